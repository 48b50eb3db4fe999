import { describe, expect, it } from 'vitest';
import type { Figure } from '@/src/facts/fact';
import { readFigures } from '@/src/facts/figures/find';
import { cut } from '@/src/lookup/query/cut';
import { datesInChinese } from '@/src/lookup/query/dates';
import { isHint } from '@/src/lookup/query/light-words';
import { isSpoken, QUESTION_PHRASES } from '@/src/lookup/query/question-words';
import { isTelling, isToldByUnit, wantedOf } from '@/src/lookup/query/wanted';

describe('the sort of figure that a question asks for', () => {
  it.each([
    ['这批物资值多少钱', { kinds: [], units: ['元'] }],
    ['上網人數', { kinds: [], units: ['人', '人次', '户'] }],
    ['How many employees does it have?', { kinds: [], units: ['人', '人次', '户'] }],
    ['How many small business customers does it have?', { kinds: [], units: ['人', '人次', '户'] }],
    ['普及到百分之多少', { kinds: ['share', 'ratio'], units: [] }],
    ['上网的人占全国多少', { kinds: ['share', 'ratio'], units: [] }],
    ['收入下降了多少', { kinds: ['growth'], units: [] }],
    ['收入增长到了多少', null],
    ['这是第几次会议', null],
    ['从多少涨到多少', null],
    ['有多少亩林地', { kinds: [], units: ['亩'] }],
    ['有多少人玩', { kinds: [], units: ['人', '人次', '户', '人'] }],
    ['共有几处', { kinds: [], units: ['处'] }],
    ['开了几间店', { kinds: [], units: ['间'] }],
    ['几分钟能到账', { kinds: ['duration'], units: [] }],
    ['开发要多久', { kinds: ['duration'], units: [] }],
    ['志愿活动 场次', { kinds: [], units: ['场'] }],
    ['排名第几', { kinds: ['rank'], units: [] }],
    ['工厂占地多少亩', { kinds: [], units: ['亩'] }],
    ['有多少个项目', { kinds: [], units: ['个'] }],
    ['项目有多少个', { kinds: [], units: ['个'] }],
    ['用了几个月', { kinds: ['duration'], units: [] }],
    ['花不了几个钱', null],
    ['earnings per share', null],
    ['占用多少资金', null],
    ['他们占了几乎一半', null],
    ['有的人几乎没有收入', null],
    ['云湖集团', null],
  ])('%s', (question, wanted) => expect(wantedOf(question)).toEqual(wanted));

  it.each([
    '数量',
    '人数',
    '场次',
    '涨幅',
    '我国',
    '去年',
    '半年',
    '平均',
    '拿到',
    'China',
    'rate',
    'cut',
    'launched',
    'work',
    'team',
    'last year',
    'start',
    '职务',
    '作者',
    '最高',
    '时间',
  ])('%s names nothing by itself', (word) => expect(isHint(word)).toBe(true));
  it.each(['研发', '数据', '门店', 'trees', 'last minister'])('%s names something', (word) =>
    expect(isHint(word)).toBe(false),
  );

  it.each(['还差', '搞个', '涨得快', '得最狠', '能补', '可领'])('%s is only spoken', (text) =>
    expect(isSpoken(text)).toBe(true),
  );
  it.each(['差旅', '森林', '能源', '可能'])('%s is a word', (text) => expect(isSpoken(text)).toBe(false));
  it('longer phrases go first', () => {
    const lengths = QUESTION_PHRASES.map((phrase) => phrase.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});

describe('dates of a query', () => {
  it.each([
    ['sales first half of 2021', 'sales 2021年上半年'],
    ['H1 2021 sales', '2021年上半年 sales'],
    ['visitors October 2023', 'visitors 2023年10月'],
    ['2021 Q3', '2021年第三季度'],
    ['third quarter of 2021', '2021年第三季度'],
    ['revenue third quarter', 'revenue 第三季度'],
    ['第3季 营收', '第三季度 营收'],
    ['第三季营收', '第三季度营收'],
    ['前三季度', '前三季度'],
    ['2018-2021', '2018年至2021年'],
    ['2021 上半年', '2021年上半年'],
    ['10X1000', '10X1000'],
    ['1500-2000元', '1500-2000元'],
  ])('%s → %s', (query, expected) => expect(datesInChinese(query)).toBe(expected));
});

describe('a run of characters is cut where the corpus has no such pair', () => {
  it.each([
    ['人去煤矿', [0, 1], ['煤矿']],
    ['工厂招工人', [1, 2], ['工厂', '工人']],
    ['世界杯', [1], ['世界杯']],
    ['企鹅换羽', [0, 1, 2], ['企鹅换羽']],
    ['企鹅工厂', [0, 1], ['企鹅', '工厂']],
  ])('%s', (text, unknown, parts) => expect(cut(text, new Set(unknown))).toEqual(parts));
});

describe('a sort that few figures are of', () => {
  it.each([
    ['办了几场', true],
    ['种了多少亩', true],
    ['排第几', true],
    ['有多少人', false],
    ['值多少钱', false],
    ['开了多少家', false],
  ])('%s → %s', (question, expected) => {
    const wanted = wantedOf(question);
    expect(wanted !== null && isTelling(wanted)).toBe(expected);
  });
});

describe('a word that a unit says', () => {
  it.each([
    ['面积', '绿地500万亩。', true],
    ['占地面积', '园区占地3平方公里。', true],
    ['面积', '收了稻谷500万吨。', false],
    ['个数', '开了食堂30个。', true],
    ['家数', '开了门店30家。', true],
    ['个数', '补贴30万元。', false],
    ['人数', '员工30万名。', true],
    ['人数', '开了食堂30个。', false],
    ['金额', '补贴30万元。', true],
    ['时长', '备餐用了30分钟。', true],
    ['长度', '水渠30公里。', true],
    ['重量', '稻谷30吨。', true],
    ['罚款', '补贴30万元。', false],
  ])('%s beside %s: %s', (word, text, expected) => {
    expect(isToldByUnit(word, readFigures(text)[0] as Figure)).toBe(expected);
  });
});
