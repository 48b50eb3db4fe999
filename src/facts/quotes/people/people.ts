/**
 * Who is named where in an article, and whom a pronoun, a surname with a title or a bare 报告 means.
 */

import { simplify } from '@/src/facts/simplify';
import { documentVoice } from '../document';
import type { Frame } from '../frame';
import { type Passage, sentenceIndex } from '../passage';
import { bareSubject } from '../speaker/bare-subject';
import { isObject } from '../speaker/object';
import { headOf, laterHead, type Mention, within } from '../speaker/sentence-head';
import type { Speaker } from '../speaker/speaker';
import { COMPOUND_SURNAMES, ROLE_NOUNS, TITLES } from '../words';
import { JAPANESE_SURNAMES } from './japanese';
import { agrees } from './kin';
import { Mentions } from './mentions';
import { inWhenClause, otherSide } from './near-clauses';
import { SEEN, WITHIN_REPORT } from './people-patterns';
import { Strangers } from './strangers';
import type { Voice } from './voice';

export interface Spoken {
  paragraph: number;
  start: number;
  voice: Voice;
  kind: string;
}

/** A pronoun of the third person, where it stands. */
interface Pronoun {
  text: string;
  paragraph: number;
  at: number;
}

/** A sentence that is asked for the person whom a pronoun means, up to the pronoun. */
interface Stretch {
  passage: Passage;
  /** The paragraph that it is of. */
  p: number;
  start: number;
  limit: number;
  /** Whether the pronoun stands in it. */
  isOwn: boolean;
}

/** How many sentences back a pronoun may reach. */
const SENTENCES_BACK = 12;

/** 王芳问他：“…”: whoever is named here has asked the one whom the pronoun means. */
function asks(sentence: string, pronoun: string, here: Mention[]): boolean {
  const m = /(?:问|反问|追问|询问|质问)(?:了|过)?([他她])(?=[，：。“「『])/.exec(sentence);
  return m !== null && m[1] === pronoun && here.length > 0;
}

/** Titles behind a family name that say which office somebody has. */
const OF_OFFICE = new Set([...ROLE_NOUNS, ...TITLES].filter((word) => word.length > 1));
/** The same in one character, as people are addressed. */
const SHORT_TITLES = new Map([
  ['总', ['总经理', '总裁', '董事长', 'CEO', '首席执行官', '创始人']],
  ['董', ['董事长']],
  ['导', ['导演']],
]);

/** The people of one article. Build it once, ask it for every frame. */
export class People {
  private readonly passages: Passage[];
  readonly mentions: Mentions;
  readonly strangers: Strangers;
  private readonly speakers: Spoken[][];
  private last: Spoken | null = null;
  /** Who is named beside the pronoun that is asked for. */
  private besides: ReadonlySet<string> = new Set();

  constructor(passages: Passage[], frames: Frame[][]) {
    this.passages = passages;
    this.mentions = new Mentions(passages, frames);
    this.strangers = new Strangers(passages, frames, this.mentions);
    this.speakers = passages.map(() => []);
  }

  /** Who speaks in a frame; null when it names nobody for certain. Call in order of place. */
  voice(frame: Frame, paragraph: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const s = frame.speaker;
    if (!s) return null;
    const raw = passage.raw.slice(s.start, s.end);
    const text = passage.text.slice(s.start, s.end);
    // 新店推高租金——早前饭店才被加租的明哥，说…: a stroke stands in nobody's name.
    if (/([—─])\1/.test(text)) return null;
    let voice: Voice | null;
    if (s.kind === 'pronoun') voice = this.pronoun(text, paragraph, s.start);
    else if (s.kind === 'document') voice = documentVoice(this.passages, s, paragraph);
    else if (s.kind === 'person') voice = this.person(passage, s, paragraph, raw, text);
    else voice = this.mentions.glued(text) ? null : { speaker: raw, role: null };
    if (voice) {
      this.last = { paragraph, start: frame.verbStart, voice, kind: s.kind };
      this.speakers[paragraph]?.push(this.last);
    }
    return voice;
  }

  /** True when somebody has spoken in a paragraph before an offset: what is not told there is open. */
  hasSpoken(paragraph: number, before: number): boolean {
    return this.spokenIn(paragraph, before).length > 0;
  }

  /** Who has spoken in a paragraph before an offset, in order. */
  spokenIn(paragraph: number, before: number): readonly Spoken[] {
    return (this.speakers[paragraph] ?? []).filter((s) => s.start < before);
  }

  /** Who spoke last of all so far. */
  lastVoice(): Voice | null {
    return this.last?.voice ?? null;
  }

  /** The subject of a saying word that stands in a clause without one of its own (see bare-subject). */
  subject(frame: Frame, paragraph: number): Speaker | null {
    return bareSubject(this.passages[paragraph] as Passage, this.mentions, frame, paragraph);
  }

