/** Firms that everybody knows by name, and owners that stand without a mark before what they do. */
import { describe, expect, it } from 'vitest';
import firms from '@/assets/lexicon/firms.json';
import { findFigures, readFigures } from '@/src/facts/figures/find';
import { firmAtStart, isFirm } from '@/src/facts/figures/topic/firms';
import { canOwn } from '@/src/facts/figures/topic/no-owner';
import { tidySubject } from '@/src/facts/figures/topic/wellformed';
import { LEXICON } from '@/src/facts/terms/lexicon';
import { articleOf } from '../../article';

const subjects = (text: string) => readFigures(text).map((f) => f.subject);
const inArticle = (title: string, ...paragraphs: string[]) =>
  findFigures(articleOf([title, ...paragraphs].join('\n'), { title, titleTrusted: true })).map((f) => f.subject);

describe('a firm by its name', () => {
  it('is nobody and nothing else in aliases.json, and stands once in its own list', () => {
    const names = firms.names.flatMap((line) => line.split(' '));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const kinds = new Map(
      LEXICON.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row.kind] as const)),
    );
    const others = names.filter((name) => !['organisation', 'product', undefined].includes(kinds.get(name)));
    expect(others).toEqual([]);
  });

  it.each([
    ['三星智能手机出货量', '三星'],
    ['苹果公司营收', '苹果公司'],
    ['三星级酒店入住率', null],
    ['华为', null],
    ['日产量', null],
    ['宝马系收入', null],
  ])('%s begins with %s', (phrase, firm) => {
    expect(firmAtStart(phrase)).toBe(firm);
  });

  it('is a name and nothing else', () => {
    expect(isFirm('三星')).toBe(true);
    expect(isFirm('三星级')).toBe(false);
    expect(isFirm('')).toBe(false);
  });

  it.each([
    ['三星手机出货量为90万部，市场份额为21%。', ['三星', '三星']],
    ['苹果同比下滑3.5%，出货量为41万部。', ['苹果', '苹果']],
    ['小米第四季度新能源汽车销量为9万辆。', ['小米']],
    ['索尼位居第二，出货量为52万台，占比14%。', ['索尼', '索尼', '索尼']],
    ['三星排名第一。排在第四名的小米是唯一增长的厂商，比去年增长9%。', ['三星', '小米', '小米']],
    ['三星发布新机。虽然索尼仍然领先，但是其出货量出现下滑，第三季度减少34万台。', ['索尼']],
  ])('%s', (text, owners) => {
    expect(subjects(text)).toEqual(owners);
  });

  it('is told of before the place of a title that is part of a listed name', () => {
    expect(
      inArticle(
        '中国星融早盘走高',
        '中国星融（02345）早盘走高，报0.445港元。',
        '公司与远山集团签订协议，公司将斥36亿港元收购股份。',
      ).at(-1),
    ).not.toBe('中国');
  });
});

describe('an owner ends where its verb begins', () => {
  it.each([
    ['远山标准拟募集资金3.5亿元。', '远山标准'],
    ['东岭队接连拿下2场。', '东岭队'],
    ['县政府编列预算8亿元。', '县政府'],
  ])('%s', (text, owner) => {
    expect(subjects(text)[0]).toBe(owner);
  });

  it.each([
    ['上市公司应', '上市公司'],
    ['诈团疑', '诈团'],
    ['社会福利就', '社会福利'],
    ['市场供应', '市场供应'],
    ['受访市民不', '受访市民'],
    ['村民种植', '村民'],
  ])('%s is %s', (phrase, owner) => {
    expect(tidySubject(phrase)).toBe(owner);
  });

  it('is no longer than the name of somebody', () => {
    expect(inArticle('警方追回钱款', '赵女士想洗脱嫌疑，需要转账70万元。')).toEqual(['赵女士']);
  });

  it('is not an office that was spoken of, for her who stands before', () => {
    const title = '东岭警方追回70万元';
    expect(inArticle(title, '她遇到了诈骗，被骗了90万元。')).toEqual(['东岭警方', null]);
  });
});

describe('parts and villages', () => {
  it.each([
    ['北岭村年人均收入2万元。', '北岭村'],
    ['全市签约招商项目316个。', '全市'],
  ])('%s', (text, owner) => {
    expect(subjects(text)[0]).toContain(owner);
  });

  it('is a branch and not the whole house', () => {
    const text = '星河学院在校生2万人。星河学院东岭校区预设4个学院，计划总投资60亿元。';
    expect(subjects(text).at(-1)).toBe('星河学院东岭校区');
  });
});

describe('who is nobody', () => {
  it.each([['4月29日'], ['升幅'], ['一天'], ['“五一”'], ['距上一张专辑'], ['编辑'], ['前头']])('%s', (phrase) => {
    expect(canOwn(phrase, '收入', '')).toBe(false);
  });
});

describe('a firm that tells its own figures', () => {
  it.each([
    ['比亚迪全年交付接近226万辆，而特斯拉为164万辆。', ['比亚迪', '特斯拉']],
    ['特斯拉在周五发布声明称，第四季度交付量下降16%。', ['特斯拉']],
    ['汽车及汽车零件下跌22.9%。', ['汽车及汽车零件']],
    ['京东物流收入5亿元，蚂蚁基金会捐赠总额3亿元。', ['京东物流', '蚂蚁基金会']],
  ])('%s', (text, owners) => {
    expect(subjects(text)).toEqual(owners);
  });
});
