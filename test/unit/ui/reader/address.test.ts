import { describe, expect, it } from 'vitest';
import { readAddress, withFact } from '@/src/ui/reader/address';

describe('readAddress', () => {
  it.each([
    ['?article=a%231&fact=12', { articleId: 'a#1', factId: 12, paragraph: null }],
    ['?article=%E6%8A%A5%E5%91%8A&paragraph=0', { articleId: '报告', factId: null, paragraph: 0 }],
    ['?article=a&fact=-1&paragraph=1e3', { articleId: 'a', factId: null, paragraph: null }],
    ['?article=&fact=99999999999', { articleId: null, factId: null, paragraph: null }],
    ['', { articleId: null, factId: null, paragraph: null }],
  ])('%s', (search, address) => expect(readAddress(search)).toEqual(address));
});

it('withFact replaces the place and keeps the article', () => {
  const href = withFact('chrome-extension://x/reader.html?article=a%231&paragraph=3', 7);
  expect(readAddress(new URL(href).search)).toEqual({ articleId: 'a#1', factId: 7, paragraph: null });
});
