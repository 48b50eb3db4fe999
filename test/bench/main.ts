/**
 * `npm run bench [-- page | lookup | facts] [--articles N] [--browser NAME] [--runs N] [--json]`: the budgets of DESIGN §5, ours
 * beside the peers in one run. Without a name all, at small scale. A bench is no test: it exits 0 when it ran.
 */
import { parseArgs } from 'node:util';
import { messageOf, say, writeJson } from '@/src/cli/command';
import { BROWSER_NAMES } from '@/src/cli/drive/types';
import { benchFacts } from './facts/run';
import { benchLookup } from './lookup/run';
import { benchPage } from './page/run';
import { type Section, tableOf } from './table';

const USAGE =
  'npm run bench -- [page | lookup | facts] [--articles N] [--browser chromium|firefox] [--runs N] [--json]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    browser: { type: 'string' },
    runs: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [only] = positionals;
const browsers = BROWSER_NAMES.filter((name) => values.browser === undefined || name === values.browser);
const articles = numberOf(values.articles, only === 'lookup' ? 1_000 : 200);
const runs = numberOf(values.runs, only === undefined ? 2 : 3);
if (
  (only !== undefined && only !== 'page' && only !== 'lookup' && only !== 'facts') ||
  browsers.length === 0 ||
  !articles ||
  !runs
) {
  say(`usage: ${USAGE}`);
  process.exit(2);
}

const sections: Section[] = [];
for (const [name, bench] of [
  ['page', () => benchPage({ browsers, runs, small: only === undefined }, say)],
  ['lookup', () => benchLookup({ articles, browsers, runs }, say)],
  ['facts', async () => benchFacts({ runs, small: only === undefined }, say)],
] as const) {
  if (only !== undefined && only !== name) continue;
  try {
    const found = await bench();
    sections.push(...found);
    if (!values.json) for (const section of found) process.stdout.write(`${tableOf(section)}\n`);
  } catch (error) {
    say(`bench ${name}: ${messageOf(error)}`);
  }
}
if (values.json) await writeJson(sections);

/** A whole number of 1 or more; null for anything else. */
function numberOf(text: string | undefined, otherwise: number): number | null {
  const number = text === undefined ? otherwise : Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}
