/**
 * What a figure is about: its measure (what is counted or measured, as the sentence words it) and its subject (who or
 * what has it). Read from the chunks around the figure; what a clause leaves out comes from the figure, clause or
 * sentence before it, then from the title.
 */
import type { SentenceSpan } from '@/src/facts/sentences';
import { type Company, companyOf } from '../english/company';
import { isPerShare, isPerShareBefore } from '../english/measure';
import { isNameIn } from '../english/names';
import { englishMain } from '../english/subject';
import { englishTopic } from '../english/topic';
import { dealOut, nounBehindList } from '../lists/dealt';
import { TURNED } from '../lists/lists';
import type { TimeSpan } from '../periods/calendar';
import type { Raw } from '../raw';
import { fateOf } from './casualties';
import type { Chunk } from './chunks';
import { chunk } from './chunks';
import { inferUnit, stem } from './measures';
import { canOwn, isReceiver, withNegation } from './no-owner';
import { isMeasure, isOrganisation, isPlace } from './nouns';
import { Subjects } from './subjects';
import { listedCompanies, listedOwner, withoutCompany } from './tickers';
import { readTopic } from './topic';
import type { Topic } from './topic-shapes';

/** A sentence without figures. */
interface Plain {
  text: string;
  span: SentenceSpan;
  times: TimeSpan[];
}

export class About {
  private made: Subjects | null = null;
  /** The company whose results an English article reports. */
  private readonly company: Company | null;
  /** Who an English article is about. */
  private readonly mainEnglish: string | null;
  private carriedEnglish: string | null;
  private readonly isName: (word: string) => boolean;
  private readonly isCommon: (word: string) => boolean;
  /** The last measure of the paragraph: 增速 alone says what it is of. */
  private lastMeasure: string | null = null;
  private topics = new Map<Raw, Topic>();
  /** The figures of the sentence before, in the same paragraph. */
  private earlier: { raw: Raw; topic: Topic }[] = [];
  /** Beginnings of paragraphs (null) and sentences without figures: what they name is read when a figure follows. */
  private waiting: (Plain | null)[] = [];
  /** The last sentence read ends in a colon: the next paragraph is of what it named. */
  private opens = false;

  /**
   * @param title the article's title, or '' when it does not belong to the text.
   * @param body the article's text: names that it repeats are subjects more likely.
   */
  constructor(
    private readonly title: string,
    private readonly body: string,
  ) {
    const latin = /[A-Za-z]{3}/.test(title);
    this.company = latin ? companyOf(title, body) : null;
    this.mainEnglish = this.company?.name ?? (latin ? englishMain(title, body) : null);
    this.carriedEnglish = this.mainEnglish;
    this.isName = (word) => isNameIn(body, word);
    this.isCommon = (word) => body.includes(` ${word.toLowerCase().replace(/s$/, '')}`);
  }

  /** Made for the first figure: the names of an article without any are not looked for. */
  private get subjects(): Subjects {
    this.made ??= new Subjects(this.title, this.body);
    return this.made;
  }

  /** A new paragraph: its first sentence names its own subject, or has the title's. */
  paragraph(): void {
    this.waiting.push(null);
  }

  private catchUp(): void {
    for (const plain of this.waiting) {
      if (plain === null) this.beginParagraph();
      else this.readPlain(plain);
    }
    this.waiting.length = 0;
  }

  private beginParagraph(): void {
    this.subjects.paragraph(this.opens);
    this.opens = false;
    // A name that the article repeats goes on into the next paragraph; behind one of another thing nobody is known.
    const { carriedEnglish: carried, mainEnglish: main } = this;
    // Nate Newton, and Newton ever after.
    if (carried === null || this.company?.reports || (main !== null && carried.endsWith(main)))
      this.carriedEnglish = main;
    else if (carried !== main && this.subjects.frequency(carried) < 3) this.carriedEnglish = null;
    this.lastMeasure = null;
    this.topics = new Map();
    this.earlier = [];
  }

  /** A sentence without figures names a subject at most. */
  private readPlain({ text, span, times }: Plain): void {
    this.opens = text[span.end - 1] === '：';
    this.subjects.sentence(text, span, false);
    const read = times.map((time): Chunk => ({ type: 'time', start: time.start, end: time.end }));
    const start = span.start + datelineLength(text, span);
    // Its beginning is enough.
    const chunks = chunk(text, start, Math.min(span.end, start + 30), read);
    this.subjects.results(text.slice(span.start, Math.min(span.end, span.start + 80)));
    const subject = this.subjects.candidate(text, chunks, { measure: null, own: false, counts: false }).phrase;
    if (subject && this.subjects.isProper(subject)) this.subjects.use(subject, true);
  }

