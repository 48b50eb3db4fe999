import { beforeAll, describe, expect, it } from 'vitest';
import { plainly, withoutReport } from '@/src/lookup/query/typed';
import { openCorpus } from '../corpus';

let corpus: Awaited<ReturnType<typeof openCorpus>>;
beforeAll(async () => {
  corpus = await openCorpus();
});

describe('a question in its plain form', () => {
  it.each([
    ['２０２１年　出口', '2021年 出口', 'wide digits and blanks'],
    ['HOW MANY TREES DID IT PLANT', 'how many trees did it plant', 'capitals all over'],
    ['GDP', 'GDP', 'a name in capitals stays'],
    ['GDP CPI PPI of 云湖', 'GDP CPI PPI of 云湖', 'several names in capitals beside other words'],
    ['5g基站', '5G基站', 'a generation in small letters'],
    ['5 g糖', '5 g糖', 'a weight'],
    ['请问云湖有多少员工？', '云湖有多少员工', '"please" and the mark at the end'],
    ['帮我查一下 出口额，谢谢！', '出口额', 'thanks'],
    ['出口额， ', '出口额', 'a comma at the end'],
    ['“出口额”', '出口额', 'marks around all of it'],
    ['最新的出口额', '出口额', 'the latest: the corpus has what it has'],
    ['latest export value', 'export value', 'the same in English'],
    ['求助热线', '求助热线', '求 that is part of a word'],
    ['出口额，增速', '出口额 增速', 'a comma between things asked for'],
    ['出口 / 进口', '出口 进口', 'a stroke between them'],
    ['卖了多少车，赚了几亿', '卖了多少车，赚了几亿', 'a comma between two questions'],
    ['直播电商的用户规模', '直播电商 用户规模', '的 between two things of two words'],
    ['直播电商的用户规模是多少', '直播电商 用户规模是多少', 'the same, asked'],
    ['种地的人', '种地的人', '的 behind a description'],
    ['云湖集团研发投入', '云湖集团 研发投入', 'a name and what is asked of it'],
    ['云湖集团的研发投入', '云湖集团 研发投入', 'the same with 的'],
    ['云湖集团用户数', '云湖集团 用户数', '用 that begins a noun'],
    ['云湖集团说研发', '云湖集团说研发', 'what a name says'],
    ['？', '？', 'nothing but a mark'],
    ['', '', 'nothing'],
  ])('%s → %s (%s)', (typed, plain) => {
    expect(plainly(typed, corpus.automaton)).toBe(plain);
  });

  it('is found at once however many capitals, blanks and commas are typed', () => {
    const long = ['AB '.repeat(60), `x${' '.repeat(180)}`, 'the '.repeat(45), ' ,'.repeat(90)];
    const start = performance.now();
    for (const typed of long) plainly(`${typed}a`, corpus.automaton);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('the word for facts at the end of a question', () => {
  it.each([
    ['出口增速数据', '出口增速', '速数'],
    ['出口增速的最新情况', '出口增速', '速的'],
    ['出口 增速 数据', '出口 增速', '速 '],
    ['export value statistics', 'export value', 'e '],
    ['这是什么情况', null, null],
    ['数据', null, null],
    ['数据安全', null, null],
  ])('%s → %s', (question, rest, joint) => {
    const found = withoutReport(question);
    expect([found?.rest ?? null, found?.joint ?? null]).toEqual([rest, joint]);
  });
});
