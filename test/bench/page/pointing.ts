/** What a movement of the pointer costs, how soon a card stands there, and what an article costs that comes later. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@/src/cli/drive/types';
import { pointOnMark, waitForLoad } from '@/src/cli/drive/visit';
import { median, type Row } from '../table';
import { hurryPages, traceOurs } from './cpu';
import { readCard, readMoves, watchCard, watchMoves } from './in-page';
import { type PageOptions, REPORT_MS } from './options';
import type { PageServer } from './serve';
import { COUNTED, DWELL_MS } from './without';

/** Articles added to an endless page, one a task. */
export async function adding(browser: Browser, server: PageServer, { runs }: PageOptions): Promise<Row[]> {
  const added = 40;
  const costs: number[] = [];
  const cpu: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage(server.urlOf('endless'));
    await waitForLoad(page);
    // The looks for late shadow roots (1.2 and 4 s) are over then.
    await sleep(5_000);
    hurryPages();
    const busy = async () => (await browser.describe(page, REPORT_MS))[0]?.timings.busy ?? Number.NaN;
    const before = await busy();
    const stop = await traceOurs(page);
    await page.evaluate((n) => (window as unknown as { addArticles(n: number): Promise<void> }).addArticles(n), added);
    await sleep(1_000);
    if (stop) cpu.push((await stop()).busy / added);
    costs.push(((await busy()) - before) / added);
    await page.close();
  }
  const what = 'an article added to an endless page';
  const byClock: Row = { what, unit: 'ms', ours: median(costs), note: 'by our own clock' };
  const byTrace = median(cpu);
  return byTrace === null
    ? [{ ...byClock, budget: 0.5 }]
    : [
        { what, unit: 'ms', ours: byTrace, budget: 0.5, note: 'CPU of our calls' },
        { ...byClock, what: `${what}, waits included` },
      ];
}

/** What a movement of the pointer costs, and how soon a card stands there. */
export async function pointing(
  ours: Browser,
  without: Browser,
  server: PageServer,
  options: PageOptions,
): Promise<Row[]> {
  const [moves, plainMoves] = [await moveCosts(ours, server), await moveCosts(without, server)];
  const cards: Card[] = [];
  const popovers: number[] = [];
  for (let run = 0; run < options.runs; run += 1) {
    cards.push(...(await cardTimes(ours, server)));
    popovers.push(...(await popoverTimes(without, server)));
  }
  const of = (kind: Card['kind'], read: (card: Card) => number | undefined) =>
    median(cards.filter((card) => card.kind === kind).map((card) => read(card) ?? Number.NaN));
  const dwell = 'after the 180 ms of dwell';
  return [
    {
      what: 'pointer movement',
      unit: 'ms',
      ours: mean(moves),
      budget: 0.1,
      peer: { name: 'without', value: mean(plainMoves) },
    },
    {
      what: 'hover → card painted, warm',
      unit: 'ms',
      ours: of('warm', (c) => c.painted),
      budget: 16,
      // The frame that the browser paints it in, which is not ours either.
      peer: { name: 'an empty popover', value: median(popovers) },
      note: dwell,
    },
    { what: 'hover → card painted, first on a page', unit: 'ms', ours: of('first', (c) => c.painted), note: dwell },
    {
      what: 'hover → answer painted, worker asleep',
      unit: 'ms',
      ours: of('asleep', (c) => c.painted),
      budget: 80,
      note: dwell,
    },
    {
      what: 'decision to open → painted, warm',
      unit: 'ms',
      ours: of('warm', (c) => c.inner),
      note: 'by our own clock',
    },
    {
      what: 'last movement → painted, warm',
      unit: 'ms',
      ours: of('warm', (c) => c.painted + DWELL_MS),
      note: 'dwell and all',
    },
  ];
}

interface Card {
  kind: 'first' | 'warm' | 'asleep';
  /** From the end of the dwell time to the card's last change, as the page sees it. */
  painted: number;
  /** From the decision to open to the answer painted, by the content script's clock. */
  inner: number | undefined;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

async function moveCosts(browser: Browser, server: PageServer): Promise<number[]> {
  const page = await browser.newPage(server.urlOf('100 KB'));
  await waitForLoad(page);
  await sleep(2_500);
  hurryPages();
  await page.evaluate(watchMoves);
  for (let i = 0; i < 30; i += 1) await page.move(200 + ((i * 97) % 600), 100 + ((i * 53) % 500));
  const moves = await page.evaluate(readMoves);
  await page.close();
  return moves;
}

/** Hovers four marks of a page one after the other: its first card, two more, and one with the background asleep. */
async function cardTimes(browser: Browser, server: PageServer): Promise<Card[]> {
  const page = await browser.newPage(server.urlOf('100 KB'));
  const cards: Card[] = [];
  try {
    await waitForLoad(page);
    await sleep(2_000);
    hurryPages();
    await page.bringToFront();
    const [report] = await browser.describe(page, REPORT_MS);
    const drawn = report?.marks.filter((mark) => mark.drawn) ?? [];
    for (const [kind, index] of [
      ['first', 2],
      ['warm', 6],
      ['warm', 10],
      ['asleep', 14],
    ] as const) {
      const mark = drawn[index];
      const point = report && mark ? await pointOnMark(page, mark, report.url) : null;
      if (!point) continue;
      if (kind === 'asleep') await browser.killBackground();
      await page.evaluate(watchCard);
      await page.move(point.x, point.y);
      await sleep(1_200);
      const seen = await page.evaluate(readCard);
      const [after] = await browser.describe(page, REPORT_MS);
      if (seen) cards.push({ kind, painted: seen.last - DWELL_MS, inner: after?.timings.card });
      await page.press('Escape');
      await page.move(1_200, 5);
      await sleep(400);
    }
  } finally {
    await page.close();
  }
  return cards;
}

/** The same of a popover without anything in it, which the empty extension shows after the same dwell time. */
async function popoverTimes(browser: Browser, server: PageServer): Promise<number[]> {
  const page = await browser.newPage(server.urlOf('100 KB') + COUNTED);
  const times: number[] = [];
  try {
    await waitForLoad(page);
    await sleep(2_000);
    hurryPages();
    await page.bringToFront();
    for (const y of [150, 250, 350, 450]) {
      // The one before goes first: it would be seen as this one.
      await page.evaluate(() => document.querySelector('x-empty')?.remove());
      await page.evaluate(watchCard);
      await page.move(300, y);
      await sleep(1_200);
      const seen = await page.evaluate(readCard);
      // The first shows what the browser has to set up.
      if (seen && y > 150) times.push(seen.last - DWELL_MS);
    }
  } finally {
    await page.close();
  }
  return times;
}
