/**
 * People who die, are hurt, lost or moved, and earthquakes. What befell them is what is measured (86人遇难), the place that
 * stands with them has them (青岭省东岭市11人死亡; 其中河东死亡12人、石溪死亡5人), and no earthquake is the place before it.
 */

import type { Raw } from '../raw';
import { isMeasure, isPlace } from './nouns';
import type { Found, Sides } from './topic-shapes';

/** What befalls people: 12人死亡, 40人受伤, 3万人受灾. */
const FATE =
  '死亡失踪|遇难失踪|死亡失联|遇难失联|死亡|遇难|身亡|丧生|罹难|丧命|溺亡|殉职|重伤|轻伤|受伤|伤亡|死伤|失踪|失联|被困|受困|受灾|获救|脱困|脱险|紧急转移安置|紧急转移|转移安置|疏散|撤离';
/** Behind a number of people; a noun behind it is counted instead (3名受伤工人, 5人死亡率). */
const BEFELL = new RegExp(
  `^(?:不幸|当场|全部|被|因灾|因公|因病|(?:经|送医)?抢救无效后?){0,2}(${FATE}|[伤亡死](?=[，。；、,;]))(?=$|[，。；：、！（()）,;\\s]|和|及|并|另|送|包括)`,
);
/** Before a number of people, behind a name: 其中河东死亡12人. */
const OF_NAME = new RegExp(`(?:^|[，、；：,;（(])(?:其中|包括)?([\\u4e00-\\u9fff]{2,7}?)(${FATE})(?:[达约]|人数为)?$`);
/** Before the number in one sign: 火灾亡712人，伤8人; not 死亡, 烧伤, 工伤. */
const SHORT =
  /(?:(?<![死伤灭流阵丧溺身覆存沦])(亡)|(?<=^|[，、；：,;（(\s共并另致成故灾人])(伤))(?:人?[达约共]|人数为)?$/;
/** Whose dead they are: what stands before the sign in its clause. */
const WHOSE = /(?:^|[，、；：。,;（(])(?:其中|包括)?([\u4e00-\u9fff]{2,14})$/;
/** What happened that has its dead: 农村乡镇火灾, 道路交通事故. */
const EVENT = /[\u4e00-\u9fff]{2}(?:火灾|事故|地震|爆炸|矿难|空难)$/;
/** The next of a list of such names: ，石溪死亡5人. */
const NEXT = new RegExp(`^[，、；,;和及][\\u4e00-\\u9fff]{2,7}?(?:${FATE}|亡)`);
/** What dies or is hurt without being a name: 共造成死亡, 事故死亡. */
const NO_NAME =
  /[已共致成计有增均]$|^(?:造成|导致|累计|新增|其中|另有|另外|目前|报告|确认|重症|医护|不治|意外|因|地震|事故|爆炸|火灾|洪水)/;
const QUAKE = /^(?:左右)?的?(?:强烈|浅层)?(地震|余震|强震)/;

const WRITTEN = new Map([
  ['死', '死亡'],
  ['伤', '受伤'],
  ['踪', '失踪'],
  ['亡', '死亡'],
]);

/** What befell the people that a figure counts: 遇难 of 86人遇难, 死亡 of 10死; null when nobody says. */
export function fateOf(text: string, raw: Raw): string | null {
  if (raw.unit !== '人') return null;
  const behind = BEFELL.exec(text.slice(raw.end, raw.end + 12))?.[1] ?? null;
  return WRITTEN.get(text[raw.end - 1] as string) ?? (behind === null ? null : (WRITTEN.get(behind) ?? behind));
}

/** The measure of people by what befell them, with the place that has them; the measure of an earthquake; null for all else. */
export function befell(sides: Sides): Found | null {
  const { text, raw, left, counts, previous } = sides;
  if (raw.unit === '级') {
    const quake = QUAKE.exec(text.slice(raw.end, raw.end + 8))?.[1];
    if (quake === undefined) return null;
    const place = left.noun !== null && left.adjacent && isPlace(left.noun) ? left.noun : left.owner;
    return { measure: quake, subject: place, explicit: place !== null, self: false };
  }
  if (!counts || raw.unit !== '人') return null;
  const fate = fateOf(text, raw);
  if (fate !== null) {
    const place = left.noun !== null && left.adjacent && isPlace(left.noun) ? left.noun : null;
    return { measure: fate, subject: place, explicit: place !== null, self: false };
  }
  const before = text.slice(Math.max(0, raw.start - 20), raw.start);
  const short = SHORT.exec(before);
  if (short) return inShort(sides, short[1] ? '死亡' : '受伤', before.slice(0, short.index));
  const named = OF_NAME.exec(before.slice(-16));
  if (!named || NO_NAME.test(named[1] as string) || isMeasure(named[1] as string)) return null;
  const name = named[1] as string;
  if (!isPlace(name) && previous?.fate !== true && !NEXT.test(text.slice(raw.end, raw.end + 16))) return null;
  return { measure: named[2] as string, subject: name, explicit: true, self: false, fate: true };
}

/** 农村火灾亡712人、伤5人: what is told in one sign, of what stands before it or of whom the figure before is. */
function inShort({ text, raw, previous, previousRaw }: Sides, measure: string, before: string): Found {
  // 旅游区、其他区域火灾亡38人: the last of several that have them together.
  const found = WHOSE.exec(before);
  const isLast = found !== null && before[found.index] === '、' && !/[\d人]$/.test(before.slice(0, found.index));
  const whose = isLast ? null : (found?.[1] ?? null);
  const listed = previous?.fate === true || NEXT.test(text.slice(raw.end, raw.end + 16));
  const named = whose !== null && !NO_NAME.test(whose) && !isMeasure(whose);
  if (named && (isPlace(whose) || EVENT.test(whose) || listed))
    return { measure, subject: whose, explicit: true, self: false, fate: true };
  const same =
    previous?.fate === true && previousRaw !== null && /^[、，,][伤亡]/.test(text.slice(previousRaw.end, raw.start));
  return { measure, subject: same ? (previous?.subject ?? null) : null, explicit: same, self: false, fate: same };
}
