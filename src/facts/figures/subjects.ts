/**
 * Who or what has a figure: the grammatical subject before it, the programme by which it came about, and what a clause
 * or sentence that names nobody takes over from the text before it.
 */
import type { SentenceSpan } from '@/src/facts/sentences';
import type { Chunk } from './chunks';
import { chunk } from './chunks';
import { isClauseMark } from './clauses';
import { articleNames } from './names';
import { isMeasure, isOrganisation, isPlace, placeIn, splitOwner } from './nouns';
import {
  COUNTED_OWNER,
  ISSUER,
  KIND,
  LAUNCH,
  MEANS,
  NOT_SUBJECT,
  OFFICE,
  PRONOUN,
  SAYS,
  SECTOR,
  TITLE_NAME,
  TITLE_SOURCE,
  TOLD,
} from './subject-words';

interface Candidate {
  phrase: string;
  /** A name, or a phrase that can only be the owner. */
  strong: boolean;
  /** A kind of owners that the sentence itself names. */
  kind?: boolean;
}

/** What is known of the figure whose owner is sought. */
export interface Asked {
  measure: string | null;
  /** The clause names its own thing: a kind of owners named earlier is not taken over. */
  own: boolean;
  counts: boolean;
}

interface Means {
  name: string;
  from: number;
  to: number;
  /** Goes before the subject of the clause. */
  first: boolean;
}

export class Subjects {
  /** Names that splitOwner knows, longest first. */
  readonly known: string[];
  /** What the article is about. */
  readonly fallback: string | null;
  private readonly names: Set<string>;
  private readonly title: string;
  private readonly counts = new Map<string, number>();
  private carried: string | null = null;
  /** The first name that figures are given to, when the title names nobody and the article repeats it. */
  private main: string | null = null;
  private means: Means[] = [];

