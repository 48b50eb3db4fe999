/**
 * Who is named where in an article, and whom a pronoun, a surname with a title or a bare 报告 means.
 */

import { documentVoice } from './document';
import type { Frame } from './frames';
import { actors, ENDS_WITH_ROLE, hasStranger, namesBehindRoles, namesStranger } from './named';
import { namelessActor } from './nameless';
import { type Passage, sentenceIndex } from './passage';
import { isName } from './person';
import { parseHead, parseSpeaker, type Speaker, shiftSpeaker } from './speaker';
import { cleftOf, type Mention, topicOf, WHEN_WHERE_FROM, WHERE_FROM, within } from './topic';
import { THINKING } from './verbs';
import { ROLE_PATTERN } from './words';

export interface Voice {
  speaker: string;
  role: string | null;
}

interface Spoken {
  paragraph: number;
  start: number;
  voice: Voice;
  kind: string;
}

/** How many sentences back a pronoun may reach. */
const SENTENCES_BACK = 12;

/** How a sentence may begin before its pronoun without naming a subject. */
const ADVERBIAL =
  /^(?:在|对|关于|针对|谈|说到|提到|提及|面对|随着|根据|按照|至于|就|从|当|为|随后|此外|同时|另外|因此|所以|如今|现在|目前|采访|会上|会后|最后|接着|近日|日前|今|去年|昨|\d|问|被问|聊|回忆|回顾|展望|除|尽管|虽然|如果|作为|身为|经过|通过|截至|直到|自|与此|例如|比如|[（(「“])/;
/** 两名警察很确定地（说）: the clause names somebody of its own. */
const OWN_SUBJECT =
  /^(?:[一两三四五六七八九十几多数\d]+(?:名|位|个)|该|这|那|有|其中|警|记者|对方|双方|大家|人们|网友|我|你|他们|她们|[也还更亦另]有)/;
/** Somebody who comes in without a name. */
const SOMEBODY =
  /(?:其中一人|有人|另一人|[一这那该](?:名|位|个)[^，。；的]{0,8}(?:人|男子|女子|者|员|户|民|生|友|客|士))/;
const TITLED = /^.(?:先生|女士|大爷|大妈|大叔|大娘|大伯|大姐|大哥|阿姨|奶奶|爷爷|婆婆|师傅|老汉|老太)$/;
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The people of one article. Build it once, ask it for every frame. */
export class People {
  private readonly passages: Passage[];
  /** By paragraph, in order of place. */
  private readonly mentions: Mention[][];
  /** Full names by surname, with where each stands first. */
  private readonly surnames = new Map<string, Mention[]>();
  private readonly roles = new Map<string, string>();
  private readonly speakers: Spoken[][];
  private last: Spoken | null = null;

  constructor(passages: Passage[], frames: Frame[][]) {
    this.passages = passages;
    this.mentions = passages.map(() => []);
    this.speakers = passages.map(() => []);
    const names = new Set<string>();
    passages.forEach((passage, p) => {
      for (const found of namesBehindRoles(passage.masked)) {
        names.add(found.name);
        if (!this.roles.has(found.name) && found.role)
          this.roles.set(found.name, passage.raw.slice(found.roleStart, found.roleEnd));
      }
      for (const frame of frames[p] ?? []) {
        const s = frame.speaker;
        if (s?.kind !== 'person') continue;
        const name = passage.text.slice(s.start, s.end);
        names.add(name);
        if (s.roleEnd > s.roleStart) this.keepRole(name, passage.raw.slice(s.roleStart, s.roleEnd));
      }
    });
    for (const name of actors(passages)) names.add(name);
    if (names.size === 0) return;
    const pattern = new RegExp(
      [...names]
        .sort((a, b) => b.length - a.length)
        .map(literal)
        .join('|'),
      'g',
    );
    passages.forEach((passage, paragraph) => {
      for (const m of passage.masked.matchAll(pattern)) {
        const mention = { paragraph, start: m.index, name: m[0] };
        this.mentions[paragraph]?.push(mention);
        const family = this.surnames.get(m[0][0] as string) ?? [];
        if (isName(m[0]) && !family.some((f) => f.name === m[0]))
          this.surnames.set(m[0][0] as string, [...family, mention]);
      }
    });
  }

  private keepRole(name: string, role: string): void {
    const old = this.roles.get(name);
    if (old === undefined || old.length < role.length) this.roles.set(name, role);
  }

  /** Who speaks in a frame; null when it names nobody for certain. Call in order of place. */
  voice(frame: Frame, paragraph: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const s = frame.speaker;
    if (!s) return null;
    const raw = passage.raw.slice(s.start, s.end);
    const text = passage.text.slice(s.start, s.end);
    let voice: Voice | null;
    if (s.kind === 'pronoun') voice = this.pronoun(text, paragraph, s.start);
    else if (s.kind === 'document') voice = documentVoice(this.passages, s, paragraph, raw);
    else if (s.kind === 'person') voice = this.person(passage, s, paragraph, raw, text);
    else voice = this.glued(text) ? null : { speaker: raw, role: null };
    if (voice) {
      this.last = { paragraph, start: frame.verbStart, voice, kind: s.kind };
      this.speakers[paragraph]?.push(this.last);
    }
    return voice;
  }

  /**
   * 王某书记高瞻远瞩，…，提出“…”: the saying word stands in a clause without a subject of its own; the nearest
   * clause before it in the sentence that begins with a speaker has it.
   */
  subject(frame: Frame, paragraph: number): Speaker | null {
    const passage = this.passages[paragraph] as Passage;
    if (frame.speaker || (THINKING.test(frame.verb) && !/[“：]/.test(frame.joint))) return null;
    const own = passage.masked.slice(frame.start, frame.verbStart);
    // 王芳微笑着强调：“…”: the clause has its own subject.
    const named =
      this.known(own, paragraph, frame.start) ??
      (frame.verb === '' ? this.labelEnd(own, paragraph, frame.start) : null);
    if (named) return frame.bare || /[“：]/.test(frame.joint) ? shiftSpeaker(named, frame.start) : null;
    if (!frame.bare || (frame.strength === 'weak' && !/[“：]/.test(frame.joint))) return null;
    // 就连邻县承诺…: a subject that cannot be read is not passed over.
    if (frame.strength === 'call' && frame.joint === '' && own.length > 3) return null;
    const sentence = passage.sentences[frame.sentence] as { start: number };
    if ((isName(own.slice(0, 3)) && own.length > 3) || OWN_SUBJECT.test(own)) return null;
    let end = frame.start - 1;
    for (let guard = 0; guard < 6 && end > sentence.start; guard += 1) {
      if (!/[，,]/.test(passage.masked[end] ?? '')) return null;
      let start = end;
      while (start > sentence.start && end - start < 80 && !/[，,。；：;:]/.test(passage.masked[start - 1] as string)) {
        start -= 1;
      }
      const clause = passage.masked.slice(start, end);
      const found = clause.endsWith('》')
        ? parseSpeaker(clause)
        : (parseHead(clause) ?? this.known(clause, paragraph, start) ?? namelessActor(clause));
      if (found) return shiftSpeaker(found, start);
      // Somebody is named in the clause, in a place that does not tell whether he is its subject.
      if (this.mentionsIn(paragraph, start, end).length > 0) return null;
      end = start - 1;
    }
    return null;
  }

  /** 金牌得主王小美：“…”: a label that ends with somebody the article has named. */
  private labelEnd(clause: string, paragraph: number, at: number): Speaker | null {
    const m = this.mentionsIn(paragraph, at, at + clause.length).at(-1);
    if (!m || m.start + m.name.length !== at + clause.length || /[的了在对给]/.test(clause)) return null;
    return { kind: 'person', start: m.start - at, end: clause.length, roleStart: 0, roleEnd: m.start - at };
  }

  /** A clause that begins with somebody the article has named. */
  private known(clause: string, paragraph: number, at: number): Speaker | null {
    const m = this.mentionsIn(paragraph, at, at + 13)[0];
    if (!m || m.start + m.name.length > at + clause.length) return null;
    const start = m.start - at;
    if (!/^(?:而|但|同时|随后|此后|因此|其中|近日|当天|\d+[年月日])*$|^[^，]{1,8}的$/.test(clause.slice(0, start)))
      return null;
    return { kind: 'person', start, end: start + m.name.length, roleStart: 0, roleEnd: 0 };
  }

  private person(
    passage: Passage,
    s: NonNullable<Frame['speaker']>,
    paragraph: number,
    raw: string,
    text: string,
  ): Voice {
    const role = s.roleEnd > s.roleStart ? passage.raw.slice(s.roleStart, s.roleEnd) : null;
    // 周行长 is the one 周某某 who is a 行长; 王小姐 may be anybody.
    const title =
      /^.((?:副)?(?:教授|博士|院士|导演|局长|部长|书记|主任|院长|行长|校长|所长|会长|市长|省长|县长|司长|处长|董事长|总经理|总裁|律师))$/.exec(
        text,
      );
    if (title) {
      const full = new Set(
        (this.surnames.get(text[0] as string) ?? [])
          .filter((m) => this.roles.get(m.name)?.includes(title[1] as string))
          .filter((m) => m.paragraph < paragraph || (m.paragraph === paragraph && m.start < s.start))
          .map((m) => m.name),
      );
      if (full.size === 1) {
        const name = [...full][0] as string;
        return { speaker: name, role: this.roles.get(name) ?? null };
      }
      return { speaker: raw, role };
    }
    return { speaker: raw, role: role ?? this.roles.get(text) ?? null };
  }

  /** 他 → the one person of the nearest earlier sentence that names any; two people there leave it open. */
  private pronoun(text: string, paragraph: number, at: number): Voice | null {
    if (/^(?:他们|她们|双方|对方|后者|前者)$/.test(text)) return null;
    if (text.length === 1 && !/^[他她其]$/.test(text)) return this.family(text, paragraph, at);
    if (!/^[他她其]$/.test(text)) {
      const head = text.replace(/^(?:上述|该|此|[这那](?:位|名|个)?)/, '');
      const last = this.last && this.last.paragraph >= paragraph - 3 ? this.last : null;
      if (last && head !== '' && (last.voice.speaker.endsWith(head) || last.voice.role?.includes(head)))
        return last.voice;
      // Nobody of that office has spoken: the words stay with the office.
      return /^[\u4e00-\u9fff]{2,}$/.test(head) && text.length > head.length
        ? {
            speaker: (this.passages[paragraph] as Passage).raw.slice(at + text.length - head.length, at + text.length),
            role: null,
          }
        : null;
    }
    if (this.unknownSubject(paragraph, at)) return null;
    let left = SENTENCES_BACK;
    for (let p = paragraph; p >= Math.max(0, paragraph - 2); p -= 1) {
      const passage = this.passages[p] as Passage;
      const begin = p === paragraph ? sentenceIndex(passage, at) : passage.sentences.length - 1;
      for (let i = begin; i >= 0 && left > 0; i -= 1, left -= 1) {
        const sentence = passage.sentences[i] as { start: number; end: number };
        if (p === paragraph && sentence.start >= at) continue;
        const limit = p === paragraph ? Math.min(at, sentence.end) : sentence.end;
        const here = this.mentionsIn(p, sentence.start, limit);
        const said = within(this.speakers[p] ?? [], sentence.start, limit).at(-1);
        if (said && said.kind === 'pronoun') return said.voice;
        if (here.length === 0) {
          if (said && said.kind === 'office') return said.voice;
          const unnamed = this.unnamed(p, sentence.start, limit);
          if (unnamed !== 'nobody') return unnamed;
          continue;
        }
        const names = new Set(here.map((m) => m.name));
        const head =
          names.size > 1 ? (topicOf(passage, sentence.start, here) ?? cleftOf(passage, sentence.start, here)) : null;
        if (head) return this.named(head.name, p, head.start);
        // 为甲收割的是麦客乙。他说: the one who is served is not the one meant.
        const only = here[0] as Mention;
        if (names.size === 1 && /[为给帮替]/.test(passage.masked[only.start - 1] ?? '') && limit - sentence.start > 12)
          return null;
        if (names.size === 1) return this.named(here[0]?.name as string, p, here[0]?.start as number);
        if (said && said.kind === 'person') return said.voice;
        return null;
      }
    }
    return null;
  }

  private readonly unnamedBefore = new Map<string, Voice | null | 'nobody'>();

  /** Who a sentence without known names brings in: an office as its subject, null for somebody unknown, or nobody. */
  private unnamed(paragraph: number, from: number, to: number): Voice | null | 'nobody' {
    const key = `${paragraph} ${from} ${to}`;
    const known = this.unnamedBefore.get(key);
    if (known !== undefined) return known;
    const passage = this.passages[paragraph] as Passage;
    // 其中一人站起来…。他说: somebody without a name has come in.
    const text = passage.masked.slice(Math.max(from, to - 200), to);
    const found =
      this.nameless(passage, from, to) ??
      (SOMEBODY.test(text) || hasStranger(text) || namesStranger(text) ? null : 'nobody');
    this.unnamedBefore.set(key, found);
    return found;
  }

  /** 随后，最佳球员接受了采访。他说: the only noun for a person in a sentence without names, as its subject. */
  private nameless(passage: Passage, from: number, to: number): Voice | null {
    if (to - from > 160) return null;
    const text = passage.masked.slice(from, to);
    if ([...text.matchAll(ROLE_PATTERN)].length > 1 || hasStranger(text)) return null;
    let at = from;
    for (const clause of text.split(/(?<=[，,])/).slice(0, 3)) {
      const found = parseHead(clause.replace(/[，,。！？]+$/, '')) ?? namelessActor(clause);
      if (found?.kind === 'office' && found.end < clause.length - 3)
        return { speaker: passage.raw.slice(at + found.start, at + found.end), role: null };
      if (found || !/^[\s\n]*(?:在|随后|此外|同时|[\d今昨当去]|近日|日前|比赛)/.test(clause)) return null;
      at += clause.length;
    }
    return null;
  }

  /** 周建国县域杂志: a person's name run into a title behind it is nobody. */
  private glued(text: string): boolean {
    return (this.surnames.get(text[0] as string) ?? []).some(
      ({ name }) => name.length >= 3 && name.length < text.length && text.startsWith(name),
    );
  }

  /** “站住！”陈某追了上去: who acts right behind the words has said them. */
  actor(paragraph: number, at: number, thanks: boolean): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const m = this.mentionsIn(paragraph, at, at + 44)[0];
    if (!m) return null;
    const lead = passage.masked.slice(at, m.start);
    const end = m.start + m.name.length;
    const after = passage.masked.slice(end, end + 8);
    // ”家住杏林站附近的潘先生，公司在城东。
    if (WHERE_FROM.test(lead) && after.startsWith('，')) return this.named(m.name, paragraph, m.start);
    // “太感谢你们了！”9月25日，杏县的何先生将一面锦旗…: somebody of no office, who speaks of himself.
    const ordinary = thanks && TITLED.test(m.name) && WHEN_WHERE_FROM.test(lead);
    if (lead !== '' && !ordinary && !(lead.length <= 16 && ENDS_WITH_ROLE.test(lead)) && !WHERE_FROM.test(lead))
      return null;
    return /^(?:[的、和与及跟被遭，。]|听|闻|得知|没有回答|沉默|收到|接到|看到|看见|愣|是|也是|正是|一听|面对|\0)/.test(
      after,
    )
      ? null
      : this.named(m.name, paragraph, m.start);
  }

  /** “甲。”家住村口的潘先生…。“乙。”: the one person of a paragraph in which he has spoken before speaks again. */
  soleSpeaker(
    paragraph: number,
    at: number,
    said: { direct: boolean; speaker: string | null; role: string | null }[],
  ): Voice | null {
    const names = new Set(this.mentionsIn(paragraph, 0, at).map((m) => m.name));
    const first = said.find((q) => q.direct);
    const speaker = first?.speaker;
    if (!first || !speaker || names.size !== 1 || said.some((q) => q.speaker !== speaker)) return null;
    return { speaker, role: first.role };
  }

  /** 王某某带我们去看水渠，“我们修了三年。”: the only person of the sentence, at its head. */
  head(paragraph: number, at: number): Voice | null {
    const passage = this.passages[paragraph] as Passage;
    const from = passage.sentences[sentenceIndex(passage, at)]?.start ?? 0;
    const here = this.mentionsIn(paragraph, from, at);
    const [first] = here;
    if (!first || here.some((m) => m.name !== first.name) || !topicOf(passage, from, here)) return null;
    return this.named(first.name, paragraph, first.start);
  }

  /** 蒋（回）: the one person of that family name who was named in full before. */
  private family(surname: string, paragraph: number, at: number): Voice | null {
    const full = (this.surnames.get(surname) ?? []).filter(
      (m) => m.paragraph < paragraph || (m.paragraph === paragraph && m.start < at),
    );
    const [only] = full;
    return only && full.length === 1 ? this.named(only.name, only.paragraph, only.start) : null;
  }

  private named(name: string, paragraph: number, start: number): Voice {
    const raw = (this.passages[paragraph] as Passage).raw.slice(start, start + name.length);
    return { speaker: raw, role: this.roles.get(name) ?? null };
  }

  /** 卖土产的刘守军看见了经过，他说，: words in front of the pronoun that name nobody we know may name somebody. */
  private unknownSubject(paragraph: number, at: number): boolean {
    const passage = this.passages[paragraph] as Passage;
    const from = passage.sentences[sentenceIndex(passage, at)]?.start ?? 0;
    const before = passage.masked.slice(Math.max(from, at - 80), at).replace(/[，,\s]+$/, '');
    const last = (before.split(/[，,]/).at(-1) as string).replace(/^(?:但是?|而|不过|然而)/, '');
    if (/[他她]/.test(before) || last.length < 7 || ADVERBIAL.test(last)) return false;
    return this.mentionsIn(paragraph, from, at).length === 0;
  }

  private mentionsIn(paragraph: number, from: number, to: number): Mention[] {
    return within(this.mentions[paragraph] ?? [], from, to);
  }
}
