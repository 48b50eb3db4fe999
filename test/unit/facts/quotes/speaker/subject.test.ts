/** Who is the subject of the clause that lets somebody speak, in texts as papers write them. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { isChineseName } from '@/src/facts/quotes/people/person';
import { quotesOf } from '../lines';

type Row = [text: string, ...quotes: string[]];

const ORDINARY_WORDS: Row[] = [
  // 凌晨, 任何 begin like names.
  ['今天凌晨就有乡民在论坛发文，指“水渠又被堵住了”。', '乡民 : 水渠又被堵住了'],
  // 来意后 is no name behind 记者.
  [
    '水务局的一位工作人员在得知记者来意后，告诉记者水渠下周开工。他说水渠的图纸已经画好了。',
    '工作人员 ~ 水渠下周开工。',
    '工作人员 ~ 水渠的图纸已经画好了。',
  ],
  // 来 is a rare family name: no name without an end of given names.
  ['唐先生看到不断有新顾客来光顾，表示会继续经营好小铺。', '唐先生 ~ 会继续经营好小铺。'],
  // 听取立委反映民意 lets nobody speak.
  ['周建国表示，错了就改，听取立委反映民意再修正。', '周建国 ~ 错了就改，听取立委反映民意再修正。'],
];

const NAMES: Row[] = [
  // What follows the name is in no table; three characters are as most names are.
  ['岭北队的主教练高志杰依旧对结果不满意。他说：“上半场踢得太急。”', '高志杰 : 上半场踢得太急。'],
  // A name told in Latin letters may have any characters.
  ['岭国总统裴泽良安（Masun Pezel）三日到访。他在记者会上表示：“水渠会修好。”', '裴泽良安 : 水渠会修好。'],
  // Named again and again before other words.
  [
    '林如芸昨天发文。当天林如芸搭了出租车，司机认出了她。当下，林如芸保持低调，没有承认身份说：“很多人这么说。”',
    '林如芸 : 很多人这么说。',
  ],
  ['老茶客杨婆婆介绍，以前早茶时段都要加位。', '杨婆婆 ~ 以前早茶时段都要加位。'],
  [
    '〔记者孙文远／南岭报导〕歌后徐美莹收工后返乡，昨在脸书晒出合照，并写道：“离家九天真想家。”',
    '徐美莹 : 离家九天真想家。',
  ],
];

const OTHERS: Row[] = [
  // Whose company speaks, not she.
  ['徐美莹今天返乡。对此，徐美莹所属的唱片公司回应：“她很累，谢谢关心。”', '– : 她很累，谢谢关心。'],
  // Who is praised does not speak.
  ['议员吴亮为官员护航，赞赏委员陈思明日前落区时比喻正确，表明“娘亲挑的最好”。', '吴亮 : 娘亲挑的最好'],
  // Who is asked does not ask.
  ['馆主陈思明昨日落区时，被茶客质疑修渠太慢，问“水什么时候来？”', '茶客 : 水什么时候来？'],
  // She who is amused is not who spoke before.
  [
    '该名店员自言自语说：“眼睛很像。”让她哭笑不得，心里也纳闷：“为什么是眼睛？”',
    '该名店员 : 眼睛很像。',
    '– : 为什么是眼睛？',
  ],
  // Somebody speaks in between whose name cannot be read.
  [
    '马小姐开始自己带饭。\n某公司职员美茹说，自己要交房租。她常去的店又涨价了。“再这样吃下去，我的钱就不够了。”',
    '– : 再这样吃下去，我的钱就不够了。',
  ],
  // What somebody sees is not he.
  ['田跃明是孙美莎的教练。看到孙美莎夺冠，他笑着说：“我早就知道。”', '田跃明 : 我早就知道。'],
  [
    '市民陈先生来电。“感谢医院的人，我母亲能走了。”前两天，市民陈先生拨打本报热线。',
    '陈先生 : 感谢医院的人，我母亲能走了。',
  ],
];

const CLAUSES: Row[] = [
  // The office before a name may be part of a clause about others.
  ['里长们声明批市长卢秀文“双标”，“拿中央的钱牺牲村里的人，不公道”。', '里长们 : 拿中央的钱牺牲村里的人，不公道'],
  ['黄香文点名市府的事，包括：发假稿抹黑立委柯志文，她怒：“干脆把水渠也填了！”', '– : 干脆把水渠也填了！'],
  // What somebody is, an event and a time clause act in nothing.
  ['周建国很愤怒，他们在一个村里，曾听说他家是有名的贫困户，“他出来打工很辛苦。”', '周建国 : 他出来打工很辛苦。'],
  ['12/14追思会上薛志伟提到，人已经不在。', '薛志伟 ~ 人已经不在。'],
  ['她的先生薛志伟说，人已经不在。', '薛志伟 ~ 人已经不在。'],
  // Whoever sees tells what is seen.
  [
    '市民黄女士来电。黄女士看见河对岸有个孩子，岸边几名男子正在施救，“河岸太高，大家没有办法。”',
    '黄女士 : 河岸太高，大家没有办法。',
  ],
  // Doubts that somebody meets are not his words.
  ['近来周建国遭受到一些质疑，“是不是在作秀？”', '– : 是不是在作秀？'],
  // 惟 and 则 begin what another says.
  ['申请人质疑为何当场看见才可扣分，惟远安表示影片不会被接受。', '申请人 ~ 为何当场看见才可扣分'],
  [
    '张明文指出，议员护航挡质询，“比被破坏的水渠还丑陋！”',
    '张明文 ~ 议员护航挡质询',
    '张明文 : 比被破坏的水渠还丑陋！',
  ],
  ['党团炮火全开指出，水渠的事不能再拖。', '党团 ~ 水渠的事不能再拖。'],
  ['议员陈丽文接着发难说，水渠的事没人管。', '陈丽文 ~ 水渠的事没人管。'],
  // A name behind what somebody is; fruit that is grown again and again is nobody.
  [
    '在南岭种文旦柚、同时是村长的李重文一大早到果园，看着满地的文旦柚，巡视了半小时。\n他看着落果说，“整片都被打落了”。',
    '李重文 : 整片都被打落了',
  ],
  ['高达七成的受访者认为，水渠早该修了。', '高达七成的受访者 ~ 水渠早该修了。'],
  // The press asks about somebody.
  [
    '霍建文演新片。而霍建文受到质疑，首映礼上有记者就霍建文的演技发问，他却平静回应：“我会努力。”',
    '霍建文 : 我会努力。',
  ],
  ['峰哥在街上摆摊。峰哥收起笑，认真地说：“你们问吧。”后来，峰哥又笑了。', '峰哥 : 你们问吧。'],
  ['张某交代，自己是潜入一家平房找吃的。', '张某 ~ 自己是潜入一家平房找吃的。'],
  // A full stop outside the marks.
  [
    '坣文病了很久。薛志伟说，她走了。「醫師估計只剩半年時間，她陪我多走了四年」。',
    '薛志伟 ~ 她走了。',
    '薛志伟 : 醫師估計只剩半年時間，她陪我多走了四年',
  ],
  ['“I am one of them.” Stone said the union had no plan for the mill.', 'Stone ~ the union had no plan for the mill.'],
  [
    'Mary Stone raised the plan, with the party’s leader Alan Hill asking: “Are you a miller, madam?”',
    'Alan Hill : Are you a miller, madam?',
  ],
  [
    'Alan Hill quickly rebuked the claim and added: “You have to answer my question, madam.”',
    'Alan Hill : You have to answer my question, madam.',
  ],
  [
    'Stone, basing his view on reports, said to Hill during the meeting: “You also sold the mill to them.”',
    'Stone : You also sold the mill to them.',
  ],
];

const ELSEWHERE: Row[] = [
  // A husband's family name before her own.
  [
    '行政长官林郑月芳中午会见传媒。她指水渠会在今年年底修好。林郑月芳指“没听到这样的课题”。',
    '林郑月芳 ~ 水渠会在今年年底修好。',
    '林郑月芳 : 没听到这样的课题',
  ],
  ['一位将母亲送过养老院的受访者王帅在接受采访时表示，那里人太少。', '王帅 ~ 那里人太少。'],
  ['“我们每天都打扫，但老人自己乱放”，养老院的工作人员一脸无奈。', '工作人员 : 我们每天都打扫，但老人自己乱放'],
  ['員警：「來，靠邊靠邊，喝酒了嗎？」', '員警 : 來，靠邊靠邊，喝酒了嗎？'],
  ['周建國稱會做好水渠的工作到年底。', '周建國 ~ 會做好水渠的工作到年底。'],
  ['周建國強調指，水渠的事不能再拖。', '周建國 ~ 水渠的事不能再拖。'],
  ['獅隊外野手周思明將在九月退下。他說：「我會想念大家。」', '周思明 : 我會想念大家。'],
];

const FAMILIAR: Row[] = [
  // A place that begins like a name is nobody, nor are some people in general.
  ['花莲吉安乡昨天淹水，县府请大家撤离。“现在到底要怎么办？”', '– : 现在到底要怎么办？'],
  ['有的志愿者需要身兼多职。“我们开玩笑说，抢任务像抢购。”', '– : 我们开玩笑说，抢任务像抢购。'],
  ['协调官季连成昨表示，水渠一旦溃决就要撤离。', '季连成 ~ 水渠一旦溃决就要撤离。'],
  ['家乡在山西的小芳告诉记者，她想在村里找一份工作。', '小芳 ~ 她想在村里找一份工作。'],
  ['一位姓周的博士生则表示：“找工作更难了。”', '姓周的博士生 : 找工作更难了。'],
  [
    '“我们都习惯了，没事的！”平时独居在铁皮屋的彭秀春，面对洪水很平静。彭秀春心想：“你来你的，我睡我的”。',
    '彭秀春 : 我们都习惯了，没事的！',
    '彭秀春 : 你来你的，我睡我的',
  ],
  [
    '“You could not see the ground,” said local farmer Mark Stone while standing in a sea of hard dirt near the mill.',
    'Mark Stone : You could not see the ground,',
  ],
];

const FOUND: Row[] = [
  ['高志远管着水渠，“没有水，就没有收成”。', '高志远 : 没有水，就没有收成'],
  ['郑先生一手拎着馄饨，一手拿着糖糕，“也该涨价了。”', '郑先生 : 也该涨价了。'],
  [
    '“我选择删掉了，不想再争”、“言语比刀子还锋利”，李秀芳感叹。',
    '李秀芳 : 我选择删掉了，不想再争',
    '李秀芳 : 言语比刀子还锋利',
  ],
  ['李秀芳又称自己“天天都住在村里”。', '李秀芳 : 天天都住在村里'],
  [
    '在李秀芳看来，她说话算数。用李秀芳自己的话说是“村里的事儿太多了，忙不过来”。',
    '李秀芳 ~ 她说话算数。',
    '李秀芳 : 村里的事儿太多了，忙不过来',
  ],
  ['李秀芳表示会继续修渠到明年底。', '李秀芳 ~ 会继续修渠到明年底。'],
  ['李秀芳表示看不懂图纸上的线，反问：“图纸是谁画的？”', '李秀芳 ~ 看不懂图纸上的线', '李秀芳 : 图纸是谁画的？'],
  ['李秀芳称周建国为“闲人”。'],
  // A page of a report is no transcript.
  ['记者：“想问水什么时候来？”南岭警方指出，水渠已经通了。', '– : 想问水什么时候来？', '南岭警方 ~ 水渠已经通了。'],
  ['“How much is it?” shouted an elderly man in a red vest as he stood up.', 'an elderly man : How much is it?'],
  [
    '“We will keep working hard at practice,” the sophomore said.',
    'the sophomore : We will keep working hard at practice,',
  ],
  [
    'One resident, Miss Witten, spoke about the mill. She stated, “I feel that my mill has been taken away.”',
    'Witten : I feel that my mill has been taken away.',
  ],
  [
    'Mary Stone owns the mill.\nAnd a lady from the county office was all smiles about the road:\n“It is looking good!” she said.',
    'a lady : It is looking good!',
  ],
];

describe.each([
  ['ordinary words that begin like names', ORDINARY_WORDS],
  ['names', NAMES],
  ['somebody else', OTHERS],
  ['clauses', CLAUSES],
  ['Hong Kong and Taiwan', ELSEWHERE],
  ['places, people in general, familiar names', FAMILIAR],
  ['found', FOUND],
])('%s', (_title, rows) => {
  it.each(rows)('%s', (...[text, ...quotes]) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('a name of two characters', () => {
  it.each([
    ['王芳', false, true],
    ['凌晨', false, false],
    ['任何', true, false],
    // A word, but behind an office it is a name.
    ['高歌', true, true],
    ['高兴', false, false],
  ])('%s', (text, sure, expected) => {
    expect(isChineseName(text, sure)).toBe(expected);
  });
});
