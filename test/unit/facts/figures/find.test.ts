import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '@/src/corpus/article';
import { findFigures, readFigures, readPeriod } from '@/src/facts/figures/find';
import { articleOf } from '../article';

const article = (paragraphs: Paragraph[], published = '2022-06-01') =>
  articleOf(paragraphs, { title: paragraphs[0]?.text ?? '', published });

const body = (...texts: string[]): Paragraph[] => texts.map((text) => ({ role: 'body', text }));

describe('value, unit and modifier', () => {
  it.each([
    ['营业收入超过188亿元。', '超过188亿元', 18_800_000_000, '元', 'gt'],
    ['总价值人民币4.68亿元。', '人民币4.68亿元', 468_000_000, '元', 'none'],
    ['公司斥资$26.9 billion收购。', '$26.9 billion', 26_900_000_000, '美元', 'none'],
    ['每股派息0.35港元。', '0.35港元', 0.35, '港元', 'none'],
    ['累計營收為新台幣83096億元。', '新台幣83096億元', 8_309_600_000_000, '新台币', 'none'],
    ['发行价17.3元/股。', '17.3元/股', 17.3, '元/股', 'none'],
    ['浓度为44微克/立方米。', '44微克/立方米', 44, '微克/立方米', 'none'],
    ['处理能力3.42万笔/秒。', '3.42万笔/秒', 34_200, '笔/秒', 'none'],
    ['逾三成受访者同意。', '逾三成', 30, '%', 'gt'],
    ['增幅亦有2成7。', '2成7', 27, '%', 'none'],
    ['盈利缩水近五成。', '近五成', 50, '%', 'approx'],
    ['占比过半，居首。', '过半', 50, '%', 'gt'],
    ['一半以上企业受益。', '一半以上', 50, '%', 'gte'],
    ['失业率再跌0.2百分点。', '0.2百分点', 0.2, '百分点', 'none'],
    ['增速提高5.4个百分点。', '5.4个百分点', 5.4, '百分点', 'none'],
    ['续航不足400公里。', '不足400公里', 400, '公里', 'lt'],
    ['建设不少于50座换电站。', '不少于50座', 50, '座', 'gte'],
    ['开发成本最低300块。', '最低300块', 300, '元', 'gte'],
    ['资金缺口在100万元以下。', '100万元以下', 1_000_000, '元', 'lte'],
    ['节约30%的能源。', '30%', 30, '%', 'none'],
    ['增长约1.8%左右。', '约1.8%左右', 1.8, '%', 'approx'],
    ['票房破10亿元。', '破10亿元', 1_000_000_000, '元', 'gt'],
    ['产值翻了一番。', '一番', 1, '番', 'none'],
    ['平均年龄29.5岁。', '29.5岁', 29.5, '岁', 'none'],
    ['面积约占国土的2/3。', '2/3', 200 / 3, '%', 'none'],
    ['三分之一的企业受到影响。', '三分之一', 100 / 3, '%', 'none'],
    ['推理成本仅为上一代的十分之一。', '十分之一', 0.1, '倍', 'none'],
    ['补偿方案为N+3。', 'N+3', 3, '个月', 'none'],
    ['三月更有廿六筆交易。', '廿六筆', 26, '笔', 'none'],
    ['通过银行账号转款，共被骗1316216元。', '1316216元', 1_316_216, '元', 'none'],
    ['以9秒83夺冠。', '9秒83', 9.83, '秒', 'none'],
    ['减排29591.48tCO2e。', '29591.48tCO2e', 29_591.48, 'tCO2e', 'none'],
  ])('%s', (text, written, value, unit, modifier) => {
    const [figure] = readFigures(text);
    expect(figure).toMatchObject({ text: written, unit, modifier });
    expect(figure?.value).toBeCloseTo(value, 6);
  });

  it.each([
    ['more than 18.8 billion yuan', 18_800_000_000, '元', 'gt'],
    ['roughly 42 percent of orders', 42, '%', 'approx'],
    ['at least CNY 20 million', 20_000_000, '元', 'gte'],
    ['2.9 percentage points', 2.9, '百分点', 'none'],
    ['48.9 billion U.S. dollars', 48_900_000_000, '美元', 'none'],
    ['More than 12,000 handset-related patents were granted.', 12_000, '项', 'gt'],
    ['The firm has 300 employees.', 300, '人', 'none'],
    ['about two-thirds of respondents', 200 / 3, '%', 'approx'],
    ['about half a million dollars', 5e5, '美元', 'approx'],
    ['half a million tonnes of oil', 5e5, '吨', 'none'],
  ])('%s', (text, value, unit, modifier) => {
    const [figure] = readFigures(text);
    expect(figure).toMatchObject({ unit, modifier });
    expect(figure?.value).toBeCloseTo(value, 6);
  });

  it('infers the unit from what is counted, and says so', () => {
    expect(readFigures('从业人员规模超过6000万，成为蓄水池。')[0]).toMatchObject({ unit: '人', unitInferred: true });
    expect(readFigures('助力上百万商家经营。')[0]).toMatchObject({ value: 1_000_000, unit: '家', unitInferred: true });
  });
});

