/** The address of an article's original that opens at a passage: a text fragment, which no server gets to see. */

/** A passage up to this long is named whole, a longer one by its first and its last clause. */
const WHOLE = 60;
/** A clause that says less may stand elsewhere too. */
const SHORTEST = 4;

/**
 * `https://a.example/b` and a sentence → `https://a.example/b#:~:text=…`. Browsers that do not find the words open the
 * page at its top, so a passage that was cleaned of line breaks does no harm. Words are cut at marks between clauses,
 * since a fragment must begin and end between words.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function atPassage(url: string, passage: string): string {
  const text = passage.replace(/\s+/g, ' ').trim();
  const clauses = text.split(/[，。；：、！？,;:!?“”"]/).filter((clause) => clause.trim().length >= SHORTEST);
  const [first, last] = [clauses[0], clauses.at(-1)];
  const words = text.length <= WHOLE || !first || !last || first === last ? [text] : [first, last];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${words.map(encode).join(',')}`;
}

/** Commas and dashes have a meaning of their own in a fragment. */
function encode(words: string): string {
  return encodeURIComponent(words.trim()).replace(/-/g, '%2D');
}
