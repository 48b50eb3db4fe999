/** Sentences of statistics, with several who have a figure each: every figure is of its own, whatever their names and what is measured. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

type Fact = [text: string, subject: string, measure: string];
type Words = { a: string; b: string; c: string; m: string; n: string; u: string };

const OWNERS = [
  ['青岭市', '北山市', '石湖市'],
  ['星河集团', '山海集团', '云湖集团'],
  ['华东地区', '华南地区', '西北地区'],
] as const;
const MEASURES = [
  ['产值', '出口额', '亿元'],
  ['投资', '税收', '亿美元'],
  ['产量', '销量', '万吨'],
  ['人均消费支出', '人均可支配收入', '元'],
] as const;

const SENTENCES: { name: string; say: (words: Words) => string; facts: (words: Words) => Fact[] }[] = [
  {
    name: 'two levels and two changes',
    say: ({ a, b, m, u }) => `${a}、${b}${m}分别为53${u}和38${u}，同比分别增长6.1%和7.2%。`,
    facts: ({ a, b, m, u }) => [
      [`53${u}`, a, m],
      [`38${u}`, b, m],
      ['6.1%', a, `${m}同比增长`],
      ['7.2%', b, `${m}同比增长`],
    ],
  },
  {
    name: 'rates of change behind two levels',
    say: ({ a, b, m, u }) => `${a}和${b}的${m}分别达到53${u}、38${u}，同比增速分别为6.1%、7.2%。`,
    facts: ({ a, b, m, u }) => [
      [`53${u}`, a, m],
      [`38${u}`, b, m],
      ['6.1%', a, `${m}增速`],
      ['7.2%', b, `${m}增速`],
    ],
  },
  {
    name: 'two measures of one',
    say: ({ a, m, n, u }) => `${a}${m}、${n}分别为53${u}、38${u}，同比分别增长6.1%、7.2%。`,
    facts: ({ a, m, n, u }) => [
      [`53${u}`, a, m],
      [`38${u}`, a, n],
      ['6.1%', a, `${m}同比增长`],
      ['7.2%', a, `${n}同比增长`],
    ],
  },
  {
    name: 'one behind the other',
    say: ({ a, b, m, u }) => `${a}${m}53${u}，同比增加7${u}；同期，${b}${m}38${u}，同比减少4${u}。`,
    facts: ({ a, b, m, u }) => [
      [`53${u}`, a, m],
      [`7${u}`, a, `${m}同比增加`],
      [`38${u}`, b, m],
      [`4${u}`, b, `${m}同比减少`],
    ],
  },
  {
    name: 'the most and the least',
    say: ({ a, b, c, m, u }) => `${a}${m}最高，为53${u}；其次是${b}，为38${u}；${c}最低，为21${u}。`,
    facts: ({ a, b, c, m, u }) => [
      [`53${u}`, a, m],
      [`38${u}`, b, m],
      [`21${u}`, c, m],
    ],
  },
  {
    name: 'parts of a whole by their names alone',
    say: ({ a, b, m, u }) => `全省${m}91${u}，增长5.3%。其中，${a}53${u}，增长6.1%；${b}38${u}，下降7.2%。`,
    facts: ({ a, b, m, u }) => [
      [`91${u}`, '全省', m],
      ['5.3%', '全省', `${m}增长`],
      [`53${u}`, a, m],
      ['6.1%', a, `${m}增长`],
      [`38${u}`, b, m],
      ['7.2%', b, `${m}下降`],
    ],
  },
  {
    name: 'in brackets behind who has it',
    say: ({ a, b, m, u }) => `${a}（${m}53${u}）和${b}（${m}38${u}）排在前列。`,
    facts: ({ a, b, m, u }) => [
      [`53${u}`, a, m],
      [`38${u}`, b, m],
    ],
  },
  {
    name: 'more than another',
    say: ({ a, b, m, u }) => `与${b}相比，${a}${m}高出7${u}。`,
    facts: ({ a, m, u }) => [[`7${u}`, a, `${m}高出`]],
  },
];

describe.each(SENTENCES)('$name', ({ say, facts }) => {
  const rows = OWNERS.flatMap(([a, b, c]) => MEASURES.map(([m, n, u]) => ({ a, b, c, m, n, u })));
  it.each(rows.map((words) => [say(words), facts(words)] as const))('%s', (text, expected) => {
    const found = findFigures(articleOf(text, { published: '2020-09-01' }));
    expect(found.map((f) => [f.text, f.subject, f.measure])).toEqual(expected);
  });
});

it.each([
  ['第二、三产业增加值分别为5亿元和3亿元，增速分别为5%和3%。', 'growth', '增加值增速', '第三产业'],
  ['新能源汽车产值53亿元，增长6.1%；燃油车产值38亿元。', 'amount', '产值', '燃油车'],
  ['农业产值最高，为53亿元；其次是制造业，为38亿元。', 'amount', '产值', '制造业'],
  ['各市产值不一，其中北山市最低，为21亿元。', 'amount', null, '北山市'],
  ['公司在北山市设厂，位于青岭市（面积3平方公里）。', 'quantity', '面积', '青岭市'],
  ['星河集团（营收5亿元）在北山市（产值3亿元）投资。', 'amount', '产值', '北山市'],
  ['阿里巴巴跌3%，腾讯升4%。', 'growth', '升', '腾讯'],
])('%s', (text, kind, measure, subject) => {
  expect(findFigures(articleOf(text)).at(-1)).toMatchObject({ kind, measure, subject });
});

describe('how many each has', () => {
  const facts = (text: string) => findFigures(articleOf(text)).map((f) => [f.text, f.subject, f.measure]);
  it.each<[string, Fact[]]>([
    [
      '青岭市和北山市分别有53家和38家企业。',
      [
        ['53家', '青岭市', '企业'],
        ['38家', '北山市', '企业'],
      ],
    ],
    [
      '截至目前，星河集团共有53亿用户，山海集团有38亿。',
      [
        ['53亿', '星河集团', '用户'],
        ['38亿', '山海集团', '用户'],
      ],
    ],
    [
      '全市有企业53家，学校有38家。',
      [
        ['53家', '全市', '企业'],
        ['38家', '全市', '学校'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('what is counted ends before what is done with it', () => {
  it.each([
    ['議會抽出38項新興計畫交付表決。', ['新興計畫']],
    ['请官员就38项计划是否赞成表态。', ['计划']],
    ['提案共38项建请议会同意。', [null]],
    ['从18个铁路局来看，客流增长6.6%。', ['铁路局', '客流增长']],
    ['其他的3亿元预算哪项与民生无关？', ['预算']],
  ])('%s', (text, measures) => {
    expect(readFigures(text).map(({ measure }) => measure)).toEqual(measures);
  });
});

describe('accidents by where they happen', () => {
  it.each<[string, [string | null, string | null][]]>([
    [
      '6起重大火灾中，城市4起，农村2起；65起较大火灾中，农村34起，其他区域31起。',
      [
        [null, '重大火灾'],
        [null, '重大火灾'],
        ['农村', '重大火灾'],
        [null, '较大火灾'],
        ['农村', '较大火灾'],
        ['其他区域', '较大火灾'],
      ],
    ],
    [
      '较大火灾65起，直接财产损失36亿元。',
      [
        [null, '较大火灾'],
        [null, '直接财产损失'],
      ],
    ],
    [
      '起数、伤人和损失分别下降18.4%、6.6%和37.5%。',
      [
        [null, '起数下降'],
        [null, '伤人下降'],
        [null, '损失下降'],
      ],
    ],
    // What brackets say of a number is not what is counted.
    ['接报火灾28.1万起（不含森林、草原火灾，下同）。', [[null, '火灾']]],
  ])('%s', (text, expected) => {
    expect(readFigures(text).map((f) => [f.subject, f.measure])).toEqual(expected);
  });
});

describe('results and outlooks of a firm', () => {
  it.each<[string, [string | null, string | null][]]>([
    [
      '星河集团毛利率一举冲上62.3%，营益率也连带提升至54%。',
      [
        ['星河集团', '毛利率'],
        ['星河集团', '营益率'],
      ],
    ],
    ['星河公司昨公布第三季财报，合并营收8899亿元。', [['星河公司', '合并营收']]],
    [
      '星河公司将今年资本支出预估由原本380亿元，微幅上调至400亿元。',
      [
        ['星河公司', null],
        ['星河公司', '资本支出'],
      ],
    ],
    // Another clause opens with somebody else.
    [
      '今年晶圆制造产业将年增14%，星河公司则受惠先进制程需求，全年营收为30亿元。',
      [
        ['晶圆制造产业', '晶圆制造产业年增'],
        ['星河公司', '营收'],
      ],
    ],
    ['星河电子ADR盘前应声急涨2.5%。', [['星河电子ADR', '急涨']]],
    // 占比由 is no comparison with the figure before.
    [
      '平均月收入为5440元，毕业生占比由2015年的22%上升到2019年的26%。',
      [
        [null, '平均月收入'],
        [null, '毕业生占比'],
        [null, '毕业生占比'],
      ],
    ],
    ['近一成应届毕业生选择“慢就业”。', [['应届毕业生', '选择“慢就业”']]],
  ])('%s', (text, expected) => {
    expect(readFigures(text).map((f) => [f.subject, f.measure])).toEqual(expected);
  });

  it('has no figure for a rate of exchange', () => {
    expect(readFigures('在美元兑新台币汇率1：31.6元下，毛利率为63%。').map((f) => f.text)).toEqual(['63%']);
  });
});

describe('what is counted, and what is told of it', () => {
  it.each<[string, [string | null, string | null][]]>([
    ['立法会通过两项没有约束力的动议。', [['立法会', '动议']]],
    ['北国制裁六名中央及香港特区官员。', [['北国', '中央及香港特区官员']]],
    [
      '根据对全国25个夏粮生产省的调查，播种面积为2741万公顷。',
      [
        [null, '夏粮生产省'],
        [null, '播种面积'],
      ],
    ],
    ['远山餐饮应赔偿6名受害者医药费、误工费。', [['远山餐饮', '受害者']]],
    ['远山餐饮需要赔付约3万元。', [['远山餐饮', '赔付']]],
    // The same weight in another unit, and by how much it grew.
    [
      '全国夏粮总产量13659万吨（2731亿斤），比上年增产474万吨，增长3.6%。',
      [
        ['全国', '夏粮总产量'],
        ['全国', '夏粮总产量'],
        ['全国', '夏粮总产量增产'],
        ['全国', '夏粮总产量增长'],
      ],
    ],
    [
      '仍有2.58%的累积加幅有待追加。将延后的1.5%票价加幅主动豁免。',
      [
        [null, '累积加幅'],
        [null, '票价加幅'],
      ],
    ],
    [
      '实现国内旅游收入2872亿元，同比减少26.2%，恢复至2019年同期的44.2%。',
      [
        [null, '国内旅游收入'],
        [null, '国内旅游收入同比减少'],
        [null, '国内旅游收入'],
      ],
    ],
    ['经文旅部数据中心测算，国庆节假期7天。', [[null, null]]],
    ['国庆假期前四天全国接待游客5亿人次。', [['全国', '接待游客']]],
    // A level, and no fall.
    [
      '星河集团抽成下降3%，山海集团则降至22.5%。',
      [
        ['星河集团', '抽成下降'],
        ['山海集团', '抽成'],
      ],
    ],
    ['该订单实际支付费用应为18.49元。', [[null, '费用']]],
  ])('%s', (text, expected) => {
    expect(readFigures(text).map((f) => [f.subject, f.measure])).toEqual(expected);
  });
});
