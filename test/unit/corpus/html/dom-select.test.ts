/** The selectors that the readers of pages use, beside what linkedom's own `querySelectorAll` gives for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectAll, selectFirst } from '@/src/corpus/html/dom-select';
import { parseHtml } from '@/src/corpus/html/parse';

const PAGE = `<html><head><title>远山日报</title><base href="https://example.org/"><meta name="author" content="甲">
<script type="application/LD+json">{}</script><link rel="canonical" href="/a"></head>
<body><header class="top"><h1>标题</h1></header><div id="title-box"><header>内</header><footer hidden>尾</footer></div>
<div class="post-title  big" itemprop="headline name"><a href="/x">一<a href="/y">二</a></a></div>
<template><p class="title">不在文中</p></template>
<section itemprop="publisher"><b><span itemprop="name">远山社</span></b></section>
<p rel="Author">乙</p><p class="subTitle">丙</p><time datetime="2024-05-06">丁</time><nav aria-hidden="true" role="menu">戊</nav>
<table><caption>己</caption><tr><td><table><tr><td>庚</td></tr></table></td></tr></table></body></html>`;

const FOLDER = join(__dirname, '../../../../src/corpus/html');
/** Every selector that a reader asks for: literals in the calls, and the constants that calls name. */
const USED = readdirSync(FOLDER).flatMap((file) => {
  const source = readFileSync(join(FOLDER, file), 'utf8');
  const literals = [...source.matchAll(/select(?:All|First)\(\w+, '([^']+)'\)/g)].map(([, selector]) => selector);
  const named = [...source.matchAll(/select(?:All|First)\(\w+, ([A-Z_]+)\)/g)].map(([, name]) => {
    const value = new RegExp(`const ${name} =\\s*((?:'[^']+'[\\s+]*)+);`).exec(source)?.[1] ?? '';
    return [...value.matchAll(/'([^']+)'/g)].map(([, part]) => part).join('');
  });
  return [...literals, ...named] as string[];
});

const OTHERS = [
  '[itemprop="name"]',
  '[itemprop~="name"]',
  'body div a',
  'p.subTitle',
  'tr>td table td',
  '#title-box>header',
];

describe('selectors of pages', () => {
  const page = parseHtml(PAGE) as Document;

  it('knows where they stand in the code', () => {
    expect(USED.length).toBeGreaterThan(20);
    expect(USED).not.toContain('');
  });

  it.each([...new Set([...USED, ...OTHERS])])('%s selects what querySelectorAll does', (selector) => {
    expect(selectAll(page, selector)).toEqual([...page.querySelectorAll(selector)]);
    expect(selectFirst(page, selector)).toBe(page.querySelector(selector));
  });

  it('looks inside an element, and not at the element itself', () => {
    const table = selectFirst(page, 'table') as Element;
    expect(selectAll(table, 'table')).toEqual([...table.querySelectorAll('table')]);
    expect(selectFirst(selectFirst(table, 'table') as Element, 'table')).toBeNull();
  });

  it('compares the values of rel and type without regard to case, and no others', () => {
    expect(selectAll(page, '[rel~="author"]').map((element) => element.textContent)).toEqual(['乙']);
    expect(selectAll(page, '[class*="title"]').map((element) => element.textContent)).toEqual(['一二']);
  });

  it.each(['', 'p:first-child', 'a + b', '[href^="/"]'])('refuses what it does not know: %s', (selector) => {
    expect(() => selectAll(page, selector)).toThrow(/no selector/);
  });
});
