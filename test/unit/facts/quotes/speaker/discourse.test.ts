/**
 * Who speaks where the clause of the marks does not name him: who was brought in, who was spoken to, who does something to
 * somebody in words. Rows as in find.test.ts: speaker, `:` direct or `~` reported, the words.
 */
import { describe, expect, it } from 'vitest';
import { DONE_IN_WORDS } from '@/src/facts/quotes/direct/patterns';
import { quotesOf } from '../lines';

type Row = [text: string, ...quotes: string[]];

const BROUGHT_IN: Row[] = [
  ['没想到阿婆却说“这边便宜，不要在那边买”。', '阿婆 : 这边便宜，不要在那边买'],
  [
    '第二个赶到水渠的是住在村口的老杨，他到的时候天还没有亮，“水已经没到路上，还有一个缺口，都是黄的。”',
    '老杨 : 水已经没到路上，还有一个缺口，都是黄的。',
  ],
  [
    '在水渠口有一位年轻的女孩摆着小摊，周围放满推车，她大声地吆喝着：“二十元一个，方便又省事。”',
    '女孩 : 二十元一个，方便又省事。',
  ],
  ['突然，水渠边有群众大声疾呼：“有人掉下去了，快来救人！”', '群众 : 有人掉下去了，快来救人！'],
  ['“真的看不下去了！”一名在河边开店的阿公，近日拍片控诉水渠没有人管。', '阿公 : 真的看不下去了！'],
  ['看到一个阿婆一直跟收银员抱怨“米没了，面也没了！”让他无言。', '阿婆 : 米没了，面也没了！'],
  ['“越大的瓜越没人买。”河口市场西瓜批发商王忠抱怨道。', '王忠 : 越大的瓜越没人买。'],
  ['“这没什么的，我会游水，很平常的。”救人的中年男子轻描淡写地说。', '中年男子 : 这没什么的，我会游水，很平常的。'],
  ['“小车是去年人家送的，今年才多了起来。”两位正在卖菜的阿姨闲聊着。', '阿姨 : 小车是去年人家送的，今年才多了起来。'],
  ['阿超平淡地说：“挖渠本来就是举手之劳。”', '阿超 : 挖渠本来就是举手之劳。'],
  ['儿子无奈透露，水渠没人管，“经不起再塌一次。”', '儿子 ~ 水渠没人管', '儿子 : 经不起再塌一次。'],
];

const TO_WHOM: Row[] = [
  [
    '李芳透露曾问过经纪人，“我唱得会不会像在骗人？”对方则回复“没错啊，你确实幸福过”，让她安心。',
    '李芳 ~ 曾问过经纪人',
    '李芳 : 我唱得会不会像在骗人？',
    '经纪人 : 没错啊，你确实幸福过',
  ],
  // Whom somebody calls to does not speak.
  ['李芳受访，向歌迷喊话“我们一起站起来，一起加油！”', '李芳 : 我们一起站起来，一起加油！'],
  // Who asks is not who answers.
  [
    '“您这么大年纪，不担心吗？”“哪顾得上那么多！”王建国老人说。',
    '– : 您这么大年纪，不担心吗？',
    '王建国 : 哪顾得上那么多！',
  ],
];

const PASSIVE: Row[] = [
  ['李明与邻居聊天，却遭一名客人呛“你在侮辱村长”，甚至留言。', '客人 : 你在侮辱村长'],
  ['片子上传后，却遭多数网友反酸：“水渠就是被你这种人堵的”。', '网友 : 水渠就是被你这种人堵的'],
];

const OTHERS: Row[] = [
  // Somebody nameless within what another says.
  ['主任李明指出，片段里有人骂警察“你几多钱一个月”，还有人扔石头。', '李明 ~ 片段里有人骂警察', '– : 你几多钱一个月'],
  // The one who leads in words of his own behind the marks has not said those before.
  [
    '阿公听不下去，一句回嘴“你出去看看，堆得跟山一样！”没想到阿婆却说“这边比较便宜啦。”',
    '阿公 : 你出去看看，堆得跟山一样！',
    '阿婆 : 这边比较便宜啦。',
  ],
  // Words of one speaker on both sides.
  [
    '村民在街头摆上了早市，“莴苣五角一斤”，一位大姐对记者说：“去年也是这个价。”',
    '大姐 : 莴苣五角一斤',
    '大姐 : 去年也是这个价。',
  ],
];

