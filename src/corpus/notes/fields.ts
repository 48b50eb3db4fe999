/** What note lines say: source, author, time, address. A line may hold several (`2024-05-06 08:00　来源：某报　记者：某人`). */
import { safeUrl } from '@/src/corpus/address';
import { type Claims, noClaims, state } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import { type FieldLine, readFieldLine, VALUE_FIRST } from '@/src/corpus/fields/field-line';
import { type Labelled, labelled, labelPattern, unboxed } from '@/src/corpus/fields/labels';
import { markedByline, personNames } from '@/src/corpus/names';
import { outletOfAddress } from '@/src/corpus/origin/known-outlets';
import { bylineOutlet, withStrokes } from '@/src/corpus/origin/opening';
import { isOrganisation, isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { authorName, houseAndPersons } from './author-name';
import { LINE_RULES } from './line-rules';

const SOURCE = new RegExp(
  `${labelPattern(['source'])}(?: ?[（(][^（）()]{1,12}[）)])?[ \\u3000]{0,2}[:：丨｜|][ \\u3000]{0,3}([^\\s\\u3000|丨,，;；<>【】][^|丨,，;；<>【】\\n]{1,60})`,
);
/** Where figures or pictures are from says nothing of the article. */
const NO_SOURCE = /^[（(【*]?(?:数据|资料|图片?|配图|封面图?|题图|视频|影片|素材|制图)(?:来源|出处|由)?[:：丨｜|／/]/;
const ENGLISH_SOURCE =
  /(?:^|[(|] ?)(?:Source|SOURCE|Published by|Originally published (?:by|in|on)) ?[:：-]? ?([A-Z][^|()\n]{1,60})/;
const AUTHOR = new RegExp(
  `(?:${labelPattern(['author'])}|文字)[ \\u3000]{0,2}[:：丨｜|／/ \\u3000][ \\u3000]{0,2}([^\\s\\u3000:：|丨<>()（），,。;；\\d][^:：|丨<>()（）。;；\\d]{0,38})`,
);
const SHORT_AUTHOR =
  /^[（(]?(?:[◎■□●◆▲] ?)?(?:(?:图[、,，]?)?文|(?:Written |Reported |Posted |Words |Story )?[Bb]y)(?:[ \u3000]{0,2}[:：丨｜|／/]|[ \u3000])[ \u3000]{0,2}([^\s:：|丨<>()（）。][^:：|丨<>()（）。]{1,80})/;
/** `记者黄明／台中报导`: Taiwan's way. */
const SLASH_BYLINE =
  /记者 ?([\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,4}){0,3}) ?[／/] ?[\u4e00-\u9fff]{2,10}(?:报导|报道|\d{1,2}日电)/;
/** `财经中心／黄明报导`: a desk in front of who wrote. */
const DESK_BYLINE =
  /^[\u4e00-\u9fff]{2}中心 ?[／/] ?([\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3}){0,3}) ?(?:综合)?(?:报导|报道|编撰|整理)/;

/** Who wrote, where strokes part who and where. */
export function slashByline(text: string): string | undefined {
  return (SLASH_BYLINE.exec(text) ?? DESK_BYLINE.exec(text))?.[1];
}
const BYLINE_OUTLET =
  /^(?:[■▇●◆□▲◎※（( ]{0,4})?(?:(?:作者|撰文|采写|采访|文|图文|文图|文字) ?[:：|｜丨／/] ?)?((?:[A-Za-z]{1,6}[\u4e00-\u9fff]{1,10}|[\u4e00-\u9fff]{2,10})(?:报|社|网|台|新闻|财经|周刊|杂志|在线|客户端)(?:[·・][\u4e00-\u9fff]{2,8}(?:报|社|网|新闻|客户端))?)(?: ?(?:总台|全媒体|首席|见习|实习))?记者/;

/** The address of a picture's server is a weak word for its paper. */
const SERVER = /^(?:img|pic|image|static|cdn)\d{0,2}\.[\w.-]+$/i;

/** Behind 转自 and its like, at the end of a line. */
const TAKEN = /(?:转自|来自|摘自|选自|转载于)于?[ \u3000:：]{1,3}([^，。；]{2,24}?)[）)]?$/;

/** When an office signed a paper, which is its day where no other is given. */
const SIGNED = /^(?:成文|签发|印发|制发)/;

const PUBLISHED = new RegExp(`${labelPattern(['time'], true)}[ \\u3000]{0,2}[:：]`);
/** 成文日期：2024-05-06 beside 发布日期：2024-05-08: a day of another kind. */
const OTHER_DAY = new RegExp(
  `${labelPattern(['archived'], true)}[ \\u3000]{0,2}[:：][ \\u3000]{0,2}\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?[ \\u3000|丨]{0,3}`,
  'g',
);

/** Claims of one note line. `year`: that of the document around it, for a day without one. */
export function noteClaims(line: string, year: string | null = null): Claims {
  const claims = noClaims();
  const written = withStrokes(unboxed(line.length > 420 ? line.slice(0, 420) : line));
  const text = PUBLISHED.test(written) ? written.replace(OTHER_DAY, '').trim() : written;
  const [, value, role] = VALUE_FIRST.exec(text) ?? [];
  if (value && role) return noteClaims(`${role}：${value}`, year);
  const label = labelled(text);
  const fields = readFieldLine(text);
  if (label?.kind === 'archived' && SIGNED.test(label.label)) {
    state(claims.published, parseDate(text), 'day of signing', 45);
    sourceClaims(claims, text);
    return claims;
  }
  // `浏览量： 时间：2016-01-17`: a count without its value, and the day.
  if (label?.kind === 'archived' || (label?.kind === 'other' && !fields?.published)) return claims;
  if (fields) {
    fieldClaims(claims, text, fields, year);
    if (!/https?:/.test(text)) return claims;
  }
  if (NO_SOURCE.test(text)) return claims;
  if (label) labelClaims(claims, label);
  const signed = houseAndPersons(text);
  state(claims.publisher, signed && publisherName(signed.house), 'byline', 57);
  state(claims.author, signed?.persons, 'byline', 64);
  sourceClaims(claims, text);
  bylineClaims(claims, text);
  for (const { pattern, field, from, rank, read } of LINE_RULES) {
    const found = pattern.exec(text);
    if (found) state(claims[field], read(found), from, rank);
  }
  const isDated = /发布|时间|Published|日期/.test(text);
  state(claims.published, parseDate(text), 'publish-time line', isDated ? 72 : 65);
  const address = /https?:\/\/[^\s<>"）)】]{4,600}/.exec(text)?.[0];
  if (address && text.length - address.length < 24) state(claims.url, safeUrl(address), 'link line', 60);
  return claims;
}

/** A line that holds nothing but fields. */
function fieldClaims(claims: Claims, text: string, fields: FieldLine, year: string | null): void {
  const { source, outlet, labelled: written, named, monthDay } = fields;
  const giver = source !== null && /供稿 ?[:：丨｜|]/.test(text) ? personNames(source) : null;
  state(claims.author, giver?.join(' '), 'byline', 62);
  if (giver === null && !SERVER.test(source ?? ''))
    state(claims.publisher, source && publisherName(source), '来源 line', 90);
  // `作者：某某晚报 张三`.
  const [paperName = '', ...persons] = (written ?? '').split(' ');
  if (persons.length > 0 && isPublisherName(paperName) && personNames(persons.join(' ')))
    state(claims.publisher, publisherName(paperName), 'byline', 57);
  state(claims.publisher, outlet && publisherName(outlet), 'name beside the time', 63);
  writerClaims(claims, written, 72);
  state(claims.author, named && authorName(named), 'name beside the time', 66);
  signedClaims(claims, text);
  state(claims.published, fields.published, 'publish-time line', 71);
  if (year && monthDay) state(claims.published, parseDate(`${year}-${monthDay}`), 'day of the item', 73);
}

/** A line that begins with a label of the table. */
function labelClaims(claims: Claims, { kind, label, value }: Labelled): void {
  // `供稿：张三`: a person gave it.
  const giver = kind === 'source' && /供稿$/.test(label) ? personNames(value) : null;
  state(claims.author, giver?.join(' '), 'byline', 62);
  if (kind === 'source' && value.length <= 60 && giver === null) {
    const outlet = /^<?https?:/.test(value) ? outletOfAddress(value.replace(/^<|>$/g, '')) : null;
    state(claims.publisher, outlet ?? publisherName(value), '来源 line', 89);
  }
  if (kind === 'title' && !/^原(?:标题|题)$/.test(label))
    state(claims.title, value.length >= 4 ? value : null, '标题 line', 52);
  if (kind === 'author') state(claims.author, authorName(value), 'byline', 70);
}

function sourceClaims(claims: Claims, text: string): void {
  const source = SOURCE.exec(text)?.[1] ?? ENGLISH_SOURCE.exec(text)?.[1];
  if (source && /供稿[:：丨｜|]/.test(text) && personNames(source.trim())) return;
  if (source && !SERVER.test(source.trim())) state(claims.publisher, publisherName(source), '来源 line', 90);
  const taken = source ? null : TAKEN.exec(text)?.[1];
  if (taken) state(claims.publisher, publisherName(taken), '转自 line', 88);
}

function bylineClaims(claims: Claims, text: string): void {
  signedClaims(claims, text);
  writerClaims(claims, slashByline(text) ?? AUTHOR.exec(text)?.[1] ?? SHORT_AUTHOR.exec(text)?.[1], 70);
  state(claims.author, markedByline(text), 'byline', 70);
}

/** `某报记者 张三`: whose reporter. */
function signedClaims(claims: Claims, text: string): void {
  const outlet = bylineOutlet(text) ?? BYLINE_OUTLET.exec(text)?.[1];
  if (!outlet || outlet.startsWith('本')) return;
  state(claims.publisher, publisherName(outlet), 'byline', 60);
  // `某报记者张三 综合报道`: no blank parts the name.
  const name = /记者([\u4e00-\u9fff]{2,4})(?= |$)/.exec(text)?.[1];
  if (name && personNames(name)) state(claims.author, name, 'byline', 64);
}

/** Who is written behind 作者: a person, or the house that published it. */
function writerClaims(claims: Claims, written: string | null | undefined, rank: number): void {
  // `文｜某某财经 张三`: whose reporter stands in front.
  const signed = houseAndPersons(written?.trim() ?? '');
  if (signed) {
    state(claims.publisher, publisherName(signed.house), 'byline', 57);
    state(claims.author, signed.persons, 'byline', rank);
    return;
  }
  const name = written ? authorName(written) : null;
  if (name && isOrganisation(name)) state(claims.publisher, publisherName(name), 'byline', 56);
  else state(claims.author, name, 'byline', rank);
}
