/** Which time a figure is of: from its clause and sentence, then from the paragraph, then from title, lead or date. */
import type { Raw } from '../raw';
import type { TimeSpan } from './calendar';
import { datingTimes, type SentenceTimes } from './dating-times';
import { periodInSentence } from './in-sentence';

/** What may stand between a time compared with and its own figure: 去年同期为5亿元, 比2019年的3%, 比2023年达到1000亿件. */
const BASE_LINK = /^(?:\s?[:：]\s?)?(?:同期)?(?:的|之|为|是|则|仅|只有|有|净?蚀|净?亏损?|净?赚|达到?|约|近|超过?)*$/;

/** Whose and what it was then: 而上年同期净利润为5亿元, 上年同期归属于股东的净利润为5亿元. */
const WHOSE = /^则?(?:[^，。；、\d]{2,8}|归属于[^，。；、]{2,12}的[^，。；、\d]{2,8})$/;

/** Between a figure and the time it is told of: $441 million or $0.53 per share in the same quarter last year. */
const BEFORE_YEAR_AGO =
  /^(?:,? or (?:about )?[^.;,\d]{0,4}(?:\d[\d,.]*)?(?: cents?)?(?: (?:per|a) share,?)?)?(?: (?:per|a) share,)?(?:\s(?!from|since|above|below|than|over|higher|lower|more|less|versus)[a-z]{3,14}(?=\s(?:a|in|during|for|over)\s|\s$))?(?:\s?(?:million|per diluted share|fiscal|six|nine|three|months|weeks|billion|percent|per cent|per share|a share|in|during|for|of|the|same|corresponding|comparable|period|quarter|half|month|time|euros?|dollars|yuan|reported|recorded|posted|earned))*\s?$/i;

/** The years of a stretch of up to six (2017年至2019年); any other time as it is. */
function yearsOf(time: TimeSpan): TimeSpan[] {
  const [first, last] = (/^(\d{4})\/(\d{4})$/.exec(time.period ?? '') ?? []).slice(1).map(Number);
  if (first === undefined || last === undefined || last - first < 1 || last - first > 5) return [time];
  return Array.from({ length: last - first + 1 }, (_, i) => ({ ...time, period: String(first + i) }));
}

/** The times of one sentence, asked for one figure after the other, from left to right. */
export class SentencePeriods {
  /** All of them. */
  readonly times: readonly TimeSpan[];
  /** Those that date figures. */
  readonly dating: TimeSpan[];
  private readonly compared: TimeSpan[];
  /** Times of the first ends of runs from … to. */
  private readonly spent = new Set<TimeSpan>();
  /** Figures that a list of years is dealt out to. */
  private readonly dealt = new Map<Raw, string>();
  private next = 0;
  private nextCompared = 0;

  constructor(
    private readonly text: string,
    sentence: SentenceTimes,
  ) {
    this.times = sentence.times;
    this.dating = datingTimes(text, sentence);
    this.compared = sentence.times.filter((time) => time.role === 'comparison');
  }

  /**
   * The period that the sentence gives to a figure, or null.
   * @param from the first figure of a run from … to, when this is the second.
   * @param otherwise the period that a sentence without times has: 去年同期 counts back from it.
   */
  of(raw: Raw, from: Raw | null, clauseEnd: number, otherwise: string | null): string | null {
    while (this.next < this.dating.length && (this.dating[this.next] as TimeSpan).end <= raw.start) this.next += 1;
    while (this.nextCompared < this.compared.length && (this.compared[this.nextCompared] as TimeSpan).end <= raw.start)
      this.nextCompared += 1;
    const own = this.dealt.get(raw);
    if (own !== undefined) return own;
    const near = this.dating.slice(Math.max(0, this.next - 6), this.next + 3);
    const base = this.baseOf(raw, near, clauseEnd, otherwise);
    if (base !== undefined) return base;
    // 从2022年的4612宗下降38%至2024年的2841宗: by the time of the second end.
    if (raw.between)
      return this.dating.find((time) => time.start >= raw.end && time.start - raw.end < 8)?.period ?? null;
    // 从2015年的30%提高到…；: the time of the first end is of nothing else.
    if (raw.fromTo === 'from') {
      const lead = leadOf(this.text, raw);
      for (const time of near) if (time.start > lead && time.end <= raw.start) this.spent.add(time);
    }
    if (raw.fromTo === 'to' && from) {
      const lead = leadOf(this.text, from);
      const own = near.filter((time) => time.start < lead || time.end > from.start);
      return periodInSentence(this.text, own, raw.start, clauseEnd);
    }
    const free = raw.fromTo === 'from' ? near : near.filter((time) => !this.spent.has(time));
    return periodInSentence(this.text, free, raw.start, clauseEnd);
  }

