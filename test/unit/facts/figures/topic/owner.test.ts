/** Who cannot have a figure, and what must never be said the other way round. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { canOwn } from '@/src/facts/figures/topic/no-owner';
import { articleOf } from '../../article';

const article = (published: string | null, ...texts: string[]) =>
  articleOf(texts.join('\n'), { titleTrusted: false, published });

const measures = (text: string) => readFigures(text).map((f) => f.measure);
const subjects = (text: string) => readFigures(text).map((f) => f.subject);
const periods = (published: string | null, ...texts: string[]) =>
  findFigures(article(published, ...texts)).map((f) => [f.text, f.period?.slice(0, 4) ?? null]);

describe('a measure is not cut inside a word', () => {
  it.each([
    ['尚在观察的无症状感染者减少了22%。', '无症状感染者减少'],
    ['青岭县未成年人犯罪案件下降5%。', '未成年人犯罪案件下降'],
    ['无烟煤产量达5亿吨。', '无烟煤产量'],
    ['有轨电车里程达50公里。', '有轨电车里程'],
    ['林某被判处有期徒刑8年。', '有期徒刑'],
    ['全省在建高速公路911公里。', '在建高速公路'],
    ['全县产业数字化规模为41亿元。', '产业数字化规模'],
    ['全县企业组织数超2300家。', '企业组织数'],
    ['员工中，超过6成是研发人员。', '研发人员'],
    ['全县地址数量达6305块/32。', '地址数量'],
    ['全国832个国家级贫困县网络零售总额达3014亿元。', '国家级贫困县'],
    ['全县服务类网络零售额达12亿元。', '服务类网络零售额'],
    ['全国中小微企业总数达1.2亿家。', '中小微企业总数'],
    ['云湖集团在5个国家设有工厂。', '国家'],
    ['并处罚金5万元。', '罚金'],
    ['抓获被告人12名。', '被告人'],
    ['非经常性溢利约1.77亿港元。', '非经常性溢利'],
    ['累计死亡病例46例。', '死亡病例'],
    ['经济增长率修正为1.08％。', '经济增长率'],
    ['经济增长率上修至7.37％。', '经济增长率'],
  ])('%s', (text, measure) => {
    expect(measures(text)[0]).toContain(measure);
  });

  it.each([
    ['星河集团获利大减60%。', '获利大减'],
    ['以服务为主的企业（包括搜索、游戏等）业务收入增长4.9%。', '业务收入增长'],
    ['全县固定资产投资（不含农户）增长2.5%。', '固定资产投资（不含农户）增长'],
    ['网上零售额占同期社会消费品零售总额已达25.2%。', '占同期社会消费品零售总额'],
    ['经营性首贷户比例超过80%。', '经营性首贷户比例'],
    ['当中电商业务收入1029亿元。', '电商业务收入'],
    ['而即时零售收入229亿元。', '即时零售收入'],
    ['全县经济规模达45亿元，同比名义增长16.2%。', '经济规模'],
    ['【工信部：我国已建成超过100万座5G基站】国新办13日举行发布会。', '5G基站'],
  ])('%s', (text, measure) => {
    expect(measures(text).at(-1)).toContain(measure);
  });

  it('keeps a negation that stands directly before it', () => {
    expect(measures('该县未完成投资5亿元。')[0]).toContain('未完成投资');
  });
});

describe('who cannot have a figure', () => {
  it.each([
    ['dateline', '新华社北山', null, '全县5万人受灾'],
    ['before a time', 'IPO前', '持股', ''],
    ['a season', '春节', '旅游收入', ''],
    ['an adverb', '远远', null, ''],
    ['a doubled adverb', '心心念念', '站点', ''],
    ['a verb', '协助林先生', '退款', ''],
    ['when the market opens', '今早一开市', '跌幅', ''],
    ['a part of the trading day', '尾市', '跌', ''],
    ['a part of a game', '首局', '失分', ''],
    ['from quarter to quarter', '按季', '增长', ''],
    ['with all its strength', '全力', '项目', ''],
    ['what is opened', '开建5家医院', '项目', ''],
    ['no thing of its own', '基础', '开支', ''],
    ['one of a kind', '一辆', '人员', ''],
    ['a superlative', '电子业增幅最大', null, ''],
    ['a court that rules', '北山县人民法院', '罚金', '判处林某罚金5万元'],
    ['what it suffers from', '受暴雨影响', '停电', ''],
    ['a doubt', '可能', '受困', ''],
    ['an institute that tells', '远山研究院', '数字经济规模', '远山研究院院长林某表示，数字经济规模达45万亿元'],
    ['police who are told', '北山县公安局', '转账', '接到预警，已转账15万元'],
  ])('%s', (_, subject, measure, sentence) => {
    expect(canOwn(subject, measure, sentence)).toBe(false);
  });

  it.each([
    ['青岭省', '旅游收入', ''],
    ['北山县人民法院', '审结案件', '审结案件500件'],
    ['北山县公安局', '破获案件', '破获案件5起'],
    ['星河公司', '营收', ''],
    ['远山大学', '招生', '远山大学发布消息，招生3000人'],
    ['星河公司', '营收', '星河公司董事长林某表示，营收达5亿元'],
  ])('%s can', (subject, measure, sentence) => {
    expect(canOwn(subject, measure, sentence)).toBe(true);
  });

  it('a place alone is whose it is and not what is measured', () => {
    expect(readFigures('全国累计10死、660人受困。').map((f) => [f.subject, f.measure])).toEqual([
      ['全国', '死亡'],
      ['全国', '受困'],
    ]);
  });

  it('who is paid does not pay', () => {
    expect(subjects('判决后者向青岭电器股份有限公司赔偿4000万元。')).toEqual([null]);
  });
});

describe('places', () => {
  it('a list in brackets gives each figure the place before it, and what was counted', () => {
    const found = readFigures('新增确诊病例9例，均为本地病例（云南4例，福建3例，广东2例）。');
    expect(found.slice(1).map((f) => f.subject)).toEqual(['云南', '福建', '广东']);
    for (const figure of found.slice(1)) expect(figure.measure).toContain('病例');
  });

  it('a level in brackets is of the place before it', () => {
    expect(
      subjects('全市生产总值440亿元，增长8.4%，比全省（7.7%）和全国（7.0%）分别高0.7、1.4个百分点。').slice(2, 4),
    ).toEqual(['全省', '全国']);
  });

  it('其中 and 仅 hand over to a part', () => {
    expect(subjects('全国出游3亿人次。其中，四川荣登榜首，共接待游客5387万人次。')[1]).toBe('四川');
    expect(subjects('四川接待游客5387万人次。仅青岭市就接待游客165万人次。')[1]).toBe('青岭市');
  });

  it('a thing of its own is not given to who was spoken of', () => {
    expect(subjects('四川发出首列专列。这批货物主要为纺织品，共计4468票。').at(-1)).toBeNull();
  });
});

describe('lists dealt out over the figures before them', () => {
  it.each([
    ['接待游客5387万人次，旅游收入242亿元，同比分别增长24.7%、10.4%。', ['接待游客', '旅游收入']],
    ['接待游客1002万人次，旅游总收入42亿元，分别比上年同期增长11.9%和18.8%。', ['接待游客', '旅游总收入']],
    [
      '接待游客537万人次，实现门票收入6253万元。与2023年同期同口径相比，分别增长25.7%、32.6%。',
      ['接待游客', '门票收入'],
    ],
  ])('%s', (text, expected) => {
    const found = measures(text).slice(-2);
    expected.forEach((measure, i) => {
      expect(found[i]).toContain(measure);
    });
  });

  it('恢复到 is no growth', () => {
    const found = measures(
      '接待游客53万人次，旅游收入2亿元，同比分别增长24%、10%，分别恢复到2019年春节的89%、84%。',
    ).slice(-2);
    expect(found).toEqual(['接待游客恢复', '旅游收入恢复']);
  });
});

describe('what a growth is the growth of', () => {
  it.each([
    ['全省工业用电量下降0.1%，降幅比1—5月份收窄0.8个百分点，其中6月份增长4.6%。', '工业用电量增长'],
    ['其中工业投资75亿元（占总投资的32.1%），增长103.2%。', '工业投资增长'],
  ])('%s', (text, measure) => {
    expect(measures(text).at(-1)).toBe(measure);
  });
});

describe('years', () => {
  it('a list of years is dealt out', () => {
    expect(
      periods('2014-05-01', '2011年、2012年法院一审案件数量分别为190件、222件，占当年所有案件的22.7%、22.5%。'),
    ).toEqual([
      ['190件', '2011'],
      ['222件', '2012'],
      ['22.7%', '2011'],
      ['22.5%', '2012'],
    ]);
  });

  it('also behind brackets of the same year', () => {
    expect(
      periods(null, '2023年及2024年经济增长率分别修正为1.08％（原统计为1.12％）及5.27％（4.84％）。').map(
        ([, year]) => year,
      ),
    ).toEqual(['2023', '2023', '2024', '2024']);
  });

  it.each([
    ['与近5年同期均值相比，受灾人次下降46%。', '2020'],
    ['与2018年同期同口径相比，门票收入增长32%。', '2020'],
    ['游客量超2019年同期水平，门票订单增长六成。', '2020'],
  ])('what is compared with gives none: %s', (text, year) => {
    expect(periods('2020-07-01', text)[0]?.[1]).toBe(year);
  });

  it('where a thing comes from does not date what follows', () => {
    expect(periods(null, '邮票是1878年由海关发行的。展出的邮票共3枚。')).toEqual([['3枚', null]]);
  });
});

describe('whose figures follow', () => {
  it('a name that publishes its own results', () => {
    const found = findFigures(
      article('2022-03-25', '星河咖啡3月24日公布了第四季度财务报告。报告显示，公司第四季度营收达到24亿元。'),
    );
    expect(found.at(-1)?.subject).toBe('星河咖啡');
  });

  it('brackets behind a figure are of the same place', () => {
    expect(subjects('澳门地区54例（出院51例），台湾地区94例（出院16例，死亡5例）。').slice(-2)).toEqual([
      '台湾地区',
      '台湾地区',
    ]);
  });

  it('a numbered line is a name and no day', () => {
    expect(readFigures('14号线客流8.7万人次，18号线客流11.7万人次。').map((f) => [f.subject, f.measure])).toEqual([
      ['14号线', '客流'],
      ['18号线', '客流'],
    ]);
  });

  it("her money is not the court's", () => {
    expect(subjects('北山医院近日搬迁。她用卡中的14万元购买黄金。').at(-1)).toBeNull();
  });
});

describe('a heading', () => {
  it('dates the items below it, and 去年同期 counts back from it', () => {
    expect(periods(null, '2024年第二季度业绩摘要', '总收入为310亿元，较去年同期的277亿元增长11.6%。')).toEqual([
      ['310亿元', '2024'],
      ['277亿元', '2023'],
      ['11.6%', '2024'],
    ]);
  });

  it.each(['今年业绩摘要', '2021年和2022年业绩摘要', '公司2021年业绩很好，亮点'])('says nothing: %s', (heading) => {
    expect(periods(null, heading, '总收入为310亿元。')[0]?.[1]).toBeNull();
  });
});

describe('who has a figure stands in its own clause or nowhere', () => {
  it.each([
    [
      'each way of travel',
      '全省共发送旅客8201万人次。其中铁路发送旅客1069万人次；道路发送旅客6786万人次。',
      ['铁路', '道路'],
    ],
    ['a house with its place in front', '东岭市电商集团收入13亿元。', ['东岭市电商集团']],
    ['the reason is not the owner', '由于外卖行业竞争激烈，经营亏损扩大至13亿元。', [null]],
    ['things that only point back', '北山市警方日前展开行动。这些案件的诈骗金额逾1亿元。', [null]],
    ['an age is of who stands behind it', '警方拘捕一名49岁男子。', ['男子']],
    ['all of a list of places', '北湖、东岭、西河、南山4省市共有66.2万人受灾；直接经济损失19.5亿元。', [null]],
    ['whoever passes it on', '北新经纬整理数据发现，已经有521家上市公司披露业绩。', [null]],
    ['the market is no city', '深市披露时间表出炉。归属于上市公司股东的净利润2.17亿元。', [null]],
    ['who speaks', '北山宇航局的官员说，共有1500粒碎屑。', [null]],
    ['what is counted', '新建住宅价格上涨城市有17个。', [null]],
    ['who chooses', '山河党政党倾向者有66%会投给林某。', ['山河党政党倾向者']],
    ['a word is not cut', '民望党总统参选人林英文的支持度为37.2%。', ['民望党总统参选人林英文']],
    ['somebody of a place', '河南伊川一男子家中杀害3名至亲。', [null]],
    [
      'items of the clause before',
      '分别是南米、东米、北米，所占市场份额分别是14.8%、9.1%和9%。',
      ['南米', '东米', '北米'],
    ],
    ['who opens the clause before 在', '南星在2019年全球智能手机出货量份额为21.6%。', ['南星']],
    ['not the world', '全球智能手机出货量为13.71亿部。南米出货量为1.256亿台。', ['全球', null]],
  ])('%s', (_, text, expected) => {
    const found = subjects(text);
    expect(found.slice(-expected.length)).toEqual(expected);
  });

  it('is the place whose office tells it', () => {
    const found = findFigures(
      articleOf('据北湖省民政厅报告，3个县遭受洪涝灾害。截至9时统计，1.1万人受灾；直接经济损失6200万元。', {
        title: '南山某县4人因灾死亡',
        published: '2013-08-02',
      }),
    );
    expect(found.map((f) => f.subject).slice(1)).toEqual(['北湖省', '北湖省']);
  });

  it('goes on behind a colon into the next paragraph', () => {
    const found = findFigures(
      articleOf('南岭公司发布了第三季度财报，数据如下：\n实现收入247亿元，同比增长5%。', {
        title: '北山公司经营亏损141亿元',
        published: '2025-11-28',
      }),
    );
    expect(found.map((f) => f.subject)).toEqual(['南岭公司', '南岭公司']);
  });

  it('is not where the event of a title takes place', () => {
    const found = findFigures(
      articleOf('展览面积增加到3100平方米。', { title: '12月将在上海举办博览会', published: '2025-11-10' }),
    );
    expect(found[0]?.subject).toBeNull();
  });
});

describe('an earlier year does not go on', () => {
  it('behind the first figure of its sentence', () => {
    expect(
      periods(
        '2025-11-13',
        '第三季亏损11亿元，去年同期盈利120亿元；利润率为负0.4%，去年则为4.6%。新业务亏损157亿元。',
      ).at(-1),
    ).toEqual(['157亿元', '2025']);
  });
  it('but does from its beginning', () => {
    expect(periods('2025-11-13', '2019年该市有4000万家企业。其中一半开了网店，占50%。').at(-1)).toEqual([
      '50%',
      '2019',
    ]);
  });
  it('from what it is counted on', () => {
    expect(periods('2025-11-10', '参展企业在去年3496家的基础上新增了600余家。')).toEqual([
      ['3496家', '2024'],
      ['600余家', '2025'],
    ]);
  });
  it('from where a thing comes from', () => {
    expect(periods('2010-11-16', '“青鸟”探测器于2003年发射升空。它完成60亿公里的行程。')).toEqual([
      ['60亿公里', '2010'],
    ]);
  });
  it('nor does a later month', () => {
    expect(periods('2026-02-23', '今年年底选举在即。甲某支持度为36%。')).toEqual([['36%', '2026']]);
  });
});

describe('a list is dealt out to what it names', () => {
  it.each([
    ['旅游产品和景点门票、在线文娱销售额分别增长27%和69%。', ['旅游产品和景点门票', '在线文娱']],
    ['西部和东北地区网络零售额分别增长11%和9%。', ['西部', '东北地区']],
    ['自甲国、乙国进口额排名前二，占比分别为19%、13%。', ['甲国', '乙国']],
  ])('%s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

describe('who acts has it, and not where or for whom', () => {
  it.each([
    ['九成以上的树木分布在山区。', '树木'],
    ['已将超90%的树种在了山区。', null],
    ['工业中数字经济占行业比重平均值为17.0%。', '工业'],
    ['星河手机本月可能交付500台。', '星河手机'],
    ['星河集团去年在云溪省投资15亿元。', '星河集团'],
    ['星河集团在上半年为山海银行贡献15亿元利润。', '星河集团'],
    ['星河集团在云溪省的用户达1500万户。', '星河集团'],
    ['云溪省去年投资15亿元。', '云溪省'],
  ])('%s', (text, subject) => {
    expect(subjects(text).at(-1)).toBe(subject);
  });

  it.each(['數字經濟規模達45萬億元。我國數字產業化規模為8萬億元，佔數字經濟比重為18%。'])('%s', (text) => {
    expect(subjects(text)[0]).toBeNull();
  });

  it.each([
    ['“部长”王芳则答不出来，周明轩直指：今年比去年多了400亿元。'],
    ['最后，周明轩请王芳上台，并指出，今年实际删除的数字是1439亿元。'],
    ['等到周明轩回应增加了400亿元，王芳才点头。'],
  ])('somebody who only tells it does not have it: %s', (text) => {
    expect(subjects(text)).toEqual([null]);
  });

  it('a firm that tells its own has it', () => {
    expect(subjects('星河集团发布财报，并指出，营收增长5亿元。')).toEqual(['星河集团']);
  });
});
