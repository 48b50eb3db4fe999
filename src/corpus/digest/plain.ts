/** Collections of plain text without any mark: items told by what closes them or by their words alone. */
import type { Block } from '@/src/corpus/block';
import { labelled } from '@/src/corpus/fields/labels';
import { isLabel } from '@/src/corpus/head/lines';
import { endsSentence } from '@/src/corpus/lines/join';
import { noteKind } from '@/src/corpus/notes/note';
import { opensWithDateline } from '@/src/corpus/origin/dateline';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import { tellingWords, titleShare } from '@/src/corpus/title';
import { withoutListMark, withoutNumber } from './heads';
import { cutAt, type Digest, isShortLine, prose, type Segment } from './segment';

/** Plain articles one after the other: each closed by its source line, the next opening with a short line. */
export function bySources(blocks: readonly Block[]): Digest | null {
  const starts: number[] = [];
  // Furniture may stand above the first title.
  const top = blocks.findIndex((block) => noteKind(block.text) !== 'furniture');
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    const opens = i === top || (before !== undefined && noteKind(before.text) === 'source');
    const next = blocks[i + 1];
    if (opens && isShortLine(block) && !isLabel(block.text) && next && (next.kind === 'text' || noteKind(next.text)))
      starts.push(i);
  });
  if (starts.length < 2 || starts[0] !== top) return null;
  const segments = starts.map((start, i) => {
    const head = blocks[start] as Block;
    return { title: head.text, href: head.href, blocks: blocks.slice(start + 1, starts[i + 1]) };
  });
  return segments.every((segment) => prose(segment) >= 20) ? { title: null, segments } : null;
}

/**
 * Items that each open with their own source and time, above their head: `Source: 某台` / `Published on: …` / head / text.
 * One article has its fields once; what stands above the first must not speak of its text.
 */
export function byFieldsAbove(blocks: readonly Block[]): Digest | null {
  const isField = (block: Block | undefined) =>
    block !== undefined && /^(?:source|time|link)$/.test(noteKind(block.text) ?? '');
  const items: { start: number; head: number }[] = [];
  blocks.forEach((block, start) => {
    const before = blocks[start - 1];
    if (
      labelled(block.text) === null ||
      labelled(before?.text ?? '') !== null ||
      (items.length > 0 && before && !endsSentence(before.text))
    )
      return;
    const head = blocks.findIndex((other, i) => i > start && !isField(other));
    const [title, text] = [blocks[head], blocks[head + 1]];
    const sourced = blocks.slice(start, head).some((field) => noteKind(field.text) === 'source');
    if (sourced && title && text && isHeadOver(title) && endsSentence(text.text)) items.push({ start, head });
  });
  const [first] = items;
  if (items.length < 2 || !first || first.start > 3) return null;
  const segments = items.map(({ start, head }, i) => {
    const title = blocks[head] as Block;
    const fields = blocks.slice(start, head);
    return { title: title.text, href: title.href, blocks: [...fields, ...blocks.slice(head + 1, items[i + 1]?.start)] };
  });
  const own = segments[0]?.blocks.map(({ text }) => text).join('\n') ?? '';
  if (blocks.slice(0, first.start).some(({ text }) => titleShare(text, own) >= 0.2 && tellingWords(text) >= 3))
    return null;
  return segments.every((segment) => prose(segment) >= 40) ? { title: null, segments } : null;
}

/**
 * Briefs read out one after the other: a short line, then a paragraph signed `（新华社）`, at least three times, and hardly any
 * prose beside them. Names of sections and words of passage between them go.
 */
export function bySigned(blocks: readonly Block[]): Digest | null {
  const segments: Segment[] = [];
  let all = 0;
  let signed = 0;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    const name = /[。！？…”」][（(]([^（）()]{2,16})[）)]$/.exec(block.text.slice(-20))?.[1];
    if (block.kind !== 'text' || !(name || endsSentence(block.text))) continue;
    all += block.text.length;
    const head = blocks[i - 1];
    if (!name || !isPublisherName(name) || !head || !isShortLine(head) || endsSentence(head.text)) continue;
    signed += block.text.length;
    segments.push({ title: withoutNumber(head.text), href: head.href, blocks: [block] });
  }
  return segments.length >= 3 && signed * 10 >= all * 7 ? { title: null, segments } : null;
}

/**
 * Agency stories one after the other: each a short line over a paragraph that opens with a dateline. One article has one
 * dateline. Labels between them (`FINANCIAL MARKETS`) go.
 */
export function byDatelines(blocks: readonly Block[]): Digest | null {
  const opens = (block: Block | undefined) =>
    block?.kind === 'text' && block.text.length >= 30 && opensWithDateline(block.text);
  return byHeads(blocks, opens, 2);
}

