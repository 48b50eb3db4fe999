/**
 * Cities: a corpus names hundreds, most as where something happened. One is a term where articles come back to it.
 */
import * as v from 'valibot';
import citiesJson from '@/assets/lexicon/cities.json';

/** Names of cities. Throws a ValiError when the file is not a list of names. */
export const CITIES: ReadonlySet<string> = new Set(
  v.parse(v.array(v.pipe(v.string(), v.regex(/^[\u4e00-\u9fff]{2,5}$/))), citiesJson),
);

/** Mentions in a corpus, and mentions in an article that has one, that make a city what articles are about. */
const LEAST = 4;
const LEAST_AN_ARTICLE = 3;

/** True when the articles that name a city are about it. */
export function isAboutCity(count: number, documents: number): boolean {
  return count >= LEAST && count >= documents * LEAST_AN_ARTICLE;
}
