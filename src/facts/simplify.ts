/** Traditional characters read as Simplified, one for one (ADR 6), as rules of facts read them. */
import { Signs } from '@/src/corpus/text/signs';
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
  妳: '你',
  牠: '它',
  祂: '它',
  祇: '只',
  衹: '只',
};

/** The same text in Simplified characters, of the same length: `發言人說` → `发言人说`. Linear, quick when nothing changes. */
export function simplify(text: string): string {
  const plain = byCharacter(text);
  return plain === text || !VARIANT_SIGN.in(plain) ? plain : plain.replace(VARIANT, (word) => VARIANTS[word] as string);
}

const byCharacter = simplifier(OWN);

/** Words that Taiwan writes with other characters than the mainland, as they read one for one: 計畫, 甚麼, 連絡. */
const VARIANTS: Record<string, string> = {
  计画: '计划',
  规画: '规划',
  企画: '企划',
  筹画: '筹划',
  策画: '策划',
  甚么: '什么',
  连络: '联络',
};
const VARIANT = new RegExp(Object.keys(VARIANTS).join('|'), 'g');
const VARIANT_SIGN = new Signs(/[画甚络]/);
