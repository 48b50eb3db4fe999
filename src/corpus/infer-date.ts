/**
 * When an article must have been published, from its own text: the latest day, month or year that it speaks of as past or
 * present. That is a lower bound; news is written soon after it, so it stands as the date, always marked `inferred` with
 * the words it rests on. Plans and targets (到2035年, 2030年目标) never count.
 */
import { isoDate } from '@/src/corpus/dates';

export interface InferredDate {
  date: string;
  /** The text speaks of that year as its present. */
  present: boolean;
  from: string;
}

interface Mention {
  year: number;
  month: number | null;
  day: number | null;
  /** The words speak of that year as the present one, not only as a year to compare with. */
  present: boolean;
  words: string;
}

const FULL = /((?:19|20)\d{2})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?/g;
const EVENT_YEAR = /(?<![\d.])(20[012]\d)(?=(?:[\u4e00-\u9fff]{2,12}(?:会|展|节|赛|论坛|峰会|大会|博览会)))/g;
const MONTH_DAY = /(?<![\d年月])(\d{1,2})月(\d{1,2})[日号]/g;
const PLAN_BEFORE = /(?:到|至|力争|预计|预期|计划|目标|拟|将于|将在|有望|面向|展望|争取|按照)[^，。；]{0,8}$/;
const PLAN_AFTER = /^(?:[^，。；]{0,12}(?:目标|远景|愿景|规划|之前|前[，。、]|将|计划))/;
const RECENT =
  /近日|日前|今年|目前|如今|截至|截止|最新|昨日|昨天|今天|今日|本月|本周|上半年|近期|当前|去年|刚刚|正在|将首次/;
const YEAR_END = /^(?:年)?(?:底|末)/;

/** The inferred date of a text; null when it pins none down. */
export function inferDate(text: string): InferredDate | null {
  const sample = text.length > 300_000 ? text.slice(0, 300_000) : text;
  const mentions = pastMentions(sample);
  if (mentions.length === 0) return null;
  const latest = Math.max(...mentions.map(({ year }) => year));
  const inYear = mentions.filter(({ year }) => year === latest);
  const stated = inYear.filter(({ month }) => month !== null).sort((a, b) => order(b) - order(a))[0];
  if (stated) return { date: shown(stated), present: true, from: `text: ${stated.words}` };
  if (!RECENT.test(sample)) return null;
  const anchor = (inYear.find(({ present }) => present) ?? inYear[0]) as Mention;
  const day = anchor.present ? newsDay(sample) : null;
  if (day)
    return { present: true, date: isoDate(latest, day.month) as string, from: `text: ${day.words}, ${anchor.words}` };
  const yearly = /每年(\d{1,2})月/.exec(sample);
  if (yearly && /今年|本届|本屆|第[一二三四五六七八九十\d]{1,3}届/.test(sample)) {
    const date = isoDate(latest, Number(yearly[1]));
    if (date) return { date, present: true, from: `text: ${yearly[0]}, ${anchor.words}` };
  }
  return { date: String(latest), present: anchor.present, from: `text: ${anchor.words}` };
}

function order(mention: Mention): number {
  return (mention.month ?? 0) * 32 + (mention.day ?? 0);
}

/** Days are kept to the month: the text proves that it is not older, not that it is of that day. */
function shown(mention: Mention): string {
  return isoDate(mention.year, mention.month ?? undefined) ?? String(mention.year);
}

function pastMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(FULL)) {
    const at = match.index;
    const end = at + match[0].length;
    const after = text.slice(end, end + 16);
    const before = text.slice(Math.max(0, at - 12), at);
    const year = Number(match[1]);
    const month = match[2] ? Number(match[2]) : null;
    const asOf = /截[至止](?:到)?$/.test(before);
    if (!asOf && (PLAN_BEFORE.test(before) || PLAN_AFTER.test(after)) && !isPast(after)) continue;
    if (month !== null && isoDate(year, month) === null) continue;
    if (isoDate(year) === null) continue;
    // What is counted at the end of a year is known in the next.
    if (asOf && month === null && YEAR_END.test(after))
      mentions.push({ year: year + 1, month: 1, day: null, present: true, words: `截至${match[0]}${after[0]}` });
    else
      mentions.push({
        year,
        month,
        day: match[3] ? Number(match[3]) : null,
        present: asOf || month !== null || isPresent(before, after),
        words: match[0],
      });
  }
  for (const match of text.matchAll(EVENT_YEAR)) {
    mentions.push({
      year: Number(match[1]),
      month: null,
      day: null,
      present: true,
      words: text.slice(match.index, match.index + 10),
    });
  }
  return mentions;
}

/** `2020年开始之际`, `2023年以来`, `将成为2021年…`: the year of the text. */
function isPresent(before: string, after: string): boolean {
  return (
    /^(?:开始|以来|年初|初|上半年|下半年|前[一二三四]?.?季度|[一二三四]季度|第[一二三四]季度|全年|度|春|夏|秋|冬|新年|开年|伊始)/.test(
      after,
    ) || /(?:成为|进入|迎来|跨入|步入|自|从|今年[（(]?)$/.test(before)
  );
}

/** `到2020年…达到`: a report on the past in spite of 到. */
function isPast(after: string): boolean {
  return /^[^，。；]{0,14}(?:达到|已|了|缺口|增长|下降|完成)/.test(after);
}

/** The latest month and day that something happened, without a year: `3月20日，某报刊发…`. */
function newsDay(text: string): { month: number; words: string } | null {
  let best: { month: number; day: number; words: string } | null = null;
  for (const match of text.matchAll(MONTH_DAY)) {
    const month = Number(match[1]);
    const day = Number(match[2]);
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    if (isoDate(2000, month, day) === null || /每年|年$|农历|至|将于|将在/.test(before)) continue;
    if (!best || month * 32 + day > best.month * 32 + best.day) best = { month, day, words: match[0] };
  }
  return best;
}
