/** Terms of small corpora that we wrote ourselves. */
import { describe, expect, it } from 'vitest';
import { segmenter } from '@/modules/corpus/segmenter';
import type { Term } from '@/src/facts/fact';
import { MentionFinder } from '@/src/facts/terms/mentions';
import { rankTerms } from '@/src/facts/terms/rank';
import { articleOf } from '../article';
import { findTerms } from './terms-of';

const CORPUS = [
  articleOf(
    [
      '远山粮食集团今年推出“百灵”系统，帮助农户申请贷款。远山粮食集团董事长周建国表示，秋粮收购已经开始。',
      '“百灵”系统利用卫星图像识别作物，已服务三万农户。远山粮食集团还发起“一村一仓”行动。',
      '县域物流是粮食出村的关键。县域物流成本每降一成，农户每亩多收二十元。',
      '《县域物流报告》指出，冷库缺口仍大。',
    ].join('\n'),
  ),
  {
    ...articleOf(
      [
        '中国县域经济研究会（以下简称“县域会”）昨日开会。县域会认为，县域物流应先于电商。',
        '周建国在会上说，“一村一仓”行动明年覆盖全省。与会者还谈到ESG和人工智能。ESG报告只有三百份，人工智能企业有40家。',
        '全面与进步跨太平洋伙伴关系协定（CPTPP）也在议程上。',
      ].join('\n'),
    ),
    id: 'b#1',
  },
];

const terms = findTerms(CORPUS);
const named = (surface: string): Term | undefined =>
  terms.find((t) => t.name === surface || t.aliases.includes(surface));

describe('finds', () => {
  it.each([
    ['远山粮食集团', 'organisation'],
    ['周建国', 'person'],
    ['百灵', 'product'],
    ['一村一仓', 'programme'],
    ['县域物流报告', 'report'],
    ['县域物流', 'concept'],
    ['ESG', 'concept'],
    ['人工智能', 'concept'],
  ])('%s, a %s', (surface, kind) => {
    expect(named(surface)?.kind).toBe(kind);
  });
});

describe('leaves', () => {
  it.each([
    [
      'words of a headline in capitals',
      'FOR IMMEDIATE RELEASE: FARLAND, NEW MARSH\n\nThe firm said in NEW MARSH that it is so.',
      /^(?:FOR|IMMEDIATE|RELEASE|FARLAND|NEW|MARSH)$/,
    ],
    [
      'whom a text does not name',
      '检察官问嫌疑人。甲某说：“好。”犯罪嫌疑人甲某又说：“‘甲某’是我。”“甲某”计划逃走。',
      /某/,
    ],
    ['the chief of a body', '国家远山局局长周建国说，国家远山局局长一职不变。', /局局/],
    [
      'a word behind half of another',
      '多省外多省市公安机关协助，村支部书记和村民一起到场，村支部书记和村民也说好。',
      /^(?:安机关|和村民)$/,
    ],
  ])('%s', (_, text, junk) => {
    const cut = segmenter();
    expect(findTerms([articleOf(text)], { cut }).filter(({ name }) => junk.test(name))).toEqual([]);
  });
});

describe('aliases', () => {
  it.each([
    ['中国县域经济研究会', '县域会', '以下简称'],
    ['全面与进步跨太平洋伙伴关系协定', 'CPTPP', 'the lexicon'],
    ['人工智能', 'AI', 'the lexicon'],
    ['ESG', '环境、社会和治理', 'the lexicon'],
  ])('%s is also %s (%s)', (full, short) => {
    expect(named(full)).toBeDefined();
    expect(named(full)).toBe(named(short));
  });

  it('takes the short form of an organisation that stands alone', () => {
    const found = findTerms([
      articleOf('远帆航运集团新添两艘货轮。远帆航运集团说，航线不变。远帆航运的船长在码头。远帆航运去年盈利。'),
    ]);
    expect(found.find((t) => t.name === '远帆航运集团')?.aliases).toContain('远帆航运');
  });
});

