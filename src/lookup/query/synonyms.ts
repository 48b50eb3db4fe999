/**
 * Words that a searcher would accept for one another, from assets/lexicon/synonyms.json: how a question in colloquial,
 * older, Taiwan, Hong Kong or English wording reaches a corpus that says it otherwise. The file is ours and built in,
 * so its form is checked by the unit test, not here.
 */
import { foldText } from '@/src/detect/fold';
import { stem } from '@/src/pack/vocabulary';
import { englishFrom, hasHan, LEAST_CHINESE, membersFrom, membersOf } from './synonym-members';

export interface SynonymMatch {
  /** Offsets in the text as given (UTF-16 units). */
  start: number;
  end: number;
  /** As typed. */
  text: string;
  /** What else it may be called, nearest first: Simplified Chinese, then lower-case English; at most 16. */
  alternatives: string[];
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
/** "check-in", "check in" and "check / in" are one phrase; a comma or a line break ends it. */
const PHRASE_GAP = /^[ \-/.]{0,3}$/;

/**
 * The words of a question that have synonyms: leftmost first, the longest at each place, none over another.
 * Chinese is found inside a run of characters, English as whole words in any of their light inflections.
 * @param text a question in Simplified or Traditional Chinese, English or both.
 */
export function findSynonyms(text: string): SynonymMatch[] {
  const folded = foldText(text);
  const words = wordsOf(folded);
  const matches: SynonymMatch[] = [];
  let word = 0;
  let start = 0;
  while (start < folded.length) {
    while (word < words.length && (words[word] as Word).start < start) word += 1;
    const found = longer(chineseAt(folded, start), englishAt(folded, words, word, start));
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

function chineseAt(text: string, start: number): Hit | null {
  let best: Hit | null = null;
  for (const { key, groups } of membersFrom(text.slice(start, start + LEAST_CHINESE))) {
    const end = endOf(key, text, start);
    if (end < 0 || (best !== null && end <= best.end)) continue;
    if (!isInsideWord(text, start) && !isInsideWord(text, end)) best = { end, key, groups };
  }
  return best;
}

/** Where a member ends that stands at a place, also with 的 between two of its words (上网的比例 is 上网比例); −1 when it is not there. */
function endOf(key: string, text: string, start: number): number {
  let at = start;
  for (let i = 0; i < key.length; i += 1, at += 1) {
    if (text[at] === '的' && key[i] !== '的' && i >= LEAST_CHINESE) at += 1;
    if (text[at] !== key[i]) return -1;
  }
  return at;
}

/** Whether a place cuts a Latin word or a number in two: the 5G of 15G网络 is not 5G. */
function isInsideWord(text: string, place: number): boolean {
  return (
    mayBeLatin(text, place - 1) &&
    mayBeLatin(text, place) &&
    isLetter(text[place - 1] ?? '') &&
    isLetter(text[place] ?? '')
  );
}

function isLetter(char: string): boolean {
  return /[\p{Script=Latin}\p{Nd}]/u.test(char);
}

/** Whether a unit may be a Latin letter or a digit: classes of Unicode are slow to compile, a question may need none. */
function mayBeLatin(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code < LEAST_HAN || code >= LEAST_FULL_WIDTH;
}

function hasLatin(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > SPACE && mayBeLatin(text, i)) return true;
  return false;
}

const SPACE = 0x20;
const LEAST_HAN = 0x2e80;
const LEAST_FULL_WIDTH = 0xa000;

function englishAt(text: string, words: readonly Word[], at: number, start: number): Hit | null {
  const first = words[at];
  if (first?.start !== start) return null;
  const english = englishFrom(first.stem[0] as string, keyOf);
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
  const isHan = hasHan(key);
  const found = groups
    .map((group) => {
      const members = membersOf(group);
      const script = members.filter((member) => hasHan(member) === isHan);
      return { members, place: script.findIndex((member) => keyOf(member) === key) };
    })
    .sort((a, b) => a.place - b.place)
    .flatMap(({ members }) => members.filter((member) => hasHan(member) !== isHan || keyOf(member) !== key));
  const chinese = found.filter(hasHan);
  const english = found.filter((member) => !hasHan(member));
  return [...new Set([...chinese, ...english])].slice(0, MOST_ALTERNATIVES);
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
  if (!hasLatin(text)) return [];
  return [...text.matchAll(/([\p{Script=Latin}\p{Nd}]+)(?:'s(?![\p{Script=Latin}\p{Nd}]))?|&/gu)].map((match) => {
    const letters = match[1] ?? match[0];
    // The light stem of the e in e-commerce is nothing: such a word is its own stem.
    return { start: match.index, end: match.index + match[0].length, stem: stem(letters) || letters };
  });
}