  /** Reads the topics of the figures of one sentence. */
  sentence(text: string, span: SentenceSpan, raws: Raw[], times: TimeSpan[]): void {
    if (raws.length === 0) {
      this.waiting.push({ text, span, times });
      return;
    }
    this.catchUp();
    if (isEnglish(text, span)) {
      let previous: Topic | null = null;
      const byUnit = new Map<string, Topic>();
      for (const raw of raws) {
        const per =
          isPerShare(text.slice(raw.end, raw.end + 48)) ||
          isPerShareBefore(text.slice(span.start, raw.start).slice(-60));
        const kind = per ? `${raw.unit}/share` : raw.unit;
        const alike = byUnit.get(kind) ?? null;
        const topic: Topic = englishTopic(
          text,
          span,
          raw,
          this.carriedEnglish,
          previous,
          this.isName,
          alike,
          this.isCommon,
        );
        this.topics.set(raw, topic);
        byUnit.set(kind, topic);
        if (topic.subject) this.carriedEnglish = topic.subject;
        previous = topic;
      }
      return;
    }
    this.opens = text[span.end - 1] === '：';
    this.subjects.sentence(text, span, true);
    const read = [
      ...raws.map((raw): Chunk => ({ type: 'figure', start: raw.start, end: raw.end })),
      ...times.map((time): Chunk => ({ type: 'time', start: time.start, end: time.end })),
    ].sort((a, b) => a.start - b.start);
    const start = span.start + datelineLength(text, span);
    const chunks = chunk(text, start, span.end, read);
    this.subjects.results(text.slice(span.start, Math.min(span.end, span.start + 80)));
    let carried = false;
    let previous: Topic | null = null;
    let previousRaw: Raw | null = null;
    const byUnit = new Map<string, Topic>();
    // 其中，甲区5例: of what the sentence before counts.
    if (/^(?:其中|包括)/.test(text.slice(start, start + 2)))
      for (const one of this.earlier) byUnit.set(one.raw.unit, one.topic);
    let outside: { topic: Topic; raw: Raw } | null = null;
    let at = 0;
    for (const raw of raws) {
      // 5亿户（其中甲区占3%），收入…: behind the brackets it goes on with what stands before them.
      if (previous && previousRaw) {
        const between = text.slice(previousRaw.end, Math.min(raw.start, previousRaw.end + 60));
        if (outside === null && /[（(][^（()）]*$/.test(between)) outside = { topic: previous, raw: previousRaw };
        else if (outside !== null && /[）)]/.test(between)) {
          previous = outside.topic;
          previousRaw = outside.raw;
          outside = null;
        }
      }
      while (at < chunks.length && (chunks[at] as Chunk).start < raw.start) at += 1;
      if (chunks[at]?.type !== 'figure') continue;
      const same =
        previousRaw !== null &&
        raw.list !== undefined &&
        raw.list === previousRaw.list &&
        // 11.1%，近六成公司…: another thing begins.
        !(text[previousRaw.end] === '，' && /[\u4e00-\u9fff]/.test(text[raw.end] ?? ''));
      const topic: Topic =
        same && previous
          ? { ...previous, measure: fateOf(text, raw) ?? previous.measure }
          : readTopic({
              text,
              chunks,
              at,
              raw,
              previous,
              previousRaw,
              lastMeasure: this.lastMeasure,
              subjects: this.subjects,
              alike: previousRaw?.unit === raw.unit ? previous : (byUnit.get(raw.unit) ?? null),
            });
      byUnit.set(raw.unit, topic);
      // 区域立委73席、原住民立委6席: what the figure before counts does not have this one.
      if (
        previous &&
        topic.subject !== null &&
        topic.subject === previous.measure &&
        previous.subject !== topic.subject
      )
        topic.subject = null;
      this.topics.set(raw, topic);
      if (!/连[续升跌涨降增减]$/.test(text.slice(Math.max(span.start, raw.start - 2), raw.start))) {
        previous = topic;
        previousRaw = raw;
      }
      if (topic.measure && isMeasure(stem(topic.measure)) && !/^(?:占|降幅|增幅|涨幅|跌幅|增速)/.test(topic.measure))
        this.lastMeasure = topic.measure;
      const subject = topic.subject;
      if (
        subject &&
        topic.means !== true &&
        // 40岁的林某: whose age is told is not who is spoken of.
        raw.unit !== '岁' &&
        (isOrganisation(subject) || this.subjects.isProper(subject) || this.subjects.frequency(subject) > 2)
      )
        carried = this.subjects.use(subject, !carried && (raw === raws[0] || !topic.local)) || carried;
    }
    dealOut(text, span, raws, this.topics, this.subjects.known, this.earlier);
    nounBehindList(text, raws, this.topics);
    const companies = listedCompanies(text, chunks);
    for (const raw of companies.length > 0 ? raws : []) {
      const topic = this.topics.get(raw);
      if (!topic) continue;
      const subjectAt = topic.subject === null ? -1 : text.slice(start, raw.start).lastIndexOf(topic.subject);
      const owner = listedOwner(text, companies, raw.start, subjectAt < 0 ? -1 : start + subjectAt);
      if (owner === null) continue;
      topic.subject = owner.name;
      topic.measure = withoutCompany(topic.measure);
    }
    for (const raw of raws) {
      const topic = this.topics.get(raw);
      if (topic) screen(text, span, raw, topic);
      if (topic) topic.unit = raw.unit !== '' ? raw.unit : inferUnit(topic, text, raw);
    }
    this.earlier = raws.slice(-8).map((raw) => ({ raw, topic: this.of(raw) }));
  }

