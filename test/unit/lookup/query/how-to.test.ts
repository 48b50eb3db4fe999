import { describe, expect, it } from 'vitest';
import { ACTS, asksHowTo } from '@/src/lookup/query/how-to';

describe('how a reader is to do something himself', () => {
  it.each(ACTS.map(({ example, idea }) => [example, idea]))('%s (%s)', (example) => {
    expect(asksHowTo(example)).toBe(true);
  });

  it.each(['怎么把余额转到银行卡', 'how do i withdraw money', 'How to register', '签到忘了怎么补', '密码忘记了怎么办'])(
    '%s',
    (query) => {
      expect(asksHowTo(query)).toBe(true);
    },
  );

  it.each(['小微企业怎么转型', '沈望舒怎么说', '疫情如何影响出口', 'how many users', '忘年之交如何谈合作'])(
    'not %s',
    (query) => {
      expect(asksHowTo(query)).toBe(false);
    },
  );
});
