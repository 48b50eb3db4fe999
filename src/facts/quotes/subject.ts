/**
 * Whom a clause is about: 晴晴农场的负责人李明|指着果林, 她|得意地笑, 记者见到了|王女士, 一名女子|态度反转. A clause that does not
 * say so for certain is about nobody.
 */
import { actingWithRole } from './acting';
import type { Mentions } from './mentions';
import { namelessActor } from './nameless';
import { isClause } from './nouns';
import type { Passage } from './passage';
import { parseSpeaker } from './speaker';
import type { Mention } from './topic';
import { ROLE_SOURCE } from './words';

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
/** What may stand at the head of a clause before its subject. */
const LEAD =
  /^(?:\s|但是|但|而|不过|然而|可|于是|随后|接着|然后|后来|这时|此时|当时|同时|此外|另外|其实|如今|现在|昨[日天晚]|今[日天早晚年]|当[日天晚]|近日|日前|最终|最后|终于|原来|起初|据说|对此|[（(][^（）()]{0,20}[）)]){0,4}/;
/** 本报记者找到|李某, 我们采访了|王女士, 记者拨通|杨先生的电话 */
const INTERVIEW =
  /^[^，。“「]{0,16}(?:记者|我们|本报|笔者)[^，。“「]{0,24}?(?:采访|找到|见到|联系|拨通|致电|走访|遇到|遇见|碰到|打通|访问|连线|对话|约见|走近|见面)[了过到上]{0,2}/;
/** …|岁的王某, 在附近打工的|王女士, 村支书|李某 */
const ENDS_WITH_OFFICE = new RegExp(`^[^，。；：“「]{0,30}(?:${ROLE_SOURCE})$`);
const MODIFIER = /^[^，。；：“「]{1,30}的$/;
/** Words of a clause whose last name is an object: 看见李某, 给李某, 和李某. */
const OBJECT = /[对向给把被和与让跟同]|采访|看见|看到|见到|找到|记者|告诉|送|帮|陪/;
/** How something of somebody's tells how he speaks. */
const OWN_VOICE =
  /^的(?:回答|回应|话|这句话|一句话|这番话|一番话|声音|语气|脸|眼|神情|表情|情绪|笑|第一反应|感受|体会|愿望|想法)/;
const PRONOUN = /^[他她](?!们|人|国|日|乡|的(?!脸|眼|声音|语气|神情|表情|笑|回答|话|嘴))/;
/** People without a name by a plain noun, at the head of a clause. */
const NOUNS =
  '女子|男子|民警|交警|辅警|警察|警员|老人|店主|店员|店家|老板娘|老板|医生|护士|司机|村民|居民|市民|民众|百姓|乘客|家长|母亲|父亲|妈妈|爸爸|妻子|丈夫|儿子|女儿|孩子|女孩|男孩|小伙子|小伙|姑娘|学生|老师|校长|教练|志愿者|工作人员|负责人|治安员|保安|服务员|顾客|客人|网友|网民|群众|老乡|大爷|大妈|阿姨|房东|同事|邻居|亲属|家属|律师|学者|专家|议员|立委|球迷|粉丝|业者|业主|摊主|摊贩|游客|客户|员工|职工|工人|农民|队员|球员|主播';
const PLAIN = new RegExp(
  '^((?:(?:这|那|该|一|两|几|有|另|其他|其它|在场|附近|周边|周围|现场|值班|当事|部分|不少|许多|众|多|女|男|老|小|年轻|中年|同行|随行|身边|身旁|一旁|旁边|车内|报警)(?:名|位|个|些|的)?){0,3})' +
    `(?:${NOUNS})们?` +
    '(?!们?[的、和与及跟同被让遭]|[员长])',
);
/** 葱油饼店老板娘：: a label, nothing but who speaks. */
const LABEL = new RegExp(`^[\\u4e00-\\u9fffA-Za-z]{1,8}(?:${NOUNS})们?$`);
/** 一名, 不少: no part of what somebody is called. */
const COUNTED = /^(?:有|一|两|几|另|多|部分|不少|许多|众)(?:名|位|个|些|的)?/;

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
    const owner = after.startsWith('的') && !OWN_VOICE.test(after) && !interviewed;
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
  const lead = (LEAD.exec(clause) as RegExpExecArray)[0].length;
  const head = from + lead;
  if (PRONOUN.test(clause.slice(lead))) return make('pronoun', head, head + 1, null);
  const [first] = here;
  if (first) {
    const before = passage.masked.slice(head, first.start);
    const fits =
      before === '' || ((ENDS_WITH_OFFICE.test(before) || MODIFIER.test(before)) && !OBJECT.test(before.slice(0, -1)));
    if (fits && /^(?:[、和与及跟同]|们|被|遭|让)/.test(passage.masked.slice(first.start + first.name.length, stop)))
      return null;
    if (fits) return make('name', first.start, first.start + first.name.length, first);
  }
  const plain = PLAIN.exec(clause.slice(lead));
  if (plain) return make('noun', head + (COUNTED.exec(plain[0])?.[0].length ?? 0), head + plain[0].length, null);
  if (LABEL.test(clause.slice(lead)) && /[：:]/.test(passage.masked[to] ?? '') && !isClause(clause))
    return make('noun', head, to, null);
  const actor = actingWithRole(clause, lead);
  if (actor) return make('noun', from + actor.start, from + actor.end, null);
  const counted = namelessActor(clause.slice(lead));
  return counted ? make('noun', head + counted.start, head + counted.end, null) : null;
}

/** 民警|随即找到了报警人: a plain noun for somebody who does something, at the head of a clause. */
export function actsPlainly(clause: string): boolean {
  const plain = PLAIN.exec(clause);
  return (
    plain !== null &&
    /^(?:随即|立即|立刻|马上|赶紧|连忙|随后|一边|笑|指|站|坐|点头|摇头|叹|拿|掏|喊|大声|急忙)/.test(
      clause.slice(plain[0].length),
    )
  );
}

/** Ends of the clauses of [from, to): offsets of their commas, then `to`. At most `most` of them. */
export function clauseEnds(passage: Passage, from: number, to: number, most: number): number[] {
  const ends: number[] = [];
  for (let i = from; i < to && ends.length < most; i += 1)
    if (/[，,；;：:]/.test(passage.masked[i] as string)) ends.push(i);
  if (ends.length < most) ends.push(to);
  return ends;
}
