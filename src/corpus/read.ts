/**
 * A document in any format in, Articles out. The way: bytes → text (decode) → fields and body (records) → blocks
 * (html, markdown or lines) → segments (digest) → Articles (assemble).
 */
import type { Article, Known, SourceDocument } from '@/src/corpus/article';
import { assemble, headClaims } from '@/src/corpus/assemble';
import { type Block, makeBlock } from '@/src/corpus/block';
import { type Claims, merge, noClaims, state, strongest } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import { inheritDates } from '@/src/corpus/digest/dates';
import { isDigestTitle, splitDigest, undivided } from '@/src/corpus/digest/digest';
import { readDatabase } from '@/src/corpus/envelopes/database';
import { readFeed } from '@/src/corpus/envelopes/feed';
import { readMail } from '@/src/corpus/envelopes/mail';
import { DocumentError, displayName } from '@/src/corpus/errors';
import type { FieldBlock } from '@/src/corpus/fields/field-block';
import { fieldClaims } from '@/src/corpus/fields/front-claims';
import { readFields } from '@/src/corpus/fields/read-fields';
import { domToBlocks } from '@/src/corpus/html/blocks';
import { mainBlocks } from '@/src/corpus/html/main';
import { pageHead } from '@/src/corpus/html/meta';
import { parseHtml, preformatted, removeFurniture, stripTags } from '@/src/corpus/html/parse';
import { unflattened } from '@/src/corpus/lines/flat-page';
import { linesToParagraphs } from '@/src/corpus/lines/lines';
import { tablesOfText } from '@/src/corpus/lines/text-table';
import { looksLikeMarkdown, markdownToBlocks, withoutComments } from '@/src/corpus/markdown';
import { originalLink } from '@/src/corpus/origin/original-link';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import { siteOf } from '@/src/corpus/origin/site-lines';
import { readRecords } from '@/src/corpus/records';
import { AsWritten, simplified } from '@/src/corpus/text/as-written';
import { withoutLetterSpacing } from '@/src/corpus/text/blanks';
import { decodeDocument } from '@/src/corpus/text/decode';

export { DocumentError } from '@/src/corpus/errors';

/**
 * Reads one document.
 * @param document name and bytes; the format and the encoding are found from the bytes
 * @returns its articles in order, at least one
 * @throws DocumentError when it cannot be read; its message names the file, the fault and what to do
 */
export function readDocument(document: SourceDocument): Article[] {
  const { text } = decodeDocument(document);
  const file = displayName(document.file);
  const articles: Article[] = [];
  const records = unwrapped(text)?.map(lettered);
  const written = new AsWritten(records?.map(wordsOf).join('\n') ?? withoutLetterSpacing(withLetters(text)));
  for (const record of records?.map(simplifiedFields) ?? [readFields(written.folded)])
    for (const article of articlesOf(record, file, articles.length)) articles.push(asWritten(article, written));
  if (articles.length === 0) {
    throw new DocumentError(
      'NO_ARTICLE',
      document.file,
      'no article text was found in it; save the page that shows the article itself',
    );
  }
  return articles;
}

/** The texts that a crawler's file, a feed or a message holds; null for a text that is none of these. */
function unwrapped(text: string): FieldBlock[] | null {
  const mail = readMail(text);
  return mail ? [mail] : (readRecords(text) ?? readFeed(text) ?? readDatabase(text));
}

/** Ideographs that a page spells by their numbers (`&#22283;`). */
function withLetters(text: string): string {
  return text.includes('&#') ? text.replace(/&#(?:1[3-9]\d{3}|[23]\d{4}|40\d{3}|x[3-9][\da-f]{3});/gi, letterOf) : text;
}

/** The same of a record. */
function lettered({ fields, body }: FieldBlock): FieldBlock {
  return {
    fields: new Map([...fields].map(([key, values]) => [key, values.map(withLetters)])),
    body: withLetters(body),
  };
}

function letterOf(entity: string): string {
  const number = entity.slice(2, -1);
  return String.fromCharCode(/^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number));
}

/** All that a record says. */
function wordsOf({ fields, body }: FieldBlock): string {
  return [...[...fields.values()].flat(), body].join('\n');
}

function simplifiedFields({ fields, body }: FieldBlock): FieldBlock {
  const folded = [...fields].map(([key, values]) => [simplified(key), values.map(simplified)] as const);
  return { fields: new Map(folded), body: simplified(body) };
}

/** An article of folded text as its document writes it. */
function asWritten(article: Article, written: AsWritten): Article {
  // `dateline: 南岭社5月6日电`: what is cited as evidence.
  const evidence = (known: Known | null) =>
    known && { ...known, from: known.from.replace(/: .{1,400}$/s, (words) => written.name(words)) };
  return {
    ...article,
    title: written.name(article.title),
    publisher: written.name(article.publisher),
    publisherHow: evidence(article.publisherHow),
    author: written.name(article.author),
    authorHow: evidence(article.authorHow),
    publishedHow: evidence(article.publishedHow),
    url: written.url(article.url),
    paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, text: written.text(paragraph.text) })),
  };
}

