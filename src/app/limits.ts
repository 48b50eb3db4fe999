/**
 * Sizes of messages; apart from their schemas, which a content script would otherwise carry into every frame, and each by
 * itself, so that the bundle holds the number and no object of all of them. More is cut by the sender and refused by the
 * receiver.
 */

/** Characters of a page's sentence that a lookup takes. */
export const MAX_SENTENCE = 2_000;
/** Characters of its paragraph up to the sentence. */
export const MAX_BEFORE = 300;
/** Characters of what a page's head says of its day, and of who published it. */
export const MAX_PUBLISHED = 400;
/** Characters of a query. */
export const MAX_QUERY = 200;
/** Marks that a report names. */
export const MAX_MARKS = 200_000;
