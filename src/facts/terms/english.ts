/**
 * Names in English text, by their capitals: runs of capitalised words (Elliott Management, Bank of America), offices
 * before people (chief executive Bob Dudley), stock tickers and legal forms behind companies. A sentence begins with a
 * capital anyhow, so that its first word counts only where the corpus shows it to be a name.
 */
import type { Article } from '@/src/corpus/article';
import type { TermKind } from '../fact';
import type { Alias } from './aliases';
import type { Candidate } from './candidate';
import { isEnglish, isHeadline, partsOf, runsIn, type Word, wordsOf } from './english-runs';
import {
  BODY_END,
  BREAKING_WORDS,
  COMMON_NOUNS,
  FUNCTION_WORDS,
  LEGAL_FORM,
  OFFICES,
  PLACE_RUNS,
  PLACES,
} from './english-words';

/** A longer run of words is a headline. */
const LONGEST = 7;
/** How sure a run of several words is, one word alone, and one that something else shows to be a name. */
const TRUST = { several: 0.65, alone: 0.55, shown: 0.7, person: 0.85 };

/** Gathers names of English text article by article; what is a name is told at the end. */
export class EnglishNames {
  /** Words that the corpus writes small. */
  private readonly small = new Set<string>();
  private readonly found = new Map<string, Found>();
  private readonly aliases: Alias[] = [];

  read(article: Article): void {
    for (const { text, role } of article.paragraphs) {
      if (role === 'title' && !article.titleTrusted) continue;
      if (!isEnglish(text)) continue;
      const words = wordsOf(text);
      for (const { text: word, large } of words) if (!large) this.small.add(word);
      if (isHeadline(text, words)) continue;
      for (const run of runsIn(text, words)) this.take(text, run);
    }
  }

  /** Names with repeats gathered, in the order in which they first stood. */
  candidates(): Candidate[] {
    const out: Candidate[] = [];
    const partsOfPeople = new Set<string>();
    for (const { kind, words } of this.found.values()) {
      const last = words[words.length - 1] as string;
      if (words.length === 2 || words.length === 3) if (!BODY_END.test(last)) partsOfPeople.add(last);
      if (kind === 'person') partsOfPeople.add(words[0] as string);
    }
    for (const [surface, { kind, trust, inside, elsewhere, words }] of this.found) {
      const first = words[0] as string;
      // Chan and James are somebody else on every other page.
      if (words.length === 1 && partsOfPeople.has(first)) continue;
      const isCommon = this.small.has(first.toLowerCase());
      if (words.length === 1 && trust < TRUST.shown && elsewhere === 0) continue;
      if (words.length === 1 && (isCommon || (inside === 0 && trust < TRUST.shown))) continue;
      // Strong Results, Payrolls: at the beginning of a sentence the first word may be an ordinary one.
      if (inside === 0 && isCommon && trust < TRUST.shown) continue;
      out.push({ surface, kind, trust });
    }
    return out;
  }

  /** Short forms that the text gives: Federal Aviation Administration (FAA). */
  stated(): Alias[] {
    return this.aliases;
  }

  private take(text: string, run: Word[]): void {
    for (const part of partsOf(run)) {
      const { words, office } = part;
      const legal = words.length > 1 && LEGAL_FORM.test((words[words.length - 1] as Word).text);
      const plain = legal ? words.slice(0, -1) : words;
      const last = plain[plain.length - 1];
      const head = plain[0];
      if (!last || !head || plain.length > LONGEST) continue;
      const surface = text.slice(head.start, last.end);
      const behind = text.slice((words[words.length - 1] as Word).end, last.end + 60);
      const listed = TICKER.test(behind);
      if (!isNameLike(surface, plain, listed || legal) || (plain.length === 1 && /^ of \p{Lu}/u.test(behind))) continue;
      const short = ACRONYM.exec(behind)?.[1];
      if (short && isInitials(short, plain)) this.aliases.push({ full: surface, short, kind: 'organisation' });
      const person =
        plain.length > 1 &&
        plain.length < 5 &&
        (office || isCalled(text, head, behind)) &&
        !isBody(last.text) &&
        !/\d/.test(surface);
      const trust = person
        ? TRUST.person
        : listed || legal || (short && isInitials(short, plain))
          ? TRUST.shown
          : plain.length > 1
            ? TRUST.several
            : TRUST.alone;
      const before = text.slice(Math.max(0, head.start - 10), head.start);
      const old = this.found.get(surface);
      if (old) {
        old.trust = Math.max(old.trust, trust);
        if (person) old.kind = 'person';
        if (!head.first) old.inside += 1;
        if (!AT_A_PLACE.test(before)) old.elsewhere += 1;
        continue;
      }
      this.found.set(surface, {
        kind: person ? 'person' : 'organisation',
        trust,
        inside: head.first ? 0 : 1,
        elsewhere: AT_A_PLACE.test(before) ? 0 : 1,
        words: plain.map((word) => word.text),
      });
    }
  }
}

interface Found {
  kind: TermKind;
  trust: number;
  /** How often it stood elsewhere than at the beginning of a sentence. */
  inside: number;
  /** How often it did not stand where places do. */
  elsewhere: number;
  words: string[];
}

