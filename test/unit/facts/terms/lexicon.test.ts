/** What the lexicon knows of names. */
import { describe, expect, it } from 'vitest';
import { commonMeaning, lexiconEntry } from '@/src/facts/terms/lexicon';

describe('aliases.json', () => {
  it.each([
    ['人工智慧', '人工智能'],
    ['联准会', '美国联邦储备委员会'],
    ['Alipay', '支付宝'],
    ['信通院', '中国信息通信研究院'],
    ['银保监会', '国家金融监督管理总局'],
  ])('knows that %s is %s', (alias, name) => {
    expect(lexiconEntry(alias)?.name).toBe(name);
  });
});

describe('ambiguous.json', () => {
  it.each(['蚂蚁', '百灵', '小米', '苹果', '阿里', '菜鸟', '钉钉', '饿了么', '大雁'])('%s is a common word', (word) => {
    expect(commonMeaning(word)?.length).toBeGreaterThan(0);
  });
  it.each(['腾讯', '支付宝', '京东', '华为'])('%s is none', (word) => {
    expect(commonMeaning(word)).toBeUndefined();
  });
});
