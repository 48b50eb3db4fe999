/** Names spelled in syllables apart, as English texts do it: Zhang Yong, xiao yaqing, Yaqing Xiao. */
import type { Pack } from '@/src/pack/open';
import { tokenize } from '@/src/pack/tokens';
import type { Concept } from './concepts';

const MOST_JOINED = 4;
/** Characters of a compound of two words, and what its words apart count beside it. */
const COMPOUND = 4;
const HALVES = 0.9;
/** Most words of a question are Chinese: the syllables are not even compiled for them. */
const LETTERS = /^[a-zü]+$/i;
/** One to three toneless syllables of pinyin: what no such word is cannot be part of a name, and costs no reading. */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|uang|iong|uai|iao|ian|uan|ang|eng|ing|ong|ai|ei|ui|ao|ou|iu|ie|ue|er|an|en|in|un|ia|ua|uo|[aoeiuvü])){1,3}$/i;

/**
 * The same concepts, where words side by side that together are a reading of the corpus become one thing asked for.
 * @param weight how much such a reading counts beside the letters typed (1).
 * @throws PackError when the vocabulary cannot be read.
 */
export async function joinSpelled(pack: Pack, concepts: readonly Concept[], weight: number): Promise<Concept[]> {
  const result: Concept[] = [];
  for (let i = 0; i < concepts.length; ) {
    const most = runOf(concepts, i);
    let joined: Concept | null = null;
    for (let length = most; length >= 2 && !joined; length -= 1) {
      joined = await nameOf(pack, concepts.slice(i, i + length), weight);
      if (joined) i += length;
    }
    if (joined) result.push(joined);
    else {
      result.push(concepts[i] as Concept);
      i += 1;
    }
  }
  return result;
}

/** How many words from a place on may be syllables of one name. */
function runOf(concepts: readonly Concept[], from: number): number {
  let length = 0;
  while (length < MOST_JOINED && isSpelled(concepts[from + length])) length += 1;
  return length;
}

function isSpelled(concept: Concept | undefined): boolean {
  return concept?.kind === 'word' && LETTERS.test(concept.text) && PINYIN.test(concept.text);
}

async function nameOf(pack: Pack, parts: readonly Concept[], weight: number): Promise<Concept | null> {
  // Lü is written lv where no ü can be typed.
  const words = parts.map(({ text }) => text.toLowerCase().replace(/ü/g, 'v'));
  const familyLast = [words.at(-1), ...words.slice(0, -1)].join('');
  const names = (await pack.word('pinyin', words.join(''))) ?? (await pack.word('pinyin', familyLast));
  if (!names) return null;
  const text = parts.map((part) => part.text).join(' ');
  // 数字人才 is said by 数字化人才 too.
  const read = names.flatMap((name) => [
    { text: name, tokens: tokenize(name), weight },
    ...(name.length === COMPOUND
      ? [{ text: name, tokens: [name.slice(0, 2), name.slice(2)], weight: weight * HALVES }]
      : []),
  ]);
  return { kind: 'word', text, weight: 1, alternatives: [{ text, tokens: tokenize(text), weight: 1 }, ...read] };
}
