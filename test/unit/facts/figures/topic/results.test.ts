/** Results of firms as papers of Hong Kong and releases of ministries tell them: changes behind a comma, and what is put beside what. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const facts = (text: string) => readFigures(text).map((f) => [f.text, f.measure, f.subject, f.kind]);

describe('a change behind a comma, by one sign', () => {
  it.each([
    ['星河集团季度纯利209.9亿元，少52%。', ['52%', '季度纯利少', '星河集团', 'growth']],
    ['星河集团每股收益1.09元，按年多一成。', ['一成', '每股收益多', '星河集团', 'growth']],
    ['星河集团收入5亿元，减6%。', ['6%', '收入减', '星河集团', 'growth']],
  ])('%s', (text, expected) => {
    expect(facts(text).at(-1)).toEqual(expected);
  });
});

describe('beside what was expected', () => {
  it.each([
    ['星河集团净利润表现不如预期，为206亿元。', '净利润', '星河集团'],
    ['星河集团营收略超市场预期，达50亿元。', '营收', '星河集团'],
  ])('%s', (text, measure, subject) => {
    expect(readFigures(text)[0]).toMatchObject({ measure, subject });
  });
});

describe('ahead of another growth', () => {
  it.each([
    ['制造业增加值增长12.4%，快于全部工业增速5.7个百分点。', '增加值快于全部工业增速', '制造业'],
    ['固定资产投资同比增长19.9%，比同期工业投资增速高8.9个百分点。', '固定资产投资比同期工业投资增速高', null],
  ])('%s', (text, measure, subject) => {
    expect(readFigures(text).at(-1)).toMatchObject({ measure, subject });
  });
});

it.each([
  ['EBITDA为30亿元。', 'EBITDA'],
  ['前八月液晶显示板出口5亿元。', '液晶显示板出口'],
])('%s', (text, measure) => {
  expect(readFigures(text)[0]?.measure).toBe(measure);
});

it('a house that begins with a place is not the place', () => {
  expect(readFigures('前三季度，中国出口增长5%。中国电商集团收入为104亿元。').at(-1)?.subject).toBe('中国电商集团');
});

it('pieces of what a factory makes are no money', () => {
  expect(readFigures('集成电路产量1661亿块，硬盘5千万块，价格3块。').map((f) => f.unit)).toEqual(['块', '块', '元']);
});

it.each([
  ['经调整利润转赚1.62亿元，去年同期蚀29.05亿元。', ['2020', '2019']],
  ['星河公布截至9月底的2020财年第2季业绩，收入50亿元。', ['2020-07/2020-09']],
])('%s', (text, periods) => {
  const found = findFigures(articleOf(text, { published: '2020-11-20' }));
  expect(found.map((f, i) => f.period?.slice(0, periods[i]?.length))).toEqual(periods);
});

describe('when and where a firm began', () => {
  it.each([
    ['青禾集团成立于2013年，注册资本5亿元。', '2020-11'],
    ['成立于2013年的青禾集团营收5亿元。', '2020-11'],
    ['青禾集团成立于2013年，当年营收5亿元。', '2013'],
    ['青禾集團成立於民國102年，資本額5億元。', '2020-11'],
    ['青禾集團102年營收5億元。', '2013'],
    ['我們要做一家活102年的公司，員工3萬人。', '2020-11'],
    ['青禾集團走向102年，營收5億元。', '2020-11'],
    ['這家創立70年的老店營收5億元。', '2020-11'],
    ['他是90年代的代表，公司現有員工500人，資產達5億元。', '2020-11'],
  ])('%s is of %s', (text, period) => {
    const found = findFigures(articleOf(text, { published: '2020-11-20' }));
    expect(found.at(-1)?.period?.slice(0, period.length)).toBe(period);
  });

  it.each([
    ['青禾集团成立于2013年，总部位于青岭，现有员工3万人。', '青禾集团'],
    ['青禾集团的总部有员工3万人。', '总部'],
  ])('%s', (text, subject) => {
    expect(readFigures(text).at(-1)?.subject).toBe(subject);
  });
});

it('a subject of another paragraph is written as it stands there', () => {
  const found = findFigures(articleOf('南嶺公司發布了第三季度財報，數據如下：\n實現收入247億元，同比增長5%。'));
  expect(found.map((f) => f.subject)).toEqual(['南嶺公司', '南嶺公司']);
});
