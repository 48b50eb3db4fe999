/**
 * Text that fades in: a transition or an animation of the page may show what was hidden when its style was looked at.
 * Looking again on the slow tick alone marked it up to two seconds late.
 */

const EVENTS = ['transitionstart', 'transitionend', 'animationstart', 'animationend'] as const;
/** By now what begins to fade in is no longer wholly transparent; a page of many animations is looked at no more often. */
const WAIT_MS = 80;

export class Showing {
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** @param look called when hidden text may have been shown. */
  constructor(private readonly look: () => void) {
    for (const type of EVENTS) document.addEventListener(type, this.onEvent, { capture: true, passive: true });
  }

  stop(): void {
    for (const type of EVENTS) document.removeEventListener(type, this.onEvent, { capture: true });
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private readonly onEvent = (): void => {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.look();
    }, WAIT_MS);
  };
}
