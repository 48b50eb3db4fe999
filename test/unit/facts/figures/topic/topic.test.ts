import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleNames } from '@/src/facts/figures/topic/names';
import { tidyMeasure, tidySubject } from '@/src/facts/figures/topic/wellformed';
import { articleOf } from '../../article';

const article = (title: string, ...texts: string[]) => articleOf(texts.join('\n'), { title, published: '2022-06-01' });

const topics = (text: string) => readFigures(text).map((f) => [f.text, f.subject, f.measure]);

describe('measure', () => {
  it.each([
    ['降水量已达100.2毫米。', '降水量'],
    ['报名人数达3000人。', '报名人数'],
    ['每股盈利0.05元。', '每股盈利'],
    ['各类救助总支出8.71亿元。', '各类救助总支出'],
    ['整个市场的商机大约有4万亿元。', '商机'],
    ['在12个城市实施的53项民生工程中，成效明显。', '城市'],
    ['成立3个抓捕小组分赴各地。', '抓捕小组'],
    ['抓获陈某、李某松等犯罪嫌疑人14人。', '犯罪嫌疑人'],
    ['增速还保持在16.0%。', '增速'],
  ])('%s', (text, measure) => {
    expect(readFigures(text)[0]?.measure).toBe(measure);
  });

  it('of a change is what changed, also after a comparison', () => {
    expect(topics('东州市工业增加值同比增长8.2%，比上年同期回落9.7个百分点。')).toEqual([
      ['8.2%', '东州市', '工业增加值同比增长'],
      ['9.7个百分点', '东州市', '工业增加值回落'],
    ]);
    expect(topics('实现营业收入53亿元，相比去年同期增长3.58%。')[1]?.[2]).toBe('营业收入增长');
  });

  it('of one list is dealt out to the lists behind it, each with a measure of its own', () => {
    const text = '在线办公、即时通信用户规模分别达4.69亿和2.98亿，同比分别增长35.7%和38.7%，使用率分别为97.5%和94.5%。';
    expect(topics(text).map(([, subject, measure]) => [subject, measure])).toEqual([
      ['在线办公', '用户规模'],
      ['即时通信', '用户规模'],
      ['在线办公', '用户规模同比增长'],
      ['即时通信', '用户规模同比增长'],
      ['在线办公', '使用率'],
      ['即时通信', '使用率'],
    ]);
  });

  it('how high a growth is, is no owner of it', () => {
    const [figure] = readFigures('全县旅游收入保持9.7%的高位增长。');
    expect(figure).toMatchObject({ subject: '全县', kind: 'growth' });
  });

  it('of a count says whether it changed by or stands at the figure', () => {
    const measures = (text: string) => topics(text).map(([figure, , measure]) => [figure, measure]);
    expect(measures('总就业人数增加9300人至368万人。')).toEqual([
      ['9300人', '总就业人数增加'],
      ['368万人', '总就业人数'],
    ]);
    expect(measures('就業不足率上升0.1個百分點至1.2%。')).toEqual([
      ['0.1個百分點', '就業不足率上升'],
      ['1.2%', '就業不足率'],
    ]);
    expect(measures('员工减少至300人，研发投入回落到5亿元。')).toEqual([
      ['300人', '员工'],
      ['5亿元', '研发投入'],
    ]);
    // 就 and 因 begin words.
    expect(measures('就业人口增300人，气候因素影响扩大5%。').map(([, measure]) => measure)).toEqual([
      '就业人口增',
      '气候因素影响扩大',
    ]);
  });

  it('is dealt out in a list', () => {
    expect(topics('数控化率、管理软件普及率和设计工具普及率分别达到54.6%、69.8%、74.2%。').map((t) => t[2])).toEqual([
      '数控化率',
      '管理软件普及率',
      '设计工具普及率',
    ]);
    expect(topics('综合超市和社区超市收入分别增长7.72%和4.66%。')).toEqual([
      ['7.72%', '综合超市', '收入增长'],
      ['4.66%', '社区超市', '收入增长'],
    ]);
  });

  it('of a duration is what went on', () => {
    expect(topics('研发投入超5亿元，连续3年增长率超39%。')[1]).toEqual(['3年', null, '增长率']);
  });
});