  of(raw: Raw): Topic {
    return this.topics.get(raw) ?? { measure: null, subject: null, unit: '' };
  }
}

const CHANGE_WORD = /(?:增长|增加|上升|上涨|下降|减少|下跌|回落|盈利|亏损)$/;

/** When or how: 改制前, 合并后, 疫情期间, 诱骗下. */
const NO_VALUE = /^[\u4e00-\u9fff]{1,8}(?:[之以]?[前后]|以来|期间|过程中|(?<![线旗地天部名门手])下)$/;

/** Measures that are counted in hours, days or people. */
const NO_MONEY = /(?:小时|[小工]时数|天数|人数)$/;

/** Leaves out who cannot have the figure, and puts back a negation that was cut off its measure. */
function screen(text: string, span: SentenceSpan, raw: Raw, topic: Topic): void {
  if (topic.measure !== null) topic.measure = withNegation(text, span.start, raw.start, raw.end, topic.measure);
  // 利用小时均为5500小时，两地分别为每千瓦时0.3元、0.4元: no amount of money is one of hours or people.
  if (raw.unitClass === 'money' && topic.measure !== null && NO_MONEY.test(topic.measure)) topic.measure = null;
  // 这3部影片单日票房: just named, and of nobody else.
  if (raw.unitClass === 'count' && /[这那该此]/.test(text[raw.start - 1] ?? '')) topic.subject = null;
  // 由下降17.8%转为增长4.6%: the second end has the measure of the first, and its own word of change.
  const turned = raw.fromTo === 'to' ? TURNED.exec(text.slice(Math.max(span.start, raw.start - 12), raw.start)) : null;
  if (turned) topic.measure = `${topic.measure?.replace(CHANGE_WORD, '') ?? ''}${turned[1]}`;
  // 改制前, 诱骗下: when or how it was is not what is measured.
  if (topic.measure !== null && NO_VALUE.test(topic.measure)) topic.measure = null;
  // 全国累计10死: a place alone is whose it is, not what is measured.
  if (topic.measure !== null && isPlace(topic.measure.replace(/[省市县区]$/, ''))) {
    topic.subject ??= topic.measure;
    topic.measure = null;
  }
  if (topic.subject === null) return;
  // 8家公司 of 深市多家公司: of the same kind, and nobody's.
  const kin = raw.unitClass === 'count' && topic.measure !== null && topic.measure.length > 1;
  if (kin && topic.subject !== topic.measure && topic.subject.endsWith(topic.measure as string)) topic.subject = null;
  // 收市跌175点: an index's, and not its place's.
  if (raw.unit === '点' && topic.subject !== null && !topic.subject.endsWith('市') && isPlace(topic.subject))
    topic.subject = null;
  if (topic.subject === null) return;
  // 上涨城市有17个: what is counted is not who has it.
  if (kin && topic.subject === topic.measure && topic.self !== true) topic.subject = null;
  if (topic.subject === null) return;
  const sentence = text.slice(span.start, Math.min(span.end, span.start + 300));
  const far = /^(?:公里|米|海里)$/.test(raw.unit);
  if (!canOwn(topic.subject, topic.measure, sentence) || isReceiver(text, span.start, raw.start, topic.subject, far))
    topic.subject = null;
}

/** （台北10日综合电）, 〔記者王某／台北報導〕: where it was written is nobody's. */
function datelineLength(text: string, span: SentenceSpan): number {
  const first = text[span.start];
  if (first !== '（' && first !== '(' && first !== '【' && first !== '〔' && first !== '[') return 0;
  return (
    /^[（(【〔[][^）)】〕\]]{0,40}[电讯导道]\s?[）)】〕\]]/.exec(
      text.slice(span.start, Math.min(span.end, span.start + 48)),
    )?.[0].length ?? 0
  );
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
