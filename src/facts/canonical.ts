/**
 * Subjects by the names of the corpus: a figure of 蚂蚁 is one of 蚂蚁集团, so that the same subject is written one way,
 * figures of one subject can be linked, and a reader meets the full name. Runs once the corpus's terms are known.
 */

import type { ArticleFacts, Figure, Term, TermKind } from './fact';
import { isClause } from './figures/topic/chunks';
import { isPlace } from './figures/topic/nouns';
import { simplify } from './simplify';

/** Kinds of terms that own figures; a concept (数字经济) is what is measured. */
const OWNERS: ReadonlySet<TermKind> = new Set(['organisation', 'product', 'programme', 'person', 'event', 'report']);

/** A name followed by this much more is a phrase that begins with the name (大山雀卫星遥感技术), and the name is the owner. */
const LONG_REST = 4;

/** The same facts with the subjects of figures named as the corpus names them. */
export function nameSubjects(facts: ArticleFacts, names: OwnerNames): ArticleFacts {
  return { ...facts, figures: facts.figures.map((figure) => withSubject(figure, names)) };
}

/** The owners of a corpus by their surfaces: made once, asked for every figure. */
export class OwnerNames {
  /** Every surface of an owner → its name; a surface of two owners names neither. */
  readonly byName: ReadonlyMap<string, string>;
  /** Lengths of the surfaces that begin with a character, longest first. */
  private readonly lengths = new Map<string, number[]>();

  constructor(terms: readonly Term[]) {
    const names = new Map<string, string>();
    const shared = new Set<string>();
    for (const term of terms) {
      if (!OWNERS.has(term.kind)) continue;
      for (const surface of [term.name, ...term.aliases]) {
        // A piece of a clause that was taken for a name (青岭村依托合作社) names nobody.
        if (isClause(simplify(surface))) continue;
        if ((names.get(surface) ?? term.name) !== term.name) shared.add(surface);
        names.set(surface, term.name);
      }
    }
    for (const surface of shared) names.delete(surface);
    for (const surface of names.keys()) {
      const first = surface.charAt(0);
      const lengths = this.lengths.get(first) ?? [];
      if (!lengths.includes(surface.length))
        this.lengths.set(
          first,
          [...lengths, surface.length].sort((a, b) => b - a),
        );
    }
    this.byName = names;
  }

  /** The first surface in a text, the longest that begins there; null when it has none. */
  firstIn(text: string): string | null {
    for (let at = 0; at < text.length; at += 1) {
      for (const length of this.lengths.get(text.charAt(at)) ?? []) {
        const surface = text.slice(at, at + length);
        if (surface.length === length && this.byName.has(surface)) return surface;
      }
    }
    return null;
  }
}

function withSubject(figure: Figure, names: OwnerNames): Figure {
  if (figure.subject === null) return figure;
  const subject = canonicalName(longerName(figure.subject, figure.sentence, names), names.byName);
  return subject === figure.subject ? figure : { ...figure, subject };
}

/**
 * The name that a subject was cut from: 蚂蚁 where the sentence is about 蚂蚁森林, its first name. A longer name further
 * on (通过蚂蚁公益基金会捐赠) is another's, and a country is not the institute that bears its name (中国信息通信研究院).
 */
function longerName(subject: string, sentence: string, names: OwnerNames): string {
  if (isPlace(simplify(subject))) return subject;
  const first = names.firstIn(sentence);
  return first?.startsWith(subject) ? first : subject;
}

/** Behind a name: others who have it too (云湖集团和白鹭公司), or what makes it the name of another house (云湖国际数字商业集团). */
const ANOTHER =
  /^(?:[、，,&＆和與与及]|以及|\s(?:and|&)\s)|(?:集[团團]|公司|事[业業](?:部|群)|[银銀]行|基金|研究[院所]|大[学學]|[学學]院|[医醫]院)$/;

/** The name of a subject: without its marks, and the full name for a short one. */
export function canonicalName(subject: string, names: ReadonlyMap<string, string>): string {
  const bare = subject.replace(/^[“「『"《]([^“”「」『』"《》]{1,40})[”」』"》]$/u, '$1');
  const whole = names.get(bare);
  if (whole !== undefined) return whole;
  const plain = bare.replace(/[“”「」『』"]/g, '');
  for (let length = plain.length - LONG_REST; length >= 2; length -= 1) {
    const name = names.get(plain.slice(0, length));
    if (name !== undefined) return ANOTHER.test(plain.slice(length)) ? bare : name;
  }
  return bare;
}
