/**
 * `npm run fuzz -- [--seconds N] [--only NAME] [--seed N] [--path P] [--json]`: the campaign. Documents, facts, queries,
 * hovers, damaged packs, messages, stored settings and page DOMs of any kind; how many inputs were tried of each, and the
 * smallest one that fails with the command that shows it again. Exit 1 when one fails.
 */
import { parseArgs } from 'node:util';
import { runCommand, say, UsageError } from '@/src/cli/command';
import './dom';
import type { Outcome } from './property';

const USAGE = 'npm run fuzz -- [--seconds N] [--only NAME] [--seed N] [--path P] [--json]';
const { PROPERTIES } = await import('./all');
const { tryProperty } = await import('./property');

/** A slice each in turn, so that a failure of the last kind is met in the first minute. */
const SLICE_MS = 5_000;
/** Inputs of one slice; the next has another seed. */
const SLICE_RUNS = 100_000;
/** One input may take this much of the processor: all of them are small. */
const LONGEST_MS = 3_000;

async function main(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: '60' },
      only: { type: 'string' },
      seed: { type: 'string' },
      path: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const seconds = Number(values.seconds);
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  if (!(seconds > 0) || !Number.isInteger(seed)) throw new UsageError('seconds and seed are numbers');
  const chosen = PROPERTIES.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0)
    throw new UsageError(`no property ${values.only}; there are ${PROPERTIES.map(({ name }) => name).join(' ')}`);
  say(`seed ${seed}`);
  const total = new Map<string, Outcome & { slowest: number }>(
    chosen.map(({ name }) => [name, { name, tried: 0, failure: null, slowest: 0 }]),
  );
  const until = Date.now() + seconds * 1_000;
  const slice = Math.min(SLICE_MS, (seconds * 1_000) / chosen.length);
  for (let round = 0; round === 0 || (Date.now() < until && values.path === undefined); round += 1) {
    for (const property of chosen) {
      const sum = total.get(property.name) as Outcome & { slowest: number };
      if (sum.failure || (round > 0 && Date.now() >= until)) continue;
      const timed = {
        ...property,
        check: timedCheck(property.check, (ms) => {
          sum.slowest = Math.max(sum.slowest, ms);
        }),
      };
      const outcome = await tryProperty(timed, {
        seed: seed + round,
        runs: SLICE_RUNS,
        ms: values.path === undefined ? slice : null,
        ...(values.path === undefined ? {} : { path: values.path }),
      });
      sum.tried += outcome.tried;
      sum.failure = outcome.failure;
      if (!outcome.failure) continue;
      process.exitCode = 1;
      say(`\nFAILED ${property.name}, smallest input:\n${outcome.failure.input}\n\n${outcome.failure.error}`);
      say(`again: npm run fuzz -- --only ${property.name} --seed ${seed + round} --path ${outcome.failure.path}\n`);
    }
  }
  const outcomes = [...total.values()];
  if (values.json) return { seed, outcomes };
  for (const { name, tried, failure, slowest } of outcomes) {
    process.stdout.write(
      `${failure ? 'FAILED' : 'ok    '} ${name.padEnd(10)} ${String(tried).padStart(8)} inputs, slowest ${Math.round(slowest)} ms\n`,
    );
  }
  const tried = outcomes.reduce((sum, outcome) => sum + outcome.tried, 0);
  const failed = outcomes.filter(({ failure }) => failure).length;
  process.stdout.write(`${tried} inputs tried, ${failed} properties failed (seed ${seed})\n`);
  return undefined;
}

/** Fails an input that keeps the processor busy far longer than its size can explain. */
function timedCheck(check: (input: unknown) => void | Promise<void>, tell: (ms: number) => void) {
  return async (input: unknown): Promise<void> => {
    const from = process.cpuUsage();
    await check(input);
    const { user, system } = process.cpuUsage(from);
    const ms = (user + system) / 1_000;
    tell(ms);
    if (ms > LONGEST_MS) throw new Error(`took ${Math.round(ms)} ms of the processor`);
  };
}

await runCommand(main, USAGE);
