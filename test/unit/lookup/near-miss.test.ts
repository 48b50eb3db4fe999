/** What has the words of a question and is no answer to it, and what answers it from beside; an invented corpus. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '@/src/lookup/answer';
import { leastOf } from '@/src/lookup/least';
import { understand } from '@/src/lookup/query/understand';
import { search } from '@/src/lookup/search';
import { type OpenCorpus, openDocuments } from './corpus';

const REPORT = `---
title: 松江电子发布2023年年报
author: 临川日报
date: 2024-03-18 09:00:00 +0800
---
<p>2023年，松江电子合并营收989.2亿元，先进制程出货占营收比重达到23%。2023年，松江电子餐饮收入同比增长13.9%。</p>
<p>2023年，松江电子卫星产业增加值占国内生产总值比重达到7.8%，营业收入年均增速13.6%。</p>
<p>松江电子采购了价值4.68亿元人民币的数据设备，数字化平台服务了人民群众。松江电子数字人才达到1200人。松江电子2023年减排1200tCO2e。</p>
`;
const ESSAY = `---
title: 沈望舒的绿色建筑主张
author: 数研周刊
date: 2024-05-06 08:00:00 +0800
---
<p>本刊刊登一篇由建筑师沈望舒撰写的文章《从图纸开始》。</p>
<p>2023年，全国绿色建筑面积达到3.2亿平方米。</p>
<p>李明远表示：“绿色建筑的成本还会继续下降，绿色建筑是大势所趋。”</p>
`;
const DICTIONARY = [
  { word: '数字', syllables: ['shu', 'zi'], gloss: 'digit' },
  { word: '人民', syllables: ['ren', 'min'], gloss: 'the people; populace' },
  { word: '人才', syllables: ['ren', 'cai'], gloss: 'talent' },
];

const BANKS = `---
title: 松江银行为小商户垫资
author: 临川日报
date: 2024-06-01 09:00:00 +0800
---
<p>松江银行（SongBank）已为小商户垫资310亿元。看临商的人都说，临商正在转型。</p>
<p>海上的风很大，人们坐了很久的船，晚饭以后才到了那座新的电站，那里用的是线上电子账本。</p>
<p>秋收以后，种粮大户可以在手机上拿到贷款。</p>
<p>报告称，松江银行的卫星技术助力62万种植大户获得贷款。</p>
<p>不少饭馆开始进村办流动厨房。</p>
<p>松江银行2023年办夜校讲座640场，受到小商户欢迎。</p>
<p>2023年，国家电网完成电网投资5123亿元。</p>
<p>2023年，松江银行的创新指数排名跃升至第3位。</p>
<p>60%以上的饭馆缩短备餐时间，平均备餐时间压缩35%。</p>
<p>松江林场（SongFarm）已有3万人参与。合作社累计种下5亿棵树，种植面积超过42万亩。</p>
<p>松江新修了码头，荔枝销量增长21%，渔民很高兴。工人坚持夜航，没有停过。</p>
<p>青禾集团在全国带动种下绿色蔬菜500万亩。青禾集团开了食堂30个，青禾集团食堂补贴为2.6亿元。</p>
<p>松江果园已有200人摘果。合作社2019年种下果树，种植面积超过17万亩。</p>
<p>行长周怀远表示：“夜校还要办下去。”顾问秦少白说：“讲座要讲小商户听得懂的话。”</p>
`;

const METRO = `---
title: 临川地铁开出新线
author: 临川日报
date: 2024-07-02 09:00:00 +0800
---
<p>临川地铁4条新线上月开通。据统计，四条新线首月共运客88.17万人次。</p>
<p>换证处理时间由改革前8.5天，改革后缩短至3.6天。</p>
<p>临川夜市开一个摊位，如今最短两天就可以办好。临川夜市共有摊位300个。</p>
<p>国家健康服务平台累计查询5亿次。国家健康服务平台由临川公司承建。</p>
<p>全国一体化健康服务平台连通29个省。</p>
<p>大学研究显示，我国渔民收入平均下降17%。</p>
<p>PadTel 9发布，PadTel新机共有3款。</p>
<p>The Lakeside County Board is proud to announce that the County has received $2,310,400 through two grants.</p>
`;

const WATER = `---
title: 松江水务公布渠水报告
author: 临川日报
date: 2024-07-09 09:00:00 +0800
---
<p>松江水务2019年成立“清渠队”，派出60名队员。松江水务的渠水合格率从31%提高到82%。</p>
<p>松江水务节水工程总投资从3亿元增至9亿元，年均增速24.5%。</p>
<p>自2016年首次公布以来，松江水务已连续5年公布渠水报告。2020年，松江水务渠水报告提出：“渠水报告要让人看懂。”</p>
<p>北区、西区、东区渠水达标率分别为42.1%、77.8%和63.5%。</p>
<p>第三十七届渠水博览会上个月在临川举办。</p>
<p>临川近日上线“清水在线”平台，为4.1万户兑付水费补贴。志愿队每天为灾民煮一日三餐。</p>
<p>松江水务抽调80名技工，给27座水库做方案。位于武汉的9家水站照常营业。节水项目有12个。</p>
<p>松江水务新增30名巡河员。松江水务关闭了6座泵房。</p>
<p>松江水务灌溉面积超过397万亩。顾问团写的文章《渠水长流》指出，渠水是命脉。</p>
<p>“渠水会更清。”临川研究院水利系教授韩小满说。“松江水务渠水报告回应了质疑，”松江水务发言人贺青山表示。</p>
`;

const TOWN = `---
title: Lakeport thanks its volunteers
author: Lakeport Gazette
date: 2024-07-02 09:00:00 +0800
---
<p>“I commend each volunteer of this town,” said Mayor Ann Porter.</p>
<p>The town hall supplied 420 meals to families.</p>
`;

let corpus: OpenCorpus;
beforeAll(async () => {
  const texts = {
    'report.txt': REPORT,
    'essay.txt': ESSAY,
    'banks.txt': BANKS,
    'metro.txt': METRO,
    'water.txt': WATER,
  };
  corpus = await openDocuments(texts, { cut: () => ['数字', '人民', '人才'], dictionary: DICTIONARY });
});

const ask = (query: string): Promise<Answer> => search(corpus.pack, corpus.automaton, query, 10);
const textsOf = ({ results }: Answer): string[] =>
  results.map((result) =>
    result.kind === 'figure' ? result.figure.text : result.kind === 'quote' ? result.quote.text : result.passage.text,
  );

describe('no answer', () => {
  it.each([
    ['2019年 GDP 增速', 'what a figure is a share of, and a growth beside it'],
    ['shuzi renmin', 'two words spelled in letters that stand apart'],
    ['华岭收入 餐饮', 'a word that the corpus lacks says whose'],
    ['建筑 数据 设备', 'the first of three words is what is asked about'],
    ['临商银行 垫资', 'another bank, each of whose words the corpus has'],
    ['海上电站', 'a compound whose parts stand far apart'],
    ['shuzi populace', 'a word in pinyin and one in English that no text says side by side'],
    ['电子账本的增速', 'a paragraph with the words of a rate that no figure states'],
    ['造了多少艘船', 'paragraphs with a boat, none of which counts boats'],
    ['小商户听得懂 数量', 'words of somebody that state no number'],
    ['网上银行 贷款', 'a sort of banks in one word'],
    ['卫星餐饮 收入', 'a compound whose two words stand in two sentences'],
    ['渔民收入 票价', 'facts on the one of two runs, whose words are two'],
    ['我国 大学 数量', 'a share where it is asked how many there are'],
    ['PadTel 9 销量', 'a number that is part of a name'],
    ['How many hospitals are in Lakeside County?', 'what else a county has'],
    ['松江电子 卫星产业 罚款', 'the last of three words is what is asked for'],
    ['松江电子餐饮收入罚款', 'words typed as one'],
    ['松江水务会不会造成停水', 'what brings something about is no second thing that is met'],
    ['第47届渠水博览会在哪里举办', 'another of a row'],
    ['夜校讲座 78%', 'a round value of another thing'],
    ['松江水务灌溉面积有没有超过500亿元', 'how much of it there is, in another unit'],
    ['松江水务有多少技工', 'some that were sent, and what stands beside them'],
    ['松江水务有多少巡河员', 'those that were added'],
    ['松江水务一共有多少泵房', 'those that were closed'],
    ['全国有几家水站', 'those of one place'],
    ['松江水务在上海有几家水站', 'those of another place'],
    ['松江林场哪年成立的', 'when something was done that no text says'],
    ['松江水务投资有没有9亿用户', 'what is asked for as people is no money'],
    ['松江水务总投资超过20亿元', 'a bound that nothing reaches'],
    ['松江银行 夜校 讲台', 'a word of which the corpus has only the half of a synonym'],
    ['青禾集团 食堂 面积', 'a word that no unit at hand answers'],
    ['绿色建筑 关税', 'paragraphs on one of two things, where the corpus has no word for the other'],
  ])('%s (%s)', async (query) => {
    expect(await ask(query)).toMatchObject({ status: 'none', results: [] });
  });
});

describe('what is asked for', () => {
  it('is not the value that a question states beside 多少', async () => {
    expect(textsOf(await ask('60%以上的饭馆备餐时间压缩了多少'))).toContain('35%');
  });

  it('is told by its unit where the sentence before names whose it is', async () => {
    const answer = await ask('松江林场种了多少亩');
    expect(textsOf(answer)[0]).toContain('42万亩');
  });

  it('is told by its unit for the year that is asked for alone', async () => {
    expect(textsOf(await ask('松江果园种了多少亩'))[0]).toContain('17万亩');
    expect(textsOf(await ask('松江果园2023年种了多少亩'))[0] ?? '').not.toContain('17万亩');
  });

  it('is the same with a name right before its topic', async () => {
    const [apart, together] = [await ask('松江 夜航'), await ask('松江夜航')];
    expect(apart.status).toBe('ok');
    expect(together.status).toBe('ok');
  });

  it('is another number only where it is asked for behind the one stated', async () => {
    expect((await understand('不管投入多少，研发投入超过12亿元', corpus.automaton)).values).toHaveLength(1);
    expect((await understand('投资12亿元的项目有多少', corpus.automaton)).values).toEqual([]);
  });

  it('is no number of some decades', async () => {
    expect((await understand('近几十年 绿色建筑', corpus.automaton)).wants).toBe('anything');
    expect((await understand('十几亿人的粮食', corpus.automaton)).wants).toBe('anything');
    expect((await understand('绿色建筑 几亿', corpus.automaton)).wants).toBe('number');
  });

  it('is no value where a number ends the question', async () => {
    const question = await understand('参加夜校的人有几亿', corpus.automaton);
    expect(question).toMatchObject({ values: [], wants: 'number', wanted: { units: ['人', '人次', '户'] } });
  });

  it('is a sentence in English, whose first word need not be said', async () => {
    expect(textsOf(await ask('How much money did SongBank 垫资 for 小商户?'))[0]).toContain('310亿');
  });
});

describe('what a fact must have', () => {
  it.each([
    ['云锦 关税', 2, 'of two things both'],
    ['云锦 关税 木匠', 2, 'of three words side by side two'],
    ['木匠和铁匠的夜校讲座', 1, 'of more, told in a sentence, a rare one'],
  ])('%s: %i (%s)', async (query, things) => {
    const question = await understand(query, corpus.automaton);
    expect(leastOf(corpus.pack, question, question.concepts).things).toBe(things);
  });
});

describe('of words and figures', () => {
  it('words come first where it is asked who said it', async () => {
    expect((await ask('谁说绿色建筑成本下降')).results[0]?.kind).toBe('quote');
  });
  it('a figure much weaker than the best is still an answer', async () => {
    expect(textsOf(await ask('绿色建筑')).join()).toContain('3.2亿平方米');
  });
  it('both ends of a range asked for are found', async () => {
    const found = textsOf(await ask('7.8%到13.6%')).join();
    expect(found).toContain('7.8%');
    expect(found).toContain('13.6%');
  });
});

describe('an answer', () => {
  it.each([
    ['shuzi rencai', '1200人', 'two words spelled in letters that stand side by side'],
    ['卫星 农户贷款', '62万', 'a compound whose two words are said otherwise'],
    ['餐饮收入增长多少', '13.9%', 'a compound whose two words stand apart'],
    ['松江电子 营收', '989.2亿元', 'a measure before another that it is the whole of'],
    ['增加值占GDP多少', '7.8%', 'a share is of its whole'],
    ['教商户学手机的讲座办了几场', '640场', 'what few figures are counted in makes up for words'],
    ['松江银行创新成果排第几', '第3位', 'a rank'],
    ['讲座办了几场？排名第几？', '640场', 'questions one after another each have an answer'],
    ['手机银行给种粮大户的贷款', '62万', 'a sort of bank is no bank of that name'],
    ['Sogbank 垫资', '310亿元', 'a Latin name typed with one slip'],
    ['Sttae Grid', '5123亿元', 'a name of two Latin words, one of them with a slip'],
    ['录色 面积', '3.2亿平方米', 'a character taken for one that looks so'],
    ['录色面积', '3.2亿平方米', 'the same in a word cut out of a run'],
    ['satellite farmers loans', '62万', 'a compound in English whose two words are said otherwise'],
    ['tCO2e', '1200tCO2e', 'a Latin unit without its digits'],
    ['青禾集团 绿色蔬菜 面积', '500万亩', 'a last word that the unit says'],
    ['青禾集团 食堂 个数', '30个', 'the same of what is counted'],
    ['青禾集团 食堂补贴 金额', '2.6亿元', 'the same of money'],
    ['其中摊位有几个', '300个', 'of them is none of what is asked for'],
    ['四条新线一共运了多少人次', '88.17万', 'another figure than the one that says of which'],
    ['换证处理时间缩短到几天', '3.6天', 'where a change ended'],
    ['临川夜市办一个摊位要多久', '两天', 'how long, where the clause before says of what'],
    ['国家健康服务平台连通了几个省', '29个', 'a name but for the country before it'],
    ['松江水务 总投资 5亿到10亿元之间', '9亿元', 'what lies between both ends'],
    ['哪家公司总投资超过8亿元', '9亿元', 'what lies beyond a bound, of whichever firm'],
    ['Which company 总投资 more than 800 million yuan', '9亿元', 'the same in English'],
    ['渠水合格率提高之前是多少', '31%', 'where a change began'],
    ['节水工程总投资从多少涨到多少', '亿元', 'both ends are asked for, and not the growth'],
    ['清渠队是哪年成立的', '60名', 'when it was done'],
    ['渠水报告从哪年开始有的', '5年', 'since when'],
    ['哪个区渠水达标率最高', '77.8%', 'the most of a list'],
    ['渠水达标率最低的区', '42.1%', 'the least of a list'],
    ['渠水博览会是第几届', '第三十七届', 'which of a row'],
    ['哪个城市最先用清水在线', '4.1万户', 'which place, and who was first'],
    ['清水在线上线时间', '4.1万户', 'when it was, in one word'],
    ['《渠水长流》作者', '渠水是命脉', 'who wrote it'],
    ['灾民的一日三餐谁煮', '一日三餐', 'who does it'],
    ['松江水务灌溉面积有没有超过500万亩', '397万亩', 'how much, where it is asked whether it is so much'],
    ['松江水务抽调了多少技工', '80名', 'those that were sent'],
    ['武汉有几家水站', '9家', 'those of the place'],
    ['节水项目数', '12个', 'a number in one character behind its noun'],
    ['韩小满是什么职务', '渠水会更清', 'who somebody is'],
    ['研究院的专家说了什么', '渠水会更清', 'whoever of them speaks'],
    ['周怀远 秦少白', '夜校', 'people side by side each have their say'],
    [
      '去年松江电子到底招了多少数字人才来着',
      '1200人',
      'what is only spoken is no word, and a time from where the asker stands none that must be said',
    ],
  ])('%s → %s (%s)', async (query, text) => {
    expect(textsOf(await ask(query))[0]).toContain(text);
  });

  it('is below the headline that names who is asked for, and of nobody else', async () => {
    const texts = textsOf(await ask('沈望舒 绿色建筑')).join();
    expect(texts).toContain('3.2亿平方米');
    expect(texts).not.toContain('大势所趋');
  });
});

describe('an English question', () => {
  it.each([
    ['commended volunteers', 'I commend each volunteer', 'of a word in another form'],
    ['supply of meals', '420', 'of a word in another form that has synonyms'],
  ])('%s → %s (%s)', async (query, text) => {
    const { pack, automaton } = await openDocuments(
      { 'town.txt': TOWN },
      { cut: (text) => text.toLowerCase().match(/[a-z]+/g) ?? [], dictionary: DICTIONARY },
    );
    expect(textsOf(await search(pack, automaton, query, 10))[0]).toContain(text);
  });
});
