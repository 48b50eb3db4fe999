/**
 * Terms of a corpus: its names and key terms, found by themselves, ranked, with aliases, senses and every mention.
 */
import type { Article } from '@/src/corpus/article';
import type { Place, Quote, Term, TermKind } from '../fact';
import { findQuotes } from '../quotes/find';
import { shortForms, statedAliases } from './aliases';
import { LEXICON, lexiconEntry, lexiconSurfaces } from './lexicon';
import { findMentions, SurfaceMatcher } from './mentions';
import { type Candidate, namesInArticle } from './names';
import { findSenses } from './senses';
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
}

const KIND_WEIGHT: Record<TermKind, number> = {
  person: 1.1,
  organisation: 1.1,
  product: 1.15,
  programme: 1.1,
  policy: 1.05,
  report: 1,
  event: 1.05,
  place: 0.7,
  concept: 1,
};

/**
 * @param articles the whole corpus: counting needs all of it at once.
 * @returns terms by falling weight; ids are `t:` and the name, stable over rebuilds.
 */
export function findTerms(articles: Article[], options: FindTermsOptions = {}): Term[] {
  const quotes = new Map<string, Quote[]>(articles.map((a) => [a.id, findQuotes(a)]));
  const groups = new Groups();
  for (const surface of lexiconIn(articles)) groups.addKnown(surface);
  for (const article of articles) {
    for (const candidate of namesInArticle(article, quotes.get(article.id) ?? [])) groups.add(candidate);
  }
  const texts = articles.map((a) => a.paragraphs.map((p) => p.text).join('\n'));
  for (const row of countTerms(texts, options.cut)) {
    groups.add({
      surface: row.surface,
      kind: 'concept',
      trust: Math.min(0.6, 0.25 + row.cValue / 60 + row.documents / 40),
    });
  }
  for (const text of texts) for (const pair of statedAliases(text)) groups.join(pair.full, pair.short, pair.kind);
  for (const [full, short] of shortForms([...groups.organisations()], texts)) groups.join(full, short, null);
  const terms = groups.list().map(toTerm);
  const placed = place(articles, terms);
  return weigh(articles, placed, groups).map((term) => ({ ...term, senses: findSenses(term, articles) }));
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
    };
    this.groups.add(group);
    for (const s of [entry.name, ...entry.aliases]) this.bySurface.set(s, group);
  }

  add(candidate: Candidate): Group {
    const old = this.bySurface.get(candidate.surface);
    if (old) {
      old.trust = Math.min(1, Math.max(old.trust, candidate.trust) + 0.03);
      if (!old.known && candidate.trust > 0.6 && old.kind === 'concept') old.kind = candidate.kind;
      return old;
    }
    const group: Group = {
      name: candidate.surface,
      kind: candidate.kind,
      aliases: new Set(),
      trust: candidate.trust,
      known: false,
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

/** Gives every term its places; a term that stands nowhere (only inside longer ones) is dropped. */
function place(articles: Article[], terms: Term[]): Term[] {
  const places = new Map<Term, Place[]>();
  for (const mention of findMentions(articles, terms)) {
    const list = places.get(mention.term);
    if (list) list.push(mention.place);
    else places.set(mention.term, [mention.place]);
  }
  return terms.filter((t) => places.has(t)).map((t) => ({ ...t, places: places.get(t) ?? [] }));
}

/** Weight: how often, in how many articles, in titles and headings, how sure; scaled to 1 for the heaviest. */
function weigh(articles: Article[], terms: Term[], groups: Groups): Term[] {
  const roles = new Map(articles.map((a) => [a.id, a.paragraphs.map((p) => p.role)]));
  const weighed = terms.map((term) => {
    const group = groups.trustOf(term.name);
    const documents = new Set(term.places.map((p) => p.article)).size;
    const heads = term.places.filter((p) =>
      ['title', 'heading'].includes(roles.get(p.article)?.[p.paragraph] ?? ''),
    ).length;
    const sure = (group?.trust ?? 0.3) * KIND_WEIGHT[term.kind];
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
