/**
 * Patterns that are tried only where they can match: the FIRST and LAST sets of a regular expression (the code units
 * that a match can begin or end with), what can stand second and what has to stand before it, read from its source, so
 * that a table of rules never has to repeat them.
 *
 * Why: V8 tries an alternation of words at every character, one branch after the other. For 300 nouns of office in
 * 1 MB of Chinese text a look at a table of code units first took a fifth of the time.
 */
import type { Edges, Ranges } from './edges';
import { ANY, type Branch, branchesOf, edgesOf, fill, isIn, tableOf } from './edges-of';
import type { Beginnings, SharedWalk } from './shared-walk';
import { MANY_USES } from './uses';

/** From so many branches on they are kept apart by the character that they begin with. */
const MANY_BRANCHES = 8;

/** What a code unit begins in a pattern: nothing, a match, a match if the next one fits. */
const NONE = 0;
const SURE = 1;
const PAIR = 2;
/** Larger sets of code units say too little for their pairs to be looked at. */
const MOST_UNITS = 1024;

/** A longer text is worth the tables at once. */
const LONG = 400;

/**
 * A pattern that is tried only where its sets let it; finds what the pattern finds, in the same order. Its tables are
 * made when it is used much: there are dozens of them, and until then the pattern itself is quicker.
 */
export class Gated {
  private made: Gate | null = null;
  private plain: RegExp | null = null;
  private uses = 0;

  /** @param walk shared with the patterns that run over the same texts. */
  constructor(
    private readonly pattern: RegExp,
    private readonly walk: SharedWalk | null = null,
  ) {}

  get source(): string {
    return this.pattern.source;
  }

  /** As `pattern.test` of a pattern without memory. */
  test(text: string): boolean {
    return (this.gateFor(text) ?? this.plainFrom(0)).test(text);
  }

  /** As `pattern.exec` of a pattern without memory. */
  exec(text: string): RegExpExecArray | null {
    return (this.gateFor(text) ?? this.plainFrom(0)).exec(text);
  }

  /** All matches, as `text.matchAll` gives them, but for one of nothing at the end. */
  all(text: string): RegExpExecArray[] {
    const gate = this.gateFor(text);
    return gate ? gate.all(text) : [...text.matchAll(this.plainFrom(0))].filter(({ index }) => index < text.length);
  }

  /** The text with every match replaced: by this, or by what is made of it. */
  replace(text: string, by: string | ((match: RegExpExecArray) => string)): string {
    let out = '';
    let kept = 0;
    for (const match of this.all(text)) {
      out += text.slice(kept, match.index) + (typeof by === 'string' ? by : by(match));
      kept = match.index + match[0].length;
    }
    return kept === 0 && out === '' ? text : out + text.slice(kept);
  }

  /** The first match at or behind an offset. */
  next(text: string, from: number): RegExpExecArray | null {
    const gate = this.gateFor(text);
    if (gate) return gate.next(text, from);
    const match = this.plainFrom(from).exec(text);
    return match && match.index < text.length ? match : null;
  }

  /** The tables, where they are worth it. */
  private gateFor(text: string): Gate | null {
    if (this.made) return this.made;
    this.uses += 1;
    if (this.uses < MANY_USES && text.length < LONG) return null;
    this.made = new Gate(this.pattern, this.walk);
    return this.made;
  }

  /** The pattern itself, to be tried from an offset on. */
  private plainFrom(offset: number): RegExp {
    const { source, flags } = this.pattern;
    this.plain ??= new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
    this.plain.lastIndex = offset;
    return this.plain;
  }
}

/** The tables of a pattern, and the walk from one place where it can match to the next. */
class Gate implements Beginnings {
  readonly edges: Edges;
  private readonly first: Uint8Array;
  /** 1 for what a match can end with, where it has to end with the text; null otherwise. */
  private readonly last: Uint8Array | null;
  /** 1 for the first two code units of a match, hashed, where the first is a `PAIR`; empty where none is. */
  private readonly pairs: Uint8Array;
  /** 1 for what can stand before a match; null when anything can. */
  private readonly before: Uint8Array | null;
  /** The only character that a match begins with, where there is but one: the engine finds it quickest. */
  private readonly only: string | null;
  /** Copies of their own: they walk by lastIndex. */
  private readonly here: RegExp;
  private readonly onward: RegExp;
  /** The branches of a long alternation; null when there are few, or when groups are numbered across them. */
  private readonly branches: Branch[] | null;
  /** Looking from one place to the next is quicker than letting the engine try all. */
  private readonly isSelective: boolean;
  private readonly byFirst: (RegExp | undefined)[] = [];
  private readonly walk: SharedWalk | null;
  /** Which of the patterns of the walk this is. */
  private readonly member: number;
  /** What is asked of the edges at every text, read once: edges are objects of many shapes, which V8 looks up slowly. */
  private readonly empty: boolean;
  private readonly fromStart: boolean;
  private readonly atStart: boolean;
  /** The longest text that can match as a whole; Infinity where a match need not be the whole. */
  private readonly longest: number;

