/** ISO dates and intervals of facts and sources, in the words of the reader's language and at their own precision. */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * `2021` → 2021年 / 2021, `2021-08` → 2021年8月 / Aug 2021, `2020/2022` → 2020年至2022年, `2021/2022-08` → each end at its
 * own precision. What is not such a date is given back as it is.
 * @param locale BCP 47 tag of the interface language (message `localeTag`).
 */
export function formatPeriod(iso: string, locale: string): string {
  const [from, to, rest] = iso.split('/');
  if (from === undefined || rest !== undefined) return iso;
  const start = parse(from);
  if (!start) return iso;
  if (to === undefined) return write(start, locale);
  const end = parse(to);
  if (!end || end.date < start.date) return iso;
  const isEnglish = !locale.startsWith('zh');
  if (end.precision !== start.precision)
    return [start, end].map((day) => write(day, locale)).join(isEnglish ? ' – ' : '至');
  if (isEnglish) return english(start.precision).formatRange(start.date, end.date);
  const tail = start.year === end.year ? chinese(end).slice(`${end.year}年`.length) : chinese(end);
  return tail === '' ? chinese(start) : `${chinese(start)}至${tail}`;
}

interface Day {
  date: Date;
  year: number;
  month: number;
  day: number;
  precision: 'year' | 'month' | 'day';
}

function parse(iso: string): Day | null {
  const match = DATE.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return {
    date,
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    precision: day ? 'day' : month ? 'month' : 'year',
  };
}

function write(day: Day, locale: string): string {
  return locale.startsWith('zh') ? chinese(day) : english(day.precision).format(day.date);
}

/** Written out: Intl turns Chinese intervals of months into 2021/8 – 2022/9. */
function chinese({ year, month, day, precision }: Day): string {
  return `${year}年${precision === 'year' ? '' : `${month}月`}${precision === 'day' ? `${day}日` : ''}`;
}

function english(precision: Day['precision']): Intl.DateTimeFormat {
  const shape: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (precision !== 'year') shape.month = 'short';
  if (precision === 'day') shape.day = 'numeric';
  return new Intl.DateTimeFormat('en', shape);
}
