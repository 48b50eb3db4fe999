/** The walk that is shared by what is looked for in the characters of each document, one pattern after the other. */
import { SharedWalk } from '@/src/corpus/patterns/shared-walk';

export const CLEANING = new SharedWalk();
