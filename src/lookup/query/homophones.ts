/** Words of the corpus that sound as what was typed does, or nearly: 丁丁 → 钉钉, 深林 → 森林. */
import type { Pack } from '@/src/pack/open';
import { tokenize } from '@/src/pack/tokens';
import type { Vocabulary } from '@/src/pack/vocabulary';
import type { Alternative } from './concepts';
import type { IsName } from './name-parts';

/** How much a word misspelt counts beside the typed letters (1). */
export const MISHEARD = 0.8;

/**
 * Words of the corpus that sound the same: 丁丁 → 钉钉. An ordinary word must share a character besides: 时长, which the
 * corpus lacks, is no misspelt 市场.
 */
export async function homophones(pack: Pack, word: string, isName: IsName): Promise<Alternative[]> {
  if (word.length < 2 || word.length > 6) return [];
  const found: string[] = [];
  for (const reading of await readingsOf(pack, word))
    found.push(...((await pack.word('pinyin', reading.join(''))) ?? []));
  if (found.length === 0)
    for (const reading of await readingsOf(pack, word)) found.push(...(await soundsNear(pack, reading)));
  return [...new Set(found)]
    .filter((text) => text !== word && (isName(text) || [...text].some((char) => word.includes(char))))
    .map((text) => ({ text, tokens: tokenize(text), weight: MISHEARD }));
}

/** Syllables that many speakers do not tell apart: sh and s, zh and z, ch and c, and whether a final ends in g. */
const NEAR: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/^([zcs])(?!h)/, '$1h'],
  [/([aei]n)g$/, '$1'],
  [/([aei]n)$/, '$1g'],
];

/** Words of three characters and more that sound the same but for one such syllable: 深林 said as 森林. */
async function soundsNear(pack: Pack, reading: readonly string[]): Promise<string[]> {
  if (reading.length < 3) return [];
  for (const [i, syllable] of reading.entries()) {
    for (const [sound, other] of NEAR) {
      if (!sound.test(syllable)) continue;
      const found = await pack.word('pinyin', reading.with(i, syllable.replace(sound, other)).join(''));
      if (found) return found;
    }
  }
  return [];
}

/** Most readings of a word that are tried: two characters of three readings each make nine. */
const MOST_READINGS = 8;

/** How a word may be read, by the usual readings of its characters; none when one of them is no character of a word. */
async function readingsOf(pack: Pack, word: string): Promise<string[][]> {
  let readings: string[][] = [[]];
  const table = await pack.syllables();
  for (const char of word) {
    const syllables = syllablesOf(char, table);
    readings = readings.flatMap((before) => syllables.map((syllable) => [...before, syllable])).slice(0, MOST_READINGS);
  }
  return readings;
}

/** Syllables by character, as far as they were asked for: each is looked for in four hundred lists. */
const asked = new WeakMap<Vocabulary['syllables'], Map<string, string[]>>();

function syllablesOf(char: string, table: Vocabulary['syllables']): string[] {
  const known = asked.get(table) ?? new Map<string, string[]>();
  asked.set(table, known);
  const syllables =
    known.get(char) ?? Object.keys(table).filter((syllable) => (table[syllable] as string).includes(char));
  known.set(char, syllables);
  return syllables;
}
