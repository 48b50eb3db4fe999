/** Modifiers: the words before and behind a number that make it more than, about, less than, at least or at most. */
import type { Modifier } from '@/src/facts/fact';

interface Word {
  word: string;
  latin?: boolean;
  modifier: Modifier;
  /** Characters that, directly before, make it another word: 节约 is not 约. */
  not?: string;
  /** Characters of which one must follow directly: 上百, 过万, 破亿. */
  only?: string;
}

const LARGE_START = '百千万萬亿億十半几幾';

/** Before the number; the longest that fits wins. Example behind each group. */
const BEFORE: Word[] = [
  // 超过188亿元, 突破千亿
  { word: '超过了', modifier: 'gt' },
  { word: '超过', modifier: 'gt' },
  { word: '超過', modifier: 'gt' },
  { word: '超出', modifier: 'gt' },
  { word: '超', modifier: 'gt', not: '赶趕反' },
  { word: '逾', modifier: 'gt' },
  { word: '突破', modifier: 'gt' },
  { word: '突破了', modifier: 'gt' },
  { word: '破', modifier: 'gt', only: `${LARGE_START}0123456789一二三四五六七八九两兩`, not: '打侦爆击攻突' },
  { word: '高于', modifier: 'gt' },
  { word: '高於', modifier: 'gt' },
  { word: '大于', modifier: 'gt' },
  { word: '大於', modifier: 'gt' },
  { word: '多于', modifier: 'gt' },
  { word: '多於', modifier: 'gt' },
  { word: '长于', modifier: 'gt' },
  { word: '不止', modifier: 'gt' },
  { word: '上', modifier: 'gt', only: '百千万萬亿億', not: '以之' },
  { word: '过', modifier: 'gt', only: '百千万萬亿億半', not: '通超经' },
  { word: '過', modifier: 'gt', only: '百千万萬亿億半', not: '通超經' },
  { word: '成', modifier: 'gt', only: '百千', not: '完达组变形' },
  // 近50亿元, 约达80%
  { word: '将近', modifier: 'approx' },
  { word: '將近', modifier: 'approx' },
  { word: '接近', modifier: 'approx' },
  { word: '近', modifier: 'approx', not: '最附临臨邻鄰靠' },
  { word: '约为', modifier: 'approx' },
  { word: '約為', modifier: 'approx' },
  { word: '约占', modifier: 'approx' },
  { word: '约达', modifier: 'approx' },
  { word: '約達', modifier: 'approx' },
  { word: '约合', modifier: 'approx' },
  { word: '约值', modifier: 'approx' },
  { word: '约重', modifier: 'approx' },
  { word: '约需', modifier: 'approx' },
  { word: '约在', modifier: 'approx' },
  { word: '约摄氏', modifier: 'approx' },
  { word: '約合', modifier: 'approx' },
  { word: '约莫', modifier: 'approx' },
  { word: '大约有', modifier: 'approx' },
  { word: '大約有', modifier: 'approx' },
  { word: '约有', modifier: 'approx' },
  { word: '約有', modifier: 'approx' },
  { word: '大约', modifier: 'approx' },
  { word: '大約', modifier: 'approx' },
  { word: '~', modifier: 'approx', not: '0123456789%％℃' },
  { word: '≈', modifier: 'approx' },
  { word: '约', modifier: 'approx', not: '节预契合签条纽公违履解' },
  { word: '約', modifier: 'approx', not: '節預契合簽條紐公違履解' },
  { word: '大概', modifier: 'approx' },
  { word: '大致', modifier: 'approx' },
  { word: '差不多', modifier: 'approx' },
  { word: '几乎', modifier: 'approx' },
  { word: '幾乎', modifier: 'approx' },
  // 不足10%, 不到一年
  { word: '不足', modifier: 'lt' },
  { word: '不到', modifier: 'lt' },
  { word: '不及', modifier: 'lt' },
  { word: '不满', modifier: 'lt' },
  { word: '不滿', modifier: 'lt' },
  { word: '未满', modifier: 'lt' },
  { word: '未滿', modifier: 'lt' },
  { word: '未达', modifier: 'lt' },
  { word: '低于', modifier: 'lt', not: '不' },
  { word: '低於', modifier: 'lt', not: '不' },
  { word: '少于', modifier: 'lt', not: '不' },
  { word: '少於', modifier: 'lt', not: '不' },
  { word: '小于', modifier: 'lt', not: '不' },
  { word: '小於', modifier: 'lt', not: '不' },
  { word: '跌破', modifier: 'lt' },
  { word: '跌穿', modifier: 'lt' },
  // 不低于50座, 最低300块
  { word: '不低于', modifier: 'gte' },
  { word: '不低於', modifier: 'gte' },
  { word: '不少于', modifier: 'gte' },
  { word: '不少於', modifier: 'gte' },
  { word: '不下', modifier: 'gte' },
  { word: '不小于', modifier: 'gte' },
  { word: '至少', modifier: 'gte' },
  { word: '最少', modifier: 'gte' },
  { word: '起码', modifier: 'gte' },
  { word: '起碼', modifier: 'gte' },
  { word: '最低', modifier: 'gte' },
  { word: '最短', modifier: 'gte' },
  { word: '低至', modifier: 'gte' },
  { word: '≥', modifier: 'gte' },
  { word: '>', modifier: 'gt' },
  { word: '＞', modifier: 'gt' },
  // 不超过3年, 至多五人
  { word: '不超过', modifier: 'lte' },
  { word: '不超', modifier: 'lte' },
  { word: '不逾', modifier: 'lte' },
  { word: '未超过', modifier: 'lte' },
  { word: '没超过', modifier: 'lte' },
  { word: '不过', modifier: 'lte', only: '0123456789一二三四五六七八九两十百' },
  { word: '不超過', modifier: 'lte' },
  { word: '不高于', modifier: 'lte' },
  { word: '不高於', modifier: 'lte' },
  { word: '不大于', modifier: 'lte' },
  { word: '不多于', modifier: 'lte' },
  { word: '不多於', modifier: 'lte' },
  { word: '至多', modifier: 'lte' },
  { word: '最多', modifier: 'lte' },
  { word: '最高', modifier: 'lte' },
  { word: '最长', modifier: 'lte' },
  { word: '最長', modifier: 'lte' },
  { word: '≤', modifier: 'lte' },
  { word: '<', modifier: 'lt' },
  { word: '＜', modifier: 'lt' },
  // English; matched in lower case with a blank behind
  { word: 'more than', modifier: 'gt' },
  { word: 'greater than', modifier: 'gt' },
  { word: 'higher than', modifier: 'gt' },
  { word: 'over', modifier: 'gt' },
  { word: 'above', modifier: 'gt' },
  { word: 'exceeding', modifier: 'gt' },
  { word: 'exceeded', modifier: 'gt' },
  { word: 'exceeds', modifier: 'gt' },
  { word: 'exceed', modifier: 'gt' },
  { word: 'surpassing', modifier: 'gt' },
  { word: 'surpassed', modifier: 'gt' },
  { word: 'topped', modifier: 'gt' },
  { word: 'beyond', modifier: 'gt' },
  { word: 'nearly', modifier: 'approx' },
  { word: 'almost', modifier: 'approx' },
  { word: 'about', modifier: 'approx' },
  { word: 'around', modifier: 'approx' },
  { word: 'approximately', modifier: 'approx' },
  { word: 'roughly', modifier: 'approx' },
  { word: 'some', modifier: 'approx' },
  { word: 'close to', modifier: 'approx' },
  { word: 'an estimated', modifier: 'approx' },
  { word: 'estimated', modifier: 'approx' },
  { word: 'less than', modifier: 'lt' },
  { word: 'fewer than', modifier: 'lt' },
  { word: 'lower than', modifier: 'lt' },
  { word: 'below', modifier: 'lt' },
  { word: 'under', modifier: 'lt' },
  { word: 'at least', modifier: 'gte' },
  { word: 'no less than', modifier: 'gte' },
  { word: 'no fewer than', modifier: 'gte' },
  { word: 'not less than', modifier: 'gte' },
  { word: 'a minimum of', modifier: 'gte' },
  { word: 'up to', modifier: 'lte' },
  { word: 'as much as', modifier: 'lte' },
  { word: 'as many as', modifier: 'lte' },
  { word: 'at most', modifier: 'lte' },
  { word: 'no more than', modifier: 'lte' },
  { word: 'not more than', modifier: 'lte' },
  { word: 'a maximum of', modifier: 'lte' },
];

