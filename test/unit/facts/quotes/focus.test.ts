/** Who speaks where no saying word tells: by who acts beside the words, and whom the text is about. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './lines';

type Row = [text: string, ...quotes: string[]];

const BEHIND: Row[] = [
  ['“乡村长得出梦想。”晴川果园的负责人黄明远指着眼前一片果林。', '黄明远 : 乡村长得出梦想。'],
  // Where and when stand between the words and who acts.
  ['黄明远说，路远。\n“我一次能背一百斤。”在发动机的轰鸣声里，黄明远开着货车出山。', '黄明远 : 我一次能背一百斤。'],
  ['何娟说，水凉。\n“昨天大家都没睡好觉。”她得意地大笑。', '何娟 : 昨天大家都没睡好觉。'],
  // Whom the paper found.
  ['“如果不摔这一跤就好了！”昨天，本报记者找到当事人之一的周婆婆，她有些懊恼。', '周婆婆 : 如果不摔这一跤就好了！'],
  // Whose words are heard.
  ['“夫妻吵架也不能报假警啊。”听到民警一番话，吴某低下了头。', '民警 : 夫妻吵架也不能报假警啊。'],
  [
    '“公司今年不再招人了。”接到通知后，何娟离开了县城。何娟说，她要回家。',
    '– : 公司今年不再招人了。',
    '何娟 ~ 她要回家。',
  ],
  // The paper's own words.
  [
    '村民高志远说，路坏了。“大家的心愿我们记下了。”记者们相互叮嘱着。',
    '高志远 ~ 路坏了。',
    '– : 大家的心愿我们记下了。',
  ],
];

const BEFORE: Row[] = [
  // The subject of the nearest clause before.
  [
    '吴某称，她和丈夫吵了起来，看到丈夫出门，吴某心里难受，“我猜他是往小店去了。”',
    '吴某 ~ 她和丈夫吵了起来，看到丈夫出门，吴某心里难受',
    '吴某 : 我猜他是往小店去了。',
  ],
  ['听说报社要来人，杏林居民老张立即来了劲，“我一直看你们的报纸呀！”', '老张 : 我一直看你们的报纸呀！'],
  // The subject of the sentences before.
  [
    '李女士随后给记者看了警察写的协议书，上面有双方的签名。“这是上个月写的，他答应赔偿。”',
    '李女士 : 这是上个月写的，他答应赔偿。',
  ],
  [
    '就像何娟说的，金牌维系着几代人的梦。“这一刻属于我们速滑人。”',
    '何娟 ~ 金牌维系着几代人的梦。',
    '何娟 : 这一刻属于我们速滑人。',
  ],
  // Somebody else has come in.
  [
    '居民们说，“这事是不是要反映反映？”说着说着，其他居民也围了上来，“我们住了十年了。”',
    '居民们 : 这事是不是要反映反映？',
    '其他居民 : 我们住了十年了。',
  ],
];

const PARAGRAPHS: Row[] = [
  [
    '记者见到刚报了警的李女士。她向记者出示了怀孕证明。\n“我找不到他，真不知道该怎么办！”',
    '李女士 : 我找不到他，真不知道该怎么办！',
  ],
  ['“我究竟要等多久？”\n李昀然想过，或许是十年。李昀然发现，没有人来过。', '李昀然 : 我究竟要等多久？'],
];

describe('focus', () => {
  it.each([...BEHIND, ...BEFORE, ...PARAGRAPHS])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
