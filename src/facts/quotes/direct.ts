/**
 * Which marks hold somebody's words, and whose. The rules are tried in the order of the table; the first that fits
 * decides. Marks that no rule takes are names, titles, slogans or scare quotes.
 */

import { ATTITUDE, behind, embedded, isUtterance, standsLast } from './attached';
import { lastFrame, madeUp, outermost, saidBefore, standsAlone } from './direct-frames';
import {
  ASKED,
  BY_WHOM,
  CALL_RECEIVED,
  CLAUSE_MARK,
  OFFICE_FIRST,
  PREDICATE,
  UTTERANCE_END,
  WHEN_AND_WHERE,
} from './direct-patterns';
import type { Frame } from './frame';
import type { MarkSpan } from './marks';
import { type Passage, sentenceIndex } from './passage';
import { namelessActor, parseActor } from './people/acting';
import { parseSpeaker } from './speaker/speaker';

export interface Scene {
  passage: Passage;
  frames: Frame[];
  mark: MarkSpan;
  /** Inside of the mark, Simplified. */
  inner: string;
  /** True when the marked words are a clause of their own, not a word in a clause. */
  free: boolean;
  /** True when nothing of the sentence stands before the mark. */
  opens: boolean;
}

export interface Found {
  frame: Frame | null;
  /** The marks hold words only when the text tells whose they are. */
  ifKnown?: true;
}

export interface DirectRule {
  name: string;
  /** A paragraph in which this rule decides, and who then speaks. */
  example: [text: string, speaker: string | null];
  apply(scene: Scene): Found | null;
}

