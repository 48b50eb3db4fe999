/**
 * From the words before a saying word to who speaks: 远山集团CEO李明也在去年对外（表示） → 李明, role 远山集团CEO.
 * The rule is to take the shortest beginning that is a whole speaker; what is no speaker for certain gives null.
 */
import { actingWithRole } from '../people/acting';
import { JAPANESE_SURNAMES } from '../people/japanese';
import { knownOrganisationAt } from '../people/known';
import { isFamiliar, isUsualName } from '../people/person';
import { SURNAMES, TITLE_PATTERN } from '../words';
import { classify } from './classify';
import { authorOf, lonely, withManner, withMood } from './speaker-forms';
import {
  ALSO_NAME,
  BOUNDARY,
  CONNECTIVE,
  LEADING,
  LOCATIVE,
  NO_BOUNDARY,
  OF_A_TIME,
  OWNED_DOCUMENT,
  PREPOSITION,
  TRAILING,
} from './speaker-patterns';
import type { Speaker } from './who';

/**
 * Parses a segment that ends where the saying word begins.
 * @param segment Simplified; at most a sentence long.
 * @returns null when no speaker is certain.
 */
export function parseSpeaker(segment: string): Speaker | null {
  let from = 0;
  const to = segment.length;
  if (segment.endsWith('》')) {
    const author = authorOf(segment.slice(0, segment.lastIndexOf('《')));
    if (author) return { kind: 'person', ...author, roleStart: 0, roleEnd: 0 };
  }
  for (let guard = 0; guard < 12; guard += 1) {
    const m = LEADING.exec(segment.slice(from, from + 48));
    if (!m || m[0] === '') break;
    // 连某某, 今日头条, 正大集团 begin with the same characters: try the whole first.
    const whole = ALSO_NAME.test(m[0]) ? shortestSpeaker(segment, from, to, true) : null;
    if (whole && (whole.kind === 'person' || !CONNECTIVE.test(m[0]))) return whole;
    from += m[0].length;
    // 今年|的政府工作报告: what belongs to a time is the speaker, without its 的.
    if (OF_A_TIME.test(segment.slice(from, from + 2))) from += 1;
  }
  const marked = MARKED_NAME.exec(segment.slice(from, from + 32));
  if (marked) return markedName(marked[0], from);
  const label = LABEL_BEFORE.exec(segment.slice(from, from + 24))?.[0].length ?? 0;
  const labelled = label > 0 ? subjectIn(segment, from + label, to) : null;
  if (labelled?.kind === 'person') return labelled;
  const found = subjectIn(segment, from, to);
  // 作为校长在会上（称）: in what capacity somebody speaks, not who; 作为董事长李某 names him.
  return found?.kind === 'office' && IN_CAPACITY.test(segment.slice(0, found.start)) ? null : found;
}

/** 「远山小馆」|今日在社交平台…: a name in marks that is the subject. */
const MARKED_NAME =
  /^(?:(?:网红|博主|网友|主播|大V|账号|用户|公众号|评论人|UP主|up主){1,2})?[“「『]\0{2,12}[”」』](?=(?:今[日天]|昨[日天]|近日|日前|随后|其后|早前|官方|方面)[^的]{2}|在(?:随后|其|微博|抖音|脸书|社交|直播|视频|评论|个人|网上|网络)|曾在)/;
/** 「水渠王」|谭某说: what somebody is called stands in marks before the name. */
const LABEL_BEFORE = /^[“「『]\0{2,16}[”」』]/;
/** The inside of the marks at the end of what was found. */
function markedName(found: string, from: number): Speaker {
  const open = found.search(/[“「『]/);
  return {
    kind: 'organisation',
    start: from + open + 1,
    end: from + found.length - 1,
    roleStart: from,
    roleEnd: from + open,
  };
}
const IN_CAPACITY = /(?:作为|身为)(?:一[名位个])?$/;

const DESCRIBED =
  /^(?:代替|代表|跟随|陪同|接替|继|帮助|配合|搭档|陪伴|照顾|采访|追随|跟|和|与|为)[^，。“「]{4,30}的([\u4e00-\u9fff]{2,3})$/;

