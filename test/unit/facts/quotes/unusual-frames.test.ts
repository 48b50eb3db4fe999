/** Attribution in less usual forms. Rows as in find.test.ts: speaker, `:` direct or `~` reported, the words. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/src/facts/quotes/find';
import { articleOf } from '../article';
import { quotesOf } from './lines';

type Row = [text: string, ...quotes: string[]];

const WORDS: Row[] = [
  // Datelines in marks of titles; a name in marks with its short form begins what is told.
  ['《遠山通訊社21日專訊》縣糧食局公布，糧價上升3%。', '縣糧食局 ~ 糧價上升3%。'],
  [
    '据县银行公会最新统计，「快数通」（FPS）今年录得500万个账户。',
    '县银行公会 ~ 「快数通」（FPS）今年录得500万个账户。',
  ],
  // Data that are told through somebody say nothing.
  ['星河集團的財務數據係透過山海銀行財報揭露，通常落後一季。'],
  ['相关数据由星河集团透过公告披露，今年收入下降。'],
  ['正如一位老工人所说：“机器不会累，人会。”', '老工人 : 机器不会累，人会。'],
  ['正如高志远所言，“地是种出来的，不是等出来的”。', '高志远 : 地是种出来的，不是等出来的'],
  ['诚如远山集团董事长周建国所说，粮价没有只涨不跌的。', '周建国 ~ 粮价没有只涨不跌的。'],
  ['办案民警告诉县报记者，嫌疑人已经到案。', '办案民警 ~ 嫌疑人已经到案。'],
  ['她说，粮价稳了。县粮食局局长何皆清举例说，去年每斤涨了两分。', '何皆清 ~ 去年每斤涨了两分。'],
  ['供销社仅说“货已经在路上”，没有给出日期。', '供销社 : 货已经在路上'],
  ['据受害者刘某介绍，对方自称客服。', '刘某 ~ 对方自称客服。'],
  [
    '“中国市场很大，”首席执行官约翰·史密斯在声明中说，“我们不会离开。”',
    '约翰·史密斯 : 中国市场很大，',
    '约翰·史密斯 : 我们不会离开。',
  ],
  ['高其远说，原来只是握手。', '高其远 ~ 原来只是握手。'],
  ['谈到未来，王磊信心满满：“十年后再看。”', '王磊 : 十年后再看。'],
  ['“您来得真早。”办公室主任王建民推门进来，端着两杯茶。', '王建民 : 您来得真早。'],
  ['但银行仅说“请到柜台办理”，没有解释。', '银行 : 请到柜台办理'],
  ['刘某报警称，钱已经转走。', '刘某 ~ 钱已经转走。'],
  ['县农业局局长高志远出席时也表示，秧苗比去年好。', '高志远 ~ 秧苗比去年好。'],
  ['遠山社北京11月15日電 （記者 何山）縣統計局15日公布，糧價上漲百分之二。', '縣統計局 ~ 糧價上漲百分之二。'],
  ['高志远反复叮嘱说：“水要先放一夜。”', '高志远 : 水要先放一夜。'],
];

const CONTINUED: Row[] = [
  ['财务总监高远指，收入上升。他又指，成本下降。', '高远 ~ 收入上升。', '高远 ~ 成本下降。'],
  ['高志远表示，秧苗很好。同时强调，水渠要修。', '高志远 ~ 秧苗很好。', '高志远 ~ 水渠要修。'],
  ['高志远表示，秧苗很好，并称收购价不会降。', '高志远 ~ 秧苗很好，并称收购价不会降。'],
  ['高志远说，秧苗很好。他还说，水渠要修。', '高志远 ~ 秧苗很好。', '高志远 ~ 水渠要修。'],
  ['高志远认为，价格会涨，而何皆清表示，价格会跌。', '高志远 ~ 价格会涨', '何皆清 ~ 价格会跌。'],
  ['高志远说“价格会涨上去的”，何皆清则说“价格会跌下来的”。', '高志远 : 价格会涨上去的', '何皆清 : 价格会跌下来的'],
];

const PARAGRAPHS: Row[] = [
  [
    '高志远表示：“从面积上说，今年不少。\n我们修了水渠。\n也修了路。”',
    '高志远 : 从面积上说，今年不少。',
    '高志远 : 我们修了水渠。',
    '高志远 : 也修了路。',
  ],
  [
    '高志远说道：“今年不错。”\n“我感谢大家。”\n“明年还要干。”',
    '高志远 : 今年不错。',
    '高志远 : 我感谢大家。',
    '高志远 : 明年还要干。',
  ],
  ['“洗衣做饭都是自己来。”高志远慢慢在床边坐下。', '高志远 : 洗衣做饭都是自己来。'],
];

const ENGLISH: Row[] = [
  [
    'The company said it plans to appeal the ruling next month.',
    'The company ~ it plans to appeal the ruling next month.',
  ],
  [
    'Far Hill Mills said earlier this month that it would close one plant.',
    'Far Hill Mills ~ it would close one plant.',
  ],
  ['Stone and Capel announced their merger in August 2023.'],
  ['Mary Stone reiterated that prices would not rise.', 'Mary Stone ~ prices would not rise.'],
  [
    'Mary Stone, chief executive of Far Hill Mills, said: "I am pleased with the order book.',
    'Mary Stone : I am pleased with the order book.',
  ],
  [
    'Mary Stone, who founded the mill in 2003, opened the plant.\nStone said that orders were full until December.',
    'Mary Stone ~ orders were full until December.',
  ],
  [
    'The plant opened in May. Chief executive Mary Stone cut the ribbon.\n“Orders are full,” Stone said.',
    'Mary Stone : Orders are full,',
  ],
  [
    '“We will hire,” said Mary Stone. “The first year was hard.\n“The second year was harder,” she added.',
    'Mary Stone : We will hire,',
    'Mary Stone : The first year was hard.',
    'Mary Stone : The second year was harder,',
  ],
  [
    '“Prices are too high,” according to Mary Stone, an economist at Far Hill Bank.',
    'Mary Stone : Prices are too high,',
  ],
  [
    'Mary Stone says orders are full. "We are hiring," she adds.',
    'Mary Stone ~ orders are full.',
    'Mary Stone : We are hiring,',
  ],
];

for (const [name, rows] of Object.entries({ WORDS, CONTINUED, PARAGRAPHS, ENGLISH })) {
  describe(name.toLowerCase(), () => {
    it.each(rows.map(([text, ...quotes]) => ({ text, quotes })))('$text', ({ text, quotes }) => {
      expect(quotesOf(text)).toEqual(quotes);
    });
  });
}

describe('headlines', () => {
  const headline = (title: string): string[] => {
    const article = articleOf(`${title}\n正文第一段。`);
    const [first, ...rest] = article.paragraphs;
    if (!first) return [];
    return findQuotes({ ...article, paragraphs: [{ ...first, role: 'title' }, ...rest] }).map(
      (q) => `${q.speaker ?? '–'} ${q.direct ? ':' : '~'} ${q.text}`,
    );
  };
  it.each([
    ['高志远：种地要靠机器', '高志远 ~ 种地要靠机器'],
    ['远山集团董事长周建国：明年再建十座粮仓', '周建国 ~ 明年再建十座粮仓'],
    ['国家统计局：6月粮价同比上涨2%', '国家统计局 ~ 6月粮价同比上涨2%'],
    ['现场直击：粮仓开工'],
    ['数字乡村：农民的新机会'],
    ['独家：远山集团换帅'],
  ])('%s', (title, ...quotes) => {
    expect(headline(title)).toEqual(quotes);
  });
});

describe('roles', () => {
  it.each([
    ['据受害者刘某介绍，对方自称客服。据受害者刘某介绍，钱已经转走。', '受害者'],
    ['警方接到受害人刘某报案称，钱已经转走。', '受害人'],
    ['县农业局发布的 《秧苗报告》显示，今年少雨。', '县农业局'],
    ['从小在厂区长大的远山集团总裁周建国表示，水渠要修。', '远山集团总裁'],
    ['她的启蒙教练陈晓明说，水渠要修。', '启蒙教练'],
    ['但县农业局局长高志远表示，水渠要修。', '县农业局局长'],
    ['〔晚报记者何山报导〕远山电董事长陈光远表示，水渠要修。', '远山电董事长'],
  ])('%s', (text, role) => {
    expect(findQuotes(articleOf(text)).length).toBeGreaterThan(0);
    for (const quote of findQuotes(articleOf(text))) expect(quote.role).toBe(role);
  });
});
