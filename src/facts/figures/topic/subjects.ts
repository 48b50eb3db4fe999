/**
 * Who or what has a figure: the grammatical subject before it, the programme by which it came about, and what a clause
 * or sentence that names nobody takes over from the text before it.
 */

import { isPersonName } from '@/src/corpus/names';
import { Gated } from '@/src/corpus/patterns/first-set';
import { Signs } from '@/src/corpus/text/signs';
import type { SentenceSpan } from '@/src/facts/sentences';
import type { Chunk } from './chunks';
import { chunk } from './chunks';
import type { Asked, Names } from './clause-opener';
import { clauseSubject } from './clause-subject';
import { isClauseMark } from './clauses';
import { isFirm } from './firms';
import { articleNames } from './names';
import { isLocality, isMeasure, isOrganisation, isPlace } from './nouns';
import { type Means, programmesOf } from './programmes';
import {
  GETS,
  ISSUER,
  NOT_SUBJECT,
  OFFICE,
  PRONOUN,
  SECTOR,
  TITLE_NAME,
  TITLE_SOURCE,
  WHEN_FIRST,
} from './subject-words';
import { thingBefore } from './things';
import { saysTitle, titlePlace } from './title-place';
import { isWork } from './works';

/** A name, a day, and that it publishes its own results. */
const RESULTS = new Gated(
  /^(?:\d{1,2}月\d{1,2}日(?:消息)?[，,])?(?![在已由据经随截按从当对将全各近日今昨])([\u4e00-\u9fffA-Za-z]{2,10}?)(?:于|在)?(?:\d{1,2}月\d{1,2}日|近日|今日|昨日|日前|今天|昨天)?(?:正式|最新|刚刚)?(?:公布|发布|披露)了?(?!的)(?:其|公司|截至)?[^，。；]{0,24}(?:财报|年报|季报|业绩|财务报告|中报)/,
);

/** Whose office tells what follows. */
const OFFICE_OF =
  /^据([\u4e00-\u9fff]{2,8}?)(?:民政|水利|卫健|卫生健康|应急管理|防汛|农业|农业农村|教育|公安|交通运输|统计|文旅|商务)[\u4e00-\u9fff]{0,6}?[厅局委办部](?:的)?(?:报告|通报|消息|统计|介绍|数据|发布)/;

/** The place that a paragraph is headed with. */
const LABEL_OF = /^([\u4e00-\u9fff]{2,5}?)(?:[\u4e00-\u9fff]{0,4}(?:灾情|疫情|汛情|旱情|情况|方面|地区))?：/;

/** 公布, 发布, 披露. */
const PUBLISHES = new Signs(/[布露]/);
const SEMICOLON = new Signs(/[；;]/);

