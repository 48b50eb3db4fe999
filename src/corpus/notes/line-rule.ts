/** What a rule for lines of notes is, and how most of them read the name that they found. */
import type { Claims } from '@/src/corpus/claim';
import { isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { authorName } from './author-name';

export interface LineRule {
  example: string;
  pattern: RegExp;
  field: keyof Claims;
  /** The claim's evidence and rank (claim.ts). */
  from: string;
  rank: number;
  /** The value of what was found; null where it is none. */
  read: (found: RegExpExecArray) => string | null | undefined;
}

/** The publisher that the first group names, when it is written as publishers are. */
export const outlet = ([, written = '']: RegExpExecArray): string | null => {
  // `青岭财经综合`: put together from others' reports.
  const name = written.replace(/(?<=[\u4e00-\u9fff]{3})综合$/, '');
  return isPublisherName(name) ? publisherName(name) : null;
};
/** Who the first group names. */
export const person = ([, name = '']: RegExpExecArray): string | null => authorName(name);
