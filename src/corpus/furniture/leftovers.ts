/**
 * What copies of an article carry along beside its text: the links and comments below it, lists of other headlines, page
 * marks in between, paragraphs said twice.
 */
import type { Block } from '@/src/corpus/block';
import { parseDate } from '@/src/corpus/dates';
import { endsSentence } from '@/src/corpus/lines/join';
import { personNames } from '@/src/corpus/names';
import { isListItem } from '@/src/corpus/notes/note';
import { isOrganisation } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import type { Piece } from '@/src/corpus/piece';
import { tellingWords, titleShare } from '@/src/corpus/title';
import { beforeLoud, closes, isCutOff, isHeadline, isLoud } from './headlines';
import { isTail } from './tail';

/** The day of the text below such words. */
const UPDATED = /^(?:更新|发布|刊登)(?:时间|日期)[:：] ?(?:19|20)\d{2}[-/年.]\d{1,2}/;

/** Words of a page's own menu. */
const OF_SITE = /^(?:follow us|sign up|newsletter|关于我们)$/i;

/** Below such a button may be other articles, or all that a page has folded away. */
const UNFOLDS = /全文|full (?:article|story)/i;

/** `南岭客 发表于 2022-12-1 22:36:48`: over each post of a forum. */
const POST = /^(\S{1,24}) (?:发表于|回复于|评论于) ?(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;

/** A thread's first post, up to that of another who answers. */
function firstPost(blocks: readonly Block[]): readonly Block[] {
  const by = (at: number) => POST.exec(blocks[at]?.text ?? '')?.[1];
  const first = [0, 1, 2].find((at) => by(at) !== undefined);
  if (first === undefined) return blocks;
  const answer = blocks.findIndex((_, at) => at > first && (by(at) ?? by(first)) !== by(first));
  return answer > first + 1 ? blocks.slice(0, answer) : blocks;
}

/** Drops what follows a tail mark, when an article stands before it. */
export function cutTail(given: readonly Block[]): Block[] {
  const blocks = firstPost(given);
  let prose = 0;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    if (prose > 60 && block.text.length <= 120 && isTail(block.text)) {
      const after = blocks
        .slice(i + 1)
        .reduce((sum, next) => sum + (isProse(next) && !next.linked ? next.text.length : 0), 0);
      const heads =
        block.kind === 'heading' || block.strong || /[:：】]$/.test(block.text.trim()) || block.text.length <= 12;
      // 评论 may also head a comment that is part of the text: then paragraphs follow, not remarks.
      const remarks = /^(?:评论|comments?)$/i.test(block.text.trim());
      // `Follow Us` closes the menu above an article as well as the article.
      const menu = OF_SITE.test(block.text.trim()) && after > prose * 3;
      if (menu || (UNFOLDS.test(block.text) && after >= prose)) continue;
      if (remarks ? after < prose * 0.3 || isChatter(blocks.slice(i + 1)) : heads || after < prose)
        return [...blocks.slice(0, i), ...blocks.slice(i + 1).filter(({ text }) => UPDATED.test(text))];
    }
    if (isProse(block)) prose += block.text.length;
  }
  return [...blocks];
}

/** Short remarks rather than paragraphs. */
function isChatter(blocks: readonly Block[]): boolean {
  const texts = blocks.filter(({ kind }) => kind === 'text');
  return texts.reduce((sum, { text }) => sum + text.length, 0) < texts.length * 24;
}

function isProse(block: Block): boolean {
  // A paragraph may end with who reported it: `……处理此事。 记者张三 摄影报道`.
  return (
    block.kind === 'text' && (endsSentence(block.text) || (block.text.length >= 80 && /[。！？]/.test(block.text)))
  );
}

/** A number alone on a line is a section's head only where such numbers count from one; else it marks a page. */
export function withoutPageMarks(pieces: readonly Piece[]): Piece[] {
  const isMark = ({ text, role }: Piece) => role === 'heading' && /^\d{1,2}$/.test(text);
  const marks = pieces.filter(isMark);
  if (marks.length === 0) return [...pieces];
  const counted = marks.length >= 2 && marks.every(({ text }, i) => Number(text) === i + 1);
  return counted ? [...pieces] : pieces.filter((piece) => !isMark(piece));
}

/** The first paragraph, set over headline and time too: there it is no text. */
function withoutLeadCopy(pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  if (first?.role !== 'body' || first.text.length < 40) return pieces;
  const again = pieces.findIndex(({ text }, i) => i >= 3 && i <= 7 && text === first.text);
  const dated = pieces.slice(1, Math.max(again, 1)).some(({ note }) => note === 'time' || note === 'source');
  return dated ? pieces.slice(1) : pieces;
}

