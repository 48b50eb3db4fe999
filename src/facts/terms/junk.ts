/**
 * Strings that come again and again and are no key terms: offices, and things that were counted. A name with an office
 * before it is the name.
 */
import { isName } from '../quotes/people/person';
import { OFFICE_PATTERN, ROLE_NOUNS } from '../quotes/words';
import { simplify } from '../simplify';

const OFFICE_END = new RegExp(
  `(?:${[...ROLE_NOUNS].sort((a, b) => b.length - a.length).join('|')})$|${OFFICE_PATTERN.source}`,
);

/** True for 美联储主席, 台北市長: an office is no key term. Traditional is read too. */
export function endsWithOffice(surface: string): boolean {
  return OFFICE_END.test(simplify(surface));
}

/**
 * True for 名|男子, 家|上市公司: what stands behind a number.
 * @param cut a word segmenter; without one nothing is known of the first word.
 */
export function beginsWithClassifier(surface: string, cut: ((text: string) => string[]) | undefined): boolean {
  return (
    cut !== undefined &&
    /^[人名家位宗起例辆台件项款所座条轮次笔批届期股颗枚部份间架艘列只头亩吨场名岁层栋幢处类种套支张篇本]$/.test(
      cut(surface)[0] ?? '',
    )
  );
}

/**
 * True for what may be anything of its sort: 新职业, 新变化 (a new X is the next one each year) and slogans of two pairs
 * (共治共享, 互利互惠). What has become a name stands in the lexicon or in a dictionary (新能源).
 */
export function isCatchword(surface: string): boolean {
  return /^[新老][\u4e00-\u9fff]{2}$/.test(surface) || /^(.).\1.$/.test(surface);
}

/** True for 董某, 某乙, 李某某: whom a text does not name, marks show as little as an office does. */
export function isAnonymous(surface: string): boolean {
  return /^[\u4e00-\u9fff]?某(?:[某甲乙丙丁]?)$/.test(surface);
}

/** True for 县长|林某某 where `rest` is a name or a term of its own. */
export function isOfficeAndName(office: string, rest: string, isTerm: (surface: string) => boolean): boolean {
  return (isTerm(rest) || isName(simplify(rest))) && endsWithOffice(office);
}

/** （以下简称“公司”）, （以下简称“报告”）: a word for any of its kind is what one text calls it, and nobody else. */
const ANY_OF_ITS_KIND =
  /^(?:本|该|此|上述|标的|目标|发行|我)|^(?:公司|集团|企业|银行|基金|股份|协会|学会|中心|大会|会议|论坛|报告|报告书|公告|公报|白皮书|蓝皮书|办法|条例|规定|细则|意见|方案|通知|规划|纲要|协议|合同|协定|公约|法案|草案|计划|项目|工程|活动|比赛|大赛|平台|系统|产品|技术|标准|指南|指引|决定|目录|名单|标志|证书|专项|专班|试点|示范区|试验区|开发区|园区|新区|政策|法律|规则|章程|倡议|声明|宣言|行动|战略|指数|数据库|论文|研究|调查|课题|著作|影片|电影|栏目|节目|甲方|乙方|原告|被告|上诉人|被上诉人|申请人|被申请人|嫌疑人|双方|各方|三方)$/;

/** True for 公司, 办法, 本报告 as short forms: they name nothing outside of their text. */
export function isAnyOfItsKind(surface: string): boolean {
  return ANY_OF_ITS_KIND.test(simplify(surface));
}
