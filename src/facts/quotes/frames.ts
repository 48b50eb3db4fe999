/**
 * Attribution frames of a passage: a saying word with the one who says, and what may follow it.
 * 张勇在报告中表示，… | 在张勇看来，… | 据新华社报道，… | 腾讯的战略是，“…” | 根据《…报告》，…
 */
import type { Passage } from './passage';
import { sentenceIndex } from './passage';
import { parseSpeaker, type Speaker } from './speaker';
import { NOT_SAID, NOT_SAYING_AFTER, NOT_SAYING_BEFORE, SAYING_PATTERN, SAYING_WORDS } from './verbs';

export interface Frame {
  /** Where the frame's own words begin (the segment with the speaker). */
  start: number;
  verbStart: number;
  verbEnd: number;
  /** First character of what is said, behind the comma or colon. */
  after: number;
  verb: string;
  strength: 'strong' | 'weak' | 'call';
  /** `，` `：` `“` or '' for a clause that follows at once. */
  joint: string;
  /** Offsets are of the passage. Null when nobody is named in the clause. */
  speaker: Speaker | null;
  /** True when the clause has no words of its own before the saying word: 随后表示. */
  bare: boolean;
  sentence: number;
}

const SEGMENT_LIMIT = 90;
/** 在张勇看来， */
const IN_VIEW = /(?:在|依)([^，。；：！？“”「」『』\n\0]{2,40}?)(?:看来|眼中|眼里)(?=[，,：:])/g;
/** 据新华社报道，| 根据中国信通院发布的《…》， */
const ACCORDING =
  /(?:根据|据|按照|依据)([^，。；：！？“”「」『』\n\0]{2,60}?)(?:(?:的|最新|近日|日前)*(?:报道|介绍|透露|统计|测算|预测|估算|估计|调研|调查|监测|消息|数据|研究|表示|披露|分析|显示|说法|评估|反映|统计口径测算))?(?:显示)?(?=[，,：:])/g;
/** 腾讯的战略是，“…”| 陈静的回答只有四个字：“…” */
const NOUN =
  /([^，。；：！？“”「」『』\n\0]{2,40}?)的(?:战略|口号|愿景|使命|回答|答案|回复|目标|理念|说法|话|观点|看法|承诺|主张|建议|解释|态度|评价|结论|感受|心声|愿望|口头禅|座右铭|信条|原话|判断|心愿|初衷|感言)(?:则|也|就|便|只)?(?:是|有|为)?[^，。；：！？“”「」『』\n\0]{0,8}[，：:,]?(?=[“「『"])/g;

/** All frames, in order of the saying word. Linear: every window is bounded. */
export function findFrames(passage: Passage): Frame[] {
  const { masked } = passage;
  const frames: Frame[] = [];
  SAYING_PATTERN.lastIndex = 0;
  for (let m = SAYING_PATTERN.exec(masked); m; m = SAYING_PATTERN.exec(masked)) {
    const frame = sayingFrame(passage, m.index, m[0]);
    if (frame) frames.push(frame);
  }
  for (const m of masked.matchAll(IN_VIEW)) frames.push(...phraseFrame(passage, m, '在…看来', 1));
  for (const m of masked.matchAll(ACCORDING)) {
    if (!/[报介透统测预估调监消数研表披分显说评反》]/.test(m[0].slice(2))) continue;
    frames.push(...phraseFrame(passage, m, '据', m[0].startsWith('据') ? 1 : 2));
  }
  for (const m of masked.matchAll(NOUN)) frames.push(...phraseFrame(passage, m, '是', 0));
  return frames.sort((a, b) => a.verbStart - b.verbStart || b.verbEnd - a.verbEnd);
}

function sayingFrame(passage: Passage, at: number, word: string): Frame | null {
  const { masked } = passage;
  const row = SAYING_WORDS.get(word);
  if (!row) return null;
  const end = at + word.length;
  const before = masked[at - 1] ?? '';
  const next = masked[end] ?? '';
  if (row.notBefore?.includes(before) && before !== '') return null;
  if (row.notAfter?.includes(next) && next !== '') return null;
  if (NOT_SAYING_BEFORE.test(masked.slice(Math.max(0, at - 4), at))) return null;
  const rest = masked.slice(end, end + 24);
  if (NOT_SAYING_AFTER.test(rest) || NOT_SAID.test(rest)) return null;
  const { joint, after } = jointAt(passage, end);
  if (row.strength === 'weak' && joint === '') return null;
  const segment = segmentBefore(masked, at);
  const text = masked.slice(segment, at);
  const speaker = parseSpeaker(text);
  return {
    start: segment,
    verbStart: at,
    verbEnd: end,
    after,
    verb: passage.raw.slice(at, end),
    strength: row.strength,
    joint,
    speaker: speaker ? shift(speaker, segment) : null,
    bare: speaker === null && text.length <= 16,
    sentence: sentenceIndex(passage, at),
  };
}

function phraseFrame(passage: Passage, m: RegExpMatchArray, verb: string, skip: number): Frame[] {
  const start = (m.index ?? 0) + skip;
  const inner = verb === '据' ? m[0].slice(skip).replace(/显示$/, '') : (m[1] as string);
  const offset = verb === '是' ? Math.max(inner.lastIndexOf('\0') + 1, 0) : 0;
  const speaker = parseSpeaker(inner.slice(offset)) ?? (verb === '据' ? parseSpeaker(m[1] as string) : null);
  if (!speaker) return [];
  const end = (m.index ?? 0) + m[0].length;
  const { joint, after } = jointAt(passage, verb === '是' ? end - (/[，：:,]$/.test(m[0]) ? 1 : 0) : end);
  return [
    {
      start: m.index ?? 0,
      verbStart: end - 1,
      verbEnd: end,
      after,
      verb,
      strength: 'weak',
      joint,
      speaker: shift(speaker, start + offset),
      bare: false,
      sentence: sentenceIndex(passage, start),
    },
  ];
}

function shift(speaker: Speaker, by: number): Speaker {
  const { kind, start, end, roleStart, roleEnd } = speaker;
  return { kind, start: start + by, end: end + by, roleStart: roleStart + by, roleEnd: roleEnd + by };
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

/** Start of the clause that ends at the saying word: behind the last comma, full stop or mark, bounded. */
function segmentBefore(masked: string, at: number): number {
  const limit = Math.max(0, at - SEGMENT_LIMIT);
  let i = at;
  while (i > limit && !/[，,。！？!?；;：:”」』"\n\0“「『]/.test(masked[i - 1] as string)) i -= 1;
  // A mark inside a name (“十四五”规划指出) belongs to the clause.
  if (i > limit && /[”」』]/.test(masked[i - 1] as string) && /^[\u4e00-\u9fff]/.test(masked.slice(i, at))) {
    const open = openOf(masked, i - 1);
    if (
      open >= limit &&
      i - open <= 12 &&
      !/[。！？，]/.test(masked[open - 1] ?? '。') === false &&
      /^(?:规划|纲要|报告|战略|计划|方案|意见|行动|工程|倡议)/.test(masked.slice(i, at))
    )
      return open;
  }
  return i;
}

function openOf(masked: string, close: number): number {
  let i = close - 1;
  while (i > 0 && masked[i] === '\0') i -= 1;
  return i;
}
