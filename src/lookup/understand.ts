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
import { ENGLISH_STOP, PARTICLES, QUESTION_PHRASES, WANTS_NUMBER, WANTS_WORDS, WHOLE_WORDS } from './question-words';
import { findSynonyms, type SynonymMatch } from './synonyms';

export interface Question {
  text: string;
  concepts: Concept[];
  /** Indexes of the terms named, in order. */
  terms: number[];
  /** Names of those terms, for "understood as". */
  termNames: string[];
  figures: Figure[];
  period: string | null;
  years: number[];
  wants: 'number' | 'words' | 'anything';
}

/** How much a concept says about what is asked, beside an ordinary word (1). */
const WEIGHT = { term: 1, value: 3, year: 0.15 } as const;
/** A name met by its letters alone (a short form inside a longer name) counts a little less than the term itself. */
const SURFACE_WEIGHT = 0.8;
/** A synonym is nearly what was typed. */
const SYNONYM_WEIGHT = 0.85;

/** A digit, a Chinese numeral, what doubles or halves without one, or a Latin letter (two million, half of …). */
const MAY_STATE_NUMBER =
  /[\d０-９A-Za-zＡ-Ｚａ-ｚ〇零一二三四五六七八九十百千万亿兆两半双俩仨廿卅翻倍番成折壹贰叁肆伍陆柒捌玖拾佰仟萬億兩雙倆貳叄參陸首末头頭]/;

/** Reads a question. Never throws; a text without any word gives no tokens. */
export function understand(text: string, automaton: Automaton): Question {
  const spans = findSpans(automaton, text, { senses: 'off' });
  // Reading figures compiles a hundred patterns, 15 ms of a worker that has just woken: only for a text that may have one.
  const numeric = MAY_STATE_NUMBER.test(text);
  const figures = numeric ? readFigures(text).filter((figure) => figure.value !== null) : [];
  const periods = numeric ? readPeriod(text) : [];
  const period = periods[0] ?? null;
  const names = spans.map((span) => nameConcept(text.slice(span.start, span.end), span.term));
  const values = figures.flatMap(({ text: written, value }) =>
    value === null ? [] : [concept('value', written, WEIGHT.value, [valueToken(value)])],
  );
  const years = periods.flatMap(yearTokens).map((token) => concept('year', token, WEIGHT.year, [token]));
  const covered = [...spans, ...figures.map(({ place }) => ({ start: place.start, end: place.end }))];
  const rest = blank(text, covered);
  const known = findSynonyms(rest);
  // A lone character (查, 次, 数) is no word of a bigram index: it would be asked for and never found.
  const words = contentWords(blank(rest, known)).filter((word) => !/^\p{Script=Han}$/u.test(word));
  const spoken = [...known.map(synonymConcept), ...words.map((word) => concept('word', word, 1, tokenize(word)))];

  return {
    text,
    concepts: [...names, ...values, ...years, ...spoken].filter(hasTokens),
    terms: [...new Set(spans.map((span) => span.term))],
    termNames: [...new Set(spans.map((span) => automaton.names[span.term] ?? ''))],
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
    ...findSynonyms(surface)
      .filter((match) => match.end - match.start === surface.length)
      .flatMap(({ alternatives: others }) => others)
      .map((other) => ({ tokens: tokenize(other), weight: SURFACE_WEIGHT * SYNONYM_WEIGHT, text: other })),
  ];
  return { kind: 'name', text: surface, weight: WEIGHT.term, alternatives };
}

function synonymConcept({ text, alternatives }: SynonymMatch): Concept {
  const said = concept('word', text, 1, tokenize(text));
  const others = alternatives.map((other) => ({ text: other, tokens: tokenize(other), weight: SYNONYM_WEIGHT }));
  return { ...said, alternatives: [...said.alternatives, ...others] };
}

function hasTokens({ alternatives }: Concept): boolean {
  return alternatives.some(({ tokens }) => tokens.length > 0);
}

/** Words of a text without question phrases, particles, stop words and plain years. */
export function contentWords(text: string): string[] {
  let rest = text.normalize('NFKC').toLowerCase();
  for (const phrase of QUESTION_PHRASES) rest = rest.replaceAll(phrase, ' ');
  rest = withoutParticles(rest).replace(/\b(?:19|20)\d\d\b年?/g, ' ');
  return rest
    .split(/[^\p{L}\p{N}.%&]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word !== '' && !ENGLISH_STOP.has(word));
}

/** Particles become blanks, but not inside ordinary words (没有, 参与, 普及) that only share their character. */
function withoutParticles(text: string): string {
  let result = '';
  let from = 0;
  for (const { index, 0: word } of text.matchAll(WHOLE_WORDS)) {
    result += text.slice(from, index).replace(PARTICLES, ' ') + word;
    from = index + word.length;
  }
  return result + text.slice(from).replace(PARTICLES, ' ');
}

function blank(text: string, spans: { start: number; end: number }[]): string {
  let result = text;
  for (const { start, end } of spans) result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  return result;
}
