/**
 * Times that are told without a year: 当时, 疫情前, 4年前, at the time. A figure of them is not of the article's date: it has
 * the year that can be counted back, or none.
 */

/** How far before a figure such a word is looked for, in characters. */
const REACH = 60;

/** 三年前, 10年前; 比三年前, 与三年前相比 is what is compared with. */
const AGO = /(?<![比较较与和同跟是自])(\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:以|之)?前(?![十\d三两五二四])/g;
/** Then: the time that the text told before. */
const THEN = /当时|彼时|那时|那一年|那年|届时|\b(?:at the time|back then)\b/g;
/** Before, and nobody says when: 疫情前, 以往, 过去; 过去三年 and 过去一年 are stretches. */
const BEFORE =
  /(?<![较比与])疫情(?:之)?前(?!的?\d{4}年)|战前|(?<!在)过去(?=[，的曾他她村家我公一](?!年)|$)|以前|从前|往年|以往|过往|往常|昔日|当初|起初|最初|早年|小时候|[社改投][造革产]?前(?=[每，的])|[本上新\d]世纪(?:初|末|中叶|之交)|(?:改革开放|新中国成立|建国|解放)(?:之初|初期|前)|清[朝代末]|[数几多]年前|[次翌]年(?!度)|\b(?:previously|formerly|originally|in the past|pre-pandemic|before the pandemic)\b/g;
/** A quick look whether any of them can stand there. */
const HINT =
  /年(?:以|之)?前|[情战社改投造革产]之?前|[当彼那届]时|那一?年|过去|[以从]前|往[年常]|[以过]往|昔日|[当起最]初|早年|小时候|世纪|年代|改革开放|建国|新中国|解放|清[朝代末]|[次翌]年|0s|year ago|the time|back then|years ago|iously|formerly|originally|in the past|pandemic/;
const ENGLISH_AGO =
  /(?<!\b(?:from|than|with|to|since|versus|that of)\s(?:\w+\s)?)\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years? ago\b/gi;
/** 上世纪80年代, 九十年代: ten years, of the last century unless it is early in one; a comparison with them dates nothing. */
const DECADE =
  /(?<![比较与和同跟])(上个?世纪|20世纪)?(?:([5-9])0|([五六七八九])十)年代|(上个?世纪|20世纪)[1-4一二三四][0十]年代/g;
const ENGLISH_DECADE = /\b(?:in|during|throughout|by) the (?:early[ -]|mid-?|late[ -])?((?:19|20)\d)0s\b/gi;
const NUMBERS = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [word, i + 1]),
);
NUMBERS.set('a', 1);
const HAN = '零一二三四五六七八九';

/** The ten years that a match of a decade names, as a period; null for one whose digits nobody wrote out. */
function decadeOf(found: RegExpExecArray): string | null {
  if (found[0].endsWith('s')) return `${found[1]}0/${found[1]}9`;
  const digit = found[2] ?? (found[3] === undefined ? null : String(HAN.indexOf(found[3])));
  return digit === null ? null : `19${digit}0/19${digit}9`;
}

/** What such a word says: a year or years, the time that was told before, or that nobody says when. */
export type Past = { at: number; year: string } | { at: number; year: null; told: boolean };

function countBack(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const word = NUMBERS.get(written.toLowerCase());
  if (word !== undefined) return word;
  if (written === '两') return 2;
  const ten = written.indexOf('十');
  if (ten < 0) return written.length === 1 ? HAN.indexOf(written) : 99;
  return (
    (ten === 0 ? 10 : HAN.indexOf(written[0] as string) * 10) + (ten === 0 && written[1] ? HAN.indexOf(written[1]) : 0)
  );
}

function last(pattern: RegExp, text: string): RegExpExecArray | null {
  let found: RegExpExecArray | null = null;
  for (const match of text.matchAll(pattern)) found = match as RegExpExecArray;
  return found;
}

/** It had 30 employees three years ago: behind the figure, in its own clause. */
function agoBehind(text: string, end: number, published: string | null): Past | null {
  if (text.charCodeAt(end) !== 32) return null;
  const found =
    /^(?:\s(?!from|than|with|to|since)[a-z-]{2,16}){0,4}\s(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years ago\b/.exec(
      text.slice(end, end + 70),
    );
  if (!found) return null;
  const years = countBack(found[1] as string);
  const year = published === null || years > 9 ? null : String(Number(published.slice(0, 4)) - years);
  return year === null ? { at: end, year, told: false } : { at: end, year };
}

/**
 * The last such word before a figure in its sentence, or the one behind it in English; null when there is none.
 * @param from where the sentence begins, or where the last date before the figure ends. @param at where the figure begins. @param end where it ends.
 * @param published the article's date: years are counted back from it, ten at most, and in the figure's own clause only.
 */
export function pastOf(text: string, from: number, at: number, end: number, published: string | null): Past | null {
  const start = Math.max(from, at - REACH);
  const left = text.slice(start, at);
  const behind = agoBehind(text, end, published);
  if (behind) return behind;
  if (!HINT.test(left)) return null;
  const ago = last(AGO, left) ?? last(ENGLISH_AGO, left);
  const then = last(THEN, left);
  const before = last(BEFORE, left);
  const named = last(DECADE, left) ?? last(ENGLISH_DECADE, left);
  // 是90年代的代表，现有500人: only what opens a sentence reaches beyond its own clause.
  const decade =
    named && /^[^，。；：]*$|^[初中末后]?期?[，,]/.test(left.slice(named.index + named[0].length)) ? named : null;
  const best = [ago, then, before, decade].reduce(
    (a, b) => (b !== null && (a === null || b.index >= a.index) ? b : a),
    null,
  );
  if (best === null) return null;
  if (best === decade) {
    const at = start + best.index;
    const years = decadeOf(best);
    return years === null ? { at, year: null, told: false } : { at, year: years };
  }
  if (best !== ago) return { at: start + best.index, year: null, told: best === then };
  const years = countBack(best[1] as string);
  const own = !/[，。；：]|\b(?:now|today|currently)\b/.test(left.slice(best.index + best[0].length));
  // Ten years ago is a round number, and what stands in another clause may be so now.
  if (published === null || years > 9 || !own) return { at: start + best.index, year: null, told: false };
  return { at: start + best.index, year: String(Number(published.slice(0, 4)) - years) };
}
