/** Segments of a document and the claims it makes, to Articles. */
import { safeUrl } from '@/src/corpus/address';
import type { Article, Paragraph } from '@/src/corpus/article';
import { repairBlanks, repairTitle } from '@/src/corpus/blanks';
import type { Block } from '@/src/corpus/block';
import { oneLine } from '@/src/corpus/characters';
import { type Claims, infer, merge, noClaims, state, strongest } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import type { Segment } from '@/src/corpus/digest';
import { inferDate } from '@/src/corpus/infer-date';
import { endsSentence } from '@/src/corpus/join';
import { isSectionHead } from '@/src/corpus/note';
import { authorClaims, authorName, noteClaims } from '@/src/corpus/note-fields';
import { isOrganisation, isPublisherName, publisherName } from '@/src/corpus/publisher';
import { type Piece, paragraphsOf } from '@/src/corpus/roles';
import { textClaims } from '@/src/corpus/text-claims';
import { belongsTo, cleanTitle, splitTitle } from '@/src/corpus/title';

export interface Origin {
  /** Display name of the file. */
  file: string;
  ordinal: number;
}

/**
 * One segment as an Article; null when there is nothing to read in it.
 * @param claims what the document says around the segment (front matter, page head)
 */
export function assemble(segment: Segment, claims: Claims, origin: Origin): Article | null {
  const pieces = paragraphsOf(segment.blocks);
  let own = merge(claims, noClaims());
  if (segment.title !== null) state(own.title, segment.title, 'heading', 100);
  if (segment.href) state(own.url, segment.href, 'link of the heading', 75);
  const titled = takeTitle(pieces, strongest(own.title)?.value ?? null);
  if (strongest(own.title) === null) state(own.title, titled.title, 'first line', 20);
  own = merge(own, titled.claims);
  const rest = boxesToAsides(titled.pieces);
  const body = rest.filter(({ role }) => role === 'body' || role === 'table');
  if (body.length === 0) return null;
  own = merge(own, notesOf(rest));
  const text = body.map((piece) => piece.text).join('\n');
  own = merge(own, textClaims(rest, own));
  const inferred = inferDate(text);
  if (inferred) infer(own.published, inferred.date, inferred.from, 10);
  return finish(rest, own, text, origin);
}

function finish(pieces: readonly Piece[], claims: Claims, text: string, origin: Origin): Article {
  const claimed = strongest(claims.title);
  const title = repairTitle(cleanTitle(oneLine(claimed?.value ?? '')));
  const trusted = title !== '' && belongsTo(title, text);
  const publisher = strongest(claims.publisher);
  const author = strongest(claims.author);
  const published = strongest(claims.published);
  const paragraphs: Paragraph[] = pieces
    .filter(({ note }) => note !== 'link' && note !== 'furniture')
    .map(({ role, text: shown }) => ({ role, text: shown }));
  if (trusted) paragraphs.unshift({ role: 'title', text: title });
  return {
    id: `${origin.file.replace(/\.[A-Za-z0-9]{1,8}$/, '')}#${origin.ordinal}`,
    title,
    titleTrusted: trusted,
    publisher: publisher?.value ?? null,
    publisherHow: publisher?.known ?? null,
    author: author?.value ?? null,
    authorHow: author?.known ?? null,
    published: published?.value ?? null,
    publishedHow: published?.known ?? null,
    url: strongest(claims.url)?.value ?? null,
    document: { file: origin.file, ordinal: origin.ordinal },
    paragraphs,
  };
}

interface Titled {
  title: string | null;
  claims: Claims;
  pieces: Piece[];
}

const squeeze = (text: string): string => text.replace(/[\s\p{P}]+/gu, '');

/**
 * The lines above the text: the title (or its repetition) is taken out, a site's name becomes a claim.
 * @param known the title when the document's fields give it
 */
function takeTitle(pieces: readonly Piece[], known: string | null): Titled {
  const claims = noClaims();
  const kept: Piece[] = [];
  let title: string | null = null;
  const first = pieces.findIndex(
    (piece) => piece.role === 'body' && (endsSentence(piece.text) || piece.text.length > 120),
  );
  const end = first < 0 ? Math.min(pieces.length - 1, 6) : Math.min(first, 16);
  const wanted = known === null ? null : squeeze(known);
  pieces.forEach((piece, i) => {
    if (i >= end) {
      // The title said again above the text, or as the first paragraph.
      if (i <= end + 1 && wanted !== null && squeeze(piece.text) === wanted) return;
      kept.push(piece);
      return;
    }
    const line = piece.text;
    if (piece.role === 'note' || piece.role === 'table' || (piece.role === 'aside' && piece.note)) {
      kept.push(piece);
    } else if (
      wanted !== null &&
      (squeeze(line) === wanted || (wanted.length >= 8 && splitTitle(line).name === known))
    ) {
      return;
    } else if (isPublisherName(line) && line.length <= 12 && !/\s/.test(line)) {
      state(claims.publisher, publisherName(line), 'name above the text', 35);
      kept.push({ ...piece, role: 'note' });
    } else if (wanted === null && title === null && line.length >= 4 && line.length <= 150) {
      const parts = splitTitle(line);
      title = parts.site && isPublisherName(parts.site) ? parts.name : line;
      if (parts.site && isPublisherName(parts.site))
        state(claims.publisher, publisherName(parts.site), 'title line', 34);
    } else if (line.length <= 24 && isOrganisation(line)) {
      // An office that signs: `国家某某委员会` alone under the title.
      const signed = authorClaims(line, 'signature under the title', 45);
      claims.publisher.push(...signed.publisher);
      claims.author.push(...signed.author);
      kept.push({ ...piece, role: 'note' });
    } else if (
      (title ?? wanted) !== null &&
      line.length <= 60 &&
      parseDate(line)?.length === 10 &&
      !endsSentence(line)
    ) {
      // `Staff writer, 2024-05-14`: a line that gives the day.
      state(claims.published, parseDate(line), 'line under the title', 60);
      kept.push({ ...piece, role: 'note' });
    } else if (isBareName(line)) {
      state(claims.author, authorName(line), 'name under the title', 30);
      kept.push({ ...piece, role: 'note', note: 'byline' });
    } else kept.push(piece);
  });
  return { title, claims, pieces: kept };
}