  constructor(
    title: string,
    private readonly body: string,
  ) {
    this.known = articleNames(body);
    this.names = new Set(this.known);
    // [国家统计局]2021年…: a tag before the title tells its source.
    const named = title.replace(/^[[【(（〈《][^\]】)）〉》]{1,14}[\]】)）〉》]/, '').replace(TITLE_SOURCE, '');
    this.title = named;
    this.fallback = named === '' ? null : this.whoseTitle(named);
    if (this.fallback !== null && !isPlace(this.fallback)) {
      this.names.add(this.fallback);
      if (!this.known.includes(this.fallback)) this.known.push(this.fallback);
    }
  }

  /** Who a title is about: its subject, the name before its time or measure (星河第三季度营收5亿元), else its place. */
  private whoseTitle(title: string): string | null {
    const before = TITLE_NAME.exec(title)?.[1];
    if (
      before &&
      !isPlace(before) &&
      !isMeasure(before) &&
      !NOT_SUBJECT.test(before) &&
      !SECTOR.test(before) &&
      !/^(?:上市)?公司/.test(before) &&
      this.frequency(before) > 1
    )
      return before;
    const subject = this.candidate(title, chunk(title, 0, title.length), {
      measure: null,
      own: true,
      counts: false,
    }).phrase;
    const isName = subject !== null && !/^\d/.test(subject) && (isOrganisation(subject) || this.frequency(subject) > 2);
    return isName ? subject : placeIn(title);
  }

  /** How often the article names it, counted for its first 300 names only: time stays linear. */
  frequency(name: string): number {
    const known = this.counts.get(name);
    if (known !== undefined) return known;
    if (this.counts.size >= 300) return 0;
    let count = 0;
    for (let at = this.body.indexOf(name); at >= 0 && count < 5; at = this.body.indexOf(name, at + name.length))
      count += 1;
    this.counts.set(name, count);
    return count;
  }

  /** One owner and not a kind of owners: a place, an organisation, a name that the article repeats. */
  isProper(name: string): boolean {
    if (
      this.title.startsWith(name) &&
      name.length < 8 &&
      this.frequency(name) > 1 &&
      !isMeasure(name) &&
      !SECTOR.test(name)
    )
      return true;
    return (
      isPlace(name) ||
      (this.names.has(name) && !/(?:经济|社会)$/.test(name)) ||
      (isOrganisation(name) && !SECTOR.test(name))
    );
  }

  private isRepeated(name: string): boolean {
    return !SECTOR.test(name) && this.frequency(name) > 1;
  }

  /** A new paragraph: its first sentence names its own subject, or has the title's. */
  paragraph(): void {
    this.carried = this.fallback ?? this.main;
  }

  /** A new sentence: kinds of owners do not go on into it. */
  sentence(text: string, span: SentenceSpan, figures: boolean): void {
    if (this.carried !== null && !this.isProper(this.carried)) this.carried = this.fallback ?? this.main;
    this.means = [];
    if (!figures || span.end - span.start > 2000) return;
    const sentence = text.slice(span.start, span.end);
    if (!/[“「]/.test(sentence)) return;
    for (const [pattern, first] of [
      [MEANS, true],
      [LAUNCH, false],
    ] as const) {
      for (const found of sentence.matchAll(pattern)) {
        const from = span.start + found.index + found[0].length;
        const stop = text.indexOf('；', from);
        this.means.push({ name: found[1] as string, from, to: stop < 0 ? span.end : stop, first });
      }
    }
  }

  /** 星河咖啡3月24日公布了第四季度财报: what follows in the paragraph is of its own results. */
  results(sentence: string): void {
    const found = RESULTS.exec(sentence);
    const name = found?.[1];
    if (!name || PRONOUN.test(name) || OFFICE.test(name) || ISSUER.test(name) || NOT_SUBJECT.test(name)) return;
    if (isMeasure(name) || isPlace(name) || SECTOR.test(name)) return;
    this.carried = name;
    if (!this.names.has(name)) this.names.add(name);
  }

  /** The programme by which a figure came about, or null. */
  byMeans(at: number, first: boolean): string | null {
    const found = this.means.findLast((m) => m.first === first && m.from <= at && at <= m.to);
    return found?.name ?? null;
  }

  /**
   * Takes a subject for known in this article.
   * @param carry it is the first of its sentence, and who later sentences without a subject are about.
   */
  use(subject: string, carry: boolean): boolean {
    if (carry) this.carried = subject;
    if (carry && this.main === null && this.isProper(subject) && this.frequency(subject) > 2) this.main = subject;
    if (subject.length < 2 || subject.length > 12 || this.known.includes(subject) || isMeasure(subject)) return carry;
    this.known.push(subject);
    this.known.sort((a, b) => b.length - a.length);
    if (this.known.length > 120) this.known.pop();
    return carry;
  }

  /**
   * Who has a figure that no word of its sentence gives to anybody.
   * @param own the clause names its own thing: a kind of owners named earlier is not taken over.
   */
  takenOver(own: boolean): string | null {
    return own && this.carried !== null && !this.isProper(this.carried) ? (this.fallback ?? this.main) : this.carried;
  }

  /**
   * The grammatical subject: the noun phrase that begins a clause before the figure, nearest first. A name (an
   * organisation, a place, a quoted or Latin name, a name that the article repeats) goes before any other phrase.
   * `blocked`: the clause has a subject that cannot be told, and nobody else's name may stand in for it.
   */
  candidate(text: string, chunks: Chunk[], figure: Asked): { phrase: string | null; blocked?: boolean } {
    const { own } = figure;
    let weak: string | null = null;
    let direct = false;
    let end = chunks.length;
    while (end > 0) {
      let start = end;
      while (start > 0 && !isClauseMark(text, chunks[start - 1] as Chunk)) start -= 1;
      const clause = chunks.slice(start, end);
      const here = end === chunks.length;
      const found = this.clauseSubject(text, clause, chunks[end], figure, here);
      if (found === 'untold') return { phrase: null, blocked: true };
      if (
        found?.strong &&
        (here ||
          (found.kind ? briefMeasure(figure) : !own || this.isProper(found.phrase) || this.isRepeated(found.phrase)))
      )
        return { phrase: found.phrase };
      if (found && weak === null && (here || !own)) {
        weak = found.phrase;
        direct = here;
      }
      const mark = chunks[start - 1];
      // 甲报3117点，…；乙报…: what stands before the semicolon has its own subject.
      if (own && mark && /[；;]/.test(text[mark.start] as string) && found) break;
      end = start - 1;
    }
    if (weak === null) return { phrase: null };
    const phrase = this.carried === null || (direct && weak.length <= 10) || this.frequency(weak) > 1 ? weak : null;
    return { phrase };
  }

  private clauseSubject(
    text: string,
    chunks: Chunk[],
    mark: Chunk | undefined,
    { measure, counts }: Asked,
    here: boolean,
  ): Candidate | 'untold' | null {
    const clause = chunks.filter(
      (c) => c.type !== 'adverb' && c.type !== 'time' && c.type !== 'mark' && text[c.start] !== '·',
    );
    // 仅北山市就有5家: 仅 stands before the subject.
    const lead = clause[0];
    if (lead?.type === 'copula' && /^[仅僅]$/.test(text.slice(lead.start, lead.end))) clause.shift();
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
    if (first?.type === 'figure' && second?.type === 'noun' && second.start === first.end) {
      // 98家成都上市公司共实现…: all of them have it.
      const counted = text.slice(second.start, second.end);
      const who = text.slice(first.start, second.end);
      if (
        (here || !counts) &&
        clause.length > 2 &&
        clause[2]?.type !== 'de' &&
        COUNTED_OWNER.test(counted) &&
        who.length <= 18
      )
        return { phrase: who, strong: true, kind: true };
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
      else if (isMeasure(own) && !this.isProper(phrase) && !isOrganisation(phrase)) {
        const split = splitOwner(own, this.known);
        return split.owner ? { phrase: split.owner, strong: true } : null;
      }
      second = clause[3];
    }
    phrase = phrase.replace(/^[·\s]+/, '');
    // 统计局公布, 气象台发布: who tells a figure does not have it.
    if (ISSUER.test(phrase) && (mark || second?.type !== 'copula')) return null;
    const behind = text.slice(first.end, first.end + 6).replace(/^[的最新\s]+/, '');
    if (TOLD.test(behind) && (OFFICE.test(phrase) || !/^(?:发布|公布)/.test(behind))) return null;
    if (second?.type === 'verb' && /^(?:显示|表明|指出)/.test(text.slice(second.start, second.end))) return null;
    if (mark && text[mark.start] === '：' && OFFICE.test(phrase)) return null;
    // 局长昨日受访时指出，…: who tells it.
    if (!here && clause.some((c) => c.type === 'verb' && SAYS.test(text.slice(c.start, c.end)))) return null;
    // 该基地总投资…: of a thing named before, and not of who was spoken of.
    const that =
      /^[该本此]([\u4e00-\u9fff]{0,6}(?:基地|项目|景区|园区|学校|医院|合作社|工厂|车间|产品|系统|机场|港口|线路|工程))/.exec(
        phrase,
      );
    if (that && !this.carried?.endsWith(that[1] as string)) return 'untold';
    // 这批货物共计5吨, 一位老人已经超过50岁: a thing of its own, and not who was spoken of.
    if (THIS_ONE.test(phrase) || (here && /^[他她](?![国乡人])/.test(phrase))) return 'untold';
    if (PRONOUN.test(phrase) || phrase.length < 2 || NOT_SUBJECT.test(phrase)) return null;
    const split = splitOwner(phrase, this.known);
    const listed = listEnd(text, chunks, first);
    if (!split.owner && listed > first.end) {
      // 江西、湖南: who has it is all of them.
      const all = text.slice(first.start, listed);
      if (all.length <= 16 && (isPlace(phrase) || isOrganisation(phrase))) return { phrase: all, strong: true };
      // 通威股份、川投能源等公司净利润超10亿元: nobody else's.
      return here && !counts ? 'untold' : null;
    }
    // 金融业活力凸显，前三季度增加值…
    const kind = KIND.exec(phrase)?.[1];
    if (kind && !split.owner && !NOT_SUBJECT.test(kind) && kind.length < (kind.endsWith('场') ? 9 : 15))
      return { phrase: kind, strong: true, kind: true };
    // 北京仓部分, 重庆市慈善总会: a place before another noun is part of its name.
    if (split.owner && (isMeasure(split.rest) || (this.isProper(split.owner) && !isPlace(split.owner))))
      return { phrase: split.owner, strong: true };
    if (measure !== null && (measure.startsWith(phrase) || phrase.includes(measure))) return null;
    if (isMeasure(phrase) || phrase.length > 18) return null;
    // 省级财政已紧急下拨2000万元: who sends or pays in the figure's own clause.
    const does = here && second?.type === 'verb' ? text.slice(second.start, second.end) : '';
    if (SENDS.test(does) && phrase.length > 2 && phrase.length <= 14) return { phrase, strong: true };
    const name =
      isOrganisation(phrase) ||
      isPlace(phrase) ||
      this.known.includes(phrase) ||
      /^(?:[“「]|[A-Za-z]{2,})|\d号(?:线|楼|馆|店|桥|井|门)$/.test(phrase);
    if (name && phrase.length <= 14 && !/^[“「](?:.|\d+)[”」]$/.test(phrase)) return { phrase, strong: true };
    // 支付宝累计开放平台…, 星河第二季受惠…: an adverb or a time between two nouns makes the first the subject.
    const after = chunks[chunks.indexOf(first) + 1];
    const adverbial = (after?.type === 'adverb' || after?.type === 'time') && after.start === first.end;
    if (!second || second.type === 'figure' || (second.type === 'noun' && !adverbial)) return null;
    if (mark && text[mark.start] === '：') return null;
    // 星河第二季受惠…，营收达5亿元: a name before a time that the article repeats.
    const opens = after?.type === 'time' && after.start === first.end;
    return { phrase, strong: opens && phrase.length < 9 && this.frequency(phrase) > 1 };
  }
}

