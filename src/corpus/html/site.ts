/** What an address says: the word that names its site, the name as the page writes it, the day that it files by. */
import { safeUrl } from '@/src/corpus/address';
import { isoDate } from '@/src/corpus/dates';

/** The word of an address that names its site: `news.example.co.uk` → `example`; null for a word that names none. */
export function hostWord(url: string | null): string | null {
  if (!url) return null;
  const labels = new URL(url).hostname
    .replace(/\.(?:com?|net|org|gov|edu|ac|ne|or)\.[a-z]{2}$|\.[a-z]{2,12}$/, '')
    .split('.');
  const word = labels.at(-1) ?? '';
  return /^[a-z0-9-]{3,30}$/.test(word) && /[a-z]{3}/.test(word) ? word.replace(/-/g, '') : null;
}

/** A site's name as its page writes it, found by the word of its address: `usatoday` → USA TODAY; null when it is nowhere written. */
export function nameOfHost(host: string, html: string): string | null {
  const found = new Map<string, number>();
  const spelled = new RegExp(`(?<![\\w./@-])${Array.from(host).join("[ '’&.-]?")}(?![\\w/@-]|\\.[a-z])`, 'gi');
  for (const [name] of html.slice(0, 400_000).matchAll(spelled))
    if (/[A-Z]/.test(name)) found.set(name, (found.get(name) ?? 0) + 1);
  // Said in words it reads better than as the word of the address.
  const often = [...found].filter(([, times]) => times >= 2).sort((one, other) => other[1] - one[1]);
  return (often.find(([name]) => name.length > host.length) ?? often[0])?.[0] ?? null;
}

/** Browsers and tools that save a page write in a comment above it where it was. */
const SAVED: readonly RegExp[] = [
  /<!-- saved from url=\(\d{1,6}\)(https?:\/\/[^\s>]{4,2000}) -->/,
  /<!--\s{1,4}Page saved with SingleFile\s{1,4}url: (https?:\/\/[^\s>]{4,2000})\s/,
];

/** Where a page was saved from; undefined where nothing says so. */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 6000);
  return SAVED.map((find) => find.exec(head)?.[1]).find((address) => address !== undefined);
}

/** A page's own address; the site's front page is none. */
export function pageAddress(value: string | null | undefined, base: string | null): string | null {
  const url = safeUrl(value, base);
  return url && new URL(url).pathname.length > 1 ? url : null;
}

/** `/2022/06/01/`, `/2022-06/01/`, `/20220601/`, `t20220601_12`, `202206010310.aspx`: many news sites file by day. */
export function dateOfAddress(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]{1,200}/, '');
  const match =
    /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /[/_.]t?((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=(?:\d{4})?(?:[/_.-]|$))/.exec(path);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
