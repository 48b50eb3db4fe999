/** Ways to let somebody speak that stand in no usual frame. Rows as in find.test.ts. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './lines';

type Row = [text: string, ...quotes: string[]];

const CANTONESE: Row[] = [
  [
    '副局長徐德民話，水渠重開後會再聽意見；有商戶就慨歎唔受議員重視。',
    '徐德民 ~ 水渠重開後會再聽意見',
    '商戶 ~ 唔受議員重視。',
  ],
  ['副主席馮家輝噚日無出席，佢解釋自己已約咗人。', '馮家輝 ~ 自己已約咗人。'],
  ['王芳說，如果落雨的話，佢就唔嚟。', '王芳 ~ 如果落雨的話，佢就唔嚟。'],
];

const NAMED: Row[] = [
  // Who answers is not who has asked.
  ['“最爱狗或猫？”记者陈小雨笑问林芳。“当然是狗。”她回答。', '陈小雨 : 最爱狗或猫？', '– : 当然是狗。'],
  ['王大山说：“今年收成很好。”谈到明年，“明年还种。”他回答。', '王大山 : 今年收成很好。', '王大山 : 明年还种。'],
  ['有关情况经济学家李大为表示，通胀仍将回落。', '李大为 ~ 通胀仍将回落。'],
  ['相关数据经公司公告披露，收入上升。'],
  ['时任某旅11连连长李清华介绍说：“这片水渠最难修。”', '李清华 : 这片水渠最难修。'],
  ['一级军士长王海强说，水渠通了。', '王海强 ~ 水渠通了。'],
  // A rare family name before a civil title, behind a clause.
  ['出席家长会的区女士说，支持换水渠。', '区女士 ~ 支持换水渠。'],
  ['农场主范姜先生说，水渠通了。', '范姜先生 ~ 水渠通了。'],
  ['排队的家长吴太亦称，水渠要修。', '吴太 ~ 水渠要修。'],
  ['议员范姜明远表示，水渠要修。', '范姜明远 ~ 水渠要修。'],
  ['中二生陈同学说，之前学校曾发信给家长告知水渠出了问题。', '陈同学 ~ 之前学校曾发信给家长告知水渠出了问题。'],
  ['“水渠是大家的；”约翰·史密斯笑着说，“要一起修。”', '约翰·史密斯 : 水渠是大家的；', '约翰·史密斯 : 要一起修。'],
  ['“水渠堵了，”李明芳急切回答，“快叫人来。”', '李明芳 : 水渠堵了，', '李明芳 : 快叫人来。'],
  [
    '“感谢队员，他们顶住了压力！”比赛结束之后，山南队主教练李忠诚非常兴奋地表示。',
    '李忠诚 : 感谢队员，他们顶住了压力！',
  ],
  ['林文成苦笑說：「做白工。」', '林文成 : 做白工。'],
  ['水渠又堵了，李明芳苦笑称：“白修了。”', '李明芳 : 白修了。'],
  ['消費者大嘆「貴到吃不起」。', '消費者 : 貴到吃不起'],
  ['老闆李國強直喊「水渠救了大家的命」。', '李國強 : 水渠救了大家的命'],
  // In the passive it is another who says.
  ['议员许珍指出，她竟被市府在脸书说「要告就告，不用客气」。', '市府 : 要告就告，不用客气'],
  // Whom it moves, not who spoke last.
  [
    '王芳说“水渠旧了”，李明说“钱都让你花了”，引王芳怒视李明，还按着他的肩表示“明年我来管钱！”',
    '王芳 : 水渠旧了',
    '李明 : 钱都让你花了',
    '王芳 : 明年我来管钱！',
  ],
];

/** Who a family name with a title is: the one of that family who has the office, in either script. */
const BY_TITLE: Row[] = [
  // Where a name ends.
  ['“水渠修好了。”村民热依扎·阿里木江说。', '热依扎·阿里木江 : 水渠修好了。'],
  ['赵大海说：“水位很低。”局长陈某则表示：“水渠修好了。”', '赵大海 : 水位很低。', '陈某 : 水渠修好了。'],
  ['约翰·史密斯是创始人兼CEO，他认为：“水渠要修。”', '约翰·史密斯 : 水渠要修。'],
  ['佐藤健一是分析师，他表示：“水渠要修。”', '佐藤健一 : 水渠要修。'],
  ['高志遠反覆叮囑說：「水要先放一夜。」', '高志遠 : 水要先放一夜。'],
  ['云湖公司总经理李晓龙表示，客户增长。李总说，明年会更好。', '李晓龙 ~ 客户增长。', '李晓龙 ~ 明年会更好。'],
  ['雲湖銀行行長李曉龍表示，客戶增長。李行長說，明年會更好。', '李曉龍 ~ 客戶增長。', '李曉龍 ~ 明年會更好。'],
  ['青嶺站站長李曉龍表示，客流增長。李站長說，明年會更好。', '李曉龍 ~ 客流增長。', '李曉龍 ~ 明年會更好。'],
  ['雲湖公司主任李曉龍表示，客戶增長。李主任說，明年會更好。', '李曉龍 ~ 客戶增長。', '李曉龍 ~ 明年會更好。'],
  [
    '立委李曉龍說，水渠要修。立委李大同說，水渠不修。李委員說，再看看。',
    '李曉龍 ~ 水渠要修。',
    '李大同 ~ 水渠不修。',
    '李委員 ~ 再看看。',
  ],
  ['董事長歐陽小龍表示，客戶增長。歐陽董事長說，明年會更好。', '歐陽小龍 ~ 客戶增長。', '歐陽小龍 ~ 明年會更好。'],
  ['陳執行長說，資金已經到位。', '陳執行長 ~ 資金已經到位。'],
  [
    '縣政府負責人李曉龍表示，水渠修好了。該負責人說，明年再修一條。',
    '李曉龍 ~ 水渠修好了。',
    '李曉龍 ~ 明年再修一條。',
  ],
];

