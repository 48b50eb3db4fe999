/** Who says what a clause reports, where its words before the saying word are more than a speaker. */

import { KIN_SOURCE } from '../people/kin';
import { ENDS_WITH_ROLE } from '../people/named';
import { DOCUMENT_VERB } from '../verbs';
import { ORG_PATTERN } from '../words';
import { TOWARDS } from './manner';
import { parseSpeaker, type Speaker, shiftSpeaker } from './speaker';

/** The one who says, of the words before a saying word; null when they name nobody. Offsets are of the segment. */
export function clauseSpeaker(segment: string, word: string): Speaker | null {
  // 指着卖唱者|大喊: whom somebody points at is spoken to.
  if (TOWARDS.test(segment)) return null;
  // 有记者就李某的演技|发问: the press asks.
  if (word.endsWith('问') && /记者|媒体/.test(segment)) return null;
  return (
    ownWords(segment) ??
    heard(segment, word) ??
    filming(segment) ??
    byWhom(segment) ??
    received(segment, word) ??
    quotedBy(segment) ??
    secondHeadline(segment, parseSpeaker(segment)) ??
    published(segment, word) ??
    shown(segment, word) ??
    studied(segment, word)
  );
}

/** 李明冀水渠早日修好 王芳|称…, 流感开始流行 医生|提醒…: a blank parts two headlines, each with a subject of its own. */
function secondHeadline(segment: string, whole: Speaker | null): Speaker | null {
  const blank = segment.lastIndexOf(' ');
  if (blank < 6 || (whole && (whole.kind === 'person' || whole.start > blank || whole.end < blank))) return whole;
  const head = segment.slice(0, blank);
  // 国家统计局 工业司: one name.
  if (ORG_PATTERN.test(head) || ENDS_WITH_ROLE.test(head)) return whole;
  const speaker = parseSpeaker(segment.slice(blank + 1));
  const isWhole = blank + 1 + (speaker?.end ?? 0) === segment.length;
  const speaks =
    speaker?.kind === 'person' || (whole !== null && /^(?:office|organisation)$/.test(speaker?.kind ?? ''));
  return speaker && isWhole && speaks ? shiftSpeaker(speaker, blank + 1) : whole;
}

/** 用他自己的话|说是“…” */
function ownWords(segment: string): Speaker | null {
  const m = /^(?:而|但)?[用按照]([^，。的]{1,12}?)(?:自己)?的(?:话|说法)(?:来)?$/.exec(segment);
  const speaker = m ? parseSpeaker(m[1] as string) : null;
  return m && speaker ? shiftSpeaker(speaker, segment.indexOf(m[1] as string)) : null;
}

/** 他听到|一位警察说: the one who is heard or met speaks. */
function heard(segment: string, word: string): Speaker | null {
  if (
    !/^(?:说|喊|喊道|问|询问|问道|说道|称|大喊|高喊|呼喊|反映|抱怨|吐槽|哭诉|嘀咕|嘟囔|念叨|吆喝|骂|怒骂|说了一?句|脱口而出)$/.test(
      word,
    )
  )
    return null;
  const m = /(?:听到|听见|遇到|碰到|遇见|记得|看见|看到|梦见)(?=[^，。后了这那]{2,24}$)/.exec(segment);
  if (!m) return null;
  const from = m.index + m[0].length;
  const speaker = parseSpeaker(segment.slice(from).replace(/(?:[^，。]{1,6}时|在[^，。]{1,8})$/, ''));
  if (speaker && (speaker.kind === 'person' || speaker.kind === 'office')) return shiftSpeaker(speaker, from);
  // 王某记得|女儿站在窗口突然说
  const kin = KIN.exec(segment.slice(from))?.[0].length ?? 0;
  return kin > 0 ? { kind: 'office', start: from, end: from + kin, roleStart: 0, roleEnd: 0 } : null;
}

const KIN = new RegExp(`^(?:${KIN_SOURCE})(?!们?[的、和与])`);

/** 过程被|网友|拍下直呼: the one who films speaks. */
function filming(segment: string): Speaker | null {
  const m = /被(?=[^，。被]{2,8}(?:拍下|录下|目击|撞见)[^，。]{0,3}$)/.exec(segment);
  if (!m) return null;
  const from = m.index + 1;
  const speaker = parseSpeaker(segment.slice(from).replace(/(?:拍下|录下|目击|撞见)[^，。]{0,3}$/, ''));
  return speaker ? shiftSpeaker(speaker, from) : null;
}

