/**
 * Lines in which a site speaks of itself below or above an article: its rights and who answers for what, where to read on,
 * short codes of its template. All patterns are anchored and bounded.
 */

export interface FurnitureRule {
  find: RegExp;
  example: string;
}

export const SITE_FURNITURE: readonly FurnitureRule[] = [
  {
    find: /^(?:跳转到|跳至|跳到|跳过|转到|移至|Skip to|Jump to) ?(?:主要|正文|主|路径|导航|内容|页面|main|content|navigation|search)[^。]{0,16}(?: (?:跳转到|跳至|跳到)[^。]{0,16})?$/i,
    example: '跳至主要内容',
  },
  { find: /^\d{1,2}\. ?(?:[/>»›]|Home|首页)$/, example: '2. /' },
  {
    find: /^(?:客服|简体)?设为(?:首页|主页) ?\|?$|^A(?: A){1,4}$/,
    example: '客服设为首页 |',
  },
  { find: /^本网站由[^。]{2,30}(?:版权所有|提供).{0,60}$/, example: '本网站由 南岭产业网 版权所有' },
  {
    find: /^(?:Please )?(?:[Bb]e (?:respectful|civil|nice)|[Kk]eep it civil)\b.{0,80}(?:comment|topic|discussion).{0,240}$|^Discuss: .{3,120}$/,
    example: 'Be respectful, keep it civil and stay on topic. We delete comments that violate our policy.',
  },
  { find: /^(?:查看)?更多 ?(?:>{1,3}|[»›…])$/, example: '更多>>' },
  {
    find: /^为[达获](?:到|得)?(?:最佳|更好的?)(?:浏览|阅读|使用)(?:效果|体验|品质).{0,80}$/,
    example: '为达最佳浏览效果，建议使用 Chrome、Firefox 或 Microsoft Edge 的浏览器。',
  },
  {
    find: /^(?:IE ?\d{1,2}|Internet Explorer|(?:Your|This|The) (?:web )?browser|(?:Please )?(?:[Ee]nable|[Tt]urn on) JavaScript|(?:Sorry, )?[Yy]ou need to enable JavaScript)\b.{0,200}$/,
    example: 'IE 11 is not supported. For an optimal experience visit our site on another browser.',
  },
  {
    find: /^A version of this (?:article|story|obituary) (?:appears|appeared|ran) in print\b.{0,260}$|^Contact .{2,60} at \S{2,40}@\S{3,40} or .{2,60}$/,
    example: 'A version of this article appears in print on May 7, 2023, Section A, Page 1 of the New York edition.',
  },
  { find: /^[（(](?:本文|文章|全文|原文|内容)?(?:略?有)(?:删节|删减|改动|修改)[）)]$/, example: '（本文有删节）' },
  { find: /^[►▶➤※◎●]? ?[^。]{0,30}点我(?:加入|下载|看|了解|追踪|订阅)[^。]{0,16}$/, example: '►每日最夯新闻 点我加入' },
  { find: /^(?:听报道|听新闻|收听本文|播放语音|语音播报|AI ?语音播报)$/, example: '听报道' },
  { find: /^Now Reading ?:?$|^Text size(?: A[a+-]?){1,4}$/i, example: 'Text size Aa Aa' },
  { find: /^[A-Z][\w&.' -]{1,40} logo\.?$/, example: 'The Linjiang Group logo.' },
  {
    find: /^(?:全站|今日|本日|编辑)?(?:首选|必看|最夯|最[Hh]it|最Hot|最HOT|看更多|更多新闻|热门新闻|推荐阅读)(?:[:：].{0,90})?$/,
    example: '全站首选:纽西兰最大舰艇通过',
  },
  {
    find: /^\[\/?[a-z][a-z_]{2,30}(?: [a-z_-]{2,20}=(?:["“][^"“”\]]{0,80}["”]|[\w-]{1,40})){0,8} ?\/?\]$/i,
    example: '[wp_ads group="header" random="1"]',
  },
  {
    find: /^(?:Subscribe to (?:our|the|this)|Already a subscriber|Start your day with|Sign up for) .{2,200}$/,
    example: 'Subscribe to our e-Edition and read the rest of the story. Already a subscriber? Click here.',
  },
  {
    find: /^(?:\[ ?)?(?:©|Copyright|\(c\)) ?(?:©|\(c\))? ?(?:19|20)\d{2}[^.]{2,60}\. All rights reserved.{0,160}$|^(?:published, )?broadcast,? rewritten,? or redistributed.{0,60}$|^\[(?:to|go to) top of .{2,30}\].{0,3}$/i,
    example:
      'Copyright 2015 Nanling Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
  },
  {
    find: /^本(?:站|[网报])(?:部分|所有|所)?(?:转载)?(?:的)?(?:信息|资讯|内容|文章|图片|作品|新闻|文字).{0,200}(?:负责|责任|联系|联络|版权|权利人|删除).{0,80}$/,
    example: '本站部分信息由相应主体自行提供，该信息的真实性由其负责。某某网对此不承担任何保证责任。',
  },
  {
    find: /^[^，。]{2,24}[ \u3000]?(?:https?:\/\/)?(?:www\.)?[a-z0-9.-]{0,40}[ \u3000]{0,2}(?:版权所有|著作权所有)。?$/,
    example: '南岭时报网 nanling.example 版权所有。',
  },
  {
    find: /^[*※]? ?本(?:网[站页]?|站|报)(?:有|保留|拥有)[^。]{0,16}权?(?:删除|封锁|移除).{0,120}$/,
    example: '*本网站有权删除或封锁任何具有人身攻击性质的留言和用户；必须审核的留言，或将不会即时出现。',
  },
  { find: /^.{0,60}\{\{.{0,200}$/, example: 'Humidity: {{current_weather.humidity}}%' },
  {
    find: /\b(?:High|Low|Highs?|Lows?)(?: near| around| of)? \d{1,3}F\b|\bWinds? (?:[NSEW]{1,3}|light) (?:at|and) (?:\d|variable)|\bChance of rain \d/,
    example: 'Areas of patchy fog early. Low 68F. Winds NE at 5 to 10 mph. Chance of rain 90%.',
  },
  {
    find: /^(?:RELATED|Related|MORE|WATCH|Watch|READ)(?: STORY| story)?: .{3,140}$/,
    example: 'RELATED: Storm closes roads',
  },
  {
    find: /^(?:View|See|Read) [Tt]he [Oo]riginal (?:[Aa]rticle|[Ss]tory|[Pp]ost).{0,20}$|^Powered [Bb]y .{2,30}$|^不支持Flash$|^Content Goes Here$/,
    example: 'View The Original Article Here',
  },
  { find: /^(?:链接|连结)已复制$|^\S{2,30}@\S{4,40}$/, example: '链接已复制' },
  {
    find: /^(?:Like|Love|Enjoy(?:ed|ing)?) (?:this|what|our)\b.{0,40}(?:[Ss]hare|[Ss]ubscribe|[Ss]upport).{0,60}$/,
    example: 'Like this story? Share it with a friend!',
  },
  {
    find: /^(?:设为|加入)(?:书签|首页|收藏).{0,80}$/,
    example: '设为书签Ctrl+D将本页面保存为书签，方便快捷。',
  },
  {
    find: /^(?:正文|全文)(?:共|约)? ?\d{2,6} ?字.{0,40}$|^(?:查看原文|其他|userphoto|未登录|开通.{0,4}(?:VIP|会员).{0,40})$|^Please follow and like us.{0,4}$/,
    example: '正文共8480字,预计阅读时间约为15分钟',
  },
  { find: /^[-–•·] ?[^。]{4,60} (?:19|20)\d{2}-\d{2}-\d{2}$/, example: '- 2022年10月份统计月报 2022-11-22' },
  { find: /^(?:主办|主管|承办|协办)(?:单位)?[:：].{2,60}$/, example: '主办单位: 南岭县融媒体中心' },
  {
    find: /^(?!(?:19|20)\d{2}-)\d[\d-]{6,13}$|^\d{6,14}[_-][\w-]{4,40}$|^[a-z]{3,16}(?:_[a-z]{3,16}){1,4}$/,
    example: '0123-4567890',
  },
  { find: /^[^，。：:]{2,12}(?:公众号|视频号|客户端)$/, example: '南岭融媒微信公众号' },
  {
    find: /^To (?:read|see|learn) more,? .{5,200}$|^[A-Z][A-Z ]{2,30}, synonym(?:ous)? with .{10,300}$/,
    example: 'To read more, please pick up the edition at your local news stands.',
  },
  {
    find: /^(?:本|以上|此|该)(?:网页|文|站)?(?:内容|文章|信息|资讯)(?:并)?不代表.{0,120}$/,
    example: '本内容不代表本网观点和政治立场，如有侵犯你的权益请联系我们处理。',
  },
  {
    find: /^(?:第一手|更多|最新|即时|立即|欢迎|请|想)[^。]{0,12}下载.{2,24}(?:iPhone|iPad|Android|Apps?).{0,40}$/,
    example: '第一手消息请下载某某网iPhone/iPad/Android Apps',
  },
  {
    find: /^(?:The post .{2,200}? ?appeared first on ?.{2,80}|[《〈].{2,160}[》〉](?:最先出现在|(?:这篇文章)?最早发布于)[《〈]?[^。，]{2,40})[.。]?$/,
    example: 'The post Roads cost more appeared first on Nanling Online.',
  },
  {
    find: /^Follow .{2,60} on (?:Facebook|X|Twitter|Instagram|WhatsApp|Threads|Bluesky)\b.{0,160}$/,
    example: 'Follow The Harwick Star on Facebook, X and Instagram. Have a story? Email news@example.org',
  },
  {
    find: /^(?:View|Read|Open|See) (?:(?:this|the) (?:e-?mail|newsletter|message|issue) )?(?:online|in (?:your|a|the) (?:web )?browser)\b.{0,300}$|^Was this (?:(?:e-?mail|newsletter) )?forwarded to you\b.{0,160}$/i,
    example: 'View this email in your browser',
  },
  {
    find: /^You(?:['’]re| are)? (?:receiv(?:ed|ing)|got|getting) (?:this|our) (?:e-?mail|newsletter|message)\b.{0,300}$|^(?:To )?(?:unsubscribe|(?:manage|update|change) your (?:e-?mail )?(?:preferences|subscriptions?))\b.{0,200}$/i,
    example: 'You are receiving this email because you subscribed to The Harwick Star.',
  },
  {
    find: /^(?:如果?|若)?[您你]?(?:无法|不能)(?:正常)?(?:浏览|显示|查看|阅读)(?:此|本|该|这封)?邮件.{0,60}$|^(?:[您你])?(?:会)?收到(?:此|这封|本|该)邮件[，,]?是?因为.{0,100}$|^(?:如果?|若)?[您你]?不(?:想|希望|愿意?)(?:再|继续)*(?:收到|接收)[^。]{0,40}(?:退订|取消订阅).{0,40}$/,
    example: '如果您无法正常浏览此邮件，请点击此处',
  },
  {
    find: /^[↓▼⬇]{1,6} ?(?:请?点击|下拉|滑动)[^。↓▼⬇]{0,16}[↓▼⬇]{0,6}$/,
    example: '↓↓↓ 点击下图放大 ↓↓↓',
  },
  { find: /^欢迎(?:订阅|转发|分享|关注)(?:[，,！!][^。]{0,16})?[。！!]?$/, example: '欢迎订阅，明早见。' },
  {
    find: /^(?:建立|发稿|截稿)(?:时间)?[ :：]{0,2}\d{1,2}[:：]\d{2}$/,
    example: '发稿时间18:03',
  },
];
