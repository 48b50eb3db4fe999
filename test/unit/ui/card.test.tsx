// @vitest-environment happy-dom
/** What a person sees on the card: words, names, order, keyboard. */
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '@/src/lookup/answer';
import { Card } from '@/src/ui/card';
import type { CardState } from '@/src/ui/card-state';
import { button, click, expectAccessible, nameOf, settle, show, textOf } from './render';
import {
  ANSWERS,
  answer,
  articleResult,
  conflict,
  figure,
  figureResult,
  quoteResult,
  source,
  verdict,
} from './samples';
import { t, translator } from './translate';

const actions = () => ({
  openPassage: vi.fn(),
  copy: vi.fn<(text: string) => void>(),
  retry: vi.fn(),
  close: vi.fn(),
  pin: vi.fn(),
  switchOffHere: vi.fn(),
  switchOnAgain: vi.fn(),
});

function card(state: CardState, locale = 'zh_CN') {
  const called = actions();
  const root = show(<Card state={state} actions={called} t={translator(locale)} pinned={false} />);
  return { root, called };
}
const answered = (value: Answer, locale?: string) =>
  card({ kind: 'answer', surface: '青溪集团', answer: value }, locale);

describe('figures', () => {
  it('shows value, unit, modifier, measure, subject, period and source as the fact has them', () => {
    const { root } = answered(answer());
    const text = textOf(root);
    for (const word of [
      '超过188亿元',
      '青溪集团',
      '研发投入',
      '2021年',
      '江河日报',
      '2022年8月12日',
      '研发投入再创新高',
    ]) {
      expect(text).toContain(word);
    }
    expect(nameOf(root.querySelector('[role=dialog]')!)).toBe('青溪集团');
  });
  it('a group is a list whose rows say label and value; the one asked for is current', () => {
    const { root } = answered(ANSWERS['group of three']!);
    const rows = [...root.querySelectorAll('.chart li')];
    expect(rows.map(textOf)).toEqual(['农业8.9%', '工业21.0%', '服务业40.7%']);
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, 'true', null]);
    expect(rows.map((row) => row.querySelector<HTMLElement>('.bar')!.style.inlineSize)).toEqual([
      `${(100 * 8.9) / 40.7}%`,
      `${(100 * 21) / 40.7}%`,
      '100%',
    ]);
  });
  it('sources that disagree stand side by side, each with its date, and none is preferred', () => {
    const { root } = answered(ANSWERS.conflict!);
    const sides = [...root.querySelectorAll('.conflicts li')].map(textOf);
    expect(sides).toHaveLength(2);
    expect(sides[0]).toMatch(/约3200万户.*2020年12月.*江河日报.*2022年8月12日/);
    expect(sides[1]).toMatch(/2900多万户.*2020年12月.*云泽财经.*2021年2月3日/);
    expect(root.querySelector('.value')).toBeNull();
  });
  it('says when a period is only the article’s, and when a date is inferred', () => {
    const { root } = answered(
      answer({
        results: [
          figureResult({ figure: figure({ periodHow: 'article-date' }), source: source({ publishedHow: 'inferred' }) }),
        ],
      }),
    );
    expect(textOf(root)).toContain('按文章日期');
    expect(textOf(root)).toContain('推断');
  });
  it('cautions about a title that is not the text’s', () => {
    expect(textOf(answered(ANSWERS['long text']!).root)).toContain('标题与正文不符');
  });
  it('lists the other places of the same fact', () => {
    const { root, called } = answered(ANSWERS['long text']!);
    expect(textOf(root.querySelector('summary'))).toBe('另有 2 篇文章这样写');
    click(button(root.querySelector('details')!, /山河周刊/));
    expect(called.openPassage).toHaveBeenCalledWith({ articleId: 'd#1', factId: 60 });
  });
  it.each([
    [['shan-report#1', 'shan-report#1'], '本文另有 2 处这样写'],
    [['shan-report#1', 'd#1', 'd#1'], '另有 1 篇文章这样写'],
  ])('an article that says it again is no second source: %j', (articles, words) => {
    const repeats = articles.map((articleId, i) => ({
      factId: 60 + i,
      source: source({ articleId }),
      text: '188亿元',
    }));
    const { root } = answered(answer({ results: [figureResult({ repeats })] }));
    expect(textOf(root.querySelector('summary'))).toBe(words);
    expect(root.querySelectorAll('details .source')).toHaveLength(articles.length);
  });
  it('a figure without measure, subject and period still shows its sentence', () => {
    const bare = figureResult({ figure: figure({ measure: null, subject: null, period: null, periodHow: null }) });
    expect(textOf(answered(answer({ results: [bare] })).root)).toContain('报告显示');
  });
});

