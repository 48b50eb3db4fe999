/**
 * Text that fades in: a transition or an animation of the page may show what was hidden when its style was looked at.
 * Looking again on the slow tick alone marked it up to two seconds late.
 */

import { Batch } from '@/src/page/walk/batch';

const EVENTS = ['transitionstart', 'transitionend', 'animationstart', 'animationend'] as const;
/** By now what begins to fade in is no longer wholly transparent. */
const WAIT_MS = 80;

/**
 * @param look called when hidden text may have been shown; no more often on a page of many animations.
 * @returns what ends it.
 */
export function watchShowing(look: () => void): () => void {
  const batch = new Batch(look);
  const onEvent = () => batch.soon(WAIT_MS);
  for (const type of EVENTS) document.addEventListener(type, onEvent, { capture: true, passive: true });
  return () => {
    for (const type of EVENTS) document.removeEventListener(type, onEvent, true);
    batch.stop();
  };
}