describe('subject', () => {
  it.each([
    ['位于东州的18家门店照常营业。', null],
    ['四川省西昌市公安局民警破获案件20起。', '四川省西昌市公安局'],
    ['上证指数报3117.18点。', '上证指数'],
    ['制造业增长8.7%。', '制造业'],
    ['与汽车联系比较密切的电气机械行业增加值增长16.3%。', '电气机械行业'],
    ['但是合乎条件的申请老人却达到26000人。', null],
    ['要求他进行转账，共被骗1316216元。', null],
    ['江西、湖南紧急转移安置近百万人次。', '江西、湖南'],
    ['通过发起“星河行动”计划，累计带动280万人次。', '星河行动'],
    ['我国有几千万小微商家。', '我国'],
  ])('%s', (text, subject) => {
    expect(readFigures(text)[0]?.subject ?? null).toBe(subject);
  });

  it('stays with an index up to the semicolon', () => {
    expect(
      topics('上证指数报3117.18点，成交额2695亿元；深证成指报11208.51点，成交额3664亿元。').map((t) => t[1]),
    ).toEqual(['上证指数', '上证指数', '深证成指', '深证成指']);
  });

  it('of a kind of owners does not go on into the next sentence', () => {
    const figures = findFigures(
      article('推动我国经济健康发展', '我国网民达10亿人。规模以上工业企业利润增长3%。农村网络零售额达1.8万亿元。'),
    );
    expect(figures.map((f) => f.subject)).toEqual(['我国', '规模以上工业企业', '我国']);
  });

  it('is no tag before a title and nobody who publishes', () => {
    expect(findFigures(article('[国家统计局]6月工业增长8.3%', '制造业稳定，产量为5亿吨。'))[0]?.subject).not.toBe(
      '国家统计局',
    );
  });

  it('of a sentence that names nobody is the one before', () => {
    const figures = findFigures(article('消息', '星河集团营收5亿元。同时，关闭门店148家。'));
    expect(figures.map((f) => f.subject)).toEqual(['星河集团', '星河集团']);
  });
});

describe('English', () => {
  it.each([
    ['Acme, led by Jane Doe, recorded net income of $21.9 million.', 'Acme', 'net income'],
    ['Underlying revenue growth of 7.6% was reported.', null, 'Underlying revenue growth'],
    ['Total revenue more than doubled to $2.30 billion.', null, 'revenue'],
    ['Shenzhen-based Acme Group holds 13 percent of the patents.', 'Acme Group', 'patents'],
  ])('%s', (text, subject, measure) => {
    expect(readFigures(text)[0]).toMatchObject({ subject, measure });
  });

  it('gives a converted amount the topic of the amount', () => {
    const [yuan, dollars] = readFigures('Acme Group reported revenue of 36.6 billion yuan (US$5.90 billion).');
    expect([dollars?.subject, dollars?.measure]).toEqual([yuan?.subject, yuan?.measure]);
  });
});

describe('well-formed phrases', () => {
  it.each([
    ['大类行业中', '大类行业'],
    ['[国家统计局', '国家统计局'],
    ['(区、市)日雨量', '日雨量'],
    ['就可以开发出来', null],
    ['增至今年7月底73.3万家', null],
    ['的', null],
    ['没有数据资产', '没有数据资产'],
  ])('measure %s', (phrase, tidy) => {
    expect(tidyMeasure(phrase)).toBe(tidy);
  });

  it.each([
    ['要求他', null],
    ['5', null],
    ['星河集团的', '星河集团'],
  ])('subject %s', (phrase, tidy) => {
    expect(tidySubject(phrase)).toBe(tidy);
  });
});

describe('names of an article', () => {
  it('are what opens its clauses again and again', () => {
    expect(articleNames('星河为农户放贷。星河累计服务十万人。天气很好。')).toEqual(['星河']);
  });
});

