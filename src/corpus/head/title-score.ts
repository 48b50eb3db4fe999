/**
 * Which of the lines above a text is its title: each is weighed by what it has in common with the text, where it stands and
 * how it is written. A row of `WEIGHTS` is one reason; the line with most of them is taken, of equals the first.
 */
import { isListItem } from '@/src/corpus/notes/note';
import { isOrganisation } from '@/src/corpus/origin/publisher';
import type { Piece } from '@/src/corpus/piece';
import { tellingWords } from '@/src/corpus/title';
import { shareOf } from './lines';

/** A line that could be the title. */
export interface TitleLine {
  text: string;
  /** 1…6 where the format marks it as a heading of that level, else 0. */
  level: number;
  /** The time, source or byline stands right under it. */
  overField: boolean;
  /** The byline does. */
  overByline?: boolean;
}

/** A piece as such a line. */
export function titleLine(pieces: readonly Piece[], { text, block }: Piece, at: number): TitleLine {
  return {
    text,
    level: block.kind === 'heading' ? block.level : 0,
    overField: /^(?:time|source|byline)$/.test(pieces[at + 1]?.note ?? ''),
    overByline: pieces[at + 1]?.note === 'byline',
  };
}

interface Weighed extends TitleLine {
  at: number;
  /** Share of its words that the text has, 0…1. */
  share: number;
  others: readonly TitleLine[];
  /** The share of each of them where it is a full line, else 0. */
  shares: readonly number[];
}

interface Weight {
  /** What the reason is worth, where it holds; a number scales it. */
  of: (line: Weighed) => number;
  example: string;
}

/** What a share of common words is worth: beyond a third of them more prove less. */
const proven = (share: number): number => Math.min(share, 0.3) + Math.max(0, share - 0.3) / 2;

export const WEIGHTS: readonly Weight[] = [
  { of: ({ share }) => proven(share), example: '修路：the text speaks of 修路' },
  {
    of: ({ at, text, shares }) =>
      at > 0 ? 0 : tellingWords(text) < TELLING ? 0.1 : SLOGAN.test(text) && (shares[1] ?? 0) >= 0.3 ? -0.1 : 0.3,
    example: 'the first line of all, unless it is two words of a menu or a few over a headline: “一村一策”',
  },
  { of: ({ overField }) => (overField ? 0.15 : 0), example: '南岭修路 over 2024-05-06 来源：某某网' },
  {
    of: ({ level, others, at }) =>
      level > 0 && others.every((other, i) => i === at || other.level === 0 || other.level > level) ? 0.4 : 0,
    example: '# 南岭修路',
  },
  {
    of: ({ text, others }) => (others.some((other) => saysWithMore(other.text, text)) ? 0.5 : 0),
    example: '南岭修路 beside 南岭修路_某某网',
  },
  {
    of: ({ text, others, at }) => (others.slice(0, at).some((other) => other.text === text) ? 0.5 : 0),
    example: 'said again below a list of others',
  },
  {
    of: ({ others, at }) => (at >= 1 && at <= 2 && isSubtitle(others[at + 1]?.text) ? 0.3 : 0),
    example: '南岭修路 over ——三年建成',
  },
  {
    of: ({ at, shares, others }) => (isOverSubhead(at, shares) && !isSaidInOther(others, at) ? 0.35 : 0),
    example: '南岭修路 逾8公里 over 拉动投资 提早三年建成: two full lines, the first is the headline',
  },
  {
    of: ({ others, at }) =>
      others[at - 1]?.overByline && tellingWords(others[at - 1]?.text ?? '') >= TELLING ? -0.25 : 0,
    example: 'Harwick 30, Elmsford 21 under Football Scoreboard and By Jane Doe: the head of a section',
  },
  { of: ({ text }) => (isSubtitle(text) ? -0.5 : 0), example: '——三年建成' },
  { of: ({ text }) => (isListItem(text) || DATED.test(text) ? -0.2 : 0), example: '- 北山修桥2016-11-29' },
  {
    of: ({ text }) =>
      isOrganisation(/^[\u4e00-\u9fffA-Za-z ]{2,16}[:：] ?(.{2,40})$/.exec(text)?.[1] ?? '') ? -0.3 : 0,
    example: '主办单位: 南岭县融媒体中心',
  },
  {
    of: ({ text }) => (/@[\w-]{1,40}\.|https?:|www\./.test(text) ? -0.3 : 0),
    example: '投稿邮箱: a@example.com',
  },
  { of: ({ text }) => (isSummary(text) ? -0.3 : 0), example: 'three clauses and more that no stop ends: the lead' },
];

