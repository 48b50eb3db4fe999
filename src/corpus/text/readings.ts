/**
 * Readings that a page's converter left behind each character (從27萬(wàn)億元, 經(jīng)濟(jì)): found on many mirrors of
 * Chinese news, where they cut every word and every numeral in two. 27萬(wàn)億 was read as 270,000.
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import { CLEANING } from './cleaning';

/** Only a toned vowel tells a reading from an abbreviation in parentheses. */
const TONED = new Gated(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/, CLEANING);
/** One syllable: (café) is none. */
const READING =
  /(?<=[㐀-鿿])[（(](?=[a-z]{0,2}[aeiouü]{0,2}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,3}(?:ng?|r)?[)）]/g;
/** Particles are read without a tone: taken only where the text has readings with one. */
const TONELESS = /(?<=[㐀-鿿])[（(](?:men|me|de|le|zhe|ge|ba|ma|ne|zi)[)）]/g;

/**
 * @param text any text.
 * @returns it without the readings behind its characters; the same text where it has none. Linear.
 */
export function withoutReadings(text: string): string {
  if (!TONED.test(text)) return text;
  const plain = text.replace(READING, '');
  return plain.length === text.length ? text : plain.replace(TONELESS, '');
}
