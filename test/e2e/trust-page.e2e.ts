/**
 * A page against us, by the numbers of the threat model (docs/security.md): what it can read, detect, cover, forge and
 * end. Each test has a control where a page that sees nothing could also be a test that does nothing.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { findInCard } from '@/src/cli/drive/roles';
import type { Browser } from '@/src/cli/drive/types';
import { hoverForCard } from '@/src/cli/drive/visit';
import { cardText, expectNoCard, hover, marksOf, pointOn, seenInCard } from './support/acts';
import { expectMarks } from './support/annotated';
import { expect, test } from './support/test';

type Acts = Record<string, () => Record<string, number>>;

test('T1: the card is in the page only while it is open, and its root is closed', async ({ chuchu, openPage }) => {
  const page = await openPage('trust.html');
  const before = await page.evaluate(() => document.documentElement.children.length);
  await hover(chuchu, page, '蚂蚁集团', 'text');
  const seen = await page.evaluate(() => {
    const element = document.documentElement.lastElementChild as HTMLElement;
    const box = element.getBoundingClientRect();
    const inside = document.elementsFromPoint(box.x + box.width / 2, box.y + 20);
    return {
      tag: element.localName,
      attributes: element.getAttributeNames(),
      root: element.shadowRoot === null,
      text: element.innerText + element.textContent + element.outerHTML.replace(/^<[^>]*><\/[^>]*>$/, ''),
      html: (element as { getHTML?: (o: object) => string }).getHTML?.({ serializableShadowRoots: true }) ?? '',
      animations: document.getAnimations().length,
      top: inside[0] === element && !inside.some((one) => one !== element && element.contains(one)),
    };
  });
  expect(seen).toMatchObject({ root: true, text: '', html: '', animations: 0, top: true });
  expect(seen.tag, 'a name that says nothing').toMatch(/^x-[a-z0-9]+$/);
  expect(seen.attributes.filter((name) => !['popover', 'data-theme'].includes(name))).toEqual([]);
  await page.press('Escape');
  await expectNoCard(chuchu, page);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(before);
});

test('T2, T3: marks change no element, style sheet or computed style; nothing is posted; no file of ours can be read', async ({
  chuchu,
  openPage,
  site,
}) => {
  const page = await openPage('trust.html');
  await expectMarks(chuchu, page);
  const source = await (await fetch(`${site.origin}/trust.html`)).text();
  const seen = await page.evaluate((html) => {
    const clean = new DOMParser().parseFromString(html, 'text/html');
    return {
      same: clean.body.innerHTML === document.body.innerHTML,
      head: clean.head.innerHTML === document.head.innerHTML,
      attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      told: (window as unknown as { told: unknown[] }).told.length,
      globals: Object.keys(window).filter((name) => /chuchu|wxt|preact/i.test(name)),
    };
  }, source);
  expect(seen).toEqual({ same: true, head: true, attributes: ['lang'], sheets: 1, told: 0, globals: [] });
  const files = ['manifest.json', 'popup.html', 'content-scripts/content.css', 'icons/16.png', 'pack/manifest.json'];
  const read = await page.evaluate(
    async ({ base, names }) => {
      const attempt = async (name: string) => {
        const byFetch = await fetch(base + name).then(
          () => 'read',
          () => 'refused',
        );
        const byImage = await new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('read');
          image.onerror = () => resolve('refused');
          image.src = base + name;
        });
        return `${byFetch} ${byImage}`;
      };
      return Promise.all([...names, 'no-such-file'].map(attempt));
    },
    { base: chuchu.extensionBase, names: files },
  );
  expect(read, 'like a file that is not there').toEqual(read.map(() => 'refused refused'));
});

/** Ways to make the card unseen or to have something else seen in its place, while it takes the click. */
const DISGUISES: Record<string, () => void> = {
  'host nearly transparent': () => {
    (document.documentElement.lastElementChild as HTMLElement).style.setProperty('opacity', '0.02', 'important');
  },
  'host animated away': () => {
    document.documentElement.lastElementChild?.animate({ opacity: [0, 0] }, { duration: 60_000, fill: 'forwards' });
  },
  'html nearly transparent': () => document.documentElement.style.setProperty('opacity', '0.03', 'important'),
  'html filtered away': () => document.documentElement.style.setProperty('filter', 'opacity(0.02)', 'important'),
  'html scaled': () => document.documentElement.style.setProperty('transform', 'scale(8)'),
  'html clipped': () => document.documentElement.style.setProperty('clip-path', 'inset(50%)'),
  'a newer popover that lets clicks through': () => {
    const layer = document.createElement('div');
    layer.popover = 'manual';
    layer.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:white;pointer-events:none';
    document.body.append(layer);
    layer.showPopover();
  },
  'html filtered away by SVG': () => {
    const image = document.createElement('div');
    image.innerHTML =
      '<svg width="0" height="0"><filter id="gone"><feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 1 0"/></filter></svg>';
    document.body.append(image);
    document.documentElement.style.setProperty('filter', 'url(#gone)', 'important');
  },
  'html inverted to one grey': () => document.documentElement.style.setProperty('filter', 'invert(0.5)', 'important'),
  'html brightened to white': () => document.documentElement.style.setProperty('filter', 'brightness(40)', 'important'),
  'html masked': () => {
    const { style } = document.documentElement;
    for (const name of ['mask-image', '-webkit-mask-image'])
      style.setProperty(name, 'linear-gradient(transparent, transparent)', 'important');
  },
  'a pseudo-element over the host': () => {
    const sheet = document.createElement('style');
    const name = document.documentElement.lastElementChild?.localName;
    sheet.textContent = `${name}::before, ${name}::after { content: '' !important; display: block !important;
      position: fixed !important; inset: 0 !important; background: white !important; pointer-events: none !important;
      z-index: 9 !important }`;
    document.head.append(sheet);
  },
  'a newer popover with a backdrop': () => {
    const sheet = document.createElement('style');
    sheet.textContent = '#small::backdrop { background: white; pointer-events: none }';
    const layer = document.createElement('div');
    layer.id = 'small';
    layer.popover = 'manual';
    layer.style.cssText = 'inset:0 auto auto 0;width:1px;height:1px;border:0;padding:0;pointer-events:none';
    document.head.append(sheet);
    document.body.append(layer);
    layer.showPopover();
  },
  'a newer popover with a wide shadow': () => {
    const layer = document.createElement('div');
    layer.popover = 'manual';
    layer.style.cssText =
      'inset:0 auto auto 0;width:1px;height:1px;border:0;padding:0;pointer-events:none;box-shadow:0 0 0 3000px white';
    document.body.append(layer);
    layer.showPopover();
  },
  'a view transition that does not end': () => {
    const sheet = document.createElement('style');
    sheet.textContent = `::view-transition { pointer-events: none; background: white }
      ::view-transition-group(root), ::view-transition-old(root), ::view-transition-new(root) {
        animation: stay 600s; opacity: 0; pointer-events: none }
      @keyframes stay { from { opacity: 0 } to { opacity: 0 } }`;
    document.head.append(sheet);
    (document as { startViewTransition?: (change: () => void) => unknown }).startViewTransition?.(() => undefined);
  },
  'a modal dialog': () => {
    const dialog = document.createElement('dialog');
    dialog.textContent = '请确认';
    document.body.append(dialog);
    dialog.showModal();
  },
};

