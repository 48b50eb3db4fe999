/**
 * The Answer: what a query or a hover gets back, in plain JSON so that it crosses every message channel unchanged
 * (Chrome sends JSON, Firefox structured clone). Rendered by `ui`, printed by `cli`, compared with gold by scorers.
 */
import type { Source } from '@/src/corpus/source';
import type { Figure, Quote } from '@/src/facts/fact';

export type { Source };

interface FactResult {
  /** Index of the fact in the pack: opens the passage in the reader. */
  factId: number;
  source: Source;
  score: number;
  /** Words of the question that the fact answers to, as they stand in its sentence. */
  matched: string[];
  /** Other places where the same fact is stated, same value: folded into this answer. */
  repeats: { factId: number; source: Source; text: string }[];
  /** Same measure and subject, another value: sources disagree or time went on. */
  related: {
    factId: number;
    source: Source;
    text: string;
    value: number | null;
    period: string | null;
    relation: 'series' | 'conflict';
  }[];
}

export interface FigureResult extends FactResult {
  kind: 'figure';
  figure: Figure;
  /** The other members of its group, in order of place, itself included; empty when alone. */
  group: { factId: number; figure: Figure }[];
}

export interface QuoteResult extends FactResult {
  kind: 'quote';
  quote: Quote;
}

export interface ArticleResult {
  kind: 'article';
  source: Source;
  score: number;
  matched: string[];
  /** A passage that shows why: paragraph index and its text, cut to about 120 characters. */
  passage: { paragraph: number; text: string };
}

export type Result = FigureResult | QuoteResult | ArticleResult;

/** Agreement of the page's figure with ours, worded as a relation, never as truth. */
export interface Verdict {
  verdict: 'agrees' | 'differs' | 'other-period' | 'not-comparable';
  page: { text: string; value: number | null; unit: string; period: string | null };
  against: FigureResult | null;
  /** page / corpus; null when not comparable. */
  ratio: number | null;
}

export interface Answer {
  /** `ok` has results; `none` is an honest nothing; `more` asks for a longer question. */
  status: 'ok' | 'none' | 'more';
  results: Result[];
  /** Set for a hover whose sentence states a figure. */
  verdict: Verdict | null;
  /** What the question was understood as, for the reader: "2021 · 研发投入 · 蚂蚁集团". */
  understood: string[];
}

/** A hover as the page sends it: the sentence around the point and the term's span in it. */
export interface HoverQuestion {
  sentence: string;
  start: number;
  end: number;
  /** The paragraph up to the sentence, cut at its far end: it may tell of which year and of whom the sentence speaks. */
  before?: string | undefined;
  /** When the page was published, as far as it says so: `YYYY-MM-DD` or shorter. */
  published?: string | undefined;
}
