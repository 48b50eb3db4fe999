/** Times as news tells them: up to now, from year to year in English, rankings by year, and what is so today. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const PUBLISHED = '2015-07-21';
const periods = (text: string) => readFigures(text, { published: PUBLISHED }).map((f) => f.period);

describe('up to now', () => {
  it.each([
    // [text, periods of its figures in order]
    ['种群数量从1930年的7000多至今仅存2000多只。', ['1930', '2015-07']],
    ['村里从1998年的300户增至如今的500户。', ['1998', '2015-07']],
    ['会员从2003年的50人发展到现今的900人。', ['2003', '2015-07']],
    ['2009年开馆时藏书3万册，至今已有9万册。', ['2009', '2015-07']],
    ['2013年产量为5万吨。至今仍有300人未返岗。', ['2013', '2015-07']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('quarters, halves and years that are counted back', () => {
  it.each([
    ['2014年Q3营收5亿元，2014年H1营收8亿元。', ['2014-07/2014-09', '2014-01/2014-06']],
    ['三年前有员工300人。', ['2012']],
    ['两年前的收入为3亿元。', ['2013']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('what a figure is compared with', () => {
  it.each([
    [
      '截至2014年9月30日，累计用户为62万，较截至2013年9月30日的55万增长12.6%。',
      ['2014-09-30', '2013-09-30', '2014-09-30'],
    ],
    ['2014年净利润为9亿元，而上年同期归属于360远山的净利润为15亿元。', ['2014', '2013']],
    ['交易规模自2010年的4万亿元，成长至2014年的8万亿元。', ['2010', '2014']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('the time of a first end goes no further', () => {
  it.each([
    [
      '截至2014年12月，会员达7万人。其中女性占比由2010年的40%提升至45%。新会员占比27%。',
      ['2014-12', '2010', '2014-12', '2014-12'],
    ],
    ['2014年产量50万吨。出口率从2009年的3%上升到6%。库存为2万吨。', ['2014', '2009', '2014', '2014']],
    [
      '2013年全县有学校80所。教师由2003年的300人增加到500人，学生2万人。另有幼儿园20所。',
      ['2013', '2003', '2013', '2013', '2013'],
    ],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('from year to year in English', () => {
  it.each([
    ['The region lost 4,200 jobs from 2001 to 2010.', ['2001/2010']],
    ['It regained 1,300 jobs between 2010 and 2013.', ['2010/2013']],
    ['It built 1,300 homes from 2004 through 2009.', ['2004/2009']],
    ['It built 1,300 homes in 2004-2009.', ['2004/2009']],
    ['During the December 2007-June 2009 downturn it lost 5,000 jobs.', ['2007-12/2009-06']],
    ['Sales rose 5 percent from March 2012 to May 2014.', ['2012-03/2014-05']],
    ['It had 300 stores in 2010 and 400 stores in 2013.', ['2010', '2013']],
    ['The rate rose from 3.00 percent for the third quarter 2012 to 3.06 percent.', ['2012-07/2012-09', '2015-07']],
    [
      'Net income was $39.5 million for the third quarter 2013 and $37.9 million for the fourth quarter 2012.',
      ['2013-07/2013-09', '2012-10/2012-12'],
    ],
    ['Output rose to 50 million tons in 2010.', ['2010']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('a mean of years that nobody names', () => {
  it.each([
    ['合并后通胀平均每年3.2%，薪金年均增长4.4%。', [null, null]],
    ['“十二五”期间薪金年均增长4.4%。', ['2011/2015']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('a year of two digits', () => {
  it.each([
    ['乘客很可能在14年不会有3%的回赠。', ['2014']],
    ['他在14年里搬了12次家。', ['2015-07', '2015-07']],
    ['他在77年捐出12万元。', ['2015-07', '2015-07']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('a ranking is of the year in its name', () => {
  it.each([
    ['2013年吞吐量为5万吨。而2007东岭港口竞争力排行表中，青山港排第8位。', ['2013', '2007']],
    ['2011东岭企业百强榜单中，星河集团排第8位。', ['2011']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('the time of the sentence before dates no lasting state', () => {
  it.each([
    ['保护区1997年晋升为国家级，当时有员工30人。保护区位于青山湾，面积67.2万公顷。', ['1997', '2015-07']],
    ['In June 2009 it had 300 stores. The states remain more than 5,000 jobs short.', ['2009-06', '2015-07']],
    ['In June 2009 it had 300 stores. It also had 4,000 employees.', ['2009-06', '2009-06']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('what a figure is reckoned with does not date it', () => {
  it.each([
    ['按2010年不变价格计算，产量增长5%。', ['2015-07']],
    ['2014年，按照上年不变价计算，前三季度业务总量增长5%。', ['2014-01/2014-09']],
    ['按2010年可比价格计算增长5%。', ['2015-07']],
    ['若不考虑去年10月开始合并的山海零售的影响，收入升22%。', ['2015-07']],
    ['剔除2013年收购的星河，收入升22%。', ['2015-07']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('when something began does not date what it has', () => {
  it.each([
    ['星河快线于2013年9月底全面推出，最新数据显示，3月交易额达5亿元。', ['2015-03']],
    ['公司2010年成立，现有员工300人。', ['2015-07']],
    ['码头将于2016年投产，年吞吐量300万吨。', ['2016']],
    ['2013年，公司推出3款产品。', ['2013']],
    ['公司首季收入5亿元，若计今年首季，利润为3亿元。', ['2015-01/2015-03', '2015-01/2015-03']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('a date that ends a stretch of time', () => {
  it.each([
    ['截至2014年9月30日止六个月，收入5亿元。', ['2014-04/2014-09']],
    ['截至6月30日止九个月，收入5亿元。', ['2014-10/2015-06']],
    ['星河在截至3月底的一季录得收入5亿元。', ['2015-01/2015-03']],
    ['截至2014年12月31日止年度，收入5亿元。', ['2014']],
    ['截至2015年3月31日止的财政年度，收入5亿元。', ['2014-04/2015-03']],
    ['截至6月底的三家公司有员工500人。', ['2015-06', '2015-06']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('a title of figures dates what its text tells', () => {
  const dated = (title: string, published: string | null, text: string) =>
    findFigures(articleOf(text, { title, titleTrusted: true, published })).map((f) => f.period);
  it.each([
    // [title, published, text, periods]
    ['2022年上半年全市经济运行情况', null, '生产总值642亿元，增长2.5%。', ['2022-01/2022-06', '2022-01/2022-06']],
    ['2019年三季度用电量数据', null, '全县用电3亿千瓦时。', ['2019-07/2019-09']],
    ['Q3 2011 Ferry Traffic Results', null, 'In the third quarter last year the rate was 25.9%.', [null]],
    ['', null, '2021年，面对多重困难，全县上下迎难而上。\n年末常住人口94.9万人。', ['2021']],
    ['', null, '2018年，我市坚持稳中求进。\n一、农业\n粮食产量80万吨。', ['2018']],
    ['', null, '2020年，在各方支持下，全区经济向好。\n户籍总户数49万户。', ['2020']],
    ['', null, '1998年，他在全城找了三家店。\n他后来捐出5万元。', [null]],
    ['', null, '2019年，全国首家渡轮书店在南岭开业。\n门店面积为800平方米。', [null]],
    ['', null, '2019年，书店在南岭开业。如今，门店已达300家。', [null]],
    ['', '2021-01-28', '四季度，云湖镇出口5亿元。', ['2020-10/2020-12']],
    ['', '2021-01-28', '一至四季度，云湖镇出口5亿元。', ['2020-01/2020-12']],
    ['', null, '2020年1-3季度出口5亿元。', ['2020-01/2020-09']],
    ['', '2021-01-28', '预计三季度，云湖镇出口5亿元。', ['2021-07/2021-09']],
    ['', null, '2020年出口9亿元。其中，四季度云湖镇出口5亿元。', ['2020', '2020-10/2020-12']],
    ['', null, '2017年上半年占比达17.9%，高于去年同期0.1个百分点。', ['2017-01/2017-06', '2017-01/2017-06']],
    ['', null, '截至2019年6月，用户达2亿人，时至今日，用户突破6亿人。', ['2019-06', null]],
    ['', '2022-12-29', '截至2019年6月，用户达2亿人，时至今日，用户突破6亿人。', ['2019-06', '2022-12']],
    ['', null, '2021年，面对多重困难，全县上下迎难而上。\n去年，全县粮食产量为94.9万吨。', [null]],
    ['老站长与2019年的雪', null, '他捐出3万元。', [null]],
    ['截至二零二零年十二月三十一日止年度之业绩公告', '2021-03-31', '收益减少17.6%。', ['2020']],
    ['May 2020 Ferry Traffic Data', '2020-08-02', 'The load factor was 78.9 percent.', ['2020-05']],
    ['The May 2020 fire', '2020-08-02', 'The rebuilt quay is 300 feet long.', ['2020-08']],
  ] as const)('%s', (title, published, text, expected) => {
    expect(dated(title, published, text)).toEqual(expected);
  });
});

describe('a time that is of something else', () => {
  it.each([
    // [text, years of its figures in order]
    ['2014年接待游客5万人次，2012年接待7万人次；门票收入4亿元。', ['2014', '2012', '2014']],
    ['2014年接待游客5万人次；2012年接待7万人次；门票收入4亿元。', ['2014', '2012', '2012']],
    ['2014全国票房合计约9亿元。', ['2014']],
    ['It wrote off a note received in 1999 when mills were sold, at a loss of $5 million.', ['2015']],
    ['Loans grew 25% from September 30, 2010.', ['2015']],
    [
      'During the third quarter last year, it earned $8 million. Revenue for the quarter was $9 million.',
      ['2014', '2015'],
    ],
  ])('%s', (text, expected) => {
    expect(periods(text).map((period) => period?.slice(0, 4))).toEqual(expected);
  });
});

describe('a day by its number alone', () => {
  it.each([
    ['5月开工。十日，产量达5吨。', PUBLISHED, '2015-05-10'],
    // 五日 is five days as often.
    ['5月开工。五日，产量达5吨。', PUBLISHED, '2015-07'],
    ['十日，产量达5吨。', null, null],
  ])('%s %s', (text, published, expected) => {
    expect(readFigures(text, { published }).map((f) => f.period)).toEqual([expected]);
  });
});

describe('an hour, and the points of an index', () => {
  it.each([
    ['会议于18点开始，300人参加。', ['300人']],
    ['青岭指数报收于18点。', ['18点']],
  ])('%s', (text, figures) => {
    expect(readFigures(text, { published: PUBLISHED }).map((f) => f.text)).toEqual(figures);
  });
});

describe('where somebody or something comes from dates nothing behind it', () => {
  it.each([
    ['周远1985年生于临川。如愿开店，年收入86万元。', ['2015-07']],
    ['周远，1985年2月出生，临川人。年收入86万元。', ['2015-07']],
    ['青禾集团成立于2001年，总部位于临川。员工有3万人。', ['2015-07']],
    ['2001年成立的青禾集团总部位于临川。员工有3万人。', ['2015-07']],
    ['2001年，青禾集团在临川成立。员工有3万人。', ['2015-07']],
    // What happened lately, and what is counted from a beginning.
    ['2014年12月，青禾集团成立。注册资本3亿元。', ['2014-12']],
    ['2011年，青禾集团成立20周年。捐赠3亿元。', ['2011']],
    ['2011年，水灾发生于临川。损失3亿元。', ['2011']],
    ['2011年，始建于明代的寺庙修缮。捐赠3亿元。', ['2011']],
    ['2011年，由青禾集团创办的学校开学。学生有3万人。', ['2011']],
    ['2011年新成立的企业增多。注册资本3亿元。', ['2011']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('a beginning, and what is left out', () => {
  it.each([
    ['扣除非经常性损益后2014年净利润为5亿元。', ['2014']],
    ['剔除春节因素2015年2月零售总额增长8.2%。', ['2015-02']],
    ['不计2014年收购的山海，收入增长8%。', ['2015-07']],
    ['平台2014年11月11日上线，当天成交额达5亿元。', ['2014-11-11']],
    ['公司2014年成立，当年营业收入5亿元。', ['2014']],
    ['2014年全国出生的婴儿为1523万人。死亡人口为993万人。', ['2014', '2014']],
    ['截至2015年3月末的半年期贷款余额为5亿元。', ['2015-03']],
    ['在首季节目中共有12名选手参赛。', ['2015-07']],
    ['今年头五个月，收入达5亿元。', ['2015-01/2015-05']],
    ['2014年头两个月收入5亿元。', ['2014-01/2014-02']],
    ['Revenue was $5 billion, up from $4 billion in the second quarter of last year.', ['2015-07', '2014-04/2014-06']],
    ['Operating profit in the quarter ended in June was $3 million.', ['2015-04/2015-06']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('a year that is only compared with, and a month in which something was forecast', () => {
  it.each([
    // What follows is of the article's own time.
    ['本月发生6起事故，仅次于2013年同期的8起。城市发生73起。', ['2015-07', '2013-07', '2015-07']],
    ['本月发生6起，是近5年来较多的月份，仅次于2013年同期的8起。', ['2015-07', '2015-07', '2013']],
    ['全年营收成长幅度从4月时预测的30%上修至35%。', ['2015-07', '2015-07']],
    ['今年营收成长幅度，将从上次四月预测接近三成转为三成五。', ['2015', '2015']],
    ['资本支出达409亿元，较前一（2014）年的298亿元明显成长。', ['2015-07', '2014']],
    ['2013届本科毕业生平均月收入为5440元，就业的比例从2009届的22%上升到2013届的26%。', ['2013', '2009', '2013']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe('a day without its month', () => {
  it.each([
    // Published on the 21st of July.
    ['6月22日接种率为72%，29日为73%。', ['2015-06-22', '2015-06-29']],
    ['29日接种率为73%。', ['2015-06-29']],
    ['将于29日起供应300吨。', ['2015-07-29']],
    ['20日接种率为73%。', ['2015-07-20']],
  ])('%s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});