const BEFORE_BY_LAST = new Map<string, Word[]>();
for (const word of BEFORE) {
  const last = word.word.at(-1) as string;
  word.latin = /[a-z]/.test(word.word);
  BEFORE_BY_LAST.set(last, [...(BEFORE_BY_LAST.get(last) ?? []), word]);
}
for (const list of BEFORE_BY_LAST.values()) list.sort((a, b) => b.word.length - a.word.length);

/** Between a modifier and the number: 接近了, 约达, 不超过人民币 (the currency is skipped by the caller). */
const LINKS = [
  '达到',
  '達到',
  '可达',
  '高达',
  '达',
  '達',
  '为',
  '為',
  '有',
  '了',
  '占',
  '合',
  '需要',
  '需',
  '要',
  '正负',
  '±',
  'the ',
];

const LINK_LAST = new Set(LINKS.map((link) => link.at(-1) as string));

/**
 * The modifier that ends at an offset.
 * @returns where it begins, or null when there is none.
 */
export function modifierBefore(text: string, offset: number): { start: number; modifier: Modifier } | null {
  const direct = wordBefore(text, offset, offset);
  if (direct) return direct;
  if (!LINK_LAST.has(text[offset - 1] as string)) return null;
  for (const link of LINKS) {
    if (text.startsWith(link, offset - link.length)) {
      const linked = wordBefore(text, offset - link.length, offset);
      if (
        linked &&
        (linked.modifier === 'approx' || linked.modifier === 'lte' || linked.modifier === 'gte' || link === '了')
      )
        return linked;
    }
  }
  return null;
}

