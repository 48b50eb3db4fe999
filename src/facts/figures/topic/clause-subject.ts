/** The grammatical subject of one clause: the noun phrase that opens it, when it is who or what has a figure. */

import { isPersonName } from '@/src/corpus/names';
import { AnyOf } from '@/src/corpus/patterns/any-of';
import { Gated } from '@/src/corpus/patterns/first-set';
import { Signs } from '@/src/corpus/text/signs';
import type { Chunk } from './chunks';
import { isFirm } from './firms';
import { indexOf } from './indices';
import { isLocality, isMeasure, isOrganisation, isPlace } from './nouns';
import { splitOwner } from './split-owner';
import { COUNTED_OWNER, GETS, ISSUER, KIND, NOT_SUBJECT, OFFICE, PRONOUN, SAYS, TOLD } from './subject-words';
import { isWork } from './works';

export interface Candidate {
  phrase: string;
  /** A name, or a phrase that can only be the owner. */
  strong: boolean;
  /** It gets what the figure counts: 黄某获4万票. */
  acts?: boolean;
  /** A verb of doing follows it: 某防指派出3个工作组. */
  does?: boolean;
  /** A kind of owners that the sentence itself names. */
  kind?: boolean;
  /** The label of the figure's line: 月饼系列产品：. */
  label?: boolean;
}

/** What is known of the figure whose owner is sought. */
export interface Asked {
  measure: string | null;
  /** The clause names its own thing: a kind of owners named earlier is not taken over. */
  own: boolean;
  counts: boolean;
}

/** What is known of the names of the article. */
export interface Names {
  /** Names that splitOwner knows, longest first. */
  readonly known: readonly string[];
  /** Who sentences without a subject are about. */
  readonly carried: string | null;
  /** One owner and not a kind of owners. */
  isProper(name: string): boolean;
  /** How often the article names it. */
  frequency(name: string): number;
}

/** Verbs whose agent has what is sent or paid. */
const SENDS = new AnyOf(/^(?:派出|调集|(?:紧急)?(?:下拨|调拨)|拨付|出动|捐赠|投入)了?$/);
/** Verbs and copulas whose subject has what follows. */
const HAS = new AnyOf(/^(?:拥有|持有|获利|亏损|盈利|有|共有|为|达|达到)了?$/);
/** A player by the part that he plays. */
const PLAYER = new Gated(
  /(?:先发|洋投|投手|打者|捕手|外援|前锋|后卫|中锋|队员|球员|主将|队长)([\u4e00-\u9fff·]{2,5})$/,
);
/** What a thing named before, or one of its own, begins with: 该基地, 这批货物. */
const THAT = new Signs(/[该本此这那一]/);
const JOINS = new Signs(/[、和]/);
/** What does not belong to a phrase begins and ends with these. */
const LOOSE_FIRST = new Signs(/[·\s]/);
const LOOSE_LAST = new Signs(/[今昨）)]/);
/** Between who tells and 发布. */
const KIND_SIGN = new Signs(/[业块场]/);
const NEWLY = new Signs(/[的最新\s]/);
/** In marks, in Latin letters, or numbered: “青鸟”, ABC, 3号线. */
const NAME_LIKE = new AnyOf(/^(?:[“「]|[A-Za-z]{2,})|\d号(?:线|楼|馆|店|桥|井|门)$/);
/** What the customs do themselves. */
const SEIZED = /^(?:查获|破获|查扣|截获|缉获|打掉|抓获|查处|查办|立案|检获|缴获)/;
/** 第三位是, 其次为, 冠军是. */
const NEXT_BEST = /^(?:第[一二三四五六七八九十\d]{1,2}[位名]?|其次|再次|居次|冠军|亚军|季军|榜首|榜眼|探花)[是为]$/;
const OTHER_PERSON = new AnyOf(/^[他她](?![国乡人])/);
/** 赵女士, 林先生, 陈某: somebody by his family name. */
const PERSON = /^[\u4e00-\u9fff]{1,2}(?:女士|先生|小姐|某[某\u4e00-\u9fff]?(?=[^\u4e00-\u9fff]|$))/;
const THAT_FIRM = /^该(?:公司|集团|企业|行|厂|店|品牌|机构)/;
const THIS_ONE = new AnyOf(/^(?:这|那|一|该|此)[批条款种位名家辆列项座起台艘本部届]/);

/**
 * The subject of one clause before a figure, or of the figure's own.
 * @param mark the mark that ends the clause; undefined at the end of the text.
 * @param here the figure stands in this very clause.
 * @returns 'untold' when the clause has a subject that cannot be told: nobody else's name may stand in for it.
 */
