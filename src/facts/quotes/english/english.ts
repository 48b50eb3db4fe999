/**
 * Quotes in English: "…," said X; X said: "…"; X said that …; …, X said; according to X, ….
 */
import { splitSentences } from '@/src/facts/sentences';
import type { MarkSpan } from '../marks';
import type { Voice } from '../people/voice';
import {
  ACT,
  ADDING_BEFORE_MARK,
  AFTER_ACCORDING,
  AFTER_SAID,
  AND_SAID,
  ANY_PRONOUN,
  ASKING,
  BEFORE_MARK,
  CALLED,
  CLAUSE_END,
  DESCRIBED,
  FRAGMENT,
  HEAD,
  INVERTED,
  NAMED_BEFORE,
  SAID_THAT,
  SAYS,
  STATEMENT_SAYING,
  TOLD_BEFORE_MARK,
  UNFINISHED,
} from './patterns';
import { EnglishPeople } from './people';
import { plain } from './plain';
import { type EnglishQuote, endOf, readReported } from './reported';
import { cutSentences } from './sentences';
import { NOUN_HEAD, subjectOf } from './speaker';

/** local farmer Mark Stone | while standing in a field */
const NAME_HEAD =
  /^\s*((?:[a-z][\w-]* ){0,4}(?:[A-Z][\w.'’-]* ){1,3}[A-Z][\w'’-]+) (?:while|as|when|after|before|who|during|outside|standing|sitting)\b/;
/** A noun phrase for somebody whom no table knows: the junior, one of them. */
const SOMEBODY =
  /^\s*(?:the|an?|one|another|his|her|my|our|their|this|that) [\w'’-]+(?: [\w'’-]+){0,7}(?:, \d{1,3},)?\s*$/i;
