/**
 * Feeds (RSS, Atom): each entry that holds a text is an article of its own. Its publisher is where the entry says it is from,
 * else the feed's title.
 */
import type { FieldBlock } from '@/src/corpus/fields/field-block';
import { stripTags } from '@/src/corpus/html/parse';
import { oneLine } from '@/src/corpus/text/characters';

const MOST_ENTRIES = 5000;
/** A text of fewer characters is a teaser. */
const LEAST_TEXT = 40;

/** An element of an entry for each field, the surest first. */
const FIELDS: readonly { field: string; elements: readonly string[] }[] = [
  { field: 'title', elements: ['title'] },
  { field: 'date', elements: ['pubDate', 'published', 'dc:date', 'updated'] },
  { field: 'author', elements: ['dc:creator', 'author'] },
  { field: 'url', elements: ['link', 'guid'] },
];
const TEXTS = ['content:encoded', 'content', 'description', 'summary'];

/** Reads a feed; null for a text that is none or whose entries are teasers. */
export function readFeed(text: string): FieldBlock[] | null {
  const root = /^(?:\s|<\?[^>]{0,300}>|<!--[^>]{0,300}>){0,20}<(rss|feed|rdf:RDF)[\s>]/.exec(text.slice(0, 2000))?.[1];
  if (root === undefined) return null;
  const name = root === 'feed' ? 'entry' : 'item';
  const parts = text.split(new RegExp(`<${name}(?=[\\s>])`));
  const site = element(parts[0] as string, 'title');
  const records = parts
    .slice(1, MOST_ENTRIES + 1)
    .flatMap((part) => entry(part.split(`</${name}>`)[0] as string, site));
  return records.length > 0 ? records : null;
}

function entry(source: string, site: string): FieldBlock[] {
  const body = TEXTS.map((one) => element(source, one)).reduce((best, one) => (one.length > best.length ? one : best));
  if (stripTags(body).trim().length < LEAST_TEXT) return [];
  // Its own fields stand beside the text and beside what it says of another feed (Atom: <source><title>…).
  const beside = TEXTS.reduce(without, withoutMarkup(source));
  const origin = element(beside, 'source');
  const own = without(beside, 'source');
  const fields = new Map<string, string[]>();
  for (const { field, elements } of FIELDS) {
    const value = elements.map((one) => words(inside(element(own, one), 'name'), 400)).find((one) => one !== '');
    if (value) fields.set(field, [value]);
  }
  const link = address(own);
  if (link !== null && !fields.has('url')) fields.set('url', [link]);
  const publisher = words(inside(origin, 'title'), 80) || words(site, 80);
  if (publisher !== '') fields.set('source', [publisher]);
  return [{ fields, body }];
}

/** Where an Atom entry stands: its `alternate` link, or one that says nothing of what it is to the entry. */
function address(source: string): string | null {
  for (const [link] of source.matchAll(/<link\b[^<>]{0,2500}>/g)) {
    const rel = /\brel=["']([^"']{0,40})/.exec(link)?.[1] ?? 'alternate';
    const href = /\bhref=(?:"([^"]{4,2000})"|'([^']{4,2000})')/.exec(link);
    if (rel === 'alternate' && href) return resolved((href[1] ?? href[2]) as string);
  }
  return null;
}

/** One line of text; titles are written as HTML within XML, so that their references are resolved twice. */
const words = (markup: string, most: number): string => oneLine(resolved(stripTags(markup)), most);

/** What an element within says (`<author><name>`), or all of it where there is none. */
const inside = (markup: string, name: string): string => element(markup, name) || markup;

/** An entry without the texts that hold markup: a `<source>` of a picture in one is no source of the entry. */
function withoutMarkup(source: string): string {
  const [head = '', ...rest] = source.split('<![CDATA[');
  const kept = rest.map((part) => {
    const close = part.indexOf(']]>');
    const data = close < 0 ? part : part.slice(0, close);
    return data.includes('<') ? part.slice(data.length + 3) : `<![CDATA[${part}`;
  });
  return head + kept.join('');
}

/** An entry without the first element of a name. */
function without(source: string, name: string): string {
  const open = source.search(new RegExp(`<${name}(?:\\s[^>]{0,1000})?>`));
  const close = open < 0 ? -1 : source.indexOf(`</${name}>`, open);
  return close < 0 ? source : source.slice(0, open) + source.slice(close + name.length + 3);
}

/** What stands in the first element of a name, freed of CDATA and character references; empty when there is none. */
function element(source: string, name: string): string {
  const open = source.search(new RegExp(`<${name}(?:\\s[^>]{0,1000})?>`));
  if (open < 0) return '';
  const from = source.indexOf('>', open) + 1;
  const close = source.indexOf(`</${name}>`, from);
  const inner = close < 0 ? '' : source.slice(from, close).trim();
  const data = /^<!\[CDATA\[/.test(inner) ? inner.slice(9, inner.lastIndexOf(']]>')) : null;
  return data ?? resolved(inner);
}

const REFERENCES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Character references as what they stand for: `&amp;`, `&#38738;`, `&#x9752;`; those of no character stay. */
function resolved(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|quot|apos|amp));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return REFERENCES[name.toLowerCase()] ?? written;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : written;
  });
}
