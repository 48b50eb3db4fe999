/** Why a result matched: the words of the question as they stand in its text, for highlighting. */
import { foldText } from '@/src/detect/fold';
import type { Asked } from './query/asked';

/** Longest run of a word that is looked for at once; keeps a pasted page of text linear. */
const LONGEST = 24;

/**
 * Words of a text that answer to the names and words asked for; longest first. What was typed may be there in part
 * (网约车 | 用户), what was taken for it (a synonym, a gloss) only whole: half of a guess explains nothing.
 * @param within the part of the text that was found by them; the whole of it when not given.
 */
export function matchedWords(
  text: string,
  { concepts, question }: Pick<Asked, 'concepts' | 'question'>,
  within: string = text,
): string[] {
  const folded = foldText(text).toLowerCase();
  const about = foldText(within).toLowerCase();
  const found = new Set<string>();
  const words = concepts.filter(({ kind }) => kind === 'name' || kind === 'word');
  const typed = new Set([...words.map((each) => each.text), ...question.termNames].map(lower));
  for (const word of typed)
    for (const run of commonRuns(word, folded))
      if (about.includes(folded.slice(run.start, run.end))) found.add(text.slice(run.start, run.end));
  for (const word of new Set(words.flatMap(({ alternatives }) => alternatives.map((each) => lower(each.text))))) {
    const at = word.length < 2 || typed.has(word) || !about.includes(word) ? -1 : folded.indexOf(word);
    if (at >= 0) found.add(text.slice(at, at + word.length));
  }
  const longest = [...found].sort((a, b) => b.length - a.length);
  return longest.filter((word, i) => !longest.slice(0, i).some((other) => other.includes(word)));
}

function lower(word: string): string {
  return foldText(word).toLowerCase();
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
