/** Programmes by which figures come about: 通过“星河计划”…; 上线“青禾助手”，…. */
import type { SentenceSpan } from '@/src/facts/sentences';
import { LAUNCH, MEANS } from './subject-words';

export interface Means {
  name: string;
  from: number;
  to: number;
  /** Goes before the subject of the clause. */
  first: boolean;
}

/** The programmes that a sentence names as means or says to be launched, and how far each reaches. */
export function programmesOf(text: string, span: SentenceSpan): Means[] {
  const means: Means[] = [];
  if (span.end - span.start > 2000) return means;
  const sentence = text.slice(span.start, span.end);
  if (!/[“「]/.test(sentence)) return means;
  for (const [pattern, first] of [
    [MEANS, true],
    [LAUNCH, false],
  ] as const) {
    for (const found of sentence.matchAll(pattern)) {
      const from = span.start + found.index + found[0].length;
      const stop = text.indexOf('；', from);
      means.push({ name: found[1] as string, from, to: stop < 0 ? span.end : stop, first });
    }
  }
  return means;
}
