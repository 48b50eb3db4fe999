/**
 * The site that a saved page is from, where nothing in the article says who published it: named in the page's path
 * (`某网 > 新闻 > 正文`), logo, copyright line, or where it asks to be followed; else by its address. Weakest of all claims, and
 * looked for only when there is no other: what a person who cites the page would write.
 */
import type { Known } from '@/src/corpus/article';
import { stripTags } from '@/src/corpus/html/parse';
import { singleBlanks } from '@/src/corpus/text/characters';
import { isKnownOutlet, outletOfAddress, outletsIn } from './known-outlets';
import { isAgency } from './outlet-closing';
import { isCallSign, isOrganisation, isPublisherName, publisherName } from './publisher';

interface SiteRule {
  find: RegExp;
  from: string;
  /** An office or company may sign so too; else the name must be an outlet's. */
  office?: true;
  /** The words around prove that any name is the site's. */
  sure?: true;
  example: string;
}

const NAME = '([\\u4e00-\\u9fffA-Za-z][\\u4e00-\\u9fffA-Za-z0-9.]{1,11}?)';

/** Ways in which a page names its own site. One line each; group 1 is the name. */
export const SITE_RULES: readonly SiteRule[] = [
  {
    find: /^(?:(?:您|你)?(?:的|目前|现在的)?(?:当前|所在|现在)?(?:的)?位置 ?[:：] ?)?([^\s>»›:：，。-]{2,12})(?:[-－][^>»›]{1,16})? {0,2}(?:->|>{1,2}|»|›) ?[^>»›。]{1,40}/,
    from: 'path of the page',
    example: '当前位置:南岭资讯网 >> 热点 >> 正文',
  },
  {
    find: /^(?:版权声明[:：] ?)?([^，。！？:：]{2,16}?)(?:[ \u3000|]?(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,30}\.[a-z.]{2,12})?[ \u3000|]{0,2}(?:版权所有|著作权所有)/,
    from: 'copyright line',
    office: true,
    example: '南岭时报网 nanling.example 版权所有',
  },
  {
    find: /(?:版权所有|(?:Copyright|©|\(c\))(?: ?©| ?\(c\))?)[ :：]{0,2}(?:(?:19|20)\d{2}(?: ?[-–—] ?(?:(?:19|20)\d{2}|present|now))?)?,?[ \u3000]{0,2}(?:by )?([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9.&'’ -]{1,40}?)(?=[,，。|丨;；]|\. |\.$| [-–—] | (?:All|版权|保留|Inc|Ltd|LLC|Corp)|[ \u3000]?[A-Z]?[\u4e00-\u9fff]{0,3}ICP|$)/i,
    from: 'copyright line',
    office: true,
    example: '© 2015-2020 Nanling Daily News. All rights reserved.',
  },
  {
    find: new RegExp(
      `(?:加入|追踪|关注|支持|订阅|下载|打开|欢迎访问|更多)[“「《]?${NAME}[”」》]?(?:的)?(?:粉丝|官方|微信|公众号|微博|客户端|APP|App|iPhone|Line|LINE|报导|查看|纸本|数位|$)`,
    ),
    from: 'where the page asks to be followed',
    example: '看更多!请加入南岭时报粉丝团',
  },
  {
    find: new RegExp(`^${NAME}(?: ?(?:不承担|对(?:此|于|留言)[^。]{0,12}(?:不|保有|拥有)|有权删除)|对留言)`),
    from: 'legal line',
    example: '南岭新闻网对留言系统使用者发布的文字保有删除的权利。',
  },
  {
    find: /(?:凡|所有|任何)[^。]{0,30}来源(?:于|自|为)?[“"「『《【:：]{0,2}(?:[“"]?来源[:：] ?)?([\u4e00-\u9fffA-Za-z0-9]{2,14})[”"」』》】]/,
    from: 'legal line',
    example: '凡本网注明“来源：南岭新闻网”的所有作品，版权均属于本网。',
  },
  {
    find: /凡(?:在|于|由)?《([^《》]{2,14})》(?:上|所)?(?:刊[载登]|发表)/,
    from: 'legal line',
    example: '版权声明:凡《南岭日报》上刊载作品，未经授权不得转载。',
  },
  {
    find: new RegExp(`^${NAME}(?:中文)?网?(?:最新)?(?:视频|影音|影片|节目)(?:预告|直播|列表|表)?$`),
    from: "site's programmes",
    example: '南岭卫视最新视频',
  },
  {
    find: /(?:^|[。！？，,])《([^《》]{2,12})》(?:也|亦|将|特别|为您|为你|带您|独家){0,3}(?:整理|汇整|编译|记者|采访)/,
    from: 'the text names its outlet',
    example: '《南视新闻》整理各县市停班课状况。',
  },
  {
    find: /^【([\u4e00-\u9fffA-Za-z0-9]{2,12})】 ?(?:一审|二审|三审|终审|初审|复审|编辑|责任编辑|责编|校对|监制)[:：]/,
    from: 'editors of the site',
    sure: true,
    example: '【无线南岭】一审:张明',
  },
  {
    find: /^([\u4e00-\u9fff]{2,8}(?:网|报|社|台|电视|新闻|卫视)) ?(?:APP|App|客户端) ?下载$/,
    from: 'where the page offers its application',
    sure: true,
    example: '南岭电视 APP下载',
  },
  {
    find: /^(?:亲爱的|尊敬的) ?([\u4e00-\u9fffA-Za-z0-9]{2,12}?)(?:用户|网友|读者|会员)[:：]?$/,
    from: 'where the page greets its reader',
    example: '亲爱的南岭网用户:',
  },
  {
    find: /^([\u4e00-\u9fff]{2,12}) ?(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,30}\.(?:com|cn|net|org|tw|hk)(?:\.[a-z]{2})?$/,
    from: 'name beside the address',
    example: '南岭网 nanling.com',
  },
  {
    find: /^([A-Za-z][A-Za-z0-9.]{1,20}(?: [A-Z][A-Za-z]{1,14}){0,3}|[\u4e00-\u9fff]{2,10}) ?(?:logo|Logo|LOGO|标志)$/,
    from: "site's logo",
    example: 'Nanling News logo',
  },
  {
    find: /^!?\[([^[\]]{2,24}?)(?: ?[-_|]? ?(?:logo|Logo|LOGO|首页))?\]\([^()\s]{0,200}(?:logo|index)[^()\s]{0,200}\)/,
    from: "site's logo",
    example: '![南岭日报](/images/logo.png)',
  },
  {
    find: /\b(?:edition|issue|copy) of ((?:The )?[A-Z][\w&'’]{1,16}(?: (?:and |of |the )?[A-Z][\w&'’]{1,16}){0,4})(?: newspaper)?\b/,
    from: 'where the page asks to be read on',
    example: "please pick up Thursday's edition of The Post and Mail newspaper",
  },
  {
    find: /^(?=主办|[^，。]{4,20}主办$)(?:主办(?:单位)?[:：] ?)?([\u4e00-\u9fff]{2,16}?)(?:(?:报业|传媒)集团)?(?:主办)?$/,
    from: 'who runs the site',
    office: true,
    example: '主办单位: 南岭县融媒体中心',
  },
  {
    find: /^(?:@|by )((?:Reuters|AFP|Bloomberg|Xinhua|AP|UPI|PTI|IANS|ANI))$/i,
    from: 'name above the text',
    example: '@reuters',
  },
  {
    find: /^(?:https?:\/\/)?(?:www\.)([a-z0-9-]{2,30}(?:\.[a-z]{2,8}){1,2})\/?$/,
    from: 'address alone on its line',
    office: true,
    example: 'www.nanling.example',
  },
];

/** Words of one of which every such line has: any other is not looked at. */
const ANY_SIGN =
  /[>»›©@]|版权所有|著作权所有|opyright|\(c\)|加入|追踪|关注|支持|订阅|下载|打开|欢迎|更多|不承担|对留言|有权|》[^。]{0,6}(?:整理|汇整|编译|记者|采访)|logo|LOGO|Logo|edition of|issue of|copy of|主办|^by |www\.|凡|所有|任何|审[:：]|编辑[:：]|校对[:：]|监制[:：]|责编[:：]|亲爱的|尊敬的|[a-z]\.(?:com|cn|net|org|tw|hk)|[频片音]$|节目|预告$/;

const MOST_LINES = 40;
/** Of a line only so much is read, and a paragraph twice as long is not looked at. */
const MOST_CHARACTERS = 300;
const AT_THE_EDGE = 8000;

/** Front and end of a document as lines, tags out. */
function edgeLines(text: string): string[] {
  const plain = (part: string) =>
    (/<\/?[a-z]/i.test(part) ? stripTags(part.replace(/<(script|style)\b[\s\S]{0,8000}?<\/\1>/gi, '\n')) : part)
      .split('\n')
      .map(singleBlanks)
      .filter((line) => line.length >= 3 && line.length <= MOST_CHARACTERS * 2);
  if (text.length <= AT_THE_EDGE * 2) {
    const lines = plain(text);
    return lines.length <= MOST_LINES * 2 ? lines : [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)];
  }
  return [
    ...plain(text.slice(0, AT_THE_EDGE)).slice(0, MOST_LINES),
    ...plain(text.slice(-AT_THE_EDGE)).slice(-MOST_LINES),
  ];
}

