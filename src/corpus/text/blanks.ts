/**
 * Blanks that layout put into Chinese text are removed; blanks that carry meaning stay.
 *
 * Chinese is set without blanks: `2035 年`, `5G 应用`, `8.9 %`, `“ 数字 ”` are layout (or a typographic habit), not
 * spelling. A blank between two Han characters is different: it parts a title, or a name from `记者`. It goes only where
 * the text around it shows that blanks are noise (text out of a PDF).
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import { HAN, isChinese, singleBlanks } from './characters';

const STOPS = '，。、；：！？…—～·';

/** Each rule: what it finds (a blank with its neighbours), what remains, and an example. */
const RULES: { find: RegExp; to: string; example: string }[] = [
  { find: new RegExp(`(?<=[${STOPS}]) | (?=[${STOPS}])`, 'gu'), to: '', example: '增长 ，其中 → 增长，其中' },
  { find: /(?<=[“‘「『《〈（【〔([]) | (?=[”’」』》〉）】〕)\]])/gu, to: '', example: '“ 云 ” → “云”' },
  { find: new RegExp(`(?<=[${HAN}]) (?=[(（])`, 'gu'), to: '', example: '人工智能 (AI) → 人工智能(AI)' },
  { find: new RegExp(`(?<=[${HAN}][)）]) (?=[${HAN}])`, 'gu'), to: '', example: '（含）  各省 → （含）各省' },
  { find: new RegExp(`(?<=[A-Za-z0-9%][)）]) (?=[${HAN}])`, 'gu'), to: '', example: '(AI) 平台 → (AI)平台' },
  { find: new RegExp(`(?<=[${HAN}][,;:!?]) (?=[${HAN}0-9“「《])`, 'gu'), to: '', example: '一样, 阿里 → 一样,阿里' },
  { find: /(?<=[日社报网][讯电]) (?=\d)/g, to: '\u0001', example: '9日讯 12月 stays' },
  { find: new RegExp(`(?<=[${HAN}]) (?=[0-9][0-9]?:[0-9])`, 'gu'), to: '\u0001', example: '1日 15:43 stays' },
  { find: new RegExp(`(?<=[${HAN}]) (?=[A-Za-z0-9$¥￥€£＄+.-])`, 'gu'), to: '', example: '5 个 → 5个; 的 AI → 的AI' },
  { find: new RegExp(`(?<=[A-Za-z0-9%‰℃°+]) (?=[${HAN}])`, 'gu'), to: '', example: '2035 年 → 2035年' },
  { find: /(?<=[0-9]) (?=[%‰％℃])/g, to: '', example: '8.9 % → 8.9%' },
  { find: /(?<=[$¥￥€£＄]) (?=[0-9])/g, to: '', example: '¥ 300 → ¥300' },
  { find: /(?<=[^0-9.,]\d{1,9}) ?\. (?=\d{1,4}(?!\d| ?[.]))/g, to: '.', example: '达50. 2万亿 → 达50.2万亿' },
  { find: /(?<=[^0-9.,]\d{1,3}(?:,\d{3}){0,4}) ?, (?=\d{3}(?!\d))/g, to: ',', example: '共1, 234户 → 共1,234户' },
  { find: /(?<=(?<!\d)(?:1|19|20|19\d|20\d)) (?=\d{1,3}年)/g, to: '\u0002', example: '20 22年 → 2022年' },
];

/** The same, tried at blanks and full stops alone. */
const GATED = RULES.map(({ find, to }) => ({ find: new Gated(find), to }));

/** A number at the very start with a blank behind it numbers the paragraph: `1 总体要求`. */
const NUMBERING = new RegExp(
  `^(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[·•●○◆■□▪▶★☆➤►✓–-]) (?=[${HAN}])(?![年月日时分秒个万亿千百元人家名岁％%多余倍])`,
  'u',
);

export interface BlankOptions {
  /** Blanks between Han characters are noise in this document (see `blanksAreNoise`). */
  noisy: boolean;
}

/**
 * One paragraph, its blanks repaired. English paragraphs only have runs of blanks collapsed.
 * @param text a paragraph without line breaks; linear in its length
 */
export function repairBlanks(text: string, options: BlankOptions = { noisy: false }): string {
  let result = singleBlanks(text);
  if (!result.includes(' ') || !isChinese(result)) return result;
  result = joinSpacedLetters(result);
  const numbered = NUMBERING.exec(result)?.[1];
  const head = numbered ? `${numbered} ` : '';
  let body = result.slice(head.length);
  for (const { find, to } of GATED) body = to === '\u0002' ? joinYear(body, find) : find.replace(body, to);
  if (options.noisy) body = dropHanBlanks(body);
  return head + body.replaceAll('\u0001', ' ');
}

