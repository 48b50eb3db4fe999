/** Trade is of two sides; a list in brackets, a label and an issuer own what is theirs and nothing else. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const about = (text: string) => readFigures(text).map((f) => [f.subject, f.measure]);

describe('trade with somebody', () => {
  it('of a list is of who trades, with each', () => {
    expect(about('我国对东盟、欧盟、韩国进出口分别为3万亿元、2万亿元、1万亿元。')).toEqual([
      ['我国', '对东盟进出口'],
      ['我国', '对欧盟进出口'],
      ['我国', '对韩国进出口'],
    ]);
  });

  it.each([
    ['我国对“一带一路”沿线国家累计进出口6.75万亿元。', '我国', '对“一带一路”沿线国家累计进出口'],
    ['上半年，与东盟双边贸易总值为2105亿美元。', null, '与东盟双边贸易总值'],
    ['内地与香港双边贸易总值为2066亿美元。', null, '内地与香港双边贸易总值'],
    ['内地出口5亿美元。中日双边贸易总值为1469亿美元。', null, '中日双边贸易总值'],
  ])('%s', (text, subject, measure) => {
    expect(about(text).at(-1)).toEqual([subject, measure]);
  });

  it('goes on with its growth', () => {
    expect(about('上半年，与东盟双边贸易总值为2105亿美元，增长12.2%。').at(-1)).toEqual([
      null,
      '与东盟双边贸易总值增长',
    ]);
  });
});

describe('who has it', () => {
  it.each([
    ['QQ月活跃用户为8亿，微信及WeChat月活跃账户达10亿。', null, '微信及WeChat月活跃账户'],
    ['微信月活跃账户数达11亿；QQ智能终端月活跃账户数同比略有增长至逾7亿。', 'QQ', '智能终端月活跃账户数'],
    ['网络广告业务第三季的收入同比增长47%至162亿元。', '网络广告业务', '收入'],
    ['-经营盈利为278亿元。', null, '经营盈利'],
    ['总收入：同比增长24%，权益持有人应占盈利：同比增长15%', null, '权益持有人应占盈利同比增长'],
    ['经营利润率大致稳定在35%。', null, '经营利润率'],
    ['游戏收入同比增长7%及环比增长11%至195亿元。', null, '游戏收入'],
  ])('%s', (text, subject, measure) => {
    expect(about(text).at(-1)).toEqual([subject, measure]);
  });

  it('244亿人币 are no people', () => {
    expect(readFigures('星河季度纯利244亿人币。')[0]).toMatchObject({ value: 244e8, unit: '元', kind: 'amount' });
  });

  it('a firm whose name ends in 讯 owns what its title tells', () => {
    const found = findFigures(
      articleOf('第三季度总收入805亿元。腾讯表示，腾讯云增长很快。', {
        title: '腾讯第三季度净利润197亿元',
        published: '2018-11-15',
      }),
    );
    expect(found[0]?.subject).toBe('腾讯');
  });

  it('is each name before its brackets', () => {
    expect(about('青岭东岗(285毫米)、西岗(273毫米)、云溪南岗(293毫米)等6县日雨量突破极值。').slice(0, 3)).toEqual([
      ['青岭东岗', null],
      ['西岗', null],
      ['云溪南岗', null],
    ]);
  });

  it('is no time before the first of a list', () => {
    expect(about('前三季度原油、金属矿砂等进口量分别增加了2.6%、4.2%。')).toEqual([
      ['原油', '进口量增加'],
      ['金属矿砂', '进口量增加'],
    ]);
    expect(about('食品烟酒、文化娱乐产品等进口值也分别增长了10.2%和9.4%。').map(([, m]) => m)).toEqual([
      '进口值增长',
      '进口值增长',
    ]);
  });

  it('is the place that heads the paragraph, and not that of the title', () => {
    const found = findFigures(
      articleOf('江苏暴雨灾情：南京、无锡等8市55.3万人受灾；农作物受灾面积122.9千公顷。', {
        title: '强降雨造成全国170人遇难失踪',
        published: '2016-07-05',
      }),
    );
    expect(found.at(-1)?.subject).toBe('江苏');
  });

  it('is no ministry that publishes it', () => {
    const found = findFigures(
      articleOf('各种灾害共造成154人死亡；农作物受灾面积3191千公顷；直接经济损失565.7亿元。', {
        title: '应急管理部发布7月自然灾害情况',
        published: '2019-08-08',
      }),
    );
    expect(found.map((f) => f.subject)).not.toContain('应急管理部');
    expect(found.at(-1)?.measure).toBe('直接经济损失');
  });
});
