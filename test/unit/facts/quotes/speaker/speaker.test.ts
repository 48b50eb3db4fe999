/** Who speaks, where the words near the quote name more than one or nobody by name. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../lines';

type Row = [text: string, ...quotes: string[]];

const ANTECEDENTS: Row[] = [
  // Who wrote it is nobody whom a pronoun means.
  [
    '南岭报讯（记者孙文远）5月17日，在科技峰会上，首席运营官张明帆发表演讲。他认为，模型越大越好用。',
    '张明帆 ~ 模型越大越好用。',
  ],
  ['貼文一出反而引來大批網友冷回：「先說你做了什麼再放上來」。', '網友 : 先說你做了什麼再放上來'],
  // The head of a clause of time is not whom the sentence is about when the next clause has a person of its own.
  [
    '医生王娟流着泪回到家时，母亲高玉兰感到不安。“她从来不哭的，肯定受了委屈。”她回忆说。',
    '高玉兰 : 她从来不哭的，肯定受了委屈。',
  ],
  [
    '何静说，灯坏了。县教育局工作人员告诉记者，作为校长在会上称，“灯不归我管，你去找局里”，并不妥当。',
    '何静 ~ 灯坏了。',
    '县教育局工作人员 ~ 作为校长在会上称',
    '县教育局工作人员 : 灯不归我管，你去找局里',
  ],
  ['作为远山集团董事长周建国表示，粮价会稳。', '周建国 ~ 粮价会稳。'],
];

/** Debates of a council: who is asked, what is no saying, and what stands before an office. */
const DEBATES: Row[] = [
  ['經濟部長周明軒回答不出預算增減狀況。'],
  ['議會今(11)日進行總預算案質詢，邀請院長等人列席。'],
  ['周明軒今早和議員聯合質詢，但其他兩位將時間讓出。'],
  ['議員周明軒質疑，為何市政府自己說刪就可以刪？', '周明軒 ~ 為何市政府自己說刪就可以刪？'],
  ['议会从总预算案中抽出38项认为具急迫性及攸关民生的新增计划。'],
  ['議會在野黨團表示，預算將重編。', '議會在野黨團 ~ 預算將重編。'],
  ['局长周明轩上台，大多数“部长”都坦承预算比去年多。'],
  [
    '次長王文強重申「預算都很重要」，卻引來主持會議的議員周明軒不滿，周明軒說：「所以你反對？」',
    '王文強 : 預算都很重要',
    '周明軒 : 所以你反對？',
  ],
  ['周明轩说，对于内政部多次重申立场，他不能接受。', '周明轩 ~ 对于内政部多次重申立场，他不能接受。'],
  // Where it is published is no part of who publishes it.
  ['市教育局官方网站公布，今年招生计划增加。', '市教育局 ~ 今年招生计划增加。'],
  ['市教育局官网消息称，今年招生计划增加。', '市教育局 ~ 今年招生计划增加。'],
];

const OFFICES: Row[] = [
  ['行政长官周明轩表示，水渠将重修。', '周明轩 ~ 水渠将重修。'],
  ['李前部长表示，水渠将重修。', '李前部长 ~ 水渠将重修。'],
  ['“海水变暖了。”海洋学家周明轩说。', '周明轩 : 海水变暖了。'],
  ['辅警周明轩介绍，道路已经恢复通行。', '周明轩 ~ 道路已经恢复通行。'],
  // Posting and noticing end a name as other acts do.
  ['周明轩发微博称，水渠将重修。', '周明轩 ~ 水渠将重修。'],
  ['周明轩发视频回应称，水渠将重修。', '周明轩 ~ 水渠将重修。'],
  ['区长周明轩注意到：“水渠早就坏了。”', '周明轩 : 水渠早就坏了。'],
  ['周明轩抱怨，水渠又堵了。', '周明轩 ~ 水渠又堵了。'],
  ['居民只能打电话抱怨，事后无人处理。'],
  // No boundary inside a known name, though 为 is one.
  ['华为在会上表示，水渠将重修。', '华为 ~ 水渠将重修。'],
];

