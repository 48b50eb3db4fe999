/**
 * Documents are read in Simplified characters (ADR 6): their text is folded as it comes in, and what goes out of it is
 * written back as the document writes it, sought among its characters.
 */
import { simplifier } from '@/src/detect/simplify';

/** As `src/facts/simplify.ts`, but for the words that rules of facts read in their own way. */
export const simplified = simplifier();

const NO_HAN = /[^\u3400-\u9fff]+/g;
const HAN_RUN = /[\u3400-\u9fff]+/g;

/** As many characters tell a place, where a whole run of them is not found. */
const GRAM = 8;

/** A document's texts, folded and as they are written. */
export class AsWritten {
  /** Nothing of it was folded: everything is as written. */
  private readonly same: boolean;
  /** The texts as rules read them. */
  readonly folded: string;
  /** The ideographs alone, in both forms: no break, mark or tag stands between them. */
  private readonly plain: string = '';
  private readonly written: string = '';
  /** Behind what was written back last: a text comes in order. */
  private at = 0;

  constructor(private readonly texts: string) {
    this.folded = simplified(texts);
    this.same = this.folded === texts;
    if (this.same) return;
    this.plain = this.folded.replace(NO_HAN, '');
    this.written = texts.replace(NO_HAN, '');
  }

  /** A paragraph; they are asked for in order. */
  text(value: string): string {
    return this.same ? value : this.restored(value, true);
  }

  /** A name or title; what is not the document's (an outlet's name, known by its address) stays as it is. */
  name<T extends string | null>(value: T): T {
    if (this.same || value === null) return value;
    const runs = value.match(HAN_RUN) ?? [];
    return runs.every((run) => this.plain.includes(run)) ? (this.restored(value, false) as T) : value;
  }

  /** An address that the document gives in letters of its own (`/新聞/1`). */
  url(value: string | null): string | null {
    if (this.same || value === null || !value.includes('%')) return value;
    try {
      const path = decodeURI(new URL(value).pathname);
      const place = this.folded.indexOf(path);
      return place < 0
        ? value
        : value.replace(encodeURI(path), encodeURI(this.texts.slice(place, place + path.length)));
    } catch {
      return value;
    }
  }

  private restored(value: string, inOrder: boolean): string {
    const plain = value.replace(NO_HAN, '');
    const written = this.ofPlain(plain, inOrder);
    if (written === plain) return value;
    let next = 0;
    return value.replace(HAN_RUN, (run) => {
      next += run.length;
      return written.slice(next - run.length, next);
    });
  }

  /** The ideographs of a value as written: as a whole where they stand together, else run by run. */
  private ofPlain(plain: string, inOrder: boolean): string {
    let out = '';
    let at = inOrder ? this.at : 0;
    for (let i = 0; i < plain.length; ) {
      let found = i === 0 ? this.find(plain, at) : -1;
      let length = found < 0 ? 0 : plain.length;
      for (const size of [GRAM, 3, 1]) {
        if (found >= 0) break;
        found = this.find(plain.slice(i, i + size), at);
        while (found >= 0 && i + length < plain.length && plain[i + length] === this.plain[found + length]) length += 1;
      }
      out += found < 0 ? plain.charAt(i) : this.written.slice(found, found + length);
      i += Math.max(1, length);
      // One character alone tells no place.
      if (found >= 0 && (length >= 3 || length === plain.length)) at = found + length;
    }
    if (inOrder) this.at = at;
    return out;
  }

  /** Where characters stand, behind a place if they do. */
  private find(plain: string, from: number): number {
    const behind = this.plain.indexOf(plain, from);
    return behind >= 0 ? behind : this.plain.indexOf(plain);
  }
}
