/** The words by which names of organisations are found: how they end, what stands before them, what is no part of one. */
import { anyOf, type WordRow } from '@/src/corpus/patterns/word-rows';

/**
 * How much an ending tells: `sure` names; `weak` is an ordinary word too, so that the name has to come back (探索科技,
 * 中国政府); `firm` is how the stock market shortens firms, bound on both sides; `official` only behind a state or a city.
 */
type Strength = 'sure' | 'weak' | 'firm' | 'official';

interface EndingRow extends WordRow {
  strength: Strength;
}

const ENDINGS: readonly EndingRow[] = [
  { strength: 'sure', idea: 'firms', words: '集团 有限公司 银行 交易所 事务所 合作社', example: '远山集团' },
  { strength: 'weak', idea: 'firms', words: '公司 证券 保险 信托 基金 资本 科技', example: '远山科技' },
  {
    strength: 'firm',
    idea: 'firms on a list of shares',
    words: '股份 药业 乳业 酒业 置业 矿业 锂业 重工 实业 光能',
    example: '远山股份',
  },
  {
    strength: 'sure',
    idea: 'learning',
    words: '大学 学院 研究院 研究所 研究中心 研究会 智库 天文台 图书馆 博物馆 美术馆 纪念馆 展览馆 博览馆',
    example: '远山大学',
  },
  { strength: 'weak', idea: 'learning', words: '实验室 小学 中学', example: '远山实验室' },
  { strength: 'sure', idea: 'members', words: '协会 学会 商会 联合会 基金会 促进会 工商联', example: '远山商会' },
  { strength: 'weak', idea: 'members', words: '委员会 俱乐部 联盟', example: '远山联盟' },
  { strength: 'sure', idea: 'care and rescue', words: '医院 救援队', example: '远山医院' },
  {
    strength: 'sure',
    idea: 'the state',
    words: '法院 检察院 公安局 管理局 监管局 统计局 总局 总署 指挥部',
    example: '远山法院',
  },
  { strength: 'weak', idea: 'the state', words: '政府 办公室 派出所', example: '远山县政府' },
  { strength: 'official', idea: 'bodies of a state', words: '中心 局 署', example: '美国地质勘探局' },
  { strength: 'sure', idea: 'the press', words: '日报 晚报 时报 通讯社 电视台 出版社', example: '远山日报' },
  { strength: 'weak', idea: 'the press', words: '杂志 周刊', example: '远山周刊' },
];

/** Every ending, as an alternation. */
export const ENDING = anyOf(ENDINGS);
const STRENGTHS: ReadonlyMap<string, Strength> = new Map(
  ENDINGS.flatMap(({ words, strength }) => words.split(' ').map((word) => [word, strength] as const)),
);
/** How much an ending tells of the name before it. */
export const strengthOf = (ending: string): Strength => STRENGTHS.get(ending) ?? 'sure';

/** What stands before 股份 and its like and makes no firm of it. */
export const BEFORE_NO_FIRM = anyOf([
  { idea: 'what is done with shares', words: '发行 回购 转让 质押 增持 减持 认购 发售 奖励 激励', example: '发行股份' },
  {
    idea: 'which shares',
    words: '普通 限售 所持 全部 部分 流通 优先 国有 法人 内资 外资 剩余 目标 标的 新增 柜台 上述 公司',
    example: '限售股份',
  },
  { idea: 'which trade', words: '传统 现代 生物 医药 食品 商业 工业 农业 房产 有色', example: '现代重工' },
]);

