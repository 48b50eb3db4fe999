/** The shapes that reading a topic works with. */

import type { Raw } from '../raw';
import type { Chunk } from './chunks';
import type { Left } from './phrases';
import type { Right } from './right-phrase';
import type { Subjects } from './subjects';

export interface Topic {
  measure: string | null;
  subject: string | null;
  /** Inferred from what is counted; empty when unknown. */
  unit: string;
  /** The word of change before the number. */
  change?: string | null;
  /** The subject is the programme by which the figure came about. */
  means?: boolean;
  /** The subject itself stands at a level (上证指数报3117点): what follows up to the semicolon is its as well. */
  self?: boolean;
  /** The figure stands in brackets behind another: 澳门54例（出院51例，死亡3例）. */
  bracket?: boolean;
  /** A place that stood alone before its figure: what is listed behind it are places too. */
  place?: boolean;
  /** The subject stands before a verb of getting: 莫某贡献22分. */
  agent?: boolean;
  /** An item of a list of names: 甲某5万票、乙某3万票. */
  item?: boolean;
  /** What befell people of a name, as one of a list: 河东死亡12人、石溪死亡5人. */
  fate?: boolean;
  /** The owner stands with this one figure and not at the front of the sentence. */
  local?: boolean;
  /** The subject trades or moves in a market: 甲银行收62元，跌3元. */
  moves?: boolean;
}

/** What is known when a figure is read. */
export interface Setting {
  text: string;
  chunks: Chunk[];
  /** Index of the figure's chunk. */
  at: number;
  raw: Raw;
  previous: Topic | null;
  previousRaw: Raw | null;
  /** The last measure of the paragraph: 增速 alone says what it is of. */
  lastMeasure: string | null;
  subjects: Subjects;
  /** What the last figure of the sentence with the same unit is about. */
  alike: Topic | null;
}

/** Both sides of the figure. */
export interface Sides extends Setting {
  left: Left;
  right: Right;
  /** The number counts things or people. */
  counts: boolean;
  /** 96%的中小企业…: the noun behind the number is what it is a part of. */
  partOf: boolean;
  /** The measure of the figure before, or of the paragraph. */
  last: string | null;
}

/** A measure, and the subject that came with it. */
export interface Found {
  measure: string | null;
  subject: string | null;
  /** The subject was named with the figure. */
  explicit: boolean;
  self: boolean;
  /** It has an owner that cannot be told: nobody else's name may stand in. */
  untold?: boolean;
  /** What befell people of a name: 河东死亡12人. */
  fate?: boolean;
  /** The subject trades or moves in a market. */
  moves?: boolean;
}
