/**
 * Ordinary words that begin like a name and that the dictionary of surname-words.json does not tell from one in every place:
 * words that a name may look like even behind an office, and longer ones.
 */
import type { WordRow } from '@/src/corpus/patterns/word-rows';

const ROWS: readonly WordRow[] = [
  {
    idea: 'who is something',
    example: '高管表示',
    words:
      '高管 时任 成员 华人 党员 车主 商家 商户 应届 单身汉 应届生 管理层 司机 司令 董事长 员工 顾客 顾问 房东 司长 区长 台长 车长 支书 武官 相关人 法官 程序员 管理员 管理者 原告 乙方',
  },
  {
    idea: 'all and some',
    example: '全部',
    words:
      '东方 东部 全国 全球 全部 全体 全面 全村 全省 全市 全场 全线 全程 全员 全景 全新 都会 何人 相关 相对 相信 相比 相当 盛大 盛会 都是 有关 有人 有的 有些 有限 东西 相反',
  },
  {
    idea: 'sides, offices and companies',
    example: '韩方表示',
    words:
      '韩方 俄方 法方 马方 白宫 官网 海关 党委 车企 商会 党内 党外 连锁店 施工方 应急局 童装店 项目部 党支部 党代会 穆斯林 管委会 路透 路透社 党中央 司法 年会 解放军 董事会 房企 党组 管理局 海事局 金管会 金管局 商务部 司法部 文旅部 卫生部 税务局 法院',
  },
  {
    idea: 'places',
    example: '温州表示',
    words:
      '温州 宁波 宁夏 云南 海南 海外 郑州 徐州 常州 台湾 台北 成都 马路 华东 华南 关口 后市 都市 石家庄 江苏省 安徽省 都市圈 黄河口 郑州市 徐州市 温州市 苗族自 白族自 解放路 钱塘江 黄浦江 汤加火 池州市 沙特阿 宁德时 连云港 牛市 熊市',
  },
  {
    idea: 'times',
    example: '明年',
    words:
      '时下 后来 明年 明天 年度 年轻 年报 全年 全天 后年 后天 后续 何时 许久 童年 时间段 梅雨季 明代 龙年 来年 周末 周一 周二 周三 周四 周五 周六 周日 周报 年底 年初 年中',
  },
  {
    idea: 'money and goods',
    example: '金价',
    words:
      '金价 白银 成本 单价 支付 关税 应收 成交 金融业 房地产 金字塔 成品油 水产品 白砂糖 云计算 石油类 易拉罐 牛羊肉 牛肉面 阳光房 柴油车 金砖国 房屋所 费率 费心 花费 权益 钱包 钱款 牛奶 熊猫 利率 利润 利益 金牌 金奖 房价 房产',
  },
  { idea: 'coming', example: '来源', words: '单位名 来源 来自 来电' },
  {
    idea: 'nature',
    example: '雷阵雨',
    words:
      '水平 水利 高水平 龙卷风 雷阵雨 卫星云 强降雨 强对流 强台风 温室气 雷同 雷达 苗头 苗木 梅雨 林地 林木 森林 阳光 凤凰',
  },
  {
    idea: 'with 高 and 古',
    example: '高质量',
    words: '古语 高质量 高科技 高新区 高铁站 高等级 高标准 高温天 高收入 古城墙 古建筑 古村落',
  },
  {
    idea: 'other words',
    example: '宣布',
    words:
      '白皮书 蓝皮书 钟表 成功 成果 连续 应用 应当 应该 后者 华为 向上 万人 明确 支持 修订 修正 修复 关怀 关联 关爱 关门 初步 初级 终端 成绩 成立 鲁能 舒适 马拉松 方向盘 万里长 常态化 安全性 成功率 鲁迅文 孔子学 陈列馆 贺岁片 时装周 习近平新 康养中 于是他 游乐园 游乐场 车站内 和平 和谐 和解 祝贺 祝福 包容 宣布 宣传 应急 应对 谈及 康复 易用 权威 景气 申诉 汤圆 段落 游说 冷链 卓越 蓝图 时报 解读 解说 应邀 谢谢 谢意 应用程序 海报',
  },
];

export const NOT_NAMES: ReadonlySet<string> = new Set(ROWS.flatMap((row) => row.words.split(' ')));