/** , who has two daughters …, or the blanks that are left of it. */
const WHO_CLAUSE = /(?:,\s(?:who|whose|which|where)\s|\s{4,}).*$/;
/** Marked words that are sentences of their own. */
const WHOLE = /^["“‘]?[A-Z]\S*\s\S+\s\S+\s(?:.*\S)?[.!?…–—]$/;
/** She …, On Friday he …: the sentence begins with whom the text before names. */
const PRONOUN_HEAD = /^\W{0,3}(?:\w+,? ){0,3}(?:she|he)\b/i;

/** Keeps who was named last over the paragraphs of an article. */
const MARKED_BUT_END = /^ (?:in|on|at|by|for|to|with|from|during|after|before|as) [^,.“"]{2,60}, /;

export class EnglishQuotes {
  /** Who speaks the words that the paragraph before left open. */
  private open: Voice | null = null;
  /** Who alone spoke in the paragraph before. */
  private closing: Voice | null = null;
  private readonly people = new EnglishPeople();

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
        previous = { voice: quote.voice, end: mark.end };
        if (mark.closed) continue;
        if (goesOn) this.open = quote.voice;
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
    this.closing = first && quotes.every((q) => q.voice?.speaker === first.voice?.speaker) ? first.voice : null;
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
    if (NAMED_BEFORE.test(masked.slice(Math.max(0, mark.open - 12), mark.open)) && inner.split(/\s+/).length <= 4)
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
      (mark.closed ? this.behind(masked, mark, inner) : null) ??
      this.before(masked, mark, from, inner, previous) ??
      (mark.closed ? this.atEnd(masked, mark, from, inner) : null);
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
    if (mark.open === 0 && mark.closed && inner.length >= 25 && /[.!?…]$/.test(inner)) {
      if (text.slice(mark.end + 1).trim() === '') return made(this.closing, '', mark.start);
    }
    if (!previous) return null;
    if (!mark.closed) return made(previous.voice, '', mark.start);
    // “…”, Stone said. A resident told the paper that when he came, “…”: this sentence has a speaker of its own.
    const own = previous.end < from ? SAID_THAT.exec(masked.slice(from, mark.open)) : null;
    if (own && !own[1]?.includes('\0') && !UNFINISHED.test(own[1] as string) && inner.split(/\s+/).length >= 3)
      return made(this.people.voice(subjectOf(own[1] as string)), own[2] as string, from);
    const between = masked.slice(previous.end + 1, Math.min(mark.open, previous.end + 200));
    // “they know,” but “they have their own way”: joined to the words before.
    if (/^\s*(?:and|but|or|while)\s*$/.test(between) && inner.split(' ').length >= 3)
      return made(previous.voice, '', mark.start);
    // “…” Later others stood up and chanted, “…”: somebody else.
    if (/[.!?\s]\s*[A-Z][^.!?]*,\s*$/.test(between) && !SAYS.test(between)) return null;
    const follows = mark.open - previous.end < 180 && /^(?:[^"“”]{0,160}[.,])?\s*$/.test(between);
    const whole =
      /[.!?,…]$/.test(inner) ||
      (/^\.(?:\s|$)/.test(masked.slice(mark.end + 1, mark.end + 3)) && inner.split(' ').length > 3);
    return follows && whole ? made(previous.voice, '', mark.start) : null;
  }

  /** “Nobody has come,” and the mill is empty, the ministry said.: who said it stands at the end of the sentence. */
  private atEnd(
    masked: string,
    mark: MarkSpan,
    from: number,
    inner: string,
  ): { voice: Voice | null; verb: string } | null {
    if (mark.open - from > 3 || masked.slice(from, mark.open).trim() !== '') return null;
    const rest = masked.slice(mark.end + 1, mark.end + 300);
    // “We’ll see what sticks” in 2021, Stone said.: a sentence that is marked but for its end.
    if (!/,$/.test(inner) && !(inner.split(' ').length > 5 && MARKED_BUT_END.test(rest))) return null;
    const stop = CLAUSE_END.exec(rest)?.index ?? rest.length;
    const m = endOf(rest.slice(0, stop + 1));
    const voice = m ? this.people.voice(m.subject) : null;
    return m && voice ? { voice, verb: m.verb } : null;
  }

  private behind(masked: string, mark: MarkSpan, inner: string): { voice: Voice | null; verb: string } | null {
    if (!/[,.!?…—-]['’”]?$/.test(inner) && masked[mark.end + 1] !== ',') return null;
    const rest = masked.slice(mark.end + 1, mark.end + 200);
    const stop = CLAUSE_END.exec(rest)?.index ?? rest.length;
    const according = AFTER_ACCORDING.exec(rest.slice(0, stop + 1));
    if (according) {
      const voice = this.people.voice(according[1] as string);
      return voice ? { voice, verb: 'according to' } : null;
    }
    const m = AFTER_SAID.exec(rest.slice(0, stop + 1));
    if (!m) return null;
    const subject = m[1] ? (rest.slice(0, stop).slice(rest.indexOf(m[1]) + m[1].length) ?? '') : (m[3] as string);
    // “…discourse.” He reiterated the demands.: a sentence of its own.
    const verbEnd = m[0].length;
    if (
      !m[1] &&
      /\.$/.test(inner) &&
      /^\s+(?!(?:in|on|at|to|during|after|of|with|when|as|before|last|this|yesterday|\w+ly)\b)\w/.test(
        rest.slice(verbEnd, verbEnd + 20),
      )
    )
      return null;
    // said Mary Stone, who has two daughters at the school
    const told = subject.replace(WHO_CLAUSE, '');
    const head = (NOUN_HEAD.exec(subject) ?? NAME_HEAD.exec(subject))?.[1];
    const voice = this.people.voice(head ?? '') ?? this.people.voice(told) ?? this.people.voice(subject);
    const verb = m[1] ?? (m[4] as string);
    if (voice || ANY_PRONOUN.test(subject.trim())) return { voice, verb };
    // the junior said: somebody whom no table knows.
    return /[,!?]$/.test(inner) && SOMEBODY.test(subject) ? { voice: this.people.somebody(subject), verb } : null;
  }

  private before(
    masked: string,
    mark: MarkSpan,
    from: number,
    inner: string,
    previous: { voice: Voice | null; end: number } | null,
  ): { voice: Voice | null; verb: string } | null {
    const closed = masked.lastIndexOf('\0', mark.open - 1) + 1;
    const head = masked.slice(Math.max(from, closed, mark.open - 220), mark.open).replace(/^["”]\s*/, '');
    const m = BEFORE_MARK.exec(head) ?? TOLD_BEFORE_MARK.exec(head);
    if (!m) {
      const inverted = INVERTED.exec(head);
      const adder = inverted ? this.people.voice(inverted[2] as string) : null;
      if (inverted && adder) return { voice: adder, verb: (inverted[1] as string).toLowerCase() };
      const issued = STATEMENT_SAYING.exec(head.trimEnd());
      const issuer = issued ? this.people.voice(issued[1] as string) : null;
      if (issued && issuer) return { voice: issuer, verb: issued[2] as string };
      const adding = ADDING_BEFORE_MARK.exec(head);
      if (adding && previous && previous.end >= from) return { voice: previous.voice, verb: adding[1] as string };
      const asking = ASKING.exec(head);
      const asker = asking ? this.people.voice(asking[1] as string) : null;
      if (asking && asker) return { voice: asker, verb: asking[2] as string };
      const subject = adding ? (HEAD.exec(head) ?? HEAD.exec(masked.slice(from, mark.open))) : null;
      // Stone’s question prompted another to speak, saying: whoever that is.
      if (adding && subject && /['’]s$/.test(subject[1] as string)) return { voice: null, verb: adding[1] as string };
      const voice = subject ? this.people.voice(subject[1] as string) : null;
      if (adding && voice) return { voice, verb: adding[1] as string };
      return this.described(head, inner) ?? this.within(masked, mark, from, inner);
    }
    if (inner.length < 12 && !/[.!?]$/.test(inner)) return null;
    const clause = subjectOf(head.slice(0, m.index));
    // Stone rebuked the claim and added: the subject of the first verb.
    const doer = AND_SAID.exec(clause.trim())?.[1]?.trim();
    // Stone told why as she said in the hall, “…”
    const pronoun = /\s(?:as|when|while) (s?he)$/i.exec(clause.trim())?.[1];
    const voice = this.people.voice(pronoun ?? doer ?? clause);
    return voice || /[,:]\s*$/.test(head) ? { voice, verb: (m[1] ?? m[2]) as string } : null;
  }

  /** She described the protest as a “nonviolent resistance”. */
  private described(head: string, inner: string): { voice: Voice | null; verb: string } | null {
    const m = inner.split(/\s+/).length < 3 ? null : (DESCRIBED.exec(head) ?? CALLED.exec(head));
    const voice = m && !m[1]?.includes('\0') ? this.people.voice(subjectOf(m[1] as string)) : null;
    return m && voice ? { voice, verb: m[2] as string } : null;
  }

  /** Mark Stone said the plan meant “losing whole classes of readers”: words in the middle of what somebody says. */
  private within(
    masked: string,
    mark: MarkSpan,
    from: number,
    inner: string,
  ): { voice: Voice | null; verb: string } | null {
    if (!mark.closed || mark.open - from > 240 || inner.split(/\s+/).length < 3) return null;
    const that = SAID_THAT.exec(masked.slice(from, mark.open));
    if (!that || that[1]?.includes('\0') || UNFINISHED.test(that[1] as string)) return null;
    const between = masked.slice(from + that[0].length, mark.open);
    if (between.length > FRAGMENT || /[.;:\0]/.test(between) || (!that[3] && ACT.test(that[2] as string))) return null;
    const voice = this.people.voice(subjectOf(that[1] as string));
    return voice ? { voice, verb: that[2] as string } : null;
  }
}
