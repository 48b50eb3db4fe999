/**
 * A clause cut into noun phrases and the words between them, by a table of verbs, adverbs and prepositions. Not a
 * parser: it finds where the phrase that names a measure or a subject begins and ends.
 */

import { ADVERBS, CHANGES, COMPOUNDS, COPULAS, RANKS } from './whole-words';

export type ChunkType =
  /** A noun phrase, or whatever no table knows. */
  | 'noun'
  | 'verb'
  /** 增长 下降 提高 …: verbs of change. */
  | 'change'
  | 'adverb'
  | 'preposition'
  /** 达到 为 是 …: what stands between a measure and its number. */
  | 'copula'
  | 'de'
  | 'comparison'
  | 'mark'
  /** A time expression or a figure that was already read. */
  | 'time'
  | 'figure';

export interface Chunk {
  type: ChunkType;
  start: number;
  end: number;
}

interface FunctionWord {
  word: string;
  type: ChunkType;
  /** Not this word when one of these stands directly before or behind. */
  notAfter?: string;
  notBefore?: string;
  /** Also a noun: a verb only at the start, behind an adverb, or before 了. */
  also?: true;
}

const WORDS: FunctionWord[] = [];
const add = (type: ChunkType, list: string, extra: Partial<FunctionWord> = {}) => {
  for (const entry of list.trim().split(/\s+/)) {
    const [word = '', notBefore, notAfter] = entry.split('|');
    WORDS.push({ word, type, ...(notBefore ? { notBefore } : {}), ...(notAfter ? { notAfter } : {}), ...extra });
  }
};
const ALSO = new Set<string>();
const BY_FIRST = new Map<string, FunctionWord[]>();
/** Words by the code of their first sign and, when longer, of their second: longest first. No text is cut to look. */
const SINGLE: (FunctionWord | undefined)[] = [];
const BY_PAIR: Map<number, FunctionWord[]>[] = [];
const FIRST = new Uint16Array(65536);
/** 1 for the two signs that a longer word begins with, by a hash of both: most pairs begin none, and ask no map. */
const PAIRS = new Uint8Array(65536);
const pairHash = (first: number, second: number) => (first * 31 + second) & 0xffff;
const MARKS = new Set('，。；：、！？,;:!?（）()《》“”「」『』‘’…—\t •●■▲◆▪');
const OPEN_TO_CLOSE: Record<string, string> = { '“': '”', '「': '」', '『': '』', '《': '》', '（': '）', '(': ')' };

/** Signs at which something other than a noun phrase can begin; all others are passed over quickly. */
const MARK = 1;
const OPENING = 2;
const SORT = new Uint8Array(65536);
const SPECIAL = new Uint8Array(65536);

let isFilled = false;

/**
 * Fills the tables, when they are first asked for: that was 6 of the 11 ms in which a waking worker evaluates its code, and
 * most questions cut no clause.
 */
