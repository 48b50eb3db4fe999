/**
 * Reported words: the clause behind 李明表示， up to where the report ends.
 */
import type { Frame } from './frame';
import type { MarkSpan } from './marks';
import type { Passage } from './passage';
import { isAnother } from './people/people-patterns';
import type { Speaker } from './speaker/who';
import { THINKING } from './verbs';

export interface Reported {
  start: number;
  end: number;
  frame: Frame;
}

/** 三个方面, 几点: the list that follows belongs to what is said. */
const ANNOUNCES_LIST = /(?:[两二三四五六七八九十几]|多)(?:个)?(?:方面|点|条|项|大|层|步)[^。]{0,12}[。：]$/;
const LIST_ITEM = /^(?:第[一二三四五六七八九十]|[一二三四五]是|首先|其次|再次|最后|[（(]?[一二三四五1-5][)）、.．])/;

/** How many frames behind one are looked at: time stays linear. */
const AHEAD = 8;

/**
 * What frames report, in order: each clause with the frame that it belongs to.
 * @param taken marks that were found to be direct quotes; reported words end before them.
 * @param same whether two frames have the same speaker: 王芳说，…，她认为，… are two reports.
 */
export function findReported(
  passage: Passage,
  frames: Frame[],
  taken: MarkSpan[],
  same: (one: Frame, other: Frame) => boolean = () => false,
): Reported[] {
  const out: Reported[] = [];
  let nextTaken = 0;
  frames.forEach((frame, i) => {
    const start = frame.after;
    if (!isSpoken(frame) || frame.verb === '是' || /[。“；！？、）)]/.test(frame.joint)) return;
    // …，而是强调: whose clause is named within what is reported goes on in it.
    if (isWithin(frame, out.slice(-4)) && !(beginsReport(passage, frame) && endsEarlier(passage, frame, out.at(-1))))
      return;
    while (nextTaken < taken.length && (taken[nextTaken] as MarkSpan).open < start) nextTaken += 1;
    const later = frames.slice(i + 1, i + 1 + AHEAD);
    const end = ownEnd(passage, frame, later, taken[nextTaken], same);
    if (end !== null && isReport(passage, frame, start, end)) out.push({ start, end, frame });
  });
  return out;
}

/** Whether a saying word stands in what was reported before it. */
function isWithin({ verbStart, verbEnd, speaker, verb }: Frame, before: readonly Reported[]): boolean {
  return before.some(
    ({ start, end }) => verbStart >= start && verbEnd <= end && (speaker?.kind !== 'document' || verb === SHOWS),
  );
}

/** A frame whose speaker is known. */
type Spoken = Frame & { speaker: Speaker };
const isSpoken = (frame: Frame): frame is Spoken => frame.speaker !== null;

/**
 * Where the words that a frame itself reports end: at a comment, at marked words, where another speaks; null where it only
 * leads in what somebody else says.
 */
function ownEnd(
  passage: Passage,
  frame: Spoken,
  later: readonly Frame[],
  mark: MarkSpan | undefined,
  same: (one: Frame, other: Frame) => boolean,
): number | null {
  const { masked } = passage;
  const start = frame.after;
  let end = reportEnd(passage, frame, start);
  const comment = COMMENT.exec(masked.slice(start, Math.min(end, start + 400)));
  if (comment && comment.index >= 6) end = start + comment.index;
  if (mark && mark.open < end) {
    end = mark.open;
    const leading = later.filter((f) => f.after === mark.open);
    // 李某对记者说，两名警察说“…”: nothing but who says the marked words.
    if (leading.some((f) => f.speaker && f.speaker.start >= start && f.start - start <= 2)) return null;
    // 王某表示不明白，反问：“…”: how the marked words are led in is not told.
    const bare = leading.find((f) => f.bare);
    if (bare && bare.start > start) end = Math.min(end, bare.start);
  }
  const next = later.find(
    (f) =>
      (f.speaker ? beginsReport(passage, f) : speaksElse(passage, f)) &&
      f.start < end &&
      f.start >= start &&
      f.verb !== '是',
  );
  if (next) {
    if (next.start - start <= 2 && isOfNext(passage, frame, next)) return null;
    if (next.start - start > 2 && endsBefore(passage, frame, next, same)) end = next.start;
  }
  // …，目击民众则指证历历，称…: somebody else begins a clause of his own.
  const other = later.find((f) => f.bare && f.strength === 'strong' && saysOnTheOtherHand(passage, f, start));
  if (other?.speaker && other.speaker.start < end) end = other.speaker.start;
  // …，遭指「…」: how another's words are led in.
  if (end === mark?.open) end -= LED_IN.exec(masked.slice(Math.max(start, end - 8), end))?.[0].length ?? 0;
  while (end > start && /[，,：:、；;\s“「『]/.test(masked[end - 1] as string)) end -= 1;
  return end;
}

/** What follows right behind the saying word is said by another, and he tells nothing himself. */
function isOfNext({ masked }: Passage, frame: Spoken, next: Frame): boolean {
  const opens = masked.slice(next.start, next.start + 2);
  // 粉丝追问，他则说: what is asked is not told.
  if (/^[他她]则/.test(opens)) return true;
  if (next.verb === SHOWS || THINKING.test(next.verb)) return false;
  // 某主席则指，政府曾称…: what was said before is part of what he says.
  if (/[曾前]$/.test(masked.slice(0, next.verbStart))) return false;
  // 何某介绍，规划中指出，…: the words are the plan's.
  if (frame.verb === '据' || !/^(?:person|pronoun|office)$/.test(frame.speaker.kind)) return true;
  // 他并表示，检察官李某对他说…: what somebody says that another said stays his; 李某说，据统计处估计，… too.
  return !/^(?:根?据|按)/.test(opens) && /^(?:document|organisation)$/.test(next.speaker?.kind ?? 'document');
}

