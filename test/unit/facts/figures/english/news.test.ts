/** English news of work, money and storms: values, units, periods and measures that were read wrongly; names and values changed. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';
import { figuresOf } from '../written';

describe('values', () => {
  it.each([
    // A part of a unit is no share.
    [
      'The workweek increased by one-tenth of an hour to 34.4 hours.',
      'one-tenth of an hour = 0.1 小时',
      '34.4 hours = 34.4 小时',
    ],
    ['The rate rose a tenth of a point to 7.6 percent.', 'a tenth of a point = 0.1 百分点', '7.6 percent = 7.6 %'],
    ['The rate was up two-tenths of a percentage point.', 'two-tenths of a percentage point = 0.2 百分点'],
    ['The team moved a third of a point ahead.'],
    ['The bridge is a quarter of a mile long.', 'a quarter of a mile = 0.25 英里'],
    // Which one, and no share.
    ['The deal has an option for a fifth season. A third party joined.'],
    ['Sales fell a fifth in May, and a third of the shops closed.', 'a fifth = 20 %', 'a third = 33.333333 %'],
    // A change whose level stands behind it.
    ['Claims rose by 250 to 237,500.', '250 = 250', '237,500 = 237500'],
    ['He rose by 8 to 9.'],
    // Signed counts.
    ['Jobs grew in education (+40,000) and fell in retail trade (-29,000).', '40,000 = 40000', '-29,000 = -29000'],
    ['The change was revised from +185,000 to +105,000.', '185,000 = 185000', '105,000 = 105000'],
    // The mark of a list.
    ['-$500 million for the schools', '$500 million = 500000000 美元'],
    // How long it takes, and no bound.
    ['The deal is worth £1.1bn over six years.', '£1.1bn = 1100000000 英镑', 'six years = 6 年'],
    ['It will be spent over ten years.', 'ten years = 10 年'],
    ['It took over ten years to build.', 'over ten years = 10 年 gt'],
    // When it was, and not how long.
    ['Over the past 12 months, pay rose 4.3 percent.', '4.3 percent = 4.3 %'],
    ['Pay rose 4.3 percent in the last three years.', '4.3 percent = 4.3 %'],
    ['It had $6.5 million two years prior.', '$6.5 million = 6500000 美元'],
    ['She has worked here for the past 12 years.', '12 years = 12 年'],
    // A name.
    ['The town joined the One Billion Trees programme.'],
    // More of those that were counted before.
    ['Police moved 45,000 tourists, with just 1,000 more still waiting.', '45,000 = 45000 人', '1,000 = 1000 人'],
    // Money by the names and codes of its country.
    [
      'It took 24.5 billion Singaporean dollars, or SGD18.00bn.',
      '24.5 billion Singaporean dollars = 24500000000 新加坡元',
      'SGD18.00bn = 18000000000 新加坡元',
    ],
    [
      'Sales were 13.8-14.3 billion SGD, SG$18 billion and NZ$5 million.',
      '13.8-14.3 billion SGD = 13800000000~14300000000 新加坡元',
      'SG$18 billion = 18000000000 新加坡元',
      'NZ$5 million = 5000000 新西兰元',
    ],
    [
      'It paid 200 million Swedish crowns and 4 billion rand.',
      '200 million Swedish crowns = 200000000 瑞典克朗',
      '4 billion rand = 4000000000 兰特',
    ],
    // The dollar of another country is not the American one.
    ['It paid Z$7 million.', '7 million = 7000000'],
    // Both ends of a range share what stands behind the second.
    ['Some 15 to 16 million are expected.', 'Some 15 to 16 million = 15000000~16000000 approx'],
    ['Sales rose from 15 to 16 million.', '16 million = 16000000'],
    [
      'They sent 1.4 million and 1.1 million tourists, respectively.',
      '1.4 million = 1400000 人',
      '1.1 million = 1100000 人',
    ],
    ['Two sets of figures were published, and five TV sets sold.', 'five = 5 台'],
    ['It gave 20 million doses and lost 267 gigatonnes.', '20 million = 20000000 剂', '267 gigatonnes = 267 十亿吨'],
    ['In the 12 months to January, pay rose 1.0 percent.', '1.0 percent = 1 %'],
    ['If you annualise that over 12 months, it grows by 15 per cent.', '12 months = 12 个月', '15 per cent = 15 %'],
    // The quarters of a game are no share.
    ['The team had 101 points through three quarters.', '101 points = 101 分'],
    ['Sales fell by three quarters of their level.', 'three quarters = 75 %'],
    ['They won, giving up 98 points.', '98 points = 98 分'],
    // Tolls far from their verb, before a day, behind a comma.
    [
      'The death toll from landslides and devastating floods in the hills around the old town of Leek climbed to 85, officials said.',
      '85 = 85 人',
    ],
    ['The death toll was officially increased to 64 Sunday, as the search went on.', '64 = 64 人'],
    ['The towns were Northwick, with 365 dead, and Harwick, 308 dead.', '365 = 365 人', '308 = 308 人'],
  ])('%s', (text, ...expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

const measures = (text: string) => findFigures(articleOf(text)).map((f) => f.measure);

describe('measures', () => {
  it.each([
    [
      'The four-week average of claims, which smooths them, rose by 250 to 237,500.',
      null,
      'four-week average of claims rose',
      'four-week average of claims',
    ],
    ['The death toll from landslides and floods in the hills climbed to 85.', 'death toll'],
    [
      'Jobs grew in education and health (+40,000), while retail trade (-29,000) fell.',
      'education and health',
      'retail trade',
    ],
    ['Thousands of people left the town.', 'people'],
    // What somebody changes.
    ['They agreed to reduce supply by 1.8 million barrels.', 'supply reduction'],
    ['It will slash oil production by 100,000 barrels.', 'oil production cut'],
    ['Northlake agreed to cut its output to 3.5 million barrels.', 'output'],
    // Crude lost and settled: a price, and no loss.
    ['Eastland crude lost 1.01 dollars to settle at 49.16 dollars.', null, null],
    ['Fears grew after official data showed factory orders declined 1.1 percent.', 'factory orders declined'],
    ['The efforts led to a 15 percent increase in the volume.', 'volume increase'],
    ['It was a 470,000 increase in the prior month.', 'increase'],
    ['The import bill which currently stands at around $40m is too high.', 'import bill'],
    [
      'Exports earned $2 million, up 5.9 percent in volume but down 9.8 percent in value.',
      'earnings',
      'volume increase',
      'value decrease',
    ],
    ['They encouraged farmers to plant 126,000 hectares of rice but they sold little.', 'rice'],
    ['More than 600,000ha was planted with rice and some 400,000ha with tea.', null, null],
    ['The survey had a margin of error nationally of plus or minus 1.9%.', 'margin of error'],
    ['Its figures showed that property prices rose by 2 per cent.', 'property prices rose'],
    ['The lender added that property prices were down 1.4 per cent.', 'property prices down'],
    [
      'It rose at an annual rate of change of 9.7 per cent, with the average home valued at £209,495.',
      'annual rate of change',
      null,
    ],
    ['The annual growth rate picked up to 4.8 per cent.', 'annual growth rate'],
    ['The market holds up with the number of people in work rising by 88,000.', 'number of people in work rising'],
    ['Jobs help wages, with the annual growth rate accelerating from 2.3%.', 'annual growth rate'],
    ['But this was down from 9.6 per cent.', null],
    ['But some scientists have doubts about the use of the 90% figure for the group.', null],
    ['It accounts for four per cent of the rise in global sea levels.', 'rise in global sea levels'],
    ['Up to 3.6 million of them were new.', null],
    // What is joined by `and` are no clauses unless both have a verb.
    [
      'The average workweek for factory and office employees rose by 0.1 hour to 33.8 hours.',
      'average workweek for factory and office employees rose',
      'average workweek for factory and office employees',
    ],
    ['Employment in leisure and hospitality rose 174,000.', 'Employment in leisure and hospitality rose'],
    ['The population rose to 6.4 million and job openings fell to 8.8 million.', 'population', 'job openings'],
    ['With these changes, employment in June and July combined is 110,000 lower.', 'employment'],
    // Without whose it is, where it is too long for a measure.
    [
      'The average hourly earnings of private-sector nonsupervisory and production employees rose by 6 cents to $29.00.',
      'average hourly earnings rose',
      'average hourly earnings',
    ],
    // What is expected of what.
    [
      'Economists had forecast the nonfarm payrolls to increase by 750,000 and the jobless rate to drop to 5.2 percent.',
      'nonfarm payrolls increase',
      'jobless rate',
    ],
    ["The workweek was 34.7 hours, being slightly above economists' forecast for 34.8 hours.", 'workweek', null],
    ['Net profit equaled $5.9 million.', 'Net profit'],
    ['Our operating income was $80.1 million.', 'operating income'],
    ['The savings would be about $2.50.', 'savings'],
    ['- Earnings Per Share (Q2): $0.20, a drop from $0.22', 'Earnings Per Share', 'Earnings Per Share'],
    ['- Revenue (Q2): Reported to be $109 million', 'Revenue'],
    ['Estimates ranged from profit of $3.31 to profit of $3.51.', 'profit', 'profit'],
    ['Sales of $8.5 million, up from last year’s second quarter sales of $8.1 million, were good.', 'Sales', 'sales'],
    // Half of it, and another amount with its own verb.
    ['Half of the aid would be lent, while $4 million would be given.', 'aid', null],
    // Marks and forms of address are no measure.
    ['“Mr Stone is adding $245 million.', null],
    ['“Costs have fallen by 30 percent.', 'Costs'],
    ['Among them, 18 were children, the mayor said.', 'children'],
    ["An estimated 9.5 million of Eastland's 215 million people live there.", 'people', 'people'],
    ['"The number of fatalities has sadly increased to 70," he said.', 'number of fatalities'],
  ])('%s', (text, ...expected) => {
    expect(measures(text)).toEqual(expected);
  });
});

describe('periods', () => {
  it.each([
    ['Income was $80.1 million in the 2012 second quarter.', '2014-05-11', ['2012-04/2012-06']],
    [
      'Sales were $5.9 million in Q2, down from $6.4 million in Q2 of last year.',
      '2023-09-01',
      ['2023-04/2023-06', '2022-04/2022-06'],
    ],
    ['Sales were $3 million in Q3 of last year.', '2024-01-25', ['2023-07/2023-09']],
    [
      'Profit was $5.9 million in the second quarter, compared to $6.4 million in the second quarter of the prior year.',
      '2024-01-25',
      ['2023-04/2023-06', '2022-04/2022-06'],
    ],
    ['A poll was held between October 10–12, 2023, among 2,207 adults.', '2024-09-01', ['2023-10-10']],
    // The fourth quarter of a game.
    ['He emptied his bench for the fourth quarter, and they scored only 17 more points.', '2013-03-07', ['2013-03']],
    // Last month is the one before the day of the report.
    ['Prices fell by 0.6 per cent last month.', '2018-01-07', ['2017-12']],
    ['It took $20 billion between January to September 2023.', '2024-02-01', ['2023-01/2023-09']],
    // Where and when it was written.
    ['Marlow, Feb 1 (PTA) Marlow received 1.1 million tourists last year.', '2024-02-01', ['2023']],
    ['MARLOW, Nov 17 — Northlake have agreed a deal worth €55 million.', '2016-11-20', ['2016-11']],
    // May is helping, by 88,000, before the storm: nothing of it is to come.
    [
      'Jobs rose by 88,000 last month. The market may be helping wages, with pay growth rising from 2.3% in November to 2.8% in December.',
      '2018-03-07',
      ['2018-02', '2017-11', '2017-12'],
    ],
    ['Visits will be $10 cheaper on July 1.', '2018-05-11', ['2018-07-01']],
    ['Visits that are $10 cheaper on July 1 will now be offered.', '2018-05-11', ['2018-07-01']],
    // What is compared with dates neither what stands before it nor the next sentence.
    [
      'The number on layoff fell to 6.2 million, down from the series high of 18.1 million in April. Those out for good rose to 3.4 million.',
      '2020-09-04',
      ['2020-09', '2020-04', '2020-09'],
    ],
  ] as [string, string, string[]][])('%s', (text, published, expected) => {
    expect(findFigures(articleOf(text, { published })).map((f) => f.period)).toEqual(expected);
  });
});

it('a name in the genitive without an s has its figure', () => {
  const [figure] = findFigures(articleOf('The council cut Mayor Betsy Hodges’ 2.4 percent rise.'));
  expect(figure?.subject).toBe('Mayor Betsy Hodges');
});

it('a clock time with its zone ends no sentence', () => {
  const found = findFigures(articleOf('Crude was at $52.36 by 2:38 p.m. ET (1838 GMT), off a high of $53.73.'));
  expect(new Set(found.map((f) => f.sentence)).size).toBe(1);
});
