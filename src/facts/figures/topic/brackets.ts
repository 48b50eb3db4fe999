/** Figures in brackets: what stands behind the brackets goes on with what stands before them. */
import type { Raw } from '../raw';
import type { Topic } from './topic-shapes';

/** A figure with what it is about. */
export interface Read {
  raw: Raw;
  topic: Topic;
}

/** 5亿户（其中甲区占3%），收入…: behind the brackets a sentence goes on with what stands before them. */
export class Brackets {
  private outside: Read | null = null;
  /** Where the brackets open in which the figure asked for last stands; -1 outside of any. */
  private open = -1;

  /** The figure that `raw` goes on from, given the one read last. @param start where the sentence begins */
  before(text: string, start: number, raw: Raw, last: Read | null): Read | null {
    const from = last?.raw.end ?? start;
    const to = last === null ? raw.start : Math.min(raw.start, from + 60);
    const between = text.slice(Math.max(from, to - 60), to);
    const opened = OPEN_BRACKET.exec(between);
    if (this.open < 0) {
      if (opened === null) return last;
      this.open = to - between.length + opened.index;
      this.outside = last;
      return last;
    }
    if (!/[）)]/.test(between)) return last;
    // 肥东县（北纬32度，东经117度）发生地震: of whom the brackets tell, when he stands before them.
    const before = this.outside ?? (last && !this.holds(text, last.raw, last.topic) ? last : null);
    this.open = opened === null ? -1 : to - between.length + opened.index;
    return before;
  }

  /** Whether the owner of a figure in brackets is named in them: 境外输入病例（广东6例）. */
  holds(text: string, raw: Raw, { subject }: Topic): boolean {
    return this.open >= 0 && subject !== null && text.slice(this.open, raw.start).includes(subject);
  }
}

const OPEN_BRACKET = /[（(][^（()）]*$/;
