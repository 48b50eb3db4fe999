/** Things that an article tells of without a name of their own: 新康复楼 of 新康复楼占地面积, by how the article repeats them. */
import { Signs } from '@/src/corpus/text/signs';
import { isVerb } from './chunk-table';
import { isMeasure } from './nouns';
import { NOT_SUBJECT, PRONOUN } from './subject-words';

/** Which value it is, and no thing that has one: 营业收入, 固定资产投资, 平均价格. */
const WHICH_VALUE =
  /^(?:营业|主营|经营|平均|人均|户均|总|净|累计|新增|新建|预计|实际|合计|年|月|日|全年|全国|全省|全市|国内|国际|境内|境外|资产|资本|资金|固定|流动|财政|税收|工资|股权|股东|归属|归母|扣非|基本|综合|最[高低大小新]|单位|单|每|利息|手续费|研发|管理|市场|产品|行业|项目|企业|公司|集团|人口|经济|社会|农业|工业|建筑|旅游|外汇|对外|其他|其它|主要|直接|间接|有效|可|应|已|未|再)/;
/** What no thing ends with, and what only stands before a measure. */
const NO_END =
  /[的地得了着过和与及或、总均年月日新各每第占为有可最高低大小多少一二三四五六七八九十\d]$|总|(?:调整|销货|变化)$/;
/** Between a thing and its measure: 国片|总票房, 新康复楼|占地面积. */
const BETWEEN = /^(?:总|年|月|日均|平均|人均|累计|占地|建筑|使用|投资|观影|市场|零售|批发|首日|当日|单日|全年|净)*$/;
/** Before many measures, and no thing that has one; 5G, AI are what something is of. */
const NO_THING =
  /^[\dA-Za-z]{1,3}$|^(?:零售|批发|汽车|普惠|季节性|数字|直播|互联网|科技|技术|金融|文化|教育|医疗|体育|环保|能源|安全|智能|智慧|信息|绿色|低碳|网[络上]|线[上下]|电子|跨境|民营|国有|实体|共享|海洋|县域|农村|乡村|城镇|低空)$/;
const FEWEST = 3;
/** What stands before a word that begins: a mark, a number, a time, a word that joins. */
const BEGINS = new Signs(/[^\u4e00-\u9fff]|[年月日季天的和与及在是对将为从让使把被向]/);

/**
 * The thing with which a measure begins, when the article names it again and again and not only before this measure; null
 * when there is none.
 */
export function thingBefore(measure: string, body: string): string | null {
  if (WHICH_VALUE.test(measure) || NOT_SUBJECT.test(measure) || PRONOUN.test(measure)) return null;
  for (let length = Math.min(10, measure.length - 2); length > 1; length -= 1) {
    const thing = measure.slice(0, length);
    if (
      NO_END.test(thing) ||
      NO_THING.test(thing) ||
      isMeasure(thing) ||
      isVerb(thing) ||
      !isMeasureAlone(measure.slice(length))
    )
      continue;
    if (isRepeated(thing, body)) return thing;
  }
  return null;
}

/** 占地面积, 票房市占率: measures and nothing else. */
function isMeasureAlone(phrase: string): boolean {
  if (!isMeasure(phrase)) return false;
  for (let length = Math.min(4, phrase.length); length > 0; length -= 1) {
    const rest = phrase.slice(0, -length);
    if (isMeasure(phrase.slice(-length)) && (BETWEEN.test(rest) || isMeasure(rest))) return true;
  }
  return false;
}

/** Whether a text holds a phrase often, and before other signs than one: a part of a longer word is always before the same. */
function isRepeated(thing: string, body: string): boolean {
  const behind = new Set<string>();
  let count = 0;
  for (let at = body.indexOf(thing); at >= 0 && count < 8; at = body.indexOf(thing, at + thing.length)) {
    if (at > 0 && !BEGINS.at(body, at - 1)) continue;
    count += 1;
    behind.add(body[at + thing.length] ?? '');
  }
  return count >= FEWEST && behind.size > 1;
}
