/** A query in, an answer out: the brain of the popup and of `npm run ask`. */
import type { Automaton } from '@/src/detect/automaton';
import { foldText } from '@/src/detect/fold';
import { allHan } from '@/src/detect/han';
import type { FigureKind } from '@/src/facts/fact';
import { idf } from '@/src/pack/impact';
import type { Pack } from '@/src/pack/open';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import { hasLetters, tokenize } from '@/src/pack/tokens';
import type { Answer, Result } from './answer';
import { beside, countedSo } from './beside';
import { type Candidate, findCandidates, inFewFiles } from './index/storage';
import type { Least } from './index/walked';
import { asksForSort, isCovered, isOfSort, LEAST_OF_SORT, leastOf } from './least';
import { matchedWords } from './matched';
import { lacksTopic, mayAnswer, mayTell } from './near-miss';
import { isOf, isOfOwners, OWNERS } from './owners';
import type { Asked } from './query/asked';
import { type Concept, tokensOf } from './query/concepts';
import { datesInChinese } from './query/dates';
import { expand } from './query/expand';
import { asksHowTo } from './query/how-to';
import { extremeOf } from './query/superlatives';
import { isSentence, plainly, withoutReport } from './query/typed';
import { asHowMuch, type Question, understand } from './query/understand';
import { isTelling } from './query/wanted';
import { byScore, mostFactor, type Ranked, rankFact } from './rank';
import { type Folded, foldRepeats } from './repeats';
import { articleResult, factResult } from './results';
import { understoodAs } from './understood';

/** Candidates by the index alone: enough that the right one is among them. Of the facts only some are read. */
const CANDIDATES = { facts: 120, passages: 120 };
/** Rows read at once. */
const BATCH = 12;
/** Files of facts that are read to weigh them: 24 gave the same answers among 580 real articles, and took a woken worker 9 ms more. */
const MOST_FILES = 12;
/** Passages read at once at least: some are of an article that is told already. */
const LEAST_READ = 4;
/** Fewer facts than this do not answer a question that paragraphs answer too. */
const FEW = 3;
/** Below this share of what was asked the best fact leaves out a thing that a paragraph may say. */
const WEAK = 0.7;
/** Results far below the best are noise. */
const LEAST_OF_BEST = 0.2;

const EMPTY: Omit<Answer, 'status'> = { results: [], verdict: null, understood: [] };

/**
 * Answers a query.
 * @param limit most results given; repeats of a fact are folded into one and do not count.
 * @throws PackError when a file of the pack cannot be read.
 */
export async function search(pack: Pack, automaton: Automaton, query: string, limit: number): Promise<Answer> {
  if (isTooShort(query)) return { status: 'more', ...EMPTY };
  const plain = plainly(query, automaton);
  const report = withoutReport(plain);
  if (report === null || isTooShort(report.rest)) return answerTo(pack, automaton, plain, limit);
  if (!(await pack.has(report.joint))) return answerTo(pack, automaton, report.rest, limit);
  const answer = await answerTo(pack, automaton, plain, limit);
  return answer.status === 'none' ? answerTo(pack, automaton, report.rest, limit) : answer;
}

async function answerTo(pack: Pack, automaton: Automaton, query: string, limit: number): Promise<Answer> {
  const question = sideBySide(await understand(datesInChinese(query), automaton));
  if (question.concepts.length === 0) return { status: 'more', ...EMPTY };
  if (asksHowTo(foldText(query))) return { status: 'none', ...EMPTY };
  const answer = await answerOf(pack, automaton, query, question, limit);
  const howMuch = answer.status === 'none' ? asHowMuch(question) : null;
  return howMuch === null ? answer : answerOf(pack, automaton, query, howMuch, limit);
}

