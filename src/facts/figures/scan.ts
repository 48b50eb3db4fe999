/**
 * The scanner: one walk over a paragraph from numeral to numeral. At each it tries, in this order, an idiom, a time
 * expression, a rank, a share in words, a number with its unit and modifiers; and says what is a figure.
 */
import type { Modifier } from '@/src/facts/fact';
import type { TimeSpan, TimeState } from './dates';
import { readTime, TIME_FIRST } from './dates';
import { englishScale, readEnglishNumber } from './english';
import { arabicWithUnit, chineseWithUnit, idiomEnd, isCode, isListNumber, withoutUnit } from './gate';
import { modifierBefore, modifierBehind } from './modifiers';
import type { Numeral } from './numerals';
import { chineseDigit, digitValue, readNumeral, tidy } from './numerals';
import type { Raw, Scanned } from './raw';
import type { UnitMatch } from './units';
import { currencyBefore, matchPer, matchUnit } from './units';
import { readHalf, readRank } from './words';

const NUMERAL = 1;
const TIME = 2;
const LATIN = 4;
const HALF = 8;
const CLASS = new Uint8Array(65536);
for (let c = 48; c < 58; c += 1) CLASS[c] = NUMERAL;
for (let c = 0xff10; c < 0xff1a; c += 1) CLASS[c] = NUMERAL;
for (const char of '〇零一二两兩三四五六七八九十廿卅百千万萬亿億几幾数數壹贰叁肆伍陆柒捌玖拾佰仟')
  CLASS[char.charCodeAt(0)] = NUMERAL;
for (const char of TIME_FIRST) CLASS[char.charCodeAt(0)] = (CLASS[char.charCodeAt(0)] ?? 0) | TIME;
for (const char of '半过過近逾超') CLASS[char.charCodeAt(0)] = (CLASS[char.charCodeAt(0)] ?? 0) | HALF;
for (let c = 65; c < 91; c += 1) CLASS[c] = (CLASS[c] ?? 0) | LATIN;
for (let c = 97; c < 123; c += 1) CLASS[c] = (CLASS[c] ?? 0) | LATIN;
for (const char of '第世全亚亞国國位列居行') CLASS[char.charCodeAt(0)] = (CLASS[char.charCodeAt(0)] ?? 0) | HALF;

const RANGE_SIGN = new Set(['-', '–', '—', '~', '～', '−', '至', '到', '－', '〜']);
const LIST_SIGN = /^(?:、|和|与|與|及|以及|，|,|\/|；|;| and |, and | to )\s?/;

/**
 * Finds the numbers of one paragraph that are figures, and its time expressions.
 * @param state is moved on by the years that the paragraph names.
 * @param sentenceStarts offsets at which sentences begin, in order, for list numbers.
 */
export function scanParagraph(text: string, state: TimeState, sentenceStarts: readonly number[]): Scanned {
  const raws: Raw[] = [];
  const times: TimeSpan[] = [];
  let sentence = 0;
  let i = 0;
  while (i < text.length) {
    const kind = CLASS[text.charCodeAt(i)] as number;
    if (kind === 0) {
      i += 1;
      continue;
    }
    while (sentence + 1 < sentenceStarts.length && (sentenceStarts[sentence + 1] as number) <= i) sentence += 1;
    const next = step(text, i, kind, state, sentenceStarts[sentence] ?? 0, raws, times);
    i = next > i ? next : i + 1;
  }
  return { raws, times };
}

function step(
  text: string,
  i: number,
  kind: number,
  state: TimeState,
  sentenceStart: number,
  raws: Raw[],
  times: TimeSpan[],
): number {
  if (kind & LATIN) return readLatin(text, i, state, raws, times);
  if (kind & (NUMERAL | TIME)) {
    const idiom = kind & NUMERAL ? idiomEnd(text, i) : -1;
    if (idiom > i) return idiom;
    const time = readTime(text, i, state);
    if (time) {
      times.push(time);
      return time.end;
    }
  }
  if (kind & HALF) {
    const rank = readRank(text, i);
    if (rank) {
      raws.push(rank);
      return rank.end;
    }
    const half = readHalf(text, i);
    if (half) {
      raws.push(half);
      return half.end;
    }
  }
  if (!(kind & NUMERAL)) return i + 1;
  const half = readHalf(text, i);
  if (half) {
    raws.push(half);
    return half.end;
  }
  return readFigure(text, i, sentenceStart, raws);
}

