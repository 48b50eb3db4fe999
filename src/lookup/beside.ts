/** Facts beside what was asked for: they say a part of it, and the paragraph that they stand in or below says the rest. */
import type { Fact } from '@/src/facts/fact';
import { idf } from '@/src/pack/impact';
import type { Pack } from '@/src/pack/open';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import { yearsOf } from '@/src/pack/tokens';
import { type Candidate, findCandidates } from './index/storage';
import { isCovered, isOfSort, leastOf } from './least';
import { lacksTopic, mayAnswer, mayTell } from './near-miss';
import { isOf, isOfAnotherSpeaker, isOfOwners } from './owners';
import type { Asked } from './query/asked';
import { shareSaidIn } from './query/concepts';
import { type Ranked, rankFact } from './rank';
import { ownWords, saidBy } from './said';

/** Facts looked for, and those of them that are read. */
const MOST = { facts: 120, passages: 0 } as const;
const MOST_READ = 24;
const MOST_PARAGRAPHS = 12;
/** Paragraphs that what one announces may still stand in: 互联网企业纷纷“进村入厂”。 | 比如华为。 | 比如阿里。 */
const BELOW = 2;
/** From this share of what was asked a paragraph says all of it. */
const WHOLE = 0.8;
/** What a fact is worth of whose paragraph only the other sentences say the rest. */
const BESIDE = 0.9;
/** What answers by its unit comes before what only shares words. */
const FIRST = 1.05;
/** Articles whose facts are looked at before others, where only paragraphs say all that was asked. */
const BEST_ARTICLES = 2;
/** Share of a word from which a fact says it. */
const SAYS = 0.5;
/** Paragraphs whose facts are told where no fact says enough by itself. */
const MOST_ALONE = 2;

/**
 * Facts that say one of the things asked for, in paragraphs that say all of them: 公司治理 heads a paragraph in which another
 * sentence counts 独立董事. Only for a question that few facts answer by themselves.
 */
export async function beside(
  pack: Pack,
  passages: readonly Candidate[],
  asked: Asked,
  owners: readonly number[],
  isAlone: boolean,
): Promise<Ranked<FactRow>[]> {
  const saying = await sayingAll(pack, passages, asked, owners, isAlone);
  if (saying.length === 0) return [];
  const reach = isAlone ? BELOW : 0;
  const isUnder = ({ article, fact }: FactRow) =>
    saying.some((each) => {
      const below = fact.place.paragraph - each.paragraph;
      return each.article === article && below >= 0 && below <= reach;
    });
  const articles = new Set(saying.map(({ article }) => article));
  const least = leastOf(pack, asked.question, asked.concepts);
  const { candidates } = await findCandidates(pack, asked.concepts, MOST);
  const near = candidates.filter((each) => each.things > 0 && !isCovered(each, least));
  // Nothing but paragraphs: what the best two articles state comes first, however many facts elsewhere have more of the words.
  const first = isAlone ? await factsOf(pack, [...articles].slice(0, BEST_ARTICLES)) : new Set<number>();
  const best = [...near.filter(({ unit }) => first.has(unit)), ...near.filter(({ unit }) => !first.has(unit))].slice(
    0,
    MOST_READ,
  );
  const rows = await Promise.all(best.map(({ unit }) => pack.fact(unit)));
  return rows.flatMap((row, i) => {
    // A headline that names who is asked for says so of every paragraph below it.
    const isBelow = isUnder(row) || (owners.length > 0 && first.has(row.id) && saysMore(row, asked));
    if (!isBelow || isOfAnotherSpeaker(pack, row, owners, asked)) return [];
    if (!isOf(row, owners, asked) || !mayAnswer(row, asked)) return [];
    // The paragraph says the rest: what the fact lacks of the question costs it no more than that.
    const candidate = best[i] as Candidate;
    const ranked = rankFact(row, { ...candidate, coverage: 1, score: BESIDE * candidate.score }, asked);
    return ranked ? [ranked] : [];
  });
}

/**
 * Figures counted as the question asks (多少亩), in paragraphs that say all the rest of it: who planted them may stand a
 * sentence before. What is asked for they alone answer, so they come before what was found by its words.
 * @param top score of the best fact found.
 */
export async function countedSo(
  pack: Pack,
  passages: readonly Candidate[],
  asked: Asked,
  owners: readonly number[],
  top: number,
): Promise<Ranked<FactRow>[]> {
  const saying = await read(pack, passages.filter(({ coverage }) => coverage >= WHOLE).slice(0, BEST_ARTICLES));
  const ids = [...(await factsOf(pack, [...new Set(saying.map(({ article }) => article))]))].slice(0, MOST.facts);
  const rows = await Promise.all(ids.map((id) => pack.fact(id)));
  const isThere = ({ article, fact }: FactRow) =>
    saying.some((each) => each.article === article && each.paragraph === fact.place.paragraph);
  const counted = rows.filter((row) => isOfSort(row, asked) && isThere(row) && isOf(row, owners, asked));
  const ranked = counted
    .filter(({ fact }) => isOfYear(fact, asked.question.years))
    .flatMap((row) => rankFact(row, { unit: row.id, score: 1, coverage: 1, things: 1 }, asked) ?? []);
  const best = Math.max(...ranked.map(({ score }) => score));
  return ranked.map((each) => ({ ...each, score: (top * FIRST * each.score) / best }));
}

/** Whether a fact is of a year asked for, or of none that its text tells. */
function isOfYear(fact: Fact, years: readonly number[]): boolean {
  if (years.length === 0 || fact.type !== 'figure' || fact.period === null || fact.periodHow === 'article-date')
    return true;
  return yearsOf(fact.period).some((year) => years.includes(year));
}

/** Paragraphs that say all that was asked; where no fact answers, those that answer best. */
async function sayingAll(
  pack: Pack,
  passages: readonly Candidate[],
  asked: Asked,
  owners: readonly number[],
  isAlone: boolean,
): Promise<PassageRow[]> {
  const whole = passages.filter(({ coverage }) => coverage >= WHOLE).slice(0, MOST_PARAGRAPHS);
  if (whole.length > 0 || !isAlone || lacksTopic(asked, idf(0, pack.units))) return read(pack, whole);
  const rows = await read(pack, passages.slice(0, MOST_ALONE));
  return rows.filter((row) => mayTell(row, asked) && isOfOwners(row, owners));
}

/** Whether a fact says something of what is asked besides who it is of, where anything is. */
function saysMore({ fact }: FactRow, { concepts, automaton }: Asked): boolean {
  const text = `${fact.sentence} ， ${ownWords(fact)}`;
  const said = saidBy(text, automaton);
  const words = concepts.filter(({ kind }) => kind === 'word');
  return words.length === 0 || words.some((word) => shareSaidIn(word, said, text) >= SAYS);
}

async function factsOf(pack: Pack, articles: readonly number[]): Promise<Set<number>> {
  const rows = await Promise.all(articles.map((article) => pack.article(article)));
  return new Set(rows.flatMap(({ facts }) => facts));
}

function read(pack: Pack, candidates: readonly Candidate[]): Promise<PassageRow[]> {
  return Promise.all(candidates.map(({ unit }) => pack.passage(unit)));
}
