/**
 * Where a word that can say says nothing: the tables tell by what stands around it that it is a noun, a name or an act
 * (NO_SAYING), or that nobody says it who could be named (NO_FRAME). A row is one reason with an example.
 */
import { isName } from './people/person';
import type { SayingWord } from './saying-words';
import { NOT_SAID, NOT_SAID_AFTER, NOT_SAYING_AFTER, NOT_SAYING_BEFORE, PLAINLY_SAID } from './verbs';

/** A word that can say, where it stands in passage.masked. */
export interface Word {
  masked: string;
  at: number;
  word: string;
  row: SayingWord;
  /** Where it ends, with whom it is said to: 告诉记者. */
  end: number;
  /** The character before it and the one behind it; empty at the borders of the passage. */
  before: string;
  next: string;
  /** The four characters before it. */
  lead: string;
  /** What stands behind it, as far as it is looked at. */
  rest: string;
}

/** A saying word with its clause. */
export interface Clause extends Word {
  /** Where the clause's own words begin, and these words up to the saying word. */
  segment: number;
  text: string;
  /** As in Frame. */
  joint: string;
  after: number;
  /** 里长要求道管中心加强通报: whom somebody asks to do what. */
  demands: boolean;
  /** A clause with a verb of its own follows without a comma: 李某建议政府立法保护…. */
  taken: boolean;
  /** A clause follows without a comma, in whichever way. */
  clause: boolean;
}

/** 收到|自称镇领导的人的添加: a person is described, nobody speaks. */
const ATTRIBUTE_BEFORE = /(?:[收接遇见碰加]到|[名个位]|[了与和向给被])$/;
/** 如法人|预期, 大幅超出市场|预期 */
const AS_EXPECTED = /(?:一?如(?!今|果|若)|符合|超出|超越|超过|超乎|[高低优劣]于|不及|不如|逊于|出乎|合乎)[^，。]{0,8}$/;
const ASKED_TO = /(?:请|让|叫|邀)[^，。]{1,10}$/;
const IN_TITLE = /《[^》]*$/;
const MANY_OF = /(?:有|提)(?:了|过|出)?(?:好多|很多|许多|不少|诸多|多项|几点|三点|两点|一些|什么)$/;
const NOMINAL = /(?:作出?|做出?|予以?|加以|进行|给予|提出|发表|有所|无可|任何|一番|一些|诸多|许多|各种)$/;
/** 遭议员|批评, 被网友|质疑; not 被告, 遭遇. */
const PASSIVE =
  /(?:被(?![^，。]*(?:拍|录|目击|撞见))(?!告|害|控|捕)|遭(?!遇)|受到|面临|饱受|深受|屡受|备受)[^，。的]{0,10}$/;
/** 企业负责人|称, 李某的话|说; not 人称, 话说. */
const SAYS_ALL_THE_SAME =
  /的话$|(?:负责|发言|当事|举报|知情|主持|创始|合伙|候选|代理|辩护|监护|受害|被害|证|报警|报案|嫌疑|联系|经纪|投资|继承|委托|申请|审稿|代言|领导|目击)人$/;
/** 她说|不会排斥, 他说|过去很苦; not 说不定, 说不出 */
const SAYS_NOT =
  /^过去(?!了|的话)|^不(?:会|是|能(?!完|尽)|想|要|需|知|可|该|应|同意|同的|满意|再|算|怕|在乎|希望|必|少|信|用|敢|愿|只|仅|但|管|论|打算|后悔|介意|担心|排除|排斥)/;
/** Whether marks stand where the words begin. */
const isMarked = ({ masked, after }: Clause): boolean => /[“「『]/.test(masked[after] ?? '');

/** 财务数据系透过山海银行财报|揭露; 情况|经济学家李大为表示 is none. */
const TOLD_THROUGH =
  /(?:数据|资料|信息|资讯|消息|情况|结果|名单|内容)(?:均|都|皆|也|则)?(?:是|系|已|将)?(?:由|透过|通过|经(?![济理营验贸办管纪过]))[^，。：；]{2,16}$|^由[^，。：；]{2,12}(?:透过|通过)[^，。：；]{1,8}$/;

