/** Whether a figure tells a plan, a target or a forecast: it must not be compared with what was. */

/**
 * | word | example |
 * |---|---|
 * | 预计 预期 预测 预估 有望 | 预计明年达5亿元 |
 * | 计划 拟 目标 力争 争取 确保 | 计划投资3亿元; “星河计划”的 is a name |
 * | 将 | 将达5亿元; 将近 and 将5亿元用于 are none |
 */
const PLANNED =
  /预计|预期|预测|预估|估计将|有望|(?<![”」》])计划(?![”」的书任内外单总和及、]|与(?![^，。；]{1,14}(?:共同|联合|合作|一起|携手)))|规划(?=到|建|新|投|总|面)|力争|争取|确保|目标|拟(?=[于在以向投建用募收发定新出]|\d)|将(?=会?(?:达|超|突破|增|降|有|为|建|投|新|实现|完成|继续|进一步|提|扩|开|推|带|形成|迎|分|再|于|在))/;
/** The same in English: plans to invest $5m. */
const PLANNED_ENGLISH =
  /\b(?:will|expects?|expected|plans?|planned|planning|forecasts?|targets?|aims?|projected|set to|is to|would)\b/i;
/** It was so: 超预期, 较计划提前, 年度目标的98%, 已完成. */
const DONE =
  /(?:超过?|高于|低于|好于|逊于|不及|快于|较|比|占|完成|超额完成)[^，。；]{0,8}(?:预期|目标|计划|预测|预计)|beat|missed|above expectations|than expected/i;
const LATIN = /[A-Za-z]{2}/;
const STOP = new Uint8Array(65536);
for (const char of '，。；！？,;') STOP[char.charCodeAt(0)] = 1;

/**
 * @param text the paragraph; @param from where the sentence begins; @param at where the figure begins.
 * @param period the figure's period; one that begins after the article was published is a plan in any case.
 */
export function isPlanned(
  text: string,
  from: number,
  at: number,
  period: string | null,
  published: string | null,
): boolean {
  if (period !== null && published !== null) {
    const last = period.split('/').at(-1) as string;
    const length = Math.min(last.length, published.length, 7);
    if (last.length <= published.length && last.slice(0, length) > published.slice(0, length)) return true;
  }
  let start = at;
  while (start > from && at - start < 80 && STOP[text.charCodeAt(start - 1)] === 0) start -= 1;
  const clause = text.slice(start, at);
  if (plans(clause)) return !DONE.test(clause);
  if (start <= from) return false;
  // 预计到2025年，规模达5亿元: the clause before is a time with a word of planning.
  let before = start - 1;
  while (before > from && start - before < 20 && STOP[text.charCodeAt(before - 1)] === 0) before -= 1;
  const lead = text.slice(before, start - 1);
  return lead.length < 16 &&
    /^(?:预计|预期|预测|到|力争|争取|计划|按照计划|按计划)/.test(lead) &&
    /年|月|底|末/.test(lead)
    ? plans(lead)
    : false;
}

function plans(clause: string): boolean {
  return PLANNED.test(clause) || (LATIN.test(clause) && PLANNED_ENGLISH.test(clause));
}
