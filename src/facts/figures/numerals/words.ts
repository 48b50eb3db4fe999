/** Figures without digits: 一半, 过半, 近半, 半数以上; and ranks: 第12位, 世界第一, 全国第四, 世界第二大. */
import type { Modifier } from '@/src/facts/fact';
import { modifierBefore, modifierBehind } from '../modifiers';
import type { Raw } from '../raw';
import { matchUnit } from '../units/units';
import type { Numeral } from './numerals';
import { readNumeral, wordNumeral } from './numerals';

/** Words for a number, by the modifier that stands in them. */
const wordsBy = (rows: Partial<Record<Modifier, string>>) =>
  Object.entries(rows).flatMap(([modifier, words]) =>
    words.split(' ').map((word) => [word, modifier as Modifier] as const),
  );

const HALF = wordsBy({
  gt: '超过一半 超一半 逾一半 过一半 过半数 超半数 超过半数 逾半数 过半 逾半 超半',
  lt: '不足一半 不到一半',
  approx: '将近一半 接近一半 近一半 约一半 近半数 近半',
  none: '一半 半数',
});
const HALF_FIRST = new Set(HALF.map(([word]) => word[0] as string));
/** After these 半 begins another word: 过半导体, 近半年, 过半小时, 近半个世纪. */
const NOT_HALF = /[导岛径山夜天场路价挂年个小月日程成决]/;

/** Half of a tenth, as Hong Kong writes five per cent: 跌半成, 升逾半成. */
const HALF_TENTH = wordsBy({ gt: '超过半成 逾半成 超半成', approx: '近半成 约半成', none: '半成' });

/** 成百上千 and the like: a number only by its size. */
const MANY: [string, number][] = [
  ['成百上千', 100],
  ['成千上万', 1000],
  ['数以百计', 100],
  ['数以千计', 1000],
  ['数以万计', 10_000],
  ['数以亿计', 1e8],
];

/** Signs with which a number in fixed words can begin. */
export const WORD_FIRST = new Set([...HALF, ...HALF_TENTH, ...MANY].map(([word]) => word[0] as string));

/** A number in fixed words at an offset: 一半, 半成, 近半个世纪, 成百上千座; null when there is none. */
export function readWordNumber(text: string, at: number): Raw | null {
  return readHalf(text, at) ?? readHalfTenth(text, at) ?? readHalfTime(text, at) ?? readMany(text, at);
}

/** 近半个世纪, 半年多, 半小时; 上半年, 半年报 and 大半年 are other things. */
function readHalfTime(text: string, at: number): Raw | null {
  if (text[at] !== '半' || /[上下前后每大一多年天月时]/.test(text[at - 1] ?? '')) return null;
  const unit = matchUnit(text, at + 1);
  if (unit?.class !== 'time' || unit.form === '日' || unit.form === '天' || /[报度]/.test(text[unit.end] ?? ''))
    return null;
  const before = modifierBefore(text, at);
  const behind = modifierBehind(text, unit.end, { more: true, inside: true });
  // 半个多月: more stands inside the unit.
  const modifier = behind?.modifier ?? (unit.form.startsWith('个多') ? 'gt' : (before?.modifier ?? 'none'));
  if (unit.unit === '年' && !before && !behind) return null; // 公司半年入账5亿元 tells a time
  return {
    ...share(before?.start ?? at, behind?.end ?? unit.end, at + 1, 0.5, modifier),
    unit: unit.unit,
    unitClass: 'time',
  };
}

function readHalfTenth(text: string, at: number): Raw | null {
  if (!text.startsWith('半成', at) && !text.startsWith('半成', at + 1) && !text.startsWith('半成', at + 2)) return null;
  for (const [word, before] of HALF_TENTH) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (/[品员功熟立年人]/.test(text[end] ?? '') || /[多大]/.test(text[at - 1] ?? '')) return null;
    const behind = modifierBehind(text, end, { more: false, inside: false });
    return share(at, behind?.end ?? end, end, 5, behind?.modifier ?? before);
  }
  return null;
}

function readMany(text: string, at: number): Raw | null {
  if (text[at] !== '成' && text[at] !== '数') return null;
  const found = MANY.find(([word]) => text.startsWith(word, at));
  if (!found) return null;
  const numberEnd = at + found[0].length;
  const unit = matchUnit(text, numberEnd);
  return {
    ...share(at, unit?.end ?? numberEnd, numberEnd, found[1], 'gt'),
    unit: unit?.unit ?? '',
    unitClass: unit?.class ?? null,
    unitInferred: unit === null,
  };
}

