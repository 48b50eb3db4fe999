/** Headlines that say who says it: 高志远：种地要靠机器 | 国家统计局：6月粮价同比上涨2%. */
import type { Passage } from './passage';
import type { Voice } from './people/voice';
import { parseSpeaker } from './speaker/speaker';

export interface Headline {
  start: number;
  end: number;
  voice: Voice;
}

const HEAD = /^\s*([^，。；：！？:“”「」《》|｜\s]{2,24})\s*[：:]\s*(?=[^\s“「])/;
/** Labels of columns and forms; a broadcaster or a paper is the publisher rather than the speaker. */
const LABEL =
  /(?:直击|独家|快讯|快评|锐评|评论|社论|观察|观点|解读|专访|对话|访谈|人物|现场|视频|图解|聚焦|关注|专题|深度|调查|揭秘|焦点|更新|综述|分析|盘点|提醒|公告|通知|声明|报告|白皮书|日报|晚报|时报|周刊|网|记者|笔者|编者|作者|来源)$/;

/** What a headline reports, or null. Only a person, an office or an organisation speaks. */
export function readHeadline(passage: Passage): Headline | null {
  const m = HEAD.exec(passage.text);
  if (!m || passage.marks.length > 0) return null;
  const label = m[1] as string;
  const at = m[0].indexOf(label);
  const who = LABEL.test(label) ? null : parseSpeaker(label);
  if (!who || !['person', 'office', 'organisation'].includes(who.kind)) return null;
  if (who.kind !== 'person' && who.start > 0) return null;
  if (Math.max(who.end, who.roleEnd) !== label.length) return null;
  let end = passage.raw.length;
  while (end > m[0].length && /\s/.test(passage.raw[end - 1] as string)) end -= 1;
  if (end - m[0].length < 6) return null;
  const cut = (start: number, stop: number): string => passage.raw.slice(at + start, at + stop);
  const role = who.roleEnd > who.roleStart ? cut(who.roleStart, who.roleEnd) : null;
  return { start: m[0].length, end, voice: { speaker: cut(who.start, who.end), role } };
}
