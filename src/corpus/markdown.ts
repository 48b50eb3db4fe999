/**
 * Markdown to blocks: the part of it that articles use (headings, paragraphs, emphasis, links, lists, quotes, tables,
 * rules, images, code fences). Own and small because a parser that is linear on any input is needed, and inline
 * structure is thrown away: only its text remains.
 */

import { safeUrl } from '@/src/corpus/address';
import { type Block, makeBlock } from '@/src/corpus/block';
import { linesToParagraphs } from '@/src/corpus/lines/lines';
import { isRuleLine, ruledTableAt } from '@/src/corpus/lines/ruled-table';
import { hasDialect, plainMarkdown } from '@/src/corpus/markdown-dialects';

/** Blocks of a Markdown text. Linear. */
export function markdownToBlocks(source: string): Block[] {
  const text = plainMarkdown(withoutComments(source));
  const blocks: Block[] = [];
  let prose: string[] = [];
  const flush = () => {
    blocks.push(...proseBlocks(prose.join('\n')));
    prose = [];
  };
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const table = ruledTableAt(lines, i);
    if (table) {
      flush();
      for (const row of table.rows) blocks.push(makeBlock('row', row.map((cell) => cellText(cell)).join('\t')));
      i += table.taken - 1;
      continue;
    }
    const heading = /^ {0,3}(#{1,6})(?:[ \t\u3000]+|(?=[^#\s]))(.*)$/.exec(line);
    if (heading && !/^#[A-Za-z0-9_\u4e00-\u9fff]{1,20}#?$/.test(line.trim())) {
      flush();
      const shown = inline((heading[2] as string).replace(/[ \t]#{1,6}[ \t]*$/, ''));
      if (shown.text !== '')
        blocks.push(
          makeBlock('heading', shown.text, {
            level: (heading[1] as string).length,
            href: shown.href,
            linked: shown.linked,
          }),
        );
    } else if (isRule(line) && !isSetext(line, lines[i - 1])) {
      flush();
      blocks.push(makeBlock('rule', ''));
    } else if (isSetext(line, lines[i - 1]) && prose.length > 0) {
      const title = prose.pop() as string;
      flush();
      const shown = inline(title);
      blocks.push(makeBlock('heading', shown.text, { level: line.trim()[0] === '=' ? 1 : 2, href: shown.href }));
    } else if (NOTE.test(line)) {
      flush();
      const note = inline(line.replace(NOTE, '')).text;
      if (note !== '') blocks.push(makeBlock('aside', note));
    } else if (/^ {0,3}(?:```|~~~)/.test(line)) {
      flush();
      const fence = line.trim().slice(0, 3);
      i += 1;
      while (i < lines.length && !(lines[i] as string).trim().startsWith(fence)) i += 1;
    } else if (isTableStart(line, lines[i + 1])) {
      flush();
      let row = i;
      while (row < lines.length && (lines[row] as string).includes('|')) {
        if (row !== i + 1) blocks.push(makeBlock('row', cells(lines[row] as string).join('\t')));
        row += 1;
      }
      i = row - 1;
    } else if (/^ {0,3}[-*+] +\S/.test(line) || /^ {0,3}> ?/.test(line)) {
      if (/^ {0,3}[-*+] +\S/.test(line)) flush();
      prose.push(line.replace(/^ {0,3}(?:> ?){1,4}/, '').replace(/^ {0,3}[-*+] +/, ''));
    } else {
      prose.push(line);
    }
  }
  flush();
  return blocks;
}

/** `[^1]: …`: a note below the text. */
const NOTE = /^ {0,3}\[\^[^\]\s]{1,40}\]: ?/;

function isRule(line: string): boolean {
  const marks = line.trim();
  return marks.length >= 3 && /^(?:-[- ]*|\*[* ]*|_[_ ]*|={3,}|—{3,}|…{3,})$/.test(marks);
}

/** `Title` over `====` or `----`: only under a short line that is no sentence. */
function isSetext(line: string, before: string | undefined): boolean {
  return (
    before !== undefined &&
    /^ {0,3}(?:={3,}|-{3,})[ \t]*$/.test(line) &&
    /\S/.test(before) &&
    before.length <= 80 &&
    !/[。！？，；>|]\s*$/.test(before)
  );
}

function isTableStart(line: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    line.includes('|') &&
    next.includes('-') &&
    next.length < 2000 &&
    (/^[\s|:-]+$/.test(next) || isRuleLine(next)) &&
    next.includes('|')
  );
}

function cells(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cellText);
}

function cellText(cell: string): string {
  return inline(cell).text.replace(/\t/g, ' ').trim();
}

/** Running text to paragraph blocks. Marks of emphasis stay until lines are joined, because they may span lines. */
function proseBlocks(text: string): Block[] {
  if (!/\S/.test(text)) return [];
  return linesToParagraphs(text).flatMap((paragraph) => {
    const shown = inline(paragraph);
    return shown.text === '' ? [] : [makeBlock('text', shown.text, shown)];
  });
}

interface Inline {
  text: string;
  strong: boolean;
  runIn: number;
  linked: number;
  href: string | null;
}

const LINK =
  /\[([^[\]\n]{0,500})\]\(\s{0,3}<?([^()\s<>]{0,2048}(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,500})?)>?(?:\s{1,3}["'][^"'\n]{0,300}["'])?\s{0,3}\)/g;
const IMAGE =
  /!\[(?:[^[\]\n]|\[[^[\]\n]{0,60}\]){0,300}\]\(\s{0,3}<?[^()\s<>]{0,2048}>?(?:\s{1,3}["'][^"'\n]{0,300}["'])?\s{0,3}\)(?:\{[^{}\n]{0,100}\})?/g;

/** The text of inline Markdown: emphasis, links, images, code, tags and escapes resolved. */
function inline(source: string): Inline {
  let linkedLength = 0;
  let href: string | null = null;
  let text = source.includes('![') ? source.replace(IMAGE, '') : source;
  if (text.includes(']('))
    text = text.replace(LINK, (_, label: string, target: string) => {
      linkedLength += label.length;
      href ??= safeUrl(target);
      return label;
    });
  if (text.includes('<'))
    text = text.replace(/<(https?:\/\/[^<>\s]{1,2048})>/g, (_, target: string) => {
      linkedLength += target.length;
      href ??= safeUrl(target);
      return target;
    });
  if (text.includes('<')) text = text.replace(/<\/?[A-Za-z][^<>\n]{0,500}>/g, '');
  if (text.includes('&')) text = text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, entity);
  const trimmed = text.trim();
  const strong = /^(\*\*|__)(?!\s)/.test(trimmed) && wholeStrong(trimmed);
  const runIn = strong ? 0 : (/^(?:\*\*|__)([^*_\n]{2,160})(?:\*\*|__)/.exec(trimmed)?.[1] ?? '').trim().length;
  text = trimmed;
  if (MARKED.test(trimmed))
    text = trimmed
      .replace(/\*{1,3}/g, (stars, at: number) => (isOperator(trimmed, at, stars.length) ? stars : ''))
      .replace(/(?<![A-Za-z0-9_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![A-Za-z0-9_])/g, '')
      .replace(/~~|`/g, '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .trim();
  const linked = text.length === 0 ? 0 : Math.min(1, linkedLength / text.length);
  if (linked < 0.7) href = null;
  return { text, strong, runIn, linked, href };
}

/** Signs that emphasis, code and escapes are written with. */
const MARKED = /[*_~`\\]/;

/** `10*5`: an asterisk between digits is a sign, not emphasis. */
function isOperator(text: string, at: number, length: number): boolean {
  return length === 1 && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + length] ?? '');
}

/** `**all of it**`, with nothing bold ending inside. */
function wholeStrong(text: string): boolean {
  const mark = text.slice(0, 2);
  const close = text.indexOf(mark, 2);
  return close === text.length - 2 && close > 2;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

function entity(_: string, name: string): string {
  return ENTITIES[name] ?? '';
}

/** True when a text is written in Markdown: headings, emphasis, links or a table in it. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 200_000);
  return (
    /^ {0,3}#{1,6} +\S/m.test(head) ||
    /^ {0,3}\|.{1,200}\|[ \t]*\n {0,3}\|[ :|-]{3,200}\|/m.test(head) ||
    /\*\*[^*\n]{1,100}\*\*/.test(head) ||
    /^ {0,3}\*[^*\s][^*\n]{0,100}[^*\s]\*[ \t]*$/m.test(head) ||
    /\[[^[\]\n]{1,100}\]\((?:https?:)?\/\/[^)\s]{1,300}\)/.test(head) ||
    /^ {0,3}(?:-{3,}|\*{3,})[ \t]*$/m.test(head) ||
    hasDialect(head)
  );
}

/** Text without HTML comments (`<!-- more -->`). Linear: an unclosed one ends the search. */
export function withoutComments(text: string): string {
  let result = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    result += text.slice(at, open);
    at = close + 3;
  }
  return result + text.slice(at);
}
