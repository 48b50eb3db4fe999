import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const article = (title: string, published: string, ...texts: string[]) =>
  articleOf(texts.join('\n'), { title, published });

const periods = (text: string, published = '2021-09-03') =>
  readFigures(text, { published }).map((f) => [f.text, f.period]);

describe('the period of a figure', () => {
  it('is no amount that looks like a year and a month', () => {
    expect(periods('今年上半年，实现营业收入2091.05亿元。')).toEqual([['2091.05亿元', '2021-01/2021-06']]);
    expect(periods('截至2021.06，用户达3亿人。')).toEqual([['3亿人', '2021-06']]);
  });

  it.each([
    ['2006年4月至2014年7月，共收受247万元。', '2006-04/2014-07'],
    ['自2006年4月起至2014年7月止，共收受247万元。', '2006-04/2014-07'],
    ['2020年4月1日至2021年3月31日，营收247万元。', '2020-04-01/2021-03-31'],
    ['2020年4月-2021年3月，营收247万元。', '2020-04/2021-03'],
    ['2020年4月至7月，营收247万元。', '2020-04/2020-07'],
  ])('reaches from one year into another: %s', (text, period) => {
    expect(periods(text).map((each) => each[1])).toEqual([period]);
  });

  it.each([
    ['元月失业率降至3.3%。', '2021-01'],
    ['2019年元月份，进出口总值3亿元。', '2019-01'],
  ])('元月 is January: %s', (text, period) => {
    expect(periods(text).map((each) => each[1])).toEqual([period]);
  });

  it('3元月租 is money', () => {
    expect(periods('每月付3元月租。')[0]?.[0]).toBe('3元');
  });

  it.each([
    ['四季度GDP增速或达5%。', '2021-10/2021-12'],
    ['四季度国债净融资额仍有2万亿元。', '2021-10/2021-12'],
    ['四季度地方债待发行规模约1万亿元。', '2021-10/2021-12'],
    ['四季度收入3亿元。', '2020-10/2020-12'],
    ['某地四季度假酒店接待游客5万人次。', '2021-09'],
    ['2019年，四季度假村有客房300间。', '2019'],
    ['2025年6月季度，收入为2476亿元。', '2025-04/2025-06'],
    ['2月季度，收入为2476亿元。', '2020-12/2021-02'],
  ])('of a quarter: %s', (text, period) => {
    expect(periods(text).map((each) => each[1])).toEqual([period]);
  });

  it.each(['而今', '眼下', '时至今日', '如今'])('%s is now', (now) => {
    expect(periods(`2015年，公司收入5亿元，${now}收入8亿元。`).map((each) => each[1])).toEqual(['2015', '2021-09']);
  });

  it('does not go on where the paragraph has come to a later year, nor from a stretch up to now', () => {
    expect(
      periods('2005年首次提出这一概念。总量从初期的49万户增长到2018年11月底的1.09亿户。民营企业占90%。').at(-1),
    ).toEqual(['90%', '2021-09']);
    expect(periods('该报自2019年起刊登了30篇文章。涉款1800万港元。').at(-1)).toEqual(['1800万港元', '2021-09']);
    expect(periods('2019年以来新建公路86公里。其中农村公路50公里。').at(-1)?.[1]).toBe('2019/2021-09');
  });

  it.each([
    ['6月30日以来，暴雨造成5万人受灾。', '2021-06-30/2021-09'],
    ['7月以来，暴雨造成5万人受灾。', '2021-07/2021-09'],
    ['从年初以来，班列已经开行了662列。', '2021-01/2021-09'],
    ['2020云湖双11成交额达到4982亿元。', '2020'],
    ['2018冬奥会共有3000名运动员参加。', '2018'],
  ])('up to now, or of an event: %s', (text, period) => {
    expect(periods(text)[0]?.[1]).toBe(period);
  });

  it('is its own for what is compared with', () => {
    expect(periods('今年上半年净利润222亿元，较2020年同期的177亿元增长25%。')).toEqual([
      ['222亿元', '2021-01/2021-06'],
      ['177亿元', '2020-01/2020-06'],
      ['25%', '2021-01/2021-06'],
    ]);
    expect(periods('上半年净利润1亿元，去年同期为0.8亿元。')[1]).toEqual(['0.8亿元', '2020-01/2020-06']);
    expect(periods('5月失业率3.3%，去年同月为3.2%。')[1]).toEqual(['3.2%', '2020-05']);
    expect(periods('2021年净利润1亿元（2019年：0.8亿元），员工3万人。').map((p) => p[1])).toEqual([
      '2021',
      '2019',
      '2021',
    ]);
    expect(periods('Northlake profit rose 27% to £988m (H1 2019: £777m) in 2020.')).toEqual([
      ['27%', '2020'],
      ['£988m', '2020'],
      ['£777m', '2019-01/2019-06'],
    ]);
    expect(
      periods('In 2020 Northlake declared 14.0 pence (2019: 13.5 pence), which will be paid on 6 April 2021.').map(
        (p) => p[1],
      ),
    ).toEqual(['2020', '2019']);
    expect(periods('Staff rose to 4,163 people in 2016, an increase of 388 people from December 2014.')[0]).toEqual([
      '4,163 people',
      '2016',
    ]);
    expect(periods('第三季度利润3亿元，同期行业收入达90亿元。').map((p) => p[1])).toEqual([
      '2021-07/2021-09',
      '2021-07/2021-09',
    ]);
  });

  it('is that of each end in from … to', () => {
    expect(periods('普及率从2015年的30%提高到2020年的80%。')).toEqual([
      ['30%', '2015'],
      ['80%', '2020'],
    ]);
    expect(periods('通畅率从2017年6月的69.5%提高至81.4%。')).toEqual([
      ['69.5%', '2017-06'],
      ['81.4%', '2021-09'],
    ]);
    expect(periods('“十三五”期间，东州收入从4亿元增长到8亿元，年均增长13%。')).toEqual([
      ['4亿元', '2016'],
      ['8亿元', '2020'],
      ['13%', '2016/2020'],
    ]);
    expect(periods('6月份，利润由5月份下降17.8%转为增长4.6%；中部利润增长14.9%。').map((p) => p[1])).toEqual([
      '2021-05',
      '2021-06',
      '2021-06',
    ]);
    expect(readFigures('利润由5月份下降17.8%转为增长4.6%。').map((f) => f.measure?.slice(-2))).toEqual([
      '下降',
      '增长',
    ]);
    expect(periods('一至五月份出口5亿元，三月至六月进口4亿元。').map((p) => p[1])).toEqual([
      '2021-01/2021-05',
      '2021-03/2021-06',
    ]);
    // Nobody says when it was 3%.
    expect(periods('2020年，失业率从3%降至2%。')).toEqual([
      ['3%', null],
      ['2%', '2020'],
    ]);
  });

  it('runs over the years it is said to run', () => {
    expect(periods('2020年研发投入5亿元，连续3年增长率超39%。').slice(1)).toEqual([
      ['3年', '2018/2020'],
      ['超39%', '2018/2020'],
    ]);
    expect(periods('2020年，连续8年成为最大的市场。')).toEqual([['8年', '2020']]);
  });

  it('is no record that it breaks', () => {
    expect(periods('今年前3个月旅客1222万人次，是近15年新高；两岸旅客259万人次。').map((p) => p[1])).toEqual([
      '2021-01/2021-03', // 15年, the length of the record
      '2021-01/2021-03',
      '2021-01/2021-03',
    ]);
  });

  it.each([
    ['2020年电商规模达18万亿元。', '2020'],
    ['2020年房屋竣工面积达3亿平方米。', '2020'],
  ])('%s is not of what was published then', (text, period) => {
    expect(periods(text)[0]?.[1]).toBe(period);
  });

  it('is what the title or the first sentence says of the whole', () => {
    const of = (title: string, ...texts: string[]) =>
      findFigures(article(title, '2021-09-03', ...texts)).map((f) => [f.period, f.periodHow]);
    expect(of('东州上市公司上半年营收增长', '星河公司营收5亿元。')).toEqual([['2021-01/2021-06', 'paragraph']]);
    expect(of('东州成绩单', '前两季度，全市生产总值5亿元。', '工业增加值3亿元。')[1]?.[0]).toBe('2021-01/2021-06');
    expect(of('东州的2021年', '星河公司营收5亿元。')).toEqual([['2021-09', 'article-date']]);
    expect(of('东州晒出“十三五”成绩单', '新建学校5所。')).toEqual([['2016/2020', 'paragraph']]);
  });
});

