/**
 * The reader of figures and periods: half of the code of a background, loaded when a text may state a number. In Chromium
 * it is evaluated then (10 ms of a worker that has just woken); in Firefox, which keeps no compiled code of a background,
 * it is a file of its own, and a background without it has half as much to read.
 */

/** A digit, a Chinese numeral, what doubles or halves without one, or a Latin letter (two million, half of …). */
const MAY_STATE_NUMBER =
  /[\d０-９A-Za-zＡ-Ｚａ-ｚ〇零一二三四五六七八九十百千万亿兆两半双俩仨廿卅翻倍番成折壹贰叁肆伍陆柒捌玖拾佰仟萬億兩雙倆貳叄參陸首末头頭]/;

export type NumberReader = typeof import('@/src/facts/figures/find');

/** The reader, or null for a text that states no number. Asked for early, it is read while the pack is opened. */
export async function numberReader(text: string): Promise<NumberReader | null> {
  return MAY_STATE_NUMBER.test(text) ? import('@/src/facts/figures/find') : null;
}
