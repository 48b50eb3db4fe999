/**
 * What a hover points at: a name of the corpus with its other names, or, where a reader asks for words that are no such
 * name (数字化渗透率 as the corpus counts it, a selection), the words themselves.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import { foldText } from '@/src/detect/fold';
import type { TermKind } from '@/src/facts/fact';
import type { Pack } from '@/src/pack/open';
import type { FactRow } from '@/src/pack/rows';
import { termToken, tokenize } from '@/src/pack/tokens';
import type { HoverQuestion } from './answer';
import { type Concept, concept, shareSaidIn } from './query/concepts';
import { expand } from './query/expand';
import { partsOf } from './query/name-parts';
import { findSynonyms } from './query/synonyms';
import { type Question, understand } from './query/understand';
import { ownWords, saidBy } from './said';

/** A term of another name for the same thing counts a little less than the term itself. */
const KIN = 0.8;
const LEAST_HAN = 2;
const LEAST_LATIN = 3;
/** Longer is a sentence, and no thing that figures are of. */
const LONGEST = 40;
/** Share from which a text says a word asked for, a gloss or a synonym included. */
const SAYS = 0.5;

/** How a fact names what is pointed at, nearest first. */
export type Naming = 'measure' | 'own' | 'sentence' | 'paragraph' | 'none';

export interface Pointed {
  /** Tokens that say it: that a fact has them is no sign that the page's sentence is about that fact. */
  tokens: ReadonlySet<string>;
  /** What the index is asked for. */
  concepts: Concept[];
  /** What passages that mention it say. */
  mentioned: Concept[];
  /** Whether it is a name of the corpus: of what only resembles other words nothing is shown. */
  isTerm: boolean;
  /** For "understood as". */
  name: string;
  /** How a fact names it. */
  namingOf(row: FactRow): Naming;
  /** Whether a passage with its words is about it. */
  isMentionedIn(passage: string): boolean;
}

/**
 * What stands at a place of a sentence; null when it is no term there (钉钉 of 钉钉子) nor words to ask for.
 * @param senses `strict` judges an ambiguous name by this sentence; `off` trusts that the asker did.
 * @throws PackError when the vocabulary cannot be read.
 */
export async function pointedAt(
  pack: Pack,
  automaton: Automaton,
  at: HoverQuestion,
  senses: 'strict' | 'off',
): Promise<Pointed | null> {
  const { sentence, start, end } = at;
  const spans = findSpans(automaton, sentence, { senses });
  const met = spans.find((span) => span.start < end && span.end > start);
  const isPart = met !== undefined && isLonger(at, met);
  if (met !== undefined && !isPart) return termPointed(automaton, met.term, await understand(sentence, automaton));
  const text = sentence.slice(start, end).trim();
  // A name that is none here has another sense or is cut out of another word.
  const isName = findSpans(automaton, text, { senses: 'off' }).some((span) => isWhole(span, text));
  if (isName || !isPhrase(text) || (!isPart && !standsAlone(at))) return null;
  const expanded = (await expand(pack, (await understand(text, automaton)).concepts, automaton)).filter(isWord);
  const isBody = (each: number) => BODIES.has(pack.kindOf(each) ?? 'concept');
  const concepts = expanded.map((word) => withoutNames(word, automaton, isBody)).filter(isSayable);
  return concepts.length === 0 ? null : phrasePointed(automaton, text, concepts);
}

/** Whether a word more is pointed at than a term: 农村 of 农村电商 says whose. */
function isLonger({ sentence, start, end }: HoverQuestion, span: { start: number; end: number }): boolean {
  if (span.start < start || span.end > end) return false;
  const rest = sentence.slice(start, span.start) + sentence.slice(span.end, end);
  return /\p{Script=Han}{2}|\p{Script=Latin}{3}/u.test(rest);
}

/** Kinds whose names are often borrowed words; a person's is none. */
const BODIES: ReadonlySet<TermKind> = new Set(['organisation', 'product', 'programme']);

/** A word without guesses that are whole names of somebody: the ant of a page, whose gloss is 蚂蚁, is no firm called so. */
function withoutNames(word: Concept, automaton: Automaton, isBody: (term: number) => boolean): Concept {
  const isName = (text: string) =>
    findSpans(automaton, text, { senses: 'off' }).some((span) => isWhole(span, text) && isBody(span.term));
  const [typed, ...guesses] = word.alternatives;
  return typed ? { ...word, alternatives: [typed, ...guesses.filter((guess) => !isName(guess.text))] } : word;
}

function isSayable({ alternatives }: Concept): boolean {
  return alternatives.some(({ tokens }) => tokens.length > 0);
}

