/**
 * Text to measure on, of any size: sentences of seeds/ drawn again and again, with other names and figures in them, so
 * that articles differ as real ones do. Seeded: the same call gives the same text in every run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/scripts/lib/build.mjs';
import { readDocuments } from '@/src/corpus/read';

/** A random number in [0, 1) from a seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every sentence of the body text of the corpus that ships, longer than a heading. */
export function seedSentences(): string[] {
  const folder = join(ROOT, 'seeds');
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
  return readDocuments(documents)
    .flatMap(({ paragraphs }) => paragraphs.filter(({ role }) => role === 'body'))
    .flatMap(({ text }) => text.split(/(?<=[。！？])/))
    .filter((sentence) => sentence.length >= 12);
}

/** Made-up names are pairs of these with a word for what they are. */
const NAME_PARTS = [...'云天海星明远博汇联通信达宏泰新华安康瑞丰盛源中科恒润金德力创启智航飞顺和美佳正大同兴广'];
const NAME_KINDS = ['集团', '科技', '银行', '研究院', '基金会', '大学', '控股', '物流', '能源', '医药'];

/** Draws sentences and changes the figures, and a Latin or quoted name here and there. */
export class Sampler {
  private readonly random: () => number;

  constructor(
    private readonly sentences: readonly string[],
    seed: number,
    /** How many different made-up names there are; more names make more distinct words, as a larger corpus has. */
    private readonly names = 400,
  ) {
    this.random = randomFrom(seed);
  }

  below(n: number): number {
    return Math.floor(this.random() * n);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** A made-up name, the same for the same number. */
  name(number = this.below(this.names)): string {
    const parts = NAME_PARTS.length;
    const first = NAME_PARTS[number % parts] as string;
    const second = NAME_PARTS[Math.floor(number / parts) % parts] as string;
    const third = number >= parts * parts ? NAME_PARTS[Math.floor(number / parts / parts) % parts] : '';
    return `${first}${second}${third}${NAME_KINDS[(number * 7) % NAME_KINDS.length]}`;
  }

  /** One sentence, its figures changed and sometimes with a made-up name before it. */
  sentence(): string {
    const changed = this.pick(this.sentences).replace(/\d{1,6}/g, (digits) => {
      const [lead, ...rest] = digits;
      return `${lead}${rest.map(() => this.below(10)).join('')}`;
    });
    return this.random() < 0.3 ? `${this.name()}表示，${changed}` : changed;
  }

  paragraph(): string {
    return Array.from({ length: 2 + this.below(4) }, () => this.sentence()).join('');
  }

  /** About 800 characters, as news articles are. */
  article(): { title: string; paragraphs: string[] } {
    const paragraphs = Array.from({ length: 3 + this.below(4) }, () => this.paragraph());
    return { title: `${this.name()}${this.sentence().slice(0, 18)}`, paragraphs };
  }
}
