/**
 * Names that a text shows by how it writes them: 《》, marks, organisations by their endings, people behind an
 * office or before a saying word, Latin abbreviations.
 */

import type { Article } from '@/src/corpus/article';
import { Gated } from '@/src/corpus/patterns/first-set';
import type { Quote } from '../fact';
import { namesBehindRoles } from '../quotes/people/named';
import { isName } from '../quotes/people/person';
import { TITLE_PATTERN } from '../quotes/words';
import { simplify } from '../simplify';
import { behindClass, listedIn } from './apposed';
import type { Candidate } from './candidate';
import { endingsIn, officialIn } from './composed';
import { isNoName, isNoPerson } from './english';
import { isAnonymous } from './junk';
import { markedIn, titlesIn } from './marked';
import { organisationsIn } from './organisations';
import { badStart, hasVerb, isCommonNoun } from './stop';
import { listedCompaniesIn } from './tickers';
import { NAMES } from './walks';

const LATIN = new Gated(
  /(?<![A-Za-z0-9])(?=[A-Za-z0-9+.-]{2,16}(?![A-Za-z0-9]))(?:[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9+-]*|[a-z][A-Z][A-Za-z]{2,12}|[3-6]G|[A-Z]{2,8})(?![A-Za-z])/,
  NAMES,
);
/** Robotaxi, Model Y, MONA M03 in Chinese text: a word or a word with a number, alone among Han. */
const LATIN_WORD =
  /(?:[A-Z][a-z]{2,14}|[A-Z]{2,6}(?= [A-Z]?\d))(?: (?:[A-Z][A-Za-z]{1,14}|[A-Z]{0,3}\d{1,3}[A-Za-z]{0,3}))?(?! ?[A-Za-z0-9.&-])/g;
const LATIN_BEFORE = /[A-Za-z0-9.&-] ?$/;
const LATIN_STOP = new Set(
  'APP VIP CEO CFO COO CTO OK PDF ID NO TV PC PPT URL HTML AM PM USD CNY RMB II III IV VI VII VIII IX XI XII CO2 CO2e TCO2e tCO2e QQ IT PK DIY POS ATM EPS YOY QoQ KM KG PS SUV GMT EST BBC CNN US UK USA UAE TW HK CN JP KR TWD NTD HKD MR MS DR INC LTD CO SH SZ BJ'.split(
    ' ',
  ),
);

/**
 * All names shown by writing, with repeats.
 * @param quotes of the article: words that somebody says are no names.
 * @param isWord true for a word that stands in a dictionary.
 * @param cut a word segmenter, where there is one.
 */
export function namesInArticle(
  article: Article,
  quotes: Quote[],
  isWord: (surface: string) => boolean,
  cut?: (text: string) => string[],
): Candidate[] {
  const out: Candidate[] = [];
  const said = new Map<number, Set<number>>();
  for (const { direct, place } of quotes) {
    if (direct) said.set(place.paragraph, (said.get(place.paragraph) ?? new Set()).add(place.start));
  }
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.role === 'title' && !article.titleTrusted) return;
    const { text } = paragraph;
    const plain = simplify(text);
    out.push(...titlesIn(text, plain), ...markedIn(text, plain, said.get(index) ?? new Set(), isWord));
    out.push(
      ...organisationsIn(text, plain),
      ...people(text, plain, isWord, cut),
      ...latin(text),
      ...yearlyIn(text),
      ...indicatorsIn(text),
      ...officialIn(text),
      ...listedCompaniesIn(text, plain),
      ...listedIn(text, plain, isWord),
      ...behindClass(text, plain, cut, isWord),
    );
  });
  for (const { speaker } of quotes) {
    // One Latin word may be a company, or the surname of somebody who stands under the full name anyhow.
    if (
      speaker &&
      speaker.length <= 24 &&
      isFullName(speaker) &&
      !/^[A-Za-z.'’-]+$/.test(speaker) &&
      !isNoPerson(speaker)
    )
      out.push({ surface: speaker, kind: 'person', trust: 0.9 });
  }
  return out.filter(({ surface }) => !isAnonymous(surface));
}

/** 张女士, 李某, 吕书记 speak, and nobody looks them up: a person's name is a whole one. */
function isFullName(name: string): boolean {
  const simple = simplify(name);
  if (!isName(simple, simple.length >= 3)) return false;
  const title = TITLE_PATTERN.exec(simple);
  // 李某摄 took the picture; The Guardian is a newspaper.
  return !(title && title.index === 1) && !/^.某|^[老小阿].$|^.[董总]$|[摄姓]$|^The /.test(simple);
}

