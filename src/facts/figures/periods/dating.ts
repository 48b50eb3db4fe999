/** When a figure was: from its sentence, its paragraph, the title or lead, the article's date; and how that is known. */
import type { Article } from '@/src/corpus/article';
import type { PeriodHow } from '@/src/facts/fact';
import { folded } from '@/src/facts/folded';
import { comparedPeriod, yearBefore } from '../english/compared';
import { isPlanned } from '../outlook';
import type { Raw } from '../raw';
import { scanParagraph } from '../scan';
import type { Fiscal, TimeState } from './calendar';
import { isLastingState, isMean } from './lasting';
import { pastOf } from './past';
import { consecutive, endsOf, leadPeriod, type SentencePeriods } from './periods';

/** What is known of the article that a figure stands in. */
interface Known {
  published: string | null;
  /** The year that a report's title is about. */
  report: string | null;
  /** What title or lead say that the whole article is about in time. */
  lead: string | null;
}

export interface Dated {
  period: string | null;
  how: PeriodHow | null;
  /** Of what another figure is compared with, in English. */
  isBase?: true;
}

interface Dating {
  previous: Raw | null;
  previousPeriod: Dated | null;
  periods: SentencePeriods;
  clauseEnd: number;
  /** Where the sentence begins. */
  from: number;
  /** The last time of an earlier sentence of the paragraph. */
  carried: string | null;
  setting: Known;
}

/** The period of a figure and how it is known: sentence, then paragraph, title or lead, then the article's date. */
export function dateFigure(text: string, raw: Raw, dating: Dating): Dated {
  const { previous, periods, carried, setting } = dating;
  const base = isLatin(text, raw.start) ? basePeriod(text, raw, dating) : undefined;
  if (base !== undefined) return { period: base, how: base === null ? null : 'sentence', isBase: true };
  // A report of 2021 whose title tells of its third quarter is about the quarter.
  const told = setting.lead?.slice(0, 4) === setting.report ? setting.lead : (setting.report ?? setting.lead);
  // Third Quarter Results … the company expects $46 million: not in the quarter of the title.
  const whole =
    told !== null && isLatin(text, raw.start) && isPlanned(text, dating.from, raw.start, null, null) ? null : told;
  const general = (carried !== null && isLastingState(text.slice(dating.from, raw.start)) ? null : carried) ?? whole;
  const from = raw.fromTo === 'to' && previous?.list === raw.list ? previous : null;
  const inSentence = periods.of(raw, from, dating.clauseEnd, general ?? setting.published?.slice(0, 7) ?? null);
  // 当时, 疫情前: not of the article's date.
  const past =
    raw.fromTo === 'to' ? null : pastOf(text, periods.lastEnd(raw, dating.from), raw.start, raw.end, setting.published);
  if (past) {
    if (past.year !== null) return { period: past.year, how: 'sentence' };
    const period = past.told ? (inSentence ?? carried) : null;
    return { period, how: period === null ? null : 'paragraph' };
  }
  // fell to $1.51 billion from $1.55 billion: nobody says when it was the second.
  if (previous && fromEnglish(text, previous, raw)) return { period: null, how: null };
  let dated: Dated = { period: inSentence, how: 'sentence' };
  // In the third quarter last year it was 25%; 2019年开业。如今已达300家: without the article's day nobody knows when that is.
  const untold = setting.published === null && BY_ARTICLE.test(text.slice(dating.from, raw.start));
  // 到2019年6月有2亿人，时至今日突破6亿: nor here.
  const since = setting.published === null ? text.slice(periods.lastEnd(raw, dating.from), raw.start) : '';
  if ((!inSentence && general && untold) || TODAY.test(since)) dated = { period: null, how: null };
  else if (!inSentence && general)
    dated = { period: general, how: !carried && whole === setting.report ? 'article-date' : 'paragraph' };
  else if (!inSentence && isMean(text, raw.start)) dated = { period: null, how: null };
  else if (!inSentence)
    dated = { period: setting.published?.slice(0, 7) ?? null, how: setting.published ? 'article-date' : null };
  if (dated.period === null) return { period: null, how: null };
  const running = /连续$/.test(text.slice(Math.max(0, raw.start - 2), raw.start));
  if (running && raw.unit === '年' && raw.value !== null && raw.value < 60)
    return { ...dated, period: consecutive(dated.period, raw.value, text.slice(raw.end, raw.end + 6)) };
  // 连续3年增长率超39%: so long it was so.
  if (
    previous?.unit === '年' &&
    dating.previousPeriod?.period &&
    raw.start - previous.end < 10 &&
    /连续$/.test(text.slice(Math.max(0, previous.start - 2), previous.start)) &&
    !/[，。；]/.test(text.slice(previous.end, raw.start))
  )
    return dating.previousPeriod;
  // 从2015年的30%提高到2020年的80%; “十三五”期间从4亿元增长到8亿元: each end has its own time.
  if (raw.fromTo && !raw.rank) {
    const ends = endsOf(dated.period);
    if (ends) return { ...dated, period: raw.fromTo === 'from' ? ends.first : ends.last };
    if (raw.fromTo === 'from' && !periods.ownsTime(raw)) return { period: null, how: null };
  }
  return dated;
}

/** Times that are told by the day of the article: in the third quarter last year, in the prior-year period; 如今, 去年. */
const BY_ARTICLE =
  /\b(?:last year|year ago|(?:prior|previous)[- ]year)\b|(?:^|[，；])(?:现?如今|而今|[时直]至今日|[去前]年)/;

const TODAY = /[，；,]\s?(?:现?如今|而今|[时直]至今日|现在|到今天)/;

/** Whether English stands before a figure: a blank, a bracket or a sign of money behind a blank. */
function isLatin(text: string, at: number): boolean {
  const before = text.charCodeAt(text.charCodeAt(at - 1) === 40 ? at - 2 : at - 1);
  return before === 32 && /[A-Za-z,.]/.test(text[text.charCodeAt(at - 1) === 40 ? at - 3 : at - 2] ?? '');
}

/** The period of what is compared with in English; undefined for any other figure. */
function basePeriod(text: string, raw: Raw, dating: Dating): string | null | undefined {
  const { previous, previousPeriod, periods } = dating;
  const current = previousPeriod?.period ?? null;
  if (previous && previousPeriod) {
    const isBase = previousPeriod.isBase === true;
    const period = comparedPeriod(text, raw, { previous, current, isBase, times: periods.times });
    if (period !== undefined) return period;
  }
  const general = current ?? dating.carried ?? dating.setting.lead ?? dating.setting.published?.slice(0, 7) ?? null;
  return yearBefore(text, raw, periods.times, general);
}

/** Whether a figure is the second of to $1.51 billion from $1.55 billion. */
function fromEnglish(text: string, previous: Raw, raw: Raw): boolean {
  const between = text.slice(previous.end, raw.start);
  return between.length < 24 && /^[^.;]*\sfrom\s(?:about\s|nearly\s)?(?:an?\s|the\s)?$/.test(between);
}

/** The time that the title, else the first body paragraph names for the whole article. */
export function leadOf(article: Article, traditional: boolean, fiscal: Fiscal | null): string | null {
  const first = article.paragraphs.find((p) => p.role === 'body')?.text ?? '';
  for (const part of [article.titleTrusted ? article.title : '', first.slice(0, 60)]) {
    if (part === '') continue;
    const text = folded(part);
    const state: TimeState = { published: article.published, year: null, month: null, fiscal, traditional };
    const lead = leadPeriod(text, scanParagraph(text, state, [0]).times, article.published);
    if (lead !== null) return lead;
  }
  return null;
}
