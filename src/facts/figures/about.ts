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
import { isMeasure, isOrganisation, isPlace, splitOwner, unitOfCounted } from './nouns';
import type { Left } from './phrases';
import { leftPhrase, MEASURE_MAX, REACH, rightPhrase } from './phrases';
import type { Raw } from './raw';
import { PRONOUN, Subjects } from './subjects';
import { tidyMeasure, tidySubject } from './wellformed';

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
  /** The owner stands with this one figure and not at the front of the sentence. */
  local?: boolean;
}

export class About {
  private readonly subjects: Subjects;
  private carriedEnglish: string | null = null;
  /** The last measure of the paragraph: 增速 alone says what it is of. */
  private lastMeasure: string | null = null;
  private topics = new Map<Raw, Topic>();

  /**
   * @param title the article's title, or '' when it does not belong to the text.
   * @param body the article's text: names that it repeats are subjects more likely.
   */
  constructor(title: string, body: string) {
    this.subjects = new Subjects(title, body);
  }

  /** A new paragraph: its first sentence names its own subject, or has the title's. */
  paragraph(): void {
    this.subjects.paragraph();
    // A name that the article repeats goes on into the next paragraph.
    if (this.carriedEnglish !== null && this.subjects.frequency(this.carriedEnglish) < 3) this.carriedEnglish = null;
    this.lastMeasure = null;
    this.topics = new Map();
  }