async function answerOf(
  pack: Pack,
  automaton: Automaton,
  query: string,
  question: Question,
  limit: number,
): Promise<Answer> {
  const typed = tokenize(query);
  pack.prefetch(tokensOf(question.concepts));
  const concepts = await expand(pack, question.concepts, automaton);
  const least = leastOf(pack, question, concepts);
  const atLeast = question.wanted !== null && isTelling(question.wanted) && least.things > 0 ? LEAST_OF_SORT : least;
  const { candidates, rarity } = await findCandidates(pack, concepts, {
    facts: CANDIDATES.facts,
    passages: 0,
    least: atLeast,
  });
  const asked: Asked = { question, concepts, automaton, rarity };
  const owners = question.terms.filter((term) => OWNERS.has(pack.kindOf(term) ?? 'concept'));
  // Most answers are full of facts: passages are looked for when they are needed.
  const passages = once(async () => {
    if (question.values.length > 0 || question.isWhether) return [];
    const wanted = { facts: 0, passages: CANDIDATES.passages, literal: typed, least };
    return best((await findCandidates(pack, concepts, wanted)).candidates);
  });
  const stated = inFewFiles(pack, candidates, MOST_FILES);
  // Too few facts for a whole answer: the passages that will follow are fetched meanwhile.
  if (stated.length < limit)
    void passages()
      .then((found) => readPassages(pack, found.slice(0, limit - stated.length)))
      .catch(() => undefined);
  const found = await weigh(pack, stated, asked, owners, least, limit);
  const isWeak = found.length < FEW || Math.max(...found.map(({ coverage }) => coverage)) < WEAK;
  const others = isWeak ? await beside(pack, await passages(), asked, owners, found.length === 0) : [];
  const words = others.length === 0 ? found : best([...found, ...others].sort(byScore));
  const isUnanswered = asksUnit(question) && owners.length > 0 && !words.some(({ row }) => isOfSort(row, asked));
  const counted = isUnanswered ? await countedSo(pack, await passages(), asked, owners, words[0]?.score ?? 1) : [];
  const facts = extremesFirst([...counted, ...words], question);
  // Who asks for a number is not answered by words that state none.
  if (asksNumber(question) && !facts.some(({ row }) => mayBeNumber(row, question))) return { status: 'none', ...EMPTY };
  const absent = idf(0, pack.units);
  const results = await toResults(pack, facts, passages, asked, owners, limit, absent);
  return {
    status: results.length > 0 ? 'ok' : 'none',
    results,
    verdict: null,
    understood: understoodAs(asked, results, absent),
  };
}

/** Things from which a run of nothing else is a list of them, and not one word of two. */
const LEAST_LISTED = 3;
/** Characters of a word that is surely one. */
const LONGEST_WORD = 3;
const GOES = /^[下进入去到回].$/u;

/** A question that is nothing but the things asked for (移动支付诈骗案件), as if they were typed with blanks between them. */
function sideBySide(question: Question): Question {
  const typed = foldText(question.text).trim();
  const things = question.concepts.filter(({ kind }) => kind === 'name' || kind === 'word');
  // Who goes somewhere (下乡, 进城), and a long word that nothing else is known for, make a clause.
  const isClause = ({ kind, text, alternatives }: Concept) =>
    kind === 'word' && (GOES.test(text) || (text.length > LONGEST_WORD && alternatives.length === 1));
  if (things.length < LEAST_LISTED || !allHan(typed) || isSentence(typed) || things.some(isClause)) return question;
  const listed = things.map(({ text }) => foldText(text)).sort((a, b) => typed.indexOf(a) - typed.indexOf(b));
  return listed.join('') === typed ? { ...question, text: listed.join(' ') } : question;
}

/** Facts, those that measure as the first does in order of their values where the most or the least is asked for. */
function extremesFirst(facts: Ranked<FactRow>[], { text }: Question): Ranked<FactRow>[] {
  const extreme = extremeOf(text);
  const first = facts[0]?.row.fact;
  if (extreme === 0 || first?.type !== 'figure') return facts;
  const numberOf = ({ row: { fact } }: Ranked<FactRow>) => (fact.type === 'figure' ? (fact.value ?? 0) : 0);
  const isAlike = ({ row: { fact } }: Ranked<FactRow>) =>
    fact.type === 'figure' && fact.unit === first.unit && fact.measure === first.measure;
  const alike = facts.filter(isAlike).sort((a, b) => extreme * (numberOf(b) - numberOf(a)));
  return facts.map((fact) => (isAlike(fact) ? (alike.shift() as Ranked<FactRow>) : fact));
}

/** Whether a question asks for what few things are counted by (多少亩). */
function asksUnit({ wanted }: Question): boolean {
  return wanted !== null && wanted.units.length > 0 && isTelling(wanted);
}

/** Whether a question asks for a number, a rate, a change or a rank: if that is stated, it is a figure. */
function asksNumber({ wants, wanted }: Question): boolean {
  return wants === 'number' || (wants !== 'words' && (wanted?.kinds ?? []).some((kind) => kind !== 'duration'));
}

/** How many there are is no share, change or rank. */
const ASKS_COUNT = /数量|数目|人数|总数|家数/;
const NO_COUNT: ReadonlySet<FigureKind> = new Set(['share', 'ratio', 'growth', 'rank']);

