/**
 * Nouns of office, organisation and document, by idea: what a speaker is called or ends in. A word is added to the row whose
 * example it fits. Simplified; general Chinese only, nobody's name stands here.
 */
import type { WordRow } from '@/src/corpus/patterns/word-rows';

/** Offices that stand before a name, behind one and alone. */
const GOVERNING = '主席 总统 总理 首相 外长 部长 司长 局长 省长 市长 主任 所长 会长 秘书长 大使';

/** Directly before a name: 董事长井某, 副主任李某. */
export const OFFICE_ROWS: readonly WordRow[] = [
  {
    idea: 'family',
    example: '李明的妻子',
    words: '同学 家长 妻子 丈夫 儿子 女儿 父亲 母亲 哥哥 姐姐 弟弟 妹妹 家属 死者家属',
  },
  {
    idea: 'crime, accidents and courts',
    example: '受害者李明',
    words:
      '大状 大律师 资深大律师 律师 法官 检察官 受害者 受害人 被害人 当事人 伤者 目击者 嫌疑人 犯罪嫌疑人 被告人 原告 被告 办案民警 亲历者 死者 遇难者 患者 病人 报警人 举报人 报案人 知情人 审判长 审判员 公诉人 辩护人 辩护律师 代理律师 主控官 检控官 裁判官 暂委裁判官',
  },
  {
    idea: 'police, fire brigades, forces',
    example: '民警李明',
    words:
      '民警 警官 消防员 战士 军官 上校 大校 少将 中将 上将 上士 中士 下士 军士长 上等兵 列兵 参谋长 司令 政委 船长 机长 警司 督察 参谋 保安 护林员',
  },
  {
    idea: 'science and schools',
    example: '教授李明',
    words:
      '首席经济学家 首席分析师 首席科学家 院长 副院长 执行院长 校长 副校长 教授 副教授 讲师 研究员 副研究员 助理研究员 高级研究员 学者 专家 院士 博士 博导 导师 工程师 总工程师 总设计师 设计师 架构师 科学家 经济学家 社会学家 历史学家 分析师 策略师 作者 学生 老师 班主任 教师 技术员 讲解员 战略分析师 研究总监 通讯作者 第一作者 共同作者 农艺师 学院教授 气象学家 生物学家 物理学家 化学家 天文学家 考古学家 心理学家 法学家 政治学家 古生物学家 生态学家 流行病学家 病毒学家 免疫学家 数学家 植物学家 动物学家 教育学家 人类学家 地质学家 气候学家',
  },
  { idea: 'medicine', example: '医生李明', words: '医生 主任医师 副主任医师 医师 护士 护士长 药师' },
  {
    idea: 'companies',
    example: '董事长李明',
    words:
      '董事长 副董事长 执行董事 独立董事 董事 董事局主席 总裁 副总裁 高级副总裁 总经理 副总经理 经理 总监 首席执行官 首席财务官 首席技术官 首席运营官 首席信息官 首席合规官 首席代表 CEO CFO CTO COO CMO CIO CSO 创始人 联合创始人 创办人 合伙人 掌门人 央行行长 行长 副行长 会计师 审计师 店长 店主 老板 老板娘 创业者 企业家 投资人 商户 商家 用户 消费者 顾客 骑手 快递员 外卖员 工人 员工 职工 主管 主理人 执行长 营运长 财务长 董座 总座 监事 监事长 总监制 掌舵人 操盘手 当家人 服务员 收银员 售货员 经纪人 店家 交易员 基金经理 设计总监',
  },
  {
    idea: 'assemblies and parties',
    example: '议员李明',
    words:
      '书记长 干事长 总书记 书记 副书记 议员 参议员 众议员 议长 国务委员 委员长 委员 常委 代表 全国人大代表 全国政协委员 政协委员 人大代表 立委 绿委 蓝委 白委 立法委员 主委 主任委员 市议员 县议员 党主席 政务委员 区议员 总召 召集人 第一书记 旅客代表 市民代表 党魁 党首 候选人',
  },
  {
    idea: 'governments',
    example: '市长李明',
    words: `${GOVERNING} 副主席 负责人 相关负责人 有关负责人 发言人 新闻发言人 副主任 副局长 副部长 厅长 副厅长 副司长 处长 副处长 科长 副所长 副会长 执行会长 理事长 副理事长 副秘书长 副市长 副省长 县长 副县长 区长 副区长 镇长 乡长 村长 村支书 州长 副总理 副总统 国务卿 大臣 防长 财长 总领事 参赞 站长 工作人员 总干事 干事 顾问 馆长 台长 社长 团长 组长 副组长 组员 负责人之一 署长 副署长 行政长官 特首 审计长 主计长 司司长 财政司司长 专员 政务司司长 律政司司长 馆主 里长 成员 发言人室 幕僚长 总长 次长 理事 秘书 主秘 总督 国王 王储 领袖 领导人 教宗 教皇 女王 亲王 新闻官 新闻秘书 特使 代办`,
  },
  {
    idea: 'sport',
    example: '主教练李明',
    words:
      '教练 主教练 队长 运动员 球员 选手 裁判 裁判长 边裁 队员 主帅 领队 自由人 主攻 副攻 二传 接应 前锋 门将 后卫 中锋 中场 边锋 教头 得主 冠军 亚军 季军 获得者 球星 名将 小将 老将 总领队 外援 主力 功臣 得分王',
  },
  {
    idea: 'media and arts',
    example: '导演李明',
    words:
      '评论员 编辑 主编 总编辑 记者 主持人 作家 导演 制片人 演员 歌手 编剧 画家 诗人 网友 总编 特派员 博主 歌后 歌王 名模 网红 主播 女神 男神 名嘴 达人 谐星 童星 影帝 影后 神父 牧师 住持 主义者 活动家 慈善家 收藏家 音乐家 艺术家 书法家 教育家 建筑师 厨师 摄影师 理发师 吉他手 贝斯手 鼓手 主唱 团员 小生 花旦 男星 女星 艺人 制作人 监制 天王 天后',
  },
  {
    idea: 'who lives and works there',
    example: '村民李明',
    words:
      '代言人 班长 农户 种植户 养殖户 村民 居民 市民 乘客 游客 旅客 业主 租户 司机 志愿者 男子 女子 之一 发起人 带头人 传承人 先进个人 先进工作者 劳模 劳动模范 标兵 楷模 农民 渔民 牧民 摊主 车主 房东 租客 饲养员 住户 邻居 街坊 路人 保洁员 清洁工 住客 房客 种树人 种粮人 种田人 养蜂人 养殖人 护林人 护河人 守林人 守护人 看护人 牧羊人 牧马人 手艺人 匠人 工匠 采茶人 制茶人 酿酒人 摆渡人 承包人 承包户 种粮大户 种植大户 养殖大户 经营者 经营户 果农 菜农 茶农 粮农 花农 棉农 瓜农 药农 蜂农 船工 矿工 月嫂 保姆 护工 巡护员 网格员 宣讲员 楼长 楼栋长 老党员',
  },
];

