/** What dialects of Markdown write around words: none of it is text. All texts are invented. */
import { describe, expect, test } from 'vitest';
import { markdownToBlocks } from '@/src/corpus/markdown';
import { plainMarkdown } from '@/src/corpus/markdown-dialects';
import { readOne, texts } from './support';

const TITLE = '南岭县公路投资创新高';
const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';

describe('inside a line', () => {
  test.each([
    ['[来源：青岭日报]{.source}\\', '来源：青岭日报'],
    ['[来源：[青岭日报](https://a.example){.link}]{.source style="color: red"}', '来源：青岭日报'],
    ['投资[3.6亿元]{.underline}，新建公路', '投资3.6亿元，新建公路'],
    ['![桥](a.png){width="6.0in" height="4.0in"}投资3.6亿元', '投资3.6亿元'],
    ['投资3.6亿元[^1]，新建公路[^注2]。', '投资3.6亿元，新建公路。'],
    [
      "The plan costs \\$48.5 million, about 3\\% of the budget, said O\\'Neil.",
      "The plan costs $48.5 million, about 3% of the budget, said O'Neil.",
    ],
    ['[[周一鸣]]说，[[南岭县公路|这条公路]]长==86公里==。%%待核%%', '周一鸣说，这条公路长86公里。'],
    ['{% raw %}投资3.6亿元{% endraw %}{{< ref "a" >}}。', '投资3.6亿元。'],
    [
      '[青岭日报][1]报道，见[县交通局][]。\n\n[1]: https://a.example/1 "首页"\n[县交通局]: <https://a.example/2>',
      '青岭日报报道，见县交通局。',
    ],
    ['> [!quote] 县长的话\n> “路通了。”', '县长的话“路通了。”'],
  ])('%s', (source, text) =>
    expect(
      markdownToBlocks(source)
        .map((block) => block.text)
        .join(''),
    ).toBe(text),
  );

  test.each(['[1] 见年报', '数组 a[0]{i}', 'f(x) {y}', '==', '100%%', '[注]：以上不含税。', '{"a": 1}'])(
    '%s stays',
    (line) => expect(plainMarkdown(line)).toBe(line),
  );
});

test('a page that a converter made, its boxes with it', () => {
  const article = readOne(
    `---
author:
- 周一鸣
date: 2024 年 5 月 6 日
title: ${TITLE}
---

::: {#header .site-header}
[首页](https://a.example/){.nav-link} [社会](https://a.example/s){.nav-link}
:::

# ${TITLE} {#title .article-title}

::: {.meta}
[来源：青岭日报]{.source}\\
[2024-05-06 08:20]{.time}
:::

::::: {#article-body .content}
${LEAD}

::: {.recommend}
邻县宣布投资300亿元建设新机场。
:::

[${MORE}]{style="font-size:16px"}[^1]
:::::

::: {.related}
## 更多内容 {#more}

邻市的桥通车了，总投资93亿元。
:::

[^1]: 数据见县交通局网站。
`,
    'a.md',
  );
  expect(article).toMatchObject({ title: TITLE, publisher: '青岭日报', author: '周一鸣', published: '2024-05-06' });
  expect(texts(article)).toEqual([LEAD, MORE]);
  expect(texts(article, 'aside')).toEqual(['数据见县交通局网站。']);
});

test('a box that holds most of the text is the article, whatever it is called', () => {
  const article = readOne(`# ${TITLE}\n\n::: {.side-main}\n${LEAD}\n\n${MORE}\n:::\n`, 'a.md');
  expect(texts(article)).toEqual([LEAD, MORE]);
});

test('the title block of a converter', () => {
  const article = readOne(`% ${TITLE}\n% 周一鸣; 林之远\n% 2024-05-06\n\n*青岭日报*\n\n${LEAD}\n\n${MORE}\n`, 'a.md');
  expect(article).toMatchObject({ title: TITLE, publisher: '青岭日报', published: '2024-05-06' });
  expect(article.author).toContain('周一鸣');
  expect(texts(article)).toEqual([LEAD, MORE]);
});

test('linear', () => {
  const started = performance.now();
  for (const part of ['[', '[a]{', '[[', '{%', ':::\n', '::: {.a}\n', '[^', '==a', '\\', '![[', '[a](b){.c '])
    plainMarkdown(part.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(5000);
});
