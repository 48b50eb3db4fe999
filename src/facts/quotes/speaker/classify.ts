/**
 * Is a string, as a whole, a speaker: a person with or without an office, an office, an organisation, a document, a
 * pronoun? Speakers that are not certain are none.
 */
import { AnyOf } from '@/src/corpus/patterns/any-of';
import { remembered } from '@/src/corpus/patterns/remembered';
import { Signs } from '@/src/corpus/text/signs';
import { JAPANESE_SURNAMES } from '../people/japanese';
import { FAMILY_SOURCE, KIN_SOURCE } from '../people/kin';
import { isKnownOrganisation } from '../people/known';
import { isClause, isPersonNoun } from '../people/nouns';
import { isChineseName, isMarriedName, isName, isUsualName } from '../people/person';
import {
  COMPOUND_SURNAMES,
  DOCUMENT_PATTERN,
  NO_SPEAKER,
  OFFICE_PATTERN,
  ORG_PATTERN,
  PRONOUNS,
  ROLE_PATTERN,
  SURNAMES,
  TITLE_PATTERN,
  TITLES,
} from '../words';
import { behindRole, NOT_ALONE, OFFICES, officeStart, splitRole, TITLE_LAST, TITLED } from './offices';
import {
  AND_BEFORE_ROLE,
  BODY_AND_NAME,
  balanced,
  CLAUSE_WORDS,
  isLooseOrganisation,
  LATIN_NAME,
  leadLength,
  MANY,
  NAME_BRACKET,
  NO_CLAUSE,
  OF_WORKS,
  PARTY_AND_NAME,
  SPOUSE,
  SURNAMED,
  TEAM_AND_NAME,
  VERSUS,
  WHO_DOES,
} from './speaker-shapes';
import { statementSpeaker } from './statement';

export type SpeakerKind = 'person' | 'office' | 'organisation' | 'document' | 'pronoun' | 'other';

export interface Speaker {
  kind: SpeakerKind;
  /** Offsets of the name in the segment that was parsed. */
  start: number;
  end: number;
  /** Offsets of the role, when there is one. */
  roleStart: number;
  roleEnd: number;
}

export function shiftSpeaker(speaker: Speaker, by: number): Speaker {
  const { kind, start, end, roleStart, roleEnd } = speaker;
  return { kind, start: start + by, end: end + by, roleStart: roleStart + by, roleEnd: roleEnd + by };
}

/** Family names that before a saying word are adverbs: 原（预期）, 都（说）. */
const OFTEN_WORDS = new Set('原常单成时方都应全同安相易越严强明连和从因自正且后前又再更多曾宣向');
/** A noun for a person by its last character, then a family name with a title or 某, or a whole name. */
const BEHIND_NOUN = new RegExp(
  `^([\\u4e00-\\u9fffA-Za-z0-9]{0,18}[\\u4e00-\\u9fff][者户民员人士工长师生友客主商属亲子镇乡村市区县])(?:([${[...SURNAMES].join('')}](?:${TITLES.filter((t) => t.length > 1).join('|')}|某{1,2}))|(?<=[者员户])([\\u4e00-\\u9fff]{2,3}))$`,
);

const CLAUSE_ENDS = new Signs(/[，,。；]/);

/** The longest string that is a speaker, and the sign that may be cut off behind it. */
const LONGEST_SPEAKER = 60;
const INSIDE = new Signs(/[中里内上]/);
const CLOSES = new Signs(/[）)]/);

/** What was asked before: the windows of a clause overlap, and articles name the same few speakers again and again. */
const unsure = remembered(2000, (text) => wholeSpeaker(text, false));
const certain = remembered(2000, (text) => wholeSpeaker(text, true));

/** Is segment[from, to) one whole speaker? */
export function classify(segment: string, from: number, to: number, sure = false): Speaker | null {
  const text = segment.slice(from, to);
  if (text.length > LONGEST_SPEAKER + 1) return null;
  const found = sure ? certain(text) : unsure(text);
  return found && shiftSpeaker(found, from);
}

function speakerAt(kind: SpeakerKind, start: number, end: number, roleStart = 0, roleEnd = 0): Speaker {
  return { kind, start, end, roleStart, roleEnd };
}

/** A party, school or office of the state, then who is of it: 民建联|陈某某, 水利局|王某. */
function memberOf(text: string): Speaker | null {
  const party = PARTY_AND_NAME.exec(text);
  const isOfParty = party && (isChineseName(party[2] as string) || isMarriedName(party[2] as string));
  const body = isOfParty ? party : BODY_AND_NAME.exec(text);
  if (!body || !(isOfParty || isUsualName(body[2] as string))) return null;
  const { length } = body[1] as string;
  return speakerAt('person', length, text.length, 0, length);
}