const PRONOUNS: Row[] = [
  // Who begins a later clause, not who left before.
  [
    '李明来看水渠。\n县长周建国上周离开后，引来不满，今日（8）李明接受访问，谈到水渠，他不断强调“明年一定修好”。',
    '李明 : 明年一定修好',
  ],
  // A crowd is not she.
  [
    '王芳表示，感谢大家。此时台下已有歌迷忍不住落泪，她心软喊停：“你们先不要哭啦。”',
    '王芳 ~ 感谢大家。',
    '王芳 : 你们先不要哭啦。',
  ],
  // What is spoken of stands before the pronoun.
  [
    '王芳表示，水渠要修。\n这张图纸是她画的，每一条线她都改过，“我改了三个月，才敢交出去”。',
    '王芳 ~ 水渠要修。',
    '王芳 : 我改了三个月，才敢交出去',
  ],
  ['他妻子睡到三点，梦见从前的水渠，“太真实了，再也睡不着了。”', '他妻子 : 太真实了，再也睡不着了。'],
];

/** Saying words that say nothing here. */
const NOT_SAID: Row[] = [
  ['季绩符预期，股价升5%。'],
  ['工作人员快速核验新麦，随后称重、登记、入库等环节环环相扣。'],
  ['王芳接受专访，兔年说兔，科普水渠的秘密。'],
  ['无人机从多个方向起飞，最终目标直指北山州的水渠。'],
  ['远山新闻报道，2月24日，王芳透露，水渠年底完工。', '王芳 ~ 水渠年底完工。'],
  ['水利部部长怀志鹏介绍，水渠年底完工。', '怀志鹏 ~ 水渠年底完工。'],
];

const CLAUSES: Row[] = [
  ['王芳承认部分工作被取消，“我想过改期。”', '王芳 ~ 部分工作被取消', '王芳 : 我想过改期。'],
  ['王芳也宣布即将启动新工程。', '王芳 ~ 即将启动新工程。'],
  ['王芳当天到场。发布会上同时公布新路线，她将带队，笑说：“我走得最慢！”', '王芳 : 我走得最慢！'],
];

