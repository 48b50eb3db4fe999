/** English: stretches that say when something was and not how long: over the past 12 months, in the last three years. */

const PAST = /\b(?:in|over|during|within|through)\sthe\s(?:past|last|prior|previous|preceding)\s$/i;

/** Whether a number of months or years at an offset is such a stretch. */
export const isPastStretch = (text: string, start: number): boolean =>
  text[start - 1] === ' ' && PAST.test(text.slice(Math.max(0, start - 24), start));