describe('a plan', () => {
  const planned = (text: string) => readFigures(text, { published: '2021-09-03' }).map((f) => f.planned ?? false);
  it.each([
    ['预计明年收入达5亿元。', [true]],
    ['预计到2025年，市场规模将达5亿元。', [true]],
    ['到2030年，普及率达到80%。', [true]],
    ['公司计划投资3亿元。', [true]],
    ['公司计划与云湖集团共同投资5亿元。', [true]],
    ['Acme plans to open 24 stores.', [true]],
    ['收入达5亿元，好于预期。', [false]],
    ['完成年度目标的98%。', [false]],
    ['“星河计划”覆盖5个省。', [false]],
    ['创新计划和其他部分亏损30亿元。', [false]],
    ['将近5亿元用于修路。', [false]],
  ])('%s', (text, expected) => {
    expect(planned(text)).toEqual(expected);
  });
});

describe('quarters and what they are compared with', () => {
  const of = (text: string) =>
    findFigures(article('星河第三季度营收9亿元', '2021-12-21', text)).map((f) => [f.text, f.period]);

  it('count back from the quarter that is reported', () => {
    expect(of('星河月活用户1.2亿人，较去年同期的1.3亿人下滑1.7%，较上一季度的1.4亿人下滑10%。')).toEqual([
      ['1.2亿人', '2021-07/2021-09'],
      ['1.3亿人', '2020-07/2020-09'],
      ['1.7%', '2021-07/2021-09'],
      ['1.4亿人', '2021-04/2021-06'],
      ['10%', '2021-07/2021-09'],
    ]);
    expect(of('净亏损为5亿元，而上年同期净亏损2亿元。')[1]?.[1]).toBe('2020-07/2020-09');
  });

  it('count back from the date for 上季', () => {
    expect(periods('星河上季销售成本703亿元。', '2025-11-28')[0]?.[1]).toBe('2025-07/2025-09');
  });

  it('are months of this year', () => {
    expect(periods('今年首8个月销货价值上升19.3%。', '2023-09-30')).toEqual([['19.3%', '2023-01/2023-08']]);
    expect(periods('今年8月与去年同月比较，销货价值上升57.2%。', '2023-09-30')[0]?.[1]).toBe('2023-08');
  });
});

