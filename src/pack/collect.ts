/** Articles, facts and terms to the rows of a pack: numbered, linked, each with its source. */
import type { Article } from '@/src/corpus/article';
import { sourceOf } from '@/src/corpus/source';
import type { TermEntry } from '@/src/detect/compile';
import type { ArticleFacts, Fact, Place, Term } from '@/src/facts/fact';
import { linkFigures } from '@/src/facts/links';
import type { ArticleRow, FactRow, PassageRow, TermRow } from './rows';
import type { Vocabulary } from './vocabulary';

export interface PackInput {
  name: string;
  language: string;
  licence: string;
  articles: { article: Article; facts: ArticleFacts }[];
  terms: Term[];
  vocabulary: Vocabulary;
  /** Words of a dictionary, by which a name across two words (海外|卖家) is told from the name itself. */
  dictionaryWords: string[];
}

/** Fact and article rows, with groups, repeats and related figures as ids. */
export function rowsOf(input: PackInput): { factRows: FactRow[]; articleRows: ArticleRow[] } {
  const factRows: FactRow[] = [];
  const articleRows: ArticleRow[] = [];
  const mentions = mentionsByParagraph(input.terms);
  input.articles.forEach(({ article, facts }, index) => {
    const first = factRows.length;
    const inOrder: Fact[] = [...facts.figures, ...facts.quotes].sort(byPlace);
    for (const fact of inOrder) {
      factRows.push({
        id: factRows.length,
        article: index,
        source: sourceOf(article),
        fact,
        ...termsAround(article, fact, mentions),
        group: [],
        repeats: [],
        related: [],
      });
    }
    articleRows.push({ index, article, facts: { first, end: factRows.length } });
    fillGroups(factRows.slice(first));
  });
  const figures = factRows.flatMap((row) =>
    row.fact.type === 'figure' ? [{ id: row.id, figure: row.fact, published: row.source.published }] : [],
  );
  for (const link of linkFigures(figures)) {
    const row = factRows[link.from] as FactRow;
    if (link.relation === 'repeat') row.repeats.push(link.to);
    else row.related.push({ id: link.to, relation: link.relation });
  }
  return { factRows, articleRows };
}

function byPlace(a: Fact, b: Fact): number {
  return a.place.paragraph - b.place.paragraph || a.place.start - b.place.start || a.place.end - b.place.end;
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

type Mention = { term: number; place: Place };

function mentionsByParagraph(terms: Term[]): Map<string, Mention[]> {
  const byParagraph = new Map<string, Mention[]>();
  terms.forEach((term, index) => {
    for (const place of term.places) {
      const key = `${place.article}\n${place.paragraph}`;
      const list = byParagraph.get(key) ?? [];
      list.push({ term: index, place });
      byParagraph.set(key, list);
    }
  });
  return byParagraph;
}

/** Where the fact stands in its sentence, terms of that sentence, and those of the rest of its paragraph. */
function termsAround(
  article: Article,
  fact: Fact,
  mentions: Map<string, Mention[]>,
): Pick<FactRow, 'offset' | 'terms' | 'nearTerms'> {
  const text = article.paragraphs[fact.place.paragraph]?.text ?? '';
  // The sentence that holds the fact's own place, not an equal sentence elsewhere in the paragraph.
  let start = text.indexOf(fact.sentence);
  while (start >= 0 && start + fact.sentence.length < fact.place.end) start = text.indexOf(fact.sentence, start + 1);
  const from = start < 0 ? fact.place.start : start;
  const to = start < 0 ? fact.place.end : start + fact.sentence.length;
  const here = mentions.get(`${article.id}\n${fact.place.paragraph}`) ?? [];
  const terms = new Set(here.filter((m) => m.place.start >= from && m.place.end <= to).map((m) => m.term));
  const near = new Set(here.map((m) => m.term).filter((term) => !terms.has(term)));
  return { offset: start < 0 ? 0 : fact.place.start - start, terms: [...terms], nearTerms: [...near] };
}

/** Every paragraph but notes, as units of search numbered from `firstId`. */
export function passageRows(input: PackInput, firstId: number): PassageRow[] {
  const mentions = mentionsByParagraph(input.terms);
  const rows: PassageRow[] = [];
  input.articles.forEach(({ article }, index) => {
    article.paragraphs.forEach((paragraph, number) => {
      if (paragraph.role === 'note') return;
      const terms = (mentions.get(`${article.id}\n${number}`) ?? []).map((mention) => mention.term);
      rows.push({
        id: firstId + rows.length,
        article: index,
        source: sourceOf(article),
        paragraph: number,
        text: paragraph.text,
        terms: [...new Set(terms)],
      });
    });
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
