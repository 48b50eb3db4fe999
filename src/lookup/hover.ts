/**
 * A term in its sentence on a page in, an answer for that sentence out: which facts of the term come first is for the
 * sentence to say, and a figure in it is put beside ours.
 */
import { withoutReadings } from '@/src/corpus/text/readings';
import { halfWidth } from '@/src/corpus/text/width';
import type { Automaton } from '@/src/detect/automaton';
import { isHan } from '@/src/detect/han';
import type { Pack } from '@/src/pack/open';
import type { FactRow } from '@/src/pack/rows';
import type { Answer, HoverQuestion } from './answer';
import { compareClaims } from './compare/claims';
import { sameUnit } from './compare/compare';
import { type Candidate, findCandidates, inFewFiles } from './index/storage';
import { matchedWords } from './matched';
import { isPointed, type Pointed, pointedAt } from './pointed';
import type { Asked } from './query/asked';
import { shareSaidIn, tokensOf } from './query/concepts';
import { expand } from './query/expand';
import { understand } from './query/understand';
import { isWanted } from './query/wanted';
import { byScore, DURATION, FACTOR, isDuration, isListing, type Ranked } from './rank';
import { foldRepeats } from './repeats';
import { articleResult, factResult } from './results';
import { clauseOf, ownWords, saidBy, saidIn } from './said';
import { sharedTopics } from './topics';

const CANDIDATES = { facts: 80, passages: 0 };
/** Files of facts that are read for the sentence, and again for the term; with 20 the same hovers were answered no better. */
const MOST_FILES = 10;
/** Passages that mention a term of which little is stated. */
const MENTIONS = { facts: 0, passages: 40 };
/** Coverage of a passage that says all that is pointed at. */
const ALL = 0.9;
/** What a card shows; the rest is one click away in the popup. */
const RESULTS = 5;
/** What a fact of the term is worth that shares no word with the page's sentence. */
const UNSAID = 0.05;
/** How much a fact gains when the page's sentence says its own words (its measure above all). */
const ABOUT = 3;
/** Summed idf of common words from which a likeness counts in full: two or three telling words. */
const FULL_MASS = 8;
/** Keeps the order by naming and measure alive where the sentence shares next to nothing with any fact. */
const FLOOR = 0.1;
/** How much the clause of a figure counts beside its whole sentence. */
const CLAUSE = 3;
/** Length of an ordinary sentence, in characters. */
const SENTENCE = 60;
/** Rarity taken for a lone character, which the index does not know. */
const LONE_MASS = 5;
/** How much a figure gains that is counted as the sentence's own figure is. */
const COUNTED = 1.6;
/** What a clause counts beside a fact's own words; less where nothing of what a figure measures is said. */
const BESIDE = 0.8;
/** What a word counts that only a synonym of the sentence's words says. */
const GUESSED = 0.5;
const UNMEASURED = 0.5;
/** What a topic counts that the page's sentence and a fact share without a word: towards likeness, and as words shared. */
const TOPIC = { about: 0.3, shared: 0.2 } as const;
/** What a figure is worth at least, of one beside it in its sentence. */
const NEIGHBOUR = 0.6;
/** A fact of the term itself before one that only mentions it; one that does not even mention it last. */
const NAMING = { measure: 2, own: 1.4, sentence: 1, paragraph: 0.7, none: 0.5 } as const;
/** The same for one short word that is no name of the corpus (高峰): its sense is the one of a sentence that shares more. */
const LEAST_SHARED = { measure: 0, own: 0.05, sentence: 0.1, paragraph: 0.2, none: 0.4 } as const;
/** Likeness from which a fact is shown, by how it names the term. */
const LEAST_ABOUT = { measure: 0, own: 0, sentence: 0, paragraph: 0.15, none: 0.4 } as const;

/** Blanks between Chinese and digits or letters, a habit of typing that documents lose too: 第 11 位, 2000 多亿元. */
const LAYOUT_BLANKS =
  /(?<=\p{Script=Han})[ \u00a0]{1,3}(?=[\dA-Za-z$¥€£])|(?<=[\dA-Za-z%‰])[ \u00a0]{1,3}(?=\p{Script=Han})/gu;

