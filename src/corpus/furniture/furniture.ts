/**
 * Lines of a page's furniture that copies of an article carry along: breadcrumbs, share and gallery controls, page marks,
 * reading time, legal lines. Simplified and Traditional alike. All patterns are anchored and bounded.
 */
import { Dispatch } from '@/src/corpus/patterns/dispatch';

import { isMenu } from './menu';
import { type FurnitureRule, SITE_FURNITURE } from './site';

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  ...SITE_FURNITURE,
  {
    find: /^(?:您?(?:的|现在的)?(?:当前|所在|现在)?(?:的)?位置|Location|You are here)[ \u3000]{0,2}[:：].{0,120}$/i,
    example: '当前位置：首页 > 新闻',
  },
  {
    find: /^[^>»›。，]{0,4}(?:首页|主页|Home)[ \u3000]{0,2}(?:>{1,2}|»|›|→|\/|-|—|·|\|)[^。]{1,80}$/i,
    example: '首页 > 新闻中心 > 正文',
  },
  {
    find: /^[^>»›。]{1,40}(?: ?(?:>{1,2}|»|›) ?[^>»›。]{1,60}){2,7}$/,
    example: '某某网 > 地方 > 一路通，百业兴 > 正文',
  },
  {
    find: /^(?:Original Article URL|Article URL|Source URL|Permalink|Tags?|Categor(?:y|ies)|Filed under|Posted in|Topics?)[ ]{0,2}(?::.{0,120}|(?<=Categories )[\w&]{3,16}(?:, [\w& ]{3,24}){1,6})$/i,
    example: 'Original Article URL:',
  },
  {
    find: /^(?:(?:News|Press|Blog|Article|Media) (?:Archives?|Releases?|Room|Cent(?:er|re))|Archives?|Latest News|Breaking News|Top News|All News|News)$/i,
    example: 'News Archive',
  },
  {
    find: /^(?:本篇|本文|全文|文章)(?:文章|共|约|总)?(?:共|约)?[ ]?\d{1,6} ?(?:个)?字.{0,40}$/,
    example: '本篇文章375字,读完约1分钟',
  },
  {
    find: /^【[^】]{2,12}】.{0,80}(?:[►▶>]|立即投票|点击|按此|下载)/,
    example: '【你怎么看？】是否同意？► 立即投票',
  },
  {
    find: /^[*※]?[^。]{0,24}转载请注明[^。]{0,24}(?:https?:\/\/\S{1,300})?。?$/,
    example: '*独家稿件,转载请注明出处。',
  },
  {
    find: /^(?!.{0,40}(?:记者|作者|通讯员|编辑))(?=[\u4e00-\u9fff]{2,6}[ \u3000|·])(?:(?:[\u4e00-\u9fff]{2,6}|[A-Za-z0-9]{1,8})[ \u3000|·]{1,3}){5,40}[\u4e00-\u9fffA-Za-z0-9]{1,6}$/,
    example: '即时 热门 政治 社会 生活 国际 地方',
  },
  {
    find: /^(?:(?:点击|戳)(?:上方|下方|蓝字|上面|左下|右上).{0,30}|[^。]{0,8}请?继续往下(?:阅读|看).{0,12}|[^。]{0,24}(?:APP|App)看新闻.{0,30}|(?:立即|马上)?下载[^。，]{0,20}(?:APP|App|客户端|应用程序|应用程式).{0,30})$/,
    example: '点击蓝字 关注我们',
  },
  {
    find: /^[【[（(]?(?:字号|字体|文字大小|字型大小)(?:[ :：].{0,30}|(?:[变放缩][大小]|[ |｜]|字号){1,8})?$/,
    example: '字号 超大 大 标准 小',
  },
  {
    find: /^(?:简体版|繁体版|英文版|English|手机版|打印版|列印)(?:[ |/·].{0,40})?$/,
    example: '简体版 英文版 寄给朋友',
  },
  {
    find: /^打开[^。]{2,12}(?:查看|观看|看)[^。]{2,12}$|^(?:扫码)?(?:打开|下载)[^。，]{0,8}APP$|^(?:搜索历史|热搜词|全部删除|文章摘要)$|^(?:网址|相关股票|股票代码|系统开发|资讯提供|Font Size)[^。]{0,4}[:：、].{0,80}$/i,
    example: '打开某某新闻 查看精彩图片',
  },
  {
    find: /^(?:第 ?[A-Z]?\d{1,3} ?版?|[A-Z]\d{1,2}|\d{5} ?版)[:：][^。，]{0,40}$|^(?:当前版|版面|版次|通版阅读请点击)[ \u3000]{0,2}[:：](?!.{0,16}(?:19|20)\d{2}).{0,20}$/,
    example: '第03版:城 事 PDF版阅读',
  },
  { find: /^[^。，]{0,16}本期共 ?\d{1,3} ?版.{0,24}$/, example: 'PDF 下一版»本期共4版(1-2-4)' },
  {
    find: /^(?:不提供|谢绝|禁止|严禁|请勿)[^。，]{0,8}转载[^。，]{0,8}$/,
    example: '不提供二次转载',
  },
  {
    find: /^(?:Comments are closed|There are no comments.{0,40}|Be the first to comment.{0,20}|Story topics:?|Video Player ?(?:Close)?|print logo|View More(?: In This Section)?|Scroll down to .{4,30}|To contact us:? .{0,60}|Press Releases?|Please publish modules in .{4,30}|首图)\.?$/i,
    example: 'Comments are closed.',
  },
  { find: /^(?:[大中小]|专栏(?:名称)?[:：].{1,24}|目录|相关文章推荐)$/, example: '小' },
  {
    find: /^[（(](?:\d\. ?)?[^（）()]{2,60}(?:大学|学院|研究院|研究所|医院|公司|中心|检察院|法院|委员会)[^（）()]{0,80}\d{6}(?:[;；][^（）()]{4,120}\d{6}){0,4}[）)]$/,
    example: '(南岭大学 水利学院,南岭 710048)',
  },
  {
    find: /^今天是[:：]?$|^(?:直接)?点击图片[^。]{0,12}键盘.{0,24}$/,
    example: "直接点击图片或者使用键盘'←' '→'键翻页",
  },
  {
    find: /^.{0,24}(?:点我|快点|加入)[^。]{0,12}(?:LINE|Line) ?好友[!！]?$|^◤[^◤◢]{2,20}◢$/,
    example: '快点我加入某某新闻LINE好友!',
  },
  { find: /^[-–—+ ]{0,4}\+\d{1,5}$/, example: '- +1' },
  { find: /^\d{5,9}$|^\d{1,4}\/$|^[/／] ?(?:报导|报道)$/, example: '12341938' },
  { find: /^\d{1,9} (?:total )?views?(?: today)?(?:,.{0,30})?$/i, example: '205 total views today' },
  {
    find: /^(?:服务|客服|咨询|投诉|举报|订[报阅]|申诉)(?:专线|热线)$|^(?:新闻|媒体)(?:联络|查询)(?:人)?[:：].{0,120}$/,
    example: '新闻联络:县议员张明 (0000 0000)',
  },
  {
    find: /^【?(?:本文|文章|本站内容)(?:为|由|系)网友(?:上传|投稿|转载|发布).{0,200}$/,
    example: '【本文为网友上传或转载其它网站，文章版权归原作者所有。】',
  },
  { find: /^关注[A-Za-z\u4e00-\u9fff]{2,12}$/, example: '关注某某网' },
  {
    find: /^(?:Play Live Radio|Next Up:|Available On Air Stations|Listen(?: Live)?|Listen • \d{1,2}:\d{2}|\d{1,2}:\d{2}(?: ?\/)? ?\d{1,2}:\d{2})$/,
    example: '0:00 / 0:00',
  },
  {
    find: /^[^。]{2,40}主办[ \u3000，,][^。]{2,40}(?:承办|协办)[^。]{0,60}$/,
    example: '某某县委宣传部 某某网主办 某某日报社承办',
  },
  {
    find: /^(?:(?:亲爱的|尊敬的)[^，。]{2,12}(?:用户|网友|读者)[:：]|第三方浏览器推荐[:：]?|[^，。]{2,20}浏览器 ?下载|您(?:当前|目前)使用的浏览器.{0,60})$/,
    example: '亲爱的某某网用户:',
  },
  {
    find: /^(?:评论(?:一下)?(?: ?\d{1,6} ?人参与.{0,20})?|(?:还没有|暂无)评论.{0,30}|已有 ?\d{1,6} ?人参与.{0,30}|请输入验证码|最[热新]评论|主站蜘蛛池.{0,200})$/,
    example: '还没有评论,快来抢沙发吧!',
  },
  {
    find: /^(?:Get browser notifications .{0,120}|Be the first to know|View .{3,30} In|.{3,30} App Open|Chrome Safari Continue|Watch [A-Z][\w ]{2,20})$/,
    example: 'Be the first to know',
  },
  { find: /^(?:广告)? ?[X×] ?关闭$/, example: 'X 关闭' },
  { find: /^(?:版权稿件|版权所有).{0,160}$/, example: '版权所有 ©2020 某某日报 某ICP备00000000号' },
  { find: /^[^，。]{0,12}举报(?:中心|电话|邮箱).{0,24}$/, example: '中国互联网举报中心' },
  {
    find: /^[^，。]{0,30}举报电话[:：]? ?[\d-]{5,16}.{0,40}$/,
    example: '南岭法治网违法和不良信息举报电话：0123-4567890',
  },
  {
    find: /^Notice: The content above .{10,300}$/,
    example: 'Notice: The content above is uploaded and posted by a user of some platform.',
  },
  {
    find: /^(?:subscribe )?Support our .{0,30}journalism.{0,200}$|^(?:Would you like to comment on this article\?|Sign up \(it['’]s quick and free\).{0,40}|Subscribe now)$/i,
    example: 'Would you like to comment on this article?',
  },
  { find: /^[A-Za-z]{1,6}\d{0,4}_\d{1,4}[*xX]\d{1,4}$/, example: 'ad9_210*60' },
  {
    find: /^(?:联系|联络|客服|咨询)(?:电话|我们|方式)(?:[:：].{0,120})?$/,
    example: '联系电话：010-00000000',
  },
  { find: /^欢迎(?:访问|光临|来到)[^。，]{1,30}$/, example: '欢迎访问某某网' },
  {
    find: /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?.{0,12}°[CF]?$/,
    example: 'Tuesday, April 28th 5.5°C',
  },
  { find: /^#?[^#\s]{1,14}(?: ?#[^#\s]{1,14}){2,30}$/, example: '#修路#桥梁#投资' },
  {
    find: /^This (?:article|content|post|story) was (?:added|submitted|contributed|posted) by .{0,160}$/,
    example: 'This article was added by the user. Example is not responsible for the content of the platform.',
  },
  {
    find: /^(?:Also read|Read also|See also|Must read|Don['’]t miss|ALSO READ|READ MORE|READ ALSO|MUST READ|MUST WATCH)(?: ?[:|–-].{3,200})?$/i,
    example: 'Also Read: Roads cost more',
  },
  {
    find: /^[^.]{2,60} is (?:now )?on (?:Telegram|WhatsApp|Instagram|Facebook)\..{0,160}$/,
    example: 'Example is now on Telegram. Click here to join.',
  },
  {
    find: /^(?:广告|AD) ?(?:广告|AD)?$|^(?:讨论区|意见区|人气点阅榜|热门排行|你可能会喜欢|其他人都在看)$/,
    example: '讨论区',
  },
  { find: /^[|｜·] ?(?:浏览|评论|阅读|点击)[:：]?$/, example: '| 浏览:' },
  { find: /^\d{1,5} (?:阅读|浏览|评论)[:：] ?\d{1,8}$/, example: '0 阅读:52' },
  { find: /^[^，。]{2,16} (?:https?:\/\/)?www\.[a-z0-9.-]{3,40}$/, example: '某某文化网 www.example.com' },
  { find: /^[^，。@]{2,40}[:：] ?[\w.-]{2,40}@[\w.-]{4,40}$/, example: '统一服务邮件|Email:news@example.com' },
  {
    find: /^(?:此|本)(?:网页|页面)已?闲置.{0,60}$/,
    example: '此网页已闲置超过5分钟，请点击右下角。',
  },
  {
    find: /^(?:阅读完|看完)(?:标题为|本文|这篇|以上).{0,100}(?:小编|编辑|推荐).{0,80}$/,
    example: '阅读完标题为(修路)的文章后，小编为大家推荐更多文章。',
  },
  {
    find: /^(?:本文地址|文章地址|本文链接|本页地址)[:：]? ?(?:https?:)?\/\/\S{4,200}$/,
    example: '本文地址://www.example.com/1.html',
  },
  {
    find: /^(?:友情|温馨|重要)?(?:提示|提醒)[:：].{0,40}(?:本站|作者|转载|投资|仅供).{0,200}$/,
    example: '友情提示:文章内容不代表本站立场。',
  },
  { find: /^(?:热门|大家都在|热)(?:搜[索寻]?|关键[字词]|关键字|标签).{0,4}$/, example: '热门搜寻' },
  { find: /^IP ?(?:属地|归属地)[:：].{0,24}$/, example: 'IP属地:湖北省南岭市' },
  { find: /^已?(?:关注|追踪)$|^(?:阅读|浏览|点击|观看) ?\d{1,9}$/, example: '阅读 7555' },
  {
    find: /^(?:请(?:更新|升级|更换)?)?(?:您|你)(?:使用)?的 ?(?:IE)?浏览器.{0,60}$/,
    example: '您的IE浏览器版本太低，请升级',
  },
  {
    find: /^[*•·]? ?[^。，]{0,20}[，,]?点击(?:可|即可|此处)?(?:了解|查看|进入|阅读)[^。]{0,16}$/,
    example: '* 相关产品如下，点击可了解详情 ↓↓',
  },
  { find: /^(?:No|\d{1,5}) (?:comments?|responses?)(?: ?:| on .{2,80})?$/i, example: '0 comments:' },
  { find: /^(?:Archives?|Category|Tag)(?: for|:) .{2,40}$/, example: 'Archive for March, 2013' },
  { find: /^\S{1,80}\.(?:png|jpe?g|gif|webp)$/i, example: '67497-photo.png' },
  {
    find: /^(?:Copyright|©|\(c\)) ?(?:19|20)\d{2}.{0,60}All rights reserved.{0,300}$/i,
    example: 'Copyright 2020 Example Broadcasting, Inc. All rights reserved. This material may not be published.',
  },
  { find: /^[^。]{0,40}All rights reserved\.?.{0,120}$/i, example: 'Example.com. All rights reserved.' },
  {
    find: /^(?:Email|Share|Print|Save|Tweet|Download) (?:- WeChat|(?:this )?(?:link|page|story|article|Mobile Apps.{0,40}))$/i,
    example: 'Email this link',
  },
  { find: /^\d{1,3} ?(?:min(?:ute)?s?)(?: ?read)?$/i, example: '1 Min Read' },
  { find: /^(?:预计)?阅读(?:时间|需要|本文需|约).{0,24}$/, example: '阅读时间约3分钟' },
  {
    find: /^(?:微信|手机|请)?(?:扫描|扫一扫|扫码|长按|识别)[^。]{0,20}(?:二维码|分享|关注|阅读|下载|打开).{0,30}$/,
    example: '扫描二维码分享',
  },
  {
    find: /^[<‹«＜\s]{0,3}(?:上|下|前|后)一(?:图集|组|张|篇|页|条).{0,80}$/,
    example: '‹ 上一图集 下一图集 ›',
  },
  {
    find: /^(?:页[:：]|[[［]\d{1,3}[\]］]|共 ?\d{1,3} ?页.{0,12}|(?:上一|下一|首|尾|末)页(?:[ |/>].{0,30})?)$/,
    example: '[1]',
  },
  {
    find: /^[【[*※]?(?:[\u4e00-\u9fff]{0,6}版权(?:及|与|和|归)?[\u4e00-\u9fff]{0,6}(?:声明|说明|所有|事宜)|免责(?:声明|条款)|重要声明|郑重声明|风险提示|投资有风险|(?:侵权|转载)(?:说明|声明|请|须))(?:[ \u3000]{0,2}[:：，,].{0,400}|[】\]].{0,400})?$/,
    example: '文章版权声明：未经许可不得转载。',
  },
  {
    find: /^(?:Links?:|\[?\d{1,3}[\].)]{0,2} ?https?:\/\/\S{1,300})$/,
    example: '[1] http://news.example.com/node/1123',
  },
  {
    find: /^(?:[A-Z][\w'’]{1,16} ){1,4}[>»›] [A-Z][\w'’ ]{2,40}$|^This entry was posted .{2,200}$/,
    example: "Blogs > City Editor's Blog",
  },
  {
    find: /^(?:发表|提交|写)(?:评论|留言)(?: .{0,20})?$/,
    example: '发表评论 取消回复',
  },
  {
    find: /^(?:(?:阅读|浏览|点击|人气|评论|热度|收藏|字号|字体|标签|标签云|关键词|关键字|分类|栏目|城市|地区|所属地区|频道|报告类型|文章类型|索引号|主题词|有效性)(?:次数|数|量)?[ \u3000]{0,2}[:：](?!.{0,30}(?:时间|日期)[:：]).{0,60})$/,
    example: '浏览次数：1237',
  },
  {
    find: /^(?:\d{1,8} ?(?:人|次)?(?:阅读|浏览|点击|评论|点赞|收藏|观看)(?:[ ·|].{0,30})?)$/,
    example: '1237次浏览',
  },
  {
    find: /^(?:(?:本文|文章|图片|以上)?(?:内容)?仅(?:供(?:参考|学习|交流|阅读|研究|个人|投资|内部)|代表)|(?:\d{1,2}[、.] ?)?(?:凡(?:本[网站]|注明|转载)|本[网站]未注明)|本[网站](?:声明|转载)|如(?:有|涉及|因)(?:侵权|作品|版权)).{0,400}$/,
    example: '本文仅代表作者个人观点，与本站无关。',
  },
  {
    find: /^(?:(?:京|沪|粤|浙|苏|鲁|川|渝|津|冀|豫|湘|鄂|皖|闽|赣|陕|辽|吉|黑|桂|云|贵|晋|蒙|甘|青|宁|新|藏|琼)(?:ICP|公网安备).{0,60}|ICP备.{0,40})$/,
    example: '京ICP备00000000号-1',
  },
  {
    find: /^(?:本网[站页]?之?(?:文字|内容|新闻|图片).{0,80}(?:授权|转载|版权).{0,60}|[【（(]?[\u4e00-\u9fff]{0,4}未经[^。]{0,24}(?:授权|许可|同意|允许)[^。]{0,40}(?:转载|使用|复制)[^。]{0,40}。?[】）)]?|[^。]{0,40}(?:著作权|版权)(?:归|属)[^。]{1,30}所有[^。]{0,60}。?|©.{0,200})$/,
    example: '本网站之文字、图片及影音，非经授权，不得转载。',
  },
  {
    find: /^(?:本文|此文|本稿)?(?:系|为)[^。，]{2,20}(?:独家|原创)(?:稿件|内容|报道|文章|作品)?(?:[，,][^。]{0,60})?。?$/,
    example: '本文系某某网独家稿件，未经授权，不得转载。',
  },
  {
    find: /^[（(]?(?:海量资讯|更多(?:原创|精彩|内容|新闻|资讯|报导|详情)|(?:本文来自[^，。]{2,16}[，,])更多|此文限时|本文限时|感谢(?:热心)?读者|成为[^，。]{2,10}会员|请?下载[“「]?[^，。]{2,12}[”」]?(?:APP|App|客户端)|打开[^，。]{2,12}(?:APP|App|客户端)|返回[^，。]{2,8}[，,]\s?查看更多|这是[^。]{0,16}(?:订户|会员)|点个在看|点个赞|点(?:个)?[“「]?(?:赞|在看)|长按(?:识别|关注)|不用抽 ?不用抢|邀请[您你]加入|加入(?:Line|LINE|line|Telegram|粉丝|会员|我们)|我知道了|立即(?:订阅|关注|下载)|(?:追踪|关注)(?:我们|本报)|评论被关闭|评论已?关闭|(?:回复|回覆|收藏)\s.{0,12}(?:举报|反对|道具).{0,20}|精彩推[送荐]|大视窗|导航菜单|(?:努力)?(?:加载|载入)中.{0,20}|返回(?:栏目|列表|首页).{0,6}|新闻关?关?键字|(?:最新|热门|相关)标签).{0,80}$/,
    example: '海量资讯、精准解读，尽在某某APP',
  },
  {
    find: /^(?:(?:[新本][\u4e00-\u9fff]{1,3}|郑重|平台|特别)声明[:：].{0,300}|(?:特别|温馨)(?:提醒|提示)[:：][^。]{0,60}(?:本[网站报]|转载|投资|关注|下载|点击|扫|订阅|如有|客服|书签|收藏).{0,240})$/,
    example: '平台声明：该文观点仅代表作者本人。',
  },
  {
    find: /^[※▼▲►▶●■◆▌>＞\s]{0,4}(?:相关|延伸|推荐|更多|同场加映|热门|编辑推荐|往期)(?:连结|链接|新闻|阅读|报道|报导|文章|影音|专题|推荐|内容|标签|稿件|视频)?[:：].{0,80}$/,
    example: '※ 相关连结：地震专区',
  },
  {
    find: /^(?:监督|投稿|报料|爆料|热线|邮箱|电邮|传真|电话|[\u4e00-\u9fff]{2,8}(?:报料|爆料|热线|热线电话)|E-?mail|Tel|Phone|Fax)[ \u3000]{0,2}[:：].{0,60}$/i,
    example: '投稿:news@example.com',
  },
  {
    // A reader's shelf; an office or a paper before its own publication is a source.
    find: /^来自[:：] ?(?![^《》]{1,24}(?:局|部|委|院|社|报|网|厅|办|台|中心|协会|学会|银行|政府) > )[^《》]{1,30} > ?《[^《》]{1,30}》$/,
    example: '来自: 某读者 > 《网评、政策》',
  },
  {
    find: /^(?:简介|摘要|导读|原标题|原题|作者|来源|编辑|责编|字体|字号|标签|关键字|关键词|分类|(?:发布|刊出|出版)?(?:日期|时间)|正文|内容|内文|【?正文】?|标题|文章内容)[ \u3000]{0,2}[:：]?$/,
    example: '作者:',
  },
  {
    find: /^(?:[-—–\s]{0,6}(?:END|The End|完|全文完|正文完|本文完)[-—–\s]{0,6}|- ?30 ?-|#{2,3}|\*{3,})$/i,
    example: '—END—',
  },
  {
    find: /^(?:(?:Learn|See|Load|Show) more|Search this site|Custom search|Back to front page|[A-Z][A-Za-z]{1,14} (?:icon|image)|Sign (?:in|up)|Log ?in|Register|Subscribe(?: now)?|Menu|Search|About(?: Us)?|Contact(?: Us)?|Donate(?: Now)?|Make a Donation|Support (?:us|our work).{0,40}|Join (?:our|your|the) .{2,60}|Success! You.{1,3}re on the list|Processing|Posted in ?[A-Z].{2,60}|Copy and paste this .{2,120}|(?:We are|We[’']re) a nonprofit .{10,380}|Sign up today .{2,80}|Home|Skip to (?:main )?content|Select Page|Toggle navigation|View comments?|Show comments?|(?:Leave|Post|Add) a comment|Recommended (?:Stories|for you)|Most (?:Popular|Viewed|Read)|Read Next|Up Next|Next Article|Previous Article|Back to top|To continue reading.{0,40}|Already a subscriber.{0,60}|Our Standards: .{0,120}|Join .{2,40} on (?:WhatsApp|Telegram|Facebook).{0,40}|Sign up (?:for|to) .{2,160}|Listen to .{2,40} podcast.{0,120}|Follow (?:us|me) on .{0,60}|Get the .{2,60} newsletter.{0,60}|Click here (?:to|for) .{0,80}|Please ensure Javascript is enabled.{0,80}|(?:Read or )?Share this story: .{4,80}|Share (?:this(?: article)?|on .{2,20})|Thanks for reading.{0,80}|You can unsubscribe.{0,60}|Gift this article|Copy link|(?:Recent|Latest|Related|Popular|More|Breaking|Top|Trending) (?:News|Posts?|Stories|Articles?|Headlines)|\d{1,3} photos?|Save Story|Leer en español|Estimated read time.{0,30}|This archived news story .{0,300}|(?:Write to|Contact|Email) .{2,60} at \S{2,40}@\S{3,40}|more on .{3,40}|More details soon.{0,8}|This (?:is a )?breaking news story.{0,160}|This (?:story|article) (?:has been|was|is being) updated.{0,120}|You can (?:also )?(?:receive|follow) .{0,200}|Print this (?:page|article)|Report a typo.{0,40})[.:…]{0,3}$/i,
    example: 'Sign in',
  },
  {
    find: /^(?:[^。，]{2,40}[>•»›＞·] ?正文|(?:广告|AD|ADVERTISEMENT)(?: (?:广告|AD))?|(?=.{0,36}(?:手机版|[Aa][Pp][Pp]s?|订阅).{0,24}(?:手机版|[Aa][Pp][Pp]s?|订阅|会员))[^。，！？]{4,44}|undefined|null|NaN|share|(?:本文)?评论 ?(?:评论数)? ?[（(]\d{0,6}[）)](?: ?更多>{0,2})?|评论正在加载中[.…]{0,6}|(?:发布|发表|提交)评论|(?:引用|参考)?[\u4e00-\u9fff]{0,6} ?APP下载|小字号|大字号|!\[.{0,300}\]\(\S{1,400}\)|(?:[^|｜。]{1,25}[|｜]){3,60}[^|｜。]{0,25}|跳至主要内容|跳到主要内容(?:区块?)?|跳至内容|您的浏览器.{0,60}|请(?:开启|启用) ?JavaScript.{0,40}|会员|登录|登入|注册|搜[索寻]|即时新闻Latest|只看该作者.{0,20}|倒序浏览|分享|微博|微信|朋友圈|QQ空间|复制链接|复制连结|分享至|分享到|繁体|简体|举报\/反馈|举报|\d{1,5} ?条评论)$/,
    example: '跳至主要内容',
  },
];

const RULES = new Dispatch(FURNITURE_RULES, ({ find }) => find);

/** True for a line of page furniture; never for a sentence of the text. */
export function isFurniture(line: string): boolean {
  return line.length <= 420 && (RULES.find(line) !== null || isMenu(line));
}
