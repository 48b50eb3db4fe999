/** Candidates for terms gathered by what they name: one group a term, its surfaces, how sure it is. */
import type { TermKind } from '../fact';
import { isOfficeAndName } from './junk';
import { isGeneral, lexiconEntry } from './lexicon';
import { UNSURE } from './marked';
import type { Candidate } from './names';

export interface Group {
  name: string;
  kind: TermKind;
  aliases: Set<string>;
  /** How sure it is that this is a term at all, 0…1. */
  trust: number;
  known: boolean;
  /** How often its writing showed it to be a name. */
  seen: number;
}

const COMPOUND_NOUN = /(?:转型|集群|缺口|指数|平台|工程|战略|产业园|示范区|试验区|小程序|模式创新)$/;

export class Groups {
  private readonly bySurface = new Map<string, Group>();
  private readonly groups = new Set<Group>();

  addKnown(surface: string): void {
    const entry = lexiconEntry(surface);
    if (!entry || isGeneral(entry.name) || this.bySurface.has(entry.name)) return;
    const group: Group = {
      name: entry.name,
      kind: entry.kind,
      aliases: new Set(entry.aliases),
      trust: 0.8,
      known: true,
      seen: 0,
    };
    this.groups.add(group);
    for (const s of [entry.name, ...entry.aliases]) this.bySurface.set(s, group);
  }

  add(candidate: Candidate): Group {
    const old = this.bySurface.get(candidate.surface);
    if (old) {
      old.seen += 1;
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
    };
    this.groups.add(group);
    this.bySurface.set(candidate.surface, group);
    return group;
  }

  /** `short` means `full`: the two become one term. A lexicon row keeps its name. */
  join(full: string, short: string, kind: TermKind | null): void {
    if (full === short) return;
    const a = this.bySurface.get(full) ?? this.add({ surface: full, kind: kind ?? 'concept', trust: 0.7 });
    const b = this.bySurface.get(short);
    if (b === a) return;
    if (b && (b.known || a.known) && b.known) return;
    a.aliases.add(short);
    if (b) {
      for (const s of [b.name, ...b.aliases]) {
        a.aliases.add(s);
        this.bySurface.set(s, a);
      }
      this.groups.delete(b);
    }
    this.bySurface.set(short, a);
    a.trust = Math.min(1, a.trust + 0.1);
  }

  /** 张某说, 占甲集团, 数字经济治理: a name or a lexicon row with other words before or behind it. */
  isMore(surface: string): boolean {
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
    const head = noun ? this.bySurface.get(surface.slice(0, noun.index)) : undefined;
    return head?.known === true && (head.kind === 'concept' || head.kind === 'product');
  }

  *organisations(): Iterable<string> {
    for (const group of this.groups) if (group.kind === 'organisation') yield group.name;
  }

  trustOf(name: string): Group | undefined {
    return this.bySurface.get(name);
  }

  list(): Group[] {
    return [...this.groups];
  }
}
