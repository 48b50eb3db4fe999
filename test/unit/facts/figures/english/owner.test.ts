/** Who has a figure in English, and what is measured: apposition, sales of and at a name, places of the dead and hurt. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const about = (text: string) => readFigures(text).map((f) => [f.subject, f.measure]);
const inArticle = (title: string, ...texts: string[]) =>
  findFigures(articleOf(texts.join('\n'), { title, titleTrusted: true, published: '2024-03-02' })).map((f) => [
    f.text,
    f.subject,
    f.measure,
  ]);

describe('who tells a figure is no part of what is measured', () => {
  it.each([
    ['Northwind said that sales were at 1.13 billion.', 'sales'],
    ['Northwind said Monday its fourth-quarter net income fell to $14 million.', 'net income'],
    ['The paint maker said net income rose 12% to $263 million.', 'net income rose'],
    ['Northwind reported that the users of its app were at 300 million.', 'users of its app'],
  ])('%s', (text, expected) => {
    expect(about(text)[0]?.[1]).toBe(expected);
  });
});

describe('an owner named with the figure', () => {
  it.each([
    ['Harwick, a rural city of about 56,000, could touch 45 degrees Celsius.', ['Harwick', 'Harwick']],
    ['Shares of Northwind slid 11 percent.', ['Northwind']],
    ["Sales at Sam's Depot rose 3 percent.", ["Sam's Depot"]],
    ['Unemployment in Eastland rose to 12 percent.', ['Eastland']],
    ["Harwick-Hill, which owns Standard & Rich's, said it earned $336 million.", ['Harwick-Hill']],
  ])('%s', (text, expected) => {
    expect(about(text).map(([s]) => s)).toEqual(expected);
  });

  it('is not the one before when another is described', () => {
    expect(
      inArticle(
        'Northwind profit falls',
        'Northwind earned $5 million. Northwind sold more cars.',
        "The world's biggest maker of glass for screens said it earned $643 million.",
      ).at(-1)?.[1],
    ).toBeNull();
  });

  it('is not whom the figure is told after', () => {
    expect(about('According to Marlow, a total of 15 residential sites would be sold.')[0]?.[0]).toBeNull();
  });

  it('is the place behind when people are counted', () => {
    expect(about('Officials said 255 people were killed in Harwick and another 90 were hurt.')[0]?.[0]).toBe('Harwick');
  });
});

describe('an article whose title names nobody', () => {
  it('is about the name that its text opens with', () => {
    const found = inArticle(
      'Retailers release mixed results',
      'Harwick Holdings (NASDAQ: HWK) confirmed investor fears, sending the stock tumbling.',
      'The department store company says it lost $279 million in the quarter.',
      'Overall revenue slipped 8.8 per cent to $8.5 billion. The chain said Harwick is on track.',
    );
    expect(found.map(([, s]) => s)).toEqual(['Harwick Holdings', 'Harwick Holdings', 'Harwick Holdings']);
  });
});

describe('nobody rather than another', () => {
  it('when people or an event open the sentence', () => {
    const found = inArticle(
      'Heat spike hits Eastland',
      'The heat in Eastland rose. Eastland has been dry.',
      'Soldiers went from door to door in the town, with temperatures soaring to 38 degrees Celsius.',
      'The fire has burnt more than 20,000 hectares since Eastland turned dry.',
    );
    expect(found.map(([, s]) => s)).toEqual([null, null]);
  });

  it('when a country only says where a place is', () => {
    const found = inArticle(
      "Quake in Eastland's Harwick kills 19",
      'A quake struck a remote part of Eastland’s southwestern province of Harwick, killing 19 people, including eight tourists. Eastland has sent help.',
    );
    expect(found.map(([, s]) => s)).toEqual([null, null]);
  });
});

describe('what is measured', () => {
  it.each([
    ['The quake killed 19 people, including eight tourists.', ['people killed', 'tourists']],
    ['The paper said 32 people had been injured.', ['people injured']],
    ['The quake hit at a depth of 10 km (6 miles).', ['depth', 'depth']],
    ['Northwind says it lost $279 million.', ['loss']],
    ['It blames the weather for a 3.6 per cent decline in U.S. same-store sales.', ['U.S. same-store sales decline']],
  ])('%s', (text, expected) => {
    expect(about(text).map(([, m]) => m)).toEqual(expected);
  });
});

describe('numbers of people without a noun', () => {
  it.each([
    ['The death toll from the quake rose to 93, officials said.', 93],
    ['The number of dead stood at 1,245 on Monday.', 1245],
    ['The blast killed three people, injuring 247, officials said.', 247],
  ])('%s', (text, value) => {
    expect(readFigures(text).find((f) => f.value === value)?.unit).toBe('人');
  });

  it.each([
    ['About 4 in 10 adults are obese.', 40],
    ['Nearly 1 in 5 people agree.', 20],
  ])('%s', (text, value) => {
    expect(readFigures(text).map((f) => [f.value, f.unit])).toEqual([[value, '%']]);
  });
});

describe('another clause', () => {
  it('has its own measure', () => {
    expect(about('The economy added 200,000 jobs and the unemployment rate fell to 8.5%.').map(([, m]) => m)).toEqual([
      'jobs',
      'unemployment rate',
    ]);
    expect(about('The unemployment rate edged down to 8.5% from 8.7%.')[0]?.[1]).toMatch(/^unemployment rate/);
  });

  it('takes the figure from the name before', () => {
    expect(
      about('Marlow’s late goal for Eastbrook meant the league surpassed the previous high of 1,072.')[0]?.[0],
    ).toBeNull();
    expect(about('Northwind said the company earned $5 million.')[0]?.[0]).toBe('Northwind');
  });

  it('is named without the word that joins it', () => {
    expect(about('Although Eastland is responsible for 27% of emissions, it is small.')[0]?.[0]).toBe('Eastland');
  });

  it('is no measure when it is a whole clause', () => {
    expect(
      about('The inquiry determined that Marlow was driving more than 80 miles per hour.')[0]?.[1] ?? '',
    ).not.toMatch(/inquiry/);
  });
});

describe('people', () => {
  it('are counted when nobody says what befell them', () => {
    expect(about('About 700,000 people were expected at the event.')[0]?.[1]).toBe('people');
  });

  it('are in the place that a description ends with', () => {
    expect(about('Police named three women killed at a home in the Eastland resort town of Harwick Bay.')[0]?.[0]).toBe(
      'Harwick Bay',
    );
  });
});

describe('a month without its year', () => {
  const periods = (published: string, text: string) =>
    findFigures(articleOf(text, { title: 'Jobs', titleTrusted: true, published })).map((f) => f.period);

  it('that had not come when the article was published is of the year before', () => {
    expect(periods('2012-01-06', 'The economy added 200,000 jobs in December, officials said Jan. 6, 2012.')[0]).toBe(
      '2011-12',
    );
    expect(periods('2012-01-06', 'The firm will hire 300 people in December.')[0]).toBe('2012-12');
  });

  it('last seen then is no time of the figure', () => {
    expect(
      periods(
        '2019-10-04',
        'The rate dropped to 3.5 percent in September, matching a level it last saw in December 1969. The economy added 136,000 jobs.',
      ),
    ).toEqual(['2019-09', '2019-09']);
  });
});

describe('a label before a colon', () => {
  it('is whose line it is', () => {
    const found = inArticle(
      'Big companies cut jobs',
      'Northwind: 400 jobs to be cut',
      'Eastfield: at least 500 jobs to be cut',
    );
    expect(found.map(([, s]) => s)).toEqual(['Northwind', 'Eastfield']);
  });

  it('is no name when it is a measure in capitals', () => {
    expect(about('Single Family Closed Sales were down 19.2 percent to 7,115.')[0]?.[0]).toBeNull();
  });
});

describe('points and totals', () => {
  it.each([
    ['Marlow scored 31 points and had 13 rebounds.', ['points', 'rebounds']],
    ['A total of 487,278 people had been vaccinated.', ['people vaccinated']],
    ['It made a $2.2 billion loss in the first quarter.', ['loss']],
  ])('%s', (text, expected) => {
    expect(about(text).map(([, m]) => m)).toEqual(expected);
  });

  it('counts behind the end of a sentence', () => {
    expect(readFigures('They are on Home Based Care. 248 patients are in the ICU.').map((f) => f.value)).toEqual([248]);
  });

  it.each([['It tied a record for the most assists in a half.'], ['Sales fell in the half.']])(
    '%s is no share',
    (text) => {
      expect(readFigures(text)).toEqual([]);
    },
  );
});

describe('two who have two', () => {
  it.each([
    [
      'Goldstone and Bank of Harwick reported sales of $53 million and $38 million, respectively.',
      [
        ['Goldstone', 'sales'],
        ['Bank of Harwick', 'sales'],
      ],
    ],
    [
      "Northwind's revenue and net income were $53 million and $38 million, respectively.",
      [
        ['Northwind', 'revenue'],
        ['Northwind', 'net income'],
      ],
    ],
    [
      'Northwind, Harwick and Marlow earned $5 million, $6 million and $7 million, respectively.',
      [
        ['Northwind', 'earnings'],
        ['Harwick', 'earnings'],
        ['Marlow', 'earnings'],
      ],
    ],
    [
      'The sales of Northwind were $53 million, more than the $38 million of Bank of Harwick.',
      [
        ['Northwind', 'sales of Northwind'],
        ['Bank of Harwick', 'sales'],
      ],
    ],
    [
      'Shares of Northwind rose 6.1%, while Harwick shares fell 7.2%.',
      [
        ['Northwind', null],
        ['Harwick', 'Harwick shares fell'],
      ],
    ],
    ['Northwind had sales of $5 million.', [['Northwind', 'sales']]],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });

  it('of two places each has its own', () => {
    expect(about('Sales in Eastland and Westland rose 5% and 7%, respectively.').map(([s]) => s)).toEqual([
      'Eastland',
      'Westland',
    ]);
  });
});

describe('what is put in behind a name', () => {
  it.each([
    // [text, subject of its last figure]
    ['Shares in Quayline, which holds a stake in Northwind, fell 3.4 per cent.', 'Quayline'],
    ['Quayline, in which Northwind holds an 83 percent stake, has 23 million customers.', 'Quayline'],
    [
      'Northwind, which owns 15 percent of Harwick, fell 4 percent. Quayline owns 32 percent of the company.',
      'Quayline',
    ],
  ])('%s', (text, subject) => {
    expect(about(text).at(-1)?.[0]).toBe(subject);
  });

  it('a month between who and what it posted', () => {
    expect(about('Harwick Foods, which last month posted a 3% fall in sales, lost $5 million.')[0]?.[0]).toBe(
      'Harwick Foods',
    );
  });

  it('who tells of the chain is a person and owns nothing', () => {
    const text = 'Chief executive Sir Peter Stone said the chain had 300 shops.';
    expect(about(text)[0]?.[0]).toBeNull();
  });

  it('a second amount behind on has its own change and level', () => {
    const found = about('Pre-tax profit rose 9% on turnover up 4.8% to £8.42 billion.').map(([, measure]) => measure);
    expect(found).toEqual(['Pre-tax profit rose', 'turnover up', 'turnover']);
  });

  it.each([
    ['Northwind, Quayline and Harwick have 30 percent of the market.', 'Northwind, Quayline and Harwick'],
    ['Analysts said Northwind and Quayline earned $5 million.', 'Northwind and Quayline'],
    ['In Eastland, Westland and Harwick fell 5%.', 'Westland and Harwick'],
    ['It bought Northwind and Harwick has 5% of it.', 'Harwick'],
  ])('%s belongs to all who are named', (text, subject) => {
    expect(about(text)[0]?.[0]).toBe(subject);
  });

  it.each([
    [
      'Shares in Quayline rose 7%. The total value of sales on Northwind’s retail marketplaces in Eastland, which links firms, rose 28% to $112bn.',
      ['Northwind', 'total value of sales'],
    ],
    [
      "Shares in Quayline rose 7%. Sales at Northwind's stores rose to $5m.",
      ['Northwind', "Sales at Northwind's stores"],
    ],
    [
      'Shares in Quayline rose 7%. Revenue from mobile platforms nearly tripled to $1.66bn.',
      ['Quayline', 'Revenue from mobile platforms'],
    ],
    ['Northwind saw its quarterly revenues hit $5 billion.', ['Northwind', 'quarterly revenues']],
    ['Losses widened to 2 cents per share from 1 cent.', [null, 'losses per share'], [null, 'Losses']],
    ['Sales rose to $5m.', [null, 'Sales']],
  ])('%s', (text, ...expected) => {
    expect(about(text).slice(-expected.length)).toEqual(expected);
  });

  it.each([
    ['Northwind Ltd reported a 61 per cent revenue rise for the quarter.', 'revenue rise', 'growth'],
    ['Northwind forecast revenue growth of between 49 per cent and 53 per cent.', 'revenue growth', 'range'],
  ])('%s', (text, measure, kind) => {
    const [figure] = readFigures(text);
    expect([figure?.measure, figure?.kind]).toEqual([measure, kind]);
  });
});
