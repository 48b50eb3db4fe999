/** What is right: the pack of the build, opened in Node, asked the same questions with the same code. */
import { join } from 'node:path';
import { openLibrary } from '@/src/cli/library';
import { findSpans } from '@/src/detect/find';
import { hover } from '@/src/lookup/hover';
import { search } from '@/src/lookup/search';
import { randomFrom } from '../bench/sample';

/** A question in the form of its message, with the reply that is right, as JSON. */
export interface Question {
  type: 'search' | 'hover';
  data: { [key: string]: string | number };
  right: string;
}

/** Two engines' logarithms differ in the last bit: a score is compared to twelve digits, all else as it is. */
export function comparable(json: string): string {
  return JSON.stringify(
    JSON.parse(json, (key, value) => (key === 'score' ? Number((value as number).toPrecision(12)) : value)),
  );
}

/** A sentence of a soak page with one name to hover, and what its card must say. */
export interface Passage {
  sentence: string;
  surface: string;
  /** Digits or words of the first result, without blanks. */
  says: string;
}

export class Truth {
  private readonly random: () => number;

  private constructor(
    private readonly library: Awaited<ReturnType<typeof openLibrary>>,
    private readonly sentences: readonly string[],
    seed: number,
  ) {
    this.random = randomFrom(seed);
  }

  /** @param build folder of the unpacked build that the browser runs. */
  static async of(build: string, seed: number): Promise<Truth> {
    const library = await openLibrary(join(build, 'pack'));
    const { figures, quotes } = library.pack.manifest.counts;
    const sentences = new Set<string>();
    for (let id = 0; id < figures + quotes; id += 1) sentences.add((await library.pack.fact(id)).fact.sentence);
    return new Truth(library, [...sentences], seed);
  }

  /** A whole number below `n`. */
  below(n: number): number {
    return Math.floor(this.random() * n);
  }

  /** A search or a hover of the corpus's own sentences, whole or in part. */
  async question(): Promise<Question> {
    const { pack, automaton } = this.library;
    const sentence = this.sentences[this.below(this.sentences.length)] as string;
    const [span] = findSpans(automaton, sentence);
    if (span && this.below(2) === 0) {
      const data = { sentence: sentence.slice(0, 2_000), start: span.start, end: span.end };
      return { type: 'hover', data, right: plain(await hover(pack, automaton, data, 'off')) };
    }
    const start = this.below(sentence.length);
    const query = sentence.slice(start, start + 2 + this.below(14));
    return { type: 'search', data: { query, limit: 20 }, right: plain(await search(pack, automaton, query, 20)) };
  }

  /** Sentences to make a page of, each with a name that has a card. */
  async passages(count: number): Promise<Passage[]> {
    const { pack, automaton } = this.library;
    const found: Passage[] = [];
    for (let tries = 0; tries < count * 40 && found.length < count; tries += 1) {
      const sentence = this.sentences[this.below(this.sentences.length)] as string;
      const spans = findSpans(automaton, sentence);
      const [span] = spans;
      if (!span || spans.length !== 1 || sentence.length > 300 || found.some((one) => one.sentence === sentence))
        continue;
      const { results } = await hover(pack, automaton, { sentence, start: span.start, end: span.end }, 'off');
      const [first] = results;
      const digits = first?.kind === 'figure' ? (/\d[\d.]*/.exec(first.figure.text)?.[0] ?? '') : '';
      if (digits === '') continue;
      found.push({ sentence, surface: sentence.slice(span.start, span.end), says: digits });
    }
    return found;
  }
}

/** As it comes out of a message: keys that are undefined are gone. */
export const plain = (value: unknown): string => JSON.stringify(value);
