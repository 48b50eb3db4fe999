/** What stands around marked words: how they end, who comes behind them, how they are led in. */
import { ROLE_NOUNS } from '../words';

export const UTTERANCE_END = /[。！？!?…，,；;]$|[.]$/;
/** ”县人大代表，远山集团董事长周某说: an office and a comma before the speaker's own clause. */
export const OFFICE_FIRST = new RegExp(
  `^[^，。；：！？]{0,24}(?:${[...ROLE_NOUNS].sort((a, b) => b.length - a.length).join('|')})[，,]$`,
);
/** ”30日晚，在村口的小学，陈某某说: when and where stand between the words and who said them. */
export const WHEN_AND_WHERE =
  /^(?:\s?(?:近日|日前|昨[日天晚]|今[日天早晚]|当[日天晚]|前[日天晚]|[\d]{1,4} ?[年月日时点]|上午|下午|晚上|凌晨|在|谈及|谈到|谈起|说起|说到|提起|提到|回忆起|随后)[^，。；：“「]{0,30}[，,]){1,3}$/;
/** 比赛结束之后，李某表示。: the same told by a clause, where nothing follows the saying word. */
export const AFTER_WHICH = /^[^，。；：“「]{2,20}(?:[后前时]|期间|之际|会上|现场)[，,]$/;
export const ASKED = /(?:问及|问到|问起|被问|提问|[询追反]问)[^，。；“「]{0,8}[：:，]?$/;
/** What makes a clause of a few words: 那就是一场噩梦, 日子总是有盼头的; not 智慧城市, 人民的名义. */
export const PREDICATE =
  /(?:就|都|总|还|也|真|才|只|可能|应该|已经|一直)(?:是|要|会|能|想|得|没|不|有|很|说|讲|在)|[我你咱俺]|太.{1,4}了|不(?:了|会|能|要|想|敢|行)|没(?:有|法|办法|想到)/;
export const CLAUSE_MARK = /[，。！？；!?;,]/;

/** What is done to somebody in words, and how that is put. */
export const DONE_IN_WORDS: readonly { idea: string; example: string; words: string }[] = [
  {
    idea: 'judges',
    example: '被李明批评为「…」',
    words: '批评 痛批 怒批 狠批 批 形容 评价 称赞 盛赞 大赞 讽刺 嘲讽 嘲笑 揶揄 调侃 吐槽',
  },
  {
    idea: 'blames and abuses',
    example: '遭一名客人怒骂「…」',
    words: '指责 斥责 怒斥 训斥 怒骂 大骂 痛骂 辱骂 骂 呛 回呛 反呛 怒呛 酸 反酸 狠酸 轰 炮轰',
  },
  { idea: 'asks', example: '被李明追问「…」', words: '质疑 质问 反问 追问' },
  { idea: 'warns', example: '被店员警告「…」', words: '警告 威胁 恐吓 提醒' },
];
/** 被她在社交网站批评是「…」, 遭到另一名用餐的客人怒骂「…」 */
export const BY_WHOM = new RegExp(
  `(?:被|遭到?)(?:多数|大批|众多|不少|许多|部分)?([^，。；：“「]{1,20}?)(?:在[^，。；：“「]{1,10}?)?(?:当[场面众]|大声|直接)?(?:${DONE_IN_WORDS.flatMap(
    (row) => row.words.split(' '),
  )
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:是|为|作|成|称|道)?[：:]?$`,
);

/** Many who write and call, whom papers quote one after the other. */
export const MANY_WHO_WRITE =
  /(?:网友|网民|乡民|粉丝|歌迷|球迷|影迷|观众|读者|听众|民众|市民|居民|村民|家长|顾客|客人|消费者|用户|旅客|乘客|游客|路人|饲主|车主)们?/g;

/** 片段里有人骂警察「…」: the clause right before the marks has a nameless speaker of its own. */
export const SOMEBODY_ELSE = /(?:^|[，。：；])[^，。：；]{0,8}(?:有人|有的人|对方)[^，。：；]{0,12}$/;

/** 派出所接到李某的报警电话，「…」 */
export const CALL_RECEIVED =
  /(?:接到|收到|接获)了?([^，。；：“「]{2,20}?)的?(?:报警|报案|求助|举报|投诉|紧急)?(?:电话|来电|报警|报案|短信|微信|留言|来信)[，：:,]?$/;
