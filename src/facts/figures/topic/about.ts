/**
 * What a figure is about: its measure (what is counted or measured, as the sentence words it) and its subject (who or
 * what has it). Read from the chunks around the figure; what a clause leaves out comes from the figure, clause or
 * sentence before it, then from the title.
 */
import type { SentenceSpan } from '@/src/facts/sentences';
import { type Company, companyAtStart, companyOf } from '../english/company';
import { isPerShare, isPerShareBefore } from '../english/measure-beside';
import { isNameIn } from '../english/names';
import { dealRespectively } from '../english/respectively';
import { englishMain } from '../english/subject';
import { englishTopic } from '../english/topic';
import { dealOut, nounBehindList } from '../lists/dealt';
import type { TimeSpan } from '../periods/calendar';
import type { Raw } from '../raw';
import { Brackets, type Read } from './brackets';
import { fateOf } from './casualties';
import type { Chunk } from './chunks';
import { chunk } from './chunks';
import { indexOf } from './indices';
import { inferUnit, stem } from './measures';
import { isMeasure, isOrganisation } from './nouns';
import { screen } from './screen';
import { Subjects } from './subjects';
import { giveToListed } from './tickers';
import { readTopic } from './topic';
import type { Topic } from './topic-shapes';

/** A sentence without figures. */
interface Plain {
  text: string;
  span: SentenceSpan;
  times: TimeSpan[];
}

/** Reads an article's topics, sentence by sentence in reading order, and remembers whom and what it told of last. */
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
  private earlier: Read[] = [];
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
    this.company = latin || /[A-Za-z]{3}/.test(body.slice(0, 40)) ? companyOf(title, body) : null;
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
    if (isEnglish(text, span)) this.english(text, span, raws);
    else this.chinese(text, span, raws, times);
  }

  private english(text: string, span: SentenceSpan, raws: Raw[]): void {
    let previous: Topic | null = null;
    const byUnit = new Map<string, Topic>();
    // A round-up of results: each paragraph is of the company with which it opens.
    if (span.start === 0 && this.company?.reports !== true)
      this.carriedEnglish = companyAtStart(text) ?? this.carriedEnglish;
    for (const raw of raws) {
      const per =
        isPerShare(text.slice(raw.end, raw.end + 48)) || isPerShareBefore(text.slice(span.start, raw.start).slice(-60));
      const kind = per ? `${raw.unit}/share` : raw.unit;
      const alike = byUnit.get(kind) ?? null;
      const { carriedEnglish, isName, isCommon } = this;
      const topic: Topic = englishTopic(text, span, raw, carriedEnglish, previous, isName, alike, isCommon);
      this.topics.set(raw, topic);
      byUnit.set(kind, topic);
      if (topic.subject) this.carriedEnglish = topic.subject;
      previous = topic;
    }
    dealRespectively(text, span, raws, this.topics);
  }

  private chinese(text: string, span: SentenceSpan, raws: Raw[], times: TimeSpan[]): void {
    this.opens = text[span.end - 1] === '：';
    this.subjects.sentence(text, span, true);
    const read = [
      ...raws.map((raw): Chunk => ({ type: 'figure', start: raw.start, end: raw.end })),
      ...times.map((time): Chunk => ({ type: 'time', start: time.start, end: time.end })),
    ].sort((a, b) => a.start - b.start);
    const start = span.start + datelineLength(text, span);
    const chunks = chunk(text, start, span.end, read);
    this.subjects.results(text.slice(span.start, Math.min(span.end, span.start + 80)));
    this.leftToRight(text, span, start, chunks, raws);
    dealOut(text, span, raws, this.topics, this.subjects.known, this.earlier);
    nounBehindList(text, raws, this.topics);
    giveToListed(text, start, chunks, raws, this.topics);
    for (const raw of raws) {
      const topic = this.topics.get(raw);
      if (!topic) continue;
      screen(text, span, raw, topic);
      topic.unit = raw.unit !== '' ? raw.unit : inferUnit(topic, text, raw);
    }
    this.earlier = raws.slice(-8).map((raw) => ({ raw, topic: this.of(raw) }));
  }

  /** Topics in the order of the sentence: a figure may go on with what the one before it is of. */
  private leftToRight(text: string, span: SentenceSpan, start: number, chunks: Chunk[], raws: readonly Raw[]): void {
    const brackets = new Brackets();
    const byUnit = new Map<string, Topic>();
    // 其中，甲区5例: of what the sentence before counts.
    if (/^(?:其中|包括)/.test(text.slice(start, start + 2)))
      for (const one of this.earlier) byUnit.set(one.raw.unit, one.topic);
    let last: Read | null = null;
    let carried = false;
    let at = 0;
    for (const raw of raws) {
      last = brackets.before(text, start, raw, last);
      while (at < chunks.length && (chunks[at] as Chunk).start < raw.start) at += 1;
      if (chunks[at]?.type !== 'figure') continue;
      const { lastMeasure, subjects } = this;
      const topic: Topic =
        last && isSameList(text, raw, last.raw)
          ? { ...last.topic, measure: fateOf(text, raw) ?? last.topic.measure }
          : readTopic({
              text,
              chunks,
              at,
              raw,
              previous: last?.topic ?? null,
              previousRaw: last?.raw ?? null,
              lastMeasure,
              subjects,
              alike: last?.raw.unit === raw.unit ? last.topic : (byUnit.get(raw.unit) ?? null),
            });
      byUnit.set(raw.unit, topic);
      // 区域立委73席、原住民立委6席: what the figure before counts does not have this one.
      if (topic.subject !== null && topic.subject === last?.topic.measure && last.topic.subject !== topic.subject)
        topic.subject = null;
      this.topics.set(raw, topic);
      if (topic.subject?.endsWith('指数') && indexOf(topic.subject) !== null) subjects.index = topic.subject;
      if (!/连[续升跌涨降增减]$/.test(text.slice(Math.max(span.start, raw.start - 2), raw.start)))
        last = { raw, topic };
      if (topic.measure && isMeasure(stem(topic.measure)) && !/^(?:占|降幅|增幅|涨幅|跌幅|增速)/.test(topic.measure))
        this.lastMeasure = topic.measure;
      // 境外输入病例（广东6例）；疑似病例2例: whose they are is told for what stands in the brackets.
      if (this.isOwner(raw, topic) && !brackets.holds(text, raw, topic))
        carried = subjects.use(topic.subject as string, !carried && (raw === raws[0] || !topic.local)) || carried;
    }
  }

  /** Whether what follows may be of a figure's subject too. */
  private isOwner(raw: Raw, { subject, means }: Topic): boolean {
    if (!subject || means === true) return false;
    // 40岁的林某: whose age is told is not who is spoken of.
    if (raw.unit === '岁') return false;
    return isOrganisation(subject) || this.subjects.isProper(subject) || this.subjects.frequency(subject) > 2;
  }

  /** What a figure of the paragraph is about; without measure or subject when nothing tells. */
  of(raw: Raw): Topic {
    return this.topics.get(raw) ?? { measure: null, subject: null, unit: '' };
  }
}