/** A Chinese name of two or three characters, or two such names, alone on a line under the title. */
function isBareName(line: string): boolean {
  return (
    /^[\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,2}$/.test(line) &&
    !isSectionHead(line) &&
    /^[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠曲封储靳段焦巴牧山谷车侯全班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶幸司韶黎薄印白怀蒲从索赖卓屠蒙池乔胥闻党翟谭贡姬申冉桑桂牛寿通边燕冀尚农温庄晏柴瞿阎连习容向古易廖步都耿满匡国文寇广禄东欧沃利蔚越隆师巩聂晁勾敖冷訾辛阚那简饶空曾沙关查游岳帅郑張陳劉楊趙黃吳孫馬羅鄭謝許鄧馮蕭葉蘇盧蔣賈薛閻潘鐘譚陸範賴龔溫莊嚴顏]/.test(
      line,
    )
  );
}

/**
 * Newspaper text often has boxes, slogans and kickers between title and byline. When such short lines stand there, all
 * up to the byline is beside the article.
 */
function boxesToAsides(pieces: readonly Piece[]): Piece[] {
  const byline = pieces.findIndex((piece) => piece.note === 'byline');
  if (byline < 2 || byline > 24) return [...pieces];
  const above = pieces.slice(0, byline).filter((piece) => piece.role !== 'note');
  const below = pieces.slice(byline + 1).filter((piece) => piece.role === 'body');
  const short = above.filter((piece) => !endsSentence(piece.text) && piece.text.length <= 60).length;
  const size = (list: readonly Piece[]) => list.reduce((sum, piece) => sum + piece.text.length, 0);
  if (above.length < 3 || short * 2 < above.length || size(above) * 2 > size(below)) return [...pieces];
  return pieces.map((piece, i) =>
    i < byline && piece.role !== 'note' && piece.role !== 'table' ? { ...piece, role: 'aside' } : piece,
  );
}

/** Claims of the notes at both ends of the article. */
function notesOf(pieces: readonly Piece[]): Claims {
  let claims = noClaims();
  pieces.forEach((piece, i) => {
    const near = i < 16 || i >= pieces.length - 12;
    if (piece.note && near && piece.note !== 'caption' && piece.note !== 'unit')
      claims = merge(claims, noteClaims(piece.text));
  });
  return claims;
}

/** Claims of front matter fields. */
export function fieldClaims(fields: ReadonlyMap<string, string[]>): Claims {
  let claims = noClaims();
  const one = (...names: string[]): string | undefined =>
    names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined);
  state(claims.title, one('title', '标题', '標題', 'headline', 'name'), 'front matter title', 70);
  state(
    claims.published,
    parseDate(
      one(
        'date',
        'published',
        'pubdate',
        'publish_date',
        'publishdate',
        'published_at',
        'datepublished',
        'created',
        'created_at',
        'time',
        '日期',
        '时间',
        '发布时间',
        'updated',
      ),
    ),
    'front matter date',
    80,
  );
  for (const name of [
    'source',
    'publisher',
    'media',
    'site',
    'site_name',
    'sitename',
    'publication',
    'outlet',
    'from',
    '来源',
    '來源',
    '出处',
    '媒体',
  ]) {
    const value = one(name);
    if (value && !/^https?:/.test(value)) state(claims.publisher, publisherName(value), `front matter ${name}`, 85);
  }
  for (const name of ['author', 'authors', 'byline', 'writer', 'reporter', '作者', '记者']) {
    const values = fields.get(name);
    if (values) claims = merge(claims, authorClaims(values.join(' '), `front matter ${name}`, 65));
  }
  for (const name of [
    'url',
    'link',
    'source_url',
    'sourceurl',
    'original',
    'original_url',
    'canonical',
    'canonical_url',
    'origin',
    'source',
    'permalink',
    '链接',
    '原文链接',
  ]) {
    const value = one(name);
    if (value && /^https?:\/\//.test(value)) state(claims.url, safeUrl(value), `front matter ${name}`, 85);
  }
  return claims;
}

/** Blocks above an HTML article: what source, author and time lines among them claim. */
export function headClaims(blocks: readonly Block[]): Claims {
  let claims = noClaims();
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) state(claims.title, block.text, 'h1', 62);
    if (block.text.length <= 200 && block.kind !== 'row') claims = merge(claims, noteClaims(repairBlanks(block.text)));
  }
  return claims;
}