/**
 * A page that writes readings behind its characters (27萬(wàn)億元), full-width digits or blanks around numbers says the
 * same figures.
 */
function plainly({ sentence: seen, start, end, before = '', published }: HoverQuestion): HoverQuestion {
  const sentence = halfWidth(seen);
  const read = withoutReadings(sentence);
  const plain = read.replace(LAYOUT_BLANKS, '');
  const around = { before: withoutReadings(halfWidth(before)).replace(LAYOUT_BLANKS, ''), published };
  if (plain === sentence) return { sentence, start, end, ...around };
  const blanks = [...read.matchAll(LAYOUT_BLANKS)];
  const placeOf = (at: number) => {
    const place = read === sentence ? at : withoutReadings(sentence.slice(0, at)).length;
    return blanks.reduce((left, { 0: blank, index }) => (index < place ? left - blank.length : left), place);
  };
  return { sentence: plain, start: placeOf(start), end: placeOf(end), ...around };
}

/** A figure in the characters of the page, １２亿 as １２亿; where readings stand between them, without those. */
function asWritten(text: string, { sentence }: HoverQuestion): string {
  const at = halfWidth(sentence).indexOf(text);
  return at < 0 ? text : sentence.slice(at, at + text.length);
}

/**
 * Answers a hover. `none` when the span is no term of this corpus or nothing is known of it.
 * @param senses `strict` judges an ambiguous name by this sentence; `off` trusts that the asker did, with more context.
 * @throws PackError when a file of the pack cannot be read.
 */
export async function hover(
  pack: Pack,
  automaton: Automaton,
  asSeen: HoverQuestion,
  senses: 'strict' | 'off' = 'strict',
): Promise<Answer> {
  const at = plainly(asSeen);
  const pointed = await pointedAt(pack, automaton, at, senses);
  if (pointed === null) return { status: 'none', results: [], verdict: null, understood: [] };
  const question = await understand(at.sentence, automaton, at);
  pack.prefetch(tokensOf([...pointed.concepts, ...question.concepts]));
  const concepts = await expand(pack, question.concepts, automaton);
  const others = concepts.filter((each) => !isPointed(each, pointed));
  const [said, named] = await Promise.all([
    findCandidates(pack, others, CANDIDATES),
    findCandidates(pack, pointed.concepts, CANDIDATES),
  ]);
  const asked: Asked = { question, concepts, automaton, rarity: said.rarity };
  // Scores of two searches do not compare: what the sentence does not reach comes after all that it does.
  const unsaid = named.candidates.map((candidate) => ({ ...candidate, coverage: candidate.coverage * UNSAID }));
  const facts = await weigh(
    pack,
    pointed,
    [...inFewFiles(pack, said.candidates, MOST_FILES), ...inFewFiles(pack, unsaid, MOST_FILES)],
    asked,
    at,
  );
  const rows = facts.map(({ row }) => row);
  const compared = compareClaims(at, asked, rows, (term) => pack.kindOf(term));
  const first = compared?.row ?? null;
  const results = await shown(pack, first ? [first, ...rows.filter((row) => row !== first)] : rows, facts, asked);
  const isSaid = results.length > 0 || pointed.isTerm || pointed.tokens.size > 1;
  if (results.length < RESULTS / 2 && isSaid)
    results.push(...(await mentions(pack, pointed, asked, RESULTS - results.length)));
  const against = results.find((result) => result.kind === 'figure' && result.factId === first?.id);
  const verdict = compared && {
    ...compared.verdict,
    page: { ...compared.verdict.page, text: asWritten(compared.verdict.page.text, asSeen) },
    against: against?.kind === 'figure' ? against : null,
  };
  const status = results.length > 0 ? 'ok' : 'none';
  return { status, results, verdict: status === 'ok' ? verdict : null, understood: [pointed.name] };
}

