/** Two sources that state one thing differently stand together; one that says the same again is folded. All invented. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openAutomaton } from '@/src/detect/automaton';
import { hover } from '@/src/lookup/hover';
import { search } from '@/src/lookup/search';
import { compileDocuments } from '@/src/pack/build/compile';
import { openPack } from '@/src/pack/open';

const article = (title: string, publisher: string, date: string, text: string) =>
  new TextEncoder().encode(
    `---\ntitle: ${title}\nauthor: ${publisher}\ndate: ${date} 09:00:00 +0800\n---\n<p>${text}</p>\n`,
  );

const DOCUMENTS = [
  article('青禾集团年报', '临江日报', '2024-03-18', '年报显示，2023年青禾集团研发投入为86亿元。'),
  article('再谈青禾集团', '云上周刊', '2024-04-02', '记者了解到，2023年青禾集团研发投入为86亿元。'),
  article(
    '数研院报告',
    '数研周刊',
    '2024-05-06',
    '数研院测算，2023年青禾集团研发投入为71亿元。摘要也称，2023年青禾集团研发投入约71亿元。',
  ),
  article('青禾集团展望', '临江日报', '2024-06-01', '青禾集团计划到2027年员工总数达到9万人。'),
];

let open: () => Promise<{ pack: Awaited<ReturnType<typeof openPack>>; automaton: ReturnType<typeof openAutomaton> }>;
beforeAll(async () => {
  const documents = DOCUMENTS.map((bytes, i) => ({ file: `${i}.txt`, bytes }));
  const files = await compileDocuments(documents, { name: 'test', cut: () => [], dictionary: [] });
  open = async () => {
    const pack = await openPack(async (path) => files.get(path) ?? null);
    return { pack, automaton: openAutomaton(await pack.automaton()) };
  };
});

const point = async (sentence: string) => {
  const { pack, automaton } = await open();
  return hover(pack, automaton, {
    sentence,
    start: sentence.indexOf('青禾集团'),
    end: sentence.indexOf('青禾集团') + 4,
  });
};
const asked = async (query: string) => {
  const { pack, automaton } = await open();
  return search(pack, automaton, query, 10);
};

describe.each([
  ['in a card', () => point('青禾集团的研发投入有多少？')],
  ['in search', () => asked('青禾集团研发投入')],
])('sources that disagree, %s', (_where, answer) => {
  it('stand together, each with the other beside it', async () => {
    const figures = (await answer()).results.filter((result) => result.kind === 'figure');
    const values = figures.map(({ figure }) => figure.value);
    expect(values.slice(0, 2).sort()).toEqual([7.1e9, 8.6e9]);
    for (const { figure, related } of figures.slice(0, 2)) {
      const other = figure.value === 8.6e9 ? 7.1e9 : 8.6e9;
      expect(related.some((each) => each.relation === 'conflict' && each.value === other)).toBe(true);
    }
  });

  it('an article that says it twice stands beside the other once', async () => {
    const figures = (await answer()).results.filter((result) => result.kind === 'figure');
    const [ours] = figures.filter(({ figure }) => figure.value === 8.6e9);
    expect(ours?.related.map(({ value, relation }) => [value, relation])).toEqual([[7.1e9, 'conflict']]);
  });

  it('a repeat is folded into what it repeats', async () => {
    const figures = (await answer()).results.filter((result) => result.kind === 'figure');
    const same = figures.filter(({ figure }) => figure.value === 8.6e9);
    expect(same).toHaveLength(1);
    expect(same[0]?.repeats.map(({ source }) => source.publisher)).toHaveLength(1);
  });
});

describe('a page beside sources that disagree', () => {
  it.each([
    ['2023年，青禾集团研发投入为71亿元。', 'agrees', 7.1e9],
    ['2023年，青禾集团研发投入为86亿元。', 'agrees', 8.6e9],
  ])('%s', async (sentence, verdict, value) => {
    const answer = await point(sentence);
    expect(answer.verdict?.verdict).toBe(verdict);
    expect(answer.verdict?.against?.figure.value).toBe(value);
  });
});

describe('a plan of the corpus is compared with nothing', () => {
  it.each([['青禾集团员工总数为3万人。'], ['2027年，青禾集团员工总数达到9万人。']])('%s', async (sentence) => {
    const answer = await point(sentence);
    expect(answer.results.some((result) => result.kind === 'figure' && result.figure.planned === true)).toBe(true);
    expect(answer.verdict).toMatchObject({ verdict: 'not-comparable', against: null, ratio: null });
  });
});
