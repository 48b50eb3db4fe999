/** Topics that a figure shares with the one before it: converted, compared, in brackets, or told of another thing. */
import type { Chunk } from '../topic/chunks';
import { join, stem } from '../topic/measures';
import { isMeasure, isPlace } from '../topic/nouns';
import type { Found, Setting, Sides, Topic } from '../topic/topic-shapes';

/** 100亿美元（新台币3200亿元）, 较上年的177亿元: the same thing in another currency or at another time. */
export function sameAsBefore({ text, raw, previous, previousRaw }: Setting): Topic | null {
  if (!previous || !previousRaw) return null;
  const between = text.slice(previousRaw.end, raw.start);
  if (
    raw.unitClass === 'money' &&
    previousRaw.unitClass === 'money' &&
    /^\s?[（(](?:约合?|合|折合|相当于|约)?\s?$/.test(between)
  )
    return { ...previous };
  // 13659万吨（2731亿斤）: the same weight in another unit.
  if (
    raw.unitClass === 'measure' &&
    previousRaw.unitClass === 'measure' &&
    /^\s?[（(](?:约合?|合|折合|相当于|约)?\s?$/.test(between) &&
    /^[）)]/.test(text.slice(raw.end, raw.end + 1))
  )
    return { ...previous };
  const left = text.slice(Math.max(0, raw.start - 20), raw.start);
  if (
    between.length < 30 &&
    previousRaw.unitClass === raw.unitClass &&
    // 占比由2015年的22%升至…: no comparison.
    /(?:较|(?<![占对同环之])比(?![例重率])|相比|相较于|与|和|跟)[^，。；的]{0,10}(?:同期|上年|去年|年|月|季度?|半年)的(?:人民币)?$/.test(
      left,
    )
  )
    return { ...previous, measure: previous.measure === null ? null : stem(previous.measure) };
  return null;
}

/** 「零售业」最多（占比23.62%）, 三级产业（占73.97%）: a share in brackets is of the noun before them. */
export function bracketed({ text, chunks, at, raw, last, alike }: Sides): Found | null {
  const level = raw.unitClass === 'measure' || raw.unitClass === 'money';
  if (raw.unitClass !== 'share' && !level) return null;
  let i = at - 1;
  while (i >= 0 && i > at - 4 && chunks[i]?.type !== 'mark') i -= 1;
  const mark = chunks[i];
  if (mark?.type !== 'mark' || !/[（(]/.test(text[mark.start] as string)) return null;
  const inside = text.slice(mark.end, raw.start).trim();
  // 家用双层床（83.1%）、磷肥（46%）: of what the nouns before the brackets are, one by one.
  const lone = chunks[i - 1];
  if (inside === '' && /^[）)]/.test(text.slice(raw.end, raw.end + 1)) && lone?.type === 'noun') {
    const whose = text.slice(lone.start, lone.end);
    // 麻城（285毫米）、荆门（273毫米）等6县日雨量: each has what its brackets hold.
    if (level)
      return !isMeasure(whose) && /^[）)](?:[、和与及等]|以及)/.test(text.slice(raw.end, raw.end + 3))
        ? { measure: alike?.measure ?? null, subject: whose, explicit: true, self: false }
        : null;
    if (!isMeasure(whose) && whose.length > 1 && whose.length < 13 && last !== null && isMeasure(stem(last)))
      return { measure: last, subject: whose, explicit: true, self: false };
  }
  if (level) return null;
  if (!/^(?:占比?|占总数|占全部|占全市|占全国|比重|份额|占总)[^，。]{0,6}$/.test(inside)) return null;
  let noun = chunks[i - 1];
  while (noun && noun.type !== 'noun' && noun.type !== 'mark' && mark.start - noun.start < 8) {
    i -= 1;
    noun = chunks[i - 1];
  }
  const whose =
    noun?.type === 'noun'
      ? text
          .slice(noun.start, noun.end)
          .replace(/(?:最多|最高|最大|居首|居次|次之)$/, '')
          .replace(/[“”「」]/g, '')
      : null;
  const measure = /^占$/.test(inside) ? '占比' : inside.replace(/^占比.*/, '占比');
  if (noun?.type === 'figure')
    return {
      measure: last === null || last.endsWith(measure) ? (last ?? measure) : join(last, measure),
      subject: null,
      explicit: false,
      self: false,
    };
  if (whose === null || isMeasure(whose)) return null;
  return {
    measure: last && isMeasure(stem(last)) ? join(last, '占比') : measure,
    subject: whose,
    explicit: true,
    self: false,
  };
}

