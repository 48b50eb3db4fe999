/**
 * `npm run bench [-- page | lookup | facts] [--articles N] [--browser NAME] [--runs N] [--json]`: the budgets of DESIGN §5, ours
 * beside the peers in one run. Without a name all, at small scale. A bench is no test: it exits 0 when it ran, whatever it
 * measured, and 1 when a part of it could not run.
 */
import { parseArgs } from 'node:util';
import { messageOf, runCommand, say, UsageError } from '@/src/cli/command';
import { BROWSER_NAMES } from '@/src/cli/drive/types';
import { benchFacts } from './facts/run';
import { benchLookup } from './lookup/run';
import { benchPage } from './page/run';
import { type Section, tableOf } from './table';

const NAMES = ['page', 'lookup', 'facts'];

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      browser: { type: 'string' },
      runs: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [only] = positionals;
  if (positionals.length > 1 || (only !== undefined && !NAMES.includes(only)))
    throw new UsageError(`${positionals.join(' ')}: one of ${NAMES.join(', ')}, or nothing for all`);
  const browsers = BROWSER_NAMES.filter((name) => values.browser === undefined || name === values.browser);
  if (browsers.length === 0) throw new UsageError(`--browser ${values.browser}: one of ${BROWSER_NAMES.join(', ')}`);
  const articles = wholeNumber('--articles', values.articles, only === 'lookup' ? 1_000 : 200);
  const runs = wholeNumber('--runs', values.runs, only === undefined ? 2 : 3);
  const small = only === undefined;

  const sections: Section[] = [];
  for (const [name, bench] of [
    ['page', () => benchPage({ browsers, runs, small }, say)],
    ['lookup', () => benchLookup({ articles, browsers, runs }, say)],
    ['facts', async () => benchFacts({ runs, small }, say)],
  ] as const) {
    if (only !== undefined && only !== name) continue;
    try {
      const found = await bench();
      sections.push(...found);
      if (!values.json) for (const section of found) process.stdout.write(`${tableOf(section)}\n`);
    } catch (error) {
      say(`bench ${name}: ${messageOf(error)}`);
      process.exitCode = 1;
    }
  }
  return values.json ? sections : undefined;
}, 'npm run bench -- [page | lookup | facts] [--articles N] [--browser chromium|firefox] [--runs N] [--json]');

/** An option that is a whole number of 1 or more. */
function wholeNumber(option: string, text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError(`${option} ${text}: a whole number of 1 or more`);
}