/** Offices that speak without a name (商务部发言人, 知情人士): how the noun phrase ends. */
export const OFFICE_END_ROWS: readonly WordRow[] = [
  { idea: 'family', example: '李明的妻子', words: '家长 家属 死者家属 亲属 亲戚 家人 父母 母亲 父亲' },
  {
    idea: 'crime, accidents and courts',
    example: '受害者李明',
    words: '知情人士 律师 当事人 目击者 受害者 受害人 律师团 辩护律师 主控官 主控 检控官 裁判官 法官 检察官 知情者',
  },
  { idea: 'police, fire brigades, forces', example: '民警李明', words: '民警 警员 保安' },
  {
    idea: 'science and schools',
    example: '教授李明',
    words:
      '专家 专家们 学者 分析师 分析人士 分析员 研究员 研究人员 科学家 教授 老师 教师 学生 观察人士 经济学家 院士 院长 校长 研究者',
  },
  { idea: 'medicine', example: '医生李明', words: '医生 护士' },
  {
    idea: 'companies',
    example: '董事长李明',
    words:
      '高管 消费者 用户 顾客 商户 商家 店主 老板 经销商 员工 职工 工人 投资者 创业者 客服 客服人员 总裁 总经理 董事长 首席执行官 CEO 创始人 行长 店员 高层 内部人 掌门人',
  },
  { idea: 'assemblies and parties', example: '议员李明', words: '代表 委员 议员 书记' },
  {
    idea: 'governments',
    example: '市长李明',
    words: `${GOVERNING} 发言人 新闻发言人 里长 负责人 有关负责人 相关负责人 工作人员 官员 成员 州长`,
  },
  { idea: 'media and arts', example: '导演李明', words: '网友 网民 评论员 博主' },
  {
    idea: 'who lives and works there',
    example: '村民李明',
    words:
      '有关人士 相关人士 业内人士 人士 居民 村民 市民 司机 农户 种植户 从业者 乘客 游客 业主 消息人士 志愿者 车主 摊主 农民 渔民 牧民 住户 邻居 街坊 路人 民众',
  },
];

