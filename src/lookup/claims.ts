/**
 * A page's claims: the figures of its sentence as statements about somebody's measure, and which of them the card
 * compares. A false "differs" is the worst outcome, so a claim is compared only with a figure of the same thing
 * (same-thing.ts), and only the claim that stands with the term under the pointer.
 */
import { findSpans } from '@/src/detect/find';
import type { Span } from '@/src/detect/span';
import type { Figure, TermKind } from '@/src/facts/fact';
import { measureLikeness } from '@/src/facts/links';
import type { FactRow } from '@/src/pack/rows';
import type { HoverQuestion, Verdict } from './answer';
import { compareValues } from './compare';
import { type Asked, saidIn } from './rank';
import { surenessOfSame } from './same-thing';

/** Kinds of terms that own figures; a concept (研发投入) is what is measured, not of whom. */
export const OWNERS: ReadonlySet<TermKind> = new Set([
  'person',
  'organisation',
  'product',
  'programme',
  'event',
  'report',
]);

/** The kind of a term by its index; null beyond the last. */
export type KindOf = (term: number) => TermKind | null;

/** A figure of the page's sentence with what its clause says of it. */
export interface Claim {
  figure: Figure;
  /** What it measures, the measure of the figure before it where the clause only names another subject. */
  measure: string | null;
  /** Who it is of: as read, else the last name before it. */
  subject: string | null;
  /** Index of the clause it stands in. */
  clause: number;
  /** The clause as written up to the figure. */
  before: string;
  /** The whole sentence. */
  sentence: string;
  /** A plan, target or forecast: not comparable with what was. */
  planned: boolean;
  /** `relative` when its period is one that only the page's date tells: equal values agree, others are no finding. */
  dated: 'stated' | 'relative' | 'none';
  /** Where a change began (由600个 of 由600个增加到1000个): the value of a time that the sentence seldom states. */
  former: boolean;
  /** What a part of a whole is spent on or comes from (其中, 用于AI), as written; null when it is the whole. */
  part: string | null;
}

export interface Compared {
  verdict: Omit<Verdict, 'against'>;
  row: FactRow | null;
}

const CLAUSE_END = /[，,；;。！!？?：:]/;
const PLAN =
  /预计|预期|预测|预估|估计|计划|规划|目标|力争|有望|有希望|拟|将(?!近)|争取|要(?:达到|超过|提高|实现|建成)|預計|預期|預測|預估|估計|計劃|規劃|目標|力爭|擬|將(?!近)|爭取|\b(?:expect|plan|project|target|forecast|estimate|aim|pledge|hope)(?:s|d|ed|ned|ning|ing)?\b|\bwill\b/i;
/** A plan in the clause before: 计划到2025年，…; 到2025年，…. A month makes it a date: 到2025年6月. */
const PLAN_BEFORE =
  /(?:计划|拟|力争|目标是|提出|計劃|擬|力爭|目標是)[^，,；;。]{0,20}$|到(?:20(?:2[5-9]|[3-9]\d)年|"十\S五"末)(?:底|末|前)?$/i;
/** 欧洲为46%, 蚂蚁集团为188亿元: a name and a verb of being, nothing measured. */
const BARE_NAME =
  /^[而但则也其中\s]*([^\s]{1,14}?)(?:则|仅|只|也|已|高达|可达)*(?:为|是|有|达到?|占|約|为)?(?:超过?|約|约|近|逾|不足|不到|仅)?$/;

/** Of two figures of ours that a claim may be about (捐赠 of 11.04亿 and 10.39亿), the one it equals is meant. */
const AGREEING = 1.2;
/** A range of days is of the kind `range`. */
const TIME_UNIT = /^(?:年|个?月|周|星期|天|日|小时|分钟|秒|季度)$/;
/** Sureness by which another figure of one sentence may fall behind and still be what is meant. */
const RIVAL = 0.4;
/** 研发投入中有36亿元, 小程序里，政务类的占12万个: a part of what the words before it name. */
const PART_BEFORE = /(?:[中里内]|之中|当中|當中)(?:[，,]?(?:只|仅|僅|就|还|還|已)?(?:有|占)|[，,])[^，,中里]{0,10}$/;
/** 36亿元用于区块链: what stands after the figure says which part. */
const PART_AFTER = /^(?:[将將]?(?:用于|用於|用在|投向|投给|投給|投到|花在)|来自|來自|流向)([^，,；;。！!？?]{1,20})/;
/** 由600个增加到1000个, from 25% to 46%: the figure where a change began. */
const FORMER_BEFORE = /(?:由|从|從|自|\bfrom)[^，,；;]{0,20}$/i;
const FORMER_AFTER =
  /^[^，,；;。]{0,6}(?:增|升|降|提|跃|躍|扩|擴|减|減|涨|漲|跌|攀|涨|变|變)[^，,；;。]{0,3}[到至为為]|^\s?to\b/i;
