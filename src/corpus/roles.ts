/**
 * Blocks of one article to its paragraphs: which are body, heading, aside, note or table, and which are no part of it.
 */

import type { Block } from '@/src/corpus/block';
import { labelKind } from '@/src/corpus/fields/labels';
import { withoutAppendix } from '@/src/corpus/furniture/appendix';
import {
  cutTail,
  withoutPageMarks,
  withoutRepeats,
  withoutTeasers,
  withSignatures,
} from '@/src/corpus/furniture/leftovers';
import { withoutMenuRuns } from '@/src/corpus/furniture/menu-runs';
import { withoutCutOff, withoutNextStory, withoutOthers, withoutTagged } from '@/src/corpus/furniture/other-articles';
import { breaksSentence } from '@/src/corpus/lines/broken';
import { endsClause, joinPieces } from '@/src/corpus/lines/join';
import { isListItem, isNoteLine, isSectionHead, noteKind } from '@/src/corpus/notes/note';
import type { Piece } from '@/src/corpus/piece';
import { blanksAreNoise, repairBlanks, repairTitle } from '@/src/corpus/text/blanks';
import { isChinese, singleBlanks } from '@/src/corpus/text/characters';

/** The most characters in one paragraph; longer ones are cut at a sentence end. */
const MAX_PARAGRAPH = 200_000;

/** What takes out of the pieces what is no part of the article, in this order. */
const CLEANING: readonly ((pieces: Piece[]) => Piece[])[] = [
  bulletsAsText,
  withoutMenuRuns,
  withoutPageMarks,
  withoutRepeats,
  withoutAppendix,
  withoutTagged,
  withoutNextStory,
  withoutCutOff,
  withoutOthers,
  withoutTeasers,
  withSignatures,
];

/** Paragraphs of an article's blocks, in order, with what each note says it is. */
export function paragraphsOf(blocks: readonly Block[]): Piece[] {
  const texts = blocks.map((block) => block.text);
  const noisy = blanksAreNoise(texts);
  const kept = withoutLinkedHeads(cutTail(blocks));
  const pieces: Piece[] = [];
  for (const block of mergeBroken(withLabels(kept))) {
    if (block.kind === 'rule') continue;
    const text = shownText(block, noisy);
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (isTeaser(block)) continue;
    for (const part of cutLong(text)) pieces.push(piece(block, part));
  }
  return markPlainHeadings(CLEANING.reduce((rest, step) => step(rest), pieces));
}

/** One picture may have `■` in front of its words; sentences in a row that have it are the items of a list. */
function bulletsAsText(pieces: readonly Piece[]): Piece[] {
  const mark = (piece: Piece | undefined) =>
    piece?.note === 'caption' && endsSentenceHard(piece.text) ? /^[■●◆]/.exec(piece.text)?.[0] : undefined;
  return pieces.map((current, i) => {
    const own = mark(current);
    const listed = own !== undefined && (mark(pieces[i - 1]) === own || mark(pieces[i + 1]) === own);
    return listed ? { ...current, role: 'body', note: null } : current;
  });
}

/** Pages set a label and its value one under the other: `来源：` over `某某日报`, `SOURCE` over `Example Inc`. */
function withLabels(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const label = last?.kind === 'text' ? loneLabel(last.text) : null;
    // `2024` over `05/06`: the day of a page that sets its year apart.
    const day = last?.kind === 'text' && /^20\d{2}$/.test(last.text) && /^\d{2} ?\/ ?\d{2}$/.test(block.text);
    if (last && day)
      joined[joined.length - 1] = { ...block, text: `${last.text}-${block.text.replace(/ ?\/ ?/, '-')}` };
    else if (last && label && block.kind === 'text' && isValueOf(label, block.text))
      joined[joined.length - 1] = { ...block, text: `${label}${/^by$/i.test(label) ? ' ' : '：'}${block.text}` };
    else joined.push(block);
  }
  return joined;
}

/** `SOURCE`, `By`: labels that press releases set without a colon. */
const BARE_LABEL = /^(?:SOURCE|By|BY)$/;

/** Short, and of the kind that the label asks for: `发布日期：` over a headline has lost its value. */
function isValueOf(label: string, text: string): boolean {
  const kind = labelKind(label);
  if (kind === 'time' || kind === 'archived') return text.length <= 40 && /\d/.test(text) && !/[。！？]/.test(text);
  if (kind === 'link') return /^https?:\S{1,400}$/.test(text);
  return text.length <= 40 && !/[。！？：:]/.test(text);
}

function loneLabel(line: string): string | null {
  const text = line.trim();
  if (line.length > 16) return null;
  if (BARE_LABEL.test(text)) return text;
  const label = /^([^:：]{2,14}?)\s?[:：]$/.exec(text)?.[1];
  return label !== undefined && labelKind(label) !== null ? label : null;
}

function shownText(block: Block, noisy: boolean): string {
  if (block.kind === 'row') return row(block.text, noisy);
  if (block.kind === 'heading') return repairTitle(block.text);
  // The blanks of a byline or source line part its fields and names.
  const flat = singleBlanks(block.text);
  return isNoteLine(flat) ? flat : repairBlanks(flat, { noisy });
}