/** Behind a name: 王芳教授, 王某书记, 李女士. */
export const TITLE_ROWS: readonly WordRow[] = [
  {
    idea: 'family',
    example: '李明的妻子',
    words:
      '姐 哥 叔 伯 婶 嫂 姨 太 大嫂 先生 女士 小姐 太太 同志 同学 师傅 大爷 大妈 大叔 阿姨 奶奶 爷爷 老人 大姐 大哥 大娘 大伯 婆婆 伯伯 叔叔 姑娘 老汉',
  },
  { idea: 'crime, accidents and courts', example: '受害者李明', words: '律师 法官' },
  { idea: 'police, fire brigades, forces', example: '民警李明', words: '警官 将军' },
  { idea: 'science and schools', example: '教授李明', words: '院长 校长 教授 副教授 研究员 博士 院士 老师' },
  { idea: 'medicine', example: '医生李明', words: '医生' },
  { idea: 'companies', example: '董事长李明', words: '董事长 总经理 总裁 总 行长 执行长 理事长' },
  { idea: 'assemblies and parties', example: '议员李明', words: '总书记 书记 代表 委员 主委 议员' },
  {
    idea: 'governments',
    example: '市长李明',
    words: `${GOVERNING} 防长 财长 特首 处长 厅长 县长 区长 镇长`,
  },
  { idea: 'sport', example: '主教练李明', words: '总教练 主教练 指导 教练' },
  { idea: 'media and arts', example: '导演李明', words: '导演' },
];

/** How names of organisations end. */
export const ORGANISATION_ROWS: readonly WordRow[] = [
  {
    idea: 'companies',
    example: '远山集团',
    words:
      '集团 公司 银行 证券 基金 基金会 保险 信托 资本 创投 科技 控股 股份 汽车 电器 电子 药业 医药 能源 影业 航空 通信 软件 网络 智能 制造 重工 钢铁 石油 石化 电网 地产 置业 酒店 物流 快递 国际 平台 食肆 世界银行 厂 店 厂商 企业 券商 店方 厂方 财经 联储 运营商 生产商 供应商 经销商 开发商 供电 铁路 地铁',
  },
  {
    idea: 'courts, police, forces',
    example: '县公安局',
    words:
      '空军 海军 陆军 火箭军 法院 检察院 公安局 公安 警方 人民法院 法庭 上诉庭 原讼庭 合议庭 军方 警署 大队 支队 总队 中队 分局 派出所 指挥部 指挥中心 监狱 消防 交警 刑警 城管',
  },
  {
    idea: 'schools and science',
    example: '远山大学',
    words:
      '大学 学院 研究院 研究所 研究中心 实验室 中学 小学 校方 学界 学校 博物馆 图书馆 美术馆 纪念馆 气象台 天文台 幼儿园',
  },
  {
    idea: 'media',
    example: '远山日报',
    words:
      '传媒 媒体 通讯社 晨报 早报 导报 商报 信报 明报 电视台 电台 网 日报 晚报 时报 周刊 杂志 外电 新闻 客户端 公众号 微博 官微 美媒 外媒 英媒 日媒 德媒 法媒 俄媒 韩媒 港媒 台媒 党媒 官媒 社 卫视',
  },
  {
    idea: 'associations and meetings',
    example: '水利学会',
    words:
      '会 协会 学会 商会 联合会 委员会 理事会 董事会 监事会 工会 消委会 中心 证监会 银保监会 银监会 机构 组织 公会 联盟 论坛 组委会 国会 议会 世卫组织 团队 环团 团体 关注组 调查组 工作组 专案组 项目组 节目组 剧组 代表团 使团 商团 工商界 业界 协商会 全会 大会 常委会 编委会 乐团 剧团 合唱团 天团 女团 男团 党团',
  },
  { idea: 'teams and stages', example: '远山俱乐部', words: '俱乐部 球队 乐队 足协 篮协' },
  {
    idea: 'states and their offices',
    example: '县统计局',
    words:
      '部 部门 司令部 参谋部 市府 县府 总统府 行政院 公所 委 局 署 厅 司 处 院 所 办 室 消保委 医院 官方 政府 市政府 省政府 当局 央行 国务院 财政部 商务部 外交部 工信部 发改委 统计局 交易所 机关 大使馆 使馆 领事馆 白宫 欧盟 联合国 党中央 省委 市委 区委 县委 环保署 党 海关 社区 养老院 敬老院',
  },
  {
    idea: 'places with people',
    example: '远山医院',
    words: '方 院方 资方 会议 景区 车站 机场 工作站 监测站 服务站 救助站',
  },
];

