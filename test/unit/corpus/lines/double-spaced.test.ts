/** Lines that are cut at a width and have an empty line between them all. All texts are invented. */
import { expect, test } from 'vitest';
import { linesToParagraphs } from '@/src/corpus/lines/lines';
import { readOne, texts } from '../support';

const spaced = (lines: readonly string[]) => lines.join('\n\n');

const CHINESE = [
  '南岭县今年前八月完成公路投资3.6亿元，新建农村公路86公里，惠及沿',
  '线群众4.2万人，其中学生3100名，投资额为历年同期最高，比去年同期多',
  '三成。',
  '县交通局副局长林之远说：“山里的路修好以后，运费每吨降了120',
  '元，村里的茶叶当天就能送到城里。”',
  '明年还将改造危桥12座，计划投资8000万元，建设资金已经全部落实，',
  '工程定于3月动工。',
];

test('Chinese lines become their paragraphs again', () => {
  expect(linesToParagraphs(spaced(CHINESE))).toEqual([
    CHINESE.slice(0, 3).join(''),
    CHINESE.slice(3, 5).join(''),
    CHINESE.slice(5).join(''),
  ]);
});

test('under a headline and its fields', () => {
  const article = readOne(
    spaced(['南岭县公路投资创新高', '来源：青岭日报　　2024年9月5日', '记者 周一鸣', ...CHINESE]),
  );
  expect(article).toMatchObject({
    title: '南岭县公路投资创新高',
    publisher: '青岭日报',
    author: '周一鸣',
    published: '2024-09-05',
  });
  expect(texts(article)).toHaveLength(3);
});

test('English lines, the paragraphs set apart by two empty lines or by none', () => {
  const first = [
    'HARWICK, Maine — Coastal Ferries has ordered four electric ships',
    'worth $212 million, the company said on Wednesday, the largest',
    'purchase in its history.',
  ];
  const second = [
    'The first vessel, which can carry 450 passengers and 120 cars, will',
    'enter service in 2025. Each of them will cut diesel use by about 1.1',
    'million gallons a year.',
  ];
  const third = ['“This is the biggest change since we gave up steam,” said Harold', 'Finch, the chief executive.'];
  const whole = [first, second, third].map((lines) => lines.join(' '));
  for (const gap of ['\n\n', '\n\n\n'])
    expect(linesToParagraphs([first, second, third].map(spaced).join(gap))).toEqual(whole);
});

test.each([
  [
    'headlines of one length',
    [
      '南岭县前八月完成公路投资三亿六千万元，创下历年新高纪录',
      '北山市新开通公交线路一十二条，惠及居民四万二千余人次数',
      '东河县改造危桥一十二座，计划投资八千万元，资金全部到位',
      '西湖县茶叶产值突破五亿元，种植户户均增收一千二百元以上',
      '临江区新建学校三所，增加学位五千四百个，九月起投入使用',
      '石桥镇修复古桥两座，累计接待游客一万三千人次，创历史新高',
    ],
  ],
  [
    'paragraphs without full stops',
    [
      '会上通报了全县今年前八个月的公路建设情况，以及下一步工作的安排',
      '会议要求各乡镇加快征地，确保工程按期完工，同时保证农民的补偿款',
      '县长林之远强调质量第一，安全第一，任何人不得以任何理由拖欠工资',
      '出席会议的有各乡镇长、各局局长，以及施工单位的负责人和监理人员',
      '会议由副县长周一鸣主持，县人大、县政协有关负责人应邀列席了会议',
    ],
  ],
  [
    'sentences of their own',
    [
      'The county spent 360 million yuan on roads this year.',
      'Twelve bridges will be rebuilt next year.',
      'The money is there, the transport office said.',
      'Work starts in March and takes a year.',
      'Tea growers expect lower freight costs.',
      'A ton now costs 120 yuan less to move.',
    ],
  ],
])('%s stay as they are', (_, lines) => expect(linesToParagraphs(spaced(lines))).toEqual(lines));
