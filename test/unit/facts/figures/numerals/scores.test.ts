/** Scores of games, counts of votes, and numbers that English writes in words. */
import { describe, expect, it } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';
import { figuresOf } from '../written';

describe('scores of games', () => {
  it.each([
    ['山狮队以94:84击败河马队。', ['94:84 = 94~84 分']],
    ['青狐隊第三節還以63:56領先7分。', ['63:56 = 63~56 分', '7分 = 7 分']],
    ['山狮队66比67落后。', ['66比67 = 66~67 分']],
    ['双方以74平进入加时赛。', ['74平 = 74~74 分']],
    ['河马队三比一战胜青狐队。', ['三比一 = 3~1']],
    ['山狮队112-108获胜，大比分3-1领先。', ['112-108 = 112~108 分', '3-1 = 3~1']],
    ['Foxes beat Hippos 2-1 on Saturday.', ['2-1 = 2~1']],
    ['The Lions won 94-84.', ['94-84 = 94~84 分']],
    ['Baker scored 16 and Cole added 21.', ['16 = 16 分', '21 = 21 分']],
    ['A win that extended their lead at the top to two points.', ['two points = 2 分']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it('is no range and no time of day', () => {
    expect(readFigures('山狮队以94:84击败河马队。')[0]?.kind).toBe('ratio');
    expect(figuresOf('比赛10:30开始。')).toEqual([]);
  });
});

describe('votes', () => {
  it.each([
    ['Voters rejected the Eastfield budget, 146 to 68.', ['146 to 68 = 146~68 票']],
    ['The bill passed 52-48.', ['52-48 = 52~48 票']],
    ['The budget failed: 93 yes votes and 122 no.', ['93 = 93 票', '122 = 122 票']],
    ['The plan lost by five votes.', ['five votes = 5 票']],
    [
      'He leads with two million three hundred sixty four thousand six hundred and forty one votes.',
      ['two million three hundred sixty four thousand six hundred and forty one votes = 2364641 票'],
    ],
    ['確保可通過1/3席次提議。', ['1/3 = 33.333333 %']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('magnitudes and small numbers in English words', () => {
  it.each([
    ['Half a million homes lost power.', ['Half a million = 500000 套']],
    ['About a quarter of a million people fled.', ['About a quarter of a million = 250000 人 approx']],
    ['It stands half a mile away.', ['half a mile = 0.5 英里']],
    ['Tens of thousands fled.', ['Tens of thousands = 10000 gt']],
    ['The storm cut power for thousands.', ['thousands = 1000 gt']],
    ['It struck six miles beneath the floor.', ['six miles = 6 英里']],
    ['Four men and one woman died.', ['Four = 4 人', 'one = 1 人']],
    ['It was followed by two weaker aftershocks.', ['two = 2']],
    ['At least eight strong aftershocks followed.', ['At least eight = 8 gte']],
    ['Two hundred and fifty people came.', ['Two hundred and fifty people = 250 人']],
    ['He threw two fourth-quarter touchdowns.', ['two = 2 个']],
    ['Nearly six-in-ten (59%) agree.', ['Nearly six-in-ten = 60 % approx', '59% = 59 %']],
    ['Only half (50%) of them agree.', ['half = 50 %', '50% = 50 %']],
    ['Growth of between 1.2 percent and 3.5 percent.', ['1.2 percent and 3.5 percent = 1.2~3.5 %']],
    ['It costs between $1 million and $2 million.', ['$1 million and $2 million = 1000000~2000000 美元']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('small forms', () => {
  it.each([
    ['About .272 percent of them fell ill.', ['About .272 percent = 0.272 % approx']],
    ['It was zero percent contained; zero cases followed.', ['zero percent = 0 %']],
    ['The fire covered 9.1 square km.', ['9.1 square km = 9.1 平方公里']],
    ['山狮队下半季33胜22败。', ['33胜 = 33 胜', '22败 = 22 败']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('numbers and money of India', () => {
  it.each([
    ['They seized Rs 1.34 crore.', ['Rs 1.34 crore = 13400000 卢比']],
    ['It is worth Rs one crore.', ['Rs one crore = 10000000 卢比']],
    ['The service has 12,34,567 users.', ['12,34,567 = 1234567 人']],
    ['Rubber closed at 520 rupees, or 40 cents more.', ['520 rupees = 520 卢比', '40 cents = 40 分钱']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('the strength of an earthquake', () => {
  it.each([
    ['A magnitude-8.2 earthquake struck.', ['8.2 = 8.2 级']],
    ['It had a magnitude of 8.1.', ['8.1 = 8.1 级']],
    ['A 6.2 tremor followed.', ['6.2 = 6.2 级']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
