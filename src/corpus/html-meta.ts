/** What an HTML page says of its article outside the text: meta elements, JSON-LD, microdata, canonical address, title. */
import { safeUrl } from '@/src/corpus/address';
import { oneLine } from '@/src/corpus/characters';
import { type Claims, infer, merge, noClaims, state } from '@/src/corpus/claim';
import { isoDate, parseDate } from '@/src/corpus/dates';
import { type TitleHeading, titleHeading } from '@/src/corpus/html-title';
import { isPersonName } from '@/src/corpus/names';
import { authorClaims, authorName } from '@/src/corpus/note-fields';
import { isPublisherName, publisherName } from '@/src/corpus/publisher';
import { splitTitle } from '@/src/corpus/title';

/** Names of meta elements by field, lower case, strongest first. gov.cn and TRS sites use the third line's names. */
const META = {
  title: ['og:title', 'twitter:title', 'articletitle', 'dc.title', 'sailthru.title', 'parsely-title'],
  publisher: [
    'contentsource',
    'source',
    'article:source',
    'mediaid',
    'publisher',
    'dc.publisher',
    'og:site_name',
    'application-name',
    'sitename',
  ],
  author: [
    'author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'byl',
    'parsely-author',
    'sailthru.author',
    'cXenseParse:author',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_time',
    'publishtime',
    'og:release_date',
    'og:published_time',
    'weibo: article:create_at',
    'weibo:article:create_at',
    'bytedance:published_time',
    'apub:time',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'date',
    'sailthru.date',
    'parsely-pub-date',
    'firstpublishedtime',
    'release_date',
  ],
  url: ['og:url', 'twitter:url'],
} as const;

const AUTHOR_ELEMENTS =
  '[rel~="author"],[itemprop~="author"],.author,.byline,.article-author,.author-name,.post-author,#author';
const TITLE_ELEMENTS =
  '.article-title,.article_title,.articletitle,.news-title,.news_title,.newstitle,.detail-title,.detail_title,.content-title,.post-title,.entry-title,.main-title,.title,#title';

export interface PageHead {
  claims: Claims;
  /** The headline that the page shows, when its title says which it is. */
  headline: TitleHeading | null;
}

