/** Answers in every shape a person can meet, with names and figures of our own. */
import type { Figure, Quote } from '@/src/facts/fact';
import type { Answer, ArticleResult, FigureResult, QuoteResult, Source, Verdict } from '@/src/lookup/answer';

export const source = (change: Partial<Source> = {}): Source => ({
  articleId: 'shan-report#1',
  title: '青溪集团发布年度责任报告：研发投入再创新高',
  titleTrusted: true,
  publisher: '江河日报',
  author: '林一帆',
  published: '2022-08-12',
  publishedHow: 'stated',
  url: 'https://news.example.com/2022/report.html',
  ...change,
});

export const figure = (change: Partial<Figure> = {}): Figure => ({
  type: 'figure',
  text: '超过188亿元',
  value: 18_800_000_000,
  unit: '元',
  modifier: 'gt',
  kind: 'amount',
  measure: '研发投入',
  subject: '青溪集团',
  period: '2021',
  periodHow: 'sentence',
  group: null,
  sentence: '报告显示，2021年青溪集团研发投入超过188亿元，连续三年保持增长，技术人员占比超过六成。',
  place: { article: 'shan-report#1', paragraph: 2, start: 16, end: 23 },
  ...change,
});

export const figureResult = (change: Partial<FigureResult> = {}): FigureResult => ({
  kind: 'figure',
  factId: 7,
  figure: figure(),
  group: [],
  source: source(),
  score: 10,
  matched: ['研发投入'],
  repeats: [],
  related: [],
  ...change,
});

export const quote = (change: Partial<Quote> = {}): Quote => ({
  type: 'quote',
  text: '数字化不是把纸搬到屏幕上，而是让每一亩地都有自己的账本。',
  speaker: '周若水',
  role: '青溪集团首席科学家',
  verb: '表示',
  direct: true,
  sentence: '青溪集团首席科学家周若水表示：“数字化不是把纸搬到屏幕上，而是让每一亩地都有自己的账本。”',
  place: { article: 'shan-report#1', paragraph: 4, start: 15, end: 43 },
  ...change,
});

export const quoteResult = (change: Partial<QuoteResult> = {}): QuoteResult => ({
  kind: 'quote',
  factId: 21,
  quote: quote(),
  source: source(),
  score: 8,
  matched: ['数字化'],
  repeats: [],
  related: [],
  ...change,
});

export const articleResult = (change: Partial<ArticleResult> = {}): ArticleResult => ({
  kind: 'article',
  source: source({
    articleId: 'shan-report#2',
    title: '一二三产业的账本',
    published: '2021-03',
    publishedHow: 'inferred',
  }),
  score: 3,
  matched: ['数字化'],
  passage: {
    paragraph: 3,
    text: '过去五年，全省农业、工业和服务业的数字化程度差距逐渐缩小，但山区县仍然缺少能把数据用起来的人。',
  },
  ...change,
});

const share = (subject: string, text: string, value: number, factId: number) => ({
  factId,
  figure: figure({
    text,
    value,
    unit: '%',
    kind: 'share',
    modifier: 'none',
    measure: '数字化渗透率',
    subject,
    period: '2020',
    group: 'g1',
    sentence: '2020年，全省农业、工业、服务业数字化渗透率分别为8.9%、21.0%和40.7%。',
  }),
});

export const groupOfThree = (): FigureResult => {
  const group = [share('农业', '8.9%', 8.9, 31), share('工业', '21.0%', 21, 32), share('服务业', '40.7%', 40.7, 33)];
  return figureResult({ factId: 32, figure: group[1]!.figure, group, matched: ['工业', '数字化渗透率'] });
};

export const conflict = (): FigureResult =>
  figureResult({
    factId: 40,
    figure: figure({
      text: '约3200万户',
      value: 32_000_000,
      unit: '户',
      kind: 'count',
      modifier: 'approx',
      measure: '小微商户',
      period: '2020-12',
    }),
    related: [
      {
        factId: 41,
        source: source({ articleId: 'b#1', publisher: '云泽财经', title: '小店的春天', published: '2021-02-03' }),
        text: '2900多万户',
        value: 29_000_000,
        period: '2020-12',
        relation: 'conflict',
      },
    ],
  });

