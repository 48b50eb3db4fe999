/** What the first words of a text claim: place, day and agency of a dateline, a day or an outlet that opens it, its writer. */
import { type Claims, infer, state, strongest } from '@/src/corpus/claim';
import { chineseSmall, ENGLISH_DAY, isoDate, monthOf, parseDate } from '@/src/corpus/dates';
import { authorName } from '@/src/corpus/notes/author-name';
import { slashByline } from '@/src/corpus/notes/fields';
import { inferDate } from './infer-date';
import { openingOutlet, withStrokes } from './opening';
import { AGENCIES } from './outlet-rules';
import { isPublisherName, publisherName } from './publisher';
import type { RunningText } from './running-text';

const DATELINE =
  /^[（(【{]?据?(新华社|中新社|中新网|中央社|路透社?|法新社|美联社|彭博社?|人民网|央视网|中国新闻网|光明网|澎湃新闻|[\u4e00-\u9fff]{2,10}?(?:报|社|网|通讯社|客户端))?(?:本报)?(?:记者[\u4e00-\u9fff、 ]{2,16})?([\u4e00-\u9fff·]{2,12}?)(?:(\d{1,2}|[一二三四五六七八九十]{1,3})月)?(\d{1,2}|[一二三四五六七八九十]{1,3})日(?:综合|专)?外?(?:[电讯]| ?[-–—] )/;
const ENGLISH_DATELINE = new RegExp(
  `^(?:[A-Z][A-Z .'/-]{2,30},? |[A-Z][A-Za-z .,'’/()[\\]-]{2,50}?,? )?(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? (\\d{1,2}),? )?\\((AP|CNN|CNBC|UNI|Dow Jones|${AGENCIES}|[a-z]{2,6}-[A-Z]{2,5}|[A-Z]\\w{2,20} (?:News|Press|Wire|Times))\\)(?= ?[-–—:]| [A-Z])`,
);
/** `(某社记者某某台北2023年05月18日电)`. */
const FULL_DATELINE =
  /^[（(【〔]?据?([\u4e00-\u9fff]{2,8}?(?:社|报|网))(?:记者[\u4e00-\u9fff、 ]{2,16})?[\u4e00-\u9fff]{0,6}?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:综合|专)?[电讯]/;
/** `SHENZHEN, China, Aug. 29, 2023 /PRNewswire/ --`, `上海2023年8月29日 /某通社/ --`. */
const WIRE_DATELINE = new RegExp(
  `^(?:[A-Z][A-Za-z\\d ,.'’-]{2,60}?,? (?=[A-Z])|(?:[\\u4e00-\\u9fff]{2,8}[、, ]{0,2}){1,5}(?=\\d{4}年\\d{1,2}月\\d{1,2}日 ?[/／]))(${ENGLISH_DAY}|(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日) ?(?:[/／(]([A-Z][\\w. -]{1,30}|[\\u4e00-\\u9fff]{2,8})[/／)]|[-–—]|(?=[A-Z][^()]{2,60} \\((?:NYSE|N[Aa][Ss][Dd][Aa][Qq]|AMEX|OTC|TSX|LSE|SEHK|HKEX)[^()]{0,16}:))`,
);
/** `HARWICK, PA (January 23, 2007) –`. */
const DAY_IN_BRACKETS = new RegExp(`^[A-Z][A-Za-z ,.'’-]{2,60}? ?\\((${ENGLISH_DAY})\\) ?[-–—]`);
/** `HARWICK, CA / ACCESSWIRE / November 8, 2023 /`: the wire before the day. */
const WIRE_FIRST = new RegExp(`^[A-Z][A-Za-z ,.'’-]{2,60}? ?/ ?([A-Z][\\w. -]{1,30}?) ?/ ?(${ENGLISH_DAY}) ?/`);
/** `某某网特约撰稿人 张三：……` */
const CONTRIBUTOR = /^[\u4e00-\u9fff]{0,10}(?:特约|专栏)(?:撰稿人|评论员|作家|作者|记者) ?([\u4e00-\u9fff]{2,4})[：:]/;
/** `某报 2023/02/02 …`, `2018-08-08 …` opening the text. */
const OPENING_DATE =
  /^(?:([\u4e00-\u9fff]{2,10}) ?|(?:date|Date):? )?((?:19|20)\d{2}[-/](?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01]))(?= ?[^\d\s-])/;
const LEAD_AUTHOR =
  /^.{0,40}?[（(【][\u4e00-\u9fff·]{0,16}?(?:记者|通讯员|特派员)[:： ]{0,2}([^（）()【】，。]{2,30}?)(?:[ ]?[一-龥]{1,4}?(?:报道|报导))?[）)】]/;

/** A writer with what he is, before a bar: `By Jane Doe, Example Writer | …`. */
const BYLINER = /^By ([A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}),[^|]{0,40} \| /;

/** A form of dateline that tells its whole day, and which of its groups are day and agency. */
interface WholeDateline {
  form: RegExp;
  day: number;
  agency: number;
}

/** In the order in which they are asked: of equal claims the first counts. */
const WHOLE_DATELINES: readonly WholeDateline[] = [
  { form: FULL_DATELINE, agency: 1, day: 2 },
  { form: WIRE_DATELINE, day: 1, agency: 2 },
  { form: DAY_IN_BRACKETS, day: 1, agency: 0 },
  { form: WIRE_FIRST, agency: 1, day: 2 },
];

/** Agency and day of a dateline, in each of its forms. */
export function datelineClaims(claims: Claims, text: RunningText): void {
  const { lead, wire } = text;
  const dateline = DATELINE.exec(lead.replace(/^【[^】]{2,16}】/, ''));
  if (dateline) {
    state(claims.publisher, dateline[1] ? publisherName(dateline[1]) : null, 'dateline', 42);
    datelineDay(claims, text, dateline[3], dateline[4], dateline[0]);
  }
  const english = ENGLISH_DATELINE.exec(lead);
  if (english) {
    state(claims.publisher, publisherName(english[3] as string), 'dateline', 42);
    if (english[1]) datelineDay(claims, text, String(monthOf(english[1])), english[2], english[0]);
  }
  for (const { form, day, agency } of WHOLE_DATELINES) {
    const found = form.exec(lead);
    state(claims.published, parseDate(found?.[day]), 'dateline', 59);
    const named = agency > 0 ? found?.[agency] : undefined;
    if (named) state(claims.publisher, publisherName(named), 'dateline', 42);
  }
  state(claims.publisher, wire, 'dateline', 42);
}

/** 定于2022年9月在青岭举行: what is to come. */
const TO_COME = /(?:定于|[将拟]于?|计划于?|预计|届时)$/;

/** Month and day that a dateline tells without their year, as `-07-09`; null where it tells none. */
export function dayOfDateline({ lead }: RunningText): string | null {
  const [, , , month, day] = DATELINE.exec(lead.replace(/^【[^】]{2,16}】/, '')) ?? [];
  return month && day ? (isoDate(2000, smallNumber(month), smallNumber(day))?.slice(4) ?? null) : null;
}

/** A day or an outlet that opens the text. */
export function openingClaims(claims: Claims, { lead }: RunningText): void {
  const dated = OPENING_DATE.exec(lead);
  const named = dated?.[1];
  if (dated && (named === undefined || isPublisherName(named))) {
    state(claims.published, parseDate(dated[2]), 'opening of the text', 58);
    if (named) state(claims.publisher, publisherName(named), 'opening of the text', 41);
  }
  const outlet = openingOutlet(lead);
  // Stronger than the same words read as a dateline: there the shortest name counts.
  if (outlet) state(claims.publisher, publisherName(outlet.name), 'opening of the text', outlet.proven ? 41 : 42.5);
}

/** Who is named as the writer before the first sentence. */
export function leadAuthor(claims: Claims, { lead }: RunningText): void {
  const author = slashByline(withStrokes(lead)) ?? LEAD_AUTHOR.exec(lead)?.[1] ?? CONTRIBUTOR.exec(lead)?.[1];
  for (const name of [author, BYLINER.exec(lead)?.[1]]) if (name) state(claims.author, authorName(name), 'lead', 50);
}

/** `20` or `二十`. */
function smallNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : chineseSmall(text);
}

