/** Years that the press writes short: ○二年, 至一四年間 (Hong Kong leaves out the century); 114、115及116年度 in a row; 2007中国港口排行表. */
import { Signs } from '@/src/corpus/text/signs';
import { matchUnit } from '../units/units';
import type { TimeSpan, TimeState } from './calendar';
import { match, smallInteger, sticky, withYear } from './calendar';

const SHORT = sticky(
  '([〇零○][一二三四五六七八九]|一[〇零○三四五六七八九]|二[〇零○一二四五六]|九[〇零○一二三四五六七八九])年(?![以之]?[前后来]|[多级间内期])',
);
/** Ten to twenty years and more are durations as often: years only behind such a word. */
const LEAD = /[至到于在自从由比较][^\u4e00-\u9fff]?$/;

const LIST = sticky(
  '((?:19|20)\\d{2}|1[0-2]\\d|9\\d)(?:、((?:19|20)\\d{2}|1[0-2]\\d))?[、及和与]((?:19|20)\\d{2}|1[0-2]\\d)年度?(?![级代])',
);
const LIST_SIGN = new Signs(/[、及和与]/);

const ARABIC = sticky('(\\d{2})年(?![以之]?[前后来]|[多级间内期里中度])');
/** 在18年: a year when the text is of about that time, a duration otherwise. */
const NEAR = 10;

/** A year of two digits in Arabic at an offset (Hong Kong), or null. `state` is moved on to it. */
export function readShortArabic(text: string, at: number, state: TimeState): TimeSpan | null {
  if (state.published === null || !/[在于自]/.test(text[at - 1] ?? '')) return null;
  const m = match(ARABIC, text, at);
  if (!m) return null;
  const year = 2000 + Number(m[1]);
  const isNear = Math.abs(year - Number(state.published.slice(0, 4))) <= NEAR;
  return isNear ? withYear(text, at, at + m[0].length, year, state) : null;
}

/** A year of two Chinese digits at an offset, or null. `state` is moved on to it. */
export function readShortYear(text: string, at: number, state: TimeState): TimeSpan | null {
  const m = match(SHORT, text, at);
  if (!m) return null;
  const sure = /^[〇零○]/.test(m[0])
    ? !/[〇零○一二三四五六七八九十百千]/.test(text[at - 1] ?? '')
    : LEAD.test(text.slice(Math.max(0, at - 2), at));
  if (!sure) return null;
  const year = smallInteger(m[1] as string);
  return withYear(text, at, at + m[0].length, (year > 50 ? 1900 : 2000) + year, state);
}

/** Two or three years in a row as one span (2025/2027), or null. `state` is moved on to the last. */
export function readYearList(text: string, at: number, state: TimeState): TimeSpan | null {
  if (!LIST_SIGN.at(text, at + 3) && !LIST_SIGN.at(text, at + 4)) return null;
  const m = match(LIST, text, at);
  if (!m) return null;
  const years = m
    .slice(1, 4)
    .filter((year) => year !== undefined)
    .map(Number);
  if (years.some((year, i) => i > 0 && year !== (years[i - 1] as number) + 1)) return null;
  if ((years[0] as number) < 200 && !state.traditional) return null;
  const [first, last] = [years[0] as number, years.at(-1) as number].map((year) => (year < 200 ? year + 1911 : year));
  state.year = last as number;
  state.month = null;
  return { start: at, end: at + m[0].length, role: 'time', period: `${first}/${last}` };
}

const RANKING = /^(?:19|20)\d{2}(?=[\u4e00-\u9fff]{2,14}?(?:排行[榜表]|榜单|百强)|全[国台球港省市县][\u4e00-\u9fff])/;

/** 2020天猫双11, 2022冬奥会: what is held once a year, or is known by its year. */
const EVENT =
  /^(?:19|20)\d{2}(?=[\u4e00-\u9fffA-Za-z]{0,8}?(?:双1[12]|双十[一二]|618|购物节|狂欢节|世界杯|世锦赛|奥运|冬奥|亚运|全运|大运|春运|春晚|广交会|进博会|服贸会))/;

/** 2007中国港口排行表, 2011企业百强榜单: the year that a ranking or an event is of, without 年; or null. `state` is moved on to it. */
export function readRankingYear(text: string, at: number, state: TimeState): TimeSpan | null {
  const next = text.charCodeAt(at + 4);
  if (next < 0x4e00 || next > 0x9fff || text[at + 4] === '年') return null;
  const ahead = text.slice(at, at + 22);
  if (!EVENT.test(ahead) && (!RANKING.test(ahead) || matchUnit(text, at + 4) !== null)) return null;
  return withYear(text, at, at + 4, Number(text.slice(at, at + 4)), state);
}
