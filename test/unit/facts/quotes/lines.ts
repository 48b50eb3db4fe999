/** What quotes a text holds, as one line each: what the tables of this folder compare with. */
import { findQuotes } from '@/src/facts/quotes/find';
import { articleOf } from '../article';

/** `speaker : words` of a direct and `speaker ~ words` of a reported quote, in order; `–` where nobody is named. */
export function quotesOf(text: string): string[] {
  return findQuotes(articleOf(text)).map((q) => `${q.speaker ?? '–'} ${q.direct ? ':' : '~'} ${q.text}`);
}