/** How documents end that say things. */
export const DOCUMENT_ROWS: readonly WordRow[] = [
  {
    idea: 'reports',
    example: '年度报告',
    words:
      '报告 白皮书 蓝皮书 绿皮书 通报 公报 年报 半年报 季报 财报 研报 调查 研究 调研 民调 问卷 招股书 招股说明书 情况通报 简报 新闻公报 报告数据 报告信息 数据 统计数据 数据报告 调查结果 调查报告 研究报告 研究结果 统计',
  },
  {
    idea: 'notices and plans',
    example: '公告',
    words:
      '公告 声明 通知 通告 意见 规划 纲要 方案 计划 决定 决议 条例 办法 规定 草案 指南 指导意见 行动计划 告示 倡议书 倡议 建言 建议书 呼吁书',
  },
  {
    idea: 'letters and posts',
    example: '公开信',
    words:
      '公开信 内部信 回复函 问询函 信函 推文 电邮 邮件 来信 公函 贴文 帖文 微博 博文 帖子 公开回应 书面回复 书面回应 求情信',
  },
  { idea: 'articles', example: '评论文章', words: '文章 评论 社论 文件 论文 报道 消息 讲话 致辞 快讯 新闻稿 通稿' },
  { idea: 'court papers', example: '判决书', words: '说明 判决书 裁定书 起诉书 判词 笔录 案情 控罪 口供' },
];

/** Noun phrases that are no speaker, whole. */
export const NO_SPEAKER_ROWS: readonly WordRow[] = [
  {
    idea: 'facts and findings',
    example: '数据显示',
    words:
      '数据 研究 结果 统计 统计数据 资料 调查 事实 经验 实践 研究数据 调查数据 公开资料 公开数据 公开信息 信息 数据分析 最新数据 官方数据 调查结果 研究结果 实验结果 历史 理论 证据 种种迹象 迹象 图表 表格 图 表 公式 符号 地图 气象资料 排名 榜单 名单 证书 时间表',
  },
  {
    idea: 'pronouns and pointers',
    example: '这表示',
    words:
      '这 那 这些 那些 此 这也 这一 那么 什么 谁 何 其中 此外 后者 前者 大家 人们 我 我们 你 你们 您 咱们 自己 一般 普遍 通常 外界 本尊 本人',
  },
  {
    idea: 'texts',
    example: '上文指出',
    words: '上文 下文 前文 本文 题目 标题 说法 观点 意思 结论 常言 俗话 老话 古人 有句话 PO文',
  },
  {
    idea: 'who writes, and nobody for certain',
    example: '记者表示',
    words:
      '消息 网上 记者 本报记者 笔者 小编 编者 有人 很多人 不少人 多数人 许多人 有些人 一些人 部分人 媒体 报道 有媒体',
  },
  { idea: 'screens', example: '屏幕显示', words: '屏幕 页面 画面 视频 监控 监控视频 系统 界面 短信' },
  {
    idea: 'adverbs and conjunctions',
    example: '也表示',
    words:
      '也就是 就是 换句话 换言之 可以 应该 可 并 但 或 或者 而 而且 同时 如 例如 比如 即 也 都 还 又 再 已 已经 将 会 能 要 不 没有 是 有 为 据 根据 按照 由此 因此 所以 对此 为此 另外 事情 问题 情况 市场 时间 生活 展区 现场 坚决 明确 断然 矢口 严正 屡次 多次 一再 再三 反复 下方 上方',
  },
];
