/** The small rule tables, each rule by its own example. */
import { describe, expect, test } from 'vitest';
import { DATE_RULES, parseDate } from '@/src/corpus/dates';
import { noteClaims } from '@/src/corpus/notes/fields';
import { LINE_RULES } from '@/src/corpus/notes/line-rules';
import { isSectionHead, noteKind } from '@/src/corpus/notes/note';
import { NOTE_RULES } from '@/src/corpus/notes/rules';
import { inferDate } from '@/src/corpus/origin/infer-date';
import { BLANK_RULES, repairBlanks, repairTitle } from '@/src/corpus/text/blanks';
import { belongsTo, splitTitle } from '@/src/corpus/title';

test.each(NOTE_RULES.map(({ kind, example }) => [example, kind] as const))('note line %s is %s', (example, kind) => {
  expect(noteKind(example)).toBe(kind);
});

test.each(LINE_RULES)('$example says $field: $from', ({ example, field, from, rank }) => {
  const claims = noteClaims(example)[field].map(({ known, rank }) => ({ from: known.from, rank }));
  expect(claims).toContainEqual({ from, rank });
});

test.each([
  '图书馆新增座位三百个。',
  '编辑部设在北京的杂志社今年发行量增长一成。',
  '来源于大气层的氮沉降量为每年三百吨。',
  'Related companies rose 5 percent on Monday.',
  '点击率提升20%',
  '描绘乡村振兴新蓝图',
  '记者从市统计局获悉，上半年全市投资增长5%。',
])('%s is no note', (line) => {
  expect(noteKind(line)).toBeNull();
});

describe('blanks', () => {
  test.each(BLANK_RULES.filter(({ example }) => example.includes(' → ')).map(({ example }) => example))(
    '%s',
    (example) => {
      for (const pair of example.split('; ')) {
        const [before, after] = pair.split(' → ') as [string, string];
        expect(repairBlanks(`我国${before}中国`)).toBe(`我国${after}中国`);
      }
    },
  );
  test.each([
    ['推进制造强国 助力全面小康', '推进制造强国 助力全面小康'],
    ['采用 Open Source 软件', '采用Open Source软件'],
    ['2 月 3 日 15:43 发布', '2月3日 15:43发布'],
    ['1 总体要求', '1 总体要求'],
    ['In 2022 the 数字经济 grew 8.9 % in total output', 'In 2022 the 数字经济 grew 8.9 % in total output'],
    ['数 字 经 济 发展', '数字经济 发展'],
  ])('%s → %s', (before, after) => {
    expect(repairBlanks(before)).toBe(after);
  });
  test('a blank that parts a title stays, a habit of typing goes', () => {
    expect(repairTitle('出口年增8.4% 电子业创新高')).toBe('出口年增8.4% 电子业创新高');
    expect(repairTitle('5G 应用超 10 万个')).toBe('5G应用超10万个');
  });
});

describe('dates', () => {
  test.each(DATE_RULES.map(({ example }) => example))('%s is a date', (example) => {
    expect(parseDate(example)).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
  });
  test.each([
    ['民國112年5月6日', '2023-05-06'],
    ['14.05.2015  13:35', '2015-05-14'],
    ['版本 3.14.2015.7', null],
    ['25/12/2022', '2022-12-25'],
    ['二〇二二年十二月三十一日', '2022-12-31'],
    ['2022年2月30日', null],
    ['电话 20220601123', null],
  ])('%s → %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe('dates that the text itself pins down', () => {
  test.each([
    ['今年年初，规划到2035年建成网络。2021年10月18日，会议召开。', '2021-10'],
    ['2023年以来形势向好。5月6日，某报发表文章；近日，部门回应。', '2023-05'],
    ['截至2021年底，覆盖率达到九成。', '2022-01'],
    ['力争到2030年达到峰值。', null],
    ['2018年参赛者为一万人，本届为两万人。', null],
    ['1949年，老厂建成投产。', null],
    ['岭东县气象台2024年7月14日04时00分发布暴雨红色预警信号。', '2024-07-14'],
    ['警方近日破案。6月9日，接到消息：2020年4月15日10时许，一居民被骗7000元。', null],
    ['变化已经到来。2011年8月某办公室发布的《2010年度公报》显示：截至2010年底，老人近2亿。目前仍在增长。', null],
    ['刑事局日前指出，該軟件自2024年至今已涉入1706件案件。', null],
    ['現時經濟仍然很差，2020年經濟萎縮6.1%。', null],
    ['昨日上午，全市交通系统2008年工作部署大会召开。今年将投资19亿元。', '2008'],
    ['2022年第四季度经济下降0.86%。今年1月18日发布的数据显示，创6年来新低。', '2023-01'],
    ['10月8日，南岭举行2022年第四季度项目开工活动，共98个项目。', '2022-10'],
    [
      '3月8日，老厂举行庆典。厂子几经变迁，走过很长的路，三代工人在这里生活，把青春留给了车间，也留给了小城，人们常常谈起那时的日子，谈起2003年夏天的大水。',
      null,
    ],
    ['10月7日，外汇局公布，截至2023年9月末，外汇储备为3万亿美元。', '2023-10'],
    [
      'The total assets as of September 30, 2021 amounted to 1.4 billion, up from 1.3 billion at the end of 2020.',
      '2021-09',
    ],
    ['The firm had not made a profit since the first quarter of 2013, and plans 500,000 cars in 2018.', null],
    ['Revenue rose to £646 million (Q3 2006: £631 million).', null],
    ['最新民调显示，市民的满意净值创2003年以来新低。', null],
  ])('%s → %s', (text, date) => {
    expect(inferDate(text)?.date ?? null).toBe(date);
  });
});

test('titles and site names are parted', () => {
  expect(splitTitle('云岭出口增长_新闻频道_南岭新闻网')).toEqual({ name: '云岭出口增长', site: '南岭新闻网' });
  expect(splitTitle('Tram line opens - The Eastport Times')).toEqual({
    name: 'Tram line opens',
    site: 'The Eastport Times',
  });
  expect(belongsTo('渔港新码头启用', '渔港的新码头昨日正式启用，可停泊渔船三百艘，'.repeat(8))).toBe(true);
});

test.each(['一', '二、发展成效', '（三）重点任务', '第二章 总则'])('%s heads a section', (line) => {
  expect(isSectionHead(line)).toBe(true);
});
