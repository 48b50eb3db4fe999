/**
 * The order in which facts lie in a pack: what measures the same together, of these the facts of one subject, of these
 * those of one sentence; quotes by their speakers. A question asks for facts of one thing, and their repeats and series are
 * of that thing too. In order of articles each lay in another file: 22 files of facts for a first answer at 1,000 articles,
 * 9 in this order (14 with subjects before measures). The facts of one sentence stay together in their own order, and a
 * small corpus stays in order of articles: all of it is read anyhow.
 */
import type { Fact } from '@/src/facts/fact';
import { hashOf } from '../postings';
import { type ArticleInput, factsInOrder } from './collect';
import { ROWS } from './part-writer';

/** Two hashes of so many bits make one exact number. */
const BITS = 26;
/** So many facts stay in order of articles: no more files than one question reads. */
const FEW = 12 * ROWS.facts;

/** Told every article in order, knows where each of their facts lies. */
export class FactOrder {
  /** Subject and measure, and sentence, of each fact in order of articles. */
  private readonly topics: number[] = [];
  private readonly sentences: number[] = [];

  /** Takes the facts of the next article in. */
  add(input: ArticleInput): void {
    const facts = factsInOrder(input.facts);
    for (let first = 0; first < facts.length; ) {
      let end = first + 1;
      while (end < facts.length && isSameSentence(facts[first] as Fact, facts[end] as Fact)) end += 1;
      const said = facts.slice(first, end);
      const topic = topicOf(said, input);
      const sentence = hashOf((said[0] as Fact).sentence);
      for (const _ of said) {
        this.topics.push(topic);
        this.sentences.push(sentence);
      }
      first = end;
    }
  }

  /**
   * Place of each fact, by its number in order of articles.
   * @param few so many facts stay where they are.
   */
  places(few = FEW): Uint32Array {
    const { topics, sentences } = this;
    const order = Uint32Array.from(topics, (_, number) => number);
    if (order.length <= few) return order;
    order.sort(
      (a, b) =>
        (topics[a] as number) - (topics[b] as number) || (sentences[a] as number) - (sentences[b] as number) || a - b,
    );
    const places = new Uint32Array(order.length);
    for (let place = 0; place < order.length; place += 1) places[order[place] as number] = place;
    return places;
  }
}

function isSameSentence(a: Fact, b: Fact): boolean {
  return a.place.paragraph === b.place.paragraph && a.sentence === b.sentence;
}

/** What a sentence's facts are about, as a number: their measure, then their subject, speaker, or a term of their paragraph. */
function topicOf(facts: readonly Fact[], { mentions }: ArticleInput): number {
  const { paragraph } = (facts[0] as Fact).place;
  const owner =
    first(facts, (fact) => (fact.type === 'figure' ? fact.subject : fact.speaker)) ||
    `#${mentions.find(({ place }) => place.paragraph === paragraph)?.term}`;
  const measure = first(facts, (fact) => (fact.type === 'figure' ? fact.measure : null)) || owner;
  return bitsOf(measure) * 2 ** BITS + bitsOf(owner);
}

function first(facts: readonly Fact[], read: (fact: Fact) => string | null): string {
  for (const fact of facts) {
    const text = read(fact);
    if (text) return text;
  }
  return '';
}

function bitsOf(text: string): number {
  return hashOf(text) >>> (32 - BITS);
}