  /** Reads the topics of the figures of one sentence. */
  sentence(text: string, span: SentenceSpan, raws: Raw[], times: TimeSpan[]): void {
    if (raws.length > 0 && isEnglish(text, span)) {
      let previous: Topic | null = null;
      for (const raw of raws) {
        const topic: Topic = englishTopic(text, span, raw, this.carriedEnglish, previous);
        this.topics.set(raw, topic);
        if (topic.subject) this.carriedEnglish = topic.subject;
        previous = topic;
      }
      return;
    }
    this.subjects.sentence(text, span, raws.length > 0);
    const read = [
      ...raws.map((raw): Chunk => ({ type: 'figure', start: raw.start, end: raw.end })),
      ...times.map((time): Chunk => ({ type: 'time', start: time.start, end: time.end })),
    ].sort((a, b) => a.start - b.start);
    // A sentence without figures only names a subject: its beginning is enough.
    const chunks = chunk(text, span.start, raws.length > 0 ? span.end : Math.min(span.end, span.start + 30), read);
    if (raws.length === 0) {
      const subject = this.subjects.candidate(text, chunks, null, false);
      if (subject && this.subjects.isProper(subject)) this.subjects.use(subject, true);
      return;
    }
    let carried = false;
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
      if (topic.measure && isMeasure(stem(topic.measure))) this.lastMeasure = topic.measure;
      const subject = topic.subject;
      if (
        subject &&
        topic.means !== true &&
        (isOrganisation(subject) || isPlace(subject) || this.subjects.frequency(subject) > 2)
      )
        carried = this.subjects.use(subject, !carried && (raw === raws[0] || !topic.local)) || carried;
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
      topic.measure = tidyMeasure(behind?.[1] ?? (this.topics.get(next) as Topic).measure);
    }
    for (const raw of raws) {
      const topic = this.topics.get(raw);
      if (topic) topic.unit = raw.unit !== '' ? raw.unit : inferUnit(topic, text, raw);
    }
  }

  of(raw: Raw): Topic {
    return this.topics.get(raw) ?? { measure: null, subject: null, unit: '' };
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
          const split = splitOwner(item, this.subjects.known);
          topic.measure = tidyMeasure(`${split.rest}${topic.change ?? ''}`);
          if (split.owner) topic.subject = split.owner;
        } else {
          topic.subject = tidySubject(item);
          if (items.measure) topic.measure = `${items.measure}${topic.change ?? ''}`;
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
    if (at < 0) return { measure: null, subject: this.subjects.takenOver(true), unit: '' };
    const right = rightPhrase(text, chunks, at, raw);
    const left = leftPhrase(text, chunks, at, raw);
    const counts = raw.unitClass === 'count' || raw.unitClass === 'person' || (raw.unit === '' && raw.unitInferred);
    const compared = left.owner !== null && left.noun === null && previous && previousRaw?.unit === raw.unit;
    if (compared && !counts) {
      raw.list ??= previousRaw.list;
      return { measure: previous.measure, subject: tidySubject(left.owner), unit: '' };
    }
    // 96%的中小企业…: the noun behind the number is what it is a part of, unless a measure stands before it.
    const partOf = right.of && (!left.adjacent || (left.noun !== null && isPlace(left.noun)));
    const last = previous?.measure ?? this.lastMeasure;
    const counted =
      left.adjacent &&
      left.noun !== null &&
      unitOfCounted(left.noun) === raw.unit &&
      raw.unit !== '' &&
      (right.noun === null || unitOfCounted(right.noun) !== raw.unit);
    const rest = counts ? predicate(right.rest) : right.rest;
    let phrase: string | null;
    if (raw.rank) phrase = left.noun ?? last ?? null;
    else if (/^连续|^連續/.test(left.lead)) phrase = untilFigure(text, chunks, at);
    else if (counts && counted) phrase = left.noun;
    else if (counts) phrase = right.noun ?? left.noun ?? rest ?? left.verb;
    else if (raw.unitClass === 'share' && partOf) phrase = right.rest;
    else phrase = left.noun ?? right.noun ?? left.verb ?? right.rest;
    let subject = left.owner;
    let explicit = subject !== null;
    let self = false;
    if (raw.unitClass === 'share' && partOf && right.noun) {
      const split = splitOwner(right.noun, this.subjects.known);
      const whole = split.owner && isMeasure(split.rest) ? split.owner : right.noun;
      if (whole !== right.noun) phrase = split.rest;
      subject = left.noun && isPlace(left.noun) ? `${left.noun}${whole}` : isMeasure(whole) ? subject : whole;
      if (isMeasure(whole)) phrase = whole;
      explicit = subject !== null;
    }
    let measure = phrase;
    if (left.change && !counts) {
      const base = left.noun ?? (left.clauseEmpty ? last : null);
      measure = base === null ? left.change : left.noun === null ? join(base, left.change) : `${base}${left.change}`;
    } else if (measure !== null && isGeneric(measure) && last && phrase === left.noun) {
      measure = join(last, measure);
    } else if (measure === null && left.clauseEmpty && (!counts || raw.unit === '')) {
      measure = left.before ?? previous?.measure ?? null;
      if (left.before && left.beforeOwner) subject = left.beforeOwner;
    }
    if (measure !== null && phrase !== right.noun && !measure.startsWith('占')) {
      measure = measure.replace(/^[^等]*[、某][^等]{0,8}等(?=[\u4e00-\u9fff]{2})/, '');
      const split = splitOwner(measure, this.subjects.known);
      if (split.owner) {
        measure = split.rest.replace(/^[的在]/, '');
        subject ??= split.owner;
        explicit = true;
      } else if (subject === null && left.noun !== null && phrase === left.noun && ownsItself(left.noun, left, raw)) {
        subject = left.noun;
        explicit = true;
        self = true;
      }
    }
    if (measure === null && left.ofFigure) measure = previous?.measure ?? null;
    if (raw.unitClass === 'money') measure = measure?.replace(/^占(?=[^比地用据]{3})/, '') ?? null;
    if (counts && text[raw.start - 1] === '等' && right.noun === null) measure = predicate(right.rest);
    if (counts && right.noun !== null && phrase === right.noun) measure = countedPart(right.noun, raw);
    if (subject !== null && (PRONOUN.test(subject) || (isMeasure(subject) && !self))) subject = null;
    const own =
      left.noun !== null &&
      left.opens &&
      !left.clauseEmpty &&
      isMeasure(left.noun) &&
      !isGeneric(left.noun) &&
      !left.noun.startsWith('占');
    if (previous?.self && !explicit && previousRaw && !/[；;。]/.test(text.slice(previousRaw.end, raw.start))) {
      subject = previous.subject;
      self = true;
    }
    let means = false;
    if (!explicit || subject === null) {
      const programme = this.subjects.byMeans(raw.start, true);
      if (programme) {
        subject = programme;
        means = true;
      }
    }
    subject ??= counts ? placeOfAction(right.rest) : null;
    // 价值链减排量8成由“绿色计算”实现
    subject ??= /^由([^，。；]{2,12}?)(?:实现|完成|提供|贡献|承担|组成)/.exec(right.rest ?? '')?.[1] ?? null;
    subject = tidySubject(subject);
    if (subject === null) {
      const named = this.subjects.candidate(text, chunks.slice(Math.max(0, at - REACH), at), measure, own);
      const launched = this.subjects.byMeans(raw.start, false);
      if (launched) means = true;
      subject =
        launched ??
        tidySubject(named) ??
        (own && previous?.subject && !this.subjects.isProper(previous.subject) ? null : previous?.subject) ??
        this.subjects.takenOver(own);
    }
    const tidy = tidyMeasure(measure);
    return {
      measure: tidy,
      subject,
      unit: '',
      change: left.change,
      means,
      self,
      local: explicit,
    };
  }
}

