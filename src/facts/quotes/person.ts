/**
 * Is this string a person's name? Chinese names by surname, foreign ones by their writing, Latin ones by capitals.
 */
import { COMPOUND_SURNAMES, NOT_NAMES, SURNAMES, TRANSLITERATION } from './words';

const HAN = /^[\u4e00-\u9fff]+$/;
const LATIN_NAME = /^[A-Z][A-Za-z.'’-]*(?: (?:[A-Z][A-Za-z.'’-]*|de|von|van|der|bin|al)){0,4}$/;
const DOTTED = /^[\u4e00-\u9fffA-Z][\u4e00-\u9fffA-Za-z.]{0,12}(?:[·•‧・．][\u4e00-\u9fffA-Za-z.]{1,12}){1,4}$/;
/** Characters that stand in next to no given name but end or begin what follows a name. */
const NOT_IN_NAME =
  /[的了是也还则就都又在对向把被让将与和或及等说称这那其此们很更最已曾为以从到给跟同并且但而所地得着过很不没有无什么个些几这]/;

/** A whole string that is a Chinese name of two to four characters: 王芳, 欧阳明远. `text` is Simplified. */
export function isChineseName(text: string): boolean {
  if (!HAN.test(text) || NOT_NAMES.has(text)) return false;
  if (COMPOUND_SURNAMES.has(text.slice(0, 2)))
    return text.length >= 3 && text.length <= 4 && !NOT_IN_NAME.test(text.slice(2));
  return text.length >= 2 && text.length <= 3 && SURNAMES.has(text[0] as string) && !NOT_IN_NAME.test(text.slice(1));
}

/** A whole string that is a foreign name: 约翰·史密斯, 特朗普, Tim Cook, 郑月娥-like double surnames are Chinese names. */
export function isForeignName(text: string): boolean {
  if (DOTTED.test(text)) return true;
  if (text.length >= 3 && LATIN_NAME.test(text) && !/^[A-Z]+$/.test(text)) return true;
  return text.length >= 2 && text.length <= 8 && TRANSLITERATION.test(text) && !NOT_NAMES.has(text);
}

/** 郭台铭, 约翰·史密斯, Tim Cook; also 小林 or 老张 behind a role when `behindRole` says that a name stands here. */
export function isName(text: string, behindRole = false): boolean {
  if (isChineseName(text) || isForeignName(text)) return true;
  if (!behindRole) return false;
  return /^[老小阿大][\u4e00-\u9fff]$/.test(text) || /^[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?$/.test(text);
}
