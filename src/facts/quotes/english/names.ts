/** Who was named so far in an English article, found again by family name, first word, office, or as named in passing. */

import type { Voice } from '../people/voice';
import { type Gender, genderOf } from './gender';
import { ADDRESS, STARTERS } from './patterns';
import { OFFICE } from './speaker';

/** How many people back an office alone may mean. */
const OFFICES_BACK = 24;
/** China's Northlake, Marlow-based Northlake: whose it is, or where it sits, is no first name. */
const OF_WHERE = /^\S{2,}(?:['’]s|-based) /;
/** Capitalised words that are nobody's full name. */
const isNobody = (name: string): boolean => STARTERS.test(name) || OFFICE.test(name) || OF_WHERE.test(name);

const firstWord = (name: string): string => name.split(' ')[0] as string;
export const lastWord = (name: string): string => name.split(' ').at(-1) as string;

/** Filled in order of place. */
export class EnglishNames {
  private readonly byLast = new Map<string, Voice>();
  /** By the first word: Chinese family names, and first names in features. */
  private readonly byFirst = new Map<string, Voice>();
  /** Two or three words with capitals by their first and last one: names in passing. */
  private readonly passing = new Map<string, string>();
  private readonly inOffice: { office: string; voice: Voice }[] = [];
  /** Who can be which of `he` and `she` by a form of address that is no part of the name. */
  private readonly addressed = new Map<string, Gender>();

  /** The one who is known by the last word of a name. */
  surnamed(name: string): Voice | null {
    return this.byLast.get(lastWord(name)) ?? null;
  }

  /** The one whose name begins with a word. */
  byFirstWord(word: string): Voice | null {
    return this.byFirst.get(word) ?? null;
  }

  /** A name in passing, of which nothing is told. */
  pass(name: string): void {
    for (const word of [lastWord(name), firstWord(name)]) if (!this.passing.has(word)) this.passing.set(word, name);
  }

  /** Mrs Stone is she, whatever her first name. */
  address(name: string, gender: Gender): void {
    this.addressed.set(name, gender);
  }

  /** Whether somebody is he or she, as far as the name, the office or a form of address tells. */
  genderOf(voice: Voice): Gender | null {
    return this.addressed.get(voice.speaker) ?? genderOf(voice.speaker, voice.role);
  }

  /** Capitalised words that are nobody's full name; Mr Tan is none once Tan Kian Peng is known. */
  isNobody(name: string): boolean {
    return (
      isNobody(name) || (ADDRESS.test(name) && (this.byFirst.has(lastWord(name)) || this.byLast.has(lastWord(name))))
    );
  }

  /** Somebody who is named in full, or by the only name that is told. */
  add(voice: Voice): void {
    this.byLast.set(lastWord(voice.speaker), voice);
    if (voice.speaker.includes(' ') && !this.byFirst.has(firstWord(voice.speaker)))
      this.byFirst.set(firstWord(voice.speaker), voice);
    if (voice.role) this.inOffice.push({ office: ` ${voice.role.toLowerCase()} `, voice });
  }

  /** A bare name in full: by the surname, by the first word, or as it was named in passing. */
  full(name: string): Voice | null {
    const known = this.byLast.get(name) ?? this.byFirst.get(name);
    if (known) return known;
    const passing = this.passing.get(name);
    return passing ? { speaker: passing, role: null } : null;
  }

  /** the sheriff → the last one who was named as a sheriff. */
  byOffice(noun: string): Voice | null {
    for (const { office, voice } of this.inOffice.slice(-OFFICES_BACK).reverse())
      if (office.includes(` ${noun} `)) return voice;
    return null;
  }
}
