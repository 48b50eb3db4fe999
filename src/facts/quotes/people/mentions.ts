/**
 * The names of people in one article: where each is named, in which role, and who is meant by a family name.
 */
import type { Frame } from '../frame';
import type { Passage } from '../passage';
import { type Mention, within } from '../speaker/sentence-head';
import { givenNames } from './given-names';
import { JAPANESE_SURNAMES } from './japanese';
import { isKin } from './kin';
import { actors, namesBehindRoles } from './named';
import { isName, isUsualName } from './person';
import { RepeatedNames } from './repeated';
import type { Voice } from './voice';

/** Where names stand in texts, the longest that begins at a place. One pass; most characters begin none. */
class NamePlaces {
  private readonly byFirst = new Map<number, string[]>();

  constructor(names: ReadonlySet<string>) {
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      const alike = this.byFirst.get(name.charCodeAt(0));
      if (alike) alike.push(name);
      else this.byFirst.set(name.charCodeAt(0), [name]);
    }
  }

  in(text: string): { start: number; name: string }[] {
    const found: { start: number; name: string }[] = [];
    for (let i = 0; i < text.length; ) {
      const name = this.byFirst.get(text.charCodeAt(i))?.find((each) => text.startsWith(each, i));
      if (name) found.push({ start: i, name });
      i += name?.length ?? 1;
    }
    return found;
  }
}

/** Behind a reporter's name, what makes a byline of it: 黄小明13日报道, 王东震摄. */
const BYLINE_BEHIND = /^\s?(?:\d{1,2}日)?[^，。；：\s]{0,8}(?:报道|报导|电|讯|摄)(?=[，。；：》）)】\s]|$)/;

/** 某报讯（记者林某）…他认为, 某社记者林某13日报道: who wrote it is nobody whom a pronoun means. */
function isReporter(text: string, roleStart: number, roleEnd: number, nameEnd: number): boolean {
  if (!/(?:记者|记者站|通讯员|实习生|编辑|摄影|撰稿)$/.test(text.slice(roleStart, roleEnd))) return false;
  const before = text.slice(Math.max(0, roleStart - 24), roleStart);
  return /[（(【〔[][^）)】〕\]]{0,24}$/.test(before) || BYLINE_BEHIND.test(text.slice(nameEnd, nameEnd + 20));
}

const HEAD_OF_CLAUSE = /[，。；：！？\s】）”」]/;

/** Build it once for an article; every question is answered from what stands in it. */
export class Mentions {
  private readonly passages: Passage[];
  /** By paragraph, in order of place. */
  private readonly places: Mention[][];
  /** Full names by their first character, with where each stands first. */
  private readonly surnames = new Map<string, Mention[]>();
  private readonly likelyOf = new Map<string, Mention[]>();
  private readonly roles = new Map<string, string>();
  /** How often a single character speaks. */
  private readonly alone = new Map<string, number>();
  readonly repeated: RepeatedNames;

  constructor(passages: Passage[], frames: Frame[][]) {
    this.passages = passages;
    this.repeated = new RepeatedNames(passages);
    this.places = passages.map(() => []);
    const names = this.collect(frames);
    if (names.size === 0) return;
    const places = new NamePlaces(names);
    passages.forEach((passage, paragraph) => {
      for (const { start, name } of places.in(passage.masked)) {
        const mention = { paragraph, start, name };
        if (!passage.aside) this.places[paragraph]?.push(mention);
        const two = name.slice(0, 2);
        const first = name.length > 2 && JAPANESE_SURNAMES.has(two) ? two : (name[0] as string);
        const family = this.surnames.get(first) ?? [];
        if (isName(name) && !family.some((f) => f.name === name)) this.surnames.set(first, [...family, mention]);
      }
    });
  }

