/**
 * Separable verbs: verb and object that a question takes apart (打过卡, 缺多少钱, 种了多少棵树) or copies (卖货卖了多少).
 * The two are one word, and asked for as one where it has synonyms. So is a noun of one character that is counted (几个奖).
 */
import type { Concept } from './concepts';
import { wholeSynonym } from './synonym-concept';

/** Verb, aspect or question with its classifier, object; nothing Chinese behind it. */
const APART = /(\p{Script=Han})(?:过|了?(?:多少|几)[亩棵条笔项件次户场]?|了)(\p{Script=Han})(?!\p{Script=Han})/gu;
/** 多少个奖, 几个省: what is counted, in one character that no pair finds; nothing Chinese behind it. */
const COUNTED_ONE = /((?:多少|几)[个家座所项])([奖省县国村店厂矿岗校])(?!\p{Script=Han})/gu;
/** The words that those characters stand for. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ...['奖项', '省份', '国家', '村庄', '工厂', '岗位'].map((word): [string, string] => [word[0] as string, word]),
  ...['区县', '门店', '煤矿', '学校'].map((word): [string, string] => [word[1] as string, word]),
]);
/** 卖货卖了, 种树种得. */
const COPIED = /(\p{Script=Han})(\p{Script=Han})\1(?=[了得过])/gu;

/**
 * The separable verbs and lone counted nouns of a text as things asked for, and the text with blanks in their places; every offset stays.
 * @param text folded.
 */
export function separableIn(text: string): { words: Concept[]; rest: string } {
  const words: Concept[] = [];
  const take = (word: Concept | null): boolean => word !== null && words.push(word) > 0;
  const rest = text
    .replace(COPIED, '$1$2 ')
    .replace(COUNTED_ONE, (found: string, asking: string, noun: string) =>
      take(wholeSynonym(WHOLE.get(noun) ?? '')) ? `${asking} ` : found,
    )
    .replace(APART, (found: string, verb: string, object: string) =>
      take(wholeSynonym(verb + object)) ? ' '.repeat(found.length) : found,
    );
  return { words, rest };
}