/** The articles of one text; the first gets the ordinal that follows `before`. */
function articlesOf({ fields, body }: FieldBlock, file: string, before: number): Article[] {
  const claims = fields.size > 0 ? fieldClaims(fields) : noClaims();
  const { blocks, claims: found, whole } = bodyBlocks(body);
  const all = merge(claims, found);
  const title = strongest(all.title)?.value ?? null;
  const split = splitDigest(blocks, title);
  // A page that shows its own headline is one article, unless that says otherwise or many follow.
  const digest = whole && split.segments.length < 4 && !isDigestTitle(title) ? undivided(blocks) : split;
  const several = digest.segments.length > 1;
  const around = several ? { ...all, title: [], url: [], author: [] } : all;
  if (!several) state(around.url, originalLink(body), 'link to the original', 55);
  // `Morning Briefing: February 2, 2023`, `今日要闻 2022年8月26日`: a collection's day is that of its items.
  const heading = blocks.slice(0, 3).find(({ kind }) => kind === 'heading')?.text;
  const named = digest.title ?? strongest(all.title)?.value ?? heading ?? null;
  if (several && named) state(around.published, fullDate(named), "date in the collection's title", 60);
  if (several && digest.lead) {
    const { published, publisher } = headClaims(digest.lead);
    around.published.push(...published);
    around.publisher.push(...publisher);
  }
  const articles: Article[] = [];
  for (const segment of digest.segments) {
    const article = assemble(segment, around, { file, ordinal: before + articles.length + 1 });
    if (article) articles.push(article);
  }
  return several ? inheritDates(articles) : articles.map((article) => withSite(article, body));
}

/** An article that nothing else says the publisher of is the site's that its page is from. */
function withSite(article: Article, text: string): Article {
  const site = article.publisher === null ? siteOf(text, article.url) : null;
  return site === null ? article : { ...article, publisher: site.value, publisherHow: site.known };
}

/**
 * Reads several documents, in order.
 * @param refused is told of each document that cannot be read, and the others are read all the same.
 * @throws DocumentError for the first that cannot be read, when nobody is to be told.
 */
export function readDocuments(
  documents: readonly SourceDocument[],
  refused?: (error: DocumentError) => void,
): Article[] {
  return documents.flatMap((document) => {
    try {
      return readDocument(document);
    } catch (error) {
      if (!refused || !(error instanceof DocumentError)) throw error;
      refused(error);
      return [];
    }
  });
}

function fullDate(title: string): string | null {
  const date = parseDate(title);
  return date?.length === 10 ? date : null;
}

interface Body {
  blocks: Block[];
  claims: Claims;
  /** A page whose headline stands over it. */
  whole?: boolean;
}

function bodyBlocks(text: string): Body {
  if (looksLikeHtml(text)) {
    const body = htmlBody(text);
    // A whole page in one element has lost its lines as a text on one line has.
    const [only, ...more] = body.blocks;
    return only?.kind === 'text' && more.length === 0 ? { ...body, blocks: plainBody(only.text) } : body;
  }
  if (looksLikeMarkdown(text)) return { blocks: markdownToBlocks(text), claims: noClaims() };
  return { blocks: plainBody(withoutComments(text)), claims: noClaims() };
}

const plainBody = (text: string): Block[] => plainBlocks(withLeadingDay(unflattened(text)));

/** ` date 2023-02-01 Headline…`: crawls set the page's day before its first line; it gets a line of its own. */
function withLeadingDay(text: string): string {
  const first = tightened(text).replace(/^\s{0,40}(date (?:19|20)\d{2}-\d{2}(?:-\d{2})?) (?=\S)/, '$1\n');
  // A whole article on one line: `标题 2022-11-28 09:51 正文……`; a list of a site's articles has several such lines.
  const lines = first.split('\n');
  const listed = lines.filter((line) => INLINE_DAY.test(line)).length;
  return listed >= 2 && listed * 2 > lines.filter((line) => line.trim() !== '').length
    ? lines.map((line) => line.replace(INLINE_DAY, parted)).join('\n')
    : first.replace(INLINE_DAY, parted);
}

/** Title and day of such a line on lines of their own, the site's name that stands between them with the day. */
function parted(_: string, said: string, day: string): string {
  const title = saidOnce(withoutMenu(said));
  const [, name = title, site = ''] = /^(.{8,}) (\S{2,8})$/.exec(title) ?? [];
  return isPublisherName(site) ? `${name}\n${day} ${site}\n` : `${title}\n${day}\n`;
}

