/**
 * The figures of a page's sentence as statements about somebody's measure: what each measures, of whom, when, and
 * whether it is a plan or a part.
 */
import { findSpans } from '@/src/detect/find';
import type { Span } from '@/src/detect/span';
import type { Figure, TermKind } from '@/src/facts/fact';
import { measureLikeness } from '@/src/facts/likeness';
import type { Asked } from '../query/asked';
import { findSynonyms } from '../query/synonyms';
import type { Question } from '../query/understand';
import { withoutMistold, withoutTeller } from './tellers';

/** Kinds of terms that own figures; a concept (研发投入) is what is measured, not of whom. */
export const OWNERS: ReadonlySet<TermKind> = new Set([
  'person',
  'organisation',
  'product',
  'programme',
  'event',
  'report',
]);

/** The kind of a term by its index; null beyond the last. */
export type KindOf = (term: number) => TermKind | null;

/** A figure of the page's sentence with what its clause says of it. */
export interface Claim {
  figure: Figure;
  /** What it measures, the measure of the figure before it where the clause only names another subject. */
  measure: string | null;
  /** Who it is of: as read, else the last name before it. */
  subject: string | null;
  /** Index of the clause it stands in. */
  clause: number;
  /** The clause as written up to the figure. */
  before: string;
  /** The whole sentence. */
  sentence: string;
  /** A plan, target or forecast: not comparable with what was. */
  planned: boolean;
  /** `relative` when its period is one that only the page's date tells: equal values agree, others are no finding. */
  dated: 'stated' | 'relative' | 'none';
  /** Where a change began (由600个 of 由600个增加到1000个): the value of a time that the sentence seldom states. */
  former: boolean;
  /** What an English figure counts, which stands after it: 4.1 million [5G base stations]; empty elsewhere. */
  counted: string;
  /** What a part of a whole is spent on or comes from (其中, 用于AI), as written; null when it is the whole. */
  part: string | null;
}

const CLAUSE_END = /[，,；;。！!？?：:]/;
/** What somebody reckons, or would be if: no statement of what was. */
const HYPOTHESIS = /若按|若以|假设|假設|假如|如果按|估算|推算|应为|應為/;
export const PLAN =
  /承诺|承諾|未来|未來|今后|今後|明年|后年|预计|预期|预测|预估|估计|计划|规划|目标|力争|有望|有希望|拟|将(?!近|[^，,；;]{0,24}[列写说记称误][成为作])|争取|要(?:达到|超过|提高|实现|建成)|預計|預期|預測|預估|估計|計劃|規劃|目標|力爭|擬|將(?!近|[^，,；;]{0,24}[列寫說記稱誤][成為作])|爭取|\b(?:expect|plan|project|target|forecast|estimate|aim|pledge|hope)(?:s|d|ed|ned|ning|ing)?\b|\bwill\b/i;
/** A plan in the clause before: 计划到2025年，…; 到2025年，…. A month makes it a date: 到2025年6月. */
const PLAN_BEFORE =
  /(?:计划|拟|力争|目标是|提出|要求|計劃|擬|力爭|目標是)[^，,；;。]{0,20}$|到(?:20(?:2[5-9]|[3-9]\d)年|"十\S五"末)(?:底|末|前)?$|(?<!在|的)(?:估[计算]|预[计测期估]|推[测算]|估計|預[計測期估]|推測)$/i;
/** 欧洲为46%, 蚂蚁集团为188亿元: a name and a verb of being, nothing measured. */
const BARE_NAME =
  /^[而但则也其中\s]*([^\s]{1,14}?)(?:则|仅|只|也|已|高达|可达)*(?:为|是|有|达到?|占|約|为)?(?:超过?|約|约|近|逾|不足|不到|仅)?$/;

/** A range of days is of the kind `range`. */
const TIME_UNIT = /^(?:年|个?月|周|星期|天|日|小时|分钟|秒|季度)$/;
/** 研发投入中有36亿元, 小程序里，政务类的占12万个: a part of what the words before it name. */
const PART_BEFORE =
  /(?:[中里内]|之中|当中|當中)(?:[，,]?(?:只|仅|僅|就|还|還|已)?(?:有|占)|[，,])[^，,中里]{0,10}$|[中里](?![小国型央医学])[^，,；;]{1,14}占$/;
