/**
 * The figures of one paragraph: its numerals and times are scanned once, then each sentence dates its own figures and asks
 * what they are about.
 */
import type { Figure } from '@/src/facts/fact';
import { type SentenceSpan, splitSentences } from '@/src/facts/sentences';
import { isAgeBracket } from './gate/age-brackets';
import { kindOf } from './kinds';
import { shareUnits } from './lists/lists';
import { isPlanned } from './outlook';
import type { Fiscal, TimeSpan, TimeState } from './periods/calendar';
import { type Dated, dateFigure } from './periods/dating';
import { isHistory, isLater, lastingTime } from './periods/lasting';
import { SentencePeriods } from './periods/periods';
import type { Raw } from './raw';
import { scanParagraph } from './scan';
import type { About } from './topic/about';
import { centsOf, earned, impliedUnit, moneyAsBefore } from './units/implied-units';
import type { StatedCurrency } from './units/stated-currency';

/** What the article tells of each of its paragraphs. */
export interface Setting {
  article: string;
  paragraph: number;
  published: string | null;
  /** The year that title or opening say the report is of. */
  report: string | null;
  /** What title or lead say that the whole article is about in time. */
  lead: string | null;
  /** The fiscal quarters that an English article is about. */
  fiscal: Fiscal | null;
  traditional: boolean;
  /** Bare years may be of the Republic of China; for loose text only when it is Traditional. */
  roc?: boolean;
  about: About;
  currency?: StatedCurrency;
  /** The beginning of the article as it is written and folded: a subject may stand in another paragraph. */
  whole?: { original: string; text: string };
}

/**
 * The figures of a paragraph in order of place.
 * @param original as it is written; texts and sentences of figures are slices of it.
 * @param text the original folded, of the same length.
 */
export function readParagraph(original: string, text: string, setting: Setting): Figure[] {
  const sentences = splitSentences(text);
  const state: TimeState = {
    published: setting.published,
    year: null,
    month: null,
    whole: setting.report ? Number(setting.report) : null,
    fiscal: setting.fiscal,
    traditional: setting.roc ?? setting.traditional,
  };
  const starts = sentences.map((s) => s.start);
  const scanned = scanParagraph(text, state, starts);
  const raws = shareUnits(text, scanned.raws);
  setting.currency?.apply(text, raws);
  setting.about.paragraph();
  const reader = new SentenceReader(original, text, setting);
  let at = 0;
  let t = 0;
  for (const sentence of sentences) {
    const times = startingBefore(scanned.times, t, sentence.end);
    const own = startingBefore(raws, at, sentence.end);
    t += times.length;
    at += own.length;
    // Behind the last figure, and where no time is named, nothing is dated.
    if (own.length === 0 && (at === raws.length || times.length === 0))
      setting.about.sentence(text, sentence, own, times);
    else reader.read(sentence, own, times);
  }
  return reader.figures;
}

/** Those of items[from…] that start before `end`; items are in order. */
function startingBefore<T extends { start: number }>(items: readonly T[], from: number, end: number): T[] {
  let to = from;
  while (to < items.length && (items[to] as T).start < end) to += 1;
  return items.slice(from, to);
}

/** Reads the sentences of a paragraph in order, and remembers what goes on into the next one. */
class SentenceReader {
  readonly figures: Figure[] = [];
  /** The period that the last sentence leaves to the next. */
  private carriedPeriod: string | null = null;
  /** That period runs up to now: only what tells of a part of it (其中) goes on in it. */
  private isOpen = false;
  /** The last amount: what a share or cents without a unit of their own are of. */
  private lastAmount: Raw | null = null;

  constructor(
    private readonly original: string,
    private readonly text: string,
    private readonly setting: Setting,
  ) {}

  /** @param own the sentence's numerals @param times what names a time in it */
  read(sentence: SentenceSpan, own: Raw[], times: TimeSpan[]): void {
    const { text, setting } = this;
    const from = sentence.start;
    if (this.isOpen && !/^\s?(?:其中|当中|这些)/.test(text.slice(from, from + 4))) {
      this.carriedPeriod = null;
      this.isOpen = false;
    }
    const periods = new SentencePeriods(text, { start: from, end: sentence.end, times });
    periods.deal(own);
    const whole = own.filter((raw) => !raw.stretch);
    setting.about.sentence(text, sentence, whole, times);
    const listStarts = startsOfLists(own);
    let previous: Raw | null = null;
    let previousPeriod: Dated | null = null;
    for (const raw of own) {
      const clauseEnd = nextStop(text, raw.end, Math.min(sentence.end, raw.end + 120));
      const { carriedPeriod: carried } = this;
      const dated = dateFigure(text, raw, { previous, previousPeriod, periods, clauseEnd, from, carried, setting });
      if (!raw.stretch) {
        previous = raw;
        previousPeriod = dated;
      }
      if (isAgeBracket(text, raw)) continue;
      this.completeUnit(raw);
      const readAt = raw.fromTo ? raw.start : (listStarts?.get(raw.list ?? -1) ?? raw.start);
      const kind = kindOf(raw, before(text, from, readAt), text.slice(raw.end, Math.min(raw.end + 16, sentence.end)));
      this.figures.push(this.figure(sentence, raw, dated, kind));
    }
    this.carry(sentence, lastingTime(text, periods.lasting(), own[0], setting.published), periods.lasting());
  }