describe('a time that is told without a year', () => {
  it.each([
    // 4年前 counts back in its own clause; 当时 goes back to what was told; nobody knows when 疫情前 was.
    ['4年前，账上只有3000元。', '2020-09-27', [null]],
    ['他4年前只有3000元。', '2020-09-27', ['2016']],
    ['2016年他创业，当时只有3名员工。', '2020-09-27', ['2016']],
    ['疫情前约有5万人。', '2023-09-22', [null]],
    ['过去，村里年收入不足3万元。', '2023-09-22', [null]],
    ['过去一年收入5亿元。', '2023-09-22', ['2022']],
    ['利润比3年前增长20%。', '2023-09-22', ['2023']],
    ['It had 30 employees three years ago.', '2023-09-22', ['2020']],
    ['Three years ago it had 30 employees.', '2023-09-22', ['2020']],
  ] as const)('%s', (text, published, years) => {
    const found = readFigures(text, { published }).filter((f) => f.unit !== '年');
    expect(found.map((f) => f.period?.slice(0, 4) ?? null)).toEqual(years);
  });
});

describe('a year that the press writes short', () => {
  it.each([
    ['較○二年的二千七百宗上升一倍。', ['2002', '2024']],
    ['由○六年至一四年間收受五百萬元。', ['2006']],
    ['持續一二年的工程耗資三億元。', ['2024']],
  ] as const)('%s', (text, years) => {
    const found = findFigures(
      articleOf(`${text}這個報告說明了過去的問題。`, { titleTrusted: false, published: '2024-05-01' }),
    ).filter((f) => f.unit !== '年');
    expect(found.map((f) => f.period?.slice(0, 4))).toEqual(years);
  });

  it('今(101)年 dates an article without a date', () => {
    const found = findFigures(
      articleOf('今(101)年9月就業人數為1,087萬人。\n另外失業人數為49萬人，這個數據較過去低。', {
        titleTrusted: false,
        published: null,
      }),
    );
    expect(found.map((f) => f.period?.slice(0, 4))).toEqual(['2012', '2012']);
  });
});

