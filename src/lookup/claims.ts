/**
 * A page's claims: the figures of its sentence as statements about somebody's measure, and which of them the card
 * compares. A false "differs" is the worst outcome, so a claim is compared only with a figure of the same thing
 * (same-thing.ts), and only the claim that stands with the term under the pointer.
 */
import { findSpans } from '@/src/detect/find';
import type { Figure, TermKind } from '@/src/facts/fact';
import { measureLikeness } from '@/src/facts/links';
import type { FactRow, TermRow } from '@/src/pack/rows';
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
  /** A plan, target or forecast: not comparable with what was. */
  planned: boolean;
}

export interface Compared {
  verdict: Omit<Verdict, 'against'>;
  row: FactRow | null;
}

const CLAUSE_END = /[，,；;。！!？?：:]/;
const PLAN =
  /预计|预期|预测|计划|规划|目标|力争|有望|拟|将(?!近)|争取|到20[2-9]\d年|預計|預測|計劃|規劃|目標|將(?!近)|expect|plan|target|forecast|will|aim/i;
/** 欧洲为46%, 蚂蚁集团为188亿元: a name and a verb of being, nothing measured. */
const BARE_NAME =
  /^[而但则也其中\s]*([^\s]{1,14}?)(?:则|仅|只|也|已|高达|可达)*(?:为|是|有|达到?|占|約|为)?(?:超过?|約|约|近|逾|不足|不到|仅)?$/;

/**
 * The verdict on the claim that stands with the pointed term, beside the row it is comparable with; null when the
 * sentence states no figure.
 * @param terms the corpus's terms by index, for their kinds.
 */
export function compareClaims(at: HoverQuestion, asked: Asked, rows: FactRow[], terms: TermRow[]): Compared | null {
  const claims = nearestClaims(readClaims(asked, terms), at);
  const said = saidIn(asked);
  let best: (Compared & { sureness: number }) | null = null;
  for (const claim of claims) {
    for (const row of rows) {
      if (row.fact.type !== 'figure') continue;
      const sureness = surenessOfSame({ claim, row, ours: row.fact, said, asked, terms });
      if (sureness === 0 || (best && sureness <= best.sureness)) continue;
      best = { sureness, row, verdict: { ...compareValues(claim.figure, row.fact), page: pageOf(claim.figure) } };
    }
  }
  const [first] = claims;
  if (best || !first) return best;
  return { verdict: { verdict: 'not-comparable', page: pageOf(first.figure), ratio: null }, row: null };
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
export function readClaims({ question, automaton }: Asked, terms: TermRow[]): Claim[] {
  const { text } = question;
  const owners = findSpans(automaton, text).filter(({ term }) => OWNERS.has(terms[term]?.kind ?? 'concept'));
  const claims: Claim[] = [];
  for (const figure of question.figures) {
    const { start } = figure.place;
    const clause = clauseIndex(text, start);
    const before = text.slice(clauseStart(text, start), start);
    const last = claims.at(-1);
    const bare = BARE_NAME.exec(before.trim())?.[1] ?? null;
    const isBare =
      last !== undefined &&
      last.measure !== null &&
      last.figure.unit === figure.unit &&
      bare !== null &&
      bare === figure.measure &&
      measureLikeness(bare, last.measure) === 0;
    const owner = owners.filter((span) => span.end <= start).at(-1);
    const named = owner ? text.slice(owner.start, owner.end) : null;
    claims.push({
      figure,
      measure: isBare ? last.measure : figure.measure,
      subject: isBare ? bare : (figure.subject ?? named),
      clause,
      before,
      planned: PLAN.test(before),
    });
  }
  return claims;
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
