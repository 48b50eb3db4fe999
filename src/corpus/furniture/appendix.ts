/**
 * What copies have glued behind an article's last sentence, often on the same line: the source in brackets with the page's
 * own words behind it, legal notes, adverts of an app, the editor.
 */
import { endsClause } from '@/src/corpus/lines/join';
import type { Piece } from '@/src/corpus/piece';

/** `…。（文章来源：某报）`: whatever follows it belongs to the page. */
const SOURCE = /[（(【[](?:文章|本文|稿件|信息|新闻)?(?:来源|转自)[:：] ?[^（）()【】[\]]{2,30}[）)】\]]/g;

/** Words with which the page speaks for itself behind a sentence; examples in the tests. */
const PAGE =
  /(?<=[。！？”）)」…])[ \u3000]{0,3}(?:(?:文章|本文|稿件)来源[:：]|(?:郑重|特别|免责|重要|版权)(?:声明|说明|提示)[:：]|(?:投资者?据此操作|投资有风险)|海量资讯、精准解读|(?:责任编辑|责编|编辑)[:：]|(?:打开|下载|更多精彩).{0,12}(?:APP|App|客户端)|(?:热点阅读|相关阅读|延伸阅读|推荐阅读|相关新闻|猜你喜欢)[:： ])/;

/** Characters of prose that a list of pieces has. */
function prose(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { role, text }) => sum + (role === 'body' && endsClause(text) ? text.length : 0), 0);
}

/** The pieces without it. A source in brackets ends the article only when hardly any prose stands behind it. */
export function withoutAppendix(all: readonly Piece[]): Piece[] {
  const pieces = upToEditor(all);
  const at = pieces.findLastIndex(({ role, text }) => role === 'body' && lastSource(text) >= 0);
  const ended =
    at >= 0 && prose(pieces.slice(at + 1)) * 4 <= prose(pieces.slice(0, at)) + (pieces[at] as Piece).text.length;
  const kept = ended
    ? pieces.filter(({ role, note }, i) => i <= at || note !== null || role === 'table' || role === 'aside')
    : [...pieces];
  const last = kept.findLastIndex(({ role }) => role === 'body');
  return kept.map((piece, i) => {
    if (piece.role !== 'body') return piece;
    if (ended && i === at) return shortened(piece, lastSource(piece.text));
    const found = i >= last - 1 ? PAGE.exec(piece.text) : null;
    return found && found.index >= 30 ? shortened(piece, found.index) : piece;
  });
}

/** `…讨论。（编辑：某某）1120911`: an agency's editor and day close the text; notes behind them stay. */
function upToEditor(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ role, text }) => role === 'body' && EDITED.test(text.slice(-48)));
  return at < 0 ? pieces : pieces.filter(({ note }, i) => i <= at || (note !== null && note !== 'furniture'));
}

const EDITED = /[（(](?:编辑|核稿)[:：][^（）()]{2,30}[）)] ?1\d{6}$/;

/** Where the text of the last bracketed source ends; -1 when there is none or nothing stands before it. */
function lastSource(text: string): number {
  if (!/来源|转自/.test(text)) return -1;
  const found = [...text.matchAll(SOURCE)].at(-1);
  return found && found.index >= 20 ? found.index + found[0].length : -1;
}

function shortened(piece: Piece, end: number): Piece {
  const text = piece.text.slice(0, end).trimEnd();
  return text === piece.text ? piece : { ...piece, text };
}
