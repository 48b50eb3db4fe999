/**
 * Senses: an ambiguous surface means its term only where one of its near words stands in the same sentence without any
 * of its never words, or in the same block of text without any of them there. Words are compared as codes, so width, case and Traditional do not
 * matter, and text is coded only around a hit.
 */
import type { Automaton } from '@/src/detect/automaton';
import { CODE } from '@/src/detect/format';
import { BORDER_UNIT, isBlank, isCjk, type Joins } from '@/src/detect/script';

/** A sentence or block is read up to this far on each side of the hit, in UTF-16 units. */
const REACH = { sentence: 160, block: 600 } as const;

interface Scope {
  start: number;
  end: number;
  codes: string;
  /** It ends at marks, not because it is far enough. */
  whole: boolean;
}

/** One sense a page: what was found on it so far, by term. */
export interface PageSense {
  /** Terms whose full name stands there: after 蚂蚁集团 a 蚂蚁 of which nothing else is known is the company. */
  meant: Set<number>;
  /** Terms of which a short name stood there in another sense: nothing is taken for granted any more. */
  doubted: Set<number>;
}

/** Tests senses in one text, keeping the last sentence and block that it coded. */
export class SenseTester {
  private sentence: Scope | null = null;
  private block: Scope | null = null;

  constructor(
    private readonly automaton: Automaton,
    private readonly text: string,
    private readonly joins: Joins,
  ) {}

  /** Whether sense `sense` holds for the hit text[start, end): null where its own sentence says nothing and its block is no help. */
  fits(sense: number, start: number, end: number): boolean | null {
    const { senseWords } = this.automaton;
    const near = senseWords[sense * 3] as number;
    const never = senseWords[sense * 3 + 1] as number;
    const last = senseWords[sense * 3 + 2] as number;
    this.sentence = this.scope(this.sentence, start, end, REACH.sentence, endsSentence);
    if (this.hasAny(never, last, this.sentence.codes)) return false;
    if (near === never || this.hasAny(near, never, this.sentence.codes)) return true;
    this.block = this.scope(this.block, start, end, REACH.block, endsBlock);
    return (this.hasAny(near, never, this.block.codes) && !this.hasAny(never, last, this.block.codes)) || null;
  }

  private scope(
    known: Scope | null,
    start: number,
    end: number,
    reach: number,
    ends: (text: string, at: number) => boolean,
  ): Scope {
    // Most hits of a sentence ask for the same one.
    if (known?.whole && start >= known.start && end <= known.end) return known;
    let from = start;
    const lowest = Math.max(0, start - reach);
    while (from > lowest && !ends(this.text, from - 1) && !this.parts(from - 1)) from -= 1;
    let to = end;
    const highest = Math.min(this.text.length, end + reach);
    while (to < highest && !ends(this.text, to) && !this.parts(to)) to += 1;
    if (known && known.start === from && known.end === to) return known;
    const whole = (from > lowest || from === 0) && (to < highest || to === this.text.length);
    return { start: from, end: to, codes: this.code(from, to), whole };
  }

  private parts(at: number): boolean {
    return this.text.charCodeAt(at) === BORDER_UNIT && !this.joins(at);
  }

  /** The codes of text[from, to) as a string: unknown characters as 0, blanks kept only between Latin words. */
  private code(from: number, to: number): string {
    const { codeOf } = this.automaton;
    let out = '';
    let blank = false;
    let lastCjk = true;
    for (let i = from; i < to; i += 1) {
      const unit = this.text.charCodeAt(i);
      const code = codeOf[unit] as number;
      if (code === CODE.ignore || unit === BORDER_UNIT) continue;
      if (code === CODE.blank) {
        blank = true;
        continue;
      }
      const cjk = isCjk(unit);
      if (blank && !cjk && !lastCjk) out += String.fromCharCode(CODE.space);
      blank = false;
      lastCjk = cjk;
      out += String.fromCharCode(code);
    }
    return out;
  }

  private hasAny(from: number, to: number, codes: string): boolean {
    const { words } = this.automaton;
    for (let i = from; i < to; i += 1) if (this.has(codes, words[i] as string)) return true;
    return false;
  }

  /** Whether the word stands in the codes; a Latin word only as a whole one. */
  private has(codes: string, word: string): boolean {
    for (let at = codes.indexOf(word); at >= 0; at = codes.indexOf(word, at + 1)) {
      const end = at + word.length;
      const goesOnLeft = this.isLatin(word.charCodeAt(0)) && at > 0 && this.isLatin(codes.charCodeAt(at - 1));
      const goesOnRight = this.isLatin(word.charCodeAt(word.length - 1)) && this.isLatin(codes.charCodeAt(end));
      if (!goesOnLeft && !goesOnRight) return true;
    }
    return false;
  }

  private isLatin(code: number): boolean {
    return code > CODE.space && code <= this.automaton.latinMax;
  }
}

const STOP = 0x2e;
const BREAK = 0x2029;
const LINE = 0x0a;

/** 。！？!?；;｡ and the block break end a sentence, a full stop before a blank, a blank line. */
function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Most characters are Han: nothing that ends a sentence stands among them.
  if (unit >= 0x3003 && unit < 0xff00) return false;
  switch (unit) {
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0x21:
    case 0x3f:
    case 0xff1b:
    case 0x3b:
    case 0xff61:
    case BREAK:
      return true;
    case STOP:
      return at + 1 >= text.length || isBlank(text.charCodeAt(at + 1));
    case LINE:
      return isBlankLine(text, at);
    default:
      return false;
  }
}

function endsBlock(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === BREAK || (unit === LINE && isBlankLine(text, at));
}

/** Whether the line break at `at` stands beside another. */
function isBlankLine(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === LINE || text.charCodeAt(at - 1) === LINE;
}
