/** A frame's report of itself (app/protocol FrameReport): every span found here, drawn or not. */
import { MAX_MARKS } from '@/src/app/limits';
import type { FrameReport, Mark } from '@/src/app/protocol';
import { composedParent, idOf } from '@/src/page/dom';
import { firstNode, type Hit } from '@/src/page/marks/hit';
import { isFolded, isShown } from '@/src/page/point/view';
import { contextOf } from '@/src/page/walk/context';
import { inTurns } from '@/src/page/walk/slices';

/** Characters of context before and after a mark (DESIGN §4). */
const AROUND = 10;
/**
 * A page of a hundred thousand marks takes seconds to describe: the page gets its turn after so many ms. A reader opens
 * the popup; whole reports are for our own commands, which would wait for each turn on a busy machine.
 */
export const TURN_MS = { brief: 6, whole: 50 } as const;

/**
 * Hits that a reader can see, described in turns with the page; hidden text is left out, and what went meanwhile.
 * @param brief terms alone.
 */
export async function describeMarks(hits: readonly Hit[], names: readonly string[], brief: boolean): Promise<Mark[]> {
  const shown = new Map<Element, boolean>();
  const marks: Mark[] = [];
  await inTurns(hits, brief ? TURN_MS.brief : TURN_MS.whole, (hit) => {
    const node = firstNode(hit);
    const parent = composedParent(node);
    if (!parent || marks.length >= MAX_MARKS) return;
    if (!shown.has(parent)) shown.set(parent, isShown(node, parent) && !isFolded(parent));
    if (!shown.get(parent)) return;
    const term = names[hit.term] ?? '';
    const drawn = hit.ranges !== null;
    if (brief) marks.push({ term, before: '', surface: '', after: '', ids: [], drawn });
    else marks.push({ term, ...contextOf(hit, AROUND), ids: idsAround(hit), drawn });
  });
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
