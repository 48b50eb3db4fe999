/**
 * Whether a claim's words make it narrower than a figure of ours, or of something else: words that neither our sentence
 * says nor a synonym of what it says (AI研发投入, 农村网民规模, 柑橘助销).
 */
import { isHan } from '@/src/detect/han';
import type { Figure } from '@/src/facts/fact';
import { findSynonyms } from '../query/synonyms';
import { saidBy } from '../said';
import { acts, plain, uncovered } from './names-alike';
import type { Pair } from './pair';
import type { Claim } from './read-claims';

const DATE =
  /(?:\d{1,4}[年月日]|[上下]半年|第?[一二三四1-4]季度?|[首前头][一二三四五六七八九]?个?(?:季度|月)|[底末])/gu;
/** Words beside a measure that do not narrow it. */
const FILLER =
  /总(?!部)|累计|(?<!公)共(?![享同用])|(?<!新)建成|开通|拥有|年度|全年|当年|通过|使用|利用|实现|完成|达到|已经|目前|公布|披露|发布|公开|推进|开展|进行|实施|获得|取得|拿到|拿下|斩获|上线|推出|运营|等地|各地|地区|平台|各[类種种项]|部分(?=占|\s*$)|具[有备]|一定|做完|[接将]近|[升增降]至|在(?![线岗职校建])|(?<![国私公共自])有|(?<![商民军专])用|[和及与的为已于等]/g;
/**
 * What stands between a subject and its measure: 用于区块链的 of 集团用于区块链的研发投入; empty when nothing. Without 的
 * (柑橘 of 百县百品柑橘助销农产品) it need not qualify: only a claim that would differ is doubted for it.
 */
export function qualifierOf({ before, subject, measure }: Claim, differs: boolean): string {
  const end = measure === null ? -1 : before.lastIndexOf(measure);
  const from = subject === null ? -1 : before.indexOf(subject);
  const between = before.slice(from < 0 ? 0 : from + (subject?.length ?? 0), Math.max(0, end));
  if (from >= end || !(differs || between.endsWith('的'))) return '';
  return withoutAdverbs(between.replace(/^['’]s(?![a-z])/i, ''));
}

/** Words without when and how: 用半年多时间只… */
export function withoutAdverbs(words: string): string {
  return plain(words).replace(DATE, '').replace(HOW, '');
}

/** Adverbs and times between a subject and its measure. */
const HOW =
  /[\d一二三四五六七八九十两半]{1,3}个?(?:年|月|天|周)[多来间內内]?(?:[时時][间間])?|[里裡]?替|同[期样樣时時]|此外|另外|[与與]此|据(?:说|称|传|悉|了解|报道|统计|披露|介绍|测算|报告)|[网有]传|传闻|听说|占[去了]|[只仅僅已曾则也让使还還就即便均都却]|(?<!公)共(?![享同用])|累[计計]|总共|全年|今年|去年|当年|當年|年内|目前|当前|如今|迄今|至今|期[间間]|疫情|[对對]外|只要|可以|能够|也就|差不多|[写寫说說记記印报報算看标標][成作为為][了]?|一[个個]|全[国國球]|最[终終]|最[近高低多少]/g;

/**
 * What of a claim's words neither our sentence up to the end of the figure's clause says nor a synonym of what it says:
 * that much narrower, or about something else, the claim is. What stands after our figure speaks of another.
 */
export function unexplained(text: string, { row, ours, asked, equal }: Pair): string {
  const end = row.offset + ours.text.length;
  const clause = equal ? ours.sentence.length : ours.sentence.slice(end).search(/[，,；;：:。]|$/);
  const context = acts(`${ours.sentence.slice(0, end + clause)} ， ${ours.measure ?? ''} ， ${ours.subject ?? ''}`);
  const known = saidBy(context, asked.automaton);
  let rest = acts(text);
  for (const { text: word, alternatives } of findSynonyms(rest))
    if (alternatives.some((other) => context.includes(other))) rest = rest.replace(word, ' ');
  return uncovered(rest, known);
}

/** Whether what is left of a clause may be a name: two characters side by side, or Latin letters; 额 and 幅 apart are none. */
export function isName(rest: string): boolean {
  return /[a-z]|\p{Script=Han}{2}/iu.test(rest.replace(FILLER, ' '));
}

/** Extra words of two characters and more, or Latin ones, narrow a measure; 总, 累计 and the like do not. */
export function isNarrowed(extra: string, ours: Figure): boolean {
  const rest = extra
    .replace(FILLER, '')
    .replace(ours.kind === 'growth' ? /年均|平均|同比|增幅|增速|涨幅|升幅|降幅|[增升降](?=\s*$)/g : '', '');
  return /[a-z]/i.test(rest) || [...rest].filter((char) => isHan(char)).length >= 2;
}
