/**
 * Who comes into a sentence without a name that could be read: an office, somebody whose name nothing else shows to be one, the
 * subject of a saying word. A pronoun behind such a sentence means them, or nobody for certain.
 */

import type { Frame } from '../frame';
import { type Passage, sentenceIndex } from '../passage';
import { isManner } from '../speaker/manner';
import { within } from '../speaker/sentence-head';
import { parseHead } from '../speaker/speaker';
import { ROLE_PATTERN } from '../words';
import { namelessActor } from './acting';
import type { Mentions } from './mentions';
import { hasStranger, namesStranger } from './named';
import { ADVERBIAL, CROWD, SOMEBODY, STRANGER } from './people-patterns';
import { isName } from './person';
import type { Voice } from './voice';

/** Build it once for an article. */
export class Strangers {
  private readonly passages: readonly Passage[];
  private readonly mentions: Mentions;
  /** Saying words in clauses with words of their own that name nobody for certain. */
  private readonly unnamedFrames: { start: number; frame: Frame }[][];

  constructor(passages: readonly Passage[], frames: readonly Frame[][], mentions: Mentions) {
    this.passages = passages;
    this.mentions = mentions;
    this.unnamedFrames = frames.map((own, p) =>
      own
        .filter((f) => f.strength === 'strong' && !f.speaker)
        .filter((f) => !isManner((passages[p] as Passage).masked.slice(f.start, f.verbStart)))
        .map((frame) => ({ start: frame.verbStart, frame })),
    );
  }

  /** 某公司职员美某说，…。她…: somebody speaks in a sentence whose name could not be read. */
  unread(paragraph: number, from: number, to: number): boolean {
    return within(this.unnamedFrames[paragraph] ?? [], from, to).some(({ frame }) => !frame.speaker);
  }

  /** 卖土产的刘守军看见了经过，他说，: words in front of the pronoun that name nobody we know may name somebody. */
  comeIn(paragraph: number, at: number): boolean {
    const passage = this.passages[paragraph] as Passage;
    const from = passage.sentences[sentenceIndex(passage, at)]?.start ?? 0;
    const before = passage.masked.slice(Math.max(from, at - 80), at).replace(/[，,\s]+$/, '');
    // 李某某的眼圈红了，…，他说: a name that nothing else in the article shows to be one.
    for (const m of STRANGER.all(before))
      if (isName(m[0]) && this.mentions.in(paragraph, from, at).length === 0) return true;
    const clauses = before.split(/[，,]/).map((clause) => clause.replace(/^\s?(?:但是?|而|不过|然而)/, ''));
    const own = clauses.some(
      (clause, i) => clause.length >= (i === clauses.length - 1 ? 7 : 6) && !ADVERBIAL.test(clause),
    );
    if (/[他她]/.test(before) || !own) return false;
    return this.mentions.in(paragraph, from, at).length === 0;
  }

  private readonly unnamedBefore = new Map<string, Voice | null | 'nobody'>();

  /** Who a sentence without known names brings in: an office as its subject, null for somebody unknown, or nobody. */
  unnamed(paragraph: number, from: number, to: number): Voice | null | 'nobody' {
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
    if (ROLE_PATTERN.all(text).length > 1 || hasStranger(text)) return null;
    let at = from;
    for (const clause of text.split(/(?<=[，,])/).slice(0, 3)) {
      const found = parseHead(clause.replace(/[，,。！？]+$/, '')) ?? namelessActor(clause);
      // 工作人员拱她再唱: who does something to her is not she.
      if (found && /[他她]/.test(clause.slice(found.end))) return null;
      // 台下已有歌迷落泪，她…: a crowd is not she.
      if (found?.kind === 'office' && CROWD.test(clause.slice(0, found.end))) return null;
      if (found?.kind === 'office' && found.end < clause.length - 3)
        return { speaker: passage.raw.slice(at + found.start, at + found.end), role: null };
      if (found || !/^[\s\n]*(?:在|随后|此外|同时|[\d今昨当去]|近日|日前|比赛)/.test(clause)) return null;
      at += clause.length;
    }
    return null;
  }
}
