/**
 * The common form of every format on its way to an Article: a list of blocks in reading order.
 * A reader of one format (HTML, Markdown, plain text) makes blocks; from here on formats are forgotten.
 */

export type BlockKind =
  | 'text' // a paragraph
  | 'heading' // marked up as one; `level` 1…6
  | 'row' // one row of a table, cells joined by a tab
  | 'aside' // caption, pull-quote, box: marked up as one
  | 'rule'; // a horizontal rule or a line of dashes

export interface Block {
  kind: BlockKind;
  /** One line, blanks not yet repaired. */
  text: string;
  /** 1…6 for headings, else 0. */
  level: number;
  /** The whole block is bold: often a heading that is not marked up as one. */
  strong: boolean;
  /** How many of its characters are the bold words that it opens with (`**…。**…`), the run-in head of a section; 0 without. */
  runIn: number;
  /** Share of its characters that are link text, 0…1. */
  linked: number;
  /** Address of its link when the block is one link, else null. */
  href: string | null;
}

/** A block with the usual fields. */
export function makeBlock(kind: BlockKind, text: string, fields: Partial<Block> = {}): Block {
  return { kind, text, level: 0, strong: false, runIn: 0, linked: 0, href: null, ...fields };
}
