/**
 * Plain markup to blocks without a DOM: paragraphs, headings and line ends whose tags say nothing but what they are, as
 * most saved articles keep them (`<div><p>…</p></div>`). Making and walking a DOM of it took a third of reading a document.
 */
import { BLOCK_TAGS, BOLD_TAGS, Collector, type Context, levelOf, OUTSIDE, type PlacedBlock } from './collector';

/** Tags that are read here; what else a text has makes it markup for a parser. */
const TAGS = new Set('P DIV SECTION BLOCKQUOTE UL OL LI H1 H2 H3 H4 H5 H6 B STRONG I EM U'.split(' '));
/** Longer names are of no such tag. */
const LONGEST_TAG = 12;
/** Deeper than this, or with more tags, a text is no article: `parse.ts` judges it. */
const DEEPEST = 200;
const MOST_TAGS = 20_000;

/** One open element. */
interface Open {
  tag: string;
  context: Context;
}

/**
 * @param html markup of an article, characters cleaned.
 * @returns the blocks that `domToBlocks` makes of its DOM; null when it has an attribute, a character reference, a comment
 * or any tag but those of `TAGS`, or when a parser would nest its tags otherwise than they are written. Linear.
 */
export function plainToBlocks(html: string): PlacedBlock[] | null {
  if (html.includes('&')) return null;
  const collector = new Collector();
  const root: Open = { tag: 'BODY', context: { ...OUTSIDE, depth: 1 } };
  const open: Open[] = [root];
  let tags = 0;
  let at = 0;
  for (;;) {
    const top = open[open.length - 1] as Open;
    const start = html.indexOf('<', at);
    collector.text(start < 0 ? html.slice(at) : html.slice(at, start), top.context);
    if (start < 0) break;
    const end = html.indexOf('>', start + 1);
    if (end < 0 || end - start > LONGEST_TAG || tags > MOST_TAGS) return null;
    tags += 1;
    at = end + 1;
    const closes = html[start + 1] === '/';
    const tag = html.slice(start + (closes ? 2 : 1), end).toUpperCase();
    if (tag === 'BR' || tag === 'BR/' || tag === 'BR /') {
      if (closes) return null;
      collector.lineEnd();
      continue;
    }
    if (!TAGS.has(tag)) return null;
    const block = BLOCK_TAGS.has(tag);
    if (closes) {
      if (top.tag !== tag) return null;
      if (block) collector.flush(top.context);
      open.pop();
      continue;
    }
    // A block closes an open paragraph, an item the item before it.
    if (open.length > DEEPEST || (block && open.some((one) => one.tag === 'P')) || (tag === 'LI' && top.tag === 'LI'))
      return null;
    if (block) collector.flush(top.context);
    const { context } = top;
    open.push({
      tag,
      context: {
        ...context,
        depth: context.depth + 1,
        bold: context.bold || BOLD_TAGS.has(tag),
        level: levelOf(tag) ?? context.level,
      },
    });
  }
  if (open.length > 1) return null;
  collector.flush(root.context);
  collector.flush(OUTSIDE);
  return collector.blocks;
}
