/**
 * What a figure is about: its measure (what is counted or measured, as the sentence words it) and its subject (who or
 * what has it). Read from the chunks around the figure; what a clause leaves out comes from the figure, clause or
 * sentence before it, then from the title.
 */
import type { SentenceSpan } from '@/src/facts/sentences';
import type { TimeSpan } from './calendar';
import type { Chunk } from './chunks';
import { chunk } from './chunks';
import { distribute } from './distribute';
import { englishTopic } from './english-topic';
import {
  countedPart,
  inferUnit,
  isGeneric,
  join,
  listed,
  ownsItself,
  placeOfAction,
  predicate,
  stem,
  untilFigure,
} from './measures';
import { isMeasure, isOrganisation, isPlace, splitOwner, unitOfCounted } from './nouns';
import { leftPhrase, REACH, rightPhrase } from './phrases';
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
      const split = splitOwner(stem(measure), this.subjects.known);
      if (split.owner) {
        subject ??= listed(text, text.lastIndexOf(measure, raw.start), split.owner);
        measure = measure.slice(split.owner.length).replace(/^[的在]/, '');
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