export const series = (): FigureResult =>
  figureResult({
    related: [
      {
        factId: 50,
        source: source({ articleId: 'c#1', published: '2020-06-01' }),
        text: '106亿元',
        value: 10_600_000_000,
        period: '2019',
        relation: 'series',
      },
      {
        factId: 51,
        source: source({ articleId: 'c#2', published: '2021-06-01' }),
        text: '近150亿元',
        value: 15_000_000_000,
        period: '2020',
        relation: 'series',
      },
    ],
  });

export const verdict = (change: Partial<Verdict> = {}): Verdict => ({
  verdict: 'other-period',
  page: { text: '204亿元', value: 20_400_000_000, unit: '元', period: '2022' },
  against: figureResult(),
  ratio: 1.085,
  ...change,
});

export const answer = (change: Partial<Answer> = {}): Answer => ({
  status: 'ok',
  results: [figureResult()],
  verdict: null,
  understood: [],
  ...change,
});

/** Every answer by what is special about it. */
export const ANSWERS: Record<string, Answer> = {
  'one big figure': answer(),
  'group of three': answer({ results: [groupOfThree()] }),
  conflict: answer({ results: [conflict()] }),
  series: answer({ results: [series()] }),
  quote: answer({ results: [quoteResult(), figureResult(), articleResult()] }),
  reported: answer({ results: [quoteResult({ quote: quote({ direct: false, speaker: null, role: null }) })] }),
  'verdict agrees': answer({
    verdict: verdict({
      verdict: 'agrees',
      ratio: 1,
      page: { text: '188亿元', value: 18_800_000_000, unit: '元', period: '2021' },
    }),
  }),
  'verdict differs': answer({
    verdict: verdict({
      verdict: 'differs',
      ratio: 0.5319,
      page: { text: '100亿元', value: 10_000_000_000, unit: '元', period: '2021' },
    }),
  }),
  'verdict other period': answer({ verdict: verdict() }),
  'verdict not comparable': answer({ verdict: verdict({ verdict: 'not-comparable', against: null, ratio: null }) }),
  'long text': answer({
    results: [
      figureResult({
        figure: figure({
          text: '每亩每月1500—2000元左右',
          value: 1500,
          value2: 2000,
          unit: '元/亩/月',
          kind: 'range',
          modifier: 'approx',
          measure: '连片种植高山有机茶叶并采用统一质量追溯标准的合作社成员平均增收',
          subject: '西南地区三省十八个县的山地农业社会化服务联合体',
          period: '2018-03/2021-11',
          sentence:
            '调研组在西南地区三省十八个县走访后发现，连片种植高山有机茶叶并采用统一质量追溯标准的合作社，其成员在旺季每亩每月1500—2000元左右的增收并不少见，而零散种植的农户则很难达到这一水平。',
        }),
        source: source({
          title: '从一片叶子到一本账：西南地区山地农业社会化服务联合体三年观察与数字化转型若干问题的思考（上）',
          titleTrusted: false,
          publishedHow: 'inferred',
          published: '2021-12',
        }),
        repeats: [
          { factId: 60, source: source({ articleId: 'd#1', publisher: '山河周刊' }), text: '1500—2000元' },
          {
            factId: 61,
            source: source({ articleId: 'd#2', publisher: null, published: null, publishedHow: null }),
            text: '1500至2000元',
          },
        ],
      }),
    ],
  }),
  english: answer({
    results: [
      figureResult({
        figure: figure({
          text: 'more than $3.2 billion',
          value: 3_200_000_000,
          unit: '美元',
          measure: 'research spending',
          subject: 'Qingxi Group',
          periodHow: 'article-date',
          sentence: 'Qingxi Group said it had spent more than $3.2 billion on research and development over the year.',
        }),
        source: source({ publisher: 'The Harbour Times', title: 'Qingxi doubles down on research', author: 'Ann Lee' }),
        matched: [],
      }),
      quoteResult({
        quote: quote({ text: 'We would rather be slow than wrong.', speaker: 'Ann Lee', role: 'chief scientist' }),
      }),
    ],
  }),
  traditional: answer({
    results: [
      figureResult({
        figure: figure({
          text: '近六成',
          value: 60,
          unit: '%',
          kind: 'share',
          modifier: 'approx',
          measure: '數位支付使用率',
          subject: '臺灣中小企業',
          sentence: '調查顯示，臺灣中小企業的數位支付使用率近六成，較前一年明顯提升。',
        }),
        source: source({ publisher: '島嶼時報', title: '數位轉型的最後一哩路' }),
      }),
    ],
  }),
  none: answer({ status: 'none', results: [] }),
  more: answer({ status: 'more', results: [] }),
};
