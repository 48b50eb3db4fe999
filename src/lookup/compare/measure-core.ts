/** What a measure measures, without what adds nothing to it: 累计公益捐赠总额 is 公益捐赠, of whichever subject. */
import type { Automaton } from '@/src/detect/automaton';
import type { Figure } from '@/src/facts/fact';
import { canonical, HOME, isHome, plain } from './names-alike';

/** Words that measure nothing in particular: the sentence's own measure is elsewhere in it. */
export const GENERIC_MEASURE =
  /^(?:数[目额量字值]|总[数额量]|金额|规模|水平|比[例重]|占比|人[数次]|达|超|约|增|降|升|排|通过|.{0,4}排[名在]?|第)$|^[^\p{Script=Han}]*$/u;
/** Ends of a measure that add nothing to it: 网民规模, 网民数量 and 网民 are counted alike, 占GDP比重 is 占GDP. */
const GENERIC_END =
  /(?<=.{2})(?:总?规模|总?数[目量]?|总?额|总量|金额|人[数次]|(?<=[用客]户)量|(?<=占[^占]{2,12})(?:比[重例]|份额)|(?<=进口|出口|贸易)(?:总?值|价值))$/u;
/** Beginnings that add nothing; the 用 of 用户 and the 中 of 中小企业 belong to their words. */
const GENERIC_START = /^(?:累计|总计|共计|年度|通过|使用|利用|[的在]|用(?!户)|中(?![小型央医学]))/u;
/** How a change is worded: 同比增长, 增幅, 下滑. Which way it goes is for scope.ts to say. */
const CHANGE_END =
  /(?:(?:年均|平均|同比|环比|复合|累计)*(?:增长率|增长|增速|增幅|涨幅|升幅|上升|上涨|提升|提高|下降|下滑|下跌|降幅|跌幅|减少|回落))+$/u;
/** 数字化转型比例 is the share of 数字化转型. */
const SHARE_END = /(?<=.{4})(?:的?比[例重]|占比)$/u;
const MARKS = /(?:榜单?)?[中里上]?(?:排名|排行|位次|名次|位列|名列|位居|位于|排在|排到|[列排居])$|[“”"「」『』]/gu;

/** A measure without its subject, the country, marks, the word for rank and an end that adds nothing. */
export function coreOf(
  measure: string,
  subjects: readonly (string | null)[],
  kind: Figure['kind'],
  automaton: Automaton,
): string {
  let core = canonical(measure, automaton);
  for (const name of subjects) {
    const subject = name === null ? '' : canonical(name, automaton);
    // 小程序数量 of 小程序: a name without which only a word for "number" is left is what is measured.
    const rest = core.replace(subject, '');
    // 销售增长 of 新能源汽车销售: of a change alone nothing is told.
    if (rest !== '' && !GENERIC_MEASURE.test(rest) && rest.replace(CHANGE_END, '') !== '') core = rest;
  }
  // 国内员工 of a company are a part of its 员工; 我国网民 of the country are all.
  const home = subjects.some((name) => name !== null && isHome(plain(name)));
  const bare = (home ? core.replace(HOME, '') : core).replace(/的/g, '').replace(GENERIC_START, '').replace(MARKS, '');
  const end = kind === 'growth' ? CHANGE_END : kind === 'share' ? SHARE_END : null;
  const whole = end === null ? bare : bare.replace(end, '');
  return (whole === '' ? bare : whole).replace(GENERIC_END, '');
}

/** 员工补贴 beside 政策补贴: two sorts of one thing, each with a word that the other has not. */
export function isOtherSort(a: string, b: string): boolean {
  let [start, end] = [0, 0];
  const most = Math.min(a.length, b.length);
  while (start < most && a[start] === b[start]) start += 1;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return end >= 2 && a.length - start - end >= 2 && b.length - start - end >= 2;
}
