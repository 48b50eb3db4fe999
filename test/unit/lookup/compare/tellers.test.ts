/** Who tells a figure is cut off the clause that tells it: every way of telling by its example, and clauses that nobody tells. */
import { describe, expect, it } from 'vitest';
import { TELLINGS, withoutMistold, withoutTeller } from '@/src/lookup/compare/tellers';

describe('a clause without who tells it', () => {
  it.each(TELLINGS.map(({ example, begins }) => [example.replace(/^（[^）]*）/, ''), begins] as const))(
    'each way of telling has an example that begins so: %s',
    (example, begins) => expect(begins.test(example)).toBe(true),
  );

  it.each([
    ['小道消息把2023年的普及率说成了', '2023年的普及率'],
    ['该文将上半年零售额记作', '上半年零售额'],
    ['说青禾集团省下', '青禾集团省下'],
    ['材料里写的是', ''],
    ['A viral post claims Green Group had only', ' Green Group had only'],
    ['One tweet put spending at', ' spending at'],
    ['青禾集团把研发投入提高到', '青禾集团把研发投入提高到'],
    ['The Shanghai plant delivered', 'The Shanghai plant delivered'],
    ['说明书售价', '说明书售价'],
  ])('%s → %s', (clause, told) => expect(withoutTeller(clause)).toBe(told));

  it('a measure ends before what it is taken for', () => {
    expect(withoutMistold('互联网普及率误写成了')).toBe('互联网普及率');
    expect(withoutMistold('互联网普及率')).toBe('互联网普及率');
  });
});
