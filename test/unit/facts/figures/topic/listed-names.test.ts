/** Names that stand one by one before their figures, and things that an article tells of by repeating them. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const facts = (text: string) =>
  findFigures(articleOf(text, { titleTrusted: false, published: '2021-05-01' })).map(
    (f) => `${f.text} ${f.subject}:${f.measure}`,
  );

describe('each name of a list has the figure behind it', () => {
  it.each([
    [
      '呎价排行前三为云顶苑48,000元、帝庭园42,000元和凯旋阁36,000元。',
      ['48,000元 云顶苑:呎价', '42,000元 帝庭园:呎价', '36,000元 凯旋阁:呎价'],
    ],
    [
      '表现最好的屋苑为云顶苑涨10.9%、深湾轩涨6.8%与马山阁涨6.6%。',
      ['10.9% 云顶苑:涨', '6.8% 深湾轩:涨', '6.6% 马山阁:涨'],
    ],
    ['林某「孤岛」票房破2亿元，柳某「心底」破1亿元。', ['破2亿元 林某「孤岛」:票房', '破1亿元 柳某「心底」:票房']],
    ['远星占据最大的手机市场份额（19%），南星以14%的份额居次。', ['19% 远星:市场份额', '14% 南星:份额']],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('a thing before its measure', () => {
  const told = '新康复楼昨日启用。新康复楼设有病房。新康复楼';

  it('has the figure when the article names it again and again', () => {
    expect(facts(`${told}占地面积5089平方米，建筑面积1.5万平方米。`)).toEqual([
      '5089平方米 新康复楼:新康复楼占地面积',
      '1.5万平方米 新康复楼:建筑面积',
    ]);
  });

  it('is not what only begins a longer word', () => {
    expect(facts('零售业总销货价值上升。零售业总销货价值回落。零售业总销货价值达5亿元。')).toEqual([
      '5亿元 null:零售业总销货价值',
    ]);
  });
});

describe('who has a figure', () => {
  it.each([
    ['指数按周升0.5%。', '0.5% null:指数升'],
    ['反映楼价走势的中原领先指数最新报190.5，升幅收窄。截至10月3日，指数下跌0.4%。', '0.4% 中原领先指数:指数下跌'],
    ['北岭龙头企业“远星”10月份合并营收逾3亿元。', '逾3亿元 远星:合并营收'],
    ['除夕当天，全国迎来高峰，旅游接待总人数5050万人次。', '5050万人次 全国:接待总人数'],
    ['中原领先指数按周跌0.4%。', '0.4% 中原领先指数:跌'],
    ['港岛区楼价升0.5%。', '0.5% 港岛区:楼价升'],
    ['远山医院去年完成手术50例，住院3万人次，收治的北国及外籍客人达2万人次。', '2万人次 远山医院:北国及外籍客人'],
    ['3月零售价格涨幅为1%。6月，出厂价格同比持平，环比下降0.3%。', '0.3% null:出厂价格环比下降'],
  ])('%s', (text, expected) => {
    expect(facts(text).at(-1)).toBe(expected);
  });
});

describe('a round-up of results', () => {
  it('gives each paragraph to the company with which it opens', () => {
    const text = [
      'Harwick Corp. reported a loss of $30 million. Revenue was $4 billion.',
      'Northlake International Ltd., which owns three mills, said net income fell 28 percent. Sales rose 29 percent to $10 billion.',
    ].join('\n');
    const told = findFigures(articleOf(text, { titleTrusted: false, published: '2021-05-01' }));
    expect(told.map((f) => `${f.text} ${f.subject}`)).toEqual([
      '$30 million Harwick Corp',
      '$4 billion Harwick Corp',
      'three Northlake International Ltd.',
      '28 percent Northlake International Ltd.',
      '29 percent Northlake International Ltd.',
      '$10 billion Northlake International Ltd.',
    ]);
  });
});

describe('places that are visited, one behind the other', () => {
  const facts = (text: string) => readFigures(text).map((f) => [f.text, f.subject]);
  it('have each what their clause tells', () => {
    const text =
      '其中，云岭景区前4天累计接待13万人；黄石景区前4天累计接待6万人，同比增长56%；东湖植物园，前4天接待2万人；新晋景区剑门，前4天接待1万人，增长3倍。';
    expect(facts(text).filter(([value]) => value !== '4天')).toEqual([
      ['13万人', '云岭景区'],
      ['6万人', '黄石景区'],
      ['56%', '黄石景区'],
      ['2万人', '东湖植物园'],
      ['1万人', null],
      ['3倍', null],
    ]);
  });

  it('have together what is told of all of them', () => {
    const text = '云岭景区接待13万人。东山雾岭景区、石湖县云乡古寨旅游景区接待量大幅增长，旅游收入增长332%。';
    expect(facts(text).at(-1)).toEqual(['332%', null]);
  });

  it('and nobody from the sentence before has what somebody else of this one has', () => {
    const text = '全省接待游客597万人次。军垦区各主要城市及景区共接待游客42万人次，旅游收入2亿元。';
    expect(facts(text).at(-1)?.[1]).not.toBe('全省');
  });
});
