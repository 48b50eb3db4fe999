/**
 * Names that are made of a known name and a noun (蓝马甲|社区助老行动, 支付宝|小程序), official platforms (国家医保信息平台)
 * and industries (电子信息制造业): their beginning or their end shows what they are.
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import type { TermKind } from '../fact';
import type { Candidate } from './candidate';
import type { Hit } from './matcher';
import { badStart, hasVerb } from './stop';
import { NAMES } from './walks';

/** Nouns that end a name made of another name, with how much has to stand between: 支付宝小程序, ESG发展战略. */
const NOUNS: { noun: string; kind: TermKind; between: number }[] = [
  { noun: '战略', kind: 'policy', between: 2 },
  { noun: '行动', kind: 'programme', between: 2 },
  { noun: '计划', kind: 'programme', between: 2 },
  { noun: '工程', kind: 'programme', between: 2 },
  { noun: '平台', kind: 'product', between: 2 },
  { noun: '小程序', kind: 'product', between: 0 },
  { noun: '实验室', kind: 'organisation', between: 2 },
  { noun: '研究院', kind: 'organisation', between: 0 },
  { noun: '基金会', kind: 'organisation', between: 0 },
  { noun: '大会', kind: 'event', between: 2 },
  { noun: '峰会', kind: 'event', between: 0 },
];
const BETWEEN = 6;
const TAIL = new RegExp(`^([\\u4e00-\\u9fff]{0,${BETWEEN}}?)(${NOUNS.map(({ noun }) => noun).join('|')})`);
const KINDS = new Map(NOUNS.map((row) => [row.noun, row]));
/** What may follow such a name: 计划 and 行动 are verbs before anything else. */
const ENDS = /^(?:$|[^\u4e00-\u9fffA-Za-z]|[的等和与及累已在上近共去今])/;
/** A longer name and the noun that ends it. */
export interface Composed extends Candidate {
  noun: string;
}

/** Words that stand in no such name. */
const NO_PART =
  /[的了在是与及或将已被把从对向由为让给等也都就又还并和年月日个名家位次]|今|昨|首次|正式|自身|相关|方面|未来|一系列/;

/**
 * @param hit a known name in the text; what goes on behind it may make it a longer one.
 * @returns the longer name, or null.
 */
export function composedAt(text: string, hit: Hit): Composed | null {
  const tail = TAIL.exec(text.slice(hit.end, hit.end + BETWEEN + 3));
  const row = tail ? KINDS.get(tail[2] as string) : undefined;
  if (!tail || !row) return null;
  const between = tail[1] as string;
  // ESG|可持续发展|战略
  const checked = between.replace(/^(?:可持续|高质量)?发展/, '');
  if (checked.length > 0 && (checked.length < 2 || NO_PART.test(checked) || badStart(checked) || hasVerb(checked)))
    return null;
  const end = hit.end + tail[0].length;
  if (between.length < row.between || !ENDS.test(text.slice(end, end + 1))) return null;
  return { surface: text.slice(hit.start, end), kind: row.kind, trust: 0.7, noun: row.noun };
}

/** 国家政务服务平台, 全国碳排放权注册登记系统: what the state runs is called by what it is for. */
const OFFICIAL = new Gated(/(?:国家|全国)[\u4e00-\u9fff]{4,14}?(?:平台|系统)(?![\u4e00-\u9fff]?[性化])/, NAMES);
/** 电子信息制造业, 软件和信息技术服务业; the left end is where a clause, a place or a time ends. */
const INDUSTRY = new Gated(/(?:制造业|服务业|加工业|采矿业|零售业|养殖业|种植业)(?![态务主])/, NAMES);
const BEFORE_INDUSTRY =
  /^.*(?:[的了是在为占较年月日以从对将使其中个大类]|及|全省|全市|全县|全国|我国|中国|实现|完成|达到|带动|推动|促进|提高|提升|增长|规模以上|以上|发展|传统|现代|先进|高端|赋能|转型|包括|例如|比如|不少|很多|许多)/;
const PLAIN = /^[和与、]|^(?:制造|加工|工|商|农|轻|重)/;

/**
 * Each ending with the Han characters before it, back to the ending before. The ending is looked for first: every Han
 * character could begin a name.
 */
export function* endingsIn(text: string, ending: Gated, least: number, most: number): Generator<string> {
  let from = 0;
  for (const m of ending.all(text)) {
    let start = m.index;
    while (start > from && m.index - start < most && isHan(text.charCodeAt(start - 1))) start -= 1;
    if (m.index - start < least) continue;
    from = m.index + m[0].length;
    yield text.slice(start, from);
  }
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Official platforms and industries of a text, with repeats. */
export function officialIn(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const m of OFFICIAL.all(text)) {
    const inner = m[0].slice(2, -2);
    if (!/[的了在是或将已被把从对向由让给等]/.test(inner) && !hasVerb(inner))
      out.push({ surface: m[0], kind: 'product', trust: 0.7 });
  }
  for (const name of endingsIn(text, INDUSTRY, 2, 12)) {
    const surface = name.replace(BEFORE_INDUSTRY, '');
    if (surface.length >= 6 && !PLAIN.test(surface) && !badStart(surface) && !hasVerb(surface))
      out.push({ surface, kind: 'concept', trust: 0.55 });
  }
  return out;
}
