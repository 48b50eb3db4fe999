/**
 * Names in quotation marks and 《》. A word in marks is a name when the text names something by it (“助微计划”, 推出“百灵”,
 * “百县百品”行动); an ordinary word in marks (电商成为就业的“蓄水池”) is a figure of speech and no term.
 */
import type { TermKind } from '../fact';
import { findMarks } from '../quotes/marks';
import type { Candidate } from './candidate';
import { isAnyOfItsKind } from './junk';
import { LEXICON } from './lexicon';

/** Nouns behind a name in marks that tell its kind: “助微计划”, “百县百品”行动. */
const KIND_NOUNS: [RegExp, TermKind, number][] = [
  [/^(?:计划|行动|工程|项目|活动|专项行动|公益|助农|助老|改革)/, 'programme', 0.9],
  [/^(?:应用|系统|平台|技术|产品|机器人|软件|模型|大模型|芯片|品牌|手机|APP|App|数字平台|小程序)/, 'product', 0.85],
  [/^(?:战略|规划|政策|目标|纲要|方针|倡议|体系)/, 'policy', 0.8],
  [/^[\u4e00-\u9fff]{0,5}(?:大赛|大会|论坛|峰会|展会|赛事|比赛)/, 'event', 0.85],
  [/^(?:公司|集团|企业|银行|组织|机构|军团|团队)/, 'organisation', 0.7],
];
/** Nouns that stand behind slogans as often as behind names: “一站式”服务. Only what is no ordinary word is a name. */
const SOFT_NOUN = /^(?:服务|号|原则|理念|机制|制度|模式|目标|方针|政策|体系|技术|产品|品牌|活动|组织|团队|企业|公益)/;
/** 名为“…”, 推出“…”, 一款叫“…” */
const NAMING =
  /(?:名为|取名|命名为|起名|[\u4e00-\u9fff](?<![喊惊尖呼嚎啼])叫|叫做|叫作|名叫|俗称|全称|简称|称为|称作|推出|推出了|上线|上线了|发布|发布了|研发的|开发的|自研的|打造的|旗下的|旗下|旗下品牌|入选|发起|发起了|启动|启动了)$/;
/** A name in marks that does something: “百灵”则是…, “大雁”帮助…. */
const ACTS = /^(?:利用|帮助|则|是一|是由|已|可|能|将|通过|依托|采用|覆盖|支持|服务|上线|发布)/;
/** What is carried out: 实现“村村通宽带”, 推行“一码通行”. */
const CARRIED_OUT = /(?:实现|推行|推进|推动|开展|打造|实施|启动|发起|推出|深化|落实|建设|构建|主办|举办)$/;
/** 成立“煤矿军团”: a body that is set up is called so. */
const SET_UP = /(?:成立|组建|设立|创立|创办|筹建)了?$/;
const BODY =
  /(?:军团|战队|车队|小组|专班|联队|联盟|中心|实验室|工作室|研究院|学院|商学院|基金|基金会|合作社|协会|公司|团队|剧团|乐团|平台)$/;
/** 在远山钉“报到”: what a product is known to offer, in marks behind its name. */
const PRODUCTS = new Set(
  LEXICON.filter(({ kind }) => kind === 'product').flatMap(({ name, aliases }) => [name, ...aliases]),
);
function isBehindProduct(text: string, open: number): boolean {
  const before = text.slice(Math.max(0, open - 8), open).replace(/[上里]$/, '');
  for (let length = Math.min(6, before.length); length >= 2; length -= 1)
    if (PRODUCTS.has(before.slice(-length))) return true;
  return false;
}
/** What figures of speech stand behind: 成为“…”, 就业的“…”, 当好“…”. */
const FIGURE_OF_SPEECH =
  /(?:成为|变成|化作|当作|视为|看作|充当|当好|当起|变身|堪称|俨然|如同|好比|犹如|像|的|是|了|为|等|个|道|座|张|把|块|支|股|条|之)$/;
/** Words in marks that nothing shows to be a name; they need to come back to count (scare quotes seldom do). */
export const UNSURE = 0.3;

const REPORT = /(?:报告|白皮书|蓝皮书|绿皮书|年报|财报|公报|指数|统计公报)$/;
const POLICY =
  /(?:意见|规划|纲要|办法|条例|法|协定|倡议|公约|方案|通知|规定|决定|计划|指南|标准|细则|草案|协议|條例|辦法|規定)$/;

