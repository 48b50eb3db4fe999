/** The frames around marked words: who spoke before them in the sentence, and frames made of words that say nothing. */
import { behind } from '../attached';
import type { Frame } from '../frame';
import type { MarkSpan } from '../marks';
import { type Passage, sentenceIndex } from '../passage';
import { actsPlainly } from '../speaker/subject';

/** True when somebody speaks earlier in the sentence of the mark. */
export function saidBefore(frames: Frame[], passage: Passage, mark: MarkSpan): boolean {
  const sentence = sentenceIndex(passage, mark.open);
  return frames.some((f) => f.sentence === sentence && f.after < mark.open && f.speaker);
}

/** Nothing but the marked words in the sentence, or at most an attribution that other rules have refused. */
export function standsAlone(passage: Passage, mark: MarkSpan): boolean {
  const next = passage.masked[mark.end + 1];
  // ”一位经营户表示: somebody else comes in right behind the words.
  if (/^(?:[一两几][位名个]|另一|该|记者)/.test(behind(passage, mark))) return false;
  if (actsPlainly(passage.masked.slice(mark.end + 1, mark.end + 24))) return false;
  return (
    next === undefined || /[。！？“「『\n]/.test(next) || /[。！？!?…]$/.test(passage.text.slice(mark.start, mark.end))
  );
}

/** The last frame that passes a test; null when none does. */
export function lastFrame(frames: Frame[], test: (f: Frame) => boolean): Frame | null {
  for (let i = frames.length - 1; i >= 0; i -= 1) {
    const f = frames[i] as Frame;
    if (test(f)) return f;
  }
  return null;
}

const SHOWS = '显示';

/** A person who says what a document says is the one whose words stand in marks later in the sentence. */
export function outermost(frames: Frame[]): Frame | null {
  const all = frames.filter((f) => f.speaker);
  // 询问笔录显示，李某称…，“…”: what a document shows somebody to have said.
  const named = all.some((f) => f.verb !== SHOWS) ? all.filter((f) => f.verb !== SHOWS) : all;
  const voices = named.filter((f) => f.speaker && f.speaker.kind !== 'document' && f.verb !== '据');
  const last = voices.at(-1);
  const [first] = voices;
  // 母亲说，…，老师向校方表示只是…，“…”: the inner clause is part of what the first one says.
  if (first && last && first !== last && first.joint === '，' && last.joint === '' && first.sentence === last.sentence)
    return first;
  return last ?? named.at(-1) ?? null;
}

/** A frame without a saying word, for marked words whose speaker other rules told. @param at where `speaker` is counted from */
export function madeUp(passage: Passage, at: number, speaker: NonNullable<Frame['speaker']>, mark: MarkSpan): Frame {
  const by = (n: number) => n + at;
  return {
    start: at,
    verbStart: mark.end + 1,
    verbEnd: mark.end + 2,
    after: mark.end + 2,
    verb: '',
    strength: 'weak',
    joint: '',
    speaker: {
      kind: speaker.kind,
      start: by(speaker.start),
      end: by(speaker.end),
      roleStart: by(speaker.roleStart),
      roleEnd: by(speaker.roleEnd),
    },
    bare: false,
    sentence: sentenceIndex(passage, at),
  };
}
