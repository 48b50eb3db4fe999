/** The ways in which the items of a digest are headed: each finder tells whether a block opens an item, and with what title. */
import type { Block } from '@/src/corpus/block';
import { endsSentence } from '@/src/corpus/lines/join';
import { noteKind } from '@/src/corpus/notes/note';
import { displayWidth } from '@/src/corpus/text/characters';

export interface Head {
  title: string;
  href: string | null;
  /** Text that follows the head in the same block. */
  rest: string;
}

export type HeadFinder = (block: Block, index: number, blocks: readonly Block[]) => Head | null;

/** As wide as the headline of a brief may be, in columns: 64 Han characters, or an English one of two lines. */
const WIDEST = 160;

const fits = (title: string): boolean => title.length >= 5 && displayWidth(title) <= WIDEST;

/** `【标题】正文` or `【标题】` on its own line. Labels such as 【编者按】 are too short to be heads. */
export const bracketHead: HeadFinder = (block) => {
  const match = /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．] ?)?【([^【】]{6,60})】(.*)$/.exec(block.text);
  if (!match || /报道|讯$|记者|按$/.test((match[1] as string).slice(-4))) return null;
  return { title: (match[1] as string).trim(), href: block.href, rest: (match[2] as string).trim() };
};

/** `-- 标题` on its own line. */
export const dashHead: HeadFinder = (block) => {
  const match = /^(?:--{1,3}|—{1,2}|▌|▍|◆|■|●|▶|►|\*|※|★|☆) ?([^-—*].{3,160})$/.exec(block.text);
  if (!match || !fits(match[1] as string) || endsSentence(block.text) || noteKind(block.text)) return null;
  return { title: (match[1] as string).trim(), href: block.href, rest: '' };
};

/** `【市场】某某创新高` on its own line: a label before the head. */
export const labelHead: HeadFinder = (block) => {
  const match = /^【([^【】]{2,5})】([^【】。]{6,60})$/.exec(block.text);
  if (!match || /按|者|语|注|讯|者$/.test(match[1] as string) || endsSentence(block.text)) return null;
  return { title: (match[2] as string).trim(), href: block.href, rest: '' };
};

/** `1丨标题`, `NO.2｜标题`: counted heads of a brief; sections of one article are seldom numbered so. */
export const barHead: HeadFinder = (block) => {
  const match = /^(?:NO\.? ?)?\d{1,2} ?[丨｜|] ?([^丨｜|].{5,160})$/i.exec(block.text);
  if (!match || !fits(match[1] as string) || noteKind(block.text)) return null;
  return { title: (match[1] as string).trim(), href: block.href, rest: '' };
};

/** `3. 标题`, `（三）标题`, `3⃣ 标题` without its number in the list. */
export function withoutNumber(title: string): string {
  return title.replace(
    /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}(?=[、.．]))(?:[、.．)）](?!\d)|[:：]|\u20e3)|[①-⑳]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]) ?/,
    '',
  );
}

/** A line that is bold as a whole. */
export const strongHead: HeadFinder = (block) => {
  if (block.kind !== 'text' || !block.strong || !fits(block.text) || noteKind(block.text)) return null;
  return { title: withoutNumber(block.text), href: block.href, rest: '' };
};

/** `**记者问：……？** ……`: what an interview asks heads no item. */
const ASKS = /^(?:问|答|记者|主持人|Q|A)(?:[^：:]{0,6})[：:]|[？?]$/i;

/** `**标题。**正文`: a bold headline that its text follows on the same line. */
export const runInHead: HeadFinder = (block) => {
  const rest = block.text.slice(block.runIn).trim();
  if (block.kind !== 'text' || block.runIn === 0 || rest.length < 20 || !endsSentence(rest)) return null;
  const title = withoutNumber(
    block.text
      .slice(0, block.runIn)
      .trim()
      .replace(/[。.：:|｜丨—–-]{1,2}$/, ''),
  );
  return fits(title) && !ASKS.test(title) && !noteKind(block.text) ? { title, href: null, rest } : null;
};

const BULLET = /^(?:[•·●▪◦‣■◆►▶▲▼★☆※]|\p{Extended_Pictographic}) ?/u;
const COUNT =
  /^(?:(\d{1,2})(?:、|[.．)）](?!\d)|\u20e3)|([①-⑳])|([一二三四五六七八九十]{1,3})[、.．]|[（(](\d{1,2}|[一二三四五六七八九十]{1,3})[)）]) ?/;

/** A line without the bullet or number of a list: `■ 标题`, `3、标题`. */
export function withoutListMark(line: string): string {
  return withoutNumber(line.replace(BULLET, ''));
}

const ORDINALS = '一二三四五六七八九十';

/** What a list's number counts: 12 of `12、`, `十二、`, `（12）` and `⑫`. */
function countOf([, digits, circled, han, inBrackets]: RegExpExecArray): number {
  if (circled !== undefined) return (circled.codePointAt(0) as number) - 0x2460 + 1;
  const word = digits ?? han ?? (inBrackets as string);
  if (/\d/.test(word)) return Number(word);
  const [tens, ones = ''] = word.includes('十') ? word.split('十') : ['', word];
  const ten = word.includes('十') ? (tens === '' ? 1 : ORDINALS.indexOf(tens as string) + 1) : 0;
  return ten * 10 + (ones === '' ? 0 : ORDINALS.indexOf(ones) + 1);
}

/**
 * Lines of a list over the text of each: under one bullet, or counted from 1 on without a gap.
 * @returns the finder for these blocks, or null when they hold no such list
 */
export function listHead(blocks: readonly Block[]): HeadFinder | null {
  const marks = new Map<Block, string>();
  for (const [i, block] of blocks.entries()) {
    if (!endsSentence(blocks[i + 1]?.text ?? '') || !fits(block.text)) continue;
    const count = COUNT.exec(block.text);
    const mark = block.kind === 'row' ? null : (count ?? (block.kind === 'text' ? BULLET.exec(block.text) : null));
    const title = mark ? block.text.slice(mark[0].length) : '';
    if (mark && title.length >= 5 && !/[，；：]$/.test(title) && !endsSentence(title))
      marks.set(block, count ? String(countOf(count)) : mark[0].trim());
  }
  const all = [...marks.values()];
  if (all.length < 3 || !all.every((mark, i) => mark === (/\d/.test(all[0] as string) ? String(i + 1) : all[0])))
    return null;
  return (block) => {
    if (!marks.has(block)) return null;
    return { title: block.text.replace(COUNT, '').replace(BULLET, '').trim(), href: block.href, rest: '' };
  };
}
