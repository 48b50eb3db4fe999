/** Relatives and friends as speakers, and which pronoun can mean whom. */
import { describe, expect, it } from 'vitest';
import { agrees, isKin, sexOf } from '@/src/facts/quotes/people/kin';
import { quotesOf } from '../lines';

describe('sex of who is called so', () => {
  it.each([
    ['李女士', '她'],
    ['陈姓女子', '她'],
    ['王芳的表姐', '她'],
    ['儿子', '他'],
    ['王先生', '他'],
    ['陈姓男子', '他'],
    ['村民', null],
    ['王芳', null],
  ])('%s → %s', (called, sex) => {
    expect(sexOf(called)).toBe(sex);
  });

  it('lets a pronoun mean whom it agrees with or who can be either', () => {
    expect(agrees('她', '儿子')).toBe(false);
    expect(agrees('他', '儿子')).toBe(true);
    expect(agrees('她', '王芳')).toBe(true);
    expect(agrees('该村民', '儿子')).toBe(true);
  });

  it('knows words that begin like a name and are none', () => {
    expect(isKin('孙女')).toBe(true);
    expect(isKin('孙立')).toBe(false);
  });
});

describe('relatives and friends speak', () => {
  it.each([
    ['李明没有回来。李明的婶婶说：“水渠边没有灯。”', '李明的婶婶 : 水渠边没有灯。'],
    ['李明没有回来。李明的表姐则对本报说，他常去水渠边。', '李明的表姐 ~ 他常去水渠边。'],
    ['他们的老朋友温建国说：“他从不在意名声。”', '温建国 : 他从不在意名声。'],
    ['一旁闺密小甜甜补刀说：「她昨天还在哭。」', '小甜甜 : 她昨天还在哭。'],
    // A son is not she.
    [
      '王秀兰是村里的裁缝。\n儿子劝王秀兰在家带孙女，享受天伦之乐。她打算去学电脑。“我还想再做几年，外地不想再去了。”',
      '王秀兰 : 我还想再做几年，外地不想再去了。',
    ],
    // It is he whom the sentence ends with.
    [
      '刘建国今年38岁，是长子。如今弟弟妹妹已经成家，他自己却一无所有。“如果当初没有走，不会像现在这样。”',
      '刘建国 : 如果当初没有走，不会像现在这样。',
    ],
  ])('%s', (text, quote) => {
    expect(quotesOf(text)).toEqual([quote]);
  });
});
