/** Items behind an aspect that says what is told of each: 从产品产量看，铜管增长4.7倍，铝箔增长64.5%. */
import type { Chunk } from './chunks';
import { stem } from './measures';
import { isMeasure, isPlace, measureTail } from './nouns';
import type { Found, Sides } from './topic-shapes';

const ASPECT = /(?:^|[，。；：,;\s])[从分按]([\u4e00-\u9fff]{2,10})[来上]?看[，,]/;

/** An item behind an aspect that changes: it is who has the change, and the aspect or the figure before says of what. */
export function ofAspect({ text, raw, left, last, chunks, at }: Sides): Found | null {
  const { change, noun } = left;
  if (change === null || noun === null || !left.opens || left.owner !== null) return null;
  if (raw.unitClass !== 'share' && raw.unitClass !== 'times') return null;
  if (noun.length > 14 || isMeasure(noun) || isPlace(noun)) return null;
  let i = at;
  while (i > 0 && at - i < 60 && text[(chunks[i - 1] as Chunk).start] !== '。') i -= 1;
  const from = chunks[i]?.start ?? raw.start;
  const aspect = ASPECT.exec(text.slice(Math.max(0, from - 1), raw.start))?.[1];
  if (aspect === undefined || /[同环]比$/.test(aspect)) return null;
  const tail = measureTail(aspect);
  const base = tail !== '' ? tail : last !== null && isMeasure(stem(last)) ? stem(last) : '';
  return { measure: `${base}${change}`, subject: noun, explicit: true, self: false };
}