export const DIRECT_RULES: DirectRule[] = [
  {
    name: 'before, in a call that somebody received',
    example: ['派出所接到李明的报警电话，“喂，水渠塌了。”', '李明'],
    apply: ({ mark, passage, inner }) => {
      if (inner.length < 4) return null;
      const from = Math.max(0, mark.open - 40);
      const m = CALL_RECEIVED.exec(passage.masked.slice(from, mark.open));
      const speaker = m ? parseSpeaker(m[1] as string) : null;
      if (!m || !speaker || !/^(?:person|office)$/.test(speaker.kind)) return null;
      return { frame: madeUp(passage, from + m.index + m[0].indexOf(m[1] as string), speaker, mark) };
    },
  },
  {
    name: 'before, in the passive',
    example: ['周建国的方案被李明批评为“没有预算的空头支票”。', '李明'],
    apply: ({ mark, passage, inner }) => {
      if (inner.length < 8) return null;
      const from = Math.max(0, mark.open - 40);
      const m = BY_WHOM.exec(passage.masked.slice(from, mark.open));
      const speaker = m ? parseSpeaker(m[1] as string) : null;
      if (!m || !speaker || speaker.kind === 'other') return null;
      return { frame: madeUp(passage, from + m.index + 1, speaker, mark) };
    },
  },
  {
    name: 'before, with a colon or comma',
    example: ['李明在发布会上说：“我们只追求质量。”', '李明'],
    apply: ({ frames, mark, passage, inner }) => {
      const frame = lastFrame(frames, (f) => f.after === mark.open && /[，：]/.test(f.joint));
      if (!frame) return null;
      // 他亮出证件：“…。”: nobody says so, so the words must read as a sentence.
      if (frame.verb === '' && !frame.speaker && !(inner.length >= 6 && /[。！？!?…]$/.test(inner))) return null;
      if (/^[、和与]/.test(behind(passage, mark)) && !isUtterance(inner)) return null;
      if (frame.joint === '，' && embedded(passage, mark)) return null;
      return { frame };
    },
  },
  {
    name: 'before, attached',
    example: ['有网友评论称“客服终于会说人话了”，引来点赞。', '网友'],
    apply: ({ frames, mark, passage, inner }) => {
      const frame = lastFrame(frames, (f) => f.after === mark.open && f.joint === '“');
      // 声明重申，学会的使命是“…”: a part of what somebody says.
      if (!frame || (frame.verb === '是' && saidBefore(frames, passage, mark))) return null;
      // 县长看了也说“离谱”，
      const plainly =
        frame.speaker !== null && standsLast(passage, mark) && /[说說道喊]$|^(?:表示|坦言|直言|直呼)$/.test(frame.verb);
      const least =
        plainly && /[说說道喊]$/.test(frame.verb) && frame.speaker?.kind === 'person'
          ? 2
          : plainly
            ? 4
            : isUtterance(inner)
              ? 4
              : frame.strength === 'strong'
                ? 5
                : 6;
      if (inner.length < least || embedded(passage, mark)) return null;
      if (/^[、]/.test(behind(passage, mark)) && !CLAUSE_MARK.test(inner) && !isUtterance(inner)) return null;
      return { frame };
    },
  },
  {
    name: 'behind',
    example: ['“订单已经排到年底。”赵强笑着告诉记者。', '赵强'],
    apply: ({ frames, mark, passage, inner, opens, free }) => {
      const rest = passage.masked.slice(mark.end + 1, mark.end + 90);
      const frame = frames.find((f) => f.verbStart > mark.end);
      // “这是特批的”，王警官说，“…”: words of one sentence on both sides of who says them.
      const between =
        free &&
        inner.length >= 4 &&
        frame?.start === mark.end + 2 &&
        frame.joint === '，' &&
        /[“「『]/.test(passage.masked[frame.after] ?? '');
      if (!UTTERANCE_END.test(inner) && !(opens && free) && !between) return null;
      if (!frame || frame.verb === '据' || frame.verb === '在…看来' || frame.verb === '是') return null;
      // “…”（English），王芳称: what stands in brackets is no clause of its own.
      const gap = passage.masked.slice(mark.end + 1, frame.start).replace(/^[（(][^（）()]{1,80}[）)]/, '');
      // 媒体询问韩某“…？”韩某回应: the words are the asker's.
      const asked = ASKED.test(passage.masked.slice(Math.max(0, mark.open - 14), mark.open));
      if (asked) return null;
      const later = frame.speaker?.kind === 'person' && !/[？?]$/.test(inner) && WHEN_AND_WHERE.test(gap);
      if (!(/^[，,\s]*$/.test(gap) || OFFICE_FIRST.test(gap) || later) || frame.verbStart - mark.end > rest.length)
        return null;
      if (!frame.speaker) return null;
      // 李明语出惊人，“…。”王芳表示水渠要修: a sentence of its own follows.
      if (!opens && frame.joint === '' && /[。！？!?]$/.test(inner) && gap === '') return null;
      // 她说，…，“甲。”陈某说，“乙。”: the first words are hers, for they stand in her sentence.
      if (!opens && frame.speaker && /[“：]|，$/.test(frame.joint) && saidBefore(frames, passage, mark)) return null;
      return { frame };
    },
  },
  {
    name: 'behind, in a later sentence that says nothing else',
    example: ['“病人太多了！”昨天大厅里人满为患。急诊科主任何静焦急地说。', '何静'],
    apply: ({ frames, mark, passage, inner, opens }) => {
      if (!opens || !mark.closed || inner.length < 4 || !/[。！？!?…]\s*$/.test(inner)) return null;
      const frame = frames.find((f) => f.verbStart > mark.end);
      if (!frame?.speaker || !/^[。！]$/.test(frame.joint) || !/[说道]$/.test(frame.verb)) return null;
      const between = passage.masked.slice(mark.end + 1, frame.verbStart);
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
      if (!opens || !mark.closed || inner.length < 4 || !/[。！？!?…]$/.test(inner)) return null;
      const clause = /^[^，。；！？：:“「\n\0]{4,30}(?=[，。])/.exec(passage.masked.slice(mark.end + 1, mark.end + 40));
      const speaker = clause ? (parseActor(clause[0]) ?? namelessActor(clause[0])) : null;
      return speaker ? { frame: madeUp(passage, mark.end + 1, speaker, mark) } : null;
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
    name: 'same sentence, nothing but a comma',
    example: ['王秀兰是村里的老师。王秀兰带着我们去看水渠，“我们修了整整三年。”', '王秀兰'],
    apply: ({ mark, passage, free, opens, inner }) => {
      if (!free || opens || !mark.closed || inner.length < (/[。！？!?…]$/.test(inner) ? 4 : 8)) return null;
      if (!/[，,]\s*$/.test(passage.masked.slice(Math.max(0, mark.open - 2), mark.open))) return null;
      return /[我咱俺]|[。！？!?…]$/.test(inner) ? { frame: null } : null;
    },
  },
  {
    name: 'sentence before',
    example: ['王芳表示，监管必须跟上。“这项技术改变了整个行业。”', '王芳'],
    apply: ({ frames, mark, passage, free, opens, inner }) => {
      if (!free || !opens || inner.length < 4) return null;
      const own = sentenceIndex(passage, mark.open);
      if (own === 0 || !standsAlone(passage, mark)) return null;
      const earlier = frames.filter((f) => f.sentence < own && f.speaker);
      const last = earlier.at(-1);
      if (!last?.speaker) return null;
      if (own - last.sentence <= 1)
        return { frame: outermost(earlier.filter((f) => f.sentence === last.sentence)) ?? last };
      return null;
    },
  },
  {
    name: 'one speaker in the paragraph',
    example: ['王芳表示，监管必须跟上。目前规则仍在制定。“这项技术改变了整个行业。”', '王芳'],
    apply: ({ frames, mark, passage, free, opens, inner }) => {
      if (!free || !opens || inner.length < 8 || !standsAlone(passage, mark)) return null;
      const people = frames.filter(
        (f) => f.verbStart < mark.open && f.speaker && (f.speaker.kind === 'person' || f.speaker.kind === 'office'),
      );
      const names = new Set(people.map((f) => passage.text.slice(f.speaker?.start, f.speaker?.end)));
      // An organisation that spoke last may be the one as well.
      const last = frames.filter((f) => f.verbStart < mark.open && f.speaker && f.speaker.kind !== 'document').at(-1);
      return names.size === 1 && last === people.at(-1) ? { frame: last ?? null } : null;
    },
  },
  {
    name: 'behind a comma, one speaker in the paragraph',
    example: ['目击者王芳说，车开得很快。车闯进了人群，“撞了人就往北逃了”。', '王芳'],
    apply: ({ frames, mark, passage, free, opens, inner }) => {
      if (!free || opens || !mark.closed || inner.length < 7 || !isUtterance(inner) || !standsLast(passage, mark))
        return null;
      if (!/[，,]\s*$/.test(passage.masked.slice(Math.max(0, mark.open - 2), mark.open))) return null;
      const voices = frames.filter((f) => f.verbStart < mark.open && f.speaker);
      const [first] = voices;
      const name = (f: Frame): string => passage.text.slice(f.speaker?.start, f.speaker?.end);
      const one = first?.speaker?.kind === 'person' && voices.every((f) => name(f) === name(first));
      return one && first ? { frame: first } : null;
    },
  },
  {
    name: 'clauses behind a comma',
    // Names and titles hold no comma.
    example: ['王秀兰是村里的老师。王秀兰管着水渠，“没有水，就没有收成”。', '王秀兰'],
    apply: ({ mark, passage, free, opens, inner }) =>
      free &&
      !opens &&
      mark.closed &&
      inner.length >= 8 &&
      CLAUSE_MARK.test(inner) &&
      standsLast(passage, mark) &&
      /[，,]\s*$/.test(passage.masked.slice(Math.max(0, mark.open - 2), mark.open))
        ? { frame: null }
        : null,
  },
  {
    name: 'one clause behind a comma, at the end of the sentence',
    example: ['王秀兰是村里的老师。她管着水渠，“日子总是有盼头的”。', '王秀兰'],
    apply: ({ mark, passage, free, opens, inner }) =>
      free &&
      !opens &&
      mark.closed &&
      inner.length >= 6 &&
      PREDICATE.test(inner) &&
      /^[。！？]?$/.test(passage.masked[mark.end + 1] ?? '') &&
      /[，,]\s*$/.test(passage.masked.slice(Math.max(0, mark.open - 2), mark.open))
        ? { frame: null, ifKnown: true }
        : null,
  },
  {
    name: 'a sentence of its own, nobody named',
    example: ['“价格会不会再涨？”这个问题没有人回答。', null],
    apply: ({ mark, passage, inner, opens, free }) =>
      mark.closed &&
      opens &&
      free &&
      inner.length >= (/[？?]$/.test(inner) ? 6 : 8) &&
      (/[。！？!?…]$/.test(inner) || (CLAUSE_MARK.test(inner) && /[。！？，]/.test(passage.masked[mark.end + 1] ?? '')))
        ? { frame: null }
        : null,
  },
];
