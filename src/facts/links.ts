/**
 * Links between figures of a corpus: the same measure of the same subject. A repeat states the same value again, a
 * series the same thing in another period, a conflict another value for the same period. A conflict that is none is as
 * bad as a wrong value, so for both the measure has to be the same in words. Each figure keeps its own
 * source and date; nothing is merged here.
 *
 * Cost: figures are compared only within a bucket of equal unit and subject, so it grows with the size of buckets.
 */
import { areAsLong, isAnybody, scopeOf } from './comparable';
import type { Figure } from './fact';
import { nameKey, periodsOverlap, sayTheSame } from './likeness';

interface Link {
  from: number;
  to: number;
  relation: 'repeat' | 'series' | 'conflict';
}

/** A larger bucket says that unit and subject tell nothing apart (个 of 我国 in 100k articles): not compared. */
const LARGEST_BUCKET = 400;

/** The fields that links are made from; all that is kept of the figures of a large corpus. */
type Slim = Pick<
  Figure,
  'value' | 'value2' | 'unit' | 'modifier' | 'measure' | 'period' | 'periodHow' | 'kind' | 'group'
> & {
  id: number;
  place: { article: string };
  /** What narrows it (see scopeOf). */
  scope: string;
};

/** Links of a corpus whose figures come one after another. */
export class Links {
  private readonly buckets = new Map<string, Slim[]>();
  /**
   * The links of one figure after another: how many there are, then for each the other figure and, in the lowest two bits,
   * the relation. Large corpora have tens of millions: as lists of their own they took gigabytes.
   */
  private links = new Int32Array(1 << 10);
  private used = 0;
  /** Where the links of a figure begin. */
  private readonly starts = new Map<number, number>();

  add(id: number, figure: Figure): void {
    const { value, value2, unit, modifier, measure, period, periodHow, kind, group, place } = figure;
    if (value === null || measure === null || figure.subject === null || figure.planned) return;
    const { article } = place;
    const key = `${unit}\n${nameKey(figure.subject)}${isAnybody(figure.subject) ? `\n${article}` : ''}`;
    const bucket = this.buckets.get(key);
    const slim: Slim = {
      id,
      value,
      unit,
      modifier,
      measure,
      period,
      periodHow,
      kind,
      group,
      place: { article },
      scope: scopeOf(figure),
      ...(value2 !== undefined && { value2 }),
    };
    if (!bucket) this.buckets.set(key, [slim]);
    else if (bucket.length <= LARGEST_BUCKET) bucket.push(slim);
  }

  /** Compares everything that was added; call it once, at the end. */
  link(): void {
    for (const bucket of this.buckets.values()) {
      if (bucket.length > LARGEST_BUCKET) continue;
      const found = bucket.map((): Found => ({ links: [], repeats: 0, related: 0 }));
      bucket.forEach((a, i) => {
        for (let j = i + 1; j < bucket.length; j += 1) {
          const b = bucket[j] as Slim;
          const relation = relate(a, b);
          if (!relation) continue;
          this.put(found[i] as Found, b.id, relation);
          this.put(found[j] as Found, a.id, relation);
        }
      });
      bucket.forEach(({ id }, i) => {
        this.keep(id, (found[i] as Found).links);
      });
    }
    this.buckets.clear();
  }

  /** Links from a figure, in order of `to`. */
  all(from: number): Link[] {
    const start = this.starts.get(from);
    if (start === undefined) return [];
    const links = [...this.links.subarray(start + 1, start + 1 + (this.links[start] as number))].sort((a, b) => a - b);
    return links.map((link) => ({ from, to: Math.floor(link / 4), relation: RELATIONS[link % 4] as Link['relation'] }));
  }

  /** The same as a row of the pack keeps them. */
  of(id: number): { repeats: number[]; related: { id: number; relation: 'series' | 'conflict' }[] } {
    const repeats: number[] = [];
    const related: { id: number; relation: 'series' | 'conflict' }[] = [];
    for (const { to, relation } of this.all(id)) {
      if (relation === 'repeat') repeats.push(to);
      else related.push({ id: to, relation });
    }
    return { repeats, related };
  }

  private put(found: Found, to: number, relation: Link['relation']): void {
    const kind = relation === 'repeat' ? 'repeats' : 'related';
    if (found[kind] >= KEPT[kind]) return;
    found[kind] += 1;
    found.links.push(to * 4 + RELATIONS.indexOf(relation));
  }

  private keep(from: number, links: readonly number[]): void {
    if (links.length === 0) return;
    if (this.used + links.length >= this.links.length) {
      const more = new Int32Array(2 * this.links.length + links.length);
      more.set(this.links);
      this.links = more;
    }
    this.starts.set(from, this.used);
    this.links[this.used] = links.length;
    this.links.set(links, this.used + 1);
    this.used += 1 + links.length;
  }
}

/** The links of one figure while its bucket is compared. */
interface Found {
  links: number[];
  repeats: number;
  related: number;
}

const RELATIONS = ['repeat', 'series', 'conflict'] as const;
/** How many links of each kind are kept of a figure, the first in order of adding: an answer shows a dozen. */
const KEPT = { repeats: 100, related: 24 } as const;

