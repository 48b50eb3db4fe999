/**
 * Fields at the top of a text without the rules of front matter: `标题：…`, `Source: …`, `【作者】…`, `- **发布时间**: …`, under a
 * first `---` that is never closed, or under the article's own heading. Data sets and clippers write them so.
 */
import { oneLine } from '@/src/corpus/text/characters';
import { type LabelKind, labelKind } from './labels';

export interface FieldBlock {
  /** Name of a front matter field → its value. */
  fields: ReadonlyMap<string, string[]>;
  body: string;
}

/** The field that a label of the common table is; null for one that says nothing of these five. */
const FIELD: Record<LabelKind, string | null> = {
  title: 'title',
  source: 'source',
  author: 'author',
  time: 'date',
  link: 'url',
  editor: null,
  archived: null,
  other: null,
};

/** Fields that say nothing of these five, and the label over the text itself. */
const OTHER =
  /^(?:语言|编号|摘要|language|id|layout|comments|thumbnail|headimg|description|updated|modified|docno|fetched(?: on)?|copyright|contact|details|website|webpage)$/i;
const TEXT = /^(?:正文|内容|全文|文章内容|content|body|text)$/i;

/** Labels of the day on which a note or page was made or changed. */
const NOTED = /^(?:创建|录入|添加|上传|更新|修改|最后|最新|created|modified|(?:last )?updated)/i;

const LINE =
  /^[ \t\u3000>*•-]{0,6}(?:\*\*|__)?(?:【([^【】]{1,10})】|([\p{L}][\p{L} _-]{0,18}?)\s{0,3}(?:\*\*|__)?\s{0,3}[:：])(?:\*\*|__)?[ \t\u3000]{0,6}(.{0,2000})$/u;

/** Reads the block; null when fewer than two fields of different names stand there. */
export function readFieldBlock(text: string): FieldBlock | null {
  const lines = text.slice(0, 20_000).split('\n');
  const fields = new Map<string, string[]>();
  let heading: string | null = null;
  let count = 0;
  let day = '';
  let offset = 0;
  let end = 0;
  let rest = '';
  for (const [i, raw] of lines.entries()) {
    if (i > 40) break;
    const line = raw.trim();
    const next = offset + raw.length + 1;
    const match = line.length <= 2100 ? LINE.exec(line) : null;
    const key = (match?.[1] ?? match?.[2] ?? '').trim().replace(/_/g, ' ');
    // `Source: | Linjiang Times |`: fields that were cells of a table.
    const value = (match?.[3] ?? '').replace(/^\s{0,6}\|\s{0,6}|\s{0,6}\|\s{0,6}$/g, '').trim();
    const kind = match ? labelKind(key, { among: true }) : null;
    const name = (kind && FIELD[kind]) ?? undefined;
    if (match && TEXT.test(key) && count >= 1) {
      rest = value;
      end = next;
      break;
    }
    if (match && name !== undefined && !(name !== 'title' && value.length > 400)) {
      // A note's own day gives way to that of the article.
      const noted = name === 'date' && fields.has(name) && NOTED.test(day) && !NOTED.test(key);
      if (noted) fields.delete(name);
      if (name === 'date') day = key;
      count += add(fields, name, value) - (noted ? 1 : 0);
      end = next;
    } else if (match && kind === null && end === offset && count >= 1 && isShort(value, lines[i + 1])) end = next;
    else if (match && (kind !== null || OTHER.test(key)) && (count > 0 || i === 0 || fields.size > 0)) end = next;
    else if (line === '' || /^-{3,}$/.test(line)) {
      if (count > 0 && /^-{3,}$/.test(line)) end = next;
    } else if (heading === null && count === 0 && /^# {0,2}\S/.test(line)) heading = line.slice(1).trim();
    // The page's own name above its table of fields.
    else if (i === 0 && line.endsWith('|')) end = next;
    else break;
    offset = next;
  }
  if (count < 2 || (!fields.has('title') && heading === null && fields.size < 3)) return null;
  if (heading !== null && !fields.has('title')) fields.set('title', [oneLine(heading, 400)]);
  const body = text.slice(Math.min(end, text.length));
  return { fields, body: rest === '' ? body : `${rest}\n${body}` };
}

/** The value of a field of nobody's list (`Status: To read`): short, another field or the block's end behind it. */
function isShort(value: string, next = ''): boolean {
  return value.length <= 40 && !/[。！？；]/.test(value) && (next.trim() === '' || LINE.test(next.trim()));
}

/** Adds a value, a Markdown link as its text and its address; 1 when the name is new. */
function add(fields: Map<string, string[]>, name: string, value: string): number {
  const link = /^\[([^[\]]{1,300})\]\((https?:[^()\s]{4,2000})\)/.exec(value);
  const shown = link ? (name === 'url' ? (link[2] as string) : (link[1] as string)) : value;
  if (link && name !== 'url' && name !== 'title' && !fields.has('url')) fields.set('url', [link[2] as string]);
  const text = oneLine(shown.replace(/^["'<]|["'>]$/g, ''), 2200);
  if (text === '') return 0;
  const fresh = fields.has(name) && name !== 'url' ? 0 : 1;
  if (fresh === 1) fields.set(name, [text]);
  return fresh;
}
