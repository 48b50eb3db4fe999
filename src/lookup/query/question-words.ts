/** Words that ask and name nothing: question phrases, particles, stop words. Data for src/lookup/query/understand.ts. */

/** One row an idea; the example is a question with one of its phrases. */
const PHRASES: readonly { idea: string; example: string; words: string }[] = [
  { idea: 'who', example: '谁提出了新目标', words: '谁提出 谁说的 谁讲过 谁说 是谁 谁' },
  {
    idea: 'which firm or place',
    example: '哪家公司种了树',
    words:
      '哪家公司 哪家企业 哪个公司 哪个企业 哪些公司 哪些企业 哪个城市 哪些城市 哪座城市 哪个省份 哪些省份 哪个省 哪些省 哪个国家 哪些国家',
  },
  { idea: 'who was first', example: '云湖最先在哪里开店', words: '最先 最早' },
  {
    idea: 'whether',
    example: '有没有开店',
    words: '有没有 是不是 能不能 会不会 要不要 该不该 都能 都会 都可以 是否 能否 多不多 快不快 高不高 大不大',
  },
  {
    idea: 'where and when',
    example: '何时开工',
    words: '在哪里 在哪儿 哪里 哪儿 何时 何地 是什么时候 什么时候 几月份 几月 几号 哪一年 哪年 哪个月 哪一天 哪天',
  },
  { idea: 'people who ask', example: '我们有多少门店', words: '我们 你们 他们 咱们 大家' },
  {
    idea: "somebody's view",
    example: '校长怎么评价新规',
    words:
      '说了什么 怎么评价 如何评价 怎样评价 怎么回应 怎么谈 如何谈 怎么讲 如何看待 怎么看待 有什么看法 怎么说 怎么看 说过',
  },
  {
    idea: 'what and how',
    example: '云湖战略是什么',
    words:
      '为什么 是什么 叫什么 做了什么 干了什么 干什么 有哪些 哪些 哪个 什么 是什么情况 怎么样 怎样 怎么 如何 叫啥 干了啥 做了啥 干啥 是啥 有啥 咋样 咋回事',
  },
  {
    idea: 'how much',
    example: '这批物资值多少钱',
    words:
      '过去多少年 过去了多少年 过了多少年 过去几年了 过了几年 分别是多少 分别为多少 值多少钱 多少钱 花了多少 占了多少 是多少 有多少人用 多少人在用 有多少 达多少 达到多少 多少 有多大 有多高 有多快 有多长 多大 多高 多快 多长 多久 多远 多深 多宽 几成 百分之几 百分之多少',
  },
  {
    idea: 'how many',
    example: '几个城市',
    words:
      '几十万 几百万 几千万 几十亿 几万 几亿 几个 几家 几年 几天 几周 几个月 几分钟 几小时 多少天 第几届 第几次 第几期 第几批 第几轮 第几集 第几季 第几 最快',
  },
  {
    idea: 'asking itself',
    example: '请问云湖有多少员工',
    words:
      '请问 想知道 帮我查 查一下 查一查 告诉我 听说 据说 据报道 据统计 据了解 数据显示 统计显示 报告显示 我想 想看 关于 的话',
  },
  { idea: 'one by one or together', example: '三地分别种了多少树', words: '分别 一共 总共 目前 各自 其中' },
  {
    idea: 'what is only spoken',
    example: '到底花了多少钱来着',
    words: '到底 究竟 来着 大概 差不多 其实 具体 一些 一下 那个 这个 就是 这几年 这些年',
  },
];

/** What asks behind all that is asked for: 办公面积|是多少. For folded texts. */
export const ASKS_BEHIND = /(?:分别)?(?:是|有|为|达到?|占)?(?:多少|几[个家人])$|(?:是什么情况|怎么样|怎样|如何)$/;

/** Taken out before the words are read, in this order: longer ones first. */
export const QUESTION_PHRASES: readonly string[] = longestFirst(PHRASES.flatMap(({ words }) => words.split(' ')));

/** Phrases that stand in longer words, by the characters before or behind that make such a word. */
const IN_WORDS: readonly { example: string; phrases: string; before?: RegExp; behind?: RegExp }[] = [
  {
    example: '首都会议中心',
    phrases: '都能 都会 都可以',
    before: /(?:[首丰故帝陪迁]|(?<![完形组达促])成|(?<![拿扩最重北])大|(?<![北南])京)$/,
  },
  { example: '江都能耗', phrases: '都能', behind: /^[源量耗力效级见]/ },
  { example: '新都会展', phrases: '都会', behind: /^[展议员计所堂馆长场费区签稽]/ },
  { example: '更多高校', phrases: '多大 多高 多快 多长 多远 多深 多宽', before: /[更众很许较诸]$/ },
  { example: '项目前期', phrases: '目前', before: /[项科题]$/ },
  { example: '统一共享', phrases: '一共', before: /[统单]$/ },
  { example: '各自治区', phrases: '各自', behind: /^治/ },
  { example: '大家电', phrases: '大家', behind: /^[电居具庭族纺装]/ },
];
let inWords: Map<string, (typeof IN_WORDS)[number][]> | null = null;

