/**
 * Cities: a corpus names hundreds, most as where something happened. One is a term where articles come back to it.
 */
import citiesJson from '@/assets/lexicon/cities.json';

/** Names of cities. */
export const CITIES: ReadonlySet<string> = new Set(citiesJson);

/** Mentions in a corpus, and mentions in an article that has one, that make a city what articles are about. */
const LEAST = 4;
const LEAST_AN_ARTICLE = 3;

/** True when the articles that name a city are about it. */
export function isAboutCity(count: number, documents: number): boolean {
  return count >= LEAST && count >= documents * LEAST_AN_ARTICLE;
}
