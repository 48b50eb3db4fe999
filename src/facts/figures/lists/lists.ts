/**
 * Runs: figures that stand beside each other share what only the last one writes (2.7、3.1和6.9个百分点), and figures of
 * one statement form a group (分别为8.9%、21.0%和40.7%; 从30%提高到80%; 25%，低于欧洲的46%和美国的54%).
 */
import type { Raw } from '../raw';
import { listSeparatorEnd } from '../scan';
import { matchUnit } from '../units/units';
import { isBareNumber } from './bare-number';

/** Whether only a list separator stands between two figures. */
function areBeside(text: string, first: Raw, second: Raw): boolean {
  return listSeparatorEnd(text, first.end) === second.start;
}

/** 从30%, 从2015年的30%; 到80%, 到2020年的80%, 至今仅存80%. */
const FROM = /[从由自](?:(?:\d{4}年?|去年|上年|[^，。；从由]{1,5}年)(?:[^，。；从由]{0,8}的|(?:同期|度|末|底)?))?$/;
const TO = /[到至为成]了?(?:(?:\d{4}年?|今年?|如今|现今|当前|眼下|目前|现在)[^，。；]{0,6}的?)?$/;
/** How an end of such a pair says what became of it. */
export const CHANGES = '增长|增加|上升|上涨|下降|减少|下跌|回落|盈利|亏损';
/** 由5月份下降17.8%转为增长4.6%: both ends with their own word of change. */
const FROM_CHANGE = new RegExp(`[从由][^，。；从由]{0,12}(?:${CHANGES})(?:了|约|近|超)?$`);
/** 转为增长 between the two ends: the second has a word of change of its own. */
export const TURNED = new RegExp(
  `(?:转为|转成|转|变为|缩减为|收窄为|扩大为)(?:同比|环比)?(${CHANGES})(?:了|约|近|超)?$`,
);

/** Gives units to figures that share them with a later figure of their run, and drops numbers that got none. */
export function shareUnits(text: string, raws: Raw[]): Raw[] {
  // From right to left: 2.7、3.1和6.9个百分点.
  for (let i = raws.length - 2; i >= 0; i -= 1) takeUnitOfNext(text, raws[i] as Raw, raws[i + 1] as Raw);
  for (let i = 1; i < raws.length; i += 1) {
    takeUnitOfWhole(text, raws[i - 1] as Raw, raws[i] as Raw);
    takeUnitOfTrue(text, raws[i - 1] as Raw, raws[i] as Raw);
  }
  for (let i = 1; i < raws.length; i += 1) fromTo(text, raws[i - 1] as Raw, raws[i] as Raw, i - 1);
  for (let i = 2; i < raws.length; i += 1)
    fromByTo(text, raws[i - 2] as Raw, raws[i - 1] as Raw, raws[i] as Raw, i - 2);
  for (let i = 1; i < raws.length; i += 1) joinList(text, raws[i - 1] as Raw, raws[i] as Raw, i - 1);
  return raws.filter((raw) => raw.pair || raw.unit !== '' || raw.unitInferred || isBareNumber(text, raw));
}

/** 2、3亿元: a number without a unit has that of the figure beside it; 1.7个和5.4个百分点 writes half of it at the first. */
function takeUnitOfNext(text: string, raw: Raw, next: Raw): void {
  const half = raw.unit === '个' && next.unitClass === 'point' && !raw.unitInferred;
  if (
    raw.rank ||
    next.rank ||
    raw.pair ||
    (raw.unit !== '' && !half) ||
    next.unit === '' ||
    !areBeside(text, raw, next)
  )
    return;
  const between = text.slice(raw.end, next.start);
  if (between === ',' || between.startsWith('，')) return;
  raw.unit = next.unit;
  raw.unitClass = next.unitClass;
  raw.unitInferred = true;
  // 2、3成
  if (raw.value !== null && matchUnit(text, next.numberEnd)?.class === 'tenth') raw.value *= 10;
  if (!raw.numeral.grouped) takeMagnitude(raw, next);
}

