/**
 * The lexicon: general knowledge of names that a person edits (assets/lexicon). The files are built in, so their form is
 * checked by test/unit/facts/lexicon-files.test.ts and not here.
 */
import aliasesJson from '@/assets/lexicon/aliases.json';
import ambiguousJson from '@/assets/lexicon/ambiguous.json';
import generalJson from '@/assets/lexicon/general.json';
import topicsJson from '@/assets/lexicon/topics.json';
import type { TermKind } from '../fact';
import { simplify } from '../simplify';

export interface LexiconEntry {
  name: string;
  kind: TermKind;
  aliases: string[];
  /** Words near which a surface that is also a common word is meant. */
  near?: string[] | undefined;
}

/** Common words that double as names, by what they commonly mean. */
interface Ambiguous {
  /** Words near which a name of a kind is meant. */
  near: Record<string, string[]>;
  contexts: { class: string; keys: string[]; words: string[] }[];
  classes: {
    class: string;
    strict?: boolean;
    free?: boolean;
    words: string[];
    /** What counts the common thing just before the word: 一只 before 蚂蚁. */
    before?: string[];
    never: string[];
  }[];
}

/** All rows of aliases.json: one a thing; a surface belongs to one row only. */
export const LEXICON = aliasesJson as readonly LexiconEntry[];
const AMBIGUOUS: Ambiguous = ambiguousJson;
const COMMON = new Map<string, string[]>(
  AMBIGUOUS.classes.flatMap(({ words, before = [], never }) =>
    words.map((word) => [word, [...before.map((counter) => counter + word), ...never]] as const),
  ),
);
const FREE = new Set(AMBIGUOUS.classes.filter((c) => c.free).flatMap((c) => c.words));
const STRICT = new Set(AMBIGUOUS.classes.filter((c) => c.strict).flatMap((c) => c.words));
const BY_SURFACE = new Map<string, LexiconEntry>(
  LEXICON.flatMap((entry) => [entry.name, ...entry.aliases].map((surface) => [surface, entry] as const)),
);

const GENERAL: ReadonlySet<string> = new Set(generalJson);

/** True for words too general to be key terms: 数字化, 基础设施. They may still be parts of terms. */
export function isGeneral(surface: string): boolean {
  return (
    GENERAL.has(surface) || GENERAL.has(simplify(surface)) || /^[\u4e00-\u9fff]{2}(?:化|性|感|者|率)$/.test(surface)
  );
}

/** The row that a surface belongs to. */
export function lexiconEntry(surface: string): LexiconEntry | undefined {
  return BY_SURFACE.get(surface);
}

/** Every surface of the lexicon. */
export function lexiconSurfaces(): Iterable<string> {
  return BY_SURFACE.keys();
}

/** Words that tell the common meaning of a common word (昆虫 for 蚂蚁); undefined when the word is not in the list. */
export function commonMeaning(surface: string): string[] | undefined {
  return COMMON.get(surface);
}

/** True for names that are meant everywhere but beside the words of another meaning (疫情, not 禽流感疫情). */
export function isUsuallyMeant(surface: string): boolean {
  return FREE.has(surface);
}

/** True for everyday words (浪潮, 荣耀) that words of business and other brands stand beside anyhow. */
export function isEverydayWord(surface: string): boolean {
  return STRICT.has(surface);
}

/** The row's own words near which an ambiguous surface is meant. */
export function ownContext(surface: string): string[] {
  return BY_SURFACE.get(surface)?.near ?? [];
}

/**
 * Words of the trades that a brand is in (办公 打卡 会议 for office software): the classes of context that share a word
 * with the row's own near words.
 */
export function tradeContext(surface: string): string[] {
  const own = new Set([surface, ...ownContext(surface)]);
  const classes = AMBIGUOUS.contexts.filter(({ keys }) => keys.some((key) => own.has(key)));
  return [...new Set(classes.flatMap(({ words }) => words))];
}

/** General words near which a name of this kind is meant. */
export function usualContext(kind: TermKind): string[] {
  return AMBIGUOUS.near[kind] ?? AMBIGUOUS.near.organisation ?? [];
}

/** Chinese words of the topics that a name is made with: 法院 and 证据 of 司法盾, as it says 司法. */
export function topicContext(surface: string): string[] {
  const topics = topicsJson.topics.map((line) => line.split('|'));
  const own = topics.filter((words) => words.some((word) => word.length > 1 && surface.includes(word)));
  return own.flat().filter((word) => /^[\u4e00-\u9fff]{2,}$/.test(word));
}
