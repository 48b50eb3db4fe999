/** The time that a heading gives to the paragraphs below it: 2024年第二季度业绩摘要. */
import { scanParagraph } from '../scan';

/** What a heading that sums up is called. */
const SUMMARY =
  /(?:摘要|概要|概览|要点|亮点|一览|数据|业绩|成绩单)[：:]?$|\b(?:[Rr]esults|[Hh]ighlights|[Ss]ummary|[Pp]erformance)$/;
const LONGEST = 30;

/**
 * The period of a heading, or null when the paragraph is none or names no single year, quarter or half.
 * @param text a paragraph, folded to Simplified.
 */
export function headingPeriod(text: string, published: string | null): string | null {
  const heading = text.trim();
  if (heading.length > LONGEST || !SUMMARY.test(heading) || /[，。；,;]/.test(heading)) return null;
  const state = { published, year: null, month: null, traditional: false };
  const times = scanParagraph(heading, state, [0]).times.filter((time) => time.role === 'time' && time.period !== null);
  const period = times.length === 1 ? (times[0]?.period ?? null) : null;
  // 今年 without a year that the heading itself says gives nothing new.
  return period !== null && /(?:19|20)\d\d/.test(heading) && !/^\d{4}-\d{2}-\d{2}$/.test(period) ? period : null;
}