function mayBeNumber({ fact }: FactRow, { text }: Question): boolean {
  return fact.type === 'figure' && !(NO_COUNT.has(fact.kind) && ASKS_COUNT.test(foldText(text)));
}

/** One character, or nothing but marks, asks for more instead of listing everything. */
function isTooShort(query: string): boolean {
  return !hasLetters(query, 2) && !LONE_SHARE.test(query);
}

/** 8%, ５％: one digit that asks for a share. */
const LONE_SHARE = /^\s*[\d０-９]\s*[%％]\s*$/;

/**
 * Ranks facts, best candidates first, until no other can be shown: what is left cannot reach the last result even with
 * every factor on its side, or would be cut as noise beside the best. Rows are what a question costs, and of a hundred
 * candidates some twenty are read. Passages are ranked by the index alone: theirs are read when they are shown.
 */
async function weigh(
  pack: Pack,
  candidates: readonly Candidate[],
  asked: Asked,
  owners: readonly number[],
  least: Least,
  limit: number,
): Promise<Ranked<FactRow>[]> {
  const facts: Ranked<FactRow>[] = [];
  const factor = mostFactor(asked.question);
  // The most that any candidate from a place on can reach.
  const bounds = candidates.map(({ score, coverage }) => score * factor * Math.sqrt(coverage));
  for (let i = bounds.length - 2; i >= 0; i -= 1) bounds[i] = Math.max(bounds[i] as number, bounds[i + 1] as number);
  let top = 0;
  const mayAdd = (from: number) => {
    const most = bounds[from] ?? 0;
    return from < candidates.length && most >= top * LEAST_OF_BEST && !isFull(facts, most, asked, limit);
  };
  for (let from = 0; mayAdd(from); from += BATCH) {
    const batch = candidates.slice(from, from + BATCH);
    const reading = Promise.all(batch.map(({ unit }) => pack.fact(unit)));
    // What may be weighed next is fetched meanwhile.
    if (mayAdd(from + BATCH))
      pack.prefetchFacts(candidates.slice(from + BATCH, from + 2 * BATCH).map(({ unit }) => unit));
    const rows = await reading;
    batch.forEach((candidate, i) => {
      const row = rows[i] as FactRow;
      if (!isOfSort(row, asked) && (!isCovered(candidate, least) || asksForSort(asked))) return;
      const ranked = rankFact(row, candidate, asked);
      if (!ranked || !isOf(row, owners, asked) || !mayAnswer(row, asked)) return;
      facts.push(ranked);
      top = Math.max(top, ranked.score);
    });
  }
  return best(facts.sort(byScore));
}

/** Whether the facts that beat a score fill the answer, repeats folded. */
function isFull(facts: Ranked<FactRow>[], score: number, { automaton }: Asked, limit: number): boolean {
  const better = facts.filter((fact) => fact.score > score + 1e-6);
  return better.length >= limit && folded(better.sort(byScore), automaton, limit).length >= limit;
}

/** Facts without those that repeat one before them. */
function folded(facts: readonly Ranked<FactRow>[], automaton: Automaton, limit: number): Folded<Ranked<FactRow>>[] {
  return foldRepeats(facts, ({ row }) => row, automaton, limit);
}

/** The same promise each time, made when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
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
  passages: () => Promise<readonly Candidate[]>,
  asked: Asked,
  owners: readonly number[],
  limit: number,
  absent: number,
): Promise<Result[]> {
  const files = new Set<number>();
  const results: Result[] = await Promise.all(
    folded(facts, asked.automaton, limit).map(({ fact: { row, score }, also }) =>
      factResult(pack, { row, also }, score, matchedWords(row.fact.sentence, asked), files),
    ),
  );
  const articles = new Set<number>();
  const mayBeTold = results.length > 0 || !lacksTopic(asked, absent);
  const others = results.length < limit && mayBeTold ? await passages() : [];
  for (let from = 0, read = 0; from < others.length && results.length < limit; from += read) {
    // In a large corpus each lies in another file.
    read = Math.max(LEAST_READ, limit - results.length);
    const batch = others.slice(from, from + read);
    const rows = await readPassages(pack, batch);
    rows.forEach((row, i) => {
      if (results.length >= limit || articles.has(row.article)) return;
      if (!isOfOwners(row, owners) || !mayTell(row, asked)) return;
      articles.add(row.article);
      results.push(articleResult(row, (batch[i] as Candidate).score, matchedWords(row.text, asked)));
    });
  }
  return results;
}

function readPassages(pack: Pack, candidates: readonly Candidate[]): Promise<PassageRow[]> {
  return Promise.all(candidates.map(({ unit }) => pack.passage(unit)));
}
