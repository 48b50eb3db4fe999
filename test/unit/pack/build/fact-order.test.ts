import { describe, expect, it } from 'vitest';
import type { Figure } from '@/src/facts/fact';
import { Links } from '@/src/facts/links';
import { type ArticleInput, factRows } from '@/src/pack/build/collect';
import { FactOrder } from '@/src/pack/build/fact-order';
import type { FactRow } from '@/src/pack/rows';
import { articleOf as emptyArticle } from '../../facts/article';

/** An article whose sentences state figures: [measure, subject, values…] each. */
function articleOf(id: string, sentences: readonly (readonly [string, string, ...number[]])[]): ArticleInput {
  const texts = sentences.map(([measure, subject, ...values]) => `${subject}${measure}${values.join('、')}。`);
  const figures = sentences.flatMap(([measure, subject, ...values], i) =>
    values.map((value): Figure => {
      const start = texts.slice(0, i).join('').length + (texts[i] as string).indexOf(String(value));
      return {
        type: 'figure',
        text: String(value),
        value,
        unit: '亿元',
        modifier: 'none',
        kind: 'amount',
        measure,
        subject,
        period: '2023',
        periodHow: 'article-date',
        group: `${id} ${i}`,
        sentence: texts[i] as string,
        place: { article: id, paragraph: 0, start, end: start + String(value).length },
      };
    }),
  );
  const article = emptyArticle(texts.join(''), { id, title: '年报' });
  return { article, facts: { figures, quotes: [] }, mentions: [] };
}

const ARTICLES = [
  articleOf('一', [
    ['营收', '云湖公司', 10, 11],
    ['研发投入', '青桥公司', 20],
  ]),
  articleOf('二', [
    ['研发投入', '青桥公司', 30],
    ['营收', '云湖公司', 40, 41],
  ]),
  articleOf('三', [['研发投入', '云湖公司', 50]]),
];

function rowsIn(few: number) {
  const order = new FactOrder();
  const links = new Links();
  let number = 0;
  for (const each of ARTICLES) {
    order.add(each);
    for (const figure of each.facts.figures) links.add(number++, figure);
  }
  links.link();
  const places = order.places(few);
  let first = 0;
  const rows = ARTICLES.flatMap((each, index) => {
    const found = factRows(each, index, first, links, places);
    first += found.length;
    return found;
  });
  return rows.sort((a, b) => a.id - b.id);
}

describe('the order of facts', () => {
  it('puts what measures the same together, then the facts of one subject; a sentence stays whole', () => {
    const rows = rowsIn(0);
    expect(rows.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const values = rows.map(({ fact }) => (fact as Figure).value);
    const groups = [[10, 11, 40, 41], [20, 30], [50]].map((group) =>
      group.map((value) => values.indexOf(value)).sort((a, b) => a - b),
    );
    for (const places of groups) expect((places.at(-1) as number) - (places[0] as number)).toBe(places.length - 1);
    // Both measures lie in one piece each.
    const measures = rows.map(({ fact }) => (fact as Figure).measure);
    expect(measures.filter((measure, i) => measure !== measures[i - 1])).toHaveLength(2);
    expect(values.indexOf(11)).toBe(values.indexOf(10) + 1);
  });

  it('keeps links and groups to the facts that they mean', () => {
    const articles = rowsIn(Number.POSITIVE_INFINITY);
    const sorted = rowsIn(0);
    const said = (rows: typeof sorted) =>
      new Map(
        rows.map(({ fact, group, related, repeats }) => [
          (fact as Figure).value,
          [...group, ...related.map(({ id }) => id), ...repeats].map(
            (id) => ((rows[id] as FactRow).fact as Figure).value,
          ),
        ]),
      );
    expect(said(sorted)).toEqual(said(articles));
    expect(said(sorted).get(10)).toContain(11);
    expect(said(sorted).get(20)).toContain(30);
  });

  it('leaves few facts in order of articles', () => {
    expect(rowsIn(7).map(({ fact }) => (fact as Figure).value)).toEqual([10, 11, 20, 30, 40, 41, 50]);
  });
});
