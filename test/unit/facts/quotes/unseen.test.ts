/** Ways to let somebody speak that were first met in papers nobody here had seen. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './lines';

type Row = [text: string, ...quotes: string[]];

const CANTONESE: Row[] = [
  [
    '副局長徐德民話，水渠重開後會再聽意見；有商戶就慨歎唔受議員重視。',
    '徐德民 ~ 水渠重開後會再聽意見',
    '商戶 ~ 唔受議員重視。',
  ],
  ['副主席馮家輝噚日無出席，佢解釋自己已約咗人。', '馮家輝 ~ 自己已約咗人。'],
  ['王芳說，如果落雨的話，佢就唔嚟。', '王芳 ~ 如果落雨的話，佢就唔嚟。'],
];

const PRONOUNS: Row[] = [
  // A crowd is not she.
  [
    '王芳表示，感谢大家。此时台下已有歌迷忍不住落泪，她心软喊停：“你们先不要哭啦。”',
    '王芳 ~ 感谢大家。',
    '王芳 : 你们先不要哭啦。',
  ],
  // What is spoken of stands before the pronoun.
  [
    '王芳表示，水渠要修。\n这张图纸是她画的，每一条线她都改过，“我改了三个月，才敢交出去”。',
    '王芳 ~ 水渠要修。',
    '王芳 : 我改了三个月，才敢交出去',
  ],
  ['他妻子睡到三点，梦见从前的水渠，“太真实了，再也睡不着了。”', '他妻子 : 太真实了，再也睡不着了。'],
];

const CLAUSES: Row[] = [
  ['王芳承认部分工作被取消，“我想过改期。”', '王芳 ~ 部分工作被取消', '王芳 : 我想过改期。'],
  ['王芳也宣布即将启动新工程。', '王芳 ~ 即将启动新工程。'],
  ['王芳当天到场。发布会上同时公布新路线，她将带队，笑说：“我走得最慢！”', '王芳 : 我走得最慢！'],
];

const TURNS: Row[] = [
  // A paper asks under its own name.
  [
    '岭南周刊：水渠为什么要改道？\n李明：因为老路太陡，每年都塌。\n岭南周刊：什么时候通水？\n李明：这要看公司的安排。',
    '李明 ~ 因为老路太陡，每年都塌。',
    '李明 ~ 这要看公司的安排。',
  ],
];

const ENGLISH: Row[] = [
  [
    'But Councilman Brian Marsh did not care for the plan. “I’ve heard from several farmers and only one was for it.” He shook his head. “So that’s it.”',
    'Brian Marsh : I’ve heard from several farmers and only one was for it.',
    'Brian Marsh : So that’s it.',
  ],
  [
    'Mayor Dan Marsh opened the meeting.\n“I had a request to move somebody up from the agenda.” Marsh brandished a hefty gavel. “The mallet comes down.”',
    'Dan Marsh : I had a request to move somebody up from the agenda.',
    'Dan Marsh : The mallet comes down.',
  ],
  [
    'Buck Marsh is a professor. Marsh and her colleagues wrote in a statement last week that, because of the flood, “we have lost the early records.”',
    'Marsh and her colleagues : we have lost the early records.',
  ],
  ['“We will dig,” Marsh said. “It takes a year or two…”', 'Marsh : We will dig,', 'Marsh : It takes a year or two…'],
];

describe.each([
  ['Cantonese', CANTONESE],
  ['pronouns', PRONOUNS],
  ['a clause that follows at once', CLAUSES],
  ['questions and answers', TURNS],
  ['English', ENGLISH],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