describe('ranges, changes and lists', () => {
  it('reads a range as one figure', () => {
    expect(readFigures('补贴1500-2000元/月。')).toMatchObject([
      { value: 1500, value2: 2000, unit: '元/月', kind: 'range' },
    ]);
    expect(readFigures('2.5至3.0萬個職位')).toMatchObject([{ value: 25_000, value2: 30_000, unit: '个' }]);
  });

  it('reads from–to as two figures of one group', () => {
    const [from, to] = readFigures('贷款可得率从30%提高到了80%。');
    expect([from?.value, to?.value]).toEqual([30, 80]);
    expect(from?.group).toBe(to?.group);
    expect(from?.group).not.toBeNull();
    expect([from?.change, to?.change]).toEqual(['from', 'to']);
  });

  it('deals a list out to its subjects', () => {
    const figures = readFigures('我国一二三产业数字化渗透率分别为8.9%、21.0%和40.7%。');
    expect(figures.map((f) => [f.subject, f.value])).toEqual([
      ['第一产业', 8.9],
      ['第二产业', 21],
      ['第三产业', 40.7],
    ]);
    expect(new Set(figures.map((f) => f.group)).size).toBe(1);
    expect(figures[0]?.measure).toBe('数字化渗透率');
  });

  it('lets a list share the unit of its last figure', () => {
    const figures = readFigures('南、中、北三片区的增速依次提高2.7、3.1和6.9个百分点。');
    expect(figures.map((f) => [f.subject, f.value, f.unit])).toEqual([
      ['南', 2.7, '百分点'],
      ['中', 3.1, '百分点'],
      ['北', 6.9, '百分点'],
    ]);
  });

  it('knows ranks', () => {
    expect(readFigures('排名从第29位跃升至第12位，网民规模世界第一。').map((f) => [f.kind, f.value])).toEqual([
      ['rank', 29],
      ['rank', 12],
      ['rank', 1],
    ]);
  });

  it('tells growth from level', () => {
    expect(readFigures('销量增长3倍。')[0]?.kind).toBe('growth');
    expect(readFigures('销量增长到3倍。')[0]?.kind).toBe('ratio');
    const kinds = (text: string) => readFigures(text).map((f) => f.kind);
    expect(kinds('获利大减60%，增速高达15%，股价较上日仍高3%，收入按年多10%。')).toEqual(Array(4).fill('growth'));
    expect(kinds('占比高达15%，其中比例较高的占30%。')).toEqual(['share', 'share']);
    expect(kinds('账户增加24万个或3.2%，另有5万个或1.5%。')).toEqual(['count', 'growth', 'count', 'share']);
    expect(kinds('下一个十年最大的红利，全程0人工干预。')).toEqual([]);
    expect(kinds('Northlake revenue jumps 34% as costs grow just 5%.')).toEqual(['growth', 'growth']);
    expect(kinds('Sales were 9% higher, orders saw a 20% increase, rents rose to 31% of costs.')).toEqual([
      'growth',
      'growth',
      'share',
    ]);
    expect(kinds('Women make up 40% of the staff; 12% of them work nights.')).toEqual(['share', 'share']);
  });
});

describe('what is no figure', () => {
  it.each([
    '5G和Web3.0、iOS 17、COVID-19、O2O、10X1000、X200的进展',
    '记者从12306网站和58同城了解到，股票代码600519，电话010-83437876。',
    '在“十四五”时期，9:30—17:00到3号楼201室办理。',
    '第一，健全制度；第二十三条规定；第三方；第五届论坛。',
    '2021年10月18日，民國106年，2035年远景目标。',
    '一方面千方百计，另一方面百年变局、千家万户、万众一心。',
    '三农、四川、一带一路、两山、两国、两会、三星、万达。',
    '开门时间9:30，画面16:9，按照3:3:4分配。',
    'aged 18-29, on 10-11 May, in the 2019-20 season they won.',
    'The two sides named three reasons; no one knew.',
    '提出“1+5+2”体系，“双11”促销。',
    '18岁那年，85后青年。',
    '三个方面、两个大局、两件大事。',
    '贵州水城“7·23”灾害。',
    'GB/T4754—2017和版本1.2.3',
    '打破尘封的95%CI区间',
    '由石铁十五局承建，北电科五十四所参与。',
    '连零头都不到',
    'Windows 11 users in the first three quarters of 2021',
  ])('%s', (text) => {
    expect(readFigures(text)).toEqual([]);
  });
});

