/**
 * Phrases that cannot be who or what has a figure, and places of a sentence where nobody stands: better no subject than
 * a wrong one.
 */
import { AnyOf } from '@/src/corpus/patterns/any-of';
import { Signs } from '@/src/corpus/text/signs';
import { isVerb } from './chunk-table';
import { isClause } from './chunks';
import { isNobody } from './nobody';

/** Who judges or takes a report, and does not have what is told of: the court sentenced A to five years. */
const JUDGE = new AnyOf(
  /(?:法院|检察院|合议庭|审判庭|公安局|公安分局|派出所|刑侦大队|刑警队|刑警大队|公诉机关|仲裁委)$/,
);
const SEIZES = new AnyOf(/^(?:警方|警员|海关|海关人员|缉毒警)$/);
/** What courts and police do have: cases, officers, arrests. */
const OF_JUDGE =
  /案|受理|审结|执结|法官|检察官|警|抓获|查获|破获|缴获|扣押|出动|挽回|追回|立案|起诉|批捕|接待|举报|线索|罚款/;
/** A sentence in which a court rules or the police are told of something. */
const RULES = /判处|判决|宣判|获刑|罚金|徒刑|被告|裁定|报警|报案|接警|预警|诈骗|转账/;

/** Who studies and counts others: 远山研究院院长说，数字经济规模达45万亿元 is not of the institute. */
const TELLER = new AnyOf(
  /(?:研究[院所会室]|研究中心|大学|学院|协会|学会|商会|联合会|统计局|统计处|应变中心|指挥中心|防控中心|疾控中心|监测中心|气象[局署台]|调查[队局]|咨询公司|评级公司|评级机构|社科院|智库|信通院)$/,
);
/** What such a house does have. */
const OF_TELLER = /学生|师生|教职|教师|员工|职工|会员|成员|经费|论文|专利|招生|毕业|录取|院士|课题|学费|校区|学位|捐/;
const TELLS =
  /^[^，,。；;]{0,24}?(?:表示|指出|认为|说|介绍|称|透露|强调|分析|预计|预测|发布|公布|显示|数据|报告|白皮书|统计|调查|测算|估计|估算|告诉)/;

/** 北新经纬客户端整理数据发现, 北新网记者获悉: whoever passes it on. */
const PASSES_ON = /^[^，。；]{0,8}?(?:整理|梳理|报道称|报导|获悉|讯[，：])/;

/** Whether a subject is only who tells the figure in this sentence. */
function isTeller(subject: string, measure: string | null, sentence: string): boolean {
  const last = sentence.lastIndexOf(subject) + subject.length;
  if (last >= subject.length && PASSES_ON.test(sentence.slice(last, last + 16))) return true;
  if (!TELLER.test(subject) || OF_TELLER.test(measure ?? '')) return false;
  const place = sentence.indexOf(subject);
  return place >= 0 && TELLS.test(sentence.slice(place + subject.length, place + subject.length + 40));
}

/** Whether a phrase can have a figure: false for datelines, times, adverbs, verbs, for courts that rule and for who only tells. */
export function canOwn(subject: string, measure: string | null, sentence: string): boolean {
  if (
    isNobody(subject.replace(/^[“「『](.*)[”」』]$/, '$1')) ||
    isVerb(subject) ||
    isClause(subject) ||
    isTeller(subject, measure, sentence)
  )
    return false;
  // 检获冰毒共重60公斤，市值约2000万港元: what the goods are worth is not who seized them.
  if (SEIZES.test(subject) && /市值|总值|价值|重量|^共?重$/.test(measure ?? '')) return false;
  if (JUDGE.test(subject) && subject.includes('法院') && RULES.test(sentence) && /罚款/.test(measure ?? ''))
    return false;
  return !JUDGE.test(subject) || (OF_JUDGE.test(measure ?? '') && !/徒刑|罚金/.test(measure ?? ''));
}

const STOP = new Signs(/[，。；：！？]/);

/**
 * Whether a subject stands as the object of 向, 给, 至 … in the figure's own clause: 判决后者向青岭公司赔偿5万元 is not what
 * 青岭公司 pays.
 */
export function isReceiver(text: string, from: number, at: number, subject: string, far = false): boolean {
  let start = at;
  while (start > from && at - start < 60 && !STOP.at(text, start - 1)) start -= 1;
  const place = text.slice(start, at).indexOf(subject);
  const before = text.slice(Math.max(start, start + place - 3), start + Math.max(place, 0));
  // 在台东的东南方约660公里处: from where it is so far.
  if (far && place >= 0 && /[在距离]$/.test(before)) return true;
  return place > 0 && /[向给至往赴飞]了?$/.test(before);
}

const NEGATION = new Signs(/[无未非不]/);
/** 未完成投资5亿元: the verb between the negation and the measure. */
const UNDONE = /(?:未能?|没有?|尚未)(?:完成|实现|达到|取得|获得|缴纳|支付|交付|偿还|归还|到位)$/;

/** 无症状感染者 cut to 症状感染者 says the reverse: a measure begins with the negation that stands before it. */
export function withNegation(text: string, from: number, at: number, end: number, measure: string): string {
  const left = text.slice(Math.max(from, at - 40), at);
  const place = left.lastIndexOf(measure);
  if (place > 0) {
    if (NEGATION.at(left, place - 1)) return (left[place - 1] as string) + measure;
    return (UNDONE.exec(left.slice(Math.max(0, place - 6), place))?.[0] ?? '') + measure;
  }
  const behind = text[end] ?? '';
  return NEGATION.at(behind, 0) && text.startsWith(measure, end + 1) ? behind + measure : measure;
}