function readLatin(text: string, i: number, state: TimeState, raws: Raw[], times: TimeSpan[]): number {
  let end = i + 1;
  while (end < text.length && ((CLASS[text.charCodeAt(end)] as number) & LATIN) !== 0) end += 1;
  const time = readEnglishNumber(text, i, end, state);
  if (!time) return end;
  if ('role' in time) times.push(time);
  else raws.push(time);
  return Math.max(end, time.end);
}

/** A number with its unit and modifiers; the end of what was read, figure or not. */
function readFigure(text: string, i: number, sentenceStart: number, raws: Raw[]): number {
  const numeral = readNumeral(text, i);
  if (!numeral) return i + 1;
  const currency = currencyBefore(text, i);
  if (numeral.arabic && numeral.magnitude === 1) scaleInEnglish(text, numeral, currency !== null);
  const severance = readSeverance(text, numeral);
  if (severance) {
    raws.push(severance);
    return severance.end;
  }
  if (isListNumber(text, sentenceStart, numeral)) return numeral.end;
  if (isCode(text, numeral, currency !== null)) return codeEnd(text, numeral.end);
  const fraction = readFraction(text, numeral);
  if (fraction) {
    raws.push(fraction);
    return fraction.end;
  }
  const ratio = readRatio(text, numeral);
  if (ratio) {
    if (ratio.raw) raws.push(ratio.raw);
    return ratio.end;
  }
  const range = readRange(text, numeral);
  if (range) return pushRange(text, numeral, range, currency, raws);
  const raw = build(text, numeral, currency);
  if (raw) raws.push(raw);
  return raw ? Math.max(raw.end, numeral.end) : skipEnd(text, numeral.end);
}

/** 补偿方案为N+3: so many months of wages more than one for each year. */
function readSeverance(text: string, numeral: Numeral): Raw | null {
  if (!/^[+＋]$/.test(text[numeral.start - 1] ?? '') || !/^[NnＮ]$/.test(text[numeral.start - 2] ?? '')) return null;
  if (!numeral.arabic || numeral.decimal || numeral.value > 36 || /[A-Za-z]/.test(text[numeral.start - 3] ?? ''))
    return null;
  if (
    !/补偿|補償|赔偿|賠償|裁员|裁員|遣散|离职|離職/.test(text.slice(Math.max(0, numeral.start - 24), numeral.end + 12))
  )
    return null;
  return {
    start: numeral.start - 2,
    end: numeral.end,
    numberStart: numeral.start - 2,
    numberEnd: numeral.end,
    numeral,
    value: numeral.value,
    unit: '个月',
    unitClass: 'time',
    unitInferred: true,
    modifier: 'none',
    rank: false,
  };
}

/** 18.8 billion, $5m: English magnitudes stand behind the digits. */
function scaleInEnglish(text: string, numeral: Numeral, money: boolean): void {
  const scale = englishScale(text, numeral.end);
  if (!scale || (scale.end - numeral.end === 1 && !money)) return;
  numeral.value = tidy(numeral.value * scale.scale);
  numeral.magnitude = scale.scale;
  numeral.end = scale.end;
}

function codeEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[A-Za-z0-9.·+_-]/.test(text[end] as string)) end += 1;
  return end;
}

/** After a number that is none: digits with letters behind are one name (5G, 3D, 10X1000). */
function skipEnd(text: string, at: number): number {
  return /[A-Za-z]/.test(text[at] ?? '') ? codeEnd(text, at) : at;
}

