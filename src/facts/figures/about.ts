/** What a figure is about: its measure and its subject. */
import type { SentenceSpan } from '@/src/facts/sentences';
import type { TimeSpan } from './dates';
import type { Raw } from './raw';

export class About {
  constructor(_title: string) {}
  paragraph(): void {}
  sentence(_text: string, _sentence: SentenceSpan, _raws: Raw[], _times: TimeSpan[]): void {}
  of(_raw: Raw): { measure: string | null; subject: string | null; unit: string } {
    return { measure: null, subject: null, unit: '' };
  }
}
