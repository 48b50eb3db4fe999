/** Numbers that are words: idioms, abstract nouns that nobody counts, words that open a code (assets/lexicon/number-words.json). */
import LEXICON from '@/assets/lexicon/number-words.json';

export { LEXICON };

const ABSTRACT = new Set(LEXICON.abstractNouns);

/** Whether what begins at an offset is an abstract noun: 三个方面, 两件大事. */
export function abstractNoun(text: string, at: number): boolean {
  // 三个主要地区 counts places.
  if (/^(?:主要|重大|重要)/.test(text.slice(at, at + 2)) && !ABSTRACT.has(text.slice(at + 2, at + 4)))
    return !/^(?:地区|国家|城市|市场|股指|指数|品种|经济体|指标|产区)/.test(text.slice(at + 2, at + 5));
  return (
    ABSTRACT.has(text.slice(at, at + 2)) || ABSTRACT.has(text.slice(at, at + 3)) || ABSTRACT.has(text.slice(at, at + 1))
  );
}

/** Before 局: 投1局. */
export const INNINGS = /[投继援战](?:了|完|满)?$/;

/** Directly behind a small duration: what makes it a name. */
export const PLAN_AFTER = /^(?:行动|规划|计划|级|期间|期|制|义务|生|经验|级别|假(?!期)|服务)/;
