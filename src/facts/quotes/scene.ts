/** What stands around one mark: whether its words are a clause of their own, and the frames that may have to do with it. */
import type { Found, Scene } from './direct/rule';
import { DIRECT_RULES } from './direct/rules';
import type { Frame } from './frame';
import type { MarkSpan } from './marks';
import { type Passage, sentenceIndex } from './passage';

/** The first rule of the table that fits decides; null for a name, a title or a scare quote. */
export function decide(scene: Scene): Found | null {
  for (const rule of DIRECT_RULES) {
    const hit = rule.apply(scene);
    if (hit) return hit;
  }
  return null;
}

/** The scene of one mark of a passage. */
export function makeScene(passage: Passage, frames: Frame[], mark: MarkSpan): Scene {
  const inner = passage.text.slice(mark.start, mark.end);
  const before = passage.masked[mark.open - 1];
  const after = passage.masked[mark.end + 1];
  const sentence = passage.sentences[sentenceIndex(passage, mark.open)];
  const opens =
    sentence === undefined ||
    passage.masked.slice(sentence.start, mark.open).replace(DATELINE, '').replace(LISTED, '').trim() === '';
  const freeBefore = opens || before === undefined || /[，。！？；：,:;!?\s]/.test(before);
  const freeAfter =
    after === undefined ||
    /[，。！？；,;!?（(\s]/.test(after) ||
    /[。！？!?…]$/.test(inner) ||
    GOES_ON.test(passage.masked.slice(mark.end + 1, mark.end + 3));
  return { passage, frames: nearby(frames, mark), mark, inner, free: freeBefore && freeAfter, opens };
}

/** 「甲」还指出: what follows the mark is a clause of its own. */
const GOES_ON = /^(?:还[^是有要会在能没]|并[^非不]|又[^是有要])/;
/** 「甲」、「乙」王芳说: more of the same words before the mark. */
const LISTED = /^(?:[“「『]\0+[”」』]、?){1,4}$/;
/** 本报讯(记者 王某)“…”: the dateline is no part of the sentence. */
const DATELINE = /^[^，。“”]{0,24}?[讯电](?:[（(][^（）()]{0,40}[）)])?/;

const FRAMES_BEFORE = 24;
const FRAMES_BEHIND = 3;

/** The frames that may have to do with a mark: a few before it and behind it. Keeps the rules linear. */
function nearby(frames: Frame[], mark: MarkSpan): Frame[] {
  const from = firstFrame(frames, mark.open + 1);
  const behind = firstFrame(frames, mark.end);
  return [...frames.slice(Math.max(0, from - FRAMES_BEFORE), from), ...frames.slice(behind, behind + FRAMES_BEHIND)];
}

/** Index of the first frame whose saying word begins at or behind an offset. */
function firstFrame(frames: Frame[], offset: number): number {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((frames[mid] as Frame).verbStart < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
