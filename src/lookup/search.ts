/** A query in, an answer out: the brain of the popup and of `npm run ask`. */
import type { Automaton } from '@/src/detect/automaton';
import type { Pack } from '@/src/pack/open';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import { hasLetters, tokenize } from '@/src/pack/tokens';
import type { Answer, Result } from './answer';
import { expand } from './expand';
import { matchedWords } from './matched';
import { type Asked, byScore, MOST_FACTOR, type Ranked, rankFact } from './rank';
import { articleResult, factResult } from './results';
import { type Candidate, findCandidates } from './storage';
import { type Question, understand } from './understand';

/** Candidates by the index alone: enough that the right one is among them. Of the facts only some are read. */
const CANDIDATES = { facts: 120, passages: 120 };
/** Below this share of what was asked, a match is chance: "nothing in this corpus". */
const LEAST_COVERAGE = 0.53;
/** Of several things asked for, so many must be met. */
const LEAST_THINGS = 2;
/** Rows read at once. */
const BATCH = 12;
/** Results far below the best are noise. */
const LEAST_OF_BEST = 0.3;

const EMPTY: Omit<Answer, 'status'> = { results: [], verdict: null, understood: [] };

/**
 * Answers a query.
 * @param limit most results given; repeats of a fact are folded into one and do not count.
 * @throws PackError when a file of the pack cannot be read.
 */
export async function search(pack: Pack, automaton: Automaton, query: string, limit: number): Promise<Answer> {
  if (isTooShort(query)) return { status: 'more', ...EMPTY };
  pack.prefetch(tokenize(query));
  const question = understand(query, automaton);
  if (question.concepts.length === 0) return { status: 'more', ...EMPTY };
  const concepts = await expand(pack, question.concepts);
  const { candidates, rarity } = await findCandidates(pack, concepts, CANDIDATES);
  const asked: Asked = { question, concepts, automaton, rarity };
  const covered = candidates.filter((candidate) => isCovered(candidate, asked));
  const passages = question.figures.length > 0 ? [] : best(covered.filter(({ unit }) => !pack.isFact(unit)));
  const stated = covered.filter(({ unit }) => pack.isFact(unit));
  // Too few facts for a whole answer: the passages that will follow are fetched meanwhile.
  if (stated.length < limit) void readPassages(pack, passages.slice(0, BATCH)).catch(() => undefined);
  const facts = await weigh(pack, stated, asked, limit);
  const results = await toResults(pack, facts, passages, asked, limit);
  return {
    status: results.length > 0 ? 'ok' : 'none',
    results,
    verdict: null,
    understood: understoodAs(question),
  };
}

/** One character, or nothing but marks, asks for more instead of listing everything. */
function isTooShort(query: string): boolean {
  return !hasLetters(query, 2);
}

/**
 * Ranks facts, best candidates first, until no other can be shown: what is left cannot reach the last result even with
 * every factor on its side, or would be cut as noise beside the best. Rows are what a question costs, and of a hundred
 * candidates some twenty are read. Passages are ranked by the index alone: theirs are read when they are shown.
 */
async function weigh(
  pack: Pack,
  candidates: readonly Candidate[],
  asked: Asked,
  limit: number,
): Promise<Ranked<FactRow>[]> {
  const facts: Ranked<FactRow>[] = [];
  let top = 0;
  for (let from = 0; from < candidates.length; from += BATCH) {
    const most = (candidates[from] as Candidate).score * MOST_FACTOR;
    if (most < top * LEAST_OF_BEST || isFull(facts, most, limit)) break;
    const batch = candidates.slice(from, from + BATCH);
    const rows = await Promise.all(batch.map(({ unit }) => pack.fact(unit)));
    batch.forEach((candidate, i) => {
      const ranked = rankFact(rows[i] as FactRow, candidate, asked);
      if (!ranked) return;
      facts.push(ranked);
      top = Math.max(top, ranked.score);
    });
  }
  return best(facts.sort(byScore));
}

/** Whether the facts that beat a score fill the answer, repeats folded. */
function isFull(facts: Ranked<FactRow>[], score: number, limit: number): boolean {
  const better = facts.filter((fact) => fact.score > score + 1e-6);
  return better.length >= limit && folded(better.sort(byScore), limit).length >= limit;
}

/** Facts without those that repeat one before them. */
function folded(facts: readonly Ranked<FactRow>[], limit: number): Ranked<FactRow>[] {
  const given = new Set<number>();
  const kept: Ranked<FactRow>[] = [];
  for (const fact of facts) {
    if (kept.length >= limit) break;
    const { id, repeats } = fact.row;
    if (given.has(id) || repeats.some((other) => given.has(other))) continue;
    given.add(id);
    kept.push(fact);
  }
  return kept;
}

/**
 * Whether a unit answers enough of what was asked. One of two things asked for is no answer: 微信 in a byline does not
 * tell of 微信支付.
 */
function isCovered({ coverage, things }: Candidate, { question, concepts }: Asked): boolean {
  if (question.figures.length > 0) return true;
  const asked = concepts.filter(({ kind }) => kind !== 'year').length;
  return coverage >= LEAST_COVERAGE && things >= Math.min(asked, LEAST_THINGS);
}

function best<T extends { score: number }>(ranked: T[]): T[] {
  const sorted = ranked.sort((a, b) => b.score - a.score);
  const top = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score >= top * LEAST_OF_BEST);
}

/** Facts first, then one passage of each article; a fact that repeats one already given is folded into it. */
async function toResults(
  pack: Pack,
  facts: readonly Ranked<FactRow>[],
  passages: readonly Candidate[],
  asked: Asked,
  limit: number,
): Promise<Result[]> {
  const results: Result[] = await Promise.all(
    folded(facts, limit).map(({ row, score }) => factResult(pack, row, score, matchedWords(row.fact.sentence, asked))),
  );
  const articles = new Set<number>();
  for (let from = 0; from < passages.length && results.length < limit; from += BATCH) {
    const batch = passages.slice(from, from + BATCH);
    const rows = await readPassages(pack, batch);
    rows.forEach((row, i) => {
      if (results.length >= limit || articles.has(row.article)) return;
      articles.add(row.article);
      results.push(articleResult(row, (batch[i] as Candidate).score, matchedWords(row.text, asked)));
    });
  }
  return results;
}

function readPassages(pack: Pack, candidates: readonly Candidate[]): Promise<PassageRow[]> {
  return Promise.all(candidates.map(({ unit }) => pack.passage(unit)));
}

function understoodAs(question: Question): string[] {
  return [
    ...question.concepts.filter(({ kind }) => kind === 'name' || kind === 'word').map(({ text }) => text),
    ...(question.period ? [question.period] : []),
  ];
}
