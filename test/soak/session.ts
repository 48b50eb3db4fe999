/** One browser, a few minutes: questions while the background dies, pages that change, the extension reloaded at the end. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { browser as ExtensionApi } from 'wxt/browser';
import { openBrowser } from '@/src/cli/drive/open';
import { findInCard } from '@/src/cli/drive/roles';
import type { Browser, BrowserName, Page } from '@/src/cli/drive/types';
import { pointOnMark, waitForCard, waitForLoad, waitUntilSettled } from '@/src/cli/drive/visit';
import { isInCorridor } from '@/src/page/card/place';
import { type Count, note, nothing } from './count';
import { memoryOfChildren } from './memory';
import { comparable, type Passage, type Question, type Truth } from './truth';

export interface Site {
  origin: string;
  /** What each page says, by its path. */
  pages: ReadonlyMap<string, readonly Passage[]>;
}

export interface Soaked {
  count: Count;
  memory: { start: number | null; end: number | null };
}

const squash = (text: string) => text.replace(/[\s,，]/g, '');

/** Runs until `until` (ms since 1970), then reloads the extension under the open page and closes the browser. */
export async function soak(name: BrowserName, build: string, site: Site, truth: Truth, until: number): Promise<Soaked> {
  const browser = await openBrowser(name, build, { locale: 'en-US' });
  const count = nothing();
  try {
    const soaker = new Soaker(browser, site, truth, count);
    await soaker.open();
    await soaker.askTwice();
    const start = await memoryOfChildren();
    const work = [
      () => soaker.ask(),
      () => soaker.ask(),
      () => soaker.ask(),
      () => soaker.hover(),
      () => soaker.hover(),
      () => soaker.cross(),
    ];
    const rare = [() => soaker.open(), () => soaker.mutate(), () => soaker.kill(), () => soaker.history()];
    while (Date.now() < until) {
      const pool = truth.below(4) === 0 ? rare : work;
      await withinLimit((pool[truth.below(pool.length)] as () => Promise<void>)());
    }
    await soaker.collectErrors();
    const end = await memoryOfChildren();
    await soaker.reloadExtension();
    return { count, memory: { start, end } };
  } finally {
    await browser.close();
  }
}

/** The longest that one thing may take, ms: a step that never ends is a fault, and no reason to wait for ever. */
const STEP_MS = 90_000;

async function withinLimit(step: Promise<void>): Promise<void> {
  // Given up, it may still fail later.
  step.catch(() => undefined);
  const waiting = new AbortController();
  const late = sleep(STEP_MS, undefined, { signal: waiting.signal }).then(
    () => Promise.reject(new Error(`a step took longer than ${STEP_MS} ms`)),
    () => undefined,
  );
  await Promise.race([step, late]).finally(() => waiting.abort());
}

class Soaker {
  private page: Page | null = null;
  private passages: readonly Passage[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly site: Site,
    private readonly truth: Truth,
    private readonly count: Count,
  ) {}

  /** Another page, in the same tab or a new one. */
  async open(): Promise<void> {
    const [path, passages] = [...this.site.pages][this.truth.below(this.site.pages.size)] as [
      string,
      readonly Passage[],
    ];
    if (!this.page || this.truth.below(3) === 0) {
      await this.browser.closeTabs();
      this.page = await this.browser.newPage(this.site.origin + path);
    } else await this.page.goto(this.site.origin + path);
    this.passages = passages;
    this.count.navigations += 1;
    await waitForLoad(this.page);
    await this.checkMarks();
  }

  /** Away and back, through the back-forward cache where the browser has it. */
  async history(): Promise<void> {
    const page = this.page as Page;
    const url = await page.url();
    await page.goto(`${this.site.origin}/empty`);
    await page.evaluate(() => {
      setTimeout(() => history.back(), 0);
    });
    for (let i = 0; i < 40 && (await page.url().catch(() => '')) !== url; i += 1) await sleep(50);
    await waitForLoad(page);
    this.count.navigations += 2;
    await this.checkMarks();
  }

  async kill(): Promise<void> {
    await this.browser.killBackground();
    this.count.kills += 1;
  }

  async askTwice(): Promise<void> {
    await this.ask();
    await this.ask();
  }

  /** A question by message; now and then the background is killed while it is on its way. */
  async ask(): Promise<void> {
    const question = await this.truth.question();
    const dies = this.truth.below(4) === 0;
    const after = this.truth.below(40);
    const asked = this.browser.inExtension(askInPage, { type: question.type, data: question.data });
    if (dies) {
      await sleep(after);
      await this.kill();
    }
    this.compare(question, await asked);
  }

  private compare({ type, data, right }: Question, reply: string | null): void {
    if (reply === null) note(this.count, 'lost', `${type} ${JSON.stringify(data)}`);
    else if (comparable(reply) === comparable(right)) this.count.right += 1;
    else note(this.count, 'wrong', `${type} ${JSON.stringify(data)}: ${reply.slice(0, 300)}`);
  }

  /** Points at a name; now and then the background dies between pointing and answer. */
  async hover(): Promise<void> {
    const passage = this.passages[this.truth.below(this.passages.length)] as Passage;
    const point = await this.pointAt(passage);
    if (!point) return;
    const page = this.page as Page;
    await page.move(Math.max(0, point.x - 30), Math.max(0, point.y - 90));
    await page.move(point.x, point.y);
    if (this.truth.below(3) === 0) {
      await sleep(this.truth.below(260));
      await this.kill();
    }
    this.compareCard(passage, await waitForCard(this.browser, page));
    await page.press('Escape');
  }

