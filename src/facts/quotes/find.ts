/**
 * Quotes of an article: words in marks with their speaker, and reported words. Words in the wrong mouth are worse
 * than none: a speaker who is not certain is null.
 */

import type { Article } from '@/src/corpus/article';
import type { Quote } from '../fact';
import { foldedParagraph } from '../folded';
import { isUtterance } from './attached';
import { closedLater, isAllMarked, sameSpeaker, stillSpeaks } from './carry';
import type { Found } from './direct/rule';
import { EnglishQuotes } from './english/english';
import { isEnglish } from './english/sentences';
import type { Frame } from './frame';
import { findFrames } from './frames';
import { readHeadline } from './headline';
import type { MarkSpan } from './marks';
import { type Passage, preparePassage } from './passage';
import { plainNames } from './people/hidden-names';
import { People } from './people/people';
import type { Voice } from './people/voice';
import { findReported } from './reported';
import { decide, makeScene } from './scene';
import { Focus } from './speaker/focus';
import { context, quoteAt, type Spot } from './spot';
import { findTurns } from './transcript';

/**
 * @param article one article; every paragraph is read, notes and tables are passed over.
 * @returns quotes in order of place; `paragraphs[place.paragraph].text.slice(start, end) === text`.
 */
export function findQuotes(article: Article): Quote[] {
  const passages = plainNames(
    article.paragraphs.map((p) =>
      p.role === 'table' || p.role === 'note'
        ? preparePassage('')
        : { ...preparePassage(p.text, foldedParagraph(p)), aside: p.role === 'aside' },
    ),
  );
  const frames = passages.map(findFrames);
  const people = new People(passages, frames);
  const focus = new Focus(passages, people);
  const quotes: Quote[] = [];
  const turns = findTurns(passages);
  const english = new EnglishQuotes();
  let carried: { voice: Voice | null; verb: string | null } | null = null;
  /** Up to where an open mark runs that is not opened again in each paragraph. */
  let running: { voice: Voice | null; verb: string | null; paragraph: number; at: number } | null = null;
  /** Who spoke the words that ended the paragraph before. */
  let closing: Voice | null = null;
  /** Who is said to speak at the very end of the paragraph before: 李明说：¶ “…”. */
  let announced: { voice: Voice | null; verb: string } | null = null;
  passages.forEach((passage, paragraph) => {
    const turn = turns.get(paragraph);
    if (turn === 'question') return;
    if (turn) {
      const { start, end, speaker, role } = turn;
      quotes.push({
        type: 'quote',
        text: passage.raw.slice(start, end),
        speaker,
        role,
        verb: null,
        direct: false,
        sentence: passage.raw,
        place: { article: article.id, paragraph, start, end },
      });
      return;
    }
    if (isEnglish(passage.raw)) {
      for (const q of english.find(
        passage.raw,
        passage.masked,
        passage.marks,
        opensWithMark(passages[paragraph + 1]),
      )) {
        quotes.push({
          type: 'quote',
          text: passage.raw.slice(q.start, q.end),
          speaker: q.voice?.speaker ?? null,
          role: q.voice?.role ?? null,
          verb: q.verb === '' ? null : q.verb,
          direct: q.direct,
          sentence: context(passage, q.from, q.end),
          place: { article: article.id, paragraph, start: q.start, end: q.end },
        });
      }
      return;
    }
    const own = frames[paragraph] as Frame[];
    own.forEach((frame, i) => {
      frame.speaker ??=
        stillSpeaks(passage, own, i) ?? people.subject(frame, paragraph) ?? sameSpeaker(passage, own, i);
    });
    const voices = new Map<Frame, Voice | null>(own.map((f) => [f, people.voice(f, paragraph)]));
    const at: Spot = { passage, article: article.id, paragraph };
    if (running) {
      const end = running.paragraph === paragraph ? running.at : passage.raw.length;
      if (end > 1) quotes.push(quoteAt(at, 0, end, running.voice, running.verb, true, 0));
      if (running.paragraph === paragraph) running = null;
      return;
    }
    if (article.paragraphs[paragraph]?.role === 'title' || article.paragraphs[paragraph]?.role === 'heading') {
      const headline = readHeadline(passage);
      if (headline) {
        quotes.push(quoteAt(at, headline.start, headline.end, headline.voice, null, false, 0));
        return;
      }
    }
    const before = closing;
    const opener = passage.marks[0]?.open === 0 ? announced : null;
    closing = null;
    announced = null;
    const end = passage.text.trimEnd().length;
    const last = own.at(-1);
    if (last && last.after >= end && /[，：]/.test(last.joint) && last.verb !== '据')
      announced = { voice: voices.get(last) ?? null, verb: last.verb };
    const taken: MarkSpan[] = [];
    const found: Quote[] = [];
    const unclosed = passage.marks.filter((m) => !m.closed);
    // Marks that nobody closes one after the other are noise.
    const lastOpen = unclosed.length > 2 ? undefined : unclosed.at(-1);
    for (const mark of passage.marks) {
      if (mark.end - mark.start < 2) continue;
      // Marks inside words that run on over paragraphs are theirs.
      if (taken.some((t) => !t.closed && t.open < mark.open)) continue;
      // Of several marks that are never closed only the last can hold words up to the paragraph's end.
      if (!mark.closed && mark !== lastOpen) continue;
      if (carried && mark === passage.marks[0] && mark.open === 0) {
        found.push(quoteAt(at, mark.start, mark.end, carried.voice, carried.verb, true, mark.start));
        taken.push(mark);
        if (mark.closed) {
          if (isAllMarked(passage)) closing = carried.voice;
          carried = null;
        }
        continue;
      }
      const continues = !mark.closed && opensWithMark(passages[paragraph + 1]);
      const later = mark.closed || mark.open > 0 || own.length > 0 ? null : closedLater(passages, paragraph, mark);
      if (mark === passage.marks[0] && opener && (mark.closed || later)) {
        found.push(quoteAt(at, mark.start, mark.end, opener.voice, opener.verb, true, mark.start));
        taken.push(mark);
        if (mark.closed && isAllMarked(passage)) closing = opener.voice;
        if (later) running = { ...opener, ...later };
        continue;
      }
      // “没有…，¶ 是不完美的。”: lines broken inside the marks, nobody named.
      if (later && mark === passage.marks[0] && /[，、。！？]$/.test(passage.text.trimEnd())) {
        found.push(quoteAt(at, mark.start, end, before, null, true, mark.start));
        taken.push(mark);
        running = { voice: before, verb: null, ...later };
        continue;
      }
      const scene = makeScene(passage, own, mark);
      // 「甲」、「乙」: what is said in several marks.
      const listed = found.at(-1);
      const between = listed ? passage.masked.slice(listed.place.end + 1, mark.open) : '';
      const goesWith =
        listed && taken.at(-1)?.end === listed.place.end && scene.inner.length >= 4 && /^[、，]?$/.test(between);
      const hit: Found | null =
        decide(scene) ??
        focus.acts(paragraph, mark, scene.opens) ??
        (goesWith && between !== '，' ? { frame: null } : null);
      const goesOn = before !== null && !hit?.frame && isAllMarked(passage);
      if (!hit && !goesOn && !(continues && scene.opens)) continue;
      if (!mark.closed && !continues && hit?.frame?.after !== mark.open) continue;
      let voice = hit?.frame ? (voices.get(hit.frame) ?? people.voice(hit.frame, paragraph)) : null;
      // 王芳认为…，李明气得发抖，“…”: who loses his temper right before the words has said them.
      if (voice && hit?.frame && hit.frame.after < mark.open)
        voice =
          focus.closer(paragraph, mark.open) ?? (scene.opens ? focus.moved(paragraph, mark.end + 1) : null) ?? voice;
      if (goesOn) voice = before;
      // “要得不？”“要得！”: what stands right behind a question answers it.
      const answers = between === '' && listed !== undefined && /[？?]$/.test(listed.text);
      if (!voice && goesWith && !answers && listed.speaker) voice = { speaker: listed.speaker, role: listed.role };
      const named = hit?.frame?.speaker;
      const alone = named?.kind === 'pronoun' ? passage.text.slice(named.start, named.end) : '';
      if (!voice && named && /^[他她]$/.test(alone)) voice = focus.antecedent(paragraph, named.start);
      else if (!voice && (!named || alone.length === 1))
        voice = focus.speaker(paragraph, mark, scene.opens, found, hit?.frame ?? null);
      if (hit?.nobody) voice = null;
      if (hit?.ifKnown && !voice) continue;
      if (mark.closed && mark.end >= end - 1 && !/[？?]$/.test(scene.inner)) {
        if ((hit?.frame && hit.frame.after <= mark.open) || isAllMarked(passage)) closing = voice;
      }
      // “…”王芳说。¶ “…”: nothing follows who has said the words.
      if (
        hit?.frame &&
        hit.frame.verbStart > mark.end &&
        hit.frame.verbEnd >= end - 1 &&
        /^(?:person|pronoun)$/.test(hit.frame.speaker?.kind ?? '') &&
        !/[？?]$/.test(scene.inner)
      )
        closing = voice;
      // 她询问，得到的回复竟是「…」: the words of whom she asked.
      if (ANSWERED.test(passage.masked.slice(Math.max(0, mark.open - 20), mark.open).replace(/[“「『]\0+[”」』]$/, '')))
        voice = null;
      const verb = hit?.frame?.verb ?? null;
      found.push(
        quoteAt(
          at,
          mark.start,
          mark.end,
          voice,
          verb,
          true,
          hit?.frame ? Math.min(hit.frame.start, mark.start) : mark.start,
        ),
      );
      // 「甲」、「乙」，王芳说: the mark before goes with this one.
      const left = passage.marks[passage.marks.indexOf(mark) - 1];
      if (
        voice &&
        left?.closed &&
        !taken.includes(left) &&
        passage.text.slice(left.end + 1, mark.open) === '、' &&
        isUtterance(passage.text.slice(left.start, left.end))
      ) {
        found.push(quoteAt(at, left.start, left.end, voice, verb, true, left.start));
        taken.push(left);
      }
      taken.push(mark);
      if (continues) carried = { voice, verb };
      else if (!mark.closed) {
        const end = closedLater(passages, paragraph, mark);
        if (end) running = { voice, verb, ...end };
      }
    }
    if (carried && !(passage.marks.length > 0 && !passage.marks.at(-1)?.closed)) carried = null;
    const reported = findReported(passage, outside(own, taken), taken, (one, other) => {
      const voice = voices.get(one);
      return voice !== undefined && voice !== null && voice.speaker === voices.get(other)?.speaker;
    });
    for (const r of reported) {
      const s = r.frame.speaker;
      const alone = s?.kind === 'pronoun' && /^[他她]$/.test(passage.text.slice(s.start, s.end));
      const voice = voices.get(r.frame) ?? (s && alone ? focus.stranger(paragraph, s.start) : null);
      if (!voice) continue;
      found.push(quoteAt(at, r.start, r.end, voice, r.frame.verb, false, r.frame.start));
      // 武某表示，…。¶ “…”: a paragraph that is nothing but marked words goes on with who spoke last.
      if (r.end >= end - 1 && (r.frame.speaker?.kind === 'person' || r.frame.speaker?.kind === 'pronoun'))
        closing = voice;
    }
    found.sort((a, b) => a.place.start - b.place.start);
    quotes.push(...found);
  });
  return quotes;
}

/** Frames that do not stand inside an open mark's words; closed marks are masked already. */
function outside(frames: Frame[], taken: MarkSpan[]): Frame[] {
  const open = taken.find((m) => !m.closed)?.open ?? Number.POSITIVE_INFINITY;
  return open === Number.POSITIVE_INFINITY ? frames : frames.filter((f) => f.verbStart < open);
}

const ANSWERED =
  /(?:得到|获得|收到)的?[^，。]{0,6}(?:回复|回覆|答复|回应|回答|答案)[竟却仍只就]?(?:然|是)?$|(?:遭|受|面对|招[来致惹]|引[来发起])[^，。“「]{0,8}(?:质疑|批评|非议|嘲讽|嘲笑|指责|谩骂|争议|疑问|评论|询问|追问)[，：:]?$/;
function opensWithMark(passage: Passage | undefined): boolean {
  return passage?.marks[0]?.open === 0;
}
