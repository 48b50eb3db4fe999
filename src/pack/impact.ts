/**
 * Impact scores: FlexSearch ranks by first position alone; its official `score` option takes ours instead, the term
 * frequency part of BM25 cut into slots (measured: keyword R@1 .354 → .580, the level of BM25; 16 slots are enough).
 * The idf part is applied when a query is asked, from the posting's length.
 */
import { SLOTS } from './postings';

const K1 = 1.2;
/** Length matters less for passages than for whole articles (PLATFORM: b = .4). */
const B = 0.4;

/** Slot of a token that stands `frequency` times in a unit of `length` tokens; 0 is the best slot. */
export function impactSlot(frequency: number, length: number, averageLength: number): number {
  const norm = K1 * (1 - B + (B * length) / Math.max(1, averageLength));
  const saturation = frequency / (frequency + norm);
  return Math.min(SLOTS - 1, Math.max(0, SLOTS - 1 - Math.floor(saturation * SLOTS)));
}

/** The impact that a slot stands for, the middle of its range times K1 + 1, as in BM25. */
export function slotImpact(slot: number): number {
  return ((SLOTS - slot - 0.5) / SLOTS) * (K1 + 1);
}

/** Inverse document frequency, never negative (BM25+ form). */
export function idf(found: number, units: number): number {
  return Math.log(1 + (units - found + 0.5) / (found + 0.5));
}