/**
 * Facts whose sentence names the term, those first that the page's sentence is about; of its paragraph, when the page's
 * sentence says something of what it is about. Facts that do not name it at all only where nothing else is known.
 * @param candidates by the sentence first, then by the term alone: the term says what, the sentence says which first.
 */
async function weigh(
  pack: Pack,
  pointed: Pointed,
  candidates: Candidate[],
  asked: Asked,
  { sentence: page, start, end }: HoverQuestion,
): Promise<Ranked<FactRow>[]> {
  const said = saidIn(asked);
  const units = asked.question.values.map(({ unit }) => unit);
  const sentence = new Set([...said].filter((token) => !pointed.tokens.has(token)));
  const isBareWord = !pointed.isTerm && pointed.tokens.size === 1;
  const facts = new Map<number, Ranked<FactRow>>();
  const read = candidates.filter(({ unit }) => pack.isFact(unit));
  const rows = await Promise.all(read.map(({ unit }) => pack.fact(unit)));
  const topic = sharedTopics(`${page.slice(0, start)} ${page.slice(end)}`, asked.concepts, rows);
  const { wanted } = asked.question;
  for (const [i, candidate] of read.entries()) {
    if (facts.has(candidate.unit)) continue;
    const row = rows[i] as FactRow;
    const about = Math.min(1, likeness(row, sentence, asked) + TOPIC.about * topic(row));
    const naming = pointed.namingOf(row);
    const isWhose = naming === 'own' && row.fact.type === 'figure';
    if (about < (isBareWord && !isWhose ? LEAST_SHARED : LEAST_ABOUT)[naming]) continue;
    const unit = row.fact.type === 'figure' ? row.fact.unit : null;
    const counted = units.some((each) => unit !== null && sameUnit(each, unit)) ? COUNTED : 1;
    // 要花多少钱: what a sentence asks, its figures answer.
    const sort = wanted && row.fact.type === 'figure' && isWanted(wanted, row.fact) ? FACTOR.sort : 1;
    const factor = (1 + ABOUT * about) * NAMING[naming] * counted * sort * weakness(row);
    const near = clauseShare(row, asked, pointed);
    const shared = (candidate.coverage + CLAUSE * near) / (1 + CLAUSE);
    const base =
      (FLOOR + shared + TOPIC.shared * topic(row)) * (row.fact.type === 'quote' ? brevity(row.fact.text) : 1);
    facts.set(candidate.unit, { row, score: base * factor, coverage: about });
  }
  const ranked = withNeighbours([...facts.values()]).sort(byScore);
  // A card speaks of its term: what only resembles the sentence is for a term that nothing is stated about.
  const naming = ranked.filter(({ row }) => pointed.namingOf(row) !== 'none');
  return naming.length > 0 || !pointed.isTerm ? naming : ranked;
}

/** Facts with what they gain from those beside them: 种下3.26亿棵树，种植面积超过397万亩 tells one thing in two figures. */
function withNeighbours(facts: readonly Ranked<FactRow>[]): Ranked<FactRow>[] {
  return facts.map((fact) => {
    const near = facts.filter(({ row }) => isBeside(row, fact.row)).map(({ score }) => NEIGHBOUR * score);
    return { ...fact, score: Math.max(fact.score, ...near) };
  });
}

/** Whether two figures stand in one sentence with at most a comma and no figure between them. */
function isBeside(a: FactRow, b: FactRow): boolean {
  if (a.fact.type !== 'figure' || b.fact.type !== 'figure' || a.id === b.id) return false;
  if (a.article !== b.article || a.fact.sentence !== b.fact.sentence) return false;
  const [first, second] = a.offset < b.offset ? [a, b] : [b, a];
  const between = a.fact.sentence.slice(first.offset + first.fact.text.length, second.offset);
  return !/[；;\d]/.test(between) && (between.match(/[，,]/g)?.length ?? 0) <= 1;
}

