/** Word lists as small tables: a row holds the words of one idea, parted by blanks, and an example of what they are for. */

export interface WordRow {
  idea: string;
  /** Words, or pieces of patterns without blanks. */
  words: string;
  example: string;
}

/** All words of some rows as one alternation, the longest first. */
export function anyOf(rows: readonly WordRow[]): string {
  const words = rows.flatMap((row) => row.words.split(' '));
  return `(?:${[...new Set(words)].sort((a, b) => b.length - a.length).join('|')})`;
}
