/**
 * Quotes in English: "…," said X; X said: "…"; X said that …; …, X said; according to X, ….
 */
import { splitSentences } from '@/src/facts/sentences';
import type { MarkSpan } from '../marks';
import type { Voice } from '../people/voice';
import { Attribution } from './attribution';
import { HEAD, NAMED_BEFORE, SAID_THAT, SAYS, UNFINISHED } from './patterns';
import { EnglishPeople } from './people';
import { plain } from './plain';
import { type EnglishQuote, readReported } from './reported';
import { cutSentences } from './sentences';
import { subjectOf } from './speaker';

/** Marked words that are sentences of their own. */
const WHOLE = /^["“‘]?[A-Z]\S*\s\S+\s\S+\s(?:.*\S)?[.!?…–—]$/;
/** The clerk told the hall, which Stone said was full, that …: somebody else speaks in passing. */
const BESIDE = /\b(?:which|who|that) (?:[A-Z][\w.'’-]* ){1,4}(?:said|says)\b/;
/** With the network’s “Evening Hour,”: a name in marks. */
const PROPER = /^(?:[A-Z][\w'’-]*(?:[ ,.]{1,2}|$)){1,4}$/;
/** (On the start of the game) – “…”: what was asked stands before the words. */
const TOPIC = /^\((?:on|about) [^()]{3,160}\)\s*(?:[–—-]|:)\s*$/i;
/** She …, On Friday he …: the sentence begins with whom the text before names. */
const PRONOUN_HEAD = /^\W{0,3}(?:\w+,? ){0,3}(?:she|he)\b/i;

/** Keeps who was named last over the paragraphs of an article. */
export class EnglishQuotes {
  /** Who speaks the words that the paragraph before left open. */
  private open: Voice | null = null;
  /** Who alone spoke in the paragraph before. */
  private closing: Voice | null = null;
  /** Words that the paragraphs before left open without telling whose they are. */
  private waiting: EnglishQuote[] = [];
  private readonly people = new EnglishPeople();
  private readonly attribution = new Attribution(this.people);

  /**
   * Quotes of one paragraph, `text` as it is, `masked` with the insides of marks blanked. Sentence by sentence, so that
   * `she` is who was named last.
   * @param goesOn true when the next paragraph begins with a mark: words left open here go on there.
   */
  find(text: string, masked: string, marks: MarkSpan[], goesOn = false): EnglishQuote[] {
    const out: EnglishQuote[] = [];
    const open = marks.findLast((m) => !m.closed);
    const usable = marks.filter((m) => (m.closed || m === open) && m.end - m.start >= 3);
    const carried = this.open;
    this.open = null;
    const { waiting } = this;
    this.waiting = [];
    this.people.introduce(masked);
    const bare = plain(masked);
    let previous: { voice: Voice | null; end: number } | null = null;
    let next = 0;
    /** Whom the sentence before is about, when nobody speaks in it. */
    let topic: Voice | null = null;
    for (const sentence of cutSentences(text, masked, usable)) {
      const direct: EnglishQuote[] = [];
      for (let mark = usable[next]; mark && mark.open < sentence.end; mark = usable[next]) {
        next += 1;
        // “… cuts as “murderous.” He added: “…””: who is named before the mark is who `he` is.
        const head = masked.slice(Math.max(sentence.start, mark.open - 300), mark.open);
        // He asked manager Alan Stone, “…”: he is not the one who is named behind him.
        if (!PRONOUN_HEAD.test(head)) this.people.notice(head);
        const quote = this.direct(text, bare, mark, sentence.start, { previous, carried, goesOn, topic });
        if (!quote) continue;
        direct.push(quote);
        out.push(quote);
        const runsOn = mark.open === 0 ? waiting : [];
        // “…¶ “…,” Stone said.: who is named at the end said it all.
        if (quote.verb !== '' && quote.voice) for (const before of runsOn) before.voice = quote.voice;
        previous = { voice: quote.voice, end: mark.end };
        if (mark.closed) continue;
        if (goesOn) {
          this.open = quote.voice;
          if (quote.verb === '') this.waiting = [...runsOn, quote];
        }
        return out;
      }
      // She has written to minister Alan Stone: whom the sentence names later is not she.
      const own = masked.slice(sentence.start, sentence.end);
      const pronoun = PRONOUN_HEAD.test(own);
      const subject = pronoun ? this.people.known(/\bs?he\b/i.exec(own)?.[0] ?? '') : null;
      if (!pronoun) this.people.notice(own);
      const reported = readReported(
        this.people,
        bare.slice(sentence.start, sentence.end),
        sentence.start,
        direct.map((q) => q.start - 1),
        own,
      );
      // He criticized minister Alan Stone.: he stays whom the text is about.
      if (pronoun) this.people.notice(own);
      if (subject && !reported) this.people.meet(subject);
      topic = direct.length > 0 || reported ? null : this.people.subject(own);
      if (!reported || direct.some((q) => q.start < reported.end && q.end > reported.start)) continue;
      out.push(reported);
      // She said that …. “…”: marked words that follow at once are hers.
      if (direct.length === 0) previous = { voice: reported.voice, end: sentence.end - 1 };
    }
    this.close(out, masked);
    return out.sort((a, b) => a.start - b.start);
  }

  private close(quotes: EnglishQuote[], masked: string): void {
    const [first] = quotes;
    this.closing =
      first && quotes.every((q) => q.voice?.speaker === first.voice?.speaker) && !BESIDE.test(masked)
        ? first.voice
        : null;
    // She showed us the contract.¶ “…”: who is the subject of the last sentence.
    const sentences = first ? [] : splitSentences(masked.slice(-600));
    const last = sentences.at(-1);
    const head = last ? HEAD.exec(masked.slice(-600).slice(last.start)) : null;
    if (head) this.closing = this.people.known(head[1] as string);
    if (!first && last && /:\s*$/.test(masked.slice(-40)))
      this.closing ??= this.people.announced(masked.slice(-600).slice(last.start));
    // Below are quotes from Governor Mary Stone.¶ “…”: the only one who is named with an office.
    if (!first && !this.closing) this.closing = this.people.only(masked);
  }

  private direct(
    text: string,
    masked: string,
    mark: MarkSpan,
    from: number,
    around: {
      previous: { voice: Voice | null; end: number } | null;
      carried: Voice | null;
      goesOn: boolean;
      topic: Voice | null;
    },
  ): EnglishQuote | null {
    const { previous, carried, goesOn, topic } = around;
    const inner = text.slice(mark.start, mark.end);
    // a “concern,” / told “Morning Talk”: a word or a name in marks.
    const lead = masked.slice(Math.max(0, mark.open - 12), mark.open);
    if (inner.split(/\s+/).length <= 4 && (NAMED_BEFORE.test(lead) || (/['’]s $/.test(lead) && PROPER.test(inner))))
      return null;
    const made = (voice: Voice | null, verb: string, start: number): EnglishQuote => ({
      start: mark.start,
      end: mark.end,
      voice,
      verb,
      direct: true,
      from: start,
    });
    const said =
      (mark.closed ? this.attribution.behind(masked, mark, inner) : null) ??
      this.attribution.before(masked, mark, from, inner, previous) ??
      (mark.closed ? this.attribution.atEnd(masked, mark, from, inner) : null);
    const joined = /[,:]\s*$/.test(masked.slice(Math.max(0, mark.open - 3), mark.open));
    // The last paragraph of words that run on may lack its closing mark.
    if (mark.open === 0 && carried && !said) return made(carried, '', mark.start);
    // The closing mark is missing at the very end of what somebody says.
    const ends = previous !== null && !mark.closed && /[.!?]\s*$/.test(text.slice(-40));
    if (!mark.closed && !goesOn && !ends && !(said && joined)) return null;
    if (said) return made(said.voice, said.verb, Math.min(from, mark.start));
    if (mark.open === 0 && !mark.closed) return made(this.closing, '', mark.start);
    // Stone did not care for it. “I know better.” | “I am first.” Stone raised a hand.: who acts beside a sentence in marks.
    if (mark.closed && WHOLE.test(inner) && masked.slice(from, mark.open).trim() === '') {
      const actor = topic ?? (previous ? null : this.people.subject(masked.slice(mark.end + 1, mark.end + 200)));
      if (actor) return made(actor, '', mark.start);
    }
    // A paragraph that is nothing but marked words goes on with the speaker of the one before.
    if (
      (mark.open === 0 || TOPIC.test(text.slice(0, mark.open))) &&
      mark.closed &&
      inner.length >= 25 &&
      /[.!?…]$/.test(inner)
    ) {
      if (text.slice(mark.end + 1).trim() === '') return made(this.closing, '', mark.start);
    }
    if (!previous) return null;
    if (!mark.closed) return made(previous.voice, '', mark.start);
    // “…”, Stone said. A resident told the paper that when he came, “…”: this sentence has a speaker of its own.
    const own = previous.end < from ? SAID_THAT.exec(masked.slice(from, mark.open)) : null;
    if (own && !own[1]?.includes('\0') && !UNFINISHED.test(own[1] as string) && inner.split(/\s+/).length >= 3)
      return made(this.people.voice(subjectOf(own[1] as string)), own[2] as string, from);
    const between = masked.slice(previous.end + 1, Math.min(mark.open, previous.end + 320));
    // “they know,” but “they have their own way”: joined to the words before.
    if (/^\s*(?:and|but|or|while)\s*$/.test(between) && inner.split(' ').length >= 3)
      return made(previous.voice, '', mark.start);
    // “…” Later others stood up and chanted, “…”: somebody else.
    if (/[.!?\s]\s*[A-Z][^.!?]*,\s*$/.test(between) && !SAYS.test(between)) return null;
    const follows = mark.open - previous.end < 300 && /^(?:[^"“”]{0,280}[.,])?\s*$/.test(between);
    const whole =
      /[.!?,…]$/.test(inner) ||
      (/^\.(?:\s|$)/.test(masked.slice(mark.end + 1, mark.end + 3)) && inner.split(' ').length > 3);
    return follows && whole ? made(previous.voice, '', mark.start) : null;
  }
}
