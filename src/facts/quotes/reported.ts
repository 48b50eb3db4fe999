/**
 * Reported words: the clause behind 李明表示， up to where the report ends.
 */
import type { Frame } from './frame';
import type { MarkSpan } from './marks';
import type { Passage } from './passage';
import { isAnother } from './people/people-patterns';
import { THINKING } from './verbs';

export interface Reported {
  start: number;
  end: number;
  frame: Frame;
}

/** 三个方面, 几点: the list that follows belongs to what is said. */
const ANNOUNCES_LIST = /(?:[两二三四五六七八九十几]|多)(?:个)?(?:方面|点|条|项|大|层|步)[^。]{0,12}[。：]$/;
const LIST_ITEM = /^(?:第[一二三四五六七八九十]|[一二三四五]是|首先|其次|再次|最后|[（(]?[一二三四五1-5][)）、.．])/;

/**
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
  const covered: { start: number; end: number }[] = [];
  frames.forEach((frame, i) => {
    if (!frame.speaker || frame.verb === '是' || /[。“；！？、）)]/.test(frame.joint)) return;
    if (
      covered
        .slice(-4)
        .some(
          (c) =>
            frame.verbStart >= c.start &&
            frame.verbEnd <= c.end &&
            (frame.speaker?.kind !== 'document' || frame.verb === SHOWS),
        )
    ) {
      // …，而是强调: whose clause is named within what is reported goes on in it.
      if (!beginsReport(passage, frame) || !endsEarlier(passage, frame, out.at(-1))) return;
    }
    const start = frame.after;
    let end = reportEnd(passage, frame, start);
    while (nextTaken < taken.length && (taken[nextTaken] as MarkSpan).open < start) nextTaken += 1;
    const comment = COMMENT.exec(passage.masked.slice(start, Math.min(end, start + 400)));
    if (comment && comment.index >= 6) end = start + comment.index;
    const mark = taken.slice(nextTaken, nextTaken + 1).find((m) => m.open < end);
    if (mark) end = mark.open;
    // 李某对记者说，两名警察说“…”: nothing but who says the marked words.
    if (
      mark &&
      frames
        .slice(i + 1, i + 9)
        .some((f) => f.after === mark.open && f.speaker && f.speaker.start >= start && f.start - start <= 2)
    )
      return;
    // 王某表示不明白，反问：“…”: how the marked words are led in is not told.
    const leads = mark ? frames.slice(i + 1, i + 9).find((f) => f.after === mark.open && f.bare) : undefined;
    if (leads && leads.start > start) end = Math.min(end, leads.start);
    const next = frames
      .slice(i + 1, i + 9)
      .find(
        (f) =>
          (f.speaker ? beginsReport(passage, f) : speaksElse(passage, f)) &&
          f.start < end &&
          f.start >= start &&
          f.verb !== '是',
      );
    // 粉丝追问，他则说: what is asked is not told.
    if (next && next.start - start <= 2 && /^[他她]则/.test(passage.masked.slice(next.start, next.start + 2))) return;
    // 何某介绍，规划中指出，…: the words are the plan's.
    if (
      next &&
      next.start - start <= 2 &&
      // 他并表示，检察官李某对他说…: what somebody says that another said stays his; 李某说，据统计处估计，… too.
      (frame.verb === '据' ||
        !/^(?:person|pronoun|office)$/.test(frame.speaker.kind) ||
        (!/^(?:根?据|按)/.test(passage.masked.slice(next.start, next.start + 2)) &&
          /^(?:document|organisation)$/.test(next.speaker?.kind ?? 'document'))) &&
      next.verb !== SHOWS &&
      !THINKING.test(next.verb) &&
      // 某主席则指，政府曾称…: what was said before is part of what he says.
      !/[曾前]$/.test(passage.masked.slice(0, next.verbStart))
    )
      return;
    if (
      next &&
      frame.verb !== '获悉' &&
      next.verb !== SHOWS &&
      !LEADS_IN.test(passage.masked.slice(start, next.start)) &&
      (next.bare || next.speaker?.start !== frame.speaker.start) &&
      next.start - start > 2 &&
      changesSpeaker(passage, next) &&
      (next.speaker?.kind !== 'pronoun' ||
        /[；;]/.test(passage.masked[next.start - 1] ?? '') ||
        (next.start - start >= 12 && same(frame, next)))
    )
      end = next.start;
    // …，目击民众则指证历历，称…: somebody else begins a clause of his own.
    const other = frames
      .slice(i + 1, i + 9)
      .find((f) => f.bare && f.strength === 'strong' && saysOnTheOtherHand(passage, f, start));
    if (other?.speaker && other.speaker.start < end) end = other.speaker.start;
    while (end > start && /[，,：:、；;\s“「『]/.test(passage.masked[end - 1] as string)) end -= 1;
    // 她询问，得到的回复竟是「…」: the words of another.
    if (/^(?:得到|获得|收到)的?[^，。]{0,6}(?:回复|回覆|答复|回应|回答|答案)/.test(passage.masked.slice(start, end)))
      return;
    if (frame.verb === '在…看来' && /[？?]$/.test(passage.masked.slice(start, end))) return;
    if (end - start < (frame.joint === '' ? 5 : 4) || ONLY_A_DAY.test(passage.masked.slice(start, end))) return;
    if (frame.joint === '' && !clauseLike(passage, frame, start, end)) return;
    out.push({ start, end, frame });
    covered.push({ start, end });
  });
  return out;
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
  if (/^(?:的|了|过|着|到)/.test(text)) return false;
  return end - start >= 5 || frame.strength === 'strong';
}
