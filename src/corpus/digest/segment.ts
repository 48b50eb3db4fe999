/** A segment of a document: the head of an item and the blocks under it; and what tells an item from a section. */
import { type Block, makeBlock } from '@/src/corpus/block';
import { endsSentence } from '@/src/corpus/lines/join';
import { isListItem, noteKind } from '@/src/corpus/notes/note';
import { displayWidth } from '@/src/corpus/text/characters';
import { englishWords, tellingWords, titleShare } from '@/src/corpus/title';
import type { HeadFinder } from './heads';

export interface Segment {
  /** The head of this item; null when the document is one article. */
  title: string | null;
  href: string | null;
  blocks: Block[];
}

export interface Digest {
  /** The document's own title, when a heading above the items gives one. */
  title: string | null;
  segments: Segment[];
  /** What stands above the items: the collection's own day and name. */
  lead?: readonly Block[];
}

/** Blocks cut where an item opens, as `find` tells; the first segment is what stands before the first item. */
export function cutAt(blocks: readonly Block[], find: HeadFinder): Segment[] {
  const segments: Segment[] = [{ title: null, href: null, blocks: [] }];
  blocks.forEach((block, i) => {
    const head = find(block, i, blocks);
    if (head)
      segments.push({
        title: head.title,
        href: head.href,
        blocks: head.rest === '' ? [] : [makeBlock('text', head.rest)],
      });
    else (segments[segments.length - 1] as Segment).blocks.push(block);
  });
  return (segments[0] as Segment).blocks.length === 0 ? segments.slice(1) : segments;
}

/** Whether a block could be an item's headline by its length and end. */
export function isShortLine(block: Block): boolean {
  return (
    (block.kind === 'heading' || block.kind === 'text') &&
    block.text.length >= 5 &&
    displayWidth(block.text) <= 120 &&
    !/[。；，：]$/.test(block.text) &&
    !isListItem(block.text) &&
    !noteKind(block.text)
  );
}

/** Closed by its own source, byline or address. */
export function isClosed(segment: Segment): boolean {
  return segment.blocks.some(
    (block) =>
      /^(?:source|byline|link|time)$/.test(noteKind(block.text) ?? '') ||
      (block.kind === 'text' && /[（(](?:来源|Source)[:：].{2,30}[）)]$/.test(block.text)),
  );
}

/** How many characters of a segment are whole sentences of running text. */
export function prose(segment: Segment | undefined): number {
  return (segment?.blocks ?? []).reduce(
    (sum, block) =>
      sum +
      (block.kind === 'text' && endsSentence(block.text) && noteKind(block.text) === null ? block.text.length : 0),
    0,
  );
}

/** Whether a segment holds more than headlines: a sentence, a long line or a table. */
export function hasProse(segment: Segment): boolean {
  return (
    prose(segment) > 0 ||
    segment.blocks.some((block) => block.kind === 'row' || (block.kind === 'text' && block.text.length >= 20))
  );
}

/**
 * True when items are news of their own: each head's words come back in its own text and hardly in the others'. Sections
 * of one article speak of the same things.
 */
export function independent(items: readonly Segment[], least = 4): boolean {
  if (items.length < least || items.length > 200 || !headlines(items)) return false;
  const bodies = items.map(({ blocks }) =>
    blocks
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 2000)
      .toLowerCase(),
  );
  let own = 0;
  let others = 0;
  items.forEach(({ title }, i) => {
    const parts = partsOf(title ?? '');
    const share = (body: string) => parts.filter((part) => body.includes(part)).length / Math.max(1, parts.length);
    own += share(bodies[i] as string);
    others += share(bodies[(i + 1) % items.length] as string);
  });
  return own / items.length >= 0.4 && others / items.length <= 0.15;
}

/** Whether a line speaks of all items: the headline of one article does, the name of a collection does not. */
export function speaksOfAll(line: string | null, items: readonly Segment[]): boolean {
  if (line === null || tellingWords(line) < 3) return false;
  const shares = items.map(({ title, blocks }) =>
    titleShare(line, [title ?? '', ...blocks.map(({ text }) => text)].join('\n')),
  );
  return shares.reduce((sum, share) => sum + share, 0) / items.length >= 0.2;
}

/** What a head's words are told by: pairs of Han characters and words of other scripts. */
function partsOf(text: string): string[] {
  const parts = englishWords(text).map((word) => word.toLowerCase());
  for (let i = 1; i < text.length && i < 60; i += 1) {
    const pair = text.slice(i - 1, i + 1);
    if (/^(?:[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z]|[A-Za-z][\u4e00-\u9fff])$/.test(pair)) parts.push(pair.toLowerCase());
  }
  return parts;
}

/** Heads that read like headlines: long, and whose own words come back in their own text. */
export function headlines(items: readonly Segment[]): boolean {
  const long = items.filter(({ title }) => (title ?? '').length >= 10).length;
  return long * 10 >= items.length * 8;
}
