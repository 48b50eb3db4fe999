/**
 * A term in its sentence on a page in, an answer for that sentence out: which facts of the term come first is for the
 * sentence to say, and a figure in it is put beside ours.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import type { Figure } from '@/src/facts/fact';
import { readFigures } from '@/src/facts/figures/find';
import { measureLikeness } from '@/src/facts/links';
import type { Pack } from '@/src/pack/open';
import type { FactRow } from '@/src/pack/rows';
import { termToken, tokenize } from '@/src/pack/tokens';
import type { Answer, HoverQuestion, Verdict } from './answer';
import { compareValues, sameUnit } from './compare';
import { concept } from './concepts';
import { matchedWords, type Ranked, shareNamed } from './rank';
import { articleResult, factResult } from './results';
import { findCandidates } from './storage';
import { understand } from './understand';

const CANDIDATES = 80;
/** What a card shows; the rest is one click away in the popup. */
const RESULTS = 5;
/** The term under the pointer weighs as much as several words of its sentence. */
const TERM_WEIGHT = 6;
/** From this share of the measure's words in the page's sentence the measure counts as named there. */
const MEASURE_NAMED = 0.6;

/**
 * Answers a hover. `none` when the span is no term of this corpus or nothing is known of it.
 * @throws PackError when a file of the pack cannot be read.
 */
export async function hover(pack: Pack, automaton: Automaton, asked: HoverQuestion): Promise<Answer> {
  const term = termOf(automaton, asked);
  if (term === null) return { status: 'none', results: [], verdict: null, understood: [] };
  const question = understand(asked.sentence, automaton);
  const pointed = concept(asked.sentence.slice(asked.start, asked.end), TERM_WEIGHT, [termToken(term)]);
  const candidates = await findCandidates(pack, [pointed, ...question.concepts], CANDIDATES);
  const facts: Ranked<FactRow>[] = [];
  for (const candidate of candidates) {
    if (!pack.isFact(candidate.unit)) continue;
    const row = await pack.fact(candidate.unit);
    if (!row.terms.includes(term)) continue;
    const about = shareNamed(tokenizeFields(row), asked.sentence);
    facts.push({
      row,
      score: candidate.score * (1 + 2 * about),
      coverage: about,
      matched: matchedWords(row.fact.sentence, question),
    });
  }
  facts.sort((a, b) => b.score - a.score);
  const compared = compareClaims(asked, facts);
  const order = compared?.row
    ? [compared.row, ...facts.map(({ row }) => row).filter((row) => row !== compared.row)]
    : facts.map(({ row }) => row);
  const results = await shown(pack, order, facts);
  if (results.length > 0) {
    const against = compared?.row
      ? results.find((result) => result.kind === 'figure' && result.factId === compared.row?.id)
      : undefined;
    const verdict = compared ? { ...compared.verdict, against: against?.kind === 'figure' ? against : null } : null;
    return { status: 'ok', results, verdict, understood: [automaton.names[term] ?? ''] };
  }
  return mentions(pack, automaton, term, question);
}

function termOf(automaton: Automaton, { sentence, start, end }: HoverQuestion): number | null {
  const spans = findSpans(automaton, sentence);
  return spans.find((span) => span.start < end && span.end > start)?.term ?? null;
}

function tokenizeFields({ fact }: FactRow): string[] {
  return fact.type === 'figure' ? [fact.measure ?? '', fact.subject ?? ''] : [fact.text];
}

async function shown(pack: Pack, order: FactRow[], ranked: Ranked<FactRow>[]): Promise<Answer['results']> {
  const results: Answer['results'] = [];
  const given = new Set<number>();
  for (const row of order) {
    if (results.length >= RESULTS) break;
    if (row.repeats.some((id) => given.has(id))) continue;
    given.add(row.id);
    const found = ranked.find((each) => each.row === row);
    results.push(await factResult(pack, row, found?.score ?? 0, found?.matched ?? []));
  }
  return results;
}

/** Nothing stated about the term, but it is mentioned: the passages. */
async function mentions(
  pack: Pack,
  automaton: Automaton,
  term: number,
  question: ReturnType<typeof understand>,
): Promise<Answer> {
  const candidates = await findCandidates(pack, [concept('', 1, [termToken(term)])], CANDIDATES);
  const results: Answer['results'] = [];
  const articles = new Set<number>();
  for (const { unit, score } of candidates) {
    if (pack.isFact(unit) || results.length >= RESULTS) continue;
    const row = await pack.passage(unit);
    if (articles.has(row.article)) continue;
    articles.add(row.article);
    results.push(
      articleResult(row, score, matchedWords(row.text, { ...question, termNames: [automaton.names[term] ?? ''] })),
    );
  }
  return {
    status: results.length > 0 ? 'ok' : 'none',
    results,
    verdict: null,
    understood: [automaton.names[term] ?? ''],
  };
}

interface Compared {
  verdict: Omit<Verdict, 'against'>;
  row: FactRow | null;
}

/** The page's figure that has a counterpart among the facts, with the verdict; null when the sentence states none. */
function compareClaims(asked: HoverQuestion, facts: Ranked<FactRow>[]): Compared | null {
  const claims = readFigures(asked.sentence).filter((figure) => figure.value !== null);
  let best: (Compared & { likeness: number }) | null = null;
  for (const claim of claims) {
    const page = { text: claim.text, value: claim.value, unit: claim.unit, period: claim.period };
    for (const { row } of facts) {
      if (row.fact.type !== 'figure') continue;
      const likeness = sameThing(claim, row.fact, asked.sentence);
      if (likeness === 0 || (best && likeness <= best.likeness)) continue;
      best = { likeness, row, verdict: { ...compareValues(claim, row.fact), page } };
    }
  }
  const first = claims[0];
  if (best || !first) return best;
  const page = { text: first.text, value: first.value, unit: first.unit, period: first.period };
  return { verdict: { verdict: 'not-comparable', page, ratio: null }, row: null };
}

/** How surely a claim and a fact measure the same thing of the same subject; 0 when not or unsure. */
function sameThing(claim: Figure, ours: Figure, sentence: string): number {
  if (!sameUnit(claim.unit, ours.unit) || ours.measure === null || ours.subject === null) return 0;
  const measure = Math.max(shareNamed([ours.measure], sentence), measureLikeness(claim.measure ?? '', ours.measure));
  const subject = shareNamed([ours.subject], sentence);
  if (measure < MEASURE_NAMED || subject < 0.5) return 0;
  if (
    claim.subject !== null &&
    tokenize(claim.subject).length > 1 &&
    measureLikeness(claim.subject, ours.subject) < 0.3
  )
    return 0;
  return measure + subject;
}
