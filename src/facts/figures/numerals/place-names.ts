/**
 * Names of villages, stations and counties that begin like a count: 三家店, 五棵松, 八家户路段, 三台县, 陆家嘴. Found by a
 * proof-reader: 陆家嘴站 had become six 家.
 */
import type { UnitMatch } from '../units/units';

/** Classifiers that such names are made with. */
const CLASSIFIERS = new Set('家棵台个道座里门口间块条股岔张');

/** What goes on as a name directly behind the classifier. */
const NAMES: { behind: RegExp; example: string; not: string }[] = [
  { behind: /^[县镇乡](?![城中长级里])/, example: '三台县', not: '三个县城' },
  { behind: /^[岗嘴堡屯寨渠松]/, example: '伍家岗', not: '三家银行' },
  { behind: /^犁/, example: '三张犁', not: '三张票' },
  { behind: /^店(?![铺面主家])/, example: '三家店', not: '三家店铺' },
  { behind: /^户(?![人主])/, example: '八家户路段', not: '三个户主' },
  { behind: /^[\u4e00-\u9fff](?<![超城门夜菜股楼都])市(?![场民])/, example: '五家渠市', not: '五家超市' },
  {
    behind: /^[\u4e00-\u9fff](?<![车网基电水泵油驿小分总大新老])站/,
    example: '三个庄站',
    not: '三个车站',
  },
  { behind: /^[\u4e00-\u9fff](?:镇|乡|路段)/, example: '三座塘镇', not: '两个乡镇' },
];

/** Whether a small Chinese number and its classifier are the beginning of a place's name. */
export function isPlaceName(text: string, unit: UnitMatch): boolean {
  if (!CLASSIFIERS.has(unit.form)) return false;
  const behind = text.slice(unit.end, unit.end + 4);
  return NAMES.some((row) => row.behind.test(behind));
}
