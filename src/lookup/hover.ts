/**
 * A term in its sentence on a page in, an answer for that sentence out: which facts of the term come first is for the
 * sentence to say, and a figure in it is put beside ours.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import type { Pack } from '@/src/pack/open';
import type { FactRow } from '@/src/pack/rows';
import { termToken } from '@/src/pack/tokens';
import type { Answer, HoverQuestion } from './answer';
import { compareClaims } from './claims';
import { concept } from './concepts';
import { expand } from './expand';
import { matchedWords } from './matched';
import { type Asked, ownWords, type Ranked, saidBy } from './rank';
import { articleResult, factResult } from './results';
import { findCandidates } from './storage';
import { understand } from './understand';

const CANDIDATES = 80;
/** What a card shows; the rest is one click away in the popup. */
const RESULTS = 5;
/** The term under the pointer weighs as much as several words of its sentence. */
const TERM_WEIGHT = 6;
/** How much a fact gains when the page's sentence says its own words (its measure above all). */
const ABOUT = 3;

/**
 * Answers a hover. `none` when the span is no term of this corpus or nothing is known of it.
 * @throws PackError when a file of the pack cannot be read.
 */
export async function hover(pack: Pack, automaton: Automaton, at: HoverQuestion): Promise<Answer> {
  const term = termOf(automaton, at);
  if (term === null) return { status: 'none', results: [], verdict: null, understood: [] };
  const question = understand(at.sentence, automaton);
  const words = new Set(question.words);
  const pointed = concept('name', at.sentence.slice(at.start, at.end), TERM_WEIGHT, [termToken(term)]);
  const concepts = await expand(pack, [pointed, ...question.concepts], words);
  const asked: Asked = { question, concepts, automaton };
  const facts = await weigh(pack, term, asked);
  const compared = compareClaims(
    asked,
    facts.map(({ row }) => row),
  );
  const first = compared?.row ?? null;
  const order = first
    ? [first, ...facts.map(({ row }) => row).filter((row) => row !== first)]
    : facts.map(({ row }) => row);
  const results = await shown(pack, order, facts);
  if (results.length === 0) return mentions(pack, term, asked);
  const against = results.find((result) => result.kind === 'figure' && result.factId === first?.id);
  const verdict = compared && { ...compared.verdict, against: against?.kind === 'figure' ? against : null };
  return { status: 'ok', results, verdict, understood: [automaton.names[term] ?? ''] };
}

function termOf(automaton: Automaton, { sentence, start, end }: HoverQuestion): number | null {
  const spans = findSpans(automaton, sentence);
  return spans.find((span) => span.start < end && span.end > start)?.term ?? null;
}

/** Facts whose sentence names the term, those first whose own words the page's sentence says. */
async function weigh(pack: Pack, term: number, asked: Asked): Promise<Ranked<FactRow>[]> {
  const candidates = await findCandidates(pack, asked.concepts, CANDIDATES);
  const sentence = saidIn(asked);
  const facts: Ranked<FactRow>[] = [];
  for (const candidate of candidates) {
    if (!pack.isFact(candidate.unit)) continue;
    const row = await pack.fact(candidate.unit);
    if (!row.terms.includes(term)) continue;
    const about = shareOf(row, sentence, asked.automaton);
    const matched = matchedWords(row.fact.sentence, asked);
    facts.push({ row, score: candidate.score * (1 + ABOUT * about), coverage: about, matched });
  }
  return facts.sort((a, b) => b.score - a.score);
}

/** Everything the page's sentence says: its tokens and terms, and what its words may mean in the corpus. */
export function saidIn({ concepts, question, automaton }: Asked): Set<string> {
  const said = saidBy(question.text, automaton);
  for (const { alternatives } of concepts)
    for (const { tokens } of alternatives) for (const token of tokens) said.add(token);
  return said;
}

function shareOf({ fact }: FactRow, sentence: ReadonlySet<string>, automaton: Automaton): number {
  const own = saidBy(fact.type === 'figure' ? (fact.measure ?? '') : ownWords(fact), automaton);
  if (own.size === 0) return 0;
  return [...own].filter((token) => sentence.has(token)).length / own.size;
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

/** Nothing stated about the term, but it is mentioned: one passage of each article. */
async function mentions(pack: Pack, term: number, asked: Asked): Promise<Answer> {
  const candidates = await findCandidates(pack, [concept('name', '', 1, [termToken(term)])], CANDIDATES);
  const results: Answer['results'] = [];
  const articles = new Set<number>();
  for (const { unit, score } of candidates) {
    if (pack.isFact(unit) || results.length >= RESULTS) continue;
    const row = await pack.passage(unit);
    if (articles.has(row.article)) continue;
    articles.add(row.article);
    results.push(articleResult(row, score, matchedWords(row.text, asked)));
  }
  const understood = [asked.automaton.names[term] ?? ''];
  return { status: results.length > 0 ? 'ok' : 'none', results, verdict: null, understood };
}
