/**
 * Keys: Alt+. and Alt+, walk to the next and previous mark and open its card, Alt+Shift+Enter goes into the card, Esc
 * closes it. Full stop and comma by physical key, so that layouts do not matter (Alt changes what they type on a Mac); never inside a field that takes text.
 */

export interface KeyActions {
  /** 1 forward, -1 backward; false when there is no mark. */
  walk(direction: 1 | -1): boolean;
  /** Moves the focus into the open card; false when none is open. */
  enter(): boolean;
  /** False when no card is open. */
  close(): boolean;
  /** The key of the hold mode went down or up. */
  hold(down: boolean): void;
}

/** Listens for the keys while marks are shown. */
export class Keyboard {
  constructor(private readonly actions: KeyActions) {}

  listen(): void {
    for (const [type, listener] of this.listeners) window.addEventListener(type, listener, true);
  }

  stop(): void {
    for (const [type, listener] of this.listeners) window.removeEventListener(type, listener, true);
  }

  private readonly listeners: [string, (event: Event) => void][] = [
    ['keydown', (event) => this.onDown(event as KeyboardEvent)],
    ['keyup', (event) => (event as KeyboardEvent).key === 'Alt' && this.actions.hold(false)],
    ['blur', (event) => event.target === window && this.actions.hold(false)],
  ];

  private onDown(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Alt') this.actions.hold(true);
    if (this.handle(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  private handle(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') return this.actions.close();
    if (!event.altKey || event.ctrlKey || event.metaKey || takesText(event)) return false;
    if (!event.shiftKey && event.code === 'Period') return this.actions.walk(1);
    if (!event.shiftKey && event.code === 'Comma') return this.actions.walk(-1);
    if (event.shiftKey && event.key === 'Enter') return this.actions.enter();
    return false;
  }
}

function takesText(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(input|textarea|select)$/.test(target.localName);
}
