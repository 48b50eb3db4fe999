/**
 * Terms of a corpus: its names and key terms, found by themselves, ranked, with aliases, senses and every mention.
 */
import type { Article } from '@/src/corpus/article';
import type { Place, Term, TermKind } from '../fact';
import { findQuotes } from '../quotes/find';
import { sentenceAt } from '../sentences';
import { CommonPrefixes, shortForms, statedAliases } from './aliases';
import { coherent } from './coherence';
import { commonMeaning, isGeneral, LEXICON, lexiconEntry, lexiconSurfaces } from './lexicon';
import { UNSURE } from './marked';
import { findMentions, SurfaceMatcher } from './mentions';
import { type Candidate, namesInArticle } from './names';
import { SenseFinder } from './senses';
import { countTerms } from './statistics';

export interface FindTermsOptions {
  /** A word segmenter (jieba at build time). Without it word boundaries are judged by their neighbours alone. */
  cut?: (text: string) => string[];
}

interface Group {
  name: string;
  kind: TermKind;
  aliases: Set<string>;
  /** How sure it is that this is a term at all, 0…1. */
  trust: number;
  known: boolean;
  /** How often its writing showed it to be a name. */
  seen: number;
}

/** Names tell more of an article than concepts do; a place tells least. */
const KIND_WEIGHT: Record<TermKind, number> = {
  person: 1.5,
  organisation: 1.5,
  product: 1.6,
  programme: 1.5,
  policy: 1.4,
  report: 1.4,
  event: 1.4,
  place: 0.8,
  concept: 1,
};
/** General words stay known (they are searched for) and come last. */
const GENERAL_WEIGHT = 0.3;

/**
 * @param articles the whole corpus: counting needs all of it at once.
 * @returns terms by falling weight; ids are `t:` and the name, stable over rebuilds.
 */
export function findTerms(articles: Article[], options: FindTermsOptions = {}): Term[] {
  const texts = articles.map((a) => a.paragraphs.map((p) => p.text).join('\n'));
  const isWord = dictionary(options.cut);
  const groups = new Groups();
  for (const surface of lexiconIn(articles)) if (!isGeneral(surface)) groups.addKnown(surface);
  const candidates = articles.flatMap((article) => namesInArticle(article, findQuotes(article), isWord));
  const common = new CommonPrefixes(
    candidates.filter((c) => c.kind === 'organisation').map((c) => c.surface),
    texts,
  );
  for (const candidate of candidates) {
    if (candidate.kind === 'organisation' && (common.has(candidate.surface) || groups.isMore(candidate.surface)))
      continue;
    if (!isGeneral(candidate.surface)) groups.add(candidate);
  }
  for (const row of countTerms(texts, options.cut)) {
    if (isGeneral(row.surface) || row.cohesion < LEAST_COHESION || isWord(row.surface)) continue;
    if (groups.isMore(row.surface)) continue;
    groups.add({
      surface: row.surface,
      kind: 'concept',
      trust: Math.min(0.5, 0.2 + row.cValue / 80 + row.documents / 60),
    });
  }
  for (const text of texts) for (const pair of statedAliases(text)) groups.join(pair.full, pair.short, pair.kind);
  for (const [full, short] of shortForms([...groups.organisations()], texts)) groups.join(full, short, null);
  const ids = new Map(articles.map((a) => [a.id, a]));
  const terms = place(articles, groups.list().map(toTerm)).filter((term) => isWorth(term, groups, ids));
  const senses = new SenseFinder(articles);
  const weighed = weigh(articles, terms, groups);
  return weighed.map((term) => ({ ...term, senses: senses.of(term, weighed) }));
}

/** How tightly a counted string has to hold together to be a term. */
const LEAST_COHESION = 0.2;

