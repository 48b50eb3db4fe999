/** What texts and facts say, as tokens: what a question is held against. */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import type { Fact } from '@/src/facts/fact';
import type { FactRow } from '@/src/pack/rows';
import { termToken, tokenize } from '@/src/pack/tokens';
import type { Asked } from './query/asked';

/** Tokens of a text and of the terms it names. Kept for a while: one answer asks the same of a row several times. */
export function saidBy(text: string, automaton: Automaton): ReadonlySet<string> {
  let texts = said.get(automaton);
  if (!texts) {
    texts = new Map();
    said.set(automaton, texts);
  }
  const known = texts.get(text);
  if (known) return known;
  const tokens = new Set(tokenize(text));
  for (const span of findSpans(automaton, text, { senses: 'off' })) tokens.add(termToken(span.term));
  if (texts.size >= SAID_KEPT) texts.clear();
  texts.set(text, tokens);
  return tokens;
}

const SAID_KEPT = 2_000;
const said = new WeakMap<Automaton, Map<string, ReadonlySet<string>>>();

/** Everything the page's sentence says: its tokens and terms, and what its words may mean in the corpus. */
export function saidIn({ concepts, question, automaton }: Omit<Asked, 'rarity'>): Set<string> {
  const said = new Set(saidBy(question.text, automaton));
  for (const { alternatives } of concepts)
    for (const { tokens } of alternatives) for (const token of tokens) said.add(token);
  return said;
}

/** What a fact itself is about, beside the sentence that it stands in. */
export function ownWords(fact: Fact): string {
  return fact.type === 'figure'
    ? `${fact.measure ?? ''} ， ${fact.subject ?? ''} ， ${fact.text}`
    : `${fact.speaker ?? ''} ， ${fact.role ?? ''} ， ${fact.text}`;
}

/**
 * The clause of its sentence that a figure stands in: a sentence of a report lists a dozen figures, and what stands
 * beside one is closer to it than the rest. A quote is its own clause.
 */
export function clauseOf({ fact, offset }: FactRow): string {
  if (fact.type === 'quote') return fact.text;
  const { sentence, text } = fact;
  let start = offset;
  let end = offset + text.length;
  while (start > 0 && !ENDS_CLAUSE.has(sentence[start - 1] as string)) start -= 1;
  while (end < sentence.length && !ENDS_CLAUSE.has(sentence[end] as string)) end += 1;
  return sentence.slice(start, end);
}

const ENDS_CLAUSE = new Set('，,；;：:。');
