/**
 * What has the words of a question and does not answer it: a figure that stands beside them, or is a share of what is
 * asked for; two words spelled in letters that no text says side by side; a paragraph on another year. "Nothing in this
 * corpus" is the better answer.
 */
import { foldText } from '@/src/detect/fold';
import { allHan, isHan } from '@/src/detect/han';
import type { Figure } from '@/src/facts/fact';
import type { FactRow, PassageRow } from '@/src/pack/rows';
import { termToken } from '@/src/pack/tokens';
import { isSideBySide } from './least';
import { isNarrower, isOfCounted } from './narrower';
import type { Asked } from './query/asked';
import { type Concept, shareSaid, shareSaidIn } from './query/concepts';
import { isOfOrdinal } from './query/ordinals';
import { ASKS_BEHIND } from './query/question-words';
import { isTelling, isToldByUnit } from './query/wanted';
import { asksWhen, tellsWhen } from './query/when';
import { clauseOf, ownWords, saidBy } from './said';

/** Share of a word from which a text says it. */
const SAYS = 0.5;
/** 占国内生产总值比重: what something is a share of. */
const WHOLE_OF = /占(?:了)?(?:同期|全部|我国|全国)?[^，,。；;占]{2,16}?(?:的?(?:比[重例]|份额)|(?=[，,。；;]|\d|$))/gu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Whether a fact with some of the words asked for may be what is asked for. */
export function mayAnswer(row: FactRow, asked: Asked): boolean {
  const { fact } = row;
  if (asksWhen(asked.question.text) && !tellsWhen(fact.sentence)) return false;
  if (!isOfOrdinal(asked.question.text, fact.sentence) || isNarrower(row, asked)) return false;
  const own = fact.type === 'figure' ? `${fact.subject ?? ''}${fact.measure ?? ''} ${clauseOf(row)}` : fact.text;
  const around = saidAround(row);
  const terms = [...row.terms, ...row.nearTerms];
  if (!isSaidTogether(own, asked.concepts) || !saysBodies(around, asked)) return false;
  if (!saysCompounds(around, terms, asked) || !saysEach(around, terms, asked)) return false;
  if (fact.type === 'quote' && !countsSort(fact.text, asked)) return false;
  if (!isOnTopic(around, terms, asked, fact.type === 'figure' ? fact : null)) return false;
  if (fact.type !== 'figure') return true;
  return (asked.question.wanted?.kinds.length ?? 0) === 0 ? isOfCounted(row, asked) : isAbout(row, asked);
}

/** Share of a topic from which a text is on it: a guess of one of its words by a gloss counts less than half. */
const ON_TOPIC = 0.35;
/** Words from which the first and the last must be said, and the runs that they stand in with blanks between. */
const LEAST_WORDS = 3;
const LEAST_RUNS = 2;
/** Blanks between the words of an English sentence part nothing; WHO is a body. */
const ASKS_IN_ENGLISH =
  /\b(?:[Hh]ow|[Ww]h(?:at|ich|om?|ose|en|ere|y)|[Dd](?:o|oes|id)|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh](?:as|ave|ad))\b/;

/**
 * Whether a text says the first and the last of many words asked for side by side: what comes first is what is asked about
 * (民航 春运 旅客), and the passengers of others are no answer; what comes last is what is asked of it (移动支付 诈骗 案件), and
 * whatever else is known of it is none either.
 * @param figure that the text states; what its unit says (500万亩 of 绿地 面积) no word needs to.
 */
function isOnTopic(text: string, terms: readonly number[], asked: Asked, figure: Figure | null = null): boolean {
  const ends = endsOf(asked, figure);
  if (ends.length === 0) return true;
  const said = new Set([...saidBy(text, asked.automaton), ...terms.map(termToken)]);
  return ends.every((end, i) => shareSaidIn(end, said, text) >= (i === 0 ? ON_TOPIC : SAYS));
}

/** The first and the last of the words asked for, where they stand side by side with blanks between them. */
function endsOf({ concepts, question: { text } }: Asked, figure: Figure | null): Concept[] {
  const words = concepts.filter(({ kind }) => kind === 'name' || kind === 'word');
  if (words.length < LEAST_WORDS || text.trim().split(/\s+/).length < LEAST_RUNS || ASKS_IN_ENGLISH.test(text))
    return [];
  const folded = foldText(text).toLowerCase();
  const placed = words
    .map((word) => ({ word, at: folded.indexOf(foldText(word.text).toLowerCase()) }))
    .sort((a, b) => a.at - b.at);
  const [first] = placed;
  if (first === undefined || first.at < 0) return [];
  const { word: last } = placed.findLast(({ word }) => figure === null || !isToldByUnit(word.text, figure)) ?? first;
  return isHan(last.text) ? [first.word, last] : [first.word];
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
  if (!saysBodies(text, asked) || !saysCompounds(text, terms, asked) || !saysEach(text, terms, asked)) return false;
  // Of a paragraph one sentence: 养老 in its first and 农村 in its last are no 农村养老. A name (云帆研发) goes on.
  if (!text.split(SENTENCE_END).some((each) => saysCompounds(each, [], asked, 'word'))) return false;
  if (!isCompact(text, concepts) || !countsSort(text, asked)) return false;
  if (asksWhen(question.text) && !tellsWhen(text)) return false;
  if (!isOfOrdinal(question.text, text)) return false;
  const told = years.length === 0 ? [] : [...text.matchAll(YEAR)].map(([year]) => Number(year));
  return told.length === 0 || told.some((year) => years.includes(year));
}

