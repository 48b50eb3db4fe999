/** Where known terms stand in articles. */
import type { Article } from '@/src/corpus/article';
import type { Place, Term } from '../fact';
import { SurfaceMatcher } from './matcher';

export interface Mention {
  term: Term;
  /** As the term has it; the text may have it in Traditional. */
  surface: string;
  place: Place;
}

/** Finds the mentions of known terms; when two share a surface the heavier one has it. */
export class MentionFinder {
  private readonly owner = new Map<string, Term>();
  private readonly matcher: SurfaceMatcher;

  constructor(terms: readonly Term[]) {
    for (const term of [...terms].sort((a, b) => b.weight - a.weight)) {
      for (const surface of [term.name, ...term.aliases]) if (!this.owner.has(surface)) this.owner.set(surface, term);
    }
    this.matcher = new SurfaceMatcher(this.owner.keys());
  }

  /** Mentions in order of paragraph and place; tables and notes are read too. */
  in(article: Article): Mention[] {
    const out: Mention[] = [];
    const { id, paragraphs } = article;
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph += 1) {
      for (const { start, end, surface } of this.matcher.scan(paragraphs[paragraph]?.text ?? '')) {
        const term = this.owner.get(surface);
        if (term) out.push({ term, surface, place: { article: id, paragraph, start, end } });
      }
    }
    return out;
  }
}
