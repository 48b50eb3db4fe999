/** What note lines say: source, author, time, address. A line may hold several (`2024-05-06 08:00　来源：某报　记者：某人`). */
import { safeUrl } from '@/src/corpus/address';
import { type Claims, noClaims, state } from '@/src/corpus/claim';
import { parseDate } from '@/src/corpus/dates';
import { readFieldLine, VALUE_FIRST } from '@/src/corpus/fields/field-line';
import { labelled, labelPattern } from '@/src/corpus/fields/labels';
import { markedByline, personNames } from '@/src/corpus/names';
import { outletOfAddress } from '@/src/corpus/origin/known-outlets';
import { bylineOutlet } from '@/src/corpus/origin/opening';
import { isCallSign, isOrganisation, isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';

const SOURCE = new RegExp(
  `${labelPattern(['source'])}(?: ?[（(][^（）()]{1,12}[）)])?[ \\u3000]{0,2}[:：丨｜|][ \\u3000]{0,3}([^\\s\\u3000|丨,，;；<>【】][^|丨,，;；<>【】\\n]{1,60})`,
);
/** Where figures or pictures are from says nothing of the article. */
const NO_SOURCE =
  /^[（(【*]?(?:数据|數據|资料|資料|图片?|圖片?|配图|封面图?|题图|视频|影片|素材|制图|製圖)(?:来源|來源|出处|由)?[:：丨｜|／/]/;
const ENGLISH_SOURCE =
  /(?:^|[(|] ?)(?:Source|SOURCE|Published by|Originally published (?:by|in|on)) ?[:：-]? ?([A-Z][^|()\n]{1,60})/;
const AUTHOR = new RegExp(
  `(?:${labelPattern(['author'])}|文字)[ \\u3000]{0,2}[:：丨｜|／/ \\u3000][ \\u3000]{0,2}([^\\s\\u3000:：|丨<>()（），,。;；\\d][^:：|丨<>()（）。;；\\d]{0,38})`,
);
const SHORT_AUTHOR =
  /^[（(]?(?:(?:[圖图][、,，]?)?文|By|by)(?:[ \u3000]{0,2}[:：丨｜|／/]|[ \u3000])[ \u3000]{0,2}([^\s:：|丨<>()（）。][^:：|丨<>()（）。]{1,80})/;
/** `記者黃明／台中報導`: Taiwan's way. */
export const SLASH_BYLINE =
  /(?:记者|記者) ?([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,3}) ?[／/] ?[\u4e00-\u9fff]{2,10}(?:報導|报道)/;
const BYLINE_OUTLET =
  /^(?:[■▇●◆□▲◎※（( ]{0,4})?(?:(?:作者|撰文|采写|采訪|文|图文|文图|文字) ?[:：|｜丨／/] ?)?((?:[A-Za-z]{1,6}[\u4e00-\u9fff]{1,10}|[\u4e00-\u9fff]{2,10})(?:报|報|社|网|網|台|臺|新闻|新聞|财经|周刊|杂志|在线|客户端|客戶端)(?:[·・][\u4e00-\u9fff]{2,8}(?:报|報|社|网|網|新闻|新聞|客户端|客戶端))?)(?: ?(?:总台|總台|全媒体|首席|见习|实习|實習))?(?:记者|記者)/;

/** `据新华社北京5月6日电` alone on its line. */
const STANDING =
  /^[（(《【]?(?:据|據)?([\u4e00-\u9fff]{2,10}?(?:社|网|網|报|報|台))(?:[／/ ]{0,3}[\u4e00-\u9fff]{2,8})?(?:\d{1,2}月)?\d{1,2}日(?:电|電|讯|訊|消息|专讯|專訊|专电|專電)/;

/** Codes at the end of a page of an electronic newspaper: `某报 养生 00022 标题 2013-12-12 3290563 2`, `2024-02-03 2 2 某报 content_1.html`. */
const EDITION =
  /^([\u4e00-\u9fff]{2,12}) \S{1,12} \d{5} |^(?:19|20)\d{2}-\d{2}-\d{2} \d{1,8} \d{1,4} ([\u4e00-\u9fff]{2,12}) /;

/** Claims of one note line. `year`: that of the document around it, for a day without one. */
export function noteClaims(line: string, year: string | null = null): Claims {
  const claims = noClaims();
  const text = line.length > 420 ? line.slice(0, 420) : line;
  const [, value, role] = VALUE_FIRST.exec(text) ?? [];
  if (value && role) return noteClaims(`${role}：${value}`, year);
  const label = labelled(text);
  if (label?.kind === 'archived' || label?.kind === 'other') return claims;
  const fields = readFieldLine(text);
  if (fields) {
    const server = /^(?:img|pic|image|static|cdn)\d{0,2}\.[\w.-]+$/i.test(fields.source ?? '');
    if (!server) state(claims.publisher, fields.source && publisherName(fields.source), '来源 line', 90);
    // `作者：某某晚报 张三`.
    const [paperName = '', ...persons] = (fields.labelled ?? '').split(' ');
    if (persons.length > 0 && isPublisherName(paperName) && personNames(persons.join(' ')))
      state(claims.publisher, publisherName(paperName), 'byline', 57);
    state(claims.publisher, fields.outlet && publisherName(fields.outlet), 'name beside the time', 63);
    if (fields.labelled && isOrganisation(authorName(fields.labelled) ?? ''))
      state(claims.publisher, publisherName(authorName(fields.labelled) ?? ''), 'byline', 56);
    else if (fields.labelled) state(claims.author, authorName(fields.labelled), 'byline', 72);
    state(claims.author, fields.named && authorName(fields.named), 'name beside the time', 66);
    const paper = bylineOutlet(text) ?? BYLINE_OUTLET.exec(text)?.[1];
    if (paper && !/^本/.test(paper)) state(claims.publisher, publisherName(paper), 'byline', 60);
    state(claims.published, fields.published, 'publish-time line', 71);
    if (year && fields.monthDay)
      state(claims.published, parseDate(`${year}-${fields.monthDay}`), 'day of the item', 73);
    if (!/https?:/.test(text)) return claims;
  }
  if (NO_SOURCE.test(text)) return claims;
  if (label?.kind === 'source' && label.value.length <= 60) {
    const outlet = /^<?https?:/.test(label.value) ? outletOfAddress(label.value.replace(/^<|>$/g, '')) : null;
    state(claims.publisher, outlet ?? publisherName(label.value), '来源 line', 89);
  }
  if (label?.kind === 'title' && !/^原(?:标题|標題|题)$/.test(label.label))
    state(claims.title, label.value.length >= 4 ? label.value : null, '标题 line', 52);
  if (label?.kind === 'author') state(claims.author, authorName(label.value), 'byline', 70);
  const source = SOURCE.exec(text)?.[1] ?? ENGLISH_SOURCE.exec(text)?.[1];
  // The address of a picture's server is a weak word for its paper.
  if (source && !/^(?:img|pic|image|static|cdn)\d{0,2}\.[\w.-]+$/i.test(source.trim()))
    state(claims.publisher, publisherName(source), '来源 line', 90);
  const linked = /^\S{0,6}(?:来源|來源|转自|轉自)(?: source)?[ :：]{1,3}(https?:\/\/\S{4,300})$/i.exec(text)?.[1];
  if (linked) state(claims.publisher, outletOfAddress(linked), '来源 line', 90);
  const signed = bylineOutlet(text) ?? BYLINE_OUTLET.exec(text)?.[1];
  if (signed && !/^本/.test(signed)) state(claims.publisher, publisherName(signed), 'byline', 60);
  const author = SLASH_BYLINE.exec(text)?.[1] ?? AUTHOR.exec(text)?.[1] ?? SHORT_AUTHOR.exec(text)?.[1];
  if (author && isOrganisation(authorName(author) ?? '')) {
    state(claims.publisher, publisherName(authorName(author) ?? ''), 'byline', 56);
  } else if (author) state(claims.author, authorName(author), 'byline', 70);
  state(claims.author, markedByline(text), 'byline', 70);
  const behind = /^(?:By [^,]{3,60}(?:, [^,]{3,40})?|[A-Z][\w.'’-]{1,16} [A-Z][\w.'’-]{1,20}), ([A-Z][^,]{2,40})$/.exec(
    text,
  )?.[1];
  if (behind && isPublisherName(behind)) state(claims.publisher, publisherName(behind), 'byline', 60);
  const dashed =
    /^[-–—] ?(?:By )?([A-Z][\w.'’-]{1,20} (?:[A-Z]\.? )?[A-Z][\w.'’-]{1,20}(?: and [A-Z][\w.'’-]{1,20} [A-Z][\w.'’-]{1,20})?)(?= (?:[A-Z][a-z]{1,16} ){0,3}(?:Correspondent|Editor|Reporter|Writer)$|$)/.exec(
      text,
    )?.[1];
  if (dashed) state(claims.author, authorName(dashed), 'byline', 69);
  const reported = /^[（([](?:Additional )?(?:Reporting|Written|Reported|Writing) by ([^;()[\]]{3,80})/i.exec(
    text,
  )?.[1];
  if (reported) state(claims.author, authorName(reported), 'byline', 68);
  const dated = /^([\u4e00-\u9fff]{2,12})[ \u3000](?:[a-z.]{4,30} )?(?:19|20)\d{2}[年/.-]\d/.exec(text)?.[1];
  if (dated && isPublisherName(dated)) state(claims.publisher, publisherName(dated), 'name before the time', 62);
  const after = /\d[:：]\d{2}(?:[:：]\d{2})?[ \u3000|]{1,3}([\u4e00-\u9fffA-Za-z0-9]{2,16})(?=$|[ \u3000|／/])/.exec(
    text,
  )?.[1];
  if (after && isPublisherName(after)) state(claims.publisher, publisherName(after), 'name behind the time', 61);
  // An account's name behind the time, whatever it reads like: `2022/9/12 7:00:00 科学大院`.
  const account = /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d{2}(?::\d{2})? {1,3}([\u4e00-\u9fff]{4,8})$/.exec(
    text,
  )?.[1];
  if (account && !/(?:时间|時間)$/.test(account) && !isChannel(account) && personNames(account) === null)
    state(claims.publisher, publisherName(account), 'account behind the time', 40);
  if (/^(?:19|20)\d{2}[/-]\d{4}$/.test(text)) state(claims.published, parseDate(text), 'publish-time line', 65);
  const channel = /^(?:本文)?(?:来自|來自|转自|首发于)(?:微信)?(?:公众号|公眾號)[:： ]{1,2}([^（()），,]{2,20})/.exec(
    text,
  )?.[1];
  state(claims.publisher, channel && publisherName(channel), '来源 line', 89);
  // Weaker than a headline above the text, stronger than a caption of four characters there.
  const original = /^(?:原标题|原標題|原题)[:：] ?《?([^《》]{6,90}?)》?$/.exec(text)?.[1];
  state(claims.title, original, '原标题 line', 15);
  const issue = /^《?([\u4e00-\u9fff]{3,16})》? ?(?:19|20)\d{2} ?年 ?第?\d{1,2} ?期$/.exec(text)?.[1];
  state(claims.publisher, issue, 'issue line', 84);
  const ago = /^(\S{2,12}) ?[・·|] ?\d{1,3} ?\S{1,2}前$/.exec(text)?.[1];
  if (ago && isPublisherName(ago)) state(claims.publisher, publisherName(ago), 'name beside the time', 62);
  const barred =
    /^[A-Z][^|]{2,60}? {0,2}\| {0,2}([A-Z][\w .&]{1,24}?|[a-z0-9.-]{4,40}) {0,2}\| {0,2}(?:Published|Updated|Posted)\b/.exec(
      text,
    )?.[1];
  if (barred && (isPublisherName(barred) || barred.includes('.')))
    state(claims.publisher, outletOfAddress(`https://${barred}/`) ?? publisherName(barred), 'name beside the time', 62);
  const slash =
    /^[〔【[（(]?([\u4e00-\u9fff]{2,8}) ?[／/] ?(?:記者|记者)? ?([\u4e00-\u9fff、]{2,16})(?= ?[／/]| [\u4e00-\u9fff]{2,6}(?:報導|报道|報道))/.exec(
      text,
    );
  if (slash && isPublisherName(slash[1] as string)) {
    if (personNames((slash[2] as string).replaceAll('、', ' '))) state(claims.author, slash[2], 'byline', 67);
  }
  const taken = /(?:转自|轉自|来自|來自|摘自|选自|转载于)(?:于|於)?[ \u3000:：]{1,3}([^，。；]{2,24}?)[）)]?$/.exec(
    text,
  )?.[1];
  if (taken && !source) state(claims.publisher, publisherName(taken), '转自 line', 88);
  const agency =
    /^[（(](?:Agencies via )?([A-Z][^()（）]{2,60}?),? [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d{2}[）)]$/.exec(
      text,
    )?.[1];
  if (agency) state(claims.publisher, publisherName(agency), 'agency at the end', 80);
  const beside = /^([A-Z][\w .&]{1,24}), [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d{2}\b/.exec(text)?.[1];
  if (beside && isPublisherName(beside)) state(claims.publisher, publisherName(beside), 'name before the time', 62);
  const standing = STANDING.exec(text)?.[1];
  if (standing && !/^本/.test(standing)) state(claims.publisher, publisherName(standing), 'dateline', 42);
  const bracketed = /^[（([【〔]([^（）():：[\]【】〔〕]{2,28})[）)\]】〕]$/.exec(text)?.[1];
  if (bracketed && (isPublisherName(bracketed) || isCallSign(bracketed)))
    state(claims.publisher, publisherName(bracketed), 'name in brackets', 86);
  // 【国内】 heads a section.
  const named = bracketed && !text.startsWith('【') ? personNames(bracketed) : null;
  if (named) state(claims.author, named.join(' '), 'names in brackets', 48);
  const print = /^[《（(【]? ?([^《》（）()，。]{2,16}?) ?[》】]? ?[（(] ?(?:19|20)\d{2}/.exec(text)?.[1];
  if (print && isPublisherName(print)) {
    state(claims.publisher, publisherName(print), 'print edition line', 80);
    state(claims.published, parseDate(text), 'print edition line', 74);
  }
  const made = /^([\u4e00-\u9fff]{2,8}?(?:社|网|網|报|報|台|新闻|新聞))[^，。：:社]{0,8}(?:出品|制作|製作)$/.exec(
    text,
  )?.[1];
  if (made && isPublisherName(made)) state(claims.publisher, publisherName(made), 'who produced it', 50);
  const [, paged, coded] = EDITION.exec(text) ?? [];
  const edition = paged ?? coded;
  if (edition && isPublisherName(edition)) state(claims.publisher, publisherName(edition), 'print edition line', 80);
  state(
    claims.published,
    parseDate(text),
    'publish-time line',
    /发布|發布|时间|時間|Published|日期/.test(text) ? 72 : 65,
  );
  const address = /https?:\/\/[^\s<>"）)】]{4,600}/.exec(text)?.[0];
  if (address && text.length - address.length < 24) state(claims.url, safeUrl(address), 'link line', 60);
  return claims;
}

/** The person or persons in a byline, blanks single, without what follows them; null when that is no name. */
export function authorName(raw: string): string | null {
  const name = raw
    .replace(
      /[\s\u3000]{1,3}(?:编辑|編輯|责编|来源|來源|发自|報導|报道|報道|摄|文|发表[于於]|發表[于於]|发布|發布|时间|時間|日期|\d).{0,80}$/,
      '',
    )
    .replace(/(?:\/|／|｜)?(?:台北|综合|連線|連線)?(?:報導|报道|報道)$/, '')
    .replace(/^(?:By|by|文|作者)[ :：]{1,3}/, '')
    .replace(/(?<=^|、)[\u4e00-\u9fff]{4,7}(?:\d{1,2}月)?\d{1,2}日.{0,20}$/, nameBeforePlace)
    // `张三/文`, `文字/张三`: who wrote, set apart from who took the pictures.
    .replace(
      /^(?:文|文字|撰文|采访|採訪) ?[／/](?=[\u4e00-\u9fff]{2})|(?<=[\u4e00-\u9fff]{2}) ?[／/] ?(?:文|文字|图|圖|文[图圖])$/g,
      '',
    )
    .replace(/[\s\u3000]+/g, ' ')
    .replace(
      / ?(?:(?:实习|見習|见习|通讯|首席|本报|本報|本网|全媒体)?(?:记者|記者)|通讯员|通訊員|特约撰稿人?|实习生|實習生)[:：]? ?/g,
      ' ',
    )
    .replace(/(^| )([\u4e00-\u9fff]) ([\u4e00-\u9fff])(?= |$)/g, '$1$2$3')
    // `Jane Doe on June 30`, `Jane Doe posted Aug 18`, `Jane Doe @jdoe`, `Jane Doe | 10/9/10`.
    .replace(/^(.{3,60}?) (?:(?:on|posted|published|updated)(?: .{0,40})?|@\S.{0,40}|[|｜] .{0,60})$/i, '$1')
    .replace(/^([A-Z][^,\u4e00-\u9fff]{2,60}), .{0,100}$/, '$1')
    .replace(/[、,，/／|]$/, '')
    .trim();
  if (name.length < 2 || name.length > 40 || /[。！？]/.test(name) || !/\p{L}/u.test(name)) return null;
  return /^(?:[A-Z]{2} [A-Z]{3,4}|(?:www\.)?[a-z0-9-]{2,30}\.(?:com|net|org|es|fr|cn|co\.uk)|admin|administrator|佚名|匿名|未知|unknown|null|网络|编辑|小编|root)$/i.test(
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

/** `林大同台北9日電`: three characters of name, unless only two stand before a place of two. */
function nameBeforePlace(found: string): string {
  const han = /^[\u4e00-\u9fff]{2,10}/.exec(found)?.[0] ?? '';
  return han.slice(0, han.length <= 4 ? 2 : 3);
}
