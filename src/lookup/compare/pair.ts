/** A claim of a page's sentence beside a figure of the corpus, with what both are judged by. */
import type { Figure } from '@/src/facts/fact';
import type { FactRow } from '@/src/pack/rows';
import type { Asked } from '../query/asked';
import type { Claim, KindOf } from './read-claims';

/** Two figures that may be of the same thing. */
export interface Pair {
  claim: Claim;
  row: FactRow;
  ours: Figure;
  /** Tokens and terms that the page's sentence says, guesses of its words included. */
  said: ReadonlySet<string>;
  asked: Asked;
  kindOf: KindOf;
  /**
   * Whether both have one value: that is evidence in itself, so less likeness is asked for than where the card would say
   * that they differ.
   */
  equal: boolean;
  /**
   * Whether the card would say that they differ, and nothing hints that the page's value is ours misprinted: then nothing
   * may be taken for granted.
   */
  differs: boolean;
  /** Whether the page's value has our digits at another magnitude (13.96万 of 139.6万): a slip of the same figure, mostly. */
  slipped: boolean;
}
