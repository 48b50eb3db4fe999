/** Functions that run inside a measured page. Each is sent as source text: it may use nothing from outside itself. */

/** What make.ts puts into every page. */
export interface Probe {
  longest: number;
  over: number;
  on: boolean;
  before: number;
}

/** Reads the probe and stops it. */
export function readProbe(): { longest: number; over: number } {
  const { probe } = window as unknown as { probe: Probe };
  probe.on = false;
  return { longest: probe.longest, over: probe.over };
}

/** Reads the probe and lets it begin anew. */
export function turnProbe(): { longest: number; over: number } {
  const { probe } = window as unknown as { probe: Probe };
  const { longest, over } = probe;
  probe.longest = 0;
  probe.over = 0;
  return { longest, over };
}

/** Live ranges in our highlights, and the page's memory in bytes where it may be asked. */
export function countRanges(): { ranges: number | null; memory: number | null } {
  const names = ['chuchu-on-light', 'chuchu-on-dark', 'chuchu-current'];
  let ranges: number | null = null;
  try {
    // By name and size only: Firefox throws when highlights are iterated.
    ranges = names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
  } catch {
    // Firefox does not let the page look into highlights of another world.
  }
  // Chromium's JavaScript heap, content scripts included. measureUserAgentSpecificMemory waits for the next collection,
  // which takes half a minute and more.
  const heap = (performance as { memory?: { usedJSHeapSize: number } }).memory;
  const memory = heap ? heap.usedJSHeapSize : null;
  return { ranges, memory };
}

/** Milliseconds that the page's own changes take: text nodes split, joined, moved and rewritten near the marks. */
export function ownDomWork(): number {
  const paragraphs = Array.from(document.querySelectorAll('p')).slice(0, 30);
  const start = performance.now();
  for (let round = 0; round < 20; round += 1) {
    for (const p of paragraphs) {
      const text = p.firstChild;
      if (!(text instanceof Text) || text.length < 4) continue;
      text.splitText(2);
      p.normalize();
      const box = document.createElement('i');
      box.textContent = 'x';
      p.append(box);
      box.remove();
    }
    void document.body.offsetHeight;
  }
  return performance.now() - start;
}

/** Notes, for each pointer movement, the time between the page's first listener and its last: ours stand between. */
export function watchMoves(): null {
  const world = window as unknown as { probe: Probe; moves: number[] };
  world.moves = [];
  window.addEventListener('pointermove', () => world.moves.push(performance.now() - world.probe.before), {
    capture: true,
    passive: true,
  });
  return null;
}

export function readMoves(): number[] {
  return (window as unknown as { moves: number[] }).moves;
}

/** From now on notes when the pointer last moved and in which frames a popover was there, and how large. */
export function watchCard(): null {
  const world = window as unknown as { card: { moved: number; seen: { at: number; size: string }[]; on: boolean } };
  world.card = { moved: 0, seen: [], on: true };
  const { card } = world;
  window.addEventListener('pointermove', () => {
    card.moved = performance.now();
  });
  const look = () => {
    const open = document.querySelector(':popover-open');
    if (open) {
      const box = open.getBoundingClientRect();
      const size = `${Math.round(box.width)}x${Math.round(box.height)}`;
      if (card.seen.at(-1)?.size !== size) {
        const entry = { at: Number.POSITIVE_INFINITY, size };
        card.seen.push(entry);
        // The frame that this callback belongs to is painted after it.
        setTimeout(() => {
          entry.at = performance.now();
        });
      }
    }
    if (card.on) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return null;
}

/** Milliseconds from the last movement to the first and to the last change of the card; null when none opened. */
export function readCard(): { first: number; last: number } | null {
  const { card } = window as unknown as {
    card: { moved: number; seen: { at: number; size: string }[]; on: boolean };
  };
  card.on = false;
  const [first] = card.seen;
  const last = card.seen.at(-1);
  return first && last ? { first: first.at - card.moved, last: last.at - card.moved } : null;
}

/** Runs mark.js over the page with these terms; milliseconds, or null when it failed. */
export async function runMarkJs(arg: { source: string; terms: string[] }): Promise<number | null> {
  // As a page script would: the library is put into the page first.
  const script = document.createElement('script');
  script.textContent = arg.source;
  document.head.append(script);
  const { Mark } = window as unknown as {
    Mark: new (root: Element) => { mark(terms: string[], options: object): void };
  };
  await new Promise((done) => setTimeout(done, 50));
  const start = performance.now();
  try {
    await new Promise<void>((done) =>
      new Mark(document.body).mark(arg.terms, { separateWordSearch: false, acrossElements: false, done: () => done() }),
    );
  } catch {
    return null;
  }
  return performance.now() - start;
}

/** What the content script of the empty extension counted; null while it counts. */
export function readCounted(): { turn: number; longest: number } | null {
  return JSON.parse(document.documentElement.getAttribute('data-counted') ?? 'null');
}

/** Jumps to the end of the document. */
export function jumpToEnd(): null {
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  return null;
}
