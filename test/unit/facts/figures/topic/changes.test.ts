/** What a change, a rate and a comparison measure: 实际增长, 6.9%的GDP增速, 中位数是平均数的84.4%. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

describe('a change says of which kind it is', () => {
  it.each([
    [
      '全国居民人均收入1.6万元，同比名义增长9.2%，扣除价格因素实际增长7.7%。',
      ['人均收入', '人均收入同比名义增长', '人均收入实际增长'],
    ],
    [
      '全国居民人均收入2.6万元，同比增长10.4%，两年平均增长7.1%。',
      ['人均收入', '人均收入同比增长', null, '人均收入平均增长'],
    ],
    ['2016年至2020年，全国软件业收入年均增长15.1%。', ['软件业收入年均增长']],
    ['6月失业率3.95%，和去年同期相比升0.05个百分点。', ['失业率', '失业率升']],
    ['6月失业率3.95%，跟去年同月相比升0.05个百分点。', ['失业率', '失业率升']],
    ['云智能集团收入增长加速至26%，订单跌幅收窄到3%。', ['收入增长', '订单跌幅']],
    ['城乡居民人均收入比值2.62，比上年同期缩小0.05。', ['人均收入比值', '人均收入比值缩小']],
  ])('%s', (text, measures) => {
    const found = readFigures(text).map((f) => f.measure);
    expect(found).toHaveLength(measures.length);
    measures.forEach((measure, i) => {
      if (measure === null) expect(found[i]).toBeNull();
      else expect(found[i]).toMatch(new RegExp(`${measure}$`));
    });
  });

  it('past a length of time its owner stays', () => {
    const [, , , last] = readFigures('全国居民人均收入2.6万元，同比增长10.4%，两年平均增长7.1%。');
    expect(last).toMatchObject({ subject: '全国', measure: '居民人均收入平均增长' });
  });
});

describe('a percentage that is a rate', () => {
  it.each([
    ['居民收入增长7.5%，比6.9%的GDP增速高0.6个百分点。', 1, 'GDP增速', null],
    ['7.5%的居民收入实际增速比上半年加快0.2个百分点。', 0, '收入实际增速', '居民'],
    ['星河银行提供3.65%的贷款利率，低于市场4.2%的平均利率。', 0, '贷款利率', '星河银行'],
    ['星河银行提供3.65%的贷款利率，低于市场4.2%的平均利率。', 1, '平均利率', null],
    ['青岭市实现8.1%的经济增速，比云溪市6.3%的增速高1.8个百分点。', 1, '增速', '云溪市'],
    ['他按5%的税率缴税。', 0, '税率', null],
    ['30%的中小企业增速放缓。', 0, '增速', '中小企业'],
  ])('%s [%i]', (text, at, measure, subject) => {
    expect(readFigures(text)[at]).toMatchObject({ measure, subject });
  });
});

describe('one measure put beside another', () => {
  it.each([
    ['2020年，星河集团营收是山海集团的3倍。', '营收', '星河集团'],
    ['星河集团的研发投入仅为同行的50%。', '研发投入', '星河集团'],
    ['青岭市用电量是2015年的2.3倍。', '用电量', '青岭市'],
    ['青岭市用电量达3亿度，相当于全省的12%。', '用电量', '青岭市'],
    ['今年的投资额相当于去年全年的80%。', '投资额', null],
    ['全国居民人均收入中位数2.2万元，增长8.0%，中位数是平均数的84.4%。', '居民人均收入中位数', '全国'],
  ])('%s', (text, measure, subject) => {
    expect(readFigures(text).at(-1)).toMatchObject({ measure, subject });
  });
});

describe('a measure ends where something else is told', () => {
  it.each([
    ['支付平台累计服务超6亿用户“办事少排队、少跑腿”。', '用户'],
    ['目前星河集团超过25万名员工中女性员工占比达49.5%。', '员工'],
    ['星河集团此次募资规模预计为8亿美元。', '募资规模'],
    ['全国居民每人平均收入17735元。', '居民每人平均收入'],
  ])('%s', (text, measure) => {
    expect(readFigures(text)[0]?.measure).toBe(measure);
  });

  it.each([
    ['快递业务量达340亿件。', '快递业务量', null],
    ['邮政服务业务总量累计完成1151.6亿元。', '邮政服务业务总量', null],
  ])('业务 is one word: %s', (text, measure, subject) => {
    expect(readFigures(text)[0]).toMatchObject({ measure, subject });
    // Where the article has made a name of what stands before 务, too.
    const again = `快递业发展很快。快递业贡献很大。快递业服务很好。${text}`;
    expect(readFigures(again)[0]?.measure).toBe(measure);
  });

  it('a title that begins with when is about nobody', () => {
    const [title, part] = findFigures(
      articleOf('上半年邮政行业业务收入6亿元。上半年邮政行业业务量3亿件。\n其中，同城业务量完成1亿件。', {
        title: '上半年邮政行业业务收入6亿元',
        published: '2021-07-21',
      }),
    ).slice(-2);
    for (const figure of [title, part]) expect(figure?.subject ?? '').not.toContain('上半年');
  });

  it('可持续 and 意味着 are words', () => {
    expect(readFigures('星河集团可持续发展投入达3亿元。')[0]?.subject).toBe('星河集团');
    expect(readFigures('这项ESG意味着今后12年的投入。').map((f) => f.subject)).not.toContain('ESG意味');
  });
});

describe('up to now', () => {
  it('is dated by nobody where no day is known, and is no time of what is the largest since', () => {
    const of = (published: string | null, text: string) =>
      findFigures(articleOf(text, { titleTrusted: false, published })).map((f) => f.period);
    expect(of('2022-09-19', '2012年以来，数字经济年均增速高达15.9%。')).toEqual(['2012/2022-09']);
    expect(of(null, '2012年以来，数字经济年均增速高达15.9%。')).toEqual([null]);
    expect(of('2022-09-19', '这将是2021年至今规模最大的发行。募资金额约2.8亿美元。')).toEqual(['2022-09']);
  });
});

describe('words are not cut', () => {
  it.each([
    ['系统集成收入达5亿元。', '系统集成收入'],
    ['系列产品收入达5亿元。', '系列产品收入'],
    ['全省中高速公路里程达1.2万公里。', '高速公路里程'],
    ['公司在营业收入5亿元的基础上增长3%。', '营业收入'],
    ['在租金上支出5亿元。', '租金上支出'],
    ['全市中考人数达3万人。', '中考人数'],
    ['全国中职学校在校生达3万人。', '中职学校在校生'],
    ['全国内河货运量达3亿吨。', '内河货运量'],
    ['全国里程数达3万公里。', '里程数'],
    ['全省45个县市区医保支出增长3%。', '县市区'],
    ['全县在建高速公路911公里。', '在建高速公路'],
  ])('%s', (text, measure) => {
    expect(readFigures(text)[0]?.measure).toMatch(new RegExp(`${measure}$`));
  });

  it.each([
    ['远山集团在研发、营销方面分别投入5亿元和3亿元。', null],
    ['远山集团在线上、线下渠道的收入分别为5亿元和3亿元。', '线上'],
    ['在建材、家电两个行业的投入分别为5亿元和3亿元。', '建材'],
  ])('在 before a list belongs to no name: %s', (text, subject) => {
    expect(readFigures(text).find((f) => f.value === 5e8)?.subject).toBe(subject);
  });

  it.each([
    ['警方昨日拘捕山海传媒及星河日报5名高层。', '警方'],
    ['由2019年至今，星河日报在实体报章刊登了30篇文章。', '星河日报'],
    ['【星河新闻台】警方拘捕5名公司高层。', '警方'],
    ['每户小型企业能带动7人就业。', '每户小型企业'],
    ['而其中以小微企业为主的民营企业占90%以上。', null],
  ])('and no verb or label is who has it: %s', (text, subject) => {
    expect(readFigures(text)[0]?.subject).toBe(subject);
  });
});

describe('money with what it is behind it', () => {
  it.each([
    ['警方冻结星河日报3间公司合共1800万港元资产。', '资产'],
    ['我们实现了本财年1万亿美元的交易总额。', '交易总额'],
  ])('%s', (text, measure) => {
    expect(readFigures(text).at(-1)?.measure).toBe(measure);
  });

  it('what another number counts is not counted again', () => {
    expect(readFigures('保安局冻结3公司共1800万。').at(-1)?.unit).toBe('');
  });

  it.each([
    ['罚款总数500块。', '元'],
    ['全县地址数量达6305块。', '块'],
  ])('%s', (text, unit) => {
    expect(readFigures(text)[0]?.unit).toBe(unit);
  });
});

describe('a share and what stands behind it', () => {
  it.each([
    // [text, measure, subject]
    ['山海集团的净利润是行业平均的3倍。', '净利润', '山海集团'],
    ['青岭市失业率上升，失业率为4%，北山市的失业率是全国的80%。', '失业率', '北山市'],
    ['世界银行认为中国经济今年将增长1.6%。', '经济增长', '中国'],
    ['三星内存收入达5亿元。', '内存收入', '三星'],
  ])('%s', (text, measure, subject) => {
    const last = readFigures(text).at(-1);
    expect([last?.measure, last?.subject]).toEqual([measure, subject]);
  });

  it.each([
    ['近九成的企业产能利用率下降。', 'share'],
    ['90%的受访者认为利率将下调。', 'share'],
    ['医保报销比例最高约80%。', 'share'],
  ])('is no rate of what only part of them have: %s', (text, kind) => {
    const [figure] = readFigures(text);
    expect(figure?.kind).toBe(kind);
    expect(figure?.measure ?? '').not.toMatch(/利用率$|利率$/);
  });

  it.each([
    ['猪肉卖到30块/斤，比上月贵了5块/斤。', ['元/斤', '元/斤']],
    ['10人工资共5万元。', ['人', '元']],
    ['全厂0人工干预。', []],
  ])('%s', (text, units) => {
    expect(readFigures(text).map((f) => f.unit)).toEqual(units);
  });

  it('a film in marks that opens a text is no dateline', () => {
    expect(readFigures('《闪电》票房达到5亿元。')[0]?.measure).toBe('《闪电》票房');
  });

  it.each([
    ['自主品牌、德系品牌和日系品牌的市场份额分别为38%、25%和23%。', ['自主品牌', '德系品牌', '日系品牌']],
    ['北京、上海和广州销售额分别增长5%、6%和持平。', [null, null]],
    ['青岭市第6选区投票率为65%，青岭市第7选区得票率为32%。', ['青岭市第6选区', '青岭市第7选区']],
  ])('%s', (text, subjects) => {
    expect(readFigures(text).map((f) => f.subject)).toEqual(subjects);
  });
});