/** A reason for which a word that can say says nothing here. */
interface Refusal<T> {
  idea: string;
  example: string;
  holds: (one: T) => boolean;
}

/** Told by the word and what is right beside it. */
export const NO_SAYING: readonly Refusal<Word>[] = [
  {
    idea: 'a character of another word before it',
    example: '人称, 小说; but 企业负责人|称',
    holds: ({ row, before, lead }) =>
      row.notBefore?.includes(before) === true && before !== '' && !SAYS_ALL_THE_SAME.test(lead),
  },
  {
    idea: 'a character of another word behind it',
    example: '说明, 说不定; but 她说|不会排斥',
    holds: ({ row, next, word, masked, end }) =>
      row.notAfter?.includes(next) === true &&
      next !== '' &&
      !(word === '说' && SAYS_NOT.test(masked.slice(end, end + 3))),
  },
  { idea: 'a phrase that it ends', example: '被认为, 值得指出', holds: ({ lead }) => NOT_SAYING_BEFORE.test(lead) },
  {
    idea: '说 that ends a noun',
    example: '或者说, 学说; not 目击者|说, 同学|说',
    holds: ({ word, lead }) => word === '说' && /(?:[或再]者|(?<![同大中小])学)$/.test(lead.slice(-3)),
  },
  {
    idea: '说 of an investors’ conference',
    example: '召开法说会, 法说前',
    holds: ({ word, before, rest }) => word === '说' && before === '法' && /^(?:会|[前后日])/.test(rest),
  },
  {
    idea: '说 that nobody says',
    example: '甚至说，…',
    holds: ({ word, lead }) =>
      word === '说' &&
      /(?:^|[，。；：！？])(?:甚至|老实|譬如|比如|例如|这么|怎么|总的来|一般来|具体来|简单来)$/.test(lead),
  },
  {
    idea: 'part of a title',
    example: '《如果国宝会说话》',
    holds: ({ masked, at, end }) =>
      IN_TITLE.test(masked.slice(Math.max(0, at - 30), at)) && /^[^《]{0,30}》/.test(masked.slice(end, end + 31)),
  },
  {
    idea: 'what something is called',
    example: '称某国为「罪犯」',
    holds: ({ word, rest }) => word === '称' && /^[^，。：“「]{1,12}为/.test(rest.slice(0, 14)),
  },
  {
    idea: 'done as soon as said',
    example: '说走就走, 说删就可以删',
    holds: ({ word, rest }) => word === '说' && /^([\u4e00-\u9fff]{1,2})就(?:可以|能|会)?\1/.test(rest),
  },
  {
    idea: 'a description of what is counted',
    example: '抽出38项认为急迫的计划',
    holds: ({ lead, next }) => /[\d一二两三四五六七八九十百]余?[项个件笔]$/.test(lead) && !/[，：]/.test(next),
  },
  {
    idea: 'a forecast that is changed',
    example: '将资本支出预估由原本38亿元上调至40亿元',
    holds: ({ word, rest }) =>
      /^(?:预估|预测|预期|预计|估计)$/.test(word) &&
      /^(?:范围|区间|值|数)?[由从](?:原|先前|此前|上次|去年|今年|\d)/.test(rest),
  },
  {
    idea: 'a noun behind a name in marks, or one noun behind another',
    example: '提出“共建”承诺, 指教和建议，',
    holds: ({ row, before }) => row.strength !== 'strong' && /[”」』和与及、]/.test(before),
  },
  {
    idea: 'a phrase that it begins',
    example: '表示祝贺',
    holds: ({ word, rest }) =>
      (PLAINLY_SAID.test(word) ? NOT_SAID_AFTER : NOT_SAYING_AFTER).test(rest) || NOT_SAID.test(rest),
  },
];

