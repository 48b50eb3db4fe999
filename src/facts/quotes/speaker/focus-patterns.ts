/** How clauses beside marked words begin and end: who hears, who is heard, what only tells when and where. */

/** What somebody who was named is called by next. */
export const EPITHET = /^(?:小伙子?|姑娘|小姑娘|老人家?|男子|女子|女孩|男孩|大爷|大妈|大叔|大伯|阿姨|老奶奶|老爷爷)$/;
/** 两名|男子: others than who was named. */
export const COUNTED_BEFORE = /[一两几多数\d二三四五六七八九十另][名位个]$/;
/** Who may thank although an office-like noun stands before the name: 市民陈先生. */
export const LAY = /(?:市民|居民|村民|家长|患者|家属|业主|顾客|乘客|游客|网友|读者|考生|学生|车主)[\u4e00-\u9fff]/;
/** A paragraph of a few words without a stop, or two parts of a headline: 水渠之困：谁来修？ */
export const HEADING = /^(?:[^，。！？…：；”」]{2,18}|[^，。”」]{2,20}[：？！][^，。”」]{2,24}[？！]?)$/;
/** What befalls somebody who is spoken of. */
export const SUFFERS =
  /^(?:也|都|却|又|已|已经|突然|刚|当时)?(?:身体不适|生病|病|患|住院|去世|过世|离世|往生|离开人世|受伤|昏迷|开刀|手术|确诊|中风|走失|失踪)/;
/** What shows that somebody speaks: 也是气得浑身发抖, 笑着. */
export const FEELS =
  /^(?:也|都|则|却|更|仍|还|又|就|便|既)?(?:是|很|十分|非常)?(?:气得|气愤|愤怒|生气|激动|哭|痛哭|泣|哽咽|叹|笑|苦笑|无奈|摇头|点头|摇着头|红着眼|一脸|满脸|委屈|着急|焦急)/;
/** Who hears, learns or falls silent has not said the words before. */
export const HEARS = /^(?:们)?[^，。无未]{0,2}(?:听|闻言|得知|没有?回答|沉默|收到|接到|看到|看见|愣|面对|\0)/;
/** 听到民警一番话，吴某低下了头: the one who is heard. */
export const HEARD =
  /^(?:听到|听了|听完|听罢)(?=[^，。]{1,10}?(?:的)?(?:一番|这番|这些|一席|这)?(?:话|解释|回答|介绍|劝说|讲述|哭诉))/;
/** 面对记者的提问，| 接到指令后，: what comes next answers the words or follows from them. */
export const ANSWERS =
  /(?:面对|对于|针对|被问|听到|回应|回答)[^，。]{0,12}(?:提问|问题|疑问|质疑|追问|询问)|(?:接到|收到|听到|得知|看到|接报|闻讯)[^，。的]{0,14}(?:后|时)?$|^\s?(?:本报)?记者(?!.{0,24}(?:采访|找到|见到|联系|拨通|致电|走访|遇到|碰到|打通))/;
/** 面对李明的询问，: who asked is named. */
export const ASKER = /^\s?面对(?!记者|媒体)[^，。]{2,10}的(?:询问|追问|质问|盘问|讯问)(?=，|$)/;
/** 说起丈夫李明获奖时，: what is spoken of, and by whom the next clause tells. */
export const SPEAKS_OF = /^(?:[^，。]{0,10}，)?\s?(?:谈到|谈及|谈起|提到|提及|提起|说起|说到|聊到|聊起)[^，。]{2,40}$/;
/** Behind a question: who does so has been asked. */
export const REPLIES =
  /^(?:又|只|则|却|也|便|就)?(?:回答|答|摇头|摇了摇头|摇摇头|点头|点了点头|点点头|没说话|想了想|闭口|[^，。]{0,4}向(?:记者|我们|我)(?:介绍|讲述|解释|说起|讲起))/;
/** 谈到与周某合作的电影，: what is spoken of. */
export const TOPIC =
  /^\s?(?:谈到|谈及|谈起|提到|提及|说起|说到|聊到|聊起|对于|关于|面对|回忆|想起|被问|问及|至于|针对|就)/;
/** Somebody meets or asks somebody. */
export const MEETS = /找到|见到|遇到|遇见|碰到|联系|询问|问起|采访|拨通|走访|拜访|质问|追问/;
/** A clause that only says when or where: 报道发出后，| 在发动机的轰鸣声里，| 不久前， */
export const WHEN_OR_WHERE =
  /(?:时|后|前|中|里|内|上|下|间|现场|之际|以来|时候|之余|期间|[发布研讨座谈仪式讨论](?:会|式))$|^\s?(?:在|回忆|回想|想起|谈起|说起|谈及|谈到|提到|面对|对于|随着|当|从|不久|日前|近日|昨|今|当|去年|前年|前[一两几天]|这[天几]|那[天时]|年[初底]|月底|上周|\d|[上下]午|凌晨|如今|随后)|^\s?(?:除了这|(?:干|做|当|从事|忙|等|走|看|跑|种|养|教|开|打|聊|听|站|坐)了|[\u4e00-\u9fff]{0,4}[戴握拿抱捧扶指看望笑红含擦抹噙挂穿系]着)/;
/** 有的|志愿者: some people in general. */
export const SOME = /(?:有的|有些|一些|不少|许多|很多|部分|大多|多数)$/;
