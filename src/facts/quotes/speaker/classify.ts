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
import { isName } from '../people/person';
import { DOCUMENT_PATTERN, NO_SPEAKER, OFFICE_PATTERN, ORG_PATTERN, PRONOUNS, SURNAMES, TITLES } from '../words';
import { member } from './member';
import { behindNoun, behindOffice, nameAndTitle, nameAndTitles, spouse, surnameAndTitle, surnamed } from './named';
import { behindRole, NOT_ALONE, OFFICES, officeStart, splitRole } from './offices';
import {
  AND_BEFORE_ROLE,
  balanced,
  CLAUSE_WORDS,
  isLooseOrganisation,
  LATIN_NAME,
  leadLength,
  MANY,
  NAME_BRACKET,
  NO_CLAUSE,
  OF_WORKS,
  WHO_DOES,
} from './speaker-shapes';
import { isNoSpeaker, statementSpeaker } from './statement';
import { type Speaker, shiftSpeaker, speakerAt } from './who';

/** Family names that before a saying word are adverbs: 原（预期）, 都（说）. */
const OFTEN_WORDS = new Set('原常单成时方都应全同安相易越严强明连和从因自正且后前又再更多曾宣向');
const CLAUSE_ENDS = new Signs(/[，,。；]/);

/** The longest string that is a speaker, and the sign that may be cut off behind it. */
const LONGEST_SPEAKER = 60;
const INSIDE = new Signs(/[中里内上]/);
const CLOSES = new Signs(/[）)]/);

/** What was asked before: the windows of a clause overlap, and articles name the same few speakers again and again. */
const unsure = remembered(2000, (text) => wholeSpeaker(text, false));
const certain = remembered(2000, (text) => wholeSpeaker(text, true));

/** Is segment[from, to) one whole speaker? His offsets are those of the segment. @param sure see Words */
export function classify(segment: string, from: number, to: number, sure = false): Speaker | null {
  const text = segment.slice(from, to);
  if (text.length > LONGEST_SPEAKER + 1) return null;
  const found = sure ? certain(text) : unsure(text);
  return found && shiftSpeaker(found, from);
}

/** What a form is asked about. `text` is `segment` without the 中 or 里 behind a document: 报告中, 声明里. */
interface Words {
  segment: string;
  text: string;
  /** Whether the frame leaves no doubt that a speaker stands here: a name may then be less usual. */
  sure: boolean;
}

/** One way to be a speaker: who it is; null where the words are nobody's; undefined where another form may tell. */
type Form = (words: Words) => Speaker | null | undefined;

/** All forms, in the order in which they are asked: the first that knows, tells. */
const FORMS: readonly Form[] = [
  namedBefore,
  nameAndBracket,
  place,
  work,
  relative,
  described,
  ({ text }) => nameAndTitle(text),
  ({ text }) => surnameAndTitle(text),
  ({ text }) => spouse(text),
  ({ text }) => surnamed(text),
  ({ text }) => member(text),
  ({ text }) => behindNoun(text),
  officeAndName,
  knownName,
  ({ text }) => nameAndTitles(text),
  // From here on somebody without a name, or an organisation: a clause is neither.
  ({ text }) => (CLAUSE_ENDS.in(text) ? null : undefined),
  office,
  ({ text }) => (DOCUMENT_PATTERN.test(text) ? statementSpeaker(text, speakerAt) : undefined),
  organisation,
];

function wholeSpeaker(segment: string, sure: boolean): Speaker | null {
  const trimmed = INSIDE.at(segment, segment.length - 1) ? segment.slice(0, -1) : segment;
  const isDocument = trimmed !== segment && (DOCUMENT_PATTERN.test(trimmed) || trimmed.endsWith('》'));
  const text = isDocument ? trimmed : segment;
  if (text.length < 1 || text.length > LONGEST_SPEAKER || !balanced(text)) return null;
  for (const form of FORMS) {
    const speaker = form({ segment, text, sure });
    if (speaker !== undefined) return speaker;
  }
  return null;
}

/** 他, 该负责人; a family name alone is who was named in full before: 蒋（回）, 中岛（表示）. No other character speaks. */
function namedBefore({ text }: Words): Speaker | null | undefined {
  if (PRONOUNS.has(text) || JAPANESE_SURNAMES.has(text)) return speakerAt('pronoun', 0, text.length);
  if (text.length > 1) return undefined;
  return SURNAMES.has(text) && !OFTEN_WORDS.has(text) ? speakerAt('pronoun', 0, 1) : null;
}

/** 张女士（化姓）, 约翰·史密斯（John Smith） */
function nameAndBracket({ segment, text, sure }: Words): Speaker | undefined {
  const bracket = CLOSES.at(text, text.length - 1) ? NAME_BRACKET.exec(text) : null;
  if (!bracket) return undefined;
  const inner = classify(segment, 0, bracket.index, sure);
  if (inner && /^(?:person|organisation|office)$/.test(inner.kind)) return inner;
  // 总统裴某某某（Mark Stone）: a name that is told in Latin letters may have any characters.
  const held = LATIN_NAME.test(bracket[0]) ? behindRole(text.slice(0, bracket.index)) : -1;
  return held > 0 ? speakerAt('person', held, bracket.index, officeStart(text.slice(0, held)), held) : undefined;
}