/** Told by how its clause goes on, and by the words before it in the clause. */
export const NO_FRAME: readonly Refusal<Clause>[] = [
  {
    idea: 'what is told of, and by whom or where it is',
    example: '相关数据由公司透过公告披露，…',
    holds: ({ text }) => TOLD_THROUGH.test(text),
  },
  {
    idea: 'a weak word with its object',
    example: '张三介绍情况',
    holds: ({ row, joint, clause }) => row.strength === 'weak' && joint === '' && !clause,
  },
  {
    idea: 'a wish for oneself',
    example: '希望和大家一起…',
    holds: ({ word, joint, rest }) => word === '希望' && joint === '' && /^[和将同跟把]/.test(rest),
  },
  {
    idea: 'a word that says only before a colon or right behind marks',
    example: '通道，; but 他答：“好。”, “你们怎么才来？”一名女子反问。 and “谁去？”王芳问。',
    holds: (one) =>
      one.row.strength === 'colon' &&
      !(
        (one.word.length > 1 || (/^[问答]$/.test(one.word) && isName(one.text))) &&
        one.joint === '。' &&
        /[”」』]/.test(one.masked[one.segment - 1] ?? '')
      ) &&
      !/[：“]/.test(one.joint) &&
      !(one.joint === '，' && isMarked(one)),
  },
  {
    idea: 'a noun behind a verb that does nothing by itself',
    example: '不作评论，, 作出回应，',
    holds: (one) =>
      one.row.strength !== 'strong' && !/[：“]/.test(one.joint) && !isMarked(one) && NOMINAL.test(one.text),
  },
  {
    idea: 'who is asked tells',
    example: '经民警询问，',
    holds: ({ word, text }) =>
      /^经(?![办理济营])[^，]{1,12}$/.test(text) && /^(?:询问|追问|确认|了解|提醒)$/.test(word),
  },
  {
    idea: 'a noun of which there are many',
    example: '有很多要求，',
    holds: ({ row, text }) => row.strength !== 'strong' && MANY_OF.test(text),
  },
  {
    idea: 'by what things are told apart',
    example: '按商店主要类别分析，',
    holds: ({ word, text }) => /^按/.test(text) && /^(?:分析|估计|测算|评估|总结|确认|认定)$/.test(word),
  },
  {
    idea: 'on what somebody acts',
    example: '警方根据风险评估，…',
    holds: ({ word, text }) =>
      /.{2}(?:根据|依据|按照|依照|参照|参考|结合|综合)[^，。]{1,14}$/.test(text) &&
      /^(?:评估|分析|估计|测算|预测|统计|建议|要求|判断|规定|描述)$/.test(word),
  },
  {
    idea: 'what somebody is for, that another does',
    example: '委员支持政府向港铁提出，…',
    holds: ({ word, text }) =>
      /^(?:提出|提议|建议|倡议)$/.test(word) && /(?:支持|赞成|同意|反对|欢迎)[^，。]{2,8}向[^，。]{1,8}$/.test(text),
  },
  {
    idea: 'what was expected, as a measure of something',
    example: '甲公司如市场预期上修展望, 优于法人预期',
    holds: ({ word, text }) => /^(?:预期|预料|预估|预测|预计|期待|期望)$/.test(word) && AS_EXPECTED.test(text),
  },
  {
    idea: 'who is asked to answer',
    example: '请局长答复，',
    holds: ({ word, text }) => /^(?:答[询复覆]|回答|说明|解释)$/.test(word) && ASKED_TO.test(text),
  },
  {
    idea: 'a passive: the one who speaks is not the subject',
    example: '遭议员批评，',
    holds: ({ row, text }) => row.strength !== 'strong' && PASSIVE.test(text),
  },
  {
    idea: 'what something rouses',
    example: '引起广大市民质疑，…; not 引来网友冷回：“…”',
    holds: (one) =>
      one.row.strength !== 'strong' &&
      !/[：“]/.test(one.joint) &&
      !isMarked(one) &&
      /(?:引起|引发|引来|招来|招致|惹来)[^，。的]{1,8}$/.test(one.text),
  },
  {
    idea: 'a description of somebody',
    example: '收到自称镇领导的人的添加',
    holds: ({ word, joint, text }) => /^(?:自称|谎称)$/.test(word) && joint === '' && ATTRIBUTE_BEFORE.test(text),
  },
];
