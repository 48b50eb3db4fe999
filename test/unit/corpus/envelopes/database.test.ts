/** Articles that databases of news export as text. All texts are invented. */
import { describe, expect, test } from 'vitest';
import { DATABASE_EXAMPLES } from '@/src/corpus/envelopes/database';
import { read, texts } from '../support';

const TITLE = 'Roads cost more in Harwick';
const BODY = [
  'The county spent 360 million yuan on roads in the first eight months, officials said on Monday.',
  'Twelve bridges will be rebuilt next year, the transport office told reporters.',
];
const HAN_TITLE = '南岭县公路投资创新高';
const HAN = [
  '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿线群众4.2万人。',
  '县交通局介绍，明年还将改造危桥12座，计划投资8000万元。',
];
const english = { title: TITLE, publisher: 'The Harwick Ledger', author: 'Jane Doe', published: '2024-05-06' };
const chinese = { title: HAN_TITLE, publisher: '青岭日报', author: '周一鸣', published: '2024-05-06' };

test.each(DATABASE_EXAMPLES)('$example', ({ sign, example }) => expect(sign.test(`x\n${example}\n`)).toBe(true));

describe.each<[string, string, object, readonly string[]]>([
  [
    'letters before each field',
    `SE Business\nHD ${TITLE}\nBY By Jane Doe\nWC 214 words\nPD 6 May 2024\nET 03:12 AM\nSN The Harwick Ledger\nSC HARLED\nLA English\nCY Copyright 2024 The Harwick Ledger. All Rights Reserved.\n\nLP\n${BODY[0]}\n\nTD\n${BODY[1]}\n\nCO harw : Harwick County\nNS gtra : Transport\nAN Document HARLED0020240506ek560005l\n`,
    english,
    BODY,
  ],
  [
    'the same in Chinese',
    `HD ${HAN_TITLE}\nBY 本报记者 周一鸣\nWC 412 字\nPD 2024年5月6日\nSN 青岭日报\nSC QLRB\nPG A01\nLA 中文\nCY (c) 2024 青岭日报社\n\nLP\n${HAN[0]}\n\nTD\n${HAN[1]}\n\nAN Document QLRB000020240506ek5600001\n`,
    chinese,
    HAN,
  ],
  [
    'a count of words',
    `Business\n${TITLE}\n\nBy Jane Doe\n1,214 words\n6 May 2024\n03:12\nThe Harwick Ledger\nHARLED\nA4\nEnglish\n(c) 2024 The Harwick Ledger.\n\n${BODY.join('\n\n')}\n\nDocument HARLED0020240506ek560005l\n`,
    english,
    BODY,
  ],
  [
    'a body under its name',
    `Page 1 of 2\n${TITLE}\n\n${TITLE}\nThe Harwick Ledger\nMay 6, 2024 Monday\nNational Edition\n\nCopyright 2024 Harwick Media Group Ltd All Rights Reserved\n\nSection: BUSINESS; Pg. 4\nLength: 214 words\nByline: Jane Doe\nHighlight: Roads cost 9% more.\n\nBody\n\n\n${BODY.join('\n\n')}\n\nClassification\n\nLanguage: ENGLISH\nSubject: ROADS (90%)\nLoad-Date: May 7, 2024\n\nEnd of Document\n`,
    english,
    BODY,
  ],
  [
    'a clipping',
    `慧科搜索\n\n青岭日报 | 2024-05-06\nA08 | 要闻 | 社会\n\n${HAN_TITLE}\n\n${HAN.join('\n\n')}\n\n记者：周一鸣\n\n字数：312字\n文章编号: 202405060040012\n\n本内容之版权由有关之资讯供应商拥有。\n`,
    chinese,
    HAN,
  ],
  [
    'labels in paragraphs',
    `Document 1 of 1\n\n${TITLE}\n\nAuthor: Doe, Jane\n\nPublication info: The Harwick Ledger ; Harwick [Harwick]. 6 May 2024: B.4.\n\nAbstract: None available.\n\nFull text: ${BODY.join('\n\n')}\n\nSubject: Roads\n\nPublication title: The Harwick Ledger\n\nPublication date: May 6, 2024\n\nPublisher: Harwick Media Group\n\nProQuest document ID: 2676123456\n\nLast updated: 2024-05-08\n\nDatabase: ProQuest Central\n`,
    english,
    BODY,
  ],
])('%s', (_, text, fields, body) => {
  test('one article', () => {
    const articles = read(text);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject(fields);
    expect(texts(articles[0] as (typeof articles)[number])).toEqual(body);
  });
  test('two', () => expect(read(`${text}\n${text}`)).toMatchObject([fields, fields]));
});

test('a text that only ends like one is read as any other', () =>
  expect(read(`${HAN_TITLE}\n\n${HAN.join('\n\n')}\n\n文章编号: 202405060040012\n`)).toMatchObject([
    { title: HAN_TITLE },
  ]));
