/** The Han runs of texts in one array of code units, and the boundaries of the words in them. */

import { simplify } from '../simplify';

/** All runs one behind the other, with a free place behind each. */
export interface Runs {
  texts: string[];
  letters: Uint16Array;
  /** Where each run begins and ends in `letters`. */
  starts: number[];
  ends: number[];
  /** Which text each run is of, and where it begins in that text. */
  documents: number[];
  offsets: number[];
  /** Pieces of runs between characters that stand in no term: where each begins and ends, and which run it is of. */
  pieces: { starts: Int32Array; ends: Int32Array; runs: Int32Array };
}

/** Characters that stand in no term. */
const IN_NO_TERM = new Set([...'的了是在和与及着过占'].map((char) => char.charCodeAt(0)));

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** The runs of two and more Han characters of some texts, in their order. */
export function runsOf(texts: string[]): Runs {
  const letters = new Uint16Array(texts.reduce((sum, text) => sum + text.length + 1, 0));
  const runs: Omit<Runs, 'letters' | 'pieces'> = { texts, starts: [], ends: [], documents: [], offsets: [] };
  let filled = 0;
  texts.forEach((text, document) => {
    for (let i = 0; i < text.length; i += 1) {
      const offset = i;
      const start = filled;
      for (let code = text.charCodeAt(i); code >= FIRST && code <= LAST; code = text.charCodeAt(i)) {
        letters[filled] = code;
        filled += 1;
        i += 1;
      }
      if (i - offset < 2) {
        filled = start;
        continue;
      }
      runs.starts.push(start);
      runs.ends.push(filled);
      runs.documents.push(document);
      runs.offsets.push(offset);
      letters[filled] = 0;
      filled += 1;
    }
  });
  const used = letters.subarray(0, filled);
  return { ...runs, letters: used, pieces: piecesOf(used, runs.starts, runs.ends) };
}

/** The pieces of two and more characters. */
function piecesOf(letters: Uint16Array, starts: number[], ends: number[]): Runs['pieces'] {
  const [from, to, of]: [number[], number[], number[]] = [[], [], []];
  starts.forEach((start, run) => {
    const end = ends[run] as number;
    let piece = start;
    for (let at = start; at <= end; at += 1) {
      if (at < end && !IN_NO_TERM.has(letters[at] as number)) continue;
      if (at - piece >= 2) {
        from.push(piece);
        to.push(at);
        of.push(run);
      }
      piece = at + 1;
    }
  });
  return { starts: Int32Array.from(from), ends: Int32Array.from(to), runs: Int32Array.from(of) };
}

/** The string of n characters at a place of `letters` that lies in a run. */
export function surfaceAt(runs: Runs, run: number, at: number, n: number): string {
  const start = (runs.offsets[run] as number) + at - (runs.starts[run] as number);
  return (runs.texts[runs.documents[run] as number] as string).slice(start, start + n);
}

/** Boundaries of words in runs; a run is cut when it is first asked for. */
export class Bounds {
  /** For each place 1 when a word begins or ends there. */
  private readonly marks: Uint8Array;
  private readonly cutRuns: Uint8Array;

  constructor(
    private readonly runs: Runs,
    private readonly cut: (text: string) => string[],
  ) {
    this.marks = new Uint8Array(runs.letters.length);
    this.cutRuns = new Uint8Array(runs.starts.length);
  }

  /** Whether a place of a run is the boundary of a word; its end is a place as well. */
  has(run: number, at: number): boolean {
    if (this.cutRuns[run] === 0) this.read(run);
    return this.marks[at] === 1;
  }

  /** Whether a run was cut already. */
  isCut(run: number): boolean {
    return this.cutRuns[run] === 1;
  }

  private read(run: number): void {
    this.cutRuns[run] = 1;
    const start = this.runs.starts[run] as number;
    let at = start;
    this.marks[at] = 1;
    const text = surfaceAt(this.runs, run, start, (this.runs.ends[run] as number) - start);
    for (const word of this.cut(simplify(text))) {
      at += word.length;
      this.marks[at] = 1;
    }
  }
}

/** Where strings stand, three numbers each: the string's index, the run, the place in `letters`. */
export class Places {
  private rows = new Int32Array(3 * 1024);
  private filled = 0;

  add(index: number, run: number, at: number): void {
    if (this.filled === this.rows.length) {
      const rows = new Int32Array(this.filled * 2);
      rows.set(this.rows);
      this.rows = rows;
    }
    this.rows[this.filled] = index;
    this.rows[this.filled + 1] = run;
    this.rows[this.filled + 2] = at;
    this.filled += 3;
  }

  /** Calls with each place, in the order in which they were added. */
  each(visit: (index: number, run: number, at: number) => void): void {
    for (let i = 0; i < this.filled; i += 3)
      visit(this.rows[i] as number, this.rows[i + 1] as number, this.rows[i + 2] as number);
  }
}
