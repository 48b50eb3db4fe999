/**
 * The people of an English article: full names for bare ones (Mary Stone … Stone said), whom `he` and `she` mean, and who
 * is meant by an office alone (Sheriff Greg Capers … the sheriff said).
 */

import type { Voice } from '../people/voice';
import { genderOf } from './gender';
import { EnglishNames, lastWord } from './names';
import {
  AGED,
  HEAD,
  HEAD_NAME,
  INTRODUCED,
  KNOWN_AS,
  NAMED,
  NO_SPEAKER,
  ONE_PERSON,
  PRONOUN,
  ROLE_LEAD,
  SAYS,
  SEQUENCE,
  SEVERAL,
} from './patterns';
import { CIVIL, DEMONYM, LINKS, NOUN_HEAD, parseEnglishSpeaker } from './speaker';

const OFFICE_ALONE = /^(?:[Tt]he|[Tt]his|[Tt]hat) ((?:[a-z-]+ ){0,2}[a-z-]+)$/;
/** How many people back `he` or `she` may reach past one who cannot be meant. */
const PRONOUNS_BACK = 4;

/** Even now, Stone | is …: a family name at the head of a sentence. */
const HEAD_SURNAME = /^\W{0,2}(?:[A-Z][a-z]+(?: [a-z]+){0,2}, )?([A-Z][\w’'-]+) (?=[a-z])/;
/** And yet, a lady from the mill was happy.: somebody comes in. */
const INDEFINITE =
  /^\W{0,3}(?:(?:And|But|Then|Later|Meanwhile|Still|So)\b,? )?(?:[A-Za-z][^,.;:]{2,40}, )?((?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[a-z][\w’'-]* ){0,3}(?:man|woman|lady|gentleman|resident|neighbou?r|witness|shopper|customer|farmer|student|teacher|parent|mother|father|driver|spokes(?:man|woman|person)))(?=,? (?!['’A-Z]))/;
/** One resident, Miss Witten, spoke …: who that is. */
const APPOSED =
  /^\W{0,3}(?:And |But )?(?:[Aa]n?|[Oo]ne|[Aa]nother) ([a-z][\w’' -]{2,40}), (?:Mr|Mrs|Ms|Miss|Dr)\.? ([A-Z][\w’'-]+),/;
/** When Mark Stone was called, …: the first word is no part of the name. */
const OPENER =
  /\b(?:When|While|As|After|Before|Since|Until|If|But|And|Although|Though|Because|For|With|Like|Unlike)(?= [A-Z][a-z])/g;
/** Shadow minister for Leek Mark Stone | is among those who …: who joins others. */
const AMONG = /\b([A-Z][a-z'’-]{1,20} [A-Z][a-z'’-]{1,20}) (?:is|was) (?:among|one of)\b/;
const SENTENCE_ENDS = /[.!?]\s+$/;

/** The same text with such words in small letters. */
const withoutOpeners = (text: string): string =>
  text.replace(OPENER, (word, at: number) => {
    const opens = at > 3 ? SENTENCE_ENDS.test(text.slice(at - 4, at)) : /^\W*$/.test(text.slice(0, at));
    return opens ? word.toLowerCase() : word;
  });
const GROUP_PRONOUN = /^(?:it|they)$/i;

/** Reads an article paragraph by paragraph, in order. */
export class EnglishPeople {
  /** Whom `he` and `she` may mean, the last one first. */
  private recent: Voice[] = [];
  /** Whom `it` and `they` mean beside a saying verb: the last company, agency or group that spoke. */
  private group: Voice | null = null;
  /** Who was named so far. */
  private readonly names = new EnglishNames();
  /** True when the paragraph has a name with a known first name. */
  private hasGiven = false;
  /** What somebody is called before a name is told: another resident, who wanted to be known as Madam Lin. */
  private readonly knownAs = new Map<string, Voice>();
  /** Who spoke last. */
  private last: Voice | null = null;

  /** Full names of a paragraph, with marks blanked: those followed by who they are, and those named in passing. */
  introduce(text: string): void {
    const paragraph = withoutOpeners(text);
    for (const m of paragraph.matchAll(INTRODUCED)) {
      const name = m[1] as string;
      if (this.names.isNobody(name) || this.names.surnamed(name) !== null) continue;
      // in Hong Kong, the spokesperson said: no apposition.
      if (m[2] !== undefined && /\b(?:said|says|told|added|wrote|noted)\b/.test(m[2])) continue;
      this.names.add({ speaker: name, role: m[2] === undefined ? null : m[2].trim() });
    }
    if (text.includes(' as '))
      for (const m of text.matchAll(KNOWN_AS))
        this.knownAs.set((m[1] as string).toLowerCase(), { speaker: m[2] as string, role: m[1] as string });
    this.hasGiven = false;
    for (const m of paragraph.matchAll(SEQUENCE)) {
      const name = m[0];
      if (this.names.isNobody(name)) continue;
      this.hasGiven ||= genderOf(name, null) !== null;
      this.names.pass(name);
    }
  }

  /** A person named with an office is who `he` and a bare surname mean from here on. */
  notice(text: string): void {
    const sentence = withoutOpeners(text);
    for (const m of sentence.matchAll(INTRODUCED)) {
      const known = this.names.surnamed(m[1] as string);
      if (known && !this.names.isNobody(m[1] as string)) this.meet(known);
    }
    for (const m of sentence.matchAll(NAMED)) {
      // minister Alan Stone’s office: an owner does nothing.
      if (
        /['’]s$/.test(m[2] as string) ||
        /^['’]s\b/.test(sentence.slice(m.index + m[0].length, m.index + m[0].length + 3))
      )
        continue;
      const name = m[2] as string;
      if (this.names.surnamed(name) === null) {
        const lead = ROLE_LEAD.exec(sentence.slice(Math.max(0, m.index - 60), m.index))?.[0] ?? '';
        const civil = CIVIL.test(m[1] as string);
        const gender = civil ? genderOf(m[1] as string, null) : null;
        if (gender) this.names.address(name, gender);
        this.names.add({ speaker: name, role: civil ? null : lead + (m[1] as string) });
      }
      this.meet(this.names.surnamed(name));
    }
    const among = AMONG.exec(sentence)?.[1];
    if (among && !this.names.isNobody(among)) {
      if (this.names.surnamed(among) === null) this.names.add({ speaker: among, role: null });
      this.meet(this.names.surnamed(among));
    }
    const apposed = APPOSED.exec(sentence);
    if (apposed) {
      this.names.add({ speaker: apposed[2] as string, role: apposed[1] as string });
      this.meet(this.names.surnamed(apposed[2] as string));
    }
    const one = INDEFINITE.exec(sentence)?.[1];
    if (one) this.voice(one);
    this.head(sentence);
    this.byFirstName(sentence);
  }

  /** Years ago Barbara Stone’s home burned.: the only one of a sentence whose first name is a known one. */
  private byFirstName(sentence: string): void {
    if (!this.hasGiven) return;
    const names = new Set(
      [...sentence.matchAll(SEQUENCE)]
        // …’s far behind the head of the sentence: an owner.
        .filter((m) => m.index < 30 || !/['’]s$/.test(m[0]))
        .map((m) => m[0].replace(/['’]s$/, ''))
        .filter((name) => !this.names.isNobody(name) && genderOf(name, null) !== null),
    );
    const [name] = names;
    if (name === undefined || names.size > 1) return;
    if (this.names.surnamed(name) === null) this.names.add({ speaker: name, role: null });
    this.meet(this.names.surnamed(name));
  }

  /** Community member Mary Stone spoke next.: somebody at the head of a sentence who does what people do. */
  private head(sentence: string): void {
    const surname = HEAD_SURNAME.exec(sentence)?.[1];
    if (surname !== undefined) this.meet(this.names.surnamed(surname));
    const m = HEAD_NAME.exec(sentence);
    const name = m?.[2];
    if (!m || !name || this.names.isNobody(name)) return;
    const role = (m[1] ?? '').trim();
    if (m[3] === undefined && role === '') return;
    if (this.names.surnamed(name) === null) this.names.add({ speaker: name, role: role === '' ? null : role });
    this.meet(this.names.surnamed(name));
  }

  /** Somebody has come up: from here on `he` or `she` may mean them. */
  meet(voice: Voice | null): void {
    if (!voice) return;
    // The same one, now with an office.
    const [last] = this.recent;
    if (last?.speaker === voice.speaker && (last.role !== null || voice.role === null)) return;
    this.recent = [voice, ...this.recent.filter((v) => v.speaker !== voice.speaker)].slice(0, PRONOUNS_BACK);
  }

  /** Whom `he` or `she` means: the last one who came up, or the last who can be meant where that one cannot. */
  private meant(pronoun: string): Voice | null {
    const wanted = pronoun.toLowerCase();
    const [last] = this.recent;
    if (!last) return null;
    const gender = this.names.genderOf(last);
    if (gender === null || gender === wanted) return last;
    return this.recent.find((v) => this.names.genderOf(v) === wanted) ?? null;
  }

  /** The subject of a sentence, when it is somebody the article has named: She …, Brown …. */
  known(subject: string): Voice | null {
    if (PRONOUN.test(subject)) return this.meant(subject);
    return this.names.surnamed(subject) ?? this.names.byFirstWord(subject);
  }

  /**
   * Whom a sentence is about in which nobody speaks: But Councilman Mark Stone did not care. | Stone raised a hand.
   * Null when its head names nobody for certain.
   */
  subject(sentence: string): Voice | null {
    const text = sentence.trimStart().replace(LINKS, '');
    const head = HEAD.exec(text)?.[1];
    if (head === undefined || SAYS.test(text.slice(0, 200))) return null;
    return this.known(head);
  }

  /** The one person whom a paragraph names with an office; null for none or several. */
  only(paragraph: string): Voice | null {
    const names = new Set([...paragraph.matchAll(NAMED)].map((m) => lastWord(m[2] as string)));
    const [name] = names;
    return name !== undefined && names.size === 1 ? this.names.surnamed(name) : null;
  }

  /** Here is Mary Stone, who teaches:¶ “…”: the one full name of a sentence that announces words. */
  announced(sentence: string): Voice | null {
    const names = new Set([...sentence.matchAll(SEQUENCE)].map((m) => m[0]).filter((n) => !this.names.isNobody(n)));
    const [name] = names;
    // On pitcher Mark Hall's start:¶ “…”: whom the words are about.
    if (name !== undefined && /['’]s?$/.test(name)) return null;
    return name !== undefined && names.size === 1
      ? { speaker: name, role: this.names.surnamed(name)?.role ?? null }
      : null;
  }

  /** Coach Mark Hall (: “…”): a full name with an office, or of somebody the article knows; null for any other label. */
  labelled(label: string): Voice | null {
    const parsed = parseEnglishSpeaker(label);
    if (!parsed?.person || /\b(?:by|from|of|with|to|and|for|in|on|at)$/.test(parsed.role ?? '')) return null;
    const isKnown = this.names.surnamed(parsed.name) !== null || genderOf(parsed.name, null) !== null;
    return parsed.role !== null || (isKnown && parsed.name.includes(' ')) ? this.voice(label) : null;
  }

  /**
   * Who a noun phrase means.
   * @param remember false for sources that are no persons of the article by this alone.
   * @returns null when it names nobody for certain.
   */
  voice(subject: string, remember = true): Voice | null {
    const voice = this.whoIs(subject, remember);
    if (voice && remember) this.last = voice;
    return voice;
  }

  /** The reader, after `a reader who called` has spoken; and anybody else by what he is called. */
  somebody(phrase: string): Voice {
    const text = phrase.replace(/^[\s,]+|[\s,.:;]+$/g, '');
    const noun = text.split(/[\s,]/).at(-1) as string;
    const same =
      this.last !== null &&
      /^(?:an?|one|another)\s/i.test(this.last.speaker) &&
      this.last.speaker.includes(` ${noun} `);
    this.last = same ? this.last : { speaker: text, role: null };
    return this.last as Voice;
  }

  private whoIs(subject: string, remember: boolean): Voice | null {
    const text = subject
      .replace(/^\s*As (?=\w)/, '')
      .replace(/^[\s,]+|[\s,.:;]+$/g, '')
      // a media report on Thursday
      .replace(/ on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/, '')
      .replace(
        /(?:\s+(?:also|has|had|have|later|then|earlier|since|recently|previously|repeatedly|once|simply|quietly)){1,2}$/i,
        '',
      );
    // The announced cuts will …: an article and no more.
    if (text === '' || /^(?:the|an?|this|that|these|those|his|its|their|our|my)$/i.test(text)) return null;
    // A spokesperson has said …. “…,” they said.
    if (/^they$/i.test(text) && /\bspokesperson\b/i.test(this.last?.speaker ?? '')) return this.last;
    if (GROUP_PRONOUN.test(text))
      return /^it$/i.test(text) && this.group && SEVERAL.test(this.group.speaker) ? null : this.group;
    const named = this.knownAs.get((/^(.*?)(?:,| in (?:his|her) \d0s| who )/.exec(text)?.[1] ?? text).toLowerCase());
    if (named) {
      this.meet(named);
      return named;
    }
    if (AGED.test(text) || DEMONYM.test(text)) {
      this.meet(this.last);
      return this.last;
    }
    // You said: a family name that is a pronoun as well.
    if (NO_SPEAKER.test(text) && !(/^[A-Z]/.test(text) && this.names.byFirstWord(text) !== null)) return null;
    if (PRONOUN.test(text)) return this.meant(text);
    const alone = OFFICE_ALONE.exec(text);
    const holder = alone ? this.names.byOffice(lastWord(alone[1] as string)) : null;
    if (holder) {
      this.meet(holder);
      return holder;
    }
    // one journalist | covering the research
    const parsed =
      parseEnglishSpeaker(text) ?? (SAYS.test(text) ? null : parseEnglishSpeaker(NOUN_HEAD.exec(text)?.[1] ?? ''));
    if (!parsed) return null;
    if (!parsed.person) {
      const voice = { speaker: parsed.name, role: null };
      if (ONE_PERSON.test(parsed.name)) this.meet(voice);
      else this.group = voice;
      return voice;
    }
    const bare = !parsed.name.includes(' ');
    const known = bare ? this.names.full(parsed.name) : this.names.surnamed(parsed.name);
    const voice = bare && known ? known : { speaker: parsed.name, role: parsed.role ?? known?.role ?? null };
    // Unite said …. It said …: one word that is nobody's name for certain.
    if (bare && !known) this.group = voice;
    if (remember || !bare) {
      this.names.add(voice);
      this.meet(voice);
    }
    return voice;
  }
}