/** The speaker in segment[from, to), the words that may stand before a subject passed over. */
function subjectIn(segment: string, from: number, end: number): Speaker | null {
  let to = end;
  const manner = withManner(segment, from, to);
  if (manner) return manner;
  // 代替队长甲出席发布会的|乙: who is described by a clause with another's name.
  const described = DESCRIBED.exec(segment.slice(from, to));
  if (described && isUsualName(described[1] as string))
    return { kind: 'person', start: to - (described[1] as string).length, end: to, roleStart: 0, roleEnd: 0 };
  for (let guard = 0; guard < 6 && to > from; guard += 1) {
    const m = TRAILING.exec(segment.slice(Math.max(from, to - 8), to));
    if (!m) break;
    const whole = classify(segment, from, to);
    if (whole) return whole;
    to -= m[0].length;
  }
  return (
    shortestSpeaker(segment, from, to, false) ??
    behindDe(segment, from, to) ??
    afterLocative(segment, from, to) ??
    actingWithRole(segment, from) ??
    existential(segment, from, to) ??
    pronounHead(segment, from) ??
    withMood(segment, from, to) ??
    lonely(segment, from, to)
  );
}

/** 带队的|老钱, 研究演化的|Funk, 事发时在二楼的一位|亲历者: a clause with 的, then who it is about. */
function behindDe(segment: string, from: number, to: number): Speaker | null {
  const text = segment.slice(from, to);
  // 向来寡言的|她在台上
  const she = /的([他她])(?:[在向对跟][^，的]{1,10}|也|则|还)?$/.exec(text);
  if (she) {
    const at = from + she.index + 1;
    return { kind: 'pronoun', start: at, end: at + 1, roleStart: 0, roleEnd: 0 };
  }
  const de = text.lastIndexOf('的');
  if (de < 1 || to - from - de > 30) return null;
  const counted = /^(?:[一两几多数]|另一)(?:位|名|个|些|对|群)/.exec(text.slice(de + 1));
  const start = from + de + 1 + (counted?.[0].length ?? 0);
  const tail = segment.slice(start, to);
  if (isFamiliar(tail)) return { kind: 'person', start, end: to, roleStart: 0, roleEnd: 0 };
  const found = classify(segment, start, to) ?? headName(segment, start, to);
  if (!found) return null;
  // 一位在街角的|菜农: the counting word stands before the clause.
  if (found.kind === 'office')
    return counted || /(?:[一两几][位名个]|[多][位名])$/.test(segment.slice(0, from)) ? found : null;
  return found.kind === 'person' && (found.roleEnd > 0 || tail.length !== 2) ? found : null;
}

/** 饰演家属的|秦某某在被问到时: a name as most are, with its boundary. */
function headName(segment: string, start: number, to: number): Speaker | null {
  const found = to - start > 4 ? shortestSpeaker(segment, start, to, true) : null;
  return found?.kind === 'person' && isUsualName(segment.slice(found.start, found.end)) ? found : null;
}

/** 河岸边有|群众（疾呼）: a place, then somebody who is there. */
const THERE_IS =
  /^[^，。的]{1,14}[边上里内外前旁口中处下间面](?:又|还|正|就|也)?有(?:一?[名位个])?(?=[\u4e00-\u9fff]{2})/;

/** 坐在车门附近|两名乘客（说）: where they are, then how many. */
const COUNTED_LAST =
  /^(?:坐|站|住|蹲|等|排|停|守)在[^，。的对向给跟和与把被]{2,16}?(?=[一两几三四五数多][名位个][^，。]{2,6}$)/;

function existential(segment: string, from: number, to: number): Speaker | null {
  const text = segment.slice(from, to);
  const start = from + ((THERE_IS.exec(text) ?? COUNTED_LAST.exec(text))?.[0].length ?? 0);
  const found = start > from ? (shortestSpeaker(segment, start, to, true) ?? behindDe(segment, start, to)) : null;
  return found?.kind === 'office' || found?.kind === 'person' ? found : null;
}

