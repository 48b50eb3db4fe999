/** Where a speaker may begin and end in the words before a saying word. */

/** A row of forms that may stand at such a place: an idea, an example, and alternatives of a pattern in order. */
interface Row {
  idea: string;
  example: string;
  forms: string;
}

const formsOf = (rows: readonly Row[]): string => rows.map((row) => row.forms).join('|');

const LEADING_ROWS: readonly Row[] = [
  {
    idea: 'numbers and times of a list',
    example: '3. 李明; 【11:36】李明; 2020.03.26 李明',
    forms:
      '(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d)|\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[)）]|(?:[【〔［（(]?\\d{1,2}[:：])?\\d{2}[)）】〕］]',
  },
  {
    idea: 'where it comes from',
    example: '来自统计局的数据',
    forms:
      '其?所属的|来自(?=[^，]{2,30}(?:数据|报告|消息|统计)$)|经(?!民联)(?=[^，济理营销纪办典过贸历常验费审]{2,30}$)',
  },
  {
    idea: 'datelines',
    example: '（新华社北京3月20日电）李明',
    forms:
      '[（(【〔［《][^（）()【】〔〕［］《》]{2,40}(?:电|讯|报道|报导)[）)】〕］》]|(?:新华社|中新社|中新网|本报|本社)[^，。（）]{0,16}[电讯](?=[ \\u3000])|[\\u4e00-\\u9fffA-Za-z-]{2,12}\\d{1,2}月\\d{1,2}日(?:电|讯|\\s?[-–—]+)|(?:消息)?[（(](?:记者|通讯员|见习记者)[^，。（）()]{1,40}[）)]|[\\u4e00-\\u9fff-]{3,16}讯(?=[ \\u3000（(])',
  },
  {
    idea: 'concession and surprise',
    example: '没想到李明',
    forms: '尽管|虽然|可是|没想到|不料|未料|岂料|结果(?!显|表)',
  },
  { idea: 'causing and being', example: '让他; 身为校长的李明', forms: '让(?=[他她])|令(?=[他她])|身为|作为' },
  {
    idea: 'even he',
    example: '连议长李明也',
    forms: '就?连(?=[副代]?(?:[议市部县院校局处会]长|总统|主席|党|民))',
  },
  { idea: 'marks and blanks', example: '、李明', forms: '[\\s、，,：:）)·—/／-]' },
  {
    idea: 'connectives',
    example: '但李明',
    forms: '但是|但|惟|而|不过|然而|同时|此外|另外|随后|对此|为此|其中|因此|所以',
  },
  { idea: 'then', example: '当时李明', forms: '目前|当时|其后|其时' },
  {
    idea: 'one of them',
    example: '被告之一李姓男子',
    forms: '(?:被告|原告|嫌犯|嫌疑人|死者|伤者|股东|创办人|创始人|当事人|受害人|受害者)之一的?(?=.{2})',
  },
  { idea: 'there is', example: '却有居民', forms: '则有|下方|底下|就有|竟有|却有|便有' },
  { idea: 'days', example: '昨日李明', forms: '日前|近日|近期|当天|当日|当晚|昨日|昨天|昨晚|今天|今日|今早|明天' },
  {
    idea: 'occasions',
    example: '会后李明',
    forms:
      '会上|会后|席间|一旁的?(?=[\\u4e00-\\u9fff]{2})|发布会上|此前|早前|之后|事后|最后|赛[前后中]|庭[上后外]|场边',
  },
  {
    idea: 'within something',
    example: '梦里李明; 视频中李明',
    forms: '(?:梦|视频|电话|信|微信|短信|录音|画面|镜头|影片|直播|日记)[里中](?=[\\u4e00-\\u9fff]{2})',
  },
  { idea: 'order', example: '首先李明', forms: '首先是|首先|其次|最终|后来|接着|然后' },
  {
    idea: 'how many',
    example: '一名居民',
    forms:
      '一名|一位|一个|一(?=[女男][士子])|有一位|有(?!关)|亦有|亦|大量|大批|众多|多位|多名|几位|两位|不少|许多|很多|部分|一些',
  },
  {
    idea: 'according to',
    example: '据李明',
    forms: '根据|据|按照?(?!摩|揭|键|钮|时|期|理|劳|需)|正如|正像|诚如|如|由(?!于)',
  },
  { idea: 'also', example: '连李明也', forms: '连|就连|甚至|只有|除了|更有|更|另|又|再|则|也|还|并|并且|而且|且|即' },
  { idea: 'in fact', example: '其实李明', forms: '例如|比如|事实上|实际上|其实' },
  {
    idea: 'dates and hours',
    example: '2021年6月李明',
    forms:
      '截至目前|今年|去年|前年|年初|年底|月初|月底|上周|本周|(?:[\\d〇零一二三四五六七八九十]{1,4} ?(?:年|月|日|号|时|分|点) ?)+(?:上午|下午|晚间|晚|凌晨|以来|底|初|末|起)?|周[一二三四五六日天]|星期[一二三四五六日天]|上午|下午|晚间|凌晨|中午',
  },
];
/** Before the subject, to be passed over. The first alternative that fits counts: their order matters. */
export const LEADING = new RegExp(`^(?:${formsOf(LEADING_ROWS)})`);
/** The 的 between a time and what is of it; 但|的士司机, 而|的确 have none. */
export const OF_A_TIME = /^的(?![士确黎])/;
/** 学会近日发布的《…》: the document speaks, not its publisher. */
export const OWNED_DOCUMENT =
  /(?:发布|公布|发表|印发|出台|编制|编写|撰写|推出|刊发)了?的?(?:一份|一项|一篇|最新)?\s?(?:《[^》]{2,50}》|[^，]{0,20}(?:报告|白皮书|公告|声明|通知))(?:中|里)?$/;
