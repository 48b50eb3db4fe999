/**
 * Figures of less than what is asked, or of what stands beside it: of one place where the whole country or another place is
 * asked, of those who were sent somewhere where it is asked how many there are, of mines where it is asked how many people.
 */
import { foldText } from '@/src/detect/fold';
import type { FactRow } from '@/src/pack/rows';
import { placesOf } from './compare/scope';
import type { Asked } from './query/asked';
import { shareSaid, shareSaidIn } from './query/concepts';
import { isWanted } from './query/wanted';
import { clauseOf, ownWords, saidBy } from './said';

/** How many there are, and not how many were sent. */
const HOLDS = /(?:有|共|拥有|一共|总共)(?:多少|几)|[总人员工店户]数|规模|\b(?:have|has|had|headcount|workforce)\b/;
/** Verbs that move some of all, before a figure, by what a question says that asks for just them. */
export const MOVES: readonly { verbs: RegExp; asked: RegExp; example: string }[] = [
  {
    verbs: /(?:抽调|派出|派遣|选派|调派|派驻|抽派)(?:了|出)?[^，,。；;]{0,4}$/,
    asked: /派|调|send|sent|assign|transfer|deploy/,
    example: '抽调了数百名员工',
  },
  {
    verbs: /(?:招聘|招募|招收|新招|录用|新增|净增|增聘)(?:了)?[^，,。；;]{0,4}$/,
    asked: /招|录|增|聘|新|hire|recruit|new|add/,
    example: '新增1000万户客户',
  },
  {
    verbs: /(?:裁减|裁撤|裁掉|裁员|辞退|关闭|关停)(?:了)?[^，,。；;]{0,4}$/,
    asked: /裁|辞|关|减|cut|lay|laid|clos|dismiss|fire/,
    example: '关闭了12家门店',
  },
];
const WHOLE_COUNTRY = /全国|我国|中国|国内|\bnationwide\b/;

/** Whether a figure is of less than what is asked. */
export function isNarrower(row: FactRow, { question }: Asked): boolean {
  if (row.fact.type !== 'figure') return false;
  const asked = foldText(question.text).toLowerCase();
  return isOfOnePlace(row, asked) || isMoved(row, asked);
}

/** 位于武汉的18家 of 全国门店数, or of those in 上海: the figure's clause names a place that is not asked for, and its sentence none that is. */
function isOfOnePlace({ fact, ...row }: FactRow, asked: string): boolean {
  const wanted = placesOf(asked);
  if (wanted.length === 0 && !WHOLE_COUNTRY.test(asked)) return false;
  const sentence = foldText(fact.sentence).toLowerCase();
  if (wanted.length === 0 ? WHOLE_COUNTRY.test(sentence) : wanted.some((place) => sentence.includes(place)))
    return false;
  return placesOf(clauseOf({ fact, ...row })).some((place) => !asked.includes(place));
}

function isMoved(row: FactRow, asked: string): boolean {
  if (!HOLDS.test(asked)) return false;
  const clause = foldText(clauseOf(row));
  const before = clause.slice(0, Math.max(0, clause.indexOf(foldText(row.fact.text))));
  return MOVES.some(({ verbs, asked: says }) => verbs.test(before) && !says.test(asked));
}

/** Share of a word from which a text says it. */
const SAYS = 0.5;
const COUNTS = /多少|[几幾]|how many|[数數]$/i;

/**
 * Whether a figure may be how many there are of what is counted: 抽调了数百名员工，给上千座煤矿做方案 does not say how many
 * 员工 by its 座. One counted as is asked may, and one of a clause that says some word of the question.
 */
export function isOfCounted(row: FactRow, { concepts, automaton, question }: Asked): boolean {
  const words = concepts.filter(({ kind }) => kind === 'word');
  if (words.length === 0 || !COUNTS.test(question.text) || row.fact.type !== 'figure') return true;
  if (question.wanted !== null && isWanted(question.wanted, row.fact)) return true;
  const own = saidBy(ownWords(row.fact), automaton);
  const text = clauseOf(row);
  const clause = saidBy(text, automaton);
  return words.some((each) => Math.max(shareSaid(each, own), shareSaidIn(each, clause, text)) >= SAYS);
}
