/** The unit behind a numeral where the word alone leaves it open: 块 of money or of pieces, 分 of a score or of an hour. */
import { isMultiple } from '../english/words';
import { tidy } from '../numerals/digits';
import type { Numeral } from '../numerals/numerals';
import { isScore } from '../numerals/scores';
import type { UnitMatch } from './units';
import { matchUnit } from './units';

/** The unit behind a numeral; 两个半小时 counts its half, 多/余 may stand between. */
export function unitBehind(text: string, numeral: Numeral): UnitMatch | null {
  const unit = matchUnit(text, numeral.end);
  if (unit && unit.form === '个' && text[unit.end] === '半') {
    const long = matchUnit(text, unit.end + 1);
    if (long && long.class === 'time') {
      numeral.value = tidy(numeral.value + 0.5);
      // 两个半月: 月 alone is a month of the year.
      if (long.form === '月') return { ...long, unit: '个月', form: '个半月', start: unit.start };
      return { ...long, start: unit.start };
    }
  }
  if (numeral.unit || !unit) return null;
  // 15个人左右: people, where the modifier stands behind them.
  if (unit.form === '个' && PEOPLE_ABOUT.test(text.slice(unit.end, unit.end + 3)))
    return { ...unit, unit: '人', class: 'person', end: unit.end + 1, form: '个人' };
  // 3分多钟, 1分半钟: minutes, and no points.
  if (unit.form === '分' && /^[多余半]钟/.test(text.slice(unit.end, unit.end + 2))) {
    const half = text[unit.end] === '半';
    if (half) numeral.value = tidy(numeral.value + 0.5);
    else numeral.more = true;
    return { ...unit, unit: '分钟', class: 'time', end: unit.end + 2, form: '分钟' };
  }
  // 每股收益73.62分: hundredths of the currency, not points.
  if (unit.form === '分' && PER_SHARE.test(text.slice(Math.max(0, numeral.start - 12), numeral.start)))
    return { ...unit, unit: '分钱', class: 'money' };
  if (unit.form === '块' && isPiece(text, numeral.start, unit.end)) return { ...unit, unit: '块', class: 'count' };
  if (unit.form === 'times' && !isMultiple(text, unit.end)) return { ...unit, unit: '次', class: 'count' };
  if (/^points?$/.test(unit.form) && isScore(text, numeral)) return { ...unit, unit: '分', class: 'score' };
  if (unit.form === 'pounds' && isWeight(text, numeral.start, unit.end))
    return { ...unit, unit: '磅', class: 'measure' };
  return unit;
}

/** What a hundredth of a currency is called where it is not 分钱. */
const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['美元', '美分'],
  ['欧元', '欧分'],
  ['港元', '港仙'],
]);

/** The unit behind a number with its currency before it: 人民币31.79分 are hundredths; what is no money is no unit of it. */
export function partOfCurrency(text: string, currency: string, unit: UnitMatch): UnitMatch | null {
  if (unit.form === '分' && !/^[之钟店公行支会]/.test(text.slice(unit.end, unit.end + 1)))
    return { ...unit, unit: HUNDREDTHS.get(currency) ?? '分钱', class: 'money' };
  return unit.class === 'money' ? unit : null;
}

/** What comes in pieces, or is done to them, before their number: 银幕62310块, 手表2块, 扔了2块. */
const PIECES_BEFORE =
  /(?:银幕|屏幕|地块|宅地|用地|土地|产量|集成电路|芯片|硬盘|显卡|金牌|奖牌|展板|面板|手表|腕表|匾额|牌匾|石碑|玉[佩石器牌]|木板|砖|(?:电池|地址)(?:数量|总数)?|[扔摔砸捡铺切掰敲搬垒砍锯啃摆][了掉出起下]?)(?:约|近|超|共|达)?$/;
/** Directly behind it: 3块宅地, 8块广告牌. */
const PIECES_BEHIND = /^(?:宅地|土地|银幕|光伏|硬盘|显卡|芯片|广告|试验|区域|用地|商业|住宅|蛋糕|化石|骨头|拼图|豆腐)/;
/** One or two characters before what comes in pieces: 24块镜面, 200块青砖; 300块买布 and 50块的布 are prices. */
const PIECE_NOUN = /^(?![买卖吃做的])[\u4e00-\u9fff]?[地田石砖瓦板屏镜玉牌匾碑布冰表池晶饼]/;

/** Whether 块 counts pieces and is no money. */
function isPiece(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 3);
  return (
    // 68000块/32: addresses.
    /^\/\d/.test(behind) ||
    PIECES_BEFORE.test(text.slice(Math.max(0, start - 5), start)) ||
    PIECES_BEHIND.test(behind) ||
    PIECE_NOUN.test(behind)
  );
}

/** shed 60 pounds, 5 pounds of sugar: a weight and no money. */
function isWeight(text: string, start: number, end: number): boolean {
  return (
    /(?:weigh\w{0,4}|shed|lost|losing|gained)\s(?:\w{1,12}\s)?$/i.test(text.slice(Math.max(0, start - 24), start)) ||
    text.startsWith(' of ', end)
  );
}

/** Behind 个: 人左右, 人以上. */
const PEOPLE_ABOUT = /^人(?:左右|上下|以[上下内])/;

const PER_SHARE = /(?:每股|股息|派息|盈利|收益)[^，。；]{0,8}$/;
