/**
 * What a question asks: its words as weighted tokens, the terms it names (in any script), the values and years it
 * states, and whether it wants a number or somebody's words. The twin of src/pack/units.ts.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import { foldText } from '@/src/detect/fold';
import { isHan } from '@/src/detect/han';
import type { Figure } from '@/src/facts/fact';
import { termToken, tokenize, valueToken, yearsOf, yearTokens } from '@/src/pack/tokens';
import { asHint, type Concept, concept } from './concepts';
import { blank, contentWords, phrasesIn, straddles, withoutViews } from './content-words';
import { isDoing, isHint, isPartOfName, isSpeaker } from './light-words';
import { partsOf } from './name-parts';
import { type NumberReader, numberReader } from './number-reader';
import { isSpoken, WANTS_NUMBER, WANTS_WORDS } from './question-words';
import { separableIn } from './separable';
import { isWritten, SYNONYM_WEIGHT, synonymConcept, wholeSynonym } from './synonym-concept';
import { findSynonyms, type SynonymMatch } from './synonyms';
import { type Wanted, wantedOf } from './wanted';
import { asksWhen } from './when';

export interface Question {
  text: string;
  concepts: Concept[];
  /** Indexes of the terms named, in order. */
  terms: number[];
  /** Names of those terms, for "understood as". */
  termNames: string[];
  figures: Figure[];
  /** By the end of its place, whose year an earlier sentence of the paragraph lent to a figure. */
  lent: ReadonlyMap<number, 'own' | 'another'>;
  /** Those of them that an answer must state: 连续三年 is how a thing is said, 188亿元 is asked for. */
  values: Figure[];
  /** Those that only say of which (四条 of 四条线运了多少人): the answer is another figure. */
  conditions: Figure[];
  /** Whether it asks how much there is by asking whether it is so much (有没有超过400万亩): any figure in that unit is told. */
  isWhether: boolean;
  /** The sort of figure asked for. */
  wanted: Wanted | null;
  period: string | null;
  /** Lone Han characters that are left of it: no words of the index. */
  lone: string[];
  years: number[];
  wants: 'number' | 'words' | 'anything';
}

/** How much a concept says about what is asked, beside an ordinary word (1). */
const WEIGHT = { term: 1, value: 3, condition: 0.3, year: 0.15 } as const;
/** A name met by its letters alone (a short form inside a longer name) counts a little less than the term itself. */
const SURFACE_WEIGHT = 0.8;

/** Short names of countries that are ordinary words in lower case: in the US. */
const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.])U\.?S\.?(?:A\.?)?(?![\w.])/g, '美国'],
  [/(?<![\w.])U\.?K\.?(?![\w.])/g, '英国'],
  [/(?<![\w.])EU(?![\w.])/g, '欧盟'],
];

/** A text with short names of countries by their Chinese names, padded to their length so that every offset stays. */
function withCountries(text: string): string {
  if (!/U|EU/.test(text)) return text;
  return COUNTRIES.reduce((result, [short, name]) => result.replace(short, (found) => name.padEnd(found.length)), text);
}

