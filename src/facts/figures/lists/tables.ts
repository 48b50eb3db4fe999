/**
 * Tables: paragraphs of role `table`, cells joined by a tab, the header row first. The header gives measure, unit and
 * period of its column, the first cell of a row the subject, or the measure when the columns are years.
 */
import type { Article } from '@/src/corpus/article';
import type { Figure, FigureKind } from '@/src/facts/fact';
import { folded } from '@/src/facts/folded';
import { isLeftOut, worthOf } from '../english/thousands';
import { tidy } from '../numerals/digits';
import { readNumeral } from '../numerals/numerals';
import type { TimeState } from '../periods/calendar';
import { readTime } from '../periods/dates';
import { matchUnit, type UnitClass } from '../units/units';
import { type WrittenUnit, writtenUnit } from '../units/written-units';

interface Column {
  name: string;
  period: string | null;
  unit: WrittenUnit | null;
  /** 排名, 序号, 代码: a number here counts nothing. */
  index: boolean;
}

const INDEX = /^(?:序号|编号|代码|证券代码|股票代码|电话|日期|时间|年份|年度|邮编|No\.?|#|Rank|Date|Year)$/i;

/** Figures of the table that begins at a paragraph, and the index of the paragraph behind it. */
export function readTable(article: Article, first: number, report: string | null): { figures: Figure[]; end: number } {
  let end = first;
  while (article.paragraphs[end]?.role === 'table') end += 1;
  const rows = article.paragraphs.slice(first, end).map((p) => p.text.split('\t'));
  const header = rows[0] ?? [];
  const caption = folded(
    [article.paragraphs[first - 1]?.text ?? '', article.paragraphs[first - 2]?.text ?? ''].join('\n').slice(0, 400),
  );
  const shared = writtenUnit(
    /单位\s*[:：]?\s*([^\s，。；）)]{1,12})/.exec(`${caption}\n${folded(header.join('\t'))}`)?.[1] ?? '',
  );
  const worth = Math.max(...caption.split('\n').map(worthOf), ...header.map(worthOf));
  const columns = header.map((cell) => readColumn(cell, article.published));
  const figures: Figure[] = [];
  const captionPeriod = periodOf(caption, article.published) ?? report;
  for (let r = 1; r < rows.length; r += 1) {
    const cells = rows[r] as string[];
    const label = (cells[0] ?? '').trim();
    const rowUnit = writtenUnit(bracketed(folded(label)));
    let offset = (cells[0] ?? '').length + 1;
    for (let c = 1; c < cells.length; c += 1) {
      const cell = cells[c] as string;
      const column = columns[c];
      const at = offset;
      offset += cell.length + 1;
      if (!column || column.index || cells.length !== header.length) continue;
      const found = readCell(folded(cell), column.unit ?? rowUnit ?? shared);
      if (!found) continue;
      if (worth > 1 && found.unit === null && !isLeftOut(label) && !isLeftOut(column.name))
        found.value = tidy(found.value * worth);
      const dated =
        column.period !== null && stripUnit(column.name).replace(/[\d年月日季度上下半第一二三四底末\s/.-]/g, '') === '';
      const measure = dated ? stripUnit(label) : stripUnit(column.name);
      figures.push({
        type: 'figure',
        text: cell.slice(found.start, found.end),
        value: found.value,
        unit: found.unit?.unit ?? '',
        ...(found.inferred && found.unit ? { unitInferred: true } : {}),
        modifier: 'none',
        kind: kindOfCell(found.unit?.class ?? null, measure),
        measure: measure || null,
        subject: dated ? null : stripUnit(label) || null,
        period: column.period ?? captionPeriod ?? (article.published ? article.published.slice(0, 7) : null),
        periodHow: column.period ? 'sentence' : captionPeriod ? 'paragraph' : article.published ? 'article-date' : null,
        group: `${first + r}:${first}`,
        sentence: (article.paragraphs[first + r] as { text: string }).text,
        place: { article: article.id, paragraph: first + r, start: at + found.start, end: at + found.end },
      });
    }
  }
  return { figures, end };
}

function readColumn(cell: string, published: string | null): Column {
  const name = cell.trim();
  const plain = folded(name);
  return {
    name,
    period: periodOf(plain, published),
    unit: writtenUnit(bracketed(plain)) ?? (/[%％]/.test(plain) ? writtenUnit('%') : null),
    index: INDEX.test(plain),
  };
}

function bracketed(name: string): string {
  return /[（(]([^（()）]{1,14})[）)]\s*$/.exec(name)?.[1] ?? /[:：/／]\s?([^:：/／]{1,8})$/.exec(name)?.[1] ?? '';
}

function stripUnit(name: string): string {
  return name.replace(/\s*[（(][^（()）]{1,14}[）)]\s*$/, '').trim();
}

function readCell(
  cell: string,
  unit: WrittenUnit | null,
): { start: number; end: number; value: number; unit: WrittenUnit | null; inferred: boolean } | null {
  const lead = /^\s*([+＋]|[-−－–])?/.exec(cell) as RegExpExecArray;
  const start = lead[0].length;
  const numeral = readNumeral(cell, start);
  if (!numeral?.arabic || numeral.dotted || numeral.leadingZero) return null;
  const own = matchUnit(cell, numeral.end);
  const end = own ? own.end : numeral.end;
  if (cell.slice(end).trim() !== '') return null;
  const sign = lead[1] && /[-−－–]/.test(lead[1]) ? -1 : 1;
  if (!own && !unit && !numeral.decimal && !numeral.grouped && numeral.digits < 3) return null;
  const scale = own ? 1 : (unit?.scale ?? 1);
  return {
    start: sign < 0 ? start - 1 : start,
    end,
    value: tidy(sign * numeral.value * scale),
    unit: own ? { unit: own.unit, class: own.class, scale: 1 } : unit,
    inferred: !own,
  };
}

function periodOf(text: string, published: string | null): string | null {
  const state: TimeState = { published, year: null, month: null, traditional: false };
  for (let i = 0; i < text.length; i += 1) {
    const time = readTime(text, i, state);
    if (time?.role === 'time' && time.period) return time.period;
    if (time) i = time.end - 1;
  }
  return /^(?:19|20)\d{2}$/.exec(text.trim())?.[0] ?? null;
}

function kindOfCell(unitClass: UnitClass | null, measure: string): FigureKind {
  if (unitClass === 'money') return 'amount';
  if (unitClass === 'share') return /增|涨|跌|降|同比|环比|growth|change/i.test(measure) ? 'growth' : 'share';
  if (unitClass === 'point') return 'growth';
  if (unitClass === 'measure') return 'quantity';
  if (unitClass === 'time' || unitClass === 'age') return 'duration';
  if (/排名|名次|位次|rank/i.test(measure)) return 'rank';
  return unitClass === null ? 'ratio' : 'count';
}
