/**
 * The Article: what a document in any format becomes, and the only thing that `facts` reads.
 * Everything a format may keep (title, publisher, author, date, URL) is here with how it is known;
 * nothing is invented: a field without evidence is null.
 */

/** `stated`: the document says so in so many words. `inferred`: it follows from something it says. */
export interface Known {
  how: 'stated' | 'inferred';
  /** The evidence, for a person to check: "front matter date", "来源 line", "本报记者 byline", "text: 3月20日". */
  from: string;
}

/**
 * What a paragraph is to its article. `title` is always paragraph 0 and exists only when the title belongs to
 * the text; `aside` is a pull-quote, kicker, box or caption; `note` is a byline, source line or 以下为全文.
 * `table` is one row of a table, its cells joined by a tab, preceded by the header row of the same role.
 */
export type ParagraphRole = 'title' | 'body' | 'heading' | 'aside' | 'note' | 'table';

export interface Paragraph {
  role: ParagraphRole;
  /** Repaired text: no line breaks, no markup, no blanks that the layout put between characters. */
  text: string;
}

export interface Article {
  /** Stable over rebuilds: the document's file name without its ending, `#`, the ordinal. */
  id: string;
  title: string;
  /** False when the title does not belong to the text (SEO bait): it is shown with a caution and never searched. */
  titleTrusted: boolean;
  publisher: string | null;
  publisherHow: Known | null;
  author: string | null;
  authorHow: Known | null;
  /** ISO 8601 at its own precision: `2022`, `2022-08`, `2022-08-12`. Null when nothing tells. */
  published: string | null;
  publishedHow: Known | null;
  /** http or https, always; null otherwise. */
  url: string | null;
  document: { file: string; ordinal: number };
  paragraphs: Paragraph[];
}

/** A document as it came: bytes with the name that errors and ids speak of. */
export interface SourceDocument {
  /** Base name, e.g. `report.html`. */
  file: string;
  bytes: Uint8Array;
}