  /** Every name that an office, a saying word or an act shows to be one; keeps the roles that stand before them. */
  private collect(frames: Frame[][]): Set<string> {
    const names = new Set<string>();
    this.passages.forEach((passage, p) => {
      const spoken = new Map((frames[p] ?? []).map(({ speaker }) => [speaker?.start, speaker?.end]));
      for (const found of namesBehindRoles(passage.masked, this.repeated)) {
        // 财务总监徐某|指，…: the verb behind who speaks is no part of a name.
        if ((spoken.get(found.start) ?? Number.POSITIVE_INFINITY) < found.start + found.name.length) continue;
        if (isReporter(passage.text, found.roleStart, found.roleEnd, found.start + found.name.length)) continue;
        names.add(found.name);
        if (!this.roles.has(found.name) && found.role)
          this.roles.set(found.name, passage.raw.slice(found.roleStart, found.roleEnd));
      }
      for (const frame of frames[p] ?? []) {
        const s = frame.speaker;
        if (s?.kind === 'pronoun' && s.end - s.start === 1) this.countAlone(passage.text[s.start] as string);
        if (s?.kind !== 'person' || isReporter(passage.text, s.roleStart, s.roleEnd, s.end)) continue;
        const name = passage.text.slice(s.start, s.end);
        names.add(name);
        if (s.roleEnd > s.roleStart) this.keepRole(name, passage.raw.slice(s.roleStart, s.roleEnd));
      }
    });
    for (const name of actors(this.passages, this.repeated)) names.add(name);
    for (const name of givenNames(this.passages)) names.add(name);
    return names;
  }

  private countAlone(name: string): void {
    this.alone.set(name, (this.alone.get(name) ?? 0) + 1);
  }

  /** Whether a family name alone says something more than once. */
  isCalled(surname: string): boolean {
    return (this.alone.get(surname) ?? 0) > 1;
  }

  private keepRole(name: string, role: string): void {
    const old = this.roles.get(name);
    if (old === undefined || old.length < role.length) this.roles.set(name, role);
  }

  /** Names that begin in [from, to) of a paragraph, in order of place; at most sixteen. */
  in(paragraph: number, from: number, to: number): Mention[] {
    return within(this.places[paragraph] ?? [], from, to);
  }

  /** 她拉着李芳到水渠前: whom the pronoun's own clause names is not she. */
  besides(paragraph: number, at: number): ReadonlySet<string> {
    const { masked } = this.passages[paragraph] as Passage;
    const clause = /^[他她][^，。；：！？“「的]*/.exec(masked.slice(at, at + 40))?.[0] ?? '';
    return new Set(this.in(paragraph, at + 1, at + clause.length).map((m) => m.name));
  }

  /** True for a name that the article shows to be one. */
  has(name: string): boolean {
    return this.places.some((own) => own.some((m) => m.name === name));
  }

  roleOf(name: string): string | null {
    return this.roles.get(name) ?? null;
  }

  /** A name as it is written at a place, with the role it has anywhere in the article. */
  named(name: string, paragraph: number, start: number): Voice {
    const raw = (this.passages[paragraph] as Passage).raw.slice(start, start + name.length);
    return { speaker: raw, role: this.roleOf(name) };
  }

  /** Those whose names begin with a character and who were named in full before a place. */
  family(surname: string, paragraph: number, at: number): Mention[] {
    const before = (m: Mention): boolean => m.paragraph < paragraph || (m.paragraph === paragraph && m.start < at);
    const known = (this.surnames.get(surname) ?? []).filter(before);
    return known.length > 0 ? known : this.likely(surname).filter(before);
  }

  /** 汤某某作供…。汤说: usual names of a family at the heads of clauses, which nothing else shows to be names. */
  private likely(surname: string): Mention[] {
    const old = this.likelyOf.get(surname);
    if (old) return old;
    const found = new Map<string, Mention>();
    this.passages.forEach(({ masked }, paragraph) => {
      for (let i = masked.indexOf(surname); i >= 0; i = masked.indexOf(surname, i + 1)) {
        const name = masked.slice(i, i + surname.length + 2);
        if (!found.has(name) && (i === 0 || HEAD_OF_CLAUSE.test(masked[i - 1] as string)) && isUsualName(name))
          found.set(name, { paragraph, start: i, name });
      }
    });
    this.likelyOf.set(surname, [...found.values()]);
    return [...found.values()];
  }

  /** 周建国县域杂志: a person's name run into a title behind it is nobody. */
  glued(text: string): boolean {
    return (this.surnames.get(text[0] as string) ?? []).some(
      ({ name }) =>
        name.length >= 3 &&
        name.length < text.length &&
        text.startsWith(name) &&
        // 曾某某|和领队施某某; 王芳|的室友; 王芳|母亲
        !/[和与及、]|^的/.test(text.slice(name.length)) &&
        !isKin(text.slice(name.length)),
    );
  }
}
