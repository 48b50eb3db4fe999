/**
 * Patterns that are tried only where they can match: the FIRST and LAST sets of a regular expression (the code units
 * that a match can begin or end with), read from its source, so that a table of rules never has to repeat them.
 *
 * Why: V8 tries an alternation of words at every character, one branch after the other. For 300 nouns of office in
 * 1 MB of Chinese text a look at a table of code units first took a fifth of the time.
 */

/** Pairs of first and last code unit. */
type Ranges = number[];

interface Edges {
  first: Ranges;
  last: Ranges;
  /** It can match without taking a character. */
  empty: boolean;
  /** Every way through it begins with ^, or ends with $. */
  fromStart: boolean;
  toEnd: boolean;
}

const ANY: Ranges = [0, 0xffff];
const NOTHING: Edges = { first: [], last: [], empty: true, fromStart: false, toEnd: false };
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
  const edges = new SourceReader(pattern.source).alternatives();
  if (pattern.multiline) Object.assign(edges, { fromStart: false, toEnd: false });
  if (!pattern.ignoreCase) return edges;
  if (pattern.unicode) return { ...edges, first: ANY, last: ANY };
  return { ...edges, first: inBothCases(edges.first), last: inBothCases(edges.last) };
}

interface Branch {
  source: string;
  edges: Edges;
}

/** The branches of an alternation; null when a group of it has a number, or one of them takes nothing. */
function branchesOf(pattern: RegExp): Branch[] | null {
  const reader = new SourceReader(pattern.source);
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
  for (let i = 0; i < ranges.length; i += 2) table.fill(1, ranges[i], (ranges[i + 1] as number) + 1);
  return table;
}

/** From so many branches on they are kept apart by the character that they begin with. */
const MANY_BRANCHES = 8;

/** A pattern that is tried only where its sets let it; finds what the pattern finds, in the same order. */
export class Gated {
  readonly source: string;
  private readonly edges: Edges;
  private readonly first: Uint8Array;
  private readonly last: Uint8Array;
  /** Copies of their own: they walk by lastIndex. */
  private readonly here: RegExp;
  private readonly onward: RegExp;
  /** The branches of a long alternation; null when there are few, or when groups are numbered across them. */
  private readonly branches: Branch[] | null;
  private readonly byFirst: (RegExp | undefined)[] = [];

  constructor(pattern: RegExp) {
    const flags = pattern.flags.replace(/[gy]/g, '');
    this.source = pattern.source;
    this.edges = edgesOf(pattern);
    this.first = tableOf(this.edges.empty ? ANY : this.edges.first);
    this.last = tableOf(this.edges.empty ? ANY : this.edges.last);
    this.here = new RegExp(pattern.source, `${flags}y`);
    this.onward = new RegExp(pattern.source, `${flags}g`);
    const branches = flags.includes('i') || this.edges.empty ? null : branchesOf(pattern);
    this.branches = branches && branches.length >= MANY_BRANCHES ? branches : null;
  }

  /** As `pattern.test` of a pattern without memory. */
  test(text: string): boolean {
    if (this.branches) return this.exec(text) !== null;
    const from = this.start(text);
    if (from < 0) return false;
    this.onward.lastIndex = from;
    return this.onward.test(text);
  }

  /** As `pattern.exec` of a pattern without memory. */
  exec(text: string): RegExpExecArray | null {
    const from = this.start(text);
    if (from < 0) return null;
    if (this.branches) return this.next(text, from);
    this.onward.lastIndex = from;
    return this.onward.exec(text);
  }

  /** All matches, as `text.matchAll` gives them. */
  all(text: string): RegExpExecArray[] {
    const { first } = this;
    const found: RegExpExecArray[] = [];
    for (let i = 0; i < text.length; ) {
      const code = text.charCodeAt(i);
      const match = first[code] === 0 ? null : this.at(text, i, code);
      if (match) found.push(match);
      i = match && match[0] !== '' ? i + match[0].length : i + 1;
    }
    return found;
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
    const { first } = this;
    for (let i = from; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (first[code] === 0) continue;
      const match = this.at(text, i, code);
      if (match) return match;
    }
    return null;
  }