/** 制造业增长8.7%, 上证指数报3117点: what changes or stands at a level is itself who has it. */
function ownsItself(noun: string, left: Left, raw: Raw): boolean {
  if (noun.length > 14) return false;
  if (/(?:指数|成指|板指|综指|指|股|期货|汇率)$/.test(noun))
    return raw.unitClass === 'index' || left.change !== null || raw.unit === '点';
  return left.change !== null && !isMeasure(noun) && /(?:业|行业|产业|产品|股份|集团|公司|市|省|区|县)$/.test(noun);
}

/** What a counted noun phrase counts, without the measure behind it: 70家 + 上市公司归母净利润. */
function countedPart(noun: string, raw: Raw): string {
  if (raw.unit === '' || !isMeasure(noun)) return noun;
  for (let length = 2; length < noun.length - 1; length += 1) {
    const head = noun.slice(0, length);
    if (unitOfCounted(head) === raw.unit && unitOfCounted(noun.slice(0, length + 1)) !== raw.unit) return head;
  }
  return noun;
}

/** What the counted do or suffer, when it is short enough to be a measure: 受灾, 死亡失踪. */
function predicate(rest: string | null): string | null {
  if (
    rest === null ||
    rest.length > 14 ||
    /[（(、]|^(?:就|都|也|才|可|能|将|已|向|跟|和|与|为|被|对|从|以|回|到)/.test(rest)
  )
    return null;
  return rest;
}

/** What went on for 连续3年, up to the figure behind it. */
function untilFigure(text: string, chunks: Chunk[], at: number): string | null {
  const figure = chunks[at] as Chunk;
  let end = figure.end;
  for (let i = at + 1; i < chunks.length && i < at + 12; i += 1) {
    const c = chunks[i] as Chunk;
    if (c.type === 'mark' || c.type === 'figure') break;
    end = c.end;
  }
  const phrase = text.slice(figure.end, end).replace(/(?:超过|超|逾|达到|达|约|近|突破|为|保持在|在)+$/, '');
  return phrase.length > 1 ? phrase : null;
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
  const root = stem(base);
  return root.length + tail.length > MEASURE_MAX ? tail : `${root}${tail}`;
}

/** A measure without the words of change behind it: 增加值同比增长 → 增加值. */
function stem(measure: string): string {
  return measure.replace(
    /(?:同比|环比|年均|实际|分别|累计)*(?:增长|下降|提高|上升|减少|增加|增速|增幅|上涨|下跌|回落|加快|放缓|收窄|扩大|略?增|略?减|涨|跌|升|降)$/,
    '',
  );
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
