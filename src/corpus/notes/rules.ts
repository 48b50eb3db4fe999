/**
 * The lines that say something about an article: one pattern a row, with an example. Byline, source, dateline, editor, time,
 * unit of a table, link. All are anchored and bounded, so they are quick on any line. Captions have a table of their own.
 */

import { ENGLISH_DAY } from '@/src/corpus/dates';
import { labelPattern } from '@/src/corpus/fields/labels';
import { CAPTION_RULES, type NoteRule } from './captions';
import { WRITER_RULES } from './writer-rules';

const LABEL_END = '(?: ?[（(][^（）()]{1,12}[）)])?[ \\u3000]{0,3}[:：丨｜|][ \\u3000]{0,3}';

export const NOTE_RULES: readonly NoteRule[] = [
  ...WRITER_RULES,
  {
    kind: 'source',
    find: new RegExp(`^[（(【\\[]?(?:[*•·-] )?${labelPattern(['source'], true)}${LABEL_END}.{1,60}$`),
    example: '（文章来源：某某日报）',
  },
  {
    kind: 'source',
    find: /^[（(]?(?:[-—–]{1,2} ?)?(?:本文|文章|内容|稿件)?(?:转自|转载自|转载于|来自|摘自|选自|原载|首发于|据)于?(?:[ \u3000:：]{1,3}[^，。；]{2,24}|《[^《》]{2,16}》)[）)]?$/,
    example: '本文转自于 某某网',
  },
  {
    kind: 'source',
    find: /^(?:本文|文章|稿件)?(?:来源|来自|转自|原载)于?【[^【】]{2,24}】.{0,60}$/,
    example: '本文来自【某某日报】，仅代表作者观点。',
  },
  {
    kind: 'source',
    find: /^(?:文章|新闻)?(?:来源|转自)(?: source)?[ :：]{1,3}https?:\/\/\S{4,300}$/i,
    example: '来源 source: http://news.example.com',
  },
  {
    kind: 'lead-in',
    find: /^[（(*]?(?:数据|资料)(?:来源|出处)[ \u3000]{0,2}[:：].{1,60}[）)]?$/,
    example: '数据来源：某某部',
  },
  {
    kind: 'source',
    find: /^[（(]?(?:(?:Article |News )?Source|From|Published by|Originally published (?:by|in|on)) ?[:：-] ?(?:.{2,80}|https?:\/\/\S{4,380})$/i,
    example: 'Source: Example Times',
  },
  {
    kind: 'byline',
    find: /^(?!.{0,60}(?:摄|供图|摄影)[）)]?$)(?:[■▇●◆□▲◎※文图／/ ]{0,4})?(?:本报|本刊|本网|本台|特约|实习|见习|首席|全媒体|驻[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]{2,12}(?:报|社|网|台|新闻|财经|周刊|杂志|在线|客户端)(?:[·・][\u4e00-\u9fff]{2,8}(?:报|社|网|新闻|客户端))?)?(?:全媒体|融媒体|见习|实习|首席|特约)?(?:记者|实习生|通讯员|特派员|评论员|撰稿人?|编译|观察员)[ \u3000:：丨｜|／/].{1,40}$/,
    example: '本报记者 张三 李四',
  },
  {
    kind: 'byline',
    find: /^(?!(?:图文|文图)[:：][^ 、]{9})[◎■□●◆▲]? ?(?:(?:图[、,，]?文|文|撰文|作者|文字|撰稿|采写|采访|记者|出品|来稿)[ \u3000]{0,2}[:：丨｜|／/]|作者[ \u3000])[ \u3000]{0,2}.{1,40}$/,
    example: '文｜张三',
  },
  {
    kind: 'source',
    find: /^(?:来源[:：] ?)?[\u4e00-\u9fff]{2,14} ?[／/] ?(?:19|20)\d{2} ?年 ?[／/] ?\d{1,2} ?月 ?[／/] ?\d{1,2} ?日(?: ?[／/] ?第 ?[A-Z]?\d{1,3} ?版)?$/,
    example: '某某日报/2023 年/5 月/6 日/第 003 版',
  },
  {
    kind: 'byline',
    find: /^[（(][^（）()]{0,12}(?:记者|编辑|通讯员|作者)[:： \u3000]{0,2}[^（）()，。]{1,30}[）)]$/,
    example: '（记者 张三）',
  },
  {
    kind: 'byline',
    find: /^(?:[〔【[][^〔〕【】[\]]{2,14}[〕】\]] ?)?[〔【[［]?(?:[\u4e00-\u9fff]{2,8} ?[／/] ?|[A-Za-z]{0,8}[\u4e00-\u9fff]{2,8}(?:网|报|社|台|新闻))?(?:记者 ?[\u4e00-\u9fff、]{2,20}|[\u4e00-\u9fff]{2,6}) ?[／/] ?[\u4e00-\u9fff]{0,8}(?:报导|报道)[〕】\]］]?$/,
    example: '联合报／ 记者张三／新北即时报导',
  },
  {
    kind: 'byline',
    find: /^(?:[\u4e00-\u9fff]{2,8} ?[／/] ?)?(?:记者|编译|特派员) ?[\u4e00-\u9fff、]{2,16} ?[／/] ?[\u4e00-\u9fff]{2,8}(?:\d{1,2}月)?\d{1,2}日(?:专|综合|外)?电$/,
    example: '记者张三／台北26日电',
  },
  {
    kind: 'byline',
    find: /^(?:19|20)\d{6} ?[\u4e00-\u9fff、 ]{2,24}[／/][\u4e00-\u9fff]{0,6}(?:报导|报道)$/,
    example: '20210506张三、李四/连线报道',
  },
  {
    kind: 'byline',
    find: /^[\u4e00-\u9fff]{2,6}(?:中心|组|部)[／/ ]?(?:[\u4e00-\u9fff]{2,4})?(?:报导|报道)$/,
    example: '生活中心综合报导',
  },
  {
    kind: 'source',
    find: /^[^，。：:]{2,20}(?:(?:荣誉)?出品|(?<=[部社台网报视心])制作)$/,
    example: '南岭晚报“上海时刻”出品',
  },
  {
    kind: 'byline',
    find: /^[（(〔【[]?[\u4e00-\u9fff]{2,8}(?:[A-Z]{2,6}[\u4e00-\u9fff]{0,4})?(?:[ \u3000]?[／/][ \u3000]?)[\u4e00-\u9fff、 ]{2,30}[ \u3000]?[\u4e00-\u9fff]{0,6}(?:报导|报道)[）)〕】\]]?$/,
    example: '（民视新闻／张三、李四 台北报导）',
  },
  {
    kind: 'byline',
    find: /^[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,3} ?(?:摄影报道|摄影报导|文\/图|图\/文|文图|图文)(?:[（(][^（）()]{2,12}[）)])?$/,
    example: '张三 李四摄影报道(某某图片社)',
  },
  {
    kind: 'source',
    find: /^[（(][A-Z][^()（）]{2,60}?,? [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d{2}[）)]$/,
    example: '(Example News Agency April 19, 2008)',
  },
  {
    kind: 'time',
    find: /^date:? (?:19|20)\d{2}-\d{2}(?:-\d{2})?(?: [^。]{0,80}。?)?$/i,
    example: 'date 2026-02-08 快讯',
  },
  { kind: 'editor', find: /^[（(][A-Z]{2,4}[）)]$/, example: '(WAH)' },
  { kind: 'source', find: /^SOURCE:? [A-Z].{2,80}$/, example: 'SOURCE Example Company Limited' },
  {
    kind: 'source',
    find: /^[A-Z][^|]{2,60}? {0,2}\| {0,2}[A-Za-z][\w .&-]{1,30}? {0,2}\| {0,2}(?:Published|Updated|Posted)\b.{0,40}$/,
    example: 'International | IANS | Published :',
  },
  {
    kind: 'source',
    find: new RegExp(`^[A-Z][\\w .&]{1,24}, ${ENGLISH_DAY}(?: Adjust font size:?)?$`),
    example: 'Xinhua, May 17, 2017 Adjust font size:',
  },
  {
    kind: 'dateline',
    find: /^【[\u4e00-\u9fff]{2,10}(?:专讯|讯|报道|消息)】$/,
    example: '【青岭日报专讯】',
  },
  {
    kind: 'editor',
    find: new RegExp(
      `^[（(\\[【]?${labelPattern(['editor'], true)}(?:[/／、][^:：丨｜|]{1,12})?(?:${LABEL_END}|[／/])[^。]{0,60}$`,
    ),
    example: '责任编辑：张三',
  },
  {
    kind: 'editor',
    find: /^[【[（(](?:责任)?(?:编辑|责编)[ :：].{1,24}[】\]）)]$/,
    example: '【编辑:张三】',
  },
  {
    kind: 'time',
    find: new RegExp(
      `^(?:发布|发表|更新|出版|发稿|上稿|刊登|刊出|上传|最后更新|最新更新|日期|时间|报道)(?:时间|日期|于)?${LABEL_END}?.{0,4}\\d{2,4}.{1,40}$`,
    ),
    example: '发布时间：2024-05-06 08:00',
  },
  {
    kind: 'time',
    find: /^[\u4e00-\u9fff]{0,4}(?:日期|时间) ?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: .{0,16})?$/,
    example: '刊出日期 2025.05.06',
  },
  {
    kind: 'time',
    find: /^(?:Published|Updated|Posted|Last updated|Date)\b ?(?:on|at|:)? ?.{0,12}\d{1,4}.{0,70}$/i,
    example: 'Published: 6 May 2024',
  },
  {
    kind: 'time',
    find: /^This (?:story|article|post|report) (?:was |first )?(?:originally |first )?(?:published|posted|appeared|updated|modified)\b.{0,80}(?:19|20)\d{2}.{0,40}$/,
    example: 'This story was originally published on Tue May 6, 2014 4:23 AM EST',
  },
  {
    kind: 'time',
    find: /^Submitted by [\w .'-]{2,40} on [A-Z\d][^。]{5,30}(?:19|20)\d{2}(?: - \d{1,2}:\d{2}(?:[ap]m)?)?$/,
    example: 'Submitted by jdoe on Mon, 05/06/2024 - 08:31',
  },
  {
    kind: 'time',
    find: /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ \u3000T]{1,3}(?:星期.|周.|[上下]午)?[ \u3000]{0,2}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:[ \u3000|丨·/]{1,3}.{1,30})?$/,
    example: '2024-05-06 08:00 某某网',
  },
  {
    kind: 'time',
    find: /^(?:\S.{0,120} )?(?:19|20)\d{2}-\d{2}-\d{2} \d{1,8} \d{1,4} \S.{0,160}$/,
    example: '2024-02-03 2 2 南岭晚报 content_226314.html 1 南岭县公路投资创新高',
  },
  {
    kind: 'time',
    find: /^(?:[\u4e00-\u9fff]{2,12}[报刊网] (?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?: 星期[一二三四五六日天])? 第 ?[A-Z]?\d{1,3} ?版|第 ?[A-Z]?\d{1,3} ?版 ?(?:[\u4e00-\u9fff]{2,6} ?)?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?: 星期[一二三四五六日天])?(?: [\u4e00-\u9fff]{2,12}[报刊网])?)(?: \S{2,8})?$/,
    example: '青岭日报 2024年5月6日 星期一 第 3 版',
  },
  {
    kind: 'time',
    find: /^\d{1,3} ?(?:秒|分钟|小时|天|周|个月|年)前$/,
    example: '11分钟前',
  },
  {
    kind: 'time',
    find: /^(?:北京|香港|澳门|台北|当地)?时间 ?\d{1,2}[:时]\d{2}分?$/,
    example: '香港时间15时20分',
  },
  { kind: 'time', find: /^(?:(?:19|20)\d{2}[/-]\d{4}|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)$/, example: '2023/0106' },
  {
    kind: 'time',
    find: /^(?:[/|·-]{0,2} ?|Today is )(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:[A-Z][a-z]{2,10},? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,) (?:19|20)\d{2})(?:,? {0,3}(?:(?:at|[|/·-]) )?\d{1,2}[:.]\d{2}.{0,24})?$/,
    example: '14.05.2015  13:35',
  },
  {
    kind: 'time',
    find: /^[^。！？:：，,]{0,24}(?:19|20)\d{2}(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?[ \u3000T]{0,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:[ \u3000|][^。！？，]{0,40})?$/,
    example: '某某国际 2007年01月08日 14:47 来源:',
  },
  {
    kind: 'time',
    find: /^[（(]?(?:民国)?\d{2,4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日[）)]?(?: ?[（(]?(?:星期|周)[一二三四五六日天][）)]?)?$/,
    example: '民国112年5月6日',
  },
  {
    kind: 'time',
    find: /^[（(]?[〇○ＯO零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日[）)]?$/,
    example: '二〇二四年五月六日',
  },
  {
    kind: 'source',
    find: /^[（(](?:本文|文章)?(?:原载|刊[载登发]?|发表)于?《[^《》]{2,16}》[^，。（）()]{0,24}[）)]$/,
    example: '（本文刊载于《青岭周刊》2023年第12期）',
  },
  {
    kind: 'source',
    find: /^(?:本文|文章)?(?:转载|转|来|选|摘)自(?:微信)?公众号[:： ]?[“「『"《【].{2,120}$/,
    example: '本文转载自微信公众号“某某观察”（ID：abc），作者：张三。',
  },
  {
    kind: 'source',
    find: /^《?[\u4e00-\u9fff]{3,16}》? ?(?:19|20)\d{2} ?年 ?第?\d{1,2} ?期$/,
    example: '某某经济与管理 2024年1期',
  },
  {
    kind: 'source',
    find: /^(?:本文)?(?:来自|转自|首发于)(?:微信)?公众号[:： ].{2,80}$/,
    example: '本文来自微信公众号：某某（ID：abc），作者：张三',
  },
  {
    kind: 'source',
    find: /^[\u4e00-\u9fffA-Za-z0-9]{2,12} ?[・·|] ?\d{1,3} ?(?:天|小时|分钟|个月|周|年)前$/,
    example: '某视影音 ・ 1 天前',
  },
  {
    kind: 'source',
    find: /^[《（(【]? ?[^《》（）()，。]{2,16} ?[》】]? ?[（(] ?(?:19|20)\d{2}[年./-] ?\d{1,2}[月./-] ?\d{1,2}日? ?[^（）()。]{0,16}[）)]$/,
    example: '《某某日报》（2023年09月14日 01版）',
  },
  {
    kind: 'dateline',
    find: /^[（(《【]?据?[\u4e00-\u9fff]{2,10}(?:社|网|报|台)[／/ ]{0,3}[\u4e00-\u9fff]{0,8}(?:\d{1,2}月)?\d{1,2}日(?:电|讯|消息|专讯|专电)[）)》】]?(?: ?[（(]记者[^（）()]{1,24}[）)])?$/,
    example: '据新华社北京11月13日电',
  },
  { kind: 'lead-in', find: /^(?:本文|文章)?标题[:：] ?.{6,90}$/, example: '标题：某某发布年报' },
  { kind: 'lead-in', find: /^(?:原标题|原题|编者按)[:：].{1,80}$/, example: '原标题：某某发布年报' },
  {
    kind: 'lead-in',
    find: /^(?:以下[为是]|以下系|全文如下|(?:全文|正文|原文|内容|实录|讲话全文)(?:如下|：|:)).{0,16}[：:]?$/,
    example: '以下为全文：',
  },
  {
    kind: 'unit',
    find: /^[（(]?(?:(?:货币|计量|数量|金额)?单位|Unit|币种)[ \u3000]{0,2}[:：].{1,24}[）)]?$/i,
    example: '单位：亿元',
  },
  {
    kind: 'link',
    find: /^[（(]?(?:原文(?:链接|连结|地址|网址)?|(?:本文|文章)?(?:链接|网址|地址)|阅读原文|来源链接|文章链接|Original|Link|URL|Read the original)[ \u3000]{0,2}[:：]?[ \u3000]{0,2}<?https?:\/\/\S{4,400}$/i,
    example: '原文链接：https://example.org/a',
  },
  { kind: 'link', find: /^<?https?:\/\/\S{4,600}>?$/, example: 'https://example.org/a' },
  ...CAPTION_RULES,
  {
    kind: 'furniture',
    find: /^(?:返回.{0,16}|上一[篇页].{0,60}|下一[篇页].{0,60}|[（(]?完[）)]?|[（(]?本文完[）)]?|END|- ?END ?-|分享到.{0,30}|点击(?:进入|查看|此处|图片|下载|阅读|关注).{0,20}|扫码.{0,30}|扫一扫.{0,30}|打印|【?字体.{0,20}|关闭(?:窗口)?|[【[]?打印[】\]]?.{0,20}|相关(?:阅读|链接|新闻|报道|专题).{0,60}|延伸阅读.{0,60}|推荐阅读.{0,60}|更多.{0,20}(?:新闻|资讯|内容).{0,30}|版权声明.{0,200}|免责声明.{0,200}|(?:声明|特别声明|免责声明)[:：].{0,400}|举报.{0,12}|收藏|点赞|评论|海报|关注.{0,20}公众号.{0,20}|Share this.{0,40}|Read more(?:[: ].{0,60}[^.])?|Related(?: [A-Za-z]{1,12}){0,3}:?|Advertisement|Sign up.{0,80}|Subscribe.{0,60}|All rights reserved.{0,60}|Copyright.{0,100}|©.{0,100})$/i,
    example: '相关阅读：某某',
  },
];
