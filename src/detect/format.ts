/**
 * The automaton as bytes: a header, a table of sections, typed arrays aligned to four bytes, little-endian as every
 * machine that runs a browser is. Read with bounds checked once, so that matching needs no checks.
 */

const MAGIC = 0x41434343; // CCCA
/** Grows with every change of layout or meaning; a reader refuses any other. */
const VERSION = 3;

/** Codes with a meaning of their own; 0 is a character in no term, 1 the blank between two Latin words. */
export const CODE = { none: 0, space: 1, blank: 0xfffe, ignore: 0xffff } as const;

/** Rules of a surface that are checked on a hit. */
export const FLAG = { allCapitals: 1, capitalised: 2, digitsOnly: 4, oneHan: 8, twoHan: 16 } as const;

/** Name and element type of each section, in order of place. */
const SECTIONS = [
  ['sizes', Int32Array],
  ['units', Uint16Array],
  ['codes', Uint16Array],
  ['base', Int32Array],
  ['check', Int32Array],
  ['flags', Uint16Array],
  ['termOf', Int32Array],
  ['candidates', Int32Array],
  ['senseWords', Int32Array],
  ['wordStart', Int32Array],
  ['wordCodes', Uint16Array],
  ['pairFirst', Uint16Array],
  ['pairSecond', Uint16Array],
  ['nameStart', Int32Array],
  ['nameUnits', Uint16Array],
] as const;

type SectionName = (typeof SECTIONS)[number][0];
export type Sections = {
  /** [largest code, largest code of a Latin letter or digit, number of terms]. */
  sizes: Int32Array;
  /** Code units that have a code, and their codes. */
  units: Uint16Array;
  codes: Uint16Array;
  base: Int32Array;
  check: Int32Array;
  /** FLAG bits of each surface. */
  flags: Uint16Array;
  /**
   * What surface s means: a term, as most do without conditions; below 0 its candidates start at
   * `candidates[-termOf[s] - 1]` with their number, then a term and a sense (or -1) of each. None at all: a word of the
   * language that holds a surface and is no term.
   */
  termOf: Int32Array;
  candidates: Int32Array;
  /** Three of each sense: first near word, first never word, end. */
  senseWords: Int32Array;
  /** Words of senses as codes. */
  wordStart: Int32Array;
  wordCodes: Uint16Array;
  /** Words of two Han characters that may reach into a surface, as codes, sorted. */
  pairFirst: Uint16Array;
  pairSecond: Uint16Array;
  /** Names of terms as UTF-16; both empty where names were dropped. */
  nameStart: Int32Array;
  nameUnits: Uint16Array;
};

const HEADER_WORDS = 2 + SECTIONS.length;

/** Lays sections out in one buffer. */
export function encodeSections(sections: Sections): Uint8Array {
  const lengths = SECTIONS.map(([name]) => sections[name].byteLength);
  const total = HEADER_WORDS * 4 + lengths.reduce((sum, n) => sum + align(n), 0);
  const bytes = new Uint8Array(total);
  const header = new Int32Array(bytes.buffer, 0, HEADER_WORDS);
  header.set([MAGIC, VERSION, ...SECTIONS.map(([name]) => sections[name].length)]);
  let at = HEADER_WORDS * 4;
  SECTIONS.forEach(([name], i) => {
    const section = sections[name];
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += align(lengths[i] as number);
  });
  return bytes;
}

/**
 * Views of the sections of an automaton. Where a page reads it, its builder's checksum was checked before it was sent.
 * @param bytes as `encodeSections` gave them, aligned to four.
 */
export function decodeSections(bytes: Uint8Array): Sections {
  const header = headerOf(bytes);
  let at = HEADER_WORDS * 4;
  const views: Partial<Record<SectionName, Int32Array | Uint16Array>> = {};
  SECTIONS.forEach(([name, type], i) => {
    const length = header[2 + i] as number;
    views[name] = new type(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length);
    at += align(length * type.BYTES_PER_ELEMENT);
  });
  return views as Sections;
}

/** @throws Error naming what does not fit: too short, not an automaton, another version, a section outside. */
export function checkLayout(bytes: Uint8Array): void {
  if (bytes.byteLength < HEADER_WORDS * 4)
    throw new Error(`automaton: ${bytes.byteLength} bytes are too few for a header`);
  const header = headerOf(bytes);
  if (header[0] !== MAGIC) throw new Error('automaton: not an automaton');
  if (header[1] !== VERSION) throw new Error(`automaton: format version ${header[1]}, this reader knows ${VERSION}`);
  let at = HEADER_WORDS * 4;
  SECTIONS.forEach(([name, type], i) => {
    const length = header[2 + i] as number;
    const size = length * type.BYTES_PER_ELEMENT;
    if (length < 0 || at + size > bytes.byteLength) throw new Error(`automaton: section ${name} ends outside the file`);
    at += align(size);
  });
  if (at !== bytes.byteLength) throw new Error(`automaton: ${bytes.byteLength} bytes where ${at} were announced`);
}

function headerOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
}

/** The bytes, copied where they do not lie on four. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

/** The same automaton without the names of its terms: what a page is sent, and holds in each of its frames. */
export function dropNames(bytes: Uint8Array): Uint8Array {
  const { nameStart, nameUnits } = decodeSections(aligned(bytes));
  // They are the last two sections.
  const light = bytes.slice(0, bytes.byteLength - align(nameStart.byteLength) - align(nameUnits.byteLength));
  new Int32Array(light.buffer, 0, HEADER_WORDS).fill(0, HEADER_WORDS - 2);
  return light;
}

function align(size: number): number {
  return (size + 3) & ~3;
}
