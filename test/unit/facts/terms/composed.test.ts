/** Names made of other names, official platforms and industries, in sentences that we wrote ourselves. */
import { describe, expect, it } from 'vitest';
import { composedAt, officialIn } from '@/src/facts/terms/composed';
import { TermFinder } from '@/src/facts/terms/find';
import { SurfaceMatcher } from '@/src/facts/terms/matcher';
import { articleOf } from '../article';
import { findTerms } from './terms-of';

const longer = (name: string, text: string) =>
  new SurfaceMatcher([name]).scan(text).flatMap((hit) => composedAt(text, hit)?.surface ?? []);

describe('a known name and what follows', () => {
  it.each([
    ['远帆', '打开远帆小程序，选座位。', '远帆小程序'],
    ['红围巾', '县里开展红围巾社区助学行动近300场。', '红围巾社区助学行动'],
    ['ESG', '去年制定ESG可持续发展战略，今年见效。', 'ESG可持续发展战略'],
    ['远帆', '远帆开放平台已有80个接口。', '远帆开放平台'],
  ])('%s: %s', (name, text, expected) => {
    expect(longer(name, text)).toEqual([expected]);
  });

  it.each([
    ['a verb', '远帆', '远帆发布行动方案。'],
    ['a verb that is no noun here', '远帆', '远帆今年计划投资两亿元。'],
    ['a particle', '远帆', '远帆的开放平台已有接口。'],
    ['a longer word', '远帆', '远帆出行平台化转型开始。'],
    ['nothing between', '远帆', '远帆行动，快。'],
  ])('%s makes no longer name', (_, name, text) => {
    expect(longer(name, text)).toEqual([]);
  });

  it('is said of its parts too, where facts are linked', () => {
    const finder = new TermFinder();
    const article = articleOf('“远帆”系统上线。远帆系统好用。远帆小程序去年上线30个。');
    finder.read(article, []);
    const { terms, mentionsIn } = finder.finish([article], { places: true });
    const at = (name: string) => terms.findIndex((t) => t.name === name);
    expect(at('远帆小程序')).toBeGreaterThanOrEqual(0);
    const linked = mentionsIn(article).filter(({ place }) => place.start > 14);
    expect(linked.map(({ term }) => term).sort()).toEqual([at('远帆'), at('远帆小程序')].sort());
    expect(terms[at('远帆')]?.places).toHaveLength(2);
  });
});

describe('official platforms and industries', () => {
  it.each([
    ['国家粮食流通监测平台上线半年。', ['国家粮食流通监测平台']],
    ['全国一体化粮食信息平台基本建成。', ['全国一体化粮食信息平台']],
    ['去年全国电子信息制造业增长5%。', ['电子信息制造业']],
    ['县里的软件和信息技术服务业收入两亿元。', ['软件和信息技术服务业']],
    ['国家的平台很多，制造业也强。', []],
    ['盒饭零售业态变了，我国服务业很大。', []],
  ])('%s', (text, expected) => {
    expect(officialIn(text).map(({ surface }) => surface)).toEqual(expected);
  });
});

it('a concept with a noun that makes another of it is one name', () => {
  const text = '推进产业数字化转型。加快产业数字化转型！支持产业数字化转型，三年投入5亿元。';
  const names = findTerms([articleOf(text.repeat(2))]).map((t) => t.name);
  expect(names).toContain('产业数字化转型');
});
