/**
 * Quotes of an article's Chinese paragraphs, one after the other: words in marks with their speaker, and reported words.
 * What one paragraph leaves to the next (an open mark, who spoke last) is kept from call to call.
 */

import type { Quote } from '../fact';
import { closedLater, isAllMarked, sameSpeaker, stillSpeaks } from './carry';
import type { Found, Scene } from './direct/rule';
import type { Frame } from './frame';
import { readHeadline } from './headline';
import type { MarkSpan } from './marks';
import { opensWithMark, type Passage } from './passage';
import type { People } from './people/people';
import type { Voice } from './people/voice';
import {
  announcedAt,
  type Before,
  closesParagraph,
  goesOnSaying,
  isAnswerOfAnother,
  listedBefore,
  listedUnread,
  outside,
  type Reading,
  type Said,
  usableMarks,
} from './reading';
import { findReported } from './reported';
import { decide, makeScene } from './scene';
import type { Focus } from './speaker/focus';
import { quoteAt, type Spot } from './spot';

export class ChineseQuotes {
  /** Whose words an open mark carries on into the next paragraph, which opens it again. */
  private carried: Said | null = null;
  /** Up to where an open mark runs that is not opened again in each paragraph. */
  private running: (Said & { paragraph: number; at: number }) | null = null;
  /** Who spoke the words that ended the paragraph before. */
  private closing: Voice | null = null;
  /** Who is said to speak at the very end of the paragraph before: 李明说：¶ “…”. */
  private announced: Said | null = null;

  /** @param frames of each passage. */
  constructor(
    private readonly article: string,
    private readonly passages: Passage[],
    private readonly frames: readonly Frame[][],
    private readonly people: People,
    private readonly focus: Focus,
  ) {}

  /**
   * @param paragraph later than those that were read before.
   * @param isHeading a title or heading: its first part may name who says the rest.
   * @returns quotes in order of place.
   */
  find(paragraph: number, isHeading: boolean): Quote[] {
    const passage = this.passages[paragraph] as Passage;
    const voices = this.voicesOf(paragraph);
    const at: Spot = { passage, article: this.article, paragraph };
    if (this.running) return this.runOn(this.running, at);
    const headline = isHeading ? readHeadline(passage) : null;
    if (headline) return [quoteAt(at, headline.start, headline.end, headline.voice, null, false, 0)];
    const reading: Reading = {
      passage,
      paragraph,
      at,
      frames: this.frames[paragraph] as Frame[],
      voices,
      before: this.closing,
      opener: passage.marks[0]?.open === 0 ? this.announced : null,
      end: passage.text.trimEnd().length,
      taken: [],
      found: [],
    };
    this.closing = null;
    this.announced = announcedAt(reading);
    for (const mark of usableMarks(passage)) {
      // Marks inside words that run on over paragraphs are theirs.
      if (reading.taken.some((t) => !t.closed && t.open < mark.open)) continue;
      if (!this.fromBefore(reading, mark)) this.readMark(reading, mark);
    }
    if (passage.marks.at(-1)?.closed !== false) this.carried = null;
    this.readReported(reading);
    return reading.found.sort((a, b) => a.place.start - b.place.start);
  }

  /** Who speaks in each frame of a paragraph; frames without a subject of their own are given one. */
  private voicesOf(paragraph: number): Map<Frame, Voice | null> {
    const passage = this.passages[paragraph] as Passage;
    const frames = this.frames[paragraph] as Frame[];
    frames.forEach((frame, i) => {
      frame.speaker ??=
        stillSpeaks(passage, frames, i) ?? this.people.subject(frame, paragraph) ?? sameSpeaker(passage, frames, i);
    });
    return new Map(frames.map((frame) => [frame, this.people.voice(frame, paragraph)]));
  }

  /** The part of words that run on over paragraphs. */
  private runOn({ voice, verb, paragraph, at }: Said & { paragraph: number; at: number }, spot: Spot): Quote[] {
    const isLast = paragraph === spot.paragraph;
    const end = isLast ? at : spot.passage.raw.length;
    if (isLast) this.running = null;
    return end > 1 ? [quoteAt(spot, 0, end, voice, verb, true, 0)] : [];
  }

  /** Whether the first mark of a paragraph goes on with what the paragraph before told, and is read so. */
  private fromBefore(reading: Reading, mark: MarkSpan): boolean {
    const { passage, paragraph, at, opener, found, taken } = reading;
    if (mark !== passage.marks[0]) return false;
    const take = ({ voice, verb }: Said, end: number) => {
      found.push(quoteAt(at, mark.start, end, voice, verb, true, mark.start));
      taken.push(mark);
    };
    if (this.carried && mark.open === 0) {
      take(this.carried, mark.end);
      if (mark.closed) {
        if (isAllMarked(passage)) this.closing = this.carried.voice;
        this.carried = null;
      }
      return true;
    }
    const later =
      mark.closed || mark.open > 0 || reading.frames.length > 0 ? null : closedLater(this.passages, paragraph, mark);
    if (opener && (mark.closed || later)) {
      take(opener, mark.end);
      if (mark.closed && isAllMarked(passage)) this.closing = opener.voice;
      if (later) this.running = { ...opener, ...later };
      return true;
    }
    // “没有…，¶ 是不完美的。”: lines broken inside the marks, nobody named.
    if (!later || !/[，、。！？]$/.test(passage.text.trimEnd())) return false;
    const said = { voice: reading.before, verb: null };
    take(said, reading.end);
    this.running = { ...said, ...later };
    return true;
  }

