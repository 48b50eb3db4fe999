/** An article of our own with every role of paragraph, and the facts placed in it by their text. */
import type { Article, Paragraph } from '@/src/corpus/article';
import type { PlacedFact } from '@/src/ui/reader/article';
import { figure, quote } from './samples';

const PARAGRAPHS: Paragraph[] = [
  { role: 'title', text: '青溪集团发布年度责任报告：研发投入再创新高' },
  { role: 'note', text: '本报记者 林一帆' },
  {
    role: 'body',
    text: '报告显示，2021年青溪集团研发投入超过188亿元，连续三年保持增长，技术人员占比超过六成。在山地农业、小店经营和公共服务三个方向上，公司公布了新的五年目标，并首次说明了数据的来源和统计口径。',
  },
  { role: 'heading', text: '让每一亩地都有账本' },
  {
    role: 'body',
    text: '青溪集团首席科学家周若水表示：“数字化不是把纸搬到屏幕上，而是让每一亩地都有自己的账本，三年后要覆盖1.2亿亩耕地。”在她看来，技术的价值要由田里的人来判断。',
  },
  { role: 'aside', text: '2020年，全省农业、工业、服务业数字化渗透率分别为8.9%、21.0%和40.7%。' },
  { role: 'table', text: '行业\t渗透率\t年份' },
  { role: 'table', text: '农业\t8.9%\t2020' },
  { role: 'table', text: '工业\t21.0%\t2020' },
  ...Array.from(
    { length: 6 },
    (): Paragraph => ({
      role: 'body',
      text: '过去五年，全省农业、工业和服务业的数字化程度差距逐渐缩小，但山区县仍然缺少能把数据用起来的人。调研组走访了十八个县的合作社、卫生站和小学，记录下许多没有写进报表的细节：谁来采集数据，谁来核对，出了差错由谁负责，往往比技术本身更难回答。',
    }),
  ),
  { role: 'body', text: '截至2021年底，平台累计服务小微商户约3200万户，其中七成位于县城和乡镇。' },
];

export const sampleArticle = (change: Partial<Article> = {}): Article => ({
  id: 'shan-report#1',
  title: '青溪集团发布年度责任报告：研发投入再创新高',
  titleTrusted: true,
  publisher: '江河日报',
  publisherHow: { how: 'stated', from: '来源 line' },
  author: '林一帆',
  authorHow: { how: 'stated', from: '本报记者 byline' },
  published: '2022-08-12',
  publishedHow: { how: 'stated', from: 'front matter date' },
  url: 'https://news.example.com/2022/report.html',
  document: { file: 'shan-report.html', ordinal: 1 },
  paragraphs: change.titleTrusted === false ? PARAGRAPHS.slice(1) : PARAGRAPHS,
  ...change,
});

/** Figures and a quote, placed where their text stands; ids as in a pack, not in order of place. */
export function sampleFacts(article: Article): PlacedFact[] {
  const place = (text: string, nth = 0) => {
    const hits = article.paragraphs.flatMap((p, paragraph) => {
      const start = p.text.indexOf(text);
      return start < 0 ? [] : [{ article: article.id, paragraph, start, end: start + text.length }];
    });
    return hits[nth]!;
  };
  const words = '数字化不是把纸搬到屏幕上，而是让每一亩地都有自己的账本，三年后要覆盖1.2亿亩耕地。';
  return [
    { id: 12, fact: figure({ text: '约3200万户', measure: '小微商户', place: place('约3200万户') }) },
    { id: 7, fact: figure({ place: place('超过188亿元') }) },
    { id: 9, fact: quote({ text: words, place: place(words) }) },
    { id: 10, fact: figure({ text: '1.2亿亩', measure: '耕地', place: place('1.2亿亩') }) },
    { id: 11, fact: figure({ text: '8.9%', measure: '渗透率', subject: '农业', place: place('8.9%', 1) }) },
  ];
}
