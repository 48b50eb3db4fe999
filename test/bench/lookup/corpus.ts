/** A corpus of any size and what is asked of it: known-item queries, a few words of one passage each. */
import type { SourceDocument } from '@/src/corpus/article';
import { Sampler, seedSentences } from '../sample';

/** Articles as documents, with front matter as the corpus that ships has; one by one, as a large corpus comes. */
export function* makeDocuments(articles: number): Generator<SourceDocument> {
  // Names grow with the corpus, as they do in a real one.
  const sampler = new Sampler(seedSentences(), 7, 200 + articles);
  const encoder = new TextEncoder();
  for (let number = 0; number < articles; number += 1) {
    const { title, paragraphs } = sampler.article();
    const day = new Date(Date.UTC(2018, 0, 1 + sampler.below(1_800))).toUTCString();
    const body = paragraphs.map((text) => `<p>\n${text}\n</p>`).join('\n');
    const text = `---\ntitle: '${title.replaceAll("'", '')}'\nauthor: ${sampler.name()}\ndate: ${day}\n---\n\n<div>\n${body}\n</div>\n`;
    yield { file: `${String(number).padStart(6, '0')}.txt`, bytes: encoder.encode(text) };
  }
}

export interface KnownItem {
  query: string;
  /** Passage it was taken from. */
  passage: number;
}

/** Queries of two or three pieces of one passage each. */
export function knownItems(passages: readonly string[], count: number): KnownItem[] {
  const sampler = new Sampler(['x'], 11);
  const items: KnownItem[] = [];
  for (let tries = 0; items.length < count && tries < count * 20; tries += 1) {
    const passage = sampler.below(passages.length);
    const pieces = (passages[passage] ?? '').match(/[\p{L}\p{N}%.]{4,40}/gu) ?? [];
    if (pieces.length < 3) continue;
    const words = Array.from({ length: 2 + sampler.below(2) }, () => {
      const piece = sampler.pick(pieces);
      const start = sampler.below(Math.max(1, piece.length - 5));
      return piece.slice(start, start + 4 + sampler.below(3));
    });
    items.push({ query: words.join(' '), passage });
  }
  return items;
}
