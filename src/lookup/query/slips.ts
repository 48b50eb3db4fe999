/** Latin names typed with one slip of the finger (Dingtlak, alipya, Huawai): what may have been meant. */

/** Shorter is too near to too many words. */
const LEAST = 5;
const LONGEST = 20;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Every word that is one slip away: two letters exchanged, one too many, one missing, one for another.
 * @param word in lower case; none for one that is too short, or no plain letters.
 */
export function slipsOf(word: string): string[] {
  if (word.length < LEAST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    const rest = word.slice(at + 1);
    for (const other of LETTERS) found.add(before + other + letter + rest).add(before + other + rest);
    found.add(before + rest).add(before + next + letter + rest.slice(1));
  }
  found.delete(word);
  return [...found];
}
