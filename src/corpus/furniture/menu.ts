/**
 * Menus of a page as copies of it keep them: lines that hold nothing but words of its controls. Electronic editions of
 * newspapers have the most: `上一版 下一版`, `版面导航 | 标题导航`, `放大 缩小 默认`, with `3` and `4` for the arrows of a symbol font.
 */

import { isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';

const WORDS = new Set(
  (
    '上一版 下一版 上一期 下一期 上一篇 下一篇 上一页 下一页 上一条 下一条 前一天 后一天 返回首页 回首页 返回目录 返回列表 版面概览 版面导航 版面目录 版面列表 标题导航 标题列表 文章导航 往期回顾 ' +
    '本版新闻 数字报 电子报 电子版 PDF版 PDF版阅读 放大 缩小 放大+ 缩小- 默认 全文复制 朗读 朗读文章 收藏 打印 关闭 展开通版 收缩通版 通版阅读 出版 报纸首页 检索 日历 下载PDF 全屏 ' +
    '微信公众号 官方微博 官方微信 首页 主页 登录 登入 注册 会员 关于我们 联系我们 联络我们 报社简介 今日新闻 即时新闻 最新消息 搜索 搜寻 简体 繁体 简 繁 English EN 手机版 客户端 更多 网站地图 英文版 中文版 订阅'
  ).split(' '),
);

/** True for a line of such words alone, at least two of them, or one that is only a newspaper's. */
export function isMenu(line: string): boolean {
  if (line.length > 150 && isNameList(line)) return true;
  if (line.length > 120) return false;
  if (isChoice(line) || isNetworks(line)) return true;
  let count = 0;
  let controls = 0;
  let first = '';
  // `某某网|某某电视台|网站地图`: sites of one house, between bars.
  const barred = /[|｜]/.test(line);
  for (const [found] of line.matchAll(/[^\s\u3000|｜/·>＞«»<＜:：]+/g)) {
    const word = found.replace(/^[34](?!\d)|(?<!\d)[34]$/g, '');
    if (word === '') continue;
    if (WORDS.has(word)) controls += 1;
    else if (!isChannel(word) && !(barred && isPublisherName(word))) return false;
    if (count === 0) first = word;
    count += 1;
  }
  return (count >= 2 || (count === 1 && first !== '更多')) && controls > 0;
}

/** `Facebook Twitter 新浪微博 Friday, May 10, 2024`: where else the site is, two names at least, the day of the visit behind them. */
function isNetworks(line: string): boolean {
  let count = 0;
  const rest = line.replace(NETWORKS, () => {
    count += 1;
    return '';
  });
  return count >= 2 && /^[\s,|/·]*(?:[A-Z][a-z]{2,8},? [A-Z][a-z]{2,8} \d{1,2}, \d{4})?\s*$/.test(rest);
}

const NETWORKS =
  /Apple News|Facebook|Twitter|Instagram|YouTube|LinkedIn|Pinterest|WhatsApp|Telegram|TikTok|Reddit|WeChat|Weibo|Line|RSS|新浪微博|腾讯微博|微信|微博|抖音|脸书/gi;

/** `某报影片 每日某报 即时新闻`: words set apart, half of them sections' names or two of them with the same beginning. */
function isChoice(line: string): boolean {
  const words = line.split(/[ \u3000]+/);
  if (words.length < 3 || words.length > 14 || !words.every((word) => CHOICE.test(word))) return false;
  // `某报记者 张三 某报实习生 李四`: who signs.
  if (/记者|实习生|通讯员/.test(line)) return false;
  const heads = words.map((word) => word.slice(0, 2));
  const sections = words.filter((word) => word.length >= 3 && isChannel(word)).length;
  const name = heads.some((head, i) => words.some((word, k) => k !== i && word.includes(head)));
  return new Set(heads).size < heads.length || sections * 2 >= words.length || (sections > 0 && name);
}

const CHOICE = /^[\u4e00-\u9fff]{2}[\u4e00-\u9fffA-Za-z()]{0,8}$/;

/** A long line of capitalised words without one mark of a sentence: the languages or channels that a page offers. */
function isNameList(line: string): boolean {
  if (line.length > 2000 || /[.,;!?"“”]/.test(line)) return false;
  const words = line.split(/\s+/);
  return (
    words.length >= 15 &&
    words.filter((word) => /^[A-Z(]|[a-z][A-Z]|^[a-z]{2,3}$/.test(word)).length * 10 >= words.length * 8
  );
}
