/** A frame's report of itself (app/protocol FrameReport): every span found here, drawn or not. */
import { type FrameReport, LIMITS, type Mark } from '@/src/app/protocol';
import { contextOf } from '@/src/page/context';
import { composedParent, idOf, isVisible } from '@/src/page/dom';
import { firstNode, type Hit } from '@/src/page/hit';
import { isClipped } from '@/src/page/mark';

/** Characters of context before and after a mark (DESIGN §4). */
const AROUND = 10;

/** Hits that a reader can see, described; hidden text is left out. */
export function describeMarks(hits: readonly Hit[], names: readonly string[]): Mark[] {
  const shown = new Map<Element, boolean>();
  const marks: Mark[] = [];
  for (const hit of hits) {
    const parent = composedParent(firstNode(hit));
    if (!parent) continue;
    let shows = shown.get(parent);
    if (shows === undefined) {
      shows = isVisible(parent) && !isClipped(parent);
      shown.set(parent, shows);
    }
    if (!shows) continue;
    const context = contextOf(hit, AROUND);
    const drawn = hit.ranges !== null;
    marks.push({ term: names[hit.term] ?? '', ...context, ids: idsAround(hit), drawn });
    if (marks.length >= LIMITS.marks) break;
  }
  return marks;
}

/** Ids of the elements around a hit, nearest first, through shadow roots. */
function idsAround(hit: Hit): string[] {
  const ids: string[] = [];
  for (let at = composedParent(firstNode(hit)); at; at = composedParent(at)) {
    const id = idOf(at);
    if (id) ids.push(id);
  }
  return ids;
}

export function frameReport(
  request: number,
  parts: Pick<FrameReport, 'marks' | 'timings' | 'card' | 'settled'>,
): FrameReport {
  return { request, url: location.href, top: window === window.top, ...parts };
}