function share(start: number, end: number, numberEnd: number, value: number, modifier: Modifier): Raw {
  return {
    start,
    end,
    numberStart: start,
    numberEnd,
    numeral: wordNumeral(start, numberEnd, value),
    value,
    unit: '%',
    unitClass: 'share',
    unitInferred: false,
    modifier,
    rank: false,
  };
}

/** 一半以上 → 50 % gte; null when no half in words begins at the offset. */
function readHalf(text: string, at: number): Raw | null {
  if (!HALF_FIRST.has(text[at] as string)) return null;
  for (const [word, before] of HALF) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (word.endsWith('半') && NOT_HALF.test(text[end] ?? '')) return null;
    const behind = modifierBehind(text, end, { more: false, inside: false });
    return share(at, behind?.end ?? end, end, 50, behind?.modifier ?? before);
  }
  return null;
}

const SCOPE = /^(?:世界|全球|全国|亚洲|国内|国际|行业|全省|全市|历史|史上|历来|位居|位列|列|居|排名|排行)?(?:的)?第/;
/** What stands behind an ordinal that is no rank: 第三方, 第一时间, 第一产业, 第二季度, 第五届, 第23条. */
/** What an ordinal with a superlative names: 第二大股东, 单月第三高; 第一高中 and 第三大队 are names. */
const RANK_UNIT = /^(?:位|名|大(?=[\u4e00-\u9fff])(?![队街学道厦桥坝会类])|高(?![中校])|[低多长快](?!多数|途)(?![媒]))/;

/** 第12位, 第3名, 世界第一, 全国第四, 世界第二大; null when no rank begins at the offset. */
export function readRank(text: string, at: number): Raw | null {
  return rankAt(text, at, 0);
}

/** @param depth how many ranks of the same list were looked at: 第5及第6名 is known by its last. */
function rankAt(text: string, at: number, depth: number): Raw | null {
  const ahead = text.slice(at, at + 8);
  const head = ahead.includes('第') ? SCOPE.exec(ahead) : null;
  if (!head) return null;
  const numeralAt = at + head[0].length;
  const numeral = readNumeral(text, numeralAt);
  if (!numeral || numeral.decimal || numeral.more || numeral.value > 10000 || numeral.digitRun) return null;
  const after = text.slice(numeral.end, numeral.end + 6);
  const unit = RANK_UNIT.exec(after);
  const scoped = head[0].length > 1;
  const open = /^(?:$|[，。、；,;！”」）)的]|、|和|，)/.test(after);
  const listed =
    !unit && depth < 3 && /^[、和及与]第/.test(after)
      ? rankAt(text, numeral.end + 1, depth + 1)?.end !== undefined
      : false;
  const placed =
    /(?:排名|排行|位居|位列|排在|排|居|列|跃居|升至|升到|跃升至|降至|跻身|世界|全球|全国|亚洲|名列|稳居|位次)$/.test(
      text.slice(Math.max(0, at - 3), at),
    );
  // 列中西部口岸第一。
  const far =
    !unit && /^(?:$|[，。；;])/.test(after) && /[列居排][^，。；、]{2,8}$/.test(text.slice(Math.max(0, at - 10), at));
  if (listed) return rank(at + head[0].length - 1, numeralAt, numeral, numeral.end, true);
  if (unit ? /^名/.test(unit[0]) && /^名(?:员工|客户|学生|患者)/.test(after) : !(scoped || placed || far) || !open)
    return null;
  if (!unit && /^[、和及与]第/.test(after)) return null;
  if (unit?.[0] === '位' && /^位(?:女|男|诺|中国|华|总|来)/.test(after) && !placed) return null;
  const end = numeral.end + (unit?.[0].length ?? 0);
  // 世界第一 is one name; in 位居第三 and 稳居第四 the verb is not part of it.
  const start = /^(?:位居|位列|列|居|排名|排行)/.test(head[0]) ? numeralAt - 1 : at;
  return rank(start, numeralAt, numeral, end, unit === null);
}

function rank(start: number, numberStart: number, numeral: Numeral, end: number, inferred: boolean): Raw {
  return {
    start,
    end,
    numberStart,
    numberEnd: numeral.end,
    numeral,
    value: numeral.value,
    unit: '位',
    unitClass: 'count',
    unitInferred: inferred,
    modifier: 'none',
    rank: true,
  };
}
