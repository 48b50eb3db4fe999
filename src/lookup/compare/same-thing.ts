/**
 * Whether a page's claim and a figure of ours measure the same thing of the same subject. Every condition must hold;
 * each names the mistake that it prevents. Unsure is no.
 */
import { findSpans } from '@/src/detect/find';
import { clauseOf } from '../said';
import { isOfUnknown, saysMore } from './another-owner';
import { converts, sameUnit } from './compare';
import { covered, isAnotherHouse, isHome, plain } from './names-alike';
import { isName, isNarrowed, qualifierOf, unexplained, withoutAdverbs } from './narrowed';
import type { Pair } from './pair';
import { PLAN, withoutNames } from './read-claims';
import { countedSureness, isPrecise, isTold, measureSureness, PRECISE, saidWithin } from './same-measure';
import { isTermSaid, NEAREST, subjectSureness } from './same-subject';
import { surenessByWords } from './same-words';
import { areOpposite, type Scoped, sameChange, sameScope } from './scope';

/** 几千万, 数百名, 上百万: an order of magnitude, to which no figure agrees or differs. */
const VAGUE = /[几幾数數上][十百千万萬亿億]/;
/** 在阿拉善种下, 在滨江区兑付: where, of places that no table knows. */
const LOCATIVE = /在(\p{Script=Han}{2,6}?)(?=累计|共|已|新|种|兑|发|建|开|投|拥|有|的|捐|助|服|设|卖|售|销|招)/u;
/** A change; 增加到 and 增长至 lead to a level, and 经济增长的贡献率 is what another thing is measured by. */
const CHANGE =
  /(?:增加(?!值)|增长|增長|减少|減少|下降|下滑|回落|萎缩|提高|提升|上升|攀升|涨|漲|跌)(?!了?[到至]|的(?:贡献|貢獻|拉动|拉動))|新增|净增|淨增|新[建开設设签種种办]|再[种種建开增]|增幅|降幅|增速|多出|少了|多了/;

/** 并非网传的300亿元, is not 30 billion: what is denied is no statement; 不是300亿元而是188亿元 states the other. */
const DENIED = /(?:并非|并不是|不是|而非|\b(?:is|was|are|were|did|does) not|\bnot)[^，,；;。而]{0,12}$/iu;

/** 非网民 beside 网民 */
function isNegated({ claim, ours, row }: Pair): boolean {
  const head = `非${plain(ours.measure ?? '').slice(0, 2)}`;
  return head.length > 2 && plain(claim.before).includes(head) !== plain(clauseOf(row)).includes(head);
}

/** How surely both measure the same thing; 0 when not or unsure. */
export function surenessOfSame(pair: Pair): number {
  const { claim, ours } = pair;
  if (!(sameUnit(claim.figure.unit, ours.unit) || converts(claim.figure.unit, ours.unit)) || ours.measure === null)
    return 0;
  // 2.97亿 people beside 世界第一; a growth beside a share.
  if ((claim.figure.kind === 'rank') !== (ours.kind === 'rank')) return 0;
  if (ours.kind === 'duration' || claim.figure.kind === 'duration') return 0;
  if (claim.former && !pair.equal) return 0;
  if (DENIED.test(claim.before) || isNegated(pair)) return 0;
  // 预计总垫资2000亿元 beside a plan of another sum is plan beside plan.
  if (claim.planned !== isPlan(pair) || VAGUE.test(ours.text)) return 0;
  // 研发投入同比增加50亿元 is not a 研发投入 of 50亿元.
  const near = `${claim.before.slice(-8)}${claim.figure.kind === 'growth' ? '增长' : ''}`;
  if (CHANGE.test(near) !== (CHANGE.test(ours.measure) || ours.kind === 'growth')) return 0;
  if (areOpposite(claim.measure ?? '', ours.measure) || areOpposite(meantBy(claim.counted, pair), ours.measure))
    return 0;
  if (claim.figure.kind === 'growth' && !sameChange(claim.before, clauseOf(pair.row), pair.equal)) return 0;
  if (!pair.equal && !isInScope(pair)) return 0;
  if (!pair.equal && claim.part !== null && isNarrowed(unexplained(claim.part, pair), ours)) return 0;
  const place = LOCATIVE.exec(plain(claim.before))?.[1] ?? '';
  if (!pair.equal && !isHome(place) && isNarrowed(unexplained(place, pair), ours)) return 0;
  if (!pair.equal && isNarrowed(unexplained(qualifierOf(claim, pair.differs), pair), ours)) return 0;
  if (!pair.equal && isShareOfOther(pair)) return 0;
  if (pair.differs && saysMore(pair)) return 0;
  if (isOfUnknown(pair, isPrecise(pair) && isOurs(pair)) || isOfAnotherHouse(pair)) return 0;
  return surenessOfMeasure(pair) || surenessByWords(pair);
}

