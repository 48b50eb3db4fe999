/**
 * What is said of a document that cannot be read: which file, what is wrong, where, and what to do about it.
 * The wording is for a person in front of a terminal or the import page; `code` is for programs.
 */

export type DocumentErrorCode = 'EMPTY' | 'NOT_TEXT' | 'ENCODING' | 'UNSUPPORTED' | 'TOO_LARGE' | 'NO_ARTICLE';

/** Thrown for a document that cannot be read; the message names the file and says what to do. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;
  /** The document's name, safe to show: no control characters, no path. */
  readonly file: string;

  /**
   * @param code what kind of fault
   * @param file the document's name as given
   * @param reason what is wrong, where, and what to do, without the file's name
   */
  constructor(code: DocumentErrorCode, file: string, reason: string) {
    const shown = displayName(file);
    super(`${shown}: ${reason}`);
    this.code = code;
    this.file = shown;
  }
}

/** A file name that is safe to show and to build ids from: last path segment, printable, at most 120 characters. */
export function displayName(file: string): string {
  const base = file.slice(-2000).split(/[\\/]/).pop() ?? '';
  const printable = base.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '').trim();
  const points = Array.from(printable);
  return (points.length > 120 ? `${points.slice(0, 119).join('')}…` : printable) || 'document';
}
