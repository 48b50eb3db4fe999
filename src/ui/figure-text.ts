/**
 * How a figure is set: its own words split for typography, and a second reading in 万 and 亿 where the text has
 * none. The fact's text is the truth: nothing here rounds, converts units or drops a modifier.
 */
import type { Figure, Modifier } from '@/src/facts/fact';
import { cleanText } from '@/src/ui/text';

export interface FigureText {
  /** 超过, 近, 第, US$ … */
  before: string;
  /** The first number, both ends of a range (1500—2000); the whole text when it is written in words (八成). */
  number: string;
  /** 亿元, %, 多家 … */
  after: string;
}

const NUMBER = /[+\-−]?\d[\d,.，:：]{0,40}(?:%?[—–\-~～至到]{1,2}\d[\d,.，]{0,40})?/;

/** Splits `超过188亿元` into 超过 · 188 · 亿元; the three always join to the cleaned text. */
export function splitFigure(text: string): FigureText {
  const clean = cleanText(text);
  const match = NUMBER.exec(clean);
  if (!match) return { before: '', number: clean, after: '' };
  const number = match[0].replace(/[,.，:：]+$/, '');
  const end = match.index + number.length;
  return { before: clean.slice(0, match.index), number, after: clean.slice(end) };
}

/** How a text's value stands to its number: 近10000场 does not say 1万场. */
const SIGNS: Record<Modifier, string> = { none: '=', approx: '≈', gt: '>', gte: '≥', lt: '<', lte: '≤' };

/**
 * The value in 万 or 亿 behind its sign, for a text that a Chinese reader would have to count out: 18,800,000,000元 →
 * = 188亿元, more than $3.2 billion → > 32亿美元. Null when the text already has such a unit, when the figure is small or a
 * year, and when the value would need more than four decimals (nothing is rounded here).
 */
export function chineseReading(figure: Pick<Figure, 'text' | 'value' | 'value2' | 'unit' | 'modifier'>): string | null {
  const { text, value, value2, unit, modifier } = figure;
  if (value === null || value2 !== undefined || /[万萬亿億兆]/.test(text)) return null;
  if (Math.abs(value) < 10_000 || !Number.isFinite(value)) return null;
  const [divisor, name] = Math.abs(value) >= 100_000_000 ? [100_000_000, '亿'] : [10_000, '万'];
  const scaled = value / divisor;
  const written = scaled.toFixed(4).replace(/\.?0+$/, '');
  if (Math.abs(Number(written) * divisor - value) > Math.abs(value) * 1e-12) return null;
  return `${SIGNS[modifier]} ${written}${name}${cleanText(unit)}`;
}

/** A ratio of two figures in two or three significant digits, `1.06` or `0.5`: for the verdict line only. */
export function formatRatio(ratio: number): string {
  const digits = Math.abs(ratio - 1) < 0.1 ? 3 : 2;
  return String(Number(ratio.toPrecision(ratio >= 100 ? 3 : digits)));
}
