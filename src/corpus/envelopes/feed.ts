/** Feeds (RSS, Atom): each entry that holds a text is an article of its own, and the feed's title is its publisher. */
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
  const opening = text.slice(0, 2000).replace(/^\s{0,200}<\?xml[^>]{0,200}>/, '');
  const root = /^(?:\s|<\?[^>]{0,300}>|<!--[^>]{0,300}>){0,20}<(rss|feed|rdf:RDF)[\s>]/.exec(opening)?.[1];
  if (root === undefined) return null;
  const name = root === 'feed' ? 'entry' : 'item';
  const parts = text.split(new RegExp(`<${name}(?=[\\s>])`));
  const site = element(parts[0] as string, 'title');
  const records = parts.slice(1, MOST_ENTRIES).flatMap((part) => entry(part.split(`</${name}>`)[0] as string, site));
  return records.length > 0 ? records : null;
}

function entry(source: string, site: string): FieldBlock[] {
  const body = TEXTS.map((one) => element(source, one)).reduce((best, one) => (one.length > best.length ? one : best));
  if (stripTags(body).trim().length < LEAST_TEXT) return [];
  const fields = new Map<string, string[]>();
  for (const { field, elements } of FIELDS) {
    const value = elements.map((one) => oneLine(stripTags(element(source, one)), 400)).find((one) => one !== '');
    if (value) fields.set(field, [value]);
  }
  const link = /<link\b[^>]{0,400}\bhref="([^"]{4,2000})"/.exec(source)?.[1];
  if (link !== undefined && !fields.has('url')) fields.set('url', [link]);
  const publisher = oneLine(stripTags(element(source, 'source')), 80) || oneLine(stripTags(site), 80);
  if (publisher !== '') fields.set('source', [publisher]);
  return [{ fields, body }];
}

/** What stands in the first element of a name, freed of CDATA and character references; empty when there is none. */
function element(source: string, name: string): string {
  const open = source.search(new RegExp(`<${name}(?:\\s[^>]{0,1000})?>`));
  if (open < 0) return '';
  const from = source.indexOf('>', open) + 1;
  const close = source.indexOf(`</${name}>`, from);
  const inner = close < 0 ? '' : source.slice(from, close).trim();
  const data = /^<!\[CDATA\[/.test(inner) ? inner.slice(9, inner.lastIndexOf(']]>')) : null;
  return data ?? inner.replace(/&(?:lt|gt|quot|apos|amp|#39|#34);/g, (reference) => REFERENCES[reference] ?? reference);
}

const REFERENCES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
  '&#39;': "'",
  '&#34;': '"',
};
