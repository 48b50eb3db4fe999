/**
 * Folding of single characters, for builders and the index: width, case, compatibility forms, Traditional to Simplified, shapes of
 * dashes and dots. One unit becomes one unit, so the result fits in the automaton's code table and offsets stay raw.
 * The Traditional table is opencc-js' character data; nothing here ships in the content script.
 */
import TRADITIONAL from 'opencc-js/dict/TSCharacters';
import { isBlank, isIgnorable } from '@/src/detect/script';

/** Shapes that writers use for one another and that NFKC leaves apart. */
const SHAPES: Record<string, string> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '⋅': '·',
  '．': '.',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '×': 'x',
};

/** Characters of Hong Kong and of older print that the table lacks (衞生署, 瞭解, 10馀人), as the mainland writes them. */
const VARIANTS: Record<string, string> = {
  衞: '卫',
  瞭: '了',
  敍: '叙',
  枱: '台',
  馀: '余',
  谘: '咨',
  讬: '托',
  缐: '线',
};

/** Simplified unit by Traditional unit, 0 where there is none. Made when the first character is folded. */
let simplified: Uint16Array | null = null;

const BAR = 0x7c;
/** Everything before is no character that the table has. */
const LEAST_HAN = 0x2e80;

/** Rows are `traditional simplified…|`; the first of several is the usual one when it stands alone. Read in one pass. */
function readPairs(table: string): Uint16Array {
  const pairs = new Uint16Array(0x10000);
  const rows = `${table}|`;
  for (let at = 0; at < rows.length; ) {
    // A row of two lone units is three units long; whatever is longer maps to or from several units and is passed over.
    if (rows.charCodeAt(at + 3) === BAR) {
      pairs[rows.charCodeAt(at)] = rows.charCodeAt(at + 2);
      at += 4;
    } else at = rows.indexOf('|', at) + 1;
  }
  return pairs;
}

function withVariants(pairs: Uint16Array): Uint16Array {
  for (const [variant, unit] of Object.entries(VARIANTS)) pairs[variant.charCodeAt(0)] = unit.charCodeAt(0);
  return pairs;
}

/** The Simplified unit of one unit, 0 where there is none. */
function simplifiedOf(unit: number): number {
  if (unit < LEAST_HAN) return 0;
  simplified ??= withVariants(readPairs(TRADITIONAL));
  return simplified[unit] as number;
}

/** Folded unit by unit; 0 where it was not asked for yet. */
const cache = new Uint16Array(0x10000);

/** One UTF-16 unit in its folded form; a unit that would become several, or none, stays as it is. */
export function foldUnit(unit: string): string {
  return String.fromCharCode(foldCode(unit.charCodeAt(0)));
}

/** The same for the number of a unit. */
function foldCode(code: number): number {
  const known = cache[code] as number;
  if (known > 0) return known;
  const plain = code >= 0x4e00 && code <= 0x9fff ? code : plainOf(String.fromCharCode(code));
  const result = simplifiedOf(plain) || plain;
  cache[code] = result;
  return result;
}

/** A unit in its usual shape, width and case; an ordinary Chinese character has no other. */
function plainOf(unit: string): number {
  let folded = SHAPES[unit] ?? one(unit.normalize('NFKC'), unit);
  folded = one(folded.toLowerCase(), folded);
  return (SHAPES[folded] ?? folded).charCodeAt(0);
}

/** A text folded unit by unit: the same length, so that every offset stays. */
export function foldText(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const folded = foldCode(code);
    if (folded === code) continue;
    // Most of a text is folded already: what is, is copied in runs.
    out += text.slice(from, i) + String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function one(candidate: string, otherwise: string): string {
  return candidate.length === 1 ? candidate : otherwise;
}

let preimages: Map<string, number[]> | null = null;

/** Every BMP unit that folds to each folded unit, the folded one included. Computed once (about 20 ms). */
export function unitsByFold(): Map<string, number[]> {
  if (preimages) return preimages;
  preimages = new Map();
  for (let unit = 0x21; unit < 0x10000; unit += 1) {
    // Private use and the Hangul block fold to themselves; lone surrogates are matched unit by unit.
    if (isBlank(unit) || isIgnorable(unit)) continue;
    const folded = foldUnit(String.fromCharCode(unit));
    const list = preimages.get(folded);
    if (list) list.push(unit);
    else preimages.set(folded, [unit]);
  }
  return preimages;
}
