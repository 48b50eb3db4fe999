/**
 * What a regular expression can begin and end with, read from its source: its FIRST and LAST sets of code units, what
 * stands second, what stands before it, its anchors and its greatest length.
 */
import { behindOf, type Edges, headsOf, joined, lookedBehind, type Ranges } from './edges';

export const ANY: Ranges = [0, 0xffff];
const NOTHING: Edges = {
  first: [],
  last: [],
  empty: true,
  fromStart: false,
  toEnd: false,
  longest: 0,
  heads: [],
  behind: null,
};
const DIGITS: Ranges = [48, 57];
const LETTERS: Ranges = [48, 57, 65, 90, 95, 95, 97, 122];
const BLANKS: Ranges = [
  9, 13, 32, 32, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000,
  0x3000, 0xfeff, 0xfeff,
];
const CONTROLS: Record<string, number> = { n: 10, r: 13, t: 9, v: 11, f: 12, '0': 0 };
const CLASSES: Record<string, Ranges> = { d: DIGITS, w: LETTERS, s: BLANKS };

/**
 * The edges of a pattern. What is not understood counts as any character, so that a set may be too large, never too
 * small.
 */
export function edgesOf(pattern: RegExp): Edges {
  const edges = new SourceReader(pattern.source, pattern.unicode).alternatives();
  if (pattern.multiline) Object.assign(edges, { fromStart: false, toEnd: false, behind: null });
  if (!pattern.unicode && !pattern.ignoreCase) return edges;
  const [first, last] = !pattern.ignoreCase
    ? [edges.first, edges.last]
    : pattern.unicode
      ? [ANY, ANY]
      : [inBothCases(edges.first), inBothCases(edges.last)];
  // A character may be two units, or another letter: what stands beside the first is left open.
  return { ...edges, first, last, heads: [{ first, second: null }], behind: null };
}

export interface Branch {
  source: string;
  edges: Edges;
}

/** The branches of an alternation; null when a group of it has a number, or one of them takes nothing. */
export function branchesOf(pattern: RegExp): Branch[] | null {
  const reader = new SourceReader(pattern.source, pattern.unicode);
  const branches = reader.branches();
  return reader.hasGroups || branches.some(({ edges }) => edges.empty) ? null : branches;
}

/** Whether a code unit is in a set. */
export function isIn(ranges: Ranges, code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2)
    if (code >= (ranges[i] as number) && code <= (ranges[i + 1] as number)) return true;
  return false;
}

/** A table of a set, 1 for each code unit in it. */
export function tableOf(ranges: Ranges): Uint8Array {
  const table = new Uint8Array(65536);
  fill(table, ranges, 1);
  return table;
}

/** Writes a value for each code unit of a set. */
export function fill(table: Uint8Array, ranges: Ranges, value: number): void {
  for (let i = 0; i < ranges.length; i += 2) table.fill(value, ranges[i], (ranges[i + 1] as number) + 1);
}

/** The branches of `^(?:a|b)$`, each anchored; of any other pattern itself. */
export function wholeBranches(pattern: RegExp): RegExp[] {
  const inner = /^\^\(\?:([\s\S]*)\)\$$/.exec(pattern.source)?.[1];
  if (inner === undefined || pattern.multiline) return [pattern];
  const reader = new SourceReader(inner, pattern.unicode);
  const branches = reader.branches();
  // `^(?:a)(?:b)$` is no group as a whole, and groups are numbered across branches.
  if (!reader.isDone || reader.hasGroups) return [pattern];
  return branches.map(({ source }) => new RegExp(`^(?:${source})$`, pattern.flags));
}

/** Recursive descent over the source of a pattern. */
class SourceReader {
  /** Whether a group that keeps what it took was met. */
  hasGroups = false;
  private at = 0;

  /** All of the source was read. */
  get isDone(): boolean {
    return this.at >= this.source.length;
  }

  /** @param unicode a character may be two code units. */
  constructor(
    private readonly source: string,
    private readonly unicode: boolean,
  ) {}

  /** Alternatives up to the end or a closing bracket, one by one. */
  branches(): Branch[] {
    const all: Branch[] = [];
    for (;;) {
      const from = this.at;
      const edges = this.sequence();
      all.push({ source: this.source.slice(from, this.at), edges });
      if (this.source[this.at] !== '|') return all;
      this.at += 1;
    }
  }

  /** The same as one. */
  alternatives(): Edges {
    return joined(this.branches().map(({ edges }) => edges));
  }

