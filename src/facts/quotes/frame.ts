import type { Speaker } from './speaker/speaker';

/** An attribution: a saying word with who says, and where what is said begins. Offsets are of the passage. */
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
