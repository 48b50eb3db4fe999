/** `npm run bench -- page`: what the content script costs a page, in real browsers, beside the same page without it. */
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt, ROOT } from '@/scripts/lib/build.mjs';
import { openBrowser } from '@/src/cli/drive/open';
import type { FrameReport } from '@/src/cli/drive/report';
import type { Browser, BrowserName, Page } from '@/src/cli/drive/types';
import { pointOnMark, waitForLoad } from '@/src/cli/drive/visit';
import { openAutomaton } from '@/src/detect/automaton';
import { compileAutomaton } from '@/src/detect/compile';
import { dropNames } from '@/src/detect/format';
import { Sampler, seedSentences } from '../sample';
import { median, type Row, type Section } from '../table';
import {
  countRanges,
  ownDomWork,
  readCard,
  readMoves,
  readProbe,
  runMarkJs,
  turnProbe,
  watchCard,
  watchMoves,
} from './in-page';
import { articlesPage, endlessPage, type MadePage, spansPage } from './make';
import { type PageServer, servePages } from './serve';
import { writeEmptyExtension } from './without';

export interface PageOptions {
  browsers: readonly BrowserName[];
  runs: number;
  /** Without the 10 MB page and the long run of mark.js. */
  small: boolean;
}

/** A report of a page of ten megabytes takes its time; it is no part of what is measured. */
const REPORT_MS = 90_000;
/** The dwell time of src/page/point/point.ts, which is not ours to be quick in. */
const DWELL_MS = 180;
const BYTES = { small: 100_000, middle: 1_000_000, large: 10_000_000 };

interface Measured {
  report: FrameReport | undefined;
  /** Busy until the page was at rest and nobody had asked for all marks. */
  unasked: number | undefined;
  /** Of the page at rest, and while all marks were walked to and reported, which no reader does. */
  probe: { longest: number; over: number };
  reporting: { longest: number; over: number };
  ranges: number | null;
  memory: number | null;
  dom: number;
}

/** All sections, one a browser and one for the automaton's memory. */
export async function benchPage(options: PageOptions, say: (line: string) => void): Promise<Section[]> {
  const sampler = new Sampler(seedSentences(), 1);
  const pages = [
    articlesPage(sampler, '100 KB', BYTES.small),
    articlesPage(sampler, '1 MB', BYTES.middle),
    spansPage(sampler, 'many spans, 1 MB', BYTES.middle),
    ...(options.small ? [] : [articlesPage(sampler, '10 MB', BYTES.large)]),
  ];
  const endless = endlessPage(sampler, 'endless');
  const server = await servePages([...pages, endless]);
  const sections: Section[] = [];
  try {
    for (const name of options.browsers) {
      const ours = await openBrowser(name, await ensureBuilt(name, say));
      const folder = writeEmptyExtension(name);
      const without = await openBrowser(name, folder);
      try {
        say(`${name} ${ours.version}`);
        const rows = await loading(ours, without, server, pages, options, say);
        rows.push(
          ...(await adding(ours, server, options)),
          ...(await pointing(ours, without, server, options)),
          ...(await markJs(without, server, options, rows, say)),
        );
        sections.push({ title: `page, ${name} ${ours.version}`, rows });
      } finally {
        await ours.close();
        await without.close();
        rmSync(folder, { recursive: true, force: true });
      }
    }
  } finally {
    await server.close();
  }
  return [...sections, memoryOfAutomaton()];
}

/** Time for a page to come to rest, by its size; the same with and without the extension. */
const restMs = (page: MadePage): number => 2_500 + Buffer.byteLength(page.html) / 2_000;

