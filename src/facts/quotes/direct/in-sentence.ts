/** Words in marks later in a sentence that somebody has begun, without a saying word right before them. */
import { ATTITUDE, isUtterance, standsLast } from '../attached';
import { sentenceIndex } from '../passage';
import { parseActor } from '../people/acting';
import { madeUp, outermost } from './frames-around';
import { MANY_WHO_WRITE, SOMEBODY_ELSE } from './patterns';
import type { DirectRule } from './rule';

export const IN_SENTENCE: readonly DirectRule[] = [
  {
    name: 'several marks in a row, behind many who write',
    example: ['有网友留下负评，如“客服都不会说人话”、“服务慢”。', '网友'],
    apply: ({ frames, mark, passage, inner, opens }) => {
      const { masked } = passage;
      if (opens || !mark.closed || inner.length < 4 || !isUtterance(inner)) return null;
      if (!/^、[“「『]/.test(masked.slice(mark.end + 1, mark.end + 3))) return null;
      const from = Math.max(passage.sentences[sentenceIndex(passage, mark.open)]?.start ?? 0, mark.open - 60);
      const writer = [...masked.slice(from, mark.open).matchAll(MANY_WHO_WRITE)].at(-1);
      if (!writer) return null;
      const start = from + writer.index;
      // 网友质疑店家，店家回应…: somebody else has spoken since.
      if (frames.some((f) => f.speaker && f.speaker.start > start && f.speaker.start < mark.open)) return null;
      const end = writer[0].length;
      return { frame: madeUp(passage, start, { kind: 'office', start: 0, end, roleStart: 0, roleEnd: 0 }, mark) };
    },
  },
  {
    name: 'same sentence, behind reported words',
    example: ['李明表示，公司将帮助商家渡过难关，“让生意不再难做”。', '李明'],
    apply: ({ frames, mark, passage, free, inner, opens }) => {
      if (!free || opens || inner.length < 5) return null;
      if (!/[，：；,:;]\s*$/.test(passage.masked.slice(Math.max(0, mark.open - 2), mark.open))) return null;
      const sentence = sentenceIndex(passage, mark.open);
      const frame = outermost(frames.filter((f) => f.sentence === sentence && f.after < mark.open));
      return frame ? { frame } : null;
    },
  },
  {
    name: 'attached, in what somebody says',
    example: ['李明指出，周建国一再迟到，摆明“得了便宜还要卖乖”。', '李明'],
    apply: ({ frames, mark, passage, inner, opens }) => {
      if (opens || !mark.closed || inner.length < 7 || !isUtterance(inner) || !standsLast(passage, mark)) return null;
      if (SOMEBODY_ELSE.test(passage.masked.slice(Math.max(0, mark.open - 28), mark.open)))
        return { frame: null, nobody: true };
      const sentence = sentenceIndex(passage, mark.open);
      const frame = outermost(frames.filter((f) => f.sentence === sentence && f.after < mark.open));
      return frame?.speaker && frame.speaker.kind !== 'document' ? { frame } : null;
    },
  },
  {
    name: 'attached, behind a word for an attitude',
    example: ['王芳是居民。王芳也赞成直播“希望全村的人都能看到”。', '王芳'],
    apply: ({ mark, passage, inner, opens }) => {
      if (opens || !mark.closed || inner.length < 6 || !isUtterance(inner) || !standsLast(passage, mark)) return null;
      return ATTITUDE.test(passage.masked.slice(Math.max(0, mark.open - 24), mark.open)) ? { frame: null } : null;
    },
  },
  {
    name: 'same sentence, behind what somebody did who had said the words before',
    example: ['“种地靠天，”李明腼腆地笑，“也要靠水。”', '李明'],
    apply: ({ mark, passage, opens, inner }) => {
      if (opens || !mark.closed || inner.length < 4) return null;
      const between = /[”」』]([^，。；！？：“「『”」』\0]{4,24})[，,]$/.exec(
        passage.masked.slice(0, mark.open).slice(-26),
      );
      const actor = between ? parseActor(between[1] as string) : null;
      return actor ? { frame: madeUp(passage, mark.open - (between?.[1]?.length ?? 0) - 1, actor, mark) } : null;
    },
  },
  {
    name: 'same sentence, nothing but a comma',
    example: ['王秀兰是村里的老师。王秀兰带着我们去看水渠，“我们修了整整三年。”', '王秀兰'],
    apply: ({ mark, passage, free, opens, inner }) => {
      if (!free || opens || !mark.closed || inner.length < (/[。！？!?…]$/.test(inner) ? 4 : 8)) return null;
      if (!/(?:[，,]|—)\s*$/.test(passage.masked.slice(Math.max(0, mark.open - 2), mark.open))) return null;
      return /[我咱俺]|[。！？!?…]$/.test(inner) ? { frame: null } : null;
    },
  },
];