/**
 * 《…》: reports, policies, newspapers.
 * @param written the paragraph; surfaces are as written.
 * @param text the same in Simplified, unit by unit, which is read.
 */
export function titlesIn(written: string, text: string): Candidate[] {
  if (!text.includes('《')) return [];
  return [...text.matchAll(/《([^《》\n]{2,50})》/g)].flatMap((m) => {
    const surface = m[1] as string;
    // 《自然》, 《科学》, 《报告》: outside the marks it is a word of every day. 《刑法》 is not.
    if (/^[\u4e00-\u9fff]{2}$/.test(surface) && !POLICY.test(surface)) return [];
    const kind: TermKind = REPORT.test(surface)
      ? 'report'
      : POLICY.test(surface)
        ? 'policy'
        : /(?:日报|晚报|时报|周刊|杂志|新闻)$/.test(surface)
          ? 'organisation'
          : 'report';
    return [{ surface: written.slice(m.index + 1, m.index + m[0].length - 1), kind, trust: 0.9 }];
  });
}

/** What a name in marks begins with, and the slip of a closing mark in its place. */
const OPENS = /[“「『‘"＂〝'”」』’〞]/;

/**
 * @param written the paragraph; surfaces are as written.
 * @param text the same in Simplified, unit by unit, which is read.
 * @param said starts of the marks that hold somebody's words.
 * @param isWord true for a word that stands in a dictionary.
 */
export function markedIn(
  written: string,
  text: string,
  said: Set<number>,
  isWord: (surface: string) => boolean,
): Candidate[] {
  const out: Candidate[] = [];
  for (const mark of OPENS.test(written) ? findMarks(written) : []) {
    if (!mark.closed || said.has(mark.start) || mark.end - mark.start < 2 || mark.end - mark.start > 14) continue;
    const surface = text.slice(mark.start, mark.end);
    if (/[，。！？；：、,!?;:…“”「」《》\s]/.test(surface) || /[的了吗呢吧]/.test(surface)) continue;
    // 互联网+党建: what the plus joins is a use of the first, not a name of its own.
    if (/^[\u4e00-\u9fff]{2,6}[+＋]/.test(surface)) continue;
    if (/^[\d.%+]+$/.test(surface) && !surface.includes('+')) continue;
    if (isAnyOfItsKind(surface)) continue;
    const found = nameOf(surface, text, mark.open, mark.end, isWord);
    if (found) out.push({ surface: written.slice(mark.start, mark.end), kind: found[0], trust: found[1] });
  }
  return out;
}

function nameOf(
  surface: string,
  text: string,
  open: number,
  end: number,
  isWord: (surface: string) => boolean,
): [TermKind, number] | null {
  const rest = text.slice(end + 1, end + 9);
  const before = text.slice(Math.max(0, open - 4), open);
  const row = KIND_NOUNS.find(([pattern]) => pattern.test(rest));
  if (row && !((SOFT_NOUN.test(rest) || FIGURE_OF_SPEECH.test(before)) && isWord(surface))) return [row[1], row[2]];
  if (SET_UP.test(before) && BODY.test(surface) && !isWord(surface)) return ['organisation', 0.8];
  const suffix = kindBySuffix(surface);
  if (suffix && !isWord(surface)) return [suffix, 0.8];
  if (ACTS.test(rest) && /^$|[，。；：、,;:\s]/.test(text[open - 1] ?? '')) return ['product', 0.6];
  if (NAMING.test(before) && !(/(?:称为|称作|俗称)$/.test(before) && isWord(surface))) return ['product', 0.6];
  if (surface.length >= 3 && isBehindProduct(text, open)) return ['product', 0.6];
  if (surface.length < 3 || isWord(surface)) return null;
  if (surface.length >= 4 && CARRIED_OUT.test(before)) return ['programme', 0.6];
  return FIGURE_OF_SPEECH.test(before) && surface.length < 4 ? null : ['concept', UNSURE];
}

function kindBySuffix(surface: string): TermKind | null {
  if (surface.length < 3) return null;
  if (/(?:计划|行动|工程|项目)$/.test(surface)) return 'programme';
  if (/(?:战略|规划|纲要|政策)$/.test(surface)) return 'policy';
  if (/(?:大会|论坛|高峰会|峰会|大赛|博览会|展览会)$/.test(surface)) return 'event';
  if (/(?:集团|公司|银行|基金会|研究院)$/.test(surface)) return 'organisation';
  if (/(?:平台|系统|链|云|码|号|议事厅|在线)$/.test(surface)) return 'product';
  return null;
}
