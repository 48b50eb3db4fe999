/**
 * An English sentence without what stands between a subject and its saying verb: a dateline, a relative clause, `however`.
 * What is taken out is blanked, so that offsets stay.
 */

/** , who asked not to be named, | , whose son was there, */
const RELATIVE = /, (?:who|whose|which|where)\s[^,.;:"“”\0]{2,120},(?=\s)/g;
/** , however, | , though, */
const ASIDE =
  /, (?:however|though|too|meanwhile|also|in turn|for (?:his|her|its|their) part|on the other hand),(?=\s)/g;
/** WASHINGTON, Nov. 3 (Agency) - | LONDON — | MINSK. Sept 19 (Agency) - */
const DATELINE =
  /^.{0,100}?\([A-Z][\w.\- ]{1,24}\)\s*(?:-|–|—|--)\s+|^[A-Z][A-Z.,' -]{2,40}(?:,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?\s*(?:—|–|--|-)\s+/;

const blank = (text: string): string => ' '.repeat(text.length);

/**
 * @param sentence with the insides of marks blanked.
 * @returns a string of the same length; all patterns are bounded, so the time is linear.
 */
export function plain(sentence: string): string {
  const dated = / [-–—]|--/.test(sentence.slice(0, 130)) && DATELINE.test(sentence);
  let out = dated ? sentence.replace(DATELINE, blank) : sentence;
  if (out.includes(', wh')) out = out.replace(RELATIVE, blank);
  return out.includes(', ') ? out.replace(ASIDE, blank) : out;
}
