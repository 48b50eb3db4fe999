/**
 * What a figure is about: its measure (what is counted or measured, as the sentence words it) and its subject (who or
 * what has it). Read from the chunks around the figure; what a clause leaves out comes from the figure, clause or
 * sentence before it, then from the title.
 */
import type { SentenceSpan } from '@/src/facts/sentences';
import type { Chunk } from './chunks';
import { chunk } from './chunks';
import type { TimeSpan } from './dates';
import { distribute } from './distribute';
import { englishTopic } from './english-topic';
import { isMeasure, isOrganisation, isPlace, placeIn, splitOwner, unitOfCounted } from './nouns';
import { isClauseMark, leftPhrase, MEASURE_MAX, REACH, rightPhrase } from './phrases';
import type { Raw } from './raw';

export interface Topic {
  measure: string | null;
  subject: string | null;
  /** Inferred from what is counted; empty when unknown. */
  unit: string;
  /** The word of change before the number. */
  change?: string | null;
}

const PRONOUN =
  /^(?:它|他|她|我(?![国國市省县校院行司])|你|其|剩下|其余|其他|其它|上述|另|截至|左右|主要|绝大|大多|这|這|那|此|该|該|本(?!田|溪|钢)|自己|大家|有人|谁|什么|双方|前者|后者|两者|其中|各地|记者|記者|数据|數據|报告|報告|研究|调查|統計|统计|有关|相关|负责人|公司$|集团$|企业$|机构$|部门$|平台$|项目$|方面|情况|结果|专家|人们|同期|目前|如今|当前)/;

export class About {
  private readonly known: string[] = [];
  private readonly fallback: string | null = null;
  private carried: string | null = null;
  private carriedEnglish: string | null = null;
  private topics = new Map<Raw, Topic>();

  private readonly counts = new Map<string, number>();

  /**
   * @param title the article's title, or '' when it does not belong to the text.
   * @param body the article's text: names that it repeats are subjects more likely.
   */
  constructor(
    title: string,
    private readonly body: string,
  ) {
    if (title) {
      const subject = this.candidate(title, chunk(title, 0, title.length), null);
      const named =
        subject !== null && !/^\d/.test(subject) && (isOrganisation(subject) || this.frequency(subject) > 2);
      this.fallback = named ? subject : placeIn(title);
    }
  }

  /** How often the article names it, counted for its first 300 names only: time stays linear. */
  private frequency(name: string): number {
    const known = this.counts.get(name);
    if (known !== undefined) return known;
    if (this.counts.size >= 300) return 0;
    let count = 0;
    for (let at = this.body.indexOf(name); at >= 0 && count < 5; at = this.body.indexOf(name, at + name.length))
      count += 1;
    this.counts.set(name, count);
    return count;
  }

  /** A new paragraph: its first sentence names its own subject, or has the title's. */
  paragraph(): void {
    this.carried = this.fallback;
    this.topics = new Map();
  }

  /** Reads the topics of the figures of one sentence. */
  sentence(text: string, span: SentenceSpan, raws: Raw[], times: TimeSpan[]): void {
    if (raws.length > 0 && isEnglish(text, span)) {
      for (const raw of raws) {
        const topic = englishTopic(text, span, raw, this.carriedEnglish);
        this.topics.set(raw, topic);
        if (topic.subject) this.carriedEnglish = topic.subject;
      }
      return;
    }
    const read = [
      ...raws.map((raw): Chunk => ({ type: 'figure', start: raw.start, end: raw.end })),
      ...times.map((time): Chunk => ({ type: 'time', start: time.start, end: time.end })),
    ].sort((a, b) => a.start - b.start);
    // A sentence without figures only names a subject: its beginning is enough.
    const chunks = chunk(text, span.start, raws.length > 0 ? span.end : Math.min(span.end, span.start + 30), read);
    if (raws.length === 0) {
      const subject = this.candidate(text, chunks, null);
      if (subject && (isOrganisation(subject) || isPlace(subject))) this.use(subject);
      return;
    }
    let previous: Topic | null = null;
    let previousRaw: Raw | null = null;
    let at = 0;
    for (const raw of raws) {
      while (at < chunks.length && (chunks[at] as Chunk).start < raw.start) at += 1;
      if (chunks[at]?.type !== 'figure') continue;
      const same = previousRaw !== null && raw.list !== undefined && raw.list === previousRaw.list;
      const topic: Topic =
        same && previous ? { ...previous } : this.topic(text, chunks, at, raw, previous, previousRaw);
      this.topics.set(raw, topic);
      if (!/连续|連續/.test(text.slice(Math.max(span.start, raw.start - 2), raw.start))) {
        previous = topic;
        previousRaw = raw;
      }
      if (
        topic.subject &&
        (isOrganisation(topic.subject) || isPlace(topic.subject) || this.frequency(topic.subject) > 2)
      )
        this.use(topic.subject);
    }
    this.distributeLists(text, span, raws);
    for (let i = raws.length - 2; i >= 0; i -= 1) {
      // 超过4000万件、总价值4.68亿元的医疗物资: the noun stands behind the last of them.
      const raw = raws[i] as Raw;
      const next = raws[i + 1] as Raw;
      const topic = this.topics.get(raw);
      if (
        !topic ||
        topic.measure !== null ||
        !/^[、和]/.test(text.slice(raw.end, next.start)) ||
        next.start - raw.end > 12
      )
        continue;
      const behind = /^的?([^，。；、的]{2,12}?)(?:已|被|正|将|，|。|；|、|$)/.exec(
        text.slice(next.end, next.end + 16),
      );
      topic.measure = behind?.[1] ?? (this.topics.get(next) as Topic).measure;
    }
    for (const raw of raws) {
      const topic = this.topics.get(raw);
      if (topic) topic.unit = raw.unit !== '' ? raw.unit : inferUnit(topic, text, raw);
    }
  }

