/**
 * Which of a page's claims (read-claims.ts) the card compares, and with which figure of ours. A false "differs" is the worst
 * outcome, so a claim is compared only with a figure of the same thing (same-thing.ts), and only the claim that stands with
 * the term under the pointer.
 */
import type { Figure } from '@/src/facts/fact';
import type { FactRow } from '@/src/pack/rows';
import { yearsOf } from '@/src/pack/tokens';
import type { HoverQuestion, Verdict } from '../answer';
import type { Asked } from '../query/asked';
import { sameStatement } from '../rank';
import { saidIn } from '../said';
import { compareValues, sharedDigits } from './compare';
import { plain } from './names-alike';
import { type Claim, clauseIndex, type KindOf, readClaims } from './read-claims';
import { surenessOfSame } from './same-thing';

/** Of two figures of ours that a claim may be about (捐赠 of 11.04亿 and 10.39亿), the one it equals is meant. */
const AGREEING = 1.2;
const WORDED = 0.05;
/** Digits that two values must share to be one figure with its magnitude wrong: 30万 of 300万 may be chance. */
const SLIPPED = 2;
/** Sureness by which another figure of one sentence may fall behind and still be what is meant. */
const RIVAL = 0.4;

export interface Compared {
  verdict: Omit<Verdict, 'against'>;
  row: FactRow | null;
}

/**
 * The verdict on the claim that stands with the pointed term, beside the row it is comparable with; null when the
 * sentence states no figure.
 * @param kindOf the kind of a term of the corpus.
 */
export function compareClaims(at: HoverQuestion, asked: Asked, rows: FactRow[], kindOf: KindOf): Compared | null {
  const claims = nearestClaims(readClaims(asked, kindOf, at), at);
  const said = saidIn(asked);
  const comparable: (Compared & { row: FactRow; sureness: number })[] = [];
  for (const row of claims.length > 0 ? rows : []) {
    const own = ownFigure(row);
    if (own === null) continue;
    for (const claim of claims) {
      const figure = asCounted(inUnitOfNoun(claim, own), own);
      const ours = asRunningTotal(own, claim);
      const verdict = { ...compareValues(figure, ours), page: pageOf(claim.figure) };
      const lent = asked.question.lent.get(figure.place.end);
      if (verdict.verdict === 'other-period' && lent !== undefined) {
        // A year of an earlier sentence may be of something else: it makes no other value of an equal one.
        const undated = compareValues({ ...figure, period: null }, ours);
        if (undated.verdict === 'agrees') Object.assign(verdict, undated).page.period = null;
      }
      if (verdict.verdict === 'differs') {
        // Nor does one that is another's say that a page of another year speaks of ours.
        const isUndated = claim.figure.period === null || lent === 'another';
        const ofOtherTime = isUndated && isOfOtherTime(at.published, own);
        if (ofOtherTime) verdict.page.period = at.published ?? null;
        if (ofOtherTime || isOfOtherStretch(claim, own, asked)) verdict.verdict = 'other-period';
      }
      const equal = verdict.verdict === 'agrees';
      const differs = verdict.verdict === 'differs';
      const slipped = differs && sharedDigits(figure.value, ours.value) >= SLIPPED;
      const same = surenessOfSame({
        claim: { ...claim, figure },
        row,
        ours: own,
        said,
        asked,
        kindOf,
        equal,
        differs: differs && !slipped,
        slipped,
      });
      if (same === 0) continue;
      if (differs && claim.dated === 'relative') continue;
      // Of two that state one value in synonyms, the one in the page's own words.
      const worded = plain(claim.measure ?? '').includes(plain(own.measure ?? '-')) ? WORDED : 0;
      comparable.push({ sureness: same + worded + (equal ? AGREEING : 0), row, verdict });
    }
  }
  const best = comparable.reduce<(typeof comparable)[number] | null>(
    (most, each) => (most && !isBefore(each, most) ? most : each),
    null,
  );
  const [first] = claims;
  if (!first) return null;
  // Of two values in one sentence of ours (捐赠11.04亿元, 已落实10.39亿元) a claim may be about either: it differs if from both.
  const rival = comparable.some(
    ({ row, sureness, verdict }) =>
      best !== null &&
      verdict.verdict !== 'differs' &&
      !(verdict.verdict === 'other-period' && isDated(best)) &&
      row.fact.sentence === best.row.fact.sentence &&
      row.fact.type === 'figure' &&
      best.row.fact.type === 'figure' &&
      row.fact.value !== best.row.fact.value &&
      sureness >= best.sureness - RIVAL,
  );
  if (best && !(best.verdict.verdict === 'differs' && rival)) return best;
  return { verdict: { verdict: 'not-comparable', page: pageOf(first.figure), ratio: null }, row: null };
}

/** Whether one comparison comes before another: the surer, of both ends of a change (从30%提高到80%) the later. */
function isBefore<T extends { row: FactRow; sureness: number }>(a: T, b: T): boolean {
  if (a.sureness !== b.sureness) return a.sureness > b.sureness;
  return sameStatement(a.row, b.row) && a.row.id > b.row.id;
}

/** The figure of a row with its measure whole; null for a quote. */
function ownFigure({ fact, wholeMeasure }: FactRow): Figure | null {
  if (fact.type !== 'figure') return null;
  return wholeMeasure === null ? fact : { ...fact, measure: wholeMeasure };
}

/** Whether a claim says its year and is compared with a figure of just that. */
function isDated({ row, verdict }: { row: FactRow; verdict: Omit<Verdict, 'against'> }): boolean {
  const { period } = verdict.page;
  return period !== null && row.fact.type === 'figure' && row.fact.period?.slice(0, 4) === period.slice(0, 4);
}