  /** The times that may go on into the next sentence: not that of a first end, 由2015年的30%提高到35%. */
  lasting(): TimeSpan[] {
    return this.spent.size === 0 ? this.dating : this.dating.filter((time) => !this.spent.has(time));
  }

  /** The first end of from … to names its own time: 从2015年的30%. */
  ownsTime(raw: Raw): boolean {
    const lead = leadOf(this.text, raw);
    return this.dating.some((time) => time.start > lead && time.end <= raw.start);
  }

  /**
   * Deals out years: 2011年、2012年案件分别为5件、6件，占总数的3%、4% gives each list of two its own years, one by one;
   * 2025-2027年及2028年上半年 are four times.
   * @param raws the figures of the sentence, in order.
   */
  deal(raws: readonly Raw[]): void {
    for (let i = 0; i < this.dating.length; i += 1) {
      const run = [this.dating[i] as TimeSpan];
      while (i + run.length < this.dating.length) {
        const next = this.dating[i + run.length] as TimeSpan;
        if (!/^(?:[、和与及]|以及)$/.test(this.text.slice((run.at(-1) as TimeSpan).end, next.start))) break;
        run.push(next);
      }
      const years = run.flatMap(yearsOf);
      const end = (run.at(-1) as TimeSpan).end;
      const until = this.dating[i + run.length]?.start ?? Number.POSITIVE_INFINITY;
      i += run.length - 1;
      if (years.length < 2) continue;
      const own = raws.filter((raw) => raw.start >= end && raw.start < until && !raw.stretch).slice(0, 40);
      if (!own[0] || !/分别|依次/.test(this.text.slice(end, own[0].start).slice(-60))) continue;
      this.dealTo(years, own);
      // 2011-2013年、2014-2016年分别为5件、6件: a figure for each stretch.
      if (run.length > 1 && run.length < years.length) this.dealTo(run, own);
    }
  }