/** 36亿元用于区块链: what stands after the figure says which part. */
const PART_AFTER = /^(?:[将將]?(?:用于|用於|用在|投向|投给|投給|投到|花在)|来自|來自|流向)([^，,；;。！!？?]{1,20})/;
/** Up to five words after an English figure, before a preposition, a comma or the end. */
const COUNTED_AFTER =
  /^ (?:(?:pieces|units|sets|items|pairs|copies|types|kinds) of )?(?!(?:by|in|of|as|on|for|at|to|from|since|during|with|yuan|dollars|who|that|were|was|are|had|have|has)\b|(?:a|per|each) (?:year|month|week|day|quarter)\b|[a-z]{2,14}ed\b)([a-z0-9'-]{1,30}(?: (?!(?:by|in|of|as|on|for|at|to|from|since|during|with)\b)[a-z0-9'-]{1,30}){0,4})/i;
/** 由600个增加到1000个, from 25% to 46%: the figure where a change began. */
const FORMER_BEFORE = /(?:由|从|從|自|\bfrom)[^，,；;]{0,20}$/i;
const FORMER_AFTER =
  /^[^，,；;。]{0,6}(?:增|升|降|提|跃|躍|扩|擴|减|減|涨|漲|跌|攀|涨|变|變)[^，,；;。]{0,3}[到至为為]|^\s?to\b/i;
/** Nothing stands in a clause but how much: 总数达到, 规模约为. */
const BARE_MEASURE =
  /^其?(?:总|總)?(?:数|數|量|额|額|计|計|数量|數量|金额|金額|规模|規模|人数|人數)(?:已经|已經|已|将近|達|达|到|至|超过|超過|突破|约|約|有|为|為|是|高|共)*$/;