/** A line of Chinese over a text that has none: what a copy's site is sought by. */
const HAN = /^[^A-Za-z]{0,4}[\u3400-\u9fff]{4}/;
const LATIN = /^[^\u3400-\u9fff]{60}/;

const DATED = /(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$/;

/** A few ideographs, in quotes or not. */
const SLOGAN = /^[“「『]?[\u4e00-\u9fff]{4,6}[”」』]?$/;

/** A full line has so many words. */
export const FULL = 6;

/** The last two lines speak of the text, and no other does: a headline and what stands small under it. */
function isOverSubhead(at: number, shares: readonly number[]): boolean {
  const telling = shares.flatMap((share, i) => (share >= 0.3 ? [i] : []));
  return telling.length === 2 && telling[0] === at && telling[1] === at + 1;
}

/** One of two lines is the other with a site's name. */
function isSaidInOther(lines: readonly TitleLine[], at: number): boolean {
  const [line, next] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  return line.includes(next) || next.includes(line);
}

/** Fewer words than these tell nothing of a text. */
const TELLING = 3;

/**
 * The index of the title among the lines above a text; -1 when there are several and none says anything of it.
 * @param body the text below them
 * @param least what the title's words must have in common with the text at least, where the lines are of a whole page
 */
export function bestTitle(lines: readonly TitleLine[], body: string, least = 0): number {
  const short = body.length < 80;
  const said = lines.map(({ text }) => (short ? 0 : shareWith(text, body, lines.length > 1 || least > 0)));
  const shares = said.map((share, i) => (tellingWords((lines[i] as TitleLine).text) >= FULL ? share : 0));
  const weighed = lines.map((line, at) => ({ ...line, at, share: said[at] as number, others: lines, shares }));
  const scores = weighed.map((line) =>
    (line.share < least && line.level === 0 && !line.overField) || (HAN.test(line.text) && LATIN.test(body))
      ? -1
      : WEIGHTS.reduce((sum, { of }) => sum + of(line), 0),
  );
  // The only line, and a full one, has not a word of an English text: the picture's words, a notice. A Chinese headline may
  // speak in pictures (`踏遍青山人未老`).
  const [only] = weighed;
  if (lines.length === 1 && only && body.length >= 300 && only.level === 0 && !only.overField)
    if (only.share === 0 && LATIN.test(body) && tellingWords(only.text) >= FULL) return -1;
  const best = scores.indexOf(Math.max(...scores));
  const silent = !short && lines.length >= 3 && weighed.every(({ share }) => share < 0.1);
  return best < 0 || (scores[best] as number) < (silent ? 0.5 : least > 0 ? 0 : -1) ? -1 : best;
}

function shareWith(line: string, body: string, among: boolean): number {
  if (!among) return shareOf(line, body);
  if (HAN.test(line) && LATIN.test(body)) return 0;
  // Two words (`Press Releases`, `Only $5 a month`) prove nothing where others stand beside them.
  if (tellingWords(line) < TELLING) return 0;
  // A caption of a few words says them all: the shorter the line, the less that tells.
  const full = /[\u4e00-\u9fff]/.test(line) ? Math.min(1, line.length / 12) : 1;
  return shareOf(line, body) * full;
}

/** `南岭修路_某某网`, `某某网：南岭修路`: a line that says another with a site's name before or behind it. */
export function saysWithMore(line: string, title: string): boolean {
  if (title.length < 8 || line.length <= title.length) return false;
  if (line.startsWith(title)) return /^ ?(?:[_|｜丨·-]|\d{2}:\d{2}$)/.test(line.slice(title.length));
  return line.endsWith(title) && /(?:[:：|_-] ?|[）)])$/.test(line.slice(0, -title.length));
}

function isSubtitle(text: string | undefined): boolean {
  return text !== undefined && /^(?:——|--|—)\s?[^-—\s]/.test(text);
}

function isSummary(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text) && text.length >= 36 && (text.match(/[，,；;、]/g)?.length ?? 0) >= 2;
}
