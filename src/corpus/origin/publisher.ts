/** Names of publishers: how to tell one, and how to free it of what surrounds it. */

import { anyOf } from '@/src/corpus/patterns/word-rows';
import { isKnownOutlet } from './known-outlets';
import { ENGLISH_WORDS, NAME_ENDINGS, NO_NAMES, OFFICES, PORTALS } from './publisher-words';
import { isChannel } from './section-words';

const ENDING = new RegExp(`${anyOf(NAME_ENDINGS)}(?:APP|App|NEWS)?$`);
const ENGLISH = new RegExp(
  `\\b${anyOf(ENGLISH_WORDS)}\\b|[a-z](?:News|Times|Post|Daily|Herald|Tribune|Today|Press|Journal)$`,
);
const OFFICE = new RegExp(`${anyOf(OFFICES)}$`);
const NO_NAME = new RegExp(`${anyOf(NO_NAMES)}$`);
const PORTAL = new RegExp(`^${anyOf(PORTALS)}(?:科技|体育|娱乐|军事|汽车|号|独家|APP|App)?$`);

/** No word of a Chinese sentence around it (`BBC新大楼落成的那天`): Latin alone, or with a short Chinese name beside it. */
function isInLatin(name: string): boolean {
  return /^[^\u4e00-\u9fff]*[\u4e00-\u9fff]{0,4}$|^[\u4e00-\u9fff]{2,8} ?[^\u4e00-\u9fff]+$/.test(name);
}

/** True when a name is that of a newspaper, agency, site or channel rather than a person. */
export function isPublisherName(name: string): boolean {
  return (
    !/^(?:Related|Recent|Latest|Popular|More|Next|Previous|Similar|Your|Our|Please|With|Watch|Read|Follow|Subscribe|Download|Get|View|Visit|Join|Listen|Support|About|Contact) /.test(
      name,
    ) &&
    name.length >= 2 &&
    name.length <= 40 &&
    // `关闭此视窗`: what a button does.
    !/[:：]|^(?:关闭|打开|返回|进入|点击|下载|查看|登录)|^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、]|(?:Photo|Image|Briefing|Writer|Reporter|Correspondent|Columnist)s?$|^(?:封面|[首主题配])?图片?[／/]/.test(
      name,
    ) &&
    // First who is known: the ending of one paper's name is that of a yearbook or of minutes.
    ((name.length <= 30 && isKnownOutlet(name)) ||
      (!NO_NAME.test(name) &&
        !isChannel(name) &&
        (ENDING.test(name) ||
          (isInLatin(name) && (ENGLISH.test(name) || isInCapitals(name))) ||
          (name.length <= 8 && PORTAL.test(name)))))
  );
}

/** `NANLING NEWS`: two words or more, each with its first letter capital only. */
function isInCapitals(name: string): boolean {
  return (
    /^[A-Z][A-Z'’&.]{1,20}(?: [A-Z'’&.]{2,20}){1,4}$/.test(name) &&
    ENGLISH.test(name.replace(/[A-Z]+/g, (word) => word[0] + word.slice(1).toLowerCase()))
  );
}

/** `KXAN`, `NDTV`: the call sign of a station, where brackets set it apart. Three letters are an editor's initials. */
export function isCallSign(name: string): boolean {
  return /^(?:[KW][A-Z]{3}|[KW][A-Z]{2,3}-TV|[A-Z]{1,4}TV)$/.test(name);
}

/** True for an office, institute or company that signs an article. */
export function isOrganisation(name: string): boolean {
  return isPublisherName(name) || (name.length >= 3 && OFFICE.test(name));
}

/** `某某新闻四川`: portals set the account's province behind its name. */
const PLACED =
  /^([\u4e00-\u9fff]{2,8}(?:新闻|日报|晚报|时报|晨报|都市报|财经|观察|在线|客户端|网))(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)$/;

/** `港闻 - 某某新闻`: a site's section in front of its name. */
const SECTIONED = /^([\u4e00-\u9fff]{2,4}) ?[-－–|｜_] ?([\u4e00-\u9fffA-Za-z0-9]{2,12})$/;

/** `下载客户端`: what kind of publisher it is, and no name. */
const KIND =
  /^(?:官方|手机|新闻|微信|移动|地方|当地|掌上)?(?:客户端|公众号|社区|之家|报社|电视台|电台|广播|在线|线上|门户|门户网站|官方网站|政府网站|电子报|杂志|周刊|传媒|融媒体?|融媒体中心|研究院)$/;

