/**
 * Phrases that cannot be who or what has a figure, and places of a sentence where nobody stands: better no subject than
 * a wrong one.
 */
import { Signs } from '@/src/corpus/text/signs';
import { isClause, isVerb } from './chunks';

/**
 * | table | example |
 * |---|---|
 * | DATELINE | 新华社北京6月16日电, 本报上海3月1日讯: where and by whom it was written |
 * | WHEN | IPO前, 春节, 公告期内 |
 * | ADVERB | 远远低于, 最终应该, 心心念念很久的, 惊人的 |
 * | DOES | 说青岭省, 协助林先生, 纳入统计, 开始追分: a verb and not a name |
 * | ONE | 一人, 一辆, 光一条; 多景区; 旅游: no one thing |
 * | WHICH | 增幅最大, 年龄最小, 全国范围内 |
 */
const DATELINE =
  /^(?:新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|共同社|人民网|新华网|央视网|本报|本報|本刊|本网|[\u4e00-\u9fff]{2,4}(?:网|報|报)讯)/;
const WHEN =
  /(?:[^以提超空]前|[^落背靠售善]后|之际|期内|期间|时分)$|^(?:春节|国庆|五一|元旦|端午|中秋|清明|假期|黄金周|小长假|今天|昨天|昨日|今日|近日|日前|当日|当天|当时|中午|早上|上午|下午|傍晚|晚上|晚间|清晨|凌晨|深夜|午夜|午后|大年|一年|全年|平时|周末|节日|年末|年底|年初|年中|月底|盘中|早盘|午盘|尾盘|早市|午市|半日|全日|近年|往年|终场|开场|半场|全场|单场|首节|末节|上半场|下半场|第[一二三四五\d]节)$/;
const ADVERB =
  /^(?:远远|刚刚|渐渐|常常|往往|大大|悄悄|屡屡|频频|纷纷|偏偏|恰恰|仅仅|整整|足足|应该|应当|必须|单程|往返|原本|本来|总体|整体|大致|随之|为此|由此|与其|其余|例外|同比|环比|大约|起码|单单|光是|合力|惊人|可观|庞大|巨大|喜人|火爆|火热|强劲|旺盛)$|^([\u4e00-\u9fff])\1([\u4e00-\u9fff])\2$/;
const DOES =
  /^(?:距离|直到|失守|生涯|总计|组建|说|协助|开始|纳入|追踪|收割|测产|展出|列席|追分|判决|判处|涉及|涉嫌|经过|家住|通过|联合|配合|得知|看到|听到|听说|接到|收到|发现|前往|来到|据|经|因|为了|由于|光一|数了|获准|透过|首先|加上|接下来|接着|其次|随后|审议|认为|希望|感谢|争取|打算|未能|尚未|正在)|(?:提起公诉|提起诉讼|开庭审理|集中宣判)$/;
const ONE =
  /^多(?:景区|地|家|个|省|市|国|方|人|名|项|所|部门|城)|^(?:旅游|经济|消费|投资|出口|进口|交通|人口|教育|文化|农业|环境|社会|市场|生活|工作|银行卡|账户|手机|境外输入|医学观察|[一二再]审|犯罪|线路|列车|车站|站点|[卡手包车屋店箱袋][中里内上]|骗局|骗子|对方|双方|疫情|现场|当场|每[股户人家亩吨件]|失业|投诉|入股|空气|[村镇县市区乡厂校园院][里内中上]|显著性|使得|测量结果|大多|投诉大多|所接获)$|^一[通场辆部架艘只头匹份封张段](?=[\u4e00-\u9fff]{2})|^后续$|^(?:仅|只|光|有)?[一二两三几数半][人名位个辆条枚件起家间座台张只份项次种批艘架所场幅头棵](?:人)?$/;
