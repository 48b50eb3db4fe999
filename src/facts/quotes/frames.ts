/**
 * Attribution frames of a passage: a saying word with the one who says, and what may follow it.
 * 李明在报告中表示，… | 在李明看来，… | 据新华社报道，… | 远山集团的口号是，“…” | 根据《…报告》，…
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import { clauseBefore, jointAt, segmentBefore } from './clause';
import type { Frame } from './frame';
import { type Passage, sentenceIndex } from './passage';
import { namelessActor } from './people/acting';
import { isName } from './people/person';
import { findPhrases } from './phrases';
import { sayingFrame } from './saying-frame';
import { classify } from './speaker/classify';
import { isWritten } from './speaker/manner';
import { parseHead, parseSpeaker, type Speaker, shiftSpeaker } from './speaker/speaker';
import { SAYING_PATTERN } from './verbs';
import { FRAMES } from './walks';

/** 他满脸自豪：“…”: no saying word, but somebody at the head of the clause before the colon. */
const BEFORE_COLON = new Gated(/[：:](?=[“「『])/, FRAMES);
/** 报告披露了…的进展：… */
const COLON_LATER = new Gated(
  /(?:披露|列举|透露|总结|提出|指出|给出|分享|介绍|归纳|强调)(?:了|出)?(?:[^，。；！？：:“”「」『』\n\0]{2,40})(?=[：:])/,
  FRAMES,
);

/** 李某说，既然公司自己说想来，…; 到了王某回答时，…: a condition or a time within what somebody else says. */
const SUPPOSED =
  /^(?:但|而|那|可)?(?:既然|如果|假如|假使|倘若|要是|只要|等到|到了|每当|一旦|当(?=[^，。]{1,30}(?:的时候|之时|时，)))/;

/** All frames, in order of the saying word. Linear: every window is bounded. */
export function findFrames(passage: Passage): Frame[] {
  const { masked } = passage;
  const frames: Frame[] = [];
  const said = new Set<number>();
  const afters = new Set<number>();
  const add = (frame: Frame | null) => {
    if (!frame || SUPPOSED.test(masked.slice(frame.start, frame.start + 36))) return;
    frames.push(frame.bare && !frame.speaker ? byInterrupter(masked, frame) : frame);
    afters.add(frame.after);
  };
  let from = 0;
  for (let m = SAYING_PATTERN.next(masked, from); m; m = SAYING_PATTERN.next(masked, from)) {
    from = m.index + m[0].length;
    // 民警|告诉: read the word that begins one character later.
    if (m[0] === '警告' && masked[m.index + 2] === '诉') {
      from = m.index + 1;
      continue;
    }
    // 李明说|过去很苦
    // 法官指|控方拖延
    const isCut = m[0] === '说过' ? masked[from] === '去' : m[0] === '指控' && masked[from] === '方';
    const word = isCut ? (m[0][0] as string) : m[0];
    const frame = sayingFrame(passage, m.index, word);
    if (frame) said.add(frame.verbStart);
    add(frame);
  }
  for (const m of COLON_LATER.all(masked)) add(laterFrame(passage, m, said));
  for (const frame of findPhrases(passage, afters)) add(frame);
  for (const m of BEFORE_COLON.all(masked)) {
    if (!afters.has(m.index + 1)) add(wordlessFrame(passage, colonClause(passage, m.index), m.index));
  }
  return withoutNested(frames.sort((a, b) => a.verbStart - b.verbStart || b.verbEnd - a.verbEnd));
}

/** Words that somebody else's deeds are told with: 北国政府多次重申承诺. */
const TOLD = /^(?:重申|承诺|保证|誓言)$/;

/**
 * 王芳表示，市府声称要减轻压力，反而…: what somebody says of another's words, right behind the comma or with a word of deeds,
 * stays hers.
 */
function withoutNested(frames: Frame[]): Frame[] {
  let outer: Frame | null = null;
  return frames.filter((frame) => {
    if (frame.joint === '，' && frame.speaker && /^(?:person|office)$/.test(frame.speaker.kind)) outer = frame;
    else if (
      outer !== null &&
      outer.sentence === frame.sentence &&
      frame.joint === '' &&
      frame.speaker !== null &&
      frame.speaker.kind !== 'person' &&
      frame.speaker.kind !== 'pronoun' &&
      (frame.start === outer.after || TOLD.test(frame.verb))
    )
      return false;
    return true;
  });
}

/** 黎某提到自由时，被法官打断，称「…」: who interrupts speaks. */
const INTERRUPTED = /被([\u4e00-\u9fff]{2,8}?)(?:打断|制止|喝止|反驳|质问|训斥|斥责)[，,]$/;

function byInterrupter(masked: string, frame: Frame): Frame {
  const found = INTERRUPTED.exec(masked.slice(Math.max(0, frame.start - 14), frame.start));
  const speaker = found ? (parseHead(found[1] as string) ?? parseSpeaker(found[1] as string)) : null;
  if (!found || !speaker) return frame;
  return { ...frame, speaker: shiftSpeaker(speaker, frame.start - found[0].length + 1) };
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
    verb: passage.text.slice(at, at + 2),
    strength: 'weak',
    speaker: speaker ? shiftSpeaker(speaker, segment) : null,
    bare: speaker === null,
    sentence: sentenceIndex(passage, at),
  };
}

/** The clause before a colon; one that ends with a short mark is read as far as its beginning: 考生对家长“抱怨”：“…”. */
function colonClause(passage: Passage, colon: number): string {
  const { masked } = passage;
  if (/[”」』]/.test(masked[colon - 1] ?? '')) return masked.slice(segmentBefore(passage, colon), colon).slice(-30);
  const clause = clauseBefore(masked, colon).slice(-30);
  // 她「提醒」歌迷：“…”: the mark stands in the clause.
  if (clause.length <= 6 && /[”」』]/.test(masked[colon - clause.length - 1] ?? ''))
    return masked.slice(segmentBefore(passage, colon), colon).slice(-30);
  return clause;
}

function wordlessFrame(passage: Passage, clause: string, colon: number): Frame | null {
  if (clause === '') return null;
  const start = colon - clause.length;
  const after = colon + 1;
  if (/[他她]的?[^，]{0,8}(?:问题|提问|疑问)$/.test(clause)) return null;
  const found = isWritten(clause) ? null : (parseHead(clause) ?? nameAndMood(clause) ?? namelessActor(clause));
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

/** What somebody does while speaking. */
const GESTURE = /亮出|竖起|掏出|举起|指着|拍着|笑|叹|摇头|点头|挥手|招手|转身|回头|起身|感慨|激动|喊|叫/;

/** 王某|信心满满：“…” */
function nameAndMood(clause: string): Speaker | null {
  const end = clause.length - 4;
  if (end >= 2 && end <= 3 && isName(clause.slice(0, end)))
    return { kind: 'person', start: 0, end, roleStart: 0, roleEnd: 0 };
  const from = clause.lastIndexOf(' ', end) + 1;
  const found = end - from > 3 ? classify(clause, from, end) : null;
  return found?.kind === 'person' && found.roleEnd > found.roleStart ? found : null;
}
