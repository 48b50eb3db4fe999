/** The outlets that a text names in the words it opens with and in its last lines, by the tables of `outlet-rules.ts` and `outlet-closing.ts`. */
import type { Claims } from '@/src/corpus/claim';
import { state } from '@/src/corpus/claim';
import { Gated } from '@/src/corpus/patterns/first-set';
import { AGENCY, CLOSING_RULES } from './outlet-closing';
import { OPENING_RULES, type OutletRule, PRODUCED, REPORTS } from './outlet-rules';
import { isPublisherName, publisherName } from './publisher';

/** Each rule is tried where it can begin and end; what is anchored reads whole lines. */
const gated = (rule: OutletRule) => ({ rule, find: new Gated(rule.find), fromStart: rule.find.source.startsWith('^') });
const OPENING = OPENING_RULES.map(gated);
const CLOSING = CLOSING_RULES.map(gated);

/** True for a whole line that only says whose text stood above it. */
export function closesWithOutlet(line: string): boolean {
  if (line.length > 80) return false;
  if (AGENCY.test(line)) return true;
  return CLOSING.some(({ rule, find, fromStart }) => {
    const found = fromStart ? find.exec(line)?.[1] : undefined;
    return found !== undefined && (rule.sure || isPublisherName(found));
  });
}

/** States the outlets that a text names in its opening and its last lines. */
export function outletClaims(claims: Claims, lead: string, first: readonly string[], last: readonly string[]): void {
  for (const { rule, find } of OPENING) claim(claims, rule, find.exec(lead)?.[1]);
  for (const line of first) {
    if (line.includes('出品')) claim(claims, PRODUCED, PRODUCED.find.exec(line.slice(0, 200))?.[1]);
    claim(claims, REPORTS, REPORTS.find.exec(line.slice(0, 200))?.[1]);
  }
  const above = first.filter((line) => line.length <= 80);
  for (const line of [...above, ...last]) {
    if (AGENCY.test(line))
      state(claims.publisher, line.replace(/^[-–—]{1,2} ?|, .{0,40}$/g, ''), 'line below the text', 43);
    const end = line.slice(-120);
    for (const { rule, find, fromStart } of CLOSING) {
      // A rule from the line's beginning sees only lines that are no longer than this.
      if (end.length < line.length && fromStart) continue;
      claim(claims, rule, find.exec(end)?.[1]);
    }
  }
}

/** `央广网平顶山`: an outlet's name with the place that it reports from. */
const PLACED =
  /^([\u4e00-\u9fff]{2,5}(?:网|报|社|台))(?![\u4e00-\u9fff]{0,2}(?:报|社|网|台|新闻)$)[\u4e00-\u9fff]{2,4}$/;

function claim(claims: Claims, rule: OutletRule, name: string | undefined): void {
  const placed = name && rule.sure && !isPublisherName(name) ? PLACED.exec(name)?.[1] : undefined;
  const found = placed && isPublisherName(placed) ? placed : name;
  if (!found || /^本/.test(found) || !(rule.sure || isPublisherName(found))) return;
  state(claims.publisher, publisherName(found), rule.from, rule.rank);
}