async function measure(browser: Browser, url: string, rest: number, isOurs: boolean): Promise<Measured> {
  const page = await browser.newPage(url);
  try {
    await waitForLoad(page);
    await sleep(rest);
    // Before anybody asks: a report of ten thousand marks is work of its own.
    const probe = await page.evaluate(turnProbe);
    const unasked = isOurs ? (await browser.describe(page, REPORT_MS))[0]?.timings.busy : undefined;
    // A machine that is slow today would otherwise be asked for its marks half-way.
    if (isOurs) await untilSettled(browser, page);
    const reporting = await page.evaluate(readProbe);
    const { ranges, memory } = await page.evaluate(countRanges);
    const dom = await page.evaluate(ownDomWork);
    const [report] = isOurs ? await browser.describe(page, REPORT_MS) : [];
    return { report, unasked, probe, reporting, ranges, memory, dom };
  } finally {
    await page.close();
  }
}

/** Waits until the extension says that nothing is left to be walked. */
async function untilSettled(browser: Browser, page: Page): Promise<void> {
  const until = Date.now() + REPORT_MS;
  while (Date.now() < until && (await browser.describe(page, REPORT_MS))[0]?.settled !== true) await sleep(500);
}

async function loading(
  ours: Browser,
  without: Browser,
  server: PageServer,
  pages: readonly MadePage[],
  { runs }: PageOptions,
  say: (line: string) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of pages) {
    const url = server.urlOf(page.name);
    const megabytes = Buffer.byteLength(page.html) / 1_000_000;
    const marked: Measured[] = [];
    const plain: Measured[] = [];
    for (let run = 0; run < (megabytes > 5 ? Math.min(runs, 2) : runs); run += 1) {
      say(`  ${page.name}, run ${run + 1}`);
      marked.push(await measure(ours, url, restMs(page), true));
      plain.push(await measure(without, url, restMs(page), false));
    }
    rows.push(...loadRows(page.name, megabytes, marked, plain));
  }
  return rows;
}

function loadRows(name: string, megabytes: number, marked: readonly Measured[], plain: readonly Measured[]): Row[] {
  const of = (read: (t: Record<string, number>) => number) =>
    median(marked.map(({ report }) => (report ? read(report.timings) : Number.NaN)));
  const both = (read: (m: Measured) => number | null) => ({
    ours: median(marked.map((m) => read(m) ?? Number.NaN)),
    peer: { name: 'without', value: median(plain.map((m) => read(m) ?? Number.NaN)) },
  });
  const marks = marked[0]?.report?.marks.length ?? 0;
  return [
    {
      what: `${name}: first mark`,
      unit: 'ms',
      ours: of((t) => (t.firstMark ?? Number.NaN) - (t.started ?? 0)),
      budget: 20,
      note: `${marks} marks`,
    },
    { what: `${name}: longest task`, unit: 'ms', ours: of((t) => t.longestTask ?? Number.NaN), budget: 8 },
    {
      what: `${name}: busy per MB`,
      unit: 'ms',
      ours: of((t) => (t.busy ?? Number.NaN) / megabytes),
      ...(megabytes >= 1 ? { budget: 50 } : {}),
    },
    ...(megabytes >= 1
      ? [
          {
            what: `${name}: busy per MB, the reader at the top`,
            unit: 'ms',
            ours: median(marked.map((m) => (m.unasked ?? Number.NaN) / megabytes)),
          },
        ]
      : []),
    { what: `${name}: longest gap the page sees`, unit: 'ms', ...both((m) => m.probe.longest) },
    {
      what: `${name}: longest gap while all marks are reported`,
      unit: 'ms',
      ours: median(marked.map((m) => m.reporting.longest)),
    },
    { what: `${name}: the page's own DOM work`, unit: 'ms', ...both((m) => m.dom) },
    {
      what: `${name}: live ranges`,
      unit: '',
      ours: median(marked.map((m) => m.ranges ?? Number.NaN)),
      budget: 300,
    },
    {
      what: `${name}: JavaScript heap of the page`,
      unit: 'MB',
      ...both((m) => (m.memory === null ? null : m.memory / 1e6)),
      ...(marked[0]?.memory === null ? { note: 'this browser does not tell' } : {}),
    },
  ];
}