  /** The match that begins at an offset, whose code unit is given. */
  private at(text: string, offset: number, code: number): RegExpExecArray | null {
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
    const { first, last, edges } = this;
    if (edges.empty) return 0;
    if (text === '' || (edges.toEnd && last[text.charCodeAt(text.length - 1)] === 0)) return -1;
    if (edges.fromStart) return first[text.charCodeAt(0)] === 0 ? -1 : 0;
    for (let i = 0; i < text.length; i += 1) if (first[text.charCodeAt(i)] === 1) return i;
    return -1;
  }
}

/** Rules of which a line takes the first that fits; those that cannot begin with its first character are not tried. */
export class Dispatch<T> {
  private readonly rows: { rule: T; edges: Edges }[];
  private readonly byFirst: (T[] | undefined)[] = [];

  /** @param rules in order of precedence. @param patternOf the pattern that a line has to match for a rule. */
  constructor(rules: readonly T[], patternOf: (rule: T) => RegExp) {
    this.rows = rules.map((rule) => ({ rule, edges: edgesOf(patternOf(rule)) }));
  }

  /** The rules that can fit a line, in order. */
  of(line: string): readonly T[] {
    const code = line === '' ? -1 : line.charCodeAt(0);
    const known = this.byFirst[code + 1];
    if (known) return known;
    const rules = this.rows
      .filter(({ edges }) => edges.empty || !edges.fromStart || isIn(edges.first, code))
      .map(({ rule }) => rule);
    this.byFirst[code + 1] = rules;
    return rules;
  }
}

/** Recursive descent over the source of a pattern. */
class SourceReader {
  /** Whether a group that keeps what it took was met. */
  hasGroups = false;
  private at = 0;

  constructor(private readonly source: string) {}

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
    const all = this.branches().map(({ edges }) => edges);
    return {
      first: all.flatMap(({ first }) => first),
      last: all.flatMap(({ last }) => last),
      empty: all.some(({ empty }) => empty),
      fromStart: all.every(({ fromStart }) => fromStart),
      toEnd: all.every(({ toEnd }) => toEnd),
    };
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
    };
  }

  private term(): Edges {
    const atom = this.atom();
    const times = /^(?:[*+?]|\{(\d{1,9})(?:,\d{0,9})?\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (!times) return atom;
    this.at += times[0].length;
    const none = times[0][0] === '*' || times[0][0] === '?' || times[1] === '0';
    return none ? { ...atom, empty: true, fromStart: false, toEnd: false } : atom;
  }

  private atom(): Edges {
    const sign = this.source[this.at] as string;
    this.at += 1;
    if (sign === '(') return this.group();
    if (sign === '^') return { ...NOTHING, fromStart: true };
    if (sign === '$') return { ...NOTHING, toEnd: true };
    if (sign === '.') return one(ANY);
    if (sign === '[') return one(this.members());
    if (sign !== '\\') return one([sign.charCodeAt(0), sign.charCodeAt(0)]);
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
      return { ...one(ANY), empty: true };
    }
    return one(this.escape());
  }

  /** Behind its opening bracket. What looks ahead or behind takes no character. */
  private group(): Edges {
    const kind = /^\?(?:[:=!]|<[=!]|<[^>]{1,40}>)/.exec(this.source.slice(this.at, this.at + 44))?.[0] ?? '';
    this.at += kind.length;
    if (kind === '' || kind.endsWith('>')) this.hasGroups = true;
    const inner = this.alternatives();
    this.at += 1;
    return /^\?<?[=!]$/.test(kind) ? NOTHING : inner;
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

function one(ranges: Ranges): Edges {
  return { first: ranges, last: ranges, empty: false, fromStart: false, toEnd: false };
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
