/**
 * The site that a saved page is from, where nothing in the article says who published it: what a person who cites the page
 * would write. Its address tells; else every name that the lines at the page's edges say is weighed by the words around it
 * (a row of `SITE_RULES` each), and a name said on several lines has the sum of them. Below `ENOUGH` nobody is named.
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
  /** What one line adds to the name; `SURE` where it is not given. */
  weight?: number;
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
    find: /^(?:首页|主页) ?[-－_|｜] ?([\u4e00-\u9fff]{2,14})$/,
    from: 'path of the page',
    example: '首页-南岭党史文献网',
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
  {
    find: /[|｜丨] ?([^|｜丨\s]{2,14})(?: (?:19|20)\d{6})?(?: [@#][\w@#]{1,30}){0,6}$/,
    from: 'tail of the teasers',
    weight: 0.2,
    example: '……送医｜南视新闻 20260313 @Account',
  },
  {
    find: /(?:^|[。，；、 ])《([^《》]{2,12})》(?:会|将|保留|拥有|有权|不).{0,12}(?:留言|评论|言论|文字|删|权利)/,
    from: 'rules for readers',
    weight: 0.4,
    sure: true,
    example: '2、《南岭报导》会删除未能遵守上述规定者的留言。',
  },
  {
    find: /^[（(](?!本|文|图|作者|责编|通讯)([\u4e00-\u9fffA-Za-z]{4,16}?)(?:首席|见习|实习|全媒体)?记者[:：]/,
    from: 'its reporters',
    weight: 0.4,
    sure: true,
    example: '(看南岭News记者:张明 实习编辑:李华)',
  },
];

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

/** Words of one of which every such line has: any other is not looked at. */
const ANY_SIGN =
  /[>»›©@]|^[首主]页|版权所有|著作权所有|opyright|\(c\)|加入|追踪|关注|支持|订阅|下载|打开|欢迎|更多|不承担|对留言|有权|》[^。]{0,6}(?:整理|汇整|编译|记者|采访)|logo|LOGO|Logo|edition of|issue of|copy of|主办|^by |www\.|凡|所有|任何|审[:：]|编辑[:：]|校对[:：]|监制[:：]|责编[:：]|亲爱的|尊敬的|[a-z]\.(?:com|cn|net|org|tw|hk)|[频片音]$|节目|预告$/;

/** One line that is a path, a copyright notice or the like names its site; weaker signs must agree. */
const SURE = 0.6;
const ENOUGH = 0.4;

interface Said {
  name: string;
  weight: number;
  from: string;
}

/** The site that a document is from; null when nothing says. */
export function siteOf(text: string, url: string | null): { value: string; known: Known } | null {
  const host = url && /^https?:\/\/([^/]{1,100})/.exec(url)?.[1];
  const outlet = outletOfAddress(url);
  if (outlet !== null) return { value: outlet, known: { how: 'inferred', from: `address: ${host}` } };
  const lines = edgeLines(text);
  const said = [...lines.flatMap((line, i) => saidIn(line.slice(0, MOST_CHARACTERS), lines[i + 1])), ...alone(lines)];
  // The first of those that weigh most: a page names itself before others.
  let best: Said | null = null;
  for (const one of said) {
    const weight = sumOf(one.name, said);
    if (best === null || weight > best.weight + 0.001) best = { ...one, weight };
  }
  return best && best.weight >= ENOUGH ? { value: best.name, known: { how: 'inferred', from: best.from } } : null;
}

/** What all lines together add to a name: each way of saying it once, and twice where it is said on several lines. */
function sumOf(name: string, said: readonly Said[]): number {
  const ways = new Map<string, number[]>();
  for (const { name: other, weight, from } of said)
    if (other === name) ways.set(wayOf(from), [...(ways.get(wayOf(from)) ?? []), weight]);
  let sum = 0;
  for (const weights of ways.values()) sum += weights.slice(0, 2).reduce((a, b) => a + b, 0);
  return sum;
}

const wayOf = (from: string): string => from.replace(/:.*$/s, '');

/** The names that one line says, with what its words are worth. */
function saidIn(line: string, next: string | undefined): Said[] {
  const found: Said[] = [];
  const signed = ANY_SIGN.test(line);
  for (const { find, from, office, sure, weight = SURE } of SITE_RULES) {
    if (weight === SURE && !signed) continue;
    const words = find.exec(line)?.[1];
    const name = sure && words !== undefined ? publisherName(words) : siteName(words, office === true);
    if (name !== null) found.push({ name, weight, from: `${from}: ${line.slice(0, 60)}` });
    // Of two ways to read one line the first is meant.
    if (name !== null && weight === SURE) return found;
  }
  if (LAW.test(line))
    for (const name of outletsIn(line)) found.push({ name, weight: ENOUGH, from: 'legal line of the page' });
  const about = ABOUT.test(line) ? ABOUT_NAME.exec(next ?? '')?.[1] : undefined;
  if (about !== undefined) found.push({ name: about, weight: SURE, from: `about the site: ${next?.slice(0, 60)}` });
  return found;
}

const LAW = /有权(?:径|删)|法律责任|立场无关|(?:侵犯|侵害).{0,8}权|[终解]止.{0,8}会员/;
/** `关于我们` over `某媒体是某集团的子公司`. */
const ABOUT = /^(?:关于我们|About(?: [Uu]s)?)[:：]?$/;
const ABOUT_NAME =
  /^([A-Z][\w&.' -]{1,40}?|[\u4e00-\u9fff]{2,12}?)(?: (?:Sdn|Ltd|Inc|Pte|Co|LLC)\b[A-Za-z. ]{0,12})? ?(?:是|is )/;

/** Outlets alone on a line: one is the page's own, several are links to others. */
function alone(lines: readonly string[]): Said[] {
  const names = new Set(
    lines.filter(
      (line) =>
        (line.length <= 20 && OUTLET.test(line) && isPublisherName(line)) || isKnownOutlet(line) || isAgency(line),
    ),
  );
  const weight = names.size === 1 ? ENOUGH : ENOUGH / 2;
  return [...names].map((name) => ({ name, weight, from: 'name alone on a line of the page' }));
}

const OUTLET =
  /(?:日报|晚报|时报|新闻网|电子报|[A-Z]{3,12}(?:新闻|财经)|[a-z ](?:News|Times|Post|Herald|Tribune|Gazette))$/;

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
