/** Answers that are kept: rules ask the same short strings again and again, within an article and from one to the next. */

/**
 * @param most so many answers are kept, then all are forgotten.
 * @param of what a string says, whatever stands around it; never undefined.
 * @returns the same function, quick for what was asked before.
 */
export function remembered<T extends NonNullable<unknown> | null>(
  most: number,
  of: (text: string) => T,
): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = of(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
