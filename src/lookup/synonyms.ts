/**
 * Words that a searcher would accept for one another, from assets/lexicon/synonyms.json: how a question in colloquial,
 * older, Taiwan, Hong Kong or English wording reaches a corpus that says it otherwise. The file is ours and built in,
 * so its form is checked by the unit test, not here. The tables are made on first use, and of English only the members
 * that begin with a letter asked for: a service worker wakes for one question, and the whole took it 20 ms.
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
  longestChinese: number;
  /** First character → English members with their group. */
  latin: Map<string, { member: string; group: number }[]>;
  /** First character → stems of an English member, joined by a blank → the groups that hold it. */
  english: Map<string, Map<string, number[]>>;
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
    const alternatives = others(found);
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

function englishAt(all: Table, text: string, words: readonly Word[], at: number, start: number): Hit | null {
  const first = words[at];
  if (first?.start !== start) return null;
  const english = englishBy(all, first.stem[0] as string);
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
function others({ key, groups }: Hit): string[] {
  const found = groups
    .map((group) => {
      const members = lexicon.groups[group] ?? [];
      const script = members.filter((member) => hasHan(member) === hasHan(key));
      return { members, place: script.findIndex((member) => keyOf(member) === key) };
    })
    .sort((a, b) => a.place - b.place)
    .flatMap(({ members }) => members.filter((member) => keyOf(member) !== key));
  const chinese = found.filter(hasHan);
  const english = found.filter((member) => !hasHan(member));
  return [...new Set([...chinese, ...english])].slice(0, MOST_ALTERNATIVES);
}

function buildTable(): Table {
  const built: Table = { chinese: new Map(), longestChinese: 0, latin: new Map(), english: new Map() };
  lexicon.groups.forEach((members, group) => {
    for (const member of members) {
      if (hasHan(member)) {
        addGroup(built.chinese, member, group);
        if (member.length > built.longestChinese) built.longestChinese = member.length;
      } else {
        const first = member[firstWordAt(member)] ?? '';
        const list = built.latin.get(first);
        if (list === undefined) built.latin.set(first, [{ member, group }]);
        else list.push({ member, group });
      }
    }
  });
  return built;
}

/** English members whose first word begins with a character; a stem keeps the first character of its word. */
function englishBy({ latin, english }: Table, first: string): ReadonlyMap<string, number[]> {
  let found = english.get(first);
  if (found === undefined) {
    found = new Map();
    for (const { member, group } of latin.get(first) ?? []) addGroup(found, keyOf(member), group);
    english.set(first, found);
  }
  return found;
}

function addGroup(groups: Map<string, number[]>, key: string, group: number): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [group]);
  else if (known[known.length - 1] !== group) known.push(group);
}

/** Members are ASCII, Latin letters with accents, or have a Han character: everything from the CJK radicals on is one. */
function hasHan(member: string): boolean {
  for (let i = 0; i < member.length; i += 1) if (member.charCodeAt(i) >= 0x2e80) return true;
  return false;
}

function firstWordAt(member: string): number {
  for (let i = 0; i < member.length; i += 1) {
    const code = member.charCodeAt(i);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || code === 0x26 || code > 0xaa) return i;
  }
  return member.length;
}

/** What a member is found by: itself when it has a Han character, else the stems of its words. The file is folded. */
function keyOf(member: string): string {
  if (hasHan(member)) return member;
  let key = englishKeys.get(member);
  if (key === undefined) {
    key = wordsOf(member)
      .map((word) => word.stem)
      .join(' ');
    englishKeys.set(member, key);
  }
  return key;
}

const englishKeys = new Map<string, string>();

/** Latin words and numbers of a folded text, "&" as a word of its own (r & d), a possessive 's in the word but not its stem. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/([\p{Script=Latin}\p{Nd}]+)(?:'s(?![\p{Script=Latin}\p{Nd}]))?|&/gu)].map((match) => {
    const letters = match[1] ?? match[0];
    // The light stem of the e in e-commerce is nothing: such a word is its own stem.
    return { start: match.index, end: match.index + match[0].length, stem: stem(letters) || letters };
  });
}