/** 车厢内（突然有人喊）: nobody speaks. */
function place({ text }: Words): null | undefined {
  return NO_SPEAKER.has(text) || /[厢店屋房院校场馆园室楼站车村镇厅堂城市国][内里外旁]$/.test(text) ? null : undefined;
}

/** 远山协会近日发布的《…》; 登台唱完《…》 is a work, nobody's statement. */
function work({ text }: Words): Speaker | null | undefined {
  if (!text.endsWith('》')) return undefined;
  const open = text.lastIndexOf('《');
  const owner = text.slice(0, Math.max(0, open)).replace(PUBLISHING, '');
  return open < 0 || OF_WORKS.test(owner) ? null : speakerAt('document', open, text.length, 0, owner.length);
}

/** 李明母亲: nobody but she; 李明律师 may be himself. */
function relative({ text }: Words): Speaker | undefined {
  const kin = OF_NAMED.exec(text);
  return kin && isName(kin[1] as string) ? speakerAt('office', 0, text.length) : undefined;
}

/** 家住东湖的|陈明, 刚买完菜的|陈女士 */
function described({ segment, text, sure }: Words): Speaker | undefined {
  const length = (HOME_OF.exec(text) ?? BEFORE_TITLED.exec(text))?.[0].length ?? 0;
  const who = length > 0 ? classify(segment, length, segment.length, sure) : null;
  // 家住东湖的|居民
  return who?.kind === 'person' || (who?.kind === 'office' && HOME_OF.test(text)) ? who : undefined;
}

/** 董事长兼CEO|井某某; 队长王某|和领队李某 are both who speaks. */
function officeAndName({ segment, text }: Words): Speaker | undefined {
  const split = splitRole(text);
  if (!split) return undefined;
  const pair = AND_BEFORE_ROLE.exec(text.slice(0, split.roleEnd));
  const first = pair ? classify(segment, 0, pair.index) : null;
  if (first?.kind === 'person') return speakerAt('office', first.start, text.length, 0, first.start);
  return behindOffice(text, split);
}

/** 远山科技, 李明: known by itself. */
function knownName({ text, sure }: Words): Speaker | undefined {
  if (isKnownOrganisation(text)) return speakerAt('organisation', 0, text.length);
  return isName(text, sure) ? speakerAt('person', 0, text.length) : undefined;
}

/** Somebody by his office, his relation to another, or what he does: 伤者的妻子, 一名|居民, 观众, 守门的人. */
function office({ text }: Words): Speaker | null | undefined {
  if (RELATION.test(text)) return speakerAt('office', leadLength(text), text.length);
  if (TO_WHOM.test(text)) return null;
  if (isOffice(text) || isPersonNoun(text) || (OFFICES.has(text) && !NOT_ALONE.has(text)) || MANY.test(text))
    return speakerAt('office', leadLength(text), text.length);
  if (WHO_DOES.test(text) && !isClause(text)) return speakerAt('office', 0, text.length);
  return isDoer(text) ? speakerAt('office', leadLength(text), text.length) : undefined;
}

/** 市场监管总局有关负责人; the writer himself is none. */
function isOffice(text: string): boolean {
  return (
    OFFICE_PATTERN.test(text) && !isClause(text.replace(NO_CLAUSE, '')) && !/^(?:人士|代表|成员)$|记者$/.test(text)
  );
}

/** 经营者, 目击者; not 或者, 记者, 笔者 */
function isDoer(text: string): boolean {
  return (
    /^[\u4e00-\u9fff]{1,16}者$/.test(text) &&
    !/(?:[后前或再笔作编记]|的)者$/.test(text) &&
    !/着|了|一边/.test(text) &&
    !/^记者/.test(text)
  );
}

/** 远山研究院, Acme Robotics */
function organisation({ text }: Words): Speaker | undefined {
  if (ORG_PATTERN.test(text) && text.length >= 2 && !isLooseOrganisation(text) && !CLAUSE_WORDS.test(text))
    return speakerAt('organisation', leadLength(text), text.length);
  return /^[A-Z][A-Za-z0-9&.-]+(?: [A-Z][A-Za-z0-9&.-]+){0,4}$/.test(text) && !isNoSpeaker(text)
    ? speakerAt('organisation', 0, text.length)
    : undefined;
}

/** What stands between an owner and the document that it published. */
const PUBLISHING =
  /(?:近日|日前|今日|昨日|最新|联合|共同|正式|在|\d+月份?|\d+日)*(?:发布|公布|发表|印发|出台|刊发|刊登|编制|撰写|推出|出版)?了?(?:的|一份|一篇)*\s*$/;

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
  /^(?:已|曾|正式|将|无|没|(?:以|避)?免|[会将要]?要求|听取|采取|就?[同跟](?!学|事|伴|乡|行|志|窗|僚|门|班|仁)|就是|都是|不是|包括|尤其|[向对给]|[谈提说聊讲][到及起]|面对|针对|关于)|[^与]就是|[向给](?![东西南北上下内外予])/,
);
const RELATION = new RegExp(`^[^，。了在是被把向对给与和说]{1,10}的(?:${KIN_SOURCE})$`);
