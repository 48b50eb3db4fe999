/**
 * Lines of a page's furniture that copies of an article carry along: breadcrumbs, share and gallery controls, page marks,
 * reading time, legal lines. Simplified and Traditional alike. All patterns are anchored and bounded.
 */

interface FurnitureRule {
  find: RegExp;
  example: string;
}

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    find: /^(?:您?(?:的|现在的|現在的)?(?:当前|當前|所在|现在|現在)?(?:的)?位置|Location|You are here)[ \u3000]{0,2}[:：].{0,120}$/i,
    example: '当前位置：首页 > 新闻',
  },
  {
    find: /^(?:网站|網站)?(?:首页|首頁|主页|主頁|Home)[ \u3000]{0,2}(?:>{1,2}|»|›|→|\/|-|—|·|\|)[^。]{1,80}$/i,
    example: '首页 > 新闻中心 > 正文',
  },
  {
    find: /^[^>»›。，,]{1,16}(?: ?(?:>{1,2}|»|›) ?[^>»›。，,]{1,24}){1,6} ?(?:>{1,2}|»|›) ?(?:正文|内容|內容|列表|详情|詳情|文章(?:正文|内容|详情)?)?$/,
    example: '新闻 > 社会 > 正文',
  },
  {
    find: /^(?:Original Article URL|Article URL|Source URL|Permalink|Tags?|Categor(?:y|ies)|Filed under|Posted in|Topics?)[ ]{0,2}:.{0,120}$/i,
    example: 'Original Article URL:',
  },
  {
    find: /^(?:(?:News|Press|Blog|Article|Media) (?:Archives?|Releases?|Room|Cent(?:er|re))|Archives?|Latest News|Breaking News|Top News|All News|News)$/i,
    example: 'News Archive',
  },
  {
    find: /^(?:本篇|本文|全文|文章)(?:文章|共|约|約|总)?(?:共|约|約)?[ ]?\d{1,6} ?(?:个)?字.{0,40}$/,
    example: '本篇文章375字,读完约1分钟',
  },
  {
    find: /^【[^】]{2,12}】.{0,80}(?:[►▶>]|立即投票|点击|點擊|按此|下载|下載)/,
    example: '【你怎么看？】是否同意？► 立即投票',
  },
  { find: /^(?:字号|字號|字体|字體)(?:[ :：].{0,30})?$/, example: '字号 超大 大 标准 小' },
  {
    find: /^(?:簡體版|简体版|繁體版|繁体版|英文版|English|手机版|打印版|列印)(?:[ |/·].{0,40})?$/,
    example: '簡體版 英文版 寄給朋友',
  },
  { find: /^\d{1,3} ?(?:min(?:ute)?s?)(?: ?read)?$/i, example: '1 Min Read' },
  { find: /^(?:预计)?(?:阅读|閱讀)(?:时间|時間|需要|本文需|约|約).{0,24}$/, example: '阅读时间约3分钟' },
  {
    find: /^(?:微信|手机|手機|请|請)?(?:扫描|掃描|扫一扫|掃一掃|扫码|掃碼|长按|長按|识别|識別)[^。]{0,20}(?:二维码|二維碼|分享|关注|關注|阅读|閱讀|下载|下載).{0,30}$/,
    example: '扫描二维码分享',
  },
  {
    find: /^[<‹«＜\s]{0,3}(?:上|下|前|后)一(?:图集|圖集|组|組|张|張|篇|页|頁|条|條).{0,80}$/,
    example: '‹ 上一图集 下一图集 ›',
  },
  {
    find: /^(?:[页頁][:：]|[[［]\d{1,3}[\]］]|共 ?\d{1,3} ?[页頁].{0,12}|(?:上一|下一|首|尾|末)[页頁].{0,30})$/,
    example: '[1]',
  },
  {
    find: /^(?:[\u4e00-\u9fff]{0,6}(?:版权|版權)(?:及|与|與|和|归|歸)?[\u4e00-\u9fff]{0,6}(?:声明|聲明|说明|說明|所有|事宜)|(?:免责|免責)(?:声明|聲明|条款)|重要声明|郑重声明|风险提示|風險提示|投资有风险|(?:侵权|转载|轉載)(?:说明|声明|聲明|请|請|須|须))[ \u3000]{0,2}(?:[:：，,].{0,400})?$/,
    example: '文章版权声明：未经许可不得转载。',
  },
  {
    find: /^(?:发表|發表|提交|写)(?:评论|評論|留言)(?: .{0,20})?$/,
    example: '发表评论 取消回复',
  },
  {
    find: /^(?:(?:阅读|閱讀|浏览|瀏覽|点击|點擊|人气|人氣|评论|評論|热度|熱度|收藏|字号|字號|字体|字體|标签|標籤|标签云|关键词|關鍵詞|关键字|分类|分類|栏目|欄目|城市|地区|地區|所属地区|频道|報告類型|报告类型|文章类型|索引号|主题词|有效性)(?:次数|次數|数|數|量)?[ \u3000]{0,2}[:：].{0,60})$/,
    example: '浏览次数：1237',
  },
  {
    find: /^(?:\d{1,8} ?(?:人|次)?(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|点赞|收藏|观看)(?:[ ·|].{0,30})?)$/,
    example: '1237次浏览',
  },
  {
    find: /^(?:(?:本文|文章|图片|圖片|以上)?(?:内容|內容)?(?:仅|僅)(?:供|代表)|凡(?:本[网網站]|注明|註明|转载|轉載)|本[网網站](?:声明|聲明|转载|轉載)|如(?:有|涉及|因)(?:侵权|侵權|作品|版权)).{0,400}$/,
    example: '本文仅代表作者个人观点，与本站无关。',
  },
  {
    find: /^(?:(?:京|沪|滬|粤|粵|浙|苏|蘇|鲁|魯|川|渝|津|冀|豫|湘|鄂|皖|闽|閩|赣|贛|陕|陝|辽|遼|吉|黑|桂|云|雲|贵|貴|晋|晉|蒙|甘|青|宁|寧|新|藏|琼|瓊)(?:ICP|公网安备|公網安備).{0,60}|ICP备.{0,40})$/,
    example: '京ICP备00000000号-1',
  },
];

/** True for a line of page furniture; never for a sentence of the text. */
export function isFurniture(line: string): boolean {
  return line.length <= 420 && FURNITURE_RULES.some(({ find }) => find.test(line));
}
