import { describe, expect, test } from 'vitest';
import { withoutLetterSpacing } from '@/src/corpus/text/blanks';
import { read, readOne, texts } from './support';

test('a blank behind every character goes, wider ones part words', () => {
  const article = readOne(`第 3 版　要闻                   2 0 2 4 年 5 月 6 日　星 期 一

南 岭 县 公 路 投 资 增 长 9 . 6 %

本 报 记 者　周 一 鸣

   本 报 讯　县 交 通 局 最 新 数 据 显 示 ， 1 至 8 月 ， 全 县
完 成 公 路 投 资 8 6 . 4 亿 元 ， 同 比 增 长 9 . 6 % ， 增 速 比 上
半 年 提 高 1 . 2 个 百 分 点 。
   其 中 ， 农 村 公 路 1 2 . 7 亿 元 ， 增 长 1 8 . 3 % ， 新 建
道 路 8 6 公 里 ， 惠 及 群 众 4 . 2 万 人 。

责 任 编 辑 ： 林 之 远　电 话 ： 8 2 3 4 5 6 7
`);
  expect(article).toMatchObject({ title: '南岭县公路投资增长9.6%', author: '周一鸣', published: '2024-05-06' });
  expect(texts(article)).toEqual([
    '本报讯 县交通局最新数据显示，1至8月，全县完成公路投资86.4亿元，同比增长9.6%，增速比上半年提高1.2个百分点。',
    '其中，农村公路12.7亿元，增长18.3%，新建道路86公里，惠及群众4.2万人。',
  ]);
});

test('figures of one digit in a table keep their blanks', () => {
  const table = '县区 桥 路 站\n东 1 2 3 4 5 6\n西 2 3 4 5 6 7\n北 3 4 5 6 7 8';
  expect(withoutLetterSpacing(table)).toBe(table);
});

