/**
 * Ordinary words that begin like a name: 任何, 凌晨, 高兴. A name of two characters is told from them by a dictionary, since
 * every family name begins some of them.
 */
import wordsJson from '@/assets/lexicon/surname-words.json';

/** By the first character, the second characters in a row. */
const { frequent, common }: Record<'frequent' | 'common', Record<string, string>> = wordsJson;

/** True for a very frequent word of two characters: no name, wherever it stands, and no beginning of one (任何|人). */
export function isFrequent(two: string): boolean {
  return frequent[two[0] as string]?.includes(two[1] as string) ?? false;
}

/** True for a word of two characters that is no name unless its place says that one stands there. */
export function isOrdinary(two: string): boolean {
  return isFrequent(two) || (common[two[0] as string]?.includes(two[1] as string) ?? false);
}
