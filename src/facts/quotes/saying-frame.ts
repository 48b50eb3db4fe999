/**
 * The frame of a saying word: 李明在报告中|表示|，… Most words that can say do not always: the tables here tell by what
 * stands around one that it is a noun, a name or an act (NO_SAYING), or that nobody says it who could be named (NO_FRAME).
 */
import { isCantonese } from './cantonese';
import { jointAt, segmentBefore } from './clause';
import { CLAUSE_LATER, CLAUSE_START, DEMANDED, HAS_VERB, SAYS_CLAUSE, TAKES_CLAUSE } from './clause-taken';
import type { Frame } from './frame';
import { type Passage, sentenceIndex } from './passage';
import { isKin } from './people/kin';
import { isName } from './people/person';
import type { SayingWord } from './saying-words';
import { addresseeEnd, objectEnd } from './speaker/addressee';
import { clauseSpeaker, RECEIVED } from './speaker/clause-speaker';
import { TOWARDS } from './speaker/manner';
import { type Speaker, shiftSpeaker } from './speaker/speaker';
import {
  DOCUMENT_VERB,
  NOT_SAID,
  NOT_SAID_AFTER,
  NOT_SAYING_AFTER,
  NOT_SAYING_BEFORE,
  PLAINLY_SAID,
  SAYING_WORDS,
} from './verbs';