describe('plain text', () => {
  test('title, byline, source, date lines, headings', () => {
    const article = readOne(`山城轨道交通客流突破百万

2023-11-02 09:30
来源：山城晚报　记者：何田

截至10月底，山城轨道交通日均客流达到103.5万人次，同比增长18.2%。

线网加密带来增长

今年以来，新开通的6号线二期和9号线共增加里程42公里，覆盖沿线居民约60万人。

“客流还会继续增长。”轨道集团副总经理罗静说。

（责任编辑：王五）`);
    expect(article).toMatchObject({
      title: '山城轨道交通客流突破百万',
      publisher: '山城晚报',
      author: '何田',
      published: '2023-11-02',
    });
    expect(texts(article)).toHaveLength(3);
    expect(texts(article, 'heading')).toEqual(['线网加密带来增长']);
  });

  test('one paragraph a line, no blank lines, ideographic indents', () => {
    const article = readOne(`县域商业体系建设提速
本报讯（记者 孙萌）记者昨日从省商务厅获悉，全省已建成县级物流中心112个，覆盖率达到96%。
　　省商务厅流通处处长方明介绍，明年将再改造乡镇商贸中心300个。
　　“农村消费潜力很大。”他说。`);
    expect(article.title).toBe('县域商业体系建设提速');
    expect(article.author).toBe('孙萌');
    expect(texts(article)).toHaveLength(3);
  });

  test('a wrapped text whose headline no blank line divides from it', () => {
    const article = readOne(`山城轨道交通二期规划获批
山城晚报讯 记者昨日从市发展改革委获悉，山城轨道交通二期建设规
划已获批复，总里程86公里，总投资412亿元，计划2029年建成通车。届
时，山城轨道交通网络将覆盖全部九个区。
□记者 何田 通讯员 周岚 一群志愿者，历时一年，和社区工作者一起
走进沿线的社区，听取居民的意见，共收到建议1200条。
线网加密带来增长
去年，山城轨道交通日均客流达到102万人次，同比增长13.5%，其中换
乘客流占三成。

车站的公告显示，迄今为止，山城轨道
已累计开行列车78万列，上线小程序3个，每天服务乘客近百万人次，通勤时
间明显缩短。
`);
    expect(article.title).toBe('山城轨道交通二期规划获批');
    expect(article.author).toBeNull();
    expect(texts(article, 'heading')).toEqual(['线网加密带来增长']);
    expect(texts(article)).toEqual([
      '山城晚报讯记者昨日从市发展改革委获悉，山城轨道交通二期建设规划已获批复，总里程86公里，总投资412亿元，计划2029年建成通车。届时，山城轨道交通网络将覆盖全部九个区。',
      '□记者何田通讯员周岚一群志愿者，历时一年，和社区工作者一起走进沿线的社区，听取居民的意见，共收到建议1200条。',
      '去年，山城轨道交通日均客流达到102万人次，同比增长13.5%，其中换乘客流占三成。',
      // A short line with clauses is no head.
      '车站的公告显示，迄今为止，山城轨道已累计开行列车78万列，上线小程序3个，每天服务乘客近百万人次，通勤时间明显缩短。',
    ]);
  });

  test('a headline longer than what the text under it is cut at', () => {
    const article = readOne(`山城轨道交通二期规划获批：总投资412亿元，2029年建成通车后将覆盖九个区，惠及沿线居民二百万人
山城晚报讯记者昨日从市发展改革委获悉，山城轨道交通二期建设规
划已获批复，总里程86公里，总投资412亿元，计划2029年建成通车，届
时，山城轨道交通网络将覆盖全部九个区，日均客流有望达到一百五十
万人次，换乘客流占三成以上，早晚高峰的行车间隔缩短到两分钟半，
全线车站均与公交站、停车场相连，市民步行五分钟之内可以换乘，并
配套建设停车位五千多个。
`);
    expect(article.title).toMatch(/^山城轨道交通.*二百万人$/);
    expect(texts(article)).toHaveLength(1);
  });

  test('a first line with room for a word more that goes on small is no headline', () => {
    const article = readOne(`Northern airlines are expected to carry 14.2 million passengers
worldwide from Wednesday, Sept. 2, through Tuesday, Sept. 8, up 3
percent from a year earlier, Washington-based trade group Airlines
for Tomorrow said on Tuesday.
The group has forecast that summer travel will reach an all-time
high on the wings of a strong economy. Passenger traffic grew 3
percent in the first half of the year.
`);
    expect(article.title).toBe('');
    expect(texts(article)[0]).toMatch(/passengers worldwide from Wednesday/);
  });

  test('a sentence of several clauses is no headline, whatever room its lines left', () => {
    const article = readOne(`山城交通局 10 月 28 日公布的数据显 示,前 9 月轨道交通运营企业
票款总额为 43652.2 万元,同比增长 7.9%,较 1 至 8 月回落 2.1 个百
分点。和去年同期相比,运营企业票 款增速的降幅更是达到 5.6 个
百分点。但 9 月份当月,轨道交通运营企业实现票款总额 5633.9
万元,同比增长 0.4%,而 8 月份为同比下降 0.6%。 山城交通局轨道
处方明工程师分析说,1~9 月份票款增速回落较为明显,除受 9 月份
当月假期较长影响外,与部分线路停运检修安排在周末进行从 9
月份起分批实施、分期结算也有较大关系。
`);
    expect(article.title).toBe('');
    expect(texts(article).join('')).toContain('较1至8月回落2.1个百分点。');
  });

  test('e-mail wrap at a width, English', () => {
    const article = readOne(`Ferry operator to add 12 vessels

By Tom Hale

The regional ferry operator said on Tuesday it would add 12 electric
vessels to its fleet by 2027, at a cost of about $310 million, in a bid
to cut emis-
sions by 40 percent.

"We are at a turning point," chief executive Mary Olsen said. The com-
pany carried 9.8 million passengers in 2023, up from 8.1 million a year
earlier.

Source: Coast Herald
`);
    expect(article).toMatchObject({
      title: 'Ferry operator to add 12 vessels',
      author: 'Tom Hale',
      publisher: 'Coast Herald',
    });
    expect(texts(article)).toEqual([
      'The regional ferry operator said on Tuesday it would add 12 electric vessels to its fleet by 2027, at a cost of about $310 million, in a bid to cut emissions by 40 percent.',
      '"We are at a turning point," chief executive Mary Olsen said. The company carried 9.8 million passengers in 2023, up from 8.1 million a year earlier.',
    ]);
  });

  test('text out of a PDF: lines cut inside words and numbers, blanks inside, page numbers, page breaks', () => {
    const article = readOne(`湖区水质连续五年改善

湖区管理委员会近日发布公报，202
3年湖区平均水质达到三类标准的断面占9
1.5%，比2018年提高23. 4个百分点，入湖总
磷浓度下降 37 %。公报显示，五年来累计投入治理资金1
28 亿元，建成污水处理厂46座，日处理能力
达到210 万吨。

- 3 -

湖区渔民转产安置 1.3 万人，人均年收入由2.1万元提高到3.6万元，这
一增速高于全省平均水

平4.2个百分点。
`);
    expect(texts(article)).toEqual([
      '湖区管理委员会近日发布公报，2023年湖区平均水质达到三类标准的断面占91.5%，比2018年提高23.4个百分点，入湖总磷浓度下降37%。公报显示，五年来累计投入治理资金128亿元，建成污水处理厂46座，日处理能力达到210万吨。',
      '湖区渔民转产安置1.3万人，人均年收入由2.1万元提高到3.6万元，这一增速高于全省平均水平4.2个百分点。',
    ]);
    expect(article.title).toBe('湖区水质连续五年改善');
  });

  test('a paragraph whose stop was forgotten does not go on in one that opens a matter of its own', () => {
    const article = readOne(`湖区风灾统计

湖区管理委员会今日召开会议，要求各单位掌握灾情，协助地方完成复原，并提醒民众返家前注意安全。

湖区应变中心统计，风灾共造成12人受伤，路树倒塌381件，已处理300件，仍有81件处理中。其中一名男子在堤防钓鱼，遭海浪卷走

在民生設施部分，曾影响3118户用电，仍有219户尚待修复。

另外，湖区一千户电话不通，已派员抢修。
`);
    expect(texts(article)).toHaveLength(4);
  });

  test('tables of blanks and tabs, the unit above', () => {
    const article = readOne(`三季度财政收支情况

前三季度，全市一般公共预算收入完成情况如下表所示，总体好于预期。

单位：亿元
项目	2022年	2023年
税收收入	120.4	131.9
非税收入	45.1	43.7

财政局表示，四季度将继续落实减税降费政策。`);
    expect(texts(article, 'table')).toEqual(['项目\t2022年\t2023年', '税收收入\t120.4\t131.9', '非税收入\t45.1\t43.7']);
    expect(texts(article, 'note')).toEqual(['单位：亿元']);
    expect(texts(article)).toHaveLength(2);
  });

  test('reader comments behind the text are cut off', () => {
    const article = readOne(`地铁票价听证会举行

昨天，市发改委举行地铁票价听证会，25名代表参加，其中18人赞成方案一，起步价由2元调整为3元。

发改委表示，将在充分吸收意见后公布最终方案。

网友评论：
老李：涨价我不同意，我一个月工资才5000元。
小张：支持方案二，每公里0.5元更合理。`);
    expect(texts(article)).toHaveLength(2);
  });
});

