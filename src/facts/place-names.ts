/** Places by their short names. */
import table from '@/assets/lexicon/places.json';

/** Each group of names: which of them a rule asks for depends on what it can mistake for a place. */
export const PLACE_NAMES: {
  /** The writer's own: 全省, 我国. */
  readonly own: readonly string[];
  readonly world: readonly string[];
  readonly provinces: readonly string[];
  readonly cities: readonly string[];
  readonly areas: readonly string[];
  /** Also inside other words: 平台中 is not 台中. */
  readonly taiwan: readonly string[];
  readonly states: readonly string[];
  readonly continents: readonly string[];
  /** For articles of both scripts, which are read as they stand. */
  readonly traditional: readonly string[];
} = table;