/** Claims of a page's head and structured data. Call before the page is cleaned. */
export function pageHead(page: Document, html: string): PageHead {
  let claims = noClaims();
  const meta = metaFields(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const saved = /<!-- saved from url=\(\d{1,6}\)(https?:\/\/[^\s>]{4,2000}) -->/.exec(html.slice(0, 4000))?.[1];
  const base =
    safeUrl(saved) ?? safeUrl(meta.get('og:url')) ?? safeUrl(page.querySelector('base')?.getAttribute('href'));
  const host = hostWord(base ?? safeUrl(canonical));
  const sites = [meta.get('og:site_name'), meta.get('application-name'), meta.get('sitename')].filter(
    (name) => name !== undefined,
  );
  // `dw.com` also signs as DW.
  for (const name of [...sites])
    if (/^[a-z0-9-]{2,20}\.[a-z.]{2,8}$/i.test(name)) sites.push(name.split('.')[0] as string);
  if (host) sites.push(host, meta.get('twitter:site')?.replace(/^@/, '') ?? host);
  const title = oneLine(page.querySelector('title')?.textContent ?? '');
  const titles = [title, ...META.title.map((name) => meta.get(name) ?? '')].filter((text) => text !== '');
  const headline = titleHeading(
    page,
    titles,
    new Set(sites.flatMap((name) => [name, name.replace(/[^\p{L}\p{N}]+/gu, '')]).map((name) => name.toLowerCase())),
  );
  if (headline) {
    state(claims.title, headline.text, 'headline that the title repeats', 68);
    state(claims.publisher, headline.site && publisherName(headline.site), 'title element', 44);
  }
  META.title.forEach((name, i) => {
    titleClaims(claims, meta.get(name), `meta ${name}`, 60 - i, sites);
  });
  META.publisher.forEach((name, i) => {
    const value = meta.get(name);
    if (value && !/^https?:/.test(value))
      // A bare word in small letters is the name of a machine or account: any other name outranks it.
      state(
        claims.publisher,
        publisherName(value),
        `meta ${name}`,
        /^[a-z0-9.-]+$/.test(value)
          ? 41
          : i >= 4
            ? 58 - i
            : /[\u4e00-\u9fff]/.test(value) || isPublisherName(value)
              ? 70 - i
              : 38,
      );
  });
  for (const name of META.author) {
    const value = meta.get(name.toLowerCase());
    if (value) claims = merge(claims, authorClaims(value, `meta ${name}`, 50));
  }
  META.published.forEach((name, i) => {
    state(claims.published, parseDate(meta.get(name)), `meta ${name}`, 80 - i / 10);
  });
  state(claims.url, pageAddress(canonical, base), 'canonical link', 80);
  for (const name of META.url) state(claims.url, pageAddress(meta.get(name), base), `meta ${name}`, 70);
  state(claims.url, safeUrl(saved), 'saved-from comment', 60);
  // WeChat articles name their account here; the site's own name is the platform's.
  state(
    claims.publisher,
    publisherName(oneLine(page.querySelector('#js_name')?.textContent ?? '')),
    'account name',
    66,
  );
  state(claims.published, parseDate(page.querySelector('#publish_time')?.textContent), 'publish time', 66);
  for (const time of Array.from(page.querySelectorAll('time[datetime]')).slice(0, 1))
    state(claims.published, parseDate(time.getAttribute('datetime')), 'time element', 64);
  claims = merge(claims, jsonLd(page));
  claims = merge(claims, microdata(page));
  titleClaims(claims, title, 'title element', 40, sites);
  elementClaims(page, claims, sites);
  for (const { value } of claims.url) infer(claims.published, dateOfAddress(value), `address: ${value}`, 30);
  if (host && claims.publisher.length === 0)
    infer(claims.publisher, nameOfHost(host, html), `name of ${host} as the page writes it`, 33);
  // A Chinese page whose head names its owner in English (`British Broadcasting Corporation`) calls itself in Chinese.
  const native = claims.publisher.filter(({ value }) => /[\u4e00-\u9fff]/.test(value));
  if (
    native[0]?.known.from === 'title element' &&
    native.every(({ value, rank }) => rank < 46 || value === native[0]?.value) &&
    /[\u4e00-\u9fff]{6}/.test(title)
  )
    claims.publisher.push({ ...native[0], rank: 59 });
  return { claims, headline };
}

/** The word of an address that names its site: `news.example.co.uk` → `example`; null for a word that names none. */
function hostWord(url: string | null): string | null {
  if (!url) return null;
  const labels = new URL(url).hostname
    .replace(/\.(?:com?|net|org|gov|edu|ac|ne|or)\.[a-z]{2}$|\.[a-z]{2,12}$/, '')
    .split('.');
  const word = labels.at(-1) ?? '';
  return /^[a-z0-9-]{3,30}$/.test(word) && /[a-z]{3}/.test(word) ? word.replace(/-/g, '') : null;
}

/** A site's name as its page writes it, found by the word of its address: `usatoday` → USA TODAY; null when it is nowhere written. */
function nameOfHost(host: string, html: string): string | null {
  const found = new Map<string, number>();
  const spelled = new RegExp(`(?<![\\w./@-])${Array.from(host).join("[ '’&.-]?")}(?![\\w/@-]|\\.[a-z])`, 'gi');
  for (const [name] of html.slice(0, 400_000).matchAll(spelled))
    if (/[A-Z]/.test(name)) found.set(name, (found.get(name) ?? 0) + 1);
  // Said in words it reads better than as the word of the address.
  const often = [...found].filter(([, times]) => times >= 2).sort((one, other) => other[1] - one[1]);
  return (often.find(([name]) => name.length > host.length) ?? often[0])?.[0] ?? null;
}

/** Title and author by the class of their element, where nothing else gives them. */
function elementClaims(page: Document, claims: Claims, sites: readonly string[]): void {
  if (claims.author.length === 0) {
    for (const element of Array.from(page.querySelectorAll(AUTHOR_ELEMENTS)).slice(0, 3)) {
      const name = oneLine(element.textContent ?? '').replace(/^(?:By|作者|文|撰文|记者|記者)[:：\s]{1,3}/i, '');
      if (isPersonName(name) || /^[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}$/.test(name)) {
        state(claims.author, authorName(name), 'author element', 54);
        break;
      }
    }
  }
  if (claims.title.length > 0) return;
  const headed = Array.from(page.querySelectorAll(TITLE_ELEMENTS))
    .map((element) => oneLine(element.textContent ?? ''))
    .find((text) => text.length >= 6 && text.length <= 80 && !/[。；]$/.test(text) && !isPublisherName(text));
  state(claims.title, headed && splitTitle(headed, sites).name, 'title by its class', 36);
}

/** A title without the site's name, which it claims instead; a site's name alone is no title. */
function titleClaims(
  claims: Claims,
  value: string | undefined,
  from: string,
  rank: number,
  sites: readonly string[],
): void {
  if (!value) return;
  const { name, site } = splitTitle(value, sites);
  if (site && isPublisherName(site)) state(claims.publisher, publisherName(site), from, 45);
  if (sites.includes(name) || (isPublisherName(name) && name.length <= 12)) return;
  state(claims.title, name, from, rank);
}

/** A page's own address; the site's front page is none. */
function pageAddress(value: string | null | undefined, base: string | null): string | null {
  const url = safeUrl(value, base);
  return url && new URL(url).pathname.length > 1 ? url : null;
}

function metaFields(page: Document): Map<string, string> {
  const fields = new Map<string, string>();
  for (const element of Array.from(page.querySelectorAll('meta')).slice(0, 300)) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop'))
      ?.trim()
      .toLowerCase();
    const content = oneLine(element.getAttribute('content') ?? '', 600);
    if (name && content !== '' && !fields.has(name)) fields.set(name, content);
  }
  return fields;
}

