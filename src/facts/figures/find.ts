/**
 * Figures of an article, or of any sentence or query: numerals → unit → modifier → kind → period → measure and
 * subject → group. The parts are in the files beside this one; here they are put together.
 */
import type { Article, Paragraph } from '@/src/corpus/article';
import type { Figure } from '@/src/facts/fact';
import { folded, foldedParagraph } from '@/src/facts/folded';
import { splitSentences } from '@/src/facts/sentences';
import { fiscalOf, tellsAhead } from './english/fiscal';
import { isLoneNumber, worthOf } from './english/thousands';
import { kindOf } from './kinds';
import { shareUnits } from './lists/lists';
import { readTable } from './lists/tables';
import { isPlanned } from './outlook';
import type { Fiscal, TimeSpan, TimeState } from './periods/calendar';
import { type Dated, dateFigure, leadOf } from './periods/dating';
import { headingPeriod } from './periods/heading-period';
import { isLater, lastingTime } from './periods/lasting';
import { isHistory, reportPeriod, SentencePeriods } from './periods/periods';
import type { Raw } from './raw';
import { scanParagraph } from './scan';
import { About } from './topic/about';
import { centsOf, earned, impliedUnit, moneyAsBefore } from './units/implied-units';
import { StatedCurrency } from './units/stated-currency';

const TRADITIONAL = new Uint8Array(65536);
for (const char of '個萬億與為這學國會長來對發經產業員團實開關說進過還臺灣華東後門間電數報點總額從場時現價漲調證務師導動勢響黨議處標單環線記續陸樓體頭馬車見風飛無類區縣鄉鎮畝農戶積極糧雜種聯帶給權變縮減購買賣費質資貿賠賺贏輸輕載較輛轉運達選遠適遷認識計訂訪設許評詢試話該詳語誤請課論講謝警護讀讓')
  TRADITIONAL[char.charCodeAt(0)] = 1;

/** An article of Hong Kong: its $ is not America's. One that names the city and no dollar of America is of it too. */
function isOfHongKong(text: string): boolean {
  return /\.HK[)）]|港元|港幣|港股|恒指|恆指/.test(text) || (text.includes('香港') && !/美元|美金|US\$/.test(text));
}

/** Traditional characters that Simplified text does not have, at least two in a hundred. */
function isTraditional(text: string): boolean {
  const length = Math.min(text.length, 4000);
  let found = 0;
  for (let i = 0; i < length; i += 1) found += TRADITIONAL[text.charCodeAt(i)] as number;
  // At least two of them. One comparison that every text comes to: what is first met in optimised code throws it away.
  return found * 60 >= Math.max(length, 120);
}

/**
 * All figures of an article in order of place. `paragraphs[p].text.slice(start, end) === text`, always.
 * Notes are read for the units of tables only.
 */
export function findFigures(article: Article): Figure[] {
  const figures: Figure[] = [];
  const whole = article.paragraphs
    .map((p) => p.text)
    .join('\n')
    .slice(0, 40_000);
  const traditional = isTraditional(whole);
  const titles = folded(article.titleTrusted ? article.title : '');
  const opening = article.paragraphs.find((p) => p.role === 'body')?.text.slice(0, 60) ?? '';
  const report = reportPeriod(titles) ?? reportPeriod(folded(opening));
  const fiscal = fiscalOf(`${titles}\n${whole}`);
  const lead = leadOf(article, traditional, fiscal);
  const about = new About(titles, article.paragraphs.map(foldedParagraph).join('\n').slice(0, 40_000));
  const published = article.published ?? (traditional ? yearOfToday(whole) : null);
  const currency = new StatedCurrency(traditional && isOfHongKong(whole));
  let heading: string | null = null;
  let inThousands = false;
  let ahead = false;
  for (let p = 0; p < article.paragraphs.length; p += 1) {
    const paragraph = article.paragraphs[p] as Paragraph;
    if (paragraph.role === 'table') {
      const table = readTable(article, p, report);
      for (const figure of table.figures) figures.push(figure);
      p = table.end - 1;
      continue;
    }
    if (paragraph.role === 'note') continue;
    // Cells of a table that lost its rows: what they are of, and in what, nobody can tell.
    if (paragraph.text.length > 140) inThousands = false;
    else if (worthOf(paragraph.text) > 1) inThousands = true;
    if (inThousands && isLoneNumber(paragraph.text)) continue;
    if (paragraph.text.length < 40) heading = headingPeriod(foldedParagraph(paragraph), published) ?? heading;
    ahead = tellsAhead(paragraph.text, ahead);
    const found = read(paragraph.text, foldedParagraph(paragraph), {
      article: article.id,
      paragraph: p,
      published,
      report,
      lead: ahead ? null : (heading ?? lead),
      fiscal,
      traditional,
      about,
      currency,
    });
    for (const figure of found) figures.push(figure);
  }
  return figures;
}

