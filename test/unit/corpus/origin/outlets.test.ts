/** Where a text names its own outlet, and what else its first and last lines may be instead. Names and places are invented. */
import { describe, expect, test } from 'vitest';
import { CLOSING_RULES } from '@/src/corpus/origin/outlet-closing';
import { OPENING_RULES } from '@/src/corpus/origin/outlet-rules';
import { closesWithOutlet } from '@/src/corpus/origin/outlets';
import { readOne, texts } from '../support';

const LEAD = '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。';
const MORE = '县交通局介绍，明年还将改造危桥12座，计划投资8000万元，建设资金已全部落实到位。';
const ENGLISH = 'The county spent 360 million yuan on roads in the first eight months, officials said on Monday.';
const LATER = 'Twelve bridges will be rebuilt next year, the transport office told reporters, and the money is there.';

describe('every rule reads its example', () => {
  test.each([...OPENING_RULES, ...CLOSING_RULES])('$example', ({ find, example }) => {
    expect(find.exec(example)?.[1]).toBeTruthy();
  });
});

describe('the outlet in front of the text', () => {
  test.each([
    [`[Nantalk新聞] ${LEAD}`, 'Nantalk新聞'],
    [`【中南社北山10月27日电】${LEAD}`, '中南社'],
    [`《南商通訊社31日專訊》${LEAD}`, '南商通訊社'],
    [`（南岭日报记者张明）11月3日，${LEAD}`, '南岭日报'],
    [`南岭之声8月27日讯（记者张明 通讯员 李红）${LEAD}`, '南岭之声'],
    [`快南北11月14日消息，${LEAD}`, '快南北'],
  ])('%s', (lead, publisher) => expect(readOne(`${lead}\n${MORE}`).publisher).toBe(publisher));

  test('is the agency in brackets behind a place', () => {
    expect(readOne(`Nanling, Sept 15 (NANTARA) - ${ENGLISH}\n\n${LATER}`).publisher).toBe('NANTARA');
  });

  test('is an office or a paper before its own publication, and no reader before a shelf', () => {
    const over = (line: string) => readOne(`南岭县公路投资创新高\n\n${line}\n\n${LEAD}\n\n${MORE}`).publisher;
    expect(over('来自：南岭县统计局 > 《统计公报》')).toBe('南岭县统计局');
    expect(over('来自：某读者 > 《网评、政策》')).toBeNull();
  });

  test('is the one that made a programme, said in one of its first sentences', () => {
    const text = `早安！\n今天是1月23日星期一。\n欢迎收听由中南社南岭分社出品的新闻早餐。\n${LEAD}\n${MORE}`;
    expect(readOne(text).publisher).toBe('中南社南岭分社');
  });

  test.each([`县公安局11月14日消息，${LEAD}`, `今年3月5日消息，${LEAD}`, `（县教育局记者站）${LEAD}`])(
    'is no office: %s',
    (lead) => expect(readOne(`${lead}\n${MORE}`).publisher).toBeNull(),
  );
});

describe('the outlet below the text', () => {
  test.each([
    'This report by The Nanling Press was first published Aug. 2, 2023.',
    'NUNA is the Nanling News Agency',
    'Road2Road News Desk (DS)',
    'Nan-pratidin English/Jane Doe',
  ])('%s closes it and is no part of it', (line) => {
    const article = readOne(`${ENGLISH}\n\n${LATER}\n\n${line}`);
    expect(closesWithOutlet(line)).toBe(true);
    expect(article.publisher).not.toBeNull();
    expect(texts(article)).toEqual([ENGLISH, LATER]);
  });

  test.each([
    ['南岭法院报 张 明', '南岭法院报'],
    ['（完）中南社', '中南社'],
    ['（原载于《南岭日报》，有删改）', '南岭日报'],
  ])('%s', (line, publisher) => expect(readOne(`${LEAD}\n${MORE}\n${line}`).publisher).toBe(publisher));

  test('is over a reporter’s name, not a report that somebody wrote', () => {
    expect(closesWithOutlet('年度财报 张 明')).toBe(false);
    expect(readOne(`${LEAD}\n${MORE}\n年度财报 张 明`).publisher).toBeNull();
  });
});
