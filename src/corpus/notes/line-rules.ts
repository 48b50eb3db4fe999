/** Ways in which a line of notes names who published or wrote it, and when: a row each, with a line that it reads. */
import { personNames } from '@/src/corpus/names';
import { outletOfAddress } from '@/src/corpus/origin/known-outlets';
import { isCallSign, isPublisherName, publisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import { authorName } from './author-name';
import { type LineRule, outlet, person } from './line-rule';
import { PRINT_RULES } from './print-rules';

const BRACKETED = /^[（([【〔]([^（）():：[\]【】〔〕]{2,28})[）)\]】〕]$/;

export const LINE_RULES: readonly LineRule[] = [
  ...PRINT_RULES,
  {
    example: '来源 source: https://www.xinhuanet.com',
    pattern: /^\S{0,6}(?:来源|转自)(?: source)?[ :：]{1,3}(https?:\/\/\S{4,300})$/i,
    field: 'publisher',
    from: '来源 line',
    rank: 90,
    read: ([, address = '']) => outletOfAddress(address),
  },
  {
    example: '本文来自【青岭日报】，仅代表作者观点。',
    pattern: /^(?:本文|文章|稿件)?(?:来源|来自|转自|原载)于?【([^【】]{2,24})】/,
    field: 'publisher',
    from: '来源 line',
    rank: 89,
    read: outlet,
  },
  {
    example: 'Jane Doe, Digital Journalist',
    pattern:
      /^([A-Z][\w.'’-]{1,16} (?:[A-Z]\.? )?[A-Z][\w.'’-]{1,20}), (?:[A-Z][a-z]{1,12} ){0,2}(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Jj]ournalist)$/,
    field: 'author',
    from: 'byline',
    rank: 66,
    read: person,
  },
  {
    example: 'Jane Doe, The Northern Star staff writer',
    pattern:
      /^([A-Z][\w.'’-]{1,16}(?: [A-Z][\w.'’-]{0,20}){1,3}), (?:The )?(?:[A-Z][\w'’&.-]{1,16} ){1,4}(?:staff writer|correspondent)s?$/,
    field: 'author',
    from: 'byline',
    rank: 66,
    read: person,
  },
  {
    example: 'Jane Doe, The Northern Star staff writer',
    pattern:
      /^[A-Z][\w.'’-]{1,16}(?: [A-Z][\w.'’-]{0,20}){1,3}, ((?:The )?(?:[A-Z][\w'’&.-]{1,16} ){0,3}[A-Z][\w'’&.-]{1,16}) (?:staff writer|correspondent)s?$/,
    field: 'publisher',
    from: 'byline',
    rank: 60,
    read: outlet,
  },
  {
    example: 'Associated Press Writer',
    pattern:
      /^((?:The )?(?:[A-Z][\w'’&.-]{1,16} ){1,3}?(?!Staff)[A-Z][\w'’&.-]{1,16}) (?:Staff )?(?:Writer|Reporter|Correspondent)s?$/,
    field: 'publisher',
    from: 'byline',
    rank: 56,
    read: outlet,
  },
  {
    example: '— Staff Writer Jane Doe can be contacted at 555-0100.',
    pattern:
      /^[-–—]{0,2} ?(?:Staff|Senior|Sports|Contributing) [Ww]riter ([A-Z][\w.'’-]{1,16}(?: [A-Z][\w.'’-]{0,20}){1,2}) (?:can|may) be (?:contacted|reached)\b/,
    field: 'author',
    from: 'byline',
    rank: 66,
    read: person,
  },
  {
    example: '20210506张明、李华/连线报道',
    pattern: /^(?:19|20)\d{6} ?([\u4e00-\u9fff、 ]{2,24}?) ?[／/][\u4e00-\u9fff]{0,6}(?:报导|报道)$/,
    field: 'author',
    from: 'byline',
    rank: 67,
    read: ([, names = '']) => (personNames(names) ? names : null),
  },
  {
    example: '张明/文',
    pattern: /^([\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,3}) ?[／/] ?(?:文|文图|图文|整理|编译)$/,
    field: 'author',
    from: 'byline',
    rank: 67,
    read: ([, names = '']) => personNames(names)?.join(' '),
  },
  {
    example: '撰文 张明',
    pattern: /^(?:撰文|采写|文字|撰稿) ([\u4e00-\u9fff]{2,3}(?:[ 、][\u4e00-\u9fff]{2,3}){0,3})$/,
    field: 'author',
    from: 'byline',
    rank: 67,
    read: ([, names = '']) => personNames(names)?.join(' '),
  },
  {
    example: 'By AFP - Agence France Presse',
    pattern: /^By ([A-Z]{2,5}) - [A-Z][A-Za-z ]{3,40}$/,
    field: 'publisher',
    from: 'byline',
    rank: 60,
    read: outlet,
  },
  {
    example: 'By Jane Doe, Staff writer, Northern Times',
    pattern: /^(?:By [^,]{3,60}(?:, [^,]{3,40})?|[A-Z][\w.'’-]{1,16} [A-Z][\w.'’-]{1,20}), ([A-Z][^,]{2,40})$/,
    field: 'publisher',
    from: 'byline',
    rank: 60,
    read: outlet,
  },
  {
    example: '- Jane Doe Senior Correspondent',
    pattern:
      /^[-–—] ?(?:By )?([A-Z][\w.'’-]{1,20} (?:[A-Z]\.? )?[A-Z][\w.'’-]{1,20}(?: and [A-Z][\w.'’-]{1,20} [A-Z][\w.'’-]{1,20})?)(?= (?:[A-Z][a-z]{1,16} ){0,3}(?:Correspondent|Editor|Reporter|Writer)$|$)/,
    field: 'author',
    from: 'byline',
    rank: 69,
    read: person,
  },
  {
    example: '(Reporting by Jane Doe)',
    pattern: /^[（([](?:Additional )?(?:Reporting|Written|Reported|Writing) by ([^;()[\]]{3,80})/i,
    field: 'author',
    from: 'byline',
    rank: 68,
    read: person,
  },
  {
    example: '青岭日报 2021年5月',
    pattern: /^([\u4e00-\u9fff]{2,12})[ \u3000](?:[a-z.]{4,30} )?(?:19|20)\d{2}[年/.-]\d/,
    field: 'publisher',
    from: 'name before the time',
    rank: 62,
    read: outlet,
  },
  {
    example: '17:12 青岭日报',
    pattern: /\d[:：]\d{2}(?:[:：]\d{2})?[ \u3000|]{1,3}([\u4e00-\u9fffA-Za-z0-9]{2,16})(?=$|[ \u3000|／/])/,
    field: 'publisher',
    from: 'name behind the time',
    rank: 61,
    read: outlet,
  },
  {
    // An account's name, whatever it reads like.
    example: '2022/9/12 7:00:00 山河物语',
    pattern:
      /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d{2}(?::\d{2})?(?: {1,3}| ?[·・|｜丨] ?)([\u4e00-\u9fff]{4,8})$/,
    field: 'publisher',
    from: 'account behind the time',
    rank: 40,
    read: ([, name = '']) =>
      /时间$/.test(name) || isChannel(name) || personNames(name) !== null ? null : publisherName(name),
  },
  {
    example: '本文首发于微信公众号：山河物语',
    pattern: /^(?:本文)?(?:来自|转自|首发于)(?:微信)?公众号[:： ]{1,2}([^（()），,]{2,20})/,
    field: 'publisher',
    from: '来源 line',
    rank: 89,
    read: ([, name = '']) => publisherName(name),
  },
  {
    example: '本文转载自微信公众号“山河物语”（ID：shwy），作者：张明。',
    pattern: /^(?:本文|文章)?(?:转载|转|来|选|摘)自(?:微信)?公众号[:： ]?[“「『"《【]([^”」』"》】（(，,]{2,20})/,
    field: 'publisher',
    from: '来源 line',
    rank: 89,
    read: ([, name = '']) => publisherName(name),
  },
  {
    // Weaker than a headline above the text, stronger than a caption of four characters there.
    example: '原标题：青岭县水渠完工通水',
    pattern: /^(?:原标题|原题)[:：] ?《?([^《》]{6,90}?)》?$/,
    field: 'title',
    from: '原标题 line',
    rank: 15,
    read: ([, title]) => title,
  },
  {
    example: '青岭日报・3小时前',
    pattern: /^(\S{2,12}) ?[・·|] ?\d{1,3} ?\S{1,2}前$/,
    field: 'publisher',
    from: 'name beside the time',
    rank: 62,
    read: outlet,
  },
  {
    example: 'By Jane Doe in Nanling | nanlingnews.com | Updated: 2021-05-06',
    pattern:
      /^[A-Z][^|]{2,60}? {0,2}\| {0,2}([A-Z][\w .&]{1,24}?|[a-z0-9.-]{4,40}) {0,2}\| {0,2}(?:Published|Updated|Posted)\b/,
    field: 'publisher',
    from: 'name beside the time',
    rank: 62,
    read: ([, name = '']) =>
      isPublisherName(name) || name.includes('.') ? (outletOfAddress(`https://${name}/`) ?? publisherName(name)) : null,
  },
  {
    example: '〔青岭日报／记者张明、李华／综合报导〕',
    pattern:
      /^[〔【[（(]?([\u4e00-\u9fff]{2,8}) ?[／/] ?(?:记者)? ?([\u4e00-\u9fff、]{2,16})(?= ?[／/]| [\u4e00-\u9fff]{2,6}(?:报导|报道))/,
    field: 'author',
    from: 'byline',
    rank: 67,
    read: ([, name = '', persons = '']) =>
      isPublisherName(name) && personNames(authorName(persons) ?? '') ? authorName(persons) : null,
  },
  {
    example: 'Northern Times, May 6, 2021, Nanling',
    pattern: /^([A-Z][\w .&]{1,24}), [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d{2}\b/,
    field: 'publisher',
    from: 'name before the time',
    rank: 62,
    read: outlet,
  },
  {
    example: '据远山社北京5月6日电',
    pattern:
      /^[（(《【]?据?([\u4e00-\u9fff]{2,10}?(?:社|网|报|台))(?:[／/ ]{0,3}[\u4e00-\u9fff]{2,8})?(?:\d{1,2}月)?\d{1,2}日(?:电|讯|消息|专讯|专电)/,
    field: 'publisher',
    from: 'dateline',
    rank: 42,
    read: ([, name = '']) => (name.startsWith('本') ? null : publisherName(name)),
  },
  {
    example: '（青岭日报）',
    pattern: BRACKETED,
    field: 'publisher',
    from: 'name in brackets',
    rank: 86,
    read: ([, name = '']) => (isPublisherName(name) || isCallSign(name) ? publisherName(name) : null),
  },
  {
    // 【国内】 heads a section.
    example: '（张明）',
    pattern: BRACKETED,
    field: 'author',
    from: 'names in brackets',
    rank: 48,
    read: ([line, name = '']) => (line.startsWith('【') ? null : personNames(name)?.join(' ')),
  },
  {
    example: '青岭电视台出品',
    pattern: /^([\u4e00-\u9fff]{2,8}?(?:社|网|报|台|新闻))[^，。：:社]{0,8}(?:出品|制作)$/,
    field: 'publisher',
    from: 'who produced it',
    rank: 50,
    read: outlet,
  },
  {
    example: '出品 | 青岭新闻网',
    pattern: /^出品 ?[|｜丨:：] ?(\S{2,16})$/,
    field: 'publisher',
    from: 'who produced it',
    rank: 58,
    read: outlet,
  },
];
