/**
 * Members of the groups of synonyms by how they begin. A service worker wakes for one question of a few words, so no
 * table of all members is made for it (that took 20 ms): the first pairs of characters are looked for in one text of
 * all members, a letter's English members are read when it is asked for. Only a long text is worth the whole table.
 * A group is one string of the file, its members between bars: 研发|科研|r&d.
 */
import lexicon from '@/assets/lexicon/synonyms.json';

/** A member with the groups that hold it, in the order of the file: each by where its line starts in the text of all. */
export interface Member {
  key: string;
  groups: number[];
}

/** The shortest Chinese member. */
export const LEAST_CHINESE = 2;
/** Pairs looked up one by one, 20 µs each, before the whole table is made. */
const MOST_SINGLE = 150;

/** Members by their first two characters, as far as they were asked for. */
const byPair = new Map<string, Member[]>();
let isWhole = false;

/** What stands between two members of a group. */
const BAR = '|';
/** Between two groups, with the bar before the first member of the next. */
const NEXT_GROUP = `\n${BAR}`;
/** All groups as one text, a line each, a bar before every member: made in one step. */
let all: string | null = null;

function textOfAll(): string {
  all ??= BAR + lexicon.groups.join(NEXT_GROUP);
  return all;
}

/** The members of a group, in the order of the file. */
export function membersOf(group: number): string[] {
  const text = textOfAll();
  const end = text.indexOf('\n', group);
  return text.slice(group + 1, end < 0 ? text.length : end).split(BAR);
}

/** Calls back with each group and its members. */
function forEachGroup(read: (group: number, members: string[]) => void): void {
  let start = 0;
  for (const line of lexicon.groups) {
    read(start, line.split(BAR));
    start += line.length + NEXT_GROUP.length;
  }
}

/** Members with a Han character that begin with two characters. */
export function membersFrom(pair: string): readonly Member[] {
  const known = byPair.get(pair);
  if (known) return known;
  if (isWhole || pair.length < LEAST_CHINESE) return [];
  if (byPair.size >= MOST_SINGLE) {
    byPair.clear();
    forEachGroup((group, members) => {
      for (const member of members) if (hasHan(member)) add(listOf(member.slice(0, LEAST_CHINESE)), member, group);
    });
    isWhole = true;
    return byPair.get(pair) ?? [];
  }
  const found = listOf(pair);
  const text = textOfAll();
  // Not with the bar before it, at which the engine would stop six thousand times.
  for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
    if (text[at - 1] !== BAR) continue;
    const member = text.slice(at, endOf(text, at));
    if (hasHan(member)) add(found, member, text.lastIndexOf('\n', at) + 1);
  }
  return found;
}

/** Where the member ends that begins at a place of the text of all. */
function endOf(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== BAR && text[end] !== '\n') end += 1;
  return end;
}

function listOf(pair: string): Member[] {
  let list = byPair.get(pair);
  if (!list) {
    list = [];
    byPair.set(pair, list);
  }
  return list;
}

function add(members: Member[], key: string, group: number): void {
  const known = members.find((member) => member.key === key);
  if (!known) members.push({ key, groups: [group] });
  else if (known.groups[known.groups.length - 1] !== group) known.groups.push(group);
}

const byLetter = new Map<string, Map<string, number[]>>();

/**
 * English members that begin with a character, by what they are found by, with their groups.
 * @param keyOf the stems of a member: they keep its first character.
 */
export function englishFrom(first: string, keyOf: (member: string) => string): ReadonlyMap<string, number[]> {
  const known = byLetter.get(first);
  if (known) return known;
  const found = new Map<string, number[]>();
  const text = textOfAll();
  const begin = BAR + first;
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
    const member = text.slice(at + 1, endOf(text, at + 1));
    if (hasHan(member)) continue;
    const key = keyOf(member);
    const group = text.lastIndexOf('\n', at) + 1;
    const groups = found.get(key);
    if (groups === undefined) found.set(key, [group]);
    else if (groups[groups.length - 1] !== group) groups.push(group);
  }
  byLetter.set(first, found);
  return found;
}

/** Members are ASCII, Latin letters with accents, or have a Han character: everything from the CJK radicals on is one. */
export function hasHan(member: string): boolean {
  for (let i = 0; i < member.length; i += 1) if (member.charCodeAt(i) >= 0x2e80) return true;
  return false;
}
