/**
 * Front matter (Jekyll, Hexo, Hugo): the fields between two `---` lines at the top of a file. Read with the failsafe YAML
 * schema, where every scalar is text, so nothing is built, run or guessed; what YAML refuses is read as `key: value` lines.
 */
import { parse } from 'yaml';
import { oneLine } from '@/src/corpus/text/characters';

export interface FrontMatter {
  /** Lower-case key → its text, or texts of a list. Never an object. */
  fields: ReadonlyMap<string, string[]>;
  body: string;
}

const LONGEST = 64 * 1024;

/** The title block of a converter: `% title`, `% authors; one by one`, `% day`, each gone on with behind blanks. */
function titleBlock(text: string): FrontMatter | null {
  const found =
    /^\s{0,40}?(% ?\S.{0,400}\n(?: {1,8}\S.{0,400}\n){0,4})(% ?.{0,400}\n(?: {1,8}\S.{0,400}\n){0,8})(% ?.{0,100}\n)?\s{0,4}\n/.exec(
      text.slice(0, 8000),
    );
  if (!found) return null;
  const [all, ...parts] = found;
  const fields = new Map<string, string[]>();
  ['title', 'author', 'date'].forEach((name, i) => {
    add(fields, name, (parts[i] ?? '').replace(/^% ?/, '').split(name === 'author' ? /[;\n]/ : /(?!)/));
  });
  return fields.has('title') && fields.size > 1 ? { fields, body: text.slice(all.length) } : null;
}

/** Splits front matter off; null when the text has none (an opening line that is never closed is text). */
export function readFrontMatter(text: string): FrontMatter | null {
  const start = /^\s{0,40}?(-{3,}|\+{3})[ \t]*\n/.exec(text.slice(0, 200));
  if (!start) return titleBlock(text);
  const mark = start[1] as string;
  const from = start[0].length;
  const end = closing(text, from, mark === '+++' ? '+++' : '---');
  if (!end) return null;
  const source = text.slice(from, end.at);
  const fields = mark === '+++' ? plainFields(withoutTables(source)) : yamlFields(source);
  if (fields.size === 0) return null;
  return { fields, body: text.slice(end.next) };
}

function closing(text: string, from: number, mark: string): { at: number; next: number } | null {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + 200)).trim();
    if (line === mark || (mark === '---' && /^-{3,}$/.test(line)) || (mark === '---' && line === '...')) {
      return { at, next: Math.min(end + 1, text.length) };
    }
    at = end + 1;
  }
  return null;
}

/** `title: 某报告` or `date: '2021-05-06'`: a key of letters and a value that YAML reads as it stands. */
const PLAIN_PAIR =
  /^([A-Za-z][A-Za-z_-]{0,30}): {1,4}(?:'([^'\p{C}\u2028\u2029]*)'|([A-Za-z0-9\u4e00-\u9fff](?:[A-Za-z0-9\u4e00-\u9fff，。、！？（）“”《》,./+()&=?%_-]|:(?=[^\s,])| (?! *$| *#))*))$/u;

/**
 * Front matter of nothing but plain pairs, one a line, which is what most of it is; null for any other. The same as the
 * parser says, in a twentieth of its time.
 */
function simpleFields(source: string): Map<string, string[]> | null {
  if (source.length > 4000) return null;
  const fields = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const line of source.replace(/\n$/, '').split('\n')) {
    const pair = PLAIN_PAIR.exec(line);
    const key = pair?.[1];
    if (!key || seen.has(key)) return null;
    seen.add(key);
    add(fields, key, pair[2] ?? pair[3]);
  }
  return fields;
}

function yamlFields(source: string): Map<string, string[]> {
  const simple = simpleFields(source);
  if (simple) return simple;
  let value: unknown;
  try {
    value = parse(source, {
      schema: 'failsafe',
      maxAliasCount: 20,
      uniqueKeys: false,
      logLevel: 'silent',
      merge: false,
    });
  } catch {
    return plainFields(source);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return plainFields(source);
  const fields = new Map<string, string[]>();
  for (const [key, item] of Object.entries(value)) add(fields, key, item);
  // The map's own fields stand in where the top has none of that name.
  for (const [key, item] of Object.entries(value))
    if (TABLES.has(key.toLowerCase()) && typeof item === 'object' && item !== null && !Array.isArray(item))
      for (const [inner, text] of Object.entries(item)) if (!fields.has(inner.toLowerCase())) add(fields, inner, text);
  return fields;
}

/** Maps that hold more fields of the article itself; a cover's or menu's say nothing of it. */
const TABLES: ReadonlySet<string> = new Set(['params', 'extra', 'article', 'meta', 'metadata', 'original']);

/** TOML with the fields of such tables at its top, `[params.author]` as that of its name, and no other table. */
function withoutTables(source: string): string {
  let prefix: string | null = '';
  const lines: string[] = [];
  for (const line of source.split('\n')) {
    const table = /^\s{0,8}\[{1,2}([\w.-]{1,60})\]{1,2}\s{0,8}$/.exec(line)?.[1]?.toLowerCase().split('.');
    if (table) {
      const names = TABLES.has(table[0] as string) ? table.slice(1) : table;
      prefix =
        names.length === 0
          ? ''
          : names.length === 1 && /^(?:author|source)$/.test(names[0] as string)
            ? (names[0] as string)
            : null;
    } else if (prefix === '') lines.push(line.trimStart());
    else if (prefix !== null) lines.push(line.replace(/^\s{0,8}name(?=\s{0,4}=)/, prefix));
  }
  return lines.join('\n');
}

function add(fields: Map<string, string[]>, key: string, item: unknown): void {
  const texts = (Array.isArray(item) ? item.slice(0, 50) : [item])
    .map(scalar)
    .map((text) => oneLine(text, 4000).replace(/^\[\[(.{1,200})\]\]$/, '$1'))
    .filter((text) => text !== '');
  if (texts.length > 0 && key.length <= 60) fields.set(oneLine(key, 60).toLowerCase(), texts);
}

/** The text of a value: a tagged date as its day, an object (`author: {name: …}`) by its name. */
function scalar(item: unknown): string {
  if (typeof item === 'string') return item;
  if (item instanceof Date && !Number.isNaN(item.getTime())) return item.toISOString().slice(0, 10);
  const name = typeof item === 'object' && item !== null && Object.hasOwn(item, 'name') ? Object(item).name : '';
  return typeof name === 'string' ? name : '';
}

/** `key: value` and `key = "value"` lines, and `- item` lines below a key. */
function plainFields(source: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  let key = '';
  for (const line of source.split('\n')) {
    const pair = /^([\p{L}_][\p{L}\p{N}_.-]{0,40}) {0,4}[:=：] {0,4}(.{0,2000})$/u.exec(line);
    const item = /^ {0,6}- {0,4}(.{1,600})$/.exec(line);
    if (pair) {
      key = (pair[1] as string).toLowerCase();
      const value = unquote(pair[2] as string);
      if (/^\[.*\]$/.test(value))
        add(
          fields,
          key,
          value
            .slice(1, -1)
            .split(/[,，]/)
            .map((part) => unquote(part)),
        );
      else if (value !== '') add(fields, key, value);
    } else if (item && key) {
      add(fields, key, [...(fields.get(key) ?? []), unquote(item[1] as string)]);
    }
  }
  return fields;
}

function unquote(text: string): string {
  const trimmed = text.trim();
  const quoted = /^(['"])(.*)\1$/.exec(trimmed);
  return quoted ? (quoted[2] as string).replace(/''/g, "'").replace(/\\"/g, '"') : trimmed;
}