/** A word that the segmenter knows whole is an ordinary word; longer ones are names and idioms that it made up. */
function dictionary(cut: FindTermsOptions['cut']): (surface: string) => boolean {
  const known = new Map<string, boolean>();
  return (surface) => {
    if (!cut || !/^[\u4e00-\u9fff]{2,4}$/.test(surface)) return false;
    const old = known.get(surface);
    if (old !== undefined) return old;
    const is = cut(surface).length === 1;
    known.set(surface, is);
    return is;
  };
}

/**
 * Whether the corpus says enough of a term to mark it on a page. What is hardly sure has to come back; a concept of
 * the lexicon that is mentioned once in passing has nothing to show unless a figure stands in its sentence.
 */
function isWorth(term: Term, groups: Groups, articles: Map<string, Article>): boolean {
  const group = groups.trustOf(term.id.slice(2));
  if (!group) return false;
  if (group.trust <= 0.5 && group.trust > UNSURE && term.kind === 'organisation') return term.places.length >= 2;
  // An abbreviation that the text neither explains nor repeats: 4G, a ticker.
  if (!group.known && group.aliases.size === 0 && /^[A-Z0-9]+$/.test(term.name)) return term.places.length >= 2;
  if (group.trust <= UNSURE) return group.seen >= 2;
  if (!group.known || term.kind !== 'concept' || term.places.length > 1) return true;
  const [only] = term.places;
  const text = only ? articles.get(only.article)?.paragraphs[only.paragraph]?.text : undefined;
  if (!only || text === undefined) return false;
  const sentence = sentenceAt(text, only.start);
  return /\d/.test(text.slice(sentence.start, sentence.end));
}

/** Lexicon surfaces that stand in the corpus; scanned one by one so that a surface inside another is seen too. */
function lexiconIn(articles: Article[]): Set<string> {
  const matcher = new SurfaceMatcher(lexiconSurfaces());
  const found = new Set<string>();
  for (const article of articles) {
    for (const paragraph of article.paragraphs) for (const hit of matcher.scan(paragraph.text)) found.add(hit.surface);
  }
  return found;
}

class Groups {
  private readonly bySurface = new Map<string, Group>();
  private readonly groups = new Set<Group>();

  addKnown(surface: string): void {
    const entry = lexiconEntry(surface);
    if (!entry) return;
    if (this.bySurface.has(entry.name)) return;
    const group: Group = {
      name: entry.name,
      kind: entry.kind,
      aliases: new Set(entry.aliases),
      trust: 0.8,
      known: true,
      seen: 0,
    };
    this.groups.add(group);
    for (const s of [entry.name, ...entry.aliases]) this.bySurface.set(s, group);
  }

  add(candidate: Candidate): Group {
    const old = this.bySurface.get(candidate.surface);
    if (old) {
      old.seen += 1;
      old.trust = Math.min(1, Math.max(old.trust, candidate.trust) + (candidate.trust > UNSURE ? 0.03 : 0));
      if (!old.known && candidate.trust > 0.6 && old.kind === 'concept') old.kind = candidate.kind;
      return old;
    }
    const group: Group = {
      name: candidate.surface,
      kind: candidate.kind,
      aliases: new Set(),
      trust: candidate.trust,
      known: false,
      seen: 1,
    };
    this.groups.add(group);
    this.bySurface.set(candidate.surface, group);
    return group;
  }

  /** `short` means `full`: the two become one term. A lexicon row keeps its name. */
  join(full: string, short: string, kind: TermKind | null): void {
    if (full === short) return;
    const a = this.bySurface.get(full) ?? this.add({ surface: full, kind: kind ?? 'concept', trust: 0.7 });
    const b = this.bySurface.get(short);
    if (b === a) return;
    if (b && (b.known || a.known) && b.known) return;
    a.aliases.add(short);
    if (b) {
      for (const s of [b.name, ...b.aliases]) {
        a.aliases.add(s);
        this.bySurface.set(s, a);
      }
      this.groups.delete(b);
    }
    this.bySurface.set(short, a);
    a.trust = Math.min(1, a.trust + 0.1);
  }

