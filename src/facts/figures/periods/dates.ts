/**
 * Time expressions: dates, months, quarters, fiscal years, five-year plans, ROC years, relative words, clock times.
 * Each is resolved to an ISO period with the article's date and the last year named in the paragraph. What is found
 * here is never a figure.
 */
import { Signs } from '@/src/corpus/text/signs';
import type { TimeSpan, TimeState } from './calendar';
import { baseYear, match, month, RANGE, readPart, smallInteger, sticky, two, withYear } from './calendar';
import { compared } from './compared-times';
import { FESTIVAL_SIGNS } from './festivals';
import { readStretch, readWords } from './relative-dates';
import { readRankingYear, readShortArabic, readShortYear, readYearList } from './short-years';
import { stretchTo } from './stretches';

const YEARS = sticky(`(\\d{4})(?:年度?)?${RANGE}((?:19|20)\\d{2})(年度?|财年|学年)`);

/** 2021至22年度, 2021-22财年. */
const SHORT_YEARS = sticky(`(20\\d{2})(?:${RANGE}|/)(\\d{2})\\s?(?:年度|财年|财政年度|学年)`);

/** 2019/20至2023/24年度 */
const FISCAL_SPAN = sticky(
  `(20\\d{2})[/-]\\d{2}(?:年度)?\\s?(?:至|到|~|～)\\s?20\\d{2}[/-](\\d{2})\\s?(?:年度|财年|财政年度|学年)`,
);

const YEAR = sticky(
  '(?:公元|西元)?((?:1[5-9]|20)\\d{2}|[〇零○0一二三四五六七八九]{4})\\s?(年度|财年|财政年度|学年|年|届(?=本科|高职|专科|大学|高校|硕士|博士|中职|毕业|应届|的|，|、|比|相))',
);

const ROC_BARE = sticky('(\\d{2,3})\\s?年(?=度|[底初末]|\\s?\\d{1,2}\\s?月|[上下]半年|第|起|至|的|全年|为|，|因|$)');

/** Nine to twelve decades hardly ever are a duration in Taiwan's news: 於111年超越 … */
const ROC_CENTURY = sticky(
  '(9\\d|1[0-2]\\d)\\s?年(?![来间多余历内后期代]|前(?!\\s?[\\d一二三四五六七八九十]{1,2}\\s?(?:个?月|季)))',
);

const ISO_DATE = sticky('((?:19|20)\\d{2})([-/.])(0?[1-9]|1[0-2])\\2(3[01]|[12]\\d|0?[1-9])(?![\\d.])');

/** 2021-06, 2021.06; 2091.05亿元 is an amount, and no article tells of the year 2091. */
const ISO_MONTH = sticky(
  '((?:19\\d|20[0-4])\\d)[-/.](0[1-9]|1[0-2])(?![\\d.%％])(?!\\s?(?:[亿万千百兆元美港欧日英人家个件吨台辆点倍分户亩公平立米次棵]|[A-Za-z]))',
);

/** What is numbered with 号. */
const NUMBERED = /^[线楼馆门井厅桥店院库矿文公选球仓机车台]/;

const DAY = sticky('(3[01]|[12]\\d|0?[1-9])\\s?([日号])');

