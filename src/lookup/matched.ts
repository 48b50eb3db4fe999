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
    const run = longestRun(word, from, text);
    if (run) runs.push(run);
    from += run ? run.end - run.start : 1;
  }
  return runs;
}

/** The longest run of a text that begins as a word does from a place on; most words of a question have none. */
function longestRun(word: string, from: number, text: string): { start: number; end: number } | null {
  const pair = word.slice(from, from + 2);
  const most = Math.min(word.length - from, LONGEST);
  let start = -1;
  let longest = 0;
  for (let at = text.indexOf(pair); at >= 0 && longest < most; at = text.indexOf(pair, at + 1)) {
    let length = 2;
    while (length < most && text[at + length] === word[from + length]) length += 1;
    if (length <= longest) continue;
    start = at;
    longest = length;
  }
  return start < 0 ? null : { start, end: start + longest };
}
