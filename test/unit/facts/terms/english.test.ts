/** Names in English text, by their capitals; texts and names are ours. */
import { describe, expect, it } from 'vitest';
import { EnglishNames, isNoPerson } from '@/src/facts/terms/english';
import { articleOf } from '../article';
import { findTerms } from './terms-of';

function namesOf(...paragraphs: string[]) {
  const names = new EnglishNames();
  names.read(articleOf(paragraphs.join('\n')));
  return names;
}
const surfaces = (...paragraphs: string[]) =>
  namesOf(...paragraphs)
    .candidates()
    .map(({ surface }) => surface);

describe('finds', () => {
  it.each([
    ['a run of capitals', 'It was sold to hedge fund Hillmark Management in May.', ['Hillmark Management']],
    ['a company without its legal form', 'The owner of Farstone Motors Inc said it would close.', ['Farstone Motors']],
    ['a listed company that begins a sentence', 'Farstone (NYSE: FSTN) rose by 3 percent in the week.', ['Farstone']],
    ['a body with a joining word', 'He asked the Bank of Farland for a loan.', ['Bank of Farland']],
    ['a firm with an ampersand', 'She is a partner at Hill & Marsh in the city.', ['Hill & Marsh']],
    ['a model by its number', 'They wait for the Galeon 3 sedan.', ['Galeon 3']],
    ['a word that stands alone', 'The plan to acquire Wendigen was dropped.', ['Wendigen']],
    ['what stands before a participle', 'A round with the Hillmark Capital-led group failed.', ['Hillmark Capital']],
    ['letters joined by &', 'A bid by HL&P to buy it failed.', ['HL&P']],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  it.each([
    ['an office before', 'It is time to grow, chief executive Dora Hillmark said in a note.'],
    ['an office in capitals', 'On Monday Farstone Airlines CEO Dora Hillmark was in the city.'],
    ['an office behind', 'Dora Hillmark, head of the firm, is in the city.'],
    ['a saying word', 'Dora Hillmark told the paper that it is so.'],
  ])('a person by %s', (_, text) => {
    expect(namesOf(text).candidates()).toContainEqual({ surface: 'Dora Hillmark', kind: 'person', trust: 0.85 });
  });

  it('takes the letters in brackets for the name before', () => {
    expect(namesOf('It was told by the Far Valley Stock Exchange (FVSE) in the morning.').stated()).toEqual([
      { full: 'Far Valley Stock Exchange', short: 'FVSE', kind: 'organisation' },
    ]);
  });
});

describe('leaves', () => {
  it.each([
    ['the first word of a sentence', 'Payrolls grew in the week. Investors were glad of it.'],
    ['days, months and places', 'On Monday the firm was in France, and in May it was in New York.'],
    ['a place behind in and in lists', 'There were floods in Dorchford, Wenbury and Hexmoor on the day.'],
    ['a place that a sentence begins with', 'New York firefighters were in the street on the day.'],
    ['peoples', 'The French and the Japanese were in the lead.'],
    ['one of many of a sort', 'The rule is in Chapter 4, and he lives in District 5.'],
    ['a headline in capitals', 'Farstone Shares Fall After Profit Increase of the Year'],
    ['words that the text writes small too', 'The Board met in the hall, and the Infrastructure of the board is old.'],
    ['abbreviations, read elsewhere', 'The FVSE is in the city.'],
    ['a part of a name that goes on', 'It was in the Gulf of Farland.'],
    ['Chinese text', '远山集团与Farstone Motors合作，the deal is in 2021.'],
  ])('%s', (_, text) => {
    expect(surfaces(text)).toEqual([]);
  });

  it('a surname by itself, which is somebody else on the next page', () => {
    expect(
      surfaces('The firm hired Dora Hillmark in 2021.', 'It was then that Hillmark, 40, and Hillmark alone knew.'),
    ).toEqual(['Dora Hillmark']);
  });

  it('words of every day, offices and bodies as people', () => {
    expect(
      ['As Hillmark', 'Late Friday', 'Executive Dora Hillmark', 'Farstone Motors', 'Dora Hillmark'].map(isNoPerson),
    ).toEqual([true, true, true, true, false]);
  });

  it('reads a megabyte of capitals, and of signs between words, once', () => {
    expect(surfaces(`${'The '.repeat(250_000)}of the`)).toEqual([]);
    expect(surfaces(`the ${'\n. '.repeat(300_000)} of A`)).toEqual([]);
  });
});

it('are terms of a corpus, and marked where they stand', () => {
  const text = [
    'Farstone Motors said on Monday that it would buy Wendigen for $3 billion.',
    'The deal makes Farstone Motors the largest in the field, said analyst Dora Hillmark of the firm.',
  ].join('\n');
  const terms = findTerms([articleOf(text)]);
  expect(terms.map(({ name, kind, places }) => [name, kind, places.length])).toEqual([
    ['Farstone Motors', 'organisation', 2],
    ['Dora Hillmark', 'person', 1],
    ['Wendigen', 'organisation', 1],
  ]);
});
