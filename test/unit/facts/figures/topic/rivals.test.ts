/** Who has a figure when several are named: who acts in its own clause, the items of a list; nobody when two compete. */
import { describe, expect, it } from 'vitest';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { articleOf } from '../../article';

const subjects = (text: string) => readFigures(text).map((f) => f.subject);
const inArticle = (title: string, ...texts: string[]) =>
  findFigures(articleOf(texts.join('\n'), { title, titleTrusted: true, published: '2024-03-02' })).map((f) => [
    f.text,
    f.subject,
  ]);

describe('who gets it stands before the verb', () => {
  it.each([
    ['山狮队领先，莫科贡献22分和9个篮板球。', ['莫科', '莫科']],
    ['外援周鹏得到全队最高的21分，还有6个篮板4个助攻。', ['外援周鹏', '外援周鹏', '外援周鹏']],
    ['政党票由民望党获得49万票。', ['民望党']],
    ['新人八田垒在前两节缴出12分。', ['新人八田垒']],
    ['林里斯（Austin Lin）23分4助攻，文生（Gabe Wen）挹注15分。', ['林里斯', '林里斯', '文生']],
    ['甲乙党認同者有88%支持林某。', ['甲乙党認同者']],
  ])('%s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

describe('of whom it is told', () => {
  it('is not with whom one trades', () => {
    expect(subjects('我国对东盟进出口5亿元，增长6.1%；对欧盟进出口3亿元。')).toEqual(['我国', '我国', '我国']);
  });

  it('is the player and not the team', () => {
    expect(inArticle('山狮队退河马队', '山狮队先发陈某忠用120球主投8局。')[0]?.[1]).toBe('先发陈某忠');
  });
});

describe('items of a list have their own', () => {
  it.each([
    ['得票數分別為陳某花（甲黨）5萬票、卓某源（乙黨）3萬票。', ['陳某花', '卓某源']],
    ['黃某書（甲黨）獲4萬5143票、蕭某淇（乙黨）3萬2917票。', ['黃某書', '蕭某淇']],
    ['投票率約三成，其中青岭市第6選舉區30.76%、北山市第4選舉區37.56%。', [null, '青岭市第6選舉區', '北山市第4選舉區']],
    ['食品、酒类饮品及烟草上升8.5%。', ['食品、酒类饮品及烟草']],
    ['服装（上升7%）；药物及化妆品（上升9.9%）。', ['服装', '药物及化妆品']],
  ])('%s', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

describe('nobody rather than another', () => {
  it('when the clause opens with another thing', () => {
    expect(inArticle('青岭市发布通报', '青岭市领导到场，老旧厂房随后被腾空120间。')[0]?.[1]).not.toBe('青岭市');
  });

  it('when the clause opens with a place of its own', () => {
    expect(subjects('白云镇共转移群众355户，其中东岭村转移群众43户。')).toEqual(['白云镇', '东岭村']);
  });

  it('when a title is a piece of a clause, or names a team by its place', () => {
    expect(inArticle('北山队胜南岭队夺冠', '观众席上坐满了人，气氛热烈，票房达500万元。')[0]?.[1]).toBeNull();
    expect(inArticle('北山加时赛力克南岭', '北山队开局不错。', '比赛吸引观众3000人。')[0]?.[1]).not.toBe('北山');
  });

  it('when an office that tells the figure is all there is', () => {
    expect(subjects('选举委员会公布结果，投票率仅约三成。')).toEqual([null]);
    expect(subjects('应变中心晚间召开工作会报，据统计，共传出8515件灾情。')).toEqual([null]);
  });

  it('when the thing was named as 该村 and another place was spoken of', () => {
    expect(inArticle('青岭省推进春耕', '今年，该村共种植了13个草莓大棚。')[0]?.[1]).toBeNull();
  });

  it('for how long and how old, of whom the title tells', () => {
    expect(inArticle('北山市通报一起案件', '全程历时3小时。')[0]?.[1]).toBeNull();
  });
});

describe('English', () => {
  const english = (title: string, ...texts: string[]) => inArticle(title, ...texts).map(([, subject]) => subject);

  it('gives a share of a group to the group', () => {
    expect(subjects('Just 24% of Republicans now favor the plan.')).toEqual(['Republicans']);
    expect(subjects('Nearly six-in-ten (59%) of all adults agree with the plan.')).toEqual(['adults', 'adults']);
  });

  it('does not go on with the name of the title behind another name', () => {
    const texts = [
      'Northwind Foods raised its outlook. Shares of Northwind Foods rose.',
      'Northwind Foods said its revenue rose 5 percent.',
      'Eastfield Mills put on a good show with sales growth of 12 percent.',
    ];
    expect(english('Northwind Foods raises outlook', ...texts)).toEqual(['Northwind Foods', null]);
  });

  it('keeps the letters of a branch', () => {
    expect(subjects('According to the results, ABC (XYZ) has won 80 seats.')).toEqual(['ABC (XYZ)']);
  });
});