/** 蚂蚁基金会 beside 蚂蚁集团 */
const isOfAnotherHouse = ({ claim, ours, asked }: Pair): boolean =>
  claim.subject !== null &&
  ours.subject !== null &&
  isAnotherHouse(plain(claim.subject), plain(ours.subject), asked.automaton);

/** What has a part and a whole: 软件产业增加值占国内生产总值比重. */
const SHARE = /^(.{2,})占.{2,}(?:比重|比例|比)$/u;
/** How much of our part a claim must name to be a share of the same. */
const PART_NAMED = 0.8;

/** Whether both are shares, and the claim's own clause names another part: 软件产业占GDP比重. */
function isShareOfOther({ claim, ours, asked }: Pair): boolean {
  const [, part] = SHARE.exec(plain(ours.measure ?? '')) ?? [];
  const [, theirs] = /^(.*?)占/u.exec(plain(claim.before)) ?? [];
  if (part === undefined || theirs === undefined || withoutAdverbs(theirs).trim().length < 2) return false;
  return covered(part, saidWithin(theirs, asked)) < PART_NAMED;
}

/** The words that an English noun may mean: independent directors, 独立董事. */
function meantBy(counted: string, { asked }: Pair): string {
  if (counted === '') return '';
  const words = asked.concepts.filter(({ text }) => counted.includes(text));
  return words.flatMap(({ alternatives }) => alternatives.map(({ text }) => text)).join(' ');
}

/** How surely measure and subject, as they were read, are one. */
function surenessOfMeasure(pair: Pair): number {
  const { claim, ours } = pair;
  const subject = subjectSureness(pair);
  if (subject === 0) return 0;
  const measure = Math.max(
    measureSureness(pair),
    subject === 1 ? countedSureness(pair) : 0,
    isPrecise(pair) || (subject === 1 && isInScope(pair) && isTold(pair)) ? PRECISE : 0,
  );
  if (subject === NEAREST && measure < (pair.differs ? 2 : 1.5) && !isPrecise(pair)) return 0;
  return measure === 0 ? 0 : subject + measure + (claim.figure.period === ours.period ? 0.2 : 0);
}

/** Whether the page's sentence names our subject, as a term or in its letters, and nobody else's was read. */
function isOurs(pair: Pair): boolean {
  const subject = plain(pair.ours.subject ?? '');
  if (isName(unexplained(plain(pair.claim.subject ?? ''), pair))) return false;
  return subject !== '' && (isTermSaid(subject, pair) || plain(pair.claim.sentence).includes(subject));
}

/** Whether our figure is a plan or a forecast: marked as one, or worded so in its own clause. */
function isPlan({ ours, row, asked }: Pair): boolean {
  const clause = clauseOf(row);
  const before = clause.slice(0, clause.indexOf(ours.text));
  const names = findSpans(asked.automaton, before, { senses: 'off' });
  return PLAN.test(withoutNames(before, 0, names)) || (ours.planned === true && !PLAN.test(before));
}

function isInScope(pair: Pair): boolean {
  return sameScope(scopeOfClaim(pair), scopeOfOurs(pair));
}

function scopeOfClaim({ claim, asked }: Pair): Scoped {
  return { clause: claim.before, sentence: asked.question.text, measure: claim.measure ?? '' };
}

/** What stands after our figure's clause (中国25%, …和美国的54%) is of another; so is what stands before a figure beside it. */
function scopeOfOurs({ row, ours }: Pair): Scoped {
  const clause = clauseOf(row);
  const at = clause.indexOf(ours.text);
  const beside = /\d[^\d，,；;]{0,6}[和与與及、](?=[^\d]*$)/u.exec(clause.slice(0, at));
  const end = ours.sentence.indexOf(clause) + clause.length;
  return {
    clause: beside ? clause.slice(beside.index + beside[0].length) : clause,
    sentence: `${ours.sentence.slice(0, end)} ${ours.subject ?? ''}`,
    measure: ours.measure ?? '',
  };
}
