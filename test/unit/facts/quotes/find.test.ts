/**
 * Who says what. Every row is a passage that we wrote ourselves, the paragraphs apart by a line break, and all quotes
 * that are in it: speaker (– for nobody certain), `:` direct or `~` reported, the words.
 */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '@/src/facts/quotes/find';
import { articleOf } from './article';

function lines(text: string): string[] {
  return findQuotes(articleOf(text)).map((q) => `${q.speaker ?? '–'} ${q.direct ? ':' : '~'} ${q.text}`);
}

type Row = [text: string, ...quotes: string[]];

const BEFORE: Row[] = [
  ['李明在发布会上说：“我们只追求质量。”', '李明 : 我们只追求质量。'],
  ['远山集团董事长周建国表示，“今年要把工厂开到十个县。”', '周建国 : 今年要把工厂开到十个县。'],
  ['谈及未来，陈静的回答只有四个字：“厚积薄发。”', '陈静 : 厚积薄发。'],
  ['有网友评论称“客服终于会说人话了”，也有人认为这是“噱头”。', '网友 : 客服终于会说人话了'],
  ['远山集团的口号是，“让每一粒米都有来历”。', '远山集团 : 让每一粒米都有来历'],
  ['县农业局局长高志远3月5日在接受本报记者采访时说：“今年的秧苗比去年好。”', '高志远 : 今年的秧苗比去年好。'],
  ['“十四五”农业规划提出：“建立覆盖全县的农技服务网。”', '“十四五”农业规划 : 建立覆盖全县的农技服务网。'],
  ['高志远走到田边，指着刚插下的秧苗，说：“再过三个月就能收了。”', '高志远 : 再过三个月就能收了。'],
];

const BEHIND: Row[] = [
  ['“明年还要扩产。”省人大代表，远山集团董事长周建国告诉晚报记者。', '周建国 : 明年还要扩产。'],
  ['“我们等了十年。”赵强语重心长地说。', '赵强 : 我们等了十年。'],
  ['“订单已经排到年底。”赵强笑着告诉记者。', '赵强 : 订单已经排到年底。'],
  ['“订单已经排到年底。”远山集团副总经理赵强说，明年还要扩产。', '赵强 : 订单已经排到年底。', '赵强 ~ 明年还要扩产。'],
  [
    '“这项技术改变了整个行业，”市社科院研究员王芳认为，“但监管必须跟上。”',
    '王芳 : 这项技术改变了整个行业，',
    '王芳 : 但监管必须跟上。',
  ],
  ['“不会用的数据只是噪音。”这是孙立常挂在嘴边的一句话。', '孙立 : 不会用的数据只是噪音。'],
  [
    '“价格会不会再涨？”面对记者的提问，供销社主任刘海洋坦言：“我也说不准。”',
    '– : 价格会不会再涨？',
    '刘海洋 : 我也说不准。',
  ],
];

const CONTINUED: Row[] = [
  [
    '张勇毅表示，公司将帮助商家渡过难关，“让生意不再难做”。',
    '张勇毅 ~ 公司将帮助商家渡过难关',
    '张勇毅 : 让生意不再难做',
  ],
  ['王芳表示，监管必须跟上。“这项技术改变了整个行业。”', '王芳 ~ 监管必须跟上。', '王芳 : 这项技术改变了整个行业。'],
  [
    '王芳说：“监管必须跟上。”\n对于时间表，她没有给出答案。她表示，规则仍在制定。',
    '王芳 : 监管必须跟上。',
    '王芳 ~ 规则仍在制定。',
  ],
  [
    '李明说：“第一年很难。\n“第二年更难。\n“第三年我们活下来了。”',
    '李明 : 第一年很难。',
    '李明 : 第二年更难。',
    '李明 : 第三年我们活下来了。',
  ],
  ['李明和王芳同时到场。他表示，会议很成功。'],
  ['董事长王民到场。王小姐告诉记者，她一直没有收到货。', '王小姐 ~ 她一直没有收到货。'],
  ['行长周远平笑着入座。周行长说：“利率不会再降。”', '周远平 : 利率不会再降。'],
  [
    '县文旅局有关负责人强调，要严查黑导游。该负责人表示，将公布名单。',
    '县文旅局有关负责人 ~ 要严查黑导游。',
    '县文旅局有关负责人 ~ 将公布名单。',
  ],
  ['李明看着账本，忘了她的第二个问题：“您会不会连任？”'],
  [
    '记者：今年收成如何？\n高志远：比去年好。\n雨水也足。\n记者：价格呢？\n高志远：还看不准。',
    '高志远 ~ 比去年好。',
    '高志远 ~ 雨水也足。',
    '高志远 ~ 还看不准。',
  ],
];

const REPORTED: Row[] = [
  ['据新华社报道，商务部发言人表示，中方将采取必要措施。', '商务部发言人 ~ 中方将采取必要措施。'],
  ['白皮书指出，到2025年产业规模将超过4000亿元。', '白皮书 ~ 到2025年产业规模将超过4000亿元。'],
  ['该公司回应称：相关传闻不实，已报案。', '该公司 ~ 相关传闻不实，已报案。'],
  ['在高志远看来，种地和做生意是一回事。', '高志远 ~ 种地和做生意是一回事。'],
  ['远山研究院近日发布的《县域物流报告》显示，县城快递量首次超过市区。', '《县域物流报告》 ~ 县城快递量首次超过市区。'],
  ['根据中国物流学会发布的《县域物流报告》，县城快递量首次超过市区。', '《县域物流报告》 ~ 县城快递量首次超过市区。'],
  ['李明认为，价格会回落；王芳则认为，价格还会再涨。', '李明 ~ 价格会回落', '王芳 ~ 价格还会再涨。'],
  ['李强民在工作报告中提出，今年发展主要预期目标是增长5%。', '李强民 ~ 今年发展主要预期目标是增长5%。'],
  ['会议强调，要加快农村公路建设。', '会议 ~ 要加快农村公路建设。'],
  ['特斯拉首席执行官马斯克周二表示将推迟新车上市。', '马斯克 ~ 将推迟新车上市。'],
  ['美联储主席鲍威尔说，现在谈降息为时尚早。', '鲍威尔 ~ 现在谈降息为时尚早。'],
  ['约翰·史密斯教授告诉记者，样本只有两百人。', '约翰·史密斯 ~ 样本只有两百人。'],
  ['高盛预计，明年全球增长2.1%。', '高盛 ~ 明年全球增长2.1%。'],
  ['知情人士透露，谈判已经破裂。', '知情人士 ~ 谈判已经破裂。'],
];

