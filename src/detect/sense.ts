/**
 * Senses: an ambiguous surface means its term only where one of its near words stands in the same sentence without any
 * of its never words, or in the same block of text without any of them there. Words are compared as codes, so width, case and Traditional do not
 * matter, and text is coded only around a hit.
 */

import { CODE } from '@/src/detect/format';
import type { Matcher } from '@/src/detect/matcher';
import { BORDER_UNIT, isBlank, isCjk, type Joins } from '@/src/detect/script';

/** A sentence or block is read up to this far on each side of the hit, in UTF-16 units. */
const REACH = { sentence: 160, block: 600 } as const;

/** One sense a page: by term, where in the page it was met first. Parts of a page may be read again, in any order. */
export interface PageSense {
  /** Terms whose full name stands there: after 蚂蚁集团 a 蚂蚁 of which nothing else is known is the company. */
  meant: Map<number, number>;
  /** Terms of which a short name stood there in another sense: nothing is taken for granted after it. */
  doubted: Map<number, number>;
  /** Where in the page the text begins, in the units of `meant` and `doubted`. */
  base: number;
}

/** Whether a sentence or block ends at a place; `unit` is what stands there. */
type Ends = (text: string, at: number, unit: number) => boolean;

/** Tests senses in one text, keeping the last sentence and block that it looked at. */
export class SenseTester {
  private readonly sentence: Scope;
  private readonly block: Scope;

  private constructor(private readonly automaton: Matcher) {
    this.sentence = new Scope(automaton, REACH.sentence, endsSentence);
    this.block = new Scope(automaton, REACH.block, endsBlock);
  }

  /** The last one made: a page is matched in hundreds of parts, and browsers count each new array against it. */
  private static last: SenseTester | null = null;

  /**
   * A tester of one text, valid until the next call.
   * @param codes of the text, one a unit.
   */
  static of(automaton: Matcher, text: string, codes: Uint16Array, joins: Joins): SenseTester {
    let tester = SenseTester.last;
    if (tester?.automaton !== automaton) tester = new SenseTester(automaton);
    SenseTester.last = tester;
    const whole: Whole = { text, codes, joins };
    tester.sentence.begin(whole);
    tester.block.begin(whole);
    return tester;
  }

  /** Whether sense `sense` holds for the hit text[start, end): null where its own sentence says nothing and its block is no help. */
  fits(sense: number, start: number, end: number): boolean | null {
    const { senseWords } = this.automaton;
    const near = senseWords[sense * 3] as number;
    const never = senseWords[sense * 3 + 1] as number;
    const last = senseWords[sense * 3 + 2] as number;
    const { sentence, block } = this;
    sentence.move(start, end);
    if (sentence.hasAny(never, last)) return false;
    if (near === never || sentence.hasAny(near, never)) return true;
    block.move(start, end);
    return (block.hasAny(near, never) && !block.hasAny(never, last)) || null;
  }
}

interface Whole {
  text: string;
  codes: Uint16Array;
  joins: Joins;
}

const NOTHING: Whole = { text: '', codes: new Uint16Array(0), joins: () => false };

/** The sentence or block around a hit as codes: unknown characters as 0, blanks kept only between Latin words. */
class Scope {
  private of = NOTHING;
  private start = -1;
  private end = -1;
  /** It ends at marks, not because it is far enough. */
  private whole = false;
  private held = NOTHING.codes;
  private length = 0;
  /** Which codes are in it, as the number of the reading: a word is looked for only when all of its characters are. */
  private readonly present: Uint16Array;
  private reading = 0;
  /** What was found out about it, by the first word that was asked for. */
  private readonly answers = new Map<number, boolean>();

  constructor(
    private readonly automaton: Matcher,
    private readonly reach: number,
    private readonly ends: Ends,
  ) {
    this.present = new Uint16Array(automaton.size + 1);
  }

  /** Turns to another text. */
  begin(of: Whole): void {
    this.of = of;
    this.start = -1;
    this.end = -1;
    this.whole = false;
  }