/** Nothing stands before a figure but how far it reaches. */
const OPENING = /^(?:高达|高達|多达|多達|达到?|達到?|超过?|超過|逾|约|約|近|接近|整整|足足|仅|僅|[\s“"「—-]){0,3}$/;
/** 去年, 今年: a period that the sentence alone does not tell. */
const RELATIVE =
  /去年|今年|前年|上年|上月|本月|上季|本季|当年|同年|同期|当月|last (?:year|month|quarter)|this (?:year|month|quarter)/i;

/**
 * The verdict on the claim that stands with the pointed term, beside the row it is comparable with; null when the
 * sentence states no figure.
 * @param kindOf the kind of a term of the corpus.
 */
export function compareClaims(at: HoverQuestion, asked: Asked, rows: FactRow[], kindOf: KindOf): Compared | null {
  const claims = nearestClaims(readClaims(asked, kindOf), at);
  const said = saidIn(asked);
  const comparable: (Compared & { row: FactRow; sureness: number })[] = [];
  for (const claim of claims) {
    for (const row of rows) {
      if (row.fact.type !== 'figure') continue;
      const figure = asCounted(claim.figure, row.fact);
      const ours = asRunningTotal(row.fact, claim);
      const verdict = { ...compareValues(figure, ours), page: pageOf(claim.figure) };
      const equal = verdict.verdict === 'agrees';
      const same = surenessOfSame({
        claim: { ...claim, figure },
        row,
        ours: row.fact,
        said,
        asked,
        kindOf,
        equal,
        differs: verdict.verdict === 'differs',
      });
      if (same === 0) continue;
      if (verdict.verdict === 'differs' && claim.dated === 'relative') continue;
      comparable.push({ sureness: same + (equal ? AGREEING : 0), row, verdict });
    }
  }
  const best = comparable.reduce<(typeof comparable)[number] | null>(
    (most, each) => (most && most.sureness >= each.sureness ? most : each),
    null,
  );
  const [first] = claims;
  if (!first) return null;
  // Of two values in one sentence of ours (捐赠11.04亿元, 已落实10.39亿元) a claim that equals neither may be about either.
  const rival = comparable.some(
    ({ row, sureness }) =>
      best !== null &&
      row.fact.sentence === best.row.fact.sentence &&
      row.fact.type === 'figure' &&
      best.row.fact.type === 'figure' &&
      row.fact.value !== best.row.fact.value &&
      sureness >= best.sureness - RIVAL,
  );
  if (best && !(best.verdict.verdict === 'differs' && rival)) return best;
  return { verdict: { verdict: 'not-comparable', page: pageOf(first.figure), ratio: null }, row: null };
}

const USERS = /[用客][户戶]/;
/** What counts people, customers and firms; where one of two texts wrote no unit (终端用户4.97亿), it may be any of them. */
const COUNTERS: ReadonlySet<string> = new Set(['', '人', '名', '位', '户', '家', '个']);

/**
 * A claim in our unit, where both count alike: English counts people where Chinese counts times that people did
 * something (150 million people checked in is 1.5亿人次), and a unit that was not written follows the one that was.
 */
function asCounted(claim: Figure, ours: Figure): Figure {
  const times = /[a-z]/i.test(claim.text) && claim.unit === '人' && ours.unit === '人次';
  const unwritten = claim.unitInferred || ours.unitInferred || claim.unit === '';
  const counts = claim.kind === 'count' && ours.kind === 'count';
  const inferred = unwritten && counts && COUNTERS.has(claim.unit) && COUNTERS.has(ours.unit);
  // 3.97亿户 of users are 3.97亿 people.
  const users = counts && USERS.test(claim.measure ?? '') && USERS.test(ours.measure ?? '');
  const asUsers = users && /^[人户]$/.test(claim.unit) && /^[人户]$/.test(ours.unit);
  return times || inferred || asUsers ? { ...claim, unit: ours.unit } : claim;
}

/** Whether the clause before a claim's own says that it is a plan. */
function isPlannedBefore(text: string, figure: number, clause: number): boolean {
  const end = figure - clause - 1;
  return (
    (end > 0 && PLAN_BEFORE.test(text.slice(Math.max(0, end - 40), end))) ||
    /到20(?:2[5-9]|[3-9]\d)年(?!\d)/.test(text.slice(figure - clause, figure))
  );
}

const RUNNING =
  /累计|累計|截至|截止|至今|总共|總共|共(?:有|计|計|种|種)|\b(?:as of|by|so far|total|cumulative(?:ly)?|had)\b/i;

/**
 * A total over years is dated by its end where the page counts so too: 截至2022年6月累计种下3.26亿棵 is the sum of six years
 * up to that summer.
 */
function asRunningTotal(ours: Figure, { figure, sentence }: Claim): Figure {
  const [from = '', to] = ours.period?.split('/') ?? [];
  const several = to !== undefined && from.slice(0, 4) !== to.slice(0, 4);
  if (!several || ours.kind !== 'count' || figure.period === null || figure.period.includes('/')) return ours;
  return RUNNING.test(sentence) ? { ...ours, period: to.slice(0, 4) } : ours;
}

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

/** The sentence's figures as claims, in order. */
export function readClaims({ question, automaton }: Asked, kindOf: KindOf): Claim[] {
  const { text } = question;
  const spans = findSpans(automaton, text);
  const owners = spans.filter(({ term }) => OWNERS.has(kindOf(term) ?? 'concept'));
  const claims: Claim[] = [];
  for (const figure of question.figures) {
    // 三四天, 连续三年: how long, which no card compares.
    if (figure.kind === 'duration' || TIME_UNIT.test(figure.unit)) continue;
    const { start } = figure.place;
    const clause = clauseIndex(text, start);
    const before = text.slice(clauseStart(text, start), start);
    const last = claims.at(-1);
    const read = ownerAfter(
      wholeNames({ ...figure, measure: measureOf(figure) ?? measureBefore(before) }, text, spans),
      text.slice(figure.place.end),
      owners.filter((span) => span.start >= figure.place.end).map((span) => text.slice(span.start, span.end)),
    );
    const bare = BARE_NAME.exec(before.trim())?.[1] ?? null;
    const isBare =
      last !== undefined &&
      last.measure !== null &&
      last.figure.unit === figure.unit &&
      bare !== null &&
      bare === read.measure &&
      measureLikeness(bare, last.measure) === 0;
    const owner = owners.filter((span) => span.end <= start).at(-1);
    const named = owner ? text.slice(owner.start, owner.end) : null;
    const subject = isBare ? bare : (read.subject ?? named);
    // 5.28亿人，这是2023年12月我国网约车用户的规模: a figure that opens its sentence is said when and of what only after it.
    const opens = OPENING.test(before.trim()) && read.measure === null && question.period !== null;
    const period = figure.period ?? (opens ? question.period : null);
    claims.push({
      figure: { ...figure, period },
      measure: isBare ? last.measure : read.measure,
      subject,
      clause,
      before,
      sentence: text,
      planned: PLAN.test(before) || isPlannedBefore(text, start, before.length),
      dated: period !== null ? 'stated' : RELATIVE.test(text) || question.period !== null ? 'relative' : 'none',
      former: FORMER_BEFORE.test(before) && FORMER_AFTER.test(text.slice(figure.place.end)),
      part: partOf(before, text.slice(figure.place.end)),
    });
  }
  return claims;
}

/** What part of a whole a figure is, by the words around it; null when it is the whole. */
function partOf(before: string, after: string): string | null {
  return PART_AFTER.exec(after)?.[1] ?? (PART_BEFORE.test(before) ? before : null);
}

/** 种下3.26亿棵树的蚂蚁森林: the name that the figure's clause describes is whose figure it is. */
function ownerAfter(
  read: Pick<Figure, 'measure' | 'subject'>,
  after: string,
  names: readonly string[],
): Pick<Figure, 'measure' | 'subject'> {
  const { measure } = read;
  if (measure === null || !after.startsWith(measure)) return read;
  const name = names.find((each) => measure.endsWith(`的${each}`));
  return name ? { measure: measure.slice(0, -name.length - 1) || null, subject: read.subject ?? name } : read;
}

/** By November 2021 China had built …: when and where is no measure; what is counted stands after an English figure. */
function measureOf({ measure }: Figure): string | null {
  return measure !== null && /^(?:by|in|as of|at|since|on|during|from)\b/i.test(measure) ? null : measure;
}

/** 渗透率在2023年底为32.8%: the time stands between a measure and its figure. Null where nothing else does. */
function measureBefore(before: string): string | null {
  const dated = /^([\p{Script=Han}]{2,24}?)(?:在|于|截至|到)?(?:19|20)\d\d年[^，,]{0,8}$/u.exec(before.trim());
  return dated?.[1] ?? null;
}

/**
 * Measure and subject of a claim with the corpus's names whole: what reads numerals cuts 我国网约车用户规模 without knowing
 * that 网约车 is a name.
 */
function wholeNames(figure: Figure, text: string, spans: readonly Span[]): Pick<Figure, 'measure' | 'subject'> {
  let { measure, subject } = figure;
  const at = measure === null ? -1 : text.lastIndexOf(measure, figure.place.start);
  if (measure !== null && at >= 0) {
    const cut = spans.find(({ start, end }) => start < at && end > at);
    if (cut) measure = text.slice(cut.start, at) + measure;
  }
  const from = subject === null ? -1 : text.lastIndexOf(subject, figure.place.start);
  if (subject !== null && from >= 0) {
    const to = from + subject.length;
    const cut = spans.find(({ start, end }) => start < to && end > to);
    if (cut) subject = text.slice(from, Math.max(from, cut.start)) || null;
  }
  return { measure, subject };
}

function clauseStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isClauseEnd(text, start - 1)) start -= 1;
  return start;
}

function clauseIndex(text: string, offset: number): number {
  let index = 0;
  for (let i = 0; i < offset; i += 1) if (isClauseEnd(text, i)) index += 1;
  return index;
}

/** A comma between digits groups a number and ends no clause. */
function isClauseEnd(text: string, i: number): boolean {
  if (!CLAUSE_END.test(text[i] ?? '')) return false;
  return !(/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''));
}
