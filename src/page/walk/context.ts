/** The text around a hit as a reader sees it: for the sentence that a hover asks about, and for reports. */

import { isElement, localNameOf, parentOf, rootOf, textWalker } from '@/src/page/dom';
import { type Hit, rawSurface } from '@/src/page/marks/hit';
import { runsOn } from './adjacency';
import { asSeen, type Context } from './sentence';
import { OUT_OF_LINE } from './tags';

/** @param reach how many characters on each side are enough. */
export function contextOf(hit: Hit, reach: number): Context {
  const first = hit.pieces[0];
  const last = hit.pieces.at(-1) ?? first;
  return {
    before: asSeen(gather(first.node, first.start, reach, -1)).slice(-reach),
    surface: asSeen(rawSurface(hit)).trim(),
    after: asSeen(gather(last.node, last.end, reach, 1)).slice(0, reach),
  };
}

/** Raw text before (-1) or after (1) an offset of a node, as far as text runs on. */
function gather(node: Text, offset: number, reach: number, direction: -1 | 1): string {
  // Layout blanks shrink, so more is read than asked for.
  const most = reach * 2 + 40;
  let text =
    direction < 0 ? node.data.slice(Math.max(0, offset - most), offset) : node.data.slice(offset, offset + most);
  if (text.length < most) text = gatherFurther(node, text, most, direction);
  if (document.contentType !== 'text/plain') return text;
  // In a plain-text document a blank line parts paragraphs.
  const paragraphs = text.split(/\n\s{0,40}\n/);
  return (direction < 0 ? paragraphs.at(-1) : paragraphs[0]) ?? '';
}

/** Goes on into the text nodes before or after. */
function gatherFurther(node: Text, own: string, most: number, direction: -1 | 1): string {
  let text = own;
  const walker = textWalker(rootOf(node));
  walker.currentNode = node;
  let last = node;
  for (let steps = 0; text.length < most && steps < 200; steps += 1) {
    const next = (direction < 0 ? walker.previousNode() : walker.nextNode()) as Text | null;
    if (!next) break;
    const parent = parentOf(next);
    if (parent && isElement(parent) && OUT_OF_LINE.has(localNameOf(parent).toLowerCase())) continue;
    if (!(direction < 0 ? runsOn(next, last) : runsOn(last, next))) break;
    text = direction < 0 ? next.data.slice(-most) + text : text + next.data.slice(0, most);
    last = next;
  }
  return text;
}
