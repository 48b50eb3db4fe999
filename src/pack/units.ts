/**
 * Units of search: what the index can find. A fact is found by its sentence and, more strongly, by its measure,
 * subject, value and period, never by its article's title (every fact of a report would be about its headline); a passage
 * (a paragraph) by its words and title. Every list of tokens here has a twin in
 * src/lookup/query/understand.ts: what is not written here cannot be asked for there.
 */
import type { FactRow, PassageRow } from './rows';
import { roundedTokens, termToken, tokenize, valueToken, yearTokens } from './tokens';

/** How often a field counts as said. Measure and subject name the fact, the sentence only surrounds it. */
const WEIGHT = { measure: 2, subject: 2, speaker: 2 } as const;

/** Tokens of a fact, repeats meaning weight. */
export function factTokens(row: FactRow): string[] {
  const { fact } = row;
  const tokens = [...tokenize(fact.sentence), ...row.terms.map(termToken)];
  if (fact.type === 'figure') {
    tokens.push(...repeat(tokenize(fact.measure ?? ''), WEIGHT.measure));
    tokens.push(...repeat(tokenize(fact.subject ?? ''), WEIGHT.subject));
    tokens.push(...yearTokens(fact.period));
    if (fact.value !== null) tokens.push(valueToken(fact.value), ...roundedTokens(fact.value));
    if (fact.value2 !== undefined) tokens.push(valueToken(fact.value2));
    // A Latin unit is one token with its digits in the sentence (1200tCO2e), and is asked for without them.
    if (/[a-z]/i.test(fact.unit)) tokens.push(...tokenize(fact.unit));
  } else {
    tokens.push(...tokenize(fact.text));
    tokens.push(...repeat(tokenize(fact.speaker ?? ''), WEIGHT.speaker), ...tokenize(fact.role ?? ''));
  }
  return tokens;
}

/** Tokens of a passage. */
export function passageTokens(row: PassageRow): string[] {
  const title = row.source.titleTrusted ? tokenize(row.source.title) : [];
  return [...tokenize(row.text), ...row.terms.map(termToken), ...title];
}

function repeat(tokens: string[], times: number): string[] {
  return Array.from({ length: times }, () => tokens).flat();
}