  /** 张某说, 占甲集团, 数字经济治理: a name or a lexicon row with other words before or behind it. */
  isMore(surface: string): boolean {
    if (this.bySurface.has(surface)) return false;
    for (let n = 2; n < surface.length; n += 1) {
      const head = this.bySurface.get(surface.slice(0, n));
      if (head && (head.kind === 'person' || (head.known && head.kind === 'concept'))) return true;
      const tail = this.bySurface.get(surface.slice(n));
      if (tail?.known && !(tail.kind === 'concept' && surface.length - n < 3)) return true;
    }
    return false;
  }

  *organisations(): Iterable<string> {
    for (const group of this.groups) if (group.kind === 'organisation') yield group.name;
  }

  trustOf(name: string): Group | undefined {
    return this.bySurface.get(name);
  }

  list(): Group[] {
    return [...this.groups];
  }
}

function toTerm(group: Group): Term {
  return {
    id: `t:${group.name}`,
    name: group.name,
    aliases: [...group.aliases].filter((s) => s !== group.name),
    kind: group.kind,
    weight: group.trust,
    senses: [],
    places: [],
  };
}

/** Gives every term its places and the name that is written most; a term that stands nowhere is dropped. */
function place(articles: Article[], terms: Term[]): Term[] {
  const places = new Map<Term, Place[]>();
  const written = new Map<Term, Map<string, number>>();
  for (const mention of coherent(articles, findMentions(articles, terms))) {
    const list = places.get(mention.term) ?? [];
    list.push(mention.place);
    places.set(mention.term, list);
    const counts = written.get(mention.term) ?? new Map<string, number>();
    counts.set(mention.surface, (counts.get(mention.surface) ?? 0) + 1);
    written.set(mention.term, counts);
  }
  return terms
    .filter((t) => places.has(t))
    .map((t) => ({ ...rename(t, written.get(t) ?? new Map()), places: places.get(t) ?? [] }));
}

/** The surface that the corpus writes most is the name; a common word (蚂蚁) is one only when nothing else is written. */
function rename(term: Term, counts: Map<string, number>): Term {
  const clear = [...counts].filter(([surface]) => commonMeaning(surface) === undefined && !/^[《“]/.test(surface));
  const rows = clear.length > 0 ? clear : [...counts].filter(([surface]) => !/^[《“]/.test(surface));
  const own = rows.find(([surface]) => surface === term.name);
  const best = rows.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
  if (!best || best[0] === term.name || (own && own[1] >= best[1])) return term;
  return { ...term, name: best[0], aliases: [term.name, ...term.aliases.filter((s) => s !== best[0])] };
}

/** Weight: how often, in how many articles, in titles and headings, how sure; scaled to 1 for the heaviest. */
function weigh(articles: Article[], terms: Term[], groups: Groups): Term[] {
  const roles = new Map(articles.map((a) => [a.id, a.paragraphs.map((p) => p.role)]));
  const weighed = terms.map((term) => {
    const group = groups.trustOf(term.id.slice(2));
    const documents = new Set(term.places.map((p) => p.article)).size;
    const heads = term.places.filter((p) =>
      ['title', 'heading'].includes(roles.get(p.article)?.[p.paragraph] ?? ''),
    ).length;
    const sure = (group?.trust ?? 0.3) * KIND_WEIGHT[term.kind] * (isGeneral(term.name) ? GENERAL_WEIGHT : 1);
    const weight =
      sure * (1 + Math.log2(term.places.length)) * (1 + 0.25 * Math.log2(documents)) * (1 + 0.2 * Math.log2(1 + heads));
    return { ...term, weight };
  });
  const most = Math.max(1e-9, ...weighed.map((t) => t.weight));
  return weighed
    .map((t) => ({ ...t, weight: Math.round((t.weight / most) * 10000) / 10000 }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}

/** How many rows the lexicon has; for the build's log. */
export const LEXICON_SIZE = LEXICON.length;
