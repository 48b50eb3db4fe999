/**
 * What kind of line a line is: one that says something about the article instead of being part of it (by the tables of
 * `rules.ts` and the readers of whole field lines), or one of the two shapes of structure that plain text has,
 * section numbers and list items.
 */

import { readFieldLine, VALUE_FIRST } from '@/src/corpus/fields/field-line';
import { type LabelKind, labelled, unboxed } from '@/src/corpus/fields/labels';
import { isFurniture } from '@/src/corpus/furniture/furniture';
import { isMenu } from '@/src/corpus/furniture/menu';
import { markedByline, personNames } from '@/src/corpus/names';
import { bylineOutlet, withStrokes } from '@/src/corpus/origin/opening';
import { closesWithOutlet } from '@/src/corpus/origin/outlets';
import { isCallSign, isPublisherName } from '@/src/corpus/origin/publisher';
import { Dispatch } from '@/src/corpus/patterns/dispatch';
import { remembered } from '@/src/corpus/patterns/remembered';
import type { NoteKind } from './captions';
import { NOTE_RULES } from './rules';

export type { NoteKind } from './captions';

/** Of a rule with a tail only the end of the line is read. */
const RULES = new Dispatch(NOTE_RULES, ({ find, tail }) => (tail ? /(?:)/ : find));

/** What kind of note a line is, or null when it belongs to the text. */
export function noteKind(line: string): NoteKind | null {
  if (line.length === 0 || line.length > 420) return null;
  return known(line);
}

/** Several passes over a document ask of the same lines. */
const known = remembered(2000, (line) => findKind(withStrokes(unboxed(line))));

function findKind(line: string): NoteKind | null {
  if (line.length <= 3 && !/[：:\]]$/.test(line))
    return SHORT_NOTES.has(line) || isFurniture(line) ? 'furniture' : null;
  const bullet = /^[•·●▪◦‣] ?/.exec(line)?.[0].length ?? 0;
  if (bullet > 0) {
    const kind = noteKind(line.slice(bullet));
    if (kind === 'source' || kind === 'time' || kind === 'furniture') return kind;
  }
  if (bylineOutlet(line) !== null) return 'byline';
  if (isFurniture(line)) return 'furniture';
  if (markedByline(line) !== null) return 'byline';
  if (closesWithOutlet(line)) return 'source';
  // `2015年06月12日 星期五 出版 上一期 下一期`: the day of a newspaper beside its menu.
  const day = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日 ?(?:星期[一二三四五六日天])? ?(?=\S)/.exec(line);
  if (day && isMenu(line.slice(day[0].length))) return 'time';
  const bracketed = line.length <= 30 ? BRACKETED.exec(line)?.[1] : undefined;
  if (bracketed !== undefined) {
    if (isPublisherName(bracketed) || isCallSign(bracketed)) return 'source';
    if (personNames(bracketed) !== null) return 'byline';
  }
  if (line.length <= 40 && VALUE_FIRST.test(line)) return /来源/.test(line) ? 'source' : 'byline';
  const fields = readFieldLine(line);
  if (fields) {
    if (fields.source !== null || (fields.outlet !== null && /^[（(]/.test(line))) return 'source';
    return fields.published !== null || fields.monthDay !== null ? 'time' : 'byline';
  }
  if (line.length > 90 && !LONG_NOTE.test(line)) return labelNote(line);
  const rule = RULES.find(line, ({ find, tail }) => !tail || (tail.test(line.slice(-4)) && find.test(line.slice(-60))));
  // A paragraph of several sentences keeps its photographer's name: it is the text of a picture story.
  if (rule?.kind === 'caption' && line.length > 130 && (line.match(/[。！？]/g)?.length ?? 0) >= 2) return null;
  return rule?.kind ?? labelNote(line);
}

/** What a labelled line is, where its value can be one; what somebody says behind `记者：` is none. */
const LABELLED: Record<LabelKind, { note: NoteKind; value: RegExp }> = {
  time: { note: 'time', value: /^(?:[^。]{0,24}\d[^。]{0,40})?$/ },
  archived: { note: 'time', value: /^[^。]{0,60}$/ },
  link: { note: 'link', value: /^(?:.{0,20}https?:.{0,400}|[^。，]{0,30})$/ },
  source: { note: 'source', value: /^[^。！？；]{0,60}$/ },
  title: { note: 'lead-in', value: /^[^。]{0,150}$/ },
  author: { note: 'byline', value: /^[^。！？；，]{0,40}$/ },
  editor: { note: 'editor', value: /^[^。！？]{0,40}$/ },
  other: { note: 'furniture', value: /^[^。！？]{0,80}$/ },
};

function labelNote(line: string): NoteKind | null {
  const found = labelled(line);
  if (!found) return null;
  const { note, value } = LABELLED[found.kind];
  return value.test(found.value) ? note : null;
}

/** `（某某社）`, `[某某新闻]`, `【某某网】` alone on a line. */
const BRACKETED = /^[（([【〔]([^（）():：[\]【】〔〕]{2,28})[）)\]】〕]$/;

const SHORT_NOTES = new Set(['完', '(完)', '（完）', 'END', '打印', '收藏', '点赞', '评论', '举报', '海报', '关闭']);

/** Only captions, addresses and legal lines are notes beyond 90 characters. */
const LONG_NOTE =
  /^[-–—]{0,2} ?(?:Staff|Senior|Sports|Contributing) [Ww]riter |^[▲△▼▽↑↓■●◆（(图资配示摄视供PICh<原链网阅来文L版免声特©]|^(?:Article )?[Ss]ource: http|^\(?(?:Additional )?(?:Report|Writ|Edit)ing by |[摄影图][）)]?$|[（(](?:资料照|资料图|示意|档案照|翻摄|图[:：／/])[^（）()]{0,24}[）)]$|\((?:AP|Reuters|AFP|Getty|EPA|Photo|Image|File photo)[ /:][^()]{0,60}\)$|[|/] ?[^.|/]{0,40}\/?(?:Getty Images|Reuters|AP|AFP)$|\((?:AP|Reuters|AFP|EPA|Getty(?: Images)?)\)$|Photos? (?:courtesy|via|by) [^.]{2,60}$|(?:19|20)\d{2}-\d{2}-\d{2} \d{1,8} \d{1,4} \S/;

/** True for any note line (byline, source, time, caption …). */
export function isNoteLine(line: string): boolean {
  return noteKind(line) !== null;
}

const SECTION_HEADS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}$/,
  /^[一二三四五六七八九十]{1,3}[、.．][^，。；]{2,30}[^，。；：]$/,
  /^[（(][一二三四五六七八九十]{1,3}[）)][^，。；]{0,30}[^，。；：]?$/,
  /^第[一二三四五六七八九十百\d]{1,4}[章节编部分条][ \u3000、：]?[^，。；]{0,30}$/,
  /^(?:0?[1-9]|1\d)$/,
  /^Part (?:[IVX]{1,5}|\d{1,2}|One|Two|Three|Four|Five)\b.{0,40}$/i,
];

/** `一`, `二、发展成效`, `（三）`, `第二章 …`: the head of a section, on its own line. */
export function isSectionHead(line: string): boolean {
  return line.length <= 44 && SECTION_HEADS.some((find) => find.test(line));
}

/** A numbered or bulleted item. */
export function isListItem(line: string): boolean {
  return /^(?:[·•●○◆■□▪▶★☆*➤►✓–]|-(?= )|\d{1,2}[、.．)）](?!\d)|[①-⑳]|[（(]\d{1,2}[）)]|[a-z][.)] )/.test(line);
}
