/** Words before a noun that say which value of it: 日均消费, 新增里程, 关闭门店; and comparisons: 高于全国1.2个百分点. */
import type { Chunk } from './chunks';

const THAN = /^(?:高于|低于|高出|快于|慢于|多于|少于|好于|优于|领先|落后|超过|大于|小于)$/;

/** Where a comparison in words begins that a noun ends: 高于全国、全省 1.2个百分点; -1 when there is none. */
export function comparedWith(text: string, chunks: Chunk[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 6; i -= 1) {
    const c = chunks[i] as Chunk;
    if (THAN.test(text.slice(c.start, c.end))) return i;
    const joins = c.type === 'noun' || c.type === 'de' || /^(?:[、和与]|全部|整体)$/.test(text.slice(c.start, c.end));
    if (!joins) return -1;
  }
  return -1;
}

/** Adverbs that say which value of a measure it is: 月均业务量 is not 业务量. */
const WHICH =
  /^(?:日均|月均|年均|人均|户均|周均|平均|累计|实际|主要|最高|最低|最大|最小|最长|最短|每日|每天|每年|每月|每周|每亩|每夜|首批|总体|整体|同比|集中|全部)$/;
/** Verbs whose object is counted: 关闭门店148家 is not 门店148家. What only says that there is something (实现, 拥有) is left out. */
const COUNTS =
  /^(?:关闭|关停|减少|新增|新建|新设|新开|新开通|增设|增加|取消|淘汰|拆除|退出|收购|出售|卖出|售出|出口|进口|采购|改造|扩建|迁建|引进|捐赠|减免|免除|节约|节省|追回|挽回|查处|查获|破获|抓获|逮捕|缴获|救助|招聘|招收|招募|培训|培养|培育|兑付|发放|受理|办理|审结|接待|发送|运送|输送|转移|申请|获批|授权|签约|开工|竣工|投产|交付|销往|种植|植树|降低|提高|缩短|压缩|投放|转让|征收|缴纳|募集|发行|认购|回购|增持|减持|派发|带动|惠及|覆盖|吸纳|发布|制定|主导|推出|出台|印发|颁布|起草)$/;

/** Where a measure begins with the words before its noun that say which: 日均消费, 新增有效灌溉面积. */
export function qualifierStart(text: string, chunks: Chunk[], at: number, from: number): number {
  let start = from;
  for (let i = at - 1; i >= 0 && i > at - 3; i -= 1) {
    const c = chunks[i] as Chunk;
    if (c.end !== start) break;
    const word = text.slice(c.start, c.end);
    if (c.type === 'verb' || c.type === 'change') {
      if (!COUNTS.test(word)) break;
    } else if ((c.type !== 'adverb' && c.type !== 'comparison') || !WHICH.test(word)) break;
    start = c.start;
  }
  return start;
}
