/** Who published a page that only its path, logo, footer or address names. Names and places are invented, hosts are real. */

import { describe, expect, test } from 'vitest';
import { isKnownOutlet, outletOfAddress } from '@/src/corpus/origin/known-outlets';
import { SITE_RULES } from '@/src/corpus/origin/site-lines';
import { readOne } from '../support';

const TITLE = '南岭县前八月公路投资3.6亿元';
const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const ENGLISH = 'The county spent 360 million yuan on roads in the first eight months, officials said on Monday.';

test('every rule reads its example', () => {
  for (const { find, example } of SITE_RULES) expect(find.exec(example)?.[1], example).toBeTruthy();
});

describe('the site is named', () => {
  test.each([
    ['in the path above the title', `当前位置:南岭资讯网 >> 热点 >> 正文\n${TITLE}\n${LEAD}\n${MORE}`, '南岭资讯网'],
    ['where a path has no label', `南岭网-发现生活>资讯频道 > 国内 > 正文\n${TITLE}\n${LEAD}\n${MORE}`, '南岭网'],
    ['before its rights', `${TITLE}\n${LEAD}\n${MORE}\n南岭时报网 nanling.example 版权所有。`, '南岭时报网'],
    [
      'behind the years of its rights',
      `${ENGLISH}\n\n${ENGLISH.replace('spent', 'saved')}\n\n© 2015-2020 Nanling Daily News. All rights reserved.`,
      'Nanling Daily News',
    ],
    ['where it asks to be followed', `${TITLE}\n${LEAD}\n${MORE}\n看更多!請加入南嶺時報粉絲團`, '南嶺時報'],
    [
      'in its rules for comments',
      `${LEAD}\n${MORE}\n发表意见\n南岭新闻网对留言系统使用者发布的文字保有删除的权利。`,
      '南岭新闻网',
    ],
    [
      'where it says who listed',
      `南嶺縣今天多處停班停課，《南視新聞》為您整理各鄉鎮狀況，共有86處學校停課，影響4.2萬人。\n${MORE}`,
      '南視新聞',
    ],
    [
      'under what it is about',
      `${TITLE}\n${LEAD}\n${MORE}\n关于我们\nMedia Nanling Sdn Bhd 是南岭州的媒体机构。`,
      'Media Nanling',
    ],
    [
      'alone on a line of its head',
      `南岭日报\n登录\n注册\n首页 > 社会\n${TITLE}\n2024-05-06 08:00\n${LEAD}\n${MORE}`,
      '南岭日报',
    ],
  ])('%s', (_, text, publisher) => {
    const article = readOne(text);
    expect(article.publisher).toBe(publisher);
  });

  test('and how it is known is told', () => {
    const article = readOne(`当前位置:南岭资讯网 >> 热点 >> 正文\n${TITLE}\n${LEAD}\n${MORE}`);
    expect(article.publisherHow).toEqual({
      how: 'inferred',
      from: 'path of the page: 当前位置:南岭资讯网 >> 热点 >> 正文',
    });
  });

  test.each([
    ['a path from the front page', `首页 > 新闻 > 正文\n${TITLE}\n${LEAD}\n${MORE}`],
    ['more of the same', `${TITLE}\n${LEAD}\n${MORE}\n已有0人参与,点击查看更多精彩评论`],
    ['another paper that is quoted', `据《南岭日报》报道，${LEAD}\n${MORE}`],
    ['links to several', `${TITLE}\n${LEAD}\n${MORE}\n友情链接\n南岭日报\n北山日报`],
  ])('not by %s', (_, text) => expect(readOne(text).publisher).toBeNull());

  test('only where the article says nothing', () =>
    expect(readOne(`当前位置:南岭资讯网 >> 热点 >> 正文\n${TITLE}\n来源：北山日报\n${LEAD}\n${MORE}`).publisher).toBe(
      '北山日报',
    ));
});

describe('the address', () => {
  test('names an outlet by the longest host that is known', () => {
    expect(outletOfAddress('https://www.cna.com.tw/news/afe/2024.aspx')).toBe('中央社');
    expect(outletOfAddress('http://orientaldaily.on.cc/cnt/news/1.html')).toBe('東方日報');
    expect(outletOfAddress('https://hk.on.cc/hk/1.html')).toBe('on.cc東網');
  });

  test.each([
    'https://nanling.example/1',
    'http://bbs.cnhubei.com/thread-1.html',
    'ftp://www.cna.com.tw/1',
    null,
    'https://notcna.com.tw/1',
  ])('names none: %s', (url) => expect(outletOfAddress(url)).toBeNull());

  test('of front matter tells outlet and day', () => {
    const article = readOne(
      `---\nsource: https://www.ettoday.net/news/20260123/3106307.htm\n---\n\n${LEAD}\n\n${MORE}\n`,
    );
    expect(article).toMatchObject({ publisher: 'ETtoday新聞雲', published: '2026-01-23' });
    expect(article.publisherHow?.how).toBe('inferred');
  });

  test('given as the source', () =>
    expect(readOne(`${LEAD}\n${MORE}\n來源 source: http://hk.on.cc`).publisher).toBe('on.cc東網'));
});

describe('the list of outlets', () => {
  test('knows names that no ending tells, but no ordinary words', () => {
    expect(['端传媒', 'ETtoday', '东网电视'].every(isKnownOutlet)).toBe(true);
    expect(['Time', 'The Local', '上报', 'Stuff'].some(isKnownOutlet)).toBe(false);
  });
});
