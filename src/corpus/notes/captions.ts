/** Lines that describe or credit a picture, and the shape that all rules of note lines share. */

export type NoteKind =
  | 'source'
  | 'byline'
  | 'editor'
  | 'time'
  | 'lead-in'
  | 'unit'
  | 'link'
  | 'caption'
  | 'furniture'
  | 'dateline';

export interface NoteRule {
  kind: NoteKind;
  find: RegExp;
  /** A cheaper test of the line's last characters that must hold first; then `find` sees only the last 60. */
  tail?: RegExp;
  example: string;
}

export const CAPTION_RULES: readonly NoteRule[] = [
  {
    kind: 'caption',
    find: /[。，,].{0,24}(?:资料照片?|资料图片?|示意图)$/,
    tail: /[照片图]$/,
    example: '县府9日公布统计。图为南岭港码头。某报系资料照',
  },
  {
    kind: 'caption',
    find: /[^。][。 ] ?图片?[:：／/][^。]{2,40}$/,
    tail: /[^。！？!?.…」”；;：:]$/,
    example: '采访车失控冲撞路旁。 图：翻摄自网路/来源：某人',
  },
  {
    kind: 'caption',
    find: /[.!?”"] Photos? (?:courtesy|via|by) [^.]{2,50}$/,
    tail: /[^。.!?”"]$/,
    example: 'Some orders were lifted in the fire that began Saturday. Photo courtesy Fire Office/Net |',
  },
  {
    kind: 'caption',
    find: /^(?:IMAGE|PHOTO|FILE PHOTO|FILE|Photo caption|Caption)(?: credit)?: .{10,380}$/,
    example: 'IMAGE: The mall in May, released by the State Patrol',
  },
  {
    kind: 'caption',
    find: /^(?:[▲△▼▽↑↓■●◆]|[（(]?图[为：:丨｜|／/]|资料图|资料照|示意图|配图|图[片源](?:来源)?[:：]|图片?(?:来源)?[／/:：]|图片 ?[|｜丨]|摄影|视觉中国|供图|图\/|图／|Photo|Picture:|Image|Credit)[^。]{0,6}.{0,200}$/,
    example: '▲图为会场',
  },
  {
    kind: 'caption',
    find: /^[^。]{4,80}[。 ]?记者[\u4e00-\u9fff]{2,4}摄影?[／/][^，。]{2,16}(?:资料)?照片?$/,
    example: '县长昨日视察工地。记者张小明摄影／某报系资料照',
  },
  {
    kind: 'caption',
    find: /^(?:以上|本文|文中)?(?:图|图表|图片|照片|配图)(?:均|皆|都)?(?:为|由|据|来自|源自)[^，。]{2,20}(?:发|摄|供图|提供|制图|报道|截图)?$/,
    example: '图表均为新华社发',
  },
  {
    kind: 'caption',
    find: /[（(](?:(?:图(?:片|源)?(?:来源)?|照片|摄影)[:：／/丨][^（）()]{2,30}|[^（）()。]{0,10}(?:资料照片?|资料[图照]片?|示意图)[^（）()。]{0,12}|档案照片?|翻[摄拍][^（）()]{0,16}|[^（）()。]{2,16}(?:提供|摄)|路透社?|法新社|美联社|欧新社|彭博|[\u4e00-\u9fff]{2,6}(?:图片|照片)|(?:路透|中央|新华)社?图|[^（）()]{0,14}[,，、] ?(?:Kyodo|Reuters|AP|AFP|路透社?|共同社|新华社))[）)]$/,
    tail: /[）)]$/,
    example: '香蕉受损示意图。（资料照）',
  },
  {
    kind: 'caption',
    find: /[（(](?:Photo|Image|Picture|File photo|Illustration)(?: by| courtesy|:|\/)[^()（）]{2,50}[）)]$/i,
    tail: /[）)]$/,
    example: 'The port in May. (Photo by Jane Doe/Some Agency)',
  },
  {
    kind: 'caption',
    find: /[（(](?:取自|摘自|撷取自|截取自|截自|翻摄自|图撷自|图取自)[^（）()]{1,24}[）)]$/,
    tail: /[）)]$/,
    example: '昨日选手进场。（取自网路）',
  },
  {
    kind: 'caption',
    find: /^[^。，；]{6,60} ?图 ?\d{1,2}$/,
    example: '南岭县公路投资创新高 图1',
  },
  {
    kind: 'caption',
    find: /^[^，。；！？：:]{2,20}截图$/,
    tail: /图$/,
    example: '南岭消防微博截图',
  },
  {
    kind: 'caption',
    find: /^[\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4}){0,3} ?[／/] ?(?:图|摄|供图|制图|视频|漫画)$/,
    example: '张三/图',
  },
  {
    kind: 'caption',
    find: /^(?:制图|绘图|漫画)[:：／/ ].{1,20}$/,
    example: '绘图：张三',
  },
  {
    kind: 'caption',
    find: /^[（(]图文互动[）)].{0,80}$|[（(](?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日摄[^（）()]{0,12}[）)]。? ?(?:新华社|中新社)发$/,
    example: '这是某地古墓的发掘现场（2018年11月2日摄，无人机照片）。新华社发',
  },
  {
    kind: 'caption',
    find: /^[^。：:“「]{2,40}[（(](?:左|右|中|前|后|站|坐)[起者一二三四排立0-9]{0,3}[）)][^。：:“「]{0,80}。?$/,
    example: '张三（左起）、李四，出示县政府拨款的文件。',
  },
  {
    kind: 'caption',
    find: /^[^。]{2,40}。 ?(?:路透社?|法新社|美联社|欧新社|彭博社?|新华社|中央社|共同社|Reuters|AP|AFP)$/,
    example: '南岭制造。 路透',
  },
  {
    kind: 'caption',
    find: /^[（(](?:封面|首|主|题|配|合成)图片?[／/:：].{2,40}[）)]$|^\((?:File|Stock|Representational|Illustrative) (?:[Pp]hoto|[Pp]icture|[Ii]mage)\)$/,
    example: '（封面图／南岭新闻）',
  },
  {
    kind: 'caption',
    find: /^(?:AP|AFP|EPA|Reuters|Xinhua|Getty)(?: (?:File )?(?:Photo|Image|Pool)s?)?\/[A-Z][\w.' -]{2,40}$/,
    example: 'AP Photo/Jane Doe',
  },
  {
    kind: 'caption',
    find: /^图为[^。]{4,80}。?$/,
    example: '图为某县火车站。',
  },
  {
    kind: 'caption',
    find: /[。！]?(?:新华社|中新社|法新社|路透社?|美联社|资料|图虫|视觉中国)图(?:片)?$/,
    tail: /图片?$/,
    example: '10月19日，铲车在作业。新华社图',
  },
  {
    kind: 'caption',
    find: /[^。]\((?:AP|Reuters|AFP|EPA|Getty|Photo|Image|File|Xinhua|Courtesy)[^()]{0,60}(?:Photo|Images?|file|\/|:)[^()]{0,60}\)$/i,
    tail: /\)$/,
    example: 'The exchange in New York. (AP Photo/Jane Doe)',
  },
  {
    kind: 'caption',
    find: /^点击(?:查看|看|浏览)?(?:大图|原图|放大)\S.{2,60}$/,
    example: '点击查看大图三十日中午记者在北山大街一居民楼下看到污水',
  },
  {
    kind: 'caption',
    find: /^[^.]{20,220} \((?:AP|Reuters|AFP|EPA|Getty|Getty Images)\)$/,
    example: 'A person carries a child who was injured during a storm, at the hospital of Nanling (Reuters)',
  },
  {
    kind: 'caption',
    find: /^[（(【[](?:(?:资料)?图片?|图文)?(?:与本文)?(?:仅供参考|无关|仅为示意)[）)】\]]$|^[（(【[](?:相关|网络|网路)?(?:资料|图片|配图|示意)?(?:资料)?图(?:片|像|来源.{0,20}|源.{0,20})?[）)】\]]$/,
    example: '(相关资料图)',
  },
  {
    kind: 'caption',
    find: /(?:[|/／]|(?:Photo|Image|Picture)s?(?: by|:)?) ?(?:Getty(?: Images)?|Reuters|AP|AFP|Bloomberg|Shutterstock|iStock|EPA|Xinhua|Alamy|Unsplash|AP Photo)(?: ?[|/] ?.{1,30})?[)）]?$/,
    tail: /[A-Za-z][)）]?$/,
    example: 'A. Person | Agency | Getty Images',
  },
  {
    kind: 'caption',
    find: /[。，” ] ?[A-Z][\w.'’-]{1,16}(?: [A-Z][\w.'’-]{0,16}){1,2} ?(?:\/|for|via) ?(?:The )?[A-Z][A-Za-z]{1,14}(?: [A-Z][A-Za-z]{1,14}){0,3}$/,
    tail: /[A-Za-z]$/,
    example: '总统在白宫。 Jane Doe/The Nanling Times',
  },
  {
    kind: 'caption',
    find: /(?:记者|[ \u3000。（(／/])[^。，]{1,24}(?:摄|摄影|供图|(?<!文)[／/]图)[）)]?(?:[（(]下同[）)])?(?: {0,2}\d{2,4}年\d{1,2}月\d{1,2}日)?$/,
    tail: /[摄影图日同][）)]?$/,
    example: '5月6日，工人在车间作业。新华社记者 张三 摄',
  },
  {
    kind: 'caption',
    find: /[ \u3000。](?:图|供图|摄影|图源|图片来源)[／/:：丨｜|][^。，]{2,16}$/,
    tail: /[^。！？]$/,
    example: '生产车间 图/视觉中国',
  },
];
