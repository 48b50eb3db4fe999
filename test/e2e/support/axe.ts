/** axe-core in a page of the browser, under any content security policy: its source travels inside the function. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@/src/cli/drive/types';

export interface AxeReport {
  /** Number of rules that were tried and hold. */
  passes: number;
  /** `rule: the elements that break it`. */
  violations: string[];
}

/** Runs every rule of axe on what is drawn in a page's document. */
export async function axeOn(page: Page): Promise<AxeReport> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Its own `module` keeps axe off the page's window, where Firefox's sandbox could not find it again.
  const run = new Function(`const module = { exports: {} };
${source}
return module.exports.run(document).then(({ passes, violations }) => ({
  passes: passes.length,
  violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
}));`) as () => Promise<AxeReport>;
  return page.evaluate(run);
}