/** 加时赛他一人: somebody who is named elsewhere. */
const PRONOUN_INSIDE = /[他她它](?:们|一人|个人)?$/;
/** 周三, 周六中秋节. */
const DAY = /^(?:本|上|下)?(?:周|星期|礼拜)[一二三四五六日末天]/;
const WHICH =
  /(?:最[大小高低多少长短快慢早晚老新好]|附近|周边|犯罪|范围内|过程中|基础上|其中|之中|方面|可能|处|排|常规赛|季后赛|小组赛|联赛|比赛|决赛|半决赛)$/;

/** Who judges or takes a report, and does not have what is told of: the court sentenced A to five years. */
const JUDGE = /(?:法院|检察院|合议庭|审判庭|公安局|公安分局|派出所|刑侦大队|刑警队|刑警大队|公诉机关|仲裁委)$/;
/** What courts and police do have: cases, officers, arrests. */
const OF_JUDGE =
  /案|受理|审结|执结|法官|检察官|警|抓获|查获|破获|缴获|扣押|出动|挽回|追回|立案|起诉|批捕|接待|举报|线索|罚款/;
/** A sentence in which a court rules or the police are told of something. */
const RULES = /判处|判决|宣判|获刑|罚金|徒刑|被告|裁定|报警|报案|接警|预警|诈骗|转账/;

/** Who studies and counts others: 远山研究院院长说，数字经济规模达45万亿元 is not of the institute. */
const TELLER =
  /(?:研究[院所会室]|研究中心|大学|学院|协会|学会|商会|联合会|统计局|统计处|应变中心|指挥中心|防控中心|疾控中心|监测中心|气象[局署台]|调查队|社科院|智库|信通院)$/;
/** What such a house does have. */
const OF_TELLER = /学生|师生|教职|教师|员工|职工|会员|成员|经费|论文|专利|招生|毕业|录取|院士|课题|学费|校区|学位|捐/;
const TELLS =
  /^[^，,。；;]{0,24}?(?:表示|指出|认为|说|介绍|称|透露|强调|分析|预计|预测|发布|公布|显示|数据|报告|白皮书|统计|调查|测算|估计|估算|告诉)/;

/** Whether a subject is only who tells the figure in this sentence. */
function isTeller(subject: string, measure: string | null, sentence: string): boolean {
  if (!TELLER.test(subject) || OF_TELLER.test(measure ?? '')) return false;
  const place = sentence.indexOf(subject);
  return place >= 0 && TELLS.test(sentence.slice(place + subject.length, place + subject.length + 40));
}

/** 受地震影响, 可能, 北山当局: what happened, how sure one is and who governs, not who has it. */
const CIRCUMSTANCE = /^(?:受.{1,10}(?:影响|拖累|冲击|带动|推动|驱动)|.{0,4}当局|至今|如今|可能|预计|估计|据估计)$/;

/** Whether a phrase can have a figure: false for datelines, times, adverbs, verbs, for courts that rule and for who only tells. */
export function canOwn(subject: string, measure: string | null, sentence: string): boolean {
  if (DATELINE.test(subject) || WHEN.test(subject) || ADVERB.test(subject) || DOES.test(subject)) return false;
  if (PRONOUN_INSIDE.test(subject) || DAY.test(subject)) return false;
  if (ONE.test(subject) || WHICH.test(subject) || isVerb(subject)) return false;
  if (CIRCUMSTANCE.test(subject) || isClause(subject) || isTeller(subject, measure, sentence)) return false;
  // 检获冰毒共重60公斤，市值约2000万港元: what the goods are worth is not who seized them.
  if (/^(?:警方|警员|海关|海关人员|缉毒警)$/.test(subject) && /市值|总值|价值|重量|^共?重$/.test(measure ?? ''))
    return false;
  if (JUDGE.test(subject) && /法院/.test(subject) && RULES.test(sentence) && /罚款/.test(measure ?? '')) return false;
  if (JUDGE.test(subject)) return OF_JUDGE.test(measure ?? '') && !/徒刑|罚金/.test(measure ?? '');
  return !(/法院|检察院/.test(subject) && RULES.test(sentence));
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

const NEGATION = new Signs(/[无無未非不]/);
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