/** 发售355.9万张（含手机119.7万）: a part in brackets is counted in what the whole is. */
function takeUnitOfWhole(text: string, whole: Raw, part: Raw): void {
  if (part.unit !== '' || part.rank || part.pair || whole.unit === '' || part.numeral.magnitude < 1e4) return;
  if (whole.unitClass === 'share' || whole.unitClass === 'point' || part.start - whole.end > 16) return;
  if (!/^[（(](?:其中|当中|内|不)?(?:包?含|包括|其中)[^，。；（()）\d]*$/.test(text.slice(whole.end, part.start)))
    return;
  if (!/[，、；）),;]/.test(text[part.end] ?? '')) return;
  part.unit = whole.unit;
  part.unitClass = whole.unitClass;
  part.unitInferred = true;
}

/** 不是2075亿，而是1439亿元: what it is not is counted in what it is. */
function takeUnitOfTrue(text: string, not: Raw, is: Raw): void {
  if (not.unit !== '' || not.rank || not.pair || is.unit === '' || not.numeral.magnitude < 1e4) return;
  if (
    !/^[，,]而是(?:约|近|超)?$/.test(text.slice(not.end, is.start)) ||
    text.slice(not.start - 2, not.start) !== '不是'
  )
    return;
  not.unit = is.unit;
  not.unitClass = is.unitClass;
  not.unitInferred = true;
}

/** 2、3亿元 shares the magnitude as well; 2.7亿、310万 does not. */
function takeMagnitude(raw: Raw, next: Raw): void {
  const { magnitude } = next.numeral;
  if (raw.numeral.magnitude === 1 && magnitude > 1 && raw.value !== null && raw.numeral.mantissa < 1000)
    raw.value *= magnitude;
}

/** 从0.82提高到0.91: both ends without a unit; 从3提高到5倍 shares it. @param list the number of their group */
function fromTo(text: string, from: Raw, to: Raw, list: number): void {
  const between = text.slice(from.end, to.start);
  if (from.rank !== to.rank || between.length > 20 || /[，。；：]/.test(between)) return;
  const lead = text.slice(Math.max(0, from.start - 18), from.start);
  if (!(FROM.test(lead) && TO.test(between)) && !(TURNED.exec(between)?.index === 0 && FROM_CHANGE.test(lead))) return;
  if (from.unit === '' && !from.rank && to.unit !== '' && !matchUnit(text, from.numberEnd)) {
    from.unit = to.unit;
    from.unitClass = to.unitClass;
    takeMagnitude(from, to);
  }
  if (from.unit !== to.unit) return;
  from.fromTo = 'from';
  to.fromTo = 'to';
  from.list = list;
  to.list = list;
}

/** 8.9%、21.0%和40.7%: figures beside each other are a group. */
function joinList(text: string, before: Raw, raw: Raw, list: number): void {
  if (raw.list !== undefined || before.rank !== raw.rank || before.fromTo) return;
  if (before.unit !== raw.unit && !dealtRates(text, before, raw)) return;
  if (!areBeside(text, before, raw)) return;
  // 农村2起；65起较大火灾中，…: behind a semicolon another thing is counted.
  if (/[；;]/.test(text.slice(before.end, raw.start)) && /[\u4e00-\u9fff]/.test(text[raw.end] ?? '')) return;
  before.list ??= list;
  raw.list = before.list;
}

/** 从2022年的4612宗下降38%至2024年的2841宗: the two ends with the change between them. */
function fromByTo(text: string, from: Raw, by: Raw, to: Raw, list: number): void {
  if (by.unitClass !== 'share' || from.unit !== to.unit || from.fromTo || to.fromTo || from.unitClass === 'share')
    return;
  if (!/^[大急锐]?幅?(?:下降|减少|下跌|增长|增加|上升|上涨|锐减|激增)了?$/.test(text.slice(from.end, by.start))) return;
  if (!TO.test(text.slice(by.end, to.start)) || to.start - by.end > 10) return;
  if (!FROM.test(text.slice(Math.max(0, from.start - 18), from.start))) return;
  from.fromTo = 'from';
  to.fromTo = 'to';
  by.between = true;
  from.list = list;
  to.list = list;
}

const isRate = ({ unitClass }: Raw): boolean => unitClass === 'share' || unitClass === 'times' || unitClass === 'point';

/** 分别增长2.8倍和18.4%: rates that are dealt out may be in different units. */
function dealtRates(text: string, first: Raw, second: Raw): boolean {
  return isRate(first) && isRate(second) && /分别|依次/.test(text.slice(Math.max(0, first.start - 12), first.start));
}
