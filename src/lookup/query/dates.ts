/**
 * Dates of a query in the form that src/facts reads: English halves and quarters, bare ranges of years. For a query
 * alone: a page's sentence keeps its letters, because places in it are offsets.
 */

const QUARTERS = ['一', '二', '三', '四'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;
/** What any of the forms holds: a digit, or a quarter in words. */
const MAY_DATE = /\d|季|quarter/;

/** One row a form, with what it becomes. */
const FORMS: [RegExp, (match: string[]) => string][] = [
  [
    /(?:the )?(first|second) half of (20\d\d)/gi,
    ([, half = '', year]) => `${year}年${/^f/i.test(half) ? '上' : '下'}半年`,
  ],
  [
    /(?:the )?(first|second) half (20\d\d)/gi,
    ([, half = '', year]) => `${year}年${/^f/i.test(half) ? '上' : '下'}半年`,
  ],
  [/\bh([12]) ?(20\d\d)\b/gi, ([, half, year]) => `${year}年${half === '1' ? '上' : '下'}半年`],
  [/\b(20\d\d) ?h([12])\b/gi, ([, year, half]) => `${year}年${half === '1' ? '上' : '下'}半年`],
  [/\bq([1-4]) ?(20\d\d)\b/gi, ([, quarter, year]) => `${year}年第${QUARTERS[Number(quarter) - 1]}季度`],
  [/\b(20\d\d) ?q([1-4])\b/gi, ([, year, quarter]) => `${year}年第${QUARTERS[Number(quarter) - 1]}季度`],
  [/\b(?:end of|year[- ]end) (20\d\d)\b/gi, ([, year]) => `${year}年底`],
  [/\b((?:19|20)\d\d) ?(?:[-–—~～]|to) ?((?:19|20)\d\d)年?(?!\d)/gi, ([, from, to]) => `${from}年至${to}年`],
  [
    /\b(january|february|march|april|may|june|july|august|september|october|november|december) (20\d\d)\b/gi,
    ([, month = '', year]) => `${year}年${monthOf(month)}月`,
  ],
  [
    /(?:the )?(first|second|third|fourth) quarter(?: of)?(?: (20\d\d))?/gi,
    ([, quarter = '', year]) => `${year ? `${year}年` : ''}第${QUARTERS[ORDINALS.indexOf(quarter.toLowerCase())]}季度`,
  ],
  [/\bq([1-4])\b/gi, ([, quarter]) => `第${QUARTERS[Number(quarter) - 1]}季度`],
  [/第?([1-4])季度?/g, ([, quarter]) => `第${QUARTERS[Number(quarter) - 1]}季度`],
  [/第([一二三四])季(?!度)/g, ([, quarter]) => `第${quarter}季度`],
  // 2021上半年, 2021年 上半年
  [/((?:19|20)\d\d)年? ?(?=[上下]半年|第?[一二三四]季度)/g, ([, year]) => `${year}年`],
];

/** A query with its dates as a Chinese text writes them. Compiling the forms is left to queries that may have one. */
export function datesInChinese(query: string): string {
  if (!MAY_DATE.test(query.toLowerCase())) return query;
  return FORMS.reduce((text, [form, write]) => text.replace(form, (...match: string[]) => write(match)), query);
}
