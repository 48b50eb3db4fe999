/** Attribution as newspapers write it. Rows as in find.test.ts: speaker, `:` direct or `~` reported, the words. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/src/facts/quotes/find';
import { articleOf } from './article';

const lines = (text: string): string[] =>
  findQuotes(articleOf(text)).map((q) => `${q.speaker ?? '–'} ${q.direct ? ':' : '~'} ${q.text}`);

type Row = [text: string, ...quotes: string[]];

const VERBS: Row[] = [
  ['县教育局回复称，将逐步开放操场。', '县教育局 ~ 将逐步开放操场。'],
  ['通报称，着火的是一间仓库。', '通报 ~ 着火的是一间仓库。'],
  ['城北派出所表示，整个过程都有记录。', '城北派出所 ~ 整个过程都有记录。'],
  ['远山集团在交易所公告称，四月销量为三千台。', '远山集团 ~ 四月销量为三千台。'],
  ['議員陳光遠質詢稱，預算沒有著落。', '陳光遠 ~ 預算沒有著落。'],
  ['縣長林志豪答詢，預算下週送審。', '林志豪 ~ 預算下週送審。'],
  ['高志远因粮价饱受质疑，但没有辞职。'],
  ['高志远希望和大家一起把水渠修好。'],
  ['指挥中心接到火灾报警称，一间仓库起火。'],
  ['高志远建议省级部门立法保护老水渠，尽快出台有关办法。', '高志远 ~ 省级部门立法保护老水渠，尽快出台有关办法。'],
];

const WHO: Row[] = [
  ['附近住户胡女士称，火是从一楼烧起来的。', '胡女士 ~ 火是从一楼烧起来的。'],
  ['居民张女士（化姓）告诉记者，她一夜没睡。', '张女士 ~ 她一夜没睡。'],
  ['当时在二楼的一位亲历者表示，起火应该是在一楼。', '亲历者 ~ 起火应该是在一楼。'],
  ['带队的老钱说：“我先过去看看。”', '老钱 : 我先过去看看。'],
  ['“我们也没想到，”研究土壤的Stone说。', 'Stone : 我们也没想到，'],
  ['远山学会（FHS）会长Mary Stone在三月的年会上承诺，要修一百条水渠。', 'Mary Stone ~ 要修一百条水渠。'],
  ['远山汽车工业协会常务副会长兼秘书长付明远在2025论坛上表示，产量翻了一番。', '付明远 ~ 产量翻了一番。'],
  ['美国总统约翰·史密斯当地时间4日接受专访时表示，水渠要修。', '约翰·史密斯 ~ 水渠要修。'],
  ['但工信部有关负责人表示，标准还在修订。', '工信部有关负责人 ~ 标准还在修订。'],
  ['展区介绍，机器人可以插秧。'],
  ['外國旅客人次，全年預估約840萬人次，目標再度落空。'],
  ['报告数据显示，粮食增产三成。', '报告 ~ 粮食增产三成。'],
  ['周建国代表表示：“水渠要修。”', '周建国 : 水渠要修。'],
  ['民警强掩心中的窃喜回答道：“当然认识。”', '– : 当然认识。'],
];

const LATER: Row[] = [
  ['立委陳光遠到場。陳回，「下週再談，先把預算送出來。」', '陳光遠 : 下週再談，先把預算送出來。'],
  ['原预期秋天回暖，结果并不理想。'],
  ['陈光远也送林志豪一把伞，他说，“先把水渠修好再谈。”', '– : 先把水渠修好再谈。'],
  ['县长陈光远送局长林志豪一把伞，他说，“先把水渠修好再谈。”', '陈光远 : 先把水渠修好再谈。'],
  ['局长高志远到场。其中一人站起来解释。他说，平时大家都比较累。'],
  [
    '高志远说，秧苗很好。卖土产的刘守民看见了经过，他对记者说，火是从一楼烧起来的。',
    '高志远 ~ 秧苗很好。',
    '刘守民 ~ 火是从一楼烧起来的。',
  ],
  ['陈广明微笑着出场。陈广明微笑着强调：“先修水渠。”', '陈广明 : 先修水渠。'],
  ['局长高志远到场。两名民警很肯定地说“我们抓的就是他”。', '民警 : 我们抓的就是他'],
  [
    '一位接近公司的知情人士表示，谈判没有破裂。该知情人士还指出，价格已经谈妥。',
    '接近公司的知情人士 ~ 谈判没有破裂。',
    '接近公司的知情人士 ~ 价格已经谈妥。',
  ],
  ['高志远表示，秧苗很好。并提到，水渠要修。', '高志远 ~ 秧苗很好。', '高志远 ~ 水渠要修。'],
  ['高志远指出，秧苗很好，并强调水渠要修。', '高志远 ~ 秧苗很好，并强调水渠要修。'],
  [
    '主教练高志远说，秧苗很好。虽然北队输了，但南队主教练何明多赛后很高兴，他表示，下次再来。',
    '高志远 ~ 秧苗很好。',
    '何明多 ~ 下次再来。',
  ],
  ['局长高志远说，秧苗很好。虽然下了雨，但村里的路没有坏掉，他表示，下次再来。', '高志远 ~ 秧苗很好。'],
  ['声明重申，学会的使命是“让水流到每一块田”，不会改变。', '声明 ~ 学会的使命是“让水流到每一块田”，不会改变。'],
  ['白宫新闻秘书史密斯确认声明属实，并指出总统看过声明。', '史密斯 ~ 总统看过声明。'],
  ['该学会上月开会，学会顾问袁广明当时到过现场，认为样本可能被污染。', '袁广明 ~ 样本可能被污染。'],
];

const PLACES: Row[] = [
  [
    '本报讯（记者 何山）“多亏了你们修这条路，现在方便多了！”近日，杏村的路修好了。',
    '– : 多亏了你们修这条路，现在方便多了！',
  ],
  ['“以前一下雨就没法走！”杏村村民汪大爷看着门前的新路。', '汪大爷 : 以前一下雨就没法走！'],
  ['“水终于来了。”30日晚，在村口的小学里，她的老师陈晓明接受采访时说。', '陈晓明 : 水终于来了。'],
  [
    '“细节决定成败”（The devil is in the details），高志远称他会再来一次。',
    '高志远 : 细节决定成败',
    '高志远 ~ 他会再来一次。',
  ],
  ['王秀兰看见墙上的标语：“水是庄稼的命。”', '– : 水是庄稼的命。'],
  ['高志远被问到「会不会连任」，高志远回答「这件事要问大家才知道」。', '高志远 : 这件事要问大家才知道'],
  ['他的方案被王秀兰在会上批评是“没有预算的空头支票”。', '王秀兰 : 没有预算的空头支票'],
];

const ENGLISH: Row[] = [
  ['Far Hill keeps its door open, but insists that others must pay.'],
  [
    'The decline is a “concern,” Stone said, “but I am running a company, not a stock.”',
    'Stone : but I am running a company, not a stock.',
  ],
  ['“Nails were all over the road,” Fire Chief Mary Stone reports.', 'Mary Stone : Nails were all over the road,'],
  [
    '“Prices will fall,” said Mary Stone.\n“We have waited for this for three long years.”',
    'Mary Stone : Prices will fall,',
    'Mary Stone : We have waited for this for three long years.',
  ],
  [
    'Fire Chief Mary Stone spoke first. The victim was Jane Dawn, mother of three. "I felt the glass shatter," she said.',
    'Jane Dawn : I felt the glass shatter,',
  ],
];

const INTERVIEW: Row[] = [
  ['媒体提问：这场胜利有什么意义？\n高志远：“三分很重要，下周还有比赛。”', '高志远 : 三分很重要，下周还有比赛。'],
  ['记者：外媒报道，增长已经放缓，您怎么看？\n高志远：没有放缓。\n记者：谢谢。', '高志远 ~ 没有放缓。'],
];

for (const [name, rows] of Object.entries({ VERBS, WHO, LATER, PLACES, ENGLISH, INTERVIEW })) {
  describe(name.toLowerCase(), () => {
    it.each(rows.map(([text, ...quotes]) => ({ text, quotes })))('$text', ({ text, quotes }) => {
      expect(lines(text)).toEqual(quotes);
    });
  });
}

describe('bad inputs of TRUST', () => {
  it('I37: 20,000 open marks behind 表示 are no quote', () => {
    expect(lines('表示“'.repeat(20_000))).toEqual([]);
  });
  it.each([
    ['“他说‘水来了’，我不信。”村里传着这样的话。', '– : 他说‘水来了’，我不信。'],
    ['高志远说：“老师傅常讲‘水是庄稼的命’，我信。”', '高志远 : 老师傅常讲‘水是庄稼的命’，我信。'],
    ['“价格会不会再涨到明年？”', '– : 价格会不会再涨到明年？'],
  ])('I38: marks in marks are one quote, and nobody is guessed: %s', (text, ...quotes) => {
    expect(lines(text)).toEqual(quotes);
  });
});
