/**
 * Labels that documents set in front of what they say of themselves: `归档日期：2024-05-06`, `- **原文链接**: https://…`,
 * `转载自：某某网`, `Source: Example Times`. A label is a noun of the table with words in front that say whose or which; so
 * `原文发布时间` is read without standing anywhere. What is labelled so is never a title and none of the text.
 */
import { anyOf, type WordRow } from '@/src/corpus/patterns/word-rows';

/**
 * `archived`: when somebody saved the page, which says nothing of when it was published. `editor`: who worked on it and did
 * not write it. `other`: how it is filed and how often it was read.
 */
export type LabelKind = 'title' | 'source' | 'author' | 'editor' | 'time' | 'archived' | 'link' | 'other';

interface LabelRow extends WordRow {
  kind: LabelKind;
  /** Words in front of it, two at most; a row that starts with `!` asks for one. */
  before: string;
  /** It is a label wherever a colon stands behind it: `某报作者：张三`. */
  inside?: true;
  /** A label only among other fields: on a line of its own it may be of the text (`时间：明天上午`). */
  among?: true;
}

const WHOSE = '文章 新闻 本文 原文 信息 稿件 资讯 消息 内容 媒体 网页 页面 报道 原始';
const ISSUED = '发布 发表 刊登 刊出 刊发 首发 出版 见报 发稿 推送 上传 创建 撰写 录入 添加 最后 最新 更新 修改';

export const LABEL_ROWS: readonly LabelRow[] = [
  {
    kind: 'time',
    idea: 'when it was published',
    before: `!${WHOSE} ${ISSUED}`,
    words: '日期 时间',
    inside: true,
    example: '原文发布时间：2024-05-06 08:00',
  },
  {
    kind: 'time',
    idea: 'the same with 于',
    before: `!${WHOSE} ${ISSUED}`,
    words: '于',
    example: '发布于：2024-05-06 08:00',
  },
  {
    kind: 'time',
    idea: 'the noun alone, or what was done then',
    before: ISSUED,
    words: `日期 时间 于 ${ISSUED}`,
    among: true,
    example: '时间：2024-05-06',
  },
  {
    kind: 'time',
    idea: 'the same in English',
    before: '',
    words:
      '(?:First\\s)?(?:Published|Posted|Created|Modified)(?:\\s(?:on|at))? (?:Last\\s)?Updated(?:\\s(?:on|at))? (?:(?:Pub(?:lish|lication)?|Release|Post)\\s?)?(?:Date|Time)',
    among: true,
    example: 'Last updated: 6 May 2024',
  },
  {
    kind: 'archived',
    idea: 'when it was saved',
    before:
      '!归档 成文 生成 签发 印发 制发 生效 施行 归档 存档 抓取 采集 爬取 打印 查询 截图 收录 保存 下载 备份 访问 剪藏 摘录 导出 入库 缓存 转载 整理',
    words: '日期 时间 于',
    example: '归档日期：2024-05-06',
  },
  {
    kind: 'archived',
    idea: 'the same in English',
    before: '',
    words:
      '(?:Archived|Fetched|Scraped|Crawled|Retrieved|Saved|Clipped|Accessed|Downloaded|Captured)(?:\\s(?:on|at|date|time|from))? (?:Archive|Access|Retrieval|Crawl|Scrape)\\s(?:date|time)',
    example: 'Archived on: 2024-05-06',
  },
  {
    kind: 'link',
    idea: 'where it stands',
    before: `${WHOSE} 来源 转载 源 归档 存档 快照 出处`,
    words: '链接 连结 链结 地址 网址',
    example: '原文链接：https://example.org/a',
  },
  {
    kind: 'link',
    idea: 'the same in English',
    before: '',
    words: '(?:(?:Source|Original|Article|Archive|News|Full|Web)\\s)?(?:URL|Link) Permalink',
    example: 'Source URL: https://example.org/a',
  },
  {
    kind: 'source',
    idea: 'who published it',
    before: `${WHOSE} 首发 发布 来源 引用 转载`,
    words: '来源 出处 稿源 信源 转自 转载自 来自 原载 发布机构 发布单位 发文机关',
    inside: true,
    example: '转载自：某某晚报',
  },
  {
    kind: 'source',
    idea: 'the same, said in other words',
    before: `${WHOSE} 首发 发布 来源`,
    words: '媒体 转载于 摘自 首发于 原载于 刊于 出自 公众号 发布者 供稿 供稿单位 (?:来源|转自)(?:网站|媒体|于)',
    example: '首发于：某某晚报',
  },
  {
    kind: 'source',
    idea: 'the same in English',
    before: '',
    words:
      '(?:News\\s|Original\\s|Article\\s)?Source Publisher Publication Outlet Newspaper Via (?:First\\s)?Published\\s(?:by|in)',
    example: 'Publication: Example Times',
  },
  {
    kind: 'source',
    idea: 'words that mean other things too',
    before: '',
    words: 'Site Media From 报纸 报刊 刊物 刊名',
    among: true,
    example: 'From: Example Times',
  },
  {
    kind: 'title',
    idea: 'what it is called',
    before: `${WHOSE} 原 中文 英文`,
    words: '标题 题目 (?:Original\\s|Article\\s)?(?:Title|Headline)',
    example: '原文标题：某某发布年报',
  },
  {
    kind: 'author',
    idea: 'who wrote it',
    before: `${WHOSE} 原 本报 本网 通讯 见习 实习 首席 特约 全媒体`,
    words: '作者 记者 撰文 撰稿 撰稿人 采写 通讯员 评论员 特派员',
    inside: true,
    example: '原文作者：张三',
  },
  {
    kind: 'author',
    idea: 'the same in English',
    before: '',
    words: 'Authors? Byline Writer Reporter',
    example: 'Author: Jane Doe',
  },
  {
    kind: 'author',
    idea: 'with the name of the house',
    before: '[\\u4e00-\\u9fff]{1,6}',
    words: '记者 作者 撰文 撰稿 通讯员 评论员',
    among: true,
    example: '南岭晚报记者：张三',
  },
  { kind: 'author', idea: 'in one word', before: '', words: '文 文字 By', among: true, example: '文：张三' },
  {
    kind: 'editor',
    idea: 'who edited and checked it',
    before: '责任 值班 栏目 网络 网站 本版 本期 新媒体 文字 视觉 见习 流程 核稿 收集 采集',
    words: '编辑 责编 主编 责任主编 编审 编校 校对 责任校对 审核 审签 审校 [一二三终初复覆]审 监制 版面 排版 美编',
    inside: true,
    example: '责任编辑：张三',
  },
  {
    kind: 'editor',
    idea: 'who made what stands beside the text',
    before: '',
    words: 'Editors? Edited\\sby Copy\\seditors?',
    example: 'Editor: Jane Doe',
  },
  {
    kind: 'editor',
    idea: 'the same, in Chinese',
    before: '',
    words: '图编 统筹 策划 设计 制图 海报 视频 剪辑 摄制 摄像 报道员 制片 配音 翻译',
    example: '制图：张三',
  },
  {
    kind: 'other',
    idea: 'who posted it, and how it is filed',
    before: '',
    words:
      '楼主 发帖人 发布人 看板 标签 分类 关键词 关键字 栏目 字数 阅读量 浏览量 点击量 Tags? Category Categories Keywords? Words Word\\scount',
    example: '楼主：某某',
  },
  {
    kind: 'other',
    idea: 'how often it was read',
    before: '!浏览 浏览 阅读 点击 评论 访问 查看',
    words: '次数 数 量',
    inside: true,
    example: '浏览次数：520',
  },
  {
    kind: 'other',
    idea: 'the same in one word, and more of how it is filed',
    before: '浏览 阅读 点击 评论 访问 查看 人气 热度 收藏 点赞 字号 字体',
    words:
      '次数 数 量 大小 浏览 阅读 点击 评论 访问 查看 人气 热度 收藏 点赞 字号 字体 频道 地区 城市 版次 所属 Views? Comments? Editor Section Topic',
    among: true,
    example: '阅读：1234',
  },
];

