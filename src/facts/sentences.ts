/**
 * Sentences of a paragraph, Chinese and English. One splitter for figures, quotes, lookup and the page, so that a
 * sentence means the same thing everywhere.
 */

export interface SentenceSpan {
  start: number;
  end: number;
}

const TERMINAL = new Set(['。', '！', '？', '!', '?', '…', '．', '｡']);
/** Signs that can end a sentence, by code: most signs cannot, and are passed over without a look at a set. */
const CAN_END = new Uint8Array(65536);
for (const char of [...TERMINAL, '\n', '.']) CAN_END[char.charCodeAt(0)] = 1;
const CLOSING = new Set(['”', '’', '」', '』', '）', ')', '》', '〉', '】', '"', "'"]);
/** Words before a full stop that end no sentence; lower case. */
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'gov',
  'maj',
  'sgt',
  'lt',
  'capt',
  'sen',
  'rep',
  'st',
  'inc',
  'co',
  'corp',
  'ltd',
  'no',
  'vs',
  'u.s',
  'e.g',
  'i.e',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'approx',
  'est',
]);

/**
 * Splits a paragraph into sentences that cover it without gaps except for blanks between them.
 * A closing mark belongs to the sentence it closes: `“好。”他说。` is `“好。”` and `他说。`.
 * @param text one paragraph, any length; linear.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  const { length } = text;
  for (let i = 0; i < length; i += 1) {
    if (CAN_END[text.charCodeAt(i)] === 0) continue;
    const char = text[i] as string;
    const ends = TERMINAL.has(char) ? !isInnerMark(text, i) : char === '\n' || (char === '.' && endsEnglish(text, i));
    if (!ends) continue;
    let end = i + 1;
    while (end < text.length && (TERMINAL.has(text[end] as string) || CLOSING.has(text[end] as string))) {
      if (isOpeningAscii(text, end)) break;
      end += 1;
    }
    pushTrimmed(spans, text, start, end);
    start = end;
    i = end - 1;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function pushTrimmed(spans: SentenceSpan[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  if (to > from) spans.push({ start: from, end: to });
}

/** Of the sentences of a text, in order, the one that holds an offset; null when none does. */
export function sentenceOf(spans: readonly SentenceSpan[], offset: number): SentenceSpan | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as SentenceSpan).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found && found.start <= offset ? found : null;
}

/** Whitespace as `\s` has it; most signs are Chinese and none. */
function isBlank(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code > 32 && code < 127) return false;
  return (code <= 32 || code === 0x3000 || !(code > 0x3000 && code < 0xfeff)) && /\s/.test(text[i] as string);
}

/** Digits of a Chinese decimal, as Taiwan's press writes it: 十．七％. */
const NUMERAL = /[\d〇零一二三四五六七八九十百千]/;

/**
 * `…` inside a sentence (贸易……据了解) ends one only before a blank, a closing mark or the end; `．` between numerals is
 * their point.
 */
function isInnerMark(text: string, i: number): boolean {
  if (text[i] === '．') return NUMERAL.test(text[i - 1] ?? '') && NUMERAL.test(text[i + 1] ?? '');
  if (text[i] !== '…') return false;
  let j = i;
  while (text[j] === '…') j += 1;
  const next = text[j];
  return next !== undefined && !CLOSING.has(next) && !TERMINAL.has(next) && !/\s/.test(next);
}

/** An ASCII quote after a terminal opens the next sentence when a letter follows it directly after a blank. */
function isOpeningAscii(text: string, i: number): boolean {
  const char = text[i];
  return (char === '"' || char === "'") && /\s/.test(text[i - 1] ?? '') && /\S/.test(text[i + 1] ?? ' ');
}

function endsEnglish(text: string, i: number): boolean {
  const next = text[i + 1];
  const closes = next !== undefined && CLOSING.has(next);
  const after = closes ? text[i + 2] : next;
  if (after !== undefined && !/\s/.test(after)) return false;
  if (!/[A-Za-z0-9)%"'”’）\u4e00-\u9fff]/.test(text[i - 1] ?? '')) return false;
  let from = i;
  while (from > 0 && i - from < 8 && /[A-Za-z.]/.test(text[from - 1] as string)) from -= 1;
  const word = text.slice(from, i).toLowerCase();
  // J. Lin, but to $5m. Revenue
  const initial = /^[a-z]$/.test(word) && after !== undefined && !/\d/.test(text[from - 1] ?? '');
  if (ABBREVIATIONS.has(word) || initial) return false;
  const rest = text.slice(i + 1, i + 8).trimStart();
  // by 2:38 p.m. ET
  if ((word === 'p.m' || word === 'a.m') && /^(?:[ECMP][SD]?T|GMT|UTC|BST)\b/.test(rest)) return false;
  return rest === '' || !/^[a-z]/.test(rest);
}