  /** From one name straight to another: the card that stays is the second one's. */
  async cross(): Promise<void> {
    if (this.passages.length < 2) return;
    const at = this.truth.below(this.passages.length - 1);
    const first = await this.pointAt(this.passages[at] as Passage);
    const passage = this.passages[at + 1] as Passage;
    const second = await this.pointAt(passage);
    if (!first || !second) return;
    const page = this.page as Page;
    await page.move(first.x, first.y);
    await sleep(120 + this.truth.below(200));
    await page.move(second.x + 90, second.y + 1);
    await page.move(second.x, second.y);
    // The first card goes after a moment of grace, the second comes after its own rest.
    await sleep(700);
    const card = await waitForCard(this.browser, page);
    if (card === null || card.startsWith(passage.surface)) this.compareCard(passage, card);
    // The first card may lie over the second name: then it is what is pointed at.
    else if (!(await this.isOnCard(second))) note(this.count, 'stale', `${passage.surface}: ${card.slice(0, 80)}`);
    await page.press('Escape');
  }

  private async isOnCard({ x, y }: { x: number; y: number }): Promise<boolean> {
    const box = (await findInCard(this.page as Page, 'dialog'))[0]?.box;
    if (!box) return false;
    const card = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
    // A few px beside the card count as on it, for a hand that is not steady: the card's own rule says how many.
    return isInCorridor(x, y, card, card);
  }

  private compareCard(passage: Passage, card: string | null): void {
    const told = `${passage.surface} in ${passage.sentence.slice(0, 60)}: ${card?.slice(0, 200)}`;
    if (card === null) note(this.count, 'lost', `no card over ${told}`);
    else if (squash(card).includes(passage.says)) this.count.right += 1;
    else if (/interrupted|Looking it up/.test(card)) note(this.count, 'lost', told);
    else note(this.count, 'wrong', told);
  }

  private async pointAt({ sentence, surface }: Passage): Promise<{ x: number; y: number } | null> {
    const page = this.page as Page;
    const { reports } = await waitUntilSettled(this.browser, page);
    const mark = reports
      .flatMap(({ marks }) => marks)
      .find((one) => one.surface === surface && squash(sentence).includes(squash(one.before + surface + one.after)));
    if (!mark) {
      note(this.count, 'marks', `${surface} is not marked in ${sentence.slice(0, 60)}`);
      return null;
    }
    return pointOnMark(page, mark, await page.url());
  }

  /** The page takes its text away, puts it back, adds and removes a thousand nodes. */
  async mutate(): Promise<void> {
    await (this.page as Page).evaluate(async () => {
      const main = document.querySelector('main');
      for (let round = 0; main && round < 20; round += 1) {
        const paragraphs = [...main.children];
        for (const paragraph of paragraphs) paragraph.remove();
        for (let i = 0; i < 50; i += 1) main.append(document.createElement('p'));
        await new Promise((resolve) => setTimeout(resolve, 5));
        main.replaceChildren(...paragraphs);
      }
    });
    this.count.mutations += 1;
    await this.checkMarks();
  }

  /** As many marks as sentences: one name in each. */
  private async checkMarks(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const { reports } = await waitUntilSettled(this.browser, this.page as Page);
      const marks = reports.flatMap((report) => report.marks).length;
      if (marks === this.passages.length) return;
      if (tries < 3) await sleep(700);
      else return note(this.count, 'marks', `${marks} marks for ${this.passages.length} sentences`);
    }
  }

  /** What the collector wrote down. */
  async collectErrors(): Promise<void> {
    for (const text of await this.browser.inExtension(readCollected)) note(this.count, 'uncaught', text);
  }

  /** As after an update: the open page says so, or is served by the new content script. */
  async reloadExtension(): Promise<void> {
    await this.open();
    const passage = this.passages[0] as Passage;
    const point = await this.pointAt(passage);
    const page = this.page as Page;
    this.browser.inExtension(reloadSoon).catch(() => undefined);
    this.count.reloads += 1;
    await sleep(2_000);
    if (!point) return;
    await page.bringToFront();
    for (let tries = 0; tries < 12; tries += 1) {
      await page.move(Math.max(0, point.x - 30), Math.max(0, point.y - 90));
      await page.move(point.x, point.y);
      await sleep(1_200);
      const card = squash((await findInCard(page, 'dialog'))[0]?.text ?? '');
      if (/Chuchuwasupdated/.test(card) || card.includes(passage.says)) {
        this.count.right += 1;
        return;
      }
    }
    note(this.count, 'lost', 'no card after the extension was reloaded');
  }
}

/** Runs in a page of the extension: asks as src/app/messaging does, with a limit and one retry. Null when both fail. */
async function askInPage(question: {
  type: string;
  data: { readonly [key: string]: string | number };
}): Promise<string | null> {
  const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
  const { runtime } = world.browser ?? world.chrome;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const message = { ...question, data: { ...question.data, token: 5 }, timestamp: Date.now() };
    const reply = (await Promise.race([
      runtime.sendMessage(message).catch(() => null),
      new Promise((resolve) => setTimeout(resolve, 3_000, null)),
    ])) as { res?: { ok: boolean; value?: { answer: unknown }; fault?: { code: string } } } | null;
    if (reply?.res?.ok) return JSON.stringify(reply.res.value?.answer);
    if (reply?.res && reply.res.fault?.code !== 'BUSY') return JSON.stringify(reply.res.fault);
    if (reply?.res) await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return null;
}

async function readCollected(): Promise<string[]> {
  const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
  const stored = await (world.browser ?? world.chrome).storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith('uncaught ') ? [String(value)] : []));
}

function reloadSoon(): void {
  const world = globalThis as unknown as { browser?: typeof ExtensionApi; chrome: typeof ExtensionApi };
  setTimeout(() => (world.browser ?? world.chrome).runtime.reload(), 50);
}
