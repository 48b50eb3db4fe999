/** Names that nothing but their place in the article shows to be names. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../lines';

type Row = [text: string, ...quotes: string[]];

const REPEATED: Row[] = [
  // Heads of clauses again and again, whatever the given name ends in.
  [
    '贺馥甄推出新书，问及为何写水渠？她表示：“它救过我。”\n书展上，贺馥甄特别穿上雨鞋现身。她说，书写了三年，“脚很痒！”',
    '贺馥甄 : 它救过我。',
    '贺馥甄 ~ 书写了三年',
    '贺馥甄 : 脚很痒！',
  ],
  // Two characters, and a label in marks before them.
  [
    '〔记者孙文远／南岭报导〕「水渠王」谭弈说，雨季前要挖完。\n谭弈连两年挖渠。谭弈今年挖了三公里，他表示，明年还要挖。',
    '谭弈 ~ 雨季前要挖完。',
    '谭弈 ~ 明年还要挖。',
  ],
  // What ends like a place or an agency is nobody.
  ['石桥口昨天停水。石桥口今天来水。她表示，水渠已修好。'],
];

const JAPANESE: Row[] = [
  [
    '日籍总教练中岛光尊赛后笑说，感觉很复杂，“对手都是老朋友。”赛后中岛接受采访时表示，打得很好。中岛解释这并非临时安排，“人选早就定了。”',
    '中岛光尊 ~ 感觉很复杂',
    '中岛光尊 : 对手都是老朋友。',
    '中岛光尊 ~ 打得很好。',
    '中岛光尊 ~ 这并非临时安排',
    '中岛光尊 : 人选早就定了。',
  ],
];

const COMPOUND: Row[] = [
  // A family name of two characters is neither an office (…司) nor the whole of a name.
  ['项目负责人司马海峰说，水渠已修好。', '司马海峰 ~ 水渠已修好。'],
  ['“水渠修好了。”司马海峰高兴地说。', '司马海峰 : 水渠修好了。'],
  ['诸葛晓岚乐呵呵地说：“水渠修好了。”', '诸葛晓岚 : 水渠修好了。'],
  ['村民欧阳文博种了三亩稻。欧阳文博每天看水渠。“水渠修好了。”他说。', '欧阳文博 : 水渠修好了。'],
  ['今年，欧阳文博种了三亩稻。欧阳文博每天看水渠。“水渠修好了。”他说。', '欧阳文博 : 水渠修好了。'],
];

const FAMILY_NAMES: Row[] = [
  // As Hong Kong papers call the accused: the family name alone, before any word.
  [
    '汤秀蓝作供第七日。汤引昨日证供指，水闸由她关上，“我当时系最后一个走嘅人”。汤另回答律师时指，闸门早已生锈，“我讲过好多次”。汤亦提及，钥匙不在她手上。惟汤否认，指“我冇锁过”。',
    '汤秀蓝 ~ 水闸由她关上',
    '汤秀蓝 : 我当时系最后一个走嘅人',
    '汤秀蓝 ~ 闸门早已生锈',
    '汤秀蓝 : 我讲过好多次',
    '汤秀蓝 ~ 钥匙不在她手上。',
    '汤秀蓝 : 我冇锁过',
  ],
];

const GIVEN: Row[] = [
  // The whole name once, then the given name alone.
  [
    '黄秋笙凭《水渠》获奖，“台下听到时打了个冷震，真是这样吗？”秋笙又指能够得奖，感到很荣幸。“导演是全宇宙最难服侍的，我很难得。”\n秋笙更表示，难得大家到场。秋笙接受访问时都话，“这个行业需要支持，尤其是年轻人。”',
    '黄秋笙 : 台下听到时打了个冷震，真是这样吗？',
    '秋笙 ~ 能够得奖，感到很荣幸。',
    '秋笙 : 导演是全宇宙最难服侍的，我很难得。',
    '秋笙 ~ 难得大家到场。',
    '秋笙 : 这个行业需要支持，尤其是年轻人。',
  ],
  // What ends like an agency is nobody whom she can mean.
  [
    '据韩联社8日报道，水渠当天停工。她说：“水渠要修，不能再等。”',
    '韩联社 ~ 水渠当天停工。',
    '– : 水渠要修，不能再等。',
  ],
];

const TWO: Row[] = [['岭北队长曾瑀平和领队施依云表示，明天再拼一场。', '曾瑀平和领队施依云 ~ 明天再拼一场。']];

describe.each([
  ['repeated at the heads of clauses', REPEATED],
  ['Japanese', JAPANESE],
  ['a family name of two characters', COMPOUND],
  ['a family name alone', FAMILY_NAMES],
  ['given names alone', GIVEN],
  ['two who speak together', TWO],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
