/**
 * Words that say that somebody said something, Simplified (texts are read through `simplify`). A row is added by
 * putting the word into the class whose example it fits.
 */
import { Gated } from '@/src/corpus/first-set';
import { FRAMES } from './walks';

export interface SayingWord {
  word: string;
  /**
   * strong: what follows is what was said, with or without a comma (张三表示将继续投入).
   * weak: only before a comma, a colon or a mark (张三介绍，…; not 张三介绍情况).
   * call: before a comma, a colon, a mark or at once a clause (呼吁抓住机遇).
   * colon: only before a colon or a mark (他答：“好。”; not 通道，).
   */
  strength: 'strong' | 'weak' | 'call' | 'colon';
  /** Characters that may not stand before or after: 被称为, 小说, 说明. */
  notBefore?: string;
  notAfter?: string;
}

const STRONG =
  '表示 指出 强调 认为 坦言 透露 直言 坦承 声称 宣称 重申 写道 谈道 说道 断言 感叹道 感慨道 感叹说 感慨说 ' +
  '反问道 追问道 问道 答道 告诉 说过 讲过 对记者说 笑称 笑说 笑言 坚称 辩称 谎称 自称 供称 诉称 发文称 撰文称 刊文称 消息称 ' +
  '坚信 确信 深信 直说 笑曝 自曝 续称 续指 又指 写到 自嘲 打趣 调侃 喊道 叹道 笑道 感慨地说 供认 坦诚 直指 扬言 发问';
/** 回复称, 解释道: a verb of saying with a second one behind it. */
const COMPOUND_HEADS =
  '介绍 补充 解释 回应 回忆 分析 评论 回答 提醒 总结 批评 预测 预计 建议 呼吁 警告 举例 叮嘱 嘱咐 报警 报案 反映 投诉 强调 指出 留言 发帖 通报 公告 报道 报导 报告 ' +
  '命令 吩咐 催促 鼓励 招呼 招呼 夸奖 称赞 回复 回覆 答复 反馈 质询 举报 控诉 抱怨 吐槽 描述 转述 供述 陈述 汇报 通知 声明 辟谣 爆料 透露 坦言 说明 反驳 驳斥 回击 感叹 感慨 判断 推测 猜测 断言 宣布 承诺 表态 致辞 发言 点评 评价 告知 交代 交待 申诉 质疑 指责 抗议 劝说 安慰 追问 询问 提问 反问 表白 披露 证实 确认 爆 谈 狡辩 哭诉 诉说 讲述 交代';
const COMPOUND_TAILS = '说 称 道 指 表示 指出 认为';
/** 通报称，…: with nothing before it the noun itself is who speaks. */
export const DOCUMENT_VERB = /^(?:通报|公告|报道|报导|报告|消息|声明|通知)(?:说|称|指|表示|指出|认为)$/;

const WEAK =
  '查明 介绍 回应 解释 分析 补充 提出 公布 披露 显示 评价 评价说 总结 表态 发文 刊文 撰文 主张 反映 提到 谈到 怀疑 威胁 感叹 感慨 慨叹 ' +
  '回忆 觉得 预告 告知 确认 交代 推测 猜测 回想 建言 批评 质疑 评论 点评 叮嘱 嘱咐 勉励 告诫 直呼 高呼 报道 通报 宣布 讲到 谈及 明确 判断 估计 测算 建议 要求 回答 回应 描述 回复 回覆 答覆 答复 答询 答称 证实 否认 形容 怒斥 痛斥 抨击 直斥 澄清 反驳 驳斥 质询 追问 询问 再问 辩解 供述 指控 痛批 狠批 直批 怒批 批 承认 爆料 喊话 说明 提及 感言 研判 认定 评估 透漏 期待 盼 期盼 期许 直言不讳 举例 笑答 秒答 呛声 呛 冷回 怒回 回呛 反呛 反酸 狠酸 轰 吁 吁请 劝';
const COLON =
  '道 说是 问 回 答 喊 讲 叹 讥 嘲 骂 表明 纳闷 嘀咕 自语 发声 寄语 声明 反问 追问 希望 留言 吐槽 点赞 发微博 发帖 感言 致辞 题词 说到 讲述 介绍道 喊话 表白 写下 评语 提问 致信 发言 讲话 哭诉 诉说 抱怨 狡辩 诉苦 反问 质问 惊呼 高喊 大喊 怒吼 央求 恳求 哀求 附和 插话 念叨 嘟囔 嘀咕 夸赞 赞叹 直夸 吆喝 叫苦 自责 安慰 嘱托 叮咛 辱骂 指责 斥责 怒骂 痛骂 嘲讽 脱口而出 命令 吩咐 催促 改口 补一句 补了一句 丢下一句 丢下一句话 抛出一句 留下一句话 来一句 来了一句 说了一句 说了句 说一句';
const CALL = '呼吁 承诺 预计 预测 提醒 警告 誓言 保证 预期 预估 相信 希望';

