/** What a question was understood as, for the reader of its answers. */
import { yearsOf } from '@/src/pack/tokens';
import type { Result } from './answer';
import type { Asked } from './query/asked';
import type { Question } from './query/understand';

/**
 * What was asked, as the corpus was asked for it: a word that it lacks with the one that was taken for it (丁丁 → 钉钉), and
 * the year asked for with the one there is (2022 → 2021).
 * @param absent the idf of a token that no unit has.
 */
export function understoodAs(
  { concepts, question, rarity }: Asked,
  results: readonly Result[],
  absent: number,
): string[] {
  const words = concepts.filter(({ kind }) => kind === 'name' || kind === 'word' || kind === 'hint');
  const isMissing = (tokens: string[]) => tokens.some((token) => rarity.get(token) === absent);
  const read = words.map(({ text, alternatives: [typed, ...others] }) => {
    const known = others.find(({ tokens }) => !isMissing(tokens));
    return typed && known && isMissing(typed.tokens) ? `${text} → ${known.text}` : text;
  });
  return [...read, ...periodAs(question, results)];
}

/** The period asked for; with the year of the first answer, when none of the answers is of a year asked for. */
function periodAs({ period, years }: Question, results: readonly Result[]): string[] {
  if (period === null) return [];
  const given = results.flatMap((result) => (result.kind === 'figure' ? [result.figure.period] : []));
  const [first = null] = given;
  const isThere = given.some((each) => yearsOf(each).some((year) => years.includes(year)));
  return isThere || first === null ? [period] : [`${period} → ${first}`];
}