  /** Makes it the one around text[start, end). */
  move(start: number, end: number): void {
    // Most hits of a sentence ask for the same one.
    if (this.whole && start >= this.start && end <= this.end) return;
    const { text } = this.of;
    let from = start;
    const lowest = Math.max(0, start - this.reach);
    while (from > lowest && !this.closes(from - 1)) from -= 1;
    let to = end;
    const highest = Math.min(text.length, end + this.reach);
    while (to < highest && !this.closes(to)) to += 1;
    if (this.start === from && this.end === to) return;
    this.start = from;
    this.end = to;
    this.whole = (from > lowest || from === 0) && (to < highest || to === text.length);
    this.read(from, to);
  }

  /** Whether any of the words [from, to) stands in it. */
  hasAny(from: number, to: number): boolean {
    if (from >= to) return false;
    const known = this.answers.get(from);
    if (known !== undefined) return known;
    let has = false;
    for (let word = from; word < to && !has; word += 1) has = this.has(word);
    this.answers.set(from, has);
    return has;
  }

  /** Whether it ends at a place: at a mark, or at a border over which text does not run on. */
  private closes(at: number): boolean {
    const { text, joins } = this.of;
    const unit = text.charCodeAt(at);
    // Most characters are Han: nothing that ends a sentence stands among them.
    if (unit >= 0x3003 && unit < 0xff00) return false;
    return unit === BORDER_UNIT ? !joins(at) : this.ends(text, at, unit);
  }

  private read(from: number, to: number): void {
    const { text, codes } = this.of;
    this.answers.clear();
    if (this.held.length < to - from) this.held = new Uint16Array(to - from + this.reach);
    if (this.reading === 0xffff) {
      this.present.fill(0);
      this.reading = 0;
    }
    this.reading += 1;
    const { held, present, reading } = this;
    let length = 0;
    let blank = false;
    let last = -1;
    for (let i = from; i < to; i += 1) {
      const code = codes[i] as number;
      if (code >= CODE.blank) {
        if (code === CODE.blank && text.charCodeAt(i) !== BORDER_UNIT) blank = true;
        continue;
      }
      if (blank && last >= 0 && !isCjk(text.charCodeAt(i)) && !isCjk(text.charCodeAt(last))) {
        held[length] = CODE.space;
        present[CODE.space] = reading;
        length += 1;
      }
      blank = false;
      last = i;
      held[length] = code;
      present[code] = reading;
      length += 1;
    }
    this.length = length;
  }

  /** Whether a word stands in it; a Latin word only as a whole one. */
  private has(word: number): boolean {
    const { wordStart, wordCodes } = this.automaton;
    const first = wordStart[word] as number;
    const last = wordStart[word + 1] as number;
    for (let i = first; i < last; i += 1) if (this.present[wordCodes[i] as number] !== this.reading) return false;
    const { held } = this;
    const length = last - first;
    const begins = wordCodes[first];
    for (let at = 0; at + length <= this.length; at += 1) {
      if (held[at] !== begins) continue;
      let same = 1;
      while (same < length && held[at + same] === wordCodes[first + same]) same += 1;
      if (same === length && !this.cuts(at, at + length)) return true;
    }
    return false;
  }

  /** Whether [from, to) is cut out of a longer Latin word. */
  private cuts(from: number, to: number): boolean {
    return (this.isLatin(from) && this.isLatin(from - 1)) || (this.isLatin(to - 1) && this.isLatin(to));
  }

  private isLatin(at: number): boolean {
    if (at < 0 || at >= this.length) return false;
    const code = this.held[at] as number;
    return code > CODE.space && code <= this.automaton.latinMax;
  }
}

const STOP = 0x2e;
const BREAK = 0x2029;
const LINE = 0x0a;

/** 。！？!?；;｡ and the block break end a sentence, a full stop before a blank, a blank line. */
function endsSentence(text: string, at: number, unit: number): boolean {
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

function endsBlock(text: string, at: number, unit: number): boolean {
  return unit === BREAK || (unit === LINE && isBlankLine(text, at));
}

/** Whether the line break at `at` stands beside another. */
function isBlankLine(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === LINE || text.charCodeAt(at - 1) === LINE;
}
