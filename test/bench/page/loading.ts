/**
 * What a page costs as it is loaded and read, beside the same page with an empty content script, in turns. Cost is CPU time
 * of our own calls where the browser can trace them (Chromium); elsewhere it is the content script's own clock, which on
 * a busy machine counts more than its work where pages cannot be let run first (hurryPages): the empty script's rows say how
 * much.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FrameReport } from '@/src/cli/drive/report';
import type { Browser, Page } from '@/src/cli/drive/types';
import { waitForLoad } from '@/src/cli/drive/visit';
import { median, type Row } from '../table';
import { hurryPages, mainThreads, type Spent, traceOurs } from './cpu';
import { countRanges, jumpToEnd, ownDomWork, readCounted, readProbe, turnProbe } from './in-page';
import type { MadePage } from './make';
import { type PageOptions, REPORT_MS } from './options';
import type { PageServer } from './serve';
import { COUNTED } from './without';

interface Measured {
  /** Loaded and read from the top, in our own calls. */
  spent: Spent | null;
  /** The same of the whole main thread: the page's own parsing, layout and painting, and what we add to them. */
  main: number | null;
  report: FrameReport | undefined;
  /** Busy by our own clock until the page was at rest and nobody had asked for all marks. */
  unasked: number | undefined;
  /** Of the page at rest, and while all marks were walked to and reported, which no reader does. */
  probe: { longest: number; over: number };
  reporting: { longest: number; over: number };
  ranges: number | null;
  memory: number | null;
  dom: number;
}

/** What the empty script counted on the page. */
type Counted = ReturnType<typeof readCounted>;

interface Runs {
  marked: Measured[];
  plain: Measured[];
  counted: Counted[];
  /** A reader who jumped to the page's end, CPU of our own calls from the start. */
  toEnd: (Spent | null)[];
}

/** Time for a page to come to rest, by its size; the same with and without the extension. */
const restMs = (page: MadePage): number => 2_500 + Buffer.byteLength(page.html) / 2_000;

export async function loading(
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
    const rest = restMs(page);
    const megabytes = Buffer.byteLength(page.html) / 1_000_000;
    const got: Runs = { marked: [], plain: [], counted: [], toEnd: [] };
    for (let run = 0; run < runs; run += 1) {
      say(`  ${page.name}, run ${run + 1}`);
      got.marked.push(await measure(ours, url, rest, true));
      got.plain.push(await measure(without, url, rest, false));
      got.counted.push(await count(without, url, rest));
      if (megabytes >= 1) got.toEnd.push(await readToEnd(ours, url, rest));
    }
    rows.push(...costRows(page.name, megabytes, got), ...pageRows(page.name, megabytes, got));
  }
  return rows;
}

async function measure(browser: Browser, url: string, rest: number, isOurs: boolean): Promise<Measured> {
  const page = await browser.newPage();
  try {
    hurryPages();
    const before = mainThreads();
    const stop = isOurs ? await traceOurs(page) : null;
    await page.goto(url);
    await waitForLoad(page);
    await sleep(rest);
    const after = mainThreads();
    const spent = stop ? await stop() : null;
    const main = before === null || after === null ? null : after - before;
    // Before anybody asks: a report of ten thousand marks is work of its own.
    const probe = await page.evaluate(turnProbe);
    const unasked = isOurs ? (await browser.describe(page, REPORT_MS))[0]?.timings.busy : undefined;
    // A machine that is slow today would otherwise be asked for its marks half-way.
    if (isOurs) await untilSettled(browser, page);
    const reporting = await page.evaluate(readProbe);
    const { ranges, memory } = await page.evaluate(countRanges);
    const dom = await page.evaluate(ownDomWork);
    const [report] = isOurs ? await browser.describe(page, REPORT_MS) : [];
    return { spent, main, report, unasked, probe, reporting, ranges, memory, dom };
  } finally {
    await page.close();
  }
}

/** What the empty script counts on this page. */
async function count(browser: Browser, url: string, rest: number): Promise<Counted> {
  const page = await browser.newPage();
  try {
    hurryPages();
    await page.goto(url + COUNTED);
    await waitForLoad(page);
    await sleep(rest);
    return await page.evaluate(readCounted);
  } finally {
    await page.close();
  }
}

