/**
 * What a question is made of. A concept is one thing asked for (a name, a word, a value, a year); its alternatives are
 * ways to say it (another script, a synonym, an English gloss, a homophone), of which the best match counts. So a word
 * with ten glosses is still one thing asked for, and coverage is a share of things, not of tokens.
 */
import { allHan } from '@/src/detect/han';

export interface Alternative {
  tokens: string[];
  /** 1 for what was typed, less for what was guessed. */
  weight: number;
  /** The words this alternative stands for, for "matched as". */
  text: string;
}

export interface Concept {
  /** A `hint` (人数, 比例, China) says what sort of fact is meant and need not be said by it. */
  kind: 'name' | 'word' | 'value' | 'year' | 'hint';
  /** As typed. */
  text: string;
  /** How much it says about what is asked, beside an ordinary word (1). */
  weight: number;
  alternatives: Alternative[];
  /** Typed in letters of pinyin and read as words of the corpus. */
  spelled?: boolean;
  /** The run of characters that it was found in, when that may be a misspelt name. */
  run?: string;
  /** It together with the name or word that it stands behind without a gap, which may be a misspelt name. */
  beside?: string;
  /** It together with the word that it stands before without a gap, which may be a misspelt name too: 网尚|银行. */
  ahead?: string;
  /** The word that it stands before without a gap: 京东 of 京东健康 says whose. */
  before?: string;
}

/** A concept with one way to say it. */
export function concept(kind: Concept['kind'], text: string, weight: number, tokens: string[]): Concept {
  return { kind, text, weight, alternatives: [{ tokens, weight: 1, text }] };
}

/** How much a hint says about what is asked, beside an ordinary word (1). */
const HINT_WEIGHT = 0.3;

/** A concept as one that need not be said. */
export function asHint(word: Concept): Concept {
  return { ...word, kind: 'hint', weight: HINT_WEIGHT };
}

/** Every token of some concepts, once. */
export function tokensOf(concepts: readonly Concept[]): string[] {
  return [...new Set(concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ tokens }) => tokens)))];
}

/** Share of a concept that some tokens say, by its best alternative: 0…1. */
export function shareSaid({ alternatives }: Concept, said: ReadonlySet<string>): number {
  let best = 0;
  for (const { tokens, weight } of alternatives) {
    const found = tokens.filter((token) => said.has(token)).length;
    if (tokens.length > 0) best = Math.max(best, (weight * found) / tokens.length);
  }
  return best;
}

/** What a separable word counts when it is said apart. */
const APART = 0.6;
/** Most characters between its two halves: 种下3.26亿棵树, 捐了一大笔款. */
const APART_REACH = 10;

/**
 * The same as a share of a text, with separable words: verb and object of a two-character word often stand apart
 * (种树 → 种下3.26亿棵树), which no bigram finds.
 */
export function shareSaidIn(concept: Concept, said: ReadonlySet<string>, text: string): number {
  const together = shareSaid(concept, said);
  if (together >= APART) return together;
  const apart = concept.alternatives.some(({ text: word }) => word.length === 2 && standsApart(word, text));
  return apart ? Math.max(together, APART) : together;
}

function standsApart(word: string, text: string): boolean {
  const [first = '', second = ''] = word;
  if (!allHan(word)) return false;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const then = text.indexOf(second, at + 1);
    if (then >= 0 && then - at <= APART_REACH) return true;
  }
  return false;
}
