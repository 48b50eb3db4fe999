/**
 * Other ways to say what was typed, looked up in the corpus's own vocabulary: an English word by its gloss, pinyin by
 * its reading, a homophone typo by its sound, the beginning of a Latin name. Every guess is an alternative of its
 * concept with less weight than the letters themselves, so that a word the corpus has is never outvoted by a guess.
 */
import type { Automaton } from '@/src/detect/automaton';
import { allHan } from '@/src/detect/han';
import type { Pack } from '@/src/pack/open';
import { termToken, tokenize } from '@/src/pack/tokens';
import { stem } from '@/src/pack/vocabulary';
import { type Alternative, asHint, type Concept, concept } from './concepts';
import { cut } from './cut';
import { homophones, MISHEARD } from './homophones';
import { isHint } from './light-words';
import { lookalikes } from './lookalikes';
import { type IsName, wholeName } from './name-parts';
import { slipsOf } from './slips';
import { joinSpelled } from './spelled';
import { wholeSynonym } from './synonym-concept';

/** How much a guess counts beside the typed letters (1). */
const WEIGHT = { gloss: 0.75, pinyin: 0.9, prefix: 0.9, halves: 0.9 } as const;
/** A gloss that only touches a word (one of four words of a sense) is noise. */
const LEAST_CLOSENESS = 0.34;
const MOST_PREFIXED = 6;
/** Letters of a reading that a run of pinyin is cut into. */
const LEAST_READING = 4;
const LONGEST_READING = 24;