function fillTables(): void {
  isFilled = true;
  add(
    'copula',
    `亦 达到 達到 高达 高達 已达 可达 达成 为|了期何止主首准人例难止零核此|行成认作因较最称誉更尤视名华 為|了期何止主首準人例難止|行成認作因較最稱 是|否非|但于还就也都不只凡总可要若 共有 共计 共計 总计 總計 合计 合計 约为 仅为 仅有 只有 多达 多達 占|地领用据比有空线|抢应独侵强霸 佔|地領用據比有|應獨侵強 等于 报收 收报 收于 报|名告道导導价價刊社纸紙警案酬销銷备備考表废復复应應到账帳送批税喜捷复 有|关效限色机待所望序利意力助人些了趣线害关形|所拥具占国享没共 超过 超過 接近 至|今少于关|截甚乃以 至于 到|位场底来达期家访|得看达签报迟直受感收听遇想不 仅 僅 共|同享和建识赢通产计用|公 达|标成产人尔|马到抵直表发下传通 逾|期 突破 升至 降至 增至 减至 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 上升到 上升至 下降到 下降至 扩大到 扩大至 跃升至 缩短至 缩短到 压缩至 降到 升到 涨到 跌到 涨至 跌至 攀升至 回落至 录得 錄得 分别为 分別為 分别 分別 依次 各|类類级級项項地族大种種区區县縣市省部界方行单單自位个個 约|束定会稿 約|束定會 近|日期年代来似义邻|最附 超|市级越前大高强声导额|赶 破|产坏解格例 不足 不到 不及 不低于 不少于 不超过 低于 高于 高達 计|划算算|会统设审估`,
  );
  add(
    'adverb',
    `比较 比較 有所 略有 略微 稍有 原先 原来 略 僅 积极 積極 大力 深入 切实 着力 有效 有力 充分 成功 顺利 正式 仅仅 几乎 严格 抓紧 尽快 尽早 努力 广泛 集中 专门 共同 联合|国会体社盟储早 相继 逐渐 日益 依然 依旧 总体上 相应 特别 非常 十分 更加 更|新换改 很 最|大高低近长短后终新初佳惠 即将 始终 已然 全年 全程 多年 年均 过去 過去 但是 不仅 而且 并且 可是 只是 从而 还有 与此同时 疫情期间 期间 当天 当日 当年 当月 当前 全天 凌晨 上午 下午 晚间 近期 日前 近日 近年来 随即 合力 已经 已經 已|知 将|军要|即必 將|軍 正在 正|式常确|真反 累计 累計 总共 一共 均|线价衡|人户平年日月亩 都|市|首成古帝六京 还|款本原 也 又 再|生次度 并|购网轨|合 且|不 而|且 却 則 则|规 就|业是地近诊读|成 才|能华|人天 一度 首次 率先 持续 持續 继续 繼續 不断 不斷 进一步 進一步 预计 預計 有望 仍 仍然 初步 基本|面上功 全部 纷纷 陆续 同时 同時 此外 其中 目前 如今 大约 大概 一般 甚至 平均 主要|是 截至目前 如期 随后 先后 先後 合共 最终 最新 每天|的 每年|的 每月|的 日均 一直 直接 只|要有 较为 首度 也即 即|将 尤其 特别是 例如 比如 再比如 如|果何今下期|例 据了解 据悉 另外 另|类 因此 所以 但|是 不过 然而 虽然 由于 如果 显然 还是 连续 連續 大幅 小幅 明显 逐步 逐年 稳步 实际 普遍 按年 按月 按季 绝大部分 至少 至多 最高 最低 最长 最短 最快 最多 超过 每|股人户亩年月天日家吨平客桶台位吨立 整体 总体 一举 尚 未|来 已有 现有 现已 今后 未来`,
  );
  add(
    'preposition',
    `相比于 相比 相较 截至 截止 截至到 在|线职校于岗编建售营|存所现正潜实旨内 对|手象外比接方话于策称|针相绝面配应 對|手象外比接 向|上|方意取走导面倾 从|业事而容属未此小|服跟听 從|業事而 自|动己然主身由行有治费助驾我营信律|来各独亲 由|于此来|自理缘事 把|握手 被|动子告 让|利步|转 讓|利 使|用命得者 给|予力|供 以|上下及来后前外内为往便|所可足予给难得何 按|揭照键摩 按照 通过 通過 根据 根據 随着 隨著 对于 關於 关于 为了 因 经|调調济营过验理销历费|曾已 与|会|参给 和|平谐解|共 及|时|以 以及 围绕 依托 聚焦 作为 除了 除 包括 面向 针对 利用 用|户于电工地途品水量能来|使利应采费作专通信 自从 于|是|属屬对关位由基低高大小处 於|是|對關位由基 沿 当|地前年|相 相当于 相較 依 据|此|数证依占 據|此|數證`,
  );
  add(
    'comparison',
    `比上年同期 比去年同期 较上年同期 较去年同期 较上年 较去年 比上年 比去年 较上月 比上月 较前一日 较年初 比年初 较上季度 同比 环比 環比 按年 年均 月均 较 比|例重率分特如亚赛值价利|占对同环相可无好 同期`,
  );
  add(
    'change',
    `增长|率点极势期 增長|率點 成長|率 下降 下滑 下跌 下挫 回落 减少 減少 缩减 缩水 缩短 压缩 收窄 扩大 擴大 提高 提升 上升 上涨 上漲 上调 下调 上浮 攀升 回升 降低 高出 多出 增加|值 跃升 猛增 激增 大增 涨|幅|上 漲|幅 跌|幅停宕|下 降|幅低雨水温溫压壓息准噪血费費碳耗解临臨落本价級级|下 升|级級温溫格华華|提上直 增产|值能 增產|值能 减产 減產 增收|节 加快 放缓 减收 多增 少增 萎缩 萎縮 衰退 衰退了 增|速幅加长量值持资强设产效信收援补長資強設產補|新 回暖 反弹 翻|译`,
  );
  add(
    'verb',
    `接入 刨去 要求 会同 會同 研判 扣押 冻结 凍結 抓捕 押解 辗转 获悉 獲悉 骗走 騙走 被骗 被騙 诈骗|案团罪嫌集手分窝犯 止付 调集 经历 歷時 历时 合乎 符合 统筹整合 冻结了 牵头 赶赴 奔赴 分赴 成立 组成 达成 建议 呼吁 预测 估计 建市 重复 刊登 转账 汇款 提取 收取 侦破 偵破 捣毁 捕获 告破 获批 中标 签下 落成 启用 享有 创|新意造业始办作伤口 告知 联动 聯動 关闭 關閉 没有|限 无|人锡线业印论疑法障偿 加强 強化 强化 优化 完善 健全 深化 推进 促进 保持 构建 加快 加大 发起 探索 制定 出台 践行 响应 引导 鼓励 倡导 瞄准 立足 紧扣 缩小 统筹 整合 采用 启用 开启 打响 迎来 走进 送达 交付 交出 迈出 迈上 跑出 刷新 创下 创出 实施 执行 推行 推广 开设 改善 解决 满足 扩建 迁建 腾退 征集 征求 处理 处置 帮扶 带来 影响 受益 惠及 申请 受邀 邀请 担任 出席 访问 增发 减记 计提 亏损 盈利 欠|款 拖欠 宣称 称|号为 刊发 刊载 强调 回应 透露 介绍 报道 实现 實現 完成 成为 成為 拥有|人 擁有|人 获得 獲得 取得 取得了 开展 開展 提供 帮助 幫助 助力 推动 推動 推出 建成 启动 签订 签署 吸引 接待 发放|量 收到 产生|的 带动 拉动 达成 通报 显示 表明 指出 表示 认为 坚持 覆盖|率面 覆蓋|率 服务于 惠及 新增 新设 新建 新开 新开通 落实 兑付 包含 含 涉及 创造 释放 持有 享受 抽调 派出 组织 引进 引入 招收 招募 培养 培育 培训|机 受理 办理 审结 查处 查获 破获 抓获 逮捕 缴获 救助 救治 确诊 治愈 死亡|率人 遇难 受伤 种下 植树 修建 新修 铺设 安装 销往 卖出 售出 发行|量 募集 筹集 融资|额 上线 开通 开放|平 运送 输送 转移 安排 下达 拨付 支持|率 支出 签约|率额 减免 免除 节约 节省 罚没 追回 挽回 缴纳 上缴 征收 入驻 入选 使用|量率权 见证 守护 参与|者度 触达 联通 连接|数 位居 位列 排名 跻身 居|民住 占|比地 占据 拿下 夺得 赢得 荣获 摘得 打造 获|得批奖益利胜准悉知取救赠评颁选刑罪释授邀得|收捕缴查截破俘猎斩荣曾 建立 设立 成立 开设 增设 创建 投放 投用 投产 动工 竣工 落户 集聚 汇聚 形成 包揽 存在 出现 发生|率额 造成 导致 引发 需要 具备 打通 汇集 走访 摸排 排查 整改 关停 淘汰 拆除 改造|率 升级 下载|量 播放|量 关注|度 点赞|量 起诉 判处 判决 宣判 采取 采购|额量 抵达 出发 前往 运营 经营 投保 参保 加入 退出 离开 来自 位于 致力 希望 计划 预期 力争 确保 争取 打算 决定 宣布 披露 公布 发布 收购 出售 认购 增持 减持 质押 回购 分红 派发 赎回 偿还 归还 借款 举办 举行 召开 主办 承办 进行 开发|区商者 开工 投资|额者人 投入 捐赠|额 捐款 支付|宝 支持 发展 服务|业商器费费用 销售|额量收员 生产|总能力线值 出口|额量 进口|额量 应用 利用|率 贷款|余额 运输|量 合作 研发|投费人经 交易|额量 就业 贸易 消费|者额 建设 保障 管理 培训 教育 发电|量 用电|量 造林 种植|面 养殖`,
  );
  add('noun', COMPOUNDS);
  add('verb', RANKS);
  add('adverb', ADVERBS);
  add('change', CHANGES);
  add('copula', COPULAS);
  // verbs that are nouns as often
  for (const word of '帮扶 整治 认证 关闭 亏损 盈利 影响 执行 处理 申请 保持 推广 支持 发展 服务 销售 生产 出口 进口 应用 利用 贷款 运输 合作 研发 交易 就业 贸易 消费 建设 保障 管理 培训 教育 发电 用电 植树 造林 种植 养殖 投资 投入 捐赠 捐款 支付 开发 运营 经营 采购 收购 融资 改造 升级 下载 播放 关注 点赞 分红 借款 签约 支出 发行 回购 计划 使用 参与 排名 开放 连接 覆盖 培育 培养 组织 升级 存在 救助 救治 死亡 安装 安排 关停 需要 希望 目标 使用 增持 减持 转移 审结 享受 判决 整改'.split(
    ' ',
  ))
    ALSO.add(word);
  for (const word of WORDS) if (word.type === 'verb' && ALSO.has(word.word)) word.also = true;

  for (const word of WORDS) {
    const first = word.word[0] as string;
    const list = BY_FIRST.get(first) ?? [];
    if (!list.some((other) => other.word === word.word)) list.push(word);
    BY_FIRST.set(first, list);
  }
  for (const [first, list] of BY_FIRST) {
    list.sort((a, b) => b.word.length - a.word.length);
    const pairs = new Map<number, FunctionWord[]>();
    for (const word of list) {
      if (word.word.length === 1) continue;
      const second = word.word.charCodeAt(1);
      PAIRS[pairHash(first.charCodeAt(0), second)] = 1;
      pairs.set(second, [...(pairs.get(second) ?? []), word]);
    }
    BY_PAIR.push(pairs);
    SINGLE.push(list.find((word) => word.word.length === 1));
    FIRST[first.charCodeAt(0)] = BY_PAIR.length;
  }

  for (const char of MARKS) SORT[char.charCodeAt(0)] = MARK;
  for (const char of Object.keys(OPEN_TO_CLOSE)) SORT[char.charCodeAt(0)] = (SORT[char.charCodeAt(0)] ?? 0) | OPENING;
  for (const char of [...MARKS, ...Object.keys(OPEN_TO_CLOSE), ...BY_FIRST.keys(), ...'的之了过着']) {
    SPECIAL[char.charCodeAt(0)] = 1;
  }
}

