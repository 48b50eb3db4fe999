// @vitest-environment happy-dom
/** The popup as a person uses it: typing, waiting, walking, switching. */
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '@/src/lookup/answer';
import { countTerms, pageTermsOf } from '@/src/ui/popup/page-terms';
import { Popup, type PopupProps } from '@/src/ui/popup/popup';
import { button, click, expectAccessible, nameOf, press, settle, show, textOf, type } from '../render';
import { ANSWERS, answer, articleResult, figureResult, groupOfThree, quoteResult } from '../samples';
import { t } from '../translate';

const full = answer({ results: [articleResult(), figureResult(), quoteResult()], understood: ['2021', '研发投入'] });

function popup(change: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    t,
    search: vi.fn(async () => full),
    actions: { openPassage: vi.fn(), copy: vi.fn() },
    page: { kind: 'terms', terms: [{ name: '青溪集团', count: 3 }] },
    site: { host: 'news.example.com', on: true },
    paused: false,
    onSite: vi.fn(),
    onPause: vi.fn(),
    openOptions: vi.fn(),
    recent: [],
    namesFor: vi.fn(async () => []),
    onUsed: vi.fn(),
    corpus: '11 篇文章',
    longest: 200,
    limits: { first: 20, most: 50 },
    notice: null,
    openPrivacy: vi.fn(),
    ...change,
  };
  const root = show(<Popup {...props} />);
  return { root, props, box: root.querySelector('input')! };
}

async function ask(box: HTMLInputElement, query: string) {
  type(box, query);
  await settle(120);
}

describe('search', () => {
  it('has the focus in the box', () => {
    const { box } = popup();
    expect(document.activeElement).toBe(box);
    expect(nameOf(box)).toBe('搜索资料库');
  });
  it('asks once when typing pauses, and shows facts before articles', async () => {
    const { root, props, box } = popup();
    for (const text of ['研', '研发', '研发投入']) type(box, text);
    await settle(120);
    expect(props.search).toHaveBeenCalledTimes(1);
    expect(props.search).toHaveBeenCalledWith('研发投入', expect.any(Number), 20);
    const results = [...root.querySelectorAll('.result')];
    expect(results.map((r) => r.classList.contains('article'))).toEqual([false, false, true]);
    expect(textOf(root.querySelector('[role=status]'))).toBe('3 条结果 · 2021 · 研发投入');
  });
  it('as many as were asked for are the first of them, and more can be had', async () => {
    const more = [...full.results, quoteResult({ factId: 70 }), quoteResult({ factId: 71 })];
    const search = vi.fn(async (_query: string, _token: number, limit: number) =>
      answer({ ...full, results: limit > 3 ? more : full.results }),
    );
    const { root, box } = popup({ search, limits: { first: 3, most: 50 } });
    await ask(box, '研发');
    expect(textOf(root.querySelector('[role=status]'))).toBe('前 3 条结果 · 2021 · 研发投入');
    click(button(root, '更多结果'));
    await settle(120);
    expect(search).toHaveBeenLastCalledWith('研发', expect.any(Number), 50);
    expect(textOf(root.querySelector('[role=status]'))).toBe('5 条结果 · 2021 · 研发投入');
    expect(root.querySelectorAll('.list > li')[3]!.contains(document.activeElement)).toBe(true);
    expect(() => button(root, '更多结果')).toThrow();
    await ask(box, '研发投入');
    expect(search, 'another question begins with the first').toHaveBeenLastCalledWith(
      '研发投入',
      expect.any(Number),
      3,
    );
  });
  it('a filtered list counts what it shows', async () => {
    const { root, box } = popup({ limits: { first: 3, most: 50 } });
    await ask(box, '研发');
    click(button(root, '引语'));
    expect(textOf(root.querySelector('[role=status]'))).toContain('1 条结果');
  });
  it('a late answer never wins over a newer one', async () => {
    const waiting = new Map<string, (value: Answer) => void>();
    const { root, box } = popup({ search: (query) => new Promise((resolve) => waiting.set(query, resolve)) });
    await ask(box, '慢');
    await ask(box, '快');
    waiting.get('快')!(answer({ results: [quoteResult()] }));
    await settle();
    waiting.get('慢')!(answer({ results: [figureResult()] }));
    await settle();
    expect(root.querySelector('.quote')).not.toBeNull();
    expect(root.querySelector('.value')).toBeNull();
  });
  it('an answer that comes after the box was cleared is not shown', async () => {
    let reply: (value: Answer) => void = () => undefined;
    const { root, box } = popup({ search: () => new Promise((resolve) => (reply = resolve)) });
    await ask(box, '研发');
    type(box, '');
    reply(full);
    await settle();
    expect(root.querySelector('.result')).toBeNull();
  });
  it('while it looks, it says so and keeps the last answer', async () => {
    const search = vi
      .fn()
      .mockResolvedValueOnce(full)
      .mockReturnValue(new Promise(() => undefined));
    const { root, box } = popup({ search });
    await ask(box, '研发');
    type(box, '研发投');
    expect(root.querySelector('.results')!.getAttribute('aria-busy')).toBe('true');
    expect(root.querySelectorAll('.result')).toHaveLength(3);
  });
  it('the first question shows loading, never "nothing"', async () => {
    const { root, box } = popup({ search: () => new Promise(() => undefined) });
    await ask(box, '研发');
    expect(textOf(root.querySelector('[role=status]'))).toBe('正在查找…');
  });
  it.each([
    ['none', '资料库中没有关于“研发”的内容。'],
    ['more', '请再多输入一个词。'],
  ])('%s', async (name, words) => {
    const { root, box } = popup({ search: async () => ANSWERS[name]! });
    await ask(box, '研发');
    expect(textOf(root.querySelector('[role=status]'))).toBe(words);
  });
  it('an error names itself and asks again', async () => {
    const damaged = Object.assign(new Error('facts/0.json: hash'), { code: 'pack-damaged' });
    const search = vi.fn().mockRejectedValueOnce(damaged).mockResolvedValue(full);
    const { root, box } = popup({ search });
    await ask(box, '研发');
    expect(textOf(root.querySelector('[role=alert]'))).toContain('资料库无法读取');
    click(button(root, '重试'));
    await settle(120);
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect(root.querySelectorAll('.result')).toHaveLength(3);
  });
});