/** Share of what the page's sentence says, the pointed term aside, that the fact's own clause says; by rarity, 0…1. */
function clauseShare(row: FactRow, { concepts, automaton, rarity }: Asked, pointed: Pointed): number {
  const text = clauseOf(row);
  const clause = saidBy(text, automaton);
  let asked = 0;
  let found = 0;
  for (const concept of concepts) {
    if (concept.kind !== 'name' && concept.kind !== 'word') continue;
    if (isPointed(concept, pointed)) continue;
    const mass = 1 + Math.max(0, ...(concept.alternatives[0]?.tokens ?? []).map((token) => rarity.get(token) ?? 0));
    asked += mass;
    found += mass * shareSaidIn(concept, clause, text);
  }
  return asked === 0 ? 0 : found / asked;
}

/** A quote of a paragraph touches everything and is about nothing in particular: half at three times a sentence. */
function brevity(text: string): number {
  return 1 / (1 + Math.max(0, text.length - SENTENCE) / (2 * SENTENCE));
}

/** A duration, or a headline that announces what the text states with its context, comes after its equals. */
function weakness({ fact, source }: FactRow): number {
  return (
    (isDuration(fact) ? DURATION : 1) *
    (isListing(fact) ? FACTOR.listing : 1) *
    (fact.sentence === source.title ? FACTOR.headline : 1)
  );
}

/**
 * How much of what a fact says the page's sentence says too, 0…1: of its own words a share (little for one ordinary
 * word), of its clause the rarity of what they have in common.
 */
function likeness(row: FactRow, sentence: ReadonlySet<string>, { automaton, rarity, question }: Asked): number {
  const { fact } = row;
  const typed = saidBy(question.text, automaton);
  const own = saidBy(fact.type === 'figure' ? (fact.measure ?? '') : ownWords(fact), automaton);
  const said = [...own].filter((token) => isSaid(token, sentence));
  const massOf = (tokens: string[]) =>
    tokens.reduce((sum, token) => sum + (rarity.get(token) ?? LONE_MASS) * (isSaid(token, typed) ? 1 : GUESSED), 0);
  const share = own.size === 0 ? 0 : (said.length / own.size) * Math.min(1, massOf(said) / FULL_MASS);
  const clause = [...saidBy(clauseOf(row), automaton)].filter((token) => sentence.has(token));
  const near = fact.type === 'figure' && said.length === 0 ? UNMEASURED : BESIDE;
  return Math.max(share, near * Math.min(1, massOf(clause) / (2 * FULL_MASS)));
}

/** A measure of one character (树) is no bigram; it is said where a word with it is (植树). */
function isSaid(token: string, sentence: ReadonlySet<string>): boolean {
  if (sentence.has(token)) return true;
  return token.length === 1 && isHan(token) && [...sentence].some((said) => said.length === 2 && said.includes(token));
}

async function shown(
  pack: Pack,
  order: FactRow[],
  ranked: Ranked<FactRow>[],
  asked: Asked,
): Promise<Answer['results']> {
  const files = new Set<number>();
  return Promise.all(
    foldRepeats(order, (each) => each, asked.automaton, RESULTS).map(({ fact: row, also }) => {
      const found = ranked.find((each) => each.row === row);
      // A page's sentence has many words; those that the fact itself is about explain why it is here.
      const about = matchedWords(row.fact.sentence, asked, ownWords(row.fact));
      const matched = about.length > 0 ? about : matchedWords(row.fact.sentence, asked, clauseOf(row));
      return factResult(pack, { row, also }, found?.score ?? 0, matched, files);
    }),
  );
}

/** Little is stated about the term, but it is mentioned: one passage of each article. */
async function mentions(pack: Pack, pointed: Pointed, asked: Asked, limit: number): Promise<Answer['results']> {
  const { candidates } = await findCandidates(pack, pointed.mentioned, MENTIONS);
  const results: Answer['results'] = [];
  const articles = new Set<number>();
  for (const { unit, score, coverage } of candidates) {
    if (results.length >= limit || coverage < ALL) break;
    const row = await pack.passage(unit);
    if (articles.has(row.article) || !pointed.isMentionedIn(row.text)) continue;
    articles.add(row.article);
    results.push(articleResult(row, score, matchedWords(row.text, asked)));
  }
  return results;
}