/** Words that begin like a boundary and belong to the speaker. */
export const NO_BOUNDARY =
  /^(?:发言人|发布官|发布会|发布人|常务|常委|主持人|代表(?!了|公司)|介绍人|联合(?:创始人|国|会|主席|利华)|共同(?:创始人|主席|负责人|民主党|体)|上海|上市|中国|中央|中心|中学|中小|中介|对外|和平|公开|(?:此前|之前|当时|后来|目前)的|来电者|来信者|今日(?:头条|中国|新闻|俄罗斯|说法|关注)|和(?=[也则还都就])|就业|通过者|一带|在野)/;
export const ALSO_NAME = /^(?:连|由|也|如|今日|今天|正|且|即|则|另|而|但|其中|当天|上周|本周|周[一二三四五六日天])$/;
/** These begin names of people only (但某, 则某). */
export const CONNECTIVE = /^(?:但|而|则|且|即|也|另|其中|当天|上周|本周|周[一二三四五六日天])$/;

/** Where a subject may end; | shows where. */
const BOUNDARY_ROWS: readonly Row[] = [
  {
    idea: 'place, time and object',
    example: '李明|在会上',
    forms:
      '在|对|向|面对|从|由|因|被|将|要|用|以|自|做|作|为|就|于|给|凭(?=[《着借“「])|经(?=审理|审查|调查|初步|查|核|过)|结合(?!部)|透过|藉由|通过|接受|针对|围绕|关于|代表|除了|撰|署名|刊发|刊登',
  },
  { idea: 'with whom', example: '李明|和王芳', forms: '与|和|同|跟' },
  {
    idea: 'adverbs',
    example: '李明|也',
    forms:
      '常|仍|曾|也|还|则|又|都|均|亦|便|才|已|并|再|更|另|竟|却|仅|只|很|呼|一再|多次|数度|几度|屡次|反[复覆]|首次|依然|依旧|再度|亲自|这样|如此|的确|确实|一直|始终|普遍|纷纷|共同|联合|直接|进一步|主动|特别|着重|公开|明确|匿名|率先|突然|首先|继续|有些|有点|十分|非常|相当|显然|经常|时常|如今|最近',
  },
  {
    idea: 'when',
    example: '李明|近日',
    forms:
      '近日|日前|近期|当地时间|当时|当天|当日|当晚|此前|为此|随后|之后|最后|此时|这时|稍早|稍后|事后|会后|赛后|案发后|上午|下午|早上|深夜|昨(?=[日天晚在（(]|表示|指出|说)|今(?=[日天早晚年（(\\d出赴受在]|指出|表示|说)|明(?=[日天早晚年确])|周[一二三四五六日]|甫(?=[到抵上下出一])',
  },
  {
    idea: 'calling and writing',
    example: '李明|来电',
    forms:
      '来电|致电|拨打|拨通|来函|来信|投书|撰文|发文|撰写|发(?=了?一?[条则篇段封]?(?:微博|微信|推文|推特|朋友圈|长文|视频|帖|贴文|声明|公告|邮件|电邮|短信|律师函|公开信))',
  },
  {
    idea: 'speaking',
    example: '李明|回应时',
    forms:
      '表示|认为|指出|强调|称|说|告诉|透露|回应|回复|回覆|答复|解释|重申|形容|承认|介绍|补充|谈及|谈到|提到|表达|发布|公布|发表|刊发|声明|转述|核实|引述|援引|引(?=昨|前|述|用|证|案)|确认|否认|证实|批评|质询|质疑|称赞|谴责|出言',
  },
  {
    idea: 'noticing and remembering',
    example: '李明|注意到',
    forms: '注意到|了解到|观察到|意识到|回忆|记得|想起|看到|发现|得知|获悉|不讳言|毫不讳言',
  },
  {
    idea: 'in court',
    example: '律师|求情时',
    forms:
      '判刑|判案|量刑|宣判|求情|自辩|作供|陈词|开案|结案|(?:讲述|陈述|交代|讲解|简报|简述)(?:案情|事件|详情|经过)|盘问',
  },
  {
    idea: 'occasions',
    example: '李明|出席',
    forms:
      '召开|举行(?!的)|今(?=举行|召开|公布|宣布|表示|指出|说明)|看了|看完|听了|听完|闻言|出席|参加|主持|致辞|发言|现身|受访|到场|当庭|当众|举手',
  },
  {
    idea: 'mood and manner',
    example: '李明|笑着',
    forms:
      '笑着|笑|坦率|坦诚|尖锐|详细|简要|具体|严正|郑重|强烈|严肃|高兴|激动|感慨|无奈|坚定|坚信|私下|忍不住|急忙|连忙|赶忙|赶紧|满怀|满脸|一脸|气愤|生气|愤怒|不满|不解|着急|焦急|焦虑|自豪|骄傲|欣慰|诚恳|动情|哽咽|大声|小声|轻声|低声|厉声|齐声|悄悄|偷偷|玩笑|帮忙|跟着|抢着|热心|疯狂|一(?=见|看|听|进)|当场|当即|立即|立刻|感到|深感|深有|内心|[\\u4e00-\\u9fff]着',
  },
  { idea: 'what belongs to somebody', example: '李明|的一份报告', forms: '的一份' },
  { idea: 'inside of something, figures and marks', example: '报告|中', forms: '里|中|上|，|,|\\d|（|\\(' },
];
/** Behind the subject, before the verb. */
export const BOUNDARY = new RegExp(`(?:${formsOf(BOUNDARY_ROWS)})`, 'g');
/** The same, at the beginning of a text. */
const BOUNDARY_HEAD = new RegExp(`^(?:${BOUNDARY.source})`);
/** True when a subject may end before a text: 在…, 也…, 苦叹…. */
export const startsBehindSubject = (text: string): boolean => BOUNDARY_HEAD.test(text);
/** Ends a place or time in front of the subject: 在昨日的发布会上 | 李明. */
export const LOCATIVE =
  /(?:上|中|时|后|里|期间|之际|下|看来|以来|间|前|内(?!政部|阁|务部|地|蒙)|日|问题|情况|消息|问|表示|，)/g;
