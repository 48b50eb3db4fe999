import { describe, expect, it } from 'vitest';
import { openAutomaton } from '@/src/detect/automaton';
import { compileAutomaton, type TermEntry } from '@/src/detect/compile';
import { type FindOptions, findSpans } from '@/src/detect/find';
import type { PageSense } from '@/src/detect/sense';

const term = (name: string, surfaces: string[] = [], senses: TermEntry['senses'] = []): TermEntry => ({
  name,
  surfaces: [name, ...surfaces],
  senses,
});

/** Surfaces found, as they stand in the text. */
function found(terms: TermEntry[], text: string, options?: FindOptions): string[] {
  const automaton = openAutomaton(compileAutomaton(terms));
  return findSpans(automaton, text, options).map((s) => text.slice(s.start, s.end));
}

const WORDS = [
  term('海豚集团', ['海豚']),
  term('5G'),
  term('10X1000'),
  term('Ant'),
  term('Reef Group'),
  term('Crab Group'),
  term('tide pool'),
  term('reef city'),
  term('件'),
  term('数字经济'),
  term('二十大'),
  term('618'),
  term('IT'),
  term('灯塔银行'),
  term('AlphaPay'),
  term('乡村振兴'),
  term('卫生线上'),
];

describe('boundaries by script', () => {
  it.each<[string, string[]]>([
    ['创建新文件', []],
    ['这一 件 好', ['件']],
    ['a giant antenna', []],
    ['Ant and ant', ['Ant']],
    ['35GB 内存', []],
    ['ZX-5G2000', []],
    ['ZX-5G', []],
    ['X5GT', []],
    ['3.5G', []],
    ['5G网络，5G', ['5G', '5G']],
    ['10X1000计划', ['10X1000']],
    ['10×1000', ['10×1000']],
    ['110X1000 10X10000', []],
    ['www.alphapay.com', []],
    ['/alphapay/report, x.com/src/alphapay, //alphapay 或 @alphapay', []],
    ['卖家/AlphaPay, x/AlphaPay, bank/alphapay', ['AlphaPay', 'AlphaPay', 'alphapay']],
    ['AlphaPay, AlphaPay. AlphaPay-style', ['AlphaPay', 'AlphaPay', 'AlphaPay']],
    ['alphapay', ['alphapay']],
    ['it is IT', ['IT']],
    ['二十大召开', ['二十大']],
    ['第一百二十大经济体', []],
    ['618 大促', ['618']],
    ['618元 1618 第618 618 家', []],
  ])('%s', (text, expected) => expect(found(WORDS, text)).toEqual(expected));
});

describe('folding keeps raw offsets', () => {
  it.each<[string, string[]]>([
    ['海豚集團與數字經濟', ['海豚集團', '數字經濟']],
    ['ＡｌｐｈａＰａｙ', ['ＡｌｐｈａＰａｙ']],
    ['衞生線上，衛生缐上', ['衞生線上', '衛生缐上']],
    ['海\u00ad豚\u200b集团', ['海\u00ad豚\u200b集团']],
    ['数字\n    经济', ['数字\n    经济']],
    ['数 字 经 济', ['数 字 经 济']],
    ['数字\n\n经济', []],
    ['数字   经济', []],
    ['数字\u2029经济', []],
    ['REEF\n  GROUP', ['REEF\n  GROUP']],
    ['ReefGroup', []],
    ['Reef Groups', []],
    ['reef cities, TIDE POOLS and a tide pool', ['reef cities', 'TIDE POOLS', 'tide pool']],
    ['Crab Group met a crab group; CRAB GROUP', ['Crab Group', 'CRAB GROUP']],
  ])('%j', (text, expected) => expect(found(WORDS, text)).toEqual(expected));
});

describe('longest match', () => {
  it('takes the longest term from the leftmost start', () => {
    expect(found(WORDS, '海豚集团和海豚')).toEqual(['海豚集团', '海豚']);
  });
  it('falls back to the shorter term when the longer one has no boundary', () => {
    expect(found([term('灯塔'), term('灯塔5G')], '灯塔5Gb')).toEqual(['灯塔']);
  });
  it('gives the index of the first entry with the surface', () => {
    const automaton = openAutomaton(compileAutomaton([term('甲公司', ['共名']), term('乙公司', ['共名'])]));
    expect(findSpans(automaton, '共名')).toEqual([{ start: 0, end: 2, term: 0 }]);
    expect([0, 1].map(automaton.nameOf)).toEqual(['甲公司', '乙公司']);
  });
});

