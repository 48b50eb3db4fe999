/** What is taken over from before, and what is not: the place of a title, a noun of an earlier clause, those who were asked. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const subjects = (text: string) => readFigures(text).map((f) => f.subject);
const inArticle = (title: string, ...texts: string[]) =>
  findFigures(articleOf(texts.join('\n'), { title, titleTrusted: true, published: '2024-03-02' })).map(
    (f) => f.subject,
  );

describe('the place of a title', () => {
  it.each([
    ['opens it', '山东一季度进出口增长', '出口4亿元，增长2%。', '山东'],
    ['behind a time', '2023年山东进出口增长', '出口4亿元，增长2%。', '山东'],
    ['is where something came from', '新增一例 从日本入境', '累计确诊912例。', null],
    ['is one of several', '农损逾4亿 山东最惨', '漁产损失2907万元。', null],
    ['only hopes', '日本的希望：挪威发现矿床', '储量约700亿吨。', null],
  ])('%s', (_, title, text, expected) => {
    expect(inArticle(title, text)[0]).toBe(expected);
  });

  it('has neither what a sentence counts as its own subject, nor a building', () => {
    expect(inArticle('中国电影票房大涨', '大年初一当日，6部贺岁影片同时上映。')).toEqual([null]);
    expect(inArticle('重庆多个项目开工', '该馆为大型场馆，总建筑面积约4万平方米。')).toEqual([null]);
  });

  it('stands at no level of an index', () => {
    expect(inArticle('香港股市概要', '收市跌175点。')).toEqual([null]);
  });
});

describe('a noun of an earlier clause', () => {
  it.each([
    ['is not taken over when it is no name', '后疫情时代一片大好，演出增长了46%。', null],
    ['is, when the clause begins with what he does', '里夫斯因伤缺阵，但仍贡献了15分。', '里夫斯'],
    ['is, when it is a firm', '迈远医疗达成目标，实现营业收入205亿元。', '迈远医疗'],
    ['is, when both clauses tell what it does', '石岭防指派出专家，组织群众9000名。', '石岭防指'],
    ['gives way to a firm in the clause itself', '日本今年开放港口，外国公司停靠1932次。', '外国公司'],
    ['is not from whom it came', '青岭共从北山获得了374万吨供应。', '青岭'],
  ])('%s', (_, text, expected) => {
    expect(subjects(text)[0]).toBe(expected);
  });

  it('is not of those who say otherwise', () => {
    expect(subjects('林某获35.7%，另有6.2%表示不投票。').at(-1)).toBeNull();
  });
});

describe('what stands directly before a number', () => {
  it.each([
    ['a kind of them, told by what is done for it', '面向机构的占81%，面向家庭的占19%。', [null, null]],
    ['where they are is not whose they are', '奋斗在一线的5万名医生参加。', [null]],
    ['what was just named', '《北山》票房大涨。这3部影片约占九成。', [null]],
  ])('%s', (_, text, expected) => {
    expect(subjects(text).slice(0, expected.length)).toEqual(expected);
  });
});

describe('who does not go on into what is told next', () => {
  const facts = (text: string, title = '') =>
    findFigures(articleOf(text, { title })).map((f) => [f.subject, f.measure]);

  it('a storm: who was hurt is of it, and no more', () => {
    expect(facts('颱風造成1人失蹤、143人受傷。復電比率92.95%。颱風仍在。颱風走了。')).toEqual([
      ['颱風', '失蹤'],
      ['颱風', '受傷'],
      [null, '復電比率'],
    ]);
  });

  it('a person who only says the title', () => {
    expect(
      facts('李大为说，昨天全区接种6万人次。李大为表示，覆盖率达44.6%。', '全民打疫苗? 李大为：几乎不可能')[1]?.[0],
    ).not.toBe('李大为');
  });

  it('a place, once most is told of a thing', () => {
    expect(facts('北山市损失8719万元，受损作物以香蕉较严重，损失金额5179万元。')).toEqual([
      ['北山市', '损失'],
      ['香蕉', '损失金额'],
    ]);
  });
});
