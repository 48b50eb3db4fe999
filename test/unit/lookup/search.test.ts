import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Result } from '@/src/lookup/answer';
import { understand } from '@/src/lookup/query/understand';
import { search } from '@/src/lookup/search';
import { openCorpus } from './corpus';

let corpus: Awaited<ReturnType<typeof openCorpus>>;
beforeAll(async () => {
  corpus = await openCorpus();
});

const ask = (query: string): Promise<Answer> => search(corpus.pack, corpus.automaton, query, 10);
const textOf = (result: Result | undefined): string => {
  if (result?.kind === 'figure') return result.figure.text;
  return result?.kind === 'quote' ? result.quote.text : (result?.passage.text ?? '');
};

describe('the first answer', () => {
  it.each([
    ['云湖集团 研发投入', /8[46]亿元/, 'names and measure'],
    ['雲湖集團研發投入', /8[46]亿元/, 'Traditional, no blank'],
    ['2023年云湖集团的研发投入是多少', /8[46]亿元/, 'a question with a year'],
    ['云湖集团有多少员工', /3\.2万名/, 'how many'],
    ['yanfa touru', /8[46]亿元/, 'pinyin'],
    ['86亿元', /86亿元/, 'a bare figure'],
    ["How many employees does 云湖集团's group have", /3\.2万名/, 'what is left of a possessive is no word'],
    ['4200', /4200场/, 'a bare number without its unit'],
    ['４１％', /41%/, 'a bare figure in full width'],
    ['做一个助老活动', /4200场/, 'a verb that only says that something is done'],
    ['云湖集团的员工构成', /3\.2万名/, 'what need not be said is not missing'],
    ['打车软件用户', /5\.1亿/, 'another word for it'],
    ['沈望舒', /十年后的自己/, 'a speaker'],
    ['沈望舒 怎么评价', /十年后的自己/, 'the 评价 of a question is nothing that a fact must say'],
    ['申望舒', /十年后的自己/, 'a speaker, misspelt as it sounds'],
    ['Shen Wangshu', /十年后的自己/, 'a speaker, spelled in two words'],
    ['what did Wangshu Shen say', /十年后的自己/, 'family name last'],
    ['数据显示云湖集团有多少员工', /3\.2万名/, 'the opening of a report is nothing that a fact must say'],
    ['云湖集团去了多少员工', /3\.2万名/, 'with a little verb'],
    ['云湖集团的员工人数', /3\.2万名/, 'a word that only says that people are counted'],
    ['雲湖集團 員工 怎麼樣', /3\.2万名/, 'Traditional question words'],
    ['2023年中国网约车用户', /5\.1亿/, 'a year before the country holds no 年中'],
    ['云湖集团', /86亿元/, 'a name alone: what an article about it says first'],
    ['数字化渗透率', /9\.7%|23\.8%|44\.2%/, 'a measure shared by a list'],
  ])('%s → %s (%s)', async (query, expected) => {
    const answer = await ask(query);
    expect(answer.status).toBe('ok');
    expect(textOf(answer.results[0])).toMatch(expected);
  });
});

describe('words of a question', async () => {
  it('are not cut out of what asks and what stands beside it: the 少数 of 多少数据', async () => {
    const { concepts } = await understand('云湖集团有多少数据', corpus.automaton);
    const words = concepts.map(({ text }) => text);
    expect(words).not.toContain('少数');
    expect(words).toContain('数据');
  });

  it('do not ask for how long, where something else is asked for', async () => {
    expect((await understand('快递五年增长了多少', corpus.automaton)).values).toEqual([]);
    expect((await understand('五年', corpus.automaton)).values).toHaveLength(1);
  });
});