/** 她竟被县政府点名|说：“…”: in the passive it is another who says. */
function byWhom(text: string): Speaker | null {
  const by = BY_ANOTHER.exec(text);
  const found = by ? parseSpeaker(by[2] as string) : null;
  return by && /^(?:person|office|organisation)$/.test(found?.kind ?? '')
    ? shiftSpeaker(found as Speaker, (by[1] as string).length)
    : null;
}
const BY_ANOTHER =
  /^([^，。被遭]{0,4}(?:被(?![告害])|遭))([^，。]{2,8}?)(?:(?:在|用|以|发|透过|通过)[^，。]{1,8}|公开|当众|当面|直接)?(?:点名)?$/;

/** 接到群众|求助电话（称） */
const CALL = /的?(?:报警|报案|求助|举报|投诉|紧急)(?:电话|来电|短信)?$/;
/** 派出所接到群众|报警称, 接到群众求助电话|称: the one who calls speaks. */
function received(segment: string, word: string): Speaker | null {
  const call = /^[称说]$/.test(word) ? CALL.exec(segment) : null;
  if (!call && !/^(?:报警|报案|举报|投诉|反映|求助)/.test(word)) return null;
  const end = call?.index ?? segment.length;
  const m = /(?:接到|收到|接)了?(?=[^，。到了]{2,16}$)/.exec(segment.slice(0, end));
  if (!m) return null;
  const from = m.index + m[0].length;
  const speaker = parseSpeaker(segment.slice(from, end));
  return speaker && (speaker.kind === 'person' || speaker.kind === 'office') ? shiftSpeaker(speaker, from) : null;
}

/** 远山公司发表的|报告称: the noun in the saying word ends the name of a document. */
function published(segment: string, word: string): Speaker | null {
  return segment.endsWith('的') && DOCUMENT_VERB.test(word) ? parseSpeaker(segment + word.slice(0, 2)) : null;
}

/** 榜单|显示: a document that is no speaker before other words. */
function shown(segment: string, word: string): Speaker | null {
  const m = word === '显示' ? SHOWN.exec(segment) : null;
  return m
    ? { kind: 'document', start: m[0].length - (m[1] as string).length, end: m[0].length, roleStart: 0, roleEnd: 0 }
    : null;
}

/** 该研究|指出, 一项新民调|认为: a study says what it finds; what its data show is nobody's word. */
function studied(segment: string, word: string): Speaker | null {
  const m = /^(?:指出|认为|称|说|强调|建议|警告|估计|预测|推测)$/.test(word) ? STUDY.exec(segment) : null;
  return m
    ? { kind: 'document', start: m[0].length - (m[1] as string).length, end: m[0].length, roleStart: 0, roleEnd: 0 }
    : null;
}

const STUDY =
  /^(?:\s|但|而|有|该|此|这|那|多|一|数|几|两|三|项|份|最|新|近|期|个|国外|国内|海外|相关|另)*(研究|调查|民调|实验)(?:结果|团队|报告)?(?:也|还|则|亦|又|更|并)?$/;

const SHOWN =
  /^(?:\s|该|上述|这份|最新|多篇|有)*(榜单|名单|报道|排行榜|中报|年报|半年报|季报|一季报|三季报|判决书|起诉书)$/;

/** What somebody hears, meets or sees at the end of a clause: 民警接到老人|报警称. */
export const RECEIVED = /(?:接到|收到|接获|获悉|接诉|遇到|碰到|遇见|听到|听见|看到|看见)[^，。]{0,14}$/;

/** 他引述夏某说, 引来大批网友回: the words are those of the one who is quoted, or drawn in. */
function quotedBy(segment: string): Speaker | null {
  const m = /(?:引述|援引|转述|引用|引来|惹来|招来)(?!.*(?:引述|援引|转述|引用|引来|惹来|招来))/.exec(segment);
  if (!m) return null;
  const from = m.index + m[0].length;
  // 援引李某的话说: the one whose words they are.
  const words = /的(?:话|说法|言论)$/.exec(segment);
  if (words && words.index > from) {
    const whose = parseSpeaker(segment.slice(from, words.index));
    if (whose) return shiftSpeaker(whose, from);
  }
  // 引述民调结果说: who quotes a document says what it holds.
  if (/(?:结果|报告|数据|调查|民调|统计|研究|资料|规定|法律)$/.test(segment))
    return parseSpeaker(segment.slice(0, m.index));
  const speaker = parseSpeaker(segment.slice(from));
  return speaker ? shiftSpeaker(speaker, from) : null;
}
