/**
 * Where known terms stand in articles: leftmost, longest, without overlap. Latin surfaces only as whole words, in
 * capitals as written when they are abbreviations.
 */
import type { Article } from '@/src/corpus/article';
import type { Place, Term } from '../fact';

export interface Mention {
  term: Term;
  surface: string;
  place: Place;
}

interface Node {
  next: Map<string, Node>;
  surface: string | null;
}

/** A matcher of surfaces; `scan` gives matches in order, linear in the text times the longest surface. */
export class SurfaceMatcher {
  private readonly root: Node = { next: new Map(), surface: null };

  constructor(surfaces: Iterable<string>) {
    for (const surface of surfaces) {
      let node = this.root;
      for (const char of surface) {
        let next = node.next.get(char);
        if (!next) {
          next = { next: new Map(), surface: null };
          node.next.set(char, next);
        }
        node = next;
      }
      node.surface = surface;
    }
  }

  scan(text: string): { start: number; end: number; surface: string }[] {
    const out: { start: number; end: number; surface: string }[] = [];
    for (let i = 0; i < text.length; ) {
      const end = this.longest(text, i);
      if (end > i) {
        out.push({ start: i, end, surface: text.slice(i, end) });
        i = end;
      } else i += 1;
    }
    return out;
  }

  private longest(text: string, from: number): number {
    let node = this.root;
    let best = -1;
    for (let i = from; i < text.length; i += 1) {
      const next = node.next.get(text[i] as string);
      if (!next) break;
      node = next;
      if (node.surface !== null && wholeWord(text, from, i + 1)) best = i + 1;
    }
    return best;
  }
}

const WORD = /[A-Za-z0-9]/;

/** `AI` in `AI反诈` is a word, in `MAIN` it is none. */
function wholeWord(text: string, start: number, end: number): boolean {
  const inside = (a: number, b: number) => WORD.test(text[a] ?? ' ') && WORD.test(text[b] ?? ' ');
  return !inside(start - 1, start) && !inside(end - 1, end);
}

/**
 * @param terms known terms; when two share a surface the heavier one has it.
 * @returns mentions in order of article, paragraph and place; tables and notes are read too.
 */
export function findMentions(articles: Article[], terms: Term[]): Mention[] {
  const owner = new Map<string, Term>();
  for (const term of [...terms].sort((a, b) => b.weight - a.weight)) {
    for (const surface of [term.name, ...term.aliases]) if (!owner.has(surface)) owner.set(surface, term);
  }
  const matcher = new SurfaceMatcher(owner.keys());
  const out: Mention[] = [];
  for (const article of articles) {
    article.paragraphs.forEach((paragraph, index) => {
      for (const hit of matcher.scan(paragraph.text)) {
        const term = owner.get(hit.surface);
        if (!term) continue;
        out.push({
          term,
          surface: hit.surface,
          place: { article: article.id, paragraph: index, start: hit.start, end: hit.end },
        });
      }
    });
  }
  return out;
}
