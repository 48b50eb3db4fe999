/** Words that look as what was typed does: which are found, and how much is asked for them. */
import { describe, expect, it, vi } from 'vitest';
import { expand } from '@/src/lookup/query/expand';
import { lookalikes } from '@/src/lookup/query/lookalikes';
import { understand } from '@/src/lookup/query/understand';
import type { Pack } from '@/src/pack/open';
import { openDocuments } from '../corpus';

/** An index of some pairs, that counts what it is asked for. */
function packOf(pairs: string) {
  const known = new Set(pairs.split(' '));
  const asked: string[] = [];
  const has = async (token: string) => {
    asked.push(token);
    return known.has(token);
  };
  return { pack: { has } as unknown as Pack, asked };
}

describe('what looks so', () => {
  it.each([
    ['损赠', '捐赠', ['捐赠'], 'the first character'],
    ['捐赠折款', '捐赠 赠拆 拆款', ['捐赠拆款'], 'one between two pairs'],
    ['社会公益损赠总金额', '社会 会公 公益 益捐 捐赠 赠总 总金 金额', ['社会公益捐赠总金额'], 'one of a long word'],
    ['损赠未款', '捐赠 赠末 末款', [], 'two characters wrong'],
    ['损赠款', '捐赠 赠歀', [], 'a pair besides that the corpus lacks'],
  ])('%s, in %s → %j (%s)', async (word, pairs, found) => {
    expect((await lookalikes(packOf(pairs).pack, word)).map(({ text }) => text)).toEqual(found);
  });

  it.each(['析', '损赠', '捐末'])(
    'is looked for in a run of %s with no more than a few questions a pair',
    async (word) => {
      const { pack, asked } = packOf('捐赠 析折');
      await lookalikes(pack, word.repeat(1000 / word.length));
      expect(asked.length).toBeLessThan(1100);
    },
  );
});

/** 市场 may be typed 时场. */
const DICTIONARY = [
  { word: '市场', syllables: ['shi', 'chang'], gloss: 'market' },
  { word: '时', syllables: ['shi'], gloss: 'time' },
];

it('a long run of words that sound like another is read with a few questions a pair', async () => {
  const options = { cut: () => ['市场'], dictionary: DICTIONARY };
  const { pack, automaton } = await openDocuments({ 'a.txt': '临川的市场很热闹，早市也是。' }, options);
  const has = vi.spyOn(pack, 'has');
  const { concepts } = await understand('时场'.repeat(300), automaton);
  await expand(pack, concepts, automaton);
  expect(has.mock.calls.length).toBeLessThan(600 * 8);
});