const SENTENCE_END = /[。；;！!？?]/;
const RANK = /第[\d一二三四五六七八九十]|首位|榜首|排名|名次|位列/;
const NUMERAL = /[\d一二三四五六七八九十百千万亿两几多余]/;

/** Whether a text has a rank, or counts so, where a question asks for just that (第几, 多少艘). */
function countsSort(text: string, { question: { wanted } }: Asked): boolean {
  if (wanted === null || !isTelling(wanted)) return true;
  const folded = foldText(text);
  if (wanted.kinds.includes('rank') && RANK.test(folded)) return true;
  return wanted.units.some((unit) => placesOf(unit, folded).some(({ start }) => NUMERAL.test(folded[start - 1] ?? '')));
}

/** Things asked for side by side up to which each is what the question is about; more is a question in words. */
const MOST_TOPICS = 3;

/**
 * Whether the corpus has no word at all for one of the few things asked for: a paragraph on the others (5G 手机, of 5G 手机
 * 出货) answers nothing.
 * @param absent the idf of a token that no unit has.
 */
export function lacksTopic({ concepts, rarity, question }: Asked, absent: number): boolean {
  const things = concepts.filter(({ kind }) => kind === 'name' || kind === 'word');
  const isNew = (token: string) => (rarity.get(token) ?? absent) >= absent;
  // In a sentence a part of a word may do; of words side by side the 员工 of 员工餐厅 is no 食堂.
  const isSaid = (tokens: readonly string[]) =>
    isSideBySide(question.text) ? !tokens.some(isNew) : !tokens.every(isNew);
  const isAbsent = ({ alternatives }: Concept) => !alternatives.some(({ tokens }) => isSaid(tokens));
  return things.length <= MOST_TOPICS && things.some(isAbsent);
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
  // 一个店铺，最快两天就能开好: how long, and of what a clause before.
  const isLasting = row.fact.type === 'figure' && row.fact.kind === 'duration' && row.fact.subject === null;
  const text = whole(isLasting ? row.fact.sentence : clauseOf(row));
  const clause = saidBy(text, automaton);
  return words.some((each) => Math.max(shareSaid(each, own), shareSaidIn(each, clause, text)) >= SAYS);
}

/** What a body is called by: 浙商银行 is none of the other banks. */
const BODY = /^(?:银行|大学|学院|医院|证券|航空|研究院|研究所|出版社|电视台|协会)$/;
/** A sort of bodies in one word: 网上银行 is no other 网上 and no other 银行. */
const SORT_OF_BODY = /^.{2,4}(?:银行|大学|学院|医院|证券|航空|研究院|研究所|出版社|电视台|协会)$/;
/** Before it, no name: how many, which, of what sort (手机银行). */
const NO_NAME = /[个家所些几各多哪大小国内外]$|^(?:手机|网上|线上|在线|移动|电话)$/;

/** Whether a text says each body that is asked for by a name that the corpus has not, as typed: its head alone is another's. */
function saysBodies(text: string, { concepts, question }: Asked): boolean {
  const typed = foldText(question.text);
  const sorts = concepts.filter(({ kind, text: word }) => kind === 'word' && SORT_OF_BODY.test(foldText(word)));
  const folded = foldText(text);
  if (!sorts.every(({ alternatives }) => alternatives.some((each) => folded.includes(foldText(each.text)))))
    return false;
  const heads = concepts.filter(({ kind, text: word }) => kind === 'word' && BODY.test(foldText(word)));
  return heads.every(({ text: head }) => {
    const at = typed.indexOf(foldText(head));
    const name = concepts.find(
      ({ kind, text: word }) => kind === 'word' && typed.slice(0, at).endsWith(foldText(word)),
    );
    if (name === undefined || NO_NAME.test(name.text)) return true;
    return folded.includes(foldText(name.text + head));
  });
}

/** The runs of a question between its blanks: 办公面积是多少 is one of four characters. */
function runsOf(question: string): string[] {
  return foldText(question).trim().replace(ASKS_BEHIND, '').split(/\s+/);
}

