/** The reader's address: which article, and the fact or paragraph to open it at. */

export interface ReaderAddress {
  articleId: string | null;
  factId: number | null;
  paragraph: number | null;
}

/** Reads `?article=ID&fact=N` or `&paragraph=N`; what is missing or no whole number is null. */
export function readAddress(search: string): ReaderAddress {
  const params = new URLSearchParams(search);
  return {
    articleId: params.get('article') || null,
    factId: wholeNumber(params.get('fact')),
    paragraph: wholeNumber(params.get('paragraph')),
  };
}

/** The same address with another fact in view. */
export function withFact(href: string, factId: number): string {
  const url = new URL(href);
  url.searchParams.set('fact', String(factId));
  url.searchParams.delete('paragraph');
  return url.href;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
