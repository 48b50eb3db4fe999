/**
 * Terms of a corpus: its names and key terms, found by themselves, ranked, with aliases, senses and every mention.
 */
import type { Article } from '@/src/corpus/article';
import type { Place, Quote, Term, TermKind } from '../fact';
import { simplify } from '../simplify';
import { type Alias, bracketedLetters, CommonPrefixes, shortForms, statedAliases } from './aliases';
import type { Candidate } from './candidate';
import { CITIES, isAboutCity } from './cities';
import { composedAt } from './composed';
import { EnglishNames } from './english';
import { type Group, Groups } from './groups';
import { beginsWithClassifier, endsWithOffice, isCatchword } from './junk';
import { isGeneral, lexiconSurfaces } from './lexicon';
import { UNSURE } from './marked';
import { SurfaceMatcher } from './matcher';
import { namesInArticle } from './names';
import { type PlacedTerm, Placing } from './placing';
import { Sample } from './sample';
import { SenseFinder } from './senses';
import { countTerms } from './statistics';

export interface FindTermsOptions {
  /** A word segmenter (jieba at build time). Without it word boundaries are judged by their neighbours alone. */
  cut?: (text: string) => string[];
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

/** The terms of a corpus, and what of them there is in each of its articles. */
export interface FoundTerms {
  terms: Term[];
  /** How often each term is mentioned. */
  counts: number[];
  /**
   * The mentions of terms in an article of the corpus, by the term's index, in ascending order of terms. A name made of
   * another (支付宝小程序) is a mention of that one too.
   */
  mentionsIn(article: Article): { term: number; place: Place }[];
}

/** Finds the terms of a corpus whose articles come one after another and are not held. */
export class TermFinder {
  private readonly isWord: (surface: string) => boolean;
  private readonly lexicon = new Set<string>();
  private readonly matcher = new SurfaceMatcher([...lexiconSurfaces(), ...CITIES]);
  /** Every candidate in the order of the text: a corpus has millions, of which most are the same. */
  private readonly candidates: Candidate[] = [];
  private readonly known = new Map<string, Candidate[]>();
  /** Those that differ, in the order of the text. */
  private readonly distinct: Candidate[] = [];
  private readonly aliases: Alias[] = [];
  private readonly letters: Alias[] = [];
  private readonly english = new EnglishNames();
  private readonly sample = new Sample();

  constructor(private readonly options: FindTermsOptions = {}) {
    this.isWord = dictionary(options.cut);
  }

  /** Reads one article, once, in the order of the corpus. */
  read(article: Article, quotes: Quote[]): void {
    for (const { text } of article.paragraphs) {
      for (const hit of this.matcher.scan(text)) this.lexicon.add(hit.surface);
    }
    for (const candidate of namesInArticle(article, quotes, this.isWord, this.options.cut))
      this.candidates.push(this.once(candidate));
    const text = textOf(article);
    this.aliases.push(...statedAliases(text));
    this.letters.push(...bracketedLetters(text));
    this.english.read(article);
    this.sample.add(text);
  }

  /**
   * @param articles the same articles again, in the same order.
   * @param keep whether each term lists all its places; without, a large corpus takes little memory.
   */
  finish(articles: Iterable<Article>, keep: { places: boolean }): FoundTerms {
    const groups = this.gather({ [Symbol.iterator]: () => textsOf(articles) });
    const placed = new Placing(groups.list().map(toTerm));
    for (const article of articles) placed.read(article, keep.places);
    const worthy = placed.terms().filter((each) => isWorth(each, groups));
    const weighed = weigh(worthy, groups).slice(0, MOST_TERMS);
    const senses = new SenseFinder((term, surface) => placed.around(term, surface));
    const all = weighed.map(({ term }) => term);
    const terms = all.map((term) => ({ ...term, senses: senses.of(term, all) }));
    const indexes = new Map(terms.map(({ id }, index) => [id, index]));
    return {
      terms,
      counts: weighed.map(({ count }) => count),
      mentionsIn: (article) =>
        placed
          .mentionsIn(article)
          .flatMap(({ term, place }) => {
            const group = groups.trustOf(nameOf(term.id));
            const parts = (group?.parts ?? []).map(idOf);
            return [term.id, ...parts].flatMap((id) => {
              const index = indexes.get(id);
              return index === undefined ? [] : [{ term: index, place }];
            });
          })
          .sort((a, b) => a.term - b.term),
    };
  }

  /** Candidates, counted strings, aliases and short forms, gathered to groups of surfaces. */
  private gather(texts: Iterable<string>): Groups {
    const groups = new Groups();
    for (const surface of this.lexicon) {
      if (CITIES.has(surface)) groups.add({ surface, kind: 'place', trust: 0.7 });
      else if (!isGeneral(surface)) groups.addKnown(surface);
    }
    const organisations = new Set<string>();
    for (const { kind, surface } of this.distinct) if (kind === 'organisation') organisations.add(surface);
    const common = new CommonPrefixes(organisations, texts);
    for (const candidate of this.candidates) {
      if (candidate.kind === 'organisation' && (common.has(candidate.surface) || groups.isMore(candidate.surface)))
        continue;
      if (!isGeneral(candidate.surface)) groups.add(candidate);
    }
    for (const candidate of this.english.candidates()) if (!isGeneral(candidate.surface)) groups.add(candidate);
    addComposed(this.sample.texts(), groups);
    for (const row of countTerms(this.sample.texts(), this.options.cut)) {
      const isCompound = groups.isCompound(row.surface);
      if (isGeneral(row.surface) || (row.cohesion < LEAST_COHESION && !isCompound) || this.isWord(row.surface))
        continue;
      if (
        isCatchword(row.surface) ||
        endsWithOffice(row.surface) ||
        beginsWithClassifier(row.surface, this.options.cut)
      )
        continue;
      if (groups.isMore(row.surface) && !isCompound) continue;
      const trust = Math.min(0.5, 0.2 + row.cValue / 80 + row.documents / 60);
      groups.addCounted(row.surface, trust);
    }
    for (const { full, short } of this.letters) groups.joinLetters(full, short);
    for (const pair of [...this.aliases, ...this.english.stated()]) groups.join(pair.full, pair.short, pair.kind);
    for (const [full, short] of shortForms([...groups.organisations()], texts)) groups.join(full, short, null);
    return groups;
  }