export function clauseSubject(
  text: string,
  chunks: Chunk[],
  mark: Chunk | undefined,
  { measure, counts }: Asked,
  here: boolean,
  names: Names,
): Candidate | 'untold' | null {
  const clause = chunks.filter(
    (c) => c.type !== 'adverb' && c.type !== 'time' && c.type !== 'mark' && text[c.start] !== '·',
  );
  // 仅北山市就有5家: 仅 stands before the subject.
  const lead = clause[0];
  if (lead?.type === 'copula' && /^仅$/.test(text.slice(lead.start, lead.end))) clause.shift();
  // 由于外卖行业竞争激烈，…: the reason is not what has the figure; 虽然星河领先，但其销量下滑: of the one that 其 points back to.
  if (
    !here &&
    chunks.some((c) => c.type === 'adverb' && /^(?:由于|因为|随着|尽管|虽然)$/.test(text.slice(c.start, c.end))) &&
    !(mark && /^(?:但是?|却)其(?![他它余中次实])/.test(text.slice(mark.end, mark.end + 4)))
  )
    return null;
  // 宇航局的官员星期二说，…: who tells it.
  if (
    !here &&
    mark &&
    /(?:[^传听据小胡]说|表示|指出|[^号简名自职堪宣人]称)$/.test(text.slice(Math.max(0, mark.start - 3), mark.start))
  ) {
    // 星河在周五发布声明称，交付量下降16%: a firm tells its own.
    const who = lead?.type === 'noun' ? text.slice(lead.start, lead.end) : '';
    return isFirm(who) ? { phrase: who, strong: true } : null;
  }
  let first = clause[0];
  let second = clause[1];
  if (
    first?.type === 'preposition' &&
    /^[在于]$/.test(text.slice(first.start, first.end)) &&
    second?.type === 'noun' &&
    (clause.length === 2 || mark === undefined)
  ) {
    // 在南湖区，已汇集…
    const place = text.slice(second.start, second.end);
    if (clause.length === 2 && (isPlace(place) || /[区县镇村州省市]$/.test(place)))
      return { phrase: place, strong: true };
  }
  if (first?.type === 'figure' && second?.type === 'noun' && second.start === first.end) {
    // 98家成都上市公司共实现…: all of them have it.
    const counted = text.slice(second.start, second.end);
    const who = text.slice(first.start, second.end);
    if (
      (here || !counts) &&
      clause.length > 2 &&
      clause[2]?.type !== 'de' &&
      COUNTED_OWNER.test(counted) &&
      who.length <= 18
    )
      return { phrase: who, strong: true, kind: true };
  }
  // 第三位是《青岭往事》，票房…; 3、第三名为星河，…: who has the rank has what is told next.
  const [rank, is, ranked] = clause.slice(-3);
  if (!here && clause.length < 6 && rank !== undefined && is?.type === 'copula' && ranked?.type === 'noun') {
    const best = text.slice(ranked.start, ranked.end);
    if (NEXT_BEST.test(text.slice(rank.start, is.end)) && !isMeasure(best) && best.length < 24)
      return { phrase: best, strong: true, label: true };
  }
  if (first?.type !== 'noun') {
    // 排在第四名的星河是唯一增长的厂商: the name behind what tells which.
    const head = clause[clause.findIndex((c) => c.type === 'de') + 1];
    const name = head?.type === 'noun' ? text.slice(head.start, head.end) : '';
    return first?.type === 'verb' && isFirm(name) ? { phrase: name, strong: true } : null;
  }
  let phrase = text.slice(first.start, first.end);
  // 东岭恒生指数11日早盘低开309点: the index, and not its place.
  const index = indexOf(phrase);
  if (index) return { phrase: index, strong: true };
  // 公司与星河集团签订协议: the company of which all is told.
  const joined = second?.type === 'preposition' && /^[和与及]$/.test(text.slice(second.start, second.end));
  if (joined && /^(?:该|本)?(?:公司|集团|双方)$/.test(phrase)) return null;
  // 该公司斥资3亿元: of no place that was spoken of.
  if (THAT_FIRM.test(phrase) && names.carried !== null && isPlace(names.carried)) return 'untold';
  if (joined && second !== undefined && clause[2]?.type === 'noun' && clause[2].start === second.end) {
    phrase = text.slice(first.start, clause[2].end);
    first = clause[2];
    second = clause[3];
  } else if (second?.type === 'de') {
    // 这些案件的诈骗金额: of things named before.
    if (here && /^(?:[这那]些|上述)/.test(phrase)) return 'untold';
    const owned = clause[2];
    if (owned?.type !== 'noun') return null;
    const own = text.slice(owned.start, owned.end);
    if (!isMeasure(own) && !PRONOUN.test(own) && (isOrganisation(own) || !isOrganisation(phrase))) phrase = own;
    else if (isMeasure(own) && !names.isProper(phrase) && !isOrganisation(phrase)) {
      const split = splitOwner(own, names.known);
      return split.owner ? { phrase: split.owner, strong: true } : null;
    }
    second = clause[3];
  }
  if (LOOSE_FIRST.at(phrase, 0) || LOOSE_LAST.at(phrase, phrase.length - 1))
    phrase = phrase.replace(
      /^[·\s]+|(?<=[处署局院会部委])[今昨]$|(?<=[\u4e00-\u9fff]{2})[（(][^（）()]{1,16}[）)]$/g,
      '',
    );
  // 统计局公布, 气象台发布: who tells a figure does not have it.
  const acts = second?.type === 'verb' && SEIZED.test(text.slice(second.start, second.end));
  if (ISSUER.test(phrase) && !(acts && phrase.endsWith('海关')) && (mark || second?.type !== 'copula')) return null;
  // 总局今天发布了: what it does stands behind the day.
  let behindAt = second?.start ?? first.end;
  const behindEnd = behindAt + 6;
  while (behindAt < behindEnd && NEWLY.at(text, behindAt)) behindAt += 1;
  const behind = text.slice(behindAt, behindEnd);
  if (TOLD.test(behind) && (OFFICE.test(phrase) || !/^(?:发布|公布|召开|举行)/.test(behind))) return null;
  // 月饼系列产品：Q3营收14亿元: a label has what its line tells.
  if (mark && clause.length === 1 && measure !== null && isLabel(text, first, mark, measure))
    return { phrase, strong: true, label: true };
  if (second?.type === 'verb' && /^(?:显示|表明|指出)/.test(text.slice(second.start, second.end))) return null;
  if (mark && text[mark.start] === '：' && OFFICE.test(phrase)) return null;
  // 局长昨日受访时指出，…: who tells it.
  if (!here && clause.some((c) => c.type === 'verb' && SAYS.test(text.slice(c.start, c.end)))) return null;
  // 该基地总投资…: of a thing named before, and not of who was spoken of.
  const that = THAT.at(phrase, 0)
    ? /^[该本此]([\u4e00-\u9fff]{0,6}(?:村|乡|镇|县|市|省|区|院|馆|店|厂|局|所|队|社|岛|港|站|寺|桥|国|州|基地|项目|景区|园区|学校|医院|合作社|工厂|车间|产品|系统|机场|港口|线路|工程))/.exec(
        phrase,
      )
    : null;
  if (that && !names.carried?.endsWith(that[1] as string)) return 'untold';
  // 这批货物共计5吨, 一位老人已经超过50岁: a thing of its own, and not who was spoken of.
  if ((THAT.at(phrase, 0) && THIS_ONE.test(phrase)) || (here && OTHER_PERSON.test(phrase))) return 'untold';
  // 她遇到诈骗了，被骗了70万元: somebody's, and not an office's that was spoken of.
  if (OTHER_PERSON.test(phrase) && names.carried !== null && !isPersonName(names.carried)) return 'untold';
  // 赵女士想洗脱嫌疑
  const person = PERSON.exec(phrase)?.[0];
  if (person !== undefined) return { phrase: person, strong: true };
  if (PRONOUN.test(phrase) || phrase.length < 2 || NOT_SUBJECT.test(phrase)) return null;
  if (isWork(phrase)) return { phrase, strong: true };
  // 山狮先发陈某用120球: the player, and not the team.
  const player = PLAYER.exec(phrase);
  if (player) {
    const name = player[1] as string;
    return { phrase: names.frequency(name) > 1 ? name : player[0], strong: true };
  }
  const split = splitOwner(phrase, names.known);
  // 山狮林某主投5局: a player behind his team.
  if (split.owner !== null && isPersonName(split.rest)) return { phrase, strong: true };
  const listed = listEnd(text, chunks, first);
  // 甲市、乙市等多地海关: of several houses, and not of the first place.
  if (listed > first.end && isPlace(phrase) && /等.{2}/.test(text.slice(Math.max(first.end, listed - 12), listed)))
    return 'untold';
  if (!split.owner && listed > first.end) {
    // 江西、湖南: who has it is all of them.
    const all = text.slice(first.start, listed);
    if (all.length <= 16 && (isPlace(phrase) || isOrganisation(phrase))) return { phrase: all, strong: true };
    // 通威股份、川投能源等公司净利润超10亿元: nobody else's.
    return here && !counts ? 'untold' : null;
  }
  // 金融业活力凸显，前三季度增加值…
  const kind = KIND_SIGN.in(phrase) ? KIND.exec(phrase)?.[1] : undefined;
  if (kind && !split.owner && !NOT_SUBJECT.test(kind) && kind.length < (kind.endsWith('场') ? 9 : 15))
    return { phrase: kind, strong: true, kind: true };
  // 北京仓部分, 重庆市慈善总会: a place before another noun is part of its name.
  // 淘宝开放平台: a part of the firm by its own name.
  const part = split.owner !== null && isFirm(split.owner) && isOrganisation(phrase);
  if (split.owner && (isMeasure(split.rest) || (names.isProper(split.owner) && !isPlace(split.owner) && !part)))
    return { phrase: split.owner, strong: true };
  if (measure !== null && (measure.startsWith(phrase) || phrase.includes(measure))) return null;
  if (isMeasure(phrase) || phrase.length > 18) return null;
  // 省级财政已紧急下拨2000万元: who sends or pays in the figure's own clause.
  const does = here && second?.type === 'verb' ? text.slice(second.start, second.end) : '';
  if (SENDS.test(does) && phrase.length > 2 && phrase.length <= 14) return { phrase, strong: true };
  const name =
    isOrganisation(phrase) ||
    isPlace(phrase) ||
    isLocality(phrase) ||
    names.known.includes(phrase) ||
    isFirm(phrase) ||
    NAME_LIKE.test(phrase);
  if (name && phrase.length <= 14 && !/^[“「](?:.|\d+)[”」]$/.test(phrase)) return { phrase, strong: true };
  // 支付宝累计开放平台…, 星河第二季受惠…: an adverb or a time between two nouns makes the first the subject.
  const after = chunks[chunks.indexOf(first) + 1];
  const adverbial = (after?.type === 'adverb' || after?.type === 'time') && after.start === first.end;
  if (!second || second.type === 'figure' || (second.type === 'noun' && !adverbial)) return null;
  if (mark && text[mark.start] === '：') return null;
  // 星河第二季受惠…，营收达5亿元: a name before a time that the article repeats.
  const opens = after?.type === 'time' && after.start === first.end;
  const verb = text.slice(second.start, second.end);
  return {
    phrase,
    // 乙则有…: set against who was spoken of.
    strong:
      (after?.type === 'adverb' && text.slice(after.start, after.end) === '则' && phrase.length < 9) ||
      (opens && phrase.length < 9 && names.frequency(phrase) > 1),
    does: second.type === 'verb' && second.start === first.end,
    acts: GETS.test(verb) || HAS.test(verb) || (second.type === 'change' && names.frequency(phrase) > 1),
  };
}