describe('senses', () => {
  it('gives a common word the words that are near it', () => {
    const sense = named('百灵')?.senses.find((s) => s.surface === '百灵');
    expect(sense?.near).toContain('贷款');
    expect(sense?.never).toContain('鸟类');
  });

  it('takes a common word only where the corpus means the name', () => {
    const found = findTerms([
      articleOf('蚂蚁集团公布年报。蚂蚁去年研发投入增加。'),
      { ...articleOf('春天，蚂蚁搬家，大雁北归。站在浪潮之巅，人们看海。'), id: 'b#1' },
    ]);
    const ant = found.find((t) => t.name === '蚂蚁集团');
    expect(ant?.places.map((p) => p.article)).toEqual(['a#1', 'a#1']);
    expect(found.find((t) => t.name === '浪潮')).toBeUndefined();
  });

  it('has none for a name that can mean nothing else', () => {
    expect(named('远山粮食集团')?.senses).toEqual([]);
  });
});

describe('leaves out', () => {
  it.each(['蓄水池', '黑天鹅', '大动脉'])('the scare quote %s', (word) => {
    const found = findTerms([articleOf(`电商成为就业的“${word}”。粮价遇到“${word}”之外的麻烦。`)]);
    expect(found.find((t) => t.name === word)).toBeUndefined();
  });

  it.each([
    ['窗口', '小店是村里的“窗口”，也是城里的“窗口”服务。'],
    ['再出发', '老厂“再出发”，工人们盼了三年。'],
    ['输血', '靠“输血”机制不行，“输血”难以持久。'],
    ['一窝蜂', '养殖户“一窝蜂”上马，又“一窝蜂”下马。'],
  ])('%s, an ordinary word in marks', (word, text) => {
    const found = findTerms([articleOf(text)], { cut: (run) => (run === word ? [run] : run.match(/.{1,2}/g)) ?? [] });
    expect(found.find((t) => t.name === word)).toBeUndefined();
  });

  it.each([
    ['升级公司', '升级公司的系统要钱。升级仓库要钱，升级码头要钱，升级道路也要钱。'],
    ['冻结银行', '犯罪分子让他冻结银行账号，并冻结银行卡。'],
    ['远山当地医院', '志愿者住进远山当地医院。'],
    ['XKQ', '股票代码XKQ，昨日收平。'],
    ['利益冲突委员会', '董事会设利益冲突委员会，每季开会。'],
    ['占远山粮食集团', '收入占远山粮食集团的三成。远山粮食集团今年扩产，占远山粮食集团的五成。'],
  ])('%s, cut out of two words', (word, text) => {
    expect(findTerms([articleOf(text)]).find((t) => t.name === word)).toBeUndefined();
  });

  it.each(['數位', '同比增長', '個百分點'])('the counted piece %s', (word) => {
    const text = '產值同比增長三個百分點，利潤同比增長五個百分點，稅收同比增長兩個百分點，出口同比增長九個百分點。';
    expect(findTerms([articleOf(text)]).find((t) => t.name === word)).toBeUndefined();
  });

  it('a general word, however often it stands', () => {
    const found = findTerms([articleOf('数字化很热，基础设施很贵。数字化很新，基础设施很旧。数字化，基础设施。')]);
    expect(found.map((t) => t.name)).toEqual([]);
  });

  it('a concept of the lexicon mentioned once in passing, and not one with a figure', () => {
    const found = findTerms([
      articleOf('会上还谈到元宇宙。网约车司机达到三十万，网约车订单增长。区块链企业有2.4万家。'),
    ]);
    expect(found.map((t) => t.name).sort()).toEqual(['区块链', '网约车']);
  });

  it('words of a quotation', () => {
    const found = findTerms([articleOf('李明说：“厚积薄发。”')]);
    expect(found.find((t) => t.name.includes('厚积'))).toBeUndefined();
  });
});

describe('places', () => {
  it('slice to a surface of the term, leftmost and longest', () => {
    for (const term of terms) {
      const surfaces = new Set([term.name, ...term.aliases]);
      for (const { article, paragraph, start, end } of term.places) {
        const text = CORPUS.find((a) => a.id === article)?.paragraphs[paragraph]?.text ?? '';
        expect(surfaces).toContain(text.slice(start, end));
      }
    }
  });

  it('do not overlap', () => {
    const ends = new Map<string, number>();
    const finder = new MentionFinder(terms);
    for (const { place } of CORPUS.flatMap((article) => finder.in(article))) {
      const key = `${place.article} ${place.paragraph}`;
      expect(place.start).toBeGreaterThanOrEqual(ends.get(key) ?? 0);
      ends.set(key, place.end);
    }
  });

  it('take Latin names as whole words', () => {
    const term: Term = { id: 't:AI', name: 'AI', aliases: [], kind: 'concept', weight: 1, senses: [], places: [] };
    const found = new MentionFinder([term]).in(articleOf('AI反诈与MAIN无关，AI很热。'));
    expect(found.map((m) => m.place.start)).toEqual([0, 12]);
  });
});