/** Whether a phrase is one verb of the tables and nothing else: 转手, 获准. */
export function isVerb(phrase: string): boolean {
  if (!isFilled) fillTables();
  const words = BY_FIRST.get(phrase[0] ?? '') ?? [];
  return words.some((word) => word.word === phrase && (word.type === 'verb' || word.type === 'change'));
}

/**
 * Whether a phrase is a piece of a clause and no noun phrase: 合作社领办, 投1局, 距离生涯百中继. What stands in quotation marks or
 * brackets is a name.
 */
export function isClause(phrase: string): boolean {
  let found = CLAUSES.get(phrase);
  if (found === undefined) {
    if (CLAUSES.size > 2000) CLAUSES.clear();
    found = readsAsClause(phrase);
    CLAUSES.set(phrase, found);
  }
  return found;
}

/** What was asked before: an article gives the same few subjects to its figures again and again. */
const CLAUSES = new Map<string, boolean>();

function readsAsClause(phrase: string): boolean {
  if (phrase.length < 3 || !HAN.test(phrase) || /^[“「《]/.test(phrase)) return false;
  const parts = chunk(phrase, 0, phrase.length);
  return parts.some(
    (part, i) =>
      (part.type === 'verb' &&
        part.end - part.start > 1 &&
        (i > 0 || (parts.length > 1 && !ALSO.has(phrase.slice(part.start, part.end))))) ||
      part.type === 'copula' ||
      (part.type === 'preposition' && i === 0 && part.end - part.start > 1) ||
      part.type === 'comparison',
  );
}
const HAN = /[\u4e00-\u9fff]/;

