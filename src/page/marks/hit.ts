/** A hit: a term that was found on the page, as plain data until it comes near the viewport. */

import { runsOn } from '@/src/page/walk/adjacency';

export interface Piece {
  node: Text;
  start: number;
  end: number;
}

export interface Hit {
  /** Index of the term in the automaton. */
  term: number;
  /** Where it stands, one piece for each text node; ruby annotations between pieces are not part of it. */
  pieces: [Piece, ...Piece[]];
  /** Nearest block around it: what is watched for coming into view. */
  block: Element;
  /** Whether no style parts its pieces; null until somebody asked with `isWhole`. */
  whole: boolean | null;
  /** Live ranges while it is drawn. */
  ranges: Range[] | null;
  /** It was found to be obsolete and forgotten. */
  gone: boolean;
}

/** A block in which terms were found: its hits are made when it comes near the viewport, as most blocks never do. */
export interface Later {
  block: Element;
  /** Where in the page it begins (detect/sense PageSense). */
  base: number;
  /** Once they were made. */
  hits: Hit[] | null;
  gone: boolean;
}

export type Found = Hit | Later;
/** Whether the hits of a block are still to be made. */
export const isLater = (found: Found | readonly Hit[]): found is Later => 'base' in found;

/** The text node in which a hit begins. */
export const firstNode = (hit: Hit): Text => hit.pieces[0].node;

/** Whether a hit across elements is one word to the eye: flex items and padded labels part it. Looks at style once. */
export function isWhole(hit: Hit): boolean {
  hit.whole ??= hit.pieces.every((piece, i) => i === 0 || runsOn((hit.pieces[i - 1] as Piece).node, piece.node, true));
  return hit.whole;
}

/** Its text was moved or written anew, though it may read the same: browsers put the ranges over it together. */
export const isLost = (hit: Hit): boolean => hit.ranges?.some((range) => range.collapsed) ?? false;

/** Whether a hit was found again where a known one stands, drawn as it was. */
export function isAgain(found: Hit, known: Hit): boolean {
  const isSame = ({ node, start, end }: Piece, i: number) => {
    const piece = found.pieces[i];
    return piece?.node === node && piece.start === start && piece.end === end;
  };
  const isThere = found.term === known.term && found.block === known.block;
  // 蚂蚁 was there, now 蚂蚁集团 is: text comes a character at a time.
  const isAsLong = found.pieces.length === known.pieces.length;
  return isThere && isAsLong && known.pieces.every(isSame) && !isLost(known);
}

/** A fresh range over each piece. */
export function rangesOf(hit: Hit): Range[] {
  return hit.pieces.map(({ node, start, end }) => {
    const range = new Range();
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
    return range;
  });
}

/** The rectangles of its glyphs, by line. */
export function rectsOf(hit: Hit): DOMRect[] {
  return (hit.ranges ?? rangesOf(hit)).flatMap((range) => [...range.getClientRects()]);
}

/** The surface as written, raw. */
export const rawSurface = (hit: Hit): string => hit.pieces.map((p) => p.node.data.slice(p.start, p.end)).join('');