/** 今(101)年: the year of an article without a date, when it says so itself. */
function yearOfToday(text: string): string | null {
  const number = Number(/今[（(](\d{2,4})[)）]年/.exec(text)?.[1] ?? 0);
  if (number > 1911 && number < 2100) return String(number);
  return number > 60 && number < 141 ? String(1911 + number) : null;
}

/**
 * The figures of a loose sentence or query, by the same engine.
 * @param context.published the date that 今年, 目前 and months without a year are resolved with.
 * @returns places are offsets into `text`, paragraph 0, article ''.
 */
export function readFigures(text: string, context: { published?: string | null } = {}): Figure[] {
  const plain = folded(text);
  return read(text, plain, {
    article: '',
    paragraph: 0,
    published: context.published ?? null,
    report: null,
    lead: null,
    fiscal: null,
    traditional: true,
    roc: isTraditional(text),
    about: new About('', plain),
  });
}

/**
 * The periods that a query or sentence names, as ISO strings in order: 2021年上半年 → 2021-01/2021-06.
 * Comparisons (比上年同期) and clock times are left out.
 */
export function readPeriod(text: string, context: { published?: string | null } = {}): string[] {
  const state: TimeState = {
    published: context.published ?? null,
    year: null,
    month: null,
    traditional: isTraditional(text),
  };
  const { times } = scanParagraph(folded(text), state, [0]);
  const found = times.filter(
    (time) => time.role !== 'comparison' && time.role !== 'clock' && time.role !== 'name' && time.period !== null,
  );
  const bare = found.length === 0 ? /(?:^|\D)((?:19|20)\d{2})(?!\d|[.,%])/.exec(text) : null;
  return bare ? [bare[1] as string] : [...new Set(found.map((time) => time.period as string))];
}

interface Setting {
  article: string;
  paragraph: number;
  published: string | null;
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
}

