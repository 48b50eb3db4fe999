/** English text cut to words, and words to runs of capitals that may be names. */
import { BREAKING_WORDS, FUNCTION_WORDS, HALF_OFFICES, OFFICES, PLACE_RUNS } from './english-words';

/** A word with its place; `large` when it begins with a capital. */
export interface Word {
  text: string;
  start: number;
  end: number;
  large: boolean;
  /** Whether a sentence begins with it. */
  first: boolean;
  /** Nothing goes on behind it: the |Thrive Capital|-led round. */
  closed: boolean;
}

/** A word, with what may stand inside one: AT&T, O'Melveny, T-Mobile, Airfarewatchdog.com, J. */
const WORD = /[\p{Script=Latin}\d](?:[\p{Script=Latin}\d]|[&'’.-](?=[\p{Script=Latin}\d])){0,40}/gu;
const LARGE = /^\p{Lu}/u;
const HAN = /[\u4e00-\u9fff]/;
/** What ends a sentence or a clause that a name does not go across; a blank alone joins two words of a name. */
const ENDS_SENTENCE = /[.!?:;"“”(\n–—•|[\]…]\s*["“‘']?$/;
/** Abbreviations whose full stop ends nothing. */
const DOTTED = /(?:^|\s)(?:[A-Z]|Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|St|Jr|Sr|Sen|Rep|Gov|Prof|U\.S|U\.K|vs)\.\s*$/;
/** Of so many capitalised words in a line at most this share may be large in a text that is no headline. */
const HEADLINE = 0.55;
const JOINS = new Set(['of', 'for', 'de', 'van', 'von', 'der', 'del', 'la', 'al', 'bin']);
/** Words before `of` and `for`: Bank of America, Department of Justice; not Chairman of X. */
const OF_HEAD =
  /^(?:Bank|Department|Ministry|University|Bureau|Office|Institute|Academy|House|Board|Council|Association|Federation|Chamber|Court|Church|Center|Centre|Organi[sz]ation|Court|Society|College|School|Museum|Union|Church|Party|State|Index|Commission|Committee|Authority|Agency|Act|City|Statue|Journal)$/;

/** Whether a paragraph is written in English: hardly any Han in it, and words in small letters. */
export function isEnglish(text: string): boolean {
  return (
    !HAN.test(text.slice(0, 400)) &&
    /\b(?:the|of|to|and|in|a|is|for|on|with|as|at|by|was|were|has|it|that|said)\b/.test(text)
  );
}

export function wordsOf(text: string): Word[] {
  const out: Word[] = [];
  let last = 0;
  for (const m of text.matchAll(WORD)) {
    const start = m.index;
    const word = m[0].replace(
      /['’]s$|-(?:based|led|backed|owned|listed|style|born|run|made|wide|area|controlled|linked)$/,
      '',
    );
    // Only the end of a long row of signs is read.
    const gap = text.slice(Math.max(last, start - 8), start);
    const before = text.slice(Math.max(last - 6, start - 14, 0), start);
    const first = start === 0 || (ENDS_SENTENCE.test(gap) && !DOTTED.test(before));
    out.push({ text: word, start, end: start + word.length, large: LARGE.test(word), first, closed: word !== m[0] });
    last = start + m[0].length;
  }
  return out;
}

/** A headline in which nearly every word is large tells nothing of names. */
export function isHeadline(text: string, words: Word[]): boolean {
  if (/[.!?][”"’']?$/.test(text.slice(-2))) return false;
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 3 && long.filter(({ large }) => large).length > long.length * HEADLINE;
}

/** Runs of capitalised words with only a blank between, with joining words (of, &) inside. */
export function* runsIn(text: string, words: Word[]): Generator<Word[]> {
  let run: Word[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const before = run[run.length - 1];
    const joined = before !== undefined && !before.closed && isJoint(text.slice(before.end, word.start), before);
    const isPart = word.large || (joined && run.length > 0 && /^\d{1,3}$/.test(word.text));
    if (before && joined && !word.first && isPart) {
      run.push(word);
      continue;
    }
    const next = words[i + 1];
    if (
      before &&
      joined &&
      next?.large &&
      JOINS.has(word.text) &&
      text.slice(word.end, next.start) === ' ' &&
      (OF_HEAD.test(before.text) || !/^(?:of|for)$/.test(word.text))
    ) {
      run.push(word);
      continue;
    }
    if (run.length > 0) yield run;
    run = word.large ? [word] : [];
  }
  if (run.length > 0) yield run;
}

/** A blank, an ampersand, or the full stop of an initial. */
function isJoint(between: string, before: Word): boolean {
  return between === ' ' || between === ' & ' || (between === '. ' && /^[A-Z]$/.test(before.text));
}

/** A run cut at days, titles and offices; `office` for what stands behind an office. */
export function partsOf(run: Word[]): { words: Word[]; office: boolean }[] {
  const out: { words: Word[]; office: boolean }[] = [];
  let words: Word[] = [];
  let office = false;
  const end = () => {
    while (words.length > 0 && JOINS.has((words[words.length - 1] as Word).text)) words.pop();
    let from = 0;
    while (from < words.length && !opensPlace(words, from) && isEdge(words[from] as Word, words.length - from))
      from += 1;
    if (from < words.length) out.push({ words: words.slice(from), office });
    words = [];
  };
  run.forEach((word, i) => {
    const isOffice =
      OFFICES.has(word.text) &&
      (!HALF_OFFICES.has(word.text) ||
        isOfficeBeside(run, i) ||
        (i === 0 && /^(?:Executive|Officer)$/.test(word.text)));
    if (!isOffice && !BREAKING_WORDS.has(word.text)) {
      words.push(word);
      return;
    }
    end();
    office = isOffice || /^(?:Mr|Mrs|Ms|Dr|Sir|Sen|Rep|Gov|Gen|Prof)$/.test(word.text);
  });
  end();
  return out;
}

/** New York firefighters: the word at the edge is half of a place's name. */
function opensPlace(words: Word[], from: number): boolean {
  const [first, second] = [words[from], words[from + 1]];
  return first !== undefined && second !== undefined && PLACE_RUNS.test(`${first.text} ${second.text}`);
}

function isOfficeBeside(run: Word[], i: number): boolean {
  return [run[i - 1], run[i + 1]].some((word) => word !== undefined && OFFICES.has(word.text));
}

/** The function word that a sentence begins with, and numbers. */
function isEdge(word: Word, left: number): boolean {
  if (!word.large) return true;
  if (FUNCTION_WORDS.has(word.text)) return word.first || left === 1 || word.text === 'The';
  return false;
}
