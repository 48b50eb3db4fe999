/** A query in, an answer out: the brain of the popup and of `npm run ask`. */
import type { Automaton } from '@/src/detect/automaton';
import type { Pack } from '@/src/pack/open';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import type { Answer, Result } from './answer';
import { expand } from './expand';
import { matchedWords } from './matched';
import { type Asked, byScore, type Ranked, rankFact } from './rank';
import { articleResult, factResult } from './results';
import { type Candidate, findCandidates } from './storage';
import { type Question, understand } from './understand';

/** Candidates that are read and weighed: enough that the right one is among them, few enough for one shard read each. */
const CANDIDATES = 120;
/** Below this share of what was asked, a match is chance: "nothing in this corpus". */
const LEAST_COVERAGE = 0.53;
/** Of several things asked for, so many must be met. */
const LEAST_THINGS = 2;
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
  const question = understand(query, automaton);
  if (question.concepts.length === 0) return { status: 'more', ...EMPTY };
  const concepts = await expand(pack, question.concepts);
  const { candidates, rarity } = await findCandidates(pack, concepts, CANDIDATES);
  const asked: Asked = { question, concepts, automaton, rarity };
  const { facts, passages } = await weigh(pack, candidates, asked);
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
  const letters = query.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length < 2;
}

async function weigh(
  pack: Pack,
  candidates: Candidate[],
  asked: Asked,
): Promise<{ facts: Ranked<FactRow>[]; passages: Ranked<PassageRow>[] }> {
  const facts: Ranked<FactRow>[] = [];
  const passages: Ranked<PassageRow>[] = [];
  for (const candidate of candidates) {
    if (pack.isFact(candidate.unit)) {
      const ranked = rankFact(await pack.fact(candidate.unit), candidate, asked);
      if (ranked && isCovered(candidate, asked)) facts.push(ranked);
    } else if (isCovered(candidate, asked)) {
      passages.push({ row: await pack.passage(candidate.unit), ...candidate });
    }
  }
  return { facts: best(facts.sort(byScore)), passages: asked.question.figures.length > 0 ? [] : best(passages) };
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

function best<T>(ranked: Ranked<T>[]): Ranked<T>[] {
  const sorted = ranked.sort((a, b) => b.score - a.score);
  const top = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score >= top * LEAST_OF_BEST);
}

/** Facts first, then one passage of each article; a fact that repeats one already given is folded into it. */
async function toResults(
  pack: Pack,
  facts: Ranked<FactRow>[],
  passages: Ranked<PassageRow>[],
  asked: Asked,
  limit: number,
): Promise<Result[]> {
  const results: Result[] = [];
  const given = new Set<number>();
  for (const { row, score } of facts) {
    if (results.length >= limit) break;
    if (given.has(row.id) || row.repeats.some((id) => given.has(id))) continue;
    given.add(row.id);
    results.push(await factResult(pack, row, score, matchedWords(row.fact.sentence, asked)));
  }
  const articles = new Set<number>();
  for (const { row, score } of passages) {
    if (results.length >= limit) break;
    if (articles.has(row.article)) continue;
    articles.add(row.article);
    results.push(articleResult(row, score, matchedWords(row.text, asked)));
  }
  return results;
}

function understoodAs(question: Question): string[] {
  return [
    ...question.concepts.filter(({ kind }) => kind === 'name' || kind === 'word').map(({ text }) => text),
    ...(question.period ? [question.period] : []),
  ];
}