/** CPU of our own calls when a reader comes, waits and jumps to the end: everything before it is walked then. */
async function readToEnd(browser: Browser, url: string, rest: number): Promise<Spent | null> {
  const page = await browser.newPage();
  try {
    const stop = await traceOurs(page);
    if (!stop) return null;
    hurryPages();
    await page.goto(url);
    await waitForLoad(page);
    await sleep(rest);
    await page.evaluate(jumpToEnd);
    await sleep(rest);
    return await stop();
  } finally {
    await page.close();
  }
}

/** Waits until the extension says that nothing is left to be walked. */
async function untilSettled(browser: Browser, page: Page): Promise<void> {
  const until = Date.now() + REPORT_MS;
  while (Date.now() < until && (await browser.describe(page, REPORT_MS))[0]?.settled !== true) await sleep(500);
}

/** What DESIGN §5 has budgets for. */
function costRows(name: string, megabytes: number, { marked, counted, toEnd }: Runs): Row[] {
  const of = (read: (t: Record<string, number>) => number | undefined) =>
    median(marked.map(({ report }) => (report ? (read(report.timings) ?? Number.NaN) : Number.NaN)));
  const cpu = (read: (spent: Spent) => number) => median(marked.map(({ spent }) => (spent ? read(spent) : Number.NaN)));
  const empty = (read: (c: NonNullable<Counted>) => number) => median(counted.map((c) => (c ? read(c) : Number.NaN)));
  const traced = cpu((s) => s.busy) !== null;
  const [asCpu, byClock] = ['CPU of our calls', 'by our own clock'];
  const budgetOf = (ms: number) => (megabytes >= 1 ? { budget: ms } : {});
  const fromTop = median(marked.map((m) => m.unasked ?? Number.NaN));
  const end = median(toEnd.map((spent) => spent?.busy ?? Number.NaN));
  const longest = { peer: { name: 'counting 4 ms', value: empty((c) => c.longest) }, note: byClock };
  const perMb = (ms: number | null) => (ms === null ? null : ms / megabytes);
  const rows: Row[] = [
    {
      what: `${name}: first mark`,
      unit: 'ms',
      ours: of((t) => (t.firstMark ?? Number.NaN) - (t.started ?? 0)),
      budget: 20,
      peer: { name: 'an empty task', value: empty((c) => c.turn) },
      note: `${marked[0]?.report?.marks.length ?? 0} marks`,
    },
    ...(traced
      ? [
          { what: `${name}: longest task`, unit: 'ms', ours: cpu((s) => s.longest), budget: 8, note: asCpu },
          { what: `${name}: longest task, waits included`, unit: 'ms', ours: of((t) => t.longestTask), ...longest },
        ]
      : [{ what: `${name}: longest task`, unit: 'ms', ours: of((t) => t.longestTask), budget: 8, ...longest }]),
    {
      what: `${name}: busy per MB`,
      unit: 'ms',
      ours: perMb(traced ? cpu((s) => s.busy) : fromTop),
      ...budgetOf(50),
      note: `read from the top, ${traced ? asCpu : byClock}`,
    },
  ];
  if (megabytes >= 1) {
    const whole = perMb(of((t) => t.busy));
    rows.push({
      what: `${name}: busy per MB, to its end`,
      unit: 'ms',
      ours: traced ? perMb(end) : whole,
      budget: 50,
      note: traced ? `jumped there, ${asCpu}` : `all marks asked for, ${byClock}`,
    });
    if (traced) rows.push({ what: `${name}: busy per MB, waits included`, unit: 'ms', ours: whole, note: byClock });
  }
  if (traced) rows.push({ what: `${name}: starting the script`, unit: 'ms', ours: cpu((s) => s.start), note: asCpu });
  return rows;
}

/** What the page itself notices, with and without. */
function pageRows(name: string, megabytes: number, { marked, plain }: Runs): Row[] {
  const both = (read: (m: Measured) => number | null) => ({
    ours: median(marked.map((m) => read(m) ?? Number.NaN)),
    peer: { name: 'without', value: median(plain.map((m) => read(m) ?? Number.NaN)) },
  });
  return [
    {
      what: `${name}: CPU of the main thread`,
      unit: 'ms',
      ...both((m) => m.main),
      note: megabytes >= 1 ? 'its parsing, layout and painting too' : '',
    },
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
