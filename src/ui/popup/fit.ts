/**
 * The toolbar popup's own size. A browser makes the popup as large as its content asks, so its content must ask in
 * fixed lengths: with `max-inline-size: 100vw` Chromium 156 opened it 121 px wide, because it begins at nearly nothing.
 * What it cannot give (at most 800 × 600 px, less by zoom and in a low window) is known only when it stopped growing.
 */

/** How long a popup keeps its size before it has got all it will get, ms. Chromium grows it in steps of a frame or two. */
const SETTLED = 250;

/** Whether this page is the popup under the toolbar and not a tab of its own (address bar, context menu). */
export function isToolbarPopup(view: unknown, popups: readonly unknown[]): boolean {
  return popups.includes(view);
}

/**
 * In the toolbar popup, lays out in what there is whatever could not be had. The style sheet reads `data-view` and the
 * two lengths.
 */
export function fitPopup(view: Window & typeof globalThis): void {
  const root = view.document.documentElement;
  root.dataset.view = 'popup';
  let timer = 0;
  const fit = () => {
    if (root.scrollWidth > root.clientWidth) root.style.setProperty('--popup-inline-size', `${root.clientWidth}px`);
    if (root.scrollHeight > root.clientHeight) root.style.setProperty('--popup-block-size', `${root.clientHeight}px`);
  };
  new view.ResizeObserver(() => {
    view.clearTimeout(timer);
    timer = view.setTimeout(fit, SETTLED);
  }).observe(view.document.body);
}
