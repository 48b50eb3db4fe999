/**
 * Owners that stand directly with their figure: who gets it (莫某贡献22分), the items of a list of names (甲某5万票、乙某3万票),
 * and things listed as what changes (食品、酒类及烟草上升8.5%).
 */
import { Signs } from '@/src/corpus/text/signs';
import { join } from './measures';
import { isMeasure, measureTail, seatAtEnd, unitOfCounted } from './nouns';
import { GETS, NOT_SUBJECT, PRONOUN } from './subject-words';
import type { Found, Setting, Sides, Topic } from './topic-shapes';
import { tidySubject } from './wellformed';

/** What part of a group does: 有88%支持林某. */
const DOES_SO =
  /^(?:会?投|青睐|看好|支持|赞成|赞同|反对|同意|认为|表示|希望|选择|不满|满意|愿意|倾向|相信|担心|使用|拥有)/;
/** Behind a figure: who has it leads with it. */
const LEADS = /^(?:暂时|暂|小幅|大幅|微幅)?(?:领先|居首|居冠|胜出|获胜|当选|险胜|位居第)/;
/** Behind somebody's points: what else he did, or that they were the most. */
const SCORED = /^(?:是[全最本单队]|、\d{1,2}(?:个|次)?(?:篮板|助攻|抢断)|\d{1,2}(?:个|次)?(?:篮板|助攻))/;
const BOTH_SCRIPTS = /[\u4e00-\u9fff][（(][A-Z][A-Za-z .'’-]{2,24}[）)]$/;
const IN_BRACKETS = /(?<=[\u4e00-\u9fffA-Za-z])[（(][^（）()]{1,16}[）)]$/;

/** Whether a phrase can be somebody's or something's name: no measure, no pronoun, no counted noun. */
function isNameLike(phrase: string): boolean {
  return (
    phrase.length >= 2 &&
    phrase.length <= 12 &&
    !isMeasure(phrase) &&
    !PRONOUN.test(phrase) &&
    !NOT_SUBJECT.test(phrase) &&
    !/[他她它]|得票|选票/.test(phrase)
  );
}

/** 由民望党获得5万票, 小将陈某得到全队最高的21分: who stands before the verb of getting in the figure's own clause. */
export function agentOf({ text, chunks, at, previous, previousRaw, raw }: Setting): string | null {
  for (let i = at - 1; i >= 0 && i > at - 6; i -= 1) {
    const c = chunks[i];
    if (!c || c.type === 'mark' || c.type === 'figure') break;
    if (c.type !== 'verb' || !GETS.test(text.slice(c.start, c.end))) continue;
    let j = i - 1;
    while (j >= 0 && /^(?:adverb|time)$/.test(chunks[j]?.type ?? '')) j -= 1;
    // 八村垒在前两节缴出12分: who stands before the time.
    const within = chunks[j - 1];
    if (chunks[j]?.type === 'noun' && within?.type === 'preposition' && text.slice(within.start, within.end) === '在')
      j -= 2;
    // 普某为勇队得到32分, 青岭共从北山获得5万吨: who does it stands before for whom, and from whom.
    const whom = chunks[j - 1];
    if (chunks[j]?.type === 'noun' && whom && /^[为替给帮从向]$/.test(text.slice(whom.start, whom.end))) {
      let k = j - 2;
      // 星河公司|在|上半年|为山海集团贡献…: over when it was.
      while (k >= 0 && /^(?:adverb|time|copula|preposition)$/.test(chunks[k]?.type ?? '')) k -= 1;
      if (chunks[k]?.type === 'noun') j = k;
      else if (whom.type === 'preposition') break;
    }
    const noun = chunks[j];
    if (noun?.type !== 'noun') break;
    const phrase = text.slice(noun.start, noun.end).replace(IN_BRACKETS, '');
    return isNameLike(phrase) ? tidySubject(phrase) : null;
  }
  // 里维斯（Austin Reaves）23分: a name written in both scripts, right before the number.
  const own = chunks[at - 1];
  if (own?.type === 'noun' && BOTH_SCRIPTS.test(text.slice(own.start, own.end))) {
    const phrase = text.slice(own.start, own.end).replace(IN_BRACKETS, '');
    if (isNameLike(phrase)) return tidySubject(phrase);
  }
  // 派某17分是全队最高, 里某15分、8篮板: who scored, right before the points.
  if (raw.unit === '分' && own?.type === 'noun') {
    const before = chunks[at - 2];
    const phrase = text.slice(own.start, own.end);
    const opens = before === undefined || before.type === 'mark';
    if (
      opens &&
      phrase.length < 6 &&
      SCORED.test(text.slice(raw.end, raw.end + 6)) &&
      isNameLike(phrase) &&
      !/[分后先]$/.test(phrase)
    )
      return tidySubject(phrase);
  }
  // 山河党以32%领先、民望党28%
  const by = chunks[at - 1];
  const leader = chunks[at - 2];
  if (by?.type === 'preposition' && leader?.type === 'noun' && text[by.start] === '以') {
    const phrase = text.slice(leader.start, leader.end);
    if (LEADS.test(text.slice(raw.end, raw.end + 6)) && isNameLike(phrase)) return tidySubject(phrase);
  }
  // 国民党认同者有88%支持林某: who does so.
  const has = chunks[at - 1];
  const who = chunks[at - 2];
  if (raw.unitClass === 'share' && has?.type === 'copula' && who?.type === 'noun') {
    const phrase = text.slice(who.start, who.end);
    if (
      text.slice(has.start, has.end) === '有' &&
      unitOfCounted(phrase) === '人' &&
      DOES_SO.test(text.slice(raw.end, raw.end + 2))
    )
      return tidySubject(phrase);
  }
  // 得到21分、6个篮板和4个助攻，还有2次抢断
  if (!previous?.agent || previous.subject === null || !previousRaw) return null;
  const between = text.slice(previousRaw.end, raw.start);
  return /^[^，。；,;]{0,6}(?:[，,](?:还有|另有|并有|以及|外加|同时)[^，。；]{0,3})?$/.test(between)
    ? previous.subject
    : null;
}

/** Units of what is dealt out among names: votes, seats, people, points. */
const DEALT = /^(?:票|席|席位|分|人|位|名|人次|例|宗|户|%|毫米|件|栋|套|座|起|处|枚)$/;
const NEXT_ITEM =
  /^(?:暂时|暂|小幅|大幅|微幅)?(?:领先|居首|居冠)?[、，,；;和及与]\s?([\u4e00-\u9fff·]{2,8})(?:[（(][^（）()]{1,12}[）)])?(?:则?[获得有为]{1,2})?$/;
const FIRST_ITEM =
  /([\u4e00-\u9fff]{2,8})?(?:分别|依序|依次)[为是有][，,]?\s?([\u4e00-\u9fff·]{2,8})(?:[（(][^（）()]{1,12}[）)])?(?:[获得有为]{1,2})?$/;
/** 呎价排行前三为甲苑4万元、乙园3万元和丙庭2万元: the first of a ranking, with the measure by which they are ranked. */
const FIRST_RANKED =
  /([\u4e00-\u9fff]{2,6}?)?(?:排[行名])?(?:前|后|尾|头)[三四五十][名位大]?[为是][，,]?\s?([\u4e00-\u9fff·]{2,8})$/;
const GOES_ON =
  /^[、，,]\s?[\u4e00-\u9fff·]{2,8}(?:[（(][^（）()]{1,12}[）)])?(?:则?[获得有为]{1,2})?[\d一二三四五六七八九十百千两]/;

/** 得票数分别为陈某（甲党）5万票、卓某（乙党）3万票: each item of a list has its own name. */
export function listItem(setting: Setting): Topic | null {
  const { text, raw, previous, previousRaw } = setting;
  const ranked = raw.unit === '' ? null : firstRanked(setting);
  if (ranked) return ranked;
  if (!DEALT.test(raw.unit) && previous?.item !== true) return null;
  const left = text.slice(Math.max(0, raw.start - 32), raw.start);
  // 投票率约三成，其中青岭市第6选区30%、北山市第4选区37%
  const seat = previous && previousRaw?.unit === raw.unit ? seatAtEnd(left) : null;
  if (seat !== null) return { ...ITEM, measure: previous?.measure ?? null, subject: seat };
  if (previousRaw && previous && (previous.item || previous.agent) && previousRaw.unit === raw.unit) {
    const name = NEXT_ITEM.exec(text.slice(previousRaw.end, raw.start))?.[1];
    if (name && isItem(name)) return { ...ITEM, measure: previous.measure, subject: tidySubject(name) };
  }
  if (!DEALT.test(raw.unit)) return null;
  const first = /[为是][^，。；]{2,24}$/.test(left) ? FIRST_ITEM.exec(left) : null;
  if (!first || !isItem(first[2] as string) || !GOES_ON.test(text.slice(raw.end, raw.end + 26))) return null;
  const measure = first[1] ? measureTail(first[1]) || null : null;
  return { ...ITEM, measure, subject: tidySubject(first[2] as string) };
}

const ITEM = { unit: '', local: true, change: null, item: true } as const;

function firstRanked({ text, raw, previous, lastMeasure }: Setting): Topic | null {
  const left = text.slice(Math.max(0, raw.start - 24), raw.start);
  const found = /[为是]/.test(left) ? FIRST_RANKED.exec(left) : null;
  if (!found || !isItem(found[2] as string) || !GOES_ON.test(text.slice(raw.end, raw.end + 26))) return null;
  const by = found[1] ?? '';
  const measure = isMeasure(by) ? by : (previous?.measure ?? lastMeasure);
  return { ...ITEM, measure, subject: tidySubject(found[2] as string) };
}

const isItem = (name: string): boolean => isNameLike(name) && unitOfCounted(name) === '' && !/[，的了]/.test(name);

const CHANGED =
  '(?:同比|按年|环比|按月)?(?:[均都]?)(?:上升|下跌|上涨|下降|增长|减少|增加|(?<![上下])(?:升|跌|涨|降|增|减))(?:了|超过|约|近|逾|超)?';
const THINGS = '[\\u4e00-\\u9fffA-Za-z]{2,14}(?:[、及和与][\\u4e00-\\u9fffA-Za-z]{2,14}){0,4}';
const BRACKET = new Signs(/[（(]/);
const IN_BRACKET = new RegExp(`(?:^|[，。；：,;:]|[是为])(${THINGS})[（(]${CHANGED}$`);
const JOINED = new Signs(/[、及和与]/);
const LISTED = new RegExp(`(?:^|[，。；：,;:])(?:其中|当中|至于|而)?(${THINGS})${CHANGED}$`);

/** 食品、酒类饮品及烟草上升8.5%, 服装（上升7%）: the things that stand before the change have it. */
export function changedThings({ text, raw, left, last }: Sides): Found | null {
  if (left.change === null || raw.unitClass !== 'share') return null;
  const before = text.slice(Math.max(0, raw.start - 56), raw.start);
  const bracket = BRACKET.in(before) ? IN_BRACKET.exec(before)?.[1] : undefined;
  const listed = bracket ?? (JOINED.in(before) ? LISTED.exec(before)?.[1] : undefined);
  if (!listed || (!bracket && !JOINED.in(listed)) || /以及|涉及|普及|参与|的/.test(listed)) return null;
  const tail = isMeasure(listed) ? measureTail(listed) : '';
  const things = listed.slice(0, listed.length - tail.length);
  if (things.length < 2 || things.length > 20 || PRONOUN.test(things) || NOT_SUBJECT.test(things)) return null;
  if (isMeasure(things) || /[、及和与]$/.test(things)) return null;
  // 出口和进口上升: what changes is told of somebody else.
  if (/[、及和与]/.test(things) && things.split(/[、及和与]/).some((thing) => isMeasure(thing))) return null;
  const base = tail !== '' ? tail : last;
  return {
    measure: base === null ? left.change : join(base, left.change),
    subject: things,
    explicit: true,
    self: false,
  };
}
