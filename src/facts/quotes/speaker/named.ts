/**
 * Forms of a speaker who has a name, with what stands before it or behind it: 王芳教授, 水利局|王强, 附近住户|胡女士.
 * Each takes the words as a whole; undefined where they have another form.
 */
import { Signs } from '@/src/corpus/text/signs';
import { JAPANESE_SURNAMES } from '../people/japanese';
import { isName } from '../people/person';
import { COMPOUND_SURNAMES, ROLE_PATTERN, SURNAMES, TITLE_PATTERN, TITLES } from '../words';
import { memberBeforeTitle } from './member';
import { officeStart, splitRole, TITLE_LAST, TITLED } from './offices';
import { SPOUSE, SURNAMED } from './speaker-shapes';
import { type Speaker, speakerAt } from './who';

/** The characters that nouns for a person end in, before a family name of two characters. */
const PERSON_END = /[者户民员人士工长师生友客主商]$/;

/** A noun for a person by its last character, then a family name with a title or 某, or a whole name. */
const BEHIND_NOUN = new RegExp(
  `^([\\u4e00-\\u9fffA-Za-z0-9]{0,18}[\\u4e00-\\u9fff][者户民员人士工长师生友客主商属亲子镇乡村市区县])(?:([${[...SURNAMES].join('')}](?:${TITLES.filter((t) => t.length > 1).join('|')}|某{1,2}))|(?<=[者员户])([\\u4e00-\\u9fff]{2,3}))$`,
);

const OPENS = new Signs(/[（(]/);

/** A name and a title: 王芳|教授, 王某|书记, 李明|前部长, 李明（音）|教授. 李女士 stays whole (see surnameAndTitle). */
export function nameAndTitle(text: string): Speaker | undefined {
  const title = TITLE_PATTERN.exec(text);
  if (!title || title.index < 2) return undefined;
  const before = text.slice(0, title.index).replace(/[前原副]$|[（(][^（）()]{1,12}[）)]$/, '');
  const nameEnd = before.length;
  // 农场主|范姜先生, 欧阳女士: a family name of two characters and a title stay whole, as those of one.
  const noun = before.slice(0, -2);
  if (COMPOUND_SURNAMES.has(before.slice(-2)) && (noun === '' || PERSON_END.test(noun)))
    return speakerAt('person', noun.length, text.length, 0, noun.length);
  // 李|前部长
  if (nameEnd === 1 && isName(`${before}某`)) return speakerAt('person', 0, text.length);
  // 局长|王某|教授
  const split = splitRole(before);
  if (split) return behindOffice(before, split);
  const member = memberBeforeTitle(before);
  if (member) return member;
  // 商户|鄂先生: a noun and a family name are no name.
  if (JAPANESE_SURNAMES.has(before) || (isName(before) && ROLE_PATTERN.exec(before)?.[0].length !== before.length - 1))
    return speakerAt('person', 0, nameEnd, OPENS.at(text, nameEnd) ? title.index : nameEnd, text.length);
  return undefined;
}

/** 李女士, 马大嫂们 */
export function surnameAndTitle(text: string): Speaker | undefined {
  const one = text.endsWith('们') ? text.slice(0, -1) : text;
  if (TITLE_PATTERN.exec(one)?.index !== 1 || !isName(`${text[0]}某`)) return undefined;
  return speakerAt('person', 0, text.length);
}

/** 先生|薛某某说: her husband. */
export function spouse(text: string): Speaker | undefined {
  const length = SPOUSE.exec(text)?.[0].length ?? 0;
  if (length === 0 || !isName(text.slice(length), true)) return undefined;
  return speakerAt('person', length, text.length, 0, length);
}

/** 一名20岁|李姓男子 */
export function surnamed(text: string): Speaker | undefined {
  const lead = SURNAMED.exec(text);
  return lead ? speakerAt('person', lead[0].length, text.length) : undefined;
}

/** 附近住户|胡女士, 亲历者|李某, 购票者|王小明 */
export function behindNoun(text: string): Speaker | undefined {
  const found = BEHIND_NOUN.exec(text);
  if (!found || (found[2] === undefined && !isName(found[3] as string))) return undefined;
  const start = (found[1] as string).length;
  // 送老人来的|受访者|王某: the clause before the 的 is no part of what he is called.
  const role = Math.max(text.lastIndexOf('的', start - 1) + 1, officeStart(text.slice(0, start)));
  return /[了在对]/.test(text.slice(role, start)) ? undefined : speakerAt('person', start, text.length, role, start);
}

/** 董事长兼CEO|井某某: who stands behind the office that `split` found. */
export function behindOffice(text: string, split: { start: number; roleEnd: number }): Speaker {
  return speakerAt('person', split.start, text.length, officeStart(text.slice(0, split.roleEnd)), split.roleEnd);
}

/** 王某|国务委员兼外长: several titles in a row. */
export function nameAndTitles(text: string): Speaker | undefined {
  const name = TITLE_LAST.has(text.at(-1) ?? '') ? TITLED.exec(text)?.[1] : undefined;
  if (name === undefined || !isName(name)) return undefined;
  return speakerAt('person', 0, name.length, name.length, text.length);
}
