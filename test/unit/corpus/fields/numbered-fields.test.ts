/** Forms with numbered fields; keys that mirrors and feed readers give their fields. Texts are invented. */
import { describe, expect, test } from 'vitest';
import { fieldClaims } from '@/src/corpus/fields/front-claims';
import { readNumberedFields } from '@/src/corpus/fields/numbered-fields';
import { readOne, texts } from '../support';

const LEAD = '南嶺縣今年前八月完成公路投資3.6億元，新建農村公路86公里，惠及沿線群眾4.2萬人。';
const MORE = '縣交通局表示，明年還將改造危橋12座，計畫投資8000萬元，建設資金已全部到位。';
const FORM = `1.媒體來源：\n南嶺新聞網\n2.記者署名：\n張大明/ 綜合報導\n3.完整新聞標題：\n南嶺縣公路投資創新高\n4.完整新聞內文：\n${LEAD}\n\n${MORE}\n5.完整新聞連結 (或短網址)不可用轉載媒體：\nhttps://news.example.org/2024-03-30/914194\n6.備註：\n路修得越來越好了\n`;

describe('a form with numbered fields', () => {
  test('gives source, reporter, title, address and the text alone', () => {
    const article = readOne(FORM);
    expect(article).toMatchObject({
      title: '南嶺縣公路投資創新高',
      publisher: '南嶺新聞網',
      url: 'https://news.example.org/2024-03-30/914194',
    });
    expect(texts(article)).toEqual([LEAD, MORE]);
  });

  test('may have its values behind the labels', () => {
    const article = readOne(FORM.replace(/：\n(?=\S)/g, '：'));
    expect(article).toMatchObject({ title: '南嶺縣公路投資創新高', publisher: '南嶺新聞網' });
  });

  test('may lack a colon, and has its day in the head of the post', () => {
    const post = `看板 Nanling作者 roads (路)標題 [新聞] 公路投資時間 Sat Mar 30 12:53:11 2024\n`;
    const article = readOne(`${post}${FORM.replace('記者署名：', '記者署名').replace(/5\.[\s\S]*/, '')}`);
    expect(article).toMatchObject({ title: '南嶺縣公路投資創新高', publisher: '南嶺新聞網', published: '2024-03-30' });
  });

  test.each([
    `1.媒體來源的可信度：很高\n2.記者的工作：很忙\n${LEAD}`,
    `1. 来源：某地\n${LEAD}\n${MORE}`,
    `${LEAD}\n1.橋\n2.路\n3.隧道`,
  ])('is no list: %s', (text) => expect(readNumberedFields(text)).toBeNull());
});

test.each([
  ['feed_title', 'publisher', '南嶺日報'],
  ['feed-name', 'publisher', '南嶺日報'],
  ['稿源', 'publisher', '南岭日报'],
  ['dc:creator', 'author', '张大明'],
  ['pubTime', 'published', '2024-03-30'],
  ['发布时间', 'published', '2024-03-30'],
  ['原文地址', 'url', 'https://news.example.org/1'],
  ['newsTitle', 'title', '南岭县公路投资创新高'],
] as const)('the key %s is that of the %s', (key, field, value) => {
  expect(fieldClaims(new Map([[key, [value]]]))[field][0]?.value).toBe(value);
});