/** The numeral with unit and modifiers as a raw figure, or null when it is none. */
function build(text: string, numeral: Numeral, currency: { start: number; unit: string } | null): Raw | null {
  const from = currency?.start ?? numeral.start;
  const before = modifierBefore(text, from);
  const unit = unitOf(text, numeral);
  const afterUnit = unit ? unit.end : numeral.end;
  const within = {
    more:
      unit !== null &&
      (unit.class === 'time' || unit.class === 'measure' || unit.class === 'money' || unit.class === 'times'),
    inside: unit !== null && (unit.class === 'time' || unit.class === 'measure'),
  };
  const behind = modifierBehind(text, afterUnit, within);
  const marked = before !== null || behind !== null;
  let modifier: Modifier = behind?.modifier ?? before?.modifier ?? 'none';
  if (before && behind?.modifier === 'approx') modifier = before.modifier;
  if (modifier === 'none' || (modifier === 'approx' && numeral.more && behind === null)) {
    if (numeral.more || numeral.vague) modifier = 'gt';
    else if (numeral.about || numeral.value2 !== undefined) modifier = numeral.about ? 'approx' : modifier;
  }
  const start = before?.start ?? from;
  const shape = { start, numberStart: numeral.start, numberEnd: numeral.end, numeral, modifier, rank: false };
  if (numeral.unit && !unit) {
    const part = numeral.unit === '倍' && isPartOfWhole(text, numeral.start, behind?.end ?? numeral.end);
    const cls = numeral.unit === '倍' && !part ? 'times' : 'share';
    return {
      ...shape,
      end: behind?.end ?? numeral.end,
      value: tidy(part ? numeral.value * 100 : numeral.value),
      unit: part ? '%' : numeral.unit,
      unitClass: cls,
      unitInferred: false,
    };
  }
  if (!unit && !currency) {
    const kind = withoutUnit(text, numeral, marked);
    if (kind === null || (kind === 'number' && text[numeral.end] === '-')) return null;
    return {
      ...shape,
      end: behind?.end ?? numeral.end,
      value: numeral.value,
      ...two(numeral),
      unit: '',
      unitClass: null,
      unitInferred: kind === 'large',
    };
  }
  if (unit && !currency) {
    const ok = numeral.arabic
      ? arabicWithUnit(text, numeral, unit, marked)
      : chineseWithUnit(text, numeral, unit, marked);
    if (!ok)
      return numeral.magnitude >= 1e4 && numeral.arabic
        ? { ...shape, end: numeral.end, value: numeral.value, unit: '', unitClass: null, unitInferred: true }
        : null;
  }
  const written = unit && (!currency || unit.class === 'money') ? unit : null;
  const per = written ? matchPer(text, written.end) : null;
  const end = per
    ? Math.max(per.end, behind?.end ?? 0)
    : written
      ? (behind?.end ?? written.end)
      : (modifierBehind(text, numeral.end, within)?.end ?? numeral.end);
  const scaled = scaleTenth(text, numeral, written);
  const base = currency ? currencyUnit(currency.unit, written) : (written as UnitMatch).unit;
  const raw: Raw = {
    start,
    end: Math.max(end, scaled.end),
    numberStart: numeral.start,
    numberEnd: numeral.end,
    numeral,
    value: scaled.value,
    unit: per ? `${base}/${per.per}` : base === '成' ? '%' : base,
    unitClass: currency ? 'money' : (written as UnitMatch).class === 'tenth' ? 'share' : (written as UnitMatch).class,
    unitInferred: false,
    modifier,
    rank: false,
  };
  if (scaled.value2 !== undefined) raw.value2 = scaled.value2;
  return raw;
}

/** 人民币100亿美元 does not exist, but US$5 million dollars and 人民币100亿元 do. */
function currencyUnit(sign: string, written: UnitMatch | null): string {
  if (!written || written.unit === '元') return sign;
  return written.unit;
}

function two(numeral: Numeral): { value2?: number } {
  return numeral.value2 === undefined ? {} : { value2: numeral.value2 };
}

/** 八成 is 80 %, 三成五 35 %; 两年半 2.5 years. */
function scaleTenth(
  text: string,
  numeral: Numeral,
  unit: UnitMatch | null,
): { value: number; value2?: number; end: number } {
  const plain = { value: numeral.value, ...two(numeral), end: 0 };
  if (!unit) return plain;
  if (unit.class === 'tenth') {
    const arabicExtra = numeral.arabic ? digitValue(text[unit.end]) : -1;
    const extra = arabicExtra >= 0 && digitValue(text[unit.end + 1]) < 0 ? arabicExtra : chineseDigit(text[unit.end]);
    const follows = extra > 0 && !/[个個家名成]/.test(text[unit.end + 1] ?? '') && !(numeral.arabic && arabicExtra < 0);
    const half = text[unit.end] === '半';
    const value = tidy(numeral.value * 10 + (follows ? extra : half ? 5 : 0));
    return {
      value,
      ...(numeral.value2 === undefined ? {} : { value2: numeral.value2 * 10 }),
      end: follows || half ? unit.end + 1 : 0,
    };
  }
  if (unit.unit === '秒' && numeral.arabic && !numeral.decimal) {
    // 9秒83 is 9.83 seconds.
    const part = readNumeral(text, unit.end);
    if (part?.arabic && part.digits === 2 && !part.decimal && part.magnitude === 1) {
      return { value: tidy(numeral.value + part.value / 100), end: part.end };
    }
  }
  if (
    unit.class === 'time' &&
    text[unit.end] === '半' &&
    (unit.unit === '年' || unit.unit === '天') &&
    !/[导島岛径山夜价]/.test(text[unit.end + 1] ?? '')
  ) {
    return { value: tidy(numeral.value + 0.5), end: unit.end + 1 };
  }
  return plain;
}

