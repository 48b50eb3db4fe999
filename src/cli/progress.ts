/** Progress of long work for the person at the terminal: on stderr, only when it takes more than a second. */

const QUIET_MS = 1_000;
/** On a terminal one line is drawn over again; in a log a line now and then is enough. */
const TERMINAL_MS = 200;
const LOG_MS = 5_000;
const BAR = 24;

/**
 * Makes a function that is told how far each stage is.
 * @param documents how many items a stage has that does not say itself.
 */
export function progressOn(
  stream: NodeJS.WriteStream,
  documents: number,
): {
  tell: (stage: string, done: number, total: number | null) => void;
  end: () => void;
} {
  const start = performance.now();
  const every = stream.isTTY ? TERMINAL_MS : LOG_MS;
  let last = start + QUIET_MS - every;
  let drawn = false;
  return {
    tell(stage, done, known) {
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      drawn = true;
      const total = known ?? documents;
      const filled = Math.round(Math.min(1, done / Math.max(1, total)) * BAR);
      const bar = '#'.repeat(filled) + '.'.repeat(BAR - filled);
      const line = `${stage} [${bar}] ${done} of ${total}, ${Math.round((now - start) / 1_000)} s`;
      stream.write(stream.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    },
    end() {
      if (drawn && stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}