describe('senses', () => {
  const terms = [
    term('海豚集团', ['海豚'], [{ surface: '海豚', near: ['集团', '公司', 'Reef'], never: ['跃出', '海面', '一只'] }]),
  ];
  it.each<[string, string[]]>([
    ['海豚此前发布财报。公司表示增长。', ['海豚']],
    ['海豚此前發佈財報。公 司表示增長。', ['海豚']],
    ['一只海豚跃出水面，公司员工看见了。', []],
    ['海豚游过。', []],
    ['一只白海豚。海豚的公司上市。', ['海豚']],
    ['海豚游过。\u2029公司另说', []],
    ['海豚来了。一只海豚的公司。', []],
    ['海豚与 REEF 合作', ['海豚']],
    ['海豚与 coralreefs 合作', []],
    ['海豚集团', ['海豚集团']],
  ])('%s', (text, expected) => expect(found(terms, text)).toEqual(expected));
  it('are not asked of a query', () => {
    expect(found(terms, '海豚 5g', { senses: 'off' })).toEqual(['海豚']);
    expect(found(WORDS, 'it 5g', { senses: 'off' })).toEqual(['it', '5g']);
  });
});

describe('borders between text nodes', () => {
  const B = '\u001f';
  const joined = (text: string) => found(WORDS, text, { joins: () => true }).map((s) => s.replaceAll(B, '|'));
  const parted = (text: string) => found(WORDS, text, { joins: () => false });
  it.each<[string, string[], string[]]>([
    [`数字${B}经济`, ['数字|经济'], []],
    [`数${B}${B}字经济`, ['数||字经济'], []],
    [`数字${B} ${B}经济`, [], []],
    [`数字\n${B}经济`, ['数字\n|经济'], []],
    [`数字${B}\n${B}经济`, [], []],
    [`Reef${B} ${B}Group`, ['Reef| |Group'], []],
    [`35${B}5G${B}b`, [], ['5G']],
    [`the Reef Group.${B}Next day`, [], ['Reef Group']],
    [`一百${B}二十大`, [], ['二十大']],
  ])('%j', (text, together, apart) => {
    expect(joined(text)).toEqual(together);
    expect(parted(text)).toEqual(apart);
  });
  it('end the sentence and the block of a sense', () => {
    const terms = [term('海豚集团', ['海豚'], [{ surface: '海豚', near: ['公司'], never: ['跃出'] }])];
    expect(found(terms, `海豚${B}公司`, { joins: () => false })).toEqual([]);
    expect(found(terms, `海豚公司${B}跃出`, { joins: () => false })).toEqual(['海豚']);
    expect(found(terms, `海豚${B}公司`, { joins: () => true })).toEqual(['海豚']);
  });
});

describe('words that straddle a surface of two characters', () => {
  const words = ['海外', '卖家', '国外', '科技', '术语', '繁體字', '國企', '業務', '企业'];
  const automaton = openAutomaton(compileAutomaton([term('外卖'), term('技术'), term('企业')], words));
  const marks = (text: string, options?: FindOptions) =>
    findSpans(automaton, text, options).map((s) => text.slice(s.start, s.end));
  it.each<[string, string[]]>([
    ['海外卖家越来越多', []],
    ['海外賣家越來越多', []],
    ['国外卖得好', ['外卖']],
    ['点外卖', ['外卖']],
    ['科技术语', []],
    ['科技，技术术语', ['技术']],
    ['国企业务', []],
    ['国企，企业业务', ['企业']],
    ['海外外卖', ['外卖']],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));
  it('are not looked for beyond a block, nor in a query', () => {
    const B = '\u001f';
    expect(marks(`海${B}外卖家`, { joins: () => false })).toEqual(['外卖']);
    expect(marks(`海${B}外卖家`, { joins: () => true })).toEqual([]);
    expect(marks('海外卖家', { senses: 'off' })).toEqual(['外卖']);
  });
});

describe('longer words of the language that hold a short surface', () => {
  const words = ['大雁塔', '开源节流', '灯塔国务院', '国务院令', '大雁包', '包括', '开源软件库', '升云', '中云'];
  const automaton = openAutomaton(
    compileAutomaton([term('大雁'), term('开源'), term('国务院'), term('开源软件库'), term('云为')], words),
  );
  const marks = (text: string, options?: FindOptions) =>
    findSpans(automaton, text, options).map((s) => text.slice(s.start, s.end));
  it.each<[string, string[]]>([
    ['大雁系统，大雁塔', ['大雁']],
    ['开源節流，开源', ['开源']],
    ['灯塔国务院', []],
    ['国务院令', ['国务院']],
    ['买大雁包', []],
    ['大雁包括三种', ['大雁']],
    ['开源软件库', ['开源软件库']],
    ['升云为雨', []],
    ['其中云为最轻', ['云为']],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));
  it('are not looked for in a query', () => {
    expect(marks('开源节流', { senses: 'off' })).toEqual(['开源']);
  });
});

