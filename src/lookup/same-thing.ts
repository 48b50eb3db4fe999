/**
 * Whether a page's claim and a figure of ours measure the same thing of the same subject. Every condition must hold;
 * each names the mistake that it prevents. Unsure is no.
 */
import type { Automaton } from '@/src/detect/automaton';
import { foldText } from '@/src/detect/fold';
import type { Figure } from '@/src/facts/fact';
import { measureLikeness } from '@/src/facts/links';
import type { FactRow, TermRow } from '@/src/pack/rows';
import { tokenize } from '@/src/pack/tokens';
import { type Claim, OWNERS } from './claims';
import { sameUnit } from './compare';
import { type Asked, saidBy } from './rank';

export interface Pair {
  claim: Claim;
  row: FactRow;
  ours: Figure;
  /** Tokens and terms that the page's sentence says, guesses of its words included. */
  said: ReadonlySet<string>;
  asked: Asked;
  terms: TermRow[];
}

/** From this share of our measure's characters in the page's sentence the measure counts as named there. */
const MEASURE_NAMED = 0.8;
/** Less is enough when the sentence names the very organisation, product or programme that our figure is of. */
const MEASURE_TOUCHED = 0.5;
const NAMES_ALIKE = 0.6;

/** Names of one country that a Chinese text uses for itself. */
const HOME = /^(?:我国|中国|全国|国内|大陆|我國|中國|全國|國內|大陸)/u;
/** Words that measure nothing in particular: the sentence's own measure is elsewhere in it. */
const GENERIC_MEASURE =
  /^(?:数[目额量字值]|总[数额量]|金额|规模|水平|比[例重]|占比|人[数次]|达|超|约|增|降|升|排|通过|.{0,4}排[名在]?|第)$|^[^\p{Script=Han}]*$/u;
/** 几千万, 数百名, 上百万: an order of magnitude, to which no figure agrees or differs. */
const VAGUE = /[几幾数數上][十百千万萬亿億]/;
const CHANGE = /增加|增长|增長|减少|減少|下降|提高|上升|新增|净增|淨增|增幅|降幅|增速|涨|漲|跌/;
const HAN = /\p{Script=Han}/u;

/** How surely both measure the same thing; 0 when not or unsure. */
export function surenessOfSame(pair: Pair): number {
  const { claim, ours } = pair;
  if (!sameUnit(claim.figure.unit, ours.unit) || ours.measure === null) return 0;
  // 2.97亿 people beside 世界第一; a growth beside a share.
  if ((claim.figure.kind === 'rank') !== (ours.kind === 'rank')) return 0;
  if (ours.kind === 'duration' || claim.figure.kind === 'duration') return 0;
  if (claim.planned || VAGUE.test(ours.text)) return 0;
  // 研发投入同比增加50亿元 is not a 研发投入 of 50亿元.
  const near = `${claim.before.slice(-8)}${claim.figure.kind === 'growth' ? '增长' : ''}`;
  if (CHANGE.test(near) !== (CHANGE.test(ours.measure) || ours.kind === 'growth')) return 0;
  const subject = subjectSureness(pair);
  if (subject === 0) return 0;
  const measure = measureSureness(pair);
  return measure === 0 ? 0 : subject + measure + (claim.figure.period === ours.period ? 0.2 : 0);
}

/** 1 when the claim is of the subject of our figure, 0 when of another or unsure. */
function subjectSureness({ claim, ours, said, asked }: Pair): number {
  const subject = ours.subject ?? '';
  if (subject === '') return 0;
  const { automaton } = asked;
  if (claim.measure?.includes(subject)) return 1;
  if (claim.subject !== null) return isSameName(claim.subject, subject, automaton) ? 1 : 0;
  const home = HOME.test(subject) && /我国|中国|全国|国内|我國|中國|全國|國內/.test(asked.question.text);
  const isTerm = [...saidBy(subject, automaton)].some((token) => token.startsWith('#') && said.has(token));
  return home || isTerm || covered(subject, said) >= NAMES_ALIKE ? 0.8 : 0;
}

/** Two names of one subject: one term of the corpus, two words for the country, or nearly the same letters. */
function isSameName(a: string, b: string, automaton: Automaton): boolean {
  if (isHome(a) && isHome(b)) return true;
  const terms = (name: string) => [...saidBy(name, automaton)].filter((token) => token.startsWith('#'));
  const left = terms(a);
  const right = terms(b);
  if (left.length > 0 && right.length > 0) return left.some((token) => right.includes(token));
  return measureLikeness(a, b) >= NAMES_ALIKE && Math.abs(a.length - b.length) <= 4;
}

/** The country itself, not what begins with its name (中国移动). */
function isHome(name: string): boolean {
  return name.replace(HOME, '') === '';
}

/** How surely the claim's measure is ours, 0…2: neither may be narrower than the other. */
function measureSureness(pair: Pair): number {
  const { claim, ours, said, asked } = pair;
  const core = coreOf(ours.measure ?? '', ours, claim);
  const measure =
    claim.measure !== null && !GENERIC_MEASURE.test(claim.measure) ? coreOf(claim.measure, ours, claim) : '';
  const named = covered(core, said);
  if (measure === '') {
    // The clause names no measure: another of the sentence may, if there is no other figure to mistake it for.
    const rivals = asked.question.figures.filter((figure) => sameUnit(figure.unit, ours.unit));
    const enough = HAN.test(claim.before) || !ownerNamed(pair) ? MEASURE_NAMED : MEASURE_TOUCHED;
    return rivals.length === 1 && named >= enough ? named : 0;
  }
  if (measure === core) return 2;
  // 实物商品网上零售额, AI研发投入, 农村网民规模: the claim is narrower than ours.
  if (measure.includes(core)) return isNarrowed(measure.replace(core, '')) ? 0 : 1.5;
  // 网上零售额 beside our 实物商品网上零售额: ours is narrower; 补贴 for 政策补贴 passes where the owner is named.
  if (core.includes(measure)) return ownerNamed(pair) && measure.length * 2 >= core.length ? 1 : 0;
  // AI研发投入 beside 科研投入: a Latin word that ours lacks narrows too.
  if (/[a-z]{2}/i.test(measure) && !/[a-z]{2}/i.test(core)) return 0;
  const alike = measureLikeness(measure, core);
  if (alike < 0.4) return ownerNamed(pair) && named >= MEASURE_NAMED ? named : 0;
  return named >= (ownerNamed(pair) ? MEASURE_TOUCHED : MEASURE_NAMED) ? alike : 0;
}

/** A measure without its subject, the country, marks and the word for rank. */
function coreOf(measure: string, ours: Figure, claim: Claim): string {
  let core = measure;
  for (const name of [ours.subject, claim.subject]) if (name) core = core.replace(name, '');
  return core.replace(HOME, '').replace(/^[的中]|(?:排名|排行|位次|名次)$|[“”「」『』"]/gu, '');
}

/** Extra words of two characters and more, or Latin ones, narrow a measure; 总, 累计 and the like do not. */
function isNarrowed(extra: string): boolean {
  const rest = extra.replace(/总|累计|共|年度|全年|当年|累計|總/g, '');
  return /[a-z]/i.test(rest) || [...rest].filter((char) => HAN.test(char)).length >= 2;
}

/** Whether the page's sentence names an organisation, product or programme of our sentence. */
function ownerNamed({ row, asked, terms }: Pair): boolean {
  return row.terms.some((term) => OWNERS.has(terms[term]?.kind ?? 'concept') && asked.question.terms.includes(term));
}

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
