/** Topics of figures that stand in a list: dealt out one by one, or with the noun behind the last of them. */
import type { SentenceSpan } from '@/src/facts/sentences';
import type { Raw } from '../raw';
import { stem } from '../topic/measures';
import { isMeasure, isPlace } from '../topic/nouns';
import { splitOwner } from '../topic/split-owner';
import { WHEN_FIRST } from '../topic/subject-words';
import type { Topic } from '../topic/topic-shapes';
import { tidyMeasure, tidySubject } from '../topic/wellformed';
import { distribute } from './distribute';

/** 第一季度、第二季度和第三季度分别为…: times, and not who has the figures. */
const WHEN =
  /^(?:第?[一二三四1-4]季度?|[上下]半年|前?[一二三四\d]{1,2}个?月份?|\d{2,4}年度?|去年|今年|周[一二三四五六日]|[上中下]旬)$/;

/** 民营企业对东盟: who, and with whom. */
const PARTNER = /^([\u4e00-\u9fff]{0,16}?)([对自])([\u4e00-\u9fff]{2,6})$/;

/** At most so many figures of one list are dealt out: time stays linear. */
const LONGEST = 12;

/**
 * Gives each figure of a list its own subject or measure.
 * @param known names that the article has used as subjects, longest first.
 * @param earlier the figures of the sentence before, in the same paragraph.
 */
export function dealOut(
  text: string,
  span: SentenceSpan,
  raws: Raw[],
  topics: Map<Raw, Topic>,
  known: readonly string[],
  earlier: readonly { raw: Raw; topic: Topic }[] = [],
): void {
  let before: Raw[] | null = null;
  let isDealt = false;
  for (let i = 0; i < raws.length; i += 1) {
    const list = (raws[i] as Raw).list;
    if (list === undefined || (raws[i] as Raw).fromTo || (i > 0 && (raws[i - 1] as Raw).list === list)) continue;
    let end = i + 1;
    // 分别增长20%和11%，近六成…: what stands behind the comma is not dealt out.
    const comma = (at: number) => text.slice((raws[at - 1] as Raw).end, (raws[at] as Raw).start).startsWith('，');
    while (end < raws.length && (raws[end] as Raw).list === list && !(end > i + 1 && comma(end) && !comma(i + 1)))
      end += 1;
    const run = raws.slice(i, Math.min(end, i + LONGEST));
    if (ratesOf(text, before, run, topics)) {
      before = run;
      continue;
    }
    const dealt = distribute(text, span.start, run);
    if (!dealt) {
      isDealt = echo(text, before, run, topics, isDealt);
      if (!isDealt) echoOfSingles(text, raws, i, run, topics, earlier);
      before = run;
      continue;
    }
    before = run;
    isDealt = true;
    // 民营企业对东盟、美国进出口分别达…: with whom they trade, and not whose it is.
    const partner = dealt.measures ? null : PARTNER.exec(dealt.items[0] as string);
    if (
      partner &&
      isPlace(partner[3] as string) &&
      dealt.items.slice(1).every((item) => item.length < 6 && !isMeasure(item))
    ) {
      const owner = tidySubject(partner[1] as string) ?? topics.get(run[0] as Raw)?.subject ?? null;
      run.forEach((raw, j) => {
        const topic = topics.get(raw) as Topic;
        const whom = j === 0 ? partner[3] : dealt.items[j];
        topic.subject = owner;
        topic.measure = tidyMeasure(`${partner[2]}${whom}${dealt.measure ?? ''}${topic.change ?? ''}`);
      });
      continue;
    }
    run.forEach((raw, j) => {
      const topic = topics.get(raw) as Topic;
      const item = dealt.items[j] as string;
      if (dealt.measures) {
        const split = splitOwner(item, known);
        topic.measure = tidyMeasure(`${split.rest}${topic.change ?? ''}`);
        if (dealt.owner ?? split.owner) topic.subject = dealt.owner ?? split.owner;
      } else if (!WHEN.test(item)) {
        // 前三季度|原油、金属矿砂等进口量
        topic.subject = tidySubject(item.replace(WHEN_FIRST, ''));
        if (dealt.measure) topic.measure = tidyMeasure(`${dealt.measure}${topic.change ?? ''}`);
        // 一产、二产、三产分别为…: the last item is no measure.
        // 青岭市和北山市分别有53家和38家企业: nor are all of them.
        else if (topic.measure !== null && isOfItems(topic.measure, dealt.items)) topic.measure = null;
      }
    });
    if (dealt.measures) {
      const owner = topics.get(run[0] as Raw)?.subject ?? null;
      for (const raw of run) (topics.get(raw) as Topic).subject = owner;
    }
  }
}

/** Whether a phrase is one of the items of a list, or all of them. */
const isOfItems = (phrase: string, items: readonly string[]): boolean =>
  items.includes(phrase) || (items.every((item) => phrase.includes(item)) && !isMeasure(phrase));

/** 产值分别为5亿元和3亿元，增速分别为6%和5%: how fast what the list before it counts has changed. */
const RATES =
  /(?:^|[，,；;：])(?:其|同比|环比|年均|平均|名义|实际)*(增速|[增涨升降跌]幅|增长率|成长率)(?:分别|依次)(?:约?[为达是至到]{0,2}约?)$/;

/** Reads a list of rates of change; false for any other list. */
function ratesOf(text: string, before: Raw[] | null, run: Raw[], topics: Map<Raw, Topic>): boolean {
  const { start } = run[0] as Raw;
  const rate = RATES.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (rate === undefined) return false;
  const of = before?.length === run.length ? before : [];
  run.forEach((raw, i) => {
    const topic = topics.get(raw);
    if (!topic) return;
    const counted = topics.get(of[i] as Raw);
    if (counted) topic.subject = counted.subject;
    topic.change = rate;
    topic.measure = counted?.measure ? tidyMeasure(`${stem(counted.measure)}${rate}`) : rate;
  });
  return true;
}

