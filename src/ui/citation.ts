/**
 * A fact and its source as a citation: plain text, Markdown, GB/T 7714-2015 and BibTeX. Pure; what is not known is left
 * out, what is inferred is marked as such, and no text can break out of its format.
 */
import type { Source } from '@/src/lookup/answer';
import { cleanText } from '@/src/ui/text';

export type CitationFormat = 'plain' | 'markdown' | 'gbt7714' | 'bibtex';
export const CITATION_FORMATS: readonly CitationFormat[] = ['plain', 'markdown', 'gbt7714', 'bibtex'];

export interface Citation {
  source: Source;
  /** The sentence or the words that are cited; null cites the article. */
  passage: string | null;
  /** Day of citation, ISO: GB/T 7714 and BibTeX ask for it where there is a URL. */
  today: string;
}

/** Writes one citation in one format. */
export function cite(citation: Citation, format: CitationFormat): string {
  const clean = cleanCitation(citation);
  if (format === 'plain') return plain(clean);
  if (format === 'markdown') return markdown(clean);
  return format === 'gbt7714' ? gbt7714(clean) : bibtex(clean);
}

/** The URL when it is http or https, and null otherwise: `javascript:` is never passed on (TRUST T10). */
export function webUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}

function cleanCitation({ source, passage, today }: Citation): Citation {
  const line = (text: string | null) => (text === null ? null : cleanText(text).replace(/\s+/g, ' ').trim());
  return {
    source: {
      ...source,
      title: line(source.title) ?? '',
      publisher: line(source.publisher),
      author: line(source.author),
      url: webUrl(source.url),
    },
    passage: line(passage),
    today,
  };
}

/** ISO, with `约` in front when it was inferred. */
function dateOf({ published, publishedHow }: Source): string | null {
  if (published === null) return null;
  return publishedHow === 'inferred' ? `约 ${published}` : published;
}

const UNTRUSTED = '题名与正文不符';

function plain({ source, passage }: Citation): string {
  const title = `《${source.title}》${source.titleTrusted ? '' : `（${UNTRUSTED}）`}`;
  const origin = [source.author, title, source.publisher, dateOf(source)].filter(Boolean).join('，');
  const lines = [passage === null ? null : `“${passage}”`, passage === null ? origin : `——${origin}`, source.url];
  return lines.filter((line) => line !== null).join('\n');
}

/** Escapes what Markdown would read as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+!|~-]/g, '\\$&');
}

function markdown({ source, passage }: Citation): string {
  const name = escapeMarkdown(source.title);
  const title = source.url ? `[${name}](<${source.url.replace(/[<>]/g, encodeURIComponent)}>)` : `《${name}》`;
  const caution = source.titleTrusted ? '' : `（${UNTRUSTED}）`;
  const rest = [source.author, source.publisher, dateOf(source)].filter((part) => part !== null).map(escapeMarkdown);
  const origin = [`${title}${caution}`, ...rest].join('，');
  return passage === null ? origin : `> ${escapeMarkdown(passage)}\n>\n> —— ${origin}`;
}

/**
 * GB/T 7714-2015. Newspapers (publisher named …报) are [N], everything else with a URL is [EB] and without one [Z];
 * `/OL` where there is a URL, then the date of citation in brackets. An inferred date stands in brackets (8.6.2).
 */
function gbt7714({ source, passage, today }: Citation): string {
  const newspaper = /报社?$|報社?$/.test(source.publisher ?? '');
  const type = newspaper ? 'N' : source.url ? 'EB' : 'Z';
  const caution = source.titleTrusted ? '' : `［${UNTRUSTED}］`;
  const title = `${source.title}${caution}[${source.url ? `${type}/OL` : type}]`;
  const inferred = source.publishedHow === 'inferred';
  const date = source.published === null ? null : inferred ? `[${source.published}]` : source.published;
  const updated = date === null ? '' : newspaper || !source.url ? date : `(${date})`;
  const imprint = [source.publisher, updated].filter(Boolean).join(', ');
  const accessed = source.url ? `[${today}]` : '';
  const parts = [authors(source.author).join(', '), title, `${imprint}${accessed}`, source.url];
  const entry = `${parts.filter(Boolean).join('. ')}.`;
  return passage === null ? entry : `“${passage}”\n${entry}`;
}

/** `张三、李四` and `A; B` are several authors; a Latin comma is kept (it stands inside `Wang, Li`). */
function authors(author: string | null): string[] {
  if (author === null) return [];
  return author
    .split(/[、；;，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\{}~^%$#&_]/g, (char) => TEX[char] ?? `\\${char}`);
}

function bibtex({ source, passage, today }: Citation): string {
  const date = source.published?.split('/')[0] ?? null;
  const notes = [
    source.publishedHow === 'inferred' ? '日期系推断' : null,
    source.titleTrusted ? null : UNTRUSTED,
    passage === null ? null : `“${passage}”`,
  ].filter((note) => note !== null);
  const fields: [string, string | null][] = [
    ['title', `{${tex(source.title)}}`],
    [
      'author',
      authors(source.author)
        .map((name) => `{${tex(name)}}`)
        .join(' and ') || null,
    ],
    ['publisher', source.publisher === null ? null : tex(source.publisher)],
    ['year', date?.slice(0, 4) ?? null],
    ['date', date],
    ['url', source.url === null ? null : source.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', source.url === null ? null : today],
    ['note', notes.length === 0 ? null : tex(notes.join('；'))],
  ];
  const body = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${citationKey(source)},`, ...body, '}'].join('\n');
}

/** ASCII key, stable for an article: letters and digits of its id, the year, and a hash that keeps keys apart. */
function citationKey({ articleId, published }: Source): string {
  const words = articleId
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 32);
  let hash = 0;
  for (let i = 0; i < articleId.length; i += 1) hash = (Math.imul(hash, 31) + articleId.charCodeAt(i)) >>> 0;
  return ['chuchu', words, published?.slice(0, 4), hash.toString(36)].filter(Boolean).join('-');
}
