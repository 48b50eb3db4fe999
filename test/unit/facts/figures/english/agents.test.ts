/** Whom a common noun names, what stands behind an amount, per share, and what years are only compared with. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const subjects = (text: string) => readFigures(text).map((f) => f.subject);
const measures = (text: string) => readFigures(text).map((f) => f.measure);
const years = (text: string) =>
  readFigures(text, { published: '2014-09-12' }).map((f) => f.period?.slice(0, 4) ?? null);

describe('a common noun that does something', () => {
  it.each([
    ['Eastland airlines carried 66.1 million passengers in June.', ['Eastland airlines']],
    ['The dairy industry produced 5 million tons of milk, up 2 percent.', ['dairy industry', 'dairy industry']],
    ['Northern carriers saw a 9.3% rise in demand.', ['Northern carriers']],
    ['The city’s budget outlines $210.4 million in revenues.', ['city']],
    ['The fund had 300 donors. They received 40 letters.', ['fund', 'fund']],
    ['However, arrests fell 3.5 percent in rural counties.', ['rural counties']],
    ['Costs fell on $13.5 million of savings at Harwick Foods, an owner said.', ['Harwick Foods']],
    ['The total passengers carried was 5 million.', [null]],
    ['Two shops opened, and the 500 residents sought shelter.', [null, null]],
    ['But critics have slammed the HK$26 billion plan.', [null]],
    ['The haze of the crisis has cost $5 billion.', [null]],
  ])('%s', (text, expected) => expect(subjects(text)).toEqual(expected));

  it('is the company that the article is about', () => {
    const found = findFigures(
      articleOf(
        'Net loss attributable to Dunmore Foods was $5 million.\nNet sales totaled $9 million, and Dunmore is glad.',
        {
          title: 'Loss for Dunmore, Though Sales Improve',
          titleTrusted: true,
          published: '2024-03-02',
        },
      ),
    );
    expect(found.map((f) => f.subject)).toEqual(['Dunmore', 'Dunmore']);
  });
});

describe('what an amount or share is of', () => {
  it.each([
    ['The carrier achieved an 82.8 percent load factor.', ['load factor']],
    ['The town faced $14 million in unfunded requests.', ['unfunded requests']],
    ['Rates include a 3% hike in water rates.', ['water rates hike']],
    ['With growth of 7.8 percent, it drew the high load factors (81.6 percent).', ['growth', 'high load factors']],
    ['Third quarter operating income totaled $108 million.', ['operating income']],
    [
      'Northwind reported net income of $6 million and earnings per diluted share of $0.29 for 2010 compared to $23 million and earnings per diluted share of $1.14 for 2009.',
      ['net income', 'earnings per diluted share', 'net income', 'earnings per diluted share'],
    ],
    ['It had gains on derivatives of $15 million.', ['gains on derivatives']],
  ])('%s', (text, expected) => expect(measures(text)).toEqual(expected));
});

describe('a year that is only compared with', () => {
  it.each([
    ['The yield was 31.9 bushels above the 2012 average. Area is at 89 million acres.', ['2014', '2014']],
    ['Sales declined in June 2011 from June 2010. Costs were up 3 percent.', ['2011']],
    ['The all-time high was 769 million in 2007. Capacity rose 2 percent.', ['2007', '2014']],
    ['The town grew by 3.1 percent since 2000.', ['2014']],
  ])('%s', (text, expected) => expect(years(text)).toEqual(expected));
});