const SPECIAL: SayingWord[] = [
  {
    word: '说',
    strength: 'strong',
    notBefore: '小据传话来再解游所述诉叙谎劝邀听胡乱演图假界论评且么是有以可应该常俗',
    notAfter: '明法到起服辞词教谎书客唱的了过是不出来穿实理和着',
  },
  {
    word: '称',
    strength: 'strong',
    notBefore: '简名职堪号统自俗全尊别对被戏昵相代通人并合谦总敬旧史美匀宣声',
    notAfter: '为作号呼霸赞得职量心之谓王雄道羡其帝做是',
  },
  // 明确|承诺: an adverb.
  { word: '明确', strength: 'weak', notAfter: '承表指提要规' },
  // 总质询, 政务质询: the debate.
  { word: '质询', strength: 'weak', notBefore: '总务接受行场次挡备', notAfter: '关时日后期' },
  // 他酸，「…」
  { word: '酸', strength: 'weak', notBefore: '心胃乳碳核氨辛硫盐醋果柠草叶脂胺磷尿鼻硝味发有', notAfter: '甜性味奶菜' },
  // 他话，: Cantonese, see frames.ts.
  {
    word: '话',
    strength: 'weak',
    notBefore: '的电对说讲谈通老俗神童笑情大实真闲坏好空废佳训听回发官句段番白喊土梦粗',
    notAfter: '题语剧筒费音机',
  },
  { word: '谓', strength: 'strong', notBefore: '所可何无称堪谁之主宾', notAfter: '之语词为' },
  {
    word: '指',
    strength: 'weak',
    notBefore: '手食戒拇是被所代直暗泛特专意单屈弹染顶期点股大首',
    notAfter: '',
  },
];

const list = (words: string, strength: SayingWord['strength']): SayingWord[] =>
  words
    .split(' ')
    .filter((w) => w !== '')
    .map((word) => ({ word, strength }));

/** All saying words; a word in two classes keeps the first. */
const COMPOUNDS = COMPOUND_HEADS.split(' ')
  .flatMap((head) => COMPOUND_TAILS.split(' ').map((tail) => head + tail))
  .join(' ');

export const SAYING_WORDS: ReadonlyMap<string, SayingWord> = new Map(
  [
    ...SPECIAL,
    ...list(STRONG, 'strong'),
    ...list(COMPOUNDS, 'strong'),
    ...list(CALL, 'call'),
    ...list(WEAK, 'weak'),
    ...list(COLON, 'colon'),
  ]
    .reverse()
    .map((row) => [row.word, row]),
);

/** One alternation, longest first; matching is linear in the text. */
export const SAYING_PATTERN = new Gated(
  new RegExp([...SAYING_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')),
  FRAMES,
);

/** Thoughts rather than words: a clause without a subject of its own (…，预计…) is the paper's. */
export const THINKING = /^(?:预计|预期|预估|估计|预测|希望|期待|要求|建议|明确|显示|测算|判断|相信|坚信|保证|提醒)$/;

/** 表示祝贺 and the like say no words. */
export const NOT_SAID =
  /^(?:了|过)?(?:衷心|诚挚|热烈|由衷|深切|强烈|高度|充分|十分|非常|坚决|亲切|诚恳|崇高|的|地){0,3}(?:祝贺|感谢|欢迎|支持|满意|肯定|赞赏|哀悼|慰问|祝福|关切|关注|遗憾|歉意|认可|理解|同意|反对|抗议|谴责|敬意|担忧|担心|怀疑|质疑|不满|愤慨|钦佩|赞同|谢意|问候|尊重|惋惜|悲痛|失望|不解)(?=[，。；！、和与及]|$)|^(?:犯行|罪行|犯案|作案|犯罪|涉案|失误|错误|过失|不讳)(?=[，。；、]|$)/;
/** Before a saying word these make it something else: 需要指出的是, 可以说, 被认为. */
export const NOT_SAYING_BEFORE =
  /(?:被|值得|疑|需要|应当|应该|必须|可以|不得不|(?<!派出|研究|事务|交易|看守|卫生|戒毒|诊|管理|监护|港交|上交|深交|北交|公)所|在|正|难以|无法|如果|假如|是否|无|未|不|拒绝|没有|受|遭|引发|引起|招致|面临|产生|(?<![发刁责])难)$/;
/** Saying words that no noun is made of: 表示会继续, 说人们; not 说明会, 评论人. */
export const PLAINLY_SAID =
  /^(?:说|称|表示|认为|指出|强调|坦言|透露|直言|坦承|重申|告诉|笑说|笑称|直说|相信|坚信|觉得|续称|续指)$/;
/** What may not follow them all the same. */
export const NOT_SAID_AFTER = /^(?:的|方式|口吻|语气|意味|出|为主|范围|如下|机制|屏|器|方案)/;
/** After a saying word these make it a noun or another verb: 表示的是, 分析师, 认为是. */
export const NOT_SAYING_AFTER =
  /^(?:的|师|者|方式|口吻|语气|式|意味|会|书|力|性|人|员|率|出来|于|为主|范围|如下|机制|屏|器|家|团|方案|工作|情况|体系|购)/;
