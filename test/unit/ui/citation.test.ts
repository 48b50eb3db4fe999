import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, cite, webUrl } from '@/src/ui/citation';
import { source } from './samples';

const today = '2026-11-21';
const passage = '2021年研发投入超过188亿元。';

describe('cite: a newspaper article with a URL', () => {
  const citation = { source: source(), passage, today };
  it('plain', () =>
    expect(cite(citation, 'plain')).toBe(
      '“2021年研发投入超过188亿元。”\n——林一帆，《青溪集团发布年度责任报告：研发投入再创新高》，江河日报，2022-08-12\nhttps://news.example.com/2022/report.html',
    ));
  it('Markdown', () =>
    expect(cite(citation, 'markdown')).toBe(
      '> 2021年研发投入超过188亿元。\n>\n> —— [青溪集团发布年度责任报告：研发投入再创新高](<https://news.example.com/2022/report.html>)，林一帆，江河日报，2022\\-08\\-12',
    ));
  it('GB/T 7714', () =>
    expect(cite(citation, 'gbt7714')).toBe(
      '“2021年研发投入超过188亿元。”\n林一帆. 青溪集团发布年度责任报告：研发投入再创新高[N/OL]. 江河日报, 2022-08-12[2026-11-21]. https://news.example.com/2022/report.html.',
    ));
  it('BibTeX', () =>
    expect(cite(citation, 'bibtex')).toMatch(
      /^@misc\{chuchu-shan-report-1-2022-\w+,\n {2}title = \{\{青溪集团发布年度责任报告：研发投入再创新高\}\},\n {2}author = \{\{林一帆\}\},\n {2}publisher = \{江河日报\},\n {2}year = \{2022\},\n {2}date = \{2022-08-12\},\n {2}url = \{https:\/\/news\.example\.com\/2022\/report\.html\},\n {2}urldate = \{2026-11-21\},\n {2}note = \{“2021年研发投入超过188亿元。”\},\n\}$/,
    ));
});

describe('cite: what is not known is left out, what is inferred says so', () => {
  const bare = source({ author: null, publisher: null, published: null, publishedHow: null, url: null });
  it.each([
    ['plain', '《青溪集团发布年度责任报告：研发投入再创新高》'],
    ['markdown', '《青溪集团发布年度责任报告：研发投入再创新高》'],
    ['gbt7714', '青溪集团发布年度责任报告：研发投入再创新高[Z].'],
  ] as const)('%s of a bare article', (format, text) =>
    expect(cite({ source: bare, passage: null, today }, format)).toBe(text),
  );

  it('marks an inferred date', () => {
    const inferred = source({ published: '2022', publishedHow: 'inferred', url: null });
    expect(cite({ source: inferred, passage: null, today }, 'plain')).toContain('约 2022');
    expect(cite({ source: inferred, passage: null, today }, 'gbt7714')).toContain('江河日报, [2022].');
    expect(cite({ source: inferred, passage: null, today }, 'bibtex')).toContain('note = {日期系推断}');
  });
  it('tells a website from a newspaper', () => {
    const site = source({ publisher: '云泽财经' });
    expect(cite({ source: site, passage: null, today }, 'gbt7714')).toBe(
      '林一帆. 青溪集团发布年度责任报告：研发投入再创新高[EB/OL]. 云泽财经, (2022-08-12)[2026-11-21]. https://news.example.com/2022/report.html.',
    );
  });
  it('separates several authors', () => {
    const two = source({ author: '林一帆、周若水' });
    expect(cite({ source: two, passage: null, today }, 'gbt7714')).toMatch(/^林一帆, 周若水\. /);
    expect(cite({ source: two, passage: null, today }, 'bibtex')).toContain('author = {{林一帆} and {周若水}}');
  });
  it.each(CITATION_FORMATS)('cautions about a title that is not the text’s: %s', (format) =>
    expect(cite({ source: source({ titleTrusted: false }), passage: null, today }, format)).toContain('题名与正文不符'),
  );
});

describe('cite: hostile text stays text', () => {
  it('Markdown markup in a title is escaped', () => {
    const evil = source({ title: '![x](javascript:alert(1)) <b>', url: null });
    expect(cite({ source: evil, passage: null, today }, 'markdown')).toMatch(
      /^《\\!\\\[x\\\]\\\(javascript:alert\\\(1\\\)\\\) \\<b\\>》/,
    );
  });
  it('invisible and direction-changing characters are not copied', () => {
    const evil = source({ title: '年报\u202e\u200b', publisher: 'a\u0000\nb' });
    const text = cite({ source: evil, passage: '一\u2066二', today }, 'plain');
    expect(text).not.toMatch(/[\u0000\u200b\u202e\u2066]/);
    expect(text).toContain('一二');
  });
  it('BibTeX braces always balance', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '&', 'a', '"', '~') }), (title) => {
        const text = cite(
          { source: source({ title, author: title, publisher: title }), passage: title, today },
          'bibtex',
        );
        let depth = 0;
        for (const char of text.replace(/\\[{}\\%&#$_]/g, '')) {
          if (char === '{') depth += 1;
          if (char === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('webUrl', () => {
  it.each(['http://example.com/a', 'https://example.com/a?b=1#c'])('%s', (url) => expect(webUrl(url)).toBe(url));
  it.each([
    'javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'chrome://settings',
    '//example.com',
    '',
    null,
  ])('refuses %s', (url) => expect(webUrl(url)).toBeNull());
});
