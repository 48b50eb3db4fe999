/**
 * Attribution frames of a passage: a saying word with the one who says, and what may follow it.
 * 李明在报告中表示，… | 在李明看来，… | 据新华社报道，… | 远山集团的口号是，“…” | 根据《…报告》，…
 */

import { clauseSpeaker, RECEIVED } from './clause-speaker';
import { namelessActor } from './nameless';
import type { Passage } from './passage';
import { sentenceIndex } from './passage';
import { isName } from './person';
import { parseHead, parseSpeaker, type Speaker, shiftSpeaker } from './speaker';
import { DOCUMENT_VERB, NOT_SAID, NOT_SAYING_AFTER, NOT_SAYING_BEFORE, SAYING_PATTERN, SAYING_WORDS } from './verbs';

export interface Frame {
  /** Where the frame's own words begin (the segment with the speaker). */
  start: number;
  verbStart: number;
  verbEnd: number;
  /** First character of what is said, behind the comma or colon. */
  after: number;
  verb: string;
  strength: 'strong' | 'weak' | 'call' | 'colon';
  /** `，` `：` `“` or '' for a clause that follows at once. */
  joint: string;
  /** Offsets are of the passage. Null when nobody is named in the clause. */
  speaker: Speaker | null;
  /** True when the clause has no words of its own before the saying word: 随后表示. */
  bare: boolean;
  sentence: number;
}

const SEGMENT_LIMIT = 90;
/** 在李明看来， */
const IN_VIEW = /(?:在|依)([^，。；：！？“”「」『』\n\0]{2,40}?)(?:看来|眼中|眼里)(?=[，,：:])/g;
/** 据新华社报道，| 根据中国信通院发布的《…》，| 按照联合国统计口径测算， */
const ACCORDING =
  /(?:根据|据|按照|依据)([^，。；：！？“”「」『』\n\0]{1,60}?(?:》|(?:的|最新|近日|日前)*(?:报道|报导|介绍|透露|统计|测算|预测|估算|估计|调研|调查|监测|消息|数据|研究|表示|披露|交代|交待|供述|讲述|反映|描述|回忆|分析|评估|报告|公告|通报|白皮书|年报|财报)))(?:显示|指出|称)?(?=[，,：:])/g;
/** 记者18日从杏城海关获悉，: who told the paper. */
const LEARNT =
  /(?:记者|本报|笔者|我们|本网|电|讯)[^，。；：！？“”「」『』\n\0]{0,16}?从([^，。；：！？“”「」『』\n\0]{2,36}?)(?:处|方面|召开的[^，。]{2,20}|举行的[^，。]{2,20})?(?:获悉|了解到|得知|知悉|获知)(?=[，,：:])/g;
/** What an according-to phrase ends with and is no part of the name. */
const ACCORDING_NOUN =
  /(?:的|最新|近日|日前)*(?:报道|报导|介绍|透露|统计|测算|预测|估算|估计|监测|消息|表示|披露|交代|交待|供述|讲述|反映|描述|回忆|分析|评估)$/;
