/** The words of a question that name something: without what asks, opens a report or joins them. */
import { foldText } from '@/src/detect/fold';
import { wordsOf } from '@/src/pack/tokens';
import { isInWord, isStopWord, PARTICLES, QUESTION_PHRASES, WHOLE_WORDS } from './question-words';
import { COUNTED } from './wanted';

interface Place {
  start: number;
  end: number;
}

/** Where question phrases stand: the longer first, as they are taken out. */
export function phrasesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const phrase of QUESTION_PHRASES)
    for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1))
      if (
        !places.some((each) => start < each.end && each.start < start + phrase.length) &&
        !isInWord(phrase, text, start)
      )
        places.push({ start, end: start + phrase.length });
  return places;
}

/** Whether a word is cut out of a phrase and what stands beside it: the 少数 of 多少数据. */
export function straddles(word: Place, phrase: Place): boolean {
  return (
    (word.start < phrase.start && word.end > phrase.start && word.end < phrase.end) ||
    (word.start > phrase.start && word.start < phrase.end && word.end > phrase.end)
  );
}

/**
 * Phrases that hold a word with synonyms: for somebody's view, before a report, of years gone by, for a firm: 怎么评价, 据统计,
 * 过去多少年, 哪家公司.
 */
const VIEW = /^(?:怎[么样]|如何|有什么)..?|^[据过]|显示$|^哪.(?:公司|企业|城市|省份?|国家)$/;
/** Which company … asks who; which bank asks for one. */
const WHICH_FIRM = /\b(?:which|what) (?:company|companies|firms?)\b/gi;

/** A text without such phrases: the 评价 of 怎么评价 is nothing that a fact must say. */
export function withoutViews(asked: string): string {
  const text = asked.replace(WHICH_FIRM, (phrase) => ' '.repeat(phrase.length));
  if (!/[怎如什据过哪]/.test(text)) return text;
  return QUESTION_PHRASES.reduce(
    (rest, phrase) => (VIEW.test(phrase) ? rest.replaceAll(phrase, ' '.repeat(phrase.length)) : rest),
    text,
  );
}

/** A verb of one character behind a word: the 办 of 活动办了几场. Longer verbs with it are synonyms, and were found before. */
const VERB_OF_ONE = /(?<=\p{Script=Han}{2})[办做卖捐送花买种收投](?=[了过])/gu;

/** The long of "how long is …" names nothing. */
const HOW_MUCH = /\bhow (?:long|big|large|fast|high|old|far|deep|tall|wide|often|soon)\b/g;

/** The end of 2021, the first half of last year: when, and no end of anything. */
const PART_OF_TIME =
  /\b(?:end|start|beginning|middle|close|(?:first|second) half|(?:first|second|third|fourth) quarter) of (?=(?:the (?:year|month|quarter)|(?:last|this|next) |(?:19|20)\d\d|[a-z]{3,9},? (?:19|20)\d\d))/g;

/** Words of a text without question phrases, particles, stop words and plain years. */
export function contentWords(text: string): string[] {
  let rest = foldText(text.normalize('NFKC').toLowerCase()).replace(COUNTED, ' ');
  rest = blank(rest, phrasesIn(rest));
  if (rest.includes('how')) rest = rest.replace(HOW_MUCH, ' ');
  if (rest.includes(' of ')) rest = rest.replace(PART_OF_TIME, ' ');
  rest = withoutParticles(rest.replace(VERB_OF_ONE, ' $& ')).replace(/\b(?:19|20)\d\d\b年?/g, ' ');
  return (
    wordsOf(rest)
      .map((word) => word.replace(/^\.+|\.+$/g, ''))
      // What is left of a possessive (Huawei's) beside a name is no word.
      .filter((word) => word !== '' && word !== 's' && !isStopWord(word))
  );
}

/** Particles become blanks, but not inside ordinary words (没有, 参与, 普及) that only share their character. */
function withoutParticles(text: string): string {
  if (text.search(PARTICLES) < 0) return text;
  let result = '';
  let from = 0;
  for (const { index, 0: word } of text.matchAll(WHOLE_WORDS)) {
    result += text.slice(from, index).replace(PARTICLES, ' ') + word;
    from = index + word.length;
  }
  return result + text.slice(from).replace(PARTICLES, ' ');
}

/** A text with blanks in some places; every offset stays. */
export function blank(text: string, spans: { start: number; end: number }[]): string {
  let result = text;
  for (const { start, end } of spans) result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  return result;
}
