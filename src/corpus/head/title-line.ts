/** The title among the lines above a text, or in front of the text itself. */

import { personNames } from '@/src/corpus/names';
import { isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import type { Piece } from '@/src/corpus/piece';
import { repairTitle } from '@/src/corpus/text/blanks';
import { splitTitle } from '@/src/corpus/title';
import { isLabel, isPoint, isSiteName, mostOfTitle, SIGNING, shareOf, withoutTagline } from './lines';
import { bestTitle, saysWithMore, titleLine } from './title-score';

/** `某社北京7月15日电 题：标题`: agencies give the title of a feature behind their dateline. */
const TOLD =
  /^([（(]?[\u4e00-\u9fff]{2,24}(?:\d{1,2}月)?\d{1,2}日电)[ \u3000]{0,3}题[:：][ \u3000]{0,2}(\S[^。]{3,80})$/;

/** `【标题】据某某消息，…`: the head of a flash, in front of its text. Labels (【某网讯】, 【编者按】) are none. */
const FLASH = /^【([^【】]{8,60})】[ \u3000]{0,2}(?=\S)/;

/** The title that the first paragraph itself holds, with the pieces without it; null when it holds none. */
export function titleInText(pieces: readonly Piece[]): { title: string; pieces: Piece[] } | null {
  const at = pieces.findIndex(({ note }) => note !== 'furniture' && note !== 'caption');
  const first = pieces[at];
  if (!first || at > 3) return null;
  const told = TOLD.exec(first.text);
  if (told) {
    const line: Piece = { ...first, role: 'note', note: 'dateline', text: told[1] as string };
    return { title: told[2] as string, pieces: [line, ...pieces.slice(at + 1)] };
  }
  const flash = FLASH.exec(first.text);
  const title = flash?.[1] ?? '';
  if (
    !flash ||
    first.role === 'note' ||
    isPublisherName(title.split(' ')[0] as string) ||
    /(?:[讯电]|报道|报导|消息|记者.{0,8}|按)$/.test(title)
  )
    return null;
  const rest = first.text.slice(flash[0].length);
  if (rest.length < 20) return null;
  return { title, pieces: [{ ...first, text: rest }, ...pieces.slice(at + 1)] };
}

export interface Headline {
  title: string;
  site: string | null;
  at: number;
  /** Lines above it that are not of this article. */
  teasers: ReadonlySet<number>;
}

/**
 * The title among the lines above the text. Of the lines that can be one (no note, label, name of a site or sentence) the one for
 * which most speaks is taken (title-score.ts); the lines above it are teasers or menus.
 * @param end where the text begins.
 * @returns null where no line can be a title; `at` is -1 and the title empty where several can and none says anything of the text.
 */
export function findTitle(pieces: readonly Piece[], end: number): Headline | null {
  const possible = pieces
    .map((piece, at) => ({ piece, at }))
    .filter(({ piece: { role, note, text }, at }) => {
      if (at >= end || role === 'note' || role === 'table' || (role === 'aside' && note)) return false;
      if (
        text.length < 4 ||
        text.length > mostOfTitle(text) ||
        hasSentence(text) ||
        /^[A-Za-z]{1,12}$|\bCopyright \(c\)|©|^[/／>»›]|[，,、：:]$|^[-–•·*] ?(?:[\u4e00-\u9fff]{1,4}|\d{1,6})$|^(?:Today is )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [A-Z][a-z]{2,8}\.? \d|^\[[^[\]]*\]$|^[（(][^（）()]*[）)]$/.test(
          text,
        )
      )
        return false;
      // `county road sign`: no headline opens with a small letter, unless it is a brand's.
      if (/^[a-z](?![a-z]{0,3}[A-Z\d])[A-Za-z]* [A-Za-z ]*$/.test(text)) return false;
      // `- Politics`: where a page files its text.
      if (/^[-–•·*] ?[A-Z][A-Za-z&]{2,14}(?: [A-Za-z&]{1,14})?$/.test(text)) return false;
      if (text.length <= 16 && personNames(text) !== null) return false;
      return !isSiteName(text) && !isLabel(text) && !isChannel(text);
    });
  // Points of a list stand under the title.
  const plain = possible.filter(({ piece }) => !isPoint(piece.text));
  const candidates = plain.length > 0 ? plain : possible;
  const only = candidates.length === 1 ? (candidates[0] as { piece: Piece }).piece.text : '';
  if (candidates.length === 0 || SIGNING.test(only)) return null;
  const body = pieces
    .slice(end)
    .filter(({ role }) => role === 'body')
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 20_000);
  const lines = candidates.map(({ piece, at }) => titleLine(pieces, piece, at));
  let chosen = bestTitle(lines, body);
  // `公司大事记` under other names of sections: the last word of a menu.
  const above = pieces.slice(0, candidates[0]?.at).filter(({ text }) => isLabel(text) || isChannel(text)).length;
  const paged = pieces.slice(0, candidates[0]?.at).some(({ text }) => /^第?[A-Z]?\d{1,5} ?版/.test(text));
  if (only !== '' && only.length <= 6 && above >= 1 && !paged && shareOf(only, body) < 0.1) chosen = -1;
  const teasers = new Set(candidates.slice(0, chosen < 0 ? undefined : chosen).map(({ at }) => at));
  if (chosen < 0) return { title: '', site: null, at: -1, teasers };
  const { piece, at } = candidates[chosen] as { piece: Piece; at: number };
  // As it was typed: a blank that parts a title is meant.
  const line = repairTitle(piece.block.text);
  const parts = splitTitle(line);
  const around = lines.find(({ text }) => saysWithMore(text, piece.text));
  if (around) return { title: line, site: siteAround(around.text, piece.text), at, teasers };
  const site = parts.site && isPublisherName(parts.site) ? parts.site : null;
  return { title: withoutTagline(site || line.includes('_') ? parts.name : line, body), site, at, teasers };
}

/** `某某站` of `标题_某某站`, `某网` of `某网(http://example.cn):标题`; null for other words. */
function siteAround(line: string, title: string): string | null {
  if (!line.startsWith(title))
    return (
      /^([^()（）:：|_]{2,20}) ?(?:[（(](?:https?:)?[^()（）]{3,80}[）)])? ?[:：|_-] ?$/.exec(
        line.slice(0, -title.length),
      )?.[1] ?? null
    );
  const site = splitTitle(line).site ?? line.slice(title.length).replace(/^[ _|｜丨·-]{1,5}/, '');
  return isSuffix(site) ? site : null;
}

/** What a site adds to a title that its page says bare below: its name, of one word. */
function isSuffix(name: string): boolean {
  return (
    (isPublisherName(name) && !/[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(name)) || /^[A-Z][A-Za-z0-9.]{1,15}$/.test(name)
  );
}

/** A full stop inside; one that a quotation holds (`「……。」那些年`) is none of the line's. */
function hasSentence(line: string): boolean {
  return /[。；].{4}/.test(line.replace(/[「“][^「」“”]{0,80}[」”]/g, ''));
}
