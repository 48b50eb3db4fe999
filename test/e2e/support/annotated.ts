/**
 * Fixture pages say themselves what is to be marked: `data-marks="蚂蚁集团|支付宝"` on an element with an id names every
 * mark below it, in order of the document, as the reader sees it; an empty one allows none at all. Where some are named,
 * marks of other words do not count (what else the corpus knows is not this page's matter), and a name that stands
 * outside all such elements is a mark too many. Ids are unique over all frames of a page.
 */
import { expect } from '@playwright/test';
import type { Browser, Page } from '@/src/cli/drive/types';
import { marksOf } from './acts';

/** What each annotated element of each frame expects, by id. */
async function annotations(page: Page): Promise<Record<string, string[]>> {
  const wanted: Record<string, string[]> = {};
  for (const { frame } of await page.frames()) {
    const found = await frame.evaluate(() => {
      const pairs: [string, string][] = [];
      const visit = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll('*')) {
          const marks = element.getAttribute('data-marks');
          if (marks !== null) pairs.push([element.getAttribute('id') ?? '', marks]);
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(document);
      return pairs;
    });
    for (const [id, marks] of found) {
      expect(id, 'an annotated element has an id').not.toBe('');
      wanted[id] = marks === '' ? [] : marks.split('|');
    }
  }
  return wanted;
}

/** Every mark that the page's own notes expect is there, and no other, wherever the page is scrolled to. */
export async function expectMarks(browser: Browser, page: Page): Promise<void> {
  const compare = async () => {
    const wanted = await annotations(page);
    const names = new Set(Object.values(wanted).flat());
    const found: Record<string, string[]> = Object.fromEntries(Object.keys(wanted).map((id) => [id, []]));
    for (const { surface, ids } of await marksOf(browser, page)) {
      const holder = ids.find((id) => id in wanted) ?? 'outside';
      if (wanted[holder]?.length !== 0 && !names.has(surface)) continue;
      found[holder] = [...(found[holder] ?? []), surface];
    }
    return { wanted, found };
  };
  let last = await compare();
  for (let tries = 0; tries < 8 && JSON.stringify(last.wanted) !== JSON.stringify(last.found); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    last = await compare();
  }
  expect(last.found).toEqual(last.wanted);
}
