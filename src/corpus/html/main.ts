/**
 * Which blocks of an HTML page are its article. First the elements that pages mark as such, then Mozilla's Readability,
 * then the densest stretch of sentences. Readability only judges: its text says which of our own blocks are the article,
 * so that headings, tables and line breaks keep what our reader made of them.
 */
import { Readability } from '@mozilla/readability';
import { noteKind } from '@/src/corpus/notes/note';
import { domToBlocks } from './blocks';
import type { PlacedBlock } from './collector';
import { selectAll } from './dom-select';
import { wordsOf } from './parse';

/** Marks of an article's body: microdata, then names that content systems give it. */
const BODY_SELECTORS = ['[itemprop~="articleBody"]', 'article', '[role="article"]', 'main', '[role="main"]'];
const BODY_WORDS: readonly (readonly string[])[] = [
  ['article', 'body'],
  ['article', 'content'],
  ['article', 'text'],
  ['article', 'detail'],
  ['article', 'main'],
  ['article', 'con'],
  ['art', 'body'],
  ['art', 'content'],
  ['artibody'],
  ['articlebody'],
  ['articlecontent'],
  ['post', 'body'],
  ['post', 'content'],
  ['post', 'text'],
  ['postbody'],
  ['entry', 'content'],
  ['news', 'content'],
  ['news', 'text'],
  ['news', 'body'],
  ['news', 'txt'],
  ['newscontent'],
  ['main', 'content'],
  ['main', 'text'],
  ['text', 'content'],
  ['text', 'con'],
  ['story', 'body'],
  ['story', 'content'],
  ['story', 'list'],
  ['content', 'detail'],
  ['detail', 'content'],
  ['rich', 'text'],
  ['rich', 'media', 'content'],
  ['rm', 'txt', 'con'],
  ['paragraph'],
  ['trs', 'editor'],
  ['pages', 'content'],
  ['cnt', 'bd'],
  ['left', 'zw'],
  ['zhengwen'],
  ['zw'],
  ['endtext'],
  ['end', 'text'],
  ['content', 'area'],
  ['content', 'body'],
  ['content', 'text'],
  ['ozoom'],
  ['detail'],
  ['article'],
  ['content'],
];

/** The part of a text that reads as sentences: characters in blocks with full stops or commas, links not counted. */
function weight(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length * (1 - block.linked) : 0), 0);
}

function isProse(block: PlacedBlock): boolean {
  return (
    block.kind === 'text' && block.linked < 0.5 && block.text.length >= 12 && /[。，；！？、,.;!?]/.test(block.text)
  );
}

export interface PageBlocks {
  /** Short blocks before the article: where pages keep title, source and time. */
  head: PlacedBlock[];
  article: PlacedBlock[];
}

/**
 * Splits a cleaned page into its article and what stands before it. Where the page shows its own headline, what stands
 * above that is no part of the article.
 * @param headline the text of the heading that the page's title repeats (`titleHeading`)
 */
export function mainBlocks(page: Document, headline: string | null = null): PageBlocks {
  const found = chooseBlocks(page);
  if (headline === null) return found;
  const said = squeeze(headline);
  const at = found.article.findIndex((block) => block.text.length <= 300 && squeeze(block.text) === said);
  if (at < 1 || weight(found.article.slice(at)) * 2 < weight(found.article)) return found;
  return { head: [...found.head, ...found.article.slice(0, at)].slice(-14), article: found.article.slice(at) };
}

function chooseBlocks(page: Document): PageBlocks {
  const all = domToBlocks(page.body);
  const total = weight(all);
  const marked = markedElement(page, total);
  if (marked) return cut(domToBlocks(page.body, marked), (block) => block.inside);
  const judged = readableText(page);
  if (judged !== '') {
    const matches = all.map((block) => block.text.length >= 12 && judged.includes(squeeze(block.text)));
    const long = matches.map((hit, i) => hit && isProse(all[i] as PlacedBlock));
    const first = long.indexOf(true);
    const last = long.lastIndexOf(true);
    const found = all.filter((_, i) => long[i]);
    if (first >= 0 && weight(found) >= total * 0.3) {
      const end = withClosingNotes(all, withClosingTables(all, last, judged));
      const chosen = new Set(all.filter((block, i) => i >= first && i <= end && (matches[i] || block.linked < 0.5)));
      return cut(all, (block) => chosen.has(block));
    }
  }
  const first = all.findIndex(isProse);
  if (first < 0) return { head: [], article: all };
  let last = all.length - 1;
  while (last > first && !isProse(all[last] as PlacedBlock)) last -= 1;
  return {
    head: all.slice(Math.max(0, first - 14), first),
    article: all.slice(first, withClosingNotes(all, last) + 1),
  };
}