/** Closes the noun phrase that began at an offset; -1 when none is open. */
function flush(chunks: Chunk[], nounStart: number, end: number): void {
  if (nounStart >= 0 && end > nounStart) chunks.push({ type: 'noun', start: nounStart, end });
}

/**
 * The chunks of a stretch of text, in order. Quoted names and bracketed additions are noun phrases.
 * @param read what was read already (times and figures), in order of place: each becomes one chunk.
 */
export function chunk(text: string, from: number, to: number, read: Chunk[] = []): Chunk[] {
  if (!isFilled) fillTables();
  const chunks: Chunk[] = [];
  let nounStart = -1;
  let i = from;
  let r = 0;
  while (i < to) {
    while (r < read.length && (read[r] as Chunk).start < i) r += 1;
    const known = read[r];
    if (known && known.start === i) {
      flush(chunks, nounStart, i);
      nounStart = -1;
      chunks.push(known);
      i = known.end;
      continue;
    }
    if (SPECIAL[text.charCodeAt(i)] === 0) {
      if (nounStart < 0) nounStart = i;
      i += 1;
      continue;
    }
    const stop = known && known.start < to ? known.start : to;
    const char = text[i] as string;
    const sort = SORT[text.charCodeAt(i)] as number;
    const close = sort & OPENING ? OPEN_TO_CLOSE[char] : undefined;
    if (close) {
      const end = text.slice(i, Math.min(stop, i + 40)).indexOf(close);
      if (end > 0) {
        if (nounStart < 0) nounStart = i;
        i += end + 1;
        continue;
      }
    }
    if (char === '的' || char === '之') {
      flush(chunks, nounStart, i);
      nounStart = -1;
      chunks.push({ type: 'de', start: i, end: i + 1 });
      i += 1;
      continue;
    }
    if (char === '了' || char === '过' || char === '着') {
      const last = chunks.at(-1);
      if (nounStart < 0 && last && last.end === i) {
        last.end = i + 1;
        i += 1;
        continue;
      }
    }
    if (sort & MARK) {
      if (char === ' ' && nounStart >= 0 && /[A-Za-z0-9]/.test(text[i - 1] ?? '')) {
        i += 1;
        continue;
      }
      flush(chunks, nounStart, i);
      nounStart = -1;
      chunks.push({ type: 'mark', start: i, end: i + 1 });
      i += 1;
      continue;
    }
    const word = functionWord(text, i, stop, nounStart >= 0, chunks.at(-1));
    if (word?.type === 'noun') {
      if (nounStart < 0) nounStart = i;
      i += word.word.length;
      continue;
    }
    if (word) {
      flush(chunks, nounStart, i);
      nounStart = -1;
      chunks.push({ type: word.type, start: i, end: i + word.word.length });
      i += word.word.length;
      continue;
    }
    if (nounStart < 0) nounStart = i;
    i += 1;
  }
  flush(chunks, nounStart, to);
  return chunks;
}

