/**
 * Ways to name the subject of a clause, in the order in which they are asked: 记者见到了|王女士, 51岁的|她, 负责人李明|指着果林,
 * 一名女子|态度反转. subject.ts asks them.
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
import type { Mention } from './sentence-head';
import { parseSpeaker } from './speaker';

/** The one behind 的是: the first who came is …. */
const CLEFT = /^[^，。“「]{2,24}的(?:就|正|还|也)?是([^，。“「]{2,24})$/;
/** 本报记者找到|李某, 我们采访了|王女士, 记者拨通|杨先生的电话 */
const INTERVIEW =
  /^[^，。“「]{0,16}(?:记者|我们|本报|笔者)[^，。“「]{0,24}?(?:采访|找到|见到|联系|拨通|致电|走访|遇到|遇见|碰到|打通|访问|连线|对话|约见|走近|见面)[了过到上]{0,2}/;
/** …|岁的王某, 在附近打工的|王女士, 村支书|李某 */
export const ENDS_WITH_OFFICE = new RegExp(`^[^，。；：“「]{0,50}(?:${ROLE_SOURCE})$`);
const MODIFIER = /^[^，。；：“「]{1,30}的$/;
/** 回国探亲的华侨|王某某|女士: a title shows where the name ends, whatever noun stands before. */
const TITLED = /^(?:女士|先生|小姐|老人|教授|博士|师傅)/;
const NOUN_BEFORE = /^(?:[^，。；：“「]{1,20}的)?[\u4e00-\u9fff]{2,8}$/;
/** Words of a clause whose last name is an object: 看见李某, 给李某, 和李某. */
const OBJECT = /[对向给把被和与让跟同]|采访|看见|看到|见到|找到|记者|告诉|送|帮|陪/;
/** 曾听说他家是有名的|贫困户: what somebody is. */
const PREDICATE = /[是有为像叫]|听说|成为/;
/** How something of somebody's tells how he speaks. */
export const OWN_VOICE =
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
export function nounLength(clause: string): number {
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

const TO_SOMEBODY =
  /^(?:[教招带帮送养陪育领](?:学生|孩子|儿童|老人|村民|徒弟|员工|群众)|[以避为]?免|使|方便|确保|保障|影响|危及)/;

/** A clause whose subject is sought. */
export interface Clause {
  passage: Passage;
  mentions: Mentions;
  paragraph: number;
  /** Offsets of it in the passage, as far as it is read. */
  from: number;
  stop: number;
  text: string;
  /** The names that it mentions. */
  here: readonly Mention[];
  /** How much of it stands before its subject (但是, 当天, 记者看到), and where the rest begins in the passage. */
  lead: number;
  head: number;
  rest: string;
}

/** Who it is, in offsets of the passage. */
export interface Who {
  /** A name; he or she; a noun for somebody. */
  kind: 'name' | 'pronoun' | 'noun';
  start: number;
  end: number;
  mention?: Mention | null;
  interviewed?: true;
}

/** A way to name the subject of a clause: who it is; null where the clause has none; undefined where another way may tell. */
type Way = (clause: Clause) => Who | null | undefined;

/** In the order in which they are asked: the first that knows, tells. */
export const WAYS: readonly Way[] = [
  interviewed,
  forHim,
  noClause,
  theirKin,
  pronoun,
  lastToCome,
  firstName,
  whoIsThere,
  behindOffice,
  theSame,
  counted,
  behindClause,
  acting,
  repeatedName,
];

/** A part of the clause behind its lead. */
const noun = ({ head }: Clause, at: number, length: number): Who => ({
  kind: 'noun',
  start: head + at,
  end: head + at + length,
});
const oneCharacter = (at: number): Who => ({ kind: 'pronoun', start: at, end: at + 1 });
const nameOf = (mention: Mention, end = mention.start + mention.name.length): Who => ({
  kind: 'name',
  start: mention.start,
  end,
  mention,
});

/** 记者见到了|王女士, 记者拨通|杨先生|的电话 */
function interviewed({ text, from, here }: Clause): Who | null | undefined {
  const asked = INTERVIEW.exec(text);
  if (!asked) return undefined;
  const at = from + asked[0].length;
  const met = here.findLast((m) => m.start >= at);
  if (met) return { ...nameOf(met), interviewed: true };
  const found = parseSpeaker(text.slice(asked[0].length).replace(/的(?:电话|手机|家|家里|家中)$/, ''));
  return found && (found.kind === 'person' || found.kind === 'office')
    ? { kind: 'noun', start: at + found.start, end: at + found.end, interviewed: true }
    : null;
}

/** 而歌迷对他而言，: it is he who tells. */
function forHim({ text, from }: Clause): Who | undefined {
  const found = /对([他她])(?:而言|来说|来讲)/.exec(text);
  return found ? oneCharacter(from + found.index + 1) : undefined;
}

/** 当全体市民奋力的时候: no clause of its own. */
function noClause({ text }: Clause): null | undefined {
  return /^(?:但是?|而|每)?当.*(?:时|时候|之际|后)$/.test(text) ? null : undefined;
}

/** 他妻子 */
function theirKin(clause: Clause): Who | undefined {
  const kin = THEIR_KIN.exec(clause.rest);
  return kin ? noun(clause, 0, kin[0].length) : undefined;
}

/** 51岁的|她开出条件; 她得意地笑; 每一条线|她都改过, where what is spoken of stands before her. */
function pronoun({ rest, head, here }: Clause): Who | undefined {
  const described = /^[^，。；：“「]{1,14}的([他她])(?!们|的)/.exec(rest);
  if (described && here.length === 0) return oneCharacter(head + described[0].length - 1);
  if (PRONOUN.test(rest)) return oneCharacter(head);
  const topical = BEHIND_OBJECT.exec(rest);
  return topical ? oneCharacter(head + topical[0].search(/[他她]/)) : undefined;
}

/** 第二个赶到的是住在三组的|老杨 */
function lastToCome({ text, from, stop, mentions, paragraph }: Clause): Who | undefined {
  const latecomer = CLEFT.exec(text)?.[1] ?? '';
  const who = latecomer === '' ? null : parseSpeaker(latecomer);
  if (!who || !/^(?:person|office)$/.test(who.kind) || who.end !== latecomer.length) return undefined;
  const at = from + text.length - latecomer.length;
  const mention = mentions.in(paragraph, at, stop).at(-1) ?? null;
  return { kind: who.kind === 'person' ? 'name' : 'noun', start: at + who.start, end: at + who.end, mention };
}

/** The first name of the clause, where nothing before it makes it an object: 农场的负责人|李明|指着果林. */
function firstName({ here, passage, head, stop }: Clause): Who | null | undefined {
  const [first] = here;
  if (!first) return undefined;
  const before = passage.masked.slice(head, first.start);
  const behind = passage.masked.slice(first.start + first.name.length, stop);
  const fits =
    before === '' ||
    ((ENDS_WITH_OFFICE.test(before) || MODIFIER.test(before) || (TITLED.test(behind) && NOUN_BEFORE.test(before))) &&
      !OBJECT.test(before.slice(0, -1)) &&
      !isObject(before));
  if (!fits) return undefined;
  if (/^(?:[、和与及同]|跟(?![着随])|们|被|遭|让)/.test(behind)) return null;
  // 李明的|父亲最先投了反对票
  const kin = OF_KIN.exec(behind);
  if (kin) return { kind: 'noun', start: first.start, end: first.start + first.name.length + kin[0].length };
  return nameOf(first);
}

/** 在菜市场口有一位年轻的|女孩摆着小摊 */
function whoIsThere(clause: Clause): Who | undefined {
  const there = THERE_IS.exec(clause.rest)?.[0].length ?? 0;
  if (there === 0 || clause.here.length > 0) return undefined;
  const behind = clause.rest.slice(there);
  const de = behind.lastIndexOf('的', 12) + 1;
  const length = nounLength(behind.slice(de));
  return length > 0 ? noun(clause, there + de, length) : undefined;
}

/** 蓝营议员|陈某某|怒问 */
function behindOffice(clause: Clause): Who | undefined {
  const { rest, mentions, passage, head } = clause;
  const holder = holderIn(
    rest,
    (at) => mentions.repeated.lengthAt(passage.text, head + at) || (isFamiliar(rest.slice(at, at + 2)) ? 2 : 0),
  );
  return holder ? noun(clause, holder.start, holder.end - holder.start) : undefined;
}

/** 这位壮汉: who was spoken of before. */
function theSame({ rest, head }: Clause): Who | undefined {
  const same = THE_SAME.exec(rest);
  return same ? { kind: 'pronoun', start: head, end: head + same[0].length } : undefined;
}

/** 一名|女子|态度反转 */
function counted(clause: Clause): Who | undefined {
  const lead = COUNTED.exec(clause.rest)?.[0].length ?? 0;
  const length = nounLength(clause.rest.slice(lead));
  return length > 0 ? noun(clause, lead, length) : undefined;
}

/** 服务队的|志愿者们正…, 从日本回来的|田中千绘 */
function behindClause(clause: Clause): Who | undefined {
  const { rest, mentions, passage, head } = clause;
  const de = rest.lastIndexOf('的', 36) + 1;
  if (de <= 2 || OBJECT.test(rest.slice(0, de - 1)) || PREDICATE.test(rest.slice(0, de - 1))) return undefined;
  const length = nounLength(rest.slice(de));
  if (length > 0) return noun(clause, de, length);
  const name = mentions.repeated.lengthAt(passage.text, head + de);
  return name > 0 && /^[，。：]?$/.test(rest.slice(de + name)) ? noun(clause, de, name) : undefined;
}

/** Somebody without a name, by what he does. */
function acting(clause: Clause): Who | undefined {
  const { text, lead, from, rest } = clause;
  const actor = actingWithRole(text, lead);
  if (actor) return { kind: 'noun', start: from + actor.start, end: from + actor.end };
  const nameless = namelessActor(rest);
  return nameless ? noun(clause, nameless.start, nameless.end - nameless.start) : undefined;
}

/** A name that the article repeats, and that no list of names knows. */
function repeatedName(clause: Clause): Who | undefined {
  const { mentions, passage, head, stop } = clause;
  const name = mentions.repeated.lengthAt(passage.text, head);
  if (name === 0 || head + name > stop || /[、和与及跟同]/.test(passage.masked[head + name] ?? '')) return undefined;
  return noun(clause, 0, name);
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
