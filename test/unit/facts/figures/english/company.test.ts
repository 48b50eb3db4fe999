/** A company's release, or news of its results: whose the figures are, of which quarter, and what a year before is. */
import { describe, expect, it } from 'vitest';
import { companyOf } from '@/src/facts/figures/english/company';
import { fiscalOf, fiscalQuarter } from '@/src/facts/figures/english/fiscal';
import { findFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const figures = (title: string, published: string, ...texts: string[]) =>
  findFigures(articleOf(texts.join('\n'), { title, titleTrusted: true, published }));
const TITLE = 'Harwick Foods Reports Second Quarter Results';
const LEAD = 'Harwick Foods, Inc. (Nasdaq: HWF) today reported results for the quarter ended June 30, 2021.';
const release = (...texts: string[]) => figures(TITLE, '2021-08-04', LEAD, ...texts);
const about = (...texts: string[]) => release(...texts).map((f) => [f.value, f.subject, f.measure]);
const dated = (...texts: string[]) => release(...texts).map((f) => [f.value, f.period]);

describe('the company that reports', () => {
  it.each([
    ['Harwick Foods Reports Second Quarter Results', 'The Company sells soup.', 'Harwick Foods'],
    [
      'HARWICK FOODS, INC. ANNOUNCES RECORD FISCAL 2021 RESULTS',
      'Harwick Foods, Inc. (NYSE: HWF) said.',
      'Harwick Foods',
    ],
    ['Second Quarter Results', 'Harwick Foods, Inc. (NYSE: HWF) reported.', null],
    ['QX-7 Tools reports third quarter profit', 'The company makes drills.', 'QX-7 Tools'],
    [
      'iGlass Reports Financial Results',
      'iGlass, Inc. (“iGlass” or the “Company”) (Nasdaq: IGLS) makes glass.',
      'iGlass',
    ],
    ['q7 Systems Reports Second Quarter Results', 'q7 Systems, Inc. (NASDAQ: QSYS) said.', 'q7 Systems'],
    ['Storm reaches the coast', 'Harwick Foods (NYSE: HWF) closed two shops.', null],
    [
      'Soup maker has a good year',
      'Harwick Foods Corporation announced results for its fourth quarter.',
      'Harwick Foods',
    ],
    [
      '',
      'HARWICK, May 5, 2021 – Northwind, Inc. (NYSE: NWD) today reported record second quarter earnings.',
      'Northwind',
    ],
    ['Profit slips', 'Marlow Quay Ltd. on Tuesday posted a net loss of $5 million.', 'Marlow Quay'],
    ['BTS Releases November 2020 Ferry Traffic Data', 'The BTS reported a record. The company data are its own.', null],
    ['Jobs report', 'Northwind Research, a think tank, reported results of its survey.', null],
    ['Company Reports Third Quarter Results', 'The Company sells soup.', null],
    ['Shops join', 'Northwind Ltd. announced a partnership to boost online sales on Monday.', null],
    ['Buyers wanted', 'Northwind Ltd. reported that its rival Harwick had no profit.', null],
  ])('%s', (title, body, name) => {
    expect(companyOf(title, body)?.name ?? null).toBe(name);
  });

  it('has what the text tells of nobody where the text opens with it', () => {
    const found = figures(
      'Soup sales up 13%',
      '2021-11-04',
      'Harwick Foods Corporation announced results for its second quarter ended June 30, 2021. Revenues were $352.9 million, up 13.0% from $312.4 million in the year ago period. Net income was $30.6 million.',
      'Full year revenues rose 5%. The gain was recorded in the books.',
    );
    expect(found.map((f) => f.subject)).toEqual(found.map(() => 'Harwick Foods'));
  });

  it.each([
    'The Bureau of Quays reported a record-high load factor of 78.9 percent in March.',
    'QTS, a part of the Harbour Research Administration, in a release of early data, reported a load factor of 81 percent.',
    'The Marlow Statistics Institute estimated a vacancy rate of 5 percent.',
  ])('%s: no figure of the office that tells it', (text) => {
    expect(figures('Ferries fill up', '2021-08-04', text).map((f) => f.subject)).toEqual([null]);
  });

  it('has what a sentence tells of nobody', () => {
    expect(
      about(
        '- Net sales for the second quarter were $120.5 million.',
        'Gross Profit: Gross profit for the six months was $31.0 million.',
        'We ended the quarter with cash of $14 million.',
      ),
    ).toEqual([
      [120_500_000, 'Harwick Foods', 'Net sales'],
      [31_000_000, 'Harwick Foods', 'Gross profit'],
      [14_000_000, 'Harwick Foods', 'cash'],
    ]);
  });

  it('declares a dividend, and no earnings, by its board', () => {
    expect(about('The Board of Directors declared a cash dividend of $0.42 per share.')).toEqual([
      [0.42, 'Harwick Foods', 'dividend per share'],
    ]);
  });

  it('does not have what another company does', () => {
    expect(about('Northwind Mills bought the plant for $5 million.')[0]?.[1]).not.toBe('Harwick Foods');
  });

  it('is not who says how prices move', () => {
    const told = figures(
      'Flat prices rise again, says Harwick',
      '2021-08-04',
      "Flat prices rose by 1.1% in July, by Harwick's measure.",
    );
    expect(told.map((f) => f.subject)).toEqual([null]);
  });
});

describe('a line of highlights', () => {
  it.each([
    ['- Delivered Net Income of $64.6 million', 'Net Income'],
    ['- Produced Adjusted EBITDA¹ of $248.9 million', 'Adjusted EBITDA'],
    ['- Generated record Revenues of $810.0 million', 'Revenues'],
    ['Adjusted net income(b) in the quarter was $229.8 million.', 'Adjusted net income'],
    ['Behind it was a shrinking of its staff: headcount at the end of June was 66,185.', 'headcount'],
  ])('%s', (text, measure) => {
    expect(about(text)[0]?.slice(1)).toEqual(['Harwick Foods', measure]);
  });

  it('has a company that does not begin in the line before', () => {
    expect(companyOf('Harwick Foods results', 'November 3, 2023\nHarwick Foods, Inc. (NYSE: HWF) said.')?.name).toBe(
      'Harwick Foods',
    );
  });

  it.each([
    ['2023', 'third', '2023-07/2023-09'],
    ['2023', 'fourth', '2022-10/2022-12'],
    ['2023-05', 'third', '2022-07/2022-09'],
  ])('of %s is of the %s quarter that is over', (published, which, period) => {
    expect(figures('Sales', published, `Sales for the ${which} quarter were $9 million.`)[0]?.period).toBe(period);
  });

  it('is of the time of its heading', () => {
    const [first] = figures('Sales', '2023-02-28', 'Full Year 2022 Highlights', '- Revenues of $9 million');
    expect(first?.period).toBe('2022');
  });

  it('tells how long it takes without a bound', () => {
    const [, years] = figures('Plans', '2021-08-04', 'The city will build 30,000 homes over five years.');
    expect([years?.text, years?.modifier]).toEqual(['five years', 'none']);
  });
});

describe('what a figure is compared with', () => {
  it('is of the year before, and of the same measure', () => {
    const found = release(
      'Net income for the second quarter was $16.5 million, or $1.21 per diluted share, compared to $14.0 million, or $1.02 per diluted share, in the prior year quarter.',
    );
    expect(found.map((f) => [f.value, f.measure, f.period?.slice(0, 4)])).toEqual([
      [16_500_000, 'Net income', '2021'],
      [1.21, 'Net income per share', '2021'],
      [14_000_000, 'Net income', '2020'],
      [1.02, 'Net income per share', '2020'],
    ]);
  });

  it.each([
    ['Net income was $1.3 million compared to the prior year quarter net income of $22.2 million.', '2020'],
    ['Sales were $9 million, a decrease of 4 percent compared to the prior year fiscal period of $10 million.', '2020'],
    ['Profit was $9 million, versus $10 million in the same six months of 2019.', '2019'],
    ['Cash was $9 million, compared with cash of $10 million at December 31, 2019.', '2019'],
    ['Margin rose to 62 per cent, compared to 55 per cent in the third quarter of fiscal 2019.', '2019'],
    ['Gross profit in the prior year period amounted to $10 million.', '2020'],
    ['Net loss per share was $0.35, an improvement from a loss of $0.76 in the year-ago quarter.', '2020'],
    ['The rate is up to 1.77 percent this year, over 0.93 percent last year.', '2020'],
    ['Sales were $9 billion, a 12 percent year-over-year gain from Q2 2020’s $8 billion.', '2020'],
    ['The margin was 40 percent, double the 20 percent it reported in Q2 2020.', '2020'],
    ['In the year ago period, the Company reported net income of $10 million.', '2020'],
    ['Net income increased to $9 million or $0.72 per share from $8 million or $0.63 per share in Q2 2020.', '2020'],
  ])('%s', (text, year) => {
    expect(release(text).at(-1)?.period?.slice(0, 4)).toBe(year);
  });

  it.each([
    ['Sales were $9 billion, a 12 percent year-over-year gain from Q2 2020’s $8 billion.'],
    ['The margin was 40 percent, double the 20 percent it reported in Q2 2020.'],
    ['Net income increased to $9 million or $0.72 per share from $8 million or $0.63 per share in Q2 2020.'],
    ['Output was 141 tons, an increase of 2 tons over last year.'],
    [
      'Earnings were $11.5 million, an increase of $.9 million, or 9 percent, over the $10.6 million for the first quarter of 2020.',
    ],
    ['The fair, the first since it changed its hours late last year, will see 300 visitors.'],
  ])('does not give its time to what is compared: %s', (text) => {
    expect(dated(text)[0]?.[1]).toMatch(/^2021/);
  });

  it('is told apart from the next quarter of a list', () => {
    expect(dated('Growth for the first quarter was 6.4 percent, and 6.2 percent for the second quarter.')).toEqual([
      [6.4, '2021-01/2021-03'],
      [6.2, '2021-04/2021-06'],
    ]);
  });

  it('has no year when nobody tells one, and the same one when it was expected', () => {
    expect(dated('Net income was $9 million compared to a net loss of $2 million.').at(-1)).toEqual([2e6, null]);
    expect(dated('Net income was $9 million, compared with an average estimate of $8 million.').at(-1)?.[1]).toMatch(
      /^2021/,
    );
  });
});

describe('fiscal quarters', () => {
  it('are dated by the quarter that the text says the end of', () => {
    const fiscal = fiscalOf('results for its second fiscal quarter ended February 28, 2023. The quarter was good.');
    expect(fiscal && fiscalQuarter(fiscal, 2, null)).toBe('2022-12/2023-02');
    expect(fiscal && fiscalQuarter(fiscal, 1, null)).toBe('2022-09/2022-11');
    expect(fiscal && fiscalQuarter(fiscal, 3, null)).toBeNull();
  });

  it('of another fiscal year are so many years away', () => {
    const fiscal = fiscalOf('the third quarter of fiscal 2013, which ended on January 31, 2013');
    expect(fiscal && fiscalQuarter(fiscal, 3, 2012)).toBe('2011-11/2012-01');
  });

  it('that nobody dates have their fiscal year alone, or nothing', () => {
    const found = figures(
      'Harwick Foods Reports Third Quarter Fiscal 2013 Results',
      '2013-02-07',
      'Harwick Foods, Inc. (Nasdaq: HWF) today reported its results.',
      'Sales for the third quarter of fiscal 2013 were $9 million.',
    );
    expect(found.map((f) => f.period)).toEqual(['2013']);
  });

  it('are those of the calendar where the text says so', () => {
    expect(fiscalOf('the second quarter ended June 30, 2021')).toBeNull();
    expect(fiscalOf('the fourth quarter ended January 2, 2021')).toBeNull();
  });
});

describe('amounts as accounts write them', () => {
  const of = (text: string) => release(text).map((f) => [f.value, f.value2 ?? null, f.unit]);
  it.each<[string, unknown[]]>([
    ['Adjusted EBITDA1 of $85 million to $100 million2 is expected.', [85e6, 100e6, '美元']],
    ['The outlook assumes wage inflation of 2.5% to 3.5%.', [2.5, 3.5, '%']],
    ['Operating income was $(7.2) million.', [-7_200_000, null, '美元']],
    ['Net loss was ($7.2) million.', [7_200_000, null, '美元']],
  ])('%s', (text, expected) => {
    expect(of(text)[0]).toEqual(expected);
  });

  it('tell a change and its level, and no range', () => {
    expect(of('The rate rose 0.2% to 5.1%.').map(([value]) => value)).toEqual([0.2, 5.1]);
  });

  it('are worth what the line above a table says, but for a share', () => {
    const rows = ['Item\t2021', 'Revenue\t874,817', 'Earnings per share\t1.42'];
    const article = articleOf(['(In thousands, except per share amounts)', ...rows].join('\n'), { title: TITLE });
    for (const paragraph of article.paragraphs.slice(1)) paragraph.role = 'table';
    expect(findFigures(article).map((f) => f.value)).toEqual([874_817_000, 1.42]);
  });

  it('are none when a table lost its rows', () => {
    expect(release('(In thousands, except per share amounts)', 'Revenue', '$874,817')).toEqual([]);
  });
});

describe('months that ended on a day', () => {
  it.each([
    ['Sales for the six months ended June 30, 2021, were $9 million.', '2021-01/2021-06'],
    ['Sales were $9 million in the thirteen weeks ended April 3, 2021.', '2021-01/2021-03'],
    ['Three months ended 31 March 2021: sales of $9 million.', '2021-01/2021-03'],
  ])('%s', (text, period) => {
    expect(release(text).map((f) => f.period)).toEqual([period]);
  });
});

describe('what stands between a measure and its verb', () => {
  it.each([
    ['Net income, however, fell to $672 million.', 'Net income'],
    ['Same-store sales, or sales at shops open at least a year, rose 5 percent.', 'Same-store sales rose'],
    ['Adjusted EBITDA, a non-GAAP metric, was $22.1 million.', 'Adjusted EBITDA'],
  ])('is no part of it: %s', (text, measure) => {
    expect(release(text)[0]?.measure).toBe(measure);
  });

  it('and a sentence that opens at another company is of that one', () => {
    expect(release('At Northwind Inc (NWD.N), its most direct rival, sales rose 3.7 percent.')[0]?.subject).toBe(
      'Northwind Inc',
    );
  });

  it('and a share of others compared with is of the others', () => {
    expect(release('About 44% of plants would shrink, compared to 26% of animals.')[1]?.measure).toBe('animals');
  });
});

it('a quarter of the title dates what its text says nothing of', () => {
  const found = figures(
    'Harwick Foods Reports Fourth Quarter Results',
    '2019-02-11',
    'Harwick Foods, Inc. (Nasdaq: HWF) sells soup.',
    'Sales were $9 million.',
  );
  expect(found.map((f) => f.period)).toEqual(['2018-10/2018-12']);
});

it('a quarter of the title dates nothing that is to come', () => {
  const found = figures(
    'Harwick Foods Reports Fourth Quarter Results',
    '2019-02-11',
    'Harwick Foods, Inc. (Nasdaq: HWF) sells soup.',
    'The company expects to save $3 million.',
    'Outlook',
    'Sales of $40 million to $45 million.',
    'Balance sheet',
    'Cash of $2 million.',
  );
  expect(found.map((f) => f.period)).toEqual(['2019-02', '2019-02', '2018-10/2018-12']);
});

describe('a quarter of a year that is named by where it lies', () => {
  it.each([
    ['For the second quarter of this year, Harwick Foods had sales of $3 million.', '2019-04/2019-06'],
    ['For the second quarter of last year, sales were $3 million.', '2018-04/2018-06'],
    ['In the third quarter ended in June, Harwick Foods earned $2 million.', '2019-04/2019-06'],
    ['Sales were $2 million in the first half of last year.', '2018-01/2018-06'],
    ['Sales were $2 million in the three months to the end of June.', '2019-04/2019-06'],
    ['Sales were $2 million in the April-June quarter.', '2019-04/2019-06'],
    ['Sales were $2 million in the October to December quarter.', '2018-10/2018-12'],
    ['Sales were $2 million in the July to September quarter of 2017.', '2017-07/2017-09'],
    ['Harwick Foods had sales of $5 million for the three months through June.', '2019-04/2019-06'],
  ])('%s', (text, period) => {
    expect(figures('A year of soup', '2019-09-01', text).map((f) => f.period)).toEqual([period]);
  });
});
