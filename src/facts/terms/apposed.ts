/**
 * Names without an ending of their own, by the class noun beside them: in lists (远山、北山矿业、南岭等矿企) and behind it
 * (数字版权平台|鹊桥|已服务, 设备租赁头部企业|远山应急|提供了). A list's pieces are bound on both sides; behind a class noun a
 * segmenter tells where the next word is a verb.
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import type { Candidate } from './candidate';
import { lexiconEntry } from './lexicon';
import { badEdges, badStart, hasVerb, isCommonNoun } from './stop';
import { NAMES } from './walks';

/** Class nouns whose lists hold names; lists of 企业 and 公司 may hold trades (餐饮、住宿等企业) and need a number or a rank. */
const CLASS =
  '车企|药企|矿企|房企|酒企|乳企|险企|车厂|巨头|厂商|新势力|独角兽|大厂|品牌|券商|零售商|运营商|制造商|供应商|开发商|代工厂';
const RANKED = '知名|著名|头部|龙头|领军|领先|骨干';
const COUNTED = '多家|数家|几家|[一二两三四五六七八九十\\d]{1,3}家';
const LIST = new Gated(
  new RegExp(
    `等(?:(?:国内外|国内|国际|海外|本土|中国|全球|主流|传统|新兴|大型|一批|众多|${RANKED}|${COUNTED})的?){0,3}[\\u4e00-\\u9fff]{0,4}?(?:${CLASS})` +
      `|等(?:(?:国内外|国内|国际|海外|本土|中国|全球|大型)的?)?(?:${RANKED}|${COUNTED})的?[\\u4e00-\\u9fff]{0,4}?(?:企业|公司|机构|平台|集团|银行|媒体|单位)`,
  ),
  NAMES,
);
/** So much of the text before 等 is read. */
const BACK = 60;
const BREAKS = /[^\u4e00-\u9fffA-Za-z0-9、·&+ -]/;
/** What stands before the first piece of a list. */
const BEFORE_FIRST =
  /^.*(?:[被由如以是为有的与对从将让在向给像于使]|包括|例如|比如|诸如|其中|来自|涵盖|吸引|获得|邀请|联合|携手|投资|孵化|培育|培养|培养了|涌现出|拥有|参股|走访|调研)/;
/** Words for any of the kind: no names. */
const ANY =
  /^(?:国有|民营|外资|合资|私营|央企|国企|地方|国内|国外|海外|境外|大型|中型|小型|中小|上市|本土|传统|新兴|龙头|头部|线上|线下|上游|下游|上下游|国际|政府|企业|公司|银行|保险|证券|基金|高校|医院|学校|协会|媒体|个人|净利|总市值|市值|股价|业绩|营收|营业|收入|利润)/;

/** Names in lists that a class noun ends. */
export function listedIn(written: string, plain: string, isWord: (surface: string) => boolean): Candidate[] {
  const out: Candidate[] = [];
  for (const m of LIST.all(plain)) {
    let start = m.index;
    while (start > 0 && m.index - start < BACK && !BREAKS.test(plain[start - 1] as string)) start -= 1;
    const pieces = piecesOf(plain, start, m.index);
    const [first] = pieces;
    if (!first || pieces.length < 2) continue;
    // 生产的零件、销售的整车: phrases, not names.
    if (pieces.slice(1).some((piece) => plain.slice(piece.start, piece.end).includes('的'))) continue;
    const before = BEFORE_FIRST.exec(plain.slice(first.start, first.end));
    if (before) first.start += before[0].length;
    const isBound = before !== null || /[，。；：、“（]/.test(plain[start - 1] ?? '，');
    const names = pieces.filter((piece, i) => (i > 0 || isBound) && isNameLike(plain.slice(piece.start, piece.end)));
    if (!names.some((name) => isTelling(plain.slice(name.start, name.end), isWord))) continue;
    for (const { start: from, end } of names)
      out.push({ surface: written.slice(from, end), kind: 'organisation', trust: 0.6 });
  }
  return out;
}

