import { expect, it } from 'vitest';
import { PLACE_NAMES } from '@/src/facts/place-names';
import { simplify } from '@/src/facts/simplify';

const { traditional, ...groups } = PLACE_NAMES;
const names = Object.values(groups).flat();

it('no place stands in two groups', () => expect(new Set(names).size).toBe(names.length));
it('every group but one is in Simplified characters', () =>
  expect(names.filter((name) => simplify(name) !== name)).toEqual([]));
it('each Traditional spelling is of a name of another group', () =>
  expect(traditional.filter((name) => !names.includes(simplify(name)))).toEqual([]));
