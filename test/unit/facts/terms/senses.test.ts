/**
 * Whether an ambiguous brand is marked on a page, with terms of a small corpus that we wrote and the detector as it is.
 */
import { describe, expect, it } from 'vitest';
import { openAutomaton } from '@/src/detect/automaton';
import { compileAutomaton } from '@/src/detect/compile';
import { findSpans } from '@/src/detect/find';
import { findTerms } from '@/src/facts/terms/find';
import { articleOf } from '../quotes/article';

const CORPUS = articleOf(
  [
    '蚂蚁集团和支付宝公布了报告。阿里巴巴旗下的钉钉、菜鸟网络、饿了么和盒马鲜生参加了招聘。',
    '小米集团、苹果公司、浪潮集团、荣耀终端和美的集团也在名单上。亚马逊公司没有来，贝壳找房来了。',
    '远山银行推出“百灵”系统，“百灵”系统为小微企业审批贷款。“大山雀”系统利用卫星遥感识别作物。',
    '滴滴出行和快手公布了财报。疫情之后，商务部和央行出台了办法。疫情已经过去。农业银行的农行卡发了下去。',
    '远山银行行长沈望舒表示，“小微贷款还会更便宜。”沈望舒说，利率已经下降。5G基站和红马甲助老行动也写进了报告，红马甲助老行动办了千场，5G基站建了百座。',
  ].join('\n'),
);
const terms = findTerms([CORPUS]);
const automaton = openAutomaton(
  compileAutomaton(terms.map(({ name, aliases, senses }) => ({ name, surfaces: [name, ...aliases], senses }))),
);
const marks = (text: string): string[] => findSpans(automaton, text).map((s) => text.slice(s.start, s.end));

describe('marks', () => {
  it.each([
    ['通过钉钉报平安，远程工作的人不必出门。', '钉钉'],
    ['学生用钉钉打卡，老师在群里点名。', '钉钉'],
    ['蚂蚁和支付宝都在名单上。', '蚂蚁'],
    ['蚂蚁被约谈后，花了半年整改。', '蚂蚁'],
    ['阿里二季度营收增长。', '阿里'],
    ['菜鸟今年新增三十条航线，包裹次日到。', '菜鸟'],
    ['饿了么给骑手买了保险。', '饿了么'],
    ['小米汽车上市，小米门店排起了队，雷军到场。', '小米'],
    ['苹果发布新机，iPhone销量下滑。', '苹果'],
    ['疫情期间，店里生意不好。', '疫情'],
    ['商务部说，出口在恢复。', '商务部'],
    ['浪潮的服务器卖到了非洲。', '浪潮'],
    ['百灵替小微企业审批贷款，只要三分钟。', '百灵'],
    ['有人又引用了沈望舒的话。', '沈望舒'],
  ])('%s', (text, surface) => {
    expect(marks(text)).toContain(surface);
  });
});

describe('leaves alone', () => {
  it.each([
    ['妈妈问：你饿了么？平台上的外卖还要等等。', '饿了么'],
    ['公司里的职场菜鸟，最怕给客户打电话。', '菜鸟'],
    ['养鸟的老人说，好百灵能学十三种叫法，平台上有视频。', '百灵'],
    ['红火蚂蚁入侵农田，企业捐了药剂。', '蚂蚁'],
    ['老木匠拿起锤子，钉钉子，一口气钉了三十颗。', '钉钉'],
    ['他们从拉萨开车去阿里，订了一晚酒店。', '阿里'],
    ['蚂蚁在树下搬食物，孩子们用手机拍视频。', '蚂蚁'],
    ['志愿者用手机软件记录大山雀的叫声，数据显示种群增加。', '大山雀'],
    ['歌手在台上唱起百灵鸟，平台直播有十万用户。', '百灵'],
    ['合作社收小米，每斤三元，在平台上直播带货。', '小米'],
    ['果农把苹果摆上货架，产品卖到国外市场。', '苹果'],
    ['改革的浪潮席卷市场，企业纷纷转型，平台公司也不例外。', '浪潮'],
    ['这是属于企业家的荣耀，公司上下都很高兴。', '荣耀'],
    ['这座建筑给人美的享受，也成了公司的品牌。', '美的'],
    ['亚马逊雨林的面积又小了，多国企业承诺合作。', '亚马逊'],
    ['当地发生非洲猪瘟疫情，生猪停运。', '疫情'],
    ['县里开展助农行动，企业帮农户贷款。', '农行'],
    ['美国商务部公布了新的名单。', '商务部'],
    ['歌手沈望舒今晚开唱。', '沈望舒'],
    ['主帅沈望舒赛后没有接受采访。', '沈望舒'],
    ['你饿了么？锅里还有粥。', '饿了么'],
    ['菜鸟学摄影，先从构图开始。', '菜鸟'],
    ['海边的贝壳可以做成工艺品，在市场上卖。', '贝壳'],
    ['雨滴滴落在市场的棚顶上，用户都在躲雨。', '滴滴'],
  ])('%s', (text, surface) => {
    expect(marks(text)).not.toContain(surface);
  });
});
