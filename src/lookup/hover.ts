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
import { type Asked, ownWords, type Ranked, saidBy, saidIn } from './rank';
import { articleResult, factResult } from './results';
import { type Candidate, findCandidates } from './storage';
import { understand } from './understand';

const CANDIDATES = 80;
/** What a card shows; the rest is one click away in the popup. */
const RESULTS = 5;
/** The term under the pointer weighs as much as several words of its sentence. */
const TERM_WEIGHT = 6;
/** How much a fact gains when the page's sentence says its own words (its measure above all). */
const ABOUT = 3;
/** Summed idf of common words from which a likeness counts in full: two or three telling words. */
const FULL_MASS = 8;
/** Likeness from which a fact that does not name the term is shown all the same. */
const UNNAMED = 0.6;

/**
 * Answers a hover. `none` when the span is no term of this corpus or nothing is known of it.
 * @throws PackError when a file of the pack cannot be read.
 */
export async function hover(pack: Pack, automaton: Automaton, at: HoverQuestion): Promise<Answer> {
  const term = termOf(automaton, at);
  if (term === null) return { status: 'none', results: [], verdict: null, understood: [] };
  const question = understand(at.sentence, automaton);
  const pointed = concept('name', at.sentence.slice(at.start, at.end), TERM_WEIGHT, [termToken(term)]);
  const concepts = await expand(pack, [pointed, ...question.concepts]);
  const { candidates, rarity } = await findCandidates(pack, concepts, CANDIDATES);
  const asked: Asked = { question, concepts, automaton, rarity };
  const facts = await weigh(pack, term, candidates, asked);
  const rows = facts.map(({ row }) => row);
  const compared = compareClaims(asked, rows);
  const first = compared?.row ?? null;
  const results = await shown(pack, first ? [first, ...rows.filter((row) => row !== first)] : rows, facts);
  if (results.length < RESULTS / 2) results.push(...(await mentions(pack, term, asked, RESULTS - results.length)));
  const against = results.find((result) => result.kind === 'figure' && result.factId === first?.id);
  const verdict = compared && { ...compared.verdict, against: against?.kind === 'figure' ? against : null };
  const status = results.length > 0 ? 'ok' : 'none';
  return { status, results, verdict: status === 'ok' ? verdict : null, understood: [automaton.names[term] ?? ''] };
}

function termOf(automaton: Automaton, { sentence, start, end }: HoverQuestion): number | null {
  const spans = findSpans(automaton, sentence);
  return spans.find((span) => span.start < end && span.end > start)?.term ?? null;
}

/**
 * Facts whose sentence names the term, those first whose own words the page's sentence says. A fact that does not name
 * it is let in only when the page's sentence says most of what it is about.
 */
async function weigh(pack: Pack, term: number, candidates: Candidate[], asked: Asked): Promise<Ranked<FactRow>[]> {
  const sentence = saidIn(asked);
  const facts: Ranked<FactRow>[] = [];
  for (const candidate of candidates) {
    if (!pack.isFact(candidate.unit)) continue;
    const row = await pack.fact(candidate.unit);
    const about = likeness(row, sentence, asked);
    if (!row.terms.includes(term) && about < UNNAMED) continue;
    const matched = matchedWords(row.fact.sentence, asked);
    facts.push({ row, score: candidate.score * (1 + ABOUT * about), coverage: about, matched });
  }
  return facts.sort((a, b) => b.score - a.score);
}

/** How much of a fact's own words the page's sentence says, 0…1: a share, and little for one ordinary word. */
function likeness({ fact }: FactRow, sentence: ReadonlySet<string>, { automaton, rarity }: Asked): number {
  const own = saidBy(fact.type === 'figure' ? (fact.measure ?? '') : ownWords(fact), automaton);
  const said = [...own].filter((token) => sentence.has(token));
  if (said.length === 0) return 0;
  const mass = said.reduce((sum, token) => sum + (rarity.get(token) ?? 0), 0);
  return (said.length / own.size) * Math.min(1, mass / FULL_MASS);
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

/** Little is stated about the term, but it is mentioned: one passage of each article. */
async function mentions(pack: Pack, term: number, asked: Asked, limit: number): Promise<Answer['results']> {
  const { candidates } = await findCandidates(pack, [concept('name', '', 1, [termToken(term)])], CANDIDATES);
  const results: Answer['results'] = [];
  const articles = new Set<number>();
  for (const { unit, score } of candidates) {
    if (pack.isFact(unit) || results.length >= limit) continue;
    const row = await pack.passage(unit);
    if (articles.has(row.article)) continue;
    articles.add(row.article);
    results.push(articleResult(row, score, matchedWords(row.text, asked)));
  }
  return results;
}
