/** Who speaks, where the words near the quote name more than one or nobody by name. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/src/facts/quotes/find';
import { articleOf } from './article';

const lines = (text: string): string[] =>
  findQuotes(articleOf(text)).map((q) => `${q.speaker ?? '–'} ${q.direct ? ':' : '~'} ${q.text}`);

type Row = [text: string, ...quotes: string[]];

const ANTECEDENTS: Row[] = [
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
    '"The fair is open," said Liu Yuanshan, spokesman for the fair.\n"It will help the growers avoid losses this year," Liu said.',
    'Liu Yuanshan : The fair is open,',
    'Liu Yuanshan : It will help the growers avoid losses this year,',
  ],
];

describe('the one who is meant', () => {
  it.each(ANTECEDENTS)('%s', (text, ...quotes) => expect(lines(text)).toEqual(quotes));
});

describe('English', () => {
  it.each(ENGLISH)('%s', (text, ...quotes) => expect(lines(text)).toEqual(quotes));
});