/** The site that a document is from; null when nothing says. */
export function siteOf(text: string, url: string | null): { value: string; known: Known } | null {
  const host = url && /^https?:\/\/([^/]{1,100})/.exec(url)?.[1];
  const outlet = outletOfAddress(url);
  if (outlet !== null) return { value: outlet, known: { how: 'inferred', from: `address: ${host}` } };
  const lines = edgeLines(text);
  for (const whole of lines) {
    const line = whole.slice(0, MOST_CHARACTERS);
    if (!ANY_SIGN.test(line)) continue;
    for (const { find, from, office, sure } of SITE_RULES) {
      const said = find.exec(line)?.[1];
      const name = sure && said !== undefined ? publisherName(said) : siteName(said, office === true);
      if (name !== null) return { value: name, known: { how: 'inferred', from: `${from}: ${line.slice(0, 60)}` } };
    }
  }
  return aboutUs(lines) ?? aloneOnLine(lines) ?? behindTeasers(lines) ?? namedInLaw(lines);
}

/** The one known outlet that the legal lines of a page speak of: `发现不实言论，某某新闻网有权删除文章`. */
function namedInLaw(lines: readonly string[]): { value: string; known: Known } | null {
  const names = new Set(lines.filter((line) => LAW.test(line)).flatMap(outletsIn));
  const [name] = names;
  return names.size === 1 && name ? { value: name, known: { how: 'inferred', from: 'legal line of the page' } } : null;
}