/** Whether a text has words only as the beginning of a name in marks: of a factory called “犀牛制造” no rhinoceros is. */
function isOnlyInMarks(text: string, words: string): boolean {
  const folded = foldText(text);
  const sought = foldText(words);
  let at = folded.indexOf(sought);
  if (at < 0) return false;
  for (; at >= 0; at = folded.indexOf(sought, at + 1))
    if (!/[“"「『]/.test(folded[at - 1] ?? '') || /[”"」』]/.test(folded[at + words.length] ?? '')) return false;
  return true;
}

function isWhole({ start, end }: { start: number; end: number }, text: string): boolean {
  return start === 0 && end === text.length;
}

function isPhrase(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (text.length > LONGEST || /[，,；;。！!？?]/.test(text)) return false;
  return han >= LEAST_HAN || (han === 0 && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) >= LEAST_LATIN);
}

/** Whether words begin and end where a span does: 外卖 of 海外卖家 is none. Engines cut words apart differently, seldom there. */
function standsAlone({ sentence, start, end }: HoverQuestion): boolean {
  const cut = new Intl.Segmenter('zh', { granularity: 'word' }).segment(sentence);
  return cut.containing(start)?.index === start && (end >= sentence.length || cut.containing(end)?.index === end);
}

function isWord({ kind }: Concept): boolean {
  return kind === 'name' || kind === 'word' || kind === 'hint';
}

function termPointed(automaton: Automaton, term: number, question: Question): Pointed {
  const kin = kinOf(automaton, term);
  const parts = partsOf(automaton, term);
  const names = [
    ...kin.map((each) => ({ text: '', tokens: [termToken(each)], weight: each === term ? 1 : KIN })),
    ...(parts.length > 0 ? [{ text: '', tokens: parts.map(termToken), weight: KIN }] : []),
  ];
  const surfaces = question.concepts.filter(({ alternatives }) => alternatives[0]?.tokens[0] === termToken(term));
  const says = (text: string): boolean => {
    const said = saidBy(text, automaton);
    return isAny((each) => said.has(termToken(each)));
  };
  const isAny = (holds: (term: number) => boolean): boolean =>
    kin.some(holds) || (parts.length > 0 && parts.every(holds));
  const head = parts.at(-1);
  return {
    tokens: new Set([termToken(term), ...surfaces.flatMap(({ text }) => tokenize(text))]),
    concepts: [{ kind: 'name', text: '', weight: 1, alternatives: names }],
    mentioned: [concept('name', '', 1, [termToken(term)])],
    isTerm: true,
    name: automaton.nameOf(term),
    isMentionedIn: () => true,
    namingOf: (row) => {
      const measure = row.fact.type === 'figure' ? (row.fact.measure ?? '') : '';
      const own = says(ownWords(row.fact));
      if (says(measure) || (own && head !== undefined && saidBy(measure, automaton).has(termToken(head))))
        return 'measure';
      if (isAny((each) => row.terms.includes(each))) return own ? 'own' : 'sentence';
      return kin.some((each) => row.nearTerms.includes(each)) ? 'paragraph' : 'none';
    },
  };
}

/** The term and those whose names are its synonyms (双碳: 碳中和). */
function kinOf(automaton: Automaton, term: number): number[] {
  const name = automaton.nameOf(term);
  const others = findSynonyms(name)
    .filter((match) => isWhole(match, name))
    .flatMap(({ alternatives }) => alternatives)
    .flatMap((other) =>
      findSpans(automaton, other, { senses: 'off' })
        .filter((span) => isWhole(span, other))
        .map((span) => span.term),
    );
  return [...new Set([term, ...others])];
}

function phrasePointed(automaton: Automaton, text: string, words: Concept[]): Pointed {
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  const share = (said: string): number => {
    const folded = foldText(said);
    const tokens = saidBy(said, automaton);
    const found = words.filter((word) => shareSaidIn(word, tokens, folded) >= SAYS);
    return found.reduce((sum, word) => sum + word.weight, 0) / weight;
  };
  return {
    tokens: new Set(tokenize(text)),
    concepts: words,
    mentioned: words,
    isTerm: false,
    name: text,
    isMentionedIn: (passage) => !isOnlyInMarks(passage, text),
    namingOf: (row) => {
      if (isOnlyInMarks(row.fact.sentence, text)) return 'none';
      if (row.fact.type === 'figure' && share(row.fact.measure ?? '') === 1) return 'measure';
      if (share(ownWords(row.fact)) === 1) return 'own';
      const said = share(row.fact.sentence);
      return said === 1 ? 'sentence' : said >= SAYS ? 'paragraph' : 'none';
    },
  };
}

/** Whether a concept is part of what is pointed at. */
export function isPointed({ alternatives }: Concept, { tokens }: Pointed): boolean {
  return alternatives[0]?.tokens.every((token) => tokens.has(token)) ?? false;
}
