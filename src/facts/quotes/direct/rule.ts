/** The shape of a rule that tells which marks hold somebody's words, and what such a rule looks at. */
import type { Frame } from '../frame';
import type { MarkSpan } from '../marks';
import type { Passage } from '../passage';

export interface Scene {
  passage: Passage;
  frames: Frame[];
  mark: MarkSpan;
  /** Inside of the mark, Simplified. */
  inner: string;
  /** True when the marked words are a clause of their own, not a word in a clause. */
  free: boolean;
  /** True when nothing of the sentence stands before the mark. */
  opens: boolean;
}

export interface Found {
  frame: Frame | null;
  /** The marks hold words only when the text tells whose they are. */
  ifKnown?: true;
  /** Somebody speaks of whom the text tells nothing. */
  nobody?: true;
}

export interface DirectRule {
  name: string;
  /** A paragraph in which this rule decides, and who then speaks. */
  example: [text: string, speaker: string | null];
  apply(scene: Scene): Found | null;
}
