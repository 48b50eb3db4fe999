/** Answers that are kept are those that were given. */
import { expect, it } from 'vitest';
import { remembered } from '@/src/corpus/patterns/remembered';

it('asks once for each string, null and false too', () => {
  const asked: string[] = [];
  const first = remembered(10, (text) => {
    asked.push(text);
    return text === '' ? null : text.startsWith('王');
  });
  expect(['王芳', '云溪县', '', '王芳', '云溪县', ''].map(first)).toEqual([true, false, null, true, false, null]);
  expect(asked).toEqual(['王芳', '云溪县', '']);
});

it('keeps no more than it may', () => {
  let times = 0;
  const length = remembered(2, (text) => {
    times += 1;
    return text.length;
  });
  expect(['a', 'bb', 'ccc', 'a', 'ccc'].map(length)).toEqual([1, 2, 3, 1, 3]);
  expect(times).toBe(4);
});