describe('front matter', () => {
  test('Hexo: Markdown body, RFC date, source field', () => {
    const article = readOne(`---
title: "新能源公交占比超八成"
date: Tue, 07 Mar 2023 02:10:00 GMT
tags: [公交, 新能源]
source: 江北时报
url: https://jb.example/n/77.html
---
<!-- more -->
江北市交通局3月6日通报，全市新能源公交车已达 2180 辆，占比 **83.5%**。

## 充电设施

全市建成充电桩 1.2 万个，[详见公报](https://jb.example/doc)。
`);
    expect(article).toMatchObject({
      title: '新能源公交占比超八成',
      publisher: '江北时报',
      published: '2023-03-07',
      url: 'https://jb.example/n/77.html',
    });
    expect(texts(article)).toEqual([
      '江北市交通局3月6日通报，全市新能源公交车已达2180辆，占比83.5%。',
      '全市建成充电桩1.2万个，详见公报。',
    ]);
    expect(texts(article, 'heading')).toEqual(['充电设施']);
  });

  test.each([
    ['Fri, 31 Feb 2022 10:00:00 GMT', null],
    ['20222-01-01', null],
    ['2022-13-01', null],
    ['2022-06', '2022-06'],
  ])('date %s is %s', (date, published) => {
    const article = readOne(
      `---\ntitle: 河道清淤工程完工\ndate: ${date}\n---\n河道清淤工程完工，共清理淤泥三十万立方米，沿线居民拍手称快。\n`,
    );
    expect(article.published).toBe(published);
  });

  test('an opening line without its end is text; YAML tags and alias bombs are only text', () => {
    expect(
      texts(readOne('---\ntitle: 未完\n\n这篇文章的前置字段没有结束，因此整篇都当作正文来读，不会丢失任何内容。')),
    ).not.toHaveLength(0);
    const bomb = `---\ntitle: !!js/function "function(){}"\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n__proto__: {polluted: yes}\n---\n正文只有一句话，说的是水库蓄水量达到三亿立方米。\n`;
    expect(texts(readOne(bomb))).toEqual(['正文只有一句话，说的是水库蓄水量达到三亿立方米。']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('digests and briefs', () => {
  const item = (i: number) => `第${i}条消息的正文说，当地今年投入资金${i}亿元用于改善民生，受益群众超过${i}万人。`;

  test('Markdown digest closed by sources; numbered sections stay inside', () => {
    const articles = read(`# 一周要闻

## 城市更新进入新阶段

${item(1)}

## 一、存量盘活

${item(2)}

来源：甲报

## 乡村振兴结出硕果

${item(3)}

来源：乙网

## 海洋经济再上台阶

${item(4)}
`);
    expect(articles.map(({ title, publisher }) => [title, publisher])).toEqual([
      ['城市更新进入新阶段', '甲报'],
      ['乡村振兴结出硕果', '乙网'],
      ['海洋经济再上台阶', null],
    ]);
    expect(texts(articles[0]!, 'heading')).toEqual(['一、存量盘活']);
    expect(articles.map(({ id }) => id)).toEqual(['document#1', 'document#2', 'document#3']);
  });

  test.each([
    ['【】 heads with text behind', (i: number) => `【第${i}座新机场今日通航】${item(i)}`],
    ['【】 heads on their own line', (i: number) => `【第${i}座新机场今日通航】\n${item(i)}`],
    ['-- heads', (i: number) => `-- 第${i}座新机场今日通航\n\n${item(i)}`],
    ['## heads', (i: number) => `## 第${i}座新机场今日通航\n\n${item(i)}`],
    ['bold heads', (i: number) => `**第${i}座新机场今日通航**\n\n${item(i)}`],
    ['counted heads', (i: number) => `${i}、第${i}座新机场今日通航\n${item(i)}`],
    ['heads under a bullet', (i: number) => `■ 第${i}座新机场今日通航\n${item(i)}`],
    ['heads under a triangle', (i: number) => `▲第${i}座新机场今日通航\n${item(i)}`],
    ['HTML bold heads', (i: number) => `<p><strong>第${i}座新机场今日通航</strong></p><p>${item(i)}</p>`],
  ])('briefs: %s', (_, brief) => {
    const articles = read(`财经早报：2023年5月6日要闻速览\n\n${[1, 2, 3, 4, 5, 6].map(brief).join('\n\n')}\n`);
    expect(articles.map(({ title }) => title)).toEqual([1, 2, 3, 4, 5, 6].map((i) => `第${i}座新机场今日通航`));
    expect(texts(articles[2]!)).toEqual([item(3)]);
  });

  test('a number before a head that begins with one is the number of the item', () => {
    const page = [1, 2, 3].map((i) => `<p><strong>${i}、${i + 3}座新机场今日通航</strong></p><p>${item(i)}</p>`);
    const articles = read(`<p>财经早报：2023年5月6日要闻速览</p>${page.join('')}`);
    expect(articles.map(({ title }) => title)).toEqual([4, 5, 6].map((i) => `${i}座新机场今日通航`));
  });

  test('a list in one article is no collection', () => {
    const article = readOne(
      `东港今年三件大事\n\n${item(1)}\n\n1、机场通航\n${item(2)}\n2、机场扩建\n${item(3)}\n3、机场获奖\n${item(4)}\n`,
    );
    expect(article.title).toBe('东港今年三件大事');
  });

  test('a dateline far down does not take the text above it away', () => {
    const first =
      '东港今年修建道路十二公里，附近的五个村庄都能受益，群众纷纷点赞，市里说明年还要再修二十公里，建设资金三千万元已经全部到位，施工单位也已经进场，预计明年年底可以全部完工通车。';
    const last = '东港新闻网讯（记者张明）记者从东港铁路局获悉，2月10日，东港铁路局发送旅客96.58万人，增长1.6%。';
    const more = '预计在该返程客流高峰后，东港站将于2月24日出现第四个客流高峰日，全站客流量18.62万人次。';
    const article = readOne(
      `${first}\n\n${first.replace('修建', '改造')}\n\n四、春节期间铁路加开75趟列车应对返程高峰\n\n${last}\n\n${more}\n`,
    );
    expect(texts(article)).toContain(first);
  });

  test('one article with sections is one article', () => {
    const article = readOne(`# 老工业城市的转身

这座以钢铁闻名的城市，正在经历一场深刻的转型，十年间产业结构发生了巨大变化。

## 从钢铁到机器人

2022年，机器人产业产值达到86亿元，占全市工业的一成以上。

## 从厂区到园区

旧厂房改造成的创意园吸引了340家企业入驻，带来就业岗位九千个。
`);
    expect(article.title).toBe('老工业城市的转身');
    expect(texts(article, 'heading')).toEqual(['从钢铁到机器人', '从厂区到园区']);
  });

  test('an article of short section heads stays one, whatever its sections speak of', () => {
    const article = readOne(`# 在湖边生活

## 渔民老周

老周打了四十年鱼，2019年渔民上岸，他领到补偿款十二万元。

## 教师小林

小林教了六年书，学校从三十名学生增加到九十名学生。

## 医生阿宝

医生阿宝每月巡诊八个村，去年看了两千名病人。

## 厨师大李

厨师大李的餐馆有二十张桌子，周末要翻三次台。
`);
    expect(texts(article, 'heading')).toHaveLength(4);
  });

  test('plain articles one after the other, each closed by its source', () => {
    const articles = read(
      `东港集装箱吞吐量创新高\n\n${item(1)}\n\n${item(2)}\n\n来源：东港日报\n\n西岭建成最大光伏基地\n\n${item(3)}\n\n来源：西岭新闻网\n`,
    );
    expect(articles.map(({ title, publisher }) => [title, publisher])).toEqual([
      ['东港集装箱吞吐量创新高', '东港日报'],
      ['西岭建成最大光伏基地', '西岭新闻网'],
    ]);
  });
});

describe('titles that do not belong to the text', () => {
  test('a bait title is kept, marked and not a paragraph', () => {
    const article = readOne(`---
title: 极速贷款口子下载安装（极速贷款 骗） (1)
---
今年夏天，北方多地遭遇罕见高温，电网负荷屡创新高。国家电网表示，将通过跨省跨区交易保障居民用电，全力以赴迎峰度夏。

气象部门预计，八月下旬高温天气将有所缓解，降雨带随之北抬，农业生产条件逐步改善。华北、黄淮等地的墒情总体适宜秋粮生长，专家建议加强田间管理，防范局地强对流天气带来的不利影响，确保秋粮丰收到手。
`);
    expect(article.titleTrusted).toBe(false);
    expect(article.title).toContain('极速贷款');
    expect(texts(article, 'title')).toEqual([]);
  });
});
