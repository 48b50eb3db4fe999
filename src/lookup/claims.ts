/**
 * Which figure of a page's sentence is about the same thing as which of ours. Same unit, measure and subject, or
 * nothing is compared: a false "differs" is the worst outcome.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import { foldText } from '@/src/detect/fold';
import type { Figure, TermKind } from '@/src/facts/fact';
import { measureLikeness } from '@/src/facts/links';
import type { FactRow, TermRow } from '@/src/pack/rows';
import { tokenize } from '@/src/pack/tokens';
import type { Verdict } from './answer';
import { compareValues, sameUnit } from './compare';
import { type Asked, saidBy, saidIn } from './rank';

/** From this share of our measure's characters in the page's sentence the measure counts as named there. */
const MEASURE_NAMED = 0.8;
/** Less is enough when the sentence names the very organisation, product or programme that our figure is of. */
const MEASURE_TOUCHED = 0.5;
const SUBJECT_NAMED = 0.6;
/** Kinds of terms that own figures; a concept (研发投入) is what is measured, not of whom. */
const OWNERS: ReadonlySet<TermKind> = new Set(['person', 'organisation', 'product', 'programme', 'event', 'report']);
/** Names of one country that a Chinese text uses for itself. */
const HOME = new Set(['我国', '中国', '全国', '国内', '大陆', '我國', '中國', '全國', '國內', '大陸']);
/** Words that measure nothing in particular: the sentence's own measure is elsewhere in it. */
const GENERIC_MEASURE =
  /^(?:数[目额量字值]|总[数额量]|金额|规模|水平|比[例重]|占比|人[数次]|用户|达|超|约|增|降|升|排|通过|.{0,4}排[名在]?|第)$|^[^\p{Script=Han}]*$/u;

export interface Compared {
  verdict: Omit<Verdict, 'against'>;
  row: FactRow | null;
}

/**
 * The sentence's figure that has a counterpart among the rows, with the verdict; null when it states none.
 * @param terms the corpus's terms by index, for their kinds.
 */
export function compareClaims(asked: Asked, rows: FactRow[], terms: TermRow[]): Compared | null {
  const { figures } = asked.question;
  const sentence = saidIn(asked);
  let best: (Compared & { surety: number }) | null = null;
  for (const claim of figures) {
    for (const row of rows) {
      if (row.fact.type !== 'figure') continue;
      const surety = sameThing({ claim, row, ours: row.fact, sentence, asked, terms });
      if (surety === 0 || (best && surety <= best.surety)) continue;
      best = { surety, row, verdict: { ...compareValues(claim, row.fact), page: pageOf(claim) } };
    }
  }
  const [first] = figures;
  if (best || !first) return best;
  return { verdict: { verdict: 'not-comparable', page: pageOf(first), ratio: null }, row: null };
}

function pageOf({ text, value, unit, period }: Figure): Verdict['page'] {
  return { text, value, unit, period };
}

interface Pair {
  claim: Figure;
  row: FactRow;
  ours: Figure;
  sentence: ReadonlySet<string>;
  asked: Asked;
  terms: TermRow[];
}

/** How surely a claim and a fact measure the same thing of the same subject; 0 when not or unsure. */
function sameThing(pair: Pair): number {
  const { claim, ours, sentence, asked, terms, row } = pair;
  if (!sameUnit(claim.unit, ours.unit) || ours.measure === null) return 0;
  const owners = row.terms.filter(
    (term) => OWNERS.has(terms[term]?.kind ?? 'concept') && asked.question.terms.includes(term),
  );
  const subject = subjectNamed(pair, owners);
  if (subject === 0) return 0;
  // 排第11位 says the rank without the word 排名.
  const named = claim.kind === 'rank' ? ours.measure.replace(/(?:排名|排行|位次|名次)$/, '') : ours.measure;
  const measure = covered(named, sentence);
  const specific = claim.measure !== null && !GENERIC_MEASURE.test(claim.measure) ? claim.measure : null;
  const alike = specific === null ? 0 : measureLikeness(specific, ours.measure);
  const enough = owners.length > 0 ? MEASURE_TOUCHED : MEASURE_NAMED;
  if (measure < enough) return 0;
  // Several figures in one sentence: the one whose own measure is ours, or none.
  if (asked.question.figures.length > 1 && specific !== null && alike < 0.4) return 0;
  if (specific !== null && hasOtherScope(specific, ours)) return 0;
  return measure + subject + alike + (ours.kind === claim.kind ? 0.1 : 0);
}

/** 1 when the sentence is about the subject of our figure, 0 when about another or unsure. */
function subjectNamed(pair: Pair, owners: number[]): number {
  const { claim, ours, sentence, asked } = pair;
  const { automaton } = asked;
  const subject = ours.subject ?? '';
  const isNamed =
    (owners.length > 0 && !isOwned(subject, pair)) ||
    (subject !== '' && covered(subject, sentence) >= SUBJECT_NAMED) ||
    [...saidBy(subject, automaton)].some((token) => token.startsWith('#') && sentence.has(token)) ||
    (HOME.has(subject) && [...HOME].some((home) => asked.question.text.includes(home)));
  if (!isNamed) return 0;
  if (claim.subject === null || !HAN.test(claim.subject)) return 1;
  return isSameSubject(claim.subject, ours, automaton) ? 1 : 0;
}

/** The claim's subject, as we read it, is ours or stands in our sentence; a common 集团 makes no two groups one. */
function isSameSubject(claimed: string, ours: Figure, automaton: Automaton): boolean {
  const subject = ours.subject ?? '';
  if (HOME.has(subject) && HOME.has(claimed)) return true;
  const known = `${subject} ， ${ours.measure ?? ''} ， ${ours.sentence}`;
  const isTerm = (token: string) => token.startsWith('#');
  const terms = saidBy(known, automaton);
  if ([...saidBy(claimed, automaton)].some((token) => isTerm(token) && terms.has(token))) return true;
  return known.includes(claimed) || measureLikeness(claimed, subject) >= SUBJECT_NAMED;
}

/** Our figure is of an organisation, product or person: a sentence that names another of its words is not about it. */
function isOwned(subject: string, { asked, terms }: Pair): boolean {
  const spans = findSpans(asked.automaton, subject, { senses: 'off' });
  return spans.some(({ term }) => OWNERS.has(terms[term]?.kind ?? 'concept'));
}

const HAN = /\p{Script=Han}/u;

/** Share of a name's characters that stand in a token or term that is said: 研发投入 is, by 研发 and 投入. */
function covered(name: string, said: ReadonlySet<string>): number {
  const text = foldText(name.normalize('NFKC').toLowerCase());
  const has = new Set<number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    if (!said.has(text.slice(i, i + 2))) continue;
    has.add(i);
    has.add(i + 1);
  }
  const characters = [...text].flatMap((char, i) => (HAN.test(char) ? [i] : []));
  if (characters.length === 0) return tokenize(name).some((token) => said.has(token)) ? 1 : 0;
  return characters.filter((i) => has.has(i)).length / characters.length;
}

/** The claim narrows our measure (实物商品网上零售额 beside 网上零售额) with words that our sentence does not have. */
function hasOtherScope(measure: string, ours: Figure): boolean {
  const own = ours.measure ?? '';
  if (!measure.includes(own) || measure === own) return false;
  const extra = measure.replace(own, '');
  return tokenize(extra).some((token) => token.length > 1 && !ours.sentence.includes(token));
}
