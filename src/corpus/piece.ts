/** A paragraph on its way into an article: what `roles.ts` makes of a block, and what takes furniture out works on. */
import type { Paragraph } from './article';
import type { Block } from './block';
import type { NoteKind } from './notes/note';

export interface Piece extends Paragraph {
  /** What a byline, source line or caption says it is; null for running text. */
  note: NoteKind | null;
  /** The block that it was made of. */
  block: Block;
}