/** Day and month of a dateline, with the year that a stated date or the text gives. */
function datelineDay(
  claims: Claims,
  { known, body }: RunningText,
  month: string | undefined,
  day: string | undefined,
  words: string,
): void {
  const stated = strongest(known.published)?.value ?? null;
  const guess = stated === null ? inferDate(body.map(({ text }) => text).join('\n')) : null;
  const inferred = stated ?? (guess?.present ? guess.date : null);
  const year = inferred?.slice(0, 4);
  const inMonth = month ?? inferred?.slice(5, 7);
  if (!year || !inMonth) return;
  // 3月3日电 … 截至2022年12月 in the opening: what is told as past is of the year before. Far below it is another's text.
  const opening = body[0]?.text ?? '';
  const told = guess === null ? -1 : opening.indexOf(guess.from.replace(/^text: /, ''));
  const past = told >= 0 && !TO_COME.test(opening.slice(Math.max(0, told - 8), told));
  const yearsOn = past && smallNumber(inMonth) < Number(inferred?.slice(5, 7) ?? 0) ? 1 : 0;
  infer(
    claims.published,
    isoDate(Number(year) + yearsOn, smallNumber(inMonth), smallNumber(day ?? '')),
    `dateline: ${words}, year from ${stated ? 'the stated date' : 'the text'}`,
    25,
  );
}