/** A page that sets its whole text twice goes on with other articles behind the second: what says the first again ends it. */
function withoutSecondCopy(pieces: readonly Piece[]): readonly Piece[] {
  const start = pieces.findIndex(({ role, text }) => role === 'body' && text.length >= 40);
  const again = pieces.findIndex(({ text }, i) => i > start + 1 && text === pieces[start]?.text);
  const whole =
    start >= 0 && again > 0 && pieces.slice(start, again).every(({ text }, i) => text === pieces[again + i]?.text);
  return whole ? pieces.filter(({ note }, i) => i < again || (note !== null && note !== 'caption')) : pieces;
}

/** Drops a paragraph that repeats the first one or the one before it: a summary above the text that copies its opening. */
export function withoutRepeats(given: readonly Piece[]): Piece[] {
  const pieces = withoutSecondCopy(withoutLeadCopy(given));
  let first: string | null = null;
  let last = '';
  const pairs = captionPairs(pieces);
  const said = new Set<string>();
  const bodies = pieces.filter(({ role }) => role === 'body').slice(0, 5);
  return pieces.filter((piece) => {
    const { role, text } = piece;
    if (isAbstract(piece, bodies) || pairs.has(piece)) return false;
    if ((role !== 'body' && role !== 'aside') || text.length < 20) return true;
    // A whole text pasted twice says each of its paragraphs again.
    const again = text === first || text === last || (role === 'body' && text.length >= 40 && said.has(text));
    if (role === 'body') first ??= text;
    said.add(text);
    last = text;
    return !again;
  });
}

/**
 * A short line said twice in a row under another line: what a picture shows, once as its alternative text. Over all others
 * it may be the title.
 */
function captionPairs(pieces: readonly Piece[]): Set<Piece> {
  const found = new Set<Piece>();
  let below = false;
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    const { role, note, text } = piece;
    // A paragraph pasted twice ends like one.
    const most = endsSentence(text) ? 30 : 120;
    const pair = below && next && role === 'body' && text === next.text && text.length >= 8 && text.length <= most;
    if (pair && !isTitlePair(pieces, i)) {
      found.add(piece);
      found.add(next);
    }
    if (note === null && text.length >= 8 && next?.text !== text) below = true;
  });
  return found;
}

/** The headline of a page and of its article, one under the other: it speaks of the text and no line above it does. */
function isTitlePair(pieces: readonly Piece[], at: number): boolean {
  const above = pieces.slice(0, at);
  if (above.some(({ role, text }) => role === 'body' && endsSentence(text))) return false;
  const body = pieces
    .slice(at + 2)
    .filter(({ role }) => role === 'body')
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 20_000);
  const share = (text: string) => (tellingWords(text) < 3 ? 0 : titleShare(text, body));
  return share((pieces[at] as Piece).text) >= 0.3 && above.every(({ text }) => share(text) < 0.3);
}

/** A paragraph near the top that another one says again from its first word and says in full: a summary cut off. */
function isAbstract(piece: Piece, bodies: readonly Piece[]): boolean {
  const at = bodies.indexOf(piece);
  if (at < 0 || at > 2 || piece.text.length < 24) return false;
  const opening = piece.text
    .replace(/^[【[]?(?:本文)?(?:摘要|导读|核心提示|内容提要|简介|导语)[】\]]?[ :：]{0,3}/, '')
    .replace(/ ?(?:Continue reading|Read more|阅读全文).{0,120}$/i, '')
    .replace(/[….。\s]{0,6}$/, '');
  const labelled = opening.length < piece.text.length && !piece.text.startsWith(opening);
  if (labelled && !endsSentence(piece.text)) return true;
  if (opening.length < 24 || (!labelled && endsSentence(piece.text) && !/[….]{1,3}$/.test(piece.text))) return false;
  const stem = opening.slice(0, Math.min(opening.length, Math.max(40, opening.length - 8)));
  return bodies.some(
    (other, i) =>
      i > at &&
      other.text.length >= opening.length - 8 &&
      (labelled ? other.text.includes(stem) : other.text.startsWith(stem)) &&
      other.text !== piece.text,
  );
}

/** How long ago, alone on its line. */
const AGO = /^\d{1,3} ?(?:(?:秒|分钟|小时|天|日|周|个月|年)前|(?:min(?:ute)?|hour|day|week|month)s? ago)$/i;