const NAMELESS: Row[] = [
  [
    '“有问题我们可以单独谈谈，行吗？”一名商家的负责人试图拦住她，但她没有理会。',
    '商家的负责人 : 有问题我们可以单独谈谈，行吗？',
  ],
  ['“快打电话，看看能不能调课！”一家长落选后立即掏出电话。', '家长 : 快打电话，看看能不能调课！'],
  ['五分钟后，又有一家长满头大汗赶来：“找了一圈，还是没看到人！”', '家长 : 找了一圈，还是没看到人！'],
  // Somebody who hears words has not said them.
  ['“你们都别过来，听见没有！”一名男子听到喊声后停下。', '– : 你们都别过来，听见没有！'],
  ['“你们怎么才来？”一名女子反问。', '女子 : 你们怎么才来？'],
  ['“路上慢点。”母亲叮嘱她。', '母亲 : 路上慢点。'],
  ['马大嫂们则一直抱怨：“冬雨落得菜价上涨。”', '马大嫂们 : 冬雨落得菜价上涨。'],
  ['县里的新闻发布官继续问高志远：“下一场您会要求进攻吗？”', '县里的新闻发布官 : 下一场您会要求进攻吗？'],
  [
    '高志远说，水渠坏了。一位在街角的菜农告诉记者，摊费涨了，“这还算便宜的。”',
    '高志远 ~ 水渠坏了。',
    '菜农 ~ 摊费涨了',
    '菜农 : 这还算便宜的。',
  ],
  // Somebody else comes in right behind the words.
  [
    '一位菜农告诉记者，“摊费又涨了不少。”“销量倒是没有多大变化。”一位经营户表示，姜不能不吃。',
    '菜农 : 摊费又涨了不少。',
    '经营户 : 销量倒是没有多大变化。',
    '经营户 ~ 姜不能不吃。',
  ],
  ['该司机拒绝出示证件，声称“只有县里才能查我”。', '该司机 : 只有县里才能查我'],
  ['轿车车主蔡某某出言辱骂交警：“前面的车不走，我才移出来的。”', '蔡某某 : 前面的车不走，我才移出来的。'],
  [
    '有熟客指该店结业没有先兆。他认为租金太高，「两餸饭到处都有，你怎么做？」',
    '熟客 ~ 该店结业没有先兆。',
    '熟客 : 两餸饭到处都有，你怎么做？',
  ],
  ['小伙子急忙解释：“我以为前面修路呢。”', '小伙子 : 我以为前面修路呢。'],
  ['北坑里里長王中遠指責「不能解決問題，開會有什麼意義？」', '王中遠 : 不能解決問題，開會有什麼意義？'],
  ['该老师私下透露，快班师资更好。', '该老师 ~ 快班师资更好。'],
  ['「遠山小館」今日在社交平台發文，稱「懷著沉重的心情向大家告別」。', '遠山小館 : 懷著沉重的心情向大家告別'],
  ['亦有大量网民批评水准下滑，直言「服务一年不如一年」。', '网民 : 服务一年不如一年'],
  ['由於廠區離得遠，管理層表示，「一切安好，沒有影響」。', '– : 一切安好，沒有影響'],
];

const ENGLISH: Row[] = [
  [
    'Jane Hill, Farmers Union secretary, said: "The sums do not add up."\nMark Reed, of the Millers Association, condemned the cuts as "absolutely murderous." He added: "This is the worst day we have had."',
    'Jane Hill : The sums do not add up.',
    'Mark Reed : This is the worst day we have had.',
  ],
  [
    'Mill Director General Tom Stone responded in an e-mail to staff.\n"Inevitably, the numbers will fall in the long run," he wrote.',
    'Tom Stone : Inevitably, the numbers will fall in the long run,',
  ],
  [
    '"Inevitably, the numbers will fall in the long run," he wrote.',
    '– : Inevitably, the numbers will fall in the long run,',
  ],
  [
    'Union organiser Sue Marsh told Mill Gazette: “We have been saying this for years.”',
    'Sue Marsh : We have been saying this for years.',
  ],
  [
    'Director Tom Stone said the plan meant “stretching every last hand”, adding: “It is my judgment that we can do it.”\nLater Mr Stone said: "We will do it again."',
    'Tom Stone : stretching every last hand',
    'Tom Stone : It is my judgment that we can do it.',
    'Tom Stone : We will do it again.',
  ],
  [
    'One resident said: “We have had noise for thirty years now.”\nHe added: “Nobody came to look.”',
    'One resident : We have had noise for thirty years now.',
    'One resident : Nobody came to look.',
  ],
  [
    '"The fair is open," said Liu Yuanshan, spokesman for the fair.\n"It will help the growers avoid losses this year," Liu said.',
    'Liu Yuanshan : The fair is open,',
    'Liu Yuanshan : It will help the growers avoid losses this year,',
  ],
];

describe('the one who is meant', () => {
  it.each(ANTECEDENTS)('%s', (text, ...quotes) => expect(quotesOf(text)).toEqual(quotes));
});

describe('debates, and where it is published', () => {
  it.each(DEBATES)('%s', (text, ...quotes) => expect(quotesOf(text)).toEqual(quotes));
});

describe('people without a name', () => {
  it.each([...OFFICES, ...NAMELESS])('%s', (text, ...quotes) => expect(quotesOf(text)).toEqual(quotes));
});

describe('English', () => {
  it.each(ENGLISH)('%s', (text, ...quotes) => expect(quotesOf(text)).toEqual(quotes));
});
