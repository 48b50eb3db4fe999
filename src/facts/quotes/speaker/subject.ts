/**
 * Whom a clause is about: 晴晴农场的负责人李明|指着果林, 她|得意地笑, 记者见到了|王女士, 一名女子|态度反转. A clause that does not
 * say so for certain is about nobody.
 */

import type { Passage } from '../passage';
import { actingWithRole, namelessActor } from '../people/acting';
import { KIN_SOURCE } from '../people/kin';
import type { Mentions } from '../people/mentions';
import { PERSON_NOUN } from '../people/nouns';
import { isFamiliar } from '../people/person';
import { endsSubject } from '../people/repeated';
import { OFFICE_PATTERN, ROLE_SOURCE } from '../words';
import { isObject } from './object';
import { parseSpeaker } from './speaker';
import type { Mention } from './topic';

export interface Subject {
  kind: 'name' | 'pronoun' | 'noun';
  /** Offsets in the passage. */
  start: number;
  end: number;
  mention: Mention | null;
  /** What the clause goes on with. */
  after: string;
  /** Only something of theirs is named: 李明的箱子里. */
  owner: boolean;
  /** The clause tells that the paper spoke with them: 记者见到了王女士. */
  interviewed: boolean;
  /** A name behind an office. */
  official: boolean;
}

const LONGEST = 90;
/** The one behind 的是: the first who came is …. */
const CLEFT = /^[^，。“「]{2,24}的(?:就|正|还|也)?是([^，。“「]{2,24})$/;
/** What may stand at the head of a clause before its subject. */
const LEAD =
  /^(?:\s|那天|那次|那时|但是|但|而|不过|然而|可|于是|随后|接着|然后|后来|这时|此时|当时|同时|此外|另外|其实|如今|现在|昨[日天晚]|今[日天早晚年]|当[日天晚]|近日|日前|最终|最后|终于|原来|起初|据说|对此|记者(?:也|还|们)?(?:听到|看到|注意到|发现)|[（(][^（）()]{0,20}[）)]){0,4}/;
/** 本报记者找到|李某, 我们采访了|王女士, 记者拨通|杨先生的电话 */
const INTERVIEW =
  /^[^，。“「]{0,16}(?:记者|我们|本报|笔者)[^，。“「]{0,24}?(?:采访|找到|见到|联系|拨通|致电|走访|遇到|遇见|碰到|打通|访问|连线|对话|约见|走近|见面)[了过到上]{0,2}/;
/** …|岁的王某, 在附近打工的|王女士, 村支书|李某 */
const ENDS_WITH_OFFICE = new RegExp(`^[^，。；：“「]{0,50}(?:${ROLE_SOURCE})$`);
const MODIFIER = /^[^，。；：“「]{1,30}的$/;
/** 回国探亲的华侨|王某某|女士: a title shows where the name ends, whatever noun stands before. */
const TITLED = /^(?:女士|先生|小姐|老人|教授|博士|师傅)/;
const NOUN_BEFORE = /^(?:[^，。；：“「]{1,20}的)?[\u4e00-\u9fff]{2,8}$/;
/** Words of a clause whose last name is an object: 看见李某, 给李某, 和李某. */
const OBJECT = /[对向给把被和与让跟同]|采访|看见|看到|见到|找到|记者|告诉|送|帮|陪/;
/** 曾听说他家是有名的|贫困户: what somebody is. */
const PREDICATE = /[是有为像叫]|听说|成为/;
/** How something of somebody's tells how he speaks. */
const OWN_VOICE =
  /^的(?:回答|回应|话|这句话|一句话|这番话|一番话|声音|语气|脸|眼|神情|表情|情绪|笑|第一反应|反应|心情|感受|体会|愿望|想法|要求|心愿|期望|建议|理由|解释|叮嘱|口头禅|座右铭|态度)/;
