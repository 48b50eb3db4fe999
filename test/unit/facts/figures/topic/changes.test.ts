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
