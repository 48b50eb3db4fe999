/** Firms and products that everybody knows by name (assets/lexicon/firms.json, whose form a unit test checks): who has what. */
import table from '@/assets/lexicon/firms.json';

/** Behind a name these make another word: 三星级, 中国银行业, 三星堆. */
const ANOTHER_WORD = /^(?:[业家系类式型化数额属融级堆族村]|地区)/;

let byStart: Map<string, string[]> | null = null;

/** Names by their first two characters, longest first; filled when it is first asked for. */
function names(): Map<string, string[]> {
  if (byStart !== null) return byStart;
  byStart = new Map();
  for (const name of table.names.flatMap((line) => line.split(' '))) {
    const start = name.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length);
  return byStart;
}

/** The firm that a phrase begins with, when at least two characters follow: 三星 of 三星智能手机出货量; or null. */
export function firmAtStart(phrase: string): string | null {
  const name = names()
    .get(phrase.slice(0, 2))
    ?.find((n) => phrase.startsWith(n) && phrase.length - n.length >= 2);
  return name === undefined || ANOTHER_WORD.test(phrase.slice(name.length)) ? null : name;
}

/** Whether a phrase is the name of a firm or product and nothing else. */
export function isFirm(phrase: string): boolean {
  return names().get(phrase.slice(0, 2))?.includes(phrase) ?? false;
}