/** How two figures of the same unit and subject are related; null when they measure different things. */
function relate(a: Omit<Slim, 'id'>, b: Omit<Slim, 'id'>): Link['relation'] | null {
  if (a.group !== null && a.group === b.group && a.place.article === b.place.article) return null;
  const [first, second] = [a.measure ?? '', b.measure ?? ''];
  const overlap = periodsOverlap(a.period, b.period);
  if (a.value === b.value && a.value2 === b.value2)
    return overlap && sayTheSame(first, second) && !(isCommon(a) && areApart(a, b)) ? 'repeat' : null;
  const named = areOfOneName(a, b);
  if (a.scope !== b.scope && !named) return null;
  if (a.kind !== b.kind || !(named || isSameThing(first, second)) || isAnotherSize(a, b)) return null;
  // The first end of 由8%提高到10% has no known time: it contradicts nobody.
  if (a.period === null || b.period === null) return null;
  if (!overlap) return areAsLong(a.period, b.period) ? 'series' : null;
  // One article does not contradict itself: 4项议题 and 8项议题 of one report are two sets, not two counts of one.
  if (a.place.article === b.place.article || isReach(first) || isReach(second) || agree(a, b)) return null;
  // Whose month or day is only that of the article may be of another day: a toll that rises.
  if (a.period.length > 4 && a.periodHow === 'article-date' && b.periodHow === 'article-date') return null;
  if (a.period === b.period) return 'conflict';
  // A month is no other word on its year, nor a year on what was counted since some year; a programme by its name is told so.
  return named && (spansYears(a.period) || spansYears(b.period)) ? 'conflict' : null;
}

/** A rank or a percentage of one or two digits: two articles that give the same without its time need not mean one thing. */
function isCommon({ kind, value }: Omit<Slim, 'id'>): boolean {
  return /^(?:rank|growth|share)$/.test(kind) && String(value).replace(/\D/g, '').length < 3;
}

function areApart(a: Omit<Slim, 'id'>, b: Omit<Slim, 'id'>): boolean {
  return a.place.article !== b.place.article && (a.period === null || b.period === null);
}

/** $19.1 million and $0.63: earnings and earnings per share. */
function isAnotherSize(a: Omit<Slim, 'id'>, b: Omit<Slim, 'id'>): boolean {
  const [one, other] = [Math.abs(a.value as number), Math.abs(b.value as number)];
  return a.kind === 'amount' && Math.max(one, other) > 1000 * Math.min(one, other);
}

/** Words that change nothing of what is measured: 我国网民规模 is 网民规模, 捐赠总额 is 捐赠. 累计 (since when?) and 国内 (not abroad) do. */
const NEUTRAL = /^(?:我国|全年|年度|当年|规模|人数|金额|总值|达到|实现|[总共年数额量达的])*$/;

/** Whether two measures say the same thing in the same words; 海外用户 is another than 用户. */
function isSameThing(a: string, b: string): boolean {
  const [first, second] = [nameKey(a), nameKey(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length < 2) return false;
  const at = long.indexOf(short);
  return at >= 0 && NEUTRAL.test(long.slice(0, at)) && NEUTRAL.test(long.slice(at + short.length));
}

/** Units that count anything: what they count of one programme may be its sites, its teams or its songs. */
const ANY_UNIT = /^(?:|个|项|家|种|件|元|%|.*百分点|人|名|位)$/;
const NAMED = /[“「《『]([^”」》』]{2,20})[”」》』]/;

/** 18000多场“蓝马甲”公益活动 and 近10000场蓝马甲社区助老行动: one programme by its name, in a unit of its own. */
function areOfOneName(a: Omit<Slim, 'id'>, b: Omit<Slim, 'id'>): boolean {
  if (ANY_UNIT.test(a.unit)) return false;
  const within = (one: string, other: string) => {
    const name = NAMED.exec(one)?.[1];
    return name !== undefined && nameKey(other).includes(nameKey(name));
  };
  return within(a.measure ?? '', b.measure ?? '') || within(b.measure ?? '', a.measure ?? '');
}

/** In how many cities or countries something is done, of which another sentence says something else. */
function isReach(measure: string): boolean {
  return /^(?:全国|全球|国内)?(?:城市|国家|地区|国家和地区|省份?|省区市|县市?|区县|县域|乡镇|街道|社区|村|行政村)$/.test(
    nameKey(measure),
  );
}

/** Whether two values are one said more or less exactly: 约190亿 and 188亿, 1.9亿 and 1.88亿, 超180亿 and 188亿. */
function agree(a: Omit<Slim, 'id'>, b: Omit<Slim, 'id'>): boolean {
  const [one, other] = [a.value as number, b.value as number];
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  if (isWithin(a, other) || isWithin(b, one)) return true;
  if (low <= 0 || high / low > 1.1) return false;
  return a.modifier !== 'none' || b.modifier !== 'none' || roundsTo(one, other) || roundsTo(other, one);
}

/** 超10亿 is true of 12亿. */
function isWithin({ modifier, value }: Omit<Slim, 'id'>, other: number): boolean {
  const bound = value as number;
  return (/^gte?$/.test(modifier) && other >= bound) || (/^lte?$/.test(modifier) && other <= bound);
}

function roundsTo(exact: number, round: number): boolean {
  const digits = round.toExponential().replace(/e.*|\D/g, '').length;
  return Number(exact.toPrecision(Math.min(digits, 15))) === round;
}

function spansYears(period: string): boolean {
  const [first = '', last = first] = period.split('/');
  return first.slice(0, 4) !== last.slice(0, 4);
}
