/** Traditional characters read as Simplified, one for one (ADR 6), as rules of facts read them. */
import { simplifier } from '@/src/detect/simplify';

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

/** The same text in Simplified characters, of the same length: `發言人說` → `发言人说`. Linear, quick when nothing changes. */
export const simplify = simplifier(OWN);