const TRADITIONAL: Row[] = [
  ['經濟部長林志豪今（7）日上午在立院受訪時重申，關鍵技術一定留在本地。', '林志豪 ~ 關鍵技術一定留在本地。'],
  ['陳美玲說：「我們只追求品質。」', '陳美玲 : 我們只追求品質。'],
  [
    '「訂單已經排到年底，」遠山電子總經理陳美玲指出，「明年還要擴產。」',
    '陳美玲 : 訂單已經排到年底，',
    '陳美玲 : 明年還要擴產。',
  ],
  ['國發會主委何明達出席「2026經濟論壇」指出，人口下降是最大挑戰。', '何明達 ~ 人口下降是最大挑戰。'],
  [
    '遠山電（9999）董事長陳光遠表示，景氣已經落底。他強調，「最壞的時候過去了」。',
    '陳光遠 ~ 景氣已經落底。',
    '陳光遠 : 最壞的時候過去了',
  ],
  ['財政司司長梁國強稱，出口仍受壓；他亦指，內需有望回穩。', '梁國強 ~ 出口仍受壓', '梁國強 ~ 內需有望回穩。'],
  ['陳光遠引述何明達說，補助下個月發放。', '何明達 ~ 補助下個月發放。'],
  [
    '（遠山社記者何山台北5日電）電腦公會理事長童子豪今天表示，缺電是事實；他形容，這像「被念緊箍咒」。',
    '童子豪 ~ 缺電是事實',
    '童子豪 ~ 這像「被念緊箍咒」。',
  ],
  ['政府發言人回應說：「當局會密切留意。」', '政府發言人 : 當局會密切留意。'],
  ['林志豪則認為，關稅是對方的說法，公司有自己的方式。', '林志豪 ~ 關稅是對方的說法，公司有自己的方式。'],
];

const ENGLISH: Row[] = [
  [
    '"Orders are full until December," said Mary Stone, chief executive of Far Hill Mills.',
    'Mary Stone : Orders are full until December,',
  ],
  [
    '“We will not raise prices,” Stone told reporters. “Not this year.”',
    'Stone : We will not raise prices,',
    'Stone : Not this year.',
  ],
  [
    'Far Hill chief executive Mary Stone said: "Orders are full until December."',
    'Mary Stone : Orders are full until December.',
  ],
  ['Mary Stone said that orders were full until December.', 'Mary Stone ~ orders were full until December.'],
  ['According to Mary Stone, orders were full until December.', 'Mary Stone ~ orders were full until December.'],
  ['"We are hiring," Chief Executive Officer Mary Stone told reporters on Monday.', 'Mary Stone : We are hiring,'],
  ['Prices will rise again next year, analysts said.', 'analysts ~ Prices will rise again next year'],
  ['Mary Stone opened the mill in 2003. The "magic loom" made it famous.'],
  [
    'Mary Stone said orders were full. She added that two hundred people would be hired.',
    'Mary Stone ~ orders were full.',
    'Mary Stone ~ two hundred people would be hired.',
  ],
];

const NO_QUOTE: Row[] = [
  ['所谓“内卷式”竞争，指的是企业陷入“价格战”“口水战”的怪圈。'],
  ['“大山雀”系统利用卫星图像识别作物，“百灵”则负责审核。'],
  ['“专精特新”企业、“小巨人”企业、“隐形冠军”各有侧重。'],
  ['浙江提出“1+5+2”体系，推进“最多跑一次”改革。'],
  ['数据显示，全省粮食增产三成。'],
  ['研究显示，睡眠不足影响记忆。'],
  ['记者了解到，项目将于年底完工。'],
  ['需要指出的是，样本并不完整。'],
  ['这家公司被称为“纸业之王”。'],
  ['他被认为是最年轻的院士。'],
  ['各方对此表示欢迎，表示愿意合作。'],
  ['代表团对当地政府的支持表示感谢。'],
  ['县里修通了水渠和机耕道，粮食连年增产。'],
  ['据了解，该项目总投资三亿元。'],
  ['从“互联互通，共享共治”到“智能互联，开放合作”，大会主题年年更新。'],
  ['在“守底线”上持续发力，在“促发展”上不断创新。'],
  ['客户可以在手机上说明用途，提出申请。'],
];

const TABLES: [string, Row[]][] = [
  ['before the words', BEFORE],
  ['behind the words', BEHIND],
  ['continued', CONTINUED],
  ['reported', REPORTED],
  ['Traditional', TRADITIONAL],
  ['English', ENGLISH],
  ['no quote', NO_QUOTE],
];

for (const [name, rows] of TABLES) {
  describe(name, () => {
    it.each(rows.map(([text, ...quotes]) => ({ text, quotes })))('$text', ({ text, quotes }) => {
      expect(lines(text)).toEqual(quotes);
    });
  });
}
