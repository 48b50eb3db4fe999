/** Where the terms of a corpus stand: counted article by article, so that only what a term needs is kept of its mentions. */
import type { Article } from '@/src/corpus/article';
import type { Place, Term } from '../fact';
import { simplify } from '../simplify';
import { coherent } from './coherence';
import { standsWithFigure } from './figured';
import { commonMeaning } from './lexicon';
import { type Mention, MentionFinder } from './mentions';
import { type Surroundings, SurroundingsReader } from './surroundings';

/** A term that stands somewhere, under the name that is written most. */
export interface PlacedTerm {
  term: Term;
  /** Mentions, articles with one, mentions in titles and headings. */
  count: number;
  documents: number;
  heads: number;
  /** Mentions with a figure in their clause. */
  figured: number;
}

interface Tally {
  count: number;
  documents: number;
  heads: number;
  last: string;
  figured: number;
  places: Place[];
  /** How often each surface is written. */
  written: Map<string, number>;
}

/** So many clauses with a figure tell that there is something to show of a term. */
const ENOUGH = 3;

/** Counts the mentions of terms. */
export class Placing {
  private readonly finder: MentionFinder;
  private readonly tallies = new Map<Term, Tally>();
  private readonly surroundings = new SurroundingsReader();

  constructor(private readonly candidates: readonly Term[]) {
    this.finder = new MentionFinder(candidates);
  }

  /** Mentions of the candidates in an article, those of a common word's other meaning left out. */
  mentionsIn(article: Article): Mention[] {
    return coherent(article, this.finder.in(article));
  }

  /** Counts the mentions of an article; `keep` lists their places too. */
  read(article: Article, keep: boolean): void {
    for (const { term, place } of this.mentionsIn(article)) {
      const paragraph = article.paragraphs[place.paragraph];
      const text = paragraph?.text ?? '';
      let tally = this.tallies.get(term);
      if (!tally) {
        tally = { count: 0, documents: 0, heads: 0, last: '', figured: 0, places: [], written: new Map() };
        this.tallies.set(term, tally);
      }
      tally.count += 1;
      if (tally.last !== article.id) tally.documents += 1;
      tally.last = article.id;
      if (paragraph?.role === 'title' || paragraph?.role === 'heading') tally.heads += 1;
      const surface = text.slice(place.start, place.end);
      tally.written.set(surface, (tally.written.get(surface) ?? 0) + 1);
      if (tally.figured < ENOUGH && standsWithFigure(text, place.start, place.end)) tally.figured += 1;
      if (keep) tally.places.push(place);
      this.surroundings.read(term, text, place.start, place.end);
    }
  }

  /** The candidates that stand somewhere, in their order. */
  terms(): PlacedTerm[] {
    return this.candidates.flatMap((candidate) => {
      const tally = this.tallies.get(candidate);
      if (!tally) return [];
      const { count, documents, heads, figured, places, written } = tally;
      return [{ term: { ...rename(candidate, written), places }, count, documents, heads, figured }];
    });
  }

  /** What stands around the mentions of a surface of a term. */
  around(term: Term, surface: string): Surroundings | undefined {
    return this.surroundings.of(term, surface);
  }
}

/** The surface that the corpus writes most is the name; a common word (蚂蚁) is one only when nothing else is written. */
function rename(found: Term, counts: ReadonlyMap<string, number>): Term {
  const known = new Set([found.name, ...found.aliases]);
  // 台積電 where the lexicon has 台积电: what the corpus writes is an alias at least.
  const more = [...counts.keys()].filter((surface) => !known.has(surface));
  const term = more.length === 0 ? found : { ...found, aliases: [...found.aliases, ...more] };
  const clear = [...counts].filter(
    ([surface]) => commonMeaning(simplify(surface)) === undefined && !/^[《“]/.test(surface),
  );
  const rows = clear.length > 0 ? clear : [...counts].filter(([surface]) => !/^[《“]/.test(surface));
  const own = rows.find(([surface]) => surface === term.name);
  const best = rows.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
  if (!best || best[0] === term.name || (own && own[1] >= best[1])) return term;
  return { ...term, name: best[0], aliases: [term.name, ...term.aliases.filter((s) => s !== best[0])] };
}