/** What ends to the left of a name: no name goes across it. */
export const LEFT_STOP = anyOf([
  {
    idea: 'function words',
    words: '(?<!华)为 [的了及或在从对向由被把将让给是并而也又还则就都每该那其占握] 和 与 以及 (?<!基|病)因 赴',
    example: '来自和在远山集团',
  },
  {
    idea: 'joins and leaves',
    words: '来自 加入 联合 携手 加盟 协同 协助 会同 委托 接受 辞去 转至 转入 属于 隶属 下属 旗下 所属 子公司 控股 持有',
    example: '加入远山集团',
  },
  {
    idea: 'founds, holds and buys',
    words: '成立 设立 增设 筹建 收购 投资 创办 组成 组建 建成 登记 注册 掌握 冻结 获得 拥有 利用',
    example: '收购远山集团',
  },
  {
    idea: 'helps and drives',
    words: '通过 支持 参与 推动 促进 帮助 助力 鼓励 引导 探索 防止 成为 作为 进入 进行',
    example: '支持远山集团',
  },
  {
    idea: 'says and names',
    words: '发布 公布 包括 例如 比如 根据 按照 依据 随着 告诉 认定 隐瞒 违反',
    example: '根据远山银行',
  },
  { idea: 'offices and lives', words: '担任 出任 任职于 就职于 毕业于 母校 自行', example: '毕业于远山大学' },
  {
    idea: 'goes and calls',
    words: '致电 前往 拨打 联系 抵达 位于 走访 潜入 送往 送到 送至 毗邻 紧邻 邻近 经过',
    example: '前往远山医院',
  },
  { idea: 'the law', words: '报警 起诉 状告 涉及', example: '起诉远山集团' },
  {
    idea: 'how many',
    words: '一些 一家 多家 数家 两家 三家 几家 首家 首批 全部 部分 许多 众多 大量 唯一 累计 其中 另有',
    example: '首家远山银行',
  },
  { idea: 'where', words: '当地 本地 各地 多地 外地', example: '当地医院' },
  {
    idea: 'when',
    words: '目前 如今 同时 此外 近日 日前 随后 昨日 昨天 今日 今天 此前 最终 另外',
    example: '近日远山集团',
  },
]);

/** Beginnings of official names; 和 and 与 inside such a name belong to it (国家发展和改革委员会). */
export const OFFICIAL_START = anyOf([
  { idea: 'the country', words: '中国 中华 国家 全国 中共', example: '国家统计局' },
  {
    idea: 'places',
    words: '北京 上海 天津 重庆 广东 浙江 江苏 山东 四川 湖北 湖南 福建 安徽 河南 河北 陕西 香港 台湾 澳门',
    example: '浙江大学',
  },
  { idea: 'states', words: '美国 英国 日本 韩国 德国 法国 欧洲 亚洲 世界 国际 联合国', example: '美国地质勘探局' },
  { idea: 'academies', words: '清华 北大 中科院', example: '清华大学' },
  {
    idea: 'Taiwan',
    words: '行政院 经济部 教育部 交通部 内政部 财政部 国防部 外交部 卫福部 劳动部 总统府',
    example: '经济部统计局',
  },
]);

/** What says which kind of organisation it is and names none, alone or in a row. */
export const KIND_WORD = anyOf([
  {
    idea: 'trades',
    words:
      '互联网 科技 金融 保险 证券 小贷 商业 投资 外贸 供应链 物流 快递 电商 软件 广告 传媒 房地产 建筑 律师 会计师 会计 农业 信息 种植 养殖 方舱 连锁 轨道交通',
    example: '互联网公司',
  },
  { idea: 'owners', words: '上市 跨国 外资 合资 民营 国有 自有 独立 股份 创业 初创 发起', example: '上市公司' },
  { idea: 'size', words: '大型 中型 小型 中小 中小型 微型 大 小 总 分 母 子', example: '大型银行' },
  {
    idea: 'rank',
    words:
      '龙头 头部 重点 知名 著名 一流 关键 核心 先进 尖端 硬 黑 高 高等 高新 升级 新 老 新兴 前沿 现代 绿色 普惠 数字',
    example: '知名大学',
  },
  { idea: 'which', words: '相关 有关 各类 各大 多个 部分 其他 其它 家 两 三 数 多 几', example: '相关公司' },
  {
    idea: 'where',
    words:
      '本地 当地 海外 国内 国外 境外 外国 我国 全国性 省部级 国家级 地方 全县 全市 全省 全区 全国 沪市 深市 两市 主板 港股',
    example: '海外公司',
  },
  { idea: 'for whom', words: '社会 公益 慈善 行业 专业 专门 村民 居民 业主 农民', example: '村民委员会' },
]);

/** What stands behind an ending that is the beginning of another word. */
export const GOES_ON = anyOf([
  { idea: 'money', words: '账 帐 卡 存 贷 利 流水 转账 柜 网点 理财 债', example: '银行账号' },
  {
    idea: 'what it has',
    words: '业 家 间 法 治理 化 人员 工作 制度 产品 服务 业务 市场 行业 机构 的公司',
    example: '基金产品',
  },
]);