  /** Gives a numeral without a unit the one that its words imply, or the amount before it. */
  private completeUnit(raw: Raw): void {
    const { text, lastAmount } = this;
    const counted = this.setting.about.of(raw).unit;
    const implied =
      earned(text, raw) ?? (counted === '' ? (impliedUnit(text, raw) ?? moneyAsBefore(text, raw, lastAmount)) : null);
    if (implied) {
      raw.unit = implied.unit;
      raw.unitClass = implied.class;
    }
    if (raw.unit === '美分') raw.unit = centsOf(lastAmount);
    // Shares between amounts do not change what is spoken of.
    if (raw.unitClass !== 'share' && raw.unitClass !== 'time' && raw.unitClass !== 'point') this.lastAmount = raw;
  }

  private figure(sentence: SentenceSpan, raw: Raw, dated: Dated, kind: Figure['kind']): Figure {
    const { original, text, setting } = this;
    const { measure, subject, unit } = setting.about.of(raw);
    const { period, how } = dated;
    // Field by field, in the order that is printed: copying optional ones in from other objects is slow.
    const figure = { type: 'figure', text: original.slice(raw.start, raw.end), value: raw.value } as Figure;
    if (raw.value2 !== undefined) figure.value2 = raw.value2;
    figure.unit = raw.unit === '' ? unit : raw.unit;
    if (raw.unitInferred && figure.unit !== '') figure.unitInferred = true;
    figure.modifier = raw.modifier;
    figure.kind = kind;
    figure.measure = asWritten(measure, original, text, raw.start, setting.whole);
    figure.subject = asWritten(subject, original, text, raw.start, setting.whole);
    figure.period = period;
    figure.periodHow = how;
    if (isPlanned(text, sentence.start, raw.start, period, setting.published)) figure.planned = true;
    if (raw.fromTo !== undefined) figure.change = raw.fromTo;
    figure.group = raw.list === undefined ? null : `${setting.paragraph}:${raw.list}`;
    figure.sentence = original.slice(sentence.start, sentence.end);
    figure.place = { article: setting.article, paragraph: setting.paragraph, start: raw.start, end: raw.end };
    return figure;
  }

  /** A month or a year goes on into the next sentence; a day, the past and the future do not. */
  private carry(sentence: SentenceSpan, last: TimeSpan | null, times: readonly TimeSpan[]): void {
    const { text, setting, carriedPeriod } = this;
    // 2005年首次提出…。从改革初期的49万户增长到2018年的1亿户。: what follows is of 2005 no more.
    if (!last && carriedPeriod !== null && times.some((time) => isYearAfter(time, carriedPeriod)))
      this.carriedPeriod = null;
    if (!last || /^\d{4}-\d{2}-\d{2}$/.test(last.period as string)) return;
    // In the third quarter last year: what is told next is of the quarter that is reported.
    if (QUARTER_AGO.test(text.slice(Math.max(0, last.start - 16), last.end + 12))) return;
    const ends = isHistory(text, last, sentence.end, setting.published) || isLater(last.period, setting.published);
    this.carriedPeriod = ends ? null : last.period;
    this.isOpen = isSince(text, last);
  }
}

/** Whether a time is of a later year than a period. */
const isYearAfter = (time: TimeSpan, period: string): boolean =>
  time.role === 'time' && (time.period ?? '').slice(0, 4) > period.slice(0, 4);

/** Whether a time runs from its beginning up to now: 2019年以来, 自2019年起. */
const isSince = (text: string, time: TimeSpan): boolean =>
  /(?:以来|至今|起)$/.test(text.slice(time.start, time.end)) || /[自由从]$/.test(text.slice(0, time.start).slice(-1));

const QUARTER_AGO = /\b(?:quarter|half|period|months?)\s(?:of\s)?(?:last year|a year (?:ago|earlier))/;

/** Where the first figure of each list stands; null when there is no list. */
function startsOfLists(raws: readonly Raw[]): Map<number, number> | null {
  let starts: Map<number, number> | null = null;
  for (const { list, start } of raws) {
    if (list === undefined) continue;
    starts ??= new Map();
    if (!starts.has(list)) starts.set(list, start);
  }
  return starts;
}

/** What stands directly before a figure. Figures of a list are read at its first: 分别下降46%、51%. */
const before = (text: string, from: number, at: number): string => text.slice(Math.max(from, at - 24), at);

/** A phrase found in the folded text in the characters of the original, when it stands there in one piece. */
function asWritten(
  phrase: string | null,
  original: string,
  text: string,
  near: number,
  whole: Setting['whole'],
): string | null {
  if (phrase === null || original === text) return phrase;
  const from = Math.max(0, near - 400);
  const around = text.slice(from, near + 200);
  const at = around.indexOf(phrase);
  if (at >= 0) return original.slice(from + at, from + at + phrase.length);
  const elsewhere = whole?.text.indexOf(phrase) ?? -1;
  if (whole && elsewhere >= 0) return whole.original.slice(elsewhere, elsewhere + phrase.length);
  // 夏粮产量 and 增加, which stand apart: piece by piece.
  for (let cut = phrase.length - 1; cut > 0; cut -= 1) {
    const [first, last] = [around.lastIndexOf(phrase.slice(0, cut)), around.lastIndexOf(phrase.slice(cut))];
    if (first >= 0 && last >= 0)
      return (
        original.slice(from + first, from + first + cut) +
        original.slice(from + last, from + last + phrase.length - cut)
      );
  }
  return phrase;
}

/** Signs that end a clause, by code. */
const STOPS = new Uint8Array(65536);
for (const char of '，。；！？;') STOPS[char.charCodeAt(0)] = 1;

function nextStop(text: string, from: number, end: number): number {
  for (let i = from; i < end; i += 1) if (STOPS[text.charCodeAt(i)] === 1) return i;
  return end;
}
