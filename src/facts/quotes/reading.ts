/** One paragraph while it is read: which of its marks can hold words, and what they go on with. */
import type { Quote } from '../fact';
import { isUtterance } from './attached';
import { isAllMarked } from './carry';
import type { Found, Scene } from './direct/rule';
import type { Frame } from './frame';
import type { MarkSpan } from './marks';
import type { Passage } from './passage';
import type { Voice } from './people/voice';
import type { Spot } from './spot';

/** Whose words they are, and what tells it. */
export interface Said {
  voice: Voice | null;
  verb: string | null;
}

/** Marked words before a mark: 「甲」、「乙」 is said in several marks. */
export interface Before {
  quote: Quote | undefined;
  /** What stands between the two. */
  between: string;
  /** The two are of one list. */
  goesWith: boolean;
}

/** One paragraph while it is read. */
export interface Reading {
  passage: Passage;
  paragraph: number;
  at: Spot;
  frames: Frame[];
  voices: Map<Frame, Voice | null>;
  /** Who spoke the words that ended the paragraph before. */
  before: Voice | null;
  /** Who is said to speak at the very end of the paragraph before. */
  opener: Said | null;
  /** Where the text ends but for blanks. */
  end: number;
  taken: MarkSpan[];
  found: Quote[];
}

/** Who is said to speak at the very end of a paragraph: 李明说：. */
export function announcedAt({ frames, voices, end }: Reading): Said | null {
  const last = frames.at(-1);
  if (!last || last.after < end || !/[，：]/.test(last.joint) || last.verb === '据') return null;
  return { voice: voices.get(last) ?? null, verb: last.verb };
}

/**
 * The marks that can hold words: of several that are never closed only the last, up to the paragraph's end; more than two
 * that nobody closes are noise.
 */
export function usableMarks({ marks }: Passage): MarkSpan[] {
  const unclosed = marks.filter((m) => !m.closed);
  const lastOpen = unclosed.length > 2 ? undefined : unclosed.at(-1);
  return marks.filter((m) => m.end - m.start >= 2 && (m.closed || m === lastOpen));
}

/** The marked words before a mark, and whether both are of one list: 「甲」、「乙」. */
export function listedBefore({ passage, taken, found }: Reading, { mark, inner }: Scene): Before {
  const quote = found.at(-1);
  const between = quote ? passage.masked.slice(quote.place.end + 1, mark.open) : '';
  const goesWith =
    quote !== undefined && taken.at(-1)?.end === quote.place.end && inner.length >= 4 && /^[、，]?$/.test(between);
  return { quote, between, goesWith };
}

/** 「甲」、「乙」，王芳说: the mark before, which was read as nobody's, goes with this one. */
export function listedUnread({ passage, taken }: Reading, mark: MarkSpan): MarkSpan | null {
  const left = passage.marks[passage.marks.indexOf(mark) - 1];
  if (!left?.closed || taken.includes(left) || passage.text.slice(left.end + 1, mark.open) !== '、') return null;
  return isUtterance(passage.text.slice(left.start, left.end)) ? left : null;
}

/** Whether a paragraph ends with words in a mark, or with who says them (“…”王芳说。¶ “…”), and asks nobody. */
export function closesParagraph({ passage, end }: Reading, { mark, inner }: Scene, hit: Found | null): boolean {
  if (/[？?]$/.test(inner)) return false;
  const frame = hit?.frame;
  if (mark.closed && mark.end >= end - 1 && ((frame && frame.after <= mark.open) || isAllMarked(passage))) return true;
  if (!frame || frame.verbStart <= mark.end || frame.verbEnd < end - 1) return false;
  return /^(?:person|pronoun)$/.test(frame.speaker?.kind ?? '');
}

/** Between marked words and the verb of the next: nothing but how somebody goes on. */
const AGAIN = /^[。，]?(?:更|还|又|也|并|再|接着|随后|随即|最后|甚至|同时)[\u4e00-\u9fff]{0,5}$/;

/** “…。”更打趣说：“…”: whose words stand before goes on. */
export function goesOnSaying({ masked }: Passage, last: Quote, frame: Frame | null): boolean {
  return frame?.bare === true && AGAIN.test(masked.slice(last.place.end + 1, frame.verbStart));
}

const ANSWERED =
  /(?:得到|获得|收到)的?[^，。]{0,6}(?:回复|回覆|答复|回应|回答|答案)[竟却仍只就]?(?:然|是)?$|(?:遭|受|面对|招[来致惹]|引[来发起])[^，。“「]{0,8}(?:质疑|批评|非议|嘲讽|嘲笑|指责|谩骂|争议|疑问|评论|询问|追问)[，：:]?$|[遭被惹](?:指|批|轰|呛|讽|酸|骂|嘲|讥|斥|吼|训|念)(?:为|是|作|成)?[，：:]?$/;

/** 她询问，得到的回复竟是「…」: the words of whom she asked. */
export function isAnswerOfAnother({ masked }: Passage, mark: MarkSpan): boolean {
  return ANSWERED.test(masked.slice(Math.max(0, mark.open - 20), mark.open).replace(/[“「『]\0+[”」』]$/, ''));
}

/** Frames that do not stand inside an open mark's words; closed marks are masked already. */
export function outside(frames: Frame[], taken: MarkSpan[]): Frame[] {
  const open = taken.find((m) => !m.closed)?.open ?? Number.POSITIVE_INFINITY;
  return open === Number.POSITIVE_INFINITY ? frames : frames.filter((f) => f.verbStart < open);
}
