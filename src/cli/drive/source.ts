/** Turns a function of ours into source text that runs in a page. */

/**
 * The source of a function as an expression. `tsx` keeps function names by calling a helper, `__name`, that a page does
 * not have: it is given one that does nothing.
 */
export function wrapSource(run: (...args: never[]) => unknown): string {
  return `((__name) => (${run.toString()}))((f) => f)`;
}