export const PREPOSITION =
  /^(?:[听看说问吃拍唱做写读打]完|得知|听闻|在|就|对|对于|于|针对|关于|谈及|谈到|面对|随着|围绕|当|自|从|根据|按照|作为|通过|为|与)/;

const TRAILING_ROWS: readonly Row[] = [
  {
    idea: 'adverbs',
    example: '李明|也',
    forms:
      '也|(?<![事首优率预原])先|仍|仍然|依然|再度|还|则|曾|又|都|均|亦|便|就|更|突然?|忽然|再次|再|一再|多次|反[复覆]|首次|进一步|明确|公开|对外|对此|为此|直接|主动|特别|着重|一直|始终|普遍|纷纷|共同|联合|并|仅|只|直|首先|其中|举例|这样|如此',
  },
  {
    idea: 'manner',
    example: '李明|笑着',
    forms:
      '尖锐|急切|激动|兴奋|平静|哽咽|无奈|欣慰|好奇|认真|耐心|坚定|自豪|愤怒|[轻低大高小柔厉]声|坦率地|笑着|玩笑|笑|强烈|郑重|严肃|高兴地|激动地|感慨地|无奈地|自豪地|坚定地|地|着|私下|悄悄|偷偷|忍不住',
  },
  {
    idea: 'when',
    example: '李明|随后',
    forms:
      '日前|近日|随后|曾经|已经|已|同时|当时|当天|今天|昨天|最后|时|昨|今|(?:\\d{1,2}月)?\\d{1,2}日(?:[上下]午|[早晚]间?|凌晨)?|(?:周|星期|礼拜)[一二三四五六日天](?:[上下]午|[早晚]间?)?',
  },
  {
    idea: 'how it is told',
    example: '李明|撰文',
    forms: '撰文|发文|报警|报案|表|指|向记者|对记者|同感|作证|证实|补刀|接话|搭话|插嘴|打趣',
  },
  { idea: 'occasions', example: '李明|到场时', forms: '出席时|到场时|受访时|经审理' },
  { idea: 'side', example: '校方|方面', forms: '方面' },
  { idea: 'where it is published', example: '教育局|官网', forms: '(?:官方)?网站|官网|官方(?:微博|微信)|官微' },
];
/** Cut from the end when nothing else fits: 李明在报告中, 对媒体, 笑着. */
export const TRAILING = new RegExp(`(?:${formsOf(TRAILING_ROWS)})$`);