  of(raw: Raw): Topic {
    return this.topics.get(raw) ?? { measure: null, subject: null, unit: '' };
  }

  private use(subject: string): void {
    this.carried = subject;
    this.learn(subject);
  }

  private learn(subject: string): void {
    if (subject.length > 1 && subject.length < 13 && !this.known.includes(subject) && !isMeasure(subject)) {
      this.known.push(subject);
      this.known.sort((a, b) => b.length - a.length);
      if (this.known.length > 60) this.known.pop();
    }
  }

  private distributeLists(text: string, span: SentenceSpan, raws: Raw[]): void {
    for (let i = 0; i < raws.length; i += 1) {
      const list = (raws[i] as Raw).list;
      if (list === undefined || (raws[i] as Raw).fromTo || (i > 0 && (raws[i - 1] as Raw).list === list)) continue;
      let end = i + 1;
      while (end < raws.length && (raws[end] as Raw).list === list) end += 1;
      const run = raws.slice(i, Math.min(end, i + 12));
      const items = distribute(text, span.start, run);
      if (!items) continue;
      run.forEach((raw, j) => {
        const topic = this.topics.get(raw) as Topic;
        const item = items.items[j] as string;
        if (items.measures) {
          const split = splitOwner(item, this.known);
          topic.measure = `${split.rest}${topic.change ?? ''}`;
          if (split.owner) topic.subject = split.owner;
        } else {
          topic.subject = item;
          if (items.measure) topic.measure = items.measure;
        }
      });
      if (items.measures) {
        const owner = this.topics.get(run[0] as Raw)?.subject ?? null;
        for (const raw of run) (this.topics.get(raw) as Topic).subject = owner;
      }
    }
  }