/** The words of a row with those in front of it, as a pattern. */
function patternOf(row: LabelRow): string {
  const asked = row.before.startsWith('!');
  const before =
    row.before === '' ? '' : `${anyOf([{ ...row, words: row.before.replace(/^!/, '') }])}{${asked ? 1 : 0},2}`;
  return before + anyOf([row]);
}

const TABLE = LABEL_ROWS.map(({ kind, among, ...row }) => ({
  kind,
  among,
  find: new RegExp(`^${patternOf({ kind, ...row })}$`, 'i'),
}));

/** Labels of some kinds as a pattern, to stand inside a line or, where `whole`, at its beginning. */
export function labelPattern(kinds: readonly LabelKind[], whole = false): string {
  const rows = LABEL_ROWS.filter(({ kind, inside, among }) => kinds.includes(kind) && (whole ? !among : inside));
  return `(?:${rows.map(patternOf).join('|')})`;
}

const LINE =
  /^[ \u3000>*•·●■#【[（(-]{0,6}(\p{L}[\p{L} _-]{0,22}?)(?: ?[（(][^（）()]{1,12}[）)])?[ \u3000*_】\]]{0,4}[:：丨｜|][ \u3000*_]{0,4}(.{0,400})$/u;

export interface Labelled {
  kind: LabelKind;
  label: string;
  value: string;
}

/** What a label stands for; null for a word of another kind. `among`: it stands in a line or block of fields. */
export function labelKind(label: string, { among = false } = {}): LabelKind | null {
  const bare = label.trim().replace(/[_\s]+/g, ' ');
  return TABLE.find((row) => (among || !row.among) && row.find.test(bare))?.kind ?? null;
}

/** `【报纸】某报` as `报纸：某报`, where the brackets hold a label of the table; any other line as it is. */
export function unboxed(line: string): string {
  const [, label = '', value = ''] =
    line.length <= 80 ? (/^【([^【】]{2,8})】 ?[:：]? ?(\S.{0,60})$/.exec(line) ?? []) : [];
  return label !== '' && labelKind(label, { among: true }) !== null ? `${label}：${value}` : line;
}

/** What a line's label says its value is; null for a line without a label of the table. Only lines up to 420 characters. */
export function labelled(line: string): Labelled | null {
  if (line.length > 420 || !/[:：丨｜|]/.test(line.slice(0, 48))) return null;
  const found = LINE.exec(line);
  if (!found) return null;
  const [, label = '', value = ''] = found;
  const kind = labelKind(label);
  if (kind === null) return null;
  // `首发于：某某晚报`: where, not when.
  const where = kind === 'time' && /于$/.test(label) && /\p{L}/u.test(value) && !/\d/.test(value);
  return { kind: where ? 'source' : kind, label: label.trim(), value: value.replace(/[ \u3000】\]）)*]{1,8}$/, '') };
}