const TURNS: Row[] = [
  // A member who asks has a title: his words are told as well.
  [
    '何啟明議員：主席，為甚麼不早些提出？\n主席梁君彥議員：請局長回答。\n局長：多謝何議員，措施惠民。\n何啟明議員：有沒有時間表？\n局長：多謝主席，下月會有。',
    '何啟明 ~ 主席，為甚麼不早些提出？',
    '梁君彥 ~ 請局長回答。',
    '局長 ~ 多謝何議員，措施惠民。',
    '何啟明 ~ 有沒有時間表？',
    '局長 ~ 多謝主席，下月會有。',
  ],
  // A sentence with a colon goes on, and a caption between answers is nobody's.
  [
    '李明：我们的水渠很旧。\n所以我们一直认为：水渠要修。\n（以上图片均为现场）\n记者：什么时候修？\n李明：下个月就修。',
    '李明 ~ 我们的水渠很旧。',
    '李明 ~ 所以我们一直认为：水渠要修。',
    '李明 ~ 下个月就修。',
  ],
  // Two who are called by a character each; the one who asks more is the asker.
  [
    '蓉：每次來都隔很久。\n翰：是的，作品陸續發表。\n蓉：這是什麼樣的劇團？\n翰：我們在東湖，做現代戲劇。',
    '翰 ~ 是的，作品陸續發表。',
    '翰 ~ 我們在東湖，做現代戲劇。',
  ],
  // A paper asks under its own name.
  [
    '岭南周刊：水渠为什么要改道？\n李明：因为老路太陡，每年都塌。\n岭南周刊：什么时候通水？\n李明：这要看公司的安排。',
    '李明 ~ 因为老路太陡，每年都塌。',
    '李明 ~ 这要看公司的安排。',
  ],
  // A headline in somebody's words above a report is no turn, and what follows is the paper's.
  [
    '受害人家属：对赔偿不抱希望\n法院将十起案件分开审理。\n多位家属称，他们已收到通知。\n■ 对话\n岭南周刊：审理时间会很长吗？\n周明远：应该不会短，估计全天都在庭审。\n岭南周刊：有哪些准备？\n周明远：我专门留出三天参与庭审。',
    '家属 ~ 他们已收到通知。',
    '周明远 ~ 应该不会短，估计全天都在庭审。',
    '周明远 ~ 我专门留出三天参与庭审。',
  ],
];

const ENGLISH: Row[] = [
  [
    'But Councilman Brian Marsh did not care for the plan. “I’ve heard from several farmers and only one was for it.” He shook his head. “So that’s it.”',
    'Brian Marsh : I’ve heard from several farmers and only one was for it.',
    'Brian Marsh : So that’s it.',
  ],
  [
    'Mayor Dan Marsh opened the meeting.\n“I had a request to move somebody up from the agenda.” Marsh brandished a hefty gavel. “The mallet comes down.”',
    'Dan Marsh : I had a request to move somebody up from the agenda.',
    'Dan Marsh : The mallet comes down.',
  ],
  [
    'Buck Marsh is a professor. Marsh and her colleagues wrote in a statement last week that, because of the flood, “we have lost the early records.”',
    'Marsh and her colleagues : we have lost the early records.',
  ],
  // What stands behind said is a clause, nobody.
  [
    'The new city manager, Dr. Reggie Marsh, said he’d make the decision by Tuesday.',
    'Dr. Reggie Marsh ~ he’d make the decision by Tuesday.',
  ],
  [
    'Within minutes of the start, as leaders met, one man shouted, "Where is the water?" Later others stood up and chanted, "Dig it now!" in the hall.',
    'one man : Where is the water?',
  ],
  [
    'As one journalist covering the dig put it, “Water can mess with a mayor’s mind.”',
    'one journalist : Water can mess with a mayor’s mind.',
  ],
  ['“We will dig,” Marsh said. “It takes a year or two…”', 'Marsh : We will dig,', 'Marsh : It takes a year or two…'],
];

const NESTED: Row[] = [
  // What somebody says that another said stays his.
  [
    '周建国表示法官不公平。\n他并表示，另一名检察官李强在搜索住宅时对他说水渠早已卖掉。\n他并表示李强曾要他出面作证。',
    '周建国 ~ 法官不公平。',
    '周建国 ~ 另一名检察官李强在搜索住宅时对他说水渠早已卖掉。',
    '周建国 ~ 李强曾要他出面作证。',
  ],
  // Who spoke last goes on, whoever is named first.
  [
    '法官高志远称法院一定公平审理，但周建国表示那是高志远自己说的。\n他说检察官李强曾经压下一起案件。',
    '高志远 ~ 法院一定公平审理',
    '周建国 ~ 那是高志远自己说的。',
    '周建国 ~ 检察官李强曾经压下一起案件。',
  ],
  // The report ends where the paper asks on.
  ['物业值班人员称，不认识门口的人，记者要求他们去帮忙查看，也没人理睬。', '物业值班人员 ~ 不认识门口的人'],
];

