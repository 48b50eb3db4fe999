/**
 * Where the card goes: pure geometry, apart from rendering. Beside the line, never over it; which side is decided once,
 * when it opens, and content that grows, grows away from the line, so nothing jumps.
 */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'above' | 'below' | 'left' | 'right';

/** CSS insets from the viewport's edges in px; null for an edge that is free. Sizes are the largest allowed. */
export interface Placement {
  side: Side;
  left: number | null;
  right: number | null;
  top: number | null;
  bottom: number | null;
  maxWidth: number;
  maxHeight: number;
}

/** Between line and card, and between card and the viewport's edge. */
const GAP = 6;
const EDGE = 8;
/** The card's width, and a height at which it is comfortable to read. */
export const CARD_WIDTH = 360;
const COMFORTABLE = 300;

/**
 * @param at the rectangle of the line pointed at, in viewport coordinates; of one that left the view, its nearest edge counts.
 * @param view the visible viewport in the same coordinates.
 * @param size width and height of the window that insets refer to (the layout viewport).
 * @param vertical the text runs from top to bottom: the card stands left or right of its line.
 */
export function place(at: Box, view: Box, size: { width: number; height: number }, vertical = false): Placement {
  const line = {
    left: clamp(at.left, view.left, view.right),
    right: clamp(at.right, view.left, view.right),
    top: clamp(at.top, view.top, view.bottom),
    bottom: clamp(at.bottom, view.top, view.bottom),
  };
  const viewWidth = view.right - view.left;
  const viewHeight = view.bottom - view.top;
  const edge = Math.min(EDGE, viewWidth / 20, viewHeight / 20);
  const width = Math.min(CARD_WIDTH, viewWidth - 2 * edge);
  if (vertical) {
    const roomRight = view.right - line.right - GAP - edge;
    const roomLeft = line.left - view.left - GAP - edge;
    const enough = Math.min(width, 240);
    if (Math.max(roomRight, roomLeft) >= enough) {
      const onLeft = roomRight < width && roomLeft > roomRight;
      const maxHeight = viewHeight - 2 * edge;
      const top = clamp(line.top, view.top + edge, view.bottom - edge - Math.min(COMFORTABLE, maxHeight));
      return {
        side: onLeft ? 'left' : 'right',
        left: onLeft ? null : line.right + GAP,
        right: onLeft ? size.width - line.left + GAP : null,
        top,
        bottom: null,
        maxWidth: Math.min(width, onLeft ? roomLeft : roomRight),
        maxHeight: view.bottom - edge - top,
      };
    }
  }
  const roomBelow = view.bottom - line.bottom - GAP - edge;
  const roomAbove = line.top - view.top - GAP - edge;
  const below = roomBelow >= COMFORTABLE || roomBelow >= roomAbove;
  const left = clamp(line.left, view.left + edge, view.right - edge - width);
  const room = Math.max(0, below ? roomBelow : roomAbove);
  return {
    side: below ? 'below' : 'above',
    left,
    right: null,
    top: below ? line.bottom + GAP : null,
    bottom: below ? null : size.height - line.top + GAP,
    maxWidth: width,
    maxHeight: room,
  };
}

/** Whether the pointer is on its way: over the card, the line, or the strip between them. */
export function isInCorridor(x: number, y: number, line: Box, card: Box): boolean {
  const grow = 4;
  const inside = (box: Box) =>
    x >= box.left - grow && x <= box.right + grow && y >= box.top - grow && y <= box.bottom + grow;
  if (inside(line) || inside(card)) return true;
  // The strip between the two, as wide as both together.
  const gapTop = Math.min(line.bottom, card.bottom);
  const gapBottom = Math.max(line.top, card.top);
  return inside({
    left: Math.min(line.left, card.left),
    right: Math.max(line.right, card.right),
    top: Math.min(gapTop, gapBottom),
    bottom: Math.max(gapTop, gapBottom),
  });
}

/** A value, but no less than `low` and no more than `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
