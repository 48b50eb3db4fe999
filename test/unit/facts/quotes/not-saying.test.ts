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
    '委员会主席陈大文支持政府向港铁提出，提前一年检讨机制，希望港铁给予正面回应。',
    '港铁公司除了承诺票价冻结至今年年底外，还应该作出减价。',
    '乘客只须到指定客务中心延长使用期，我们期望公司作出广泛宣传。',
    '◆ 61.08%的受访者认为人工智能将会造成失业，54.74%的受访者认为人工智能对就业的影响存在差异。',
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

describe('who speaks all the same', () => {
  it.each([
    ['工聯會陳大文亦指，政府主張以鐵路為骨幹。', ['陳大文 ~ 政府主張以鐵路為骨幹。']],
    ['实政圆桌陈大文表示，票价太高。', ['陈大文 ~ 票价太高。']],
    ['2020.03.26 港铁公司今日公布，票价不会作出任何变动。', ['港铁公司 ~ 票价不会作出任何变动。']],
    ['民主党的陈大文批评港铁赚得愈多，加得愈多，是欺诈市民。', ['陈大文 ~ 港铁赚得愈多，加得愈多，是欺诈市民。']],
  ])('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });
});
