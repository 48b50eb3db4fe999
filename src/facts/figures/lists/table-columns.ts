/** The columns of a table: what they count, in what and when, by the cells of its header. */
import type { PeriodHow } from '@/src/facts/fact';
import { folded } from '@/src/facts/folded';
import type { TimeState } from '../periods/calendar';
import { scanParagraph } from '../scan';
import { type WrittenUnit, writtenUnit } from '../units/written-units';

export interface Column {
  name: string;
  period: string | null;
  unit: WrittenUnit | null;
  /** 排名, 序号, 代码: a number here counts nothing. */
  index: boolean;
}

const INDEX = /^(?:序号|编号|代码|证券代码|股票代码|电话|日期|时间|年份|年度|邮编|No\.?|#|Rank|Date|Year)$/i;

/** A column that says in what the numbers of a row are. */
export const UNITS = /^(?:计量)?单位$/;
/** A column named by nothing but a time, or by what of it: 2021年, 本月, 累计, 114年第3季 金额, Year ended. */
export const TELLS_WHEN =
  /^(?:[\d年月日季度上下半第一二三四底末\s/.~-]|金额|数[值量额]|实绩|本[月期年季]|当[月期年季]|累计|去年|上期|同[期月]|全年|绝对[值数量额]|合计(?=.)|[%％]|[Qq]uarter|[Mm]onths?|[Yy]ears?|[Ee]nded|[Aa]mount|Q[1-4]|FY|[1-4](?:st|nd|rd|th))+$/;
/** 去年同期, 上年同期累计: the year before; 比去年同期增长 is of this one. */
const YEAR_BEFORE = /^(?:去年|上年)(?:同[期月])?(?![^%％\s金累数]{0,4}[增±比])/;
/** 本期累计, 1-本月: from January on. */
const SINCE_JANUARY = /^(?:[1一][-—~至])本月|累计/;
/** Times that the head of a column tells by those of the whole table: 本月, 累计, 去年同期. */
const RELATIVE = /^(?:[1一][-—~至])?[本当][月期年季]|^累计|^(?:比|较|与)?(?:去年|上年|上月|同期)/;
/** The first column names who has the numbers and not what they count: 地区, 公司, Team. */
const OWNERS =
  /(?:地区|区域|县市|市县|区县|城市|国家|省份|省市|公司|企业|品牌|车型|球队|姓名|球员|机构|银行|学校|Country|Region|City|State|Team|Airline|Company|Bank|Brand|Name|Player)$/i;

/** Whether a row is of what its first cell names, even where the columns are times. */
export const namesOwners = (head: string, label: string): boolean =>
  OWNERS.test(head.trim()) || /^[\u4e00-\u9fff]{1,8}[县市省州]$/.test(label);

/** The time of a column: its own, else that of the table; 去年同期 is a year before, 累计 counts from January on. */
export function periodOfColumn(
  column: Column,
  caption: string | null,
  published: string | null,
): { period: string | null; periodHow: PeriodHow | null } {
  if (column.period) return { period: column.period, periodHow: 'sentence' };
  // 2019—2020年各市产值: what grew has grown to the last of them.
  const grown = /^\d{4}\/\d{4}$/.test(caption ?? '') && /[增±]|change/i.test(column.name);
  const whole = (grown ? (caption as string).slice(5) : caption) ?? published?.slice(0, 7) ?? null;
  if (whole === null) return { period: null, periodHow: null };
  const name = folded(column.name);
  const last = whole.split('/').at(-1) as string;
  const since = caption !== null && SINCE_JANUARY.test(name) && last.length === 7;
  const period = since && !last.endsWith('-01') ? `${last.slice(0, 4)}-01/${last}` : whole;
  if (!YEAR_BEFORE.test(name)) return { period, periodHow: caption ? 'paragraph' : 'article-date' };
  return { period: period.replace(/\d{4}/g, (year) => String(Number(year) - 1)), periodHow: 'sentence' };
}

/** What the header says of a column. */
export function readColumn(cell: string, published: string | null): Column {
  const name = cell.trim();
  const plain = folded(name);
  return {
    name,
    period: RELATIVE.test(plain) ? null : periodOf(plain, published),
    unit: writtenUnit(bracketed(plain)) ?? (/[%％]/.test(plain) ? writtenUnit('%') : null),
    index: INDEX.test(plain),
  };
}

/** The unit at a name's end: 产量（万吨）, 产量：万吨. */
export function bracketed(name: string): string {
  return /[（(]([^（()）]{1,14})[）)]\s*$/.exec(name)?.[1] ?? /[:：/／]\s?([^:：/／]{1,8})$/.exec(name)?.[1] ?? '';
}

/** A name without the unit at its end. */
export function stripUnit(name: string): string {
  return name.replace(/\s*[（(][^（()）]{1,14}[）)]\s*$/, '').trim();
}

/** The first time that a text names. */
export function periodOf(text: string, published: string | null): string | null {
  // 2014-2023(%): what changed from the one to the other.
  const stretch = /^\s*((?:19|20)\d\d)\s?[-–~至]\s?((?:19|20)\d\d)(?!\d)/.exec(text);
  if (stretch) return `${stretch[1]}/${stretch[2]}`;
  // 113年第3季: of the Republic of China.
  const traditional = /(?:^|\D)(?:9\d|1[01]\d)年/.test(text);
  const state: TimeState = { published, year: null, month: null, traditional };
  // 4Q20, 1H 2020, Q4’20
  const plain = text.replace(
    /\b(?:([1-4])Q|([12])H|([QH][1-4]))[\s'’]?(?:20)?([0-3]\d)(?!\d)/,
    (_, quarter, half, part, year) => `${part ?? (quarter ? `Q${quarter}` : `H${half}`)} 20${year}`,
  );
  const time = scanParagraph(plain, state, [0]).times.find(({ role, period }) => role === 'time' && period !== null);
  if (time) return time.period;
  return /^(?:19|20)\d{2}$/.exec(text.trim())?.[0] ?? null;
}