  /** Reads a mark: whether it holds somebody's words, and whose. */
  private readMark(reading: Reading, mark: MarkSpan): void {
    const { passage, paragraph, at, found, taken } = reading;
    const scene = makeScene(passage, reading.frames, mark);
    const listed = listedBefore(reading, scene);
    const hit: Found | null =
      decide(scene) ??
      this.focus.acts(paragraph, mark, scene.opens) ??
      (listed.goesWith && listed.between !== '，' ? { frame: null } : null);
    const goesOn = reading.before !== null && !hit?.frame && isAllMarked(passage);
    const continues = !mark.closed && opensWithMark(this.passages[paragraph + 1]);
    if (!hit && !goesOn && !(continues && scene.opens)) return;
    if (!mark.closed && !continues && hit?.frame?.after !== mark.open) return;
    const speaker = this.voiceIn(reading, scene, hit, goesOn, listed);
    if (hit?.ifKnown && !speaker) return;
    if (closesParagraph(reading, scene, hit)) this.closing = speaker;
    const voice = isAnswerOfAnother(passage, mark) ? null : speaker;
    const verb = hit?.frame?.verb ?? null;
    const from = hit?.frame ? Math.min(hit.frame.start, mark.start) : mark.start;
    found.push(quoteAt(at, mark.start, mark.end, voice, verb, true, from));
    const left = voice ? listedUnread(reading, mark) : null;
    if (left) {
      found.push(quoteAt(at, left.start, left.end, voice, verb, true, left.start));
      taken.push(left);
    }
    taken.push(mark);
    if (continues) this.carried = { voice, verb };
    else if (!mark.closed) {
      const later = closedLater(this.passages, paragraph, mark);
      if (later) this.running = { voice, verb, ...later };
    }
  }

  /** Whose the words in a mark are. */
  private voiceIn(
    { voices, paragraph, passage, before, found }: Reading,
    { mark, opens }: Scene,
    hit: Found | null,
    goesOn: boolean,
    listed: Before,
  ): Voice | null {
    if (hit?.nobody) return null;
    const frame = hit?.frame ?? null;
    let voice = frame ? (voices.get(frame) ?? this.people.voice(frame, paragraph)) : null;
    // 王芳认为…，李明气得发抖，“…”: who loses his temper right before the words has said them.
    if (voice && frame && frame.after < mark.open)
      voice =
        this.focus.closer(paragraph, mark.open) ?? (opens ? this.focus.moved(paragraph, mark.end + 1) : null) ?? voice;
    if (goesOn) voice = before;
    // “爱狗吗？”记者王芳笑问林静。“当然。”她回答。: who answers is not who has asked.
    if (frame && isPronoun(passage, frame) && ANSWERS.test(frame.verb) && asked(listed, voice)) return null;
    // “何时修好？”王芳问道。“年底。”: who has asked does not answer.
    if (frame && isAnswerTo(listed.quote, frame, mark, passage)) return null;
    // “要得不？”“要得！”: what stands right behind a question answers it.
    const answers = listed.between === '' && listed.quote !== undefined && /[？?]$/.test(listed.quote.text);
    const { quote } = listed;
    if (
      !voice &&
      quote?.speaker &&
      ((listed.goesWith && !answers) || (quote.direct && goesOnSaying(passage, quote, frame)))
    )
      voice = { speaker: quote.speaker, role: quote.role };
    if (voice) return voice;
    const named = frame?.speaker;
    const alone = named?.kind === 'pronoun' ? passage.text.slice(named.start, named.end) : '';
    if (named && /^[他她]$/.test(alone)) return this.focus.antecedent(paragraph, named.start);
    return !named || alone.length === 1 ? this.focus.speaker(paragraph, mark, opens, found, frame) : null;
  }

  /** Reads what is reported without marks. */
  private readReported({ passage, paragraph, at, frames, voices, end, taken, found }: Reading): void {
    const reported = findReported(passage, outside(frames, taken), taken, (one, other) => {
      const voice = voices.get(one);
      return voice !== undefined && voice !== null && voice.speaker === voices.get(other)?.speaker;
    });
    for (const r of reported) {
      const s = r.frame.speaker;
      const alone = s?.kind === 'pronoun' && /^[他她]$/.test(passage.text.slice(s.start, s.end));
      const voice = voices.get(r.frame) ?? (s && alone ? this.focus.stranger(paragraph, s.start) : null);
      if (!voice) continue;
      found.push(quoteAt(at, r.start, r.end, voice, r.frame.verb, false, r.frame.start));
      // 武某表示，…。¶ “…”: a paragraph that is nothing but marked words goes on with who spoke last.
      if (r.end >= end - 1 && (s?.kind === 'person' || s?.kind === 'pronoun')) this.closing = voice;
    }
  }
}

/** 他, 她: somebody by a pronoun alone. */
const isPronoun = (passage: Passage, { speaker }: Frame): boolean =>
  speaker?.kind === 'pronoun' && /^[他她]$/.test(passage.text.slice(speaker.start, speaker.end));

/** Whether words that no saying word of their own leads in stand behind a question, with the frame of that question. */
const isAnswerTo = (quote: Quote | undefined, frame: Frame, mark: MarkSpan, { text }: Passage): boolean =>
  quote !== undefined &&
  /问(?:道|说)?$/.test(frame.verb) &&
  /[？?]$/.test(quote.text) &&
  !/[？?]$/.test(text.slice(mark.start, mark.end)) &&
  frame.after < mark.open &&
  mark.open - quote.place.end < 24;

const ANSWERS = /^(?:回?答[说道]?|回应[说道]?|回答[说道])$/;

/** Whether the words before are a question, of which the text tells that the same one has put it. */
const asked = ({ quote, between }: Before, voice: Voice | null): boolean =>
  quote !== undefined && quote.speaker === voice?.speaker && /[？?]$/.test(quote.text) && between.includes('问');