/** A publisher's name without wrapping marks, labels, addresses and what follows it; null when nothing is left. */
export function publisherName(raw: string): string | null {
  const name = raw
    .replace(/(?:作者|记者|(?:收集|采集|责任)?编辑|责编|发布时间|时间|日期|点击数?|阅读|浏览|字号)[:：].{0,200}$/, '')
    .replace(/https?:\/\/\S{0,300}/g, '')
    .replace(/(?: 于)?[\s\u3000]{0,3}(?:[／/] ?)?(?:19|20)\d{2} ?[-年/.][／/ ]{0,2}\d.{0,100}$/, '')
    .replace(/^文?[并、]?[图文][/／:：](?=\S{2})/, '')
    .replace(
      /^[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){1,3} \/ (?=[A-Z].{0,30}(?:Press|News|Times|Post|Journal)$)/,
      '',
    )
    .replace(/(?<=.{2}) ?[（(](?:本报|见习|首席)?(?:记者|通讯员|作者|编辑)[^（）()]{0,60}[）)]?$/, '')
    .replace(/(?<=[报社网台])[\u4e00-\u9fff]{2,6}记者站$/, '')
    .replace(/^[\s(（【]{0,3}(?:\d{1,2}月\d{1,2}日 ?)?《([^《》]{2,20})》(?=.|$)/, '$1')
    .replace(/\s{1,3}[∙·•>＞›»].{0,60}$/, '')
    .replace(/ (?:Staff|Editorial|Editors?)$/, '')
    .replace(/^of (?=[A-Z])|(?<=[A-Z])\/[a-z]{2,3}(?:\([a-z]{2,3}\))?$/, '')
    .replace(/^(?:[A-Z]{2,14} ){2,3}(?=[A-Z][a-z]+ (?:Press|News|Times|Post))/, '')
    .replace(/[ .;,|]{1,3}(?:Image|Photo|Picture)s?(?: credit| source)?(?: via| by| courtesy|:).{0,120}$/i, '')
    .replace(/^(?:\.c|©|\(c\)) (?=\S)/i, '')
    .replace(/(?<=\S) (?:©|\(c\)).{0,400}$/i, '')
    .replace(/(?:官方[账帐]号|新闻稿)$| ?[／/]$/, '')
    .replace(PLACED, '$1')
    .replace(/^([\u4e00-\u9fff]{2,10}[网报社台])[_|｜].{2,60}$/, '$1')
    .replace(/^(?:微信公众号|公众号)[ :：]{0,2}(?=\S{2})/, '')
    .replace(/^[\s“”"'「」《》【】[\]（）()·|丨:：-]{1,6}|[\s“”"「」《》【】[\]·|丨,，。;；:：-]{1,6}$/g, '')
    .replace(
      /[\s\u3000]{1,3}(?:作者|记者|编辑|责编|发布|时间|日期|点击|阅读|浏览|字号|字体|评论|分享|\d{4}[-年/.]).{0,200}$/,
      '',
    )
    .replace(/^([\u4e00-\u9fff]{2,16})[\s\u3000]{1,4}[\u4e00-\u9fff].{0,100}$/, '$1')
    .replace(/^[(（]([^()（）]{2,40})[)）]$/, '$1')
    .replace(/(?<=[a-z]{4})\.$|[（(]$/, '')
    .replace(/(?<![（(][^（()）]{0,30})[)）]$/, '')
    // A site's own words glued to an agency's name: `下载某某中新社`.
    .replace(/^.{2,30}?(新华社|中新社|中央社|法新社|美联社|路透社|彭博社)$/, '$1')
    .replace(SECTIONED, (whole, section: string, site: string) => (isChannel(section) ? site : whole))
    .trim();
  return name.length >= 2 &&
    name.length <= 60 &&
    /\p{L}/u.test(name) &&
    !/^[A-Za-z]{0,4}[\d_-]{4,}$/.test(name) &&
    !KIND.test(name) &&
    !/^(?:网络|互联网|网络综合|网络整理|网络转载|网络资料|互联网整理|网路|(?:用户|网友|读者)?(?:投稿|来稿|上传|供稿)|其他|其它|不详|未知|unknown|null|(?:系统|网站|后台)?管理员|admin|本站|(?:本[站网报])?原创(?:内容|文章)?|转载|综合|综合整理|微信公众平台|百家号|头条号|搜狐号|网易号|知乎专栏)$/i.test(
      name,
    )
    ? name
    : null;
}
