/**
 * Dates as documents write them, to ISO 8601 at the precision they have. The day is the one that is written: a time zone
 * never moves it. What is no calendar date (31 February, year 20222) is no date.
 */

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Source of a pattern for the name of a month as English writes it, short or whole: Aug., August. */
export const ENGLISH_MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** Source of a pattern for a day as datelines write it: Aug. 29, 2023. */
export const ENGLISH_DAY = `${ENGLISH_MONTH} \\d{1,2}, (?:19|20)\\d{2}`;
const MONTH_NAME = `(${ENGLISH_MONTH})`;
const CHINESE_DIGITS = '〇零一二三四五六七八九';

/** Year, month and day checked and put together; null when there is no such day. */
export function isoDate(year: number, month?: number, day?: number): string | null {
  if (!Number.isInteger(year) || year < 1850 || year > 2100) return null;
  if (month === undefined) return String(year);
  if (!(month >= 1 && month <= 12)) return null;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= days ? `${head}-${String(day).padStart(2, '0')}` : null;
}

interface DateRule {
  find: RegExp;
  read: (m: RegExpExecArray) => string | null;
  example: string;
}

const num = (text: string | undefined): number => Number(text);
/** The number of a month by its English name; 0 for anything else. */
export const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

const RULES: readonly DateRule[] = [
  {
    find: /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    read: (m) => isoDate(num(m[1]), num(m[3]), num(m[4])),
    example: '2022-06-01',
  },
  {
    // A catalogue of papers parts it with strokes: `2022年/6月/1日`.
    find: /(?<!\d)((?:19|20)\d{2}) ?年[ ／/]{0,2}(\d{1,2}) ?月[ ／/]{0,2}(\d{1,2}) ?[日号]/,
    read: (m) => isoDate(num(m[1]), num(m[2]), num(m[3])),
    example: '2022年6月1日',
  },
  {
    find: /民国 ?(\d{2,3}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/,
    read: (m) => isoDate(num(m[1]) + 1911, num(m[2]), num(m[3])),
    example: '民国112年5月6日',
  },
  {
    find: /([〇○ＯO零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/,
    read: (m) => isoDate(chineseYear(m[1]), chineseSmall(m[2]), chineseSmall(m[3])),
    example: '二〇二二年六月一日',
  },
  {
    find: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAME},?[ -]((?:19|20)\\d{2})(?!\\d)`, 'i'),
    read: (m) => isoDate(num(m[3]), monthOf(m[2]), num(m[1])),
    example: 'Fri, 12 Aug 2022',
  },
  {
    // The clock time may be glued to the year: `May 6, 20238:00 AM`.
    find: new RegExp(`\\b${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?,? {1,2}((?:19|20)\\d{2})(?!\\d(?!\\d?:\\d{2}))`, 'i'),
    read: (m) => isoDate(num(m[3]), monthOf(m[1]), num(m[2])),
    example: 'August 12, 2022',
  },
  {
    find: new RegExp(`\\b${MONTH_NAME} (\\d{1,2}) \\d{2}:\\d{2}:\\d{2} (?:[A-Z]{3,4} )?((?:19|20)\\d{2})(?!\\d)`, 'i'),
    read: (m) => isoDate(num(m[3]), monthOf(m[1]), num(m[2])),
    example: 'Aug 12 11:48:50 CST 2022',
  },
  {
    find: /(?<!\d)((?:19|20)\d{2}) ?(0[1-9]|1[0-2]) ?\/ ?(0[1-9]|[12]\d|3[01]) ?(?=\d{2}:\d{2})/,
    read: (m) => isoDate(num(m[1]), num(m[2]), num(m[3])),
    example: '2021 10/26 16:26:35',
  },
  {
    find: /(?<!\d)(1[0-3]\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/,
    read: (m) => isoDate(num(m[1]) + 1911, num(m[2]), num(m[3])),
    example: '112年5月6日',
  },
  {
    find: /^发布(?:时间|日期)[:： ]{1,3}([12]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?= \d{2}:\d{2})/,
    read: (m) => isoDate(2000 + num(m[1]), num(m[2]), num(m[3])),
    example: '发布时间：22-06-01 08:00',
  },
  {
    find: /(?:日期|时间)[:： ]{1,3}(1[0-3]\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    read: (m) => isoDate(num(m[1]) + 1911, num(m[3]), num(m[4])),
    example: '发布日期：112-05-06',
  },
  {
    find: /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
    read: (m) => isoDate(num(m[1]), num(m[2]), num(m[3])),
    example: '20220601',
  },
  {
    // The weekday tells which of the two numbers is the month.
    find: /\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6},? (\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/i,
    read: (m) =>
      [isoDate(num(m[4]), num(m[2]), num(m[3])), isoDate(num(m[4]), num(m[3]), num(m[2]))].find(
        (day) => day !== null && WEEKDAYS[new Date(day).getUTCDay()] === m[1]?.toLowerCase(),
      ) ?? null,
    example: 'Fri, 08/12/2022 - 09:30',
  },
  {
    find: /(?<!\d)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/((?:19|20)\d{2})(?!\d)/,
    read: (m) => isoDate(num(m[3]), num(m[1]), num(m[2])),
    example: '8/12/2022',
  },
  {
    // Two figures of the year only before an American clock time.
    find: /(?<![\d/])(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/([0-3]\d)(?=,? \d{1,2}:\d{2} ?[AP]\.?M)/i,
    read: (m) => isoDate(2000 + num(m[3]), num(m[1]), num(m[2])),
    example: '8/12/22 7:15 AM EDT',
  },
  {
    find: /(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d{2})(?![\d.]\d)/,
    read: (m) => isoDate(num(m[3]), num(m[2]), num(m[1])),
    example: '14.05.2015',
  },
  {
    find: /(?<!\d)(1[3-9]|2\d|3[01])([/-])(0?[1-9]|1[0-2])\2((?:19|20)\d{2})(?!\d)/,
    read: (m) => isoDate(num(m[4]), num(m[3]), num(m[1])),
    example: '25/12/2022',
  },
  {
    find: /(?<!\d)((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月/,
    read: (m) => isoDate(num(m[1]), num(m[2])),
    example: '2022年6月',
  },
  {
    find: new RegExp(`\\b${MONTH_NAME},? ((?:19|20)\\d{2})(?!\\d)`, 'i'),
    read: (m) => isoDate(num(m[2]), monthOf(m[1])),
    example: 'August 2022',
  },
  { find: /^(?:date:? )?((?:19|20)\d{2})-(\d{2})$/, read: (m) => isoDate(num(m[1]), num(m[2])), example: '2022-06' },
  { find: /^((?:19|20)\d{2})年?$/, read: (m) => isoDate(num(m[1])), example: '2022' },
];

/**
 * The date in a field or a publish-time line, at its own precision; null when there is none that exists.
 * @param text a short text; only its first 200 characters are read
 */
export function parseDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const field = text.slice(0, 200).trim();
  for (const rule of RULES) {
    const match = rule.find.exec(field);
    if (!match) continue;
    return rule.read(match);
  }
  return null;
}

/** `Quarter Ended December 31, 2006`: the day on which figures close, told of later. */
export function namesClosingDay(line: string): boolean {
  return /\b(?:ended|ending|as (?:of|at)|through) (?:the )?[A-Z\d]/i.test(line) && /(?:19|20)\d{2}/.test(line);
}

function chineseYear(text: string | undefined): number {
  return Number(
    Array.from(text ?? '', (char) =>
      /[零○ＯO]/.test(char) ? 0 : CHINESE_DIGITS.indexOf(char) - (char === '〇' ? 0 : 1),
    ).join(''),
  );
}

/** `一` … `九十九`; 0 for anything else. */
export function chineseSmall(text: string | undefined): number {
  const value = text ?? '';
  const digit = (char: string | undefined) => (char ? '一二三四五六七八九'.indexOf(char) + 1 : 0);
  const ten = value.indexOf('十');
  if (ten < 0) return digit(value);
  return (ten === 0 ? 1 : digit(value[0])) * 10 + digit(value[ten + 1]);
}

/** For tests. */
export const DATE_RULES: readonly { example: string }[] = RULES;
