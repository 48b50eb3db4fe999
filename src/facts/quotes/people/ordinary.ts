/**
 * Ordinary words that begin like a name: 任何, 凌晨, 高兴. A name of two characters is told from them by a dictionary, since
 * every family name begins some of them.
 */
import * as v from 'valibot';
import wordsJson from '@/assets/lexicon/surname-words.json';

/** assets/lexicon/surname-words.json: by the first character, the second characters in a row. */
const Rows = v.record(v.pipe(v.string(), v.length(1)), v.pipe(v.string(), v.minLength(1)));
const Schema = v.object({ about: v.string(), frequent: Rows, common: Rows });

const { frequent, common } = v.parse(Schema, wordsJson);

/** True for a very frequent word of two characters: no name, wherever it stands, and no beginning of one (任何|人). */
export function isFrequent(two: string): boolean {
  return frequent[two[0] as string]?.includes(two[1] as string) ?? false;
}

/** True for a word of two characters that is no name unless its place says that one stands there. */
export function isOrdinary(two: string): boolean {
  return isFrequent(two) || (common[two[0] as string]?.includes(two[1] as string) ?? false);
}