/** 他开场打趣（说） */
function pronounHead(segment: string, from: number): Speaker | null {
  return /^[他她](?!们|人|国|日|的|乡)/.test(segment.slice(from, from + 2))
    ? { kind: 'pronoun', start: from, end: from + 1, roleStart: 0, roleEnd: 0 }
    : null;
}

/** The speaker at the beginning of a clause that goes on with other words: 盒马鲜生线上线下联动 → 盒马鲜生. */
export function parseHead(clause: string): Speaker | null {
  let from = 0;
  for (let guard = 0; guard < 8; guard += 1) {
    const m = LEADING.exec(clause.slice(from, from + 48));
    if (!m || m[0] === '') break;
    from += m[0].length;
  }
  const marked = MARKED_NAME.exec(clause.slice(from, from + 32));
  if (marked) return markedName(marked[0], from);
  const known = knownOrganisationAt(clause, from);
  const found = shortestSpeaker(clause, from, clause.length, true);
  // 白宫|新闻秘书李某: the organisation is the first half of an office.
  if (found?.kind === 'person' && found.roleStart === from && found.roleEnd > Math.max(known, from)) return found;
  // 山河党议员|9日: who is of the organisation.
  if (found?.kind === 'office' && found.start === from && known > 0 && found.end > known) return found;
  if (known > 0) return { kind: 'organisation', start: from, end: known, roleStart: 0, roleEnd: 0 };
  // 曾听|说他家…: two characters are a name here only when they look like one.
  const two = found?.kind === 'person' && found.end - found.start === 2 && found.roleEnd === found.roleStart;
  const sure =
    !two || isUsualName(clause.slice(found.start, found.end)) || /[某氏]/.test(clause.slice(found.start, found.end));
  if (found && sure && found.kind !== 'document' && found.kind !== 'other') return found;
  // 原本愁眉苦脸的|他
  const described = /的([他她])$/.exec(clause);
  if (described) return { kind: 'pronoun', start: clause.length - 1, end: clause.length, roleStart: 0, roleEnd: 0 };
  return pronounHead(clause, from) ?? titled(clause, from) ?? actingWithRole(clause, from);
}

/** 王某书记|高瞻远瞩: a name with a title needs no boundary behind it. */
function titled(clause: string, from: number): Speaker | null {
  for (let end = from + 3; end <= Math.min(clause.length, from + 24); end += 1) {
    if (!TITLE_PATTERN.test(clause.slice(from, end))) continue;
    const found = classify(clause, from, end);
    if (found?.kind === 'person') return found;
  }
  return null;
}

/** What stands before the name of another: 对主任某某, 访问总统某某. */
const IN_ROLE = /[就对向与把被]|关于|针对|围绕|访问|会见|任命/;
/** Words that hold such a character and stand in the description of somebody. */
const PART_OF_ROLE = /参与|与会|就业|就职|成就|对外|对口|向导|对手|被告|被害/g;
/** The shortest beginning up to a boundary word that is a whole speaker. */
function shortestSpeaker(segment: string, from: number, to: number, strict: boolean): Speaker | null {
  if (from >= to) return null;
  if (OWNED_DOCUMENT.test(segment.slice(Math.max(from, to - 60), to))) {
    const whole = classify(segment, from, to);
    if (whole) return whole;
  }
  const all = classify(segment, from, to, true);
  if (all?.kind === 'person' && !IN_ROLE.test(segment.slice(all.roleStart, all.roleEnd).replace(PART_OF_ROLE, '')))
    return all;
  // 队长王某和领队李某: both speak.
  if (all?.kind === 'office' && all.roleEnd === all.start && all.start > from) return all;
  const titleEnd = segment.lastIndexOf('》', to);
  // 华为|在会上: no boundary inside a known name.
  BOUNDARY.lastIndex = Math.max(from + 1, knownOrganisationAt(segment, from));
  for (let m = BOUNDARY.exec(segment); m && m.index < to; m = BOUNDARY.exec(segment)) {
    const next = m.index + 1;
    const found =
      NO_BOUNDARY.test(segment.slice(m.index, m.index + 6)) ||
      // 总教练|中岛某某
      JAPANESE_SURNAMES.has(segment.slice(m.index, m.index + 2)) ||
      bracketInside(segment, m.index, to) ||
      (m.index < titleEnd && insideTitle(segment, m.index))
        ? null
        : classify(segment, from, m.index);
    // 民警强掩心|中的窃喜: what stands in something is no name.
    const inside = found?.kind === 'person' && /^[中里上]$/.test(m[0]);
    if (found && !inside && !(strict && found.kind === 'other')) {
      if (/[和与同跟]/.test(m[0])) return together(segment, from, m.index, to, found);
      const runsOn = found.kind === 'organisation' || (found.kind === 'office' && SURNAMES.has(m[0]));
      return (runsOn && holder(segment, from, m.index, to)) || found;
    }
    BOUNDARY.lastIndex = next;
  }
  return classify(segment, from, to, true) ?? withManner(segment, from, to);
}

