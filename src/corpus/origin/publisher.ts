/** Names of publishers: how to tell one, and how to free it of what surrounds it. */
import { isKnownOutlet } from './known-outlets';

const ENDINGS =
  /(?:网|網|报|報|报社|報社|社|电视台|電視台|電視臺|新闻台|新聞台|新聞臺|电台|電台|電臺|总台|總台|總臺|廣播|广播|卫视|衛視|在线|線上|在線|新闻|新聞|日报|晚报|时报|周刊|週刊|杂志|雜誌|财经|財經|频道|客户端|客戶端|传媒|傳媒|觀察|評論|門戶|專線|理論|電子報|傳媒|通讯|通訊|资讯|資訊|观察|研究院|公众号|评论|頭條|头条|理论|门户|专线|社区|FM|TV|融媒|融媒体|融媒体中心|融媒體|之家|门户网站|官方网站|政府网站)(?:APP|App|NEWS)?$/;
const ENGLISH =
  /\b(?:Times|News|Post|Daily|Journal|Herald|Tribune|Guardian|Reuters|Bloomberg|Press|NEWS AGENCY|Weekly|Magazine|Observer|Standard|Chronicle|Gazette|Telegraph|Broadcasting|BBC|CNN|CNBC|AFP|AP|UPI|NPR|ABC|CBS|NBC|VOA|RFI|Xinhua|PTI|IANS|ANI|KUNA|TASS|EFE|ANSA|Bernama|Antara|ANTARA|Anadolu|Interfax|Kyodo|Yonhap|Nikkei|Network|Media|Today|Review|Wire|Newswire|PRNewswire|Agency|Association|Star|Globe|Mail|Independent|Economist|Examiner|Courier|Register|Sentinel|Dispatch|Bulletin|Monitor|Radio|Television|Insider|Gazetteer|Chronicle|Argus|Echo|Mirror|Sun)\b|[a-z](?:News|Times|Post|Daily|Herald|Tribune|Today|Press|Journal)$/;
const NOT_PEOPLE =
  /(?:委员会|委員會|办公室|办公厅|研究院|研究所|研究中心|学院|大学|部|局|厅|司|协会|集团|公司|政府|基金会|研究会|编辑部|课题组|评论员)$/;

/** Words that end like a publisher's name and are none: reports, grids, warnings. */
const NO_PUBLISHER =
  /(?:财报|財報|年报|年報|季报|季報|中报|半年报|公报|公報|月报|预报|預報|海报|海報|战报|戰報|捷报|简报|簡報|喜报|申报|申報|上报|通报|通報|举报|舉報|汇报|匯報(?<!文匯報)|情报|情報|电报|電報|回报|回報|警报|警報|填报|填報|瞒报|瞞報|误报|互联网|互聯網|物联网|物聯網|电网|電網|路网|路網|官网|官網|上网|上網|联网|聯網|管网|管網|水网|内网|(?<!海)外网|入网|旅行社|合作社|供销社|公社|信用社|报社社|后台|後台|平台|出台|阳台|舞台|平臺|後臺|出臺|舞臺|天文臺|氣象臺|气象台|氣象台|天文台|烽火台|一台|的台|文章|在线观看|免费资讯)$/;

/** Portals and platforms whose names have no telling ending. */
const PORTALS =
  /^(?:网易|新浪|搜狐|腾讯|凤凰|百度|百家号|今日头条|澎湃|雪球|虎嗅|钛媒体|界面|财新|第一财经|每经|财联社|路透|法新社|美联社|彭博|新华社|中新社|中央社|聯合|中時|自由時報|香港01|明報|东方财富|和讯|金融界|36氪|观察者|微信|知乎|微博)(?:科技|体育|體育|娱乐|娛樂|军事|汽车|号|獨家|APP|App)?$/;