describe('the same question in another form has the same answer', () => {
  const FORMS: Record<string, (words: string) => string> = {
    'full width blank': (words) => words.replaceAll(' ', '\u3000'),
    'no blank': (words) => words.replaceAll(' ', ''),
    comma: (words) => words.replaceAll(' ', '，'),
    的: (words) => words.replace(' ', '的'),
    'question mark': (words) => `${words}？`,
    'in marks': (words) => `“${words}”`,
    please: (words) => `请问${words}，谢谢`,
    'what about': (words) => `${words}呢`,
    'the latest': (words) => `最新${words}`,
    data: (words) => `${words}数据`,
    'is how much': (words) => `${words}是多少`,
    'how it stands': (words) => `${words}怎么样`,
  };
  it.each([
    ['云湖集团 研发投入', /8[46]亿元/],
    ['云湖集团 员工人数', /3\.2万名/],
    ['云湖集团 办公面积', /^$/],
    ['云湖集团 客户投诉', /^$/],
  ])('%s', async (words, expected) => {
    const answers = await Promise.all(
      Object.entries(FORMS).map(async ([name, form]) => [name, textOf((await ask(form(words))).results[0])] as const),
    );
    for (const [name, text] of answers) expect(text, name).toMatch(expected);
  });
});

describe('an honest nothing', () => {
  it.each([
    ['8.6亿元', 'a figure ten times too small'],
    ['86亿美元', 'another currency'],
    ['新能源汽车销量', 'a topic the corpus lacks'],
    ['How do penguins moult', 'a question the corpus lacks'],
    ['怎么申请云湖银行的客户', 'how to do it'],
    ['How do I join 云湖集团', 'how to do it, in English'],
  ])('%s (%s)', async (query) => {
    expect(await ask(query)).toMatchObject({ status: 'none', results: [] });
  });
});

describe('one digit and a per cent sign', () => {
  it('ask for a share', async () => {
    expect((await ask('9%')).status).toBe('none');
    expect((await ask('9')).status).toBe('more');
  });
});

describe('too little to go by asks for more', () => {
  it.each(['', ' ', '云', '？', '的了吗', '我们', '是什么'])('%j', async (query) => {
    expect((await ask(query)).status).toBe('more');
  });
});

describe('a result', () => {
  it('may be a fact whose paragraph says the rest of the question', async () => {
    const { results } = await ask('小微客户 研发人员');
    expect(results.map(textOf).join()).toContain('510万户');
  });

  it('is of the owner asked for, not of another that has the measure', async () => {
    const { results } = await ask('云湖银行 研发投入');
    expect(results.map(textOf).join()).not.toMatch(/亿元/);
  });

  it('carries its source and the words that matched', async () => {
    const [first] = (await ask('云湖集团 员工')).results;
    expect(first?.source).toMatchObject({ publisher: '临江日报', published: '2024-03-18', titleTrusted: true });
    expect(first?.matched).toContain('员工');
  });

  it('carries the other members of its group in order', async () => {
    const [first] = (await ask('数字化渗透率')).results;
    const group = first?.kind === 'figure' ? first.group.map(({ figure }) => figure.value) : [];
    expect(group).toEqual([9.7, 23.8, 44.2]);
  });

  it('is given once: no fact twice in one answer', async () => {
    const ids = (await ask('云湖集团 研发投入')).results.flatMap((r) => (r.kind === 'article' ? [] : [r.factId]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('understood as', () => {
  it.each([
    ['申望舒', '申望舒 → 沈望舒', 'a word taken for another'],
    ['2021年云湖集团的研发投入', '2021 → 2023', 'another year than the one asked for'],
    ['2023年云湖集团的研发投入', '2023', 'the year asked for'],
  ])('%s: %s (%s)', async (query, expected) => {
    expect((await ask(query)).understood).toContain(expected);
  });
});

describe('hostile queries give a valid answer', () => {
  it.each([
    ['a lone surrogate', '\ud800云湖集团'],
    ['NUL and controls', '云湖\u0000集团\u0007'],
    ['right to left', '\u202e云湖集团'],
    ['prototype names', '__proto__ constructor toString'],
    ['200 marks', '“'.repeat(200)],
    ['200 digits', '9'.repeat(200)],
  ])('%s', async (_, query) => {
    expect(['ok', 'none', 'more']).toContain((await ask(query)).status);
  });
});
