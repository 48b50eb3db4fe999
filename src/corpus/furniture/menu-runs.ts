/**
 * Menus that copies of a page keep one word a line: `时政 / 国际 / 财经 …` over the title, names of channels below the text. No
 * list of words knows them all; what gives them away is a run of such lines where no article has any.
 */
import { endsClause } from '@/src/corpus/lines/join';
import type { Piece } from '@/src/corpus/piece';
import { tellingWords, titleShare } from '@/src/corpus/title';

/** Lines that make a run: three names may be a board of directors, eight are a menu. */
const LEAST = 8;
/** Runs whose edges are looked at for a title: no page has more menus. */
const MOST_RUNS = 12;

/** Marks such runs above the first sentence and below the last one as furniture. */
export function withoutMenuRuns(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(isText);
  const last = pieces.findLastIndex(isText);
  if (first < 0) return [...pieces];
  const body = pieces
    .slice(first, first + 12)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 6000);
  const menu = new Set<number>();
  let runs = 0;
  for (let start = 0; start < pieces.length; ) {
    let end = start;
    while (end < pieces.length && (end < first || end > last) && isWord(pieces[end] as Piece)) end += 1;
    if (end - start >= LEAST) {
      runs += 1;
      for (let i = start; i < end; i += 1) {
        const edge = runs <= MOST_RUNS && (i < start + 2 || i >= end - 2);
        if (!edge || !speaksOf(pieces[i] as Piece, body)) menu.add(i);
      }
    }
    start = end + 1;
  }
  return menu.size === 0
    ? [...pieces]
    : pieces.map((piece, i) => (menu.has(i) ? { ...piece, role: 'note', note: 'furniture' } : piece));
}

function isText({ role, text }: Piece): boolean {
  return role === 'table' || (role === 'body' && text.length >= 30 && endsClause(text));
}

/** A name or two: short, no figure, no mark of a sentence. Notes that say something of the article are none. */
function isWord({ role, text, note }: Piece): boolean {
  if (role === 'table' || (note !== null && note !== 'furniture')) return false;
  if (/^\d{1,8}$/.test(text)) return true;
  return text.length <= (/[\u4e00-\u9fff]/.test(text) ? 12 : 24) && !/[，。；！？、,;!?「」“”《》]|\d{3}/.test(text);
}

/** A short title beside the menu: its words come back in the text. */
function speaksOf({ text }: Piece, body: string): boolean {
  return text.length >= 6 && tellingWords(text) >= 3 && titleShare(text, body) >= 0.5;
}
