/**
 * Joining two pieces that a line break cut apart. Chinese needs nothing between them, English a blank; a Latin word or
 * number cut inside is told by what the document writes elsewhere.
 */
import { isHanUnit } from '@/src/corpus/text/characters';
import { Signs } from '@/src/corpus/text/signs';

export interface JoinContext {
  /** The text around is Chinese: digits at both sides of a break are one number. */
  chinese: boolean;
  /** Latin words that the document writes unbroken, lower case. */
  words: { has(word: string): boolean };
}

const SENTENCE_END = new Signs(/[。！？!?…]/);
const CLAUSE_END = new Signs(/[。！？!?…；;.]/);
/** Marks that close behind an end. */
const CLOSING = new Signs(/[”’」』）)】"'》]/);
const LATIN_CLOSING = new Signs(/[”’"')]/);
const COLON = new Signs(/[：:]/);
const BRACKET_CLOSING = new Signs(/[】）)]/);
const LOOSE = new Signs(/[\s*_①-⑳]/);
const CJK_MARK = /[\u3000-\u303f\uff00-\uffef“”‘’…—]/;

/** True when a line ends as sentences end, closing marks after it allowed. */
export function endsSentence(line: string): boolean {
  const tail = bareEnd(line);
  if (SENTENCE_END.at(tail, endBefore(tail, CLOSING, 3))) return true;
  if (tail[endBefore(tail, LATIN_CLOSING, 2)] === '.')
    return !/(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|No|vs|U\.S)\.$/.test(line.slice(-8));
  return false;
}

/** True when a line could be the end of a paragraph: a sentence end, a semicolon or colon of a list. */
export function endsClause(line: string): boolean {
  const tail = bareEnd(line);
  return CLAUSE_END.at(tail, endBefore(tail, CLOSING, 3)) || COLON.at(tail, tail.length - 1);
}

/** Where the last character stands before so many closing marks at most. */
function endBefore(tail: string, closing: Signs, most: number): number {
  let at = tail.length - 1;
  while (at >= tail.length - most && closing.at(tail, at)) at -= 1;
  return at;
}

/** The last characters of a line without blanks, marks of emphasis (`**…。**`) and of editors (`…。①`). */
function bareEnd(line: string): string {
  const sourced =
    line.length > 12 && BRACKET_CLOSING.next(line, line.length - 5) >= 0
      ? line.slice(-48).replace(/ ?[【（(](?:来源|Source)[:：][^【】（）()]{1,36}[】）)]\s{0,4}$/, '')
      : line;
  const end = sourced.slice(-10);
  return LOOSE.at(end, end.length - 1) ? end.replace(/[\s*_①-⑳]{1,10}$/, '') : end;
}

/** The two pieces as one, with what belongs between them. */
export function joinPieces(left: string, right: string, context: JoinContext): string {
  const a = left.trimEnd();
  const b = right.trimStart();
  if (a === '' || b === '') return a + b;
  const last = a[a.length - 1] as string;
  const first = b[0] as string;
  if (
    isHanUnit(last) ||
    isHanUnit(first) ||
    (CJK_MARK.test(last) && context.chinese) ||
    (CJK_MARK.test(first) && context.chinese)
  ) {
    return a + b;
  }
  if (/[-‐]$/.test(a) && /[A-Za-z][-‐]$/.test(a.slice(-2)) && /^[a-z]/.test(b)) return joinHyphen(a, b, context);
  if (!context.chinese) return `${a} ${b}`;
  if (/\d/.test(last) || /\d/.test(first))
    return /[A-Za-z]{4}$/.test(a) || /^[A-Za-z]{4}/.test(b) ? `${a} ${b}` : a + b;
  if (/[A-Za-z]/.test(last) && /[A-Za-z]/.test(first)) {
    const word = `${tailWord(a)}${headWord(b)}`.toLowerCase();
    return context.words.has(word) ? a + b : `${a} ${b}`;
  }
  return /[,;:!?)]/.test(last) && /[A-Za-z]/.test(first) ? `${a} ${b}` : a + b;
}

/** `infra-⏎structure` loses its hyphen unless the document writes the word with one (`long-term`). */
function joinHyphen(a: string, b: string, context: JoinContext): string {
  const left = tailWord(a.slice(0, -1)).toLowerCase();
  const right = headWord(b).toLowerCase();
  if (context.words.has(left + right)) return a.slice(0, -1) + b;
  if (context.words.has(`${left}-${right}`)) return a + b;
  return a.slice(0, -1) + b;
}

function tailWord(text: string): string {
  return /[A-Za-z]{1,40}$/.exec(text.slice(-40))?.[0] ?? '';
}

function headWord(text: string): string {
  return /^[A-Za-z]{1,40}/.exec(text)?.[0] ?? '';
}

/** The Latin words of a text, lower case, with their hyphens, for JoinContext. Most texts are never asked: read when they are. */
export class LatinWords {
  private words: Set<string> | null = null;

  constructor(private readonly text: string) {}

  has(word: string): boolean {
    this.words ??= new Set(
      [...this.text.matchAll(/[A-Za-z]{2,40}(?:-[A-Za-z]{2,40})?/g)].map(([found]) => found.toLowerCase()),
    );
    return this.words.has(word);
  }
}
