/** Ways to let somebody speak that the documents of session 7 had: papers of Taiwan and Hong Kong, courts, features. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './lines';

type Row = [text: string, ...quotes: string[]];

/** Papers of Taiwan keep names back: 李姓男子, 陈姓屋主. */
const SURNAMES_ONLY: Row[] = [
  ['一名20歲李姓男子謊稱水渠裡有鱷魚。', '李姓男子 ~ 水渠裡有鱷魚。'],
  ['警方查獲李姓嫌犯，他表示，近期手癢才會挖開水渠。', '李姓嫌犯 ~ 近期手癢才會挖開水渠。'],
  ['陳姓屋主無奈說：「房子是租來的。」', '陳姓屋主 : 房子是租來的。'],
];

/** A party or a sector, then who sits for it. */
const PARTIES: Row[] = [
  ['民建聯陳恒明提到，很多水渠都遭受破壞。', '陳恒明 ~ 很多水渠都遭受破壞。'],
  ['【11:36】社福界邵家明表示，水渠引起關注。', '邵家明 ~ 水渠引起關注。'],
];

/** Courts. */
const COURTS: Row[] = [
  ['检察机关指控，周建国多次收受贿赂。', '检察机关 ~ 周建国多次收受贿赂。'],
  ['控方指控周建国于去年五月在家中藏毒。', '控方 ~ 周建国于去年五月在家中藏毒。'],
  ['主控官讲述案情指，周建国当日撞倒一名行人。', '主控官 ~ 周建国当日撞倒一名行人。'],
  ['案情指，周建国当日撞倒一名行人。', '案情 ~ 周建国当日撞倒一名行人。'],
  ['法官判刑时指，案情严重。', '法官 ~ 案情严重。'],
  ['律师求情称，被告初犯且已认罪。', '律师 ~ 被告初犯且已认罪。'],
];

/** Studies, papers abroad, estimates. */
const STUDIES: Row[] = [
  ['该研究指出，常喝茶的人睡得更好。', '研究 ~ 常喝茶的人睡得更好。'],
  ['一项新研究显示，常喝茶的人睡得更好。'],
  ['外电称，谈判将于下周举行。', '外电 ~ 谈判将于下周举行。'],
  ['王强是水利局长。他估计水渠年底可以完工。', '王强 ~ 水渠年底可以完工。'],
  ['教育局發言人回覆查詢時表示，已去信學校跟進。', '教育局發言人 ~ 已去信學校跟進。'],
  ['王芳当天到场。有记者问起感情戏，她说不会排斥这样的安排。', '王芳 ~ 不会排斥这样的安排。'],
];

const FEATURES: Row[] = [
  ['守门的人说：“要向上面汇报。”', '守门的人 : 要向上面汇报。'],
  ['老張搖搖頭：“今年不行了。”', '老張 : 今年不行了。'],
  ['节目在平台上掀起讨论，观众直呼：“每周必追！”', '观众 : 每周必追！'],
  ['从20岁开始修渠的阿中同感表示：“从挫折中学会找到自己。”', '阿中 : 从挫折中学会找到自己。'],
  // Who is asked answers: not the one who has asked.
  [
    '我们采访了书店的店员。\n于建明问她：“你清楚这份工作只有一年吗？”\n她回答：“清楚。”',
    '于建明 : 你清楚这份工作只有一年吗？',
    '– : 清楚。',
  ],
  // One clause behind a comma, without a full stop.
  ['刘建国今年38岁，有三个孩子。他不愿多谈往事，“那就是一场噩梦”。', '刘建国 : 那就是一场噩梦'],
  ['刘建国走进展厅，“水渠之光”。'],
  // Who is spoken of does not speak.
  [
    '杨丽芳表示，茶叶蛋很好吃。\n杨丽芳只会煮茶叶蛋，叶建真不藏私，要教她，「过几天我要去找叶建真上课。」',
    '杨丽芳 ~ 茶叶蛋很好吃。',
    '杨丽芳 : 过几天我要去找叶建真上课。',
  ],
  // The one who is served was he who spoke last.
  [
    '李闰生说，水渠要修。\n有爱心人士正在帮李闰生联系外地水利工地的工作机会。他告诉记者，想再干十五年。',
    '李闰生 ~ 水渠要修。',
    '李闰生 ~ 想再干十五年。',
  ],
  // Two labels for the words of one of them.
  ['藝人隋小明vs.藝人劉小冠：「那是他不是我，我不知道發生什麼事。」', '– : 那是他不是我，我不知道發生什麼事。'],
];

describe.each([
  ['surnames only', SURNAMES_ONLY],
  ['parties', PARTIES],
  ['courts', COURTS],
  ['studies and estimates', STUDIES],
  ['features', FEATURES],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