/** (TSLA.O), (NYSE: KR), (600519.SH): a listed company stands before it. */
const TICKER =
  /^ ?\((?:(?:NYSE|NASDAQ|Nasdaq|LSE|HKEX|SEHK|TSX|TSE|ASX|AMEX)\s?:\s?)?[A-Z0-9]{1,6}(?:[.:][A-Z]{1,3})?\)/;
/** The letters in brackets behind a name. */
const ACRONYM = /^ ?\(([A-Z][A-Za-z&]{1,7})\)/;
/** Offices in small letters, before a person and behind one. */
const OFFICE =
  'president|analyst|chairman|chairwoman|director|manager|founder|co-founder|partner|economist|minister|professor|strategist|spokesman|spokeswoman|spokesperson|secretary|editor|lawyer|attorney|executive';
/** Behind a person: what somebody says or is. */
const CALLED_BEHIND = new RegExp(
  String.raw`^,? (?:said|says|told|added|wrote|noted|argued|warned|explained|tweeted|testified)\b|^, (?:the |an? )?(?:[\w'’.-]+ ){0,5}(?:${OFFICE}|chief|head|author|CEO|CFO)\b`,
);
/** Before a person: an office, or a saying word. */
const CALLED_BEFORE = new RegExp(`(?:${OFFICE}|trader|entrepreneur|officer|billionaire|said|says) $`);

function isCalled(text: string, head: Word, behind: string): boolean {
  return CALLED_BEHIND.test(behind) || CALLED_BEFORE.test(text.slice(Math.max(0, head.start - 20), head.start));
}

function isBody(word: string): boolean {
  return BODY_END.test(word);
}

function isInitials(short: string, words: Word[]): boolean {
  const letters = words.filter(({ large }) => large).map(({ text }) => text[0]);
  return letters.length > 1 && letters.join('') === short.replace(/[a-z&]/g, '');
}

/** What stands before a place, and in lists of them: in Datchet, from Exeter to Malmesbury, Devon and Somerset. */
const AT_A_PLACE = /(?:\b(?:in|near|at|from|to|across|outside|around|and|or|between|through|of)|,) $/;
/** Endings of nouns that may be written large and name nothing by themselves. */
const ABSTRACT = /(?:tion|ment|ness|ity|ance|ence|ism|ship|ture)s?$/;

/** No places, days, common nouns and letters alone. */
function isNameLike(surface: string, words: Word[], shown: boolean): boolean {
  if (surface.length < 3 || surface.length > 60 || PLACE_RUNS.test(surface) || /^May \d/.test(surface)) return false;
  const [only] = words;
  if (words.length > 1) {
    // SYDNEY MELBOURNE, Chinese European: two words of which neither names anything.
    if (
      words.length < 3 &&
      words.every(({ text }) => PLACES.has(text) || COMMON_NOUNS.has(text) || /^[A-Z.]+$/.test(text))
    )
      return false;
    if (words.every(({ text }) => PLACES.has(text) || /^[A-Z.]+$/.test(text))) return false;
    // District 5 and Phase 3 are one of many; Model 3 is not.
    return !(/^\d/.test(words[1]?.text ?? '') && COMMON_NOUNS.has(words[0]?.text ?? ''));
  }
  if (!only || PLACES.has(only.text) || COMMON_NOUNS.has(only.text) || FUNCTION_WORDS.has(only.text)) return false;
  if (!shown && ABSTRACT.test(only.text)) return false;
  // Abbreviations are read for themselves, and two letters are none of ours.
  if (/^[A-Z]{2,4}&[A-Z]$|^[A-Z]&[A-Z]{2,3}$/.test(only.text)) return true;
  return (
    (shown || !/^[A-Z\d.&-]+$/.test(only.text)) && /^\p{Lu}[\p{Ll}\d]{2}|^[A-Z][a-z]?[&'’-]?[A-Z]/u.test(only.text)
  );
}

/** True for As Maxon, Late Friday, Executive Bob Dudley, Farstone Motors: other words in it, or no person. */
export function isNoPerson(name: string): boolean {
  const words = name.split(' ');
  const last = words[words.length - 1] as string;
  if (words.length > 1 && (isBody(last) || LEGAL_FORM.test(last))) return true;
  return words.some((word) => FUNCTION_WORDS.has(word) || BREAKING_WORDS.has(word) || OFFICES.has(word));
}

/** Words of pages and of measures. */
const LABELS = new Set(
  'App Top Vol Photo Image Source Via Tel Fax Email Mail Web Http Https Www Copyright Reserved Rights Note Tips Tip Part Page Plus Pro Max Mini Ver Beta Alpha Live Show Time Day Night Girl Boy Love Baby Yes Okay Hello Byte Bit Watt Volt Hertz'.split(
    ' ',
  ),
);

/** True for words, places, days and labels (Top 10, App) that stand in Chinese text and name nothing. */
export function isNoName(surface: string): boolean {
  const first = surface.split(' ')[0] as string;
  return (
    (LABELS.has(first) && !/ [A-Z]{2}/.test(surface)) ||
    FUNCTION_WORDS.has(first) ||
    BREAKING_WORDS.has(first) ||
    OFFICES.has(first) ||
    PLACE_RUNS.test(surface) ||
    ((PLACES.has(first) || COMMON_NOUNS.has(first)) && surface.length < first.length + 4)
  );
}
