/** What the running text of an article is read for by the rules that ask where it is from. */
import type { Claims } from '@/src/corpus/claim';
import type { Piece } from '@/src/corpus/piece';
import { opensWithDateline } from './dateline';

/** `/PRNewswire/ --`, `HARWICK, Fla.–(BUSINESS WIRE)–`, `– (Example Newswire) –`: a wire by its name, among the first words. */
const WIRE_NAME =
  /[/(] ?([A-Z][A-Za-z]{0,12} ?[A-Za-z]{0,8}(?:WIRE|[Ww]ire))(?:[ -][\w -]{0,16})?[/)] ?(?:[-–—]|(?=[A-Z])|$)/;

/** An article's text with its first words, where datelines and outlets stand. */
export interface RunningText {
  pieces: readonly Piece[];
  body: readonly Piece[];
  /** The first words, of the paragraph that opens with a dateline where one does. */
  lead: string;
  /** The wire that the first words name. */
  wire: string | undefined;
  /** What is claimed already, for the year of a dateline. */
  known: Claims;
}

/** Reads the running text out of an article's pieces. */
export function runningText(pieces: readonly Piece[], known: Claims): RunningText {
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
  return { pieces, body, lead, wire: WIRE_NAME.exec(wired?.text.slice(0, 240) ?? '')?.[1], known };
}
