/**
 * A question without what only its form adds: width, capitals, marks around and behind it, "please", and whether two things
 * are parted by a blank, a comma or 的. The same question in another form has the same answer.
 */
import type { Automaton } from '@/src/detect/automaton';
import { findSpans } from '@/src/detect/find';
import { foldText } from '@/src/detect/fold';
import { ASKS_BEHIND } from './question-words';

/** Wide letters, digits, signs and blanks; marks between clauses stay as Chinese writes them. */
const WIDE = /[\u3000＂＃＄％＆＇＊＋－．／０-９＜＝＞＠Ａ-Ｚａ-ｚ]/g;
const SMALL_OR_CHINESE = /[a-z\p{Script=Han}]/u;
const IN_CAPITALS = /\b[A-Z][A-Z'-]+\b/g;
/** 5g, 4k: generations and sizes; 5 g is a weight. */
const GENERATION = /(?<![\w.])([2-8])([gkd])(?!\w)/g;
const AROUND = /^\s*[“"「『《]([^“”"「」『』《》]+)[”"」』》]\s*$/;
const BEHIND = /(?:[\s?？!！。.…~～，,]|谢谢|多谢|thanks|thank you|呢)+$/i;
/** Asking itself, and the latest: a corpus tells what it has by its dates. 求 begins 求职 and 求助 too. */
const BEFORE =
  /^(?:\s*(?:请问|请教|请告诉我|告诉我|帮我查一?[下查]|查一[下查]|我?想知道|我?想查|求(?!医[生治问]|[职购助学婚和人偿索解证知租])|(?:最新|最近|近期)的?(?=[\p{Script=Han}\w]{2}|\s)|(?:please )?(?:tell|show) me(?: about)?\b|please\b|i(?:'d like| want) to know\b|can you tell me\b|what about\b|the\b|(?:latest|most recent|newest)\b)[\s,，:：]*)+/iu;

/** What makes words a question or a sentence, in which a comma and 的 part clauses and not things asked for. */
const SENTENCE = /[多几谁什哪怎何吗呢吧了过着被把让给在]|有没有|是/;

/** Whether folded words are a question or a sentence, not things side by side. */
export function isSentence(folded: string): boolean {
  return SENTENCE.test(folded);
}

const COMMA = /(?<=[\p{Script=Han}\w%])\s*[，,；;|｜/]\s*(?=[\p{Script=Han}\w])/gu;
/** Two words and two words (直播电商的用户规模); in other forms 的 ends a description: 种地的人. */
const OF = /^([\p{Script=Han}]{4})的([\p{Script=Han}]{4})$/u;
/** What follows a name without a gap and is something of it, not what it says or does. */
const THING = /^(?![说谈讲称回提呼要将会能可以和与及或跟同为对向从到做帮]|用(?!户|量|工|电))\p{Script=Han}{2,6}$/u;

/**
 * @param query as it was typed.
 * @returns the question in the form that is read: `请问“５G的用户”？` → `5G 用户`.
 */
export function plainly(query: string, automaton: Automaton): string {
  const narrow = query.replace(WIDE, (wide) => wide.normalize('NFKC'));
  const small = isShouted(narrow) ? narrow.toLowerCase() : narrow;
  const bare = small.replace(BEFORE, '').replace(BEHIND, '').replace(AROUND, '$1');
  const asked = (bare === '' ? small : bare).replace(
    GENERATION,
    (_, digit: string, letter: string) => `${digit}${letter.toUpperCase()}`,
  );
  const [tail = ''] = ASKS_BEHIND.exec(foldText(asked)) ?? [];
  const words = asked.slice(0, asked.length - tail.length);
  return isSentence(foldText(words)) ? asked : apart(words, automaton) + asked.slice(words.length);
}

/** Three words of capitals and no small letter: a title, or a key that was stuck. */
function isShouted(text: string): boolean {
  return !SMALL_OR_CHINESE.test(text) && (text.match(IN_CAPITALS)?.length ?? 0) >= 3;
}

/** Things asked for side by side with blanks between them. */
function apart(words: string, automaton: Automaton): string {
  const parted = words.replace(COMMA, ' ').replace(OF, '$1 $2');
  if (/\s/.test(parted.trim())) return parted;
  const [name] = findSpans(automaton, parted, { senses: 'off' });
  const rest = parted.slice(name?.end).replace(/^的/, '');
  return name?.start === 0 && THING.test(rest) ? `${parted.slice(0, name.end)} ${rest}` : parted;
}

/** What any fact is: 增速数据 asks for the rate. */
const REPORT =
  /(?<=[\p{Script=Han}\w]{2})\s*的?(?:相关|最新|具体|详细)?(?:统计数据|数据|统计|(?<!什么)情况|资料|信息|数字|新闻|报道|消息)$|(?<=\w) (?:data|statistics|stats|figures|numbers|news)$/iu;

/**
 * A question without the word for facts at its end, which is a part of some words: 公共数据.
 * @returns the rest, and the pair of characters over the cut, which a corpus has where the two are one word; null where no
 *   such word ends the question.
 */
export function withoutReport(question: string): { rest: string; joint: string } | null {
  const at = REPORT.exec(question)?.index;
  return at === undefined ? null : { rest: question.slice(0, at), joint: question.slice(at - 1, at + 1) };
}
