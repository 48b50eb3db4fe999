/** What stands at the end of a text and below it claims: a source in brackets, reporters, an agency, the name of a site. */
import { type Claims, state } from '@/src/corpus/claim';
import { isoDate } from '@/src/corpus/dates';
import { isPersonName, personNames } from '@/src/corpus/names';
import { authorName } from '@/src/corpus/notes/author-name';
import type { Piece } from '@/src/corpus/piece';
import { isPublisherName, publisherName } from './publisher';
import type { RunningText } from './running-text';

/** `… said. (Reporting by Jane Doe; Editing by John Roe)` and `… the year. – Example-AFP` behind the last sentence. */
const CLOSING_REPORTER = /[（(](?:Reporting|Writing|Reported|Written) by ([^;()]{3,80})[;)]/i;
const CLOSING_AGENCY = /[.!?”"] ?[-–—]{1,2} ?([A-Z][A-Za-z]{1,12}(?:[-/ ][A-Z][A-Za-z]{1,12}){0,2})$/;
const CLOSING_SOURCE = /[（(](?:文章)?(?:来源|转自|Source)[:：／/] ?([^（）()]{2,40})[）)]$/;
/** `…目标。（某视新闻）`, and words of the page behind it: `（某视新闻） 原文链接`. */
const CLOSING_BRACKET =
  /[（(]([^（）()，。：:]{2,16})[）)]$|[。！？”] ?[（(]([^（）()，。：:]{2,16})[）)](?=[^。]{0,50}$)|[。！？”」] ?《([^《》，。]{3,14})》$/;

const CLOSING_BYLINE =
  /[（(](?:[\u4e00-\u9fff ]{0,16}?(?:记者|通讯员|作者|采写|文图|图文|文[/／]图)[:： ]{0,2})([^（）()，。]{2,40})[）)]$/;

/** `。（某社记者`: whose reporter signs. */
const OUTLET_OF_REPORTER = /[。！？”][（(]([\u4e00-\u9fff]{2,10}(?:社|网|报|台|新闻|客户端))(?: ?总台)?记者/;
/** The Central News Agency closes with the day of the Republic, often behind its editor: `（编辑：某某）1070307`. */
const CODED_DAY = /[）)。](1[0-3]\d)(\d{2})(\d{2})$/;

/** Source, reporter and agency behind the last sentences. */
export function closingClaims(claims: Claims, { body }: RunningText): void {
  for (const { text } of body.slice(-3)) {
    const source = CLOSING_SOURCE.exec(text.slice(-60))?.[1];
    if (source) state(claims.publisher, publisherName(source), '来源 in brackets', 88);
    const reporter = CLOSING_REPORTER.exec(text.slice(-240))?.[1];
    if (reporter) state(claims.author, authorName(reporter), 'names at the end', 60);
    const agency = CLOSING_AGENCY.exec(text.slice(-60))?.[1];
    if (agency && /^(?:[A-Z]{2,6}|.{0,20}(?:AFP|AP|Reuters|News|Press|Xinhua|Bernama|PA))$/.test(agency))
      state(claims.publisher, agency, 'agency at the end', 43);
  }
  const coded = CODED_DAY.exec((body[body.length - 1]?.text ?? '').slice(-12));
  const day = coded && isoDate(Number(coded[1]) + 1911, Number(coded[2]), Number(coded[3]));
  state(claims.published, day, 'day behind the text', 57);
  for (const { text } of body.slice(-3)) {
    const outlet = OUTLET_OF_REPORTER.exec(text.slice(-60))?.[1];
    if (outlet && !/^本/.test(outlet) && isPublisherName(outlet))
      state(claims.publisher, publisherName(outlet), 'byline at the end', 44);
  }
}

/** Who signs the text: his name under it or in brackets, the outlet in brackets. */
export function signatures(claims: Claims, { pieces, body }: RunningText): void {
  const under = pieces[pieces.findLastIndex(({ role, text }) => role === 'body' && /[。！？”」]$/.test(text)) + 1];
  // The writer's name alone under the last sentence.
  if (under && under.role !== 'table' && under.text.length <= 9 && personNames(under.text) !== null)
    state(claims.author, authorName(under.text), 'names at the end', 48);
  const closing = closingAuthors(body);
  if (closing) state(claims.author, closing, 'names at the end', 49);
  for (const { text } of body.slice(-3).reverse()) {
    const found = CLOSING_BRACKET.exec(text.slice(-80));
    const signed = found?.[1] ?? found?.[2] ?? found?.[3];
    if (!signed || !isPublisherName(signed)) continue;
    state(claims.publisher, publisherName(signed), 'source in brackets', 87);
    break;
  }
}

/** A publisher alone on a line: below the last sentence, or under a byline. */
export function namesAlone(claims: Claims, { pieces }: RunningText): void {
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
}

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
