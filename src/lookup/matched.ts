/** Why a result matched: the words of the question as they stand in its text, for highlighting. */
import { foldText } from '@/src/detect/fold';
import type { Asked } from './rank';

/** Longest run of a word that is looked for at once; keeps a pasted page of text linear. */
const LONGEST = 24;

/** Words of a text that answer to the names and words asked for, alternatives included; longest first. */
export function matchedWords(text: string, { concepts, question }: Pick<Asked, 'concepts' | 'question'>): string[] {
  const folded = foldText(text).toLowerCase();
  const found = new Set<string>();
  const words = concepts
    .filter(({ kind }) => kind === 'name' || kind === 'word')
    .flatMap(({ alternatives }) => alternatives.map((alternative) => alternative.text));
  for (const word of new Set([...words, ...question.termNames])) {
    for (const run of commonRuns(foldText(word).toLowerCase(), folded)) found.add(text.slice(run.start, run.end));
  }
  return [...found].sort((a, b) => b.length - a.length);
}

/** Longest runs of a word (two characters and more) that a text has, each at its first place. */
function commonRuns(word: string, text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let from = 0;
  while (from < word.length - 1) {
    let length = Math.min(word.length - from, LONGEST);
    let at = -1;
    while (length >= 2) {
      at = text.indexOf(word.slice(from, from + length));
      if (at >= 0) break;
      length -= 1;
    }
    if (at >= 0) runs.push({ start: at, end: at + length });
    from += at >= 0 ? length : 1;
  }
  return runs;
}