describe('ranking', () => {
  it('puts what an article is about first', () => {
    const first = rankTerms(CORPUS, terms).filter((r) => r.article === 'a#1')[0];
    expect(first?.term.name).toBe('远山粮食集团');
  });

  it('is stable', () => {
    expect(findTerms(CORPUS).map((t) => t.name)).toEqual(terms.map((t) => t.name));
  });

  it('weighs from 0 to 1, falling', () => {
    const weights = terms.map((t) => t.weight);
    expect(weights[0]).toBe(1);
    expect([...weights].sort((a, b) => b - a)).toEqual(weights);
  });
});

describe('a segmenter', () => {
  it('drops what cuts words in two', () => {
    const text = '长江大桥今天通车，长江大桥很长。长江大桥明天关闭，长江大桥后天再开。'.repeat(2);
    const cut = (run: string) => run.match(/长江|大桥|.{1,2}/g) ?? [];
    const names = findTerms([articleOf(text)], { cut }).map((t) => t.name);
    expect(names).toContain('长江大桥');
    expect(names).not.toContain('江大桥');
  });
});

it('takes an empty corpus', () => {
  expect(findTerms([])).toEqual([]);
  expect(findTerms([articleOf('')])).toEqual([]);
});

describe('what nobody looks up is no term', () => {
  const of = (text: string) => {
    const list = findTerms([articleOf(text)]);
    return new Set(list.flatMap((t) => [t.name, ...t.aliases]));
  };
  it.each([
    ['a family name with a title', '附近住户胡女士表示，水停了。胡女士说，水又来了。胡女士没有走。', '胡女士'],
    ['a name left out', '嫌疑人刘某某交代，钱已经花完。刘某某说，他后悔。', '刘某某'],
    ['a name behind its office', '縣長林志豪說，預算下週送審。縣長林志豪走了。縣長林志豪又來。', '縣長林志豪'],
    ['an office', '远山市市长表示，路要修。远山市市长走了。远山市市长又来。', '远山市市长'],
    ['a clause with an ending', '普通民众凭身份证预约进出大学。', '普通民众凭身份证预约进出大学'],
    ['companies that are counted', '远山8家上市公司开会。', '远山8家上市公司'],
    ['a use of something', '县里推进“互联网+党建”。', '互联网+党建'],
    ['money', '公司收入三亿人民币。人民币走强。人民币上涨。', '人民币'],
  ])('%s', (_, text, surface) => {
    expect(of(text).has(surface)).toBe(false);
  });

  it.each([
    ['an authority behind a verb', '高志远致电远山区市场监督管理局投诉，没有结果。', '远山区市场监督管理局'],
    ['a rescue team', '远山神鹰救援队抵达水库。', '远山神鹰救援队'],
    ['a yearly event', '县长出席2025远山博览会并讲话。', '2025远山博览会'],
    ['a yearly report', '协会公布了2025年县域冷库报告。', '2025年县域冷库报告'],
    ['what a known product offers', '村民在微信“晒秋粮”，三天有五万人。', '晒秋粮'],
    ['an indicator', '去年实物商品网上零售额增长三成。', '实物商品网上零售额'],
    ['a Traditional name with a rare family name', '教練全美玲表示，選手很累。', '全美玲'],
  ])('%s is one', (_, text, surface) => {
    expect([...of(text)]).toContain(surface);
  });
});

describe('a name that goes on as another word is not mentioned', () => {
  it.each([
    ['教育部门负责此事，增长5%。', '教育部'],
    ['中国银行业增长5%。', '中国银行'],
    ['中国移动支付增长6%。', '中国移动'],
    ['浙江大学生有5人。', '浙江大学'],
  ])('%s', (text, surface) => {
    const list = findTerms([articleOf(`${text}\n${surface}有3人，${surface}来了。`)]);
    const places = list.find((t) => [t.name, ...t.aliases].includes(surface))?.places ?? [];
    expect(places.map((p) => p.paragraph)).toEqual([1, 1]);
  });
});