/**
 * 全年出超1,571亿美元 is a balance of trade, 外资买超5亿元 one of shares; 支出超10亿, 购买超10亿 and 热卖超10万件 are not.
 */
const BALANCE =
  /(?:^|[，、。；,年月度计])[出入]$|(?:^|[^购購收团團抢搶])[买買]$|(?:^|[^外拍热熱售专專叫变變贩販])[卖賣]$/;

/** ticked up to 5%, bringing it up to 8%: a level that was reached, and no bound. */
const REACHES =
  /\b(?:ticked|edged|inched|crept|moved|moves|went|gone|going|shot|jumped|climbed|rose|risen|rising|nudged|pushed|pushing|pushes|bumped|brought|bringing|brings|bring|drove|driven|driving|took|taking|takes|came|picked|ratcheted|scaled|revised|adjusted|added)\s(?:(?:it|them|the\s\w+|its\s\w+|slightly|sharply|back|all the way)\s)?$/i;

function wordBefore(text: string, offset: number, number: number): { start: number; modifier: Modifier } | null {
  let end = offset;
  if (text[end - 1] === ' ') end -= 1;
  const last = text[end - 1];
  if (last === undefined) return null;
  const list = BEFORE_BY_LAST.get(last < 'a' ? last.toLowerCase() : last);
  if (!list) return null;
  for (const { word, modifier, not, only, latin } of list) {
    const start = end - word.length;
    if (start < 0) continue;
    if (!text.startsWith(word, start) && !(latin && text.slice(start, end).toLowerCase() === word)) continue;
    if (latin && (/[A-Za-z]/.test(text[start - 1] ?? '') || end === offset)) continue;
    if (not?.includes(text[start - 1] ?? '\0')) continue;
    if (word === '超' && BALANCE.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (only && !only.includes(text[number] ?? '\0')) continue;
    // 大约为50度
    if (word !== '约' && word[0] === '约' && text[start - 1] === '大') return { start: start - 1, modifier };
    if (word === 'up to' && REACHES.test(text.slice(Math.max(0, start - 32), start))) return null;
    return { start, modifier };
  }
  return null;
}

const BEHIND: [string, Modifier, string?][] = [
  ['及以上', 'gte'],
  ['或以上', 'gte'],
  ['以上', 'gte'],
  ['及以下', 'lte'],
  ['或以下', 'lte'],
  ['以下', 'lte', '简簡称稱是为為几幾'],
  ['以内', 'lte'],
  ['以內', 'lte'],
  ['之内', 'lte'],
  ['之內', 'lte'],
  ['左右', 'approx'],
  ['上下', 'approx', '游班铺鋪'],
  ['开外', 'gt'],
  ['出头', 'gt'],
  ['有余', 'gt'],
  ['有餘', 'gt'],
  ['不到', 'lt', '0123456789一二三四五六七八九十两兩百千万'],
  ['or more', 'gte'],
  ['or less', 'lte'],
  ['or so', 'approx'],
  ['plus', 'gt'],
  ['+', 'gt', '0123456789'],
  ['＋', 'gt', '0123456789'],
];

const BEHIND_FIRST = new Set(BEHIND.map(([word]) => word[0] as string));

/**
 * The modifier that begins at an offset, directly behind the unit (one blank allowed before English).
 * @param within what 多, 内 may follow: time units take 3年多, 3年内; distances 100米内.
 */
export function modifierBehind(
  text: string,
  offset: number,
  within: { more: boolean; inside: boolean },
): { end: number; modifier: Modifier } | null {
  const start = text[offset] === ' ' ? offset + 1 : offset;
  for (const [word, modifier, not] of BEHIND_FIRST.has(text[start] as string) ? BEHIND : []) {
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length;
    if (not?.includes(text[end] ?? '\0')) continue;
    if (start !== offset && (word === '+' || word === '＋')) continue; // 3.4GHz + 3.2GHz
    return { end, modifier };
  }
  const char = text[offset];
  if (
    within.more &&
    (char === '多' || char === '余' || char === '餘') &&
    !/[少样樣元种種次数數家雨云震波]/.test(text[offset + 1] ?? '')
  ) {
    return { end: offset + 1, modifier: 'gt' };
  }
  if (within.inside && (char === '内' || char === '內') && !/[部容地外销需资科在置存涵]/.test(text[offset + 1] ?? '')) {
    return { end: offset + 1, modifier: 'lte' };
  }
  return null;
}
