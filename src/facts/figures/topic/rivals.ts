/**
 * Who stands against an owner that is taken over from before: the noun that opens the figure's own clause. 甲队领先，莫某贡献
 * 22分 is not of 甲队.
 */
import { isVerb } from './chunk-table';
import { openerOf } from './clauses';
import { isLocality, isMeasure, isPlace } from './nouns';
import { NOT_SUBJECT, PRONOUN } from './subject-words';
import type { Sides } from './topic-shapes';

/**
 * Another thing with which the figure's own clause opens, neither measure nor counted; null when there is none.
 * @returns `owner` when it is a place: 东岭村转移43户; else nobody can be told.
 */
export function rivalOf(
  { text, chunks, at }: Sides,
  measure: string | null,
  named: string | null,
): { owner: string | null } | null {
  const opener = openerOf(text, chunks, at);
  if (opener === null) return null;
  const phrase = text.slice(opener.start, opener.end);
  if (phrase.length < 2 || (named !== null && phrase.startsWith(named))) return null;
  const place = placeStart(phrase);
  if (place !== null && place !== named) return { owner: place };
  // 外国公司停靠1932次: a firm before what it does.
  const firm = FIRM.exec(phrase)?.[0];
  if (firm !== undefined && !isMeasure(phrase) && firm !== named) return { owner: firm };
  // 累计已开源近800个: what stands directly before the number is a verb as often.
  if (opener === chunks[at - 1]) return null;
  if (isMeasure(phrase) || PRONOUN.test(phrase) || NOT_SUBJECT.test(phrase)) return null;
  // 旅游接待总人数: no one thing that could stand against anybody.
  if (NO_ONE.test(phrase)) return null;
  if (measure !== null && (measure.startsWith(phrase) || phrase.endsWith(measure))) return null;
  return { owner: null };
}

/** What is done or told of, as a kind. */
const NO_ONE = /^(?:旅游|经济|消费|投资|出口|进口|交通|人口|教育|文化|农业|医疗|体育)$/;

/** A kind of firms, at the front of a phrase. */
const FIRM = /^(?!上市|归属|本|该|各|有)[\u4e00-\u9fff]{2,6}?(?:公司|企业|集团|银行|航司)(?=[\u4e00-\u9fff]{2}$)/;

/** The place that a phrase is, or begins with before a verb: 全台, 东岭村转移群众; null when it begins with none. */
function placeStart(phrase: string): string | null {
  if (isPlace(phrase) || /^全[国省市县区州台]$/.test(phrase)) return phrase;
  for (let length = 3; length <= 6 && phrase.length >= length + 2; length += 1) {
    const head = phrase.slice(0, length);
    if (isLocality(head) && isVerb(phrase.slice(length, length + 2))) return head;
  }
  return null;
}
