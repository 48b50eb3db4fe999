/** The data files that people edit: what the schema lets through, and what it stops. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import aliases from '@/assets/lexicon/aliases.json';
import { commonMeaning, LexiconSchema, lexiconEntry } from '@/src/facts/terms/lexicon';

describe('aliases.json', () => {
  it('is as its schema says', () => {
    expect(v.safeParse(LexiconSchema, aliases).success).toBe(true);
  });

  it.each([
    [
      'two rows with one surface',
      [
        { name: '甲公司', kind: 'organisation', aliases: ['A1'] },
        { name: '乙公司', kind: 'organisation', aliases: ['A1'] },
      ],
    ],
    ['an unknown kind', [{ name: '甲公司', kind: 'company', aliases: [] }]],
    ['a surface of one character', [{ name: '甲', kind: 'organisation', aliases: [] }]],
    ['blanks at an end', [{ name: '甲公司 ', kind: 'organisation', aliases: [] }]],
    ['an unknown field', [{ name: '甲公司', kind: 'organisation', aliases: [], year: 2020 }]],
  ])('must not have %s', (_, rows) => {
    expect(v.safeParse(LexiconSchema, rows).success).toBe(false);
  });

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
