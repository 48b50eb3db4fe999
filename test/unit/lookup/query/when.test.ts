import { describe, expect, it } from 'vitest';
import { asksSince, asksWhen, tellsSince, tellsWhen } from '@/src/lookup/query/when';

describe('a question that asks when', () => {
  it.each(['云湖什么时候开工', '雲湖哪一年成立', '几月在哪里办', 'When did it start?', 'what year was it built'])(
    '%s',
    (question) => expect(asksWhen(question)).toBe(true),
  );
  it.each(['几号线开通了', '几月来花了多少', 'Small shops saved when fees fell', '云湖集团'])(
    '%s does not',
    (question) => expect(asksWhen(question)).toBe(false),
  );
});

describe('a text that tells when', () => {
  it.each(['2016年开工', '今年初部署', '七月三日', '三天可以办好', '疫情期间', 'on May 3'])('%s', (text) =>
    expect(tellsWhen(text)).toBe(true),
  );
  it.each(['云湖累计开了3家店', '五十年代感十足', 'It may open'])('%s does not', (text) =>
    expect(tellsWhen(text)).toBe(false),
  );
});

describe('since when', () => {
  it('is asked and told', () => {
    expect(asksSince('从哪年开始种树')).toBe(true);
    expect(asksSince('种树花了多久')).toBe(false);
    expect(tellsSince('自2016年种树')).toBe(true);
    expect(tellsSince('已連續五年種樹')).toBe(true);
    expect(tellsSince('2016年种树')).toBe(false);
  });
});
