/**
 * What a question asks: its words as weighted tokens, the terms it names (in any script), the values and years it
 * states, and whether it wants a number or somebody's words. The twin of src/pack/units.ts.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import type { Figure } from '@/src/facts/fact';
import { readFigures, readPeriod } from '@/src/facts/figures/find';
import { termToken, tokenize, valueToken, yearsOf, yearTokens } from '@/src/pack/tokens';
import { type Concept, concept } from './concepts';

export interface Question {
  text: string;
  concepts: Concept[];
  /** Indexes of the terms named, in order. */
  terms: number[];
  /** Names of those terms, for "understood as". */
  termNames: string[];
  /** Words that are left when names, figures, years and question words are taken away. */
  words: string[];
  figures: Figure[];
  period: string | null;
  years: number[];
  wants: 'number' | 'words' | 'anything';
}

/** How much a concept says about what is asked, beside an ordinary word (1). */
const WEIGHT = { term: 1, value: 3, year: 0.3 } as const;
/** A name met by its letters alone (a short form inside a longer name) counts a little less than the term itself. */
const SURFACE_WEIGHT = 0.8;

/** Phrases that ask and name nothing: taken out before the words are read, longest first. */
const QUESTION_PHRASES = [
  '分别是多少',
  '分别为多少',
  '是多少',
  '有多少',
  '多少钱',
  '多少次',
  '多少人',
  '多少个',
  '多少家',
  '多少',
  '有多大',
  '有多高',
  '多大',
  '多高',
  '多长',
  '几个',
  '几家',
  '哪些',
  '哪个',
  '什么时候',
  '为什么',
  '是什么',
  '什么',
  '怎么说',
  '怎么看',
  '怎么样',
  '怎么',
  '如何看待',
  '如何',
  '是谁',
  '谁说',
  '说了什么',
  '说过',
  '请问',
  '关于',
  '分别',
  '目前',
  '一共',
  '总共',
] as const;
const QUESTION_CHARACTERS = /[的了吗呢吧啊呀么是在有和与及或被把让给对从往到达为等之其这那]/g;
const ENGLISH_STOP = new Set(
  'a an the of in on at to for by with from and or is are was were be been do does did how many much what which who whom when where why has have had it its that this than during about say says said tell me i my you your'.split(
    ' ',
  ),
);
const WANTS_NUMBER = /多少|几[个家人次年]|多大|多高|占比|比例|how (?:many|much)|what percentage|规模|增速|增长率/i;
const WANTS_WORDS = /怎么说|怎么看|如何看待|说了?什么|说过|观点|表态|(?:^|\s)(?:say|says|said)(?:\s|$)/i;

/** Reads a question. Never throws; a text without any word gives no tokens. */
export function understand(text: string, automaton: Automaton): Question {
  const spans = findSpans(automaton, text, { senses: 'off' });
  const figures = readFigures(text).filter((figure) => figure.value !== null);
  const periods = readPeriod(text);
  const period = periods[0] ?? null;
  const names = spans.map((span) => nameConcept(text.slice(span.start, span.end), span.term));
  const values = figures.flatMap(({ text: written, value }) =>
    value === null ? [] : [concept(written, WEIGHT.value, [valueToken(value)])],
  );
  const years = periods.flatMap(yearTokens).map((token) => concept(token, WEIGHT.year, [token]));
  const covered = [...spans, ...figures.map(({ place }) => ({ start: place.start, end: place.end }))];
  const words = contentWords(blank(text, covered));
  const spoken = words.map((word) => concept(word, 1, tokenize(word)));

  return {
    text,
    concepts: [...names, ...values, ...years, ...spoken].filter(hasTokens),
    terms: [...new Set(spans.map((span) => span.term))],
    termNames: [...new Set(spans.map((span) => automaton.names[span.term] ?? ''))],
    words,
    figures,
    period,
    years: periods.flatMap(yearsOf),
    wants: WANTS_WORDS.test(text) ? 'words' : WANTS_NUMBER.test(text) ? 'number' : 'anything',
  };
}

function nameConcept(surface: string, term: number): Concept {
  const alternatives = [
    { tokens: [termToken(term)], weight: 1, text: surface },
    { tokens: tokenize(surface), weight: SURFACE_WEIGHT, text: surface },
  ];
  return { text: surface, weight: WEIGHT.term, alternatives };
}

function hasTokens({ alternatives }: Concept): boolean {
  return alternatives.some(({ tokens }) => tokens.length > 0);
}

/** Words of a text without question phrases, particles, stop words and plain years. */
export function contentWords(text: string): string[] {
  let rest = text.normalize('NFKC').toLowerCase();
  for (const phrase of QUESTION_PHRASES) rest = rest.replaceAll(phrase, ' ');
  rest = rest.replace(QUESTION_CHARACTERS, ' ').replace(/\b(?:19|20)\d\d\b年?/g, ' ');
  return rest
    .split(/[^\p{L}\p{N}.%&]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '' && !ENGLISH_STOP.has(word));
}

function blank(text: string, spans: { start: number; end: number }[]): string {
  let result = text;
  for (const { start, end } of spans) result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  return result;
}
