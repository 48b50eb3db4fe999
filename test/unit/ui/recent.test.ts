import { describe, expect, it, vi } from 'vitest';
import { addRecent, clearRecent, readRecent } from '@/src/ui/recent';

function memory(stored?: string) {
  const map = new Map<string, string>(stored === undefined ? [] : [['recent-searches', stored]]);
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
}

describe('recent searches', () => {
  it('keeps the newest first, each once, eight at most', () => {
    const store = memory();
    for (const query of ['一', '二', '三', '四', '五', '六', '七', '八', '九', ' 二 ']) addRecent(store, query);
    expect(readRecent(store).queries).toEqual(['二', '九', '八', '七', '六', '五', '四', '三']);
  });
  it('keeps no blank one', () => {
    const store = memory();
    addRecent(store, '  ');
    expect(readRecent(store).queries).toEqual([]);
  });
  it('turned off, forgets and keeps nothing more', () => {
    const store = memory();
    addRecent(store, '一');
    clearRecent(store, false);
    addRecent(store, '二');
    expect(readRecent(store)).toEqual({ kept: false, queries: [] });
  });
  it.each(['', 'null', '{"kept":1}', '{"kept":true,"queries":[1]}', 'x'])(
    'starts anew on a damaged store: %s',
    (stored) => expect(readRecent(memory(stored))).toEqual({ kept: true, queries: [] }),
  );
  it('a full store only warns', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    addRecent(full, '一');
    expect(warn).toHaveBeenCalledOnce();
  });
});
