/** Names that hold a function word are read whole where their place shows them to be names. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../lines';

describe('a family name that no table knows', () => {
  it.each([
    // What speaks again and again at the head of a clause is somebody.
    [
      '炊亚伦说「水渠要修」。\n王芳说「钱不够」，炊亚伦忍不住回「先修再说吧」。\n主持人炊亚伦接话表示「我来出钱」。',
      '炊亚伦 : 水渠要修',
      '王芳 : 钱不够',
      '炊亚伦 : 先修再说吧',
      '炊亚伦 : 我来出钱',
    ],
    // A noun for somebody is no name however often it speaks.
    [
      '研究生说，水渠要修。\n研究生表示，明年动工。\n研究生认为，钱够了。研究生们走了。',
      '研究生 ~ 水渠要修。',
      '研究生 ~ 明年动工。',
      '研究生 ~ 钱够了。',
    ],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('a function word inside a name', () => {
  it.each([
    ['总统李在辉表示，将推进改革。', '李在辉 ~ 将推进改革。'],
    ['文在寅说，半岛需要和平。', '文在寅 ~ 半岛需要和平。'],
    // Read so everywhere in the article, also where its place alone would not show it.
    [
      '书记唐在林告诉记者，村里变化很大。\n唐在林笑着说：“日子好过了。”',
      '唐在林 ~ 村里变化很大。',
      '唐在林 : 日子好过了。',
    ],
    ['厂长言茂松说，今年产量不错。', '言茂松 ~ 今年产量不错。'],
    // As the text writes it, in Traditional as well.
    ['總統李在輝表示，將推進改革。', '李在輝 ~ 將推進改革。'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it.each(['王在会上表示，会加强合作。', '高在家说，水渠坏了。'])('%s names nobody in full', (text) => {
    expect(quotesOf(text).filter((quote) => /^(?:王在会|高在家)/.test(quote))).toEqual([]);
  });
});
