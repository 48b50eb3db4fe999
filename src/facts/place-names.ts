/** Places by their short names (assets/lexicon/places.json). */
import * as v from 'valibot';
import table from '@/assets/lexicon/places.json';

const Names = v.array(v.string());

/** Each group of names: which of them a rule asks for depends on what it can mistake for a place. */
export const PLACE_NAMES = v.parse(
  v.object({
    /** The writer's own: 全省, 我国. */
    own: Names,
    world: Names,
    provinces: Names,
    cities: Names,
    areas: Names,
    /** Also inside other words: 平台中 is not 台中. */
    taiwan: Names,
    states: Names,
    continents: Names,
    /** For articles of both scripts, which are read as they stand. */
    traditional: Names,
  }),
  table,
);