const PRONOUN = /^[他她](?!们|人|国|日|乡|的(?!脸|眼|声音|语气|神情|表情|笑|回答|话|嘴))/;
/** 他妻子, 她的父亲 */
const THEIR_KIN = new RegExp(`^[他她]的?(?:${KIN_SOURCE})(?![、和与的])`);
/** 李明|的父亲 */
const OF_KIN = new RegExp(`^的(?:${KIN_SOURCE})(?![、和与的])`);
const BEHIND_OBJECT = /^[^，。他她]{2,12}[他她](?=都|也|亲自|就|从不|从未)/;
/** How many of them, or which: no part of what somebody is called. */
const COUNTED =
  /^(?:(?:有|另|又|一|两|几|三|多|部分|不少|许多|众多|众)(?:有)?(?:名|位|个|些|的|对)?|(?:在场|现场|身旁|身边|一旁|旁边)的?)(?=[\u4e00-\u9fff]{2})/;
/** 这位身高一米八的|壮汉: the one who was spoken of before. */
const THE_SAME = new RegExp(`^(?:这|那|该)(?:位|名|个)?[^，。；：“「]{0,16}?(?:${PERSON_NOUN})`);
const PERSON_END = new RegExp(`(?:${PERSON_NOUN})$`);
const OFFICE_END = new RegExp(`(?:${ROLE_SOURCE})$`);
/** What stands in a clause and in no noun for somebody. */
const IN_CLAUSE = /[的了是在把被让给对向从到和与及就都也还又很我你他她它没不着却而但因为于此像]|只有|没有|记者|有人/;

/** Nouns that are somebody whatever follows: 女子|态度反转, 民警|一番话. */
const PLAIN =
  /^(?:其他|其它|附近|周边|周围|值班|当事|年轻|中年|女|男|老|小|车内的?){0,2}(?:女子|男子|民警|交警|辅警|警察|老人|店主|店员|店家|老板娘|老板|医生|护士|司机|检察官|法官|村民|居民|市民|民众|乘客|家长|母亲|父亲|妈妈|爸爸|妻子|丈夫|儿子|女儿|女孩|男孩|小伙子|小伙|姑娘|老先生|老大爷|老大娘|老人家|老师|校长|教练|志愿者|工作人员|负责人|治安员|保安|服务员|顾客|网友|网民|老乡|大爷|大妈|大伯|大叔|大娘|大姐|大哥|大嫂|阿姨|奶奶|爷爷|老太太|阿[婆公嬷伯]|客人|顾客|摊主|商贩|[菜小]贩|农户|农民|员工|职工|群众|家属|亲属|伤者|目击者|路人|游客|旅客|住户|业主|租客|房客|掌柜|房东|邻居|律师)们?(?!们?[的、和与及跟同被让遭]|[员长节]|乐[团队]|组合|剧团)/;

/** A place, then somebody who is there. */
const THERE_IS =
  /^[^，。“「]{1,16}[边上里内外前旁口中处下间](?:又|还|正|就|也)?有(?:一|几|两|三)?[名位个]?(?=[\u4e00-\u9fff]{2})/;

/** Length of the noun for somebody that a clause begins with: 蕉农|苦叹, 部落族人|在网上; 0 when it begins otherwise. */
function nounLength(clause: string): number {
  const plain = PLAIN.exec(clause);
  if (plain) return plain[0].length;
  for (let end = 2; end <= Math.min(clause.length, 14); end += 1) {
    const noun = clause.slice(0, end);
    // 教|学生101名: what somebody does to them.
    if (TO_SOMEBODY.test(noun)) return 0;
    // 李明有三个|孩子
    if (IN_CLAUSE.test(noun[end - 1] as string) || (noun[end - 1] === '有' && end > 1)) return 0;
    if (!(PERSON_END.test(noun) || OFFICE_PATTERN.test(noun)) || IN_CLAUSE.test(noun)) continue;
    const rest = clause.slice(end, end + 8);
    if (/^[们节]/.test(rest) || /^[、和与及跟同被遭让]/.test(rest)) continue;
    if (endsSubject(rest) || OWN_VOICE.test(rest)) return end;
  }
  return 0;
}

