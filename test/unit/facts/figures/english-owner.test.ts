/** Who has a figure in English, and what is measured: apposition, sales of and at a name, places of the dead and hurt. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../article';

const about = (text: string) => readFigures(text).map((f) => [f.subject, f.measure]);
const inArticle = (title: string, ...texts: string[]) =>
  findFigures(articleOf(texts.join('\n'), { title, titleTrusted: true, published: '2024-03-02' })).map((f) => [
    f.text,
    f.subject,
    f.measure,
  ]);

describe('an owner named with the figure', () => {
  it.each([
    ['Harwick, a rural city of about 56,000, could touch 45 degrees Celsius.', ['Harwick', 'Harwick']],
    ['Shares of Northwind slid 11 percent.', ['Northwind']],
    ["Sales at Sam's Depot rose 3 percent.", ["Sam's Depot"]],
    ['Unemployment in Eastland rose to 12 percent.', ['Eastland']],
  ])('%s', (text, expected) => {
    expect(about(text).map(([s]) => s)).toEqual(expected);
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
      "A quake struck a remote part of Eastland’s southwestern province of Harwick, killing 19 people, including eight tourists. Eastland has sent help.",
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