function wholeSpeaker(segment: string, sure: boolean): Speaker | null {
  // 报告中, 声明里: the document's inside.
  const trimmed = INSIDE.at(segment, segment.length - 1) ? segment.slice(0, -1) : segment;
  const isDocument = trimmed !== segment && (DOCUMENT_PATTERN.test(trimmed) || trimmed.endsWith('》'));
  const text = isDocument ? trimmed : segment;
  if (text.length < 1 || text.length > LONGEST_SPEAKER || !balanced(text)) return null;
  // 记者vs.|警方; 艺人甲vs.艺人乙: nobody knows which of them.
  const versus = VERSUS.exec(text);
  if (versus)
    return versus[1] === '记者' && !VERSUS.test(text.slice(versus[0].length))
      ? classify(segment, versus[0].length, segment.length, sure)
      : null;
  if (PRONOUNS.has(text)) return speakerAt('pronoun', 0, text.length);
  // 蒋（回）: a family name alone is who was named in full before.
  if (text.length === 1) return SURNAMES.has(text) && !OFTEN_WORDS.has(text) ? speakerAt('pronoun', 0, 1) : null;
  // 中岛（表示）: a Japanese family name alone.
  if (JAPANESE_SURNAMES.has(text)) return speakerAt('pronoun', 0, text.length);
  // 张女士（化姓）, 约翰·史密斯（John Smith）
  const bracket = CLOSES.at(text, text.length - 1) ? NAME_BRACKET.exec(text) : null;
  if (bracket) {
    const inner = classify(segment, 0, bracket.index, sure);
    if (inner && /^(?:person|organisation|office)$/.test(inner.kind)) return inner;
    // 总统裴某某某（Mark Stone）: a name that is told in Latin letters may have any characters.
    const held = LATIN_NAME.test(bracket[0]) ? behindRole(text.slice(0, bracket.index)) : -1;
    if (held > 0) return speakerAt('person', held, bracket.index, officeStart(text.slice(0, held)), held);
  }
  // 车厢内突然有人喊: a place.
  if (NO_SPEAKER.has(text) || /[厢店屋房院校场馆园室楼站车村镇厅堂城市国][内里外旁]$/.test(text)) return null;
  if (text.endsWith('》')) {
    const open = text.lastIndexOf('《');
    const owner = text
      .slice(0, Math.max(0, open))
      .replace(
        /(?:近日|日前|今日|昨日|最新|联合|共同|正式|在|\d+月份?|\d+日)*(?:发布|公布|发表|印发|出台|刊发|刊登|编制|撰写|推出|出版)?了?(?:的|一份|一篇)*\s*$/,
        '',
      );
    // 登台唱完《…》: a work, nobody's statement.
    if (open < 0 || OF_WORKS.test(owner)) return null;
    return speakerAt('document', open, text.length, 0, owner.length);
  }
  // 李明母亲: nobody but she; 李明律师 may be himself.
  const kin = OF_NAMED.exec(text);
  if (kin && isName(kin[1] as string)) return speakerAt('office', 0, text.length);
  // 家住东湖的|陈明, 刚买完菜的|陈女士
  const described = (HOME_OF.exec(text) ?? BEFORE_TITLED.exec(text))?.[0].length ?? 0;
  if (described > 0) {
    const who = classify(segment, described, segment.length, sure);
    if (who?.kind === 'person') return who;
  }
  // 王芳教授, 王某书记; 李女士 stays whole.
  const title = TITLE_PATTERN.exec(text);
  if (title && title.index >= 2) {
    // 李明|前部长, 李明（音）|教授
    const before = text.slice(0, title.index).replace(/[前原副]$|[（(][^（）()]{1,12}[）)]$/, '');
    const roleStart = /[（(]/.test(text[before.length] ?? '') ? title.index : before.length;
    // 农场主|范姜先生, 欧阳女士: a family name of two characters and a title stay whole, as those of one.
    const two = before.length - 2;
    if (
      COMPOUND_SURNAMES.has(before.slice(two)) &&
      (two === 0 || /[者户民员人士工长师生友客主商]$/.test(before.slice(0, two)))
    )
      return speakerAt('person', two, text.length, 0, two);
    // 李|前部长
    if (before.length === 1 && isName(`${before}某`)) return speakerAt('person', 0, text.length);
    const split = splitRole(before);
    if (split)
      return speakerAt(
        'person',
        split.start,
        before.length,
        officeStart(before.slice(0, split.roleEnd)),
        split.roleEnd,
      );
    const team = TEAM_AND_NAME.exec(before) ?? BODY_AND_NAME.exec(before);
    if (team && isName(team[2] as string))
      return speakerAt('person', (team[1] as string).length, before.length, 0, (team[1] as string).length);
    // 商户|鄂先生: a noun and a family name are no name.
    if (JAPANESE_SURNAMES.has(before)) return speakerAt('person', 0, before.length, roleStart, text.length);
    if (isName(before) && ROLE_PATTERN.exec(before)?.[0].length !== before.length - 1)
      return speakerAt('person', 0, before.length, roleStart, text.length);
  }
  // 李女士, 马大嫂们
  if (TITLE_PATTERN.exec(text.endsWith('们') ? text.slice(0, -1) : text)?.index === 1 && isName(`${text[0]}某`))
    return speakerAt('person', 0, text.length);
  // 附近住户|胡女士, 亲历者|李某, 购票者|王小明
  // 先生|薛某某说: her husband.
  const spouse = SPOUSE.exec(text)?.[0].length ?? 0;
  if (spouse > 0 && isName(text.slice(spouse), true)) return speakerAt('person', spouse, text.length, 0, spouse);
  const surnamed = SURNAMED.exec(text)?.[0].length ?? -1;
  if (surnamed >= 0) return speakerAt('person', surnamed, text.length);
  const member = memberOf(text);
  if (member) return member;
  const behindNoun = BEHIND_NOUN.exec(text);
  if (behindNoun && (behindNoun[2] !== undefined || isName(behindNoun[3] as string))) {
    const start = (behindNoun[1] as string).length;
    // 送老人来的|受访者|王某: the clause before 的 is no part of what he is called.
    const role = Math.max(text.lastIndexOf('的', start - 1) + 1, officeStart(text.slice(0, start)));
    if (!/[了在对]/.test(text.slice(role, start))) return speakerAt('person', start, text.length, role, start);
  }
  const split = splitRole(text);
  const pair = split ? AND_BEFORE_ROLE.exec(text.slice(0, split.roleEnd)) : null;
  if (pair) {
    // 队长王某|和领队李某: both speak.
    const first = classify(segment, 0, pair.index);
    if (first?.kind === 'person') return speakerAt('office', first.start, text.length, 0, first.start);
  }
  if (split)
    return speakerAt('person', split.start, text.length, officeStart(text.slice(0, split.roleEnd)), split.roleEnd);
  if (isKnownOrganisation(text)) return speakerAt('organisation', 0, text.length);
  if (isName(text, sure)) return speakerAt('person', 0, text.length);
  const titled = TITLE_LAST.has(text.at(-1) ?? '') ? TITLED.exec(text) : null;
  if (titled && isName(titled[1] as string))
    return speakerAt('person', 0, (titled[1] as string).length, (titled[1] as string).length, text.length);
  if (CLAUSE_ENDS.in(text)) return null;
  // 伤者的妻子, 她的律师
  if (RELATION.test(text)) return speakerAt('office', leadLength(text), text.length);
  if (TO_WHOM.test(text)) return null;
  if (
    OFFICE_PATTERN.test(text) &&
    !isClause(text.replace(NO_CLAUSE, '')) &&
    !/^(?:记者|本报记者|人士|代表|成员)$/.test(text) &&
    !/记者$/.test(text)
  )
    return speakerAt('office', leadLength(text), text.length);
  if (isPersonNoun(text) || (OFFICES.has(text) && !NOT_ALONE.has(text)))
    return speakerAt('office', leadLength(text), text.length);
  if (MANY.test(text)) return speakerAt('office', leadLength(text), text.length);
  if (WHO_DOES.test(text) && !isClause(text)) return speakerAt('office', 0, text.length);
  if (
    text.endsWith('者') &&
    /^[\u4e00-\u9fff]{1,16}者$/.test(text) &&
    !/(?:[后前或再笔作编记]|的)者$/.test(text) &&
    !/着|了|一边/.test(text)
  )
    return speakerAt('office', leadLength(text), text.length);
  if (DOCUMENT_PATTERN.test(text)) return statementSpeaker(text, speakerAt);
  if (ORG_PATTERN.test(text) && text.length >= 2 && !isLooseOrganisation(text) && !CLAUSE_WORDS.test(text))
    return speakerAt('organisation', leadLength(text), text.length);
  if (/^[A-Z][A-Za-z0-9&.-]+(?: [A-Z][A-Za-z0-9&.-]+){0,4}$/.test(text))
    return speakerAt('organisation', 0, text.length);
  return null;
}

/** A name, then who belongs to it; elders and children are called by such words themselves (李建国爷爷). */
const OF_NAMED = new RegExp(
  `^([\\u4e00-\\u9fff]{2,4}?)(?!(?:大姐|二姐|大哥|大伯|叔叔|婶婶|嫂子|爷爷|奶奶|外公|外婆|姥姥|姥爷|婆婆|公公|孩子)$)(?:${FAMILY_SOURCE})$`,
);
/** Where somebody lives, before the name. */
const HOME_OF = /^(?:家住|住在|家在|现居|来自)[^，。的]{1,16}的(?=.{2})/;

/** A clause with 的 before a family name and a title. */
const BEFORE_TITLED = new RegExp(
  `^[^，。：“「]{2,24}的(?=[\\u4e00-\\u9fff](?:${TITLES.filter((t) => t.length > 1).join('|')})$)`,
);

/** 已正式向立法委员, 就是市长: an office that is spoken to or of. */
const TO_WHOM = new AnyOf(
  /^(?:已|曾|正式|将|无|没|[会将要]?要求|听取|采取|就?[同跟](?!学|事|伴|乡|行|志|窗|僚|门|班|仁)|就是|都是|不是|包括|尤其|[向对给]|[谈提说聊讲][到及起]|面对|针对|关于)|[^与]就是|[向给](?![东西南北上下内外予])/,
);
const RELATION = new RegExp(`^[^，。了在是被把向对给与和说]{1,10}的(?:${KIN_SOURCE})$`);