/** 水利署十一日進場, 於五日晚間: Taiwan's press writes days so; 三日 alone may last three days. */
const DAY_HAN = sticky(
  '(三十一?|卅一?|[二廿]十?[一二三四五六七八九]|[二廿]十|廿|十[一二三四五六七八九]?|[二三四五六七八九])日',
);
/** Before 日 these make another word of the number: 星期三日报, 每十日, 近三十日. */
const NO_DAY = new Signs(/[期拜周第每近连续隔约满逾超多数几为达共]/);
const BEFORE_DIGIT = new Signs(/[\d.]/);
const OPENS = new Signs(/[(（]/);

const CLOCK = sticky('(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?:[:：][0-5]\\d)?(?![\\d.%:：])(?:\\s?[ap]\\.?m\\.?)?');

const CLOCK_HAN = sticky('(?:[01]?\\d|2[0-4])\\s?(?:时|点钟|点)(?:许|整|半|\\s?[0-5]?\\d\\s?分?许?)?(?![\\d.百数])');

const AGO = sticky(
  '(\\d{1,3}|[一二两三四五六七八九十几数半]{1,3})\\s?多?(年|个月|周|天|日)(?:多)?(以来|来|以前|之前|前|以后|之后|后|(?=均?(?:增(?!长率|速|幅)|减(?!速|幅)|略)))(?!进|期|端|台|景|卫|劲|置|身|排|人|者|提|往|列|十|三|两|五|[一二四六七八九]|\\d|地|到|自|访)',
);

/** Signs with which a Chinese time expression can begin, besides digits. */
export const TIME_FIRST = new Set(
  `今去前明上下本同截目迄如当首头至现近过最此未这民公西全年昨后第十八九往到时直而眼QqHh半${FESTIVAL_SIGNS}`,
);

/**
 * The time expression that begins at an offset, or null.
 * @param state is moved on: an explicit year becomes the year of later months in the paragraph.
 */
export function readTime(text: string, at: number, state: TimeState): TimeSpan | null {
  const code = text.charCodeAt(at);
  const isDigit = code >= 48 && code <= 57;
  const { year, month: inMonth } = state;
  const aside = isDigit ? readAside(text, at) : null;
  if (aside) return aside;
  const found = isDigit || (SORT[code] as number) & HAN_DIGIT ? readNumbered(text, at, state, isDigit) : null;
  const time =
    found ??
    (isDigit
      ? null
      : (((SORT[code] as number) & FIRST ? readWords(text, at, state) : null) ?? readDayHan(text, at, state)));
  if (!time) return null;
  const span = compared(text, time.role === 'time' ? stretchTo(text, untilYear(text, time, state)) : time);
  if (span.role === 'comparison' || (span.role === 'time' && SINCE.test(text.slice(span.end - 2, span.end + 2)))) {
    // 比2019年同期, 创2021年以来新高: later months are not of that year.
    state.year = year;
    state.month = inMonth;
  }
  return span;
}

/** 14.0 pence (2019: 13.5 pence): a bare year in brackets with what was then. */
function readAside(text: string, at: number): TimeSpan | null {
  if (!OPENS.at(text, at - 1)) return null;
  const year = /^((?:19|20)\d{2})\s?[:：]/.exec(text.slice(at, at + 6))?.[1];
  return year === undefined ? null : { start: at, end: at + 4, role: 'comparison', period: year };
}

/** Between a month or day and one of another year. */
const UNTIL = /^(?:起|开始)?\s?(?:至|到|[—–-]{1,2}|[~～∼])\s?(?=(?:19|20)\d{2}\s?[年.-])/;

/** 2006年4月至2014年7月, 2020年4月1日至2021年3月31日: a stretch from one year into another. */
function untilYear(text: string, time: TimeSpan, state: TimeState): TimeSpan {
  const { start, end, role, period } = time;
  if (period === null || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(period)) return time;
  const sign = UNTIL.exec(text.slice(end, end + 10));
  if (!sign) return time;
  const last = readNumbered(text, end + sign[0].length, state, true);
  if (last?.role !== 'time' || last.period === null || !/^\d{4}-\d{2}/.test(last.period) || last.period <= period)
    return time;
  return { start, end: last.end, role, period: `${period}/${last.period.split('/').at(-1)}` };
}

const SINCE = /^以来|以来$|^..同期/;

/** Signs that can follow the first number of a time expression. */
const BEHIND_NUMBER = new Set('年月日号-–—~～∼−至到/.:：时点季个周天多份度财学届');

const IN_NUMBER = '0123456789〇零○一二两三四五六七八九十廿卅百几数半';

/** What a sign can be in a time expression, by its code. */
const SORT = new Uint8Array(65536);
const FIRST = 1;
const HAN_DIGIT = 2;
const IN = 4;
const BEHIND = 8;
for (const [signs, sort] of [
  [TIME_FIRST, FIRST],
  ['〇零○一二两三四五六七八九', HAN_DIGIT],
  [IN_NUMBER, IN],
  [BEHIND_NUMBER, BEHIND],
] as const)
  for (const sign of signs) SORT[sign.charCodeAt(0)] = (SORT[sign.charCodeAt(0)] as number) | sort;

/** Whether a number is followed by what a time expression goes on with: most numbers are none, and this is quick. */
function timeBehind(text: string, at: number): boolean {
  let i = at + 1;
  while (i < at + 8 && (SORT[text.charCodeAt(i)] as number) & IN) i += 1;
  if (text.charCodeAt(i) === 32) i += 1;
  return i < text.length && ((SORT[text.charCodeAt(i)] as number) & BEHIND) !== 0;
}

/** What stands behind the digits of some times: they are read only where it does. */
const DIGIT = new Signs(/\d/);
const ISO_SIGN = new Signs(/[-/.]/);
const COLON = new Signs(/[:：]/);
const HOUR = new Signs(/[时点]/);
const DAY_SIGN = new Signs(/日/);

/** Whether a sign stands so many places behind an offset at most. */
function hasNear(signs: Signs, text: string, at: number, most: number): boolean {
  for (let i = at + 1; i <= at + most; i += 1) if (signs.at(text, i)) return true;
  return false;
}

function isFourDigits(text: string, at: number): boolean {
  for (let i = at; i < at + 4; i += 1) if (!DIGIT.at(text, i)) return false;
  return true;
}

function readNumbered(text: string, at: number, state: TimeState, isDigit: boolean): TimeSpan | null {
  if (isDigit && BEFORE_DIGIT.at(text, at - 1)) return null;
  const listed = isDigit ? (readYearList(text, at, state) ?? readRankingYear(text, at, state)) : null;
  if (listed) return listed;
  if (!timeBehind(text, at)) return null;
  const year = readYears(text, at, state, isDigit);
  if (year) return year;
  const written = isDigit ? (readIso(text, at, state) ?? readRepublic(text, at, state) ?? readClock(text, at)) : null;
  if (written) return written;
  const part = readPart(text, at, baseYear(state), state);
  if (part) return part;
  const ago = match(AGO, text, at);
  if (ago && (ago[3] !== '' || !/续/.test(text[at - 1] ?? ''))) return readStretch(at, ago, state);
  const day = isDigit ? match(DAY, text, at) : null;
  // 14号线, 3号楼: a number in a name.
  if (!day || (day[2] !== '日' && NUMBERED.test(text[at + day[0].length] ?? ''))) return null;
  return readDay(text, at, day, state);
}

/** A year or several, with 年 or without, and what is told of it. */
function readYears(text: string, at: number, state: TimeState, isDigit: boolean): TimeSpan | null {
  // 12月, 3天: no year.
  const mayBeYear = isDigit ? isFourDigits(text, at) : true;
  let m = isDigit && mayBeYear ? match(YEARS, text, at) : null;
  if (m) {
    state.year = Number(m[2]);
    state.month = null;
    return { start: at, end: at + m[0].length, role: 'time', period: `${m[1]}/${m[2]}` };
  }
  const isSpan = isDigit && mayBeYear && text[at + 4] !== '年';
  m = isSpan ? match(FISCAL_SPAN, text, at) : null;
  if (m) return { start: at, end: at + m[0].length, role: 'time', period: `${m[1]}/20${m[2]}` };
  m = isSpan ? match(SHORT_YEARS, text, at) : null;
  if (m && Number(m[2]) === (Number(m[1]) + 1) % 100) {
    state.year = Number(m[1]) + 1;
    state.month = null;
    return { start: at, end: at + m[0].length, role: 'time', period: `${m[1]}/${state.year}` };
  }
  m = mayBeYear ? match(YEAR, text, at) : null;
  if (m) return withYear(text, at, at + m[0].length, smallInteger(m[1] as string), state);
  return isDigit ? readShortArabic(text, at, state) : readShortYear(text, at, state);
}

/** 2021-05-06, 2021-05 */
function readIso(text: string, at: number, state: TimeState): TimeSpan | null {
  if (!ISO_SIGN.at(text, at + 4)) return null;
  const day = match(ISO_DATE, text, at);
  if (day) {
    state.year = Number(day[1]);
    state.month = Number(day[3]);
    const period = `${day[1]}-${two(Number(day[3]))}-${two(Number(day[4]))}`;
    return { start: at, end: at + day[0].length, role: 'time', period };
  }
  const m = match(ISO_MONTH, text, at);
  if (!m) return null;
  state.year = Number(m[1]);
  return { start: at, end: at + m[0].length, role: 'time', period: `${m[1]}-${m[2]}` };
}

/** How long something goes on, which may be as many years: 走向102年, 创立70年的老店, 陪伴家人60年, 传承百年. */
const LASTS =
  /(?:走[向到过了]|[活撑等花历][到过了]?|迈[向入]|跨越|横跨|创[立建办]|成立|建[校国院厂党]|开业|开[店馆校]|营运|经营|营业|服务|持续|延续|存[在续]|长达|相[伴守]|陪伴|传承|结婚|婚姻|历[时经]|过去|未来|[了过满]|徒刑|监禁|享年|寿命|租期|为期|合约|保固|保存)$/;

/** 114年: a year of the Republic, in a Traditional text. */
function readRepublic(text: string, at: number, state: TimeState): TimeSpan | null {
  const m = state.traditional ? (match(ROC_BARE, text, at) ?? match(ROC_CENTURY, text, at)) : null;
  const year = m ? Number(m[1]) : 0;
  if (!m || year < 60 || year > 140) return null;
  const end = at + m[0].length;
  if (/[近逾超约达历续余多满]/.test(text[at - 1] ?? '') && !isNearYear(text, at, end)) return null;
  if (LASTS.test(text.slice(Math.max(0, at - 3), at))) return null;
  const degree = text[end] === '度' ? 1 : 0; // 114年度
  return withYear(text, at, end + degree, 1911 + year, state);
}

/** 18:30, 18点 */
function readClock(text: string, at: number): TimeSpan | null {
  let m = COLON.at(text, at + 1) || COLON.at(text, at + 2) ? match(CLOCK, text, at) : null;
  if (m && /[:：]/.test(text[at - 1] ?? '')) m = null;
  if (!m) {
    m = hasNear(HOUR, text, at, 3) ? match(CLOCK_HAN, text, at) : null;
    if (m && !isClock(text, at, m[0])) m = null;
  }
  return m && { start: at, end: at + m[0].length, role: 'clock', period: null };
}

function isClock(text: string, at: number, found: string): boolean {
  const after = text[at + found.length] ?? '';
  if (/点/.test(found)) {
    if (/[意建要见小击评赞位半]/.test(after) && !/半$/.test(found)) return false;
    const before = text.slice(Math.max(0, at - 4), at);
    return (
      /[晨午晚夜早]\s?$|[日天]\s?$|凌晨|上午|下午|至|到|-|—|从|自|于|，$/.test(before) &&
      !/[报涨跌升降收在]$/.test(before.slice(0, -1))
    );
  }
  return !/[代期间]/.test(after);
}

/** A day in Chinese numerals. */
function readDayHan(text: string, at: number, state: TimeState): TimeSpan | null {
  if (!((SORT[text.charCodeAt(at)] as number) & IN) || !hasNear(DAY_SIGN, text, at, 3)) return null;
  const m = match(DAY_HAN, text, at);
  if (!m) return null;
  const written = m[1] as string;
  if (written.length === 1 && !(state.traditional || written === '十')) return null;
  if (NO_DAY.at(text, at - 1)) return null;
  const day = smallInteger(written.replace(/[廿卅]十?/, (tens) => (tens[0] === '廿' ? '二十' : '三十')));
  return readDay(text, at, [m[0], String(day), '日'], state);
}

function readDay(
  text: string,
  at: number,
  m: readonly [string, string, string] | RegExpExecArray,
  state: TimeState,
): TimeSpan | null {
  const end = at + (m[0] as string).length;
  const after = text.slice(end, end + 2);
  if (
    m[2] === '日'
      ? /^(?:内|以[上下内来后前]|游|均|之|龄|间|元|圆)/.test(after)
      : !/^(?:，|。|,|在|起|至|前|晚|上|下|凌|的|电|$)/.test(after)
  ) {
    return m[2] === '日' ? null : { start: at, end, role: 'name', period: null };
  }
  const published = state.published;
  const year = baseYear(state);
  const day = Number(m[1]);
  const inMonth = state.month ?? (published && published.length >= 7 ? Number(published.slice(5, 7)) : null);
  if (year === null || inMonth === null) return { start: at, end, role: 'time', period: null };
  // 29日, in what was published on the 7th: of the month before, unless it is still to come.
  const past =
    state.month === null &&
    published !== null &&
    published.length >= 10 &&
    day > Number(published.slice(8, 10)) + 1 &&
    !TO_COME.test(text.slice(Math.max(0, at - 12), at).replace(/^.*[，。；,;]/s, '') + text.slice(end, end + 8));
  const own = past ? (inMonth === 1 ? month(year - 1, 12) : month(year, inMonth - 1)) : month(year, inMonth);
  return { start: at, end, role: 'time', period: `${own}-${two(day)}` };
}

const TO_COME =
  /将|拟|预[计料]|计划|定[于在]|有望|预估|可望|下[周月]|明[天日]|截[止至]|会在|[至到][^，。]{0,3}$|前|[起始]|后/;

/** 逼近105年的108万人: near what a year had, and not near so many years. */
const isNearYear = (text: string, at: number, end: number): boolean =>
  /[逼接]近$/.test(text.slice(Math.max(0, at - 2), at)) && /^的?\d/.test(text.slice(end, end + 2));
