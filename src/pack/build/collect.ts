/** Articles, facts and terms to the rows of a pack: numbered, linked, each with its source. */
import type { Article } from '@/src/corpus/article';
import { sourceOf } from '@/src/corpus/source';
import type { TermEntry } from '@/src/detect/compile';
import type { ArticleFacts, Fact, Place, Term } from '@/src/facts/fact';
import type { Links } from '@/src/facts/links';
import type { FactRow, PassageRow, TermRow } from '../rows';
import { wholeMeasure } from './whole-measure';

/** A mention of a term, by the term's index. */
export interface TermMention {
  term: number;
  place: Place;
}

/** One article with everything found in it. */
export interface ArticleInput {
  article: Article;
  facts: ArticleFacts;
  /** In ascending order of terms. */
  mentions: readonly TermMention[];
}

/** The facts of an article in the order in which they are numbered. */
export function factsInOrder({ figures, quotes }: ArticleFacts): Fact[] {
  return [...figures, ...quotes].sort(
    (a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start || a.place.end - b.place.end,
  );
}

/**
 * The fact rows of one article, with groups, repeats and related figures as ids.
 * @param first number of its first fact in order of articles, as the links count them.
 * @param places id of each fact by that number.
 */
export function factRows(
  { article, facts, mentions }: ArticleInput,
  index: number,
  first: number,
  links: Links,
  places: Uint32Array,
): FactRow[] {
  const byParagraph = mentionsByParagraph(mentions);
  const placeOf = (number: number) => places[number] as number;
  const ordered = factsInOrder(facts);
  const rows = ordered.map((fact, number): FactRow => {
    const { repeats, related } = links.of(first + number);
    const here = byParagraph.get(fact.place.paragraph) ?? [];
    return {
      id: placeOf(first + number),
      article: index,
      source: sourceOf(article),
      fact,
      wholeMeasure: wholeMeasure(fact, ordered[number - 1], article.paragraphs[fact.place.paragraph]?.text ?? '', here),
      ...termsAround(article, fact, here),
      group: [],
      repeats: repeats.map(placeOf),
      related: related.map(({ id, relation }) => ({ id: placeOf(id), relation })),
    };
  });
  fillGroups(rows);
  return rows;
}

function fillGroups(rows: FactRow[]): void {
  const groups = new Map<string, FactRow[]>();
  for (const row of rows) {
    const group = row.fact.type === 'figure' ? row.fact.group : null;
    if (group === null) continue;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  for (const members of groups.values()) {
    for (const row of members) row.group = members.filter((other) => other !== row).map((other) => other.id);
  }
}

function mentionsByParagraph(mentions: readonly TermMention[]): Map<number, TermMention[]> {
  const byParagraph = new Map<number, TermMention[]>();
  for (const mention of mentions) {
    const list = byParagraph.get(mention.place.paragraph);
    if (list) list.push(mention);
    else byParagraph.set(mention.place.paragraph, [mention]);
  }
  return byParagraph;
}

/** Where the fact stands in its sentence, terms of that sentence, and those of the rest of its paragraph. */
function termsAround(
  article: Article,
  fact: Fact,
  here: readonly TermMention[],
): Pick<FactRow, 'offset' | 'terms' | 'nearTerms'> {
  const text = article.paragraphs[fact.place.paragraph]?.text ?? '';
  // The sentence that holds the fact's own place, not an equal sentence elsewhere in the paragraph.
  let start = text.indexOf(fact.sentence);
  while (start >= 0 && start + fact.sentence.length < fact.place.end) start = text.indexOf(fact.sentence, start + 1);
  const from = start < 0 ? fact.place.start : start;
  const to = start < 0 ? fact.place.end : start + fact.sentence.length;
  const terms = new Set(here.filter((m) => m.place.start >= from && m.place.end <= to).map((m) => m.term));
  const near = new Set(here.map((m) => m.term).filter((term) => !terms.has(term)));
  return { offset: start < 0 ? 0 : fact.place.start - start, terms: [...terms], nearTerms: [...near] };
}

/** Every paragraph of an article but notes, as units of search numbered from `first`. */
export function passageRows({ article, mentions }: ArticleInput, index: number, first: number): PassageRow[] {
  const byParagraph = mentionsByParagraph(mentions);
  const rows: PassageRow[] = [];
  article.paragraphs.forEach(({ role, text }, paragraph) => {
    if (role === 'note') return;
    const terms = [...new Set((byParagraph.get(paragraph) ?? []).map(({ term }) => term))];
    rows.push({ id: first + rows.length, article: index, source: sourceOf(article), paragraph, text, terms });
  });
  return rows;
}

export function termRow(term: Term): TermRow {
  return { name: term.name, aliases: term.aliases, kind: term.kind, weight: term.weight };
}

/** A term as src/detect compiles it. */
export function termEntry(term: Term): TermEntry {
  return { name: term.name, surfaces: [term.name, ...term.aliases], senses: term.senses };
}