/** Two words of two characters that are typed as one, alone or with blanks around: 农村养老, 直播电商 | 用户规模. */
function compoundsOf({ concepts, question }: Asked): [Concept, Concept][] {
  const runs = runsOf(question.text);
  const words = concepts.filter(({ kind, text }) => (kind === 'word' || kind === 'name') && text.length === 2);
  return words.flatMap((first) =>
    words
      .filter((second) => runs.includes(foldText(first.text + second.text)))
      .map((second): [Concept, Concept] => [first, second]),
  );
}

/**
 * Whether a text says both words of each compound asked for: users of another thing are no 直播电商 用户.
 * @param only compounds of nothing but words, where no name is among them.
 */
function saysCompounds(text: string, terms: readonly number[], asked: Asked, only?: 'word'): boolean {
  const compounds = compoundsOf(asked).filter((pair) => only === undefined || pair.every(({ kind }) => kind === only));
  if (compounds.length === 0) return true;
  const said = new Set([...saidBy(text, asked.automaton), ...terms.map(termToken)]);
  return compounds.flat().every((word) => shareSaidIn(word, said, text) >= ON_TOPIC);
}

/** How many hospitals are there in …: up to what is no noun. */
const HOW_MANY =
  /\bhow many ((?:[a-z0-9'-]+ ){1,4}?)(?:are|is|were|was|did|do|does|have|has|had|can|will|in|on|at|of|to|use|used|there)\b/;

/**
 * Parts of a question that must each be said in some word: two runs of Chinese with a blank between (what is known of
 * 北京地铁 is no 北京地铁 票价), and what an English question counts (of a county's hospitals its grants say nothing).
 */
function partsOf(question: string): string[] {
  const runs = runsOf(question);
  if (runs.length === 2 && runs.every(allHan)) return runs;
  const counted = HOW_MANY.exec(`${question.toLowerCase()} `)?.[1];
  return counted === undefined ? [] : [counted];
}

/** The words of each such part, made once for all that is held against a question; none where all are met anyway. */
const wordsByQuestion = new WeakMap<Asked, Concept[][]>();

function wordsOfParts(asked: Asked): Concept[][] {
  let known = wordsByQuestion.get(asked);
  if (known === undefined) {
    const parts = partsOf(asked.question.text);
    const words = asked.concepts.filter(({ kind }) => kind === 'name' || kind === 'word');
    const inPart = parts.map((part) => words.filter((word) => part.includes(foldText(word.text).toLowerCase())));
    // Two words in two runs are two things asked for, and both are met.
    known = words.length <= parts.length ? [] : inPart.filter(({ length }) => length > 0);
    wordsByQuestion.set(asked, known);
  }
  return known;
}

/** Whether a text says some word of each such part. */
function saysEach(text: string, terms: readonly number[], asked: Asked): boolean {
  const parts = wordsOfParts(asked);
  if (parts.length === 0) return true;
  const said = new Set([...saidBy(text, asked.automaton), ...terms.map(termToken)]);
  return parts.every((words) => words.some((word) => shareSaidIn(word, said, text) >= ON_TOPIC));
}

/** Shortest compound that is looked at, and how far apart its parts may stand. */
const COMPOUND = 4;
const SPREAD = 6;
/** Share of its pairs of characters that stand so near. */
const NEAR = 0.7;

/**
 * Whether a paragraph says the one compound asked for in one place: 数字 in its first sentence and 人民币 in its last are
 * no 数字人民币.
 */
function isCompact(text: string, concepts: readonly Concept[]): boolean {
  const [only, ...others] = concepts.filter(({ kind }) => kind === 'name' || kind === 'word');
  if (only === undefined || others.length > 0 || only.text.length < COMPOUND || !allHan(only.text)) return true;
  const folded = foldText(text);
  return only.alternatives.some(({ text: word, tokens }) =>
    tokens.some((token) =>
      placesOf(token, folded).some(({ start }) => {
        const around = folded.slice(Math.max(0, start - word.length - SPREAD), start + word.length + SPREAD);
        return tokens.filter((each) => around.includes(each)).length >= NEAR * tokens.length;
      }),
    ),
  );
}

const LATIN = /^[a-z]{4,}$/i;

/** Characters between two words that are said together: 数字化人才 says 数字 and 人才 so. */
const TOGETHER = 3;

/**
 * Whether a text says side by side the words that were typed in letters one after another and that no reading of the corpus
 * joins; true where there are none.
 */
function isSaidTogether(text: string, concepts: readonly Concept[]): boolean {
  if (!concepts.some((each) => each.spelled === true)) return true;
  // Who types one word in pinyin types all so: the renminbi of shuzi renminbi is in English dictionaries too.
  const spelled = concepts.filter((each) => each.spelled === true || (each.kind === 'word' && LATIN.test(each.text)));
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
