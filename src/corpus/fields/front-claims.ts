/** Claims of front matter and field blocks: which keys clippers, mirrors and feed readers give each field. */
import { safeUrl } from '@/src/corpus/address';
import { type Claims, infer, merge, noClaims, state } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import { dateOfAddress } from '@/src/corpus/html/site';
import { authorClaims } from '@/src/corpus/notes/fields';
import { isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { splitTitle } from '@/src/corpus/title';

/** Keys of each field, strongest first, in small letters without blanks and marks: `feed_title` is `feedtitle`. */
const KEYS = {
  title: ['title', '标题', '標題', '题目', 'headline', 'newstitle', 'articletitle', 'name'],
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
    '日期',
    '时间',
    '時間',
    '发布时间',
    '发布日期',
    '發布時間',
    '發佈時間',
    '发表时间',
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
    '来源',
    '來源',
    '文章来源',
    '新闻来源',
    '稿源',
    '出处',
    '媒体',
    '媒體',
  ],
  author: [
    'author',
    'authors',
    'byline',
    'writer',
    'reporter',
    'creator',
    'dccreator',
    'authorname',
    '作者',
    '记者',
    '記者',
  ],
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
    'guid',
    'permalink',
    '链接',
    '原文链接',
    '原文地址',
    '原文',
    '網址',
    '网址',
  ],
} as const;

/** Claims of a document's fields. */
export function fieldClaims(given: ReadonlyMap<string, string[]>): Claims {
  const fields = new Map<string, string[]>();
  for (const [key, values] of given) {
    const bare = key.toLowerCase().replace(/[\s_:.-]+/g, '');
    if (!fields.has(bare)) fields.set(bare, values);
  }
  let claims = noClaims();
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined);
  const title = splitTitle(first(KEYS.title) ?? '');
  state(claims.title, title.name, 'front matter title', 70);
  if (title.site && isPublisherName(title.site))
    state(claims.publisher, publisherName(title.site), 'front matter title', 45);
  state(claims.published, parseDate(first(KEYS.published)), 'front matter date', 80);
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
  for (const { value } of claims.url) infer(claims.published, dateOfAddress(value), `address: ${value}`, 30);
  return claims;
}