const LAW = /有权(?:径|删)|法律责任|立场无关|(?:侵犯|侵害).{0,8}权|[终解]止.{0,8}会员/;

/** `……送医｜某视新闻 20260313 @Account`: the outlet that two teasers or more end with. */
function behindTeasers(lines: readonly string[]): { value: string; known: Known } | null {
  const times = new Map<string, number>();
  for (const line of lines) {
    const name = TEASER_TAIL.exec(line.slice(-80))?.[1];
    if (name !== undefined && isPublisherName(name)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const [first, other] = [...times].filter(([, count]) => count >= 2);
  return first && !other ? { value: first[0], known: { how: 'inferred', from: 'tail of the teasers' } } : null;
}

const TEASER_TAIL = /[|｜丨] ?([^|｜丨\s]{2,14})(?: (?:19|20)\d{6})?(?: [@#][\w@#]{1,30}){0,6}$/;

/** The one outlet that stands alone on a line of the page's edges; links to others are several. */
function aloneOnLine(lines: readonly string[]): { value: string; known: Known } | null {
  const names = new Set(lines.filter((line) => line.length <= 20 && OUTLET.test(line) && isPublisherName(line)));
  for (const line of lines) if (isKnownOutlet(line) || isAgency(line)) names.add(line);
  const [name] = names;
  return names.size === 1 && name
    ? { value: name, known: { how: 'inferred', from: 'name alone on a line of the page' } }
    : null;
}

const OUTLET =
  /(?:日报|晚报|时报|新闻网|电子报|[A-Z]{3,12}(?:新闻|财经)|[a-z ](?:News|Times|Post|Herald|Tribune|Gazette))$/;

/** `关于我们` over `某媒体是某集团的子公司`. */
function aboutUs(lines: readonly string[]): { value: string; known: Known } | null {
  const at = lines.findIndex((line) => /^(?:关于我们|About(?: [Uu]s)?)[:：]?$/.test(line));
  const next = at < 0 ? undefined : lines[at + 1];
  const name =
    next &&
    /^([A-Z][\w&.' -]{1,40}?|[\u4e00-\u9fff]{2,12}?)(?: (?:Sdn|Ltd|Inc|Pte|Co|LLC)\b[A-Za-z. ]{0,12})? ?(?:是|is )/.exec(
      next,
    )?.[1];
  return name && next
    ? { value: name, known: { how: 'inferred', from: `about the site: ${next.slice(0, 60)}` } }
    : null;
}

/** What such lines offer instead of a name: 更多精彩评论, 关注本报. */
const GENERAL =
  /^(?:本|此|该|其|您|你|我|更多|精彩|最新|相关|热门|原创|独家|推荐|首页|主页|即时|官方|微信|手机|全部|网友|新闻)/;

function siteName(found: string | undefined, office: boolean): string | null {
  if (found === undefined) return null;
  const domain = /^(?:[a-z0-9-]{2,30}\.){1,3}[a-z]{2,8}$/.test(found) ? found : null;
  if (domain !== null) return outletOfAddress(`https://${domain}/`) ?? (office ? domain : null);
  const name = publisherName(found.replace(/^(?:本[网站报]|我们)/, ''));
  if (name === null || GENERAL.test(name)) return null;
  return isPublisherName(name) || (office && (isOrganisation(name) || isCallSign(name))) ? name : null;
}
