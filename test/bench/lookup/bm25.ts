/** Plain BM25, computed exactly over everything: the ruler for ranking, not a peer in speed. */
import { tokenize } from '@/src/pack/tokens';

const K1 = 1.2;
const B = 0.75;

export class Bm25 {
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly lengths: number[] = [];

  constructor(passages: readonly string[]) {
    passages.forEach((text, id) => {
      const tokens = tokenize(text);
      this.lengths.push(tokens.length);
      for (const token of tokens) {
        const posting = this.postings.get(token) ?? new Map<number, number>();
        posting.set(id, (posting.get(id) ?? 0) + 1);
        this.postings.set(token, posting);
      }
    });
  }

  search(query: string, limit: number): number[] {
    const total = this.lengths.length;
    const average = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, total);
    const scores = new Map<number, number>();
    for (const token of new Set(tokenize(query))) {
      const posting = this.postings.get(token);
      if (!posting) continue;
      const rarity = Math.log(1 + (total - posting.size + 0.5) / (posting.size + 0.5));
      for (const [id, frequency] of posting) {
        const norm = K1 * (1 - B + (B * (this.lengths[id] ?? 0)) / average);
        scores.set(id, (scores.get(id) ?? 0) + (rarity * frequency * (K1 + 1)) / (frequency + norm));
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([id]) => id);
  }
}

/** nDCG at 10 with one right answer: 1 at the first place, 1 / log2(place + 1) below, 0 when it is not there. */
export function ndcg(found: readonly number[], right: number): number {
  const place = found.slice(0, 10).indexOf(right);
  return place < 0 ? 0 : 1 / Math.log2(place + 2);
}
