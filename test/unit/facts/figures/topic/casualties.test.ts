/** People who die, are hurt, lost or moved: what is counted is what befell them, and the place named with them has them. */
import { describe, expect, it } from 'vitest';
import { readFigures } from '@/src/facts/figures/find';

const about = (text: string) => readFigures(text).map((f) => [f.subject, f.measure]);

describe('what befell them', () => {
  it('is the measure, and not the verb before', () => {
    expect(about('山洪已造成86人遇难、96人受伤。').map(([, m]) => m)).toEqual(['遇难', '受伤']);
    expect(
      about('强降雨造成全国11省份170人遇难失踪。')
        .map(([, m]) => m)
        .at(-1),
    ).toBe('遇难失踪');
    expect(about('火灾造成4人抢救无效死亡，2人经抢救无效不幸身亡。').map(([, m]) => m)).toEqual(['死亡', '身亡']);
    expect(about('爆炸致3人死亡、5人重伤，另有2人失踪。').map(([, m]) => m)).toEqual(['死亡', '重伤', '失踪']);
  });

  it('is of the place directly before them', () => {
    expect(about('地震已造成青岭省海东市11人死亡，140人受伤。')).toEqual([
      ['青岭省海东市', '死亡'],
      ['青岭省海东市', '受伤'],
    ]);
    expect(about('已有89人死亡（包括青岭省东岭市2人遇难），628人受伤。').slice(1)).toEqual([
      ['青岭省东岭市', '遇难'],
      [null, '受伤'],
    ]);
  });

  it('is of each place of a list', () => {
    const found = about('青岭省死亡人数增至592人，其中河东死亡12人，石溪死亡5人，云坪失踪3人。');
    expect(found.slice(1)).toEqual([
      ['河东', '死亡'],
      ['石溪', '死亡'],
      ['云坪', '失踪'],
    ]);
  });
});

describe('an earthquake', () => {
  it('is of the place before its magnitude', () => {
    expect(about('北山县6.2级地震波及邻省。')).toEqual([['北山县', '地震']]);
    expect(about('青岭省东岭市云溪县3日发生5.1级地震。')[0]?.[1]).toBe('地震');
  });
});

describe('what is written with the number', () => {
  it('is the measure: 1失踪, 2死, 490伤', () => {
    expect(about('台风酿1失踪2死490伤。').map(([, m]) => m)).toEqual(['失踪', '死亡', '受伤']);
  });

  it('is of each place of a list that ends with 最多', () => {
    expect(about('受伤增加271人，以高雄市228人、屏东县30人最多。').slice(1)).toEqual([
      ['高雄市', expect.anything()],
      ['屏东县', expect.anything()],
    ]);
  });
});

describe('what is told in one sign', () => {
  it.each<[string, [string | null, string | null][]]>([
    [
      '全年接报火灾281起，亡13人，伤8人。',
      [
        [null, '火灾'],
        [null, '死亡'],
        [null, '受伤'],
      ],
    ],
    [
      '农村乡镇火灾亡71人、伤5人；城市火灾亡64人。',
      [
        ['农村乡镇火灾', '死亡'],
        ['农村乡镇火灾', '受伤'],
        ['城市火灾', '死亡'],
      ],
    ],
    [
      '厂房亡37人，仓储场所亡19人，工地亡16人。',
      [
        ['厂房', '死亡'],
        ['仓储场所', '死亡'],
        ['工地', '死亡'],
      ],
    ],
    // Of several together, and not of the last of them.
    ['开发区、旅游区火灾亡38人。', [[null, '死亡']]],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});

it('counts who is hurt in one sign behind the number', () => {
  expect(about('全台已累计2死、617人伤；全台曾停电9万户。')).toEqual([
    ['全台', '死亡'],
    ['全台', '受伤'],
    ['全台', '停电'],
  ]);
  expect(about('全台14县市共预防性撤离1万1454人。')).toEqual([
    ['全台', null],
    ['全台', '预防性撤离'],
  ]);
});
