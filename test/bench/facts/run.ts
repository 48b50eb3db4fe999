/**
 * How many megabytes of documents a second of one core turns into facts: reading documents, figures, quotes, terms and
 * all of it, at 1, 2 and 4 MB, so that it shows whether time grows as the text does. The marginal row of a stage is the
 * rate of the text that the largest size has more than the smallest: without what a run costs before its first article.
 */
import { segmenter } from '@/modules/corpus/segmenter';
import { tuneForExtraction } from '@/src/cli/engine';
import type { Article, SourceDocument } from '@/src/corpus/article';
import { readDocument } from '@/src/corpus/read';
import type { Quote } from '@/src/facts/fact';
import { findFigures } from '@/src/facts/figures/find';
import { findQuotes } from '@/src/facts/quotes/find';
import { TermFinder } from '@/src/facts/terms/find';
import { extractDocuments } from '@/src/pack/build/compile';
import { makeDocuments } from '../lookup/corpus';
import { median, type Row, type Section } from '../table';

/** Bytes of each size that is measured; each twice the one before. */
const SIZES = [1_000_000, 2_000_000, 4_000_000];
/** Less than any size, and enough for the engine to have compiled what is measured. */
const WARM = 400_000;
/** MB a second of all that is asked of one article. */
const LEAST = 5;

interface Material {
  documents: SourceDocument[];
  articles: Article[];
  quotes: Quote[][];
}

const STAGES: { name: string; least?: number; run: (material: Material) => void }[] = [
  {
    name: 'documents',
    least: LEAST,
    run: ({ documents }) => documents.forEach((document) => void readDocument(document)),
  },
  { name: 'figures', least: LEAST, run: ({ articles }) => articles.forEach((article) => void findFigures(article)) },
  { name: 'quotes', least: LEAST, run: ({ articles }) => articles.forEach((article) => void findQuotes(article)) },
  { name: 'terms, with jieba', run: findTerms },
  { name: 'the whole', run: ({ documents }) => void extractDocuments(documents, segmenter()) },
];

/** Measures every stage `runs` times at each size, in turn, and gives the medians of processor time. */
export function benchFacts(options: { runs: number; small: boolean }, say: (line: string) => void): Section[] {
  // As the commands do.
  tuneForExtraction();
  const sizes = options.small ? SIZES.slice(0, 1) : SIZES;
  const all = makeMaterial(sizes.at(-1) as number);
  const warm = part(all, WARM);
  for (let turn = 0; turn < 2; turn += 1) for (const { run } of STAGES) run(warm);
  const parts = sizes.map((size) => part(all, size));
  const times = STAGES.map(() => sizes.map((): number[] => []));
  for (let turn = 0; turn < options.runs; turn += 1) {
    for (const [size, material] of parts.entries())
      for (const [stage, { run }] of STAGES.entries()) times[stage]?.[size]?.push(processorTime(() => run(material)));
    say(`facts: run ${turn + 1} of ${options.runs}`);
  }
  const rows = STAGES.flatMap(({ name, least }, stage) => [
    ...parts.map((material, size) => rowOf(name, least, bytesOf(material), times[stage] as number[][], size)),
    ...marginalRow(name, least, parts.map(bytesOf), times[stage] as number[][]),
  ]);
  return [{ title: `Facts: text a second of one core, median of ${options.runs}`, rows }];
}

function rowOf(name: string, least: number | undefined, bytes: number, times: number[][], size: number): Row {
  const time = median(times[size] as number[]);
  const half = size === 0 ? null : median(times[size - 1] as number[]);
  return {
    what: `${name}, ${(bytes / 1e6).toFixed(1)} MB`,
    unit: 'MB/s',
    ours: time ? bytes / 1e3 / time : null,
    ...(least === undefined ? {} : { least }),
    ...(time && half ? { note: `${(time / half).toFixed(2)} times as long as half of it` } : {}),
  };
}

/** The rate between the smallest and the largest size, and what is left for no text at all. */
function marginalRow(name: string, least: number | undefined, bytes: number[], times: number[][]): Row[] {
  const [small, large] = [bytes[0] as number, bytes.at(-1) as number];
  const [short, long] = [median(times[0] as number[]), median(times.at(-1) as number[])];
  if (large === small || short === null || long === null || long <= short) return [];
  const each = (long - short) / (large - small);
  const fixed = Math.max(0, short - each * small);
  const note = `${fixed.toFixed(0)} ms before the first article`;
  return [
    { what: `${name}, marginal`, unit: 'MB/s', ours: 1 / each / 1e3, ...(least === undefined ? {} : { least }), note },
  ];
}

function findTerms({ articles, quotes }: Material): void {
  const finder = new TermFinder({ cut: segmenter() });
  for (const [i, article] of articles.entries()) finder.read(article, quotes[i] ?? []);
  finder.finish(articles, { places: true });
}

/** Milliseconds of processor time: a busy machine changes it less than the time on the wall. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

function makeMaterial(size: number): Material {
  const documents: SourceDocument[] = [];
  let bytes = 0;
  for (const document of makeDocuments(size)) {
    if (bytes >= size) break;
    documents.push(document);
    bytes += document.bytes.length;
  }
  const articles = documents.flatMap((document) => readDocument(document));
  return { documents, articles, quotes: articles.map((article) => findQuotes(article)) };
}

/** The first documents of a material, up to a size; each document that is made holds one article. */
function part({ documents, articles, quotes }: Material, size: number): Material {
  let bytes = 0;
  let count = 0;
  while (count < documents.length && bytes < size) {
    bytes += (documents[count] as SourceDocument).bytes.length;
    count += 1;
  }
  return { documents: documents.slice(0, count), articles: articles.slice(0, count), quotes: quotes.slice(0, count) };
}

function bytesOf({ documents }: Material): number {
  return documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