/** 远山协会|常务副会长周建国在…: an organisation that goes on with an office and a name is the role of that person. */
function holder(segment: string, from: number, at: number, to: number): Speaker | null {
  for (let next = at + 2, guard = 0; guard < 8; guard += 1) {
    BOUNDARY.lastIndex = next;
    const end = BOUNDARY.exec(segment)?.index ?? to;
    const found = end <= to ? classify(segment, from, end) : null;
    if (
      found?.kind === 'person' &&
      (found.roleStart === from || /^就?连$/.test(segment.slice(from, found.roleStart))) &&
      !/[在就对向与和同把被]|关于|针对|围绕/.test(segment.slice(from, found.roleEnd))
    )
      return found;
    if (end >= to) break;
    next = end + 1;
  }
  return null;
}

/** 中美晶（5483）董事长陈某: the bracket does not end the speaker. */
function bracketInside(segment: string, at: number, to: number): boolean {
  if (!/[（(]/.test(segment[at] as string)) return false;
  const rest = /^[（(][^（）()]{0,40}[）)]/.exec(segment.slice(at, to));
  if (!rest) return false;
  const after = segment.slice(at + rest[0].length, to);
  BOUNDARY.lastIndex = 0;
  const m = BOUNDARY.exec(after);
  return after !== '' && m?.index !== 0;
}

function insideTitle(segment: string, at: number): boolean {
  return segment.lastIndexOf('《', at) > segment.lastIndexOf('》', at);
}

/** 李明和王芳（表示）: both speak; 李明和记者聊起…: one does. */
function together(segment: string, from: number, at: number, to: number, first: Speaker): Speaker {
  // 李和张|互相指责: both, by their family names.
  if (first.kind === 'pronoun' && SURNAMES.has(segment[first.start] as string) && SURNAMES.has(segment[at + 1] ?? ''))
    return { kind: 'office', start: first.start, end: at + 2, roleStart: from, roleEnd: from };
  const second = classify(segment, at + 1, to);
  if (!second || second.kind === 'other' || second.kind === 'pronoun') return first;
  return { kind: 'office', start: first.start, end: second.end, roleStart: from, roleEnd: from };
}

/** 在昨日举行的发布会上李明（表示）: the subject behind a place or time. */
function afterLocative(segment: string, from: number, to: number): Speaker | null {
  const text = segment.slice(0, to);
  if (!PREPOSITION.test(text.slice(from)) && !/[，,]|[会场庭]上/.test(text.slice(from))) return null;
  const cuts: number[] = [];
  LOCATIVE.lastIndex = from;
  for (let m = LOCATIVE.exec(text); m; m = LOCATIVE.exec(text)) cuts.push(m.index + m[0].length);
  for (const cut of cuts.reverse().slice(0, 12)) {
    const found = shortestSpeaker(segment, cut, to, true);
    if (found) return found;
  }
  return null;
}

export { type Speaker, type SpeakerKind, shiftSpeaker } from './who';
