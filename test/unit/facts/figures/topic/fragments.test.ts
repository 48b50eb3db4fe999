/** Fragments that are nobody and nothing: pieces of words, what is done, who only speaks; and names in English lists. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const subjects = (text: string) => readFigures(text).map((f) => f.subject);
const measures = (text: string) => readFigures(text).map((f) => f.measure);

describe('no subject is a fragment', () => {
  it.each([
    // [text, subjects of its figures in order]
    ['每个交易日均有公司停牌，其中当日停牌达到30只以上。', [null]],
    ['7月2日起停牌的有40家。', [null]],
    ['12个月内增持股份数量不超过1.5亿股。', [null, null]],
    ['传统的水果行整把香蕉50元左右。', [null]],
    ['昨午，黄驾跑车现身于街头，其后聲稱準備10万元。', [null]],
    ['有数人伸手入车窗取得500元。', [null]],
    ['为何看不到距北山仅仅40公里？', [null]],
    ['消费市场运行平稳，增长4%。', ['消费市场']],
    ['市场处于停牌状态的个股有472只。', [null]],
    ['於是初五当天卖出300斤。', [null]],
    ['初五起卖出200斤，大年初三那天卖出80斤。', [null, null]],
    ['每年可增收5万元。', [null]],
    ['今年蒜头歉收，折合每斤要30元。', [null]],
    ['首批上市的荔枝零售价每斤60元，换算每颗要2元。', [null, null]],
    ['此役韩林先发，15投7中砍下全场最高的26分14篮板。', [null, null]],
  ])('%s', (text, expected) => {
    for (const [i, subject] of subjects(text).entries()) expect([null, expected[i]]).toContain(subject);
  });
});

describe('no measure is a fragment', () => {
  it.each([
    ['今年投资增长率变成了22.8％。', ['投资增长率']],
    ['工业的年增长率不高于15％。', ['年增长率']],
    ['未偿贷款余额为8亿元。', ['未偿贷款余额']],
    ['累计借款人38万。', ['累计借款人']],
    ['去年全市电商交易冲破8万亿元。', ['电商交易']],
    ['交易金额达8亿元。', ['交易金额']],
    ['一季度温度大约为50~60度。', ['温度']],
    ['共有25万吨级泊位16个。', ['泊位', '泊位']],
    ['现代派出15个人左右的项目组常驻青岭。', ['项目组']],
    ['我们与120多个国家站在一起。', ['国家']],
    ['将最大热度看成100度。', ['最大热度']],
    ['自从分享有关病毒的信息以来，已经有142天了。', [null]],
    ['木板经测量，长92厘米，宽21厘米，厚3.5厘米，重约4斤。', ['长度', '宽度', '厚度', '重量']],
    ['抽检粮食100批次，不合格样品3批次。', ['抽检粮食', '不合格样品']],
    ['今年歉收，折合每斤要30元。', [null]],
    ['韩林29分5篮板3助攻1抢断。', [null, null, null]],
    ['长达半个多月的干旱，通胀率较9月高0.3个百分点。', [null, null]],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });
});

it('who only speaks in title and text has nothing', () => {
  const found = findFigures(
    articleOf('穆勒对记者说，问题很多。穆勒指出，不能再等。\n另一方面，议会批准出售18枚鱼雷，金额1.8亿美元。', {
      title: '穆勒：1949年以来问题一直很多',
      published: '2020-05-20',
    }),
  );
  expect(found.map((f) => f.subject)).not.toContain('穆勒');
});

describe('English', () => {
  it('each name of a list has its own number', () => {
    const text =
      'Norland was 5.9 percent below its peak, Suland 4.1 percent, Westland 1.5 percent and East Harwick 1.1 percent.';
    expect(subjects(text)).toEqual(['Norland', 'Suland', 'Westland', 'East Harwick']);
    expect(new Set(measures(text)).size).toBe(1);
  });
  it.each([
    ['Norland had 4 percent fewer employed workers.', 'fewer employed workers'],
    ['Sales rose 5 percent in May, June 4 percent.', 'June'],
  ])('%s', (text, never) => {
    expect(subjects(text)).not.toContain(never);
  });
  it('a company with its ticker is no measure', () => {
    expect(measures('Northwind Business Corp. (NYSE: NBC) dropped more than 1% today.')).toEqual([null]);
  });
});
