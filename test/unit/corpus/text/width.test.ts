import { describe, expect, it } from 'vitest';
import { halfWidth } from '@/src/corpus/text/width';
import { readOne, texts } from '../support';

describe('full-width digits and letters', () => {
  it.each([
    ['２０１５年３月９日，ＧＤＰ增长７．４％', '2015年3月9日，GDP增长7.4%'],
    ['１２，３４５人，１，２班', '12,345人，1，2班'],
    ['２０１５－０３－０９　１５：２３', '2015-03-09　15:23'],
    ['2015／03／09', '2015/03/09'],
    ['約翰．史密斯：「好」／中央社', '約翰．史密斯：「好」／中央社'],
    ['共１２家：甲、乙', '共12家：甲、乙'],
    ['純利為98﹒93億元﹐升7﹒5﹪﹙初值﹚', '純利為98.93億元，升7.5%（初值）'],
    ['上漲3‧5%，9‧11事件，約翰‧史密斯', '上漲3.5%，9‧11事件，約翰‧史密斯'],
    ['增长8.1%', '增长8.1%'],
    ['', ''],
  ])('%s', (text, narrow) => {
    expect(halfWidth(text)).toBe(narrow);
    expect(halfWidth(text)).toHaveLength(text.length);
  });

  it('keep neither a date nor a dateline from being read', () => {
    const article = readOne(
      '云湖市去年外贸增长两成\n２０１５年０３月０９日　１５：２３　来源：云湖日报\n新华社云湖３月９日电（记者　林清）云湖市２０１４年进出口总额达１２．６亿元。\n',
    );
    expect(article.title).toBe('云湖市去年外贸增长两成');
    expect(article.published).toBe('2015-03-09');
    expect(article.publisher).toBe('云湖日报');
    expect(texts(article)[0]).toContain('云湖市2014年进出口总额达12.6亿元。');
  });
});
