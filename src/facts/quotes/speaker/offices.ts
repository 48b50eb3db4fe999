/** Offices in front of a name and behind it: where one begins, where it ends, and which are no name themselves. */

import { isLikelyJapanese, JAPANESE_SURNAMES } from '../people/japanese';
import { isName } from '../people/person';
import { COMPOUND_SURNAMES, ROLE_NOUNS, ROLE_PATTERN, TITLES } from '../words';
import { OBJECT_VERBS } from './object';
import { BRACKET_HEAD } from './speaker-shapes';
import { isNoSpeaker } from './statement';

/** 王某国务委员兼外长, 王某研究员. Up to four times V8 would write the whole list out for each: a quarter of a second. */
export const TITLED = new RegExp(
  `^([\\u4e00-\\u9fff]{2,4}?)(?:${[...ROLE_NOUNS, ...TITLES].sort((a, b) => b.length - a.length).join('|')}|国务委员|兼|、){1,5}$`,
);

/** 代表|大状: an office is no name. */
export const OFFICES = new Set(ROLE_NOUNS);
/** Nouns of office that name nobody alone: 成员（说）. */
export const NOT_ALONE = new Set([
  '记者',
  '代表',
  '成员',
  '之一',
  '负责人之一',
  '特首',
  '发言人室',
  '主力',
  '得主',
  '外援',
  '接应',
]);
/** What a titled name can end in: most segments end otherwise. */
export const TITLE_LAST = new Set(
  [...ROLE_NOUNS, ...TITLES, '国务委员', '兼', '、'].map((word) => word.at(-1) as string),
);

/** Length of what stands before an office and is no part of it: 据|受害者, 警方接到|受害人. */
export function officeStart(role: string): number {
  return NOT_OFFICE.exec(role)?.[0].length ?? 0;
}

const NOT_OFFICE =
  /^(?:〔[^〕]{1,30}〕|【[^】]{1,30}】|[他她其它]的|就?连(?=[副代]?(?:[议市部县院校局处会]长|总统|主席|党|民))|[^，。的]{0,16}[在是为被视从了有过最][^，。的]{0,16}的(?=.{2})|[^，。的]{0,16}(?:主持|出席|参加|参与|负责|带队|到场)[^，。的]{0,12}的(?=.{2})|不过|然而|因此|所以|据|但(?!是)|但是|而|却|且|并|的|及|以及|由|与|随后|近日|日前|此前|同时|另|和(?![硕记平谐合])|当(?![代地])|.{0,20}(?:接到|收到|采访到|采访了|询问|抓获|联系到|接诉|建议))/;

/** 里长们声明批|市长某某: a clause before the office, in which somebody else speaks. */
export const NOT_ROLE = new RegExp(
  `们(?!.{0,3}代表)|声明|表示|告诉|回答|回应|瞄准|对准|逼问|赶出|[呛轰批](?![炸发])|(?:${OBJECT_VERBS})(?:了|过)?$`,
);

/** Where the last noun of office ends that two to eight characters stand behind; -1 for none. */
export function behindRole(text: string): number {
  let end = -1;
  for (const m of ROLE_PATTERN.all(text)) end = m.index + m[0].length;
  return end > 0 && /^[\u4e00-\u9fff·-]{2,12}$/.test(text.slice(end)) ? end : -1;
}

/** A role noun, then a name to the end: 董事长兼CEO|井某某. Brackets may stand between. */
export function splitRole(text: string): { start: number; roleEnd: number } | null {
  let best: { start: number; roleEnd: number } | null = null;
  for (let m = ROLE_PATTERN.next(text, 0); m; m = ROLE_PATTERN.next(text, m.index + 1)) {
    let start = m.index + m[0].length;
    const roleEnd = start;
    // 村民|司马海峰: 司 is half of the family name.
    if (best && start < best.start + 2 && COMPOUND_SURNAMES.has(text.slice(best.start, best.start + 2))) continue;
    while (start < text.length && /[\s、·:：]/.test(text[start] as string)) start += 1;
    // 消防区长（特别行动）|黎某某
    start += BRACKET_HEAD.exec(text.slice(start, start + 32))?.[0].length ?? 0;
    const name = text.slice(start);
    if (/^(?:[向给把]|不?是|由|[谈提说聊讲][到及起])/.test(text) || NOT_ROLE.test(text.slice(0, m.index))) continue;
    if (
      name.length >= 2 &&
      name.length <= 24 &&
      // 总教练|平野: a Japanese family name alone.
      (isName(name, true) || JAPANESE_SURNAMES.has(name) || isLikelyJapanese(name)) &&
      !isNoSpeaker(name) &&
      !OFFICES.has(name)
    )
      best = { start, roleEnd };
  }
  return best;
}
