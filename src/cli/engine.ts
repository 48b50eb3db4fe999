/** How V8 compiles while a command reads a corpus. */
import { setFlagsFromString } from 'node:v8';

/** Each changes when code is compiled and never what it does. */
export const ENGINE_FLAGS: readonly string[] = [
  // A compiled function takes in less of what it calls: compiling took a third of all time.
  '--max-inlined-bytecode-size-cumulative=200',
  // Baseline code at the first call, as all of this code comes back.
  '--always-sparkplug',
  // What was not called for a few collections (documents, while figures are read) is not compiled again.
  '--no-flush-bytecode',
  // Patterns are compiled once, to machine code, and not to bytecode first.
  '--no-regexp-tier-up',
  // Optimised when it has run three times as long as V8 asks for: of what is hot by V8's measure after 1 MB, most is
  // compiled for longer than it runs faster. In pairs, Node 20: 1 MB 4.4 → 3.6 s, 4 MB 8.5 → 7.7 s.
  '--interrupt-budget=400000',
];

/**
 * Sets V8 for the rest of this process to what extraction is: some eight hundred functions and as many patterns that each
 * run a little. With its own settings, made for a few hot loops, a command of 1 to 5 MB spends more on compiling than on
 * reading. In pairs, processor time of fresh processes on Node 20: 1 MB 5.1 → 3.5 s, the next 4 MB 6.6 → 4.8 s.
 */
export function tuneForExtraction(): void {
  for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
}