export class Subjects implements Names {
  /** Names that splitOwner knows, longest first. */
  readonly known: string[];
  /** What the article is about. */
  readonly fallback: string | null;
  private readonly names: Set<string>;
  private readonly title: string;
  private readonly counts = new Map<string, number>();
  /** Who sentences without a subject are about. */
  carried: string | null = null;
  /** The market's index of which the paragraph told last: 指数下跌 is of it. */
  index: string | null = null;
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
    if (saysTitle(title, this.body)) return null;
    const before = TITLE_NAME.exec(title)?.[1];
    if (
      before &&
      !WHEN_FIRST.test(before) &&
      !isPlace(before) &&
      !ISSUER.test(before) &&
      !/(?:署|局|处)$/.test(before) &&
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
    const isName =
      subject !== null &&
      !WHEN_FIRST.test(subject) &&
      // 林某九局 is an inning.
      !/^\d|[一二三四五六七八九十\d][局节]$/.test(subject) &&
      (this.frequency(subject) > 2 || (isOrganisation(subject) && this.frequency(subject) > 0));
    return isName ? subject : titlePlace(title, this.body);
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
      isLocality(name) ||
      isWork(name) ||
      isFirm(name) ||
      (this.names.has(name) && !name.endsWith('经济') && !name.endsWith('社会')) ||
      (isOrganisation(name) && !SECTOR.test(name))
    );
  }

  private isRepeated(name: string): boolean {
    return !SECTOR.test(name) && this.frequency(name) > 1;
  }

  /**
   * A new paragraph: its first sentence names its own subject, or has the title's.
   * @param goesOn the one before ended in a colon: 星河公司发布财报，数据如下：.
   */
  paragraph(goesOn = false): void {
    if (!goesOn) this.carried = this.fallback;
    this.index = null;
  }

  /** A new sentence: kinds of owners do not go on into it. */
  sentence(text: string, span: SentenceSpan, figures: boolean): void {
    if (this.carried !== null && !this.isProper(this.carried)) this.carried = this.fallback;
    this.means = figures ? programmesOf(text, span) : [];
  }

  /**
   * 星河咖啡3月24日公布了第四季度财报: what follows in the paragraph is of its own results. 据青岭省民政厅报告: of the place whose
   * office tells it.
   */
  results(sentence: string): void {
    const place = sentence.startsWith('据') ? OFFICE_OF.exec(sentence)?.[1] : undefined;
    if (place && isPlace(place)) {
      this.carried = place;
      return;
    }
    // 江苏暴雨灾情：…: what its paragraph tells of.
    const label = LABEL_OF.exec(sentence)?.[1];
    if (label && isPlace(label)) {
      this.carried = label;
      return;
    }
    const found = PUBLISHES.in(sentence) ? RESULTS.exec(sentence) : null;
    const name = found?.[1];
    if (!name || PRONOUN.test(name) || OFFICE.test(name) || ISSUER.test(name) || NOT_SUBJECT.test(name)) return;
    if (isMeasure(name) || isPlace(name) || SECTOR.test(name)) return;
    this.carried = name;
    if (!this.names.has(name)) this.names.add(name);
  }

  /** The thing with which a measure of nobody begins: 新康复楼 of 新康复楼占地面积; or null. */
  thingOf(measure: string): string | null {
    return thingBefore(measure, this.body);
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
    // 台风造成3人受伤。停电2万户。: what happened has who it befell, and nothing that is told next.
    if (carry) this.carried = EVENT.test(subject) ? this.fallback : subject;
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
    return own && this.carried !== null && !this.isProper(this.carried) ? this.fallback : this.carried;
  }

  /**
   * The grammatical subject: the noun phrase that begins a clause before the figure, nearest first. A name (an
   * organisation, a place, a quoted or Latin name, a name that the article repeats) goes before any other phrase.
   * `blocked`: the clause has a subject that cannot be told, and nobody else's name may stand in for it.
   */
  candidate(
    text: string,
    chunks: Chunk[],
    figure: Asked,
  ): { phrase: string | null; blocked?: boolean; here?: boolean } {
    const { own } = figure;
    let weak: string | null = null;
    let does = false;
    let direct = false;
    let end = chunks.length;
    let told = false;
    while (end > 0) {
      let start = end;
      while (start > 0 && !isClauseMark(text, chunks[start - 1] as Chunk)) start -= 1;
      const clause = chunks.slice(start, end);
      const here = end === chunks.length;
      const found = clauseSubject(text, clause, chunks[end], figure, here, this);
      if (found === 'untold') return { phrase: null, blocked: true };
      // 王芳答不出来，李明直指：今年多了400亿元; 李明请王芳上台，并指出…: people of whom is told do not have it.
      if (told && found && isPersonName(found.phrase.replace(IN_MARKS, ''))) return { phrase: null, blocked: true };
      told ||= !here && clause.length > 0 && TELLS.test(text.slice((clause[0] as Chunk).start, chunks[end]?.start));
      if (
        found?.strong &&
        (here ||
          found.label ||
          (found.kind ? briefMeasure(figure) : !own || this.isProper(found.phrase) || this.isRepeated(found.phrase)))
      )
        return { phrase: found.phrase, here };
      // 甲县有5位候选人，黄某获4万票: who acts in the figure's own clause.
      if (found && here && found.acts && found.phrase.length <= 8) return { phrase: found.phrase, here };
      if (found && weak === null && (here || !own)) {
        weak = found.phrase;
        does = found.does === true;
        direct = here;
      }
      const mark = chunks[start - 1];
      // 甲报3117点，…；乙报…: what stands before the semicolon has its own subject.
      if (own && mark && SEMICOLON.at(text, mark.start) && found) break;
      // …；新晋景区云岭关，前4天接待2万人: who opens what the semicolon parts has it, though nobody can tell who that is.
      const [opener, ...rest] = here ? [] : clause.filter((c) => c.type !== 'time' && c.type !== 'adverb');
      if (mark && SEMICOLON.at(text, mark.start) && opener?.type === 'noun' && rest.length === 0 && found === null)
        if (weak === null && !isAspect(text.slice(opener.start, opener.end))) return { phrase: null, blocked: true };
      // …；另外灾情案件有2015件: of nobody named before.
      if (
        mark &&
        SEMICOLON.at(text, mark.start) &&
        /^(?:另|此外|其他)/.test(text.slice(mark.start + 1, mark.start + 3))
      )
        break;
      end = start - 1;
    }
    if (weak === null) return { phrase: null };
    // 中央物资成都储备库已向灾区调拨帐篷5000顶: who opens the figure's own clause has it, and nobody named before.
    if (direct && weak.length > 10) return { phrase: weak.length < 15 ? weak : null, blocked: weak.length >= 15 };
    // An earlier clause's noun goes on only when it is a name, or when the figure's own clause lacks just that: who gets
    // points, whose revenue it is; 某防指派出3个组，组织9000名群众.
    const goesOn =
      this.carried === null && (isPersonName(weak) || isOrganisation(weak) || lacksOwner(text, chunks, figure, does));
    const phrase = goesOn || (direct && weak.length <= 10) || this.frequency(weak) > 1 ? weak : null;
    return { phrase, blocked: phrase === null, here: direct };
  }
}

