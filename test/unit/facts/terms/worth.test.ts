/** What of all that is found is worth a mark: figures beside it, cities, catchwords, words of any kind. */
import { describe, expect, it } from 'vitest';
import { isAboutCity } from '@/src/facts/terms/cities';
import { standsWithFigure } from '@/src/facts/terms/figured';
import { articleOf } from '../article';
import { findTerms } from './terms-of';

const near = (text: string, name: string) =>
  standsWithFigure(text, text.indexOf(name), text.indexOf(name) + name.length);

describe('a figure in the clause of a mention', () => {
  it.each([
    ['冷链仓库达3.5万座', true],
    ['冷链仓库建成1,200座', true],
    ['三成农户用上冷链仓库', true],
    ['冷链仓库减排29.4tCO2e', true],
    ['2021年6月冷链仓库开工', false],
    ['冷链仓库用上5G和3D打印', false],
    ['花了3亿元，冷链仓库还没有', false],
    ['冷链仓库很多', false],
  ])('%s: %s', (text, expected) => {
    expect(near(text, '冷链仓库')).toBe(expected);
  });
  it('is looked for nearby only', () => {
    expect(near(`冷链仓库${'很'.repeat(5000)}3座`, '冷链仓库')).toBe(false);
  });
});

describe('a city', () => {
  it.each([
    [4, 1, true],
    [3, 1, false],
    [12, 4, true],
    [12, 5, false],
  ])('with %i mentions in %i articles', (count, documents, expected) => {
    expect(isAboutCity(count, documents)).toBe(expected);
  });
  it('is a term of articles that are about it', () => {
    const about = articleOf('绵阳新修两条路。绵阳的桥旧了，绵阳人盼着。绵阳今年动工。广元也修路。');
    expect(findTerms([about]).map(({ name, kind }) => [name, kind])).toEqual([['绵阳', 'place']]);
  });
  it('is not meant by what is called by it', () => {
    const bodies = articleOf('绵阳日报说，绵阳地院开庭。绵阳路修好，绵阳捷运通车，绵阳站开了。');
    expect(findTerms([bodies]).find(({ name }) => name === '绵阳')).toBeUndefined();
  });
});

describe('no terms', () => {
  const of = (text: string) => new Set(findTerms([articleOf(text)]).flatMap((t) => [t.name, ...t.aliases]));
  it.each([
    ['the magazine 《自然》 outside its marks', '《自然》刊登论文。自然很美，自然有3种。', '自然'],
    ['what a text calls itself', '《远山县冷库管理办法》（以下简称“办法”）施行。办法很多，办法有3个。', '办法'],
    ['a new anything', '新变化有3个。新变化来了，看新变化，说新变化。', '新变化'],
    ['a slogan of two pairs', '共治共享有3项，讲共治共享，看共治共享。', '共治共享'],
    ['a family name alone', '劉姓老翁說，水停了。老翁劉姓，說水又來了。', '劉姓'],
    ['a byline in Traditional', '記者李大山台北報導。記者王小河台北報導。記者趙一林台北報導。', '台北報導'],
    ['a sentence that comes back', '結業沒有先兆，員工說結業沒有先兆。老闆也說結業沒有先兆，有3家。', '結業沒有先兆'],
    ['a picture', '李鑫摄说：“远山。”', '李鑫摄'],
    ['a hospital without a name', '老人住进雨湖区某知名医院。', '雨湖区某知名医院'],
    ['the end of another word', '防汛救援会商会召开。', '防汛救援会商会'],
    ['a city by its firm', '臺北市公司開會，臺北市很大。臺北市公司有3間。', '臺北市'],
  ])('%s', (_, text, surface) => {
    expect(of(text).has(surface)).toBe(false);
  });

  it('slogans of the lexicon in passing, and one that stands in marks is', () => {
    expect([...of('继续减税降费。')]).toEqual([]);
    expect(of('推进“双碳”战略。').has('双碳')).toBe(true);
  });
});

describe('terms', () => {
  const of = (text: string) => new Set(findTerms([articleOf(text)]).flatMap((t) => [t.name, ...t.aliases]));
  it.each([
    ['a law of two characters', '依据《刑法》处理。', '刑法'],
    ['a body that is set up', '去年成立“货轮军团”，抽调百人。', '货轮军团'],
    ['what is called so', '新工厂叫“犀角制造”。', '犀角制造'],
    ['a contest', '“直通远山”全国农机大赛开幕。', '直通远山'],
    ['a firm behind a verb', '法院认定远山奥盛贸易有限公司违约。', '远山奥盛贸易有限公司'],
    ['a Traditional body', '根據美國地質研究所資料。', '美國地質研究所'],
    ['a plan in Taiwan', '政府推動「冷鏈物流2年推動計畫」，今年上路。', '冷鏈物流2年推動計畫'],
    ['a summit in Traditional', '「遠山離島物流高峰會」今天登場。', '遠山離島物流高峰會'],
    ['a law in Traditional', '依《遠山冷鏈條例》辦理。', '遠山冷鏈條例'],
    ['a bureau of a ministry', '經濟部冷鏈署說，冷庫不足。', '經濟部冷鏈署'],
    ['a body of the whole world', '論壇由全球冷鏈協會主辦。', '全球冷鏈協會'],
    ['an indicator behind 其中', '其中实物商品网上零售额增长。', '实物商品网上零售额'],
  ])('%s', (_, text, surface) => {
    expect([...of(text)]).toContain(surface);
  });

  it('of the lexicon in Traditional are those of the lexicon', () => {
    const [term] = findTerms([articleOf('台積電去年營收2兆元。台積電說，產能不足。')]);
    expect(term).toMatchObject({ name: '台積電', kind: 'organisation' });
    expect(term?.aliases).toContain('台积电');
  });
});

describe('a mention', () => {
  const placesOf = (text: string, name: string): number =>
    findTerms([articleOf(text)])
      .filter((term) => term.name === name || term.aliases.includes(name))
      .reduce((sum, { places }) => sum + places.length, 0);

  it.each([
    ['is none of what a share is taken of', '物流费用占国内生产总值比重降到13%，占GDP的一成。', '国内生产总值', 0],
    ['is one of what is measured', '今年国内生产总值增长5%。', '国内生产总值', 1],
    ['in marks shows a concept to be meant', '“数实融合”成为新看点。', '数实融合', 1],
    ['in passing does not', '这也是数实融合。', '数实融合', 0],
    ['of letters shows nothing', '这也是SaaS。', 'SaaS', 0],
    ['by a name that is usually meant makes the short one sure', '阿里巴巴来了。该说阿里了。', '阿里', 2],
    ['beside the other sense does not', '阿里巴巴与四十大盗。该说阿里了。', '阿里', 0],
  ])('%s', (_, text, name, count) => {
    expect(placesOf(text, name)).toBe(count);
  });
});
