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

/**
 * A matcher of surfaces; `scan` gives matches in order, linear in the text times the lengths of surfaces that begin
 * alike. Surfaces stand in one set, as a large corpus has a hundred thousand and a trie of maps is a gigabyte.
 */
export class SurfaceMatcher {
  private readonly surfaces: ReadonlySet<string>;
  /** 1 for each code unit that a surface begins with: at most offsets nothing begins. */
  private readonly begins = new Uint8Array(65536);
  /** Lengths of the surfaces that begin with two units, or are one (its second is 0), longest first. */
  private readonly lengths = new Map<number, number[]>();

  constructor(surfaces: Iterable<string>) {
    const all = new Set<string>();
    for (const surface of surfaces) {
      if (surface === '' || all.has(surface)) continue;
      all.add(surface);
      const first = surface.charCodeAt(0);
      this.begins[first] = 1;
      const start = pair(first, surface.length === 1 ? 0 : surface.charCodeAt(1));
      const lengths = this.lengths.get(start);
      if (!lengths) this.lengths.set(start, [surface.length]);
      else if (!lengths.includes(surface.length)) lengths.push(surface.length);
    }
    for (const lengths of this.lengths.values()) lengths.sort((a, b) => b - a);
    this.surfaces = all;
  }

  scan(text: string): { start: number; end: number; surface: string }[] {
    const out: { start: number; end: number; surface: string }[] = [];
    for (let i = 0; i < text.length; ) {
      const surface = this.begins[text.charCodeAt(i)] === 1 ? this.longest(text, i) : null;
      if (surface !== null) {
        out.push({ start: i, end: i + surface.length, surface });
        i += surface.length;
      } else i += 1;
    }
    return out;
  }

  private longest(text: string, from: number): string | null {
    const first = text.charCodeAt(from);
    const longer = from + 1 < text.length ? this.lengths.get(pair(first, text.charCodeAt(from + 1))) : undefined;
    return this.known(text, from, longer) ?? this.known(text, from, this.lengths.get(pair(first, 0)));
  }

  private known(text: string, from: number, lengths: readonly number[] | undefined): string | null {
    if (!lengths) return null;
    for (const length of lengths) {
      const surface = text.slice(from, from + length);
      if (surface.length !== length || !this.surfaces.has(surface)) continue;
      if (wholeWord(text, from, from + length) && !goesOn(text, from + length)) return surface;
    }
    return null;
  }
}

/** Two code units as one number. */
function pair(first: number, second: number): number {
  return first * 65536 + second;
}

/** What makes another word of a name's end, by its last character: 教育部|门, 远山大学|生, 中国银行|业, 中国移动|支付. */
const GOES_ON = new Map(
  Object.entries({
    部: /部[门署門]/y,
    学: /大学生/y,
    學: /大學生/y,
    团: /集团军/y,
    行: /银行业/y,
    筑: /建筑[业物师]/y,
    动: /移动(?:互联网|支付|通信|终端|应用|政务|端|网络|办公)/y,
    信: /电信(?:业|诈骗|网络诈骗)/y,
    油: /石油(?:化工|天然气)/y,
  }).map(([last, pattern]) => [last.charCodeAt(0), pattern]),
);

/** True when the text goes on so that the name before is none. */
function goesOn(text: string, end: number): boolean {
  const pattern = GOES_ON.get(text.charCodeAt(end - 1));
  if (!pattern) return false;
  for (const back of [1, 2]) {
    pattern.lastIndex = Math.max(0, end - back);
    if (pattern.test(text)) return true;
  }
  return false;
}

/** `AI` in `AI反诈` is a word, in `MAIN` it is none. */
function wholeWord(text: string, start: number, end: number): boolean {
  return !(isWord(text, start - 1) && isWord(text, start)) && !(isWord(text, end - 1) && isWord(text, end));
}

/** A letter or a digit of ASCII. */
function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
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
    return article.paragraphs.flatMap(({ text }, paragraph) =>
      this.matcher.scan(text).flatMap(({ start, end, surface }) => {
        const term = this.owner.get(surface);
        return term ? [{ term, surface, place: { article: article.id, paragraph, start, end } }] : [];
      }),
    );
  }
}

/** Mentions of terms in several articles, in their order. */
export function findMentions(articles: readonly Article[], terms: readonly Term[]): Mention[] {
  const finder = new MentionFinder(terms);
  return articles.flatMap((article) => finder.in(article));
}