/** People behind an office; Traditional text is read through `simplify`, the surface is as written. */
function people(
  text: string,
  plain: string,
  isWord: (surface: string) => boolean,
  cut: ((text: string) => string[]) | undefined,
): Candidate[] {
  return namesBehindRoles(plain)
    .filter((p) => !isCommonNoun(p.name) && isFullName(p.name) && !/^[A-Za-z]+$/.test(p.name))
    .filter(({ name, start }) => !joinsWords(name, isWord) && (isWord(name) || !isInsideWord(plain, start, cut)))
    .map((p) => ({ surface: text.slice(p.start, p.start + p.name.length), kind: 'person' as const, trust: 0.85 }));
}

/** 书记|和|村民: what joins two words is a family name too. */
function joinsWords(name: string, isWord: (surface: string) => boolean): boolean {
  return /^[和与于向从]/.test(name) && isWord(name.slice(1));
}

/** 公安|机关: the family name is the end of a word. Only what stands around is cut. */
function isInsideWord(text: string, start: number, cut: ((text: string) => string[]) | undefined): boolean {
  if (!cut) return false;
  const from = Math.max(0, start - 4);
  let at = from;
  for (const word of cut(text.slice(from, start + 4))) {
    if (at >= start) break;
    at += word.length;
  }
  return at !== start;
}

/** Foreign words in Chinese text; one word has to come back, as a letter may be a unit or a label. */
function latinWords(text: string): Candidate[] {
  if (!/[\u4e00-\u9fff]/.test(text)) return [];
  return [...text.matchAll(LATIN_WORD)]
    .filter((m) => !LATIN_BEFORE.test(text.slice(Math.max(0, m.index - 2), m.index)) && !isNoName(m[0]))
    .map((m) => ({ surface: m[0], kind: 'product' as const, trust: isBound(text, m.index, m[0]) ? 0.6 : 0.5 }));
}

/** Several words, or one in a list (Farworks、Hillmark等). */
function isBound(text: string, start: number, word: string): boolean {
  return /[ \d]/.test(word) || text[start - 1] === '、' || text[start + word.length] === '、';
}

/** 2025年县域物流报告, 2025远山博览会: what comes out every year is called by its year. */
const YEARLY = new Gated(
  /(?<!\d)20\d\d(?:年度?)?([\u4e00-\u9fff]{2,10}?)(报告|白皮书|蓝皮书|年报|博览会|大会|峰会|论坛|[\u4e00-\u9fff]博会)/,
  NAMES,
);

function yearlyIn(text: string): Candidate[] {
  return YEARLY.all(text)
    .filter(
      (m) => !/[的了在和与将各是有为次届]|[月日]|召开|举办|发布|政府工作|全国|股东|年度|半年/.test(m[1] as string),
    )
    .map((m) => ({ surface: m[0], kind: /会$|坛$/.test(m[0]) ? ('event' as const) : ('report' as const), trust: 0.6 }));
}

/** 实物商品网上零售额, 贷款可得率: what statistics measure; the left end is where a clause, a place or a time ends. */
const INDICATOR = new Gated(
  /(?:增加值|零售额|零售总额|渗透率|可得率|普及率|占有率|自给率|进出口额|进出口总额|人才缺口)(?![\u4e00-\u9fff]?(?:率|额))/,
  NAMES,
);
const BEFORE_INDICATOR =
  /^.*(?:[的了是在及和与为占较年月日以从对将使内]|[一二三]产业|企业|其(?!中)|月份|季度|半年|全省|全市|全县|我国|中国|实现|完成|达到|其中|同比|带动|推动|促进|提高|提升|增长|规模以上|，)/;

function indicatorsIn(text: string): Candidate[] {
  return [...endingsIn(text, INDICATOR, 2, 14)]
    .map((name) => name.replace(BEFORE_INDICATOR, ''))
    .filter((surface) => surface.length >= 5 && !badStart(surface) && !hasVerb(surface))
    .map((surface) => ({ surface, kind: 'concept' as const, trust: 0.55 }));
}

/** NEW YORK, FOR IMMEDIATE RELEASE: a word among words in capitals is part of a headline or a dateline. */
function isShouted(text: string, { 0: word, index }: RegExpExecArray): boolean {
  if (!/^[A-Z]+$/.test(word)) return false;
  const end = index + word.length;
  return /[A-Z]{3} $/.test(text.slice(Math.max(0, index - 4), index)) || /^ [A-Z]{3}/.test(text.slice(end, end + 4));
}

function latin(text: string): Candidate[] {
  if (!/[A-Z]/.test(text)) return [];
  const short = LATIN.all(text)
    .filter((m) => !LATIN_STOP.has(m[0]) && !/\d/.test(text[m.index - 1] ?? '') && !isShouted(text, m))
    .map((m) => ({
      surface: m[0],
      kind: /^[a-z]/.test(m[0]) ? ('product' as const) : ('concept' as const),
      trust: 0.7,
    }));
  return [...short, ...latinWords(text)];
}
