/**
 * T9, T10, T22, T23, I19–I22, I31: a corpus that was poisoned. A pack is made of documents whose titles, authors, speakers
 * and addresses are markup, scripts, `javascript:` links and direction marks; card, popup, reader and options show them as
 * text, run nothing and link to nothing.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '@/scripts/lib/build.mjs';
import type { BrowserName, Page } from '@/src/cli/drive/types';
import { waitForLoad, waitUntilSettled } from '@/src/cli/drive/visit';
import { cardText, readerTab, search, seenInCard } from './support/acts';
import { expect, test } from './support/test';
import { openVariant } from './support/variant';

const PAYLOADS = [
  '<img src=x onerror="window.__pwned=1">',
  '<svg onload=window.__pwned=1>',
  '<script>window.__pwned=1</script>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>">',
  '"><style>*{display:none}</style>',
  '{{constructor.constructor("window.__pwned=1")()}}',
  '\u202e\u2066\u200b\u0007',
];

/** Front matter keeps what is quoted, so the markup reaches the fields; in HTML it would be parsed away. */
const POISONED = `---
title: "青溪集团公布年报 ${PAYLOADS.slice(0, 3).join(' ').replaceAll('"', "'")}"
author: "溪边日报 ${PAYLOADS[1]} \u202e"
url: "javascript:window.__pwned=1"
date: 2024-03-18
---
青溪集团18日公布年报。2023年青溪集团研发投入达到86亿元，比上年增长12.5%。

青溪集团董事长李望舒表示，“${PAYLOADS.join(' ')} 我们把研发投入当作写给十年后的信。”

${PAYLOADS.map((payload) => `年报中写道，2023年青溪集团员工总数为3.2万名${payload}。`).join('\n\n')}
`;
/** The same title from another source: both are shown, each with its own name. */
const TWIN = `---
title: 青溪集团公布年报
author: 上游周刊
date: 2024-04-02
---
2023年青溪集团研发投入为84亿元，与企业公布的数字略有出入。
`;

/** Compiled by the `pack` command, as the build does it. */
async function poison(folder: string): Promise<void> {
  const documents = await mkdtemp(join(tmpdir(), 'chuchu-poisoned-'));
  try {
    const files = { 'evil\u202e.txt': POISONED, 'twin.txt': TWIN };
    for (const [name, text] of Object.entries(files)) await writeFile(join(documents, name), text);
    await rm(join(folder, 'pack'), { recursive: true });
    const paths = Object.keys(files).map((name) => join(documents, name));
    const command = ['--import', 'tsx', 'src/cli/pack.ts', '--out', join(folder, 'pack'), ...paths];
    await promisify(execFile)(process.execPath, command, { cwd: ROOT });
  } finally {
    await rm(documents, { recursive: true, force: true });
  }
}

/** What has run, and what may be followed, in a page of ours. */
const harm = (page: Page) =>
  page.evaluate(() => ({
    ran: '__pwned' in window,
    links: [...document.querySelectorAll('a[href]')].map((a) => (a as HTMLAnchorElement).protocol),
    strange: document.querySelectorAll('iframe,object,embed,main script,main style,img[onerror],[onload]').length,
    hidden: /[\u202a-\u202e\u2066\u2067\u2068\u200b\u0007]/.test(document.body.innerText),
  }));

test('poisoned titles, speakers and addresses are text everywhere', async ({ site }, info) => {
  const { browser, close } = await openVariant(info.project.name as BrowserName, poison);
  try {
    const page = await browser.newPage(`${site.origin}/empty-for-documents.html`);
    await page.evaluate(() => {
      document.body.innerHTML = '<p style="margin:80px">青溪集团2023年研发投入达到90亿元。</p>';
    });
    await waitForLoad(page);
    const { reports } = await waitUntilSettled(browser, page);
    expect(reports.flatMap(({ marks }) => marks).map(({ surface }) => surface)).toContain('青溪集团');
    await page.move(60, 20);
    await page.move(110, 90);
    await expect.poll(() => cardText(browser, page)).toMatch(/86\s*亿元/);
    const inCard = await page.evaluateInClosedRoot((root) => ({
      strange: root.querySelectorAll('iframe,object,embed,script,img,[onload],[onerror]').length,
      links: [...root.querySelectorAll('a[href]')].map((a) => (a as HTMLAnchorElement).protocol),
      text: root.textContent ?? '',
    }));
    expect(inCard).toMatchObject({ strange: 0 });
    expect(inCard?.links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    expect(inCard?.text).toContain('<img');
    expect(inCard?.text).not.toMatch(/[\u202a-\u202e\u2066\u200b]/);
    const { box } = await seenInCard(page, 'button', 'Open the passage');
    await page.click(box.x + 20, box.y + box.height / 2);
    const reader = await readerTab(browser);
    const popup = await browser.openPopup(page);
    await search(popup, '青溪集团研发投入');
    const shown = await popup.evaluate(() => document.body.innerText);
    // T22: of two sources with one title neither swallows the other.
    expect(shown).toMatch(/86\s*亿元/);
    expect(shown).toMatch(/84\s*亿元/);
    for (const own of [reader, popup]) {
      const found = await harm(own);
      expect({
        ...found,
        links: found.links.filter((protocol) => !/^(https?|chrome-extension|moz-extension):$/.test(protocol)),
      }).toEqual({
        ran: false,
        links: [],
        strange: 0,
        hidden: false,
      });
    }
    expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
  } finally {
    await close();
  }
});