/** Whether a phrase is cut out of a longer word: the 都会 of 首都会议中心. */
export function isInWord(phrase: string, text: string, start: number): boolean {
  if (inWords === null) {
    inWords = new Map();
    for (const row of IN_WORDS)
      for (const each of row.phrases.split(' ')) inWords.set(each, [...(inWords.get(each) ?? []), row]);
  }
  const rows = inWords.get(phrase) ?? [];
  const before = text.slice(Math.max(start - 2, 0), start);
  const behind = text.slice(start + phrase.length, start + phrase.length + 1);
  return rows.some((row) => row.before?.test(before) || row.behind?.test(behind));
}

/** Words by length, those of one length in their order; a comparison each takes a waking worker a millisecond. */
function longestFirst(words: readonly string[]): string[] {
  const byLength: string[][] = [];
  for (const word of words) {
    byLength[word.length] ??= [];
    byLength[word.length]?.push(word);
  }
  return byLength.reverse().flat();
}

/** Characters of spoken questions that make no ordinary word with each other: 还差, 搞个, 涨得快; 做一个. */
const SPOKEN =
  /^(?:[还差搞弄搭整干个花占涨跌得快慢狠猛惨最很太也只才就会要想谁哪咋啥嘛哦哈俺您多少几]+|[做搞弄搭]一?个|[能可需][补拿领挣赚借贷买卖给发省])$/u;

/** Whether what is left of a question between its words is no word but a verb with its adverbs. */
export function isSpoken(text: string): boolean {
  return SPOKEN.test(text);
}

/** Particles and prepositions that stand between words; removing them parts the words. */
export const PARTICLES = /[的了吗呢吧啊呀么是在有和与及或被把让给对从往到达为等之其这那]/g;

/** Ordinary words that hold a particle's character and must stay whole. */
export const WHOLE_WORDS = new RegExp(
  [
    ...[
      '没有',
      '所有',
      '拥有',
      '具有',
      '现有',
      '国有',
      '私有',
      '享有',
      '占有',
      '公有',
      '持有',
      '共有',
      '有效',
      '有限',
      '有关',
    ],
    ...[
      '现在',
      '存在',
      '潜在',
      '正在',
      '所在',
      '内在',
      '外在',
      '在线',
      '在线教育',
      '在岗',
      '在校',
      '在建',
      '在内',
      '在职',
    ],
    ...[
      '作为',
      '成为',
      '认为',
      '行为',
      '以为',
      '华为',
      '较为',
      '为主',
      '为了',
      '人为',
      '因为',
      '面对',
      '针对',
      '相对',
      '绝对',
    ],
    ...[
      '反对',
      '应对',
      '对象',
      '对外',
      '对比',
      '对接',
      '对手',
      '从业',
      '从事',
      '服从',
      '达到',
      '得到',
      '到期',
      '到账',
      '到位',
    ],
    ...[
      '和平',
      '共和',
      '饱和',
      '缓和',
      '总和',
      '温和',
      '和谐',
      '参与',
      '与会',
      '普及',
      '涉及',
      '及时',
      '以及',
      '及格',
      '平等',
    ],
    ...[
      '等级',
      '高等',
      '中等',
      '同等',
      '等待',
      '把握',
      '把关',
      '让利',
      '转让',
      '出让',
      '供给',
      '给予',
      '补给',
      '往来',
      '交往',
    ],
    ...[
      '以往',
      '前往',
      '但是',
      '于是',
      '其他',
      '其中',
      '目的',
      '了解',
      '未了',
      '到达',
      '发达',
      '传达',
      '表达',
      '雷达',
      '达成',
    ],
    ...['达标', '之后', '之前', '之一', '被动', '被告', '其实', '这些', '是非'],
  ]
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

const ENGLISH_STOP = `a an the of in on at to for by with from and or as is are was were be been being do does did done how many much
  what which who whom whose when where why has have had having it its that this these those there than then during
  about into over under per up out off can could will would should may might must not no any some all each both
  say says said saying tell told me my we our us you your he his she her they their them i people person number total
  amount figure use used using uses make made get got give given go went come came
  just only also still even now already almost nearly around roughly gone through between among within across after before
  since until while so very more most less least year years month months`;

let stopWords: ReadonlySet<string> | null = null;

/** Whether a word of a question is an English one that names nothing. */
export function isStopWord(word: string): boolean {
  if (word.charCodeAt(0) > Z) return false;
  stopWords ??= new Set(ENGLISH_STOP.split(/\s+/));
  return stopWords.has(word);
}

const Z = 0x7a;

/** For folded texts, which are in lower case: a pattern of either case takes a waking worker longer to compile than to run. */
export const WANTS_NUMBER =
  /多少|(?<!第)几[个家人次年倍成场亩棵名位项]|(?<!十)几[十百千万亿](?![年岁])|第几(?![届次期批轮回集]|季(?!度))|多大|多高|多快|占比|比例|规模|数量|数目|人数|总数|金额|(?<=[一-鿿])(?<![少多函参指系奇偶代复无算招])数$|增速|增长率|how (?:many|much|large|big|fast)|what (?:percentage|share|proportion)/;
export const WANTS_WORDS =
  /(?:怎么|怎样|如何)[说看讲谈评回]|谁[说讲]|谁提出|who said|如何看待|看法|说了?什么|说过|观点|表态|(?:^|\s)(?:say|says|said|think|thinks|comment)(?:\W|$)/;
