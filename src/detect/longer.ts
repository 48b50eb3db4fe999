/**
 * Longer words in which a surface is no term, from a dictionary, when the automaton is built: 大雁 in 大雁塔, 程序 in
 * 小|程序员. They ship as keys without a meaning, so the page pays nothing for them.
 */
import { isHan, isHanNumeral } from '@/src/detect/script';

/** Longer entries of a dictionary are names and sayings of their own. */
const LONGEST_WORD = 8;

/**
 * Ends that make another thing of the word before them, whoever it is joined with: 小程序员 is a programmer (no 小程序),
 * 民营企业家 a person (no 民营企业), 蚂蚁集团军 an army (no 蚂蚁集团), 数字产业园 an estate. Other ends leave the term what it is:
 * 网络安全性, 数字经济学.
 */
const PARTING = ['员', '家', '军', '园', '园区'];

/** Words of such ends that dictionaries leave out because they are made at will. */
const MADE_AT_WILL = ['产业', '生态', '科技', '工业', '农业', '物流', '软件', '创业'].flatMap((word) => [
  `${word}园`,
  `${word}园区`,
]);

/** Words of one surface, so that no character with a hundred words fills a frame's memory; and of all of them. */
const MOST_OF_ONE = 80;
const MOST_OF_ALL = 3_000;

/**
 * @param surfaces folded, the most important first.
 * @param words a dictionary's words.
 * @param fold as surfaces are folded.
 */
export function longerWords(
  surfaces: ReadonlySet<string>,
  words: readonly string[],
  fold: (word: string) => string,
): Set<string> {
  const found = new Set<string>();
  const known = new Set(words.map(fold));
  for (const word of known) {
    if (word.length >= 3 && word.length <= LONGEST_WORD && !surfaces.has(word) && holds(word, surfaces)) {
      found.add(word);
    }
  }
  for (const word of MADE_AT_WILL) known.add(word);
  const ends = endsByStart(known);
  const most = found.size + MOST_OF_ALL;
  for (const surface of surfaces) {
    for (const word of calledSo(surface, known)) if (!surfaces.has(word)) found.add(word);
    for (const word of cutOpen(surface, (part) => known.has(part) || surfaces.has(part), ends)) {
      if (found.size < most && !surfaces.has(word)) found.add(word);
    }
  }
  return found;
}

/**
 * Whether a word of the dictionary holds a surface that is no term in it: any of two characters (大雁 in 大雁塔, 开源 in
 * 开源节流), one of three that something goes before (国务院 in 美国国务院; 联合国 in 联合国大会 is itself), or the beginning of
 * one after an ordinal (第三产业|数字化). A word that also holds a longer surface is left alone.
 */
function holds(word: string, surfaces: ReadonlySet<string>): boolean {
  let isHeld = false;
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + 2; end <= word.length; end += 1) {
      const part = word.slice(start, end);
      if (!surfaces.has(part) || !isHanOnly(part)) continue;
      if (part.length > 3) return false;
      if (part.length === 2 || start > 0) isHeld = true;
    }
  }
  return isHeld || (word.startsWith('第') && isHanNumeral(word.charCodeAt(1)) && word.length >= 4);
}

/** 升华为艺术 is 升华|为: a name that ends in 为 is none behind a word with its first character; 其中|华为 is. */
function calledSo(surface: string, words: ReadonlySet<string>): string[] {
  if (surface.length !== 2 || !surface.endsWith('为')) return [];
  return [...words]
    .filter((word) => word.length === 2 && word[0] !== '中' && word[1] === surface[0])
    .map((word) => `${word}为`);
}

/**
 * A surface that the word over its end cuts in two: 支付宝|贵 is 支付|宝贵, 健康码|头 健康|码头. What is left of it must be
 * a word; whether what follows is one too (支付宝|贵州) is asked on the page.
 */
function cutOpen(surface: string, isWord: (part: string) => boolean, ends: ReadonlyMap<string, string[]>): string[] {
  if (surface.length < 3 || !isHanOnly(surface) || isHanNumeral(surface.charCodeAt(0))) return [];
  const found: string[] = [];
  const cut = (at: number, fits: (end: string) => boolean) => {
    for (const end of ends.get(surface.slice(at)) ?? []) if (fits(end)) found.push(surface + end);
  };
  for (let at = 1; at < surface.length - 1; at += 1) {
    if (at === 1 || isWord(surface.slice(0, at))) cut(at, (end) => PARTING.includes(end));
  }
  if (isWord(surface.slice(0, -1))) cut(surface.length - 1, (end) => end.length === 1);
  return found.slice(0, MOST_OF_ONE);
}

/** What follows in words of two characters and in those with a parting end, by what goes before. */
function endsByStart(words: ReadonlySet<string>): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const word of words) {
    for (const length of [1, 2]) {
      const end = word.slice(-length);
      if (word.length !== 2 && !PARTING.includes(end)) continue;
      const start = word.slice(0, -length);
      if (start === '' || !isHanOnly(word)) continue;
      const known = ends.get(start);
      if (known) known.push(end);
      else ends.set(start, [end]);
    }
  }
  return ends;
}

function isHanOnly(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}