describe('quotes', () => {
  it('direct: words in quotation marks, speaker, role', () => {
    const text = textOf(answered(ANSWERS.quote!).root.querySelector('.quote'));
    expect(text).toBe(
      '“数字化不是把纸搬到屏幕上，而是让每一亩地都有自己的账本。”周若水 · 青溪集团首席科学家 · 直接引语',
    );
  });
  it('reported: no quotation marks, and says so', () => {
    const text = textOf(answered(ANSWERS.reported!).root.querySelector('.quote'));
    expect(text).not.toContain('“');
    expect(text).toContain('说话人不详');
    expect(text).toContain('转述');
  });
});

describe('the figure of the page beside ours', () => {
  it.each([
    ['verdict agrees', '两个数字一致', null],
    ['verdict differs', '两个数字不同', '0.53'],
    ['verdict other period', '两个数字的时间不同', '1.08'],
    ['verdict not comparable', '两个数字不可比', null],
  ])('%s', (name, words, ratio) => {
    const { root } = answered(ANSWERS[name]!);
    const line = textOf(root.querySelector('.verdict'));
    expect(line).toContain(words);
    expect(line).toContain('本页');
    if (ratio) expect(line).toContain(ratio);
    else expect(line).not.toContain('倍');
    // First on the card, before any result.
    expect(root.querySelector('.body .verdict + .result, .body .verdict ~ .result')).not.toBeNull();
  });
  it('names both periods, or says that one is unknown', () => {
    const unknown = verdict({ page: { text: '204亿元', value: 1, unit: '元', period: null } });
    const line = textOf(answered(answer({ verdict: unknown })).root.querySelector('.verdict'));
    expect(line).toMatch(/204亿元 时间不详.*超过188亿元 2021年/);
  });
  it('names the source of our figure when no result below does', () => {
    const elsewhere = verdict({ against: figureResult({ factId: 99, source: source({ publisher: '山河周刊' }) }) });
    const { root, called } = answered(answer({ verdict: elsewhere }));
    click(button(root.querySelector('.verdict')!, /山河周刊/));
    expect(called.openPassage).toHaveBeenCalledWith({ articleId: 'shan-report#1', factId: 99 });
    expect(answered(answer({ verdict: verdict() })).root.querySelector('.verdict .source')).toBeNull();
  });
  it('passes no judgement on truth', () => {
    for (const locale of ['en', 'zh_CN', 'zh_TW']) {
      const words = textOf(answered(ANSWERS['verdict differs']!, locale).root.querySelector('.relation'));
      expect(words).not.toMatch(/wrong|false|true|错|錯|误|誤|假|真/i);
    }
  });
});

