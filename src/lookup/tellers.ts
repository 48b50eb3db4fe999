/** Who tells a figure in a page's sentence (有网帖称, 他表示, a blog claimed that): words that name nobody whose figure it is. */

/** 清华的一份报告说…, 有网帖称…: who tells it, before what is told. */
const TOLD_BY =
  /^[^，,；;]{0,24}?(?:报告|報告|研究|调研|調研|调查|調查|数据|數據|统计|統計|消息|报道|報道|帖|文章|媒体|媒體|专家|專家|学者|學者|分析师|分析師|人士|机构|機構|博主)[^，,；;]{0,6}?(?:说|說|称|稱|显示|顯示|指出|认为|認為|表明|透露|发现|發現|写道|寫道|提到|披露|表示)/;
/** 他说, 网传, 坊间盛传, 演讲稿里写着, a blog claimed that: who tells it, when that is nobody whose figures they may be. */
const HEARSAY =
  /^[\s“"「]*(?:(?:[他她]们?|她們|他們|有人|不少人|很多人|[某这那該该此](?!公司|集[团團]|[银銀]行|企[业業]|[厂廠机機平省市县縣校院店])[^，,；;的]{0,8}?|[网網坊]上?[间間]?|外界|业内|業內|市场上?|市場上?)(?:也|都|曾|还|還|盛|误|誤|据|據|纷纷|紛紛|撰文|发文|發文)?(?:说|說|称|稱|传|傳|表示|认为|認為|指出|写道|寫道|透露|以为|以為|声称|聲稱|相信|猜测|猜測)|[某这這那该該此他她](?:(?!公司|集[团團]|[银銀]行|企[业業]|机构|機構|平[台臺])[^，,；;的]){0,10}?[误誤错錯]?[把将將]|[据據][说說称稱传傳悉]|[^，,；;的]{0,8}[稿文书書表单單图圖篇][中里裡](?:[说說写寫][着道]?|[称稱])?|(?:the |an? |one |some |this |that )?[a-z ]{0,40}\b(?:claim|say|said|report|suggest|state|wrote|insist|allege|rumou?r)[a-z]{0,3}(?: has it)? that\b)/iu;
/** A clause from what is told on; as it is where nobody tells it. */
export function withoutTeller(clause: string): string {
  return clause.slice((TOLD_BY.exec(clause) ?? HEARSAY.exec(clause))?.[0].length ?? 0);
}
