/** Copies of whole pages: the dateline says where the text starts, and the title is one of the lines above it. */
import { describe, expect, test } from 'vitest';
import { makeBlock } from '@/src/corpus/block';
import { datelineAt } from '@/src/corpus/head/anchor';
import { opensWithDateline } from '@/src/corpus/origin/dateline';
import { readDocument } from '@/src/corpus/read';
import { paragraphsOf } from '@/src/corpus/roles';

const read = (text: string) => {
  const [article] = readDocument({ file: 'page.txt', bytes: new TextEncoder().encode(text) });
  if (!article) throw new Error('no article');
  return { ...article, body: article.paragraphs.filter(({ role }) => role === 'body').map(({ text: shown }) => shown) };
};

describe('openings of agencies and papers', () => {
  test.each([
    '新华社云州3月20日电（记者 林晓）云州港今年一季度完成货物吞吐量1.2亿吨。',
    '中新社云州二月二十日电 云州市政府统计处今日发表最新失业率。',
    '(中央社记者林晓台北4日电)北区电力调度中心表示，明年用电量将增加3%。',
    '【岛报专讯】南湾大桥昨日通车，全长4.2公里。',
    '〔记者林晓/台北报导〕北城捷运昨日载客21万人次。',
    'HARBOUR CITY, May 24 (ANP) -- First-time claims dropped by 2,000 last week.',
    'NORTHPORT, Feb. 16, 2021 /WireService/ -- Example Partners announced its results today.',
  ])('%s', (text) => expect(opensWithDateline(text)).toBe(true));

  test.each(['林晓说，3月20日那天，他收到了来电。', 'The (unnamed) official - who left - said so.', '2月的电价上调。'])(
    'is none: %s',
    (text) => expect(opensWithDateline(text)).toBe(false),
  );

  test('is found below notices and captions', () => {
    const texts = [
      '关闭此窗口请点这里，谢谢您的配合。',
      '云州港吞吐量创新高',
      '新华社云州3月20日电 云州港今年一季度完成货物吞吐量1.2亿吨。',
    ];
    expect(datelineAt(paragraphsOf(texts.map((text) => makeBlock('text', text))))).toBe(2);
  });
});

describe('titles', () => {
  test('a notice in sentences above the title', () => {
    const article = read(`本網站使用相關技術提供更好的閱讀體驗，請您同意上述規範。
下載

北區電力調度中心：明年用電量增3%

2024/3/4 11:12
圖為北區電廠。（中央社檔案照片）
請同意我們的規範，才能使用語音功能。

(中央社記者林曉台北4日電)北區電力調度中心今天表示，明年用電量將增加3%，供電仍屬穩定。

調度中心說，備轉容量率可維持15%以上。`);
    expect(article).toMatchObject({
      title: '北區電力調度中心：明年用電量增3%',
      publisher: '中央社',
      author: '林曉',
      published: '2024-03-04',
    });
    expect(article.body).toHaveLength(2);
  });

  test.each([
    [
      'site before it',
      '海岛新媒体(http://www.example.cn):云州举行种质资源新闻发布会\n云州举行种质资源新闻发布会',
      '云州举行种质资源新闻发布会',
    ],
    [
      'site behind it',
      '云州粮食产量首次突破40亿斤_某某资料站\n关闭引导\n云州粮食产量首次突破40亿斤',
      '云州粮食产量首次突破40亿斤',
    ],
    ['label at the end', '', '云州春运首周发送旅客43万人次'],
  ])('said again: %s', (_, head, title) => {
    const tail = head === '' ? `\n\n来源:海岛回声网\n\n标题:${title}` : '';
    const article = read(
      `${head}\n6月29日，云州举行种质资源新闻发布会，粮食产量首次突破40亿斤，春运首周发送旅客43万人次。\n有关负责人回答了提问，介绍了种质资源保护的做法。${tail}`,
    );
    expect(article.title).toBe(title);
  });

  test('a body that signs is no title', () => {
    const article = read(
      '云州大学海洋战略研究院课题组\n近海养殖横跨三个地区，面积达到12万亩，是当地重要的产业带。\n研究表明，过去五年产量增加了两成，成本下降了一成。',
    );
    expect([article.title, article.titleTrusted]).toEqual(['', false]);
  });

  test('a bracketed series stays in its title', () => {
    expect(read('【云州讲堂第10期】林晓：调查的规划\n\n林晓在讲堂上说，调查需要系统的规划和长时间的整合。').title).toBe(
      '【云州讲堂第10期】林晓：调查的规划',
    );
  });
});

describe('publishers', () => {
  test.each([
    ['云州水产与管理 2024年1期', '云州水产与管理'],
    ['某市 防汛 海岛 云州日报 2019-07-29', '云州日报'],
    ['来源：\n云州日报', '云州日报'],
    ['SOURCE\nExample Times', 'Example Times'],
  ])('%s', (line, publisher) => {
    const article = read(
      `云州养殖面积增加两成\n\n${line}\n\n云州今年养殖面积达到12万亩，比上年增加两成，产量稳定。\n\n有关负责人表示，明年还会增加。`,
    );
    expect(article.publisher).toBe(publisher);
  });

  test('brackets behind the text, words of the page behind them', () => {
    expect(
      read('云州粮食再获丰收\n\n云州今年粮食产量突破40亿斤，比上年增加两成。 (云视新闻) 原文链接 查看更多快讯')
        .publisher,
    ).toBe('云视新闻');
  });
});

describe('what is not the text', () => {
  test('other news with their age', () => {
    const article = read(`云州通过大桥拨款

云州议会昨日通过大桥工程的二亿八千万元拨款，多名议员质疑设计费高于早前的数字，会议历时三小时。

拨款通过后，议会进入下一项议程，讨论新增的教育经常开支，涉及二十二亿元，预计本月内表决。

1. 北岛公园烟火如期举行 不少游客在海旁等候
5小時前
2. 南岛码头有人倒卧 送院后不治
23分鐘前`);
    expect(article.body).toHaveLength(2);
  });

  test('a text pasted twice', () => {
    const text =
      '1月19日，云州统计处公布，去年第四季度经季节性调整的失业率为3.5%，较上季下跌0.2个百分点，续创疫情以来的新低。\n统计处表示，几乎所有主要行业的失业率都在下跌，其中建造业、零售业以及运输业的跌幅最为明显，就业情况继续改善。';
    expect(read(`${text}\n${text}`).body).toHaveLength(2);
  });
});
