/** Patterns of terms that run over the same text one after the other, and so share a walk. */
import { SharedWalk } from '@/src/corpus/patterns/shared-walk';

/** Names that a paragraph shows by how it writes them. */
export const NAMES = new SharedWalk();
/** Other names of the same thing, in a whole article. */
export const ALIASES = new SharedWalk();