  private person(
    passage: Passage,
    s: NonNullable<Frame['speaker']>,
    paragraph: number,
    raw: string,
    text: string,
  ): Voice {
    const role = s.roleEnd > s.roleStart ? passage.raw.slice(s.roleStart, s.roleEnd) : null;
    const same = this.byTitle(text, paragraph, s.start);
    if (same) return same;
    return { speaker: raw, role: role ?? this.mentions.roleOf(text) };
  }

  /** 周行长 is the one 周某某 who is a 行长, 李总 the one who is 总经理; 王小姐 may be anybody. */
  private byTitle(text: string, paragraph: number, at: number): Voice | null {
    const surname = COMPOUND_SURNAMES.has(text.slice(0, 2)) ? text.slice(0, 2) : text.slice(0, 1);
    const title = text.slice(surname.length).replace(/^[前原]/, '');
    const says = SHORT_TITLES.get(title) ?? (OF_OFFICE.has(title.replace(/^副/, '')) ? [title] : null);
    if (says === null) return null;
    const full = new Map(
      this.mentions
        .family(surname[0] as string, paragraph, at)
        .filter(({ name }) => name.startsWith(surname))
        .filter(({ name }) => {
          const role = simplify(this.mentions.roleOf(name) ?? '');
          return says.some((word) => role.includes(word));
        })
        .map((mention) => [mention.name, mention]),
    );
    const [only, more] = full.values();
    return only && !more ? this.mentions.named(only.name, only.paragraph, only.start) : null;
  }

  /** 他 → the one person of the nearest earlier sentence that names any; two people there leave it open. */
  pronoun(text: string, paragraph: number, at: number): Voice | null {
    if (text === '对方') return otherSide(this.passages[paragraph] as Passage, at);
    if (/^(?:他们|她们|双方|后者|前者)$/.test(text)) return null;
    if (text.length === 1 && !/^[他她其]$/.test(text)) return this.family(text, paragraph, at);
    if (JAPANESE_SURNAMES.has(text))
      return (
        this.family(text, paragraph, at) ?? {
          speaker: (this.passages[paragraph] as Passage).raw.slice(at, at + text.length),
          role: null,
        }
      );
    if (!/^[他她其]$/.test(text)) return this.office(text, paragraph, at);
    this.besides = this.mentions.besides(paragraph, at);
    // 司机自言自语。让她哭笑不得，…: she is not who spoke before.
    if (/[让令使]/.test((this.passages[paragraph] as Passage).masked[at - 1] ?? '')) return null;
    if (this.strangers.comeIn(paragraph, at)) return null;
    return this.nearest({ text, paragraph, at });
  }

  /** 该负责人, 这位市民: who of that office spoke last. */
  private office(text: string, paragraph: number, at: number): Voice | null {
    const head = text.replace(/^(?:上述|该|此|[这那](?:位|名|个)?)/, '');
    const last = this.last && this.last.paragraph >= paragraph - 3 ? this.last : null;
    const isOf = ({ speaker, role }: Voice) =>
      simplify(speaker).endsWith(head) || (role !== null && simplify(role).includes(head));
    if (last && head !== '' && isOf(last.voice)) return last.voice;
    // Nobody of that office has spoken: the words stay with the office.
    return /^[\u4e00-\u9fff]{2,}$/.test(head) && text.length > head.length
      ? {
          speaker: (this.passages[paragraph] as Passage).raw.slice(at + text.length - head.length, at + text.length),
          role: null,
        }
      : null;
  }

  /** Who the nearest sentence before a pronoun tells of, its own first; null when that leaves it open. */
  private nearest(pronoun: Pronoun): Voice | null {
    const { paragraph, at } = pronoun;
    // 粉丝继续追问，他则说: somebody else than who the sentence began with.
    const other = /^[他她]则/.test((this.passages[paragraph] as Passage).masked.slice(at, at + 2));
    let left = SENTENCES_BACK;
    for (let p = paragraph; p >= Math.max(0, paragraph - 2); p -= 1) {
      const passage = this.passages[p] as Passage;
      if (passage.aside && p < paragraph) continue;
      const begin = p === paragraph ? sentenceIndex(passage, at) : passage.sentences.length - 1;
      for (let i = begin; i >= 0 && left > 0; i -= 1, left -= 1) {
        const { start, end } = passage.sentences[i] as { start: number; end: number };
        const isOwn = p === paragraph && i === begin;
        if (p === paragraph && start >= at) continue;
        if (other && isOwn && this.mentions.in(p, start, at).length === 0) continue;
        const limit = p === paragraph ? Math.min(at, end) : end;
        const voice = this.toldIn({ passage, p, start, limit, isOwn }, pronoun);
        if (voice !== undefined) return voice;
      }
    }
    return null;
  }

