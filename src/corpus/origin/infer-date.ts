/**
 * When an article must have been published, from its own text: a time that it speaks of as its present. That is a lower
 * bound; news is written soon after it, so it stands as the date, always marked `inferred` with the words it rests on. A
 * wrong date spreads over every figure, so a time that is only told of (a crime, a report, a year to compare with) gives
 * none, and a later one than the present that was found takes it away. Plans and targets (到2035年) never count.
 */

import { isoDate } from '@/src/corpus/dates';
import { isChinese } from '@/src/corpus/text/characters';
import { widen } from '@/src/corpus/text/punctuation';
import { inferEnglishDate } from './infer-english';
import type { InferredDate } from './inferred-date';

interface Mention {
  year: number;
  month: number | null;
  day: number | null;
  /** The month that must be over: `2022年第四季度` → 12; 0 when none need be. */
  over: number;
  /** The words speak of that time as the present one, not only as one to tell of or to compare with. */
  present: boolean;
  words: string;
}

const FULL = /((?:19|20)\d{2}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?)?/g;
const EVENT_YEAR =
  /(?<![\d.])(20[012]\d)(?!年(?:春节|端午|中秋|国庆|清明|元旦|劳动节|元宵|同期))(?=(?:[\u4e00-\u9fff]{2,12}(?:[会展节赛]|论坛)))/g;
const MONTH_DAY = /(?<![\d月]|(?<!今)年)(\d{1,2})月(\d{1,2})[日号]/g;
const PLAN_BEFORE = /(?:到|至|力争|预计|预期|预测|计划|目标|拟|将于|将在|有望|面向|展望|争取|按照)[^，。；]{0,8}$/;
const PLAN_AFTER = /^(?:[^，。；]{0,12}(?:目标(?!任务)|远景|愿景|规划|之前|前[，。、]|将|计划))/;
const RECENT =
  /近日|日前|今年|目前|如今|截至|截止|最新|昨日|昨天|今天|今日|本月|本周|上半年|近期|当前|去年|刚刚|正在|将首次|昨晚|本报讯/;
/** 恢复到2019年春节的九成, 较2019年增长: a year to compare with. */
const COMPARED_BEFORE = /(?:恢复[到至]|相当于|达到|超过?|超过|比|较|相较于|与|同)$/;
const YEAR_END = /^(?:年)?(?:底|末)/;
/** Characters of the opening in which a date is that of the news. */
const LEAD = 90;

/** The inferred date of a text; null when it pins none down. Linear. */
export function inferDate(text: string): InferredDate | null {
  const readable = text.length > 300_000 ? text.slice(0, 300_000) : text;
  if (!isChinese(readable)) return inferEnglishDate(readable);
  const sample = widen(readable);
  const issued = issueDay(sample);
  if (issued) return issued;
  const mentions = pastMentions(sample);
  const present = mentions.filter((mention) => mention.present).sort((a, b) => order(b) - order(a))[0];
  if (!present) return null;
  // Something later is told of as past: the present that was found is not the article's.
  if (mentions.some((mention) => !mention.present && order(mention) > order(present) && !sameYear(mention, present)))
    return null;
  const stated = mentions
    .filter(({ year, month, present: fresh }) => year === present.year && month !== null && fresh)
    .sort((a, b) => order(b) - order(a))[0];
  const day = newsDay(sample);
  // `2022年度十大进展`: told in that year's autumn, or in the next.
  if (/^(?:19|20)\d{2}年度/.test(present.words) && (day === null || day.month <= 9)) return null;
  if (stated && (day === null || day.month <= (stated.month ?? 0)))
    return { date: shown(stated), present: true, from: `text: ${stated.words}` };
  // A day without a year in the first sentence, its year beside it, is that of the news.
  const first = /^[^。！？\n]{0,160}/.exec(sample.trimStart())?.[0] ?? '';
  const opening = day !== null && first.includes(day.words) && first.includes(present.words);
  if (!RECENT.test(sample) && !stated && !opening) return null;
  const over = Math.max(...mentions.filter(({ year }) => year === present.year).map((mention) => mention.over));
  // A day in January beside the figures of a fourth quarter is of the year after; one in October is in that quarter.
  if (day)
    return {
      present: true,
      date: isoDate(present.year + (day.month <= over - 3 ? 1 : 0), day.month) as string,
      from: `text: ${day.words}, ${present.words}`,
    };
  if (over === 12) return null;
  const yearly = /每年(\d{1,2})月/.exec(sample);
  if (yearly && /今年|本届|第[一二三四五六七八九十\d]{1,3}届/.test(sample)) {
    const date = isoDate(present.year, Number(yearly[1]));
    if (date) return { date, present: true, from: `text: ${yearly[0]}, ${present.words}` };
  }
  return { date: String(present.year), present: true, from: `text: ${present.words}` };
}

function order({ year, month, day }: Mention): number {
  return (year * 13 + (month ?? 0)) * 32 + (day ?? 0);
}

/** A year alone tells nothing of months: `2021年` is no later than `2021年3月`. */
function sameYear(one: Mention, other: Mention): boolean {
  return one.year === other.year && (one.month === null || other.month === null);
}

/** Days are kept to the month: the text proves that it is not older, not that it is of that day. */
function shown(mention: Mention): string {
  return isoDate(mention.year, mention.month ?? undefined) ?? String(mention.year);
}