describe('keyboard', () => {
  it('arrows walk from the box through the results and back', async () => {
    const { root, box } = popup();
    await ask(box, '研发');
    const stops = [...root.querySelectorAll<HTMLElement>('.result')].map((r) => r.querySelector('.source'));
    press(box, 'ArrowDown');
    expect(document.activeElement).toBe(stops[0]);
    press(document.activeElement!, 'ArrowDown');
    press(document.activeElement!, 'ArrowDown');
    expect(document.activeElement).toBe(stops[2]);
    press(document.activeElement!, 'ArrowDown');
    expect(document.activeElement).toBe(stops[2]);
    for (let i = 0; i < 3; i += 1) press(document.activeElement!, 'ArrowUp');
    expect(document.activeElement).toBe(box);
  });
  it('Enter in the box opens the first result, and the search is remembered', async () => {
    const { props, box } = popup();
    await ask(box, ' 研发 ');
    press(box, 'Enter');
    expect(props.actions.openPassage).toHaveBeenCalledWith({ articleId: 'shan-report#1', factId: 7 });
    expect(props.onUsed).toHaveBeenCalledWith('研发');
  });
  it('Enter before the answer is here opens nothing of the question before', async () => {
    const { props, box } = popup();
    await ask(box, '研发');
    type(box, '引语');
    press(box, 'Enter');
    expect(props.actions.openPassage).not.toHaveBeenCalled();
  });
  it('Esc goes back to the box, then clears it, then is the browser’s', async () => {
    const { box } = popup();
    await ask(box, '研发');
    press(box, 'ArrowDown');
    expect(press(document.activeElement!, 'Escape').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('研发');
    expect(press(box, 'Escape').defaultPrevented).toBe(true);
    expect(box.value).toBe('');
    expect(press(box, 'Escape').defaultPrevented).toBe(false);
  });
  it('leaves the keys of an input method alone', async () => {
    const { props, box } = popup();
    await ask(box, '研发');
    press(box, 'Enter', { isComposing: true });
    press(box, 'ArrowDown', { isComposing: true });
    press(box, 'Escape', { isComposing: true });
    expect(props.actions.openPassage).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('研发');
  });
});

describe('filters', () => {
  it('narrow by kind and come off with the next question', async () => {
    const { root, box } = popup();
    await ask(box, '研发');
    click(button(root, '引语'));
    expect(root.querySelectorAll('.result')).toHaveLength(1);
    expect(textOf(root.querySelector('[role=status]'))).toContain('1 条结果');
    await ask(box, '研发投入');
    expect(root.querySelectorAll('.result')).toHaveLength(3);
  });
  it('are not shown where there is nothing to choose', async () => {
    const { root, box } = popup({ search: async () => answer({ results: [figureResult(), groupOfThree()] }) });
    await ask(box, '研发');
    expect(root.querySelectorAll('.filters .chip')).toHaveLength(0);
  });
});

describe('this page', () => {
  it('lists its terms; one press searches', async () => {
    const { root, box, props } = popup();
    click(button(root, /^青溪集团/));
    await settle(120);
    expect(box.value).toBe('青溪集团');
    expect(document.activeElement).toBe(box);
    expect(props.search).toHaveBeenCalledWith('青溪集团', expect.any(Number), 20);
  });
  it.each([
    [{ kind: 'loading' as const }, '正在查看本页…'],
    [{ kind: 'off' as const }, '在此网站已停用。'],
    [{ kind: 'paused' as const }, '已在所有网站暂停。'],
    [{ kind: 'unmarked' as const }, '选项中已设为不标注。'],
    [{ kind: 'unavailable' as const }, '扩展没有在本页工作，仍可在上方搜索。'],
    [{ kind: 'terms' as const, terms: [] }, '本页没有资料库中的名称。'],
  ])('%o', (page, words) => expect(textOf(popup({ page }).root.querySelector('.page-terms'))).toContain(words));

  it('counts marks by term, most first', () => {
    const marks = ['乙', '甲', '乙', '丙'].map((term) => ({ term }));
    expect(countTerms(marks)).toEqual([
      { name: '乙', count: 2 },
      { name: '甲', count: 1 },
      { name: '丙', count: 1 },
    ]);
  });
  it.each([
    ['waiting', undefined, null, 'loading'],
    ['no page', null, null, 'unavailable'],
    ['no frame answered', [], null, 'unavailable'],
    ['no frame answered where it is off', [], 'off', 'off'],
    ['told not to look', [{ marks: [] }], 'off', 'off'],
    ['told to rest', [{ marks: [] }], 'paused', 'paused'],
    ['looked and found none', [{ marks: [] }], null, 'terms'],
    ['found some', [{ marks: [{ term: '甲' }] }], null, 'terms'],
  ] as const)('never says none when it did not look: %s', (_name, frames, whyOff, kind) =>
    expect(pageTermsOf(frames, whyOff).kind).toBe(kind),
  );
  it('says nothing of a page where it is over none', () =>
    expect(popup({ page: null }).root.querySelector('.page-terms')).toBeNull());
  it('switches this site and everything', () => {
    const { root, props } = popup();
    const [site, pause] = [...root.querySelectorAll<HTMLElement>('[role=switch]')];
    expect(nameOf(site!)).toBe('在 news.example.com 上标注');
    expect(site!.getAttribute('aria-checked')).toBe('true');
    click(site!);
    click(pause!);
    expect(props.onSite).toHaveBeenCalledWith(false);
    expect(props.onPause).toHaveBeenCalledWith(true);
  });
  it('shows that a pause overrules the site', () => {
    const { root } = popup({ paused: true });
    const [site] = [...root.querySelectorAll<HTMLButtonElement>('[role=switch]')];
    expect(site!.getAttribute('aria-checked')).toBe('false');
    expect(site!.disabled).toBe(true);
  });
  it('offers no switch on pages that are no site', () =>
    expect(popup({ site: null }).root.querySelectorAll('[role=switch]')).toHaveLength(1));
});

describe('suggestions', () => {
  it('go on from what is typed, out of this page and recent searches', async () => {
    const { root, box } = popup({ recent: ['青溪 研发'] });
    await ask(box, '青溪');
    const list = root.querySelector('ul.suggestions')!;
    expect([...list.querySelectorAll('button')].map(textOf)).toEqual(['青溪集团', '青溪 研发']);
    click(button(list, '青溪集团'));
    expect(box.value).toBe('青溪集团');
  });
});

it('can start with a question', async () => {
  const { root, box } = popup({ initial: '研发' });
  await settle(120);
  expect(box.value).toBe('研发');
  expect(root.querySelectorAll('.result')).toHaveLength(3);
});

describe('names of the corpus', () => {
  const namesFor = async (typed: string) => (typed === '' ? ['云泽银行', '青溪集团'] : [`${typed}银行`]);
  it('an empty box offers some to begin with, where the page has none', async () => {
    const { root, box } = popup({ namesFor, page: { kind: 'unavailable' } });
    await settle(120);
    const section = root.querySelector('.names')!;
    expect(textOf(section)).toContain('资料库里有');
    click(button(section as HTMLElement, '云泽银行'));
    expect(box.value).toBe('云泽银行');
  });
  it('but the names of the page alone where it has some', async () => {
    const { root } = popup({ namesFor });
    await settle(120);
    expect(root.querySelector('.names')).toBeNull();
  });
  it('typing offers those that go on from it, after the names of this page', async () => {
    const { root, box } = popup({ namesFor });
    await ask(box, '青溪');
    const chips = [...root.querySelectorAll('.suggestions .chip')].map((chip) => textOf(chip));
    expect(chips).toEqual(['青溪集团', '青溪银行']);
  });
  it('an old answer never replaces a newer one, and a cleared box shows no names for a word', async () => {
    const waiting = new Map<string, (names: string[]) => void>();
    const { root, box } = popup({ namesFor: (typed) => new Promise((resolve) => waiting.set(typed, resolve)) });
    await ask(box, '慢');
    await ask(box, '快');
    waiting.get('快')!(['快的']);
    waiting.get('慢')!(['慢的']);
    await settle();
    expect(textOf(root.querySelector('.suggestions'))).toBe('快的');
    type(box, '');
    await settle();
    expect(root.querySelector('.names')).toBeNull();
  });
  it('names that cannot be had are no error: the search tells it', async () => {
    const { root } = popup({ namesFor: async () => Promise.reject(new Error('no')) });
    await settle(120);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });
});

describe('recent searches', () => {
  it('keep a search whose result was cited', async () => {
    const { root, box, props } = popup();
    await ask(box, ' 研发 ');
    click(button(root, '引用'));
    click(button(root, 'BibTeX'));
    await settle();
    expect(props.onUsed).toHaveBeenCalledWith('研发');
    expect(props.actions.copy).toHaveBeenCalledOnce();
  });
  it('stand under the empty box and search again', async () => {
    const { root, box } = popup({ recent: ['周若水 怎么说'] });
    click(button(root, '周若水 怎么说'));
    await settle(120);
    expect(box.value).toBe('周若水 怎么说');
    expect(root.querySelector('.names')).toBeNull();
  });
});

describe('accessible', () => {
  it('empty', async () => expectAccessible(popup({ recent: ['一'] }).root));
  // The card's tests look at every shape of result; here it is what surrounds them.
  it.each(['quote', 'conflict', 'none', 'more'])('%s', async (name) => {
    const { root, box } = popup({ search: async () => ANSWERS[name]! });
    await ask(box, '研发');
    await expectAccessible(root);
  });
});
