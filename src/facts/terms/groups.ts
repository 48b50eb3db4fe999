/** Candidates for terms gathered by what they name: one group a term, its surfaces, how sure it is. */
import type { TermKind } from '../fact';
import { simplify } from '../simplify';
import type { Candidate } from './candidate';
import { isOfficeAndName } from './junk';
import { isGeneral, lexiconEntry } from './lexicon';
import { UNSURE } from './marked';
import { COMPOUND_NOUN } from './stop';

export interface Group {
  name: string;
  kind: TermKind;
  aliases: Set<string>;
  /** How sure it is that this is a term at all, 0…1. */
  trust: number;
  known: boolean;
  /** How often its writing showed it to be a name. */
  seen: number;
  /** Nothing but its count shows it to be a term. */
  counted: boolean;
  /** What it is made of, 支付宝 and 小程序 for 支付宝小程序: what is said of it is said of them too. */
  parts: Group[];
}

/** What a ministry does (工信部|专项整治行动) is one of many such. */
const PUBLIC_BODY = /(?:部|局|委|署|院|厅|府|社|办|总局|委员会|法院|联合国)$/;
/** How sure a name has to be before others are read from it. */
const SURE = 0.7;

export class Groups {
  /** By surfaces in Simplified: 台積電 is 台积电. */
  private readonly bySurface = new Map<string, Group>();
  private readonly groups = new Set<Group>();

  addKnown(surface: string): void {
    const entry = lexiconEntry(surface);
    if (!entry || isGeneral(entry.name) || this.has(entry.name)) return;
    const group: Group = {
      name: entry.name,
      kind: entry.kind,
      aliases: new Set(entry.aliases),
      trust: 0.8,
      known: true,
      seen: 0,
      counted: false,
      parts: [],
    };
    this.groups.add(group);
    for (const s of [entry.name, ...entry.aliases]) this.bySurface.set(simplify(s), group);
  }

  add(candidate: Candidate): Group {
    const old = this.trustOf(candidate.surface);
    if (old) {
      // Letters (SaaS) are taken for names wherever they stand.
      if (!old.known || /[\u4e00-\u9fff]/.test(candidate.surface)) old.seen += 1;
      old.counted = false;
      old.trust = Math.min(1, Math.max(old.trust, candidate.trust) + (candidate.trust > UNSURE ? 0.03 : 0));
      if (!old.known && candidate.trust > 0.6 && old.kind === 'concept') old.kind = candidate.kind;
      return old;
    }
    const group: Group = {
      name: candidate.surface,
      kind: candidate.kind,
      aliases: new Set(),
      trust: candidate.trust,
      known: false,
      seen: 1,
      counted: false,
      parts: [],
    };
    this.groups.add(group);
    this.bySurface.set(simplify(candidate.surface), group);
    return group;
  }

  /** A string that comes again and again; what its writing shows as well stays so. */
  addCounted(surface: string, trust: number): void {
    const old = this.trustOf(surface);
    if (old) {
      old.trust = Math.max(old.trust, trust);
      return;
    }
    this.add({ surface, kind: 'concept', trust }).counted = true;
  }

  /** A longer name that begins with a known one and may end with another. */
  addComposed(candidate: Candidate, parts: readonly string[]): void {
    const of = parts.flatMap((part) => this.trustOf(part) ?? []);
    const group = this.add(candidate);
    for (const part of of) if (part !== group && !group.parts.includes(part)) group.parts.push(part);
  }

  /** `short` means `full`: the two become one term. A lexicon row keeps its name. */
  join(full: string, short: string, kind: TermKind | null): void {
    if (full === short) return;
    const a = this.trustOf(full) ?? this.add({ surface: full, kind: kind ?? 'concept', trust: 0.7 });
    const b = this.trustOf(short);
    if (b === a) return;
    if (b && (b.known || a.known) && b.known) return;
    a.aliases.add(short);
    if (b) {
      for (const s of [b.name, ...b.aliases]) {
        a.aliases.add(s);
        this.bySurface.set(simplify(s), a);
      }
      this.groups.delete(b);
    }
    this.bySurface.set(simplify(short), a);
    a.trust = Math.min(1, a.trust + 0.1);
  }

  /** `letters` stand in brackets behind a name that `before` ends with: the longest body that is known. */
  joinLetters(before: string, letters: string): void {
    for (let from = 0; from + 4 <= before.length; from += 1) {
      const group = this.trustOf(before.slice(from));
      if (group?.kind !== 'organisation') continue;
      this.join(group.name, letters, 'organisation');
      return;
    }
  }

  /** 张某说, 占甲集团, 数字经济治理: a name or a lexicon row with other words before or behind it. */
  isMore(written: string): boolean {
    const surface = simplify(written);
    if (this.bySurface.has(surface)) return false;
    for (let n = 2; n < surface.length; n += 1) {
      const head = this.bySurface.get(surface.slice(0, n));
      if (head && (head.kind === 'person' || (head.known && head.kind === 'concept'))) return true;
      if (isOfficeAndName(surface.slice(0, n), surface.slice(n), (s) => this.bySurface.has(s))) return true;
      const tail = this.bySurface.get(surface.slice(n));
      if (tail?.known && !(tail.kind === 'concept' && surface.length - n < 3)) return true;
    }
    return false;
  }

  /** 产业数字化|转型, 数据中心|集群: a concept of the lexicon with a noun that makes another concept of it. */
  isCompound(surface: string): boolean {
    const noun = COMPOUND_NOUN.exec(surface);
    const head = noun ? this.trustOf(surface.slice(0, noun.index)) : undefined;
    return head?.known === true && (head.kind === 'concept' || head.kind === 'product');
  }

  *organisations(): Iterable<string> {
    for (const group of this.groups) if (group.kind === 'organisation') yield group.name;
  }

  /** Surfaces of names that a longer name can begin with: no people, places and words in Han characters alone. */
  *heads(): Iterable<string> {
    for (const { name, aliases, kind, trust } of this.groups) {
      if (trust < SURE || kind === 'person' || kind === 'place' || kind === 'report' || PUBLIC_BODY.test(name))
        continue;
      for (const surface of [name, ...aliases])
        if (kind === 'organisation' || kind === 'product' || kind === 'programme' || /^[A-Za-z]{2,8}$/.test(surface))
          yield surface;
    }
  }

  trustOf(name: string): Group | undefined {
    return this.bySurface.get(simplify(name));
  }

  private has(surface: string): boolean {
    return this.bySurface.has(simplify(surface));
  }

  list(): Group[] {
    return [...this.groups];
  }
}
