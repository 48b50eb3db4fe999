/**
 * Who is named where in an article, and whom a pronoun, a surname with a title or a bare 报告 means.
 */

import { officeStart } from './classify';
import type { Frame } from './frames';
import { type Passage, sentenceIndex } from './passage';
import { isName } from './person';
import { parseHead, parseSpeaker, type Speaker, shiftSpeaker } from './speaker';
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

interface Mention {
  paragraph: number;
  start: number;
  name: string;
}

const AFTER_NAME =
  /^(?:$|[，。；：！？、,.;:!?）)（(“”「」《》\s]|在|对|向|就|说|称|表示|指出|强调|认为|介绍|告诉|也|还|则|的|等|和|与|及|坦言|透露|曾|为|从|常|长期|是|带|来到|走|今|笑|站|坐|点头|摇头|现年|出席|主持|参加|接受|宣布|发表|撰)/;
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
    else if (s.kind === 'document') voice = this.document(passage, s, paragraph, raw);
    else if (s.kind === 'person') voice = this.person(passage, s, paragraph, raw, text);
    else voice = { speaker: raw, role: null };
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
    if (THINKING.test(frame.verb) && !/[“：]/.test(frame.joint)) return null;
    if (!frame.bare || (frame.strength === 'weak' && !/[“：]/.test(frame.joint))) return null;
    const sentence = passage.sentences[frame.sentence] as { start: number };
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
        : (parseHead(clause) ?? this.known(clause, paragraph, start));
      if (found) return shiftSpeaker(found, start);
      end = start - 1;
    }
    return null;
  }

  /** A clause that begins with somebody the article has named. */
  private known(clause: string, paragraph: number, at: number): Speaker | null {
    const m = this.mentionsIn(paragraph, at, at + 13)[0];
    if (!m) return null;
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
    if (!/^[他她其]$/.test(text)) {
      const head = /(?:负责人|发言人|人士|专家|教授|分析师|官员|先生|女士|老人)$/.exec(text)?.[0] ?? '';
      const last = this.last && this.last.paragraph >= paragraph - 3 ? this.last : null;
      if (last && head !== '' && (last.voice.speaker.endsWith(head) || last.voice.role?.includes(head)))
        return last.voice;
      return null;
    }
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
          continue;
        }
        const names = new Set(here.map((m) => m.name));
        if (names.size === 1) return this.named(here[0]?.name as string, p, here[0]?.start as number);
        if (said && said.kind === 'person') return said.voice;
        return null;
      }
    }
    return null;
  }

  private named(name: string, paragraph: number, start: number): Voice {
    const raw = (this.passages[paragraph] as Passage).raw.slice(start, start + name.length);
    return { speaker: raw, role: this.roles.get(name) ?? null };
  }

  private mentionsIn(paragraph: number, from: number, to: number): Mention[] {
    return within(this.mentions[paragraph] ?? [], from, to);
  }

  /** A bare 报告 or 文章 is the last title in 《》 that ends so or was called so. */
  private document(passage: Passage, s: NonNullable<Frame['speaker']>, paragraph: number, raw: string): Voice {
    const role = s.roleEnd > s.roleStart ? passage.raw.slice(s.roleStart, s.roleEnd) : null;
    const noun = raw.replace(/^(?:该|这份|这篇|上述|此)/, '');
    if (noun.length > 4 || raw.includes('《')) return { speaker: raw, role };
    for (let p = paragraph; p >= Math.max(0, paragraph - 6); p -= 1) {
      const end = p === paragraph ? s.start : (this.passages[p] as Passage).raw.length;
      const text = (this.passages[p] as Passage).raw.slice(Math.max(0, end - 600), end);
      const titles = [...text.matchAll(/《[^《》]{2,60}》/g)].map((m) => ({
        title: m[0],
        before: text.slice(Math.max(0, m.index - 4), m.index),
      }));
      const found = titles.filter((t) => t.title.includes(noun) || t.before.endsWith(noun)).at(-1);
      if (found) return { speaker: found.title, role };
    }
    return { speaker: raw, role };
  }
}

/** Items whose start lies in [from, to); the list is in order of place. At most the last sixteen. */
function within<T extends { start: number }>(list: T[], from: number, to: number): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] as T).start < from) low = mid + 1;
    else high = mid;
  }
  let end = low;
  while (end < list.length && end - low < 16 && (list[end] as T).start < to) end += 1;
  return list.slice(low, end);
}

/** 首席执行官|周某某 anywhere in a text: the name behind a role noun, its length settled by what follows. */
export function namesBehindRoles(
  text: string,
): { name: string; start: number; role: string; roleStart: number; roleEnd: number }[] {
  const out: { name: string; start: number; role: string; roleStart: number; roleEnd: number }[] = [];
  for (const m of text.matchAll(ROLE_PATTERN)) {
    const start = m.index + m[0].length;
    for (const length of [2, 3, 4]) {
      const name = text.slice(start, start + length);
      if (name.length !== length || !isName(name) || !AFTER_NAME.test(text.slice(start + length, start + length + 4)))
        continue;
      const roleStart = roleBegin(text, m.index);
      out.push({ name, start, role: text.slice(roleStart, start), roleStart, roleEnd: start });
      break;
    }
  }
  return out;
}

/** Back from a role noun to where the office begins: 由|蚂蚁集团董事长兼CEO. */
function roleBegin(text: string, at: number): number {
  let i = at;
  while (
    i > 0 &&
    at - i < 24 &&
    /[\u4e00-\u9fffA-Za-z0-9]/.test(text[i - 1] as string) &&
    !/[由被对向给让与和的在是说称出请邀]/.test(text[i - 1] as string)
  )
    i -= 1;
  return i + officeStart(text.slice(i, at));
}