/** A word that can say, where it stands in passage.masked. */
interface Word {
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
interface Clause extends Word {
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
const NO_SAYING: readonly Refusal<Word>[] = [
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
const NO_FRAME: readonly Refusal<Clause>[] = [
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
      /.{2}(?:根据|依据|按照|依照|参照|参考)[^，。]{1,14}$/.test(text) &&
      /^(?:评估|分析|估计|测算|预测|统计|建议|要求|判断|规定|描述)$/.test(word),
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
    idea: 'a description of somebody',
    example: '收到自称镇领导的人的添加',
    holds: ({ word, joint, text }) => /^(?:自称|谎称)$/.test(word) && joint === '' && ATTRIBUTE_BEFORE.test(text),
  },
];

/** The frame of the word that can say at `at` of passage.masked; null where it says nothing. */
export function sayingFrame(passage: Passage, at: number, word: string): Frame | null {
  const row = SAYING_WORDS.get(word);
  if (!row || (word === '话' && !isSpokenWord(passage, at))) return null;
  const near = wordAt(passage.masked, at, word, row);
  if (NO_SAYING.some(({ holds }) => holds(near))) return null;
  const clause = clauseOf(passage, near);
  if (NO_FRAME.some(({ holds }) => holds(clause))) return null;
  const speaker = speakerOf(clause);
  if (cannotSay(clause, speaker)) return null;
  const { segment, text, end, joint, after } = clause;
  // 指挥中心接到报警称: who is told does not speak.
  const said = speaker && RECEIVED.test(text.slice(speaker.end)) ? null : speaker;
  return {
    start: segment,
    verbStart: at,
    verbEnd: end,
    after,
    verb: passage.text.slice(at, end),
    strength: row.strength,
    joint,
    speaker: said ? shiftSpeaker(said, segment) : null,
    bare: said === null && (text.length <= 16 || TOWARDS.test(text)) && !IN_MARKS.test(text),
    sentence: sentenceIndex(passage, at),
  };
}

/** 副局长徐某话，: Cantonese for 说. */
function isSpokenWord({ masked, raw }: Passage, at: number): boolean {
  return /[，：「“]/.test(masked[at + 1] ?? '') && (/[都就亦又]/.test(masked[at - 1] ?? '') || isCantonese(raw, at));
}

function wordAt(masked: string, at: number, word: string, row: SayingWord): Word {
  const behind = at + word.length;
  const end = /^告[诉知]$/.test(word) ? objectEnd(masked, behind) : addresseeEnd(masked, behind, word);
  return {
    masked,
    at,
    word,
    row,
    end,
    before: masked[at - 1] ?? '',
    next: masked[end] ?? '',
    lead: masked.slice(Math.max(0, at - 4), at),
    rest: masked.slice(end, end + 24),
  };
}

function clauseOf(passage: Passage, one: Word): Clause {
  const { word, rest, at, end } = one;
  const { joint, after } = jointAt(passage, end);
  const demands = joint === '' && /^(?:要求|建议|敦促|促请)$/.test(word) && DEMANDED.test(rest);
  const taken =
    demands || (joint === '' && TAKES_CLAUSE.test(word) && HAS_VERB.test(rest) && !/^[的了过着一两三]/.test(rest));
  const clause =
    taken || (joint === '' && SAYS_CLAUSE.test(word) && (CLAUSE_START.test(rest) || CLAUSE_LATER.test(rest)));
  const segment = segmentBefore(passage, at);
  return { ...one, joint, after, demands, taken, clause, segment, text: passage.masked.slice(segment, at) };
}

/** Whether marks stand where the words begin. */
const isMarked = ({ masked, after }: Clause): boolean => /[“「『]/.test(masked[after] ?? '');

/** Who says it, by the words before it; offsets are of `text`. */
function speakerOf({ text, word, row, joint }: Clause): Speaker | null {
  const speaker = clauseSpeaker(text, word);
  // 通报称，…: nothing before it, the noun in it speaks.
  if (!speaker && DOCUMENT_VERB.test(word) && text.trim() === '')
    return { kind: 'document', start: text.length, end: text.length + 2, roleStart: 0, roleEnd: 0 };
  // 镇里贯彻的要求，: behind 的 or 了 a weak word is a noun.
  const isNoun =
    speaker && row.strength !== 'strong' && joint === '，' && /[的了]/.test(withoutTime(text.slice(speaker.end)));
  return isNoun ? null : speaker;
}

/** The words behind a speaker without those that tell when or where he speaks: 在发布的报告中. */
function withoutTime(text: string): string {
  return text
    .replace(/的(?=.{0,12}中$)/, '')
    .replace(/(?:发布|公布|发表)(?:的|了)[^，]{0,10}(?:数据|报告|统计|消息)$/, '')
    .replace(/(?:在|于)[^，]{1,30}(?:上|中|时|后|前|间|会)$/, '');
}

/** Whether the speaker who was found cannot be the one who says this. */
function cannotSay({ row, text, rest, word, taken, demands, clause }: Clause, speaker: Speaker | null): boolean {
  if (speaker?.kind === 'other' && row.strength !== 'strong') return true;
  // 儿子劝李芳在家带孙女: what relatives want of somebody is told, not said.
  if (taken && speaker && isKin(text.slice(speaker.start, speaker.end))) return true;
  // 王芳说…，并提到水渠在修: the clause goes on with the subject before it.
  if (taken && !demands && !speaker && GOES_ON.test(text)) return false;
  // 文女士反映某景区…: somebody who is named right before the word.
  if (taken && (demands || !SAYS_CLAUSE.test(word))) {
    if (!speaker || !/^(?:person|pronoun|office|organisation)$/.test(speaker.kind)) return true;
    return text.length - Math.max(speaker.end, speaker.roleEnd) > (demands ? 3 : 6);
  }
  return clause && !CLAUSE_START.test(rest) && speaker?.kind !== 'person';
}

/** 大多数“部长”都|坦承: who speaks stands in marks, and is nobody named before. */
const IN_MARKS = /^(?:[多数几两三各部分大有的些许一名位个所全]*)[“「『]\0{1,8}[”」』](?:们|也|都|均|则|却|还|就|曾)/;

/** 企业负责人|称, 李某的话|说; not 人称, 话说. */
const SAYS_ALL_THE_SAME =
  /的话$|(?:负责|发言|当事|举报|知情|主持|创始|合伙|候选|代理|辩护|监护|受害|被害|证|报警|报案|嫌疑|联系|经纪|投资|继承|委托|申请|审稿|代言|领导|目击)人$/;
/** 她说|不会排斥, 他说|过去很苦; not 说不定, 说不出 */
const SAYS_NOT =
  /^过去(?!了|的话)|^不(?:会|是|能(?!完|尽)|想|要|需|知|可|该|应|同意|同的|满意|再|算|怕|在乎|希望|必|少|信|用|敢|愿|只|仅|但|管|论|打算|后悔|介意|担心|排除|排斥)/;
const GOES_ON = /^(?:[并亦也还更又再且另]|并且|而且|同时|随后){1,2}$/;

/** 收到|自称镇领导的人的添加: a person is described, nobody speaks. */
const ATTRIBUTE_BEFORE = /(?:[收接遇见碰加]到|[名个位]|[了与和向给被])$/;

const ASKED_TO = /(?:请|让|叫|邀)[^，。]{1,10}$/;
const IN_TITLE = /《[^》]*$/;
const MANY_OF = /(?:有|提)(?:了|过|出)?(?:好多|很多|许多|不少|诸多|多项|几点|三点|两点|一些|什么)$/;
const NOMINAL = /(?:作出?|做出?|予以?|加以|进行|给予|提出|发表|有所|无可|任何|一番|一些|诸多|许多|各种)$/;

/** 遭议员|批评, 被网友|质疑; not 被告, 遭遇. */
const PASSIVE =
  /(?:被(?![^，。]*(?:拍|录|目击|撞见))(?!告|害|控|捕)|遭(?!遇)|受到|面临|饱受|深受|屡受|备受)[^，。的]{0,10}$/;
