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

const simplified = new Map<string, string>();
readPairs(TRADITIONAL);

function readPairs(table: string): void {
  for (const row of table.split('|')) {
    const [from, to] = row.split(' ');
    if (from?.length === 1 && to?.length === 1) simplified.set(from, to);
  }
}

const cache = new Map<string, string>();

/** One UTF-16 unit in its folded form; a unit that would become several, or none, stays as it is. */
export function foldUnit(unit: string): string {
  const known = cache.get(unit);
  if (known !== undefined) return known;
  let folded = SHAPES[unit] ?? one(unit.normalize('NFKC'), unit);
  folded = one(folded.toLowerCase(), folded);
  folded = SHAPES[folded] ?? folded;
  folded = simplified.get(folded) ?? folded;
  cache.set(unit, folded);
  return folded;
}

/** A text folded unit by unit: the same length, so that every offset stays. */
export function foldText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) out += foldUnit(text[i] as string);
  return out;
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
