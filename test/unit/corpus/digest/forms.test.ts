/** How the items of a digest may be headed, in three languages; and one article whose sections look the same. */
import { describe, expect, test } from 'vitest';
import { read } from '../support';

interface Item {
  title: string;
  text: string;
}

const CHINESE: readonly Item[] = [
  {
    title: '临川县引水工程通水 七万居民受益',
    text: '临川县引水工程昨日通水，沿线4个乡镇7.2万名居民喝上了水库水，总投资3.6亿元。',
  },
  { title: '江城地铁9号线首日客流38万', text: '江城地铁9号线开通运营，首日客流达到38.2万人次，创下单线首日纪录。' },
  {
    title: '滨海港前三季度吞吐量首破两亿吨',
    text: '滨海港前三季度完成货物吞吐量2.03亿吨，同比增长6.8%，首次突破两亿吨。',
  },
  {
    title: '老城区加装电梯提速 去年新增1260部',
    text: '金陵老城区去年加装电梯1260部，比上一年多出近四成，补贴2.1亿元。',
  },
];

const ENGLISH: readonly Item[] = [
  {
    title: 'Harlow Bay council approves $42 million sea wall after two years of debate over harbor',
    text: 'The Harlow Bay council voted on Monday to build a $42 million sea wall around the old harbor.',
  },
  {
    title: 'Wheat exports from Port Selwyn rise 18% as drought eases across the eastern plains',
    text: 'Wheat exports through Port Selwyn rose 18% in January, after the drought eased in the plains.',
  },
  {
    title: 'Museum returns 112 artefacts to island communities after more than a century',
    text: 'The museum has returned 112 artefacts to communities on the islands, a century after they were taken.',
  },
  {
    title: 'Rents fall for third month in a row as thousands of new flats come to market',
    text: 'Average rents fell 1.1% in November, the third month in a row, as 3,400 flats came to market.',
  },
];

const HAN = '一二三四';
const FORMS: readonly { name: string; write: (item: Item, i: number) => string }[] = [
  { name: 'counted in Chinese', write: ({ title, text }, i) => `${HAN[i]}、${title}\n\n${text}` },
  { name: 'counted in brackets', write: ({ title, text }, i) => `（${HAN[i]}）${title}\n\n${text}` },
  { name: 'counted in circles', write: ({ title, text }, i) => `${'①②③④'[i]}${title}\n\n${text}` },
  { name: 'counted in digits', write: ({ title, text }, i) => `${i + 1}. ${title}\n\n${text}` },
  { name: 'counted by keycaps', write: ({ title, text }, i) => `${i + 1}\ufe0f\u20e3 ${title}\n\n${text}` },
  { name: 'under a picture', write: ({ title, text }) => `📌 ${title}\n\n${text}` },
  { name: 'under dashes', write: ({ title, text }) => `-- ${title}\n\n${text}` },
  { name: 'bold', write: ({ title, text }) => `**${title}**\n\n${text}` },
  { name: 'bold, running in', write: ({ title, text }) => `**${title}** ${text}` },
  { name: 'bold, running in with a stop', write: ({ title, text }) => `**${title}.** ${text}` },
];

describe.each(FORMS)('items $name', ({ write }) => {
  test.each([
    { language: 'Chinese', head: '今日要闻：2023年8月5日', items: CHINESE },
    { language: 'Chinese, not called a collection', head: '南岭社 8月5日', items: CHINESE },
    { language: 'English', head: 'Morning Briefing: August 5, 2023', items: ENGLISH },
  ])('$language', ({ head, items }) => {
    const articles = read([head, ...items.map(write)].join('\n\n'));
    expect(articles.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(articles.map(({ paragraphs }) => paragraphs.at(-1)?.text)).toEqual(items.map(({ text }) => text));
  });
});

describe('one article', () => {
  const sections = [
    ['强化引水工程建设管理', '临川县强化引水工程建设管理，通水乡镇达到4个，投资3.6亿元。'],
    ['推进老旧管网改造工作', '临川县推进老旧管网改造，今年改造60公里，惠及1.2万户。'],
    ['完善水质监测预警体系', '临川县完善水质监测预警体系，新增监测点12个，每日上报。'],
    ['落实节水奖励补贴政策', '临川县落实节水奖励补贴政策，发放补贴80万元，覆盖村庄30个。'],
  ];
  test.each([
    { name: 'counted', write: ([head, text]: string[], i: number) => `${HAN[i]}、${head}\n\n${text}` },
    { name: 'bold, running in', write: ([head, text]: string[]) => `**${head}。**${text}` },
  ])('keeps sections $name', ({ write }) => {
    const text = ['临川县引水节水工作情况汇总', ...sections.map(write)].join('\n\n');
    expect(read(text)).toHaveLength(1);
  });

  const asked = [
    ['南岭引水工程的情况怎么样', '南岭引水工程上月通水，受益人口七万人，总投资3.6亿元。'],
    ['江城地铁延长线何时开工', '江城地铁延长线明年开工，全长12公里，设站9座，工期四年。'],
    ['滨海港口扩建进展如何', '滨海港口扩建已完成六成，新增泊位4个，吞吐能力明显提高。'],
    ['老城电梯加装补贴多少', '老城电梯加装每部补贴20万元，去年新增1260部，惠及2.4万户。'],
    ['山区学校食堂改造完成没有', '山区学校食堂改造已完成38所，其余12所年底前完成改造。'],
  ];
  test.each([
    {
      name: 'of questions and answers',
      text: ['# 对话李明', ...asked.map(([head, text]) => `**记者问：${head}？** ${text}`)].join('\n\n'),
    },
    {
      name: 'under a headline, bold and running in',
      text: `<html><body><article><h1>县长谈民生</h1><p>来源：南岭日报</p>${asked
        .map(([head, text]) => `<p><strong>${head}。</strong>${text}</p>`)
        .join('')}</article></body></html>`,
    },
    {
      name: 'under a headline, counted',
      text: ['# 当前几项重点事项的安排', ...asked.map(([head, text], i) => `## ${HAN[i]}、${head}\n\n${text}`)].join(
        '\n\n',
      ),
    },
  ])('keeps parts $name', ({ text }) => {
    expect(read(text)).toHaveLength(1);
  });
});