/** 我国有几千万小微商家: 国有 is a word in 国有企业 and none here. */
function afterCountry(text: string, i: number): boolean {
  return text[i] === '有' && text[i - 1] === '国' && /[我中全各]/.test(text[i - 2] ?? '');
}

function functionWord(
  text: string,
  i: number,
  to: number,
  inNoun: boolean,
  last: Chunk | undefined,
): FunctionWord | null {
  const code = text.charCodeAt(i);
  const first = (FIRST[code] as number) - 1;
  if (first < 0) return null;
  const second = text.charCodeAt(i + 1);
  const pair =
    PAIRS[pairHash(code, second)] === 1 ? (BY_PAIR[first] as Map<number, FunctionWord[]>).get(second) : undefined;
  if (pair) {
    for (const word of pair) if (text.startsWith(word.word, i) && fits(word, text, i, to, inNoun, last)) return word;
  }
  const single = SINGLE[first];
  return single && fits(single, text, i, to, inNoun, last) ? single : null;
}

/** Whether a word that is written at an offset is that word there, by its neighbours. */
function fits(
  word: FunctionWord,
  text: string,
  i: number,
  to: number,
  inNoun: boolean,
  last: Chunk | undefined,
): boolean {
  const end = i + word.word.length;
  if (end > to) return false;
  if (word.notAfter?.includes(text[i - 1] ?? '\0') && !afterCountry(text, i)) return false;
  if (word.notBefore?.includes(text[end] ?? '\0') && end < to) return false;
  if (word.also) {
    const leads =
      !inNoun &&
      (last === undefined ||
        last.type === 'adverb' ||
        last.type === 'mark' ||
        last.type === 'comparison' ||
        last.type === 'preposition');
    if (text[end] !== '了' && !(leads && last?.type !== 'preposition')) return false;
  }
  return true;
}
