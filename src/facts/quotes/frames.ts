/**
 * Attribution frames of a passage: a saying word with the one who says, and what may follow it.
 * 李明在报告中表示，… | 在李明看来，… | 据新华社报道，… | 远山集团的口号是，“…” | 根据《…报告》，…
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import { isCantonese } from './cantonese';
import { clauseBefore, jointAt, segmentBefore } from './clause';
import { CLAUSE_LATER, CLAUSE_START, DEMANDED, HAS_VERB, SAYS_CLAUSE, TAKES_CLAUSE } from './clause-taken';
import type { Frame } from './frame';
import { type Passage, sentenceIndex } from './passage';
import { namelessActor } from './people/acting';
import { isKin } from './people/kin';
import { isName } from './people/person';
import { findPhrases } from './phrases';
import { addresseeEnd, objectEnd } from './speaker/addressee';
import { classify } from './speaker/classify';
import { clauseSpeaker, RECEIVED } from './speaker/clause-speaker';
import { isWritten, TOWARDS } from './speaker/manner';
import { parseHead, parseSpeaker, type Speaker, shiftSpeaker } from './speaker/speaker';
import {
  DOCUMENT_VERB,
  NOT_SAID,
  NOT_SAID_AFTER,
  NOT_SAYING_AFTER,
  NOT_SAYING_BEFORE,
  PLAINLY_SAID,
  SAYING_PATTERN,
  SAYING_WORDS,
} from './verbs';
import { FRAMES } from './walks';

/** 他满脸自豪：“…”: no saying word, but somebody at the head of the clause before the colon. */
const BEFORE_COLON = new Gated(/[：:](?=[“「『])/, FRAMES);
/** 报告披露了…的进展：… */
const COLON_LATER = new Gated(
  /(?:披露|列举|透露|总结|提出|指出|给出|分享|介绍|归纳|强调)(?:了|出)?(?:[^，。；！？：:“”「」『』\n\0]{2,40})(?=[：:])/,
  FRAMES,
);

/** 李某说，既然公司自己说想来，…; 到了王某回答时，…: a condition or a time within what somebody else says. */
const SUPPOSED =
  /^(?:但|而|那|可)?(?:既然|如果|假如|假使|倘若|要是|只要|等到|到了|每当|一旦|当(?=[^，。]{1,30}(?:的时候|之时|时，)))/;

/** All frames, in order of the saying word. Linear: every window is bounded. */
export function findFrames(passage: Passage): Frame[] {
  const { masked } = passage;
  const frames: Frame[] = [];
  const said = new Set<number>();
  const afters = new Set<number>();
  const add = (frame: Frame | null) => {
    if (!frame || SUPPOSED.test(masked.slice(frame.start, frame.start + 36))) return;
    frames.push(frame.bare && !frame.speaker ? byInterrupter(masked, frame) : frame);
    afters.add(frame.after);
  };
  let from = 0;
  for (let m = SAYING_PATTERN.next(masked, from); m; m = SAYING_PATTERN.next(masked, from)) {
    from = m.index + m[0].length;
    // 民警|告诉: read the word that begins one character later.
    if (m[0] === '警告' && masked[m.index + 2] === '诉') {
      from = m.index + 1;
      continue;
    }
    const frame = sayingFrame(passage, m.index, m[0]);
    if (frame) said.add(frame.verbStart);
    add(frame);
  }
  for (const m of COLON_LATER.all(masked)) add(laterFrame(passage, m, said));
  for (const frame of findPhrases(passage, afters)) add(frame);
  for (const m of BEFORE_COLON.all(masked)) {
    if (!afters.has(m.index + 1)) add(wordlessFrame(passage, colonClause(passage, m.index), m.index));
  }
  return frames.sort((a, b) => a.verbStart - b.verbStart || b.verbEnd - a.verbEnd);
}

/** 黎某提到自由时，被法官打断，称「…」: who interrupts speaks. */
const INTERRUPTED = /被([\u4e00-\u9fff]{2,8}?)(?:打断|制止|喝止|反驳|质问|训斥|斥责)[，,]$/;