/** Figures of one list are of the same; in 11.1%，近六成公司… another thing begins. */
function isSameList(text: string, raw: Raw, before: Raw): boolean {
  if (raw.list === undefined || raw.list !== before.list) return false;
  return !(text[before.end] === '，' && /[\u4e00-\u9fff]/.test(text[raw.end] ?? ''));
}

/** （台北10日综合电）, 〔記者王某／台北報導〕: where it was written is nobody's. */
function datelineLength(text: string, span: SentenceSpan): number {
  const first = text[span.start];
  if (first !== '（' && first !== '(' && first !== '【' && first !== '〔' && first !== '[' && first !== '《') return 0;
  // 《闪电》票房: a title in marks is no dateline, 《某报5日专讯》 is one.
  if (first === '《' && !/^《[^》]{0,40}(?:\d日|记者)/.test(text.slice(span.start, span.start + 48))) return 0;
  return (
    /^[（(【〔[《][^）)】〕\]》]{0,40}[电讯导道]\s?[）)】〕\]》]/.exec(
      text.slice(span.start, Math.min(span.end, span.start + 48)),
    )?.[0].length ?? 0
  );
}

/** A sentence in Latin letters: no more than a few Chinese names. Sales rose to $5m is one. */
function isEnglish(text: string, span: SentenceSpan): boolean {
  let latin = 0;
  let han = 0;
  for (let i = span.start; i < span.end; i += 1) {
    const code = text.charCodeAt(i);
    if ((code > 64 && code < 91) || (code > 96 && code < 123)) latin += 1;
    else if (code > 0x4dff && code < 0xa000) han += 1;
  }
  return latin > (han === 0 ? 6 : 12) && latin > han * 4;
}