describe('period', () => {
  it.each([
    ['截至2021年6月，用户达3亿人。', '2021-06'],
    ['截至2020年底，用户达3亿人。', '2020-12'],
    ['2021年1—6月，进出口8867亿元。', '2021-01/2021-06'],
    ['今年上半年，进出口8867亿元。', '2022-01/2022-06'],
    ['去年进出口8867亿元。', '2021'],
    ['“十三五”期间，年均增速达11.6%。', '2016/2020'],
    ['2022财年第一季度收入5亿元。', '2022'],
    ['到2025年，规模将超过4000亿元。', '2025'],
    ['截至目前，已有6亿人参与。', '2022-06'],
  ])('%s is of %s', (text, period) => {
    expect(findFigures(article(body('标题', text)))[0]).toMatchObject({ period, periodHow: 'sentence' });
  });

  it('does not date by a comparison or by a publication', () => {
    expect(findFigures(article(body('标题', '2021年收入5亿元，比2019年增长8%。')))[1]?.period).toBe('2021');
    expect(
      findFigures(article(body('标题', '根据8月份发布的报告，截至6月份，网民达10.11亿人。'), '2021-09-16'))[0]?.period,
    ).toBe('2021-06');
  });

  it('reads ROC years in Traditional text', () => {
    expect(findFigures(article(body('標題', '於111年首度超越製造業，營業額為16.4億元。')))[0]).toMatchObject({
      value: 1_640_000_000,
      period: '2022',
    });
  });

  it('reads the first months of a ROC year', () => {
    const found = findFigures(article(body('標題', '美國自107年以來居首，112年前4月比重為37.8%。')));
    expect(found.map((f) => [f.text, f.period])).toEqual([['37.8%', '2023-01/2023-04']]);
  });

  it('takes the paragraph and then the article when the sentence tells none', () => {
    const figures = findFigures(article(body('标题', '2020年，收入5亿元。员工共300人。', '门店有18家。')));
    expect(figures.map((f) => [f.period, f.periodHow])).toEqual([
      ['2020', 'sentence'],
      ['2020', 'paragraph'],
      ['2022-06', 'article-date'],
    ]);
  });

  it('reads the periods of a query', () => {
    expect(readPeriod('2021年上半年网民规模')).toEqual(['2021-01/2021-06']);
    expect(readPeriod('去年的研发投入', { published: '2022-06-01' })).toEqual(['2021']);
    expect(readPeriod('revenue 2021')).toEqual(['2021']);
    expect(readPeriod('研发投入')).toEqual([]);
  });
});

describe('measure and subject', () => {
  it.each([
    ['我国网民规模达10.11亿人。', '网民规模', '我国'],
    ['星河集团的研发投入超过5亿元。', '研发投入', '星河集团'],
    ['星河集团拥有18家门店。', '门店', '星河集团'],
    ['中国大概80%的小微企业没有数据资产。', '没有数据资产', '中国小微企业'],
  ])('%s', (text, measure, subject) => {
    expect(readFigures(text)[0]).toMatchObject({ measure, subject });
  });

  it('never takes a pronoun for a subject', () => {
    expect(readFigures('它的收入为5亿元。')[0]?.subject).toBeNull();
  });
});

describe('tables', () => {
  it('takes unit and year from the header and the subject from the row', () => {
    const figures = findFigures(
      article([
        { role: 'title', text: '各地产量' },
        { role: 'table', text: '地区\t产量（万吨）\t同比增长（%）' },
        { role: 'table', text: '东州\t1,286.4\t-3.2' },
      ]),
    );
    expect(figures).toMatchObject([
      { text: '1,286.4', value: 12_864_000, unit: '吨', measure: '产量', subject: '东州' },
      { text: '-3.2', value: -3.2, unit: '%', kind: 'growth', measure: '产量同比增长', subject: '东州' },
    ]);
  });
});

describe('properties', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '超过',
      '5',
      '亿',
      '元',
      '，',
      '。',
      '从',
      '到',
      '%',
      '、',
      '和',
      '第',
      '2021年',
      '万',
      '一',
      '多',
      '百分之',
      '“',
      '1,',
      '.',
      '3:',
      '\t',
      '個',
      '$',
      ' billion ',
      '半',
      '分别为',
    ),
    fc.string({ maxLength: 4 }),
  );

  it('never throws, and every place slices to its text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const f of readFigures(text)) expect(text.slice(f.place.start, f.place.end)).toBe(f.text);
      }),
      { numRuns: 400 },
    );
  });
});
