/** Where the terms of a corpus stand: counted article by article, so that only what a term needs is kept of its mentions. */
import type { Article } from '@/src/corpus/article';
import type { Place, Term } from '../fact';
import { sentenceAt } from '../sentences';
import { coherent } from './coherence';
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
  /** The sentence of the only mention; null when there are more. */
  only: string | null;
}

interface Tally {
  count: number;
  documents: number;
  heads: number;
  last: string;
  only: string | null;
  places: Place[];
  /** How often each surface is written. */
  written: Map<string, number>;
}

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
    for (const { term, surface, place } of this.mentionsIn(article)) {
      const paragraph = article.paragraphs[place.paragraph];
      const text = paragraph?.text ?? '';
      let tally = this.tallies.get(term);
      if (!tally) {
        tally = { count: 0, documents: 0, heads: 0, last: '', only: null, places: [], written: new Map() };
        this.tallies.set(term, tally);
        const sentence = sentenceAt(text, place.start);
        tally.only = text.slice(sentence.start, sentence.end);
      } else tally.only = null;
      tally.count += 1;
      if (tally.last !== article.id) tally.documents += 1;
      tally.last = article.id;
      if (paragraph?.role === 'title' || paragraph?.role === 'heading') tally.heads += 1;
      tally.written.set(surface, (tally.written.get(surface) ?? 0) + 1);
      if (keep) tally.places.push(place);
      this.surroundings.read(term, text, place.start, place.end);
    }
  }

  /** The candidates that stand somewhere, in their order. */
  terms(): PlacedTerm[] {
    return this.candidates.flatMap((candidate) => {
      const tally = this.tallies.get(candidate);
      if (!tally) return [];
      const { count, documents, heads, only, places, written } = tally;
      return [{ term: { ...rename(candidate, written), places }, count, documents, heads, only }];
    });
  }

  /** What stands around the mentions of a surface of a term. */
  around(term: Term, surface: string): Surroundings | undefined {
    return this.surroundings.of(term, surface);
  }
}

/** The surface that the corpus writes most is the name; a common word (蚂蚁) is one only when nothing else is written. */
function rename(term: Term, counts: ReadonlyMap<string, number>): Term {
  const clear = [...counts].filter(([surface]) => commonMeaning(surface) === undefined && !/^[《“]/.test(surface));
  const rows = clear.length > 0 ? clear : [...counts].filter(([surface]) => !/^[《“]/.test(surface));
  const own = rows.find(([surface]) => surface === term.name);
  const best = rows.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
  if (!best || best[0] === term.name || (own && own[1] >= best[1])) return term;
  return { ...term, name: best[0], aliases: [term.name, ...term.aliases.filter((s) => s !== best[0])] };
}