const LATIN_WORD = /^[a-z][a-z'-]*$/i;

/**
 * The same concepts with more alternatives for plain words. Names, values and years are left as they are.
 * @throws PackError when the vocabulary cannot be read.
 */
export async function expand(pack: Pack, concepts: Concept[], automaton: Automaton): Promise<Concept[]> {
  const isName: IsName = (text) => wholeName(automaton, text) !== undefined;
  const joined = await joinSpelled(pack, concepts, WEIGHT.pinyin);
  const inNames = new Set<Concept>();
  const expanded = await Promise.all(
    joined.map(async (each, i) => {
      if (each.run !== undefined) {
        const names = await homophones(pack, each.run, isName);
        if (names.length > 0) return [withAlternatives(plainWord(each.run), names)];
      }
      if (each.kind !== 'word') return [each];
      // What has another way to say it already (a synonym, a name by its reading) is understood, if the corpus has any.
      if (each.alternatives.length > 1 && (allHan(each.text) || each.text.includes(' ') || (await isKnown(pack, each))))
        return await inHalves(pack, withAlternatives(each, await inflected(pack, each.text.toLowerCase())), isName);
      if (allHan(each.text)) return expandHan(pack, each, isName);
      const read = await expandLatin(pack, each, isName);
      const beside = [joined[i - 1], joined[i + 1]].filter((other): other is Concept => other?.kind === 'word');
      const name = await misspeltBeside(pack, read, beside, isName);
      if (name === null) return [read];
      inNames.add(name.other);
      return [withAlternatives(read, name.names)];
    }),
  );
  // The other word of a misspelt name is said by the name.
  const asked = expanded.flatMap((each, i) => (inNames.has(joined[i] as Concept) ? each.map(asHint) : each));
  return narrowed(
    pack,
    asked.map((each) => withTerms(each, joined, automaton)),
  );
}

/** Names of two Latin words that a word which the corpus never has and another beside it are one slip away from. */
async function misspeltBeside(
  pack: Pack,
  { text, alternatives }: Concept,
  beside: readonly Concept[],
  isName: IsName,
): Promise<{ other: Concept; names: Alternative[] } | null> {
  const letters = text.toLowerCase();
  const others = beside.filter((other) => LATIN_WORD.test(other.text));
  if (others.length === 0 || alternatives.length > 1 || (await pack.has(letters))) return null;
  const slips = slipsOf(letters);
  for (const other of others) {
    const found = slips.flatMap((slip) => [`${other.text} ${slip}`, `${slip} ${other.text}`]).filter(isName);
    if (found.length > 0)
      return { other, names: found.map((name) => ({ text: name, tokens: tokenize(name), weight: MISHEARD })) };
  }
  return null;
}

/**
 * The same concepts, where a word that the corpus lacks stands before one that it has and says whose: the 健康 of 京东健康
 * is no topic of its own.
 */
async function narrowed(pack: Pack, concepts: Concept[]): Promise<Concept[]> {
  const owned = new Set<string>();
  for (const { before, alternatives } of concepts) {
    if (before === undefined || alternatives.length > 1) continue;
    const known = await Promise.all((alternatives[0]?.tokens ?? []).map((token) => pack.has(token)));
    if (!known.some(Boolean)) owned.add(before);
  }
  return concepts.map((each) => (owned.has(each.text) && each.kind === 'word' ? asHint(each) : each));
}

/** Whether the corpus has every token of some way to say a word. */
async function isKnown(pack: Pack, { alternatives }: Concept): Promise<boolean> {
  const known = alternatives.map(async ({ tokens }) =>
    (await Promise.all(tokens.map((each) => pack.has(each)))).every(Boolean),
  );
  return (await Promise.all(known)).some(Boolean);
}

/** What was read as a name of the corpus is found where the name is said in another form too. */
function withTerms(word: Concept, before: readonly Concept[], automaton: Automaton): Concept {
  if (word.kind !== 'word') return word;
  // Synonyms are words, and stand for themselves.
  const own = before.find(({ text }) => text === word.text)?.alternatives.length ?? 1;
  const terms = word.alternatives.slice(own).flatMap(({ text, weight }): Alternative[] => {
    const term = wholeName(automaton, text);
    return term === undefined ? [] : [{ text, tokens: [termToken(term)], weight }];
  });
  return withAlternatives(word, terms);
}

function withAlternatives(word: Concept, found: Alternative[]): Concept {
  return found.length === 0 ? word : { ...word, alternatives: [...word.alternatives, ...found] };
}

function plainWord(text: string): Concept {
  return concept('word', text, 1, tokenize(text));
}

/** Chinese that the corpus does not have as it stands: what sounds the same, else the parts of it that it has. */
async function expandHan(pack: Pack, word: Concept, isName: IsName): Promise<Concept[]> {
  const { text } = word;
  const known = await Promise.all(tokenize(text).map((token) => pack.has(token)));
  const unknown = new Set(known.flatMap((is, place) => (is ? [] : [place])));
  if (unknown.size === 0) return [word];
  // 蚂蚁 | 深林: a name and what is left of a longer one misspelt.
  for (const run of [word.beside, word.ahead]) {
    const whole = run === undefined ? [] : await homophones(pack, run, isName);
    if (run !== undefined && whole.length > 0) return [withAlternatives(plainWord(run), whole)];
  }
  const sounds = await misheard(pack, text, isName);
  if (sounds.length > 0 || text.length <= 2) return [withAlternatives(word, sounds)];
  const mended = await mendedRun(pack, text, unknown, isName);
  if (mended !== null) return [withAlternatives(word, [mended])];
  return Promise.all(cut(text, unknown).map((part) => partOfRun(pack, part, isName)));
}

/** A word cut out of a run: 捐增|金额 has a word misspelt and one that names nothing by itself. */
async function partOfRun(pack: Pack, text: string, isName: IsName): Promise<Concept> {
  if (isHint(text)) return asHint(plainWord(text));
  const known = await Promise.all(tokenize(text).map((token) => pack.has(token)));
  return withAlternatives(plainWord(text), known.some(Boolean) ? [] : await misheard(pack, text, isName));
}

/** Words of the corpus that sound as a word does which it lacks, else those that look so. */
async function misheard(pack: Pack, text: string, isName: IsName): Promise<Alternative[]> {
  const sounds = await homophones(pack, text, isName);
  return sounds.length > 0 ? sounds : lookalikes(pack, text);
}

/** A run with one word of two characters misspelt: 渗头率 → 渗透率, when the corpus has every pair of what comes of it. */
async function mendedRun(
  pack: Pack,
  text: string,
  unknown: ReadonlySet<number>,
  isName: IsName,
): Promise<Alternative | null> {
  // A word of two is in three pairs: where more are unknown, as in a page's long run, none mends all.
  const [first, last] = [Math.min(...unknown), Math.max(...unknown)];
  for (const place of unknown) {
    if (place > first + 1 || place < last - 1) continue;
    for (const { text: word } of await homophones(pack, text.slice(place, place + 2), isName)) {
      if (word.length !== 2) continue;
      const whole = text.slice(0, place) + word + text.slice(place + 2);
      const tokens = tokenize(whole);
      const known = await Promise.all(tokens.map((token) => pack.has(token)));
      if (known.every(Boolean)) return { text: whole, tokens, weight: MISHEARD };
    }
  }
  return null;
}

/**
 * 收入增长, which the corpus never has side by side: also said by its two words apart (收入同比增长). Where no other way to say
 * it stands anywhere either, its two words are asked for, each as it may be said (农户贷款: 农户 as 种植大户; farmers loans).
 */
async function inHalves(pack: Pack, word: Concept, isName: IsName): Promise<Concept[]> {
  const { text } = word;
  const isHan = allHan(text);
  const halves = isHan ? [text.slice(0, 2), text.slice(2)] : text.toLowerCase().split(' ');
  if (halves.length !== 2 || (isHan && (text.length !== COMPOUND || (await pack.has(text.slice(1, 3)))))) return [word];
  const others = word.alternatives.slice(1).map(({ tokens }) => tokens);
  for (const tokens of others) if ((await paragraphsWith(pack, tokens)).length > 0) return [word];
  const plain = halves.map((half) => wholeSynonym(half) ?? plainWord(half));
  const words = isHan ? plain : await Promise.all(plain.map((half) => expandLatin(pack, half, isName)));
  const [first = new Set(), second = new Set()] = await Promise.all(words.map((each) => paragraphsSaying(pack, each)));
  if ([...first].some((unit) => second.has(unit))) return words;
  return [withAlternatives(word, [{ text, tokens: halves, weight: WEIGHT.halves }])];
}

/** Paragraphs that have all of some tokens. */
async function paragraphsWith(pack: Pack, tokens: readonly string[]): Promise<number[]> {
  const lists = await Promise.all(tokens.map(async (token) => (await pack.posting(token))?.passages().units ?? []));
  const [first = [], ...others] = lists.map((units) => new Set(units)).sort((a, b) => a.size - b.size);
  return [...first].filter((unit) => others.every((units) => units.has(unit)));
}

/** Paragraphs that say a word in any way. */
async function paragraphsSaying(pack: Pack, { alternatives }: Concept): Promise<Set<number>> {
  const found = await Promise.all(alternatives.map(({ tokens }) => paragraphsWith(pack, tokens)));
  return new Set(found.flat());
}

/** Characters of a compound of two words. */
const COMPOUND = 4;

async function expandLatin(pack: Pack, word: Concept, isName: IsName): Promise<Concept> {
  const letters = word.text.toLowerCase();
  const found = [...(await prefixed(pack, letters)), ...(await inflected(pack, letters))];
  if (!LATIN_WORD.test(word.text)) return withAlternatives(word, found);
  const glosses = [...found, ...(await glossed(pack, word.text))];
  const read = await spelled(pack, letters);
  if (glosses.length + read.length === 0 && !(await pack.has(letters)))
    return withAlternatives(word, misspelt(letters, isName));
  const expanded = withAlternatives(word, [...glosses, ...read]);
  const isWord = glosses.length === 0 && read.length > 0 && !read.some(({ text }) => isName(text));
  return isWord ? { ...expanded, spelled: true } : expanded;
}

/** Names of the corpus that letters which it never has are one slip away from. */
function misspelt(letters: string, isName: IsName): Alternative[] {
  return slipsOf(letters)
    .filter(isName)
    .map((text) => ({ text, tokens: tokenize(text), weight: MISHEARD }));
}

async function glossed(pack: Pack, word: string): Promise<Alternative[]> {
  const found = (await pack.word('english', stem(word))) ?? [];
  return found
    .filter(([, closeness]) => closeness >= LEAST_CLOSENESS)
    .map(([text, closeness]) => ({ text, tokens: tokenize(text), weight: WEIGHT.gloss * (0.5 + closeness / 2) }));
}

/** Pinyin typed whole or run together: `yanfa`, `yanfatouru`, `wsyh`. */
async function spelled(pack: Pack, letters: string): Promise<Alternative[]> {
  const whole = await pack.word('pinyin', letters);
  if (whole) return whole.map((text) => ({ text, tokens: tokenize(text), weight: WEIGHT.pinyin }));
  if (letters.length < 6) return [];
  const table = await readingsIn(pack, letters);
  const parts = splitPinyin(letters, table);
  if (!parts) return [];
  const text = parts.map((part) => table.get(part)?.[0] ?? '').join('');
  return [{ text, tokens: parts.flatMap((part) => tokenize(table.get(part)?.[0] ?? '')), weight: WEIGHT.pinyin }];
}

/** Every reading of the corpus that stands in some letters. */
async function readingsIn(pack: Pack, letters: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const parts = new Set<string>();
  for (let start = 0; start <= letters.length - LEAST_READING; start += 1)
    for (let end = start + LEAST_READING; end <= Math.min(letters.length, start + LONGEST_READING); end += 1)
      parts.add(letters.slice(start, end));
  await Promise.all(
    [...parts].map(async (part) => {
      const words = await pack.word('pinyin', part);
      if (words) found.set(part, words);
    }),
  );
  return found;
}

/** Cuts letters into the fewest known readings of at least four letters; null when they do not come out even. */
function splitPinyin(letters: string, table: ReadonlyMap<string, unknown>): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST_READING); start <= end - LEAST_READING; start += 1) {
      const before = best[start];
      const part = letters.slice(start, end);
      const known = best[end];
      if (before && table.has(part) && (!known || before.length + 1 < known.length)) best[end] = [...before, part];
    }
  }
  return best[letters.length] ?? null;
}

/** Other forms of an English word that the corpus has: commended → commend, expenditure → expenditures. */
async function inflected(pack: Pack, letters: string): Promise<Alternative[]> {
  if (letters.length < LEAST_INFLECTED || !LATIN_WORD.test(letters)) return [];
  const root = stem(letters);
  const same = (await pack.word('latin', letters.slice(0, 2))) ?? [];
  return same
    .filter((text) => text !== letters && !text.startsWith(letters) && stem(text) === root)
    .slice(0, MOST_PREFIXED)
    .map((text) => ({ text, tokens: [text], weight: WEIGHT.prefix }));
}

const LEAST_INFLECTED = 4;

/** Latin names that begin with what was typed: 10X → 10X1000. */
async function prefixed(pack: Pack, letters: string): Promise<Alternative[]> {
  if (letters.length < 2 || !/[a-z]/.test(letters)) return [];
  const same = (await pack.word('latin', letters.slice(0, 2))) ?? [];
  return same
    .filter((text) => text !== letters && text.startsWith(letters))
    .slice(0, MOST_PREFIXED)
    .map((text) => ({ text, tokens: [text], weight: WEIGHT.prefix }));
}
