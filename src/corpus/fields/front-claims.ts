/** Claims of front matter and field blocks: which keys clippers, mirrors and feed readers give each field. */
import { safeUrl } from '@/src/corpus/address';
import { type Claims, infer, merge, noClaims, state } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import { dateOfAddress } from '@/src/corpus/html/site';
import { authorClaims } from '@/src/corpus/notes/author-name';
import { isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { isNoTitle, splitTitle } from '@/src/corpus/title';
import { type LabelKind, labelKind } from './labels';

/**
 * English keys of each field, strongest first, in small letters without blanks and marks: `feed_title` is `feedtitle`. Chinese
 * ones are labels of the common table.
 */
const KEYS = {
  title: ['title', 'headline', 'newstitle', 'articletitle', 'name'],
  published: [
    'date',
    'published',
    'pubdate',
    'publishdate',
    'publishedat',
    'publisheddate',
    'publishedtime',
    'publishedon',
    'publicationdate',
    'publishtime',
    'pubtime',
    'datepublished',
    'dcdate',
    'datetime',
    'posted',
    'postedat',
    'postdate',
    'issued',
    'releasedate',
    'created',
    'createdat',
    'time',
    'updated',
  ],
  publisher: [
    'source',
    'publisher',
    'publishername',
    'media',
    'medianame',
    'site',
    'sitename',
    'sourcename',
    'newssource',
    'articlesource',
    'publication',
    'newspaper',
    'agency',
    'outlet',
    'provider',
    'feedtitle',
    'feedname',
    'feed',
    'from',
  ],
  author: ['author', 'authors', 'byline', 'writer', 'reporter', 'creator', 'dccreator', 'authorname'],
  url: [
    'url',
    'link',
    'sourceurl',
    'sourcelink',
    'original',
    'originalurl',
    'articleurl',
    'newsurl',
    'canonical',
    'canonicalurl',
    'origin',
    'source',
    'from',
    'guid',
    'permalink',
  ],
} as const;

type Field = keyof typeof KEYS;

const KNOWN_KEYS: ReadonlySet<string> = new Set(Object.values(KEYS).flat());

const FIELD: Record<LabelKind, Field | null> = {
  title: 'title',
  source: 'publisher',
  author: 'author',
  time: 'published',
  link: 'url',
  editor: null,
  archived: null,
  other: null,
};

/** What makers of their own keys put together: a row a field, by the last word of the key and what it may follow. */
const OWN_KEYS: readonly { field: Field; find: RegExp; example: string }[] = [
  {
    field: 'published',
    find: /\b(?:publish(?:ed)?|publication|pub|post(?:ed)?|release[d]?|issue[d]?|article|news|original|source) (?:date ?time|date|time|at|on|day)$/,
    example: 'publish_datetime',
  },
  {
    field: 'url',
    find: /\b(?:source|original|origin|article|news|post|page|web|full) (?:url|link|href|uri)$/,
    example: 'news_link',
  },
  {
    field: 'publisher',
    find: /\b(?:source|media|publisher|outlet|newspaper|press|agency|publication|website|portal|site|feed)(?: (?:name|title|org))?$/,
    example: 'media_outlet',
  },
  {
    field: 'author',
    find: /\b(?:author|writer|reporter|journalist|byline)s?(?: names?)?$/,
    example: 'original_author',
  },
  {
    field: 'title',
    find: /^(?:original|article|news|post|full|page|source) (?:title|headline|subject)$/,
    example: 'original_title',
  },
];

/** The field that a key of nobody's list stands for: `media_outlet`, `publish_datetime`, `转载自`; null for any other. */
export function fieldOfKey(key: string): Field | null {
  const kind = /[\u4e00-\u9fff]/.test(key) ? labelKind(key, { among: true }) : labelKind(key);
  if (kind !== null) return FIELD[kind];
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_.:-]+/g, ' ');
  return OWN_KEYS.find(({ find }) => find.test(words))?.field ?? null;
}

/** A key as `KEYS` has it: `Feed_Title` is `feedtitle`. */
function bareKey(key: string): string {
  return key.toLowerCase().replace(/[\s_:.-]+/g, '');
}

/** The fields as documents spell them, those of nobody's list under the first key of their field. */
function spelled(given: ReadonlyMap<string, string[]>): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [key, values] of given) {
    const bare = bareKey(key);
    if (!fields.has(bare)) fields.set(bare, values);
  }
  // A day of change stands in only where no other is given.
  const changed = ([key]: [string, string[]]) => Number(/更新|修改|modif|updat/i.test(key));
  for (const [key, values] of [...given].sort((one, other) => changed(one) - changed(other))) {
    if (KNOWN_KEYS.has(bareKey(key))) continue;
    const field = fieldOfKey(key);
    const has = field !== null && KEYS[field].some((name) => fields.has(name));
    if (field !== null && !has) fields.set(KEYS[field][0], values);
  }
  return fields;
}

/** The value of the strongest of some keys that a document has. */
function firstOf(fields: ReadonlyMap<string, string[]>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Claims of a document's fields. */
export function fieldClaims(found: ReadonlyMap<string, string[]>): Claims {
  const fields = spelled(found);
  let claims = noClaims();
  const title = splitTitle(firstOf(fields, KEYS.title) ?? '');
  state(claims.title, isNoTitle(title.name) ? null : title.name, 'front matter title', 70);
  if (title.site && isPublisherName(title.site))
    state(claims.publisher, publisherName(title.site), 'front matter title', 45);
  state(claims.published, parseDate(firstOf(fields, KEYS.published)), 'front matter date', 80);
  for (const name of KEYS.publisher) {
    const value = fields.get(name)?.[0];
    if (value && !/^https?:/.test(value)) state(claims.publisher, publisherName(value), `front matter ${name}`, 85);
  }
  for (const name of KEYS.author) {
    const values = fields.get(name);
    if (values) claims = merge(claims, authorClaims(values.join(' '), `front matter ${name}`, 65));
  }
  for (const name of KEYS.url) {
    const value = fields.get(name)?.[0];
    if (value && /^https?:\/\//.test(value)) state(claims.url, safeUrl(value), `front matter ${name}`, 85);
  }
  const given = claims.published[0]?.value;
  for (const { value } of claims.url) {
    const day = dateOfAddress(value);
    // A feed's fault (`2001` for a page filed in 2023) would be on every figure of the text.
    const fault = day !== null && given?.length === 10 && yearsApart(given, day) >= 1;
    infer(claims.published, day, `address: ${value}`, fault ? 81 : 30);
  }
  return claims;
}

/** Whole years between two days. */
function yearsApart(one: string, other: string): number {
  return Math.floor(Math.abs(Date.parse(one) - Date.parse(other)) / (365 * 24 * 3_600_000));
}
