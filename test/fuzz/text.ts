/** Texts that look like news and like attacks on its readers: pieces that mean something, in any order, and plain noise. */
import fc from 'fast-check';

const NAMES = ['云湖集团', '雲湖集團', '云湖银行', '数研院', '沈望舒', '研发', '投入', '渗透率', '网约车', '员工'];
const NUMBERS = [
  '0',
  '1',
  '86',
  '1.5.3',
  '1,2,3,4',
  '-0',
  '３２',
  '五十',
  '八成',
  '几',
  '半',
  '1500-2000',
  '1:2:3',
  '99999999999999999999',
  '2023',
  '.5',
  '第12',
];
const UNITS = [
  '元',
  '亿元',
  '万亿',
  '亿美元',
  '%',
  '百分点',
  '倍',
  '人',
  '亩',
  '吨',
  '万名',
  '岁',
  '家',
  '位',
  'tCO2e',
  '万',
  'million yuan',
  'percent',
];
const AROUND = [
  '超过',
  '约',
  '近',
  '不足',
  '以上',
  '同比增长',
  '下降',
  '分别为',
  '达到',
  '截至',
  '年末',
  '月',
  '日',
  '其中',
  '由',
  '至',
  '比上年',
  '预计',
  '表示',
  '说',
  '指出',
  '认为',
  '据',
  '报道',
  '称',
  '说道',
];
const MARKS = [
  '。',
  '，',
  '、',
  '；',
  '：',
  '“',
  '”',
  '‘',
  '’',
  '「',
  '」',
  '（',
  '）',
  '《',
  '》',
  '"',
  "'",
  '——',
  '…',
  '！',
  '？',
  '.',
  ',',
  '-',
  '~',
  '/',
];
const BLANKS = [' ', '\n', '\n\n', '\t', '\r\n', '\u3000', '\u00a0', '\u200b', '\u00ad', '\ufeff'];
const SPOOFS = [
  '\u202e',
  '\u2066',
  '\u0000',
  '\u0007',
  '\ud800',
  '\udc00',
  '\u{e0041}',
  '\ufffd',
  '\u{20000}',
  '⼈',
  'ﬁ',
  'é',
  '\u0301',
];
const MARKUP = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<br>',
  '<b>',
  '</b>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<table><tr><td>',
  '</td></tr></table>',
  '<h1>',
  '</h1>',
  '<title>',
  '</title>',
  '<a href="javascript:alert(1)">',
  '</a>',
  '<img src=x onerror=alert(1)>',
  '&amp;',
  '&#x202e;',
  '<',
  '>',
  '<meta property="og:title" content="',
  '<time datetime="2023-01-01">',
];
const MATTER = [
  '---\n',
  'title: ',
  'author: ',
  'date: ',
  'url: ',
  '## ',
  '# ',
  '**',
  '- ',
  '1. ',
  '> ',
  '|',
  '[',
  '](',
  '```\n',
  '来源：',
  '记者 ',
  '编辑：',
  '责任编辑',
  '2023-03-18',
  '2023年3月18日',
  'Fri, 31 Feb 2022',
  '20222',
  '__proto__: ',
  '!!js/function ',
];

/** Pieces of an article without markup: for facts, sentences, queries. */
export const prose = (maxLength: number): fc.Arbitrary<string> =>
  pieces(maxLength, [NAMES, 3], [NUMBERS, 4], [UNITS, 4], [AROUND, 3], [MARKS, 3], [BLANKS, 1], [SPOOFS, 1]);

/** Pieces of a document of any format. */
export const documentText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: pieces(
        maxLength,
        [NAMES, 2],
        [NUMBERS, 2],
        [UNITS, 2],
        [AROUND, 2],
        [MARKS, 2],
        [BLANKS, 2],
        [SPOOFS, 1],
        [MARKUP, 3],
        [MATTER, 3],
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
    { weight: 1, arbitrary: repeated(MARKUP, MARKS, NUMBERS, BLANKS, MATTER) },
  );

function pieces(maxLength: number, ...kinds: [readonly string[], number][]): fc.Arbitrary<string> {
  const one = fc.oneof(...kinds.map(([texts, weight]) => ({ weight, arbitrary: fc.constantFrom(...texts) })), {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }),
  });
  return fc.array(one, { maxLength }).map((all) => all.join(''));
}

/** One piece or two thousands of times: what a pattern that goes back and forth is slow on. */
function repeated(...kinds: (readonly string[])[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...kinds.flat());
  return fc.tuple(piece, piece, fc.integer({ min: 1, max: 3_000 })).map(([a, b, times]) => (a + b).repeat(times));
}