/** 远山集团的口号是，“…”| 陈静的回答只有四个字：“…” */
const NOUN =
  /的(?:战略|口号|愿景|使命|回答|答案|回复|目标|理念|说法|话|观点|看法|承诺|主张|建议|解释|态度|评价|结论|感受|心声|愿望|口头禅|座右铭|信条|原话|判断|心愿|初衷|感言)(?:则|也|就|便|只)?(?:是|有|为)?[^，。；：！？“”「」『』\n\0]{0,8}[，：:,]?(?=[“「『"])/g;

/** 提出制定战略, 宣布将收购…: these take a clause at once when it begins with a verb. */
const SAYS_CLAUSE = /^(?:提出|要求|建议|明确|宣布|主张)$/;
const CLAUSE_START =
  /^(?:要|将|应|应当|必须|需|需要|未来|到20|力争|争取|不|全面|加快|进一步|继续|积极|共同|以|把|对|从|在)?(?:要|加快|推进|推动|制定|构建|建设|打造|坚持|实施|发展|加强|完善|深化|促进|支持|鼓励|扩大|提高|提升|建立|设立|成立|收购|出售|投资|裁员|关闭|暂停|取消|降低|上调|下调|推出|启动|退出|辞去|实现|培育|优化|强化|健全|落实|统筹|引导|严格|减少|增加|给予|允许|禁止|将)/;
/** 李某建议省级政府立法保护…: a clause whose own verb comes later; only behind a person. */
const CLAUSE_LATER = /^(?![的了过一两三几多这那该此和与，。]|[\u4e00-\u9fff]{0,6}(?:。|，|的(?:是|人)))[^，。]{10}/;
/** 正如一位老工人所说：“…” */
const AS_SAID =
  /(?:正如|诚如|正像|就像|恰如|如)([^，。；：！？“”「」『』\n\0]{2,30}?)所(?:说|言|讲|指出|强调|写|述)(?:的|的那样|那样)?(?=[，,：:])/g;
/** 他满脸自豪：“…”: no saying word, but somebody at the head of the clause before the colon. */
const BEFORE_COLON = /[：:](?=[“「『])/g;
/** The clause that ends at a place; read backwards from what was found, for a search forwards tries every place. */
const CLAUSE_BEFORE = /[^，,。；：:！？“”「」『』\n\0]{1,40}$/;
/** 报告披露了…的进展：… */
const COLON_LATER =
  /(?:披露|列举|透露|总结|提出|指出|给出|分享|介绍|归纳|强调)(?:了|出)?(?:[^，。；！？：:“”「」『』\n\0]{2,40})(?=[：:])/g;

/** All frames, in order of the saying word. Linear: every window is bounded. */
export function findFrames(passage: Passage): Frame[] {
  const { masked } = passage;
  const frames: Frame[] = [];
  const said = new Set<number>();
  const afters = new Set<number>();
  const add = (frame: Frame | null) => {
    if (!frame) return;
    frames.push(frame);
    afters.add(frame.after);
  };
  SAYING_PATTERN.lastIndex = 0;
  for (let m = SAYING_PATTERN.exec(masked); m; m = SAYING_PATTERN.exec(masked)) {
    // 民警|告诉: read the word that begins one character later.
    if (m[0] === '警告' && masked[m.index + 2] === '诉') {
      SAYING_PATTERN.lastIndex = m.index + 1;
      continue;
    }
    const frame = sayingFrame(passage, m.index, m[0]);
    if (frame) said.add(frame.verbStart);
    add(frame);
  }
  for (const m of masked.matchAll(COLON_LATER)) add(laterFrame(passage, m, said));
  for (const m of masked.matchAll(IN_VIEW)) add(phraseFrame(passage, m, '在…看来', 1));
  for (const m of masked.matchAll(ACCORDING)) {
    const frame = phraseFrame(passage, m, '据', m[0].startsWith('据') ? 1 : 2);
    if (frame && !afters.has(frame.after)) add(frame);
  }
  for (const m of masked.matchAll(LEARNT)) add(phraseFrame(passage, m, '获悉', m[0].indexOf('从') + 1));
  for (const m of masked.matchAll(AS_SAID)) add(phraseFrame(passage, m, '所说', m[0].indexOf(m[1] as string)));
  for (const m of masked.matchAll(NOUN)) {
    const whose = clauseBefore(masked, m.index);
    if (whose.length >= 2)
      add(phraseFrame(passage, { index: m.index - whose.length, 0: whose + m[0], 1: whose }, '是', 0));
  }
  for (const m of masked.matchAll(BEFORE_COLON)) {
    if (!afters.has(m.index + 1)) add(wordlessFrame(passage, clauseBefore(masked, m.index).slice(-30), m.index));
  }
  return frames.sort((a, b) => a.verbStart - b.verbStart || b.verbEnd - a.verbEnd);
}

function clauseBefore(masked: string, at: number): string {
  return CLAUSE_BEFORE.exec(masked.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}

function laterFrame(passage: Passage, m: RegExpMatchArray, said: Set<number>): Frame | null {
  const at = m.index ?? 0;
  const end = at + m[0].length;
  for (let i = at; i < end; i += 1) if (said.has(i)) return null;
  const segment = segmentBefore(passage, at);
  const own = passage.masked.slice(segment, at);
  const speaker = parseSpeaker(own);
  // 民警结合案例，详细介绍作案套路：“…”: the subject stands in a clause before.
  if (!speaker && !(own.length <= 6 && /[“「『"]/.test(passage.masked[end + 1] ?? ''))) return null;
  return {
    start: segment,
    verbStart: at,
    verbEnd: end,
    ...jointAt(passage, end),
    verb: passage.raw.slice(at, at + 2),
    strength: 'weak',
    speaker: speaker ? shiftSpeaker(speaker, segment) : null,
    bare: speaker === null,
    sentence: sentenceIndex(passage, at),
  };
}

function wordlessFrame(passage: Passage, clause: string, colon: number): Frame | null {
  if (clause === '') return null;
  const start = colon - clause.length;
  const after = colon + 1;
  if (/[他她]的?[^，]{0,8}(?:问题|提问|疑问)$/.test(clause)) return null;
  const found = WRITTEN.test(clause) ? null : (parseHead(clause) ?? nameAndMood(clause) ?? namelessActor(clause));
  const speaker = found && /^(?:person|pronoun|office)$/.test(found.kind) ? found : null;
  return {
    start,
    verbStart: after - 1,
    verbEnd: after - 1,
    after,
    verb: '',
    strength: 'colon',
    joint: '：',
    speaker: speaker ? shiftSpeaker(speaker, start) : null,
    bare: speaker === null && GESTURE.test(clause),
    sentence: sentenceIndex(passage, start),
  };
}

/** 李某看见墙上的标语：“…”: what is read is not said by who reads it. */
const WRITTEN =
  /(?<![发写留贴][^，]{0,6})(?:标语|口号|横幅|牌子|字样|[个大]字|短信|消息|通知|新闻|问题|评论|对联|诗句|诗|歌词|名言|古语|谚语|文字|标题|题目|内容|公告|声明|条文|规定)$/;
/** What somebody does while speaking. */
const GESTURE = /亮出|掏出|举起|指着|拍着|笑|叹|摇头|点头|挥手|招手|转身|回头|起身|感慨|激动|喊|叫/;

/** 王某|信心满满：“…” */
function nameAndMood(clause: string): Speaker | null {
  const end = clause.length - 4;
  if (end < 2 || end > 3 || !isName(clause.slice(0, end))) return null;
  return { kind: 'person', start: 0, end, roleStart: 0, roleEnd: 0 };
}

function sayingFrame(passage: Passage, at: number, word: string): Frame | null {
  const { masked } = passage;
  const row = SAYING_WORDS.get(word);
  if (!row) return null;
  const end = word === '告诉' ? objectEnd(masked, at + word.length) : addresseeEnd(masked, at + word.length, word);
  const before = masked[at - 1] ?? '';
  const next = masked[end] ?? '';
  if (row.notBefore?.includes(before) && before !== '') return null;
  if (row.notAfter?.includes(next) && next !== '') return null;
  if (NOT_SAYING_BEFORE.test(masked.slice(Math.max(0, at - 4), at))) return null;
  // 提出“共建”承诺: the noun behind a name in marks.
  if (row.strength !== 'strong' && /[”」』]/.test(before)) return null;
  const rest = masked.slice(end, end + 24);
  if (NOT_SAYING_AFTER.test(rest) || NOT_SAID.test(rest)) return null;
  const { joint, after } = jointAt(passage, end);
  const clause = SAYS_CLAUSE.test(word) && joint === '' && (CLAUSE_START.test(rest) || CLAUSE_LATER.test(rest));
  if (row.strength === 'weak' && joint === '' && !clause) return null;
  // 希望和大家一起…: a wish for oneself.
  if (word === '希望' && joint === '' && /^[和将同跟把]/.test(rest)) return null;
  // 他答：“好。” and 他回，「好。」; not 通道，
  const segment = segmentBefore(passage, at);
  // “你们怎么才来？”一名女子反问。: right behind the marks as well.
  const behindMark = word.length > 1 && joint === '。' && /[”」』]/.test(masked[segment - 1] ?? '');
  if (
    row.strength === 'colon' &&
    !behindMark &&
    !/[：“]/.test(joint) &&
    !(joint === '，' && /[“「『]/.test(masked[after] ?? ''))
  )
    return null;
  const text = masked.slice(segment, at);
  if (/^(?:自称|谎称)$/.test(word) && joint === '' && ATTRIBUTE_BEFORE.test(text)) return null;
  let speaker = clauseSpeaker(text, word);
  // 通报称，…: nothing before it, the noun in it speaks.
  if (!speaker && DOCUMENT_VERB.test(word) && text.trim() === '')
    speaker = { kind: 'document', start: text.length, end: text.length + 2, roleStart: 0, roleEnd: 0 };
  // 镇里贯彻的要求，: behind 的 or 了 a weak word is a noun.
  if (
    speaker &&
    row.strength !== 'strong' &&
    joint === '，' &&
    /[的了]/.test(
      text
        .slice(speaker.end)
        .replace(/的(?=.{0,12}中$)/, '')
        .replace(/(?:发布|公布|发表)(?:的|了)[^，]{0,10}(?:数据|报告|统计|消息)$/, '')
        .replace(/(?:在|于)[^，]{1,30}(?:上|中|时|后|前|间|会)$/, ''),
    )
  )
    speaker = null;
  if (speaker?.kind === 'other' && row.strength !== 'strong') return null;
  if (clause && !CLAUSE_START.test(rest) && speaker?.kind !== 'person') return null;
  // 指挥中心接到报警称: who is told does not speak.
  if (speaker && RECEIVED.test(text.slice(speaker.end))) speaker = null;
  return {
    start: segment,
    verbStart: at,
    verbEnd: end,
    after,
    verb: passage.raw.slice(at, end),
    strength: row.strength,
    joint,
    speaker: speaker ? shiftSpeaker(speaker, segment) : null,
    bare: speaker === null && text.length <= 16,
    sentence: sentenceIndex(passage, at),
  };
}

/** 收到|自称镇领导的人的添加: a person is described, nobody speaks. */
const ATTRIBUTE_BEFORE = /(?:[收接遇见碰加]到|[名个位]|[了与和向给被])$/;

/** 告诉中央社记者，: the one who is told belongs to the saying word. */
function objectEnd(masked: string, from: number): number {
  const m = /^[^，,。；：:“「『"\0\n]{1,16}(?=[，,：:“「『"。]|$)/.exec(masked.slice(from, from + 18));
  return from + (m ? m[0].length : 0);
}

/** 母亲叮嘱|她：, 发布官问|李某：“: who is spoken to belongs to the saying word. */
function addresseeEnd(masked: string, from: number, word: string): number {
  if (!/^(?:叮嘱|嘱咐|回应|反问|追问|质问|提醒|安慰|询问|回答|回复|问|劝|辱骂|指责|怒骂|斥责)$/.test(word)) return from;
  const m =
    /^(?:(?:[他她我]们?|本?报?记者|对方|大家|孩子|儿子|女儿)(?=[：:。，“「『])|[\u4e00-\u9fff·]{2,8}(?=[：:][“「『]))/.exec(
      masked.slice(from, from + 12),
    );
  return from + (m?.[0].length ?? 0);
}

function phraseFrame(
  passage: Passage,
  m: { index: number; 0: string; 1?: string },
  verb: string,
  skip: number,
): Frame | null {
  const start = (m.index ?? 0) + skip;
  let inner = m[1] as string;
  if (verb === '据')
    inner = m[0]
      .slice(skip)
      .replace(/(?:显示|指出|称)$/, '')
      .replace(ACCORDING_NOUN, '');
  const speaker = parseSpeaker(inner);
  if (!speaker) return null;
  const end = (m.index ?? 0) + m[0].length;
  const { joint, after } = jointAt(passage, verb === '是' ? end - (/[，：:,]$/.test(m[0]) ? 1 : 0) : end);
  return {
    start: m.index ?? 0,
    verbStart: end - 1,
    verbEnd: end,
    after,
    verb,
    strength: 'weak',
    joint,
    speaker: shiftSpeaker(speaker, start),
    bare: false,
    sentence: sentenceIndex(passage, start),
  };
}

/** What joins the saying word to what is said. */
function jointAt(passage: Passage, end: number): { joint: string; after: number } {
  const { masked } = passage;
  let i = end;
  while (masked[i] === ' ' || masked[i] === '\u3000') i += 1;
  const c = masked[i] ?? '';
  if (/[，,：:]/.test(c)) {
    i += 1;
    while (masked[i] === ' ' || masked[i] === '\u3000') i += 1;
    return { joint: c === ',' ? '，' : c === ':' ? '：' : c, after: i };
  }
  if (/[“「『"‘]/.test(c)) return { joint: '“', after: i };
  if (c === '' || /[。；！？、）)]/.test(c)) return { joint: c === '' ? '。' : c, after: i };
  return { joint: '', after: i };
}

/**
 * Start of the clause that ends at the saying word: behind the last comma, full stop or quotation, bounded. A mark
 * that holds no clause belongs to it: 龚某出席「经济论坛」指出，| “十四五”规划提出，
 */
function segmentBefore(passage: Passage, at: number): number {
  const { masked, text } = passage;
  const limit = Math.max(0, at - SEGMENT_LIMIT);
  let i = at;
  while (i > limit) {
    const c = masked[i - 1] as string;
    if (/[”」』]/.test(c)) {
      let open = i - 2;
      while (open > 0 && masked[open] === '\0') open -= 1;
      const inside = text.slice(open + 1, i - 1);
      if (inside.length > 24 || /[，。！？；,!?;]/.test(inside) || open < limit) break;
      i = open;
      continue;
    }
    if (/[，,。！？!?；;：:"\n\0“「『]/.test(c)) break;
    i -= 1;
  }
  return i;
}