/** The list of a site's articles: each a headline, its minute (`2026-03-10 17:45 某网`) and its text, three or more, no minute twice. */
export function byStamps(blocks: readonly Block[]): Digest | null {
  const stamps = blocks.flatMap(({ text }) => STAMPED.exec(text)?.[0] ?? []);
  if (stamps.length < 3 || new Set(stamps).size < stamps.length) return null;
  return byHeads(blocks, (block, next) => STAMPED.test(block?.text ?? '') && endsSentence(next?.text ?? ''), 3);
}

const STAMPED = /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d{2}(?::\d{2})?(?= \S{2,10}$|$)/;

/** Stories each under a headline of its own: a short line over a block that opens one. */
function byHeads(
  blocks: readonly Block[],
  opens: (block: Block | undefined, next: Block | undefined) => boolean,
  least: number,
): Digest | null {
  const starts = blocks.flatMap((block, i) => (isHeadOver(block) && opens(blocks[i + 1], blocks[i + 2]) ? [i] : []));
  if (starts.length < least) return null;
  const lead = blocks.slice(0, starts[0]);
  const segments = starts.map((start, i) => {
    const head = blocks[start] as Block;
    const item = blocks.slice(start + 1, starts[i + 1]);
    while (i + 1 < starts.length && item.length > 1 && isHeadOver(item.at(-1) as Block)) item.pop();
    return { title: withoutBullet(head.text), href: head.href, blocks: item };
  });
  const before = lead.reduce((sum, { text }) => sum + (endsSentence(text) ? text.length : 0), 0);
  if (before > 120 || segments.some((segment) => prose(segment) === 0)) return null;
  return { title: null, segments, lead };
}

/**
 * Briefs each under the minute it was filed (`2026-03-10 17:45`), three or more, nothing above the first. Remarks of readers
 * have a name over the time and are shorter than news.
 */
export function byTimes(blocks: readonly Block[]): Digest | null {
  const starts = blocks.flatMap((block, i) => (FILED.test(block.text) ? [i] : []));
  if (starts.length < 3 || (starts[0] as number) > 1) return null;
  if (new Set(starts.map((at) => (blocks[at] as Block).text)).size < starts.length) return null;
  // `即时` over each of them: where the site files it.
  const filed = starts.map((at) => (at > 0 && isChannel((blocks[at - 1] as Block).text) ? at - 1 : at));
  if (filed.slice(1).some((at) => !endsSentence((blocks[at - 1] as Block).text))) return null;
  const segments = starts.map((at, i) => ({ title: null, href: null, blocks: blocks.slice(at, filed[i + 1]) }));
  return segments.every((segment) => prose(segment) >= 60) ? { title: null, segments } : null;
}

const FILED = /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d{2}(?::\d{2})?$/;

/** A short line, a bullet before it allowed, that is no sentence. */
function isHeadOver(block: Block): boolean {
  return isShortLine({ ...block, text: withoutBullet(block.text) }) && !endsSentence(block.text);
}

function withoutBullet(line: string): string {
  return line.replace(/^[•·●▪◦‣■◆►▶] ?/, '');
}

/**
 * Briefs under lines of no rank, a bullet or number before them or none: a line without a full stop and a few paragraphs, at least three times, each head's words in its
 * own text and hardly in any other. Sections of one article speak of the same things, its title of all. Above the first may
 * stand what the list is called: a line that says nothing of any of them.
 */
export function byPlainHeads(given: readonly Block[]): Digest | null {
  const blocks = given.filter(({ text }) => !/^[-–—•·*]$/.test(text));
  if (blocks.length < 6 || blocks.length > 400) return null;
  const all = cutAt(blocks, (block) => {
    const title = withoutListMark(block.text);
    return block.kind === 'text' && isShortLine({ ...block, text: title }) && !endsSentence(title)
      ? { title, href: block.href, rest: '' }
      : null;
  });
  const named = all.findIndex((item) => prose(item) > 0);
  const items = all.slice(named);
  if (named > 2 || items.length < 3) return null;
  if (!items.every((item) => item.title !== null && prose(item) >= 20 && item.blocks.length <= 5)) return null;
  const bodies = items.map((item) => item.blocks.map(({ text }) => text).join('\n'));
  const leads = all
    .slice(0, named)
    .flatMap(({ title, blocks: lines }) => [title ?? '', ...lines.map(({ text }) => text)]);
  const sharesOf = (line: string) => bodies.map((body) => titleShare(line, body));
  const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / items.length;
  if (leads.some((line) => tellingWords(line) >= 3 && mean(sharesOf(line)) >= 0.2)) return null;
  const shares = items.map(({ title }) => sharesOf(title ?? ''));
  const apart = shares.every(
    (row, i) =>
      tellingWords(items[i]?.title ?? '') >= 3 &&
      (row[i] as number) >= 0.25 &&
      // A name (李家超) may stand in two of them.
      row.every((share, k) => k === i || share < 0.2 || share * 3 < (row[i] as number)),
  );
  return apart && mean(shares.map((row, i) => row[i] as number)) >= 0.4
    ? { title: leads[0] ?? null, segments: items }
    : null;
}
