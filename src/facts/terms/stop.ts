/**
 * Words that begin or end no term. General Chinese.
 */

import { Gated } from '@/src/corpus/patterns/first-set';
import { simplify } from '../simplify';

/** Characters at an edge that make a string no term. */
const EDGE_CHARS = new Set(
  '的了是在和与及或等为对将被把从到以而也就都还又不有更最很其此这那该各每并且但若如因所之于由给让向往比按据经过着得地吗呢吧啊呀们来去会能可要应须让使令只才再已曾正请用做作当随即则且却便乃者些么个一二三四五六七八九十百千万亿两几多少第年月日时分秒元次我你他她它您咱谁何后前里外间内上下中左右约近超达至后',
);
const LEADING_WORDS =
  '推动 推进 加快 促进 实现 提升 提高 加强 构建 打造 利用 通过 进行 开展 帮助 助力 成为 作为 包括 加大 完善 健全 建立 深化 强化 优化 扩大 形成 带动 引领 赋能 支持 鼓励 引导 运用 发挥 积极 持续 不断 进一步 全面 深入 大力 有效 充分 努力 坚持 坚定 增强 培育 拓展 拓宽 满足 保障 维护 保护 落实 参与 提供 解决 面对 面向 围绕 聚焦 立足 依托 借助 适应 顺应 把握 抓住 抓好 做强 做优 做大 激发 释放 夯实 筑牢 防范 打破 打通 降低 减少 增加 缓解 应对 迎接 享受 获得 取得 拥有 具有 具备 存在 出现 面临 需要 可以 能够 已经 正在 目前 近年 未来 其中 同时 此外 以及 随着 根据 按照 关于 对于 由于 为了 因此 所以 但是 而且 如果 虽然 我国 全国 许多 大量 各类 各种 各级 相关 有关 主要 重要 重大 重点 一些 这些 那些 这种 一种 一个 部分 广大 整个 所有 任何 其他 表示 认为 指出 强调 提出 发布 公布 推出 启动 举办 举行 成立 设立 召开 出台 印发 实施 制定 开始 继续 共同 联合 首次 首批 分别 显著 明显 快速 迅速 大幅 逐步 日益 更加 十分 非常 较为 比较 尤其 特别 截至 超过 达到 约为 不足 至少 没有 不是 就是 也是 还是 都是 只是 还有 如何 怎样 什么 为何 是否 让 使 助 纳入 列入 加入 注册 设置 建成 建起 组成 组建 携手 拿出 投入 举行 联手 收购 参股 控股 依法 一家 多家 这家 该家 首家 同比 环比 百分点 发展 建设 服务 创造 共享 迈向 规模 领域 企业 全球 全国 成效 防止 探索 筹建 增设 冻结 发生 确保 接受 记者 回应 询问 抵达 造成 导致 涉嫌 位于 来自 参观 考察 报道 专案 专项报 本届 本次 本报 本赛 较去 较上 增资 剧烈 临时 均为 均未 均已 均有 累计 共有 共计 共为 仅有 仅为 新增 无新 解除 开通 预计 有望 有所 有人 仍有 仍为 尚未 尚有 再次 多次 多名 多个 当天 当日 当地 昨天 昨日 今天 今日 明天 日前 近日 此次 此前 今年 去年 明年 前年 每年 每天 每月';
const TRAILING_WORDS =
  '报道 报导 方面 问题 情况 水平 作用 意义 过程 时期 期间 以来 之间 之后 之前 以上 以下 左右 等等 来说 来看 方式 方法 途径 需求 要求 目标 任务 成果 成效 优势 特点 趋势 机遇 挑战 压力 影响 基础 条件 环境 力量 领域 范围 程度 速度 规模 比重 比例 增速 数量 时间 地方 部分 提升 提高 发展 推进 推动 促进 增长 加快 实现 进行 形成 发挥 成为 建立 完善 加强 深化 优化 表示 认为 指出 显示 可以 能够 需要 已经 正在 更加 不断 持续 积极 全面 深入 有效 显著 发生 成立 领先 各方 同比 环比 百分点 变革 升级 改造 监管 创新 提问 受访 开通 一定 可能 最大 最高 最低 最多 最少 来台 来华 访华 平均 前兆 失踪 死亡 受伤 安置 第一天 上升 下降 民警 男子 女子 事件 案件 的 了 是 在';
const LEAD = new Set(LEADING_WORDS.split(' '));
const TRAIL = new Set(TRAILING_WORDS.split(' '));
const COMMON_NOUNS = new Set(
  '席位 官席 代表 专家 教授 老师 学生 记者 主任 员工 经理 公司 企业 集团 方面 时候 高度 马上 高兴 严重 安全 方法 方向 金融 任何 任务 江苏 江西 安徽 黄金 白银 周末 周年 周边 周围 钟表 平台 平均 时间 石油 石化 水平 水利 应用 应当 应该 后来 和平 常务 常委 单位 华人 华东 华南 华北 边境 向前 向上 于是 万元 万人 万家 党委 党员 家庭 家长 家属 车辆 车企 农民 农业 强调 明确 明年 明天 年度 年轻 成员 成立 成为 成功 支持 支付 温度 解释 解决 连续 通过 商家 商务 商业 关于 关注 经济 蓝色 绿色 广东 广西 广州 时任 曾任 曾经 现任 兼任 任职 高管 高级 高层'.split(
    ' ',
  ),
);

/** Nouns that make another concept of a concept: 产业数字化|转型, 社会治理|模式创新. */
export const COMPOUND_NOUN = /(?:转型|集群|缺口|指数|平台|工程|战略|产业园|示范区|试验区|小程序|模式创新)$/;

/** True when a string begins or ends like no term. */
export function badEdges(text: string): boolean {
  if (EDGE_CHARS.has(text[0] as string) || EDGE_CHARS.has(text[text.length - 1] as string)) return true;
  return (
    LEAD.has(text.slice(0, 2)) || LEAD.has(text.slice(0, 3)) || (TRAIL.has(text.slice(-2)) && !COMPOUND_NOUN.test(text))
  );
}

/** True when a string begins like no name. */
export function badStart(text: string): boolean {
  return EDGE_CHARS.has(text[0] as string) || LEAD.has(text.slice(0, 2)) || LEAD.has(text.slice(0, 3));
}

/** Verbs that stand inside no name of an organisation: 切实|探索|中国科技. */
const VERBS = new Gated(
  /探索|推动|推进|促进|加快|实现|提升|提高|加强|构建|打造|帮助|成为|防止|筹建|增设|设立|成立|掌握|获得|取得|拥有|冻结|破获|抓获|收购|入股|起诉|指控|要求|希望|需要|可以|能够|已经|正在|表示|认为|指出|强调|提出|发布|公布|推出|举办|举行|召开|出席|参加|访问|担任|出任|毕业于|就读|来到|走进|进入|离开|完成|达到|超过|接受|凭借?|至少|有一|没有|预约|进出|前往|位于|抵达/,
);

/** True when an ordinary verb stands in a string that should be a name. */
export function hasVerb(text: string): boolean {
  return VERBS.test(simplify(text));
}

/** Whether a string is an ordinary noun, or a word that begins or ends no term. */
export function isCommonNoun(text: string): boolean {
  return COMMON_NOUNS.has(text) || LEAD.has(text) || TRAIL.has(text);
}
