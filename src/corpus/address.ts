/** Addresses: only http and https leave this house. */

const LONGEST = 2048;

/** What archives of the web set before the address of the page that they keep. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is))\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/\/)/;

/** The address, made absolute and checked; null when it is no http(s) address, holds credentials or is too long. */
export function safeUrl(value: string | null | undefined, base: string | null = null): string | null {
  if (!value) return null;
  const trimmed = value.trim().replace(ARCHIVED, '');
  if (trimmed === '' || trimmed.length > LONGEST || /[\s\u0000-\u001f<>"\\^`{|}]/.test(trimmed)) return null;
  // Most links of a page are relative: told apart before the costly parse.
  if (base === null && !/^(?:https?:)?\/\//i.test(trimmed)) return null;
  try {
    const url = base ? new URL(trimmed, base) : new URL(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null;
    return url.href.length > LONGEST ? null : url.href;
  } catch {
    return null;
  }
}
