/** Words in marks before who says them, or who does something right behind them. */
import { namelessActor, parseActor } from '../people/acting';
import { parseSpeaker } from '../speaker/speaker';
import { madeUp, saidBefore } from './frames-around';
import { AFTER_WHICH, ASKED, CLAUSE_MARK, OFFICE_FIRST, UTTERANCE_END, WHEN_AND_WHERE } from './patterns';
import type { DirectRule } from './rule';

export const BEHIND: readonly DirectRule[] = [
  {
    name: 'behind',
    example: ['“订单已经排到年底。”赵强笑着告诉记者。', '赵强'],
    apply: ({ frames, mark, passage, inner, opens, free }) => {
      const rest = passage.masked.slice(mark.end + 1, mark.end + 90);
      const frame = frames.find((f) => f.verbStart > mark.end);
      // “这是特批的”，王警官说，“…”: words of one sentence on both sides of who says them.
      const next = free && inner.length >= 4 && frame?.start === mark.end + 2;
      const between = next && /^[，：]$/.test(frame.joint) && /[“「『]/.test(passage.masked[frame.after] ?? '');
      // 老人瘦瘦小小，“天冷了，怪可怜的”，李明说，他停下了车: nobody else has spoken in the sentence.
      const closes =
        next && CLAUSE_MARK.test(inner) && frame.speaker?.kind === 'person' && !saidBefore(frames, passage, mark);
      // “睡不着，索性就不睡了”她说。: no comma behind the words.
      const glued =
        opens &&
        inner.length >= 8 &&
        CLAUSE_MARK.test(inner) &&
        frame?.start === mark.end + 1 &&
        /^[。，：]$/.test(frame.joint) &&
        /^(?:person|pronoun|office)$/.test(frame.speaker?.kind ?? '');
      if (!UTTERANCE_END.test(inner) && !(opens && free) && !between && !closes && !glued) return null;
      if (!frame || frame.verb === '据' || frame.verb === '在…看来' || frame.verb === '是') return null;
      // “…”（English），王芳称: what stands in brackets is no clause of its own.
      const gap = passage.masked.slice(mark.end + 1, frame.start).replace(/^[（(][^（）()]{1,80}[）)]/, '');
      // 媒体询问韩某“…？”韩某回应: the words are the asker's.
      const asked = ASKED.test(passage.masked.slice(Math.max(0, mark.open - 14), mark.open));
      if (asked) return null;
      const later =
        frame.speaker?.kind === 'person' &&
        !/[？?]$/.test(inner) &&
        (WHEN_AND_WHERE.test(gap) || (frame.joint === '。' && AFTER_WHICH.test(gap)));
      if (!(/^[，,\s]*$/.test(gap) || OFFICE_FIRST.test(gap) || later) || frame.verbStart - mark.end > rest.length)
        return null;
      if (!frame.speaker) return null;
      // 李明语出惊人，“…。”王芳表示水渠要修: a sentence of its own follows.
      if (!opens && frame.joint === '' && /[。！？!?]$/.test(inner) && gap === '') return null;
      // 店员听不下去，一句回嘴“甲”没想到顾客却说“乙”: what stands behind leads in words of its own.
      if (!opens && gap === '' && frame.joint === '“') return null;
      // 她说，…，“甲。”陈某说，“乙。”: the first words are hers, for they stand in her sentence.
      if (!opens && frame.speaker && /[“：]|，$/.test(frame.joint) && saidBefore(frames, passage, mark)) return null;
      return { frame };
    },
  },
  {
    name: 'behind, in a later sentence that says nothing else',
    example: ['“病人太多了！”昨天大厅里人满为患。急诊科主任何静焦急地说。', '何静'],
    apply: ({ frames, mark, passage, inner, opens }) => {
      if (!mark.closed || inner.length < 4) return null;
      const apart = passage.masked[mark.end + 1] === '。';
      if (!apart && !(opens && /[。！？!?…]\s*$/.test(inner))) return null;
      const frame = frames.find((f) => f.verbStart > mark.end);
      if (!frame?.speaker || !/^[。！]$/.test(frame.joint)) return null;
      const between = passage.masked.slice(mark.end + 1, frame.verbStart);
      // 门开了，“我是第二个出来的”。李明回忆。
      if (apart) return frame.start === mark.end + 2 && TELLS_ALONE.test(frame.verb) ? { frame } : null;
      if (!/[说道]$/.test(frame.verb)) return null;
      return between.length <= 120 && !/[“「『"：]/.test(between) ? { frame } : null;
    },
  },
  {
    name: 'behind, as a saying',
    example: ['“不会用的数据只是噪音。”这是孙立常挂在嘴边的一句话。', '孙立'],
    apply: ({ mark, passage, inner, opens }) => {
      if (!opens || inner.length < 4) return null;
      const m =
        /^[，,]?这(?:就|也)?(?:句话)?是([^，。；]{2,30}?)(?:的[^，。；]{0,10})?(?:话|心声|感受|口头禅|感慨|评价|回答|愿望|座右铭|信条|(?:常|总|一直)?挂在嘴边的|常说的)(?=[，。；]|$)/.exec(
          passage.masked.slice(mark.end + 1, mark.end + 60),
        );
      if (!m) return null;
      const at = mark.end + 1 + m[0].indexOf(m[1] as string);
      const speaker = parseSpeaker(m[1] as string);
      if (!speaker || (speaker.kind !== 'person' && speaker.kind !== 'office')) return { frame: null };
      return { frame: madeUp(passage, at, speaker, mark) };
    },
  },
  {
    name: 'behind, as an action',
    example: ['“洗衣做饭都是自己来。”高志远慢慢在床边坐下。', '高志远'],
    apply: ({ mark, passage, inner, opens }) => {
      if (!opens || !mark.closed || inner.length < 4 || !UTTERANCE_END.test(inner)) return null;
      const clause = /^[^，。；！？：:“「\n\0]{4,30}(?=[，。])/.exec(passage.masked.slice(mark.end + 1, mark.end + 40));
      const speaker = clause ? (parseActor(clause[0]) ?? namelessActor(clause[0])) : null;
      return speaker ? { frame: madeUp(passage, mark.end + 1, speaker, mark) } : null;
    },
  },
  {
    name: 'behind, by somebody of somewhere who cannot be read',
    example: ['王芳表示，监管必须跟上。“日子总会好起来的”，云湖县的养蜂大姐雷新光说。', null],
    apply: ({ frames, mark, passage, opens, free, inner }) => {
      if (!opens || !free || !mark.closed || inner.length < 8) return null;
      const isRead = frames.some((f) => f.start > mark.end && f.start <= mark.end + 2 && f.speaker);
      return !isRead && OF_SOMEWHERE_SAYS.test(passage.masked.slice(mark.end + 1, mark.end + 60))
        ? { frame: null, nobody: true }
        : null;
    },
  },
];

/** ”，云湖县的养蜂大姐某某说，: whoever it is, it is not who spoke in the sentence before. */
const OF_SOMEWHERE_SAYS =
  /^[，,]?[^，。；！？：:“「\n]{1,20}[县市村镇乡区省州]的?[^，,。；！？：:“「的\n]{2,12}(?:说|表示|说道|坦言|回忆|感慨|称|告诉记者)[，,。]/;

/** What somebody does with words who is named in a sentence of its own behind them. */
const TELLS_ALONE = /[说道]$|^(?:回忆|感叹|感慨|解释|回答|介绍|坦言|补充)$/;
