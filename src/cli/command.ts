/**
 * What all commands share: JSON on stdout alone, words for people on stderr, and the exit codes of the contract:
 * 0 it worked, 1 it failed, 2 the arguments are wrong.
 */
import { resolve } from 'node:path';

/** The arguments are wrong: one line on stderr with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command. What `main` gives is printed as JSON; undefined prints nothing. `--help` prints the usage alone. An
 * error becomes one line on stderr: exit 2 for a UsageError or an option that node:util's parseArgs refuses, else exit 1.
 * @param main takes the arguments after the program's name; may set `process.exitCode` itself for a partial failure
 * @param usage one line that is shown when the arguments are wrong
 */
export async function runCommand(main: (args: string[]) => Promise<unknown>, usage: string): Promise<void> {
  leaveQuietlyWhenReaderLeft();
  const args = process.argv.slice(2);
  if (args.includes('--help') && !args.slice(0, args.indexOf('--help')).includes('--')) {
    process.stdout.write(`usage: ${usage}\n`);
    return;
  }
  try {
    const result = await main(args);
    if (result !== undefined) await writeJson(result);
  } catch (error) {
    const isUsage = isUsageError(error);
    say(`error: ${messageOf(error)}`);
    if (isUsage) say(`usage: ${usage}`);
    process.exitCode = isUsage ? 2 : 1;
  }
}

/** Prints a value as JSON on stdout and resolves when all of it has been handed over, however large it is. */
function writeJson(value: unknown): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`, (error) => (error ? fail(error) : done()));
  });
}

/** A line for the person at the terminal: stderr, so that stdout stays JSON. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A path as the user means it: relative to the folder in which they typed `npm run`, not to the package. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** An error in one line: its message, and the cause's where there is one. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message.split('\n')[0]}${cause}`;
}

function isUsageError(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** `npm run -s facts … | head`: the reader has what it wanted, that is no failure. */
function leaveQuietlyWhenReaderLeft(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