/** Articles added to an endless page, one a task. */
async function adding(browser: Browser, server: PageServer, { runs }: PageOptions): Promise<Row[]> {
  const added = 40;
  const costs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage(server.urlOf('endless'));
    await waitForLoad(page);
    // The looks for late shadow roots (1.2 and 4 s) are over then.
    await sleep(5_000);
    const busy = async () => (await browser.describe(page, REPORT_MS))[0]?.timings.busy ?? Number.NaN;
    const before = await busy();
    await page.evaluate((n) => (window as unknown as { addArticles(n: number): Promise<void> }).addArticles(n), added);
    await sleep(1_000);
    costs.push(((await busy()) - before) / added);
    await page.close();
  }
  return [{ what: 'an article added to an endless page', unit: 'ms', ours: median(costs), budget: 0.5 }];
}

/** What a movement of the pointer costs, and how soon a card stands there. */
async function pointing(ours: Browser, without: Browser, server: PageServer, options: PageOptions): Promise<Row[]> {
  const [moves, plainMoves] = [await moveCosts(ours, server), await moveCosts(without, server)];
  const cards: Card[] = [];
  for (let run = 0; run < options.runs; run += 1) cards.push(...(await cardTimes(ours, server)));
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
    { what: 'hover → card painted, warm', unit: 'ms', ours: of('warm', (c) => c.painted), budget: 16, note: dwell },
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

/** mark.js as a page script, beside what ours took on the same page. A thousand terms take it minutes on 1 MB. */
async function markJs(
  browser: Browser,
  server: PageServer,
  options: PageOptions,
  loaded: readonly Row[],
  say: (line: string) => void,
): Promise<Row[]> {
  const source = await readFile(join(ROOT, 'node_modules/mark.js/dist/mark.min.js'), 'utf8');
  const sampler = new Sampler(seedSentences(), 2);
  const words = new Set<string>();
  while (words.size < 1_000)
    words.add(
      sampler
        .sentence()
        .slice(0, 2 + sampler.below(3))
        .trim(),
    );
  const rows: Row[] = [];
  const runs = [
    { name: '1 MB', megabytes: 1, count: 10 },
    { name: '1 MB', megabytes: 1, count: 100 },
    { name: '100 KB', megabytes: 0.1, count: 1_000 },
  ];
  for (const { name, megabytes, count } of options.small ? runs.slice(0, 1) : runs) {
    say(`  mark.js on ${name}, ${count} terms`);
    const perMegabyte = loaded.find(({ what }) => what === `${name}: busy per MB`)?.ours ?? null;
    const page: Page = await browser.newPage(server.urlOf(name));
    await waitForLoad(page);
    const terms = [...words].slice(0, count);
    const spent = await page.evaluate(runMarkJs, { source, terms }).catch(() => null);
    await page.close();
    rows.push({
      what: `mark.js on ${name}, ${count} terms`,
      unit: 'ms',
      ours: perMegabyte === null ? null : perMegabyte * megabytes,
      ...(count === 100 && spent !== null ? { budget: spent / 100 } : {}),
      peer: { name: 'mark.js', value: spent },
      note: spent === null ? 'it fails' : 'ours: all terms of the corpus',
    });
  }
  return rows;
}

/** The automaton of ten thousand terms, as each frame holds it. */
function memoryOfAutomaton(): Section {
  const sampler = new Sampler(seedSentences(), 3);
  const terms = Array.from({ length: 10_000 }, (_, i) => sampler.name(i));
  // A page drops the names and asks again when a report is wanted.
  const bytes = dropNames(compileAutomaton(terms.map((name) => ({ name, surfaces: [name], senses: [] }))));
  const automaton = openAutomaton(bytes);
  const held = bytes.byteLength + automaton.codeOf.byteLength;
  const row: Row = { what: 'automaton of 10,000 terms', unit: 'MB', ours: held / 1e6, budget: 0.5 };
  return { title: 'memory per frame', rows: [{ ...row, note: 'bytes of its arrays' }] };
}