/** What stands around a page's sentence and tells its years: the page's date, and its paragraph up to the sentence. */
export interface Surroundings {
  /** When the page was published, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published?: string | undefined;
  before?: string | undefined;
}

/**
 * Reads a question. Never throws; a text without any word gives no tokens.
 * @param around of a page's sentence: its figures have the period that the paragraph carries into it.
 */
export async function understand(text: string, automaton: Automaton, around: Surroundings = {}): Promise<Question> {
  const folded = foldText(withCountries(text));
  const spans = findSpans(automaton, text, { senses: 'off' });
  const reader = await numberReader(text);
  const read = reader === null ? { figures: [], lent: new Map() } : figuresWithin(reader, text, around);
  const figures = read.figures.filter((figure) => figure.value !== null && !isAsked(figure, text));
  const periods = reader?.readPeriod(text) ?? [];
  const period = periods[0] ?? null;
  const names = spans.map((span) => nameConcept(text.slice(span.start, span.end), span.term, automaton));
  const lasting = figures.filter(({ kind }) => kind !== 'duration');
  const years = periods.flatMap(yearTokens).map((token) => concept('year', token, WEIGHT.year, [token]));
  const covered = [...spans, ...figures.map(({ place }) => ({ start: place.start, end: place.end }))];
  // Dates go first: the 年中 of 2021年中国网民 is no middle of a year.
  const plain = withoutViews(blank(folded, covered)).replace(periods.length > 0 ? DATE : NO_DATE, (date) =>
    ' '.repeat(date.length),
  );
  const { words: separable, rest } = separableIn(plain);
  const asking = phrasesIn(rest);
  const known = findSynonyms(rest).filter(
    (match) => contentWords(match.text).length > 0 && !asking.some((phrase) => straddles(match, phrase)),
  );
  // A lone character (查, 次, 数) is no word of a bigram index: it would be asked for and never found.
  const left = contentWords(blank(rest, known));
  const lone = left.flatMap((word) => (isSpoken(word) ? [...word] : isLoneHan(word) ? [word] : []));
  const words = left.filter((word) => !isLoneHan(word) && !isSpoken(word));
  const runs = known.map((match) => runAround(rest, match));
  const found = [
    ...separable,
    ...known.map((match, i) => ({ ...synonymConcept(match), ...runs[i] })),
    ...words.map((word) => besideName(wordConcept(word), folded, [...spans, ...known])),
  ];
  // 五年 of 软件业五年增长了多少 says how long, and is asked for only where nothing else is.
  const values = lasting.length > 0 || spans.length > 0 || found.length > 0 ? lasting : figures;
  const stated = values.flatMap(statedConcept);
  // 一半以上的事项压缩了多少时限: what is stated beside 多少 says of which, and the answer is another figure.
  const isCondition = found.length > 0 && values.length > 0 && asksAnother(folded, values);
  const nothing = names.length + stated.length + found.length === 0 && lone.length > 1;
  const spoken = nothing ? splitVerb(lone) : found;
  const wants = WANTS_WORDS.test(folded) ? 'words' : WANTS_NUMBER.test(folded) ? 'number' : 'anything';

  return {
    text,
    concepts: [
      ...names,
      ...(isCondition ? stated.map(asCondition) : stated),
      ...years,
      ...spoken.map((word) => hinting(word, folded, wants)),
    ].filter(hasTokens),
    terms: [...new Set(spans.map((span) => span.term))],
    termNames: [...new Set(spans.map((span) => automaton.nameOf(span.term)))],
    figures,
    lent: read.lent,
    values: isCondition ? [] : values,
    conditions: isCondition ? values : [],
    isWhether: false,
    wanted: wantedOf(text),
    period,
    lone,
    years: periods.flatMap(yearsOf),
    wants,
  };
}

/**
 * The figures of a text, those without a period with the one that its paragraph lends them. Of whom they are only the text
 * itself says: what stands before it speaks of another too often.
 */
function figuresWithin(
  { readFigures }: NumberReader,
  text: string,
  { published, before = '' }: Surroundings,
): Pick<Question, 'figures' | 'lent'> {
  const figures = readFigures(text);
  const lent: Map<number, 'own' | 'another'> = new Map();
  if ((before === '' && published === undefined) || figures.every(({ period }) => period !== null))
    return { figures, lent };
  const whole = readFigures(before + text, { published: published ?? null });
  // That a page is of today says no more than that its figures may be: left to who compares them.
  const told = whole.filter(({ periodHow }) => periodHow !== 'article-date');
  const dated = new Map(told.map((figure) => [figure.place.end - before.length, figure]));
  const dating = figures.map((figure) => {
    const { period = null, periodHow } = dated.get(figure.place.end) ?? {};
    if (figure.period !== null || period === null) return figure;
    // 2021年，白石集团投入20亿元。 before another's: the year of whoever had a figure in it.
    const whose = told.findLast((each) => each.place.end <= before.length && each.period === period)?.subject ?? null;
    if (periodHow === 'paragraph') lent.set(figure.place.end, isAnothers(whose, figure.subject) ? 'another' : 'own');
    return { ...figure, period };
  });
  return { figures: dating, lent };
}

/** Whether two subjects, as far as both are told, are two. */
function isAnothers(whose: string | null, subject: string | null): boolean {
  return whose !== null && subject !== null && !whose.includes(subject) && !subject.includes(whose);
}

/** Whether a question asks for another number than those that it states: behind them, or in English before them. */
function asksAnother(folded: string, stated: readonly Figure[]): boolean {
  const end = Math.max(...stated.map(({ place }) => place.end));
  return /多少|几成/.test(folded.slice(end)) || /^\s*how (?:much|many)/.test(folded);
}

const WHETHER =
  /有没有|有无|是否|是不是|有否|够不够|真的|难道|吗\s*[？?]?\s*$|^\s*(?:is|are|was|were|did|does|do|has|have|had)\b/;

/**
 * A question whether something is so much, as one how much it is; null where it asks no such thing. Asked for where nothing
 * is just so much.
 */
export function asHowMuch(question: Question): Question | null {
  const { text, values, concepts } = question;
  const isMore = concepts.some(({ kind }) => kind === 'name' || kind === 'word');
  if (values.length === 0 || !isMore || !WHETHER.test(foldText(text).toLowerCase())) return null;
  const asked = concepts.map((each) => (each.kind === 'value' ? asCondition(each) : each));
  return { ...question, concepts: asked, values: [], conditions: values, isWhether: true };
}

/** A stated value as one word among others, that need not be said. */
function asCondition(value: Concept): Concept {
  return { ...asHint(value), weight: WEIGHT.condition };
}

/** 玩的人有几亿: a number that ends a question is asked for, not stated. */
function isAsked({ place, text: written }: Figure, text: string): boolean {
  return /^[几幾][十百千万萬亿億]+/.test(written) && /^\s*[？?]?\s*$/.test(text.slice(place.end));
}

/** A word of Han characters with the names or words on either side, when nothing stands between. */
function besideName(word: Concept, text: string, spans: readonly { start: number; end: number }[]): Concept {
  const at = text.indexOf(word.text);
  if (at < 0 || !isHan(word.text)) return word;
  const end = at + word.text.length;
  const [left, right] = [spans.find((span) => span.end === at), spans.find((span) => span.start === end)];
  const beside = left === undefined ? '' : text.slice(left.start, end);
  const ahead = right === undefined ? '' : text.slice(at, right.end);
  const isName = ({ length }: string) => length >= LEAST_BESIDE && length <= MOST_BESIDE;
  return {
    ...word,
    ...(isName(beside) ? { beside } : {}),
    ...(isName(ahead) ? { ahead } : {}),
    ...(right !== undefined && isKeywords(text) ? { before: text.slice(right.start, right.end) } : {}),
  };
}

/** Words with blanks between them, not a sentence: a verb may stand before its object there. */
function isKeywords(text: string): boolean {
  return /\p{Script=Han}\s+\p{Script=Han}/u.test(text);
}

const LEAST_BESIDE = 3;
const MOST_BESIDE = 6;

/** 种了多少亩树 asks for 种树: verb and object that the question stands between, when it says nothing else. */
function splitVerb(lone: readonly string[]): Concept[] {
  const word = lone.join('');
  return [wholeSynonym(word) ?? wordConcept(word)];
}

/** The run of characters that a word was found in, when one is left over: 支付|保 may be a name misspelt. */
function runAround(text: string, { start, end }: SynonymMatch): Pick<Concept, 'run'> {
  let from = start;
  let to = end;
  while (from > start - RUN && isHan(text[from - 1] ?? '')) from -= 1;
  while (to < end + RUN && isHan(text[to] ?? '')) to += 1;
  return start - from + (to - end) === 1 ? { run: text.slice(from, to) } : {};
}

/** Characters on either side that are looked at. */
const RUN = 3;

function isLoneHan(word: string): boolean {
  return [...word].length === 1 && isHan(word);
}

/** Words of a date, once its period is read. */
const DATE =
  /(?:截至|截止|到)?(?:19|20)\d\d\s{0,2}年?(?:\d{1,2}月(?:\d{1,2}[日号])?|[上下]半年|第?[一二三四]季度|全年)?[底末初]?|\d{1,2}月(?:\d{1,2}[日号])?/g;
/** The country between a year and a name: 2021年中国网民 names no 年中. */
const NO_DATE = /(?:19|20)\d\d年/g;

function hinting(word: Concept, text: string, wants: Question['wants']): Concept {
  if (asksWhen(text) && isDoing(word.text)) return word;
  const isLight = isHint(word.text) || isPartOfName(word.text, text) || (wants === 'words' && isSpeaker(word.text));
  return isLight ? asHint(word) : word;
}

function nameConcept(surface: string, term: number, automaton: Automaton): Concept {
  const parts = partsOf(automaton, term);
  const alternatives = [
    { tokens: [termToken(term)], weight: 1, text: surface },
    { tokens: tokenize(surface), weight: SURFACE_WEIGHT, text: surface },
    ...(parts.length > 0 ? [{ tokens: parts.map(termToken), weight: SURFACE_WEIGHT, text: surface }] : []),
    ...findSynonyms(surface)
      .filter((match) => match.end - match.start === surface.length)
      .flatMap(({ alternatives: others }) => others.filter(isWritten))
      .map((other) => ({ tokens: tokenize(other), weight: SURFACE_WEIGHT * SYNONYM_WEIGHT, text: other })),
  ];
  return { kind: 'name', text: surface, weight: WEIGHT.term, alternatives };
}

/** A value asked for; of a range (30%到80%) each end may stand in a figure of its own. */
function statedConcept({ text, value, value2 }: Figure): Concept[] {
  if (value === null) return [];
  const ends = value2 === undefined ? [value] : [value, value2];
  const alternatives = ends.map((end) => ({ tokens: [valueToken(end)], weight: 1, text }));
  return [{ kind: 'value', text, weight: WEIGHT.value, alternatives }];
}

/** A word as typed; a bare number (29591.48) is the value of some unit too. */
function wordConcept(word: string): Concept {
  const said = concept('word', word, 1, tokenize(word));
  if (!/^\d{1,12}(?:\.\d{1,6})?$/.test(word)) return said;
  return {
    ...said,
    alternatives: [...said.alternatives, { text: word, tokens: [valueToken(Number(word))], weight: 1 }],
  };
}

function hasTokens({ alternatives }: Concept): boolean {
  return alternatives.some(({ tokens }) => tokens.length > 0);
}
