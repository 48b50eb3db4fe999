/** When two names are one. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Automaton } from '@/src/detect/automaton';
import { isSameName } from '@/src/lookup/compare/names-alike';
import { openCorpus } from '../corpus';

let automaton: Automaton;
beforeAll(async () => {
  ({ automaton } = await openCorpus());
});

describe('two names of one subject', () => {
  it.each([
    ['我国', '中国', true, 'words for the country'],
    ['第三产业', '第三产业里', true, 'nearly the same letters'],
    ['招商银行', '网商银行', false, 'bodies of one sort are told apart by what stands before it'],
    ['青木集团', '青禾集团', false, 'the same of groups'],
    ['中国青木集团', '青木集团', true, 'a longer name of one body'],
  ])('%s and %s: %s (%s)', (a, b, same) => {
    expect(isSameName(a, b, automaton)).toBe(same);
  });
});
