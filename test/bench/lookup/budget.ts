/** DESIGN §5: worker wake → first answer above an empty worker, by the size of the corpus in paragraphs (units of search). */
const WAKE_BUDGETS: readonly { passages: number; ms: number }[] = [
  // The seeds have 188.
  { passages: 500, ms: 5 },
  // 10,000 articles of the made-up corpus have 54,508.
  { passages: 60_000, ms: 30 },
  { passages: 100_000, ms: 60 },
];

/** Most milliseconds that a corpus of so many passages may take; undefined beyond the table. */
export function wakeBudget(passages: number): number | undefined {
  return WAKE_BUDGETS.find((row) => passages <= row.passages)?.ms;
}
