/** A background that takes its time: the card says that it is looking, and never "nothing" before the answer. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '@/src/cli/drive/types';
import { waitForLoad } from '@/src/cli/drive/visit';
import { cardText, pointOn } from './support/acts';
import { expect, test } from './support/test';
import { openVariant } from './support/variant';

/** How long the background of this build is deaf after it was started. */
const DEAF_MS = 2_000;

test('the card says that it is looking until the answer comes', async ({ site }, { project }) => {
  const { browser, close } = await openVariant(project.name as BrowserName, async (folder) => {
    const path = join(folder, 'background.js');
    const wait = `for (const until = Date.now() + ${DEAF_MS}; Date.now() < until; );`;
    await writeFile(path, `${wait}\n${await readFile(path, 'utf8')}`);
  });
  try {
    const page = await browser.newPage(`${site.origin}/demo.html`);
    await waitForLoad(page);
    const point = await pointOn(browser, page, '蚂蚁集团', 'rd');
    await browser.killBackground();
    await page.bringToFront();
    await page.move(point.x - 30, point.y - 60);
    await page.move(point.x, point.y);
    const read = () => page.evaluateInClosedRoot((root) => root.querySelector('.card')?.textContent ?? '');
    const states: string[] = [];
    await expect
      .poll(
        async () => {
          const text = (await read()) ?? '';
          const state = /188/.test(text) ? 'answer' : /Looking it up/.test(text) ? 'loading' : text;
          if (state !== '' && state !== states.at(-1)) states.push(state);
          return state;
        },
        { timeout: 10_000, intervals: [50] },
      )
      .toBe('answer');
    expect(states).toEqual(['loading', 'answer']);
    expect(await cardText(browser, page)).toMatch(/188\s*亿元/);
  } finally {
    await close();
  }
});
