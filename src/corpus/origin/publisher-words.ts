/** The words that publishers' names end in, those that only look so, and names that no ending tells. One idea a row. */
import type { WordRow } from '@/src/corpus/patterns/word-rows';

export const NAME_ENDINGS: readonly WordRow[] = [
  { idea: 'paper', words: '报 報 报社 報社 日报 晚报 时报 電子報', example: '某某日报' },
  { idea: 'site', words: '网 網 在线 線上 在線 门户 門戶 门户网站 官方网站 政府网站 专线 專線', example: '某某在线' },
  { idea: 'agency', words: '社 通讯 通訊 资讯 資訊', example: '某某社' },
  {
    idea: 'station',
    words: '电视台 電視台 電視臺 新闻台 新聞台 新聞臺 电台 電台 電臺 总台 總台 總臺 廣播 广播 卫视 衛視 FM TV',
    example: '某某卫视',
  },
  {
    idea: 'what it brings',
    words: '新闻 新聞 财经 財經 频道 頻道 观察 觀察 评论 評論 理论 理論 頭條 头条',
    example: '某某财经',
  },
  { idea: 'magazine', words: '周刊 週刊 杂志 雜誌', example: '某某周刊' },
  {
    idea: 'house',
    words: '传媒 傳媒 融媒 融媒体 融媒体中心 融媒體 研究院',
    example: '某某县融媒体中心',
  },
  { idea: 'account or application', words: '客户端 公众号 社区 之家', example: '某某之家' },
];

/** English words that a publisher's name has. */
export const ENGLISH_WORDS: readonly WordRow[] = [
  {
    idea: 'paper',
    words:
      'Times News Post Daily Journal Herald Tribune Guardian Press Weekly Magazine Observer Standard Chronicle Gazette Gazetteer Telegraph Review Star Globe Mail Independent Economist Examiner Courier Register Sentinel Dispatch Bulletin Monitor Argus Echo Mirror Sun Insider Today',
    example: 'Linjiang Times',
  },
  {
    idea: 'agency',
    words:
      'Reuters Bloomberg NEWS\\sAGENCY AFP AP UPI Xinhua PTI IANS ANI KUNA TASS EFE ANSA Bernama Antara ANTARA Anadolu Interfax Kyodo Yonhap Nikkei Wire Newswire PRNewswire Agency Association',
    example: 'Xinhua News Agency',
  },
  {
    idea: 'station',
    words: 'Broadcasting BBC CNN CNBC NPR ABC CBS NBC VOA RFI Radio Television',
    example: 'BBC News',
  },
  { idea: 'house', words: 'Network Media', example: 'Linjiang Media' },
];

/** Offices, institutes and companies, which sign articles too. */
export const OFFICES: readonly WordRow[] = [
  { idea: 'government', words: '委员会 委員會 办公室 办公厅 部 局 厅 司 政府', example: '某某市统计局' },
  { idea: 'institute', words: '研究院 研究所 研究中心 学院 大学 研究会 课题组', example: '某某大学' },
  { idea: 'body', words: '协会 基金会', example: '某某协会' },
  { idea: 'company', words: '集团 公司', example: '某某集团' },
  { idea: 'who writes in a house', words: '编辑部 评论员', example: '某某编辑部' },
];

/** Words that end like a publisher's name and are none. */
export const NO_NAMES: readonly WordRow[] = [
  {
    idea: 'reports',
    words:
      '财报 財報 年报 年報 季报 季報 中报 半年报 公报 公報 月报 预报 預報 战报 戰報 捷报 简报 簡報 喜报 汇报 匯報(?<!文匯報) 通报 通報 情报 情報',
    example: '上半年财报',
  },
  {
    idea: 'acts of reporting',
    words: '申报 申報 上报 举报 舉報 电报 電報 回报 回報 警报 警報 填报 填報 瞒报 瞞報 误报 海报 海報',
    example: '如实填报',
  },
  {
    idea: 'grids',
    words:
      '互联网 互聯網 物联网 物聯網 电网 電網 路网 路網 官网 官網 上网 上網 联网 聯網 管网 管網 水网 内网 (?<!海)外网 入网',
    example: '国家电网',
  },
  { idea: 'societies that print nothing', words: '旅行社 合作社 供销社 公社 信用社 报社社', example: '某某合作社' },
  {
    idea: 'platforms and stages',
    words: '后台 後台 後臺 平台 平臺 出台 出臺 阳台 舞台 舞臺 一台 的台',
    example: '公共服务平台',
  },
  { idea: 'observatories', words: '天文臺 天文台 氣象臺 气象台 氣象台 烽火台', example: '某某气象台' },
  { idea: 'offers', words: '文章 在线观看 免费资讯', example: '免费资讯' },
];

/** Portals, platforms and agencies whose names have no telling ending. */
export const PORTALS: readonly WordRow[] = [
  { idea: 'portals', words: '网易 新浪 搜狐 腾讯 凤凰 百度 百家号 今日头条 微信 知乎 微博', example: '腾讯科技' },
  {
    idea: 'media of one name',
    words: '澎湃 雪球 虎嗅 钛媒体 界面 财新 第一财经 每经 财联社 观察者 36氪 东方财富 和讯 金融界',
    example: '澎湃',
  },
  { idea: 'agencies', words: '路透 法新社 美联社 彭博 新华社 中新社 中央社', example: '路透' },
  { idea: 'papers of Taiwan and Hong Kong', words: '聯合 中時 自由時報 香港01 明報', example: '聯合' },
];
