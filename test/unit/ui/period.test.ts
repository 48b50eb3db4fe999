import { describe, expect, it } from 'vitest';
import { formatPeriod } from '@/src/ui/period';

describe('formatPeriod', () => {
  it.each([
    ['2021', '2021年', '2021'],
    ['2021-08', '2021年8月', 'Aug 2021'],
    ['2022-08-12', '2022年8月12日', 'Aug 12, 2022'],
    ['2019/2021', '2019年至2021年', '2019 – 2021'],
    ['2021-01/2021-06', '2021年1月至6月', 'Jan – Jun 2021'],
    ['2018-03/2021-11', '2018年3月至2021年11月', 'Mar 2018 – Nov 2021'],
    ['2021-11-01/2021-11-11', '2021年11月1日至11月11日', 'Nov 1 – 11, 2021'],
    ['2021/2021', '2021年', '2021'],
    ['2021/2022-08', '2021年至2022年8月', '2021 – Aug 2022'],
    ['2021-06/2021-08-12', '2021年6月至2021年8月12日', 'Jun 2021 – Aug 12, 2021'],
  ])('%s', (iso, chinese, english) => {
    expect(formatPeriod(iso, 'zh-CN')).toBe(chinese);
    expect(formatPeriod(iso, 'zh-TW')).toBe(chinese);
    expect(formatPeriod(iso, 'en').replace(/\u2009|\u202f/g, ' ')).toBe(english);
  });
  it.each(['', 'soon', '2021-13', '2021-Q1', '2022/2021', '2021/2020-06', '1/2/3'])(
    'gives back what it cannot read: %s',
    (text) => expect(formatPeriod(text, 'zh-CN')).toBe(text),
  );
});
