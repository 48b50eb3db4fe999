/** Units and classifiers: the table in assets/lexicon/units.json, read by longest match, and compounds (元/月, 万笔/秒). */
import table from '@/assets/lexicon/units.json';

/** What a unit makes of a figure: money → amount, share → share or growth, person and count → count, and so on. */
export type UnitClass =
  | 'money'
  | 'share'
  | 'point'
  | 'times'
  | 'tenth'
  | 'person'
  | 'count'
  | 'time'
  | 'measure'
  | 'age'
  | 'score'
  | 'index';

export interface UnitEntry {
  unit: string;
  class: UnitClass;
  /** A Chinese numeral below ten with it is a figure (三家); without it mostly a word (三方). */
  small: boolean;
}

export interface UnitMatch extends UnitEntry {
  start: number;
  end: number;
  /** As written. */
  form: string;
}

/** A row of the table, which a unit test reads against a schema: at run time that took as long as reading a sentence's units. */
interface UnitRow {
  unit: string;
  class: UnitClass;
  small?: boolean;
  not?: string;
  forms: string[];
}

interface Form {
  form: string;
  entry: UnitEntry;
  latin: boolean;
  not: string;
}

let formsByFirst: Map<string, Form[]> | null = null;

/** Forms by their first sign, longest first. Read when first asked for: a waking worker's question may state no figure. */
function formsFrom(first: string): Form[] | undefined {
  formsByFirst ??= readForms();
  return formsByFirst.get(first);
}

function readForms(): Map<string, Form[]> {
  const byFirst = new Map<string, Form[]>();
  for (const row of table.units as UnitRow[]) {
    const entry: UnitEntry = { unit: row.unit, class: row.class, small: row.small ?? false };
    for (const form of [row.unit, ...row.forms]) {
      const first = form[0] as string;
      const list = byFirst.get(first) ?? [];
      list.push({ form, entry, latin: /^[A-Za-zμ°]/.test(form), not: form.length === 1 ? (row.not ?? '') : '' });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);
  return byFirst;
}

/** Currency signs and codes that stand before the number. */
const CURRENCY_BEFORE: [string, string][] = [
  ['人民币', '元'],
  ['新台币', '新台币'],
  ['港币', '港元'],
  ['美元', '美元'],
  ['日币', '日元'],
  ['台币', '新台币'],
  ['澳门币', '澳门元'],
  ['RMB', '元'],
  ['CNY', '元'],
  ['USD', '美元'],
  ['HKD', '港元'],
  ['TWD', '新台币'],
  ['JPY', '日元'],
  ['EUR', '欧元'],
  ['GBP', '英镑'],
  ['SGD', '新加坡元'],
  ['AUD', '澳元'],
  ['CAD', '加元'],
  ['NZD', '新西兰元'],
  ['CHF', '瑞士法郎'],
  ['INR', '印度卢比'],
  ['MYR', '林吉特'],
  ['NT$', '新台币'],
  ['HK$', '港元'],
  ['US$', '美元'],
  ['$US', '美元'],
  ['$A', '澳元'],
  ['$HK', '港元'],
  ['$NT', '新台币'],
  ['A$', '澳元'],
  ['C$', '加元'],
  ['S$', '新加坡元'],
  ['SG$', '新加坡元'],
  ['NZ$', '新西兰元'],
  ['CA$', '加元'],
  ['AU$', '澳元'],
  ['R$', '雷亚尔'],
  ['Rs', '卢比'],
  ['Rs.', '卢比'],
  ['RM', '林吉特'],
  ['$', '美元'],
  ['＄', '美元'],
  ['¥', '元'],
  ['￥', '元'],
  ['€', '欧元'],
  ['£', '英镑'],
  ['₩', '韩元'],
  ['₹', '卢比'],
];

const CURRENCY_LAST = new Set(CURRENCY_BEFORE.map(([sign]) => sign.at(-1) as string));

/** The currency written directly before an offset (one blank allowed), or null. */
export function currencyBefore(text: string, offset: number): { start: number; unit: string } | null {
  const end = text[offset - 1] === ' ' ? offset - 1 : offset;
  if (!CURRENCY_LAST.has(text[end - 1] as string)) return null;
  for (const [sign, unit] of CURRENCY_BEFORE) {
    const start = end - sign.length;
    if (start < 0 || !text.startsWith(sign, start)) continue;
    if (/^[A-Z]/.test(sign) && /[A-Za-z]/.test(text[start - 1] ?? '')) continue;
    // J$5: the dollar of a country that is not among them.
    if (sign === '$' && /[A-Z]/.test(text[start - 1] ?? '')) return null;
    return { start, unit };
  }
  return null;
}

/** The longest unit at an offset (one blank before it allowed), or null. Latin units end at a word's end. */
export function matchUnit(text: string, offset: number): UnitMatch | null {
  // The same place is asked for as a range, as a figure and as a code: the last answer is kept.
  if (offset === lastOffset && text === lastText) return lastMatch;
  lastMatch = unitAt(text, offset);
  lastText = text;
  lastOffset = offset;
  return lastMatch;
}

let lastText = '';
let lastOffset = -1;
let lastMatch: UnitMatch | null = null;

function unitAt(text: string, offset: number): UnitMatch | null {
  const spaced = text[offset] === ' ' || text[offset] === '-';
  const start = spaced ? offset + 1 : offset;
  const list = formsFrom(text[start] as string);
  if (!list) return spaced ? null : penceAt(text, offset);
  for (const { form, entry, latin, not } of list) {
    if (!text.startsWith(form, start)) continue;
    const end = start + form.length;
    if (latin && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    if (spaced && !latin && text[offset] === '-') continue;
    if (not.includes(text[end] ?? '\0')) continue;
    return { unit: entry.unit, class: entry.class, small: entry.small, start, end, form };
  }
  return spaced ? null : penceAt(text, offset);
}

/** Pence as the British press writes them: 14.3p, 10p per share; 1080p is a screen and p. 12 a page. */
function penceAt(text: string, offset: number): UnitMatch | null {
  if (!/^[pP](?![A-Za-z0-9])/.test(text.slice(offset, offset + 2))) return null;
  const isPence =
    /\d\.\d{1,2}$/.test(text.slice(Math.max(0, offset - 6), offset)) ||
    /^.\s?(?:\/|per\s|an?\s)(?:ordinary\s)?share/i.test(text.slice(offset, offset + 24));
  if (!isPence) return null;
  return { unit: '便士', class: 'money', small: false, start: offset, end: offset + 1, form: 'p' };
}

/** What a unit is counted by: `/月` `/立方米` `/100克` of a compound; null when none follows. */
export function matchPer(text: string, offset: number): { end: number; per: string } | null {
  if (text[offset] !== '/' && text[offset] !== '／') return null;
  const unit = matchUnit(text, offset + 1);
  if (unit && unit.start === offset + 1) return { end: unit.end, per: unit.unit === '个月' ? '月' : unit.unit };
  const word =
    /^(?:\d{1,4})?(?:人|户|天|日|周|月|季|年|次|小时|秒|股|吨|斤|公斤|桶|辆|平米|平方米|克|毫升|升|公里|千米|米|亩|件|张|瓶|盒|箱|片|粒|支|只|头)/.exec(
      text.slice(offset + 1, offset + 8),
    );
  return word ? { end: offset + 1 + word[0].length, per: word[0] } : null;
}
