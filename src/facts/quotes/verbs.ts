/**
 * How words that say that somebody said something are used: the table of saying-words.ts as one pattern, those that need more
 * than a row, and what makes something else of them.
 */
import { Gated } from '@/src/corpus/patterns/first-set';
import { COMPOUND_ROWS, COMPOUND_TAILS, SAYING_ROWS, type SayingWord } from './saying-words';
import { FRAMES } from './walks';

/** 通报称，…: with nothing before it the noun itself is who speaks. */
export const DOCUMENT_VERB = /^(?:通报|公告|报道|报导|报告|消息|声明|通知)(?:说|称|指|表示|指出|认为)$/;

const SPECIAL: SayingWord[] = [
  {
    word: '说',
    strength: 'strong',
    notBefore: '小据传话来再解游所述诉叙谎劝邀听胡乱演图假界论评且么是有以可应该常俗',
    notAfter: '明法到起服辞词教谎书客唱的了过是不出来穿实理和着话得',
  },
  {
    word: '称',
    strength: 'strong',
    notBefore: '简名职堪号统自俗全尊别对被戏昵相代通人并合谦总敬旧史美匀宣声或',
    notAfter: '为作号呼霸赞得职量心之谓王雄道羡其帝做是',
  },
  // 业绩符|预期, 逊于预期: what was expected, and nobody who expects.
  { word: '预期', strength: 'call', notBefore: '符合逊胜超低高优好差如于可场' },
  // 明确|承诺: an adverb.
  { word: '明确', strength: 'weak', notAfter: '承表指提要规' },
  // 总质询, 政务质询: the debate.
  { word: '质询', strength: 'weak', notBefore: '总务接受行场次挡备案合', notAfter: '关时日后期' },
  // 居民只能打电话|抱怨，事后…
  { word: '抱怨', strength: 'weak', notBefore: '话门出信线' },
  // 他酸，「…」
  { word: '酸', strength: 'weak', notBefore: '心胃乳碳核氨辛硫盐醋果柠草叶脂胺磷尿鼻硝味发有', notAfter: '甜性味奶菜' },
  // 果农怨「…」
  { word: '怨', strength: 'colon', notBefore: '抱埋恩仇哀民积结宿无幽' },
  // 李明斥王芳不负责任
  {
    word: '斥',
    strength: 'weak',
    notBefore: '怒痛驳训申排充指呵贬力直怒',
    notAfter: '资巨责候退',
  },
  // 店员上前|劝离: not what is said.
  { word: '劝', strength: 'weak', notAfter: '离阻导退降返架业诱捐募酒学散回走止' },
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
    notAfter: '挥定派令引南明数标望责甲纹',
  },
];

const split = (words: string): string[] => words.split(' ');

/** 回复称, 解释道: strong, whatever the first half is alone. */
const COMPOUNDS: SayingWord[] = COMPOUND_ROWS.flatMap((row) => split(row.words)).flatMap((head) =>
  split(COMPOUND_TAILS).map((tail): SayingWord => ({ word: head + tail, strength: 'strong' })),
);
const [STRONG, OTHERS] = [true, false].map((strong) =>
  SAYING_ROWS.filter((row) => (row.strength === 'strong') === strong).flatMap(({ words, strength }) =>
    split(words).map((word): SayingWord => ({ word, strength })),
  ),
) as [SayingWord[], SayingWord[]];

/** All saying words; a word in two rows keeps the first. */
export const SAYING_WORDS: ReadonlyMap<string, SayingWord> = new Map(
  [...SPECIAL, ...STRONG, ...COMPOUNDS, ...OTHERS].reverse().map((row) => [row.word, row]),
);

/** One alternation, longest first; matching is linear in the text. */
export const SAYING_PATTERN = new Gated(
  new RegExp([...SAYING_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')),
  FRAMES,
);

/** Thoughts rather than words: a clause without a subject of its own (…，预计…) is the paper's. */
export const THINKING =
  /^(?:预计|预期|预估|预料|估计|预测|希望|期待|期望|要求|建议|明确|显示|测算|判断|相信|坚信|保证|提醒)$/;

/** 表示祝贺 and the like say no words. */
export const NOT_SAID =
  /^(?:了|过)?(?:衷心|诚挚|热烈|由衷|深切|强烈|高度|充分|十分|非常|坚决|亲切|诚恳|崇高|的|地){0,3}(?:祝贺|感谢|欢迎|支持|满意|肯定|赞赏|哀悼|慰问|祝福|关切|关注|遗憾|歉意|认可|理解|同意|反对|抗议|谴责|敬意|担忧|担心|怀疑|质疑|不满|愤慨|钦佩|赞同|谢意|问候|尊重|惋惜|悲痛|失望|不解|立场|态度|原则)(?=[，。；！、和与及]|$)|^(?:犯行|罪行|犯案|作案|犯罪|涉案|失误|错误|过失|不讳)(?=[，。；、]|$)/;
/** Before a saying word these make it something else: 需要指出的是, 可以说, 被认为, 矛头直指, 兔年说兔. */
export const NOT_SAYING_BEFORE =
  /(?:[鼠牛虎兔龙蛇马羊猴鸡狗猪]年|除了?|目标|矛头|箭头|枪口|被|值得|疑|需要|应当|应该|必须|可以|不得不|(?<!派出|研究|事务|交易|看守|卫生|戒毒|诊|管理|监护|港交|上交|深交|北交|公)所|在|正|难以|无法|如果|假如|是否|无|未|还没|不|拒绝|没有|受|遭|引发|引起|招致|面临|产生|(?<![发刁责])难)$/;
/** Saying words that no noun is made of: 表示会继续, 说人们; not 说明会, 评论人. */
export const PLAINLY_SAID =
  /^(?:说|称|表示|认为|指出|强调|坦言|透露|直言|坦承|重申|告诉|笑说|笑称|直说|相信|坚信|觉得|续称|续指)$/;
/** What may not follow them all the same; 称重 weighs. */
export const NOT_SAID_AFTER =
  /^(?:三道四|东道西|长道短|一不二|来话长|白了|到底|重(?:[、，。；后时仪量]|登记|入库)|的|方式|口吻|语气|意味|出|为主|范围|如下|机制|屏|器|方案)/;
/** After a saying word these make it a noun or another verb: 表示的是, 分析师, 认为是. */
export const NOT_SAYING_AFTER =
  /^(?:的|师|不出|不了|不上来|得出|得了|者|方式|口吻|语气|式|意味|会|书|金|力|性|人|员|率|出来|于|为主|范围|如下|机制|屏|器|家|团|方案|工作|情况|体系|购)/;
