/**
 * Names of a site's sections (国际新闻, 招商动态, Business), which end like names of publishers and are none: every word of
 * them is general. A publisher's name has at least one word of its own.
 */
import { anyOf, type WordRow } from '@/src/corpus/patterns/word-rows';

/** What a section is about, where or when: alone or in front of a form. */
const TOPICS: readonly WordRow[] = [
  { idea: 'where', words: '国内 国际 本地 地方 两岸 全球', example: '国际新闻' },
  {
    idea: 'matters of state',
    words: '社会 时政 政治 综合 民生 政务 法治 军事 政策',
    example: '时政要闻',
  },
  {
    idea: 'economy',
    words:
      '财经 经济 产经 商业 商务 理财 基金 保险 能源 金融 证券 股市 招商 行业 企业 公司 产业 市场 宏观 房产 农业 三农',
    example: '产业资讯',
  },
  {
    idea: 'life',
    words:
      '体育 娱乐 生活 科技 教育 健康 文化 旅游 汽车 互联网 手机 数码 女性 时尚 读书 历史 公益 环保 家居 美食 游戏 电影 音乐',
    example: '体育频道',
  },
  {
    idea: 'when and how',
    words: '热点 今日 最新 即时 头条 图片 视频 影音 焦点 滚动 专题 媒体',
    example: '今日要闻',
  },
];
/** More of them, which say so only in front of a form: 即日新闻, 部门动态. */
const LEADING: readonly WordRow[] = [
  { idea: 'when', words: '即日 往期 本期 近期 当日 昨日 突发', example: '即日新闻' },
  { idea: 'choice', words: '更多 相关 热门 推荐 精选 精彩 其他 其它 全部', example: '更多资讯' },
  {
    idea: 'whose, within the house',
    words: '学校 校园 学院 院系 集团 部门 县区 区县 乡镇 街道 基层 机关 党建 工作 领导 系统 会员',
    example: '部门动态',
  },
];
/** What a section holds. */
const FORMS: readonly WordRow[] = [
  {
    idea: 'news',
    words: '新闻 要闻 港闻 资讯 快讯 动态 头条 财经 财经新闻 焦点 发布 话题',
    example: '财经资讯',
  },
  { idea: 'opinion', words: '观察 评论 观点 之声', example: '财经评论' },
  { idea: 'part of a site', words: '频道 中心 专题 专栏 列表 首页 正文', example: '新闻中心' },
  { idea: 'notices and reports', words: '公告 报道 报导', example: '通知公告' },
];
/** Said only in front of a form. */
const NOTICES: readonly WordRow[] = [
  { idea: 'notices', words: '公告 通知 快讯 评论 观点 要闻 新闻', example: '新闻公告' },
];
/** Topics that stand alone as a section. */
const ALONE: readonly WordRow[] = [
  {
    idea: 'in Chinese',
    words:
      '国内 国际 本地 地方 社会 财经 经济 产经 金融 证券 股市 体育 娱乐 时政 政治 综合 民生 生活 科技 热点 今日 最新 即时 教育 健康 文化 军事 旅游 汽车 房产 企业 公司 产业 行业 两岸 全球 焦点 农业 三农',
    example: '国际',
  },
  {
    idea: 'in English',
    words:
      'News Business Economy World Politics Opinion Technology Tech Sports? Markets? Finance Home Local Nation National International Latest',
    example: 'Business',
  },
];
/** One word of a section's name in English: `US`, `World`, `Local News`. */
const ENGLISH: readonly WordRow[] = [
  {
    idea: 'where',
    words: 'US U\\.S\\. United\\sStates UK Asia Europe Africa Americas Community Regional Area State',
    example: 'Asia',
  },
  {
    idea: 'what about',
    words:
      'Health Science Education Lifestyle Entertainment Culture Money Energy Environment Weather Travel Law Crime Company Industry School Police Government',
    example: 'Health & Science',
  },
  { idea: 'what kind', words: 'Breaking Top Press General Features? Headlines?', example: 'Top Headlines' },
];
/** Beginnings of two Han characters that publishers' names of such an ending do have: 新华财经, 环球资讯. */
const NAMED: readonly WordRow[] = [
  { idea: 'portals and agencies', words: '新浪 腾讯 凤凰 网易 搜狐 新华 央视 中新 人民 和讯', example: '新浪财经' },
  {
    idea: 'papers and accounts',
    words:
      '环球 澎湃 界面 封面 红星 极目 上游 九派 东方 每日 第一 今日 长江 潮新 大众 齐鲁 顶端 大河 荔枝 现代 上报 风暴 风传 镜报',
    example: '封面新闻',
  },
  { idea: 'stations', words: '台视 华视 民视 中视 公视 中时 三立 壹电', example: '三立新闻' },
  { idea: 'places', words: '中国 香港 北京 上海 天津 重庆 南方 河南', example: '南方观察' },
];

const SECTION = new RegExp(`^${anyOf([...TOPICS, ...LEADING, ...NOTICES])}?${anyOf(FORMS)}$`);
const TOPIC = new RegExp(`^${anyOf(ALONE)}$`, 'i');
const ENGLISH_TOPIC = new RegExp(`^${anyOf(ENGLISH)}$`);
const NAMED_FIRST = new RegExp(`^${anyOf(NAMED)}`);

function isEnglishTopic(word: string): boolean {
  const topic = word.replace(/ News$/, '');
  return TOPIC.test(topic) || ENGLISH_TOPIC.test(topic);
}

/** `UNITED STATES NEWS`: a section's name set in capitals. */
function inSmallLetters(name: string): string {
  return name.replace(/[A-Z]{3,}/g, (word) => word[0] + word.slice(1).toLowerCase());
}

/** True for the name of a section, which is no publisher. */
export function isChannel(written: string): boolean {
  const name = /^[A-Z]{2}[A-Z .&]{3,30}$/.test(written) ? inSmallLetters(written) : written;
  if (TOPIC.test(name) || (/^[A-Z]/.test(name) && name.split(/ ?[&/+] ?| and /).every(isEnglishTopic))) return true;
  // `Business Headline News`.
  if (/^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){2,3}$/.test(name) && name.split(' ').every(isEnglishTopic)) return true;
  return name.length <= 8 && SECTION.test(name) && !NAMED_FIRST.test(name);
}
