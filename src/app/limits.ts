/** Sizes of messages; apart from their schemas, which a content script would otherwise carry into every frame. */

/** Longest page sentence and query that a lookup takes; more is cut by the sender and refused by the receiver. */
export const LIMITS = { sentence: 2_000, before: 300, published: 40, query: 200, marks: 200_000 } as const;