/** `2024年7月14日04时00分发布`, `2024年7月14日讯` in the opening: the text gives its own day. */
function issueDay(text: string): InferredDate | null {
  const match =
    /^[^。！？\n]{0,16}今天是((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/.exec(text.trimStart()) ??
    /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:[上下]午)?(?:\d{1,2}[时:：](?:\d{1,2}分?)?)?(?:发布(?![会的])|讯|电(?=[ （(:：])|电(?=[ （(:：]))/.exec(
      text.slice(0, 200),
    );
  const date = match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return match && date ? { date, present: true, from: `text: ${match[0]}` } : null;
}

function pastMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(FULL)) {
    const at = match.index;
    const end = at + match[0].length;
    const after = text.slice(end, end + 24);
    const before = text.slice(Math.max(0, at - 12), at);
    const year = Number(match[1]);
    const month = match[2] ? Number(match[2]) : null;
    const asOf = /截[至止](?:到)?$/.test(before);
    if (!asOf && (PLAN_BEFORE.test(before) || PLAN_AFTER.test(after)) && !isPast(after)) continue;
    if (month !== null && isoDate(year, month) === null) continue;
    if (isoDate(year) === null) continue;
    // The closing date of a report that the text quotes is the report's.
    const quoted = /》[^。；]{0,12}$/.test(before) || /《[^》]{0,12}$/.test(before);
    // What is counted at the end of a year is known in the next.
    if (asOf && month === null && YEAR_END.test(after))
      mentions.push({
        year: year + 1,
        month: 1,
        day: null,
        over: 0,
        present: !quoted,
        words: `截至${match[0]}${after[0]}`,
      });
    else
      mentions.push({
        year,
        month,
        day: match[3] ? Number(match[3]) : null,
        over: month === null ? monthOver(after) : 0,
        present:
          !quoted &&
          !COMPARED_BEFORE.test(before) &&
          (asOf || isPresent(before, after) || opens(text, at, after, month)),
        words: `${match[0]}${/^度(?![第一二三四上下前])/.test(after) ? '度' : ''}`,
      });
  }
  for (const match of text.matchAll(EVENT_YEAR)) {
    mentions.push({
      year: Number(match[1]),
      month: null,
      day: null,
      over: 0,
      present: true,
      words: text.slice(match.index, match.index + 10),
    });
  }
  return mentions;
}

/** A month or day in the first sentence, or that opens the next; not a report's (`2011年8月…发布的《…》`) nor one before others. */
function opens(text: string, at: number, after: string, month: number | null): boolean {
  if (month === null || FOUNDED.test(text.slice(Math.max(0, at - 4), at))) return false;
  if (/^[^，。；]{0,14}(?:的|以前|之前|期间|至|到|以来|起|比|同期|相比|[-—~～])/.test(after) && at > 0) return false;
  // `2019年4月16日，……。三年后的今天`: the story opens with what is long past.
  if (at >= LEAD || YEARS_LATER.test(text.slice(0, 1200))) return false;
  if (/[。！？\n]/.test(text.slice(0, at))) return /[。！？\n]/.test(text[at - 1] as string) && /^[，,]/.test(after);
  return at === 0 || /(?:[，,：: ）)／/]|[讯电] ?|在|于)$/.test(text.slice(Math.max(0, at - 2), at));
}

/** `最初组建于1941年5月`: when a house began. */
const FOUNDED = /(?:组建|成立|创[建办立]|始建|建[成立]|[诞出]?生|开[办播业]|源|首[发播])于$/;

const YEARS_LATER = /[一二三四五六七八九十两\d]{1,3}年(?:后的今天|过去了)/;

/** The last month of the quarter, half or whole year that follows a year. */
function monthOver(after: string): number {
  const part = /^(?:度)?(?:第?([一二三四1-4])季度|(上半年)|前三(?:个)?季度|(下半年|全年|年度))/.exec(after);
  if (!part) return 0;
  if (part[1]) return (('一二三四'.indexOf(part[1]) + 1 || Number(part[1])) as number) * 3;
  return part[2] ? 6 : part[3] ? 12 : 9;
}

/** 净值创[2003年]以来新低: since when there is a record. */
const RECORD_SINCE = /^(?:有[记纪]录)?以来的?(?:新[高低]|最|同期|历史|首[次现度])/;

/** `2020年开始之际`, `2023年以来`, `将成为2021年…`: the year of the text. */
function isPresent(before: string, after: string): boolean {
  if (/(?:自|从|以|早在|比|较|与|和|由)$/.test(before) || RECORD_SINCE.test(after)) return false;
  return (
    // `2023年以来，`, and where a sentence starts; 某部2016年以来的政策 tells of the past.
    (/^以来/.test(after) && (/^以来[，,]/.test(after) || /(?:^|[。！？\n])$/.test(before))) ||
    /^(?:开始|年初|初|上半年|下半年|前[一二三四]?.?季度|[一二三四]季度|第[一二三四]季度|春|夏|秋|冬|新年|开年|伊始)/.test(
      after,
    ) ||
    /^[^，。；]{0,20}?(?:工作(?:部署|会议|要点|动员|推进)|目标任务|重点任务)/.test(after) ||
    /(?:成为|进入|迎来|跨入|步入|今年[（(]?)$/.test(before)
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
    if (isoDate(2000, month, day) === null || /每年|(?<!今)年$|农历|至|将于|将在/.test(before)) continue;
    if (!best || month * 32 + day > best.month * 32 + best.day) best = { month, day, words: match[0] };
  }
  return best;
}