const TO_SOMEBODY = /^[教招带帮送养陪育领](?:学生|孩子|儿童|老人|村民|徒弟|员工|群众)/;

/** The subject of passage.masked[from, to), or null. Linear in the clause, of which at most 90 characters are read. */
export function subjectOf(
  passage: Passage,
  mentions: Mentions,
  paragraph: number,
  from: number,
  to: number,
): Subject | null {
  const stop = Math.min(to, from + LONGEST);
  const clause = passage.masked.slice(from, stop);
  const make = (
    kind: Subject['kind'],
    start: number,
    end: number,
    mention: Mention | null,
    interviewed = false,
  ): Subject => {
    const after = passage.masked.slice(end, Math.min(to, end + 24));
    const owner = /^(?:的|所属|所在|旗下)/.test(after) && !OWN_VOICE.test(after) && !interviewed;
    const official = mention !== null && ENDS_WITH_OFFICE.test(passage.masked.slice(from, start));
    return { kind, start, end, mention, after, owner, interviewed, official };
  };
  const here = mentions.in(paragraph, from, stop);
  const asked = INTERVIEW.exec(clause);
  if (asked) {
    const met = here.filter((m) => m.start >= from + asked[0].length).at(-1);
    if (met) return make('name', met.start, met.start + met.name.length, met, true);
    const at = from + asked[0].length;
    const found = parseSpeaker(clause.slice(asked[0].length).replace(/的(?:电话|手机|家|家里|家中)$/, ''));
    return found && (found.kind === 'person' || found.kind === 'office')
      ? make('noun', at + found.start, at + found.end, null, true)
      : null;
  }
  // 而歌迷对他而言，: it is he who tells.
  const forHim = /对([他她])(?:而言|来说|来讲)/.exec(clause);
  if (forHim) return make('pronoun', from + forHim.index + 1, from + forHim.index + 2, null);
  // 当全体市民奋力的时候: no clause of its own.
  if (/^(?:但是?|而|每)?当.*(?:时|时候|之际|后)$/.test(clause)) return null;
  const lead = (LEAD.exec(clause) as RegExpExecArray)[0].length;
  const head = from + lead;
  const kin = THEIR_KIN.exec(clause.slice(lead));
  if (kin) return make('noun', head, head + kin[0].length, null);
  // 51岁的|她开出条件
  const described = /^[^，。；：“「]{1,14}的([他她])(?!们|的)/.exec(clause.slice(lead));
  if (described && here.length === 0) {
    const at = head + described[0].length - 1;
    return make('pronoun', at, at + 1, null);
  }
  if (PRONOUN.test(clause.slice(lead))) return make('pronoun', head, head + 1, null);
  // 每一条线她都改过: what is spoken of stands before her.
  const topical = BEHIND_OBJECT.exec(clause.slice(lead));
  if (topical) {
    const at = head + topical[0].search(/[他她]/);
    return make('pronoun', at, at + 1, null);
  }
  // 第二个赶到的是住在三组的|老杨
  const latecomer = CLEFT.exec(clause)?.[1] ?? '';
  const who = latecomer === '' ? null : parseSpeaker(latecomer);
  if (who && /^(?:person|office)$/.test(who.kind) && who.end === latecomer.length) {
    const at = from + clause.length - latecomer.length;
    const mention = mentions.in(paragraph, at, stop).at(-1) ?? null;
    return make(who.kind === 'person' ? 'name' : 'noun', at + who.start, at + who.end, mention);
  }
  const [first] = here;
  if (first) {
    const before = passage.masked.slice(head, first.start);
    const behind = passage.masked.slice(first.start + first.name.length, stop);
    const fits =
      before === '' ||
      ((ENDS_WITH_OFFICE.test(before) || MODIFIER.test(before) || (TITLED.test(behind) && NOUN_BEFORE.test(before))) &&
        !OBJECT.test(before.slice(0, -1)) &&
        !isObject(before));
    if (fits && /^(?:[、和与及同]|跟(?![着随])|们|被|遭|让)/.test(behind)) return null;
    // 李明的|父亲最先投了反对票
    const kin = fits ? OF_KIN.exec(behind) : null;
    if (kin) return make('noun', first.start, first.start + first.name.length + kin[0].length, null);
    if (fits) return make('name', first.start, first.start + first.name.length, first);
  }
  // 在菜市场口有一位年轻的|女孩摆着小摊
  const there = THERE_IS.exec(clause.slice(lead))?.[0].length ?? 0;
  if (there > 0 && here.length === 0) {
    const at = clause.slice(lead + there);
    const de = at.lastIndexOf('的', 12) + 1;
    const length = nounLength(at.slice(de));
    if (length > 0) return make('noun', head + there + de, head + there + de + length, null);
  }
  const rest = clause.slice(lead);
  const holder = holderIn(
    rest,
    (at) => mentions.repeated.lengthAt(passage.text, head + at) || (isFamiliar(rest.slice(at, at + 2)) ? 2 : 0),
  );
  if (holder) return make('noun', head + holder.start, head + holder.end, null);
  const same = THE_SAME.exec(rest);
  if (same) return make('pronoun', head, head + same[0].length, null);
  const counted = COUNTED.exec(rest)?.[0].length ?? 0;
  const noun = nounLength(rest.slice(counted));
  if (noun > 0) return make('noun', head + counted, head + counted + noun, null);
  // 服务队的|志愿者们正…, 从日本回来的|田中千绘
  const de = rest.lastIndexOf('的', 36) + 1;
  if (de > 2 && !OBJECT.test(rest.slice(0, de - 1)) && !PREDICATE.test(rest.slice(0, de - 1))) {
    const behind = nounLength(rest.slice(de));
    if (behind > 0) return make('noun', head + de, head + de + behind, null);
    const name = mentions.repeated.lengthAt(passage.text, head + de);
    if (name > 0 && /^[，。：]?$/.test(rest.slice(de + name))) return make('noun', head + de, head + de + name, null);
  }
  const actor = actingWithRole(clause, lead);
  if (actor) return make('noun', from + actor.start, from + actor.end, null);
  const nameless = namelessActor(rest);
  if (nameless) return make('noun', head + nameless.start, head + nameless.end, null);
  const name = mentions.repeated.lengthAt(passage.text, head);
  return name > 0 && head + name <= stop && !/[、和与及跟同]/.test(passage.masked[head + name] ?? '')
    ? make('noun', head, head + name, null)
    : null;
}

