/** Works by their titles: films, books and games in 《》 have takings and ratings; papers and laws only tell or order. */

const WORK = /^[\u4e00-\u9fff]{0,8}《[^《》]{1,24}》$/;
/** 《…报告》, 《…条例》, 《远山日报》: what tells figures and what orders them. */
const TELLS_OR_ORDERS =
  /(?:报告|白皮书|蓝皮书|公报|年鉴|名单|榜单?|指数|办法|条例|通知|意见|规划|方案|计划|行动|公约|协定|协议|合同|法|规定|规则|决定|决议|纲要|目录|指南|细则|标准|函|书|日报|晚报|时报|周报|早报|学报|新闻|周刊|杂志|期刊|联播)》$/;

/** Whether a phrase is the title of a work, with what kind of work it is before it: 喜剧片《青岭往事》. */
export function isWork(phrase: string): boolean {
  return phrase.endsWith('》') && WORK.test(phrase) && !TELLS_OR_ORDERS.test(phrase);
}