/** Products, businesses and regions label the lines of a report; themes (科技创新：) do not own their figures. */
const LABEL =
  /(?:产品|系列|业务|行业|产业|业|板块|事业部|分部|市场|地区|区域|[省市境国][内外]|海外|食品|商品|公司|集团|银行|股份|平台)$/;

/** Whether a noun is the label of a line whose measure stands right behind its colon. */
function isLabel(text: string, noun: Chunk, mark: Chunk, measure: string): boolean {
  if (text[mark.start] !== '：' && text[mark.start] !== ':') return false;
  const label = text.slice(noun.start, noun.end);
  if (label.length < 2 || label.length > 14 || isMeasure(label) || OFFICE.test(label) || NOT_SUBJECT.test(label))
    return false;
  if (PRONOUN.test(label) || ISSUER.test(label)) return false;
  if (!LABEL.test(label) && !isPlace(label)) return false;
  const at = text.slice(mark.end, mark.end + 14).indexOf(measure.slice(0, 2));
  return at >= 0 && isMeasure(measure.replace(/(?:同比|环比)?(?:增长|下降|提高|增加|减少)$/, ''));
}

/** The end of the list that a noun begins: 江西、湖南和湖北. */
function listEnd(text: string, chunks: Chunk[], first: Chunk): number {
  let end = first.end;
  for (let i = chunks.indexOf(first) + 1; i + 1 < chunks.length; i += 2) {
    const sign = chunks[i] as Chunk;
    const next = chunks[i + 1] as Chunk;
    if (next.type !== 'noun' || sign.end - sign.start !== 1 || !JOINS.at(text, sign.start)) break;
    end = next.end;
  }
  return end;
}
