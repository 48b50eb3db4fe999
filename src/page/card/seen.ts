/**
 * Whether a person can see the card that a click fell on (TRUST T4). A page cannot style the card, but it can fade what the
 * card stands in: in Firefox a filter on the root element reaches the top layer, in Chromium its opacity does not.
 */
import { composedParent } from '@/src/page/dom';

/** Less than this of the card's own strength is taken as unseen, as others do (Bitwarden: 0.6). */
const LEAST_OPACITY = 0.6;
/** A blur beyond this many px makes words unreadable. */
const MOST_BLUR = 2;
/** Functions of `filter` that fade what they work on. Others (hue-rotate, `url()` of a dark mode) change its colours. */
const FADING = /\b(opacity|brightness|contrast|invert)\((\d*\.?\d+)(%?)\)/g;
const BLUR = /\bblur\((\d*\.?\d+)px\)/g;

/** The host and everything around it are drawn, opaque enough and sharp. */
export function isSeen(host: Element): boolean {
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isInTransition()) return false;
  let strength = 1;
  for (let at: Element | null = host; at; at = composedParent(at)) {
    const { opacity, filter } = getComputedStyle(at);
    strength *= Number.parseFloat(opacity) * strengthOf(filter);
  }
  return strength >= LEAST_OPACITY;
}

/** Pictures of the page stand over everything, the top layer too, and may let clicks through to what they hide. */
function isInTransition(): boolean {
  const transition = ':active-view-transition';
  return CSS.supports(`selector(${transition})`) && document.documentElement.matches(transition);
}

/** How much of a thing a computed `filter` leaves to be seen, 0…1: `opacity(0.02)` 0.02, `invert(1)` 1, `invert(0.5)` 0. */
export function strengthOf(filter: string): number {
  let left = 1;
  for (const [, name, amount, percent] of filter.matchAll(FADING)) {
    const value = Number(amount) / (percent ? 100 : 1);
    if (name === 'invert') left *= Math.abs(1 - 2 * Math.min(1, value));
    // Twice as bright, half of the differences are at white already.
    else left *= name === 'brightness' && value > 1 ? 1 / value : Math.min(1, value);
  }
  for (const [, px] of filter.matchAll(BLUR)) if (Number(px) > MOST_BLUR) left = 0;
  return left;
}