const OTHER_MEASURE = /^[，,；]([\u4e00-\u9fff]{2,10}?)(?:分别|依次)(?:约?[为达有是至]到?)?(?:约|超过?|近)?$/;

/** 用户规模分别达4.69亿和2.98亿，同比分别增长35.7%和38.7%: the second list is of the things of the first. */
function echo(text: string, before: Raw[] | null, run: Raw[], topics: Map<Raw, Topic>, isDealt: boolean): boolean {
  const last = before?.at(-1);
  if (!before || !last || before.length !== run.length) return false;
  const between = text.slice(last.end, (run[0] as Raw).start);
  const said = /^[，,](?:同比|环比|比[^，。；]{0,8}|较[^，。；]{0,8})?(?:分别|均)/.test(between);
  // 分别实现增加值5亿元和3亿元，增长6%和5%: as many, right behind a list that was dealt out.
  const bare =
    isDealt && /^[，,](?:同比|环比|比[^，。；]{0,8}|较[^，。；]{0,8})?(?:增长|下降|增|减|降|上升)$/.test(between);
  // 使用率分别为97%和94%，用户规模分别达10亿和9亿: another measure of the same.
  const measure = isDealt ? OTHER_MEASURE.exec(between)?.[1] : undefined;
  if (measure !== undefined && isMeasure(measure)) {
    run.forEach((raw, i) => {
      const topic = topics.get(raw);
      if (topic) topic.subject = topics.get(before[i] as Raw)?.subject ?? null;
    });
    return true;
  }
  if (between.length > 24 || (!said && !bare)) return false;
  run.forEach((raw, i) => {
    const topic = topics.get(raw);
    const of = topics.get(before[i] as Raw);
    if (!topic || !of) return;
    topic.subject = of.subject;
    if (of.measure)
      topic.measure = tidyMeasure(`${stem(of.measure).replace(/恢复$/, '')}${changeOf(text, run, topic)}`);
  });
  return true;
}

/** 增长; 恢复 for 分别恢复到…的89%、84%, which is no growth. */
function changeOf(text: string, run: Raw[], topic: Topic): string {
  const first = run[0] as Raw;
  return /恢复[到至][^，。；]{0,16}$/.test(text.slice(Math.max(0, first.start - 20), first.start))
    ? '恢复'
    : (topic.change ?? '');
}

/**
 * 接待游客5万人次，旅游收入3亿元，分别增长20%、11%: the list is of the figures before it, one by one. When they cannot be
 * told apart, none has a measure rather than all that of the last.
 */
function echoOfSingles(
  text: string,
  raws: Raw[],
  at: number,
  run: Raw[],
  topics: Map<Raw, Topic>,
  earlier: readonly { raw: Raw; topic: Topic }[],
): void {
  const first = run[0] as Raw;
  const lead = /[，,；;。]([^，,；;。]{0,24})$/.exec(text.slice(Math.max(0, first.start - 30), first.start))?.[1];
  const said = lead ?? text.slice(Math.max(0, first.start - 24), first.start);
  if (!/分别|依次/.test(said) || !/增|降|减|涨|跌|升|恢复|提高/.test(said)) return;
  // 矿产业和电子业分别…: it names its own things.
  if (/[、和与及]/.test(said.replace(/^(?:同比|环比)?[与和跟][^，]{0,16}(?:相比|比)/, ''))) return;
  const own = raws.slice(0, at).map((raw) => ({ raw, topic: topics.get(raw) as Topic }));
  const all = own.length === 0 ? earlier : own;
  const of = all
    .filter((one) => one.topic && one.raw.unitClass !== 'share' && one.raw.unitClass !== 'point')
    .slice(-run.length);
  const names = new Set(of.map((one) => one.topic.measure));
  const gap = own.length === 0 ? 0 : first.start - (own.at(-1) as { raw: Raw }).raw.end;
  if (of.length !== run.length || names.size !== run.length || names.has(null) || gap > 40) {
    const told = run.map((raw) => topics.get(raw)?.measure);
    const bare = /^[^，,；;。]{0,3}(?:同比|环比|比[^，。]{0,10}|较[^，。]{0,10}|与[^，。]{0,16})?(?:分别|依次)/.test(
      said,
    );
    if (bare && new Set(told).size === 1) for (const raw of run) (topics.get(raw) as Topic).measure = null;
    return;
  }
  run.forEach((raw, i) => {
    const topic = topics.get(raw) as Topic;
    const one = (of[i] as { topic: Topic }).topic;
    topic.subject = one.subject;
    topic.measure = tidyMeasure(`${stem(one.measure as string)}${changeOf(text, run, topic)}`);
  });
}

/** 超过4000万件、总价值4.68亿元的医疗物资: the noun stands behind the last of them. */
export function nounBehindList(text: string, raws: Raw[], topics: Map<Raw, Topic>): void {
  for (let i = raws.length - 2; i >= 0; i -= 1) {
    const raw = raws[i] as Raw;
    const next = raws[i + 1] as Raw;
    const topic = topics.get(raw);
    if (
      !topic ||
      topic.measure !== null ||
      !/^[、和]/.test(text.slice(raw.end, next.start)) ||
      next.start - raw.end > 12
    )
      continue;
    const behind = /^的?([^，。；、的]{2,12}?)(?:已|被|正|将|，|。|；|、|$)/.exec(text.slice(next.end, next.end + 16));
    const last = topics.get(next) as Topic;
    topic.measure = tidyMeasure(behind?.[1] ?? last.measure);
    if (last.measure === null) last.measure = topic.measure;
  }
}