function row(text: string, noisy: boolean): string {
  return text
    .split('\t')
    .map((cell) => repairBlanks(cell, { noisy }))
    .join('\t');
}

function piece(block: Block, text: string): Piece {
  const note = block.kind === 'row' ? null : noteKind(text);
  if (block.kind === 'row') return { role: 'table', text, note, block };
  if (note === 'caption' || block.kind === 'aside') return { role: 'aside', text, note, block };
  if (note) return { role: 'note', text, note, block };
  if (block.kind === 'heading') return { role: 'heading', text, note, block };
  if (
    isSectionHead(text) ||
    (block.strong && text.length <= 60 && !/[。；，]$/.test(text) && !endsSentenceHard(text))
  ) {
    return { role: 'heading', text, note, block };
  }
  return { role: 'body', text, note, block };
}

function endsSentenceHard(text: string): boolean {
  return /[。.;；,，][”’"')）]?$/.test(text);
}

/** A block that only links elsewhere. A linked sentence in running text is none. */
function isTeaser(block: Block): boolean {
  if (block.linked < 0.8 || block.kind === 'row') return false;
  if (block.kind === 'heading') return false;
  return noteKind(block.text) === null && (block.text.length < 80 || block.linked > 0.95);
}

/** Headings in a row that only link elsewhere, and the short line over them (`Further reading`): other articles. */
function withoutLinkedHeads(blocks: readonly Block[]): Block[] {
  const links = (block: Block | undefined) => block?.kind === 'heading' && block.linked > 0.95;
  const other = blocks.map((block, i) => links(block) && (links(blocks[i - 1]) || links(blocks[i + 1])));
  const label = ({ kind, text }: Block) => kind === 'text' && text.length <= 24 && !/[。.！？!?:：]$/.test(text);
  return blocks.filter((block, i) => !other[i] && !(label(block) && other[i + 1] && i > 0));
}

/** Mends paragraphs that a page break cut inside a sentence, and sections whose run-in text a page break parted. */
function mergeBroken(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  const runIns = runInSections(blocks);
  blocks.forEach((block, i) => {
    const last = merged[merged.length - 1];
    if (last && last.kind === 'text' && block.kind === 'text' && !block.runIn && !block.strong && !last.strong) {
      if ((/[，、]$/.test(last.text) && breaksSentence(last.text, block.text)) || runIns.has(i)) {
        const context = { chinese: isChinese(last.text), words: new Set<string>() };
        merged[merged.length - 1] = { ...last, text: joinPieces(last.text, block.text, context) };
        return;
      }
    }
    merged.push(block);
  });
  return merged;
}

/**
 * In a section where every paragraph opens with a bold sentence, one in the middle that does not is the rest of the one
 * before it. Gives the indexes of such blocks.
 */
function runInSections(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  if (!blocks.some(({ runIn }) => runIn)) return found;
  let start = 0;
  for (let i = 0; i <= blocks.length; i += 1) {
    const block = blocks[i];
    if (block && block.kind !== 'heading' && block.kind !== 'rule') continue;
    const section = Array.from({ length: i - start }, (_, k) => start + k);
    const texts = section.filter((k) => blocks[k]?.kind === 'text');
    const first = texts.findIndex((k) => blocks[k]?.runIn);
    const last = texts.findLastIndex((k) => blocks[k]?.runIn);
    const led = texts.filter((k) => blocks[k]?.runIn).length;
    const rest = texts.slice(first + 1, Math.max(first + 1, last)).filter((k) => !blocks[k]?.runIn);
    if (led >= 4 && rest.length * 4 <= led) for (const k of rest) found.add(k);
    start = i + 1;
  }
  return found;
}

/** Cuts a paragraph that is longer than any reader wants, at a sentence end where there is one. */
function cutLong(text: string): string[] {
  if (text.length <= MAX_PARAGRAPH) return [text];
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + MAX_PARAGRAPH);
    if (end < text.length) {
      const stop = text.lastIndexOf('。', end);
      if (stop > at + MAX_PARAGRAPH / 2) end = stop + 1;
      else if (/[\ud800-\udbff]/.test(text[end - 1] as string)) end -= 1;
    }
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

/** In plain text a heading is a short line without a full stop between paragraphs that have one. */
function markPlainHeadings(pieces: readonly Piece[]): Piece[] {
  return pieces.map((current, i) => {
    if (current.role !== 'body' || current.block.kind !== 'text' || i === 0) return current;
    const { text } = current;
    const item = isListItem(text) && !(/^\d{1,2}[.、．][^\d]/.test(text) && text.length <= 16);
    if (text.length > 44 || endsClause(text) || /[。！？；]/.test(text) || item || /[，、,;]$/.test(text))
      return current;
    const next = pieces
      .slice(i + 1, i + 3)
      .find((other) => other.role === 'body' && (other.text.length > 16 || !isListItem(other.text)));
    if (!next || next.text.length < 20 || !endsClause(next.text)) return current;
    return { ...current, role: 'heading' };
  });
}
