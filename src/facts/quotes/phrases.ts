/**
 * Attribution without a saying word of its own: 在李明看来，… | 据新华社报道，… | 记者从海关获悉，… | 正如老工人所说：… |
 * 远山集团的口号是，“…”
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import { clauseBefore, jointAt } from './clause';
import type { Frame } from './frame';
import { type Passage, sentenceIndex } from './passage';
import { parseSpeaker, shiftSpeaker } from './speaker/speaker';
import { FRAMES } from './walks';

/** 在李明看来， */
const IN_VIEW = new Gated(/(?:在|依)([^，。；：！？“”「」『』\n\0]{1,40}?)(?:看来|眼中|眼里)(?=[，,：:])/, FRAMES);
/** What somebody does who tells it, behind his name: 据李明|介绍. */
const TELLING =
  '报道|报导|介绍|透露|统计|测算|预测|估算|估计|监测|消息|表示|披露|交代|交待|供述|讲述|反映|描述|回忆|分析|评估';
/** 据新华社报道，| 根据中国信通院发布的《…》，| 按照联合国统计口径测算， */
const ACCORDING = new Gated(
  new RegExp(
    `(?:根据|(?<![数依证占收凭论])据|按照|依据)([^，。；：！？“”「」『』\\n\\0]{1,60}?(?:》|(?:的|最新|近日|日前)*(?:${TELLING}|调研|调查|数据|研究|报告|公告|通报|白皮书|年报|财报)))(?:显示|指出|称)?(?=[，,：:])`,
  ),
  FRAMES,
);
/** 记者18日从杏城海关获悉，: who told the paper. */
const LEARNT = new Gated(
  /(?:记者|本报|笔者|我们|本网|电|讯)[^，。；：！？“”「」『』\n\0]{0,16}?从([^，。；：！？“”「」『』\n\0]{2,36}?)(?:处|方面|召开的[^，。]{2,20}|举行的[^，。]{2,20})?(?:获悉|了解到|得知|知悉|获知)(?=[，,：:])/,
  FRAMES,
);
/** What an according-to phrase ends with and is no part of the name. */
const ACCORDING_NOUN = new RegExp(`(?:的|最新|近日|日前)*(?:${TELLING}|(?<=[厅局委办部署社队])报告)$`);
/** 按照《某某法》，冻结…: by what something is done, and nobody's words. */
const BY_LAW = /^(?:按照|依据|依照)[^，]{0,60}(?:法|条例|办法|规定|规则|细则|章程|公约|协定)》$/;
/** 远山集团的口号是，“…”| 陈静的回答只有四个字：“…” */
const NOUN = new Gated(
  /的(?:第一反应|第一句话|开场白|战略|口号|愿景|使命|回答|答案|回复|目标|理念|说法|话|观点|看法|承诺|主张|建议|解释|态度|评价|结论|感受|心声|愿望|口头禅|座右铭|信条|原话|判断|心愿|初衷|感言)(?:则|也|就|便|只)?(?:是|有|为)?[^，。；：！？“”「」『』\n\0]{0,8}[，：:,]?(?=[“「『"])/,
  FRAMES,
);

/** 电话那头传来王大妈的叹息声：“…”, 老校长的教诲在耳畔回荡：“…”: a voice that is heard, then the words. */
const HEARD_VOICE = new Gated(
  /的(?:[^，。；：“「的\0]{0,4}(?:声音|喊声|叫声|哭声|笑声|叹息声|叹气声|呼救声|吆喝声|询问声|叮嘱声|话音|话语)|教诲|嘱托|叮嘱|嘱咐|教导|呼喊|吆喝)(?:声)?[^，。；：“「『\0]{0,8}[：:](?=[“「『"])/,
  FRAMES,
);
/** What leads in a voice: 电话那头传来|王大妈, 想起|老校长 */
const LETS_HEAR = /^.{0,20}(?:传来|响起|传出|听到|听见|想起|记起|回响着|飘来)了?/;

/** 正如一位老工人所说：“…” */
const AS_SAID = new Gated(
  /(?:正如|诚如|正像|就像|恰如|如)([^，。；：！？“”「」『』\n\0]{2,30}?)(?:所(?:说|言|讲|指出|强调|写|述)(?:的|的那样|那样)?|说的(?:那样)?)(?=[，,：:])/,
  FRAMES,
);

/**
 * The phrases of a passage, kind by kind.
 * @param afters where something is said to begin already: 据李明介绍说，… is one frame, not two.
 */
export function findPhrases(passage: Passage, afters: ReadonlySet<number>): Frame[] {
  const { masked } = passage;
  const frames: Frame[] = [];
  const found = new Set(afters);
  for (const m of IN_VIEW.all(masked)) add(frames, found, phraseFrame(passage, m, '在…看来', 1));
  for (const m of ACCORDING.all(masked)) {
    if (BY_LAW.test(m[0])) continue;
    const frame = phraseFrame(passage, m, '据', m[0].startsWith('据') ? 1 : 2);
    if (frame && !found.has(frame.after)) add(frames, found, frame);
  }
  for (const m of LEARNT.all(masked)) add(frames, found, phraseFrame(passage, m, '获悉', m[0].indexOf('从') + 1));
  for (const m of AS_SAID.all(masked))
    add(frames, found, phraseFrame(passage, m, '所说', m[0].indexOf(m[1] as string)));
  for (const m of HEARD_VOICE.all(masked)) {
    const whose = clauseBefore(masked, m.index)
      .replace(LETS_HEAR, '')
      .replace(/^.{0,12}时(?=.{2})/, '');
    if (whose.length >= 2)
      add(frames, found, phraseFrame(passage, { index: m.index - whose.length, 0: whose + m[0], 1: whose }, '是', 0));
  }
  for (const m of NOUN.all(masked)) {
    const whose = clauseBefore(masked, m.index);
    if (whose.length < 2) continue;
    const frame = phraseFrame(passage, { index: m.index - whose.length, 0: whose + m[0], 1: whose }, '是', 0);
    // 他转述李明的话说：“…”: the saying word tells.
    if (frame && !(m[0].startsWith('的话') && found.has(frame.after))) add(frames, found, frame);
  }
  return frames;
}

/** Takes a phrase among the frames; a second one may not begin where its words do. */
function add(frames: Frame[], found: Set<number>, frame: Frame | null): void {
  if (!frame) return;
  frames.push(frame);
  found.add(frame.after);
}

function phraseFrame(
  passage: Passage,
  m: { index: number; 0: string; 1?: string },
  verb: string,
  skip: number,
): Frame | null {
  const start = (m.index ?? 0) + skip;
  let inner = m[1] as string;
  if (verb === '据')
    inner = m[0]
      .slice(skip)
      .replace(/(?:显示|指出|称)$/, '')
      .replace(ACCORDING_NOUN, '');
  const speaker = parseSpeaker(inner);
  if (!speaker || (verb === '是' && speaker.kind === 'document' && speaker.end !== inner.length)) return null;
  const end = (m.index ?? 0) + m[0].length;
  const { joint, after } = jointAt(passage, verb === '是' ? end - (/[，：:,]$/.test(m[0]) ? 1 : 0) : end);
  return {
    start: m.index ?? 0,
    verbStart: end - 1,
    verbEnd: end,
    after,
    verb,
    strength: 'weak',
    joint,
    speaker: shiftSpeaker(speaker, start),
    bare: false,
    sentence: sentenceIndex(passage, start),
  };
}