describe('what a measure keeps', () => {
  it.each([
    // what is told of the thing
    ['月均业务量超130亿件。', '月均业务量'],
    ['新增有效灌溉面积17.9万亩。', '新增有效灌溉面积'],
    ['全年关闭门店148家。', '关闭门店'],
    ['星河公司实现归属于上市公司股东的净利润1.15亿元。', '归属于上市公司股东的净利润'],
    ['高速公路总里程占全省的1/7。', '高速公路总里程占全省'],
    ['全市地区生产总值（GDP）实现3216.1亿元。', '地区生产总值（GDP）'],
    // nouns that hold a function word
    ['农村自来水普及率达84.5%。', '农村自来水普及率'],
    ['净利润总和为21.2亿元。', '净利润总和'],
    ['汽车保有量达300万辆。', '汽车保有量'],
    // what is none
    ['地区生产总值突破千亿大关。', '地区生产总值'],
    ['出口额在2020年达到5亿元。', '出口额'],
    ['旅客人次在2019年扣除转机有915万人次。', '旅客人次'],
  ])('%s', (text, measure) => {
    expect(readFigures(text)[0]?.measure).toBe(measure);
  });

  it('is the difference and not what it is compared with', () => {
    expect(topics('东州市工业增加值增长5.3%，高于GDP增速1.1个百分点。')[1]).toEqual([
      '1.1个百分点',
      '东州市',
      '工业增加值高于GDP增速',
    ]);
  });

  it('is that of the figure before where only the time is another', () => {
    expect(topics('112年旅客有648万人次，113年有785万人次。')[1]?.[2]).toBe('旅客');
    expect(topics('星河公司净利润增长10%，达16亿元。')[1]).toEqual(['16亿元', '星河公司', '净利润']);
    expect(topics('星河公司净利润2亿元，较2020年同期的1亿元增长25%。')[1]).toEqual(['1亿元', '星河公司', '净利润']);
    expect(topics('星河公司产值100亿美元（约合700亿元）。')[1]).toEqual(['约合700亿元', '星河公司', '产值']);
    expect(topics('农民收入较快增长，由8284元增加到1.2万元。').map((t) => t[2])).toEqual(['农民收入', '农民收入']);
  });
});

describe('whose it is', () => {
  it('is all that were counted', () => {
    expect(topics('98家东州上市公司共实现营业收入2091亿元。')[1]).toEqual(['2091亿元', '98家东州上市公司', '营业收入']);
  });

  it('is a kind that the sentence names', () => {
    expect(topics('金融业活力凸显，前三季度增加值达200.8亿元。')[0]?.[1]).toBe('金融业');
    expect(topics('全市第二产业同比增长5.0%。')[0]).toEqual(['5.0%', '全市第二产业', '同比增长']);
    expect(topics('以「零售業」最多（占比23.62%）。')[0]).toEqual(['23.62%', '零售業', '占比']);
  });

  it('is nobody rather than one of many, and not who tells it', () => {
    expect(topics('星河公司净利润3亿元；银河股份、天河能源、云河证券等公司净利润也均超过10亿元。')[1]?.[1]).toBe(null);
    expect(topics('觀光署統計，來台旅客230萬人次。')[0]?.[1]).toBe(null);
    expect(topics('白皮书显示，截至去年底改造学校10.8万所。')[0]?.[1]).toBe(null);
  });
});

describe('English sentences', () => {
  it.each([
    ['Net income dropped 7.2% to $837.0 million.', ['Net income dropped', 'Net income']],
    ['Exports reached 5.65 trillion yuan, up 8.4 percent year on year.', ['Exports', 'Exports increase']],
    ["Acme's exports to the US fell 12% in June.", ['exports to the US fell']],
    [
      'The total value of imports of goods in the first quarter was 9.89 trillion yuan.',
      ['total value of imports of goods'],
    ],
  ])('%s', (text, measures) => {
    expect(readFigures(text).map((f) => f.measure)).toEqual(measures);
  });

  it('of an article are about the name in its title', () => {
    const figures = findFigures(
      article(
        'Acme Posts Weaker-Than-Expected Q4 Profit',
        'Acme met forecasts.',
        'Revenue rose 0.6% in the period. Analysts say Acme is large.',
      ),
    );
    expect(figures.map((f) => f.subject)).toContain('Acme');
  });
});

