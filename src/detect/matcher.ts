/** What finds terms in a text, as each frame of a page holds it: the automaton without its names. */
import { CODE, decodeSections, type Sections } from '@/src/detect/format';
import { BORDER_UNIT, isBlank, isIgnorable } from '@/src/detect/script';

export interface Matcher extends Omit<Sections, 'units' | 'codes' | 'sizes' | 'nameStart' | 'nameUnits'> {
  /** Code of every UTF-16 unit. */
  codeOf: Uint16Array;
  /** Largest code of a Latin letter or digit; they start at 2. */
  latinMax: number;
  /** Largest code. */
  size: number;
}

/** @param bytes an automaton, aligned to four bytes, of which somebody else has checked the checksum. */
export function openMatcher(bytes: Uint8Array): Matcher {
  const s = decodeSections(bytes);
  return { ...s, codeOf: spreadCodes(s), latinMax: s.sizes[1] ?? -1, size: s.sizes[0] ?? 0 };
}

const UNSEEN: readonly (readonly [number, number])[] = [
  [0x09, 0x21],
  [0xa0, 0xae],
  [0x034f, 0x0350],
  [0x061c, 0x061d],
  [0x1680, 0x1681],
  [0x180e, 0x180f],
  [0x2000, 0x2070],
  [0x3000, 0x3001],
  [0xfe00, 0xfe10],
  [0xfeff, 0xff00],
];

function spreadCodes(s: Sections): Uint16Array {
  const codeOf = new Uint16Array(0x10000);
  // Every blank and ignorable character lies in these few ranges (a test tries all others): a worker that wakes should
  // not ask 8,000 units.
  for (const [from, to] of UNSEEN) {
    for (let unit = from; unit < to; unit += 1) {
      if (isBlank(unit)) codeOf[unit] = CODE.blank;
      else if (isIgnorable(unit)) codeOf[unit] = CODE.ignore;
    }
  }
  codeOf[BORDER_UNIT] = CODE.blank;
  for (let i = 0; i < s.units.length; i += 1) codeOf[s.units[i] as number] = s.codes[i] as number;
  return codeOf;
}
