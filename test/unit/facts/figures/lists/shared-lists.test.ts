/** What items of a list share: a second list of the things of the first, a frame (从产量看), the places of a table in words. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const about = (text: string) => readFigures(text).map((f) => [f.subject, f.measure]);

describe('a second list of as many', () => {
  it('is of the things of the first without 分别', () => {
    expect(
      about('甲材制造业、乙材制造业和丙织行业分别实现增加值5.2亿元、3.1亿元和2.4亿元，增长6.1%、5.2%和4.3%。'),
    ).toEqual([
      ['甲材制造业', '增加值'],
      ['乙材制造业', '增加值'],
      ['丙织行业', '增加值'],
      ['甲材制造业', '增加值增长'],
      ['乙材制造业', '增加值增长'],
      ['丙织行业', '增加值增长'],
    ]);
  });
});

describe('two measures before two figures', () => {
  it.each([
    ['星河集团营收和净利润达到50亿元和8亿元。', ['营收', '净利润']],
    [
      '上半年，邮政行业业务收入和业务总量累计完成50亿元和87亿元，同比分别增长11%和22%。',
      ['业务收入', '业务总量', '业务收入同比增长', '业务总量同比增长'],
    ],
  ])('%s', (text, measures) => {
    expect(about(text).map(([, measure]) => measure)).toEqual(measures);
    expect(new Set(about(text).map(([subject]) => subject)).size).toBe(1);
  });
});

describe('一产, 二产 and 三产', () => {
  it('have each their own, and are not what is measured', () => {
    expect(about('北山市一产、二产、三产增加值分别为3亿元、5亿元、7亿元。').map(([, m]) => m)).toEqual([
      '增加值',
      '增加值',
      '增加值',
    ]);
    expect(about('一产、二产、三产分别为3亿元、5亿元、7亿元。')).toEqual([
      ['一产', null],
      ['二产', null],
      ['三产', null],
    ]);
  });
});

describe('a frame before the items', () => {
  it('says what is measured of each', () => {
    expect(about('从产品产量看，铜管增长4.7倍，铝箔增长64.5%，钢缆下降2.1%。')).toEqual([
      ['铜管', '产量增长'],
      ['铝箔', '产量增长'],
      ['钢缆', '产量下降'],
    ]);
  });
});

describe('places with two figures each', () => {
  it('share what is counted and what it changed by', () => {
    expect(
      about('全省房屋移转栋数总计900栋、年减3.7%，其中台北市300栋、年增6.4%，高雄市200栋、年增0.8%。').slice(2),
    ).toEqual([
      ['台北市', '房屋移转栋数'],
      ['台北市', '房屋移转栋数年增'],
      ['高雄市', '房屋移转栋数'],
      ['高雄市', '房屋移转栋数年增'],
    ]);
  });
});

describe('who opens the clause of a counted noun', () => {
  it.each([
    ['兰山军区派出官兵1322人参与救灾，空军两架直升机已抵达。', '空军', '直升机'],
    ['北山县派出300人，消防队3辆消防车赶到现场。', '消防队', '消防车'],
  ])('%s', (text, subject, measure) => {
    expect(about(text).at(-1)).toEqual([subject, measure]);
  });

  it('is nobody when it is the kind that is counted', () => {
    expect(about('实体上市公司近八成实现盈利，350家公司净利润增幅超过100%。')).toEqual([
      ['实体上市公司', '实现盈利'],
      [null, '公司'],
      [expect.anything(), '净利润增幅'],
    ]);
  });
});

describe('a contrast', () => {
  it('has a subject of its own', () => {
    expect(about('周海今天三分球11投3中，仅获13分，莫科则有出色表现，包含5记三分弹。').at(-1)?.[0]).toBe('莫科');
  });

  it('gives points to whom a headline name stands before', () => {
    expect(about('一哥周海斩获24分，新秀莫科14分。').map(([s]) => s)).toEqual(['一哥周海', '新秀莫科']);
  });
});

describe('what stands in brackets', () => {
  it('ends with them', () => {
    expect(about('北山市用户5亿户（其中东岭区占比3%），收入7亿元。').at(-1)?.[0]).toBe('北山市');
  });
});

describe('a time before a name', () => {
  it.each(['今年前两月六港货柜吞吐量总计2.1万箱。', '前两月六港货柜吞吐量总计2.1万箱。'])('%s', (text) => {
    expect(about(text)[0]?.[0] ?? '').not.toMatch(/前两月/);
  });
});

describe('a label before a colon', () => {
  const inArticle = (title: string, ...texts: string[]) =>
    findFigures(articleOf(texts.join('\n'), { title, titleTrusted: true, published: '2024-11-02' })).map((f) => [
      f.subject,
      f.measure,
    ]);

  it('has what its line tells', () => {
    expect(inArticle('北山酒家三季报点评', '糕点系列产品：Q3营收14.25亿元，同比增长1.1%。')).toEqual([
      ['糕点系列产品', '营收'],
      ['糕点系列产品', '营收同比增长'],
    ]);
  });

  it('tells and has nothing when it is a speaker or an office', () => {
    expect(inArticle('青岭省经济运行', '省文旅厅：净利润5亿元。')[0]?.[0]).not.toBe('省文旅厅');
  });
});

describe('a place in the name of a house', () => {
  it('is not who the title is about', () => {
    const found = findFigures(
      articleOf('速冻点心营收2亿元。', { title: '广州酒家三季报点评', titleTrusted: true, published: '2024-11-02' }),
    );
    expect(found[0]?.subject).not.toBe('广州');
  });
});

describe('who has most of it', () => {
  it('has the measure before 以', () => {
    expect(about('昨日累积雨量以东化关山九百毫米居冠。')).toEqual([['东化关山', '累积雨量']]);
    expect(about('其余依序为白溪关岭871毫米、东山北寮757毫米、西楠曾文721毫米。').map(([s]) => s)).toEqual([
      '白溪关岭',
      '东山北寮',
      '西楠曾文',
    ]);
  });

  it('is left out with 除', () => {
    expect(about('全省累计降雨量都超过700毫米，除新北市瑞方区758毫米，其余不大。').at(-1)).toEqual([
      '新北市瑞方区',
      '累计降雨量',
    ]);
  });
});

describe('what went before a bracket or a list', () => {
  it('does not give its last place to what comes after', () => {
    expect(about('境外输入病例24例（上海6例，云南6例，山西3例）；本土病例65例。').at(-1)?.[0]).toBeNull();
    expect(about('有20人受伤，台中8人、彰化3人及花莲3人；另外一般灾情案件有2015件。').at(-1)?.[0]).toBeNull();
  });
});

describe('a topic named with 方面', () => {
  it('is what changes', () => {
    expect(about('租金指数方面，七月份按月升0.5%，连升八个月，按年升1.2%。').map(([, m]) => m)).toEqual([
      '租金指数升',
      '连升',
      '租金指数升',
    ]);
  });

  it('is an index at a level of three digits', () => {
    expect(about('6月私宅售价指数报349，按月跌约0.54%。').map(([, m]) => m)).toEqual([
      expect.anything(),
      '私宅售价指数跌',
    ]);
  });
});

describe('kinds of owners', () => {
  it('stand with their place', () => {
    expect(about('前10个月，广东民营企业进出口4.12万亿元，占60.5%。')).toEqual([
      ['广东民营企业', '进出口'],
      ['广东民营企业', '进出口占比'],
    ]);
  });

  it('have what was told of another kind', () => {
    expect(about('外商投资企业进出口2.31万亿元；国有企业3702.3亿元，下降6.7%。').slice(1)).toEqual([
      ['国有企业', '进出口'],
      ['国有企业', '进出口下降'],
    ]);
  });

  it('trade with those of a list', () => {
    expect(about('青岭省民营企业对东盟、美国、日本进出口分别达3亿元、2亿元、1亿元。')).toEqual([
      ['青岭省民营企业', '对东盟进出口'],
      ['青岭省民营企业', '对美国进出口'],
      ['青岭省民营企业', '对日本进出口'],
    ]);
  });
});

describe('items that share what only the last of them writes', () => {
  it.each([
    [
      '一线、二线、三线城市二手住宅销售价格分别上涨0.2%、1%和1.1%。',
      [
        ['一线城市', '二手住宅销售价格上涨'],
        ['二线城市', '二手住宅销售价格上涨'],
        ['三线城市', '二手住宅销售价格上涨'],
      ],
    ],
    [
      '东部、中部和西部地区农村居民收入分别增长3%、4%和5%。',
      [
        ['东部地区', '农村居民收入增长'],
        ['中部地区', '农村居民收入增长'],
        ['西部地区', '农村居民收入增长'],
      ],
    ],
    [
      '二线城市新建住宅和二手住宅销售价格分别上涨7.3%和5.5%。',
      [
        ['二线城市', '新建住宅销售价格上涨'],
        ['二线城市', '二手住宅销售价格上涨'],
      ],
    ],
    [
      '全国新建住宅和二手住宅销售价格分别上涨7.3%和5.5%。',
      [
        ['全国', '新建住宅销售价格上涨'],
        ['全国', '二手住宅销售价格上涨'],
      ],
    ],
    [
      '星河超市和云海超市销售收入分别增长3%和4%。',
      [
        ['星河超市', '销售收入增长'],
        ['云海超市', '销售收入增长'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

describe('the unit of a list or of a whole', () => {
  const units = (text: string) => readFigures(text).map((f) => `${f.text} ${f.value} ${f.unit}`);
  it.each([
    ['涨幅分别扩大1个和0.9个百分点。', ['1个 1 百分点', '0.9个百分点 0.9 百分点']],
    [
      '三项指标分别提高1.7个、2个和5.4个百分点。',
      ['三项 3 项', '1.7个 1.7 百分点', '2个 2 百分点', '5.4个百分点 5.4 百分点'],
    ],
    ['全市新增公园1个和学校5个。', ['1个 1 个', '5个 5 个']],
    ['数字不是2075亿，而是1439亿元。', ['2075亿 207500000000 元', '1439亿元 143900000000 元']],
    ['互联网发售车票355.9万张（含手机119.7万），增长3%。', ['355.9万张 3559000 张', '119.7万 1197000 张', '3% 3 %']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('places that are named together', () => {
  it.each([
    ['9月份北京、上海新房价格上涨1.4%。', ['北京、上海']],
    ['2019年北京、上海新房价格上涨1.4%。', ['北京、上海']],
  ])('have what a time before them is no part of: %s', (text, expected) => {
    expect(about(text).map(([subject]) => subject)).toEqual(expected);
  });
});

describe('whose the figures in brackets are', () => {
  it.each([
    ['均为境外输入病例（广东6例，上海4例）；新增疑似病例12例。', ['广东', '上海', null]],
    [
      '中国地震台网正式测定：09月18日20时08分在安徽合肥市肥东县（北纬31.98度，东经117.60度）发生4.7级地震。',
      Array(3).fill('安徽合肥市肥东县'),
    ],
    [
      '境外输入病例46例（广东9例，上海5例，福建5例，云南5例，陕西5例，四川4例，北京3例，江苏3例，浙江2例，江西2例，天津1例，湖南1例，重庆1例），含8例由无症状感染者转为确诊病例（广东2例，四川2例，陕西2例，浙江1例，湖南1例）；本土病例7例。',
      [
        null,
        ...'广东 上海 福建 云南 陕西 四川 北京 江苏 浙江 江西 天津 湖南 重庆'.split(' '),
        null,
        ...'广东 四川 陕西 浙江 湖南'.split(' '),
        null,
      ],
    ],
  ])('%s', (text, expected) => {
    expect(about(text).map(([subject]) => subject)).toEqual(expected);
  });
});

describe('the mean of what was told before', () => {
  it.each([
    ['铁路累计发送旅客3.2亿人次，日均1231万人次。', ['累计发送旅客', '日均发送旅客']],
    ['全年营收365亿元，日均1亿元。', ['营收', '日均营收']],
  ])('%s', (text, expected) => {
    expect(about(text).map(([, measure]) => measure)).toEqual(expected);
  });
});

describe('a name in marks before its measure', () => {
  it('has it', () => {
    expect(about('“青鸟”探测器飞行距离总计达60亿公里。“远星”直径约为480米。').map(([s]) => s)).toEqual([
      '“青鸟”',
      '“远星”',
    ]);
  });
});

describe('who leads with a share', () => {
  it('has it, and so has each of the list behind', () => {
    expect(about('在政党支持度部分，山河党以32%暂时领先、民望党28%、青岭党18%。').map(([s]) => s)).toEqual([
      '山河党',
      '民望党',
      '青岭党',
    ]);
  });
});

describe('what is made and what is sold', () => {
  it.each<[string, (string | null)[]]>([
    [
      '我国汽车产销分别完成705万辆和688万辆，同比分别增长96.9%和93.4%。',
      ['汽车产量', '汽车销量', '汽车产量同比增长', '汽车销量同比增长'],
    ],
    [
      '动力电池产销量分别为545.9GWh、465.5GWh，分别同比增长148.5%和150.3%。',
      ['动力电池产量', '动力电池销量', '动力电池产量同比增长', '动力电池销量同比增长'],
    ],
  ])('%s', (text, expected) => {
    expect(readFigures(text).map((f) => f.measure)).toEqual(expected);
    // Figures are nobody's owners: 545.9GWh.
    expect(readFigures(text).some((f) => /\d/.test(f.subject ?? ''))).toBe(false);
  });

  it('gives each share what stands behind it', () => {
    const found = readFigures('中国控制了全球65%的加工产能、85%的材料产能，以及超过60%的生产能力。');
    expect(found.map((f) => [f.subject, f.measure])).toEqual([
      ['中国', '加工产能'],
      ['中国', '材料产能'],
      ['中国', '生产能力'],
    ]);
  });
});