async function readers(browser: Browser): Promise<number> {
  const urls = await Promise.all((await browser.pages()).map((page) => page.url().catch(() => '')));
  return urls.filter((url) => url.includes('/reader.html')).length;
}

test.describe('T4, P53: a click acts only on a card that is seen', () => {
  for (const [name, disguise] of Object.entries(DISGUISES)) {
    test(name, async ({ chuchu, openPage }) => {
      const page = await openPage('trust.html');
      await hover(chuchu, page, '蚂蚁集团', 'text');
      const { box } = await seenInCard(page, 'button', 'Open the passage');
      // By the first letters: a shadow around a corner may differ by a pixel.
      const clip = {
        x: Math.round(box.x),
        y: Math.round(box.y),
        width: Math.min(120, Math.floor(box.width)),
        height: Math.floor(box.height),
      };
      const shot = async () => (await page.screenshot(clip)).toString('base64');
      await page.move(box.x + 20, box.y + box.height / 2);
      await sleep(80);
      const before = await shot();
      await page.evaluate(disguise);
      await sleep(80);
      const looksTheSame = (await shot()) === before;
      await page.click(box.x + 20, box.y + box.height / 2);
      await sleep(400);
      const opened = await readers(chuchu);
      expect(opened === 0 || looksTheSame, `${opened} readers opened by a click on what was not to be seen`).toBe(true);
    });
  }
  test('control: without a disguise the same click opens the reader', async ({ chuchu, openPage }) => {
    const page = await openPage('trust.html');
    await hover(chuchu, page, '蚂蚁集团', 'text');
    const { box } = await seenInCard(page, 'button', 'Open the passage');
    await page.click(box.x + 20, box.y + box.height / 2);
    await expect.poll(() => readers(chuchu)).toBe(1);
  });
  test('control: a small popover that came before the pointer does not cost the click', async ({
    chuchu,
    openPage,
  }) => {
    const page = await openPage('trust.html');
    await hover(chuchu, page, '蚂蚁集团', 'text');
    await page.evaluate(() => {
      const note = document.createElement('div');
      note.popover = 'manual';
      note.textContent = '已保存';
      note.style.cssText = 'inset:auto 0 0 auto;pointer-events:none';
      document.body.append(note);
      note.showPopover();
    });
    const { box } = await seenInCard(page, 'button', 'Open the passage');
    await page.move(box.x + 16, box.y + box.height / 2);
    await page.click(box.x + 20, box.y + box.height / 2);
    await expect.poll(() => readers(chuchu)).toBe(1);
  });
});

