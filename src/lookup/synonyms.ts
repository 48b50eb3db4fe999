/**
 * Words that a searcher would accept for one another, from assets/lexicon/synonyms.json: how a question in colloquial,
 * older, Taiwan, Hong Kong or English wording reaches a corpus that says it otherwise. The file is ours and built in,
 * so its form is checked by the unit test, not here; the table is made on first use, because a service worker wakes
 * often and seldom to search.
 */
import lexicon from '@/assets/lexicon/synonyms.json';
import { foldText } from '@/src/detect/fold';
import { stem } from '@/src/pack/vocabulary';

export interface SynonymMatch {
  /** Offsets in the text as given (UTF-16 units). */
  start: number;
  end: number;
  /** As typed. */
  text: string;
  /** What else it may be called, nearest first: Simplified Chinese, then lower-case English; at most 16. */
  alternatives: string[];
}

interface Table {
  /** Member with a Han character, folded → the groups that hold it. */
  chinese: Map<string, number[]>;
  /** Stems of an English member, joined by a blank → the groups that hold it. */
  english: Map<string, number[]>;
  longestChinese: number;
  /** Member → what it is found by. */
  keys: Map<string, string>;
}

interface Word {
  start: number;
  end: number;
  stem: string;
}

interface Hit {
  end: number;
  key: string;
  groups: number[];
}

const MOST_ALTERNATIVES = 16;
const MOST_WORDS = 5;
const LEAST_CHINESE = 2;
const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{Script=Latin}\p{Nd}]/u;
/** "check-in", "check in" and "check / in" are one phrase; a comma or a line break ends it. */
const PHRASE_GAP = /^[ \-/.]{0,3}$/;

let table: Table | null = null;

/**
 * The words of a question that have synonyms: leftmost first, the longest at each place, none over another.
 * Chinese is found inside a run of characters, English as whole words in any of their light inflections.
 * @param text a question in Simplified or Traditional Chinese, English or both.
 */
export function findSynonyms(text: string): SynonymMatch[] {
  table ??= buildTable();
  const folded = foldText(text);
  const words = wordsOf(folded);
  const matches: SynonymMatch[] = [];
  let word = 0;
  let start = 0;
  while (start < folded.length) {
    while (word < words.length && (words[word] as Word).start < start) word += 1;
    const found = longer(chineseAt(table, folded, start), englishAt(table, folded, words, word, start));
    if (found === null) {
      start += 1;
      continue;
    }
    const alternatives = others(table, found);
    if (alternatives.length > 0)
      matches.push({ start, end: found.end, text: text.slice(start, found.end), alternatives });
    start = found.end;
  }
  return matches;
}

function chineseAt({ chinese, longestChinese }: Table, text: string, start: number): Hit | null {
  for (let end = Math.min(text.length, start + longestChinese); end >= start + LEAST_CHINESE; end -= 1) {
    const key = text.slice(start, end);
    const groups = chinese.get(key);
    if (groups && !isInsideWord(text, start) && !isInsideWord(text, end)) return { end, key, groups };
  }
  return null;
}

/** Whether a place cuts a Latin word or a number in two: the 5G of 15G网络 is not 5G. */
function isInsideWord(text: string, place: number): boolean {
  return LETTER.test(text[place - 1] ?? '') && LETTER.test(text[place] ?? '');
}

function englishAt({ english }: Table, text: string, words: readonly Word[], at: number, start: number): Hit | null {
  if (words[at]?.start !== start) return null;
  let best: Hit | null = null;
  let key = '';
  for (let i = at; i < Math.min(words.length, at + MOST_WORDS); i += 1) {
    const word = words[i] as Word;
    if (i > at && !PHRASE_GAP.test(text.slice((words[i - 1] as Word).end, word.start))) break;
    key = i === at ? word.stem : `${key} ${word.stem}`;
    const groups = english.get(key);
    if (groups) best = { end: word.end, key, groups };
  }
  return best;
}

function longer(a: Hit | null, b: Hit | null): Hit | null {
  if (a === null || b === null) return a ?? b;
  return b.end > a.end ? b : a;
}

/**
 * The other members of every group of a hit, each once: groups that name it early before groups that name it late (个体户
 * is nearer to 个体工商户 than to 中小企业), Chinese before English, which is there for the asking more than for the finding.
 */
function others({ keys }: Table, { key, groups }: Hit): string[] {
  const found = groups
    .map((group) => {
      const members = lexicon.groups[group] ?? [];
      const script = members.filter((member) => HAN.test(member) === HAN.test(key));
      return { members, place: script.findIndex((member) => keys.get(member) === key) };
    })
    .sort((a, b) => a.place - b.place)
    .flatMap(({ members }) => members.filter((member) => keys.get(member) !== key));
  const chinese = found.filter((member) => HAN.test(member));
  const english = found.filter((member) => !HAN.test(member));
  return [...new Set([...chinese, ...english])].slice(0, MOST_ALTERNATIVES);
}

function buildTable(): Table {
  const built: Table = { chinese: new Map(), english: new Map(), longestChinese: 0, keys: new Map() };
  lexicon.groups.forEach((members, group) => {
    for (const member of members) {
      const key = built.keys.get(member) ?? keyOf(member);
      built.keys.set(member, key);
      const side = HAN.test(member) ? built.chinese : built.english;
      const groups = side.get(key);
      if (groups === undefined) side.set(key, [group]);
      else if (!groups.includes(group)) groups.push(group);
      if (side === built.chinese) built.longestChinese = Math.max(built.longestChinese, key.length);
    }
  });
  return built;
}

/** What a member is found by: itself when it has a Han character, else the stems of its words. The file is folded. */
function keyOf(member: string): string {
  if (HAN.test(member)) return member;
  return wordsOf(member)
    .map((word) => word.stem)
    .join(' ');
}

/** Latin words and numbers of a folded text, "&" as a word of its own (r & d), a possessive 's in the word but not its stem. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/([\p{Script=Latin}\p{Nd}]+)(?:'s(?![\p{Script=Latin}\p{Nd}]))?|&/gu)].map((match) => {
    const letters = match[1] ?? match[0];
    // The light stem of the e in e-commerce is nothing: such a word is its own stem.
    return { start: match.index, end: match.index + match[0].length, stem: stem(letters) || letters };
  });
}
