/** What the running text says of its own origin: dateline, 本报讯, `某报记者获悉`, a source in brackets at the end. */

import { type Claims, infer, noClaims, state, strongest } from '@/src/corpus/claim';
import { chineseSmall, ENGLISH_DAY, isoDate, parseDate } from '@/src/corpus/dates';
import { isPersonName, personNames } from '@/src/corpus/names';
import { authorName } from '@/src/corpus/notes/author-name';
import { slashByline } from '@/src/corpus/notes/fields';
import type { Piece } from '@/src/corpus/piece';
import { opensWithDateline } from './dateline';
import { inferDate } from './infer-date';
import { openingOutlet } from './opening';
import { outletClaims } from './outlets';
import { isPublisherName, publisherName } from './publisher';
import { outletOfText } from './self-named';

const DATELINE =
  /^[（(【{]?据?(新华社|中新社|中新网|中央社|路透社?|法新社|美联社|彭博社?|人民网|央视网|中国新闻网|光明网|澎湃新闻|[\u4e00-\u9fff]{2,10}?(?:报|社|网|通讯社|客户端))?(?:本报)?(?:记者[\u4e00-\u9fff、 ]{2,16})?([\u4e00-\u9fff·]{2,12}?)(?:(\d{1,2}|[一二三四五六七八九十]{1,3})月)?(\d{1,2}|[一二三四五六七八九十]{1,3})日(?:综合|专)?外?(?:[电讯]| ?[-–—] )/;
const ENGLISH_DATELINE =
  /^(?:[A-Z][A-Z .'/-]{2,30},? |[A-Z][A-Za-z .,'’/()[\]-]{2,50}?,? )?(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (\d{1,2}),? )?\((Xinhua|Reuters|AP|AFP|UPI|CNN|CNBC|Bloomberg|ANI|PTI|IANS|UNI|KUNA|TASS|EFE|ANSA|Dow Jones|[a-z]{2,6}-[A-Z]{2,5}|[A-Z]\w{2,20} (?:News|Press|Wire|Times))\)(?= ?[-–—:]| [A-Z])/;
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
/** `/PRNewswire/ --`, `HARWICK, Fla.–(BUSINESS WIRE)–`, `– (Example Newswire) –`: a wire by its name, among the first words. */
const WIRE_NAME =
  /[/(] ?([A-Z][A-Za-z]{0,12} ?[A-Za-z]{0,8}(?:WIRE|[Ww]ire))(?:[ -][\w -]{0,16})?[/)] ?(?:[-–—]|(?=[A-Z])|$)/;
/** `某某网特约撰稿人 张三：……` */
const CONTRIBUTOR = /^[\u4e00-\u9fff]{0,10}(?:特约|专栏)(?:撰稿人|评论员|作家|作者|记者) ?([\u4e00-\u9fff]{2,4})[：:]/;
/** `某报 2023/02/02 …`, `2018-08-08 …` opening the text. */
const OPENING_DATE =
  /^(?:([\u4e00-\u9fff]{2,10}) ?|(?:date|Date):? )?((?:19|20)\d{2}[-/](?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01]))(?= ?[^\d\s-])/;
/** `… said. (Reporting by Jane Doe; Editing by John Roe)` and `… the year. – Example-AFP` behind the last sentence. */
const CLOSING_REPORTER = /[（(](?:Reporting|Writing|Reported|Written) by ([^;()]{3,80})[;)]/i;
const CLOSING_AGENCY = /[.!?”"] ?[-–—]{1,2} ?([A-Z][A-Za-z]{1,12}(?:[-/ ][A-Z][A-Za-z]{1,12}){0,2})$/;
const CLOSING_SOURCE = /[（(](?:文章)?(?:来源|转自|Source)[:：／/] ?([^（）()]{2,40})[）)]$/;
const LEAD_AUTHOR =
  /^.{0,40}?[（(【][\u4e00-\u9fff·]{0,16}?(?:记者|通讯员|特派员)[:： ]{0,2}([^（）()【】，。]{2,30}?)(?:[ ]?[一-龥]{1,4}?(?:报道|报导))?[）)】]/;

/** Claims of body paragraphs. `known` tells what is claimed already, for the year of a dateline. */
export function textClaims(pieces: readonly Piece[], known: Claims): Claims {
  const claims = noClaims();
  const body = pieces.filter(({ role }) => role === 'body');
  const standing = pieces.find(({ note }) => note === 'dateline')?.text ?? '';
  const wired = pieces
    .slice(0, 16)
    .find(({ role, text }) => (role === 'body' || role === 'heading') && WIRE_NAME.test(text.slice(0, 240)));
  const opening = body.slice(0, 12).find(({ text }) => opensWithDateline(text)) ?? wired ?? body[0];
  // `某社 9 月 10 日讯`: figures set off by blanks.
  const lead = `${standing}${opening?.text ?? ''}`
    .slice(0, 200)
    .replace(/^([\u4e00-\u9fff]{2,12}) (\d{1,2}) ?月 ?(\d{1,2}) ?日(?=[电讯])/, '$1$2月$3日');
  const dateline = DATELINE.exec(lead.replace(/^【[^】]{2,16}】/, ''));
  if (dateline) {
    state(claims.publisher, dateline[1] ? publisherName(dateline[1]) : null, 'dateline', 42);
    datelineDay(claims, known, body, dateline[3], dateline[4], dateline[0]);
  }
  const english = ENGLISH_DATELINE.exec(lead);
  if (english) {
    state(claims.publisher, publisherName(english[3] as string), 'dateline', 42);
    const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf((english[1] ?? '').slice(0, 3)) / 3 + 1;
    if (english[1]) datelineDay(claims, known, body, String(month), english[2], english[0]);
  }
  const full = FULL_DATELINE.exec(lead);
  if (full) {
    state(claims.publisher, publisherName(full[1] as string), 'dateline', 42);
    state(claims.published, parseDate(full[2]), 'dateline', 59);
  }
  const wire = WIRE_DATELINE.exec(lead);
  if (wire) {
    state(claims.published, parseDate(wire[1]), 'dateline', 59);
    if (wire[2]) state(claims.publisher, publisherName(wire[2]), 'dateline', 42);
  }
  state(claims.published, parseDate(DAY_IN_BRACKETS.exec(lead)?.[1]), 'dateline', 59);
  const first = WIRE_FIRST.exec(lead);
  if (first) {
    state(claims.published, parseDate(first[2]), 'dateline', 59);
    state(claims.publisher, publisherName(first[1] as string), 'dateline', 42);
  }
  state(claims.publisher, WIRE_NAME.exec(wired?.text.slice(0, 240) ?? '')?.[1], 'dateline', 42);
  const dated = OPENING_DATE.exec(lead);
  const named = dated?.[1];
  if (dated && (named === undefined || isPublisherName(named))) {
    state(claims.published, parseDate(dated[2]), 'opening of the text', 58);
    if (named) state(claims.publisher, publisherName(named), 'opening of the text', 41);
  }
  const outlet = openingOutlet(lead);
  // Stronger than the same words read as a dateline: there the shortest name counts.
  if (outlet) state(claims.publisher, publisherName(outlet.name), 'opening of the text', outlet.proven ? 41 : 42.5);
  outletClaims(
    claims,
    lead,
    pieces
      .filter(({ role, note }) => role === 'body' || note === 'source')
      .slice(0, 6)
      .map(({ text }) => text),
    pieces
      .filter(({ role, note }) => role !== 'table' && note !== 'caption')
      .slice(-5)
      // As it stood in the document: what the page says behind the last sentence is cut from the text.
      .map(({ text, block }) => (block.kind === 'text' ? block.text : text)),
  );
  const author = slashByline(lead) ?? LEAD_AUTHOR.exec(lead)?.[1] ?? CONTRIBUTOR.exec(lead)?.[1];
  if (author) state(claims.author, authorName(author), 'lead', 50);
  for (const { text } of body.slice(-3)) {
    const source = CLOSING_SOURCE.exec(text.slice(-60))?.[1];
    if (source) state(claims.publisher, publisherName(source), '来源 in brackets', 88);
    const reporter = CLOSING_REPORTER.exec(text.slice(-240))?.[1];
    if (reporter) state(claims.author, authorName(reporter), 'names at the end', 60);
    const agency = CLOSING_AGENCY.exec(text.slice(-60))?.[1];
    if (agency && /^(?:[A-Z]{2,6}|.{0,20}(?:AFP|AP|Reuters|News|Press|Xinhua|Bernama|PA))$/.test(agency))
      state(claims.publisher, agency, 'agency at the end', 43);
  }
  // The Central News Agency closes with the day of the Republic, often behind its editor: `（编辑：某某）1070307`.
  const coded = /[）)。](1[0-3]\d)(\d{2})(\d{2})$/.exec((body[body.length - 1]?.text ?? '').slice(-12));
  if (coded)
    state(
      claims.published,
      isoDate(Number(coded[1]) + 1911, Number(coded[2]), Number(coded[3])),
      'day behind the text',
      57,
    );
  const byliner = /^By ([A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}),[^|]{0,40} \| /.exec(lead)?.[1];
  if (byliner) state(claims.author, authorName(byliner), 'lead', 50);
  for (const { text } of body.slice(-3)) {
    const outlet = /[。！？”][（(]([\u4e00-\u9fff]{2,10}(?:社|网|报|台|新闻|客户端))(?: ?总台)?记者/.exec(
      text.slice(-60),
    )?.[1];
    if (outlet && !/^本/.test(outlet) && isPublisherName(outlet))
      state(claims.publisher, publisherName(outlet), 'byline at the end', 44);
  }
  const signed = pieces[pieces.findLastIndex(({ role, text }) => role === 'body' && /[。！？”」]$/.test(text)) + 1];
  // The writer's name alone under the last sentence.
  if (signed && signed.role !== 'table' && signed.text.length <= 9 && personNames(signed.text) !== null)
    state(claims.author, authorName(signed.text), 'names at the end', 48);
  const closing = closingAuthors(body);
  if (closing) state(claims.author, closing, 'names at the end', 49);
  for (const { text } of body.slice(-3).reverse()) {
    const found = CLOSING_BRACKET.exec(text.slice(-80));
    const signed = found?.[1] ?? found?.[2] ?? found?.[3];
    if (!signed || !isPublisherName(signed)) continue;
    state(claims.publisher, publisherName(signed), 'source in brackets', 87);
    break;
  }
  // A site that signs below the last sentence, alone on its line.
  const end = pieces.findLastIndex(({ role, text }) => role === 'body' && /[。！？!?.~”」）)]$/.test(text));
  // Several are links to others.
  const [below, other] = pieces
    .slice(end + 1)
    .filter(({ text, note }) => text.length <= 14 && note !== 'furniture' && isPublisherName(text));
  if (below && (!other || other.text === below.text))
    state(claims.publisher, publisherName(below.text), 'name below the text', 33);
  // `By Jane Doe` over `Example Agency`.
  pieces.forEach(({ note, text }, i) => {
    const under = note === 'byline' && text.length <= 60 ? pieces[i + 1]?.text : undefined;
    if (under !== undefined && under.length <= 40 && /^[A-Z]/.test(under) && isPublisherName(under))
      state(claims.publisher, publisherName(under), 'name below the byline', 57);
  });
  const self = outletOfText(body.map(({ text }) => text));
  if (self) infer(claims.publisher, self.name, `text: ${self.words}`, 30);
  return claims;
}

/** `…目标。（某视新闻）`, and words of the page behind it: `（某视新闻） 原文链接`. */
const CLOSING_BRACKET =
  /[（(]([^（）()，。：:]{2,16})[）)]$|[。！？”] ?[（(]([^（）()，。：:]{2,16})[）)](?=[^。]{0,50}$)|[。！？”」] ?《([^《》，。]{3,14})》$/;

const CLOSING_BYLINE =
  /[（(](?:[\u4e00-\u9fff ]{0,16}?(?:记者|通讯员|作者|采写|文图|图文|文[/／]图)[:： ]{0,2})([^（）()，。]{2,40})[）)]$/;

/** `…。（记者 某某 通讯员 某某）` or `…。（某某 某某）` behind the last sentences; null when none stands there. */
function closingAuthors(body: readonly Piece[]): string | null {
  for (const { text } of body.slice(-3).reverse()) {
    const end = text.slice(-60);
    const byline = CLOSING_BYLINE.exec(end)?.[1];
    const names = byline === undefined ? null : authorName(byline);
    if (names !== null && personNames(names) !== null) return names;
    // `(记者张三通讯员李四王五)`: of names without a blank only the first is sure.
    const [first = ''] = names?.split(' ') ?? [];
    if (first !== names && isPersonName(first)) return first;
    const open = /[。！？”](?:[\u4e00-\u9fff]{1,8}[报网社台刊])?记者[:： ]{1,2}([\u4e00-\u9fff、 ]{2,16})$/.exec(
      end,
    )?.[1];
    const loose = open === undefined ? null : authorName(open);
    if (loose !== null && personNames(loose) !== null) return loose;
    const writer = /[。！？”」]文[／/](?:记者)?([\u4e00-\u9fff]{2,3}) ?图[／/]/.exec(end)?.[1];
    if (writer !== undefined && personNames(writer) !== null) return writer;
    const bare = /[。！？”」][（(]([^（）()，。]{2,24})[）)]$/.exec(end)?.[1];
    const list = bare === undefined ? null : personNames(bare);
    if (list !== null) return list.join(' ');
  }
  return null;
}

/** `20` or `二十`. */
function smallNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : chineseSmall(text);
}

/** Day and month of a dateline, with the year that a stated date or the text gives. */
function datelineDay(
  claims: Claims,
  known: Claims,
  body: readonly Piece[],
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
  infer(
    claims.published,
    isoDate(Number(year), smallNumber(inMonth), smallNumber(day ?? '')),
    `dateline: ${words}, year from ${stated ? 'the stated date' : 'the text'}`,
    25,
  );
}