/** The unit behind a numeral; 两个半小时 counts its half, 多/余 may stand between. */
function unitOf(text: string, numeral: Numeral): UnitMatch | null {
  const unit = matchUnit(text, numeral.end);
  if (unit && (unit.form === '个' || unit.form === '個') && text[unit.end] === '半') {
    const long = matchUnit(text, unit.end + 1);
    if (long && long.class === 'time') {
      numeral.value = tidy(numeral.value + 0.5);
      return { ...long, start: unit.start };
    }
  }
  return numeral.unit ? null : unit;
}

/**
 * 三分之一的企业, 占总数的2/3: a part of a whole, in %. 成本仅为原来的十分之一 compares two values and stays a ratio.
 */
function isPartOfWhole(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 14), start);
  const clause = left.slice(Math.max(left.lastIndexOf('，'), left.lastIndexOf('。'), left.lastIndexOf(',')) + 1);
  if (/[占佔]/.test(clause)) return true;
  if (
    /(?:原来|原來|以前|上一代|前者|后者|同期|去年|上年|对手|传统|此前|平均|不到它|价格|成本)[^，。]{0,4}的?$/.test(
      clause,
    )
  )
    return false;
  return /^的?(?!时间|時間|成本|价格|價格|费用|價錢|价钱|水平|速度|大小|长度|左右)[\u4e00-\u9fff]/.test(
    text.slice(end, end + 4),
  );
}

/** 2/3 as a share (占国土面积2/3, 1/3以上), not a date, a size or a line of an address. */
function readFraction(text: string, numeral: Numeral): Raw | null {
  if (
    text[numeral.end] !== '/' ||
    !numeral.arabic ||
    numeral.digits > 1 ||
    numeral.decimal ||
    /[\d/.]/.test(text[numeral.start - 1] ?? '')
  )
    return null;
  const over = readNumeral(text, numeral.end + 1);
  if (
    !over?.arabic ||
    over.decimal ||
    over.value > 10 ||
    over.value <= numeral.value ||
    /[\d/年月日号]/.test(text[over.end] ?? '')
  )
    return null;
  const behind = modifierBehind(text, over.end, { more: false, inside: false });
  const before = modifierBefore(text, numeral.start);
  const left = text.slice(Math.max(0, numeral.start - 4), numeral.start);
  const part = isPartOfWhole(text, numeral.start, behind?.end ?? over.end);
  if (!behind && !before && !/^的/.test(text.slice(over.end)) && !/[占佔达達到为為积積的是][\s]?$/.test(left))
    return null;
  return {
    start: before?.start ?? numeral.start,
    end: behind?.end ?? over.end,
    numberStart: numeral.start,
    numberEnd: over.end,
    numeral,
    value: tidy((numeral.value / over.value) * (part ? 100 : 1)),
    unit: part ? '%' : '倍',
    unitClass: part ? 'share' : 'times',
    unitInferred: false,
    modifier: behind?.modifier ?? before?.modifier ?? 'none',
    rank: false,
  };
}

/** 1.1:50.3:48.6 is a ratio; 3:1 a score; 16:9 a format. */
function readRatio(text: string, numeral: Numeral): { end: number; raw: Raw | null } | null {
  const sign = text[numeral.end];
  if (
    (sign !== ':' && sign !== '：' && sign !== '∶' && sign !== '比') ||
    digitValue(text[numeral.end + 1]) < 0 ||
    !numeral.arabic
  )
    return null;
  const parts = [numeral];
  let end = numeral.end;
  while (/[:：∶比]/.test(text[end] ?? '') && digitValue(text[end + 1]) >= 0 && parts.length < 6) {
    const part = readNumeral(text, end + 1);
    if (!part) break;
    parts.push(part);
    end = part.end;
  }
  const left = text.slice(Math.max(0, numeral.start - 10), numeral.start);
  const isRatio =
    parts.some((p) => p.decimal) ||
    /(?:比例|比重|之比|结构|構成|构成|比率|比)(?:由|从|調整|调整|优化|為|为|是|约|達|达|到|至|的)*$/.test(left);
  if (!isRatio || /比分|比赛|战胜|戰勝|击败|擊敗/.test(left)) return { end, raw: null };
  const [first, second] = parts as [Numeral, Numeral];
  const value = parts.length === 2 && second.value > 0 ? tidy(first.value / second.value) : null;
  const raw: Raw = {
    start: numeral.start,
    end,
    numberStart: numeral.start,
    numberEnd: end,
    numeral,
    value,
    unit: '',
    unitClass: null,
    unitInferred: false,
    modifier: 'none',
    rank: false,
  };
  return { end, raw };
}