describe('what is shared with the figure before', () => {
  it('is the measure, told of another thing', () => {
    expect(topics('珠宝、钟表及礼物的销货价值上升57.2%；服装上升40%。')).toEqual([
      ['57.2%', '珠宝、钟表及礼物', '销货价值上升'],
      ['40%', '服装', '销货价值上升'],
    ]);
  });

  it('is the measure whole, with its owner', () => {
    expect(topics('东州市新能源汽车产量15万辆，同比增长130%。')).toEqual([
      ['15万辆', '东州市', '新能源汽车产量'],
      ['130%', '东州市', '新能源汽车产量同比增长'],
    ]);
  });

  it('is not the owner of a narrower thing', () => {
    expect(topics('新能源汽车产量96万辆。汽车出口429万辆。')[1]?.[1]).not.toBe('新能源汽车');
  });
});

describe('more of what a measure keeps', () => {
  it.each([
    ['总销货价值的临时估计为324亿元。', '总销货价值'],
    ['服务贸易占对外贸易总额的比重为14.8%。', '服务贸易占对外贸易总额的比重'],
    ['纯电动乘用车生产9175辆。', '纯电动乘用车生产'],
    ['经营亏损录13亿元。', '经营亏损'],
    ['发布团体标准14项。', '发布团体标准'],
  ])('%s', (text, measure) => {
    expect(readFigures(text)[0]?.measure).toBe(measure);
  });

  it('is of the name that opens the title', () => {
    const figures = findFigures(article('趣星第三季度营收9亿元', '净营收为9亿元。趣星成立十年，趣星在东州。'));
    expect(figures[0]?.subject).toBe('趣星');
  });
});

describe('who tells a figure does not have it', () => {
  it.each([
    ['文化和旅游部发布数据显示，今年春节假期全国国内旅游出游3亿人次。', '全国', '国内旅游出游'],
    ['省农业农村厅介绍，新建水库5座。', null, '新建水库'],
    ['星电第二季收入5亿元，季增10%。', '星电', '收入'],
  ])('%s', (text, subject, measure) => {
    expect(readFigures(text)[0]).toMatchObject({ subject, measure });
  });

  it('is no part of a year that is compared with', () => {
    const figures = readFigures('今年春节旅游收入3758亿元，恢复至2019年同期的73.1%；出游3亿人次。', {
      published: '2023-01-28',
    });
    expect(figures.map((f) => f.period)).toEqual(['2023', '2023', '2023']);
  });

  it('keeps what an average is of', () => {
    expect(topics('科创板全年营业收入的平均数由18亿元上升至23亿元。').map((t) => t[2])).toEqual([
      '营业收入的平均数',
      '营业收入的平均数',
    ]);
    expect(topics('畜禽总量由90万头发展到164万头。').map((t) => t[2])).toEqual(['畜禽总量', '畜禽总量']);
  });

  it('deals out what stands before the comma only', () => {
    expect(
      topics('收入和净利润分别同比增长20.4%和11.1%，近六成公司盈利。')
        .map((t) => t[2])
        .slice(0, 2),
    ).toEqual(['收入同比增长', '净利润同比增长']);
  });
});

describe('within one sentence', () => {
  it('a change of what is counted is not the count', () => {
    expect(topics('东州铁路局发送旅客77万人次，同比增加9万人次。')[1]?.[2]).toMatch(/发送旅客同比增加$/);
  });

  it('a Latin name goes on to the next measure', () => {
    expect(topics('acme第二季度出货量为1860万台，市场份额为23.8%。').map((t) => t[1])).toEqual(['acme', 'acme']);
  });

  it('the world of a title has nobody else’s figures', () => {
    expect(findFigures(article('全球手机出货量下降', '总出货量达7550万部。'))[0]?.subject).toBe(null);
  });

  it('what an economy has is of no firm that the title names', () => {
    const text = '国家统计局发布报告显示，上半年经济增长5.5%，居民消费价格上涨0.7%。远山集团收入5亿元。';
    expect(findFigures(article('远山集团上半年收入增长', text)).map((f) => f.subject)).toEqual([
      null,
      null,
      '远山集团',
    ]);
  });
});