const USERS = /[用客][户戶]/;
/** A claim in our unit, where both count alike. */
function asCounted(claim: Figure, ours: Figure): Figure {
  if (claim.kind !== 'count' || ours.kind !== 'count') return claim;
  // English has no classifiers: 76 million industrial devices are 7600万台.
  const uncounted = claim.unit === '' && /[a-z]/i.test(claim.text);
  // 3.97亿户 of users are 3.97亿 people.
  const users = USERS.test(claim.measure ?? '') && USERS.test(ours.measure ?? '');
  const asUsers = users && /^[人户]$/.test(claim.unit) && /^[人户]$/.test(ours.unit);
  return uncounted || asUsers ? { ...claim, unit: ours.unit } : claim;
}

/** 166个国家 are 166国, 2959吨二氧化碳 are tCO2e: the noun after a figure says what its unit leaves open. */
function inUnitOfNoun({ figure, sentence }: Claim, ours: Figure): Figure {
  const after = plain(sentence.slice(figure.place.end, figure.place.end + 12));
  const counted = /^[个個]$/u.test(figure.unit) && /^\p{Script=Han}$/u.test(ours.unit) && after.startsWith(ours.unit);
  const carbon = figure.unit === '吨' && ours.unit === 'tCO2e' && /^(?:二氧化碳|碳排放|co2)/u.test(after);
  return counted || carbon ? { ...figure, unit: ours.unit } : figure;
}

const SINCE = /以[来來]|\bsince\b/i;
const RUNNING =
  /累计|累計|截至|截止|至今|总共|總共|共(?:有|计|計|种|種)|\b(?:as of|by|so far|total|cumulative(?:ly)?|had)\b/i;

/**
 * A total over years is dated by its end where the page counts so too: 截至2022年6月累计种下3.26亿棵 is the sum of six years
 * up to that summer.
 */
function asRunningTotal(ours: Figure, { figure, sentence }: Claim): Figure {
  const [from = '', to] = ours.period?.split('/') ?? [];
  // 2021年以来办了18000场 is counted from the same year on.
  if (to !== undefined && SINCE.test(sentence) && figure.period === from.slice(0, 4))
    return { ...ours, period: from.slice(0, 4) };
  const several = to !== undefined && from.slice(0, 4) !== to.slice(0, 4);
  if (!several || ours.kind !== 'count' || figure.period === null || figure.period.includes('/')) return ours;
  return RUNNING.test(sentence) ? { ...ours, period: to.slice(0, 4) } : ours;
}

/**
 * Whether a claim is what came about in some number of years (8年来种下5.48亿棵) and our figure is not of as many: what grows
 * is told anew every year, and a sentence without a date says no other year.
 */
function isOfOtherStretch({ figure, sentence }: Claim, ours: Figure, { question }: Asked): boolean {
  const stretch = question.figures.findLast(
    ({ kind, unit, place }) =>
      kind === 'duration' &&
      unit === '年' &&
      place.end <= figure.place.start &&
      !IN_A_ROW.test(sentence.slice(0, place.start)) &&
      sentence.slice(place.end, figure.place.start).split(/[，,；;]/).length <= 2,
  );
  if (stretch?.value == null || stretch.value < 2) return false;
  // 经过10年发展，集团2023年研发投入达36亿元: the year between says when, unless all is told up to it (8年来，截至2023年累计种下).
  const between = sentence.slice(stretch.place.end, figure.place.start);
  if (figure.period !== null && (AGED.test(between) || (YEAR.test(between) && !RUNNING.test(between)))) return false;
  const [from = '', to] = ours.period?.split('/') ?? [];
  const years = to === undefined ? 0 : Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  // “十三五” is 2016/2020, five years; 2016-08/2022-08 is six.
  return stretch.value !== years && stretch.value !== years + 1;
}

const MONTH = 'YYYY-MM'.length;

/**
 * Whether a page that says no period was published in another year than our figure is of, or in another month than that
 * whose state our figure tells (71.8万个 5G基站 in March, 139.6万个 in November): it tells what it knew then.
 */
function isOfOtherTime(published: string | undefined, { period }: Figure): boolean {
  if (published === undefined || period === null) return false;
  const years = yearsOf(period);
  if (years.length === 0) return false;
  const told = published.slice(0, MONTH);
  const monthly = told.length === MONTH && period.length >= MONTH && !period.includes('/');
  return monthly ? told !== period.slice(0, MONTH) : !years.includes(Number(published.slice(0, 4)));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** 10年发展, 20年的深耕: how old it is, and nothing that was counted for so long. */
const AGED = /^的?(?:发展|發展|努力|奋斗|奮鬥|积累|積累|沉淀|沉澱|深耕|耕耘|探索|磨砺|磨礪|历程|歷程)/;
/** 连续3年保持第一: how often, not in how long. */
const IN_A_ROW = /(?:[连連][续續]|第|consecutive )$/;

function pageOf({ text, value, unit, period }: Figure): Verdict['page'] {
  return { text, value, unit, period };
}

/** Claims of the clause that holds the pointed term; of the nearest clause after it, or before it, when it has none. */
function nearestClaims(claims: Claim[], { sentence, start }: HoverQuestion): Claim[] {
  const pointed = clauseIndex(sentence, start);
  const distance = ({ clause }: Claim) => (clause >= pointed ? clause - pointed : pointed - clause + 0.5);
  const least = Math.min(...claims.map(distance));
  return claims.filter((claim) => distance(claim) === least);
}