/** 蓝营议员|陈某某|怒问: the name behind an office at the head of a clause. */
function holderIn(clause: string, nameAt: (at: number) => number): { start: number; end: number } | null {
  for (let end = 2; end <= Math.min(clause.length - 2, 16); end += 1) {
    if (IN_CLAUSE.test(clause[end - 1] as string)) return null;
    if (!OFFICE_END.test(clause.slice(0, end)) || isObject(clause.slice(0, end))) continue;
    const name = nameAt(end);
    if (name > 0 && endsSubject(clause.slice(end + name, end + name + 8))) return { start: end, end: end + name };
  }
  return null;
}

/** 民警|随即找到了报警人: a noun for somebody who does something, at the head of a clause. */
export function actsPlainly(clause: string): boolean {
  const length = nounLength(clause);
  return length > 0 && ACTS.test(clause.slice(length));
}

const ACTS = /^(?:随即|立即|立刻|马上|赶紧|连忙|随后|一边|笑|指|站|坐|点头|摇头|叹|拿|掏|喊|大声|急忙)/;

/** Ends of the clauses of [from, to): offsets of their commas, then `to`. At most `most` of them. */
export function clauseEnds(passage: Passage, from: number, to: number, most: number): number[] {
  const ends: number[] = [];
  for (let i = from; i < to && ends.length < most; i += 1)
    if (/[，,；;：:]/.test(passage.masked[i] as string)) ends.push(i);
  if (ends.length < most) ends.push(to);
  return ends;
}
