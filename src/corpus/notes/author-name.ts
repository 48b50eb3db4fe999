/** Who wrote it, by what stands behind 作者, 记者 or By: names without offices, places, times and pictures. */
import { type Claims, noClaims, state } from '@/src/corpus/claim';
import { isPersonName, personNames } from '@/src/corpus/names';
import { isOrganisation, isPublisherName, publisherName } from '@/src/corpus/origin/publisher';

/** The person or persons in a byline, blanks single, without what follows them; null when that is no name. */
export function authorName(raw: string): string | null {
  const name = raw
    .replace(
      /[\s\u3000,，]{1,3}(?:责任编辑|编辑|责编|校对|审核|字号|来源|发自|报导|报道|摄|文|发表于|发布|时间|日期|\d).{0,80}$/,
      '',
    )
    .replace(/(?:\/|／|｜)?(?:台北|综合|连线)?(?:报导|报道)$/, '')
    // `张三 南岭报道`: where it was written, unless that is somebody else.
    .replace(/(?<=[\u4e00-\u9fff]{2}) ([\u4e00-\u9fff]{2,3})$/, (written, word: string) =>
      /(?:报导|报道)$/.test(raw) && !isPersonName(word) ? '' : written,
    )
    // `记者张三/南岭`: where it was written.
    .replace(/(?<=[\u4e00-\u9fff]{2})[／/]([\u4e00-\u9fff]{2,3})$/, (written, place: string) =>
      isPersonName(place) ? written : '',
    )
    .replace(/^(?:By|by|文|作者)[ :：]{1,3}/, '')
    .replace(/(?<=^|、)[\u4e00-\u9fff]{4,7}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日.{0,20}$/, nameBeforePlace)
    // `张三二月廿七日台北`: a day in Han numerals.
    .replace(/(?<=[\u4e00-\u9fff]{2})[元一二三四五六七八九十]{1,3}月[一二三四五六七八九十廿卅]{0,3}(?:日.{0,20})?$/, '')
    // `张三/文`, `文字/张三`: who wrote, set apart from who took the pictures.
    .replace(
      /^(?:文|文字|撰文|采访) ?[／/](?=[\u4e00-\u9fff]{2})|(?<=[\u4e00-\u9fff]{2}) ?[／/] ?(?:文|文字|图|文图)$/g,
      '',
    )
    .replace(/[\s\u3000]+/g, ' ')
    // `某都记者 张三`: whose reporter.
    .replace(
      /(?<=^|[ 、])(?:[\u4e00-\u9fff]{2,8}[·・])?(?:\d{2}(?=世纪))?[\u4e00-\u9fff]{2,8}(?=(?:实习|见习|首席|全媒体)?记者[ :：]?[\u4e00-\u9fff]{2})/g,
      (word) => (isPersonName(word) ? word : ''),
    )
    .replace(
      / ?(?:(?:实习|见习|通讯|首席|本报|本网|全媒体)?记者|(?:本报|本网)?(?:特约)?通讯员|特约撰稿人?|实习生)[:：]? ?/g,
      ' ',
    )
    .replace(/(^| )([\u4e00-\u9fff]) ([\u4e00-\u9fff])(?= |$)/g, '$1$2$3')
    // `Jane Doe Staff Writer jdoe@example.org`
    .replace(/^([A-Z].{3,60}?) \S{2,40}@\S{3,40}$/, '$1')
    .replace(
      /^([A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}?)(?: [A-Z][a-z]{3,12})? (?:Writer|Reporter|Correspondent)s?$/,
      '$1',
    )
    .replace(/^([A-Z].{3,60}?) [•·](?: .{1,24})?$/, '$1')
    // `张三 图/李四`: who took the pictures.
    .replace(/(?<=[\u4e00-\u9fff]{2})[ 、](?:图片?|摄影?|视频|制图|编辑|翻译|校对) ?[／/|｜丨:：].{0,60}$/, '')
    // `张三 《某报》（2024年5月6日`, `Jane Doe in Harwick`, `Jane Doe / Staff reporter`: where it was printed or written, and what he is.
    .replace(/(?<=[\u4e00-\u9fff]{2}) ?[《（(【].{0,80}$/, '')
    .replace(/^([A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){1,3}) in [A-Z][\w.,'’ -]{2,40}$/, '$1')
    .replace(
      /^(.{3,60}?) ?[/／] ?(?:[A-Za-z]{2,16} ){0,2}(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]orrespondent)s?$/,
      '$1',
    )
    // `张三，某某大学教授`: what he is.
    .replace(/^([\u4e00-\u9fff]{2,4})[，,] ?([\u4e00-\u9fff]{4,30})$/, (written, one: string, other: string) =>
      isPersonName(one) && personNames(other) === null ? one : written,
    )
    // `Jane Doe on June 30`, `Jane Doe posted Aug 18`, `Jane Doe @jdoe`, `Jane Doe | 10/9/10`.
    .replace(/^(.{3,60}?) (?:(?:on|posted|published|updated)(?: .{0,40})?|@\S.{0,40}|[|｜] .{0,60})$/i, '$1')
    .replace(/^([A-Z][^,\u4e00-\u9fff]{2,60}), .{0,100}$/, '$1')
    .replace(/[、,，/／|]$|(?<=^[^（(]{2,40})[)）]$/, '')
    // `记者林大同张小明／南岭报导`: two names without a mark between them.
    .replace(/^([\u4e00-\u9fff]{3})([\u4e00-\u9fff]{3})$/, (run, one: string, other: string) =>
      isPersonName(one) && isPersonName(other) ? `${one} ${other}` : run,
    )
    .trim();
  if (name.length < 2 || name.length > 40 || /[。！？@]|^[A-Z]{2} [A-Z]{3,4}$/.test(name) || !/\p{L}/u.test(name))
    return null;
  return /^(?:(?:www\.)?[a-z0-9-]{2,30}\.(?:com|net|org|es|fr|cn|co\.uk)|admin|administrator|佚名|匿名|未知|unknown|null|网络|编辑|小编|root)$/i.test(
    name,
  )
    ? null
    : name;
}

/** An author field that names a publisher or office speaks of the publisher. */
export function authorClaims(value: string, from: string, rank: number): Claims {
  const claims = noClaims();
  const name = authorName(value);
  if (!name || /^https?:/.test(name)) return claims;
  if (isOrganisation(name)) {
    state(claims.publisher, publisherName(name), from, isPublisherName(name) ? Math.min(55, rank + 5) : 40);
    if (!isPublisherName(name)) state(claims.author, name, from, rank);
  } else state(claims.author, name, from, rank);
  return claims;
}

/** `林大同台北9日电`: three characters of name, unless only two stand before a place of two. */
function nameBeforePlace(found: string): string {
  const han = /^[\u4e00-\u9fff]{2,10}/.exec(found)?.[0] ?? '';
  return han.slice(0, han.length <= 4 ? 2 : 3);
}

/** `张三 某某日报`, `某某日报 张三、李四`: who wrote and for whom, in either order. */
export function houseAndPersons(line: string): { house: string; persons: string } | null {
  const [first = '', ...rest] = line.length <= 30 ? line.split(/[ \u3000]+/) : [];
  const last = rest.at(-1) ?? '';
  if (!/^[\u4e00-\u9fffA-Za-z0-9· 、\u3000]{6,}$/.test(line) || rest.length === 0 || rest.length > 4) return null;
  const house = isPublisherName(first) ? first : isPublisherName(last) ? last : null;
  if (house === null) return null;
  const names = personNames((house === first ? rest : [first, ...rest.slice(0, -1)]).join(' '));
  return names && { house, persons: names.join(' ') };
}
