/**
 * One document, one article or several? A digest strings whole articles or briefs together, each under its own head
 * (`## …`, `【…】`, `-- …`, a bold line, or a plain line after the last item's source). Section headings of one article look
 * the same; what tells them apart is that items of a digest carry their own source, or that the document calls itself one.
 */
import type { Block } from '@/src/corpus/block';
import { endsSentence } from '@/src/corpus/lines/join';
import { isSectionHead, noteKind } from '@/src/corpus/notes/note';
import {
  barHead,
  bracketHead,
  dashHead,
  type HeadFinder,
  labelHead,
  listHead,
  runInHead,
  strongHead,
  withoutNumber,
} from './heads';
import { byDatelines, byFieldsAbove, byPlainHeads, bySigned, bySources, byStamps, byTimes } from './plain';
import {
  cutAt,
  type Digest,
  hasProse,
  headlines,
  independent,
  isClosed,
  isShortLine,
  prose,
  type Segment,
  speaksOfAll,
} from './segment';

const DIGEST_TITLE =
  /早报|晚报精选|早餐|早班车|日报汇总|周报|简报|简讯|快讯|要闻|速递|速览|盘点|汇总|汇整|汇编|一览|摘要|摘编|摘登|集锦|新闻联播|播报|热点|资讯|剪报|周刊|week(?:ly)?\b|daily\b|digest|briefing|briefs|roundup|round-up|newsletter|headlines|at a glance/i;

/** True when a title says that what follows is a collection. */
export function isDigestTitle(title: string | null): boolean {
  return title !== null && DIGEST_TITLE.test(title);
}

/**
 * Splits blocks into the articles they hold.
 * @param docTitle the title that front matter or a page's head gives the whole document, if any
 */
export function splitDigest(blocks: readonly Block[], docTitle: string | null): Digest {
  const found =
    byHeadings(blocks, docTitle) ??
    byMarks(blocks, docTitle, bracketHead, 3) ??
    byMarks(blocks, docTitle, dashHead, 3) ??
    byMarks(blocks, docTitle, strongHead, 3) ??
    byMarks(blocks, docTitle, labelHead, 2) ??
    byMarks(blocks, docTitle, barHead, 3) ??
    byList(blocks, docTitle) ??
    byMarks(blocks, docTitle, runInHead, 3) ??
    byRules(blocks, docTitle) ??
    bySources(blocks) ??
    byFieldsAbove(blocks) ??
    byDatelines(blocks) ??
    byStamps(blocks) ??
    byTimes(blocks) ??
    bySigned(blocks) ??
    (docTitle === null ? byPlainHeads(blocks) : null);
  return found ? withoutCopies(found) : undivided(blocks);
}

/** A page that prints its article twice has it once. */
function withoutCopies(digest: Digest): Digest {
  const seen = new Set<string>();
  const segments = digest.segments.filter((segment) => {
    const opening = segment.blocks.find(({ kind, text }) => kind === 'text' && text.length >= 20)?.text ?? '';
    const key = `${segment.title}\n${opening}`;
    if (segment.title === null || opening === '' || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    return false;
  });
  return { ...digest, segments: segments.map((segment, i) => ({ ...segment, title: withoutCount(segment.title, i) })) };
}

/** `2、3楼起火`: the number of the second item, though a digit follows it. */
function withoutCount(title: string | null, index: number): string | null {
  const count = /^(\d{1,2})、(?=\d)/.exec(title ?? '');
  return title !== null && count && Number(count[1]) === index + 1 ? title.slice(count[0].length) : title;
}

/** A document that is one article. */
export function undivided(blocks: readonly Block[]): Digest {
  return { title: null, segments: [{ title: null, href: null, blocks: [...blocks] }] };
}

const GENERIC =
  /^(?:前言|导语|导读|引言|引子|目录|概述|背景|结语|结论|总结|小结|后记|附录|附件|参考文献|正文|摘要|关键词|写在最后|introduction|background|summary|conclusions?|references|contents|overview|notes?|methods?|results|discussion)[:：]?$/i;

function isItemHeading(block: Block): boolean {
  return (
    block.kind === 'heading' &&
    block.text.length >= 4 &&
    !isSectionHead(block.text) &&
    !GENERIC.test(block.text) &&
    !noteKind(block.text)
  );
}

function byHeadings(blocks: readonly Block[], docTitle: string | null): Digest | null {
  const headings = blocks.filter(isItemHeading);
  if (headings.length < 2) return null;
  const top = Math.min(...headings.map((block) => block.level));
  const tops = headings.filter((block) => block.level === top);
  const own = tops.length === 1 && blocks.indexOf(tops[0] as Block) <= 2 ? (tops[0] as Block) : null;
  const next = headings.filter((block) => block !== own).map((block) => block.level);
  if (next.length < 2) return null;
  const title = own?.text ?? docTitle;
  const body = own ? blocks.filter((block) => block !== own) : blocks;
  // Items may stand under headings of sections (## 科技 over ### 某公司…): the first level that holds a digest.
  const levels = own ? [...new Set(next)].sort((a, b) => a - b) : [top];
  for (const level of levels) {
    const digest = atLevel(body, level, title);
    if (digest) return digest;
  }
  return null;
}

/** The digest whose items stand under headings of one level; what only names sections above them is left out. */
function atLevel(blocks: readonly Block[], level: number, title: string | null): Digest | null {
  const find: HeadFinder = (block) =>
    isItemHeading(block) && block.level === level
      ? { title: withoutNumber(block.text), href: block.href, rest: '' }
      : null;
  const segments = cutAt(
    blocks.filter((block) => block.kind !== 'heading' || block.level >= level),
    find,
  );
  const items = segments.filter((segment) => segment.title !== null);
  if (items.length < 2 || areLists(items)) return null;
  const empty = items.filter((segment) => !hasProse(segment)).length;
  if (empty * 3 > items.length) return null;
  const closed = items.filter(isClosed).length;
  const enough = closed >= 2 && closed * 2 >= items.length;
  const lead = segments[0]?.title === null ? prose(segments[0]) : 0;
  const standing =
    items.length >= 3 &&
    lead < 80 &&
    !sectioned(blocks) &&
    ((title === null && headlines(items)) || independent(items));
  if (!enough && !(isDigestTitle(title) && items.length >= 2) && !standing) return null;
  return { title, segments: items };
}

/** `热点聚焦` over `1、……`, `2、……`: names of sections, each over a list; their items are the briefs of one collection. */
function areLists(items: readonly Segment[]): boolean {
  const lists = items.filter(
    ({ title, blocks }) =>
      (title ?? '').length <= 8 && /^1[、.．](?!\d)/.test(blocks.find(({ kind }) => kind === 'text')?.text ?? ''),
  );
  return lists.length * 3 >= items.length * 2;
}

function sectioned(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'heading' && isSectionHead(block.text));
}

