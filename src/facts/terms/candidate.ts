/** A name that a text shows by how it writes it, before it is known whether it is a term. */
import type { TermKind } from '../fact';

export interface Candidate {
  surface: string;
  kind: TermKind;
  /** How sure the writing makes it, 0…1. */
  trust: number;
}