  private dealTo(years: TimeSpan[], raws: Raw[]): void {
    let at = 0;
    while (at < raws.length) {
      const list: Raw[] = [raws[at] as Raw];
      for (let j = at + 1; j < raws.length; j += 1) {
        const between = this.text.slice((list.at(-1) as Raw).end, (raws[j] as Raw).start);
        if (!/^(?:[（(][^（()）]{0,20}[)）])?[、和及与]$/.test(between) && !/^[（(][^（()）]{0,8}$/.test(between))
          break;
        // 1.08%（原为1.12%）: of the same year.
        if (/^[（(]/.test(between) && !/[)）]/.test(between)) {
          const same = years[list.length - 1];
          if (same) this.dealt.set(raws[j] as Raw, same.period as string);
          at += 1;
          const close = this.text.indexOf('）', (raws[j] as Raw).end);
          const next = raws[j + 1];
          if (!next || close < 0 || close > next.start || !/^[、和及与]$/.test(this.text.slice(close + 1, next.start)))
            break;
          list.push(next);
          j += 1;
          continue;
        }
        list.push(raws[j] as Raw);
      }
      if (list.length === years.length)
        list.forEach((raw, k) => {
          this.dealt.set(raw, (years[k] as TimeSpan).period as string);
        });
      at += list.length;
    }
  }

  /** Where the last time before a figure ends, or where its sentence begins. */
  lastEnd(raw: Raw, from: number): number {
    const time = this.dating.findLast((one) => one.end <= raw.start);
    return time ? time.end : from;
  }

  /** $441 million in the same quarter last year, $534 million a year ago: a year before; undefined for any other figure. */
  private yearAgo(raw: Raw, near: TimeSpan[], clauseEnd: number, otherwise: string | null): string | null | undefined {
    const time = this.compared[this.nextCompared];
    if (!time || time.start - raw.end > 60) return undefined;
    const between = this.text.slice(raw.end, time.start);
    // up from $4 million in 2021: the year alone stands behind an English word.
    if (!/[A-Za-z]/.test(this.text[time.start] ?? '') && !/[a-z]\s$/.test(between)) return undefined;
    if (!BEFORE_YEAR_AGO.test(between)) return undefined;
    if (!/year/i.test(this.text.slice(time.start, time.end))) return time.period;
    const current = periodInSentence(this.text, near, raw.start, clauseEnd) ?? otherwise;
    return current === null ? time.period : shiftYears(current, -1);
  }

  /** The period of what is compared with; undefined when the figure stands in no comparison. */
  private baseOf(raw: Raw, near: TimeSpan[], clauseEnd: number, otherwise: string | null): string | null | undefined {
    const yearAgo = this.yearAgo(raw, near, clauseEnd, otherwise);
    if (yearAgo !== undefined) return yearAgo;
    const time = this.compared[this.nextCompared - 1];
    if (!time || raw.start - time.end > 24) return undefined;
    const between = this.text.slice(time.end, raw.start);
    // 高于去年同期0.1个百分点: how much higher, and not how high it was.
    if (raw.unitClass === 'point' && !between.includes('的')) return undefined;
    // up 6.5 percent from June 2016 ($247,600), lower than a year ago (2.11 million)
    if (/^\s?\($/.test(between) && /[A-Za-z]/.test(this.text[time.start] ?? '')) {
      if (!/year/i.test(this.text.slice(time.start, time.end))) return time.period ?? undefined;
      const told = periodInSentence(this.text, near, time.start, clauseEnd) ?? otherwise;
      return time.period ?? (told === null ? null : shiftYears(told, -1));
    }
    const opens = /[，,；;。而]$/.test(this.text.slice(0, time.start).slice(-1));
    if (!BASE_LINK.test(between) && !(opens && WHOSE.test(between))) return undefined;
    const current = periodInSentence(this.text, near, time.start, clauseEnd) ?? otherwise;
    const word = this.text.slice(time.start, time.end);
    if (/^[上前]一.?季/.test(word)) return current === null ? null : quarterBefore(current);
    if (/同[期月]$/.test(word)) {
      const before = this.compared[this.nextCompared - 2];
      const year = before && before.end === time.start ? before.period : null;
      if (word === '同期' && year === null) return undefined;
      // 是近5年来较多的，仅次于2016年同期的8起: of that year, whatever years are told of.
      if (current === null || (year !== null && endsOf(current) !== null)) return year;
      return shiftYears(current, year === null ? -1 : Number(year.slice(0, 4)) - Number(current.slice(0, 4)));
    }
    return time.period ?? undefined;
  }
}

/** Where 从 or 由 of a run from … to stands. */
function leadOf(text: string, from: Raw): number {
  const left = text.slice(Math.max(0, from.start - 24), from.start);
  const at = Math.max(left.lastIndexOf('从'), left.lastIndexOf('由'), left.lastIndexOf('自'));
  return at < 0 ? from.start : from.start - left.length + at;
}

/** The same part of another year: 2021-01/2021-06 a year back is 2020-01/2020-06. */
function shiftYears(period: string, by: number): string {
  return period.replace(/\d{4}/g, (year) => String(Number(year) + by));
}

/** The quarter before a quarter; null for any other period. */
function quarterBefore(period: string): string | null {
  const [year, from, to] = [period.slice(0, 4), period.slice(5, 7), period.slice(13, 15)].map(Number) as [
    number,
    number,
    number,
  ];
  if (period.length !== 15 || to - from !== 2 || from % 3 !== 1) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return from === 1 ? `${year - 1}-10/${year - 1}-12` : `${year}-${two(from - 3)}/${year}-${two(to - 3)}`;
}

/** The ends of a period over years: 2016/2020 begins in 2016; null for a period within one year. */
export function endsOf(period: string): { first: string; last: string } | null {
  const [first = '', last] = period.split('/');
  return last === undefined || first.slice(0, 4) === last.slice(0, 4) ? null : { first, last };
}

/** 连续8年成为, 连续3年位居: what is so now. */
const STILL = /^(?:成为|位居|位列|居|名列|稳居|蝉联|保持第|荣获|获|入选|登上|排名)/;

/**
 * The period of so many years running up to one: 连续3年增长率超39% in 2021 is 2019/2021, 连续8年成为 is now.
 * @param behind the text behind the number.
 */
export function consecutive(period: string, years: number, behind: string): string {
  const last = period.split('/').at(-1) as string;
  if (STILL.test(behind)) return last;
  return `${Number(last.slice(0, 4)) - years + 1}/${last.slice(0, 4)}`;
}

/** The year that an annual report or bulletin in a title is about: 2021年…报告, 2020年国民经济…公报. */
export function reportPeriod(title: string): string | null {
  const found = /((?:19|20)\d{2})(?:年度?|财年)?[^0-9，。：:；]{0,24}(?:报告|年报|公报|统计|财报)/.exec(title);
  return found ? (found[1] as string) : null;
}

/** A month that is written with its year. */
const WITH_YEAR = /(?:19|20)\d\d/;
/** A title of monthly figures: 2022年9月社会消费品零售总额, November 2009 Airline Traffic Data. */
const FIGURES =
  /(?:数据|统计|总额|产量|销量|运行情况|指数|月报|收支|执行情况)[^，。]{0,6}$|\b(?:[Dd]ata|[Ss]tatistics|[Tt]raffic|[Ss]ales|[Rr]esults|[Ff]igures|[Ii]ndex)\b/;

/** How the review of a place's year opens: 2022年，面对复杂局面，全县上下. */
const REVIEW = /^(?:19|20)\d\d年，[^。]{0,50}(?:全[国省市县区州](?![首第独最唯少多])|我[省市县区州])/;

/**
 * What an article as a whole is about in time: a quarter, half, year or plan that its title or first sentence names
 * (惠州上市公司上半年营收…; 前三季度，全市…), not long past when it was published. Days and months are of one event only.
 */
export function leadPeriod(text: string, times: TimeSpan[], published: string | null): string | null {
  if (published === null) return FIGURES.test(text) || REVIEW.test(text) ? ownPeriod(text, times) : null;
  for (const time of datingTimes(text, { start: 0, end: text.length, times })) {
    const period = time.period as string;
    const tables =
      /^\d{4}-\d{2}$/.test(period) && WITH_YEAR.test(text.slice(time.start, time.end)) && FIGURES.test(text);
    if (time.role !== 'time' || (/^\d{4}-\d{2}(?:-\d{2})?$/.test(period) && !tables)) continue;
    const last = period.split('/').at(-1) as string;
    // This year, and what goes on until now, say less than the article's own date.
    const age = monthCount(published) - monthCount(last);
    return age > 0 && age <= 15 ? period : null;
  }
  return null;
}

/** The one half, quarter or year that a title of figures writes with its year: 2022年上半年经济运行情况. */
function ownPeriod(text: string, times: TimeSpan[]): string | null {
  const own = datingTimes(text, { start: 0, end: text.length, times }).filter((time) => time.role === 'time');
  const only = own.length === 1 ? (own[0] as TimeSpan) : null;
  return only && WITH_YEAR.test(text.slice(only.start, only.end)) ? only.period : null;
}

/** A date's month, or the last of its year, counted from the year 0. */
function monthCount(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 12);
}