function byInterrupter(masked: string, frame: Frame): Frame {
  const found = INTERRUPTED.exec(masked.slice(Math.max(0, frame.start - 14), frame.start));
  const speaker = found ? (parseHead(found[1] as string) ?? parseSpeaker(found[1] as string)) : null;
  if (!found || !speaker) return frame;
  return { ...frame, speaker: shiftSpeaker(speaker, frame.start - found[0].length + 1) };
}

function laterFrame(passage: Passage, m: RegExpMatchArray, said: Set<number>): Frame | null {
  const at = m.index ?? 0;
  const end = at + m[0].length;
  for (let i = at; i < end; i += 1) if (said.has(i)) return null;
  const segment = segmentBefore(passage, at);
  const own = passage.masked.slice(segment, at);
  const speaker = parseSpeaker(own);
  // 民警结合案例，详细介绍作案套路：“…”: the subject stands in a clause before.
  if (!speaker && !(own.length <= 6 && /[“「『"]/.test(passage.masked[end + 1] ?? ''))) return null;
  return {
    start: segment,
    verbStart: at,
    verbEnd: end,
    ...jointAt(passage, end),
    verb: passage.text.slice(at, at + 2),
    strength: 'weak',
    speaker: speaker ? shiftSpeaker(speaker, segment) : null,
    bare: speaker === null,
    sentence: sentenceIndex(passage, at),
  };
}

/** The clause before a colon; one that ends with a short mark is read as far as its beginning: 考生对家长“抱怨”：“…”. */
function colonClause(passage: Passage, colon: number): string {
  const { masked } = passage;
  if (/[”」』]/.test(masked[colon - 1] ?? '')) return masked.slice(segmentBefore(passage, colon), colon).slice(-30);
  const clause = clauseBefore(masked, colon).slice(-30);
  // 她「提醒」歌迷：“…”: the mark stands in the clause.
  if (clause.length <= 6 && /[”」』]/.test(masked[colon - clause.length - 1] ?? ''))
    return masked.slice(segmentBefore(passage, colon), colon).slice(-30);
  return clause;
}

function wordlessFrame(passage: Passage, clause: string, colon: number): Frame | null {
  if (clause === '') return null;
  const start = colon - clause.length;
  const after = colon + 1;
  if (/[他她]的?[^，]{0,8}(?:问题|提问|疑问)$/.test(clause)) return null;
  const found = isWritten(clause) ? null : (parseHead(clause) ?? nameAndMood(clause) ?? namelessActor(clause));
  const speaker = found && /^(?:person|pronoun|office)$/.test(found.kind) ? found : null;
  return {
    start,
    verbStart: after - 1,
    verbEnd: after - 1,
    after,
    verb: '',
    strength: 'colon',
    joint: '：',
    speaker: speaker ? shiftSpeaker(speaker, start) : null,
    bare: speaker === null && GESTURE.test(clause),
    sentence: sentenceIndex(passage, start),
  };
}

/** What somebody does while speaking. */
const GESTURE = /亮出|竖起|掏出|举起|指着|拍着|笑|叹|摇头|点头|挥手|招手|转身|回头|起身|感慨|激动|喊|叫/;

/** 王某|信心满满：“…” */
function nameAndMood(clause: string): Speaker | null {
  const end = clause.length - 4;
  if (end >= 2 && end <= 3 && isName(clause.slice(0, end)))
    return { kind: 'person', start: 0, end, roleStart: 0, roleEnd: 0 };
  const from = clause.lastIndexOf(' ', end) + 1;
  const found = end - from > 3 ? classify(clause, from, end) : null;
  return found?.kind === 'person' && found.roleEnd > found.roleStart ? found : null;
}

function sayingFrame(passage: Passage, at: number, word: string): Frame | null {
  const { masked } = passage;
  const row = SAYING_WORDS.get(word);
  if (!row) return null;
  // 副局长徐某话，: Cantonese for 说.
  if (
    word === '话' &&
    (!/[，：「“]/.test(masked[at + 1] ?? '') ||
      (!/[都就亦又]/.test(masked[at - 1] ?? '') && !isCantonese(passage.raw, at)))
  )
    return null;
  const end = /^告[诉知]$/.test(word)
    ? objectEnd(masked, at + word.length)
    : addresseeEnd(masked, at + word.length, word);
  const before = masked[at - 1] ?? '';
  const next = masked[end] ?? '';
  if (
    row.notBefore?.includes(before) &&
    before !== '' &&
    !SAYS_ALL_THE_SAME.test(masked.slice(Math.max(0, at - 4), at))
  )
    return null;
  if (row.notAfter?.includes(next) && next !== '' && !(word === '说' && SAYS_NOT.test(masked.slice(end, end + 3))))
    return null;
  if (NOT_SAYING_BEFORE.test(masked.slice(Math.max(0, at - 4), at))) return null;
  // 或者说, 学说; not 目击者|说, 同学|说.
  if (word === '说' && /(?:[或再]者|(?<![同大中小])学)$/.test(masked.slice(Math.max(0, at - 3), at))) return null;
  // 甚至说，…: nobody says so.
  if (
    word === '说' &&
    /(?:^|[，。；：！？])(?:甚至|老实|譬如|比如|例如|这么|怎么|总的来|一般来|具体来|简单来)$/.test(
      masked.slice(Math.max(0, at - 4), at),
    )
  )
    return null;
  // 《如果国宝会说话》
  if (IN_TITLE.test(masked.slice(Math.max(0, at - 30), at)) && /^[^《]{0,30}》/.test(masked.slice(end, end + 31)))
    return null;
  // 称某国为「罪犯」: what something is called.
  if (word === '称' && /^[^，。：“「]{1,12}为/.test(masked.slice(end, end + 14))) return null;
  // 提出“共建”承诺: the noun behind a name in marks; 指教和建议，: one behind another.
  if (row.strength !== 'strong' && /[”」』和与及、]/.test(before)) return null;
  const rest = masked.slice(end, end + 24);
  if ((PLAINLY_SAID.test(word) ? NOT_SAID_AFTER : NOT_SAYING_AFTER).test(rest) || NOT_SAID.test(rest)) return null;
  const { joint, after } = jointAt(passage, end);
  // 里长要求道管中心加强通报: whom somebody asks to do what.
  const demands = /^(?:要求|建议|敦促|促请)$/.test(word) && joint === '' && DEMANDED.test(rest);
  const taken =
    demands || (TAKES_CLAUSE.test(word) && joint === '' && HAS_VERB.test(rest) && !/^[的了过着一两三]/.test(rest));
  const clause =
    taken || (SAYS_CLAUSE.test(word) && joint === '' && (CLAUSE_START.test(rest) || CLAUSE_LATER.test(rest)));
  if (row.strength === 'weak' && joint === '' && !clause) return null;
  // 希望和大家一起…: a wish for oneself.
  if (word === '希望' && joint === '' && /^[和将同跟把]/.test(rest)) return null;
  // 他答：“好。” and 他回，「好。」; not 通道，
  const segment = segmentBefore(passage, at);
  // “你们怎么才来？”一名女子反问。: right behind the marks as well.
  const behindMark = word.length > 1 && joint === '。' && /[”」』]/.test(masked[segment - 1] ?? '');
  if (
    row.strength === 'colon' &&
    !behindMark &&
    !/[：“]/.test(joint) &&
    !(joint === '，' && /[“「『]/.test(masked[after] ?? ''))
  )
    return null;
  const text = masked.slice(segment, at);
  // 不作评论，| 作出回应，: a noun.
  if (row.strength !== 'strong' && !/[：“]/.test(joint) && !/[“「『]/.test(masked[after] ?? '') && NOMINAL.test(text))
    return null;
  // 经民警询问，: who is asked tells.
  if (/^经(?![办理济营])[^，]{1,12}$/.test(text) && /^(?:询问|追问|确认|了解|提醒)$/.test(word)) return null;
  // 有很多要求，
  if (row.strength !== 'strong' && MANY_OF.test(text)) return null;
  // 请局长答复，: who is asked to answer.
  if (/^(?:答[询复覆]|回答|说明|解释)$/.test(word) && ASKED_TO.test(text)) return null;
  // 遭议员批评，: the one who speaks is not the subject.
  if (row.strength !== 'strong' && PASSIVE.test(text)) return null;
  if (/^(?:自称|谎称)$/.test(word) && joint === '' && ATTRIBUTE_BEFORE.test(text)) return null;
  let speaker = clauseSpeaker(text, word);
  // 通报称，…: nothing before it, the noun in it speaks.
  if (!speaker && DOCUMENT_VERB.test(word) && text.trim() === '')
    speaker = { kind: 'document', start: text.length, end: text.length + 2, roleStart: 0, roleEnd: 0 };
  // 镇里贯彻的要求，: behind 的 or 了 a weak word is a noun.
  if (
    speaker &&
    row.strength !== 'strong' &&
    joint === '，' &&
    /[的了]/.test(
      text
        .slice(speaker.end)
        .replace(/的(?=.{0,12}中$)/, '')
        .replace(/(?:发布|公布|发表)(?:的|了)[^，]{0,10}(?:数据|报告|统计|消息)$/, '')
        .replace(/(?:在|于)[^，]{1,30}(?:上|中|时|后|前|间|会)$/, ''),
    )
  )
    speaker = null;
  if (speaker?.kind === 'other' && row.strength !== 'strong') return null;
  // 儿子劝李芳在家带孙女: what relatives want of somebody is told, not said.
  if (taken && speaker && isKin(text.slice(speaker.start, speaker.end))) return null;
  // 文女士反映某景区…: somebody who is named right before the word.
  // 王芳说…，并提到水渠在修: the clause goes on with the subject before it.
  const goesOn = taken && !demands && !speaker && GOES_ON.test(text);
  if (taken && !goesOn && (demands || !SAYS_CLAUSE.test(word))) {
    if (!speaker || !/^(?:person|pronoun|office|organisation)$/.test(speaker.kind)) return null;
    if (text.length - Math.max(speaker.end, speaker.roleEnd) > (demands ? 3 : 6)) return null;
  } else if (!goesOn && clause && !CLAUSE_START.test(rest) && speaker?.kind !== 'person') return null;
  // 指挥中心接到报警称: who is told does not speak.
  if (speaker && RECEIVED.test(text.slice(speaker.end))) speaker = null;
  return {
    start: segment,
    verbStart: at,
    verbEnd: end,
    after,
    verb: passage.text.slice(at, end),
    strength: row.strength,
    joint,
    speaker: speaker ? shiftSpeaker(speaker, segment) : null,
    bare: speaker === null && (text.length <= 16 || TOWARDS.test(text)),
    sentence: sentenceIndex(passage, at),
  };
}

/** 企业负责人|称, 李某的话|说; not 人称, 话说. */
const SAYS_ALL_THE_SAME =
  /的话$|(?:负责|发言|当事|举报|知情|主持|创始|合伙|候选|代理|辩护|监护|受害|被害|证|报警|报案|嫌疑|联系|经纪|投资|继承|委托|申请|审稿|代言|领导|目击)人$/;
/** 她说|不会排斥; not 说不定, 说不出 */
const SAYS_NOT =
  /^不(?:会|是|能(?!完|尽)|想|要|需|知|可|该|应|同意|同的|满意|再|算|怕|在乎|希望|必|少|信|用|敢|愿|只|仅|但|管|论|打算|后悔|介意|担心|排除|排斥)/;
const GOES_ON = /^(?:[并亦也还更又再且另]|并且|而且|同时|随后){1,2}$/;

/** 收到|自称镇领导的人的添加: a person is described, nobody speaks. */
const ATTRIBUTE_BEFORE = /(?:[收接遇见碰加]到|[名个位]|[了与和向给被])$/;

const ASKED_TO = /(?:请|让|叫|邀)[^，。]{1,10}$/;
const IN_TITLE = /《[^》]*$/;
const MANY_OF = /(?:有|提)(?:了|过|出)?(?:好多|很多|许多|不少|诸多|多项|几点|三点|两点|一些|什么)$/;
const NOMINAL = /(?:作出?|做出?|予以?|加以|进行|给予|提出|发表|有所|无可|任何|一番|一些|诸多|许多|各种)$/;

/** 遭议员|批评, 被网友|质疑; not 被告, 遭遇. */
const PASSIVE =
  /(?:被(?![^，。]*(?:拍|录|目击|撞见))(?!告|害|控|捕)|遭(?!遇)|受到|面临|饱受|深受|屡受|备受)[^，。的]{0,10}$/;
