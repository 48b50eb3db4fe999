/**
 * Listed companies by the number behind their names: 腾讯(00700.HK)收报205元, 台积电（2330）收在1,820元. Whoever stands so has
 * the figures that follow in the sentence, up to the next one.
 */
import type { Chunk } from './chunks';
import { tidyMeasure } from './wellformed';

const TICKER = /\s?[（(]\d{4,6}(?:\.[A-Z]{2})?[)）]/;
/** What a sentence without listed companies has not: most have none, and their phrases are not looked at. */
const ANY_TICKER = /[（(]\d{4}/;
/** Bought or sold, and nobody's subject: 买超力积电（6770）5万张. */
const OBJECT = /[买卖買賣]超/;

export interface Listed {
  name: string;
  /** Where the name begins and its number ends. */
  start: number;
  end: number;
}

/** The listed companies that open a phrase in a sentence, in order. */
export function listedCompanies(text: string, chunks: readonly Chunk[]): Listed[] {
  const [first, last] = [chunks[0], chunks.at(-1)];
  if (!first || !last || !ANY_TICKER.test(text.slice(first.start, last.end))) return [];
  return chunks.flatMap((chunk) => {
    if (chunk.type !== 'noun') return [];
    const phrase = text.slice(chunk.start, chunk.end);
    const ticker = TICKER.exec(phrase);
    if (!ticker || ticker.index < 2 || ticker.index > 8 || OBJECT.test(phrase)) return [];
    return [
      { name: phrase.slice(0, ticker.index), start: chunk.start, end: chunk.start + ticker.index + ticker[0].length },
    ];
  });
}

/**
 * Who has a figure, when a listed company stands nearer to it than the subject that was found.
 * @param subjectAt where that subject stands before the figure, -1 when nowhere.
 */
export function listedOwner(text: string, companies: readonly Listed[], at: number, subjectAt: number): Listed | null {
  const near = companies.findLast((company) => company.end <= at);
  if (!near || subjectAt > near.start || /[；;]/.test(text.slice(near.end, at))) return null;
  return near;
}

/** A measure without the company that it was read with: 建行(00939.HK)升 → 升. */
export function withoutCompany(measure: string | null): string | null {
  if (measure === null) return null;
  const ticker = TICKER.exec(measure);
  return ticker ? tidyMeasure(measure.slice(ticker.index + ticker[0].length)) : measure;
}
