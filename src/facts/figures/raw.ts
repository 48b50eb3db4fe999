/** A figure while it is being read: where its number, unit and modifier stand, before it is known what it is about. */
import type { Modifier } from '@/src/facts/fact';
import { type Numeral, wordNumeral } from './numerals/numerals';
import type { TimeSpan } from './periods/calendar';
import type { UnitClass } from './units/units';

export interface Raw {
  /** With modifier, currency sign and unit. */
  start: number;
  end: number;
  /** The number itself. */
  numberStart: number;
  numberEnd: number;
  numeral: Numeral;
  value: number | null;
  value2?: number | undefined;
  /** Canonical; empty until it is inferred. */
  unit: string;
  unitClass: UnitClass | null;
  unitInferred: boolean;
  modifier: Modifier;
  rank: boolean;
  /** The length of a time expression (近6年来): the sentence is about something else. */
  stretch?: boolean | undefined;
  /** 从30%提高到80%: the first and second of two figures. */
  fromTo?: 'from' | 'to' | undefined;
  /** Two counts of one game or vote: 83:76, 2-1, 146 to 68. */
  pair?: true | undefined;
  /** The change between the two: 从4612宗下降38%至2841宗. */
  between?: boolean | undefined;
  /** Figures of one run share it: index of the run's first figure. */
  list?: number | undefined;
}

export interface Scanned {
  raws: Raw[];
  times: TimeSpan[];
}

/**
 * The same figure with every field there may be, in one order: V8 reads objects of one shape quickly, and figures are read
 * from a dozen kinds of places. With a shape for each of them a tenth of the time of figures went into finding fields.
 */
export function sameShape(raw: Raw): Raw {
  return {
    start: raw.start,
    end: raw.end,
    numberStart: raw.numberStart,
    numberEnd: raw.numberEnd,
    numeral: raw.numeral,
    value: raw.value,
    value2: raw.value2,
    unit: raw.unit,
    unitClass: raw.unitClass,
    unitInferred: raw.unitInferred,
    modifier: raw.modifier,
    rank: raw.rank,
    stretch: raw.stretch,
    fromTo: raw.fromTo,
    pair: raw.pair,
    between: raw.between,
    list: raw.list,
  };
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
