import { describe, expect, it } from 'vitest';
import { Dispatch } from '@/src/corpus/patterns/dispatch';

describe('the first of several rules that a line fits', () => {
  const RULES = [/^来源.{1,4}$/, /责编/, /^(?:来者|编者?|[a-z]{2})$/i, /^(?:来)(?:者不善)$/, /^(?:(来)|x)\1$/, /^$/];
  const dispatch = new Dispatch(RULES, (rule) => rule);

  it.each(['来源某报', '来源某报某报某报', '的责编', '来者', '编', 'aB', '来者不善', '来来', 'xx', 'x', '', '无'])(
    '%s',
    (line) => {
      expect(dispatch.find(line)).toBe(RULES.find((rule) => rule.test(line)) ?? null);
    },
  );

  it('asks what else a rule needs, and goes on to the next', () => {
    const rows = [/^来/, /来源/].map((find, i) => ({ find, i }));
    const both = new Dispatch(rows, ({ find }) => find);
    expect(both.find('来源', ({ i }) => i > 0)?.i).toBe(1);
  });
});
