/** What figures a text holds, as one line each: what the tables of this folder compare with. */
import { readFigures } from '@/src/facts/figures/find';

/** `text = value[~value2] unit [modifier]` of each figure in order; the modifier is left out when there is none. */
export function figuresOf(text: string): string[] {
  return readFigures(text).map((figure) => {
    const value = figure.value === null ? '?' : String(Number(figure.value.toPrecision(8)));
    const second = figure.value2 === undefined ? '' : `~${figure.value2}`;
    const modifier = figure.modifier === 'none' ? '' : ` ${figure.modifier}`;
    const unit = figure.unit === '' ? '' : ` ${figure.unit}`;
    return `${figure.text} = ${value}${second}${unit}${modifier}`;
  });
}
