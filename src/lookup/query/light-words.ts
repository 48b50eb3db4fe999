/**
 * Words of a question that name nothing by themselves: they say what sort of figure is meant, when, how, or what was done
 * with it. A fact without one is no worse an answer, one with it comes first (`hint` of concepts.ts). Data.
 */
import { foldText } from '@/src/detect/fold';
import { stem } from '@/src/pack/vocabulary';
import { isStopWord } from './question-words';

/** One row an idea; the example is a question with one of its words. Folded; English in base form. */
const ROWS: readonly { idea: string; example: string; words: string; isDoing?: true }[] = [
  {
    idea: 'part of a year',
    example: '上半年出口',
    words:
      '半年 上半年 下半年 年底 年末 年初 年中 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 全年',
  },
  {
    idea: 'time from where the asker stands',
    example: '去年种了多少树',
    words:
      '去年 今年 前年 上年 明年 本年度 近年 近年来 近几年 最近 如今 当前 眼下 现在 目前 历年 一年 每年 一天 每天 当时 recently last currently today now',
  },
  {
    idea: 'how it is counted',
    example: '志愿活动场次',
    words: '平均 人均 次数 频次 台数 家数 条数 笔数 件数 亩数 棵数 场数 场次 人次',
  },
  {
    idea: 'the figure itself',
    example: '志愿者人数',
    words:
      '数量 数目 数字 构成 组成 成绩 成绩单 表现 成果 数值 人数 用户数 总数 总量 总额 规模 金额 总金额 情况 程度 水平 rate number level size scale average cost worth count volume',
  },
  {
    idea: 'a share or a place among others',
    example: '独立董事占比',
    words: '比例 比重 占比 份额 排名 名次 share percentage proportion',
  },
  {
    idea: 'a change',
    example: '产量增速',
    words: '增长 增速 增幅 涨幅 升幅 降幅 跌幅 下降 growth increase decline drop fall rise total',
  },
  {
    idea: 'the country in its own press',
    example: '我国快递业务量',
    words: '我国 中国 全国 国内 国产 国外 外国 咱们国家 老百姓 百姓 人们 国人 china chinese country nationwide',
  },
  {
    idea: 'what everybody does',
    isDoing: true,
    example: '公司帮助了哪些人',
    words:
      '做到 达到 完成 实现 进行 推出 提供 帮助 帮忙 拿到 拿了 参加 包括 成立 更容易 容易 东西 出去 起来 下来 回来 怎么办',
  },
  { idea: 'what brings something about', example: '疫情会导致停工吗', words: '导致 造成 引起 引发' },
  { idea: 'that it began', example: '何时开始种树', words: '开始 start begin began' },
  { idea: 'who somebody is', example: '周怀远是什么职务', words: '职务 职位 职衔 头衔 作者 撰稿人 author' },
  {
    idea: 'the most or the least',
    example: '客流最高的一天',
    words: '最高 最低 最大 最小 最多 最少 最长 最短 highest lowest largest biggest smallest greatest',
  },
  { idea: 'when it was', example: '夜校开办时间', words: '时间 日期 年份 date' },
  {
    idea: 'what everybody does, in English',
    isDoing: true,
    example: 'How many trees did the company plant so far',
    words:
      'cut reduce hire employ build built launch help reach cover serve spend spent provide offer need win won grow grew own hold held create set put take took paid pay run see seen call become became happen far compare question answer work team member firm',
  },
];

const wordsOf = (rows: typeof ROWS) =>
  new Set(rows.flatMap(({ words }) => words.split(' ').flatMap((word) => (isLatin(word) ? [word, stem(word)] : word))));
const WORDS = wordsOf(ROWS);
const DOINGS = wordsOf(ROWS.filter(({ isDoing }) => isDoing === true));

/** Whether a word of a question is such a word. */
export function isHint(word: string): boolean {
  const folded = foldText(word).toLowerCase();
  if (WORDS.has(folded)) return true;
  // Last year, this month: every word of it.
  return (
    isLatin(folded) && folded.split(' ').every((each) => WORDS.has(stem(each)) || WORDS.has(each) || isStopWord(each))
  );
}

/** Whether a word says what somebody did: nothing by itself, but what is asked for where it is asked when (哪一年成立). */
export function isDoing(word: string): boolean {
  const folded = foldText(word).toLowerCase();
  return DOINGS.has(folded) || DOINGS.has(stem(folded));
}

/** What those are called whose words are asked for: 研究院专家怎么说 is answered by whoever of them speaks. */
const SPEAKERS: ReadonlySet<string> = new Set(
  '专家 学者 教授 研究员 分析师 官员 负责人 发言人 人士 业内人士 高管 expert scholar official spokesman spokesperson analyst'.split(
    ' ',
  ),
);

/** Whether a word says only what sort of person speaks. */
export function isSpeaker(word: string): boolean {
  const folded = foldText(word).toLowerCase();
  return SPEAKERS.has(folded) || SPEAKERS.has(stem(folded));
}

function isLatin(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x61 && first <= 0x7a;
}

/** Whether a number is part of a name in a text (Pixel 9, Windows 11), and nothing by itself. */
export function isPartOfName(word: string, text: string): boolean {
  return /^\d{1,4}$/.test(word) && new RegExp(`[a-z][ -]${word}(?!\\d)`, 'i').test(text);
}