interface Range {
  second: Numeral;
  fromTo: boolean;
  firstUnitEnd: number;
}

const CHANGES_BY = /(?:增长|增加|减少|下降|提高|提升|缩短|上升|降低|上涨|下跌|扩大|收窄)(?:了|约|近|超)?$/;

/** A second number behind a range sign: 10%~15%, 500至1200元, 2.5至3.0萬個. */
function readRange(text: string, numeral: Numeral): Range | null {
  const unit = matchUnit(text, numeral.end);
  for (const at of unit && unit.start === numeral.end ? [unit.end, numeral.end] : [numeral.end]) {
    let sign = at;
    while (text[sign] === ' ' && sign < at + 2) sign += 1;
    if (!RANGE_SIGN.has(text[sign] as string)) continue;
    let next = sign + 1;
    if (text[next] === '—' || text[next] === '-') next += 1;
    while (text[next] === ' ' && next < sign + 3) next += 1;
    const currency = text[next] === '$' ? next + 1 : next;
    const second = readNumeral(text, currency);
    if (!second || (text[sign] === '到' && at !== numeral.end && second.vague)) continue;
    if (second.arabic !== numeral.arabic && !/[至到]/.test(text[sign] as string)) continue;
    // 减少12天至47天: by how much and to what.
    if (
      at !== numeral.end &&
      /[至到]/.test(text[sign] as string) &&
      CHANGES_BY.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))
    )
      continue;
    const fromTo =
      /[至到]/.test(text[sign] as string) &&
      /[从從由自]$/.test(text.slice(Math.max(0, numeral.start - 1), numeral.start));
    return { second, fromTo, firstUnitEnd: at };
  }
  return null;
}

function pushRange(
  text: string,
  first: Numeral,
  range: Range,
  currency: { start: number; unit: string } | null,
  raws: Raw[],
): number {
  const { second } = range;
  const whole = build(text, second, null);
  const firstUnit = range.firstUnitEnd > first.end ? matchUnit(text, first.end) : null;
  const lone = !whole && !currency;
  if (lone || (whole && whole.unit === '' && !currency && !whole.unitInferred && !(first.decimal || second.decimal)))
    return second.end;
  const end = whole?.end ?? second.end;
  const share = first.magnitude === 1 && second.magnitude > 1 && first.mantissa < second.mantissa && !firstUnit;
  const before = modifierBefore(text, currency?.start ?? first.start);
  const low = share ? tidy(first.value * second.magnitude) : first.value * (firstUnit?.class === 'tenth' ? 10 : 1);
  const high = whole?.value ?? second.value;
  const tenth = whole?.unit === '%' && matchUnit(text, second.end)?.class === 'tenth' && !firstUnit ? 10 : 1;
  const unit = currency?.unit ?? whole?.unit ?? '';
  if (
    firstUnit &&
    whole &&
    firstUnit.unit !== matchUnit(text, second.end)?.unit &&
    firstUnit.class !== whole.unitClass
  ) {
    const own = build(text, first, currency);
    if (own) raws.push(own);
    raws.push(whole);
    return end;
  }
  const base = {
    numeral: first,
    unit,
    unitClass: currency ? ('money' as const) : (whole?.unitClass ?? null),
    unitInferred: whole?.unitInferred ?? false,
    rank: false,
  };
  if (range.fromTo) {
    const list = raws.length;
    raws.push({
      ...base,
      start: first.start,
      end: range.firstUnitEnd,
      numberStart: first.start,
      numberEnd: first.end,
      value: low * tenth,
      modifier: 'none',
      fromTo: 'from',
      list,
    });
    if (whole) raws.push({ ...whole, fromTo: 'to', list });
    return end;
  }
  raws.push({
    ...base,
    start: before?.start ?? currency?.start ?? first.start,
    end,
    numberStart: first.start,
    numberEnd: second.end,
    value: tidy(low * tenth),
    value2: high,
    modifier: whole && whole.modifier !== 'none' ? whole.modifier : (before?.modifier ?? 'none'),
  });
  return end;
}

/** Where a list's separator behind an offset ends, or -1: used to find runs of figures. */
export function listSeparatorEnd(text: string, at: number): number {
  const found = LIST_SIGN.exec(text.slice(at, at + 7));
  return found ? at + found[0].length : -1;
}
