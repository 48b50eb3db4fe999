/**
 * Which marks hold somebody's words, and whose. The rules are tried in the order of the table; the first that fits
 * decides. Marks that no rule takes are names, titles, slogans or scare quotes.
 */
import { BEFORE } from './before';
import { BEHIND } from './behind';
import { IN_A_WORD } from './in-a-word';
import { IN_PARAGRAPH } from './in-paragraph';
import { IN_SENTENCE } from './in-sentence';
import type { DirectRule } from './rule';

/** All rules, in the order in which they are tried. */
export const DIRECT_RULES: readonly DirectRule[] = [
  ...IN_A_WORD,
  ...BEFORE,
  ...BEHIND,
  ...IN_SENTENCE,
  ...IN_PARAGRAPH,
];
