/** Ages that only tell who is counted: a figure to read the sentence by, and none of its facts. */
import type { Raw } from '../raw';

/** Whom an age tells apart, directly behind it. */
const COUNTED =
  /^的?(?:常住|户籍|农村|城镇|劳动年龄|成年|老年|年轻|青年)?(?:人口|族群|世代|劳动力|人群|人士|老人|老年人|长者|长辈|居民|市民|公民|网民|用户|儿童|青少年|青年|男性|女性|群体|年龄[段组])/;

/** 60岁及以上人口, 15-59岁居民, 18岁以上的网民; 平均年龄超过60岁 is told of somebody. */
export function isAgeBracket(text: string, raw: Raw): boolean {
  if (raw.unit !== '岁' || (raw.value2 === undefined && raw.modifier === 'none')) return false;
  return COUNTED.test(text.slice(raw.end, raw.end + 12));
}