describe('changes from one year to another', () => {
  it('give the change between the ends the time of the second', () => {
    expect(periods('投诉从2019年的4612宗下降38%至2021年的2841宗。', '2022-09-12')).toEqual([
      ['4612宗', '2019'],
      ['38%', '2021'],
      ['2841宗', '2021'],
    ]);
  });

  it('deal out the years of a span', () => {
    expect(periods('预计2025-2027年营收分别为8亿元、9亿元、10亿元，增速分别为2%、3%、4%。', '2025-02-01')).toEqual([
      ['8亿元', '2025'],
      ['9亿元', '2026'],
      ['10亿元', '2027'],
      ['2%', '2025'],
      ['3%', '2026'],
      ['4%', '2027'],
    ]);
  });

  it('deal out the years of a span and the time behind it', () => {
    expect(
      periods('2011年至2013年以及2014年上半年，研发投入分别为 5.5 亿元、6亿元、7亿元、4亿元。', '2014-09-01'),
    ).toEqual([
      ['5.5 亿元', '2011'],
      ['6亿元', '2012'],
      ['7亿元', '2013'],
      ['4亿元', '2014-01/2014-06'],
    ]);
  });
});

describe('decades, eras and years after', () => {
  it.each([
    ['上世纪80年代，规模为5亿元。', '1980/1989'],
    ['九十年代初，规模为5亿元。', '1990/1999'],
    ['In the 1990s, it had 5 million users.', '1990/1999'],
    // Nobody says which year.
    ['21世纪初，规模为5亿元。', null],
    ['改革开放初期，规模为5亿元。', null],
    // A decade that dates somebody else, or is compared with.
    ['他是90年代的代表，公司现有员工500人。', '2023-05'],
    ['与90年代相比，产量增长5倍。', '2023-05'],
  ])('%s', (text, period) => {
    expect(periods(text, '2023-05-18').map(([, each]) => each)).toEqual([period]);
  });

  it('reads the ends of a change, each with its own', () => {
    expect(periods('从上世纪90年代的5%升至2022年的30%。', '2023-05-18')).toEqual([
      ['5%', '1990/1999'],
      ['30%', '2022'],
    ]);
    expect(periods('2019年产值为3亿元，次年增至5亿元。', '2023-05-18')).toEqual([
      ['3亿元', '2019'],
      ['5亿元', null],
    ]);
  });
});

describe('years of English comparisons', () => {
  const years = (text: string) =>
    readFigures(text, { published: '2023-09-22' }).map((f) => [f.text, f.period?.slice(0, 4) ?? null]);
  it.each([
    [
      'Profit was $293 million, or 36 cents a share, compared with $250 million, or 28 cents per share, a year ago.',
      ['2023', '2023', '2022', '2022'],
    ],
    ['Listings were up 21.8% from a year earlier.', ['2023']],
    ['In 2022, revenue was $5 million, up from $4 million in 2021.', ['2022', '2021']],
    ['A year ago, it was 5%.', ['2022']],
    ['Sales rose 6.5 percent from June 2016 ($247,600).', ['2023', '2016']],
    ['Stock is 7 percent lower than a year ago (2.1 million homes).', ['2023', '2022']],
    // Nobody says when it was the second.
    ['Revenue fell to $1.51 billion from $1.55 billion, hurt by lower prices.', ['2023', null]],
    ['Sales were $9.8bn, up 3.9% from $9.4bn in FY22.', ['2023', '2023', '2022']],
    ['Income in Q2 FY23 was $468m compared to $678m in the same period FY22.', ['2023', '2022']],
    ['It lost $5 million, against $7 million in the same period the year before.', ['2023', '2022']],
    ['Profit was $50 million for the third quarter ended May 31, 2022.', ['2022']],
    [
      'Income in 2022 was $7 million, up 20% over 2020 net income of $2 million, or $0.14 a share.',
      ['2022', '2022', '2020', '2020'],
    ],
    ['Sales for 2022 rose 5% over 2021 net sales of $40 million.', ['2022', '2021']],
    ['The fair drew over 2000 people and sales staff in 2022.', ['2022']],
    [
      'Income was $9 million in 2022 ($1.52 per share), compared to $8 million ($1.13 per share) in the year ago period.',
      ['2022', '2022', '2021', '2021'],
    ],
  ] as const)('%s', (text, expected) => {
    expect(years(text).map((f) => f[1])).toEqual(expected);
  });

  it('a quarter that ended in May is the three months up to it', () => {
    expect(readFigures('Profit was $50 million for the third quarter ended May 31, 2022.')[0]?.period).toBe(
      '2022-03/2022-05',
    );
  });
});