  private once(candidate: Candidate): Candidate {
    const { surface, kind, trust } = candidate;
    const alike = this.known.get(surface);
    const known = alike?.find((other) => other.kind === kind && other.trust === trust);
    if (known) return known;
    if (alike) alike.push(candidate);
    else this.known.set(surface, [candidate]);
    this.distinct.push(candidate);
    return candidate;
  }
}

/** Adds the longer names that known ones are the beginning of. */
function addComposed(texts: readonly string[], groups: Groups): void {
  const matcher = new SurfaceMatcher(groups.heads());
  for (const text of texts) {
    for (const hit of matcher.scan(text)) {
      const longer = composedAt(text, hit);
      if (longer) groups.addComposed(longer, [hit.surface, longer.noun]);
    }
  }
}

function textOf({ paragraphs }: Article): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

function* textsOf(articles: Iterable<Article>): Generator<string> {
  for (const article of articles) yield textOf(article);
}

/** The heaviest terms of a large corpus are its terms: what is marked on pages must fit in the memory of a frame. */
const MOST_TERMS = 20_000;

/** How tightly a counted string has to hold together to be a term. */
const LEAST_COHESION = 0.2;

/** A word that the segmenter knows whole is an ordinary word; longer ones are names and idioms that it made up. */
function dictionary(cut: FindTermsOptions['cut']): (surface: string) => boolean {
  const known = new Map<string, boolean>();
  return (surface) => {
    if (!cut || !/^[\u4e00-\u9fff]{2,4}$/.test(surface)) return false;
    const old = known.get(surface);
    if (old !== undefined) return old;
    const is = cut(simplify(surface)).length === 1;
    known.set(surface, is);
    return is;
  };
}

/**
 * Whether the corpus says enough of a term to mark it on a page. What is hardly sure has to come back, and a concept
 * that is mentioned in passing has nothing to show unless a figure stands in its clause or marks show it to be meant.
 */
function isWorth({ term, count, documents, heads, figured }: PlacedTerm, groups: Groups): boolean {
  const group = groups.trustOf(nameOf(term.id));
  if (!group) return false;
  if (CITIES.has(simplify(term.name))) return isAboutCity(count, documents);
  if (group.trust <= 0.5 && group.trust > UNSURE && HAS_TO_COME_BACK.has(term.kind)) return count >= 2;
  // An abbreviation that the text neither explains nor repeats: 4G, a ticker.
  if (!group.known && group.aliases.size === 0 && /^[A-Z0-9]+$/.test(term.name)) return count >= 2;
  if (group.known && isGeneralKnowledge(term)) return figured > 0 || heads > 0 || count > PASSING || group.seen > 0;
  if (group.counted && group.trust <= UNSURE) return figured > 1 || heads > 1;
  if (group.counted) return figured > 0 || heads > 0 || count >= OFTEN;
  return group.trust > UNSURE || group.seen >= 2;
}

/** Kinds that endings and single foreign words show; the others have surer signs. */
const HAS_TO_COME_BACK: ReadonlySet<TermKind> = new Set(['organisation', 'product']);
/** So many mentions may all be in passing. */
const PASSING = 2;
/** A string that nothing but its count shows to be a term, without one figure: it has to be what the corpus is about. */
const OFTEN = 5;

/** Concepts and slogans; a plan or a law is a document, and named for what it says. */
function isGeneralKnowledge({ name, kind }: Term): boolean {
  return (
    kind === 'concept' || (kind === 'policy' && !/[“《\dA-Z]|(?:规划|纲要|协定|法|条例|意见|办法|公约)$/.test(name))
  );
}

function idOf({ name }: Group): string {
  return `t:${name}`;
}

function nameOf(id: string): string {
  return id.slice(2);
}

function toTerm(group: Group): Term {
  return {
    id: idOf(group),
    name: group.name,
    aliases: [...group.aliases].filter((s) => s !== group.name),
    kind: group.kind,
    weight: group.trust,
    senses: [],
    places: [],
  };
}

/** Weight: how often, in how many articles, in titles and headings, how sure; scaled to 1 for the heaviest. */
function weigh(placed: readonly PlacedTerm[], groups: Groups): PlacedTerm[] {
  const weights = placed.map(({ term, count, documents, heads }) => {
    const group = groups.trustOf(nameOf(term.id));
    const sure = (group?.trust ?? 0.3) * KIND_WEIGHT[term.kind] * (isGeneral(term.name) ? GENERAL_WEIGHT : 1);
    return sure * (1 + Math.log2(count)) * (1 + 0.25 * Math.log2(documents)) * (1 + 0.2 * Math.log2(1 + heads));
  });
  const most = weights.reduce((largest, weight) => Math.max(largest, weight), 1e-9);
  return placed
    .map((each, i) => {
      const weight = Math.round(((weights[i] as number) / most) * 10000) / 10000;
      return { ...each, term: { ...each.term, weight } };
    })
    .sort((a, b) => b.term.weight - a.term.weight || (a.term.name < b.term.name ? -1 : 1));
}
