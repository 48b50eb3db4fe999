/**
 * What a document says about itself, field by field, each claim with its evidence. Readers of formats make claims; the
 * strongest one for each field wins. A claim is never made without words in the document that support it.
 */
import type { Known } from '@/src/corpus/article';

export interface Claim {
  value: string;
  known: Known;
  /** Which claim wins, higher first: a 来源 line outranks the site's name. */
  rank: number;
  /** Where its line stands; none for fields of the document and for what is read out of sentences. */
  place?: Place;
}

/** Above the title, between title and text, or in the text and below it. */
export type Place = 'above' | 'head' | 'text';

export interface Claims {
  title: Claim[];
  publisher: Claim[];
  author: Claim[];
  published: Claim[];
  url: Claim[];
}

/** Claims to add to: nothing is claimed yet. */
export function noClaims(): Claims {
  return { title: [], publisher: [], author: [], published: [], url: [] };
}

/** Adds a stated claim when there is a value. */
export function state(list: Claim[], value: string | null | undefined, from: string, rank: number): void {
  if (value) list.push({ value, known: { how: 'stated', from }, rank });
}

/** Adds an inferred claim when there is a value. */
export function infer(list: Claim[], value: string | null | undefined, from: string, rank: number): void {
  if (value) list.push({ value, known: { how: 'inferred', from }, rank });
}

/** The strongest claim; of equals the first. */
export function strongest(list: readonly Claim[]): Claim | null {
  return list.reduce<Claim | null>((best, claim) => (best === null || claim.rank > best.rank ? claim : best), null);
}

/** All claims of both, the first's first. */
export function merge(first: Claims, second: Claims): Claims {
  return {
    title: [...first.title, ...second.title],
    publisher: [...first.publisher, ...second.publisher],
    author: [...first.author, ...second.author],
    published: [...first.published, ...second.published],
    url: [...first.url, ...second.url],
  };
}