  /** Who a sentence tells of, whom a pronoun can mean; null when it leaves that open, undefined when it tells of nobody. */
  private toldIn(stretch: Stretch, pronoun: Pronoun): Voice | null | undefined {
    const { passage, p, start, limit, isOwn } = stretch;
    const { text, at } = pronoun;
    const here = this.mentions.in(p, start, limit).filter((m) => this.fits(text, m));
    // 王芳问他：“…”他说: who is asked answers.
    if (!isOwn && asks(passage.masked.slice(start, limit), text, here)) return null;
    if (here.length === 0 && this.strangers.unread(p, start, limit)) return null;
    // 男友说…，而她…。她认为…: he is not she.
    const all = within(this.speakers[p] ?? [], start, limit).filter((s) => agrees(text, simplify(s.voice.speaker)));
    // 他并表示，检察官李某对他说…: he who begins the sentence.
    const [opening] = all;
    const said = opening?.kind === 'pronoun' && opening.start - start < 8 ? opening : all.at(-1);
    if (said && said.kind === 'pronoun') return said.voice;
    if (here.length === 0) {
      if (said && said.kind === 'office') return said.voice;
      const unnamed = this.strangers.unnamed(p, start, limit);
      return unnamed !== 'nobody' ? unnamed : undefined;
    }
    // 看到甲夺冠，他说: what he sees is not he.
    if (isOwn && SEEN.test(passage.masked.slice(start, at))) {
      const comma = passage.masked.indexOf('，', start);
      if (here.every((m) => m.start < comma)) return undefined;
    }
    return this.ofNamed(stretch, pronoun, here, said, all.length === 0);
  }

  /** Which of the people that a sentence names a pronoun means. @param said who speaks in it; `silent` when nobody does */
  private ofNamed(
    { passage, p, start, limit, isOwn }: Stretch,
    { text, paragraph, at }: Pronoun,
    here: Mention[],
    said: Spoken | undefined,
    silent: boolean,
  ): Voice | null {
    const several = new Set(here.map((m) => m.name)).size > 1;
    const only = here[0] as Mention;
    // 乙称会审理，但甲表示不信。他说: who spoke last goes on.
    if (several && said?.kind === 'person' && !isOwn) return said.voice;
    // 换王芳发言时，她说: the one of the clause that tells when.
    const when = isOwn ? inWhenClause(passage, this.mentions, p, start, at) : null;
    if (when && this.fits(text, when)) return this.mentions.named(when.name, p, when.start);
    // 李明表示，…。因为王部长在…前发出了信号。他表示: who is named within what somebody says is not he.
    const speaker = this.speaking(paragraph, p === paragraph && !isOwn ? at : -1, start);
    if (speaker && agrees(text, simplify(speaker.speaker)) && WITHIN_REPORT.test(passage.masked.slice(start, limit)))
      return speaker;
    if (several) {
      const head = (silent ? laterHead(passage, start, here) : null) ?? headOf(passage, start, here);
      if (head) return this.mentions.named(head.name, p, head.start);
      return said && said.kind === 'person' ? said.voice : null;
    }
    // 包括抹黑立委某某等，她怒：: who is named on the way is not she.
    if (isOwn && here.every((m) => isObject(passage.masked.slice(Math.max(0, m.start - 12), m.start))))
      return this.inFocus(only);
    // 为甲收割的是麦客乙。他说: the one who is served is not the one meant.
    if (/[为给帮替]/.test(passage.masked[only.start - 1] ?? '') && limit - start > 12) return this.inFocus(only);
    return this.mentions.named(only.name, p, only.start);
  }

  /** Who spoke last in a paragraph before an offset, a person, when that was in a sentence before the one that begins at `before`. */
  private speaking(paragraph: number, at: number, before: number): Voice | null {
    const last = (this.speakers[paragraph] ?? []).filter((s) => s.start < at).at(-1);
    return last && /^(?:person|pronoun)$/.test(last.kind) && last.start < before ? last.voice : null;
  }

  /** False for a woman whom 他, or a man whom 她 would mean, by name or by office: 姐姐李芳. */
  private fits(pronoun: string, { name }: Mention): boolean {
    return (
      !this.besides.has(name) && agrees(pronoun, name) && agrees(pronoun, simplify(this.mentions.roleOf(name) ?? ''))
    );
  }

  /** 有人帮李明找工作。他说: the one who is served or praised is meant when it was he who spoke last. */
  private inFocus(only: Mention): Voice | null {
    const last = this.last;
    return last && last.paragraph < only.paragraph && simplify(last.voice.speaker) === only.name
      ? this.mentions.named(only.name, only.paragraph, only.start)
      : null;
  }

  /** 蒋（回）: the one person of that family name who was named in full before; the name alone where none is. */
  private family(surname: string, paragraph: number, at: number): Voice | null {
    const [only, more] = this.mentions.family(surname, paragraph, at);
    // 李说…，李又说…: whom the article calls by nothing else.
    if (!only && this.mentions.isCalled(surname))
      return { speaker: (this.passages[paragraph] as Passage).raw.slice(at, at + surname.length), role: null };
    return only && !more ? this.mentions.named(only.name, only.paragraph, only.start) : null;
  }
}
