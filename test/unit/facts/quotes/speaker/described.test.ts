/** Who speaks where a clause, a place or a question stands beside the name. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/src/facts/quotes/find';
import { articleOf } from '../../article';
import { quotesOf } from '../lines';

type Row = [text: string, ...quotes: string[]];

const DESCRIBED: Row[] = [
  ['“今天的渠水真清。”刚洗完菜的张女士说。', '张女士 : 今天的渠水真清。'],
  ['全国水利先进个人燕少宁感叹：“这条渠修得真好。”', '燕少宁 : 这条渠修得真好。'],
  ['業者昨（2）日再貼照反嗆，「你們自己看水渠吧」。', '業者 : 你們自己看水渠吧'],
  ['餐廳侍應笑言：「這條水渠我都無見過呀！」', '餐廳侍應 : 這條水渠我都無見過呀！'],
  ['有食肆表示，水渠淤塞已有三個月。', '食肆 ~ 水渠淤塞已有三個月。'],
  ['老先生说自己姓张，家住水渠边。', '老先生 ~ 自己姓张，家住水渠边。'],
  ['此话一出，全场直喊：“水渠万岁！”', '全场 : 水渠万岁！'],
];

const WHERE_AND_WHAT: Row[] = [
  // How many of them, behind where they are.
  [
    '事后，坐在水渠附近两名乘客说，水从闸口涌出，“感觉快要淹到脚了。”',
    '乘客 ~ 水从闸口涌出',
    '乘客 : 感觉快要淹到脚了。',
  ],
  ['第一个跳进水渠的男子周振明接受访问时回忆道：“当时没想太多。”', '周振明 : 当时没想太多。'],
  // A name that ends like a word for and.
  ['主教练陈忠和也笑着。他看着大家，“水渠这么长！”陈忠和的鬼脸逗乐了人。', '陈忠和 : 水渠这么长！'],
  // A given name in Latin letters, and a whole name before its verb.
  ['Sandy先帮陈明缓颊说“我觉得你不要得罪水渠比较好”。', 'Sandy : 我觉得你不要得罪水渠比较好'],
  ['苏文辉插话说：“水渠等一下！”', '苏文辉 : 水渠等一下！'],
  // Who has not said anything yet.
  ['王一梅还没说就笑了起来，水渠边的人都笑了。'],
];

const BEHIND: Row[] = [
  // In a sentence of its own.
  ['门开了，司机先走，“我是第二个跑出来的”。李兴回忆。', '李兴 : 我是第二个跑出来的'],
  // Who is spoken of, and who asks.
  [
    '“我为他感到骄傲！”3月1日，说起丈夫石远明修渠获奖时，石婷语气里满含深情。石婷说，他没有提起过。',
    '石婷 : 我为他感到骄傲！',
    '石婷 ~ 他没有提起过。',
  ],
  [
    '民警李明赶到水渠边，看到一名男孩。李明问了他很久。\n“口袋里没有纸条，也说不出住址。”面对李明的询问，童童闭口不答。童童说：“不知道。”',
    '李明 : 口袋里没有纸条，也说不出住址。',
    '童童 : 不知道。',
  ],
  // A name that an office shows, and something of hers.
  ['“渠边的菜早就种下了，春节供得上。”菜摊摊主王姐家的菜园在远山县。', '王姐 : 渠边的菜早就种下了，春节供得上。'],
  ['“修渠的钱都备好了。”修理铺老板老刘15年前就在这里干活。', '老刘 : 修渠的钱都备好了。'],
  // A place is nobody.
  [
    '“有人落水了，快救人！”3月1日下午，盘锦市水渠附近，一名男子落入水中。\n盘锦市公安局说，盘锦市民救了他。',
    '– : 有人落水了，快救人！',
    '盘锦市公安局 ~ 盘锦市民救了他。',
  ],
];

const BEFORE: Row[] = [
  ['李兴听见水渠后面有乘客喊“有人落水，停车”。', '乘客 : 有人落水，停车'],
  // Whom her own clause names is not she.
  [
    '徐旭说，初见杨凯时下着雨。她拉着徐旭到水渠前，指着照片给徐旭看：“我以前没有这么黑，不信你看！”',
    '徐旭 ~ 初见杨凯时下着雨。',
    '– : 我以前没有这么黑，不信你看！',
  ],
  // Whom somebody teaches.
  ['远山村的人都知道他。这一教，就是三十年，共有十个班，教学生101名。“可我觉得值得。”他说。', '– : 可我觉得值得。'],
  // Called by a family name alone.
  ['李说，水渠开工后，自家少了三亩地。李又说，要有人赔。', '李 ~ 水渠开工后，自家少了三亩地。', '李 ~ 要有人赔。'],
  ['葉志儀指水渠不必要，「這個建議沒有意義。」', '葉志儀 ~ 水渠不必要', '葉志儀 : 這個建議沒有意義。'],
];

describe.each([
  ['described', DESCRIBED],
  ['where and what', WHERE_AND_WHAT],
  ['behind the words', BEHIND],
  ['before the words', BEFORE],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

it('whom a caption names is not who the text goes on about', () => {
  const article = articleOf([
    { role: 'body', text: '李明说，水渠修好了。' },
    { role: 'aside', text: '李明（左）、王芳（中）和赵强在水渠边。通讯员孙立摄' },
    { role: 'body', text: '“我今天很高兴。”他说。' },
  ]);
  expect(findQuotes(article).map(({ speaker }) => speaker)).toEqual(['李明', '李明']);
});
