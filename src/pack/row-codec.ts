/** Rows as their blocks hold them: without what follows from their place, repeats shared with the other rows. */
import type { Source } from '@/src/corpus/source';
import type { Fact, Place } from '@/src/facts/fact';
import type { Block, BlockWriter } from './blocks';
import type { FactRow, PassageRow } from './rows';

type Related = FactRow['related'][number];
/** Paragraph, start, end; the article only where it is not the source's. */
type SlimPlace = [number, number, number] | [number, number, number, string];

interface SlimFact {
  article: number;
  source: number;
  /** With the number of its sentence and a shorter place, its fields in the order in which they were found. */
  fact: Omit<Fact, 'sentence' | 'place'> & { sentence: number; place: SlimPlace };
  whole?: string;
  offset?: number;
  terms?: number[];
  near?: number[];
  group?: number[];
  repeats?: number[];
  /** Ids of its series; of what it conflicts with −1 − id. */
  related?: number[];
}

interface SlimPassage {
  article: number;
  source: number;
  paragraph: number;
  text: string;
  terms?: number[];
}

/** A fact's row as its block holds it. */
export function slimFact(row: FactRow, block: BlockWriter): SlimFact {
  const { article, paragraph, start, end } = row.fact.place;
  const place: SlimPlace =
    article === row.source.articleId ? [paragraph, start, end] : [paragraph, start, end, article];
  return {
    article: row.article,
    source: block.share(row.source),
    fact: { ...row.fact, sentence: block.share(row.fact.sentence), place },
    ...(row.wholeMeasure !== null && { whole: row.wholeMeasure }),
    ...(row.offset > 0 && { offset: row.offset }),
    ...some('terms', row.terms),
    ...some('near', row.nearTerms),
    ...some('group', row.group),
    ...some('repeats', row.repeats),
    ...some(
      'related',
      row.related.map(({ id, relation }) => (relation === 'series' ? id : -1 - id)),
    ),
  };
}

/** The row again; its id is its place in the pack. */
export function wideFact(id: number, slim: SlimFact, block: Block): FactRow {
  const source = block.shared(slim.source) as Source;
  const sentence = slim.fact.sentence;
  const [paragraph, start, end, article = source.articleId] = slim.fact.place;
  const place: Place = { article, paragraph, start, end };
  // Fields that are there already are set again: the order in which they were found stays.
  const fact = slim.fact as unknown as Fact;
  fact.sentence = block.shared(sentence) as string;
  fact.place = place;
  return {
    id,
    article: slim.article,
    source,
    fact,
    wholeMeasure: slim.whole ?? null,
    offset: slim.offset ?? 0,
    terms: slim.terms ?? [],
    nearTerms: slim.near ?? [],
    group: slim.group ?? [],
    repeats: slim.repeats ?? [],
    related: (slim.related ?? []).map(
      (id): Related => (id >= 0 ? { id, relation: 'series' } : { id: -1 - id, relation: 'conflict' }),
    ),
  };
}

/** A passage's row as its block holds it. */
export function slimPassage(row: PassageRow, block: BlockWriter): SlimPassage {
  const { article, paragraph, text } = row;
  return { article, source: block.share(row.source), paragraph, text, ...some('terms', row.terms) };
}

/** The row again. */
export function widePassage(id: number, slim: SlimPassage, block: Block): PassageRow {
  const { article, paragraph, text, terms = [] } = slim;
  return { id, article, source: block.shared(slim.source) as Source, paragraph, text, terms };
}

function some<K extends string>(key: K, list: number[]): { [key in K]?: number[] } {
  return list.length > 0 ? ({ [key]: list } as { [key in K]?: number[] }) : {};
}
