/**
 * Members of the groups of synonyms by how they begin. A service worker wakes for one question of a few words, so no
 * table of all members is made for it (that took 20 ms): the first pairs of characters are looked for in one text of
 * all members, a letter's English members are read when it is asked for. Only a long text is worth the whole table.
 * A group is one string of the file, its members between bars: 研发|科研|r&d.
 */
import lexicon from '@/assets/lexicon/synonyms.json';

/** A member with the groups that hold it, in the order of the file. */
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
let all: { text: string; starts: number[] } | null = null;

/** The members of a group, in the order of the file. */
export function membersOf(group: number): string[] {
  return lexicon.groups[group]?.split(BAR) ?? [];
}

/** Members with a Han character that begin with two characters. */
export function membersFrom(pair: string): readonly Member[] {
  const known = byPair.get(pair);
  if (known) return known;
  if (isWhole || pair.length < LEAST_CHINESE) return [];
  if (byPair.size >= MOST_SINGLE) {
    byPair.clear();
    lexicon.groups.forEach((_, group) => {
      for (const member of membersOf(group))
        if (hasHan(member)) add(listOf(member.slice(0, LEAST_CHINESE)), member, group);
    });
    isWhole = true;
    return byPair.get(pair) ?? [];
  }
  const found = listOf(pair);
  all ??= { text: `|${lexicon.groups.join(NEXT_GROUP)}`, starts: [] };
  const begin = BAR + pair;
  for (let at = all.text.indexOf(begin); at >= 0; at = all.text.indexOf(begin, at + 1)) {
    const member = all.text.slice(at + 1, endOf(at + 1));
    if (hasHan(member)) add(found, member, groupAt(at));
  }
  return found;
}

/** Where the member ends that begins at a place of the text of all. */
function endOf(start: number): number {
  const { text } = all as { text: string };
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

/** Number of the group that holds a place of the text of all. */
function groupAt(place: number): number {
  const { text, starts } = all as { text: string; starts: number[] };
  if (starts.length === 0) starts.push(0);
  for (let at = text.indexOf(NEXT_GROUP, starts.at(-1)); at >= 0 && at < place; at = text.indexOf(NEXT_GROUP, at + 1))
    starts.push(at + 1);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

const byLetter = new Map<string, Map<string, number[]>>();

/**
 * English members whose first word begins with a character, by what they are found by, with their groups.
 * @param keyOf the stems of a member: they keep the first character of its first word.
 */
export function englishFrom(first: string, keyOf: (member: string) => string): ReadonlyMap<string, number[]> {
  const known = byLetter.get(first);
  if (known) return known;
  const found = new Map<string, number[]>();
  lexicon.groups.forEach((_, group) => {
    for (const member of membersOf(group)) {
      if (member[firstWordAt(member)] !== first || hasHan(member)) continue;
      const key = keyOf(member);
      const groups = found.get(key);
      if (groups === undefined) found.set(key, [group]);
      else if (groups[groups.length - 1] !== group) groups.push(group);
    }
  });
  byLetter.set(first, found);
  return found;
}

/** Members are ASCII, Latin letters with accents, or have a Han character: everything from the CJK radicals on is one. */
export function hasHan(member: string): boolean {
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