/** Another begins to speak further on in the sentence: 王芳说…，李明则认为…. */
function endsBefore(
  passage: Passage,
  frame: Spoken,
  next: Frame,
  same: (one: Frame, other: Frame) => boolean,
): boolean {
  const start = frame.after;
  if (frame.verb === '获悉' || next.verb === SHOWS) return false;
  if (LEADS_IN.test(passage.masked.slice(start, next.start)) || !changesSpeaker(passage, next)) return false;
  if (!next.bare && next.speaker?.start === frame.speaker.start) return false;
  return (
    next.speaker?.kind !== 'pronoun' ||
    /[；;]/.test(passage.masked[next.start - 1] ?? '') ||
    (next.start - start >= 12 && same(frame, next))
  );
}

/** Whether passage.masked[start, end) tells what somebody said. */
function isReport(passage: Passage, frame: Frame, start: number, end: number): boolean {
  const words = passage.masked.slice(start, end);
  // 她询问，得到的回复竟是「…」: the words of another.
  if (/^(?:得到|获得|收到)的?[^，。]{0,6}(?:回复|回覆|答复|回应|回答|答案)/.test(words)) return false;
  // 员警反复确认，这才发现抓错人: what follows from it, and no words.
  if (/^(?:这才|于是|随即|立[刻即]|便)/.test(words) && /^(?:确认|核实|判断|认定)$/.test(frame.verb)) return false;
  // 王某提出，有关水渠的动议。| 提出临时动议谴责…: what is put forward has a name.
  if (
    frame.verb === '提出' &&
    /^(?:有关[^，。]{2,40}的)?(?:临时|紧急|书面)?(?:动议|议案|提案|质询|修正案|申诉)/.test(words)
  )
    return false;
  if (frame.verb === '在…看来' && /[？?]$/.test(words)) return false;
  if (end - start < (frame.joint === '' ? 5 : 4) || ONLY_A_DAY.test(words)) return false;
  return frame.joint !== '' || clauseLike(passage, frame, start, end);
}

function saysOnTheOtherHand(passage: Passage, { speaker }: Frame, start: number): boolean {
  const at = speaker?.start ?? 0;
  return (
    at > start + 4 &&
    /[，；]/.test(passage.masked[at - 1] ?? '') &&
    /[则却]/.test(passage.masked[speaker?.end ?? 0] ?? '')
  );
}

/** 惟某公司表示，…: a clause in which somebody else speaks, whoever that is. */
function speaksElse(passage: Passage, frame: Frame): boolean {
  return frame.strength === 'strong' && isAnother(passage.masked.slice(frame.start, frame.verbStart));
}

/** …，这让陈某某相当不满: what the words do is not said. */
const COMMENT =
  /，(?=(?:这|此话|此言|此举|话)也?(?:让|令|使|一出)|(?:本报)?记者(?:要求|询问|追问|问|随后|又|再|于是|致电|联系|拨打)|(?:引发|引起|引来|惹来|惹得|惹怒))/;

const LED_IN = /，[却又]?[遭被惹](?:指|批|轰|呛|讽|酸|骂|嘲|讥|斥)(?:为|是|作|成)?[，：:]?$/;

/** 教育局回应，经向学校了解，|校方表示…: what the first one learnt is what he says. */
const LEADS_IN = /^(?:经|据)[^，。；]{2,14}，$/;

/** 某报报道，2月24日，李明透露: what was told is what he said. */
const ONLY_A_DAY = /^[\d年月日上中下午晚早间近时分昨今凌晨]{2,14}$/;

/** 榜单显示 within what somebody says is part of it. */
const SHOWS = '显示';

/** A clause that begins a report of its own: one with a subject, or one behind a semicolon (…；又指…). */
function beginsReport(passage: Passage, frame: Frame): boolean {
  return !frame.bare || /[；;]/.test(passage.masked[frame.start - 1] ?? '');
}

/** A second speaker who begins a clause of the same sentence: …，李四则认为，… ends what the first one says. */
function changesSpeaker(passage: Passage, next: Frame): boolean {
  return (
    (next.strength === 'strong' ||
      next.joint !== '' ||
      (next.strength === 'weak' && next.speaker?.kind !== 'document')) &&
    /[，；,;]/.test(passage.masked[next.start - 1] ?? '') &&
    next.verb !== '据'
  );
}

function endsEarlier(passage: Passage, frame: Frame, last: Reported | undefined): boolean {
  if (!last || !changesSpeaker(passage, frame)) return false;
  return frame.start >= last.end;
}

function reportEnd(passage: Passage, frame: Frame, start: number): number {
  const { sentences } = passage;
  let index = frame.sentence;
  while (index < sentences.length - 1 && (sentences[index]?.end ?? 0) <= start) index += 1;
  let end = sentences[index]?.end ?? passage.text.length;
  if (ANNOUNCES_LIST.test(passage.masked.slice(Math.max(start, end - 40), end))) {
    while (index + 1 < sentences.length) {
      const next = sentences[index + 1] as { start: number; end: number };
      if (!LIST_ITEM.test(passage.masked.slice(next.start, next.start + 4))) break;
      index += 1;
      end = next.end;
    }
  }
  return end;
}

/** Without a comma only what reads as a clause is reported: not 提出新要求. */
function clauseLike(passage: Passage, frame: Frame, start: number, end: number): boolean {
  const text = passage.masked.slice(start, end);
  if (/^(?:的|了|过(?!去)|着|到)/.test(text)) return false;
  return end - start >= 5 || frame.strength === 'strong';
}