/** Briefs under the lines of a list. */
function byList(blocks: readonly Block[], docTitle: string | null): Digest | null {
  const find = listHead(blocks);
  return find && byMarks(blocks, docTitle, find, 3);
}

/** A line that is a title of one article as likely as not; `南岭社 8月5日` says where and when a collection is from. */
const isHeadline = (line: string | null): boolean =>
  line !== null && line.length >= 4 && !/\d{1,2}月\d{1,2}日|(?:19|20)\d{2}[年./-]|^\d{1,2}[./-]\d/.test(line);

/** Heads that sections of one article seldom have; any other kind must be called a digest, be closed or be independent. */
const MARKS_ITEMS: ReadonlySet<HeadFinder> = new Set([bracketHead, dashHead, labelHead]);

/** `一、`, `（一）`: how official texts count their sections, so that a title of a digest proves nothing. */
const SECTION = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]/;

function byMarks(blocks: readonly Block[], docTitle: string | null, find: HeadFinder, least: number): Digest | null {
  const segments = cutAt(blocks, find);
  const items = segments.filter((segment) => segment.title !== null && hasProse(segment));
  if (items.length < least) return null;
  const opening = segments[0]?.title === null ? segments[0] : null;
  const own =
    docTitle ??
    opening?.blocks.find((block) => block.kind === 'heading' || (block.text.length <= 40 && !endsSentence(block.text)))
      ?.text ??
    null;
  const closed = items.filter(isClosed).length;
  if (!MARKS_ITEMS.has(find)) {
    const lead = opening ? prose(opening) : 0;
    const called = isDigestTitle(own);
    const sections =
      find === runInHead || blocks.some((block, i) => SECTION.test(block.text) && find(block, i, blocks));
    if (
      !(called && !sections) &&
      !(closed >= 2 && closed * 2 >= items.length) &&
      !(lead < 80 && (called || !sections || !isHeadline(own)) && independent(items, called ? 3 : 4))
    )
      return null;
    if (sections && speaksOfAll(own, items)) return null;
  } else if (opening && prose(opening) > items.reduce((sum, item) => sum + prose(item), 0) / 2) return null;
  return { title: own, segments: items, ...(opening ? { lead: opening.blocks } : {}) };
}

/** Closes a teaser in a list of articles; once in a text it only leads on. */
const READ_MORE = /^(?:read more|continue reading|阅读全文|查看全文|阅读更多|继续阅读)[ .…»>→]{0,4}$/i;

/** Items between rules, each opening with a short line. */
function byRules(blocks: readonly Block[], docTitle: string | null): Digest | null {
  const ends = blocks.filter((block) => READ_MORE.test(block.text)).length;
  const parting = (block: Block) => block.kind === 'rule' || (ends >= 2 && READ_MORE.test(block.text));
  if (!blocks.some(parting)) return null;
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (parting(block)) parts.push([]);
    else (parts[parts.length - 1] as Block[]).push(block);
  }
  const items: Segment[] = [];
  for (const part of parts) {
    const first = part[0];
    if (!first) continue;
    const headed = part.length >= 2 && isShortLine(first);
    if (!headed) continue;
    const item = { title: first.text, href: first.href, blocks: part.slice(1) };
    if (hasProse(item)) items.push(item);
  }
  const filled = parts.filter((part) => part.some((block) => block.kind === 'text')).length;
  const closed = items.filter(isClosed).length;
  if (items.length < 2 || items.length * 10 < filled * 7) return null;
  if (items.length < 3 && closed < 2 && ends < 2 && !isDigestTitle(docTitle)) return null;
  return { title: docTitle, segments: items };
}