/** Names of a site's sections, which end like names of publishers: 国际新闻, 本地要闻, 财经频道. */
const CHANNEL =
  /^(?:国内|國內|国际|國際|本地|地方|社会|社會|财经|財經|经济|經濟|产经|產經|金融|证券|股市|体育|體育|娱乐|娛樂|时政|時政|政治|综合|綜合|民生|生活|科技|热点|熱點|今日|最新|即时|即時|头条|頭條|图片|圖片|视频|影音|教育|健康|文化|军事|軍事|旅游|汽车|汽車|房产|招商|行业|企业|公司|产业|两岸|兩岸|全球|焦点|焦點|要闻|要聞|新闻|新聞|农业|三农|市场|宏观|政务|法治|评论|觀點|观点|滚动|滾動|快讯|快訊|公告|通知|政策|专题|專題|媒体|媒體)?(?:新闻|新聞|要闻|要聞|港聞|港闻|资讯|資訊|快讯|快訊|动态|動態|频道|頻道|中心|专题|專題|专栏|專欄|头条|頭條|观察|焦点|报道|報導|之声|公告|列表|首页|首頁|财经|财经新闻|评论|觀點|观点|发布|話題|话题|正文)$/;
const CHANNEL_WORD =
  /^(?:国内|國內|国际|國際|本地|地方|社会|社會|财经|財經|经济|經濟|产经|產經|金融|证券|股市|体育|體育|娱乐|娛樂|时政|時政|政治|综合|民生|生活|科技|热点|今日|最新|即时|即時|教育|健康|文化|军事|旅游|汽车|房产|企业|公司|产业|行业|两岸|兩岸|全球|焦点|农业|三农|News|Business|Economy|World|Politics|Opinion|Technology|Tech|Sports?|Markets?|Finance|Home|Local|Nation|National|International|Latest)$/i;
/** Names of two Han characters and such an ending that publishers do have: 新华财经, 环球资讯 … */
const NAMED_CHANNEL =
  /^(?:新浪|腾讯|凤凰|网易|搜狐|新华|央视|中新|人民|环球|澎湃|界面|封面|红星|极目|上游|九派|和讯|东方|每日|第一|中国|香港|台視|華視|民視|中視|公視|中時|三立|壹電|鏡報|风暴|風傳|上报|北京|上海|天津|重庆|南方|今日|长江|潮新|大众|齐鲁|河南|顶端|大河|荔枝|现代)/;

/** One word of a section's name in English: `US`, `World`, `Local News`. */
function isSection(word: string): boolean {
  const topic = word.replace(/ News$/, '');
  return (
    CHANNEL_WORD.test(topic) ||
    /^(?:US|U\.S\.|UK|Asia|Europe|Africa|Americas|Health|Science|Education|Lifestyle|Entertainment|Culture|Money|Energy|Environment|Weather|Travel|Law|Crime|Community|Regional|Area|State|Breaking|Top|Company|Industry|School|Police|Government|Press|General|Features?|Headlines?)$/.test(
      topic,
    )
  );
}

/** True for the name of a section (国际新闻, 招商动态, Business), which is no publisher. */
export function isChannel(name: string): boolean {
  if (CHANNEL_WORD.test(name) || (/^[A-Z]/.test(name) && name.split(/ ?[&/+] ?| and /).every(isSection))) return true;
  // `Business Headline News`.
  if (/^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){2,3}$/.test(name) && name.split(' ').every(isSection)) return true;
  return name.length <= 8 && CHANNEL.test(name) && !NAMED_CHANNEL.test(name);
}

/** True when a name is that of a newspaper, agency, site or channel rather than a person. */
export function isPublisherName(name: string): boolean {
  return (
    !/^(?:Related|Recent|Latest|Popular|More|Next|Previous|Similar|Your|Our|Please|With|Watch|Read|Follow|Subscribe|Download|Get|View|Visit|Join|Listen|Support|About|Contact) /.test(
      name,
    ) &&
    name.length >= 2 &&
    name.length <= 40 &&
    !/[:：]|^(?:封面|[首主題题配])?[图圖]片?[／/]/.test(name) &&
    !NO_PUBLISHER.test(name) &&
    !isChannel(name) &&
    (ENDINGS.test(name) ||
      ENGLISH.test(name) ||
      (name.length <= 8 && PORTALS.test(name)) ||
      (name.length <= 30 && isKnownOutlet(name)))
  );
}

/** `KXAN`, `NDTV`: the call sign of a station, where brackets set it apart. Three letters are an editor's initials. */
export function isCallSign(name: string): boolean {
  return /^(?:[KW][A-Z]{3}|[KW][A-Z]{2,3}-TV|[A-Z]{1,4}TV)$/.test(name);
}

