/** How agencies and papers open a text: 新华社北京3月20日电, 【某报专讯】, 〔记者某某/台北报导〕, WASHINGTON (AP) —. */
import { ENGLISH_DAY, ENGLISH_MONTH } from '@/src/corpus/dates';

const DAY = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日';
/** Ways in which agencies and papers open a text; each with an example in the tests. */
const OPENINGS: readonly RegExp[] = [
  // 新华社北京3月20日电（记者 …）, (中央社记者某某台北4日电)
  new RegExp(
    `^[（(【]?据?[\\u4e00-\\u9fff]{1,8}(?:社|网|报|资讯|新闻)[\\u4e00-\\u9fff·、／/ ]{0,20}(?:(?:19|20)\\d{2}年)?(?:[\\d一二三四五六七八九十]{1,3}月)?${DAY}(?:(?:综合|专)?外?[电讯]|消息 ?[（(，,：:])`,
  ),
  // 本报讯（记者 …）, 【明报专讯】, 某报讯 记者某某
  /^[（(【]?[\u4e00-\u9fff]{1,8}(?:报|网|社|刊|台)专?讯(?:[】）)]|[ \u3000（(])/,
  // 〔记者某某/台北报导〕, （某某新闻／某某 台北报导）
  /^[〔（(【[](?:[\u4e00-\u9fff]{2,8}[／/ ])?(?:记者 ?)?[\u4e00-\u9fff、 ]{2,16}[／/ ][\u4e00-\u9fff]{2,8}(?:报导|报道)[〕）)】\]]/,
  // WASHINGTON, May 24 (UPI) -- , LONDON (Reuters) -
  /^[A-Z][A-Z .'/-]{2,30}(?:,[^()]{1,40})? ?\([A-Z][A-Za-z ]{1,24}\) ?[-–—_]/,
  // (Reuters) - , Rampur (Uttar) [India], July 22 (ANI):
  /^(?:[A-Z][a-z]{2,20} \([A-Z][A-Za-z ]{2,20}\) \[[A-Z][a-z]{2,16}\],? [A-Z][a-z]{2,8}\.? \d{1,2} )?\((?:Reuters|AP|AFP|UPI|ANI|PTI|IANS|Xinhua)\) ?[-–—:]/,
  // 路透北京1月29日 -
  /^(?:路透社?|彭博社?)[\u4e00-\u9fff]{2,12}\d{1,2}月\d{1,2}日 ?[-–—]/,
  // PHOENIX — , RENO, Nev. —
  /^[A-Z]{3,}(?: [A-Z]{2,}){0,3}(?:, [A-Z][A-Za-z.]{1,12})? [—–] [A-Z]/,
  // [某某新闻] 台北市……
  /^[[【〔][A-Za-z0-9]{0,10}[\u4e00-\u9fff]{2,8}(?:新闻|报|网|社|台)[\]】〕] ?\S/,
  // (CBS) ARLINGTON, Texas -
  /^\([A-Z]{2,8}\) [A-Z]{3,}[A-Z .'-]{0,20},? /,
  // HOUSTON, Feb. 16, 2021 /PRNewswire/ --
  new RegExp(`^[A-Z][A-Za-z ,.'’-]{2,60}?,? ${ENGLISH_DAY} ?[/(]`),
  // Harwick, Pa., October 28, 2015 Nanling Roads Inc. (NYSE: NLR)
  new RegExp(
    `^[A-Z][A-Za-z ,.'’-]{2,40}, ${ENGLISH_DAY} [A-Z][^()]{2,60} \\((?:NYSE|N[Aa][Ss][Dd][Aa][Qq]|AMEX|OTC|TSX|LSE|SEHK|HKEX)`,
  ),
  // WINCHESTER, Virginia and BOISE, Idaho, Nov. 12, 2020 (GLOBE NEWSWIRE) —
  /^[A-Z]{3}[A-Za-z\d ,.'’-]{2,110}? ?[/(] ?[A-Z][A-Za-z]{0,12} ?[A-Za-z]{0,8}(?:WIRE|[Ww]ire)[/)] ?[-–—]/,
  // 上海2023年8月29日 /某通社/ --
  /^(?:[\u4e00-\u9fff]{2,8}[、, ]{0,2}){1,5}(?:19|20)\d{2}年\d{1,2}月\d{1,2}日 ?[/／][\u4e00-\u9fffA-Za-z ]{2,20}[/／] ?[-–—]/,
  // HARWICK, PA (January 23, 2007) –
  new RegExp(`^[A-Z][A-Za-z ,.'’-]{2,60}? ?\\(${ENGLISH_DAY}\\) ?[-–—]`),
  // HARWICK, CA / ACCESSWIRE / November 8, 2023 /
  new RegExp(`^[A-Z][A-Za-z ,.'’-]{2,60}? ?/ ?[A-Z][\\w. -]{1,24}? ?/ ?${ENGLISH_DAY} ?/`),
  new RegExp(`^${ENGLISH_MONTH} \\d{1,2} \\((?:Reuters|AP|AFP|UPI|Xinhua|Bloomberg|Dow Jones)\\) ?[-–—]`),
];

/** True for a paragraph that opens a story: nothing before it is its sentence. */
export function opensWithDateline(text: string): boolean {
  const head = text.slice(0, 130);
  return (
    /^[[【〔]|^路透|^彭博|[电讯导]|报道|消息|日 ?[/／]|^\(?[A-Z][A-Za-z.]{1,30}[ ,)]/.test(head) &&
    OPENINGS.some((find) => find.test(head))
  );
}
