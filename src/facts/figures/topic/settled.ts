/**
 * A last look at what was read: who has a figure is no part of what it measures. Where the words before a number are a
 * name and nothing else (其中，山海集团38亿元), the name has what the figure before it measures.
 */
import { isFirm } from './firms';
import { stem } from './measures';
import { isLocality, isMeasure, isPlace, measureTail, unitOfCounted } from './nouns';
import { splitOwner } from './split-owner';
import type { Sides, Topic } from './topic-shapes';
import { tidyMeasure } from './wellformed';

/** Houses by their last word. Other ends of names (能源, 股份, 平台) end measures and kinds as often. */
const HOUSE =
  /^(?!占|来自|每|企业|各|全|部分|中小|上市|外资|民营|私营|国有|国家|该|本|所有|一些|多|两|三|其他|重点|龙头|相关|有关|地方|省级|市级|县级|专业|综合|大型|小型)[^的在对向从由为]{2,14}(?:集团|公司|银行|大学|学院|医院|研究院|基金会|法院|委员会|电视台|协会|商会|机场|工厂|酒店)$/;

/** One owner by name, whole: 山海集团, 北山市, 华南地区. */
const isName = (phrase: string): boolean =>
  phrase.length > 1 &&
  !isMeasure(phrase) &&
  !/[在到从向对由于是]/.test(phrase) &&
  (isPlace(phrase) || isLocality(phrase) || isFirm(phrase) || HOUSE.test(phrase));

/** Whether a phrase begins what is said: 我国|全球创新指数排名, 山海|中国电商集团收入 go on from a name. */
function opens(text: string, phrase: string, before: number): boolean {
  const at = text.lastIndexOf(phrase, before);
  return at >= 0 && !/[\u4e00-\u9fffA-Za-z]/.test(text[at - 1] ?? '');
}