/** What a page can forge, each kind alone: a forged key or button between them would hold a forged movement back. */
const FORGED: Record<string, (at: { x: number; y: number }) => void> = {
  movement: ({ x, y }) => {
    for (let i = 0; i < 300; i += 1) {
      const init = { bubbles: true, composed: true, clientX: x - 1 + (i % 3), clientY: y, pointerType: 'mouse' };
      for (const type of ['pointerover', 'pointermove', 'mouseover', 'mousemove'])
        document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, init));
    }
  },
  taps: ({ x, y }) => {
    for (let i = 0; i < 300; i += 1) {
      const init = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'touch' };
      for (const type of ['pointerdown', 'touchstart', 'pointerup', 'click'])
        document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, init));
    }
  },
  keys: () => {
    const init = { bubbles: true, composed: true, altKey: true, key: '.', code: 'Period' };
    for (let i = 0; i < 300; i += 1) document.body.dispatchEvent(new KeyboardEvent('keydown', init));
  },
};

test.describe('T5: hundreds of forged events ask nothing', () => {
  for (const [name, forge] of Object.entries(FORGED)) {
    test(name, async ({ chuchu, openPage }) => {
      const page = await openPage('trust.html');
      const point = await pointOn(chuchu, page, '蚂蚁集团', 'text');
      await page.evaluate(forge, point);
      await sleep(900);
      expect(await cardText(chuchu, page)).toBeNull();
      // The same place, by a person.
      await hover(chuchu, page, '蚂蚁集团', 'text');
    });
  }
});

test('T11, P46: a form whose fields are named like DOM properties is read as it is', async ({ chuchu, openPage }) => {
  const page = await openPage('clobbered.html');
  expect((await marksOf(chuchu, page)).map(({ surface }) => surface)).toEqual(['支付宝']);
  const point = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node && !(node as Text).data.includes('支付宝')) node = walker.nextNode();
    const range = new Range();
    const start = (node as Text).data.indexOf('支付宝');
    range.setStart(node as Text, start);
    range.setEnd(node as Text, start + 3);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  expect(await hoverForCard(chuchu, page, point)).toMatch(/^支付宝/);
});

