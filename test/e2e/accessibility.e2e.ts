/** axe finds nothing in the open card, as it is drawn, light and dark. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@/src/cli/drive/types';
import { hover } from './support/acts';
import { expect, test } from './support/test';

interface Axe {
  run(context: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
}

/** Lets the page's axe see into the closed root, which it cannot by itself. */
async function revealCard(page: Page): Promise<void> {
  await page.evaluateInClosedRoot((root) => {
    // With Firefox's privileges the page's own view of the objects has to be changed.
    const bare = <T extends object>(object: T) => (object as T & { wrappedJSObject?: T }).wrappedJSObject ?? object;
    Object.defineProperty(bare(root.host), 'shadowRoot', { value: bare(root), configurable: true });
    return true;
  });
}

test('axe on the open card', async ({ chuchu, openPage }) => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await openPage('demo.html');
  await hover(chuchu, page, '蚂蚁集团', 'rd');
  await page.evaluate((source) => {
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
  }, axe);
  await revealCard(page);
  const violations = () =>
    page.evaluate(async () => {
      const host = document.documentElement.lastElementChild as Element;
      const found = await (window as unknown as { axe: Axe }).axe.run(host);
      return {
        passes: found.passes.length,
        violations: found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      };
    });
  try {
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      const found = await violations();
      expect(found.violations, scheme).toEqual([]);
      expect(found.passes, 'rules that were tried').toBeGreaterThan(8);
    }
  } finally {
    await page.setColorScheme('light');
  }
});
