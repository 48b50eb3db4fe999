/**
 * What a page's scripts say of its article: pages that a script draws keep it as an object (`__NEXT_DATA__`,
 * `window.__INITIAL_STATE__ = {…}`), and WeChat keeps the second of publication. An object speaks of this article when it
 * has the page's own title; those of teasers and menus have others.
 */
import { type Claim, type Claims, merge, noClaims, state } from '@/src/corpus/claim';
import { fieldClaims } from '@/src/corpus/fields/front-claims';
import { toFields } from '@/src/corpus/records';
import { simplified } from '@/src/corpus/text/as-written';
import { selectAll } from './dom-select';

/** Beyond these a page's data is not looked through. */
const MOST_SCRIPTS = 60;
const MOST_CHARACTERS = 3_000_000;
const MOST_OBJECTS = 20_000;

/** What such claims weigh at most: what a page's head says and a line with 来源 or 发布 come first. */
const RANK: Partial<Record<keyof Claims, number>> = { publisher: 43, author: 46, published: 62 };

/**
 * Claims of the objects in a page's scripts.
 * @param titles what the page calls its article
 */
export function scriptData(page: Document, titles: readonly string[]): Claims {
  const said = titles.map(letters).filter((title) => title.length >= 6);
  let claims = noClaims();
  if (said.length === 0) return claims;
  let left = MOST_CHARACTERS;
  const scripts = selectAll(page, 'script').slice(0, MOST_SCRIPTS);
  // Other pages have a variable of that name too.
  const isWeChat =
    selectAll(page, '#js_content').length > 0 || scripts.some((one) => WECHAT.test(one.textContent ?? ''));
  for (const script of scripts) {
    const source = script.textContent ?? '';
    const type = script.getAttribute('type') ?? '';
    if (source.length < 40 || source.length > left || type.includes('ld+json')) continue;
    left -= source.length;
    if (isWeChat) state(claims.published, weChatDay(source), 'second of publication in a script', 66);
    for (const object of objectsIn(source, said)) claims = merge(claims, lowered(fieldClaims(toFields(object))));
  }
  return claims;
}

const letters = (text: string): string =>
  simplified(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

type Json = Readonly<Record<string, unknown>>;

/** Claims of an article's object, with what they weigh here. */
function lowered(found: Claims): Claims {
  const list = (field: keyof Claims): Claim[] =>
    found[field].flatMap((claim) => {
      const most = RANK[field];
      if (most === undefined || claim.known.how !== 'stated') return [];
      const from = claim.known.from.replace('front matter', 'page data');
      return [{ ...claim, rank: Math.min(claim.rank, most), known: { ...claim.known, from } }];
    });
  return { title: [], url: [], publisher: list('publisher'), author: list('author'), published: list('published') };
}

/** The objects of a script that have one of the titles. */
function objectsIn(source: string, titles: readonly string[]): Json[] {
  const found: Json[] = [];
  let left = MOST_OBJECTS;
  const visit = (value: unknown, depth: number): void => {
    if (depth > 12 || typeof value !== 'object' || value === null || left <= 0) return;
    left -= 1;
    if (!Array.isArray(value) && isTitled(value as Json, titles)) found.push(value as Json);
    // What a page would say of itself where somebody shares it is no data of its article.
    for (const [key, inner] of Object.entries(value))
      if (!/^(?:share|wx_?share|comments?)/i.test(key)) visit(inner, depth + 1);
  };
  for (const json of jsonIn(source)) visit(json, 0);
  return found.slice(0, 4);
}

const TITLE_KEY = /^(?:(?:news|article|post|doc|main|full)?_?title|headline|subject)$/i;

function isTitled(object: Json, titles: readonly string[]): boolean {
  return Object.entries(object).some(
    ([key, value]) => typeof value === 'string' && TITLE_KEY.test(key) && titles.includes(letters(value)),
  );
}

/** The values that a script is or sets: `{…}`, `window.x = {…};`. */
function jsonIn(source: string): unknown[] {
  const whole = parsed(source.trim());
  if (whole !== undefined) return [whole];
  const found: unknown[] = [];
  let at = 0;
  for (let tries = 0; tries < 20; tries += 1) {
    const open = source.slice(at).search(/[=(:]\s{0,4}[[{]\s{0,9}["{]/);
    if (open < 0) break;
    const start = at + open + source.slice(at + open).search(/[[{]/);
    const end = endOfValue(source, start);
    const value = end < 0 ? undefined : parsed(source.slice(start, end));
    if (value !== undefined) found.push(value);
    at = value === undefined ? start + 1 : end;
  }
  return found;
}

function parsed(source: string): unknown {
  if (!/^[[{]/.test(source)) return undefined;
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** Where the bracket that opens at `start` closes, strings left out; -1 when it does not. */
function endOfValue(source: string, start: number): number {
  let depth = 0;
  for (let i = start; i < source.length; i += 1) {
    const char = source[i];
    if (char === '"') {
      for (i += 1; i < source.length && source[i] !== '"'; i += 1) if (source[i] === '\\') i += 1;
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

/** Variables of WeChat's articles beside `ct`. */
const WECHAT = /\bvar (?:msg_title|biz|msg_cdn_url|appmsgid) ?=/;

/** `var ct = "1572919200"`: WeChat's second of publication, its day in China. */
function weChatDay(source: string): string | null {
  const seconds = /\bvar ct ?= ?["'](1\d{9})["']/.exec(source)?.[1];
  return seconds === undefined ? null : new Date((Number(seconds) + 8 * 3600) * 1000).toISOString().slice(0, 10);
}