test('T12, P47: bent prototypes of the page are not ours: 0 calls of ours, while the page’s own are counted', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('trust.html');
  await page.evaluate(() => (window as unknown as Acts).bend?.());
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.id = 'later';
    added.textContent = '后来加上的一段提到了网商银行。';
    document.body.append(added);
  });
  await expect.poll(async () => (await marksOf(chuchu, page)).map(({ surface }) => surface)).toContain('网商银行');
  await page.evaluate(() => (window as unknown as Acts).reset?.());
  // The mark is already drawn and its place known: from here on only the extension works in this page.
  const point = await pointOn(chuchu, page, '蚂蚁集团', 'text');
  await page.evaluate(() => (window as unknown as Acts).reset?.());
  await page.move(point.x - 40, point.y - 40);
  await page.move(point.x, point.y);
  await expect.poll(() => cardText(chuchu, page)).not.toBeNull();
  const calls = await page.evaluate(() => ({ ...(window as unknown as { calls: Record<string, number> }).calls }));
  // Drivers evaluate in the page's world and may use a few of its functions; the card needs hundreds of calls.
  const used = Object.entries(calls).filter(([name, times]) => times > 0 && !DRIVERS_OWN.includes(name));
  expect(used).toEqual([]);
  const control = await page.evaluate(() => (window as unknown as Acts).control?.());
  for (const name of ['push', 'parse', 'createElement', 'slice', 'setter'])
    expect(control?.[name] ?? 0, name).toBeGreaterThan(0);
});

/** What Playwright and Marionette themselves call in a page that they look at. */
const DRIVERS_OWN = [
  'then',
  'map',
  'push',
  'get',
  'add',
  'parse',
  'stringify',
  'filter',
  'slice',
  'exec',
  'setter',
  'createTreeWalker',
  'getComputedStyle',
];

test('T13, T14: messages and events of the page, WXT’s own among them, end nothing', async ({ chuchu, openPage }) => {
  const page = await openPage('trust.html');
  await expectMarks(chuchu, page);
  const id = new URL(chuchu.extensionBase).host;
  await page.evaluate((known) => {
    const types = [
      'wxt:content-script-started',
      `${known}:content:wxt:content-script-started`,
      'hover',
      'describeFrame',
    ];
    for (let i = 0; i < 100; i += 1) {
      const type = types[i % types.length] as string;
      window.postMessage({ type, contentScriptName: 'content', messageId: `${i}`, data: {} }, '*');
      const detail = { contentScriptName: 'content', messageId: `${i}` };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.dispatchEvent(new CustomEvent(type, { detail }));
    }
  }, id);
  await sleep(300);
  await expectMarks(chuchu, page);
  expect(await hover(chuchu, page, '蚂蚁集团', 'text')).toMatch(/188\s*亿元/);
});

test('T19: no text is typed into the card, and the page hears no key that is meant for it', async ({
  chuchu,
  openPage,
}) => {
  const page = await openPage('trust.html');
  await hover(chuchu, page, '蚂蚁集团', 'text');
  const fields = await page.evaluateInClosedRoot(
    (root) => root.querySelectorAll('input,textarea,select,[contenteditable]').length,
  );
  expect(fields).toBe(0);
  await page.press('Alt+Shift+Enter');
  await expect.poll(async () => (await findInCard(page, 'button')).some(({ focused }) => focused)).toBe(true);
  await page.evaluate(() => {
    (window as unknown as { keys: string[] }).keys.length = 0;
  });
  await page.press('Tab');
  await page.press('a');
  const heard = await page.evaluate(() => (window as unknown as { keys: string[] }).keys);
  // A listener on the window in the capture phase hears that a key went by; never text.
  expect(heard.filter((key) => key.startsWith('input') || key.startsWith('beforeinput'))).toEqual([]);
});