/** True for an office, institute or company that signs an article. */
export function isOrganisation(name: string): boolean {
  return isPublisherName(name) || (name.length >= 3 && NOT_PEOPLE.test(name));
}

/** `某某新闻四川`: portals set the account's province behind its name. */
const PLACED =
  /^([\u4e00-\u9fff]{2,8}(?:新闻|日报|晚报|时报|晨报|都市报|财经|观察|在线|客户端|网))(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)$/;

/** A publisher's name without wrapping marks, labels, addresses and what follows it; null when nothing is left. */
export function publisherName(raw: string): string | null {
  const name = raw
    .replace(
      /(?:作者|记者|記者|(?:收集|采集|责任|責任)?(?:编辑|編輯)|责编|发布时间|时间|時間|日期|点击数?|阅读|浏览|字号)[:：].{0,200}$/,
      '',
    )
    .replace(/https?:\/\/\S{0,300}/g, '')
    .replace(/(?: [于於])?[\s\u3000]{0,3}(?:19|20)\d{2}[-年/.]\d.{0,100}$/, '')
    .replace(/^文?[並并、]?[圖图文][/／:：](?=\S{2})/, '')
    .replace(
      /^[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){1,3} \/ (?=[A-Z].{0,30}(?:Press|News|Times|Post|Journal)$)/,
      '',
    )
    .replace(
      /(?<=.{2}) ?[（(](?:本报|本報|见习|見習|首席)?(?:记者|記者|通讯员|通訊員|作者|编辑|編輯)[^（）()]{0,60}[）)]?$/,
      '',
    )
    .replace(/(?<=[报報社网網台])[\u4e00-\u9fff]{2,6}(?:记者站|記者站)$/, '')
    .replace(/^[\s(（【]{0,3}《([^《》]{2,20})》(?=.)/, '$1')
    .replace(/\s{1,3}[∙·•>＞›»].{0,60}$/, '')
    .replace(/ (?:Staff|Editorial|Editors?)$/, '')
    .replace(/^of (?=[A-Z])|(?<=[A-Z])\/[a-z]{2,3}(?:\([a-z]{2,3}\))?$/, '')
    .replace(/^(?:[A-Z]{2,14} ){2,3}(?=[A-Z][a-z]+ (?:Press|News|Times|Post))/, '')
    .replace(/[ .;,|]{1,3}(?:Image|Photo|Picture)s?(?: credit| source)?(?: via| by| courtesy|:).{0,120}$/i, '')
    .replace(/^(?:\.c|©|\(c\)) (?=\S)/i, '')
    .replace(/(?:官方[账帐]号|新闻稿|新聞稿)$/, '')
    .replace(PLACED, '$1')
    .replace(/^(?:微信公众号|公众号)[ :：]{0,2}(?=\S{2})/, '')
    .replace(/^[\s“”"'「」《》【】[\]（）()·|丨:：-]{1,6}|[\s“”"「」《》【】[\]·|丨,，。;；:：-]{1,6}$/g, '')
    .replace(
      /[\s\u3000]{1,3}(?:作者|记者|記者|编辑|編輯|责编|发布|發布|时间|日期|点击|阅读|浏览|字号|字体|评论|分享|\d{4}[-年/.]).{0,200}$/,
      '',
    )
    .replace(/^([\u4e00-\u9fff]{2,16})[\s\u3000]{1,4}[\u4e00-\u9fff].{0,100}$/, '$1')
    .replace(/^[(（]([^()（）]{2,40})[)）]$/, '$1')
    .replace(/(?<=[a-z]{4})\.$|[（(]$/, '')
    .replace(/(?<![（(][^（()）]{0,30})[)）]$/, '')
    .trim();
  return name.length >= 2 &&
    name.length <= 60 &&
    /\p{L}/u.test(name) &&
    !/^[A-Za-z]{0,4}[\d_-]{4,}$/.test(name) &&
    !/^(?:网络|互联网|网络综合|网络整理|网络转载|网络资料|互联网整理|網絡|網路|(?:用户|用戶|网友|網友|读者|讀者)?(?:投稿|来稿|來稿|上传|供稿)|其他|其它|不详|未知|unknown|null|admin|本站|原创|转载|综合|微信公众平台|百家号|头条号|搜狐号|网易号|知乎专栏)$/i.test(
      name,
    )
    ? name
    : null;
}
