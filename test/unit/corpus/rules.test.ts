/** The small rule tables, each rule by its own example. */
import { describe, expect, test } from 'vitest';
import { BLANK_RULES, repairBlanks, repairTitle } from '@/src/corpus/blanks';
import { DATE_RULES, parseDate } from '@/src/corpus/dates';
import { inferDate } from '@/src/corpus/infer-date';
import { isSectionHead, NOTE_RULES, noteKind } from '@/src/corpus/note';
import { belongsTo, splitTitle } from '@/src/corpus/title';

test.each(NOTE_RULES.map(({ kind, example }) => [example, kind] as const))('note line %s is %s', (example, kind) => {
  expect(noteKind(example)).toBe(kind);
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
