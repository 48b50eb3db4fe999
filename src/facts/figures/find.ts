/**
 * Figures of an article, or of any sentence or query: numerals → unit → modifier → kind → period → measure and
 * subject → group. The parts are in the files beside this one. Here an article is read paragraph by paragraph; paragraph.ts
 * puts the parts together.
 */
import type { Article, Paragraph } from '@/src/corpus/article';
import type { Figure } from '@/src/facts/fact';
import { folded, foldedParagraph, foldedTitle } from '@/src/facts/folded';
import { fiscalOf, tellsAhead } from './english/fiscal';
import { isLoneNumber, worthOf } from './english/thousands';
import { readTable } from './lists/tables';
import { readParagraph } from './paragraph';
import type { TimeState } from './periods/calendar';
import { leadOf } from './periods/dating';
import { headingPeriod } from './periods/heading-period';
import { reportPeriod } from './periods/periods';
import { scanParagraph } from './scan';
import { About } from './topic/about';
import { StatedCurrency } from './units/stated-currency';

const TRADITIONAL = new Uint8Array(65536);
for (const char of '個萬億與為這學國會長來對發經產業員團實開關說進過還臺灣華東後門間電數報點總額從場時現價漲調證務師導動勢響黨議處標單環線記續陸樓體頭馬車見風飛無類區縣鄉鎮畝農戶積極糧雜種聯帶給權變縮減購買賣費質資貿賠賺贏輸輕載較輛轉運達選遠適遷認識計訂訪設許評詢試話該詳語誤請課論講謝警護讀讓')
  TRADITIONAL[char.charCodeAt(0)] = 1;

/** An article of Hong Kong: its $ is not America's. One that names the city and no dollar of America is of it too. */
function isOfHongKong(text: string): boolean {
  return /\.HK[)）]|港元|港幣|港股|恒指|恆指/.test(text) || (text.includes('香港') && !/美元|美金|US\$/.test(text));
}

/** Traditional characters that Simplified text does not have, at least two in a hundred. */
function isTraditional(text: string): boolean {
  const length = Math.min(text.length, 4000);
  let found = 0;
  for (let i = 0; i < length; i += 1) found += TRADITIONAL[text.charCodeAt(i)] as number;
  // At least two of them. One comparison that every text comes to: what is first met in optimised code throws it away.
  return found * 60 >= Math.max(length, 120);
}

/**
 * All figures of an article in order of place. `paragraphs[p].text.slice(start, end) === text`, always.
 * Notes are read for the units of tables only.
 */
export function findFigures(article: Article): Figure[] {
  const figures: Figure[] = [];
  const whole = article.paragraphs
    .map((p) => p.text)
    .join('\n')
    .slice(0, 40_000);
  const traditional = isTraditional(whole);
  const titles = foldedTitle(article.titleTrusted ? article.title : '');
  const opening = article.paragraphs.find((p) => p.role === 'body')?.text.slice(0, 60) ?? '';
  const report = reportPeriod(titles) ?? reportPeriod(folded(opening));
  const fiscal = fiscalOf(`${titles}\n${whole}`);
  const lead = leadOf(article, traditional, fiscal);
  const body = article.paragraphs.map(foldedParagraph).join('\n').slice(0, 40_000);
  const about = new About(titles, body);
  const published = article.published ?? (traditional ? yearOfToday(whole) : null);
  const currency = new StatedCurrency(traditional && isOfHongKong(whole));
  let heading: string | null = null;
  let inThousands = false;
  let ahead = false;
  for (let p = 0; p < article.paragraphs.length; p += 1) {
    const paragraph = article.paragraphs[p] as Paragraph;
    if (paragraph.role === 'table') {
      const table = readTable(article, p, report);
      for (const figure of table.figures) figures.push(figure);
      p = table.end - 1;
      continue;
    }
    if (paragraph.role === 'note') continue;
    // Cells of a table that lost its rows: what they are of, and in what, nobody can tell.
    if (paragraph.text.length > 140) inThousands = false;
    else if (worthOf(paragraph.text) > 1) inThousands = true;
    if (inThousands && isLoneNumber(paragraph.text)) continue;
    if (paragraph.text.length < 40) heading = headingPeriod(foldedParagraph(paragraph), published) ?? heading;
    ahead = tellsAhead(paragraph.text, ahead);
    const found = readParagraph(paragraph.text, foldedParagraph(paragraph), {
      article: article.id,
      paragraph: p,
      published,
      report,
      lead: ahead ? null : (heading ?? lead),
      fiscal,
      traditional,
      about,
      currency,
      whole: { original: whole, text: body },
    });
    for (const figure of found) figures.push(figure);
  }
  return figures;
}

/** 今(101)年: the year of an article without a date, when it says so itself. */
function yearOfToday(text: string): string | null {
  const number = Number(/今[（(](\d{2,4})[)）]年/.exec(text)?.[1] ?? 0);
  if (number > 1911 && number < 2100) return String(number);
  return number > 60 && number < 141 ? String(1911 + number) : null;
}

/**
 * The figures of a loose sentence or query, by the same engine.
 * @param context.published the date that 今年, 目前 and months without a year are resolved with.
 * @returns places are offsets into `text`, paragraph 0, article ''.
 */
export function readFigures(text: string, context: { published?: string | null } = {}): Figure[] {
  const plain = folded(text);
  return readParagraph(text, plain, {
    article: '',
    paragraph: 0,
    published: context.published ?? null,
    report: null,
    lead: null,
    fiscal: null,
    traditional: true,
    roc: isTraditional(text),
    about: new About('', plain),
  });
}

/**
 * The periods that a query or sentence names, as ISO strings in order: 2021年上半年 → 2021-01/2021-06.
 * Comparisons (比上年同期) and clock times are left out.
 */
export function readPeriod(text: string, context: { published?: string | null } = {}): string[] {
  const state: TimeState = {
    published: context.published ?? null,
    year: null,
    month: null,
    traditional: isTraditional(text),
  };
  const { times } = scanParagraph(folded(text), state, [0]);
  const found = times.filter(
    (time) => time.role !== 'comparison' && time.role !== 'clock' && time.role !== 'name' && time.period !== null,
  );
  const bare = found.length === 0 ? /(?:^|\D)((?:19|20)\d{2})(?!\d|[.,%])/.exec(text) : null;
  return bare ? [bare[1] as string] : [...new Set(found.map((time) => time.period as string))];
}