describe('what a person can do', () => {
  it('opens the passage in one click', () => {
    const { root, called } = answered(answer());
    click(button(root, /查看原文/));
    expect(called.openPassage).toHaveBeenCalledWith({ articleId: 'shan-report#1', factId: 7 });
  });
  it('an article reads title, then publisher and date', () => {
    const { root } = answered(answer({ results: [articleResult()] }));
    expect(textOf(root.querySelector('.source'))).toBe('查看原文： 一二三产业的账本 江河日报 · 2021年3月（推断）');
  });
  it('opens an article where it matched', () => {
    const { root, called } = answered(answer({ results: [articleResult()] }));
    click(button(root, /查看原文/));
    expect(called.openPassage).toHaveBeenCalledWith({ articleId: 'shan-report#2', factId: null, paragraph: 3 });
  });
  it('copies a citation in the format chosen, and says so', async () => {
    const { root, called } = answered(answer());
    const cite = button(root, '引用');
    expect(cite.getAttribute('aria-expanded')).toBe('false');
    click(cite);
    expect(cite.getAttribute('aria-expanded')).toBe('true');
    click(button(root, 'GB/T 7714'));
    await settle();
    expect(called.copy.mock.calls[0]![0]).toContain('[N/OL]. 江河日报, 2022-08-12');
    expect(textOf(root.querySelector('.copy [role=status]'))).toBe('已复制');
    expect(button(root, '已复制').closest('.formats'), 'the button that was pressed says it').not.toBeNull();
  });
  it('says when copying failed', async () => {
    const { root, called } = answered(answer());
    called.copy.mockImplementation(() => Promise.reject(new Error('no focus')));
    click(button(root, '引用'));
    click(button(root, 'BibTeX'));
    await settle();
    expect(textOf(root.querySelector('.copy [role=status]'))).toBe('复制失败');
  });
  it('pins, closes, switches off here', () => {
    const { root, called } = answered(answer());
    click(button(root, '固定卡片'));
    click(button(root, '关闭'));
    click(button(root, '在此网站停用'));
    expect(called.pin).toHaveBeenCalledWith(true);
    expect(called.close).toHaveBeenCalledOnce();
    expect(called.switchOffHere).toHaveBeenCalledOnce();
  });
  it('switched off here, says so, with the focus on what takes it back', async () => {
    const { root, called } = card({ kind: 'off', surface: '青溪集团' });
    await settle();
    expect(textOf(root)).toContain('在此网站已停用。');
    expect(document.activeElement).toBe(button(root, '撤销'));
    click(button(root, '撤销'));
    expect(called.switchOnAgain).toHaveBeenCalledOnce();
    expect(root.querySelectorAll('.head button')).toHaveLength(1);
    await expectAccessible(root);
  });
  it('shows two results, then the rest with the focus on the first of them', () => {
    const { root } = answered(ANSWERS.quote!);
    expect(root.querySelectorAll('.result')).toHaveLength(2);
    click(button(root, '再显示 1 条'));
    const results = root.querySelectorAll('.result');
    expect(results).toHaveLength(3);
    expect(results[2]!.contains(document.activeElement)).toBe(true);
  });
  it('another answer in the same card starts folded', () => {
    const { root } = answered(ANSWERS.quote!);
    click(button(root, '再显示 1 条'));
    const next = answer({ results: [conflict(), figureResult(), quoteResult()] });
    show(
      <Card state={{ kind: 'answer', surface: '云泽', answer: next }} actions={actions()} t={t} pinned={false} />,
      false,
    );
    expect(root.querySelectorAll('.result')).toHaveLength(2);
  });
});

describe('honest states', () => {
  it.each([
    [{ kind: 'loading', surface: '青溪' }, '正在查找…'],
    [{ kind: 'nothing', surface: '青溪' }, '资料库中没有相关内容。'],
    [{ kind: 'answer', surface: '青溪', answer: ANSWERS.none! }, '资料库中没有相关内容。'],
    [{ kind: 'answer', surface: '青溪', answer: ANSWERS.more! }, '请再多输入一个词。'],
    [{ kind: 'stale', surface: '青溪' }, '扩展已更新，请刷新此页。'],
  ] satisfies [CardState, string][])('%o', (state, words) => {
    const { root } = card(state);
    expect(textOf(root.querySelector('[role=status]'))).toBe(words);
  });
  it.each([
    ['pack-damaged', '资料库无法读取。重新安装扩展即可修复。'],
    ['no-answer', '查询中断。'],
  ])('an error says what happened and offers to try again: %s', (code, words) => {
    const { root, called } = card({ kind: 'error', surface: '青溪', code, detail: 'facts/0.json' });
    expect(textOf(root.querySelector('[role=alert]'))).toContain(words);
    expect(textOf(root)).toContain('facts/0.json');
    click(button(root, '重试'));
    expect(called.retry).toHaveBeenCalledOnce();
  });
});

describe('trust', () => {
  const evil = '<img src=x onerror=alert(1)>\u202e"><script>';
  it('corpus text is text, never markup, and cannot turn its neighbours around', () => {
    const { root } = answered(
      answer({
        results: [
          figureResult({
            figure: figure({ text: evil, subject: evil, measure: evil, sentence: evil, unit: evil }),
            source: source({ title: evil, publisher: evil, author: evil, url: 'javascript:alert(1)' }),
            matched: [evil],
          }),
          quoteResult({ quote: { ...quoteResult().quote, text: evil, speaker: evil, role: evil } }),
        ],
      }),
    );
    expect(root.querySelector('img, script, a')).toBeNull();
    expect(root.textContent).not.toContain('\u202e');
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });
  it('has nothing to type into', () => {
    for (const value of Object.values(ANSWERS)) {
      expect(answered(value).root.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
    }
  });
});

describe('accessible', () => {
  it.each(Object.keys(ANSWERS))('%s', async (name) => {
    await expectAccessible(answered(ANSWERS[name]!).root);
  });
  it.each(['en', 'zh_TW'])('in %s', async (locale) => expectAccessible(answered(ANSWERS['long text']!, locale).root));
  it.each(['loading', 'nothing', 'stale', 'error'] as const)('%s', async (kind) => {
    await expectAccessible(card({ kind, surface: '青溪', code: 'internal', detail: 'x' }).root);
  });
});
