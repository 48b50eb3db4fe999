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
  ])('%s', (text, ...expected) => {
    expect(measures(text)).toEqual(expected);
  });
});

describe('periods', () => {
  it.each([
    ['Income was $80.1 million in the 2012 second quarter.', '2014-05-11', ['2012-04/2012-06']],
    ['Visits will be $10 cheaper on July 1.', '2018-05-11', ['2018-07-01']],
    ['Visits that are $10 cheaper on July 1 will now be offered.', '2018-05-11', ['2018-07-01']],
    // What is compared with dates neither what stands before it nor the next sentence.
    [
      'The number on layoff fell to 6.2 million, down from the series high of 18.1 million in April. Those out for good rose to 3.4 million.',
      '2020-09-04',
      ['2020-09', '2020-04', '2020-09'],
    ],
  ])('%s', (text, published, expected) => {
    expect(findFigures(articleOf(text, { published })).map((f) => f.period)).toEqual(expected);
  });
});