  private topic(
    text: string,
    chunks: Chunk[],
    at: number,
    raw: Raw,
    previous: Topic | null,
    previousRaw: Raw | null,
  ): Topic {
    const empty: Topic = { measure: null, subject: this.carried, unit: '' };
    if (at < 0) return empty;
    const right = rightPhrase(text, chunks, at, raw);
    const left = leftPhrase(text, chunks, at, raw);
    const counts = raw.unitClass === 'count' || raw.unitClass === 'person' || (raw.unit === '' && raw.unitInferred);
    const compared = left.owner !== null && left.noun === null && previous && previousRaw?.unit === raw.unit;
    if (compared && !counts) {
      raw.list ??= previousRaw.list;
      return { measure: previous.measure, subject: clean(left.owner as string), unit: '' };
    }
    // 96%的中小企业…: the noun behind the number is what it is a part of, unless a measure stands before it.
    const partOf = right.of && (!left.adjacent || (left.noun !== null && isPlace(left.noun)));
    let phrase: string | null;
    if (raw.rank) phrase = left.noun ?? previous?.measure ?? null;
    else if (/^连续|^連續/.test(left.lead)) phrase = right.rest;
    else if (counts) phrase = right.noun ?? left.noun ?? right.rest ?? left.verb;
    else if (raw.unitClass === 'share' && partOf) phrase = right.rest;
    else phrase = left.noun ?? right.noun ?? left.verb ?? right.rest;
    let subject = left.owner;
    if (raw.unitClass === 'share' && partOf && right.noun)
      subject = left.noun && isPlace(left.noun) ? `${left.noun}${right.noun}` : right.noun;
    let measure = phrase === null ? null : phrase;
    if (left.change && !counts) {
      const base = left.noun ?? (left.clauseEmpty ? (previous?.measure ?? null) : null);
      measure = base === null ? left.change : left.noun === null ? join(base, left.change) : `${base}${left.change}`;
    } else if (measure !== null && isGeneric(measure) && previous?.measure && phrase === left.noun) {
      measure = join(previous.measure, measure);
    } else if (measure === null && left.clauseEmpty && (!counts || raw.unit === '')) {
      measure = left.before ?? previous?.measure ?? null;
      if (left.before && left.beforeOwner) subject = left.beforeOwner;
    }
    if (measure !== null && phrase !== right.noun && !measure.startsWith('占')) {
      const split = splitOwner(measure, this.known);
      if (split.owner) {
        measure = split.rest.replace(/^[的在]/, '');
        subject ??= split.owner;
      }
    }
    if (subject !== null && (PRONOUN.test(subject) || isMeasure(subject))) subject = null;
    subject ??= counts && raw.unitClass === 'person' ? placeOfAction(right.rest) : null;
    // 价值链减排量8成由“绿色计算”实现
    subject ??= /^由([^，。；]{2,12}?)(?:实现|完成|提供|贡献|承担|组成)/.exec(right.rest ?? '')?.[1] ?? null;
    subject =
      subject ??
      this.candidate(text, chunks.slice(Math.max(0, at - REACH), at), measure) ??
      previous?.subject ??
      this.carried;
    return { measure: clean(measure), subject: clean(subject), unit: '', change: left.change };
  }

  /**
   * The grammatical subject: the noun phrase that begins a clause before the figure, nearest first. A name (an
   * organisation, a place, a quoted or Latin name, a name that the article repeats) goes before any other phrase.
   */
  private candidate(text: string, chunks: Chunk[], measure: string | null): string | null {
    let weak: string | null = null;
    let direct = false;
    let end = chunks.length;
    while (end > 0) {
      let start = end;
      while (start > 0 && !isClauseMark(text, chunks[start - 1] as Chunk)) start -= 1;
      const found = this.clauseSubject(text, chunks.slice(start, end), chunks[end], measure);
      if (found?.strong) return found.phrase;
      if (found && weak === null) {
        weak = found.phrase;
        direct = end === chunks.length;
      }
      end = start - 1;
    }
    if (weak === null) return null;
    return this.carried === null || (direct && weak.length <= 10) || this.frequency(weak) > 1 ? weak : null;
  }

  private clauseSubject(
    text: string,
    chunks: Chunk[],
    mark: Chunk | undefined,
    measure: string | null,
  ): { phrase: string; strong: boolean } | null {
    const clause = chunks.filter(
      (c) => c.type !== 'adverb' && c.type !== 'time' && c.type !== 'mark' && text.slice(c.start, c.end) !== '·',
    );
    let first = clause[0];
    let second = clause[1];
    if (
      first?.type === 'preposition' &&
      /^[在於于]$/.test(text.slice(first.start, first.end)) &&
      second?.type === 'noun' &&
      (clause.length === 2 || mark === undefined)
    ) {
      // 在南湖区，已汇集…
      const place = text.slice(second.start, second.end);
      if (clause.length === 2 && (isPlace(place) || /[区县镇村州省市]$/.test(place)))
        return { phrase: place, strong: true };
    }
    if (first?.type !== 'noun') return null;
    let phrase = text.slice(first.start, first.end);
    if (
      second?.type === 'preposition' &&
      /^[和与與及]$/.test(text.slice(second.start, second.end)) &&
      clause[2]?.type === 'noun' &&
      clause[2].start === second.end
    ) {
      phrase = text.slice(first.start, clause[2].end);
      first = clause[2];
      second = clause[3];
    } else if (second?.type === 'de') {
      const owned = clause[2];
      if (owned?.type !== 'noun') return null;
      const own = text.slice(owned.start, owned.end);
      if (!isMeasure(own) && !PRONOUN.test(own) && (isOrganisation(own) || !isOrganisation(phrase))) phrase = own;
      second = clause[3];
    }
    phrase = phrase.replace(/^[·\s]+/, '');
    if (second?.type === 'verb' && /^(?:显示|表明|指出)/.test(text.slice(second.start, second.end))) return null;
    if (PRONOUN.test(phrase) || phrase.length < 2 || NOT_SUBJECT.test(phrase)) return null;
    const split = splitOwner(phrase, this.known);
    if (split.owner && (isMeasure(split.rest) || isPlace(split.owner))) return { phrase: split.owner, strong: true };
    if (measure !== null && (measure.startsWith(phrase) || phrase.includes(measure))) return null;
    if (isMeasure(phrase) || phrase.length > 18) return null;
    const name =
      isOrganisation(phrase) ||
      isPlace(phrase) ||
      this.known.includes(phrase) ||
      /^(?:[“「]|[A-Za-z]{2,})/.test(phrase);
    if (name && phrase.length <= 14 && !/^[“「](?:.|\d+)[”」]$/.test(phrase)) return { phrase, strong: true };
    // 支付宝累计开放平台…: an adverb between two nouns makes the first the subject.
    const after = chunks[chunks.indexOf(first) + 1];
    const adverbial = after?.type === 'adverb' && after.start === first.end;
    if (!second || second.type === 'figure' || (second.type === 'noun' && !adverbial)) return null;
    if (mark && text[mark.start] === '：') return null;
    return { phrase, strong: false };
  }
}

