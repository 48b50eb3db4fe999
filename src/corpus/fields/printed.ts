/**
 * Pages printed from a browser: over each sheet when it was printed and what its tab was called, under each the address and the
 * number of the sheet (`https://… 1/2`). Title and address are the page's; the day is not the article's.
 */
import type { FieldBlock } from './field-block';

const FOOT = /^[ \t]{0,40}(https?:\/\/[^\s]{4,2000})[ \t]{1,200}\d{1,3} ?\/ ?\d{1,3}[ \t]{0,40}$/;
const HEAD =
  /^[ \t]{0,40}\d{1,4}[/.]\d{1,2}[/.]\d{1,4}[,，]?[ \t]{1,4}(?:[上下]午 ?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?(?:[ \t]{1,200}(\S.{0,200}))?$/i;

/** Reads such sheets; null for any other text. Linear. */
export function readPrinted(text: string): FieldBlock | null {
  if (!/\/ ?\d{1,3}[ \t]{0,40}(?:\n|$)/.test(text) || !text.includes('://')) return null;
  const lines = text.split('\n');
  const feet = lines.map((line) => (line.length <= 2400 ? FOOT.exec(line) : null));
  const address = feet.find((foot) => foot)?.[1];
  if (address === undefined) return null;
  const heads = lines.map((line) => (line.length <= 480 ? HEAD.exec(line) : null));
  const title = heads.find((head) => head?.[1])?.[1]?.trim();
  const fields = new Map([['url', [address]]]);
  if (title) fields.set('title', [title]);
  const body = lines.filter(
    (_, i) => !feet[i] && !(heads[i] && (!title || (heads[i]?.[1]?.trim() ?? title) === title)),
  );
  return { fields, body: body.join('\n') };
}
