/**
 * Forms with numbered fields, each value below its label, as boards ask of whoever posts a news text:
 * `1.媒体来源：` / `某某报` / `2.记者署名：` / … / `4.完整新闻内文：` / the text / `5.完整新闻连结：` / address / `6.备注：`.
 */
import { parseDate } from '@/src/corpus/dates';
import { oneLine } from '@/src/corpus/text/characters';
import type { FieldBlock } from './field-block';

/** What a label begins with, and the field it is; `text` is the article, `end` what the poster adds. */
const LABELS: readonly { name: string; spelled: RegExp }[] = [
  { name: 'source', spelled: /^(?:媒体来源|新闻来源|来源)/ },
  { name: 'author', spelled: /^(?:记者署名|记者|作者)/ },
  { name: 'title', spelled: /^(?:完整)?(?:新闻)?标题/ },
  { name: 'text', spelled: /^(?:完整)?(?:新闻)?(?:内文|内容|全文)/ },
  { name: 'url', spelled: /^(?:完整)?(?:新闻)?(?:连结|链接|网址)/ },
  { name: 'end', spelled: /^(?:备注|心得|评论)/ },
];

const LINE = /^[ \t\u3000]{0,4}\d{1,2}[.、．)）] ?([\u4e00-\u9fff][^:：\n]{1,60})[:：][ \t\u3000]{0,4}(.{0,2000})$/;
/** A label alone may stand without its colon: `2.记者署名`. */
const BARE = /^\d{1,2}[.、．)）] ?((?:完整)?(?:媒体来源|新闻来源|记者署名|新闻标题|新闻内文|新闻内容|新闻连结))$/;
/** `※ 例如某某日报、某某时报（请参考版规）`: what the board says of a field. */
const HINT = /^[ \t\u3000]{0,4}[※＊]/;
/** The first label stands among the first lines. */
const FIRST = 15;

/** Reads such a form; null for a text that is none (three fields and the text itself are asked for). */
export function readNumberedFields(text: string): FieldBlock | null {
  if (!/\d[.、．)）] ?(?:完整)?(?:媒体|新闻|记者|来源)/.test(text.slice(0, 2000))) return null;
  const values = new Map<string, string[]>();
  const above: string[] = [];
  let current: string | null = null;
  for (const [i, raw] of text.split('\n').entries()) {
    const found = raw.length <= 2100 ? (LINE.exec(raw.trim()) ?? BARE.exec(raw.trim())) : null;
    const name = found ? LABELS.find(({ spelled }) => spelled.test(found[1] as string))?.name : undefined;
    if (found && name !== undefined && !values.has(name)) {
      current = name;
      values.set(name, [found[2] ?? '']);
    } else if (current !== null) values.get(current)?.push(raw);
    else if (i >= FIRST) return null;
    else above.push(raw);
  }
  const body =
    values
      .get('text')
      ?.filter((line) => !HINT.test(line))
      .join('\n') ?? '';
  if (values.size < 4 || !/\S/.test(body)) return null;
  const fields = new Map<string, string[]>();
  for (const name of ['source', 'author', 'title', 'url']) {
    const lines = (values.get(name) ?? []).filter((line) => /\S/.test(line) && !HINT.test(line));
    // A headline may fill two lines; what else stands under a label is said of others.
    const value = name === 'title' && lines.length === 2 ? lines.join(' ') : lines[0];
    if (value !== undefined) fields.set(name, [oneLine(value, 400)]);
  }
  // The day stands in the head of the post or under the reporter.
  const day = [...(values.get('author') ?? []), ...above]
    .map((line) => parseDate(line))
    .find((date) => date?.length === 10);
  if (day) fields.set('date', [day]);
  return { fields, body };
}