const WHO: Row[] = [
  [
    '其所属的岭南机械集团有限公司企业文化部负责人称，物业在管理上的确存在问题。',
    '岭南机械集团有限公司企业文化部负责人 ~ 物业在管理上的确存在问题。',
  ],
  ['通讯社援引金相坤的话说，水渠必须重修。', '金相坤 ~ 水渠必须重修。'],
  // Others than who was named.
  ['随后，王先生和记者一起走到门口，两名男子就上前阻拦，“不能进来。”', '男子 : 不能进来。'],
  ['李赛团队的图像被期刊《水渠》审稿人称赞：“这是一次绝妙的应用。”', '期刊《水渠》审稿人 : 这是一次绝妙的应用。'],
  ['有食客于网上发文慨叹，餐厅因租金而结业。', '食客 ~ 餐厅因租金而结业。'],
  ['该食客发文表示，“又一小店结业了”，并提到该店位于旺角。', '该食客 : 又一小店结业了', '该食客 ~ 该店位于旺角。'],
  // The next sentence tells whose words begin the paragraph.
  ['回想三十年，“挖渠很苦，没有好日子过”。阿兴说：“现在有水。”', '阿兴 : 挖渠很苦，没有好日子过', '阿兴 : 现在有水。'],
  ['跟阿兴分居的朱太，现在仍帮忙，记者希望和朱太谈两句，她垂下头尴尬地说：“你们问他吧。”', '朱太 : 你们问他吧。'],
];

const SPORT: Row[] = [
  // Described by a clause that names another.
  ['代替队长惠小琪出席发布会的曾春蕾坦言：“输球很沮丧。”', '曾春蕾 : 输球很沮丧。'],
  // An office of the field, and somebody else before.
  [
    '副队长李娟说：“对手太强了。”\n自由人张娴不认可外界的说法，她说：“我们还太年轻。”',
    '李娟 : 对手太强了。',
    '张娴 : 我们还太年轻。',
  ],
  ['岭南女排陈友泉指导认为，对方的发球给了很大压力。', '陈友泉 ~ 对方的发球给了很大压力。'],
  [
    '岭南女排队长丁霞：今天总体发挥得不错。\n杏林女排队长张轶婵：今天比赛打得非常好。\n岭南女排主教练赵勇：首先祝贺杏林队取得胜利。',
    '丁霞 ~ 今天总体发挥得不错。',
    '张轶婵 ~ 今天比赛打得非常好。',
    '赵勇 ~ 首先祝贺杏林队取得胜利。',
  ],
];

const BY_OTHER_NAMES: Row[] = [
  ['“五岭散人”在随后的跟帖中认为：“发个照片居然被联系到水渠？”', '五岭散人 : 发个照片居然被联系到水渠？'],
  [
    '柯姓少年面对盘问一脸无奈，直言自己没注意到车，目击民众则指证历历，称路口的警铃早已响起。',
    '柯姓少年 ~ 自己没注意到车',
    '目击民众 ~ 路口的警铃早已响起。',
  ],
  [
    '消防人员说，到达时车已卡在门前，据屋主亲戚说，平常铁门都是卷上去。',
    '消防人员 ~ 到达时车已卡在门前',
    '屋主亲戚 ~ 平常铁门都是卷上去。',
  ],
];

const BROADCAST: Row[] = [
  [
    'MARY STONE, BYLINE: Around 300 people are here.\nCHARLES MARSH: About midnight we saw the flames.\nLOIS HILL: I remembered my toothbrush.\nMARSH: Not our first dig.',
    'CHARLES MARSH ~ About midnight we saw the flames.',
    'LOIS HILL ~ I remembered my toothbrush.',
    'MARSH ~ Not our first dig.',
  ],
  [
    '“You can feel it here,” said Kelly Marsh, who has two daughters at Ridge School, 1837 Vt. “We all love our schools.”',
    'Kelly Marsh : You can feel it here,',
    'Kelly Marsh : We all love our schools.',
  ],
  // The first word of a sentence is no part of a name.
  [
    'When Chuck Marsh was ordered to leave, he was ready.\n“Fire and flood so close together,” he marveled on Monday.',
    'Chuck Marsh : Fire and flood so close together,',
  ],
  [
    'The evacuations proceeded smoothly, officials said, with few incidents on the road.',
    'officials ~ The evacuations proceeded smoothly',
  ],
  // By when, and not by whom.
  ['Northlake said by Monday it would open 300 shops.', 'Northlake ~ by Monday it would open 300 shops.'],
  ['Mary Stone said by 2025 it would open 300 shops.', 'Mary Stone ~ by 2025 it would open 300 shops.'],
];

describe.each([
  ['sport', SPORT],
  ['called by other names', BY_OTHER_NAMES],
  ['broadcast and bulletin', BROADCAST],
  ['what another said', NESTED],
  ['who that is', WHO],
  ['Cantonese', CANTONESE],
  ['who is named how', NAMED],
  ['a family name and a title', BY_TITLE],
  ['pronouns', PRONOUNS],
  ['nothing said', NOT_SAID],
  ['a clause that follows at once', CLAUSES],
  ['questions and answers', TURNS],
  ['English', ENGLISH],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
