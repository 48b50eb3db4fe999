/**
 * Traditional characters read as Simplified, one for one, so that a rule is written once and offsets do not move. The
 * characters are folded by the same table as names on a page; marks, letters and widths stay as written, for the rules
 * of figures and quotes tell “ from " and ， from a grouping comma.
 */
import { foldUnit } from '@/src/detect/fold';

const FIRST = 0x3400;
const LAST = 0x9fff;
/**
 * 說著 is 说着: the table keeps 著 for 著作, which the rules here do not read. Cantonese words of one character are read
 * as what they are elsewhere: 佢哋 is 他们, 噚日 is 昨日.
 */
const OWN: Record<string, string> = {
  著: '着',
  佢: '他',
  哋: '们',
  嘅: '的',
  咗: '了',
  喺: '在',
  唔: '不',
  冇: '没',
  啲: '些',
  畀: '给',
  噚: '昨',
};

/** Simplified code unit by code unit; 0 for what was not asked for yet. */
const TABLE = new Uint16Array(LAST + 1);

function simplified(code: number): number {
  const unit = String.fromCharCode(code);
  const to = (OWN[unit] ?? foldUnit(unit)).charCodeAt(0);
  TABLE[code] = to;
  return to;
}

/** The same text in Simplified characters, of the same length: `發言人說` → `发言人说`. Linear, quick when nothing changes. */
export function simplify(text: string): string {
  let out = '';
  let kept = 0;
  const { length } = text;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < FIRST || code > LAST) continue;
    const to = TABLE[code] || simplified(code);
    if (to === code) continue;
    out += text.slice(kept, i) + String.fromCharCode(to);
    kept = i + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}