/** @param text the original folded. */
function read(original: string, text: string, setting: Setting): Figure[] {
  const sentences = splitSentences(text);
  const state: TimeState = {
    published: setting.published,
    year: null,
    month: null,
    whole: setting.report ? Number(setting.report) : null,
    fiscal: setting.fiscal,
    traditional: setting.roc ?? setting.traditional,
  };
  const scanned = scanParagraph(
    text,
    state,
    sentences.map((s) => s.start),
  );
  const raws = shareUnits(text, scanned.raws);
  setting.currency?.apply(text, raws);
  const figures: Figure[] = [];
  setting.about.paragraph();
  let at = 0;
  let t = 0;
  let carried: string | null = null;
  let lastAmount: Raw | null = null;
  for (const sentence of sentences) {
    const times: TimeSpan[] = [];
    while (t < scanned.times.length && (scanned.times[t] as TimeSpan).start < sentence.end) {
      times.push(scanned.times[t] as TimeSpan);
      t += 1;
    }
    const own: Raw[] = [];
    while (at < raws.length && (raws[at] as Raw).start < sentence.end) {
      own.push(raws[at] as Raw);
      at += 1;
    }
    // Behind the last figure, and where no time is named, nothing is dated.
    if (own.length === 0 && (at === raws.length || times.length === 0)) {
      setting.about.sentence(text, sentence, own, times);
      continue;
    }
    const periods = new SentencePeriods(text, { start: sentence.start, end: sentence.end, times });
    periods.deal(own);
    let starts: Map<number, number> | null = null;
    for (const raw of own) {
      if (raw.list === undefined) continue;
      starts ??= new Map();
      if (!starts.has(raw.list)) starts.set(raw.list, raw.start);
    }
    setting.about.sentence(
      text,
      sentence,
      own.filter((raw) => !raw.stretch),
      times,
    );
    let previous: Raw | null = null;
    let previousPeriod: Dated | null = null;
    for (const raw of own) {
      const clauseEnd = nextStop(text, raw.end, Math.min(sentence.end, raw.end + 120));
      const dated = dateFigure(text, raw, {
        previous,
        previousPeriod,
        periods,
        clauseEnd,
        from: sentence.start,
        carried,
        setting,
      });
      const { period, how } = dated;
      const planned = isPlanned(text, sentence.start, raw.start, period, setting.published);
      if (!raw.stretch) {
        previous = raw;
        previousPeriod = dated;
      }
      const { measure, subject, unit } = setting.about.of(raw);
      const implied =
        earned(text, raw) ?? (unit === '' ? (impliedUnit(text, raw) ?? moneyAsBefore(text, raw, lastAmount)) : null);
      if (implied) {
        raw.unit = implied.unit;
        raw.unitClass = implied.class;
      }
      if (raw.unit === '美分') raw.unit = centsOf(lastAmount);
      // Shares between amounts do not change what is spoken of.
      if (raw.unitClass !== 'share' && raw.unitClass !== 'time' && raw.unitClass !== 'point') lastAmount = raw;
      // Field by field, in the order that is printed: copying optional ones in from other objects is slow.
      const figure = { type: 'figure', text: original.slice(raw.start, raw.end), value: raw.value } as Figure;
      if (raw.value2 !== undefined) figure.value2 = raw.value2;
      figure.unit = raw.unit === '' ? unit : raw.unit;
      if (raw.unitInferred && figure.unit !== '') figure.unitInferred = true;
      figure.modifier = raw.modifier;
      figure.kind = kindOf(
        raw,
        before(text, sentence.start, raw.fromTo ? raw.start : (starts?.get(raw.list ?? -1) ?? raw.start)),
        text.slice(raw.end, Math.min(raw.end + 16, sentence.end)),
      );
      figure.measure = asWritten(measure, original, text, raw.start);
      figure.subject = asWritten(subject, original, text, raw.start);
      figure.period = period;
      figure.periodHow = how;
      if (planned) figure.planned = true;
      if (raw.fromTo !== undefined) figure.change = raw.fromTo;
      figure.group = raw.list === undefined ? null : `${setting.paragraph}:${raw.list}`;
      figure.sentence = original.slice(sentence.start, sentence.end);
      figure.place = { article: setting.article, paragraph: setting.paragraph, start: raw.start, end: raw.end };
      figures.push(figure);
    }
    const last = lastingTime(text, periods.dating, own[0], setting.published);
    if (last && !/^\d{4}-\d{2}-\d{2}$/.test(last.period as string))
      carried = isHistory(text, last, sentence.end) || isLater(last.period, setting.published) ? null : last.period;
  }
  return figures;
}

/** What stands directly before a figure. Figures of a list are read at its first: 分别下降46%、51%. */
const before = (text: string, from: number, at: number): string => text.slice(Math.max(from, at - 24), at);

/** A phrase found in the folded text in the characters of the original, when it stands there in one piece. */
function asWritten(phrase: string | null, original: string, text: string, near: number): string | null {
  if (phrase === null || original === text) return phrase;
  const from = Math.max(0, near - 400);
  const around = text.slice(from, near + 200);
  const at = around.indexOf(phrase);
  if (at >= 0) return original.slice(from + at, from + at + phrase.length);
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