  constructor(pattern: RegExp, walk: SharedWalk | null) {
    const flags = pattern.flags.replace(/[gy]/g, '');
    this.edges = edgesOf(pattern);
    const { empty, behind, fromStart, toEnd, longest } = this.edges;
    this.empty = empty;
    this.fromStart = fromStart;
    this.atStart = behind?.atStart ?? false;
    this.longest = fromStart && toEnd ? longest : Number.POSITIVE_INFINITY;
    const { table, pairs } = empty ? { table: tableOf(ANY), pairs: NO_PAIRS } : beginnings(this.edges);
    this.first = table;
    this.pairs = pairs;
    this.before = behind === null ? null : tableOf(behind.last);
    this.last = this.edges.toEnd && !empty ? tableOf(this.edges.last) : null;
    const [low, high] = this.edges.first;
    this.only =
      !this.edges.empty && this.edges.first.length === 2 && low === high ? String.fromCharCode(low as number) : null;
    this.here = new RegExp(pattern.source, `${flags}y`);
    this.onward = new RegExp(pattern.source, `${flags}g`);
    const branches = flags.includes('i') || this.edges.empty ? null : branchesOf(pattern);
    this.branches = branches && branches.length >= MANY_BRANCHES ? branches : null;
    this.isSelective = this.branches !== null || this.before !== null;
    this.walk = empty || this.only !== null ? null : walk;
    this.member = this.walk === null ? 0 : this.walk.join(this);
  }

  test(text: string): boolean {
    if (this.isSelective) return this.exec(text) !== null;
    const from = this.start(text);
    if (from < 0) return false;
    this.onward.lastIndex = from;
    return this.onward.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    const from = this.start(text);
    if (from < 0) return null;
    if (this.isSelective) return this.next(text, from);
    this.onward.lastIndex = from;
    return this.onward.exec(text);
  }

  all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let i = this.candidate(text, 0); i >= 0; ) {
      const match = this.at(text, i);
      if (match) found.push(match);
      i = this.candidate(text, match && match[0] !== '' ? i + match[0].length : i + 1);
    }
    return found;
  }

  next(text: string, from: number): RegExpExecArray | null {
    for (let i = this.candidate(text, from); i >= 0; i = this.candidate(text, i + 1)) {
      const match = this.at(text, i);
      if (match) return match;
    }
    return null;
  }

  /** The next offset at which a match can begin; −1 when there is none. */
  private candidate(text: string, from: number): number {
    const { first, only, walk } = this;
    if (only !== null) {
      let i = text.indexOf(only, from);
      while (i >= 0 && !this.standsBehind(text, i)) i = text.indexOf(only, i + 1);
      return i;
    }
    if (walk?.takes(text)) return walk.next(text, from, this.member);
    // Read once: texts come as many kinds of strings, whose length V8 has to look up each time.
    const { length } = text;
    for (let i = from; i < length; i += 1) {
      if (first[text.charCodeAt(i)] !== NONE && this.fits(text, i) && this.standsBehind(text, i)) return i;
    }
    return -1;
  }

  fits(text: string, i: number): boolean {
    const code = text.charCodeAt(i);
    return this.first[code] !== PAIR || this.pairs[pairOf(code, text.charCodeAt(i + 1))] !== 0;
  }

  /** Whether what stands before an offset lets a match begin there. */
  private standsBehind(text: string, i: number): boolean {
    const { before } = this;
    if (before === null) return true;
    return i === 0 ? this.atStart : before[text.charCodeAt(i - 1)] === 1;
  }

  /** The match that begins at an offset. */
  private at(text: string, offset: number): RegExpExecArray | null {
    const code = text.charCodeAt(offset);
    const here = this.branches ? (this.byFirst[code] ?? this.branchesFrom(code, this.branches)) : this.here;
    here.lastIndex = offset;
    return here.exec(text);
  }

  private branchesFrom(code: number, branches: Branch[]): RegExp {
    const some = branches.filter(({ edges }) => isIn(edges.first, code)).map(({ source }) => source);
    const pattern = new RegExp(some.join('|'), this.here.flags);
    this.byFirst[code] = pattern;
    return pattern;
  }

  /** Where a match can begin at the earliest; −1 when there can be none. */
  private start(text: string): number {
    const { first, last } = this;
    if (this.empty) return 0;
    const { length } = text;
    if (length === 0 || length > this.longest || last?.[text.charCodeAt(length - 1)] === 0) return -1;
    if (this.fromStart) return first[text.charCodeAt(0)] === 0 ? -1 : 0;
    return this.candidate(text, 0);
  }
}

/** Two code units as sixteen bits; behind the end of a text the second is no number, and counts as 0. */
function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ second) & 0xffff;
}

const NO_PAIRS = new Uint8Array(0);

/** A table of what each code unit begins; of the first two, where the first alone says too little. */
function beginnings({ heads }: Edges): { table: Uint8Array; pairs: Uint8Array } {
  const table = new Uint8Array(65536);
  let pairs = NO_PAIRS;
  for (const { first, second } of heads) {
    const seconds = second === null ? null : unitsOf(second);
    const firsts = seconds === null ? null : unitsOf(first);
    if (seconds === null || firsts === null) fill(table, first, SURE);
    else {
      if (pairs.length === 0) pairs = new Uint8Array(65536);
      for (const code of firsts) {
        if (table[code] === NONE) table[code] = PAIR;
        for (const next of seconds) pairs[pairOf(code, next)] = 1;
      }
    }
  }
  return { table, pairs };
}

/** The code units of a set; null when there are more than say anything. */
function unitsOf(ranges: Ranges): number[] | null {
  const units = new Set<number>();
  for (let i = 0; i < ranges.length; i += 2) {
    const [low, high] = [ranges[i] as number, ranges[i + 1] as number];
    if (high - low >= MOST_UNITS || units.size > MOST_UNITS) return null;
    for (let code = low; code <= high; code += 1) units.add(code);
  }
  return [...units];
}
