/** A Span: where a term stands in a text. Offsets are raw UTF-16 offsets of the text that was scanned. */
export interface Span {
  start: number;
  end: number;
  /** Index of the term in the automaton's term list. */
  term: number;
}
