/**
 * Who tells a figure in a page's sentence (有网帖称, 他表示, a blog claimed that): words that name nobody whose figure it is.
 * One row a way of telling, with a clause that begins so. Pages are in either script: both are in the rows.
 */

const SAYS = '说|說|称|稱|显示|顯示|指出|认为|認為|表明|透露|发现|發現|写道|寫道|提到|披露|表示';
const HEARS = '说|說|称|稱|传|傳|表示|认为|認為|指出|写道|寫道|透露|以为|以為|声称|聲稱|相信|猜测|猜測';
/** Names of those who publish, survey and comment. */
const SOURCES =
  '报告|報告|研究|调研|調研|调查|調查|数据|數據|统计|統計|消息|报道|報道|帖|文章|媒体|媒體|专家|專家|学者|學者|分析师|分析師|人士|机构|機構|博主';
/** What something is written in: 稿, 幻灯片, 材料. */
const WRITINGS = '[稿文书書表单單图圖篇帖屏栏欄]|材料|笔记|筆記|公告|字幕|弹幕|课件|課件|幻灯片|投影片|[网網][页頁]';
/** 某公司, 这家银行 are owners of figures, 某博主 and 那人 are not. */
const BODIES = '公司|集[团團]|[银銀]行|企[业業]|[厂廠機机平省市县縣校院店]';
const BEFORE_SAYING = '也|都|曾|还|還|盛|误|誤|据|據|纷纷|紛紛|撰文|发文|發文';

export const TELLINGS: readonly { begins: RegExp; example: string }[] = [
  {
    begins: new RegExp(`^[^，,；;]{0,24}?(?:${SOURCES})[^，,；;]{0,6}?(?:${SAYS})`, 'u'),
    example: '清华的一份报告说中小微企业收入下滑69%',
  },
  {
    begins: new RegExp(
      `^[\\s“"「]*(?:[他她]们?|她們|他們|有人|不少人|很多人|[某这那該该此](?!${BODIES})[^，,；;的]{0,8}?|[网網坊]上?[间間]?|外界|业内|業內|市场上?|市場上?)(?:${BEFORE_SAYING})?(?:${HEARS})`,
      'u',
    ),
    example: '坊间盛传蚂蚁森林种了30亿棵树',
  },
  {
    begins:
      /^[\s“"「]*[某这這那該该此他她](?:(?!公司|集[团團]|[银銀]行|企[业業]|机构|機構|平[台臺])[^，,；;的]){0,10}?[误誤错錯]?[把将將]/u,
    example: '这份材料误把基站写成了90万个',
  },
  { begins: /^[\s“"「]*[据據][说說称稱传傳悉]/u, example: '据传用户有3亿' },
  {
    begins:
      /^[\s“"「]*[并並还還也却卻]?(?:说|說|称|稱|声称|聲稱|宣称|宣稱|写着|寫著)(?!为|為|作|成|法|得上|明|服|号|號|赞|讚)/u,
    example: '（某博主算错了账，）说支付宝省下5000亿元',
  },
  {
    begins: new RegExp(
      `^[\\s“"「]*[^，,；;的]{0,8}(?:${WRITINGS})[中里裡上](?:[说說写寫](?:着|著|道|的是)?|[称稱])?`,
      'u',
    ),
    example: '演讲稿里写着用户有3亿',
  },
  {
    begins:
      /^[\s“"]*(?:the |an? |one |some |this |that )?[a-z ]{0,40}\b(?:claim|say|said|report|suggest|state|wrote|insist|allege|rumou?r)[a-z]{0,3}(?: has it)? that\b/iu,
    example: 'A blog claimed that Ant Group spent 8 billion yuan',
  },
  {
    begins:
      /^[\s“"]*(?:[Aa]n?|[Oo]ne|[Ss]ome|[Tt]h(?:e|is|at)) [a-z]{2,14}(?: [a-z]{2,14}){0,2} (?:claims?|claimed|says|said|reports?|reported|states?|stated|insists?|insisted|alleges?|alleged|wrote)(?= [A-Z“"])/u,
    example: 'A viral post claims Ant Group had 4,000 employees',
  },
  {
    begins:
      /^[\s“"]*(?:[Aa]n?|[Oo]ne|[Tt]h(?:e|is|at)) [a-z]{2,14}(?: [a-z]{2,14}){0,2} (?:puts?|pegs?|pegged|places?|placed)\b/u,
    example: 'One tweet put spending at 8.8 billion yuan',
  },
];

/** 说成, 误写作, 列为: who tells it stands before 把, what is told between both. */
const MISTOLD =
  /[误誤错錯]?(?:说|說|写|寫|记|記|列|报|報|算|当|當|标|標|印|传|傳|抄|读|讀|看|听|聽|[误誤])(?:成|作|为|為|做)了?(?:是|有)?$/u;

/** A clause from what is told on, and without 说成 at its end; as it is where nobody tells it. */
export function withoutTeller(clause: string): string {
  const told = withoutMistold(clause);
  const by = told === clause ? -1 : told.search(/[把将將](?=[^把将將]*$)/u);
  if (by >= 0) return told.slice(by + 1);
  for (const { begins } of TELLINGS) {
    const teller = begins.exec(told)?.[0];
    if (teller) return told.slice(teller.length);
  }
  return told;
}

/** What is told of, where it is said that somebody takes it for something: 普及率说成 is 普及率. */
export function withoutMistold(words: string): string {
  return words.replace(MISTOLD, '');
}
