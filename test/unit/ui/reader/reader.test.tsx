// @vitest-environment happy-dom
/** The reader as a person uses it: the passage, the walk, the origin. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderNotice } from '@/src/ui/reader/notice';
import { Reader, type ReaderProps } from '@/src/ui/reader/reader';
import { button, click, expectAccessible, nameOf, press, show, textOf } from '../render';
import { sampleArticle, sampleFacts } from '../samples-article';
import { t } from '../translate';

const scrolled: (string | null)[] = [];
beforeEach(() => {
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this.textContent);
  };
});

function reader(change: Partial<ReaderProps> = {}) {
  const article = change.article ?? sampleArticle();
  const props: ReaderProps = {
    t,
    article,
    facts: sampleFacts(article),
    factId: 7,
    paragraph: null,
    copy: vi.fn(),
    onFact: vi.fn(),
    ...change,
  };
  return { root: show(<Reader {...props} />), props };
}
const current = (root: Element) => [...root.querySelectorAll('mark.current')].map((m) => m.textContent).join('');

describe('the passage', () => {
  it('is marked and scrolled into view', () => {
    const { root } = reader();
    expect(current(root)).toBe('超过188亿元');
    expect(scrolled).toEqual(['超过188亿元']);
  });
  it('has the focus on arrival, so that reading and Tab go on from it; later it stays where the person has it', () => {
    const { root } = reader();
    expect(document.activeElement?.textContent).toBe('超过188亿元');
    const next = button(root, '下一处（→）');
    next.focus();
    click(next);
    expect(document.activeElement).toBe(next);
  });
  it('may be a quote with a figure inside: all of it is current', () => {
    const { root } = reader({ factId: 9 });
    expect(current(root)).toBe('数字化不是把纸搬到屏幕上，而是让每一亩地都有自己的账本，三年后要覆盖1.2亿亩耕地。');
  });
  it('may be a paragraph', () => {
    const { root } = reader({ factId: null, paragraph: 5 });
    expect(textOf(root.querySelector('.target'))).toContain('8.9%');
    expect(current(root)).toBe('');
  });
  it('an unknown fact shows the article from its top', () => {
    const { root } = reader({ factId: 999 });
    expect(current(root)).toBe('');
    expect(textOf(root)).toContain('– / 5');
  });
  it('every fact is marked, in tables too, and the text is the article’s', () => {
    const { root, props } = reader();
    for (const { id } of props.facts) expect(root.querySelector(`[data-facts~="${id}"]`)).not.toBeNull();
    expect(root.querySelector('td mark')?.textContent).toBe('8.9%');
    const body = props.article.paragraphs.filter((p) => p.role === 'body').map((p) => p.text);
    expect([...root.querySelectorAll('p.body')].map((p) => p.textContent)).toEqual(body);
  });
});

describe('the walk', () => {
  it('goes in order of place by buttons, and around', () => {
    const { root, props } = reader();
    const seen = [current(root)];
    for (let i = 0; i < 5; i += 1) {
      click(button(root, '下一处（→）'));
      seen.push(current(root));
    }
    expect(seen.map((s) => s.slice(0, 4))).toEqual(
      ['超过18', '数字化不', '1.2亿', '8.9%', '约320', '超过18'].map((s) => s.slice(0, 4)),
    );
    expect(props.onFact).toHaveBeenLastCalledWith(7);
    click(button(root, '上一处（←）'));
    expect(current(root)).toBe('约3200万户');
  });
  it('goes by arrow keys, and says what it came to', () => {
    const { root, props } = reader();
    press(document.body, 'ArrowRight');
    expect(current(root)).toContain('数字化');
    expect(textOf(root.querySelector('[role=status]'))).toBe('2 / 5周若水 · 直接引语');
    press(document.body, 'ArrowLeft');
    expect(current(root)).toBe('超过188亿元');
    expect(textOf(root.querySelector('[role=status]'))).toContain('超过188亿元');
    expect(props.onFact).toHaveBeenCalledTimes(2);
  });
  it('leaves keys with modifiers and keys inside a scrolling table alone', () => {
    const { root } = reader();
    press(document.body, 'ArrowRight', { altKey: true });
    press(root.querySelector('.table')!, 'ArrowRight');
    expect(current(root)).toBe('超过188亿元');
  });
  it('from a paragraph, goes to the next fact below and the last above', () => {
    const below = reader({ factId: null, paragraph: 5 }).root;
    press(document.body, 'ArrowRight');
    expect(current(below)).toBe('8.9%');
    const above = reader({ factId: null, paragraph: 5 }).root;
    press(document.body, 'ArrowLeft');
    expect(current(above)).toBe('1.2亿亩');
  });
  it('a click on a mark goes there', () => {
    const { root, props } = reader();
    click(root.querySelector<HTMLElement>('td mark')!);
    expect(current(root)).toBe('8.9%');
    expect(props.onFact).toHaveBeenCalledWith(11);
  });
  it('an article without facts says so', () =>
    expect(textOf(reader({ facts: [] }).root)).toContain('没有找到数字和引语'));
});

describe('the origin', () => {
  it('names publisher, author, date, file, and links to the original safely', () => {
    const { root } = reader();
    expect(textOf(root.querySelector('header'))).toMatch(/江河日报 · 林一帆 · 2022年8月12日/);
    expect(textOf(root)).toContain('shan-report.html');
    const link = root.querySelector('a')!;
    expect(link.getAttribute('href')).toBe('https://news.example.com/2022/report.html');
    expect(link.rel).toBe('noopener noreferrer');
  });
  it('the bar links to the passage in the original, and to nothing while there is none', () => {
    const link = reader().root.querySelector<HTMLAnchorElement>('.facts-bar a')!;
    expect(nameOf(link)).toBe('在原网页中查看此处');
    expect(decodeURIComponent(link.href)).toMatch(
      /^https:\/\/news\.example\.com\/2022\/report\.html#:~:text=.*188亿元/,
    );
    expect(reader({ factId: null }).root.querySelector('.facts-bar a')).toBeNull();
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', null])('never links to %s', (url) => {
    const { root } = reader({ article: sampleArticle({ url }) });
    expect(root.querySelector('a')).toBeNull();
    expect(textOf(root)).toContain('没有原网页地址');
  });
  it('shows an untrusted title with a caution', () => {
    const article = sampleArticle({ title: '速看\u202e！大全', titleTrusted: false });
    const { root } = reader({ article });
    expect(textOf(root.querySelector('header'))).toContain('这个标题与下面的正文不符。');
    expect(textOf(root.querySelector('h1'))).toBe('速看！大全');
  });
  it('markup in the corpus is text', () => {
    const article = sampleArticle({ paragraphs: [{ role: 'body', text: '<img src=x onerror=alert(1)>' }] });
    const { root } = reader({ article, facts: [] });
    expect(root.querySelector('img')).toBeNull();
    expect(textOf(root.querySelector('p.body'))).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('without an article', () => {
  it.each([
    [{ missing: true, failure: null }, '资料库中没有这篇文章。'],
    [{ missing: true, failure: { code: 'NOT_FOUND', detail: 'x' } }, '资料库中没有这篇文章。'],
    [{ missing: false, failure: null }, '正在查找…'],
    [{ missing: false, failure: { code: 'pack-missing', detail: 'manifest.json' } }, '资料库无法读取'],
  ])('%o', (props, words) => {
    const root = show(<ReaderNotice t={t} retry={() => undefined} {...props} />);
    expect(textOf(root)).toContain(words);
  });
});

it('is accessible', async () => {
  await expectAccessible(reader().root);
  await expectAccessible(reader({ article: sampleArticle({ titleTrusted: false, url: null }), facts: [] }).root);
});
