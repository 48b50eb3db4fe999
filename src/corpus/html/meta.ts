/** What an HTML page says of its article outside the text: meta elements, JSON-LD, microdata, canonical address, title. */
import { safeUrl } from '@/src/corpus/address';
import { type Claims, infer, merge, noClaims, state } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import { isPersonName } from '@/src/corpus/names';
import { authorClaims, authorName } from '@/src/corpus/notes/author-name';
import { isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import { oneLine } from '@/src/corpus/text/characters';
import { isNoTitle, splitTitle } from '@/src/corpus/title';
import { selectAll, selectFirst } from './dom-select';
import { scriptData } from './script-data';
import { dateOfAddress, hostWord, nameOfHost, pageAddress, savedFrom } from './site';
import { jsonLd, microdata } from './structured';
import { HEADLINE, type TitleHeading, titleHeading } from './title';

/**
 * Names of meta elements by field as `metaFields` writes them (small letters; `pub_date`, `publish-date` and `weibo: article`
 * without what parts their words), strongest first. gov.cn and TRS sites use articletitle, contentsource and sitename.
 */
const META = {
  title: ['og:title', 'twitter:title', 'articletitle', 'dc.title', 'sailthru.title', 'parselytitle'],
  publisher: [
    'contentsource',
    'source',
    'article:source',
    'mediaid',
    'publisher',
    'dc.publisher',
    'dc.publisher.corporatename',
    'og:sitename',
    'applicationname',
    'sitename',
  ],
  author: [
    'author',
    'article:author',
    'og:article:author',
    'dc.creator',
    'byl',
    'parselyauthor',
    'sailthru.author',
    'cxenseparse:author',
  ],
  published: [
    'article:publishedtime',
    'og:article:publishedtime',
    'datepublished',
    'pubdate',
    'publishdate',
    'publishtime',
    'og:releasedate',
    'og:publishedtime',
    'og:time',
    'weibo:article:createat',
    'bytedance:publishedtime',
    'apub:time',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'date',
    'sailthru.date',
    'parselypubdate',
    'firstpublishedtime',
    'releasedate',
    'dateupdate',
  ],
  url: ['og:url', 'twitter:url', 'url'],
} as const;

const AUTHOR_ELEMENTS =
  '[rel~="author"],[itemprop~="author"],.author,.byline,.article-author,.author-name,.post-author,#author';

const TITLE_ELEMENTS =
  '.article-title,.article_title,.articletitle,.news-title,.news_title,.newstitle,.detail-title,.detail_title,.content-title,.post-title,.entry-title,.main-title,.title,#title';

/** A list of who a story is by (`AFP,Some Paper`) that names the site itself: the site. */
function ofSite(value: string | undefined, site: string | undefined): string | undefined {
  const names = value?.split(',').map((name) => name.trim()) ?? [];
  return site !== undefined && names.length > 1 && names.includes(site) ? site : value;
}

export interface PageHead {
  claims: Claims;
  /** The headline that the page shows, when its title says which it is. */
  headline: TitleHeading | null;
}

/** What a page says of itself before any field of it is read. */
interface Facts {
  page: Document;
  html: string;
  meta: ReadonlyMap<string, string>;
  /** The text of the title element. */
  title: string;
  /** Names of the site, with that of its host. */
  sites: readonly string[];
  host: string | null;
  /** Where the page was saved from, and the address that its own are relative to. */
  saved: string | undefined;
  canonical: string | null | undefined;
  base: string | null;
}

function factsOf(page: Document, html: string): Facts {
  const meta = metaFields(page);
  const canonical = selectFirst(page, 'link[rel="canonical"]')?.getAttribute('href');
  const saved = savedFrom(html);
  const base =
    safeUrl(saved) ?? safeUrl(meta.get('og:url')) ?? safeUrl(selectFirst(page, 'base')?.getAttribute('href'));
  const host = hostWord(base ?? safeUrl(canonical));
  const sites = [meta.get('og:sitename'), meta.get('applicationname'), meta.get('sitename')].filter(
    (name) => name !== undefined,
  );
  // `dw.com` also signs as DW.
  for (const name of [...sites])
    if (/^[a-z0-9-]{2,20}\.[a-z.]{2,8}$/i.test(name)) sites.push(name.split('.')[0] as string);
  if (host) sites.push(host, meta.get('twitter:site')?.replace(/^@/, '') ?? host);
  const title = oneLine(selectFirst(page, 'title')?.textContent ?? '');
  return { page, html, meta, title, sites, host, saved, canonical, base };
}

/** Claims of a page's head and structured data. Call before the page is cleaned. */
export function pageHead(page: Document, html: string): PageHead {
  const facts = factsOf(page, html);
  const { meta, title, sites } = facts;
  const headline = headlineOf(facts);
  let claims = noClaims();
  if (headline) {
    state(claims.title, headline.text, HEADLINE, 68);
    state(claims.publisher, headline.site && publisherName(headline.site), 'title element', 44);
  }
  META.title.forEach((name, i) => {
    titleClaims(claims, meta.get(name), `meta ${name}`, 60 - i, sites);
  });
  publisherClaims(claims, meta, headline?.site);
  for (const name of META.author) {
    const value = meta.get(name);
    if (value) claims = merge(claims, authorClaims(value, `meta ${name}`, 50));
  }
  dateAndAddress(claims, facts);
  claims = merge(claims, jsonLd(page));
  claims = merge(claims, microdata(page));
  titleClaims(claims, title, 'title element', 40, sites);
  const titles = claims.title.map(({ value }) => value);
  claims = merge(claims, scriptData(page, titles));
  elementClaims(page, claims, sites);
  ownNames(claims, facts);
  return { claims, headline };
}

/** The headline that the page shows. */
function headlineOf({ page, meta, title, sites }: Facts): TitleHeading | null {
  const titles = [title, ...META.title.map((name) => meta.get(name) ?? '')].filter((text) => text !== '');
  const spellings = sites.flatMap((name) => [name, name.replace(/[^\p{L}\p{N}]+/gu, '')]);
  return titleHeading(page, titles, new Set(spellings.map((name) => name.toLowerCase())));
}

/** @param site the name that the page's title sets behind its headline. */
function publisherClaims(claims: Claims, meta: Facts['meta'], site: string | null | undefined): void {
  META.publisher.forEach((name, i) => {
    const value = ofSite(meta.get(name), meta.get('og:sitename'));
    if (value && !/^https?:/.test(value))
      state(claims.publisher, publisherName(value), `meta ${name}`, publisherRank(value, i));
  });
  // The title's own name for the site is no chance where the head has it too.
  if (site && META.publisher.some((name) => letters(meta.get(name) ?? '') === letters(site)))
    state(claims.publisher, publisherName(site), 'title element', 59);
}

/** How much the value of a meta element is worth as a publisher. @param place of its name among those that are asked. */
function publisherRank(value: string, place: number): number {
  // A bare word in small letters is the name of a machine or account: any other name outranks it.
  if (/^[a-z0-9.-]+$/.test(value)) return 41;
  if (place >= 4) return 58 - place;
  return /[\u4e00-\u9fff]/.test(value) || isPublisherName(value) ? 70 - place : 38;
}

function dateAndAddress(claims: Claims, { page, meta, saved, canonical, base }: Facts): void {
  META.published.forEach((name, i) => {
    state(claims.published, parseDate(meta.get(name)), `meta ${name}`, 80 - i / 10);
  });
  state(claims.url, pageAddress(canonical, base), 'canonical link', 80);
  for (const name of META.url) state(claims.url, pageAddress(meta.get(name), base), `meta ${name}`, 70);
  state(claims.url, safeUrl(saved), 'saved-from comment', 60);
  // WeChat articles name their account here; the site's own name is the platform's.
  state(claims.publisher, publisherName(oneLine(selectFirst(page, '#js_name')?.textContent ?? '')), 'account name', 66);
  state(claims.published, parseDate(selectFirst(page, '#publish_time')?.textContent), 'publish time', 66);
  for (const time of selectAll(page, 'time[datetime]').slice(0, 1))
    state(claims.published, parseDate(time.getAttribute('datetime')), 'time element', 64);
}

/** What the names and addresses that were claimed tell of author, day and publisher. */
function ownNames(claims: Claims, { html, title, sites, host }: Facts): void {
  // A site that signs its own articles is no person.
  const own = new Set([...sites, ...claims.publisher.map(({ value }) => value)].map(letters));
  claims.author = claims.author.filter(({ value }) => !own.has(letters(value)));
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
}

const letters = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Title and author by the class of their element, where nothing else gives them. */
function elementClaims(page: Document, claims: Claims, sites: readonly string[]): void {
  if (claims.author.length === 0) {
    for (const element of selectAll(page, AUTHOR_ELEMENTS).slice(0, 3)) {
      const name = oneLine(element.textContent ?? '').replace(/^(?:By|作者|文|撰文|记者)[:：\s]{1,3}/i, '');
      if (isPersonName(name) || /^[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}$/.test(name)) {
        state(claims.author, authorName(name), 'author element', 54);
        break;
      }
    }
  }
  if (claims.title.length > 0) return;
  const headed = selectAll(page, TITLE_ELEMENTS)
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
  if (sites.includes(name) || isChannel(name) || isNoTitle(name) || (isPublisherName(name) && name.length <= 12))
    return;
  state(claims.title, name, from, rank);
}

function metaFields(page: Document): Map<string, string> {
  const fields = new Map<string, string>();
  for (const element of selectAll(page, 'meta').slice(0, 300)) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop'))
      ?.replace(/[\s_-]+/g, '')
      .toLowerCase();
    const content = oneLine(element.getAttribute('content') ?? '', 600);
    if (name && content !== '' && !fields.has(name)) fields.set(name, content);
  }
  return fields;
}