/** 首饰的销货价值上升57%；服装上升40%；其次为家具，上升23%: another thing of which the same is told. */
export function anotherOf({ text, chunks, at, raw, left, previous, previousRaw }: Sides): string | null {
  if (
    !left.change ||
    !previous?.change ||
    !previous.measure ||
    raw.unitClass !== 'share' ||
    previousRaw?.unit !== raw.unit
  )
    return null;
  if (!isMeasure(stem(previous.measure)) || stem(previous.measure) === '') return null;
  const noun = left.noun ?? (left.clauseEmpty ? left.before : null);
  if (noun === null || noun.length > 14 || isMeasure(noun) || left.owner !== null) return null;
  if (left.noun !== null) return left.opens ? noun : null;
  let i = at - 1;
  while (
    i > 0 &&
    !(chunks[i]?.type === 'noun' && text.slice((chunks[i] as Chunk).start, (chunks[i] as Chunk).end) === noun)
  )
    i -= 1;
  return /(?:其次|再次|第二|最后)[为是]$/.test(text.slice(0, chunks[i]?.start ?? 0).slice(-6)) ? noun : null;
}

const TO_LEVEL = /^[，,]?(?:达到?|至|到)$/;

/** 增加9300人至368万人, 上升0.1个百分点至1.2%: the level of what changed, right behind the change. */
export function levelOfChange({ text, raw, previous, previousRaw }: Sides): Found | null {
  if (!previous?.measure || !previousRaw || !TO_LEVEL.test(text.slice(previousRaw.end, raw.start))) return null;
  const measure = stem(previous.measure);
  if (measure === previous.measure || measure === '') return null;
  return { measure, subject: previous.subject, explicit: previous.subject !== null, self: false };
}

/** 云岭地区, 青岭特别行政区: a place with what kind of place it is. */
const KIND_OF_PLACE = /(?:特别行政区|行政区|自治区|地区|兵团)$/;
/** 全国平均水平: the place whose level it is. */
const LEVEL = /(?:平均水平|平均值|平均数|平均|水平|均值)$/;

/** What opens a list of places: 包括高雄市5户, 分别为甲区3处. */
const LISTS = /^(?:其中|包括|包含|分别为|依序为|依次为|分别是|为|及|和|与|以及|有|以)$/;
/** 新北市金山区, 马兰县: places of the lower ranks, told by their last sign. */
const LOCAL = /^[\u4e00-\u9fff]{1,8}[^地社小景园校市片辖郊城][区县乡镇州]$/;

/** Whether a phrase is a place and nothing else: 青岭省, 台湾地区, 全国平均水平. */
function placeOnly(phrase: string): string | null {
  const bare = phrase.replace(LEVEL, '');
  const stem = bare.replace(KIND_OF_PLACE, '');
  return isPlace(bare) || (stem.length > 1 && isPlace(stem)) || /^全[国省市县区州]$/.test(bare) ? bare : null;
}

/**
 * 新增病例18例（云南4例，福建3例）, 比全省（7.7%）和全国（7.0%）高: a place that stands alone before its figure has it, and
 * it is of what the figure before is of.
 */
export function placeAlone(setting: Setting): Topic | null {
  const { text, chunks, at, raw, previous, previousRaw, lastMeasure, alike } = setting;
  let i = at - 1;
  let mark = chunks[i];
  const bracket = mark?.type === 'mark' && /[（(]/.test(text[mark.start] as string);
  if (bracket) i -= 1;
  if (!bracket && chunks[i]?.type === 'copula') i -= 1;
  const noun = chunks[i];
  if (noun?.type !== 'noun' || !/[\u4e00-\u9fff]/.test(text[noun.start] as string)) return null;
  if (!previous || !previousRaw) return null;
  const phrase = text.slice(noun.start, noun.end);
  const place = placeOnly(phrase) ?? (LOCAL.test(phrase) ? phrase : null);
  if (place === null) return null;
  const before = chunks[i - 1];
  if (bracket) {
    if (raw.unitClass !== 'share') return null;
    // 高于全省（5%）: the level there of what was told before.
    const measure = previousRaw.unit === raw.unit ? previous.measure : lastMeasure;
    const level = measure === null ? null : measure.replace(/(?:平均水平|[比较].*)$/, '');
    return { measure: level, subject: place, unit: '', local: true, change: null };
  }
  const next = text[raw.end] ?? '';
  const like = previousRaw.unit === raw.unit ? previous : alike;
  if (like === null || raw.unit === '%' || !/^[，。；、）),;(（及和与最居]?$/.test(next)) return null;
  mark = before;
  const alone =
    mark === undefined ||
    (mark.type === 'mark' && /[，、；：（(,;:]/.test(text[mark.start] as string)) ||
    LISTS.test(text.slice(mark.start, mark.end));
  if (!alone) return null;
  // 停电区域为宜兰县1721户: what stands before 为 is counted, and not what was counted before.
  const other = like !== previous && mark?.type === 'copula';
  return { measure: other ? null : like.measure, subject: place, unit: '', local: true, place: true };
}
