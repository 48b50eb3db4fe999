/** Which time a figure is of: from its clause and sentence, then from the paragraph, then from the article. */
import type { PeriodHow } from '@/src/facts/fact';
import type { TimeSpan } from './calendar';

export interface Period {
  period: string;
  how: PeriodHow;
}

/** Behind a time these say that it dates a publication or an event and not what is counted. */
const PUBLISHES =
  /^(?:[^，。；]{0,8})?(?:发布|發布|公布|公佈|披露|印发|出台|举行|召开|表示|报道|获悉|介绍|宣布|刊发|撰文|在京|主持|签署|发表|消息|开工|完工|竣工|開工|竣工)|^(?:电|讯|称|说|，?(?:记者)?从)/;

/** A year inside a name: 2022重庆智博会, 2035年远景目标纲要, 2021年可持续发展报告, 2030年可持续发展目标. */
const NAMES =
  /^(?:年)?[^，。；、]{0,12}(?:规划|規劃|纲要|綱要|远景目标|报告|報告|白皮书|白皮書|年报|大会|大會|论坛|論壇|博览会|峰会|议程|版|奖|计划|行动方案)/;

interface SentenceTimes {
  start: number;
  end: number;
  times: TimeSpan[];
}

/** The times of a sentence that can date a figure, in order. */
export function datingTimes(text: string, sentence: SentenceTimes): TimeSpan[] {
  const usable = sentence.times.filter(
    (time) => time.period !== null && (time.role === 'time' || time.role === 'now' || time.role === 'span'),
  );
  const strong = usable.filter((time) => {
    const after = text.slice(time.end, Math.min(sentence.end, time.end + 24));
    if (time.role !== 'time') return true;
    const before = text.slice(Math.max(sentence.start, time.start - 60), time.start);
    if (before.lastIndexOf('《') > before.lastIndexOf('》')) return false;
    if (after.startsWith('的')) return true;
    if (NAMES.test(after) && /^\d{4}$/.test(time.period as string) && !/^(?:期间|末|以来)/.test(after)) return false;
    return !PUBLISHES.test(after);
  });
  return strong;
}

/**
 * The period of a figure at an offset: the nearest dating time before it in the sentence, else the first one behind
 * it in its clause.
 */
export function periodInSentence(text: string, times: TimeSpan[], start: number, clauseEnd: number): string | null {
  let found: TimeSpan | null = null;
  for (const time of times) {
    if (time.end > start) break;
    // A second-rank time (近6年, 目前) does not replace a date in the same clause.
    if (found && time.role === 'now' && found.role === 'time' && !/[。；]/.test(text.slice(found.end, time.start))) {
      if (/[，,]/.test(text.slice(found.end, time.start))) found = time;
      continue;
    }
    found = time;
  }
  if (found) return found.period;
  const behind = times.find((time) => time.start >= start && time.end <= clauseEnd && time.role === 'time');
  return behind && !/[到至]$/.test(text.slice(Math.max(0, behind.start - 1), behind.start)) ? behind.period : null;
}

/** The year that an annual report or bulletin in a title is about: 2021年…报告, 2020年国民经济…公报. */
export function reportPeriod(title: string): string | null {
  const found =
    /((?:19|20)\d{2})(?:年度?|财年)?[^0-9，。：:；]{0,24}(?:报告|報告|年报|年報|公报|公報|统计|財報|财报)/.exec(title);
  return found ? (found[1] as string) : null;
}
