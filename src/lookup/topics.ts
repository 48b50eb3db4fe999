/**
 * What a page's sentence and a fact are about beyond their words: seeds and fertiliser speak of farming as 种植大户 does. From
 * assets/lexicon/topics.json, one string a topic, its words between bars. Topics say which of a term's facts come first,
 * never whether one is shown for a question.
 */
import lexicon from '@/assets/lexicon/topics.json';
import { foldText } from '@/src/detect/fold';
import type { FactRow } from '@/src/pack/rows';
import type { Concept } from './query/concepts';
import { hasHan } from './query/synonym-members';
import { clauseOf, ownWords } from './said';

/** The words of each topic that a text has, by topic. */
export type Topics = ReadonlyMap<number, ReadonlySet<string>>;

interface Word {
  text: string;
  topics: number[];
}

/** Words by their first two characters, made when the first hover asks. */
let byPair: Map<string, Word[]> | null = null;

function tableOfWords(): Map<string, Word[]> {
  if (byPair) return byPair;
  byPair = new Map<string, Word[]>();
  for (const [topic, line] of lexicon.topics.entries()) {
    for (const text of line.split('|')) {
      const pair = text.slice(0, 2);
      const same = byPair.get(pair) ?? [];
      byPair.set(pair, same);
      const known = same.find((word) => word.text === text);
      if (known) known.topics.push(topic);
      else same.push({ text, topics: [topic] });
    }
  }
  return byPair;
}

/** The topics of a text, by their words: Chinese inside a run of characters, English as words with light endings. */
export function topicsOf(text: string): Topics {
  const folded = foldText(text).toLowerCase();
  const table = tableOfWords();
  const found = new Map<number, Set<string>>();
  for (let at = 0; at < folded.length - 1; at += 1) {
    for (const word of table.get(folded.slice(at, at + 2)) ?? []) {
      if (!folded.startsWith(word.text, at) || !isWholeWord(folded, at, word.text)) continue;
      for (const topic of word.topics) found.set(topic, (found.get(topic) ?? new Set()).add(word.text));
    }
  }
  return found;
}

const ENDING = /^(?:e?s|e?d|ing)?(?![a-z])/;

function isWholeWord(text: string, at: number, word: string): boolean {
  if (hasHan(word)) return true;
  return !/[a-z]/.test(text[at - 1] ?? '') && ENDING.test(text.slice(at + word.length, at + word.length + 4));
}

/** Words of a topic from which a sentence speaks of it in full. */
const ENOUGH = 2;
/** What a topic counts that a fact's clause has, not its own words; that only its sentence has. */
const IN_CLAUSE = 0.95;
const IN_SENTENCE = 0.4;
/** A gloss less sure than this is not what an English word means. */
const SURE_GLOSS = 0.7;

/**
 * How much of what a sentence is about each of some facts is about, 0…1. A topic that every fact has tells nothing.
 * @param sentence the page's, without the term that is pointed at.
 * @param concepts what its words may mean: an English sentence has the topics of its glosses.
 */
export function sharedTopics(
  sentence: string,
  concepts: readonly Concept[],
  rows: readonly FactRow[],
): (row: FactRow) => number {
  const glosses = concepts
    .filter(({ text }) => /^[a-z]/i.test(text))
    .flatMap(({ alternatives }) => alternatives.filter(({ weight }) => weight > SURE_GLOSS).map(({ text }) => text));
  const asked = topicsOf(`${sentence} ${glosses.join(' ')}`);
  if (asked.size === 0) return () => 0;
  const texts = new Map<string, Topics>();
  const read = (text: string): Topics => {
    const known = texts.get(text) ?? topicsOf(text);
    texts.set(text, known);
    return known;
  };
  // Facts of one sentence share it, and often their clause.
  const shareOf = (topic: number, row: FactRow): number => {
    if (read(ownWords(row.fact)).has(topic)) return 1;
    if (read(clauseOf(row)).has(topic)) return IN_CLAUSE;
    return read(row.fact.sentence).has(topic) ? IN_SENTENCE : 0;
  };
  const weighed = [...asked].map(([topic, words]) => {
    const holding = rows.filter((row) => shareOf(topic, row) > IN_SENTENCE).length;
    return { topic, weight: Math.min(ENOUGH, words.size) * Math.log((rows.length + 1) / (holding + 0.5)) };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return () => 0;
  return (row) => weighed.reduce((sum, { topic, weight }) => sum + weight * shareOf(topic, row), 0) / total;
}
