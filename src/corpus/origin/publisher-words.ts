/** The words that publishers' names end in, those that only look so, and names that no ending tells. One idea a row. */
import type { WordRow } from '@/src/corpus/patterns/word-rows';

export const NAME_ENDINGS: readonly WordRow[] = [
  { idea: 'paper', words: '报 报社 日报 晚报 时报 电子报 报海外版', example: '某某日报' },
  { idea: 'site', words: '网 在线 线上 门户 门户网站 官方网站 政府网站 专线', example: '某某在线' },
  { idea: 'agency', words: '社 通讯 资讯', example: '某某社' },
  {
    idea: 'station',
    words: '电视台 新闻台 电台 总台 广播 卫视 FM TV',
    example: '某某卫视',
  },
  {
    idea: 'what it brings',
    words: '新闻 财经 频道 观察 评论 理论 头条',
    example: '某某财经',
  },
  { idea: 'magazine', words: '周刊 杂志', example: '某某周刊' },
  {
    idea: 'house',
    words: '传媒 融媒 融媒体 融媒体中心 研究院',
    example: '某某县融媒体中心',
  },
  { idea: 'account or application', words: '客户端 公众号 社区 之家', example: '某某之家' },
];

/** English words that a publisher's name has. */
export const ENGLISH_WORDS: readonly WordRow[] = [
  {
    idea: 'paper',
    words:
      'Times News Post Daily Journal Herald Tribune Guardian Press Weekly Magazine Observer Standard Chronicle Gazette Gazetteer Telegraph Review Star Globe Mail Independent Economist Examiner Courier Register Sentinel Dispatch Bulletin Monitor Argus Echo Mirror Sun Insider Today Ledger Inquirer Enquirer Advertiser',
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
  { idea: 'government', words: '委员会 办公室 办公厅 部 局 厅 司 政府', example: '某某市统计局' },
  { idea: 'institute', words: '研究院 研究所 研究中心 学院 大学 研究会 课题组', example: '某某大学' },
  { idea: 'body', words: '协会 基金会', example: '某某协会' },
  { idea: 'courts, police and their accounts', words: '法院 检察院 检察 公安 交警 消防 海关', example: '南岭交警' },
  { idea: 'company', words: '集团 公司', example: '某某集团' },
  { idea: 'who writes in a house', words: '编辑部 评论员', example: '某某编辑部' },
];

/** Words that end like a publisher's name and are none. */
export const NO_NAMES: readonly WordRow[] = [
  {
    idea: 'reports',
    words:
      '财报 年报(?<![青少]年报) 季报 中报 半年报 公报(?<!大公报) 月报 预报 战报 捷报 简报 喜报 汇报(?<!文汇报) 通报 情报',
    example: '上半年财报',
  },
  {
    idea: 'acts of reporting',
    words: '申报 上报 举报 电报 回报 警报 填报 瞒报 误报 海报',
    example: '如实填报',
  },
  {
    idea: 'grids',
    words: '互联网 物联网 电网 路网 官网 上网 联网 管网 水网 内网 (?<!海)外网 入网',
    example: '国家电网',
  },
  { idea: 'societies that print nothing', words: '旅行社 合作社 供销社 公社 信用社 报社社', example: '某某合作社' },
  {
    idea: 'platforms and stages',
    words: '后台 平台 出台 阳台 舞台 一台 的台',
    example: '公共服务平台',
  },
  { idea: 'observatories', words: '天文台 气象台 烽火台', example: '某某气象台' },
  { idea: 'offers', words: '文章 在线观看 免费资讯', example: '免费资讯' },
  { idea: 'columns of a day', words: '早新闻 午新闻 晚新闻 夜新闻', example: '某财早新闻' },
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
  { idea: 'papers of Taiwan and Hong Kong', words: '联合 中时 自由时报 香港01 明报', example: '联合' },
];