const PARAGRAPHS: Row[] = [
  [
    '肖顿是兽医。“鹦鹉是非常聪明的鸟。”肖顿说。\n“从外观上看鹦鹉超重，但它很活泼。”',
    '肖顿 : 鹦鹉是非常聪明的鸟。',
    '肖顿 : 从外观上看鹦鹉超重，但它很活泼。',
  ],
  [
    '陈女士说，父亲发现水渠塌了，“我爸去报警，大家一直找到晚上十一点钟。”\n“在那里拿了几个瓶子，三个小孩都看见他掉下去了。”',
    '陈女士 ~ 父亲发现水渠塌了',
    '陈女士 : 我爸去报警，大家一直找到晚上十一点钟。',
    '陈女士 : 在那里拿了几个瓶子，三个小孩都看见他掉下去了。',
  ],
];

const WITHIN_REPORTS: Row[] = [
  // Who is named within what somebody says is not he.
  [
    '李建平前部长表示，令人遗憾。因为周部长在与邻县通话之前，发出了信号。他表示，“水渠非常重视信号的意义”。',
    '李建平 ~ 令人遗憾。',
    '李建平 : 水渠非常重视信号的意义',
  ],
  // The one of the clause that tells when.
  [
    '队长孙明博，得了十五分。助理教练陈光富说“霸气不够”，换孙明博发言时，他语重心长地说，“态度还是要拿出来。”',
    '陈光富 : 霸气不够',
    '孙明博 : 态度还是要拿出来。',
  ],
  // A title of one's own is never passed over for who spoke before.
  [
    '市大学教授李和平指出，“老年人买起来不方便”。\n每年都会举办活动。该协会事务局长北村博（68岁）表示，“种类也很丰富”。',
    '李和平 : 老年人买起来不方便',
    '北村博 : 种类也很丰富',
  ],
  [
    '村支书王平提出了办水渠的想法。“家里哪里有钱修水渠？”王平的父亲最先投了反对票。',
    '王平的父亲 : 家里哪里有钱修水渠？',
  ],
];

const NAMES: Row[] = [
  ['演员吉冈里帆表示，“水渠很美。”', '吉冈里帆 : 水渠很美。'],
  ['女主人淡淡地说：“没什么好说的，你去找他们吧。”', '女主人 : 没什么好说的，你去找他们吧。'],
  ['该公司社长见野裕重表示，“水渠明年完工。”', '见野裕重 : 水渠明年完工。'],
  ['名誉教授奥田和子指出，“水渠太旧了。”', '奥田和子 : 水渠太旧了。'],
  ['水利学会副会长马尚平（音，河口医院儿科）表示，“不知道会怎样。”', '马尚平 : 不知道会怎样。'],
  ['周明轩（音）教授表示，“水渠太旧了。”', '周明轩 : 水渠太旧了。'],
  ['远山航空在公告中表示，航班照常。', '远山航空 ~ 航班照常。'],
  ['空军司令部傍晚表示，演习已经结束。', '空军司令部 ~ 演习已经结束。'],
  ['路透远山1月29日- 农业部表示，粮价稳了。', '农业部 ~ 粮价稳了。'],
];

const read = (text: string): string[] => quotesOf(text);

describe('who speaks', () => {
  it.each(BROUGHT_IN)('brought in: %s', (text, ...quotes) => expect(read(text)).toEqual(quotes));
  it.each(TO_WHOM)('spoken to: %s', (text, ...quotes) => expect(read(text)).toEqual(quotes));
  it.each(PASSIVE)('in the passive: %s', (text, ...quotes) => expect(read(text)).toEqual(quotes));
  it.each(OTHERS)('somebody else: %s', (text, ...quotes) => expect(read(text)).toEqual(quotes));
  it.each(WITHIN_REPORTS)('within what another says: %s', (text, ...quotes) => expect(read(text)).toEqual(quotes));
  it.each(NAMES)('by a name of its own: %s', (text, ...quotes) => expect(read(text)).toEqual(quotes));
  it.each(PARAGRAPHS)('in the next paragraph: %s', (text, ...quotes) => expect(read(text)).toEqual(quotes));
  it.each(DONE_IN_WORDS)('$idea: $example', ({ example }) => {
    const [text, who] = [example.replace('…', '水渠没有人管，是空头支票'), /李明|客人|店员/.exec(example)?.[0]];
    expect(read(`王芳的方案${text}。`).map((q) => q.split(' ')[0])).toEqual([who]);
  });
});
