/**
 * Tables: paragraphs of role `table`, cells joined by a tab, the header row first. The header gives measure, unit and
 * period of its column, the first cell of a row the subject, or the measure when the columns are years.
 */
import type { Article } from '@/src/corpus/article';
import type { Figure, FigureKind } from '@/src/facts/fact';
import { folded } from '@/src/facts/folded';
import { isLeftOut, isNoMoney, worthOf } from '../english/thousands';
import { tidy } from '../numerals/digits';
import { readNumeral } from '../numerals/numerals';
import { measureTail } from '../topic/nouns';
import { currencyBefore, matchUnit, type UnitClass } from '../units/units';
import { type WrittenUnit, writtenUnit } from '../units/written-units';
import {
  bracketed,
  namesOwners,
  periodOf,
  periodOfColumn,
  readColumn,
  stripUnit,
  TELLS_WHEN,
  UNITS,
} from './table-columns';

/** Figures of the table that begins at a paragraph, and the index of the paragraph behind it. */
export function readTable(article: Article, first: number, report: string | null): { figures: Figure[]; end: number } {
  let end = first;
  while (article.paragraphs[end]?.role === 'table') end += 1;
  const rows = article.paragraphs.slice(first, end).map((p) => p.text.split('\t'));
  const header = rows[0] ?? [];
  const caption = folded(
    [article.paragraphs[first - 1]?.text ?? '', article.paragraphs[first - 2]?.text ?? '', header[0] ?? '']
      .join('\n')
      .slice(0, 500),
  );
  const shared = writtenUnit(
    /单位\s*[:：]?\s*([^\s，。；）)]{1,12})/.exec(`${caption}\n${folded(header.join('\t'))}`)?.[1] ?? '',
  );
  const worth = Math.max(...caption.split('\n').map(worthOf), ...header.map(worthOf));
  const columns = header.map((cell) => readColumn(cell, article.published));
  const units = header.findIndex((cell) => UNITS.test(folded(cell).trim()));
  const money = moneyOf(rows);
  const figures: Figure[] = [];
  const captionPeriod = periodOf(caption, article.published) ?? report;
  const counted = measureOfCaption(caption);
  let total: { unit: WrittenUnit; cells: string[] } | null = null;
  for (let r = 1; r < rows.length; r += 1) {
    const cells = rows[r] as string[];
    const label = (cells[0] ?? '').trim().replace(/^(?:#|其中[:：])\s?|^[\d,.%\s]+$/, '');
    const own = writtenUnit(units > 0 ? folded(cells[units] ?? '') : bracketed(folded(label)));
    // A row that is no part of the total above it ends its list: 企业数 below 地区生产总值(亿元).
    if (own) total = { unit: own, cells };
    else if (units >= 0 || (total && !isPartOf(cells, total.cells))) total = null;
    const rowUnit = own ?? total?.unit ?? null;
    const inShares = cells.some((cell) => /[%％]/.test(cell));
    let offset = (cells[0] ?? '').length + 1;
    for (let c = 1; c < cells.length; c += 1) {
      const cell = cells[c] as string;
      const column = columns[c];
      const at = offset;
      offset += cell.length + 1;
      if (!column || column.index || cells.length !== header.length) continue;
      const found = readCell(folded(cell), column.unit ?? rowUnit ?? shared, inShares);
      if (!found) continue;
      if (
        worth > 1 &&
        (found.unit === null || found.unit.unit === money?.unit) &&
        !isLeftOut(label) &&
        !isLeftOut(column.name)
      ) {
        found.value = tidy(found.value * worth);
        if (!isNoMoney(label)) found.unit ??= money;
      }
      const dated = TELLS_WHEN.test(stripUnit(folded(column.name)));
      const owned = namesOwners(header[0] ?? '', folded(label));
      const name = stripUnit(column.name);
      const changes = owned && CHANGE.test(folded(name));
      const measure = dated ? (owned ? counted : stripUnit(label)) : `${changes ? counted : ''}${name}`;
      figures.push({
        type: 'figure',
        text: cell.slice(found.start, found.end),
        value: found.value,
        unit: found.unit?.unit ?? '',
        ...(found.inferred && found.unit ? { unitInferred: true } : {}),
        modifier: 'none',
        kind: kindOfCell(found.unit?.class ?? null, measure),
        measure: measure || null,
        subject: (dated && !owned) || SUM.test(folded(label)) ? null : stripUnit(label) || null,
        ...periodOfColumn(column, captionPeriod, article.published),
        group: `${first + r}:${first}`,
        sentence: (article.paragraphs[first + r] as { text: string }).text,
        place: { article: article.id, paragraph: first + r, start: at + found.start, end: at + found.end },
      });
    }
  }
  return { figures, end };
}

/** A column that says how what the table counts has changed. */
const CHANGE = /^(?:同比|环比|比上年|较上年)?(?:增长|增减|增幅|增速|涨幅)率?$/;

/** The row of all. */
const SUM = /^(?:合计|总计|Total)$/i;

/** 表1 2020年各市产值（单位：亿元）: what all numbers of a table measure, by its name; '' where that tells nothing. */
function measureOfCaption(caption: string): string {
  for (const line of caption.split('\n').slice(0, 2)) {
    const name = line
      .replace(/[（(][^（()）]*[）)]/g, '')
      .replace(/单位\s*[:：].*$/, '')
      .trim();
    const tail = name.length <= 40 ? measureTail(name) : '';
    if (tail !== '' && tail !== '人次') return tail;
  }
  return '';
}

/** Rates, prices and what is counted one by one are no parts of a total: 企业数, 常住人口, 机动车保有量. */
const NO_PART = /[率价]|比重|指数|增速|增长|[数户]$|人[口员]|有量$|面积|里程|寿命/;

/** Whether a row below a total may be counted in its unit: 批发零售业 below 社会消费品零售总额(亿元), never more than that. */
function isPartOf(cells: readonly string[], total: readonly string[]): boolean {
  if (NO_PART.test(folded(cells[0] ?? ''))) return false;
  const number = (cell: string | undefined) => Number((cell ?? '').replaceAll(',', ''));
  return cells.length === total.length && number(cells[1]) <= number(total[1]);
}

/** The currency that the first rows write before their numbers, and the others leave out. */
function moneyOf(rows: readonly string[][]): WrittenUnit | null {
  for (const cell of rows.slice(0, 6).flat()) {
    const sign = /^\(?((?:HK|US|NT)?[$€£¥])\s?[(\d]/.exec(cell)?.[1];
    const currency = sign === undefined ? null : currencyBefore(sign, sign.length);
    if (currency) return { unit: currency.unit, class: 'money', scale: 1 };
  }
  return null;
}

interface Cell {
  start: number;
  end: number;
  value: number;
  unit: WrittenUnit | null;
  inferred: boolean;
}

/** 0.4 pts in a column or row of shares; 2,345 pts of an index are none. */
const POINTS = /^\s?(?:pts?|ppts?)\b/;

/** The number of a cell; in brackets it is below zero: (7.1%), (238). @param inShares whether its row has shares */
function readCell(cell: string, unit: WrittenUnit | null, inShares: boolean): Cell | null {
  const lead = /^\s*([(])?([+＋]|[-−－–])?((?:HK|US|NT)?[$€£¥]\s?)?/.exec(cell) as RegExpExecArray;
  const from = lead[0].length;
  const numeral = readNumeral(cell, from);
  if (!numeral?.arabic || numeral.dotted || numeral.leadingZero) return null;
  const currency = lead[3] === undefined ? null : currencyBefore(cell, from);
  const points = inShares || unit?.class === 'share' ? POINTS.exec(cell.slice(numeral.end)) : null;
  const own: (WrittenUnit & { end?: number }) | null = currency
    ? { unit: currency.unit, class: 'money', scale: unit?.class === 'money' ? unit.scale : 1 }
    : points
      ? { unit: '百分点', class: 'point', scale: 1 }
      : scaleOne(matchUnit(cell, numeral.end));
  let end = points ? numeral.end + points[0].length : (own?.end ?? numeral.end);
  if (lead[1]) {
    const close = /^\s?[)]%?/.exec(cell.slice(end));
    if (!close) return null;
    end += close[0].length;
  }
  if (cell.slice(end).trim() !== '') return null;
  if (!own && !unit && !numeral.decimal && !numeral.grouped && numeral.digits < 3) return null;
  const sign = lead[1] || /[-−－–]/.test(lead[2] ?? '') ? -1 : 1;
  const share = lead[1] && cell[end - 1] === '%' ? { unit: '%', class: 'share' as const, scale: 1 } : null;
  const read = share ?? own ?? unit;
  return {
    start: sign < 0 || currency ? lead[0].search(/\S/) : from,
    end,
    value: tidy(sign * numeral.value * (read?.scale ?? 1)),
    unit: read,
    inferred: !own && !share,
  };
}

/** A unit as a cell writes it, worth one. */
const scaleOne = <T extends { unit: string; class: UnitClass }>(unit: T | null) =>
  unit ? { ...unit, scale: 1 } : null;

function kindOfCell(unitClass: UnitClass | null, measure: string): FigureKind {
  if (unitClass === 'money') return 'amount';
  if (unitClass === 'share') return /增|涨|跌|降|同比|环比|growth|change/i.test(measure) ? 'growth' : 'share';
  if (unitClass === 'point') return 'growth';
  if (unitClass === 'measure') return 'quantity';
  if (unitClass === 'time' || unitClass === 'age') return 'duration';
  if (/排名|名次|位次|rank/i.test(measure)) return 'rank';
  return unitClass === null ? 'ratio' : 'count';
}
