/** Whose words are where no rule tells, by all that speaks for somebody; and frames that name him far from the marks. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../lines';

type Row = [text: string, ...quotes: string[]];

const WEIGHED: Row[] = [
  // Named behind the words, nobody else in the paragraph.
  [
    '何志远说，水来了。\n“我们练了整整一个冬天，就为今天。”上届亚军何志远，本届志在必得。',
    '何志远 ~ 水来了。',
    '何志远 : 我们练了整整一个冬天，就为今天。',
  ],
  // Who spoke last goes on where nobody else is named.
  [
    '何志远笑着表示，今天状态很好。决赛前坦言“紧张到不行”，后来放松了。',
    '何志远 ~ 今天状态很好。',
    '何志远 : 紧张到不行',
  ],
  // The sentence is about somebody who cannot be read, or about who tells it.
  ['何志远说，这条路太远了。我只好不住地安慰老人：“我们来想办法。”', '何志远 ~ 这条路太远了。', '– : 我们来想办法。'],
];

const NOBODY: Row[] = [
  ['何志远回家路上经过水渠，他突然听到有人大喊：“快来人啊！有人掉河里了！”', '– : 快来人啊！有人掉河里了！'],
];

const FRAMES: Row[] = [
  ['电话那头传来了何大妈的叹息声：“我那卖豆角的钱能找回吗？”', '何大妈 : 我那卖豆角的钱能找回吗？'],
  ['派出所接到群众求助电话称，“一名老人在路口迷路。”', '群众 : 一名老人在路口迷路。'],
  ['“我愿意和解，但不知道怎么说。”犯罪嫌疑人某甲不无忧虑地说。', '某甲 : 我愿意和解，但不知道怎么说。'],
  ['何秀兰心想，“完了，完了”，她赶紧往外跑。', '何秀兰 : 完了，完了'],
  ['何志远当晚在获奖致辞中表示，“感谢同行多年来的帮助。”', '何志远 : 感谢同行多年来的帮助。'],
  ['何志远对王芳说出一句“对不起”后，转身走了。', '何志远 : 对不起'],
  ['店员怒呛外送员“等毛长齐再讲话”等话，惹来批评。', '店员 : 等毛长齐再讲话'],
  ['“又担心迟到，又担心孩子睡不好，索性不睡了”何秀兰说。', '何秀兰 : 又担心迟到，又担心孩子睡不好，索性不睡了'],
  ['但网友们认为道歉没有诚意，纷纷留言狂轰，“根本不知悔改”。', '网友们 ~ 道歉没有诚意', '网友们 : 根本不知悔改'],
  [
    '老人瘦瘦小小的，“天冷起来，蛮可怜的”，何志远回忆说，他停下了车。',
    '何志远 : 天冷起来，蛮可怜的',
    '何志远 ~ 他停下了车。',
  ],
];

const DIALOGUE: Row[] = [
  // What stands right behind a question answers it.
  [
    '何志远喘着气问：“捐米，要得不？”“要得！太要得了！”工作人员连忙应声。',
    '何志远 : 捐米，要得不？',
    '工作人员 : 要得！太要得了！',
  ],
  ['何师傅说，她坐在路边。“你要去哪里呢？”老太太回答了一个地名。', '何师傅 ~ 她坐在路边。', '何师傅 : 你要去哪里呢？'],
  // Who shows a feeling right behind the words.
  [
    '张师傅说，他没看见包。“我以为找不回来了。”接到电话的赵女士既激动又高兴。赵女士笑了。',
    '张师傅 ~ 他没看见包。',
    '赵女士 : 我以为找不回来了。',
  ],
];

describe('evidence', () => {
  it.each([...WEIGHED, ...NOBODY, ...FRAMES, ...DIALOGUE])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
