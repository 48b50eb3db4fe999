/**
 * Sets of single signs, asked of a place in a text: `/[，。]/.test(text[i])` takes twenty times as long as a look at a
 * table, and a third of all patterns that extraction tried were such sets.
 */
import { edgesOf } from '@/src/corpus/patterns/edges-of';

/** Sets that share a table, a bit each: what is asked of one sign stands together in the processor's cache. */
const PER_TABLE = 8;
/** A range of more characters (一-龥) is compared and not written out: twenty thousand places take longer than most questions. */
const WIDE = 4_096;
let table = new Uint8Array(65536);
let used = 0;

/** A set of signs: `at` asks one place of a text, `in` any of them. */
export class Signs {
  private table = table;
  /** 0 until the class was read, when it is first asked for: a waking worker asks few of the sets that it holds. */
  private bit = 0;
  /** The one wide range; empty where there is none. */
  private from = 1;
  private to = 0;

  /** @param one a class of characters that is not negated, as `/[，。\d]/`. */
  constructor(private readonly one: RegExp) {}

  private read(): void {
    if (used === PER_TABLE) {
      table = new Uint8Array(65536);
      used = 0;
    }
    this.table = table;
    this.bit = 1 << used;
    used += 1;
    const { first } = edgesOf(this.one);
    for (let i = 0; i < first.length; i += 2) {
      const [from, to] = [first[i] as number, first[i + 1] as number];
      if (to - from >= WIDE && this.to < this.from) [this.from, this.to] = [from, to];
      else for (let code = from; code <= to; code += 1) table[code] = (table[code] as number) | this.bit;
    }
  }

  /** Whether one of them stands at an offset; nothing stands outside of a text. */
  at(text: string, offset: number): boolean {
    if (offset < 0 || offset >= text.length) return false;
    if (this.bit === 0) this.read();
    const code = text.charCodeAt(offset);
    return (code >= this.from && code <= this.to) || ((this.table[code] as number) & this.bit) !== 0;
  }

  /** The first offset from one on at which one of them stands; −1 when there is none. */
  next(text: string, from = 0): number {
    if (this.bit === 0) this.read();
    const { table, bit, from: first, to: last } = this;
    const { length } = text;
    for (let i = from; i < length; i += 1) {
      const code = text.charCodeAt(i);
      if ((code >= first && code <= last) || ((table[code] as number) & bit) !== 0) return i;
    }
    return -1;
  }

  /** Whether one of them stands anywhere in a text. */
  in(text: string): boolean {
    return this.next(text) >= 0;
  }
}