/** `标题 标题`: the headline of a page and of its article on one line. */
function saidOnce(line: string): string {
  const half = (line.length - 1) / 2;
  return line[half] === ' ' && line.slice(0, half) === line.slice(half + 1) ? line.slice(0, half) : line;
}

/** Labels set wide (`来 源 | 某网`) and a bracket that its line was broken behind (`【⏎某网】`). */
function tightened(text: string): string {
  return (
    text
      .replace(/(?<=^|[ \n])([来作图编记]) ([源者片辑])(?= ?[|｜:：丨])/g, '$1$2')
      // `某网 > 社会 > 正文  2023-05-01 05:42:08 来源:某网`: fields behind the path of a page.
      .replace(/(?<=[>»›] ?正文)[ \t]{1,4}(?=(?:19|20)\d{2}[-/年.]\d)/g, '\n')
      .replace(/^\s{0,20}【[ \t]{0,4}\n[ \t]{0,4}(?=\S)/, '【')
  );
}

/** `首页 即时港闻 标题`: the words of a menu before a title on one line. */
function withoutMenu(line: string): string {
  const words = line.split(/[ \u3000]+/);
  let menu = 0;
  while (
    menu < words.length - 1 &&
    (isChannel(words[menu] as string) || /^(?:首页|主页|Home)$/.test(words[menu] as string))
  )
    menu += 1;
  return menu === 0 ? line : words.slice(menu).join(' ');
}

const INLINE_DAY =
  /^\s{0,20}([^。！？\n]{8,70}?) ((?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{1,2}, (?:19|20)\d{2}|(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?= \d{1,2}:))(?: \d{1,2}:\d{2}(?::\d{2})?)?) (?=[^\n]{60})(?![/(–—-])/;

function plainBlocks(text: string): Block[] {
  return tablesOfText(text).flatMap((part) =>
    part.rows
      ? part.rows.map((cells) => makeBlock('row', cells.join('\t')))
      : linesToParagraphs(part.text).map((paragraph) => makeBlock('text', paragraph)),
  );
}

const BLOCK_TAG =
  /<(?:p|div|br|h[1-6]|table|tr|section|article|ul|ol|li|blockquote|center|body|html)(?:\s[^<>]{0,2000})?\/?>/i;

/** HTML when it starts with a tag, or holds block tags all over. */
function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 400_000);
  if (
    /^\s{0,200}<(?:!doctype|!--|\?xml|html|head|body|div|p|section|article|main|table|h[1-6]|span|center|ul|ol|strong|b|font|img|figure|meta|title|script|style|blockquote|br|a)\b/i.test(
      head,
    )
  )
    return true;
  if (!BLOCK_TAG.test(head)) return false;
  const tags = head.match(/<\/?(?:p|div|br|h[1-6]|li|td|section|article)\b[^<>]{0,300}>/gi)?.length ?? 0;
  const lines = head.match(/\n/g)?.length ?? 0;
  return tags >= 4 && tags * 4 >= lines;
}

/** Markdown links and addresses that stand in an HTML text (a site generator's footer) as the links they mean. */
function linksToHtml(text: string): string {
  return text
    .replace(/<(https?:\/\/[^<>\s"]{1,2048})>/g, '\n<p><a href="$1">$1</a></p>\n')
    .replace(/(?<![!\\])\[([^[\]<>\n]{1,200})\]\(((?:https?:)?\/\/[^()\s<>"]{1,2048})\)/g, '<a href="$2">$1</a>');
}

/** Lines of plain text above the markup (the head of a forum post) as paragraphs. */
function headToHtml(text: string): string {
  const open = text.indexOf('<');
  const head = open > 0 && open <= 2000 ? text.slice(0, open) : '';
  if (!/\S/.test(head) || !head.includes('\n')) return text;
  return `${head.replace(/^.*\S.*$/gm, '<p>$&</p>')}${text.slice(open)}`;
}

function htmlBody(source: string): Body {
  const html = linksToHtml(headToHtml(source));
  const page = parseHtml(html);
  if (!page)
    return { blocks: linesToParagraphs(stripTags(html)).map((text) => makeBlock('text', text)), claims: noClaims() };
  const isPage = /<(?:html|body|head|title|meta)\b/i.test(html.slice(0, 50_000));
  if (!isPage) {
    removeFurniture(page);
    return { blocks: domToBlocks(page.body), claims: noClaims() };
  }
  const { claims, headline } = pageHead(page, html);
  const plain = preformatted(page.body);
  if (plain !== null) return { blocks: plainBody(plain), claims };
  removeFurniture(page, headline?.element);
  const { head, article } = mainBlocks(page, headline?.text);
  // A page without a title element or heading says its title as a text does: in a line above the story.
  const title = strongest(claims.title)?.value;
  if (title === undefined) return { blocks: [...head, ...article], claims };
  return { blocks: article, claims: merge(claims, headClaims(head, title)), whole: headline !== null };
}