/** The index of the last row of the tables that an article ends with, as its Readability text has them too. */
function withClosingTables(blocks: readonly PlacedBlock[], last: number, judged: string): number {
  let end = last;
  for (let next = last + 1; next < blocks.length; next += 1) {
    const { kind, text } = blocks[next] as PlacedBlock;
    if (kind === 'row' && judged.includes(squeeze(text))) end = next;
    // The name of a table stands above it.
    else if (!(text.length <= 60 && blocks[next + 1]?.kind === 'row')) break;
  }
  return end;
}

/** The index of the last of the bylines, sources, editors and days that follow an article's last sentence directly. */
function withClosingNotes(blocks: readonly PlacedBlock[], last: number): number {
  const line = (at: number): string => blocks[at]?.text.trim() ?? '';
  let end = last;
  for (let next = last + 1; next <= last + 4; next += 1) {
    if (closesArticle(line(next)) || SIGNED_DAY.test(line(next))) end = next;
    // `南岭县人民政府` or `完` stands above the day.
    else if (!(line(next).length <= 30 && SIGNED_DAY.test(line(next + 1)))) break;
  }
  return end;
}

/** The day that an official text or statement closes with. */
const SIGNED_DAY = /^(?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日 ?(?:[（(]星期[一二三四五六日天][）)])?$/;

/** `发布日期：2024-05-06 责任编辑：张三`: a day below the text is the article's when it says so. */
function closesArticle(line: string): boolean {
  const kind = noteKind(line);
  return (
    kind === 'byline' ||
    kind === 'source' ||
    kind === 'editor' ||
    (kind === 'time' && /^(?:发布|发表|发稿|日期|时间|Published|Posted)/.test(line))
  );
}

function cut(blocks: PlacedBlock[], inside: (block: PlacedBlock) => boolean): PageBlocks {
  const first = blocks.findIndex(inside);
  const last = blocks.findLastIndex(inside);
  const notes = blocks.slice(last + 1, withClosingNotes(blocks, last) + 1);
  return {
    head: blocks.slice(Math.max(0, first - 14), Math.max(0, first)),
    article: [...blocks.filter(inside), ...notes],
  };
}

/** The element that the page itself marks as the article's body: the innermost that still holds most of the prose. */
function markedElement(page: Document, total: number): Element | null {
  if (total < 60) return null;
  const seen = new Set<Element>();
  for (const selector of BODY_SELECTORS)
    for (const element of selectAll(page, selector).slice(0, 40)) seen.add(element);
  for (const element of selectAll(page, '[class],[id]').slice(0, 8000)) {
    const words = wordsOf(element);
    if (BODY_WORDS.some((mark) => mark.every((word) => words.includes(word)))) seen.add(element);
  }
  let best: { element: Element; score: number } | null = null;
  for (const element of Array.from(seen).slice(0, 120)) {
    const score = weight(domToBlocks(element));
    if (score < 60) continue;
    // An inner element with nearly as much prose is the better body; document order puts it later.
    const inner = best?.element.contains(element) ?? false;
    if (!best || score > best.score * 1.25 || (inner && score >= best.score * 0.85)) best = { element, score };
  }
  return best && best.score >= total * 0.45 ? best.element : null;
}

/** What Readability takes for the article, white space squeezed out; empty when it finds none. */
function readableText(page: Document): string {
  try {
    const copy = page.cloneNode(true) as Document;
    const read = new Readability(copy, { charThreshold: 140, maxElemsToParse: 20_000, disableJSONLD: true }).parse();
    return squeeze(read?.textContent ?? '');
  } catch {
    return '';
  }
}

function squeeze(text: string): string {
  return text.replace(/[\s\u3000\u00a0]+/g, '');
}
