/** Questions for a time (哪一年, when did …), and texts that tell one. */
import { foldText } from '@/src/detect/fold';

/** At the beginning of an English question, or what year; a when within a sentence joins two clauses. */
const ASKS =
  /什么时[候间]|何时|哪一?[年天]|哪个?月|几月(?!来)|几号(?!楼|线)|(?:成立|创立|创办|设立|上线|发布|推出|开始|开通|启动|举办|召开|建成|开业)(?:的?时间|日期|年份)|\b(?:since when|(?:which|what) (?:year|month|date))\b|^\s*when (?:did|do|does|was|were|is|are|has|have|had|will)\b/;

/** A date, a time from where the text stands, or how long it was. */
const TELLS =
  /\d\s{0,2}[年月日天周]|[〇一二三四五六七八九十]{1,4}[年月日号天](?!前后|代)|[今去前明当同]年|年[初底末中]|近[日年期]|日前|[前昨今明][天日]|不久前|[当目如]前|如今|期间|小时|分钟|十[一二三四五]五|\b(?:19|20)\d\d\b|january|february|march|april|\bmay \d|june|july|august|september|october|november|december|today|yesterday|year|month|week|ago\b/;

/** Since when, and what says so: 自2017年, 2016年以来, 连续6年. */
const ASKS_SINCE = /[从自]\s?(?:什么时[候间]|何时|哪一?年|哪个月|几月)|何时(?:起|开始)|since when|how long has/;
const TELLS_SINCE =
  /(?:[从自]|\bsince )(?:19|20)\d\d|(?:19|20)\d\d年?[^，,。；]{0,8}(?:以来|起|开始)|连续[\d两三四五六七八九十]{1,3}[年个]/;

/** Whether a question asks since when. */
export function asksSince(question: string): boolean {
  return ASKS_SINCE.test(foldText(question).toLowerCase());
}

/** Whether a text tells since when. */
export function tellsSince(text: string): boolean {
  return TELLS_SINCE.test(foldText(text).toLowerCase());
}

/** Whether a question asks when. */
export function asksWhen(question: string): boolean {
  return ASKS.test(foldText(question).toLowerCase());
}

/** Whether a text tells a time. */
export function tellsWhen(text: string): boolean {
  return TELLS.test(foldText(text).toLowerCase());
}