  private sequence(): Edges {
    const terms: Edges[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      terms.push(this.term());
    const first: Ranges = [];
    const last: Ranges = [];
    let i = 0;
    for (; i < terms.length; i += 1) {
      first.push(...(terms[i] as Edges).first);
      if (!(terms[i] as Edges).empty) break;
    }
    for (let j = terms.length - 1; j >= 0; j -= 1) {
      last.push(...(terms[j] as Edges).last);
      if (!(terms[j] as Edges).empty) break;
    }
    return {
      first,
      last,
      empty: i === terms.length,
      fromStart: terms[0]?.fromStart ?? false,
      toEnd: terms.at(-1)?.toEnd ?? false,
      longest: terms.reduce((sum, { longest }) => sum + longest, 0),
      heads: headsOf(terms),
      behind: behindOf(terms),
    };
  }

  private term(): Edges {
    const atom = this.atom();
    if (!'*+?{'.includes(this.source[this.at] ?? '\0')) return atom;
    const times = /^(?:[*+?]|\{(\d{1,9})(,(\d{0,9}))?\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (!times) return atom;
    this.at += times[0].length;
    const sign = times[0][0];
    const most =
      sign === '?' ? 1 : sign !== '{' || times[3] === '' ? Number.POSITIVE_INFINITY : Number(times[3] ?? times[1]);
    const longest = atom.longest === 0 || most === 0 ? 0 : atom.longest * most;
    const none = sign === '*' || sign === '?' || times[1] === '0';
    // Again: what begins it can stand second.
    const heads =
      most > 1
        ? atom.heads.flatMap((head) => (head.second === null ? [head, { ...head, second: atom.first }] : [head]))
        : atom.heads;
    return none
      ? { ...atom, empty: true, fromStart: false, toEnd: false, longest, heads, behind: null }
      : { ...atom, longest, heads };
  }

  private atom(): Edges {
    const sign = this.source[this.at] as string;
    this.at += 1;
    if (sign === '(') return this.group();
    if (sign === '^') return { ...NOTHING, fromStart: true };
    if (sign === '$') return { ...NOTHING, toEnd: true };
    if (sign === '.') return this.one(ANY);
    if (sign === '[') return this.one(this.members());
    if (sign !== '\\') return this.one([sign.charCodeAt(0), sign.charCodeAt(0)]);
    const escaped = this.source[this.at] as string;
    if (escaped === 'b' || escaped === 'B') {
      this.at += 1;
      return NOTHING;
    }
    // What a reference to a group repeats is not known.
    if (/[1-9k]/.test(escaped)) {
      this.at += 1;
      if (escaped === 'k') this.at = this.source.indexOf('>', this.at) + 1;
      else while (/\d/.test(this.source[this.at] ?? '')) this.at += 1;
      return { ...this.one(ANY), empty: true, longest: Number.POSITIVE_INFINITY };
    }
    return this.one(this.escape());
  }

  /** One character of a set. */
  private one(ranges: Ranges): Edges {
    return {
      first: ranges,
      last: ranges,
      empty: false,
      fromStart: false,
      toEnd: false,
      longest: this.unicode ? 2 : 1,
      heads: [{ first: ranges, second: null }],
      behind: null,
    };
  }

  /** Behind its opening bracket. What looks ahead or behind takes no character. */
  private group(): Edges {
    const kind = /^\?(?:[:=!]|<[=!]|<[^>]{1,40}>)/.exec(this.source.slice(this.at, this.at + 44))?.[0] ?? '';
    this.at += kind.length;
    if (kind === '' || kind.endsWith('>')) this.hasGroups = true;
    const branches = this.branches();
    this.at += 1;
    if (kind === '?<=') return { ...NOTHING, behind: lookedBehind(branches.map(({ edges }) => edges)) };
    return /^\?<?[=!]$/.test(kind) ? NOTHING : joined(branches.map(({ edges }) => edges));
  }

  /** Behind the backslash. */
  private escape(): Ranges {
    const sign = this.source[this.at] as string;
    this.at += 1;
    const known = CLASSES[sign];
    if (known) return known;
    if (/[DWSpP]/.test(sign)) {
      if (/[pP]/.test(sign) && this.source[this.at] === '{') this.at = this.source.indexOf('}', this.at) + 1;
      return ANY;
    }
    if (sign === 'c') {
      this.at += 1;
      return [0, 31];
    }
    const code = /^(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2}))/.exec(
      this.source.slice(this.at - 1, this.at + 8),
    );
    if (code) this.at += code[0].length - 1;
    const unit = code ? Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16) : CONTROLS[sign];
    if (unit === undefined) return [sign.charCodeAt(0), sign.charCodeAt(0)];
    // Beyond 16 bits it is two units, one of them a surrogate at either edge.
    return unit > 0xffff ? [0xd800, 0xdfff] : [unit, unit];
  }

  /** Behind the opening bracket of a class. */
  private members(): Ranges {
    const negated = this.source[this.at] === '^';
    if (negated) this.at += 1;
    const ranges: Ranges = [];
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      const low = this.member();
      const isRange = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
      if (!isRange) {
        ranges.push(...low);
        continue;
      }
      this.at += 1;
      const high = this.member();
      ranges.push(Math.min(...low), Math.max(...high));
    }
    this.at += 1;
    return negated ? ANY : ranges;
  }

  private member(): Ranges {
    const sign = this.source[this.at] as string;
    this.at += 1;
    if (sign !== '\\') return [sign.charCodeAt(0), sign.charCodeAt(0)];
    if (this.source[this.at] === 'b') {
      this.at += 1;
      return [8, 8];
    }
    return this.escape();
  }
}

/** The same set with the other case of its letters; those of alphabets stand below U+3000 and among full-width forms. */
function inBothCases(ranges: Ranges): Ranges {
  const all = [...ranges];
  const add = (code: number) => {
    const char = String.fromCharCode(code);
    for (const other of [char.toLowerCase(), char.toUpperCase()])
      if (other.length === 1 && other !== char) all.push(other.charCodeAt(0), other.charCodeAt(0));
  };
  for (let i = 0; i < ranges.length; i += 2) {
    const [low, high] = [ranges[i] as number, ranges[i + 1] as number];
    if (low === 0 && high === 0xffff) return ANY;
    for (let code = low; code <= Math.min(high, 0x2fff); code += 1) add(code);
    for (let code = Math.max(low, 0xff21); code <= Math.min(high, 0xff5a); code += 1) add(code);
  }
  return all;
}
