/**
 * Which figure of a page's sentence is about the same thing as which of ours. Same unit, measure and subject, or
 * nothing is compared: a false "differs" is the worst outcome.
 */
import type { Automaton } from '@/src/detect/automaton';
import type { Figure } from '@/src/facts/fact';
import { measureLikeness } from '@/src/facts/links';
import type { FactRow } from '@/src/pack/rows';
import { tokenize } from '@/src/pack/tokens';
import type { Verdict } from './answer';
import { compareValues, sameUnit } from './compare';
import { type Asked, saidBy, saidIn } from './rank';

/** From this share of our measure's words in the page's sentence the measure counts as named there. */
const MEASURE_NAMED = 0.65;
const SUBJECT_NAMED = 0.6;
/** Below this likeness the claim's own measure, as we read it, is another than ours. */
const MEASURE_ALIKE = 0.4;

export interface Compared {
  verdict: Omit<Verdict, 'against'>;
  row: FactRow | null;
}

/** The sentence's figure that has a counterpart among the rows, with the verdict; null when it states none. */
export function compareClaims(asked: Asked, rows: FactRow[]): Compared | null {
  const { figures } = asked.question;
  const sentence = saidIn(asked);
  let best: (Compared & { surety: number }) | null = null;
  for (const claim of figures) {
    for (const row of rows) {
      if (row.fact.type !== 'figure') continue;
      const surety = sameThing(claim, row.fact, sentence, asked.automaton);
      if (surety === 0 || (best && surety <= best.surety)) continue;
      best = { surety, row, verdict: { ...compareValues(claim, row.fact), page: pageOf(claim) } };
    }
  }
  const [first] = figures;
  if (best || !first) return best;
  return { verdict: { verdict: 'not-comparable', page: pageOf(first), ratio: null }, row: null };
}

function pageOf({ text, value, unit, period }: Figure): Verdict['page'] {
  return { text, value, unit, period };
}

/** How surely a claim and a fact measure the same thing of the same subject; 0 when not or unsure. */
function sameThing(claim: Figure, ours: Figure, sentence: ReadonlySet<string>, automaton: Automaton): number {
  if (!sameUnit(claim.unit, ours.unit) || ours.measure === null || ours.subject === null) return 0;
  const measure = named(ours.measure, sentence, automaton);
  if (measure < MEASURE_NAMED) return 0;
  const subject = named(ours.subject, sentence, automaton);
  if (subject < SUBJECT_NAMED) return 0;
  const alike = claim.measure === null ? 0 : likeness(claim.measure, ours.measure, automaton);
  if (claim.measure !== null && isHan(claim.measure) && alike < MEASURE_ALIKE) return 0;
  if (claim.subject !== null && isHan(claim.subject) && isOther(claim.subject, ours, automaton)) return 0;
  return measure + subject + alike + (ours.kind === claim.kind ? 0.1 : 0);
}

/** Share of a name's tokens or terms that are said: 1 when one of its terms is. */
function named(name: string, said: ReadonlySet<string>, automaton: Automaton): number {
  const tokens = [...saidBy(name, automaton)];
  if (tokens.length === 0) return 0;
  if (tokens.some((token) => token.startsWith('#') && said.has(token)) && covers(name, automaton)) return 1;
  const words = tokens.filter((token) => !token.startsWith('#'));
  return words.filter((token) => said.has(token)).length / (words.length || 1);
}

/** Whether a name is little more than the terms in it: 蚂蚁集团 is, 蚂蚁集团员工家属 is not. */
function covers(name: string, automaton: Automaton): boolean {
  const terms = saidBy(name, automaton);
  return [...terms].filter((token) => token.startsWith('#')).length > 0 && tokenize(name).length <= 5;
}

function likeness(a: string, b: string, automaton: Automaton): number {
  const [left, right] = [saidBy(a, automaton), saidBy(b, automaton)];
  const common = [...left].filter((token) => right.has(token)).length;
  return Math.max(measureLikeness(a, b), (2 * common) / (left.size + right.size || 1));
}

/** Whether the claim's subject, as we read it, is somebody else than the subject or topic of our figure. */
function isOther(subject: string, ours: Figure, automaton: Automaton): boolean {
  const claimed = saidBy(subject, automaton);
  const known = saidBy(`${ours.subject ?? ''} ， ${ours.measure ?? ''}`, automaton);
  return ![...claimed].some((token) => known.has(token));
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
