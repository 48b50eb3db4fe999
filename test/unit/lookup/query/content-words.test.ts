/** What a question names: without what asks, and whole where a phrase that asks stands in a longer word. */
import { describe, expect, it } from 'vitest';
import { contentWords, phrasesIn } from '@/src/lookup/query/content-words';

describe('words of a question', () => {
  it.each([
    ['老人都能坐车吗', ['老人', '坐车'], 'all can'],
    ['全国都可以换证吗', ['全国', '换证'], 'all may, behind a country'],
    ['大家都会游泳吗', ['游泳'], 'all do, behind everybody'],
    ['首都能源消费', ['首都能源消费'], 'a capital'],
    ['首都会议中心游客', ['首都会议中心游客'], 'the same before a meeting'],
    ['成都会展收入', ['成都会展收入'], 'a city'],
    ['大都会人寿保费', ['大都会人寿保费'], 'a metropolis'],
    ['新都会展收入', ['新都会展收入'], 'another city, by the word behind'],
    ['江都能耗', ['江都能耗'], 'the same'],
    ['加拿大都能用吗', ['加拿大', '用'], 'no metropolis'],
    ['桥有多高', ['桥'], 'how high'],
    ['更多高校招生', ['更多高校招生'], 'more schools'],
    ['很多大学生返乡', ['很多大学生返乡'], 'many students'],
    ['目前客流', ['客流'], 'at present'],
    ['项目前期投资', ['项目前期投资'], 'before a project'],
    ['一共修路', ['修路'], 'altogether'],
    ['统一共享平台', ['统一共享平台'], 'shared by all'],
    ['各自治区人口', ['各自治区人口'], 'each region'],
    ['大家电销量', ['大家电销量'], 'large appliances'],
  ])('%s → %j (%s)', (question, words) => {
    expect(contentWords(question)).toEqual(words);
  });

  it('a phrase in a longer word asks nothing', () => {
    expect(phrasesIn('首都会议中心有多大')).toEqual([{ start: 6, end: 9 }]);
  });
});
