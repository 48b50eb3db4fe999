/** The last look at a topic that was read: what is no measure, and who cannot have the figure, is left out again. */
import type { SentenceSpan } from '@/src/facts/sentences';
import { CHANGES, TURNED } from '../lists/lists';
import type { Raw } from '../raw';
import { canOwn, isReceiver, withNegation } from './no-owner';
import { isPlace } from './nouns';
import type { Topic } from './topic-shapes';

/** The word of change that ends a measure. */
const CHANGE_WORD = new RegExp(`(?:${CHANGES})$`);

/** When or how: 改制前, 合并后, 疫情期间, 诱骗下. */
const NO_VALUE = /^[\u4e00-\u9fff]{1,8}(?:[之以]?[前后]|以来|期间|过程中|(?<![线旗地天部名门手])下)$/;

/** Measures that are counted in hours, days or people. */
const NO_MONEY = /(?:小时|[小工]时数|天数|人数)$/;

const SAYING = /(?:[^挽收撤召退返]回|[^回报]答|[^访学疑提]问|[^小游学]说|[^名职简]称|直指)$/;
const TOLD = /指明明|直指|回应说|坦承/;

/** Sets a topic's measure and subject right: null for what is no measure and who cannot have the figure. */
export function screen(text: string, span: SentenceSpan, raw: Raw, topic: Topic): void {
  if (topic.measure !== null) topic.measure = withNegation(text, span.start, raw.start, raw.end, topic.measure);
  // 利用小时均为5500小时，两地分别为每千瓦时0.3元、0.4元: no amount of money is one of hours or people.
  if (raw.unitClass === 'money' && topic.measure !== null && NO_MONEY.test(topic.measure)) topic.measure = null;
  // 这3部影片单日票房: just named, and of nobody else.
  if (raw.unitClass === 'count' && /[这那该此]/.test(text[raw.start - 1] ?? '')) topic.subject = null;
  // 由下降17.8%转为增长4.6%: the second end has the measure of the first, and its own word of change.
  const turned = raw.fromTo === 'to' ? TURNED.exec(text.slice(Math.max(span.start, raw.start - 12), raw.start)) : null;
  if (turned) topic.measure = `${topic.measure?.replace(CHANGE_WORD, '') ?? ''}${turned[1]}`;
  // 韩林29分5篮板: who scored is not what was counted.
  if (raw.unitClass === 'score' && topic.measure === topic.subject) topic.measure = null;
  // 改制前, 诱骗下: when or how it was is not what is measured.
  if (topic.measure !== null && NO_VALUE.test(topic.measure)) topic.measure = null;
  // 王芳回：400多亿: who says it is not what is measured.
  if (topic.measure !== null && text[raw.start - 1] === '：' && SAYING.test(topic.measure)) topic.measure = null;
  // 让王芳指明明多了26亿元
  if (topic.measure !== null && TOLD.test(topic.measure)) topic.measure = null;
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
