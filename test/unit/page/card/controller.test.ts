// @vitest-environment happy-dom
/** What the open card says when something that was asked of it happens, or does not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskError } from '@/src/app/messaging';
import type { HoverMessage } from '@/src/app/protocol';
import type { CardActions, CardState } from '@/src/ui/card-state';

/** A host without layout: it keeps what it was told to show, and what the card's buttons do. */
const host = vi.hoisted(() => ({ states: [] as unknown[], isOpen: false, actions: null as unknown }));
vi.mock('@/src/page/card/host', () => ({
  CardHost: class {
    constructor(_tag: string, actions: unknown) {
      host.actions = actions;
    }
    get isOpen() {
      return host.isOpen;
    }
    setTheme() {}
    isOwn() {
      return false;
    }
    open(_hit: unknown, _line: unknown, state: unknown) {
      host.isOpen = true;
      host.states.push(state);
    }
    update(state: unknown) {
      host.states.push(state);
    }
    close() {
      host.isOpen = false;
    }
  },
}));

const { CardController } = await import('@/src/page/card/controller');

const none = { status: 'none', query: '', results: [] } as never;

/** A card that is open on 青溪集团. */
async function openCard(html = '<p>青溪集团发布年报。</p>', start = 0) {
  document.body.innerHTML = html;
  const block = document.querySelector('p') as HTMLElement;
  const node = block.firstChild as Text;
  const services = {
    hover: vi.fn(async ({ token }: HoverMessage) => ({ token, answer: none })),
    openPassage: vi.fn(async () => undefined),
    copy: vi.fn(),
    switchOffHere: vi.fn(),
    switchOnAgain: vi.fn(),
    t: ((key: string) => key) as never,
    tag: 'x-card',
  };
  const controller = new CardController(services, vi.fn(), vi.fn());
  const hit = {
    term: 0,
    pieces: [{ node, start, end: start + 4 }] as never,
    block,
    whole: true,
    ranges: [],
    gone: false,
  };
  controller.open(hit, { left: 0, top: 0, right: 60, bottom: 20 });
  await vi.waitFor(() => expect(host.states).toHaveLength(1));
  const last = () => host.states.at(-1) as CardState;
  return { controller, services, last, actions: host.actions as CardActions };
}

beforeEach(() => {
  host.states = [];
  host.isOpen = false;
});

afterEach(() => {
  vi.useRealTimers();
});

it('asks with the sentence, what stands before it, and when the page says it was published', async () => {
  document.head.innerHTML =
    '<meta name="PubDate" content="2024-03-18 09:00"><meta name="publisher" content="云湖日报">';
  const { services } = await openCard('<p>春天来了。青溪集团发布年报。</p>', 5);
  document.head.innerHTML = '';
  expect(services.hover).toHaveBeenCalledWith(
    expect.objectContaining({
      sentence: '青溪集团发布年报。',
      start: 0,
      end: 4,
      before: '春天来了。',
      published: '2024-03-18 09:00\n云湖日报',
    }),
  );
});

describe('what the page’s head says of when it was published', () => {
  it.each([
    ['<meta name="article:published_time" content="2024-03-18T09:00:00+08:00">', '2024-03-18T09:00:00+08:00', 'a name'],
    ['<meta property="article:published_time" content="2024/3/18">', '2024/3/18', 'a property'],
    ['<meta itemprop="datePublished" content="2024年3月">', '2024年3月', 'an item'],
    ['<meta name="publisher" content="云湖日报"><meta name="PubDate" content="2024">', '云湖日报\n2024', 'a line each'],
    ['<meta name="pubdate"><meta name="publishdate" content="2024-03-18">', '\n2024-03-18', 'one without a value'],
    ['<meta name="updated" content="2024-03-18">', '', 'when it was changed is another thing'],
    [`<meta name="pubdate" content="2024-03-18${' '.repeat(999)}">`, `2024-03-18${' '.repeat(390)}`, 'cut'],
  ])('%s → %s (%s)', async (head, expected, _) => {
    document.head.innerHTML = head;
    const { services } = await openCard();
    document.head.innerHTML = '';
    expect(services.hover.mock.calls[0]?.[0].published).toBe(expected);
  });

  it('is not what an element of its body says', async () => {
    const { services } = await openCard(
      '<p>青溪集团发布年报。</p><div><meta name="pubdate" content="2019-01-01"></div>',
    );
    expect(services.hover.mock.calls[0]?.[0].published).toBe('');
  });

  it('is read from an element of another namespace too, and the card opens', async () => {
    const meta = document.createElementNS('http://www.w3.org/2000/svg', 'meta');
    meta.setAttribute('name', 'pubdate');
    meta.setAttribute('content', '2024-03-18');
    document.head.append(meta);
    const { services } = await openCard();
    document.head.innerHTML = '';
    expect(services.hover.mock.calls[0]?.[0].published).toBe('2024-03-18');
  });
});

describe('a passage that cannot be opened', () => {
  const passage = { articleId: 'a#1', factId: 3 };
  it.each([
    ['the background refuses', new AskError('BUSY', 'too many tabs'), { kind: 'error', code: 'BUSY' }],
    ['nobody answers', new AskError('no-answer', ''), { kind: 'error', code: 'no-answer' }],
    ['the extension was updated', new AskError('stale', ''), { kind: 'stale' }],
  ])('%s: the card says so', async (_, error, state) => {
    const { services, actions, last } = await openCard();
    services.openPassage.mockRejectedValueOnce(error);
    await actions.openPassage(passage);
    expect(last()).toMatchObject({ surface: '青溪集团', ...state });
  });
  it('and nothing changes when it is opened', async () => {
    const { actions } = await openCard();
    await actions.openPassage(passage);
    expect(host.states).toHaveLength(1);
  });
});

describe('a site that is switched off from the card', () => {
  it('the card says so, and stays when the marks go and the pointer leaves', async () => {
    const { controller, services, actions, last } = await openCard();
    actions.switchOffHere();
    expect(services.switchOffHere).toHaveBeenCalledOnce();
    controller.close();
    expect(last()).toEqual({ kind: 'off', surface: '青溪集团' });
    expect(host.isOpen).toBe(true);
  });
  it('takes it back, and closes', async () => {
    const { services, actions } = await openCard();
    actions.switchOffHere();
    actions.switchOnAgain();
    expect(services.switchOnAgain).toHaveBeenCalledOnce();
    expect(host.isOpen).toBe(false);
  });
  it.each([
    ['Esc', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['a click beside it', () => document.dispatchEvent(new Event('pointerdown'))],
    ['time', () => vi.advanceTimersByTime(10_000)],
  ])('%s closes it', async (_, act) => {
    const { controller, actions } = await openCard();
    vi.useFakeTimers();
    actions.switchOffHere();
    controller.close();
    act();
    expect(host.isOpen).toBe(false);
  });
  it('a card that did not do it closes with the marks', async () => {
    const { controller } = await openCard();
    controller.close();
    expect(host.isOpen).toBe(false);
  });
});