const ARTICLE_TYPES =
  /(?:Article|NewsArticle|ReportageNewsArticle|BlogPosting|Report|AnalysisNewsArticle|OpinionNewsArticle|LiveBlogPosting)$/;

function jsonLd(page: Document): Claims {
  let claims = noClaims();
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]')).slice(0, 20)) {
    const source = (script.textContent ?? '').slice(0, 500_000);
    for (const item of jsonArticles(parseJson(source))) {
      state(claims.title, splitTitle(textOf(item.headline) ?? textOf(item.name) ?? '').name, 'JSON-LD headline', 65);
      state(
        claims.publisher,
        publisherName(nameOf(item.publisher) ?? nameOf(item.sourceOrganization) ?? ''),
        'JSON-LD publisher',
        62,
      );
      state(claims.published, parseDate(textOf(item.datePublished)), 'JSON-LD datePublished', 82);
      state(claims.url, safeUrl(textOf(item.url) ?? textOf(idOf(item.mainEntityOfPage))), 'JSON-LD url', 65);
      const author = nameOf(item.author);
      if (author) claims = merge(claims, authorClaims(author, 'JSON-LD author', 60));
    }
  }
  return claims;
}

function parseJson(source: string): unknown {
  const open = source.match(/[[{]/g)?.length ?? 0;
  if (open > 20_000) return null;
  try {
    return JSON.parse(source.replace(/[\u0000-\u001f]/g, ' ')) as unknown;
  } catch {
    return null;
  }
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonArticles(value: unknown, depth = 0): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => jsonArticles(item, depth + 1));
  if (!isObject(value)) return [];
  const types = (Array.isArray(value['@type']) ? value['@type'] : [value['@type']]).map(String);
  if (types.some((type) => ARTICLE_TYPES.test(type))) return [value];
  return jsonArticles(value['@graph'], depth + 1);
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? oneLine(value, 600) : '';
  return text === '' ? undefined : text;
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 5)
      .map(nameOf)
      .filter((name) => name !== undefined);
    return names.length > 0 ? names.join(' ') : undefined;
  }
  return isObject(value) ? textOf(value.name) : textOf(value);
}

function idOf(value: unknown): unknown {
  return isObject(value) ? value['@id'] : value;
}

function microdata(page: Document): Claims {
  const claims = noClaims();
  const read = (name: string): string | undefined => {
    const element = page.querySelector(`[itemprop="${name}"]`);
    return textOf(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent ?? '');
  };
  state(claims.title, read('headline'), 'microdata headline', 58);
  state(claims.published, parseDate(read('datePublished')), 'microdata datePublished', 78);
  const publisher = page.querySelector('[itemprop="publisher"] [itemprop="name"]');
  state(
    claims.publisher,
    publisherName(textOf(publisher?.getAttribute('content') ?? publisher?.textContent) ?? ''),
    'microdata publisher',
    58,
  );
  const author = read('author');
  if (author && author.length <= 40) return merge(claims, authorClaims(author, 'microdata author', 55));
  return claims;
}

/** `/2022/06/01/`, `/2022-06/01/`, `/20220601/`, `t20220601_12`: many news sites file by day. */
export function dateOfAddress(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]{1,200}/, '');
  const match =
    /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /[/_.]t?((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-])/.exec(path);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
