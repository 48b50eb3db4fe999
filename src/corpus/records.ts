/**
 * Articles that a crawler saved as JSON: one object a line, an array of objects, or one object with such an array inside
 * (`{"articles": [{"title": …, "source": …, "content": …}]}`). Each object that holds a text is an article of its own; its
 * other entries are read like front matter.
 */

import type { FieldBlock } from '@/src/corpus/fields/field-block';
import { simplified } from '@/src/corpus/text/as-written';
import { oneLine } from '@/src/corpus/text/characters';

/** Keys of the text itself, the surest first, in small letters without blanks and marks. */
const TEXT_KEYS = [
  'content',
  'text',
  'body',
  'articlebody',
  'maintext',
  'fulltext',
  'articletext',
  'newscontent',
  'contents',
  'article',
  '正文',
  '内容',
  '全文',
  '新闻内容',
];
/** Keys of a list of articles. */
const LIST_KEYS = ['articles', 'data', 'items', 'list', 'news', 'results', 'entries', 'documents'];

/** A text of fewer characters is a label, not an article. */
const LEAST_TEXT = 40;
const MOST_RECORDS = 20_000;

/** Reads the records; null for a text that is no JSON or holds no article. */
export function readRecords(text: string): FieldBlock[] | null {
  if (!/^\s{0,200}(?:\{|\[\s{0,200}\{)\s{0,200}"/.test(text.slice(0, 700))) return null;
  const records = objectsOf(text).slice(0, MOST_RECORDS).flatMap(toRecord);
  return records.length > 0 ? records : null;
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

function objectsOf(text: string): Json[] {
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  // One object a line: a line that is cut off or broken is left out.
  if (isObject(parsed(first.trim())) && first.length < text.trim().length)
    return text
      .split('\n')
      .map((line) => parsed(line.trim()))
      .filter(isObject);
  const whole = parsed(text);
  if (Array.isArray(whole)) return whole.filter(isObject);
  if (!isObject(whole)) return [];
  const list = LIST_KEYS.map((key) => whole[key]).find((value) => Array.isArray(value));
  return Array.isArray(list) && list.some(isObject) ? list.filter(isObject) : [whole];
}

const bare = (key: string): string => simplified(key.toLowerCase()).replace(/[\s_:.-]+/g, '');

/** An object as fields and text; nothing when it holds no text. */
function toRecord(object: Json): FieldBlock[] {
  const entries = Object.entries(object).slice(0, 100);
  const named = (name: string) => entries.find(([key, value]) => bare(key) === name && textOf(value) !== null);
  const found = TEXT_KEYS.map(named).find(
    (entry) => entry !== undefined && (textOf(entry[1]) ?? '').length >= LEAST_TEXT,
  );
  const body = found === undefined ? null : textOf(found[1]);
  if (found === undefined || body === null) return [];
  return [{ fields: toFields(object, found[0]), body }];
}

/**
 * The entries of an object as fields, each value in words.
 * @param text the key of the text itself, which is no field
 */
export function toFields(object: Json, text?: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [key, value] of Object.entries(object).slice(0, 100)) {
    if (key === text || key.length > 60) continue;
    const values = (Array.isArray(value) ? value.slice(0, 20) : [value])
      .map(scalar)
      .filter((shown) => shown !== '')
      .map((shown) => oneLine(shown, 2200));
    if (values.length > 0) fields.set(oneLine(key, 60), values);
  }
  return fields;
}

/** A text, or its paragraphs in a list. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')
    ? value.join('\n\n')
    : null;
}

/** A value in words; an object (`"source": {"name": …}`) by its name. */
function scalar(value: unknown): string {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value.name === 'string' ? value.name : '';
}
