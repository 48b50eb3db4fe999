/** Words that can say, where they say nothing: in the name of a conference, of what was expected, behind what is only reckoned with. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './lines';

describe('says nothing', () => {
  it.each([
    '星河電子今日召開法說會，董事長李大為公布今年資本支出達五億元。',
    '以下是《远山日报》为读者整理本次法说会的八大重点。',
    '星河电子法说前股价走高，外资连三日买超。',
    '毛利率预计介于59%至61%之间；营业利益率预计介于49%至51%之间。',
    '星河电子也如法人预期二度上修全年展望。',
    '星河公司将今年资本支出预估由原本380亿元，微幅上调至400亿元。',
    '星河电子营收优于市场预期，全年可望再创新高。',
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('an analysis that somebody makes use of', () => {
    expect(quotesOf('李大为说，因应结构性成长，星河电子结合内外部市场分析，采取严谨的产能规划机制。')).toEqual([
      '李大为 ~ 因应结构性成长，星河电子结合内外部市场分析，采取严谨的产能规划机制。',
    ]);
  });
});
