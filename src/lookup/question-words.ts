/** Words that ask and name nothing: question phrases, particles, stop words. Data for src/lookup/understand.ts. */

/** Taken out before the words are read, in this order: longer ones first. */
export const QUESTION_PHRASES = [
  ...[
    '说了什么',
    '如何看待',
    '怎么看待',
    '有什么看法',
    '是什么时候',
    '什么时候',
    '为什么',
    '是什么',
    '有哪些',
    '哪些',
    '哪个',
  ],
  ...[
    '分别是多少',
    '分别为多少',
    '值多少钱',
    '多少钱',
    '花了多少',
    '占了多少',
    '是多少',
    '有多少',
    '达多少',
    '多少',
    '有多大',
  ],
  ...[
    '有多高',
    '有多快',
    '有多长',
    '多大',
    '多高',
    '多快',
    '多长',
    '多久',
    '几个',
    '几家',
    '几年',
    '第几',
    '什么',
    '怎么说',
  ],
  ...[
    '怎么看',
    '怎么样',
    '怎样',
    '怎么',
    '如何',
    '是谁',
    '谁说',
    '说过',
    '请问',
    '想知道',
    '关于',
    '分别',
    '目前',
    '一共',
    '总共',
  ],
] as const;

/** Particles and prepositions that stand between words; removing them parts the words. */
export const PARTICLES = /[的了吗呢吧啊呀么是在有和与及或被把让给对从往到达为等之其这那]/g;

export const ENGLISH_STOP: ReadonlySet<string> = new Set(
  `a an the of in on at to for by with from and or as is are was were be been being do does did done how many much
  what which who whom whose when where why has have had having it its that this these those there than then during
  about into over under per up out off can could will would should may might must not no any some all each both
  say says said saying tell told me my we our us you your he his she her they their them i people person number total
  amount figure use used using make made get got give given go went come came`
    .split(/\s+/)
    .filter(Boolean),
);

export const WANTS_NUMBER =
  /多少|几[个家人次年倍]|多大|多高|多快|占比|比例|规模|增速|增长率|how (?:many|much|large|big|fast)|what (?:percentage|share|proportion)/i;
export const WANTS_WORDS =
  /怎么[说看]|如何看待|看法|说了?什么|说过|观点|表态|(?:^|\s)(?:say|says|said|think|thinks|comment)(?:\W|$)/i;
