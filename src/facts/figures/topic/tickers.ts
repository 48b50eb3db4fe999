/**
 * Listed companies by the number behind their names: 腾讯(00700.HK)收报205元, 台积电（2330）收在1,820元. Whoever stands so has
 * the figures that follow in the sentence, up to the next one.
 */
import type { Raw } from '../raw';
import type { Chunk } from './chunks';
import type { Topic } from './topic-shapes';
import { tidyMeasure } from './wellformed';

const TICKER = /\s?[（(](?:\d{4,6}(?:\.[A-Za-z]{2})?|\d{1,3})[)）]/;
/** What a share of a short number does behind it: 新地(16)跌, 吉利(175)，微升. */
const TRADES = /^(?:及|和|、|则|分别|，?[微急劲逆再续倒]?[跌升涨收报]|反弹)/;
/** What a sentence without listed companies has not: most have none, and their phrases are not looked at. */
const ANY_TICKER = /[（(]\d{1,6}[.)）]/;
/** Bought or sold, and nobody's subject: 买超力积电（6770）5万张. */
const OBJECT = /[买卖]超/;

interface Listed {
  name: string;
  /** Where the name begins and its number ends. */
  start: number;
  end: number;
}

/** Gives the figures of a sentence to the listed companies they stand behind. @param start where the sentence itself begins */
export function giveToListed(
  text: string,
  start: number,
  chunks: readonly Chunk[],
  raws: readonly Raw[],
  topics: ReadonlyMap<Raw, Topic>,
): void {
  const companies = listedCompanies(text, chunks);
  for (const raw of companies.length > 0 ? raws : []) {
    const topic = topics.get(raw);
    if (!topic) continue;
    const subjectAt = topic.subject === null ? -1 : text.slice(start, raw.start).lastIndexOf(topic.subject);
    const owner = listedOwner(text, companies, raw.start, subjectAt < 0 ? -1 : start + subjectAt);
    if (owner === null) continue;
    topic.subject = owner.name;
    topic.measure = withoutCompany(topic.measure);
  }
}

/** The listed companies that open a phrase in a sentence, in order. */
function listedCompanies(text: string, chunks: readonly Chunk[]): Listed[] {
  const [first, last] = [chunks[0], chunks.at(-1)];
  if (!first || !last || !ANY_TICKER.test(text.slice(first.start, last.end))) return [];
  return chunks.flatMap((chunk) => {
    if (chunk.type !== 'noun') return [];
    const phrase = text.slice(chunk.start, chunk.end);
    const ticker = TICKER.exec(phrase);
    if (ticker && ticker[0].length < 6 && !TRADES.test(text.slice(chunk.end, chunk.end + 3))) return [];
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
function listedOwner(text: string, companies: readonly Listed[], at: number, subjectAt: number): Listed | null {
  const near = companies.findLast((company) => company.end <= at);
  // 甲(688)和乙(1109)分别跌1.3%和1.7%: dealt out already.
  if (!near || subjectAt > near.start || /[；;]|分别|各[自跌升涨]/.test(text.slice(near.end, at))) return null;
  return near;
}

/** A measure without the company that it was read with: 建行(00939.HK)升 → 升. */
function withoutCompany(measure: string | null): string | null {
  if (measure === null) return null;
  const ticker = TICKER.exec(measure);
  return ticker ? tidyMeasure(measure.slice(ticker.index + ticker[0].length)) : measure;
}