/**
 * A title, its blanks repaired. Where it writes Han characters and digits close together once, a blank between such parts
 * it: `出口年增8.4% 电子业创新高`; where all are apart, that is a habit of typing: `5G 应用达 10 亿`.
 */
export function repairTitle(title: string): string {
  const flat = singleBlanks(title);
  return CLOSE.test(flat) ? flat.replace(/(?<=[0-9]) (?=[%％])/g, '') : repairBlanks(flat);
}

const CLOSE = new RegExp(`[${HAN}][A-Za-z0-9]|[A-Za-z0-9%][${HAN}]`, 'u');

/** Joins a year that a blank cut, when both parts make four digits. */
function joinYear(text: string, find: Gated): string {
  return find.replace(text, ({ 0: blank, index: at }) => {
    let from = at;
    while (from > 0 && /\d/.test(text[from - 1] as string)) from -= 1;
    let to = at + 1;
    while (/\d/.test(text[to] ?? '')) to += 1;
    return to - from - 1 === 4 ? '' : blank;
  });
}

const SPACED = new RegExp(`(?<=[${HAN}]) (?=[${HAN}](?: |$|[${STOPS}]))`, 'gu');
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}”」》]) (?=[${HAN}“「《])`, 'gu');

/** `数 字 经 济`: three or more single characters in a row, each behind a blank, are one word set wide. */
function joinSpacedLetters(text: string): string {
  return BETWEEN_BLANKS.test(text) ? text.replace(SPACED_LETTERS, (found) => found.replaceAll(' ', '')) : text;
}

const BETWEEN_BLANKS = / [^ ]{1,2} /;
const SPACED_LETTERS = new RegExp(`(?<![${HAN}])[${HAN}](?: [${HAN}]){2,200}(?![${HAN}])`, 'gu');

function dropHanBlanks(text: string): string {
  return text
    .replace(SPACED, '')
    .replace(BETWEEN_HAN, '')
    .replace(/(?<=\d) (?=\d)/g, digitBlank);
}

/**
 * True when blanks between Han characters are noise in a document: they stand inside running text (paragraphs with a
 * full stop), oftener than once in 80 characters.
 */
export function blanksAreNoise(paragraphs: readonly string[]): boolean {
  let blanks = 0;
  let length = 0;
  for (const text of paragraphs) {
    if (text.length < 30 || !/[。；]/.test(text)) continue;
    length += text.length;
    // The blanks in a byline part its names.
    blanks += text.replace(/[（(][^（）()]{0,60}[）)]/g, '').match(BETWEEN_HAN)?.length ?? 0;
  }
  return blanks >= 3 && blanks * 80 >= length;
}

const SET_WIDE = / [^ \n] [^ \n] [^ \n] [^ \n] /;

/**
 * A text whose lines are set with a blank behind every character (`本 报 讯　市 统 计 局`), without these; wider blanks part words
 * there. Three such lines of mostly Han are asked for: figures of one digit in a table have blanks between them too. Linear.
 */
export function withoutLetterSpacing(text: string): string {
  if (!SET_WIDE.test(text)) return text;
  const lines = text.split('\n');
  const han = lines.map(shareSetWide);
  if (han.filter((share) => share >= 1 / 2).length < 3) return text;
  return lines
    .map((line, i) => ((han[i] as number) >= 1 / 3 ? line.replace(/(?<=[^ \u3000]) (?=[^ \u3000])/g, '') : line))
    .join('\n');
}

/** How many Han there are among the single characters that a line consists of; 0 for any other line. */
function shareSetWide(line: string): number {
  const parts = line.split(/[ \u3000]+/).filter((part) => part !== '');
  const single = parts.filter((part) => part.length === 1);
  const han = single.filter((part) => HAN_SIGN.test(part)).length;
  return parts.length >= 6 && single.length * 20 >= parts.length * 17 ? han / single.length : 0;
}

const HAN_SIGN = new RegExp(`[${HAN}]`, 'u');

/** For tests: every rule with its example. */
export const BLANK_RULES: readonly { example: string }[] = RULES;

/** Inside a number cut by blanks (`6 0 00万`); two whole years side by side stay apart. */
function digitBlank(blank: string, at: number, text: string): string {
  return /\d{4}$/.test(text.slice(Math.max(0, at - 4), at)) && /^\d{4}/.test(text.slice(at + 1, at + 5)) ? blank : '';
}
