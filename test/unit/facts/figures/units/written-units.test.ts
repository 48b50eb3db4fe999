/** Units as they are written around a number: the currency behind 元, people counted by 个人, prices per unit, pages and articles. */
import { describe, expect, it } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';
import { figuresOf } from '../written';

const one = (text: string) => figuresOf(text)[0] ?? null;
const measures = (text: string) => readFigures(text).map((f) => f.measure);

describe('currency behind 元', () => {
  it.each([
    ['车价高达7万元美金。', '7万元美金 = 70000 美元'],
    ['他身上带有500元港币。', '500元港币 = 500 港元'],
    ['對方索要30萬元港幣。', '30萬元港幣 = 300000 港元'],
    ['匯出2000元日幣。', '2000元日幣 = 2000 日元'],
    ['每人領500元新台幣。', '500元新台幣 = 500 新台币'],
    ['罚款3万元人民币。', '3万元人民币 = 30000 元'],
    ['对方索要100万美金。', '100万美金 = 1000000 美元'],
  ])('%s', (text, figure) => {
    expect(one(text)).toBe(figure);
  });
});

describe('currencies of other countries', () => {
  it.each([
    ['公司收入3.5亿印度卢比。', '3.5亿印度卢比 = 350000000 印度卢比'],
    ['罚款1200万克朗。', '1200万克朗 = 12000000 克朗'],
    ['投资8亿兹罗提。', '8亿兹罗提 = 800000000 兹罗提'],
    ['票价30马币。', '30马币 = 30 林吉特'],
    ['重12克。', '12克 = 12 克'],
  ])('%s', (text, figure) => {
    expect(one(text)).toBe(figure);
  });
});

describe('counted by what holds them', () => {
  it.each([
    ['出动120支队伍。', '120支队伍 = 120 支队伍'],
    ['售出150束鲜花。', '150束 = 150 束'],
    ['更换了三扇门。', '三扇 = 3 扇'],
    ['IPv6地址为350块/32。', '350块 = 350 块'],
  ])('%s', (text, figure) => {
    expect(one(text)).toBe(figure);
  });
});

describe('people counted by 个人, with a modifier behind', () => {
  it.each([
    ['公司派出15个人左右的小组。', '15个人左右 = 15 人 approx'],
    ['約有20個人上下到場。', '約有20個人上下 = 20 人 approx'],
    ['30个人以上可以组团。', '30个人以上 = 30 人 gte'],
    ['他们有40多个人。', '40多个 = 40 个 gt'],
  ])('%s', (text, figure) => {
    expect(one(text)).toBe(figure);
  });
});

describe('names, pages and articles of a law are no figures', () => {
  it.each([
    '目前沪深300市盈率仍低。',
    '中证500市净率走高。',
    '见本报昨天6版相关报道。',
    '详见今日12版。',
    '相关新闻刊6版、8版。',
    '議員要求加快23條立法的議題。',
    '議會已經有23條，類似立法議題不可保留。',
    '他引用《青岭法》5条规定。',
  ])('%s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
  it.each([
    ['全省5市参加。', '5市 = 5 市'],
    ['代表提出意见23条。', '23条 = 23 条'],
    ['该法共5条。', '5条 = 5 条'],
    ['报纸每天出12版。', '12版 = 12 版'],
  ])('%s', (text, figure) => {
    expect(one(text)).toBe(figure);
  });
  it('the index is whose ratio it is', () => {
    const [figure] = readFigures('目前沪深300市盈率仅为15倍左右。');
    expect([figure?.subject, figure?.measure, figure?.unit]).toEqual(['沪深300', '市盈率', '倍']);
  });
});

describe('what is counted by is no measure', () => {
  it.each([
    ['核定上网电价为每千瓦时0.375元。', ['核定上网电价']],
    ['超发电价提高至每兆瓦时280元、300元。', ['超发电价', '超发电价']],
    ['电价的利用小时均为5500小时，上海、江苏分别为每千瓦时0.375元、0.355元。', ['利用小时', null, null]],
    ['金价涨至每克320元。', ['金价']],
    ['发电利用小时均为5500小时。', ['发电利用小时']],
    ['南山、北山分别为每千瓦时0.375元、0.355元。', [null, null]],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });
});

describe('two amounts with a to between them', () => {
  it.each([
    ["The stock's range is $73.96 to $104.80.", ['$73.96 to $104.80 = 73.96~104.8 美元']],
    ['Tickets cost $15 to $40.', ['$15 to $40 = 15~40 美元']],
    ['It expects earnings of $1.10 to $1.20 a share.', ['$1.10 to $1.20 = 1.1~1.2 美元']],
    ['It sees sales of $1.5 billion to $1.6 billion.', ['$1.5 billion to $1.6 billion = 1500000000~1600000000 美元']],
    ['Shares rose $2.50 to $104.80.', ['$2.50 = 2.5 美元', '$104.80 = 104.8 美元']],
    ['Shares fell from $73.96 to $70.', ['$73.96 = 73.96 美元', '$70 = 70 美元']],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
  it('a bound without a noun behind it', () => {
    expect(figuresOf("The number of locals killed here, it's less than 100.")).toEqual(['less than 100 = 100 人 lt']);
  });
});

it('others are what was counted before them', () => {
  const units = (text: string) => readFigures(text).map((f) => f.unit);
  expect(units('The storm hit 12 states and five others were on alert.')).toEqual(['个', '个']);
  expect(units('Those states, along with five others, remain behind.')).toEqual(['个']);
  expect(units('The crash killed three people and injured five others.')).toEqual(['人', '人']);
  expect(units('Five others were hurt.')).toEqual(['人']);
});

describe('thousands parted by blanks, as yearbooks set them', () => {
  const values = (text: string) => readFigures(text).map((f) => [f.value, f.unit]);
  it.each([
    ['粮食产量66 949万吨。', [[669490000, '吨']]],
    [
      '生产总值1 015 986亿元，比上年增长2.3%。',
      [
        [101598600000000, '元'],
        [2.3, '%'],
      ],
    ],
    ['年末人口1\u00a0411.8万人。', [[14118000, '人']]],
    [
      '甲 12 345票 乙 9 876票。',
      [
        [345, '票'],
        [876, '票'],
      ],
    ],
    ['表1 234人。', [[234, '人']]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

it.each([
  [
    '首日卖出53套房，还有3.5万套房待售。',
    [
      [53, '套'],
      [35000, '套'],
    ],
  ],
  [
    '用电三点五千瓦时，功率五千瓦。',
    [
      [3.5, '千瓦时'],
      [5000, '瓦'],
    ],
  ],
  ['酒店有53间套房。', [[53, '间']]],
])('%s', (text, expected) => {
  expect(readFigures(text).map((f) => [f.value, f.unit])).toEqual(expected);
});

it.each([
  ['Sales grew 5pc to £3m.', ['5pc = 5 %', '£3m = 3000000 英镑']],
  ['It spent in excess of $5 million.', ['in excess of $5 million = 5000000 美元 gt']],
  ['Upwards of 3,000 people came.', ['Upwards of 3,000 people = 3000 人 gt']],
])('%s', (text, expected) => {
  expect(figuresOf(text)).toEqual(expected);
});