/** The head of a clause: what stands after its last 的. */
const HEAD = /([^，,；;：:的了]{2,14})[，,]$/;
const ONLY_VERB = /^(?:已|共|累计|累計)*(?:建成|开通|開通|拥有|擁有|上线|上線|达成|達成|完成|共计|共計)$/;
const GOES_ON = /^(?:已|實際|实际)?(?:高达|高達|为|為|是|达到?|達到?)(?:约|約|近|超过?|超過?)?$/;
/** Nothing stands before a figure but how far it reaches. */
const OPENING = /^(?:高达|高達|多达|多達|达到?|達到?|超过?|超過|逾|约|約|近|接近|整整|足足|仅|僅|[\s“"「—-]){0,3}$/;
/** 去年, 今年: a period that the sentence alone does not tell. */
const RELATIVE =
  /去年|今年|前年|上年|上月|本月|上季|本季|当年|同年|同期|当月|last (?:year|month|quarter)|this (?:year|month|quarter)/i;

/** Verbs of being and reaching before a figure. */
const REACHES =
  /(?:(?:上升|上涨|提升|提高|增加|增长|攀升|攀|扩大|回升|下降|下滑|回落|减少|缩减|缩小|降低)了?[到至]|[已曾则则却只仅僅才就也约約近有为為是达達到至升降增超过過突破高占佔]|将近|分别|分別|大约|大約)+$/u;
/** 50亿元[的经营成本]: what a figure is of may stand after it. */
const OF = /^的([^，,；;。！!？?：:、]{1,16})/u;
/** What follows a figure in its clause. */
const REST = /^[^，,；;。！!？?：:]{0,120}/u;

/** What a claim's clause says of its figure: the words before it, and those after it that it is of. */
export function wordsOf({ before, figure, sentence }: Claim): string {
  const after = OF.exec(sentence.slice(figure.place.end))?.[1] ?? '';
  return `${before.replace(REACHES, '')}${after}`;
}

/** The whole clause of a claim but its figure. */
export function clauseWords({ before, figure, sentence }: Claim): string {
  return `${before} ${REST.exec(sentence.slice(figure.place.end))?.[0] ?? ''}`;
}

/**
 * The sentence's figures as claims, in order.
 * @param at where the reader points: words there are whole, though the corpus may have no such name.
 */
export function readClaims({ question, automaton }: Asked, kindOf: KindOf, at?: Pick<Span, 'start' | 'end'>): Claim[] {
  const { text } = question;
  const spans = findSpans(automaton, text);
  // The group of Ant Group is no word of its own.
  const plain = findSynonyms(text).filter(({ start, end }) =>
    spans.every((span) => end <= span.start || span.end <= start),
  );
  const words = [...spans, ...(at ? [at] : []), ...plain];
  const owners = spans.filter(({ term }) => OWNERS.has(kindOf(term) ?? 'concept'));
  const claims: Claim[] = [];
  for (const figure of question.figures) {
    // 三四天, 连续三年: how long, which no card compares.
    if (figure.kind === 'duration' || TIME_UNIT.test(figure.unit)) continue;
    const { start } = figure.place;
    const clause = clauseIndex(text, start);
    const from = clauseStart(text, start);
    const before = withoutTeller(text.slice(from, start));
    const last = claims.at(-1);
    const head = last?.clause === clause - 1 ? null : headBefore(text.slice(0, from), before);
    const read = withoutTold(
      wholeNames({ ...figure, measure: head ?? measureOf(figure) ?? measureBefore(before) }, text, words),
      text.slice(from, start),
      before,
    );
    const bare = BARE_NAME.exec(before.trim())?.[1] ?? null;
    const isBare =
      last !== undefined &&
      last.measure !== null &&
      last.figure.unit === figure.unit &&
      bare !== null &&
      bare === read.measure &&
      measureLikeness(bare, last.measure) === 0;
    const owner = owners.filter((span) => span.end <= start).at(-1);
    const named = owner ? text.slice(owner.start, owner.end) : null;
    // 研发费用首超百亿，为106亿元: a verb of being alone goes on with what the clause before it measures.
    const goesOn =
      last !== undefined &&
      (last.figure.unit === figure.unit || last.figure.unit === '') &&
      GOES_ON.test(before.trim());
    if (goesOn) {
      claims.push({ ...last, figure: { ...figure, period: figure.period ?? last.figure.period } });
      continue;
    }
    if (read.measure !== null && ONLY_VERB.test(read.measure) && read.subject !== null && read.subject !== named) {
      // 我国5G基站建成193万个: what is counted stands before a verb that measures nothing.
      read.measure = read.subject;
      read.subject = null;
    }
    const subject = isBare ? bare : (read.subject ?? named);
    // 5.28亿人，这是2023年12月我国网约车用户的规模: a figure that opens its sentence is said when and of what only after it.
    const opens = OPENING.test(before.trim()) && read.measure === null && question.period !== null;
    const period = figure.period ?? (opens || isDatedBy(before, text) ? question.period : null);
    claims.push({
      figure: { ...figure, period },
      measure: isBare ? last.measure : read.measure,
      subject,
      clause,
      before,
      sentence: text,
      planned:
        PLAN.test(withoutNames(text.slice(from, start), from, spans)) ||
        // The 计划 of a programme's name made it a plan; another word did where there is none.
        (figure.planned === true && !PLAN.test(before)) ||
        HYPOTHESIS.test(text) ||
        isPlannedBefore(text, start, before.length),
      dated: datedBy(period, question),
      former: FORMER_BEFORE.test(before) && FORMER_AFTER.test(text.slice(figure.place.end)),
      counted: COUNTED_AFTER.exec(text.slice(figure.place.end))?.[1] ?? '',
      part: partOf(before, text.slice(figure.place.end)),
    });
  }
  return claims;
}

/** How a claim is dated. 去年 is a year too where the page's date tells it, but the page may be a reprint. */
function datedBy(period: string | null, { text, period: named, years }: Question): Claim['dated'] {
  if (period !== null && (years.length > 0 || !RELATIVE.test(text))) return 'stated';
  return RELATIVE.test(text) || named !== null ? 'relative' : 'none';
}

/** The only year of a sentence, in a figure's clause and before it, dates it: 集团2021年获得奖项60余项; not 2021年成立的. */
function isDatedBy(before: string, sentence: string): boolean {
  return sentence.match(YEAR)?.length === 1 && (before.match(YEAR)?.length ?? 0) === 1 && !FOUNDED.test(before);
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?=年|\D|$)/g;
const FOUNDED = /\d\d\d\d年?.{0,6}(?:以来|以來|起|成立|创立|創立|创办|創辦|设立|設立|上市|之前|前|后|後)/;

/** A clause without the names in it: the 计划 of 科技普惠计划 is no plan. */
export function withoutNames(clause: string, from: number, spans: readonly Pick<Span, 'start' | 'end'>[]): string {
  return [...clause].filter((_, i) => !spans.some(({ start, end }) => start <= from + i && from + i < end)).join('');
}

/** 清华的一份报告说中小微企业收入下滑: of whom is what stands before the measure, not who tells it. */
function withoutTold(read: Owned, clause: string, told: string): Owned {
  const { measure, subject } = read;
  if (told === clause || measure === null || subject === null || told.includes(subject)) return read;
  const owner = told.slice(0, Math.max(0, told.indexOf(measure.slice(0, 2)))).replace(/的$/, '');
  return owner.length < 2 ? read : { measure, subject: owner };
}

/** 平台连起的工业设备，总数达到7600万台: what is counted heads the clause before. */
function headBefore(text: string, before: string): string | null {
  return BARE_MEASURE.test(before.trim()) ? (HEAD.exec(text)?.[1] ?? null) : null;
}

/** What part of a whole a figure is, by the words around it; null when it is the whole. */
function partOf(before: string, after: string): string | null {
  return PART_AFTER.exec(after)?.[1] ?? (PART_BEFORE.test(before) ? before : null);
}

type Owned = Pick<Figure, 'measure' | 'subject'>;

/** By November 2021 China had built …: when and where is no measure; what is counted stands after an English figure. */
function measureOf({ measure }: Figure): string | null {
  if (measure === null || /^(?:by|in|as of|at|since|on|during|from)\b/i.test(measure)) return null;
  return withoutMistold(measure) || null;
}

/** 渗透率在2023年底为32.8%: the time stands between a measure and its figure. Null where nothing else does. */
function measureBefore(before: string): string | null {
  const dated = /^([\p{Script=Han}]{2,24}?)(?:在|于|截至|到)?(?:19|20)\d\d年[^，,]{0,8}$/u.exec(before.trim());
  if (dated) return dated[1] ?? null;
  // 工业设备连接数已增至: a clause that is nothing but a name of four characters and more, and how far it reaches.
  const reached = before.trim();
  const bare = reached.replace(REACHES, '');
  return bare.length < reached.length && /^\p{Script=Han}{4,16}$/u.test(bare) ? bare : null;
}

/**
 * Measure and subject of a claim with the corpus's names whole: what reads numerals cuts 我国网约车用户规模 without knowing
 * that 网约车 is a name.
 */
function wholeNames(figure: Figure, text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): Owned {
  let { measure, subject } = figure;
  const at = measure === null ? -1 : text.lastIndexOf(measure, figure.place.start);
  if (measure !== null && at >= 0) {
    const cut = spans.find(({ start, end }) => start < at && end > at);
    if (cut) measure = text.slice(cut.start, at) + measure;
  }
  const from = subject === null ? -1 : text.lastIndexOf(subject, figure.place.start);
  if (subject !== null && from >= 0) {
    const to = from + subject.length;
    const cut = spans.find(({ start, end }) => start < to && end > to);
    if (cut) subject = text.slice(from, Math.max(from, cut.start)) || null;
  }
  return { measure, subject };
}

function clauseStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isClauseEnd(text, start - 1)) start -= 1;
  return start;
}

/** Number of the clause that an offset stands in. */
export function clauseIndex(text: string, offset: number): number {
  let index = 0;
  for (let i = 0; i < offset; i += 1) if (isClauseEnd(text, i)) index += 1;
  return index;
}

/** A comma between digits groups a number and ends no clause. */
function isClauseEnd(text: string, i: number): boolean {
  if (!CLAUSE_END.test(text[i] ?? '')) return false;
  return !(/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''));
}

/** Whether the clause before a claim's own says that it is a plan. */
function isPlannedBefore(text: string, figure: number, clause: number): boolean {
  const end = figure - clause - 1;
  return (
    (end > 0 && PLAN_BEFORE.test(text.slice(Math.max(0, end - 40), end))) ||
    /到20(?:2[5-9]|[3-9]\d)年(?!\d)/.test(text.slice(figure - clause, figure))
  );
}