/** 甲市（产值53亿元）和|乙市|（产值38亿元）: who stands before the brackets. */
const BEFORE_BRACKET =
  /(?:^|[，、；：和及与在]|位于|来自)(?:其中)?(?![与和跟较比在])([^，。；、：（）()到从向对由于自往位是][^，。；、：（）()]{1,11})[（(][^（()），。；\d]{0,10}$/;

/** 石湖市最低，为|21亿元: who stands before what it is the most of. */
const EXTREME = /(?:^|[，。；：])(?:其中|而|但)?，?([^，。；：\d在中的]{2,10}?)最[高低多少大小]，[为达有]?$/;

/** What is measured, without whose it is; the same topic where its measure names nobody. */
export function settled(topic: Topic, sides: Sides): Topic {
  const { text, raw, last, previous, previousRaw } = sides;
  const { measure, subject } = topic;
  if (raw.unitClass === 'time' || raw.unitClass === 'age') return topic;
  const before = text.slice(Math.max(0, raw.start - 24), raw.start);
  const extreme = EXTREME.exec(before)?.[1];
  if (extreme !== undefined && !isMeasure(extreme) && extreme !== subject) {
    const told = measure === null || measure === subject || isName(measure) ? measureBeside(extreme, last) : measure;
    return { ...topic, subject: extreme, measure: told, local: true };
  }
  const bracket = BEFORE_BRACKET.exec(before)?.[1];
  if (bracket !== undefined && measure !== bracket && (isName(bracket) || areAlike(bracket, subject)))
    return { ...topic, subject: bracket };
  if (measure === null) return topic;
  const noun = stem(measure);
  // 其中，新能源车53亿元，…；燃油车38亿元: what the figure before measures does not have this one.
  if (
    subject !== null &&
    previous?.measure &&
    previousRaw?.unitClass !== 'time' &&
    !isMeasure(noun) &&
    stem(previous.measure) === subject &&
    previous.subject !== subject
  )
    return { ...topic, subject: isName(noun) ? noun : previous.subject };
  return nameAlone(topic, noun, bracket, sides) ?? withoutOwner(topic, noun, sides) ?? topic;
}

/** Where a name stands before the number and nothing that is measured: it has what was told before. */
function nameAlone(topic: Topic, noun: string, bracket: string | undefined, sides: Sides): Topic | null {
  const { text, raw, counts, last, alike, previous, previousRaw } = sides;
  const { subject } = topic;
  if (noun === '' || isMeasure(noun)) return null;
  if (counts) return hasAsMany(topic, noun, sides);
  const change = (topic.measure as string).slice(noun.length);
  if (isName(noun)) {
    // 山海集团38亿元，下降7.2%; a firm that rises at the exchange has no measure.
    if (change !== '' && previous?.subject !== noun) return { ...topic, subject: noun };
    const told = measureBeside(noun, alike?.measure ?? last);
    return { ...topic, subject: noun, measure: told === null ? null : tidyMeasure(`${told}${change}`), local: true };
  }
  // 其次是制造业，为38亿元: who has it is not what it measures.
  if (noun === subject && raw.unitClass !== 'share')
    return { ...topic, measure: measureBeside(noun, alike?.measure ?? last) };
  // 甲业（53亿元）、乙业（38亿元）和|丙业|（21亿元）
  if (noun === bracket && /[（(]/.test(text[(previousRaw?.start ?? 0) - 1] ?? ''))
    return { ...topic, subject: noun, measure: previous?.measure ?? null };
  return null;
}

/** What stands between who has something and how many. */
const HAS = /^(?:现|共|总共|也|则|仅|只|目前)?(?:有|为|达到?|拥有)$/;

/** 青岭市有53家企业，|北山市|有38家: as many of the same. 学校有38所 counts schools. */
function hasAsMany(topic: Topic, noun: string, { text, raw, right, previous, previousRaw }: Sides): Topic | null {
  if (!previous?.subject || previous.subject === noun || previousRaw?.unit !== raw.unit || right.noun !== null)
    return null;
  if (!isName(noun) && (unitOfCounted(noun) !== '' || noun.length < 3 || /[及和与的]/.test(noun))) return null;
  const at = text.lastIndexOf(noun, raw.start);
  if (at < previousRaw.end || !HAS.test(text.slice(at + noun.length, raw.start))) return null;
  return { ...topic, subject: noun, measure: previous.measure, local: true };
}

/** 农业产值 beside 制造业 is 产值; null where what was told last is a name too. */
function measureBeside(noun: string, told: string | null): string | null {
  const measure = told === null ? '' : stem(told);
  if (!isMeasure(measure)) return null;
  const tail = measureTail(measure);
  return tail !== '' && areAlike(measure.slice(0, -tail.length), noun) ? tail : measure;
}

function withoutOwner(topic: Topic, noun: string, { text, raw, last, subjects }: Sides): Topic | null {
  const { measure, subject } = topic;
  const change = (measure as string).slice(noun.length);
  // 星河集团产值高出, of 星河集团
  if (subject !== null && noun.startsWith(subject) && isName(subject) && isMeasure(noun.slice(subject.length)))
    return { ...topic, measure: tidyMeasure(`${noun.slice(subject.length)}${change}`) };
  const { owner, rest } = splitOwner(noun, subjects.known);
  if (owner !== null && owner !== subject && isName(owner) && isMeasure(rest) && opens(text, noun, raw.start))
    return { ...topic, subject: owner, measure: tidyMeasure(`${rest}${change}`), local: true };
  // 新能源汽车产值53亿元；|燃油车|产值38亿元: what stands before the same measure is another of the subject's kind.
  const tail = last === null ? '' : stem(last);
  if (!isMeasure(tail) || !noun.endsWith(tail)) return null;
  const other = noun.slice(0, -tail.length);
  return other !== subject && areAlike(other, subject)
    ? { ...topic, subject: other, measure: `${tail}${change}`, local: true }
    : null;
}

/** 新能源汽车 and 燃油车, 华东地区 and 华南地区: two of a kind, by their last sign. */
const areAlike = (one: string, other: string | null): boolean =>
  other !== null && one.length > 1 && one.at(-1) === other.at(-1);
