/** What an HTML page says of its article in structured data: JSON-LD and microdata. */
import { safeUrl } from '@/src/corpus/address';
import { type Claims, merge, noClaims, state } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import { authorClaims } from '@/src/corpus/notes/author-name';
import { publisherName } from '@/src/corpus/origin/publisher';
import { oneLine } from '@/src/corpus/text/characters';
import { splitTitle } from '@/src/corpus/title';
import { selectAll, selectFirst } from './dom-select';

const ARTICLE_TYPES =
  /(?:Article|NewsArticle|ReportageNewsArticle|BlogPosting|Report|AnalysisNewsArticle|OpinionNewsArticle|LiveBlogPosting)$/;

export function jsonLd(page: Document): Claims {
  let claims = noClaims();
  for (const script of selectAll(page, 'script[type="application/ld+json"]').slice(0, 20)) {
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
  // Baidu's own vocabulary, on very many Chinese sites: title and pubDate without a type.
  if (String(value['@context']).includes('cambrian') && typeof value.pubDate === 'string')
    return [{ headline: value.title, datePublished: value.pubDate }];
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

export function microdata(page: Document): Claims {
  const claims = noClaims();
  const read = (name: string): string | undefined => {
    const element = selectFirst(page, `[itemprop="${name}"]`);
    return textOf(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent ?? '');
  };
  state(claims.title, read('headline'), 'microdata headline', 58);
  state(claims.published, parseDate(read('datePublished')), 'microdata datePublished', 78);
  const publisher = selectFirst(page, '[itemprop="publisher"] [itemprop="name"]');
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
