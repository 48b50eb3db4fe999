/** Addresses: only http and https leave this house. */

const LONGEST = 2048;

/** The address, made absolute and checked; null when it is no http(s) address, holds credentials or is too long. */
export function safeUrl(value: string | null | undefined, base: string | null = null): string | null {
  if (!value) return null;
  const trimmed = value.trim();
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
