/**
 * What a question is made of. A concept is one thing asked for (a name, a word, a value, a year); its alternatives are
 * ways to say it (another script, a synonym, an English gloss, a homophone), of which the best match counts. So a word
 * with ten glosses is still one thing asked for, and coverage is a share of things, not of tokens.
 */

export interface Alternative {
  tokens: string[];
  /** 1 for what was typed, less for what was guessed. */
  weight: number;
  /** The words this alternative stands for, for "matched as". */
  text: string;
}

export interface Concept {
  /** As typed. */
  text: string;
  /** How much it says about what is asked, beside an ordinary word (1). */
  weight: number;
  alternatives: Alternative[];
}

/** A concept with one way to say it. */
export function concept(text: string, weight: number, tokens: string[]): Concept {
  return { text, weight, alternatives: [{ tokens, weight: 1, text }] };
}

/** Every token of some concepts, once. */
export function tokensOf(concepts: readonly Concept[]): string[] {
  return [...new Set(concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ tokens }) => tokens)))];
}
