/** Whom an English sentence attributes marked words in it to, by what stands before them, behind them and at its end. */
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
  LABELLED,
  SAID_THAT,
  STATEMENT_SAYING,
  TOLD_BEFORE_MARK,
  UNFINISHED,
  WITH_SAYING,
} from './patterns';
import type { EnglishPeople } from './people';
import { endOf } from './reported';
import { NOUN_HEAD, subjectOf } from './speaker';

/** local farmer Mark Stone | while standing in a field */
const NAME_HEAD =
  /^\s*((?:[a-z][\w-]* ){0,4}(?:[A-Z][\w.'’-]* ){1,3}[A-Z][\w'’-]+) (?:while|as|when|after|before|who|during|outside|standing|sitting)\b/;
/** A noun phrase for somebody whom no table knows: the junior, one of them. */
const SOMEBODY =
  /^\s*(?:the|an?|one|another|his|her|my|our|their|this|that) [\w'’-]+(?: [\w'’-]+){0,7}(?:, \d{1,3},)?\s*$/i;
/** Stone told officers | he “…”: a clause is told. */
const TOLD_CLAUSE = /^(?:s?he|they|it) $/;
/** , who has two daughters …, or the blanks that are left of it. */
const WHO_CLAUSE = /(?:,\s(?:who|whose|which|where)\s|\s{4,}).*$/;
/** “We’ll see what sticks” in 2021, …: a sentence that is marked but for its end. */
const MARKED_BUT_END = /^ (?:in|on|at|by|for|to|with|from|during|after|before|as) [^,.“"]{2,60}, /;

/** Who said the words, null where the sentence leaves it open, and the saying word. */
export interface Attributed {
  voice: Voice | null;
  verb: string;
}

/** Asked mark by mark; `masked` has the insides of marks blanked, `from` is where the sentence begins. */
export class Attribution {
  constructor(private readonly people: EnglishPeople) {}

  /** “Nobody has come,” and the mill is empty, the ministry said.: who said it stands at the end of the sentence. */
  atEnd(masked: string, mark: MarkSpan, from: number, inner: string): Attributed | null {
    if (mark.open - from > 3 || masked.slice(from, mark.open).trim() !== '') return null;
    const rest = masked.slice(mark.end + 1, mark.end + 300);
    // “We’ll see what sticks” in 2021, Stone said.: a sentence that is marked but for its end.
    if (!/,$/.test(inner) && !(inner.split(' ').length > 5 && MARKED_BUT_END.test(rest))) return null;
    const stop = CLAUSE_END.exec(rest)?.index ?? rest.length;
    const m = endOf(rest.slice(0, stop + 1));
    const voice = m ? this.people.voice(m.subject) : null;
    return m && voice ? { voice, verb: m.verb } : null;
  }

  /** “…,” said Stone; “…,” according to Stone: who is named right behind the words. */
  behind(masked: string, mark: MarkSpan, inner: string): Attributed | null {
    const rest = masked.slice(mark.end + 1, mark.end + 200);
    const isClosed = /[,.!?…—-](?:['’”] ?)?$/.test(inner) || rest.startsWith(',');
    // “They need procedures such as surgery” says Dr Mary Stone: no comma, but the verb and who.
    if (!isClosed && !(inner.split(' ').length > 4 && /^ (?:said|says) (?:[a-z]+ ){0,4}[A-Z]/.test(rest))) return null;
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
    // “…lived.” Per Stone, co-author of the study, says: “…”: he leads in what follows.
    if (!m[1] && /\.$/.test(inner) && /^:\s*["“]/.test(rest.slice(verbEnd))) return null;
    // said Mary Stone, who has two daughters at the school
    const told = subject.replace(WHO_CLAUSE, '');
    const head = (NOUN_HEAD.exec(subject) ?? NAME_HEAD.exec(subject))?.[1];
    const voice = this.people.voice(head ?? '') ?? this.people.voice(told) ?? this.people.voice(subject);
    const verb = m[1] ?? (m[4] as string);
    if (voice || ANY_PRONOUN.test(subject.trim())) return { voice, verb };
    // the junior said: somebody whom no table knows.
    return /[,!?]$/.test(inner) && SOMEBODY.test(subject) ? { voice: this.people.somebody(subject), verb } : null;
  }

  /** Stone said: “…”; Stone, asked why, added that “…”: who is named in front of the words. */
  before(
    masked: string,
    mark: MarkSpan,
    from: number,
    inner: string,
    previous: { voice: Voice | null; end: number } | null,
  ): Attributed | null {
    const closed = masked.lastIndexOf('\0', mark.open - 1) + 1;
    const head = masked.slice(Math.max(from, closed, mark.open - 220), mark.open).replace(/^["”]\s*/, '');
    const m = BEFORE_MARK.exec(head) ?? TOLD_BEFORE_MARK.exec(head);
    if (!m) {
      const inverted = INVERTED.exec(head);
      const adder = inverted ? this.people.voice(inverted[2] as string) : null;
      if (inverted && adder) return { voice: adder, verb: (inverted[1] as string).toLowerCase() };
      const label = LABELLED.exec(head)?.[1];
      const labelled = label === undefined || inner.split(' ').length < 4 ? null : this.people.labelled(label);
      if (labelled) return { voice: labelled, verb: '' };
      const issued = STATEMENT_SAYING.exec(head.trimEnd());
      const issuer = issued ? this.people.voice(issued[1] as string) : null;
      if (issued && issuer) return { voice: issuer, verb: issued[2] as string };
      const beside = inner.split(' ').length < 3 ? null : WITH_SAYING.exec(head);
      const teller = beside ? this.people.voice(beside[1] as string) : null;
      if (beside && teller) return { voice: teller, verb: beside[2] as string };
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
  private described(head: string, inner: string): Attributed | null {
    const m = inner.split(/\s+/).length < 3 ? null : (DESCRIBED.exec(head) ?? CALLED.exec(head));
    const voice = m && !m[1]?.includes('\0') ? this.people.voice(subjectOf(m[1] as string)) : null;
    return m && voice ? { voice, verb: m[2] as string } : null;
  }

  /** Mark Stone said the plan meant “losing whole classes of readers”: words in the middle of what somebody says. */
  private within(masked: string, mark: MarkSpan, from: number, inner: string): Attributed | null {
    if (!mark.closed || mark.open - from > 240 || inner.split(/\s+/).length < 3) return null;
    const that = SAID_THAT.exec(masked.slice(from, mark.open));
    if (!that || that[1]?.includes('\0') || UNFINISHED.test(that[1] as string)) return null;
    const between = masked.slice(from + that[0].length, mark.open);
    if (
      between.length > FRAGMENT ||
      /[.;:\0]/.test(between) ||
      (!that[3] && ACT.test(that[2] as string) && !TOLD_CLAUSE.test(between))
    )
      return null;
    const voice = this.people.voice(subjectOf(that[1] as string));
    return voice ? { voice, verb: that[2] as string } : null;
  }
}
