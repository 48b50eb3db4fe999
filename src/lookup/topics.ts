/**
 * What a page's sentence and a fact are about beyond their words: seeds and fertiliser speak of farming as 种植大户 does. From
 * assets/lexicon/topics.json, one string a topic, its words between bars. Topics say which of a term's facts come first,
 * never whether one is shown for a question. The file is ours and built in, so its form is checked by the unit test, not here.
 */
import lexicon from '@/assets/lexicon/topics.json';
import { foldText } from '@/src/detect/fold';
import { someHan } from '@/src/detect/han';
import type { FactRow } from '@/src/pack/rows';
import type { Concept } from './query/concepts';
import { clauseOf, ownWords } from './said';

/** The words of each topic that a text has, by topic. */
export type Topics = ReadonlyMap<number, ReadonlySet<string>>;

interface Word {
  text: string;
  topics: number[];
}

interface Table {
  /** The words of each topic. */
  words: string[][];
  /** Words by their first two characters. */
  byPair: Map<string, Word[]>;
}

let table: Table | null = null;

/** Made when the first hover asks. */
function tableOfWords(): Table {
  if (table) return table;
  const words = lexicon.topics.map((line) => line.split('|'));
  const byPair = new Map<string, Word[]>();
  for (const [topic, texts] of words.entries()) {
    for (const text of texts) {
      const pair = text.slice(0, 2);
      const same = byPair.get(pair) ?? [];
      byPair.set(pair, same);
      const known = same.find((word) => word.text === text);
      if (known) known.topics.push(topic);
      else same.push({ text, topics: [topic] });
    }
  }
  table = { words, byPair };
  return table;
}

/** The topics of a text, by their words: Chinese inside a run of characters, English as words with light endings. */
export function topicsOf(text: string): Topics {
  const folded = plain(text);
  const { byPair } = tableOfWords();
  const found = new Map<number, Set<string>>();
  for (let at = 0; at < folded.length - 1; at += 1) {
    for (const word of byPair.get(folded.slice(at, at + 2)) ?? []) {
      if (!folded.startsWith(word.text, at) || !isWholeWord(folded, at, word.text)) continue;
      for (const topic of word.topics) found.set(topic, (found.get(topic) ?? new Set()).add(word.text));
    }
  }
  return found;
}

const ENDING = /^(?:e?s|e?d|ing)?(?![a-z])/;

function isWholeWord(text: string, at: number, word: string): boolean {
  if (someHan(word)) return true;
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
  const { words } = tableOfWords();
  const topics = [...asked].map(([topic, said]) => ({
    words: words[topic] ?? [],
    weight: Math.min(ENOUGH, said.size),
    sentences: new Map<string, readonly string[]>(),
  }));
  const shares = new Map<FactRow, number[]>();
  for (const row of rows) {
    const { sentence: around } = row.fact;
    const own = plain(ownWords(row.fact));
    const clause = plain(clauseOf(row));
    const share = topics.map(({ words, sentences }) => {
      if (words.some((word) => says(own, word))) return 1;
      // Facts of one sentence share it.
      const said = sentences.get(around) ?? saidOf(words, plain(around));
      sentences.set(around, said);
      if (said.length === 0) return 0;
      return said.some((word) => says(clause, word)) ? IN_CLAUSE : IN_SENTENCE;
    });
    shares.set(row, share);
  }
  const weights = topics.map(({ weight }, i) => {
    const holding = rows.filter((row) => (shares.get(row)?.[i] ?? 0) > IN_SENTENCE).length;
    return weight * Math.log((rows.length + 1) / (holding + 0.5));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return () => 0;
  return (row) => (shares.get(row) ?? []).reduce((sum, share, i) => sum + share * (weights[i] ?? 0), 0) / total;
}

function saidOf(words: readonly string[], text: string): string[] {
  return words.filter((word) => says(text, word));
}

/** Whether a folded text has a word. */
function says(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isWholeWord(text, at, word)) return true;
  return false;
}

function plain(text: string): string {
  return foldText(text).toLowerCase();
}
