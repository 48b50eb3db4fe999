/** Patterns of quotes that run over the same passage one after the other, and so share a walk. */
import { SharedWalk } from '@/src/corpus/patterns/shared-walk';

/** Marks in a text. */
export const MARKS = new SharedWalk();
/** Who says: frames of a passage. */
export const FRAMES = new SharedWalk();
/** Who is named and acts in a passage. */
export const ACTORS = new SharedWalk();
