/** Functions that run inside a page. Each is sent as source text: it may use nothing from outside itself. */

/** A popup that has asked the page in front for its terms, and drawn them, changes no more. */
export const POPUP_QUIET = { quietMs: 500, limitMs: 5_000 } as const;

/** Address of the document, and the place of each child frame's viewport by its index in `window.frames`. */
export function childFramePlaces(): { url: string; places: ({ x: number; y: number } | null)[] } {
  const elements: (HTMLIFrameElement | HTMLFrameElement)[] = [];
  const collect = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'iframe' || element.localName === 'frame') elements.push(element as HTMLIFrameElement);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document);
  const places = Array.from({ length: window.length }, (_, index) => {
    const element = elements.find((candidate) => candidate.contentWindow === window[index]);
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      x: box.x + element.clientLeft + Number.parseFloat(style.paddingLeft),
      y: box.y + element.clientTop + Number.parseFloat(style.paddingTop),
    };
  });
  return { url: location.href, places };
}

/**
 * Scrolls the document, or the largest thing in it that scrolls, to its end in steps of a screen, so that what loads
 * late is loaded. Gives the number of steps. An endless page is left after `maxSteps`.
 */
export async function scrollToEnd(arg: { maxSteps: number; pauseMs: number }): Promise<number> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, arg.pauseMs));
  const scroller = document.scrollingElement ?? document.documentElement;
  const inner = Array.from(document.querySelectorAll('main, article, section, div'))
    .filter((element) => element.scrollHeight > element.clientHeight + 200 && element.clientHeight > 200)
    .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY))
    .sort((a, b) => b.scrollHeight - a.scrollHeight)[0];
  let steps = 0;
  for (const element of inner ? [scroller, inner] : [scroller]) {
    for (let lastTop = -1; steps < arg.maxSteps && element.scrollTop !== lastTop; steps += 1) {
      lastTop = element.scrollTop;
      // `instant`: a page that scrolls smoothly would not have moved yet when we look.
      element.scrollBy({ top: Math.max(200, window.innerHeight * 0.9), behavior: 'instant' });
      await pause();
    }
  }
  return steps;
}

/**
 * Finds a text as the reader sees it, brings it into view and gives a point on it, in px of this frame's viewport; null
 * when it is not there or not drawn. White space and invisible characters do not count. The text between `before` and
 * `after` is preferred, the text anywhere is next.
 */
export async function pointOnText(arg: {
  text: string;
  before: string;
  after: string;
}): Promise<{ x: number; y: number } | null> {
  const squash = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
  const nodes: { node: Text; offset: number }[] = [];
  const chars: string[] = [];
  const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'TEMPLATE', 'TITLE', 'RT', 'RP']);
  const collect = (node: Node) => {
    if (node instanceof Text) {
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const char = node.data.charAt(offset);
        if (squash(char) === '') continue;
        chars.push(char);
        nodes.push({ node, offset });
      }
      return;
    }
    if (node instanceof Element && skipped.has(node.tagName.toUpperCase())) return;
    const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
    // What is slotted stands where its slot is.
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    for (const child of slotted.length > 0 ? slotted : root.childNodes) collect(child);
  };
  collect(document);
  const all = chars.join('').toLowerCase();
  const wanted = squash(arg.text).toLowerCase();
  const context = squash(arg.before).toLowerCase();
  const starts: number[] = [];
  const exact = all.indexOf(context + wanted + squash(arg.after).toLowerCase());
  if (exact >= 0) starts.push(exact + context.length);
  for (let at = all.indexOf(wanted); at >= 0 && starts.length < 200; at = all.indexOf(wanted, at + 1)) starts.push(at);

  const isHit = (x: number, y: number, holder: Node | null): boolean => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) {
      hit = hit.shadowRoot.elementFromPoint(x, y);
    }
    return hit !== null && holder !== null && (hit.contains(holder) || holder.contains(hit));
  };
  for (const start of starts) {
    const first = nodes[start];
    const last = nodes[start + wanted.length - 1];
    if (!first || !last) continue;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    first.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const boxes = Array.from(range.getClientRects()).filter((box) => box.width > 1 && box.height > 1);
    for (const box of boxes) {
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (isHit(point.x, point.y, first.node.parentElement)) return point;
    }
  }
  return null;
}

/** Resolves when nothing in the document has changed for `quietMs`, or after `limitMs`. */
export async function untilQuiet(arg: { quietMs: number; limitMs: number }): Promise<void> {
  const from = performance.now();
  let last = from;
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  while (performance.now() - last < arg.quietMs && performance.now() - from < arg.limitMs) {
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  observer.disconnect();
}