describe('words that cut a longer surface open', () => {
  const words = [
    '码头',
    '健康',
    '头像',
    '程序',
    '程序员',
    '集团',
    '集团军',
    '企业家',
    '民营',
    '数据',
    '数据库',
    '第三产业',
    '数字',
    '安全性',
  ];
  const names = [
    '健康码',
    '小程序',
    '海豚',
    '海豚集团',
    '数字产业',
    '产业数字化',
    '大数据',
    '数字安全',
    '二十大',
    '民营企业',
  ];
  const automaton = openAutomaton(compileAutomaton([...names.map((name) => term(name))], words));
  const marks = (text: string, options?: FindOptions) =>
    findSpans(automaton, text, options).map((s) => text.slice(s.start, s.end));
  it.each<[string, string[]]>([
    ['健康码头，健康码', ['健康码']],
    ['健康码头像', ['健康码']],
    ['出示健康码', ['健康码']],
    ['小程序员', []],
    ['小程序里', ['小程序']],
    ['海豚集团军', []],
    ['海豚集团的', ['海豚集团']],
    ['民营企业家', []],
    ['民营企业家数', []],
    ['民营企业', ['民营企业']],
    ['海豚集团家底厚', ['海豚集团']],
    ['数字产业园区', []],
    ['数字产业发展', ['数字产业']],
    ['数字安全性', ['数字安全']],
    ['第三产业数字化', []],
    ['推动产业数字化', ['产业数字化']],
    ['三大数据中心', []],
    ['统一大数据平台', ['大数据']],
    ['二十大数', ['二十大']],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));
  it('are not looked for in a query', () => {
    expect(marks('小程序员', { senses: 'off' })).toEqual(['小程序']);
  });
  it('are bounded: a character with a thousand words does not fill a frame', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `码${String.fromCharCode(0x5000 + i)}`);
    const size = (list: string[]) => compileAutomaton([term('健康码')], list).byteLength;
    expect(size(['健康', ...many])).toBeLessThan(size(['健康']) + 5_000);
  });
});

describe('one sense a page', () => {
  const terms = [term('海豚集团', ['海豚'], [{ surface: '海豚', near: ['公司'], never: ['跃出'] }])];
  const automaton = openAutomaton(compileAutomaton(terms));
  const marks = (...texts: string[]) => {
    const page: PageSense = { meant: new Map(), doubted: new Map(), base: 0 };
    return texts.flatMap((text) => {
      const spans = findSpans(automaton, text, { page });
      page.base += text.length;
      return spans.map((s) => text.slice(s.start, s.end));
    });
  };
  it.each<[string[], string[]]>([
    [
      ['海豚集团成立。', '海豚搬了家。'],
      ['海豚集团', '海豚'],
    ],
    [['海豚搬了家。', '海豚集团成立。'], ['海豚集团']],
    [['海豚集团成立。', '海豚跃出水面。', '海豚会睡觉。'], ['海豚集团']],
    [
      ['海豚集团成立。', '海豚跃出水面。', '海豚的公司。'],
      ['海豚集团', '海豚'],
    ],
    [['公司上市。', '海豚搬了家。'], []],
    [['海豚集团成立。一条鱼跃出水面。海豚的新楼封顶。'], ['海豚集团', '海豚']],
    [['一条鱼跃出水面。公司上市。海豚的新楼封顶。'], []],
    [['海豚集团成立。海豚跃出水面。海豚会睡觉。'], ['海豚集团']],
  ])('%j', (texts, expected) => expect(marks(...texts)).toEqual(expected));
  it('says the same of a part that is read again when more is known', () => {
    const page: PageSense = { meant: new Map(), doubted: new Map(), base: 0 };
    const texts = ['海豚搬了家。', '海豚集团成立。', '海豚会游泳。', '海豚跃出水面。', '海豚会睡觉。'];
    const read = () => {
      page.base = 0;
      return texts.map((text) => {
        const found = findSpans(automaton, text, { page }).length;
        page.base += text.length;
        return found;
      });
    };
    expect(read()).toEqual([0, 1, 1, 0, 0]);
    expect(read()).toEqual([0, 1, 1, 0, 0]);
  });
});

describe('linear on bad input', () => {
  it.each([
    ['digits', '1'],
    ['blanks', ' '],
    ['soft hyphens', '\u00ad'],
    ['prefixes', '海'],
    ['surface', '海豚'],
    ['points', '5.'],
  ])('%s', (_, unit) => {
    const automaton = openAutomaton(compileAutomaton(WORDS));
    expect(Array.isArray(findSpans(automaton, unit.repeat(500_000 / unit.length)))).toBe(true);
  });
});

describe('a part of which is only asked whether anything stands in it', () => {
  it('gives its first span, and behind it what the page has not met', () => {
    const page: PageSense = { meant: new Map(), doubted: new Map(), base: 0 };
    const text = '海豚集团、5G、海豚集团和5G。数字经济|5G、海豚集团';
    const partEnd = (start: number) => (start < text.indexOf('|') ? text.indexOf('|') : 0);
    expect(found(WORDS, text, { page, partEnd })).toEqual(['海豚集团', '5G', '数字经济', '5G', '海豚集团']);
    expect(page.meant.size).toBe(3);
  });
});