/** What happens, and has no figures but its own. */
const EVENT = /(?:台风|飓风|地震|暴雨|豪雨|洪水|洪灾|洪涝|火灾|事故|爆炸|寒潮|山洪|泥石流|海啸|龙卷风|强降雨)$/;

/** 营业收入, 线下业务方面: what is told of next, and nobody who has it. */
const isAspect = (phrase: string): boolean => isMeasure(phrase) || phrase.endsWith('方面');

/** 李明说，, 并指出，: what follows is told by somebody. */
const TELLS =
  /(?:[^传听据小胡]说|表示|指出|[^号简名自职堪宣人]称|直指|质疑|批评|回应|反驳|追问|质询|坦言|直言|强调|透露|补充|感叹|抱怨|痛批|怒批|[^访学疑提]问|[^回报]答)$/;
/** What somebody is called stands in marks before the name: “部长”王芳. */
const IN_MARKS = /^[“「『][^”」』]{1,8}[”」』]/;

/** 仍贡献了15分, 实现营业收入5亿元: a clause that begins with its verb and wants nothing but who does it. */
function lacksOwner(text: string, chunks: Chunk[], { measure }: Asked, does: boolean): boolean {
  if (measure !== null && OF_FIRM.test(measure)) return true;
  let first: Chunk | null = null;
  for (let i = chunks.length - 1; i >= 0 && i > chunks.length - 6; i -= 1) {
    const c = chunks[i] as Chunk;
    if (isClauseMark(text, c)) break;
    if (c.type === 'verb' && GETS.test(text.slice(c.start, c.end))) return true;
    if (c.type !== 'adverb' && c.type !== 'time') first = c;
  }
  return does && first?.type === 'verb';
}
const OF_FIRM = /营业?收入|营收|利润|净利/;

/** 增加值, 收入: a measure that does not say of what; 规模以上工业增加值 does. */
function briefMeasure({ measure, counts }: Asked): boolean {
  return (
    !counts &&
    measure !== null &&
    measure.replace(/(?:同比|环比)?(?:增长|下降|提高)$/, '').length < 6 &&
    !/^[\u4e00-\u9fff]{1,3}业(?=[\u4e00-\u9fff]{2})/.test(measure) &&
    isMeasure(measure.replace(/(?:同比|环比)?(?:增长|下降|提高)$/, ''))
  );
}