/** A name, a day, and that it publishes its own results. */
const RESULTS =
  /^(?:\d{1,2}月\d{1,2}日(?:消息)?[，,])?(?![在已由据经随截按从当对将全各近日今昨])([\u4e00-\u9fffA-Za-z]{2,10}?)(?:于|在)?(?:\d{1,2}月\d{1,2}日|近日|今日|昨日|日前|今天|昨天)?(?:正式)?(?:公布|发布|披露)了?(?!的)(?:其|公司|截至)?[^，。；]{0,24}(?:财报|年报|季报|业绩|财务报告|中报)/;
/** Verbs whose agent has what is sent or paid. */
const SENDS = /^(?:派出|调集|(?:紧急)?(?:下拨|调拨)|拨付|出动|捐赠|投入)了?$/;
const THIS_ONE = /^(?:这|那|一|该|此)[批条款种位名家辆列项座起台艘本部届]/;

/** 增加值, 收入: a measure that does not say of what; 规模以上工业增加值 does. */
function briefMeasure({ measure, counts }: Asked): boolean {
  return (
    !counts &&
    measure !== null &&
    measure.replace(/(?:同比|环比)?(?:增长|下降|提高)$/, '').length < 6 &&
    isMeasure(measure.replace(/(?:同比|环比)?(?:增长|下降|提高)$/, ''))
  );
}

/** The end of the list that a noun begins: 江西、湖南和湖北. */
function listEnd(text: string, chunks: Chunk[], first: Chunk): number {
  let end = first.end;
  for (let i = chunks.indexOf(first) + 1; i + 1 < chunks.length; i += 2) {
    const sign = chunks[i] as Chunk;
    const next = chunks[i + 1] as Chunk;
    if (next.type !== 'noun' || !/^[、和]$/.test(text.slice(sign.start, sign.end))) break;
    end = next.end;
  }
  return end;
}
