/**
 * The shapes of what `facts` finds in an Article. Places are exact, always:
 * `article.paragraphs[place.paragraph].text.slice(place.start, place.end)` is the fact's text.
 */

export interface Place {
  article: string;
  paragraph: number;
  start: number;
  end: number;
}

/** gt 超 多 余 逾 · approx 近 约 左右 · lt 不足 不到 · gte 以上 不低于 至少 · lte 以下 以内 至多. */
export type Modifier = 'gt' | 'approx' | 'lt' | 'gte' | 'lte' | 'none';

export type FigureKind =
  | 'amount' // money
  | 'count' // things, people, events
  | 'share' // part of a whole, a rate, in %
  | 'ratio' // 倍, 1.1:50.3:48.6, indices
  | 'rank' // 第12位, 世界第一
  | 'growth' // change, in % or 百分点 or an amount of change
  | 'duration' // 3年, 两个月
  | 'quantity' // physical measures: 亩, 吨, 公里
  | 'range'; // two values: 1500-2000元

/** How a period is known: from the sentence, from an earlier sentence or heading, or from the article's date. */
export type PeriodHow = 'sentence' | 'paragraph' | 'article-date';

export interface Figure {
  type: 'figure';
  /** With its modifier and unit, as written: `超过188亿元`. */
  text: string;
  /** In base units: 3.26亿棵 → 326000000, 8成 → 80 (%). Null for what has no number (几分钟). */
  value: number | null;
  /** The other end of a range. */
  value2?: number;
  /** Canonical base unit, Simplified: 元 美元 人 家 % 百分点 tCO2e 元/月 …; empty when none. */
  unit: string;
  /** True when the unit was not written but follows from what is counted (6000万 从业人员 → 人). */
  unitInferred?: boolean;
  modifier: Modifier;
  kind: FigureKind;
  measure: string | null;
  subject: string | null;
  /** YYYY, YYYY-MM, YYYY-MM-DD or start/end; null when unknown. */
  period: string | null;
  periodHow: PeriodHow | null;
  /** A plan, target or forecast (到2025年, 预计明年): not comparable with what was. */
  planned?: true;
  /** Which end of a change it is, in one group with the other: 从30%提高到80%. */
  change?: 'from' | 'to';
  /** Figures of one statement share it: 8.9% · 21.0% · 40.7%. Unique within the article. */
  group: string | null;
  sentence: string;
  place: Place;
}

export interface Quote {
  type: 'quote';
  /** Without the outer marks. */
  text: string;
  speaker: string | null;
  role: string | null;
  /** The saying word, in Simplified. */
  verb: string | null;
  /** True when the words stand in quotation marks. */
  direct: boolean;
  sentence: string;
  place: Place;
}

export type TermKind =
  | 'person'
  | 'organisation'
  | 'product'
  | 'programme'
  | 'policy'
  | 'report'
  | 'place'
  | 'event'
  | 'concept';

/**
 * When an ambiguous name means the term (大山雀 the bird, 百灵 the singer). A surface is taken as the term only if one
 * of `near` and none of `never` stands in the same sentence or block of text.
 */
export interface Sense {
  surface: string;
  near: string[];
  never: string[];
}

export interface Term {
  id: string;
  /** The name as the corpus writes it most, Simplified or as written. */
  name: string;
  /** Other surfaces that mean it: short names, Traditional, English, former names. */
  aliases: string[];
  kind: TermKind;
  /** How much the corpus is about it, 0…1; ranks terms. */
  weight: number;
  senses: Sense[];
  places: Place[];
}

/** What `extract` finds in one article, in order of place. */
export interface ArticleFacts {
  figures: Figure[];
  quotes: Quote[];
}

export type Fact = Figure | Quote;
