/**
 * Separable verbs: verb and object that a question takes apart (打过卡, 缺多少钱, 种了多少棵树) or copies (卖货卖了多少).
 * The two are one word, and asked for as one where it has synonyms.
 */
import type { Concept } from './concepts';
import { wholeSynonym } from './synonym-concept';

/** Verb, aspect or question with its classifier, object; nothing Chinese behind it. */
const APART = /(\p{Script=Han})(?:过|了?(?:多少|几)[亩棵条笔项件次户场]?|了)(\p{Script=Han})(?!\p{Script=Han})/gu;
/** 卖货卖了, 种树种得. */
const COPIED = /(\p{Script=Han})(\p{Script=Han})\1(?=[了得过])/gu;

/**
 * The separable verbs of a text as things asked for, and the text with blanks in their places; every offset stays.
 * @param text folded.
 */
export function separableIn(text: string): { words: Concept[]; rest: string } {
  const words: Concept[] = [];
  const rest = text.replace(COPIED, '$1$2 ').replace(APART, (found: string, verb: string, object: string) => {
    const word = wholeSynonym(verb + object);
    if (word === null) return found;
    words.push(word);
    return ' '.repeat(found.length);
  });
  return { words, rest };
}
