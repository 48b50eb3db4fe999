/**
 * Labels that documents set in front of what they say of themselves: `归档日期：2024-05-06`, `- **原文链接**: https://…`,
 * `转载自：某某网`, `Source: Example Times`. A label is a noun of the table with words in front that say whose or which; so
 * `原文发布时间` is read without standing anywhere. What is labelled so is never a title and none of the text.
 */
import { anyOf, type WordRow } from '@/src/corpus/patterns/word-rows';

/** `archived`: when somebody saved the page, which says nothing of when it was published. */
export type LabelKind = 'title' | 'source' | 'author' | 'time' | 'archived' | 'link' | 'other';

interface LabelRow extends WordRow {
  kind: LabelKind;
  /** Words in front of it, two at most; a row that starts with `!` asks for one. */
  before: string;
}

const WHOSE = '文章 新闻 新聞 本文 原文 信息 稿件 资讯 消息 内容 內容 媒体 媒體 网页 網頁 页面 报道 原始';

export const LABEL_ROWS: readonly LabelRow[] = [
  {
    kind: 'time',
    idea: 'when it was published',
    before: `!${WHOSE} 发布 發布 發佈 发表 發表 刊登 刊出 刊发 首发 出版 见报 見報 发稿 發稿 推送 上传 创建 撰写`,
    words: '日期 时间 時間 于 於',
    example: '原文发布时间：2024-05-06 08:00',
  },
  {
    kind: 'archived',
    idea: 'when it was saved',
    before:
      '!归档 歸檔 存档 存檔 抓取 采集 採集 爬取 收录 收錄 保存 下载 下載 备份 備份 访问 訪問 剪藏 摘录 导出 入库 缓存 转载 轉載 整理',
    words: '日期 时间 時間 于 於',
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
    before: `${WHOSE} 来源 來源 转载 轉載 源 归档 存档 快照 出处`,
    words: '链接 連結 鏈接 链结 地址 网址 網址',
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
    before: `${WHOSE} 首发 首發 发布 發布 来源 來源`,
    words:
      '来源 來源 出处 出處 稿源 信源 媒体 媒體 转自 轉自 转载自 轉載自 转载于 轉載於 摘自 来自 來自 首发于 原载 原載 原载于 刊于 出自 公众号',
    example: '转载自：某某晚报',
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
    kind: 'title',
    idea: 'what it is called',
    before: `${WHOSE} 原 中文 英文`,
    words: '标题 標題 题目 題目 (?:Original\\s|Article\\s)?(?:Title|Headline)',
    example: '原文标题：某某发布年报',
  },
  {
    kind: 'author',
    idea: 'who wrote it',
    before: `${WHOSE} 原 本报 本報`,
    words: '作者 记者 記者 撰文 撰稿 Authors? Byline Writer Reporter',
    example: '原文作者：张三',
  },
  {
    kind: 'other',
    idea: 'who posted it, and how it is filed',
    before: '',
    words:
      '楼主 樓主 发帖人 發帖人 发布人 看板 标签 標籤 分类 分類 关键词 關鍵詞 栏目 欄目 字数 字數 阅读量 浏览量 点击量 Tags? Category Categories Keywords? Words Word\\scount',
    example: '楼主：某某',
  },
];

const TABLE = LABEL_ROWS.map((row) => {
  const asked = row.before.startsWith('!');
  const words = anyOf([{ ...row, words: row.before.replace(/^!/, '') }]);
  const before = row.before === '' ? '' : `${words}{${asked ? 1 : 0},2}`;
  return { kind: row.kind, find: new RegExp(`^${before}${anyOf([row])}$`, 'i') };
});

const LINE =
  /^[ \u3000>*•·●■#【[（(-]{0,6}(\p{L}[\p{L} _-]{0,22}?)(?: ?[（(][^（）()]{1,12}[）)])?[ \u3000*_】\]]{0,4}[:：丨｜|][ \u3000*_]{0,4}(.{0,400})$/u;

export interface Labelled {
  kind: LabelKind;
  label: string;
  value: string;
}

/** What a label stands for; null for a word of another kind. */
export function labelKind(label: string): LabelKind | null {
  const bare = label.trim().replace(/[_\s]+/g, ' ');
  return TABLE.find(({ find }) => find.test(bare))?.kind ?? null;
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
  const where = kind === 'time' && /[于於]$/.test(label) && /\p{L}/u.test(value) && !/\d/.test(value);
  return { kind: where ? 'source' : kind, label: label.trim(), value: value.replace(/[ \u3000】\]）)*]{1,8}$/, '') };
}
