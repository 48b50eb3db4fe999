/** Market news of Taiwan, Hong Kong and English agencies: forms that a reader of seven unseen pages found read wrongly. Names and values are invented. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../article';
import { figuresOf } from './written';

describe('買超 and 賣超 are words', () => {
  it.each([
    ['外資買超332.7億元，投信賣超12.04億元。', ['332.7億元 = 33270000000 元', '12.04億元 = 1204000000 元']],
    ['外资净买超5亿元，散户净卖超3亿元。', ['5亿元 = 500000000 元', '3亿元 = 300000000 元']],
    ['購買超10萬張，外卖超10万单。', ['超10萬張 = 100000 张 gt', '超10万单 = 100000 单 gt']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('numerals of the press in Taiwan', () => {
  it.each([
    ['匯率卅點四六九元，本益比廿點○五倍。', ['卅點四六九元 = 30.469 元', '廿點○五倍 = 20.05 倍']],
    ['累計營收卅點九五兆元，逾百分之卅。', ['卅點九五兆元 = 30950000000000 元', '逾百分之卅 = 30 % gt']],
    [
      '約台幣二七九一億元，約合台幣三億元。',
      ['約台幣二七九一億元 = 279100000000 新台币 approx', '約合台幣三億元 = 300000000 新台币 approx'],
    ],
    ['換算新台幣約9916億元，港幣逾3億元。', ['約9916億元 = 991600000000 新台币 approx', '逾3億元 = 300000000 港元 gt']],
    ['各買超5∼8萬張。', ['5∼8萬張 = 50000~80000 张']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it.each([
    ['鐵路運客一點四億人次。', ['一點四億人次 = 140000000 人次']],
    ['指數在第四季上升到一百七十點五，達一百二十一點六。', ['一百七十點五 = 170.5', '一百二十一點六 = 121.6']],
    ['十點五分開會，下午一點四十分結束，有一點高興。', []],
    ['水利署十一日進場，五日晚間撤離，三日內完成。', ['三日內 = 3 天 lte']],
    ['2死708傷1失蹤。', ['2死 = 2 人', '708傷 = 708 人', '1失蹤 = 1 人']],
    ['It sold 300 housing units.', ['300 = 300 套']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it('reads a day before 以 as a date', () => {
    expect(figuresOf('大盤28日以32,803.82點收盤，3日内补缴。')).toEqual([
      '32,803.82點 = 32803.82 点',
      '3日内 = 3 天 lte',
    ]);
  });
});

describe('a currency that is stated once', () => {
  const units = (...texts: string[]) => findFigures(articleOf(texts.join('\n'))).map((f) => [f.text, f.unit]);

  it('holds for what follows it', () => {
    expect(units('通过拨款约232亿元(港元，下同)。', '再拨款3.8亿元，另购买人民币2亿元债券，共5万人受惠。')).toEqual([
      ['约232亿元', '港元'],
      ['3.8亿元', '港元'],
      ['人民币2亿元', '元'],
      ['5万人', '人'],
    ]);
    expect(units('營收90億元（新臺幣，下同），去年為80億元。')).toEqual([
      ['90億元', '新台币'],
      ['80億元', '新台币'],
    ]);
    expect(units('獲取新臺幣（下同）3,000元，轉帳49,988元。').map((f) => f[1])).toEqual(['新台币', '新台币']);
  });

  it('is no other remark', () => {
    expect(units('营收90亿元（同比，下同），利润5亿元。').map((f) => f[1])).toEqual(['元', '元']);
  });
});

describe('words with a number in brackets', () => {
  it.each([
    ['昨（22）日有26萬人接種。', '2021-07-22'],
    ['今(23)日新增10例。', '2021-07-23'],
    ['本（7）月訂單5億元。', '2021-07'],
    ['今（2021）年出口5億元。', '2021'],
  ])('%s', (text, period) => {
    expect(readFigures(text, { published: '2021-07-23' }).map((f) => f.period)).toEqual([period]);
  });
});

describe('units by what is said', () => {
  it.each([
    ['一名月入4萬的工人被抓。', ['4萬 = 40000 元']],
    [
      '带动3000万农村贫困人口脱贫，服务500万企业用户和3万家企业。',
      ['3000万 = 30000000 人', '500万 = 5000000 人', '3万家 = 30000 家'],
    ],
    ['獲取新臺幣（下同）3,000元，分別轉帳49,988元。', ['3,000元 = 3000 元', '49,988元 = 49988 元']],
    ['中心氣壓935百帕。', ['935百帕 = 935 百帕']],
    [
      'Northlake declared a dividend of 2.2p, down from 14.0 pence, or 10p per share, and filmed it in 1080p.',
      ['2.2p = 2.2 便士', '14.0 pence = 14 便士', '10p = 10 便士'],
    ],
    ['北山發生五點九級餘震。', ['五點九級 = 5.9 级']],
    ['地震造成一死、一百六十四傷，九死一生。', ['一死 = 1 人', '一百六十四傷 = 164 人']],
    ['It rose by 4.5 degrees Celsius.', ['4.5 degrees Celsius = 4.5 摄氏度']],
    [
      'Output fell by a third, and more than two-thirds left.',
      ['a third = 33.333333 %', 'more than two-thirds = 66.666667 % gt'],
    ],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it('says a growth that is called one', () => {
    expect(readFigures('零售实现7.5%的正增长。')[0]?.kind).toBe('growth');
  });

  it('gives the second of two levels its own measure', () => {
    const measures = readFigures('Pre-tax profit fell to $7.2m from $24.1m, and revenue slipped to £108.7m.');
    expect(measures.map((f) => f.measure)).toEqual(['Pre-tax profit', 'Pre-tax profit', 'revenue']);
  });

  it('takes no time from a thing with a year in its name', () => {
    const [depth, times] = readFigures('震源深度12公里，能量为1995年北山大地震约1.4倍。', { published: '2016-04-17' });
    expect([depth?.period?.slice(0, 4), times?.period?.slice(0, 4)]).toEqual(['2016', '2016']);
  });

  it('takes days and months between two as past', () => {
    const periods = (text: string) => readFigures(text, { published: '2024-01-12' }).map((f) => f.period);
    expect(periods('11月6日到11月7日骗走9人。')).toEqual(['2023-11-06/2023-11-07']);
    expect(periods('10—12月销量5万辆。')).toEqual(['2023-10/2023-12']);
  });
});

describe('listed companies', () => {
  const topics = (text: string) => readFigures(text).map((f) => [f.text, f.subject, f.measure]);
  it('have the figures behind their number', () => {
    expect(topics('最強勢的是北山食品(00151.HK)，升近百分之四，收報5.41元。青嶺銀行(00939.HK)升百分之二。')).toEqual([
      ['近百分之四', '北山食品', '升'],
      ['5.41元', '北山食品', null],
      ['百分之二', '青嶺銀行', '升'],
    ]);
  });

  it('are bought by somebody else', () => {
    expect(readFigures('外資買超力山電（6770）5萬張。')[0]?.subject ?? '').not.toContain('力山電');
  });

  it('of Hong Kong are traded in its dollar', () => {
    const found = findFigures(articleOf('北山食品(00151.HK)今日發展沽空$1.81億，業務過億；另一間來電說買入US$3億。'));
    expect(found.filter((f) => f.kind === 'amount').map((f) => f.unit)).toEqual(['港元', '美元']);
  });

  it('and so is what a text of the city calls $', () => {
    const units = (text: string) => findFigures(articleOf(text)).map((f) => f.unit);
    expect(units('香港警方破5宗騙案涉$140萬，男子每次獲酬$5000，另有2宗調查中。')).toEqual([
      '宗',
      '港元',
      '港元',
      '宗',
    ]);
    expect(units('香港藝人赴美國演出，門票收入$140萬，折合美元計算屬新高。')).toEqual(['美元']);
  });
});

describe('who trades or moves in a market', () => {
  const topics = (text: string) => readFigures(text).map((f) => [f.text, f.subject]);
  it.each([
    [
      '市場連續弱勢，今早一開市已失守關口。青豐收62.35元，跌2.75元，跌幅百分之四。',
      [
        ['62.35元', '青豐'],
        ['2.75元', '青豐'],
        ['百分之四', '青豐'],
      ],
    ],
    [
      '外資再回補232億元，自營商買超46億元，合計三大法人買超271億元。',
      [
        ['232億元', '外資'],
        ['46億元', '自營商'],
        ['271億元', '三大法人'],
      ],
    ],
    [
      '百嶺跌3.6%；北訊跌2%；東貝逆勢漲4.3%。',
      [
        ['3.6%', '百嶺'],
        ['2%', '北訊'],
        ['4.3%', '東貝'],
      ],
    ],
    [
      '個股方面北訊下跌2.9%報577.5港元。',
      [
        ['2.9%', '北訊'],
        ['577.5港元', '北訊'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(topics(text)).toEqual(expected);
  });

  it.each(['产能利用率提升5%。', '公司Q3营收5亿元。', '出口跌3%。', '按月升5%。'])('is nobody in %s', (text) => {
    expect(readFigures(text)[0]?.subject).toBeNull();
  });

  it('is the index and not its place', () => {
    expect(topics('香港恆生指數11日早盤低開309點，一度大跌684點。').map(([, subject]) => subject)).toEqual([
      '恆生指數',
      '恆生指數',
    ]);
  });
});

/** What a blind reader of 25 unseen pages found read wrongly; names and values changed. */
describe('figures of unseen pages', () => {
  it.each([
    ['To Buy Back Up To $1 Bln Of Shares', ['Up To $1 Bln = 1000000000 美元 lte']],
    ['三張犁派出所員警到場。', []],
    ['平均為六萬○九八四元，另一項四萬六四五○元。', ['六萬○九八四元 = 60984 元', '四萬六四五○元 = 46450 元']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it('are of the year before where they are what is compared with', () => {
    const text =
      'Northwind Corp. (NWD, NWD.TO) said that its third-quarter earnings slipped to $271 million, from $441 million or $0.53 per share in the same quarter last year. ' +
      'Profit increased to $548 million from $534 million last year. Revenues declined to $3.09 billion from $3.18 billion in the prior year quarter, ' +
      'or were $3.073 billion, compared to $3.052 billion a year ago.';
    const found = readFigures(text, { published: '2013-10-29' });
    expect(found.map((f) => [f.text, f.period?.slice(0, 4)])).toEqual([
      ['$271 million', '2013'],
      ['$441 million', '2012'],
      ['$0.53', '2012'],
      ['$548 million', '2013'],
      ['$534 million', '2012'],
      ['$3.09 billion', '2013'],
      ['$3.18 billion', '2012'],
      ['$3.073 billion', '2013'],
      ['$3.052 billion', '2012'],
    ]);
    expect(found.map((f) => f.subject)).not.toContain('NWD.TO');
  });

  it('are not of a stretch in which they are the greatest', () => {
    const found = readFigures('創近十四年最大增幅；經常性薪資四萬元，增幅2.7%。', { published: '2025-02-20' });
    expect(found.slice(-2).map((f) => f.period)).toEqual(['2025-02', '2025-02']);
  });
});

describe('sports', () => {
  it.each([
    ['打了3分多钟仅得5分。', ['3分多钟 = 3 分钟 gt', '5分 = 5 分']],
    ['用时1分半钟。', ['1分半钟 = 1.5 分钟']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('English', () => {
  it.each([
    ["We've got 50 volunteers and 12 boats here.", ['50 = 50 人', '12 = 12 艘']],
    ['Unemployment ticked up to 5 percent.', ['5 percent = 5 %']],
    ['The rate has moved sharply up to 7.9%, bringing it up to 8%.', ['7.9% = 7.9 %', '8% = 8 %']],
    ['Grants of up to 5 percent are paid.', ['up to 5 percent = 5 % lte']],
    ['Net income was up to $3 million, from $2 million.', ['$3 million = 3000000 美元', '$2 million = 2000000 美元']],
    ['The fine was up to $500 for each of them.', ['up to $500 = 500 美元 lte']],
    ['In the week to Oct. 1, 249,000 Americans filed.', ['249,000 = 249000 人']],
    ['Approximately 4,500 tents were sent.', ['Approximately 4,500 = 4500 approx']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it('counts what has no unit', () => {
    expect(readFigures('Payrolls grew by 171,000 in October.')[0]?.kind).toBe('count');
  });

  const periods = (text: string) => readFigures(text, { published: '2016-10-07' }).map((f) => [f.text, f.period]);
  it('is not of the time since which it is a record, nor of what it is compared with', () => {
    expect(periods('Retailers added 184,000 jobs, the most since April 2011.')).toEqual([['184,000', '2016-10']]);
    expect(periods('Claims fell to the lowest since 1973. In the week of Sept. 25, 249,000 people filed.')).toEqual([
      ['249,000 people', '2016-09-25'],
    ]);
    expect(periods('The rate rose to 4.4 percent, higher than in June 2014.')).toEqual([['4.4 percent', '2016-10']]);
    expect(periods('In Q1 2016 the sector raised $11 billion.')).toEqual([['$11 billion', '2016-01/2016-03']]);
    expect(periods('Sales rose 3 percent from 2014.')).toEqual([['3 percent', '2016-10']]);
  });

  it.each([
    ['The Labor Department reported Friday that the economy added 156,000 jobs.', null],
    ['Xinhua reported that 300 people were injured.', null],
    ['Northwind said that it sold 300 cars.', 'Northwind'],
    ['It happened at 11:19 a.m. GMT, about 10 kilometers deep.', null],
    ['In the Glasspane operating system, profit rose 7 percent.', null],
    ['Still, shipments fell 5 per cent.', null],
  ])('%s', (text, subject) => {
    expect(readFigures(text)[0]?.subject ?? null).toBe(subject);
  });

  it('is about a name, and not about the first word of a headline', () => {
    const subjects = (title: string, text: string) => findFigures(articleOf(text, { title })).map((f) => f.subject);
    expect(
      subjects('Payrolls climb by 171,000', 'Payrolls grew.\nPayrolls rose by 5 percent, a report showed.'),
    ).toEqual([null]);
  });
});

describe('an English figure', () => {
  const facts = (text: string) =>
    readFigures(text, { published: '2024-02-20' }).map((f) => [f.text, f.measure, f.period]);
  it.each([
    [
      'Four people were rescued as 3ft of water came.',
      [
        ['Four people', 'people rescued', '2024-02'],
        ['3ft', null, '2024-02'],
      ],
    ],
    [
      'Centenarians currently make up 3% of the overall U.S. population.',
      [['3%', 'overall U.S. population', '2024-02']],
    ],
    ['It has a £1 million system installed after floods in 2007.', [['£1 million', null, '2024-02']]],
  ])('%s', (text, expected) => {
    expect(facts(text as string)).toEqual(expected);
  });
});

describe('records and bases of comparison in Chinese', () => {
  const periods = (text: string) => readFigures(text, { published: '2025-10-07' }).map((f) => [f.text, f.period]);
  it.each([
    [
      '9月淨匯入91億美元，是2021年以來第6大匯入。',
      [
        ['91億美元', '2025-09'],
        ['第6大', '2025-09'],
      ],
    ],
    [
      '累計淨匯入325億美元，是2021年同期第一大金額，換算成新台幣9916億元。',
      [
        ['325億美元', '2025-10'],
        ['第一大', '2025-10'],
        ['新台幣9916億元', '2025-10'],
      ],
    ],
    ['自2018年以来最高，达5亿元。', [['5亿元', '2025-10']]],
    ['2021年以来，累计投入5亿元。', [['5亿元', '2021/2025-10']]],
  ])('%s', (text, expected) => {
    expect(periods(text as string)).toEqual(expected);
  });
});

describe('lists of places', () => {
  const topics = (text: string) => readFigures(text).map((f) => [f.text, f.subject, f.measure]);
  it.each([
    [
      '全台仍停電4萬戶，包括高雄市2萬戶、屏東縣1萬戶、馬蘭縣47戶及北山市金山區5戶。',
      [
        ['4萬戶', '全台', '停電'],
        ['2萬戶', '高雄市', '停電'],
        ['1萬戶', '屏東縣', '停電'],
        ['47戶', '馬蘭縣', '停電'],
        ['5戶', '北山市金山區', '停電'],
      ],
    ],
    [
      '有20人受傷，台中8人、彰化3人及花蓮9人。',
      [
        ['20人', null, '受傷'],
        ['8人', '台中', '受傷'],
        ['3人', '彰化', '受傷'],
        ['9人', '花蓮', '受傷'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(topics(text as string)).toEqual(expected);
  });

  it.each([
    ['将选出113名委员，其中区域委员73席、山地委员6席。', '区域委员'],
    ['（台北10日综合电）共有647人参选。', '台北'],
    ['估计激增31%，转手的房屋有108个。', '转手'],
  ])('%s', (text, nobody) => {
    expect(readFigures(text).map((f) => f.subject)).not.toContain(nobody);
  });

  it('compares with another day', () => {
    const [, growth] = readFigures('今年首日流动量1879万人次，与去年春运第一天相比增长13.0%。', {
      published: '2026-02-03',
    });
    expect(growth?.period?.slice(0, 4)).toBe('2026');
  });
});

describe('measures', () => {
  it.each([
    ['全国规模以上工业增加值按可比价格计算同比增长10.5%。', '规模以上工业增加值同比增长'],
    ['国内生产总值同比按不变价格计算增长5.0%。', '国内生产总值'],
    ['外資買超332億元。', '買超'],
  ])('%s', (text, measure) => {
    expect(readFigures(text)[0]?.measure).toContain(measure);
  });
});
