/**
 * What has the words of a question and does not answer it: a figure that stands beside them, or is a share of what is
 * asked for; two words spelled in letters that no text says side by side; a paragraph on another year. "Nothing in this
 * corpus" is the better answer.
 */
import { foldText } from '@/src/detect/fold';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import { termToken } from '@/src/pack/tokens';
import type { Asked } from './query/asked';
import { type Concept, shareSaid, shareSaidIn } from './query/concepts';
import { clauseOf, ownWords, saidBy } from './said';

/** Share of a word from which a text says it. */
const SAYS = 0.5;
/** 占国内生产总值比重: what something is a share of. */
const WHOLE_OF = /占(?:了)?(?:同期|全部|我国|全国)?[^，,。；;占]{2,16}?(?:的?(?:比[重例]|份额)|(?=[，,。；;]|\d|$))/gu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Whether a fact with some of the words asked for may be what is asked for. */
export function mayAnswer(row: FactRow, asked: Asked): boolean {
  const { fact } = row;
  const own = fact.type === 'figure' ? `${fact.subject ?? ''}${fact.measure ?? ''} ${clauseOf(row)}` : fact.text;
  if (!isSaidTogether(own, asked.concepts)) return false;
  if (!isOnTopic(saidAround(row), [...row.terms, ...row.nearTerms], asked)) return false;
  return fact.type !== 'figure' || (asked.question.wanted?.kinds.length ?? 0) === 0 || isAbout(row, asked);
}

/** Share of a topic from which a text is on it: a guess of one of its words by a gloss counts less than half. */
const ON_TOPIC = 0.35;
/** Words side by side from which the first must be said. */
const LEAST_WORDS = 3;

/**
 * Whether a text says the first of many words asked for side by side: what comes first is what is asked about (民航 春运
 * 旅客), and the passengers of others are no answer.
 */
function isOnTopic(text: string, terms: readonly number[], asked: Asked): boolean {
  const topic = topicOf(asked);
  if (topic === null) return true;
  const said = new Set([...saidBy(text, asked.automaton), ...terms.map(termToken)]);
  return shareSaidIn(topic, said, text) >= ON_TOPIC;
}

/** The first of the words asked for, where they stand side by side with blanks between them. */
function topicOf({ concepts, question: { text } }: Asked): Concept | null {
  const words = concepts.filter(({ kind }) => kind === 'name' || kind === 'word');
  if (words.length < LEAST_WORDS || text.trim().split(/\s+/).length < words.length) return null;
  const folded = foldText(text).toLowerCase();
  const placed = words.map((word) => ({ word, at: folded.indexOf(foldText(word.text).toLowerCase()) }));
  const [first] = placed.sort((a, b) => a.at - b.at);
  return first === undefined || first.at < 0 ? null : first.word;
}

/** What a fact says or stands beside: its sentence, its own fields and a headline that belongs to its text. */
function saidAround({ fact, source }: FactRow): string {
  return `${fact.sentence} ， ${ownWords(fact)} ， ${source.titleTrusted ? source.title : ''}`;
}

/** Whether a paragraph may: it says together what was spelled, and some year asked for if it says any. */
export function mayTell({ text, terms }: PassageRow, asked: Asked): boolean {
  const { concepts, question } = asked;
  const { years } = question;
  if (!isSaidTogether(text, concepts) || !isOnTopic(text, terms, asked)) return false;
  const told = years.length === 0 ? [] : [...text.matchAll(YEAR)].map(([year]) => Number(year));
  return told.length === 0 || told.some((year) => years.includes(year));
}

/**
 * Whether a figure, or its clause, says a word of a question that asks for a rate, a change or a rank: those are nothing
 * without what they are of. It does not say what it is only a share of.
 */
function isAbout(row: FactRow, { concepts, automaton, question }: Asked): boolean {
  const words = concepts.filter(({ kind }) => kind === 'name' || kind === 'word');
  if (words.length === 0) return true;
  const isShare = question.wanted?.kinds.includes('share') ?? false;
  const whole = (text: string) => (isShare ? text : foldText(text).replace(WHOLE_OF, ' '));
  const own = saidBy(whole(ownWords(row.fact)), automaton);
  const text = whole(clauseOf(row));
  const clause = saidBy(text, automaton);
  return words.some((each) => Math.max(shareSaid(each, own), shareSaidIn(each, clause, text)) >= SAYS);
}

/** Characters between two words that are said together: 数字化人才 says 数字 and 人才 so. */
const TOGETHER = 3;

/**
 * Whether a text says side by side the words that were typed in letters one after another and that no reading of the corpus
 * joins; true where there are none.
 */
function isSaidTogether(text: string, concepts: readonly Concept[]): boolean {
  const spelled = concepts.filter((each) => each.spelled === true);
  if (spelled.length < 2) return true;
  const folded = foldText(text);
  const places = spelled.map(({ alternatives }) => alternatives.flatMap(({ text: word }) => placesOf(word, folded)));
  return places
    .slice(1)
    .every((next, i) =>
      (places[i] as Place[]).some((a) => next.some((b) => Math.max(b.start - a.end, a.start - b.end) <= TOGETHER)),
    );
}

interface Place {
  start: number;
  end: number;
}

function placesOf(word: string, text: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    places.push({ start, end: start + word.length });
  return places;
}
