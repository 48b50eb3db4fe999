/** A figure while it is being read: where its number, unit and modifier stand, before it is known what it is about. */
import type { Modifier } from '@/src/facts/fact';
import type { TimeSpan } from './calendar';
import { type Numeral, wordNumeral } from './numerals';
import type { UnitClass } from './units';

export interface Raw {
  /** With modifier, currency sign and unit. */
  start: number;
  end: number;
  /** The number itself. */
  numberStart: number;
  numberEnd: number;
  numeral: Numeral;
  value: number | null;
  value2?: number;
  /** Canonical; empty until it is inferred. */
  unit: string;
  unitClass: UnitClass | null;
  unitInferred: boolean;
  modifier: Modifier;
  rank: boolean;
  /** The length of a time expression (近6年来): the sentence is about something else. */
  stretch?: boolean;
  /** 从30%提高到80%: the first and second of two figures. */
  fromTo?: 'from' | 'to';
  /** Two counts of one game or vote: 83:76, 2-1, 146 to 68. */
  pair?: true;
  /** The change between the two: 从4612宗下降38%至2841宗. */
  between?: boolean;
  /** Figures of one run share it: index of the run's first figure. */
  list?: number;
}

export interface Scanned {
  raws: Raw[];
  times: TimeSpan[];
}

/** A figure whose number was written in words. */
export function wordRaw(
  figure: Pick<Raw, 'start' | 'end' | 'numberStart' | 'value' | 'unit' | 'modifier' | 'unitClass'> & { value: number },
): Raw {
  return {
    ...figure,
    numberEnd: figure.end,
    numeral: wordNumeral(figure.numberStart, figure.end, figure.value),
    unitInferred: figure.unit === '',
    rank: false,
  };
}