/** The pieces of a list between 、, the last cut at 和 or 及. */
function piecesOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== '、') continue;
    out.push({ start: from, end: at });
    from = at + 1;
  }
  const last = out.pop();
  if (!last) return out;
  const joint = /(?:以及|[和与及])(?=.{2,}$)/.exec(text.slice(last.start + 2, last.end));
  if (!joint) return [...out, last];
  const at = last.start + 2 + joint.index;
  return [...out, { start: last.start, end: at }, { start: at + joint[0].length, end: last.end }];
}

/** Known, or no word of a dictionary: 餐饮、住宿等 are trades. */
function isTelling(name: string, isWord: (surface: string) => boolean): boolean {
  return lexiconEntry(name) !== undefined || !isWord(name);
}

function isNameLike(name: string): boolean {
  if (!/^[\u4e00-\u9fffA-Za-z0-9·&+ -]{2,10}$/.test(name) || !/[\u4e00-\u9fff]{2}|[A-Za-z]{3}/.test(name)) return false;
  return !ANY.test(name) && !/[的了是在有等]/.test(name) && !badStart(name) && !hasVerb(name) && !isCommonNoun(name);
}

/** Class nouns that a name stands right behind. */
const HEAD = new Gated(
  /(?:巨头|龙头|龙头企业|头部企业|领军企业|知名企业|龙头公司|车企|药企|房企|矿企|独角兽|新势力|代工厂|厂商|零售商|运营商|制造商|供应商|开发商|初创公司|创业公司|上市公司|科技公司|平台|系统|应用|软件|品牌|大模型|芯片|机器人)(?=[\u4e00-\u9fff]{2})/,
  NAMES,
);
/** Things are called by ordinary words too (平台灵活就业). */
const THING = /(?:平台|系统|应用|软件|品牌|大模型|芯片|机器人)$/;
/** Words that the name ends before. */
const AFTER_NAME = new Set(
  `的 了 在 是 为 与 和 及 将 已 已经 正 正在 也 都 就 则 等 称 表示 宣布 发布 推出 提供 累计 今年 去年 近日 日前 昨日 今日 曾 还 又 对 向 从 于 因 由 被 把 让 使
   董事长 创始人 总裁 首席 高管 旗下 方面 成立 上线 完成 获得 计划 拟 预计 合作 达成 签约 签署 以 用 利用 帮助 覆盖 服务 支持 实现 拥有 采用 依托 通过 自 至 创立 创办 涨 跌 上涨 下跌 开盘 收盘 股价 公布 披露 透露 回应 认为 指出 介绍`.split(
    /\s+/,
  ),
);
const READ = 10;

/**
 * Names right behind a class noun.
 * @param cut a word segmenter; without one nothing is found.
 */
export function behindClass(
  written: string,
  plain: string,
  cut: ((text: string) => string[]) | undefined,
  isWord: (surface: string) => boolean,
): Candidate[] {
  if (!cut) return [];
  const out: Candidate[] = [];
  for (const m of HEAD.all(plain)) {
    const start = m.index + m[0].length;
    const isThing = THING.test(m[0]);
    // Cutting text takes long, and most things are called by words.
    if (isThing && isWord(plain.slice(start, start + 2))) continue;
    const rest = /^[\u4e00-\u9fff]*/.exec(plain.slice(start, start + READ))?.[0] ?? '';
    if (badStart(rest) || ANY.test(rest)) continue;
    const words = cut(rest);
    const stop = words.findIndex((word) => AFTER_NAME.has(word));
    if (stop < 1) continue;
    const parts = words.slice(0, stop);
    const name = parts.join('');
    if (name.length < 2 || name.length > 6 || badEdges(name) || !isNameLike(name) || isWord(name)) continue;
    // 鹊|凿: no part is a word, so that it is a name; 远山|应急 behind a word for companies has to come back.
    const unknown = parts.every((part) => part.length === 1);
    if (!unknown && isThing) continue;
    out.push({ surface: written.slice(start, start + name.length), kind: 'organisation', trust: unknown ? 0.6 : 0.5 });
  }
  return out;
}
