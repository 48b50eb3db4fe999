/**
 * `npm run soak -- [--minutes N] [--browser chromium|firefox] [--seed N] [--json]`: the built extension in real browsers,
 * for as long as told. The background is killed at random points, pages are left, changed and come back, the extension is
 * reloaded; every answer is compared with what the same code says in Node. Exit 1 when anything was wrong, lost or stale.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '@/scripts/lib/build.mjs';
import { messageOf, runCommand, say, UsageError } from '@/src/cli/command';
import { BROWSER_NAMES } from '@/src/cli/drive/types';
import { withCollector } from './collector';
import { add, faults, note, nothing } from './count';
import { type Site, soak } from './session';
import { type Passage, Truth } from './truth';

const USAGE = 'npm run soak -- [--minutes N] [--browser chromium|firefox] [--seed N] [--json]';
/** A browser is opened anew after this long: the extension is reloaded at the end of each. */
const SESSION_MS = 5 * 60_000;
const PAGES = 6;
const PASSAGES = 12;

async function main(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '2' },
      browser: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const minutes = Number(values.minutes);
  const browsers = BROWSER_NAMES.filter((name) => values.browser === undefined || name === values.browser);
  if (!(minutes > 0) || browsers.length === 0) throw new UsageError('minutes is a number, browser one of two');
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  say(`seed ${seed}`);
  const all = [];
  for (const name of browsers) {
    const build = await withCollector(await ensureBuilt(name, say));
    const truth = await Truth.of(build.folder, seed);
    const site = await serve(truth);
    const until = Date.now() + (minutes * 60_000) / browsers.length;
    const sum = nothing();
    const memory: [number | null, number | null][] = [];
    try {
      while (memory.length === 0 || Date.now() < until - 20_000) {
        const session = await soak(name, build.folder, site, truth, Math.min(until, Date.now() + SESSION_MS)).catch(
          (error) => {
            // A browser or driver that fails is no clean end either.
            note(sum, 'lost', `the session broke off: ${messageOf(error)}`);
            return null;
          },
        );
        if (session) add(sum, session.count);
        memory.push(session ? [session.memory.start, session.memory.end] : [null, null]);
      }
    } finally {
      site.close();
      await build.remove();
    }
    const { notes, ...count } = sum;
    all.push({ browser: name, ...count, memory, notes });
    if (faults(sum) > 0) process.exitCode = 1;
    if (values.json) continue;
    process.stdout.write(
      `${name}: ${Object.entries(count)
        .map(([key, value]) => `${value} ${key}`)
        .join(', ')}\n`,
    );
    process.stdout.write(
      `  memory in MB at start and end of each session: ${memory.map((pair) => pair.join(' → ')).join(', ')}\n`,
    );
    for (const text of notes) process.stdout.write(`  ${text}\n`);
  }
  return values.json ? { seed, browsers: all } : undefined;
}

/** Pages of sentences from the corpus itself, one name in each. */
async function serve(truth: Truth): Promise<Site & { close(): void }> {
  const pages = new Map<string, readonly Passage[]>();
  for (let i = 0; i < PAGES; i += 1) pages.set(`/page-${i}`, await truth.passages(PASSAGES));
  const server = createServer((request, response) => {
    const passages = pages.get(request.url ?? '') ?? [];
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(passages.map(({ sentence }) => sentence)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, pages, close: () => server.closeAllConnections() ?? server.close() };
}

function pageOf(sentences: readonly string[]): string {
  const asHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const style = 'p { margin: 28px 40px; min-height: 20px } p:empty { margin: 0; min-height: 0 }';
  const paragraphs = sentences.map((sentence) => `<p>${asHtml(sentence)}</p>`).join('\n');
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>${style}</style><main>${paragraphs}</main></html>`;
}

await runCommand(main, USAGE);