/** A sentence in Latin letters: no more than a few Chinese names. */
function isEnglish(text: string, span: SentenceSpan): boolean {
  let latin = 0;
  let han = 0;
  for (let i = span.start; i < span.end; i += 1) {
    const code = text.charCodeAt(i);
    if ((code > 64 && code < 91) || (code > 96 && code < 123)) latin += 1;
    else if (code > 0x4dff && code < 0xa000) han += 1;
  }
  return latin > 12 && latin > han * 4;
}

/** Adverbial phrases and things that are nobody. */
const NOT_SUBJECT =
  /(?:数据|消息|报告|调查|记者|网站|统计|研究|期间|方面|领域|过程中|情况下|基础上|方式|以来|之际|背景下|同时|左右|年多|个月|多年|时候|之后|之前|以后|以前|角度|层面)$|^(?:半年|多年|一方面|另一方面|同样|第[一二三四五])/;

/** 1.5亿人次在钉钉上打卡: where it happens is who has the figure. */
function placeOfAction(rest: string | null): string | null {
  const found = rest === null ? null : /^在([^，。、“”]{2,8}?)(?:上|里|中|内|平台|“)/.exec(rest);
  return found ? (found[1] as string) : null;
}

/** 增速, 占比 alone say nothing without what they are of. */
function isGeneric(measure: string): boolean {
  return /^(?:年均)?(?:增速|增幅|涨幅|跌幅|降幅|增长率|年均增速|年均增长率|平均增速)$/.test(measure);
}

function join(base: string, tail: string): string {
  const stem = base.replace(/(?:同比|环比|年均)?(?:增长|下降|提高|上升|减少|增加|增速|上涨|下跌|回落)$/, '');
  return stem.length + tail.length > MEASURE_MAX ? tail : `${stem}${tail}`;
}

function clean(phrase: string | null): string | null {
  if (phrase === null) return null;
  let text = phrase
    .replace(/^[\s、，的之其和与及·“"「]+(?=[^”"」]*$)/, '')
    .replace(/[\s、，的]+$/, '')
    .trim();
  text = text.replace(/^[^（(]*[）)]/, (m) => (m.includes('（') || m.includes('(') ? m : ''));
  if (text.length > MEASURE_MAX) text = text.slice(0, MEASURE_MAX);
  return text.length === 0 || /^(?:它|他|她|我们|你|其|这|那|此|該|该)/.test(text) ? null : text.replace(/等$/, '');
}

/** The unit of what is counted: by the noun behind the number, else by the measure. */
function inferUnit(topic: Topic, text: string, raw: Raw): string {
  if (!raw.unitInferred) return '';
  const own = topic.measure ? unitOfCounted(topic.measure) : '';
  if (own !== '') return own;
  const after = text.slice(raw.end, raw.end + 12).replace(/^的/, '');
  const stop = after.search(/[，。；、！？,;（(]/);
  const noun = stop >= 0 ? after.slice(0, stop) : after;
  for (let length = 2; length <= noun.length; length += 1) {
    const unit = unitOfCounted(noun.slice(0, length));
    if (unit && unit !== '元') return unit;
  }
  return '';
}
