// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Hit } from '@/src/page/hit';
import { Lists } from '@/src/page/lists';

const list = (term: number): Hit[] => [{ term } as Hit];

it('keeps one list a key, however many keys there are', () => {
  const keys = Array.from({ length: 20_000 }, () => document.createTextNode(''));
  const lists = new Lists<Node, Hit[]>();
  for (const [i, key] of keys.entries()) lists.set(key, list(i));
  for (const i of [0, 7_999, 8_000, 19_999]) expect(lists.get(keys[i] as Text)).toEqual(list(i));
  lists.set(keys[3] as Text, list(-1));
  expect(lists.get(keys[3] as Text)).toEqual(list(-1));
  expect(lists.size).toBe(20_000);
  lists.delete(keys[3] as Text);
  expect(lists.get(keys[3] as Text)).toBeUndefined();
  lists.clear();
  expect(lists.size).toBe(0);
});