/** `(Reporting by Jane Doe; editing by John Roe)`: nothing of the text follows. */
const REPORTED = /^[（(]?(?:Additional )?(?:Reporting|Writing) by /i;

/** `（某报记者 张三）` alone below a text. */
const REPORTER = /^[（(][^（）()]{0,16}记者[^（）()]{2,30}[）)]$/;

function closesText(line: string): boolean {
  return REPORTER.test(line) || /[Ee]dit(?:ing|ed) by /.test(line);
}

/** The index of the last sentence; where 责任编辑 closes a text, what follows it is none unless it is a paragraph. */
function lastOfText(pieces: readonly Piece[]): number {
  const last = pieces.findLastIndex(
    ({ role, text }) => role === 'body' && closes(text) && !/^.{1,40}[:：]$/.test(text),
  );
  const editor = pieces.findIndex(
    ({ note }, i) =>
      (note === 'editor' || (note === 'byline' && i > 1 && closesText(pieces[i]?.text ?? ''))) &&
      i > 0 &&
      !pieces.slice(i + 1).some(({ role, text }) => role === 'body' && text.length >= 60 && closes(text)),
  );
  if (editor < 0 || editor > last) return last;
  return pieces.slice(0, editor).findLastIndex(({ role, text }) => role === 'body' && closes(text));
}

/**
 * Drops the headlines of other articles that follow the text: at least three lines without a full stop after its last
 * sentence, or two of them with the day of each.
 */
export function withoutTeasers(pieces: readonly Piece[]): Piece[] {
  // A label whose value the copy lost: `本题链接:`.
  if (/^.{1,12}[:：]$/.test(pieces.at(-1)?.text ?? '') && pieces.length > 1) return withoutTeasers(pieces.slice(0, -1));
  const last = beforeLoud(pieces, lastOfText(pieces));
  const before = pieces[last];
  if (!before || /[：:]$/.test(before.text)) return [...pieces];
  const sentences = pieces.slice(0, last + 1).filter(({ role, text }) => role === 'body' && closes(text));
  const prose = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const lines = pieces.slice(last + 1);
  // A list of other news, the age of each beside it: `5小时前`.
  if (prose >= 60 && lines.filter(({ text }) => AGO.test(text)).length >= 2)
    return pieces.filter(({ note }, i) => i <= last || note === 'source' || note === 'byline' || note === 'editor');
  const closed = lines.some(({ note, text }) => note === 'editor' || (note === 'byline' && REPORTED.test(text)));
  const headlines = lines.filter(
    (piece, i) =>
      (isHeadline(piece) && !(i === 0 && isCutOff(piece))) ||
      isLoud(piece) ||
      (closed && piece.role === 'body' && piece.note === null),
  );
  const dated = headlines.filter(({ text }) => parseDate(text)?.length === 10);
  // Odd words of the page below the last sentence: `大视窗`, `View comments`.
  const scraps = lines.length <= 6 && prose >= 100 && sentences.length >= 2;
  // A chain of headlines without a comma, or one headline behind the last picture's caption.
  const isChain = ({ role, note, text }: Piece, i: number) =>
    role === 'body' &&
    note === null &&
    prose >= 100 &&
    !closes(text) &&
    !isListItem(text) &&
    !/[，,：:]/.test(text) &&
    /[\u4e00-\u9fff]/.test(text) &&
    (text.length >= 60 || (text.length >= 12 && pieces[i - 1]?.note === 'caption' && i === pieces.length - 1));
  const own = new Set(pieces.slice(0, last + 1).map(({ text }) => text));
  const isScrap = (piece: Piece, i: number) =>
    !own.has(piece.text) &&
    !(i === last + 1 && personNames(piece.text)) &&
    ((prose >= 40 && isChannel(piece.text)) ||
      isChain(piece, i) ||
      (scraps &&
        (piece.role === 'body' || piece.role === 'heading') &&
        piece.note === null &&
        piece.text.length <= (lines.length < 2 || /[\u4e00-\u9fff]/.test(piece.text) ? 24 : 56) &&
        (!closes(piece.text) ||
          /[:：]$/.test(piece.text) ||
          (pieces[i - 1]?.note === 'source' && piece.text.length <= 20)) &&
        !isListItem(piece.text) &&
        !/[）)》”」]$/.test(piece.text)));
  const many = closed || (headlines.length >= 3 && headlines.reduce((sum, { text }) => sum + text.length, 0) < prose);
  if (prose < 60 || !(many || dated.length >= 2)) return pieces.filter((piece, i) => i <= last || !isScrap(piece, i));
  // The head of such a list: `最Hit`.
  const isLabel = ({ note, text }: Piece, i: number) =>
    note === null && text.length <= 6 && !closes(text) && headlines.includes(pieces[i + 1] as Piece);
  // One like `某报：修路` among them.
  const isAmong = ({ role, text }: Piece, i: number) =>
    role === 'body' &&
    text.length <= 24 &&
    headlines.includes(pieces[i - 1] as Piece) &&
    headlines.includes(pieces[i + 1] as Piece);
  return pieces.filter(
    (piece, i) =>
      i <= last ||
      !(
        headlines.includes(piece) ||
        isLabel(piece, i) ||
        isAmong(piece, i) ||
        isScrap(piece, i) ||
        (dated.length >= 2 && piece.note === 'time')
      ),
  );
}

/** An office or a writer that signs below the text, alone on its line (a date may follow), is a note. */
export function withSignatures(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) =>
    i === pieces.length - 1 && i > 2 && piece.role === 'body' && piece.text.length <= 9 && personNames(piece.text)
      ? { ...piece, role: 'note', note: 'byline' }
      : i >= pieces.length - 3 &&
          i > 2 &&
          /^(?:body|heading)$/.test(piece.role) &&
          piece.text.length <= 24 &&
          isOrganisation(piece.text)
        ? { ...piece, role: 'note' }
        : piece,
  );
}
