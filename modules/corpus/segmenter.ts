/** jieba for building: finds the words between names. Never at run time (PLATFORM: 4 MB, 250 ms to the first cut). */
import { createRequire } from 'node:module';
import * as v from 'valibot';

const Jieba = v.object({ cut: v.function() });
const Words = v.array(v.string());

let cut: ((text: string) => string[]) | null = null;

/** The segmenter, loaded once. */
export function segmenter(): (text: string) => string[] {
  if (!cut) {
    const jieba = v.parse(Jieba, createRequire(import.meta.url)('jieba-wasm'));
    cut = (text) => v.parse(Words, jieba.cut(text, true));
  }
  return cut;
}
