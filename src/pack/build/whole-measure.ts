/**
 * What a figure measures as a claim is put beside it: its measure with the corpus's names whole (中国中|小微企业总数), which
 * whoever read the figure did not know, and that of the figure it stands beside where its own clause states none.
 */
import type { Fact, Place } from '@/src/facts/fact';

/**
 * The measure of a fact, where its own does not say it.
 * @param before the fact before it in its article.
 * @param paragraph text of the paragraph that both stand in.
 * @param mentions of terms in that paragraph.
 * @returns null where the fact's own measure is whole, or there is none.
 */
export function wholeMeasure(
  fact: Fact,
  before: Fact | undefined,
  paragraph: string,
  mentions: readonly { place: Place }[],
): string | null {
  if (fact.type !== 'figure') return null;
  const { measure, place } = fact;
  if (measure === null) return isBeside(fact, before) ? before.measure : null;
  const at = paragraph.lastIndexOf(measure, place.start);
  const cut = mentions.find((mention) => mention.place.start < at && mention.place.end > at);
  return cut && isInSentence(cut.place.start, fact, paragraph) ? paragraph.slice(cut.place.start, at) + measure : null;
}

/** 128类19亿条: the second of two figures without a word between counts what the first does. */
function isBeside(fact: Fact, before: Fact | undefined): before is Fact & { type: 'figure' } {
  return before?.type === 'figure' && before.sentence === fact.sentence && before.place.end === fact.place.start;
}

/** Whether no sentence ends between a place and a fact. */
function isInSentence(start: number, { place }: Fact, paragraph: string): boolean {
  return !/[。！？!?\n]/.test(paragraph.slice(start, place.start));
}
