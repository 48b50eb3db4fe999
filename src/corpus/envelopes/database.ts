/**
 * What libraries' databases of news write when articles are exported from them as text (Factiva, Nexis, Wisers, ProQuest): one
 * article or many, each with its fields in lines of their own and a number of the database at its end.
 */
import { parseDate } from '@/src/corpus/dates';
import type { FieldBlock } from '@/src/corpus/fields/field-block';
import { simplified } from '@/src/corpus/text/as-written';
import { oneLine } from '@/src/corpus/text/characters';

interface Form {
  /** A line that only this database writes. */
  sign: RegExp;
  /** The line that ends an article; where it opens one's last fields, they go with it. */
  end: RegExp;
  read: (lines: readonly string[]) => FieldBlock | null;
  example: string;
}

const FORMS: readonly Form[] = [
  {
    sign: /^AN {1,4}Document [A-Z][A-Z0-9]{2,16}[a-z0-9]{3,14}\s{0,3}$/m,
    end: /^AN {1,4}Document /,
    read: coded,
    example: 'AN Document STAR000020240506ek560005l',
  },
  {
    sign: /^Document [A-Z]{3,9}[A-Z0-9]{0,6}20\d{6}[a-z0-9]{3,14}\s{0,3}$/m,
    end: /^Document [A-Z]{3,9}[A-Z0-9]{0,6}20\d{6}[a-z0-9]{3,14}\s{0,3}$/,
    read: counted,
    example: 'Document STAR000020240506ek560005l',
  },
  {
    sign: /^End of Document\s{0,3}$/m,
    end: /^End of Document\s{0,3}$/,
    read: labelledBody,
    example: 'End of Document',
  },
  {
    // As it is written, in either script.
    sign: /^文章.. ?[:：] ?\d{12,20}\s{0,3}$/m,
    end: /^文章编号 ?[:：]/,
    read: clipping,
    example: '文章编号: 202405060040012',
  },
  {
    sign: /^ProQuest document ID: ?\d{6,16}\s{0,3}$/m,
    end: /^Database: /,
    read: indexed,
    example: 'ProQuest document ID: 2676123456',
  },
];

/** The articles of such an export; null for any other text. Linear. */
export function readDatabase(text: string): FieldBlock[] | null {
  const form = FORMS.find(({ sign }) => sign.test(text));
  if (!form) return null;
  const records: FieldBlock[] = [];
  const rest: string[][] = [];
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (form.end.test(simplified(line.slice(0, 80)))) {
      const record = form.read(lines);
      if (record) records.push(record);
      else rest.push(lines);
      lines = [];
    } else lines.push(line.trimEnd());
  }
  if (records.length === 0) return null;
  // What is of another form among them is no less an article.
  for (const body of [...rest, lines].map((left) => left.join('\n')))
    if (body.length >= LEAST) records.push({ fields: new Map(), body });
  return records;
}

/** Less behind the last article are the words of the database itself. */
const LEAST = 400;

/** Fields by name, empty ones left out. */
function fieldsOf(values: Readonly<Record<string, string | null | undefined>>): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of Object.entries(values)) if (value) fields.set(name, [oneLine(value, 400)]);
  return fields;
}

const CODE =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CO|IN|NS|RE|IPD|IPC|PUB|CT|RF|CLM|ART)(?: {1,4}(.*))?$/;

/** Two letters in front of each field: `HD` the headline, `PD` the day, `SN` the source, `LP` and `TD` the text. */
function coded(lines: readonly string[]): FieldBlock | null {
  const values = new Map<string, string[]>();
  let current = '';
  for (const line of lines) {
    const found = CODE.exec(line);
    const code = found?.[1] ?? '';
    if (code !== '' && !values.has(code)) {
      current = code;
      values.set(code, found?.[2] ? [found[2]] : []);
    } else values.get(current)?.push(line);
  }
  const value = (code: string) => values.get(code)?.join(' ').trim();
  const body = [...(values.get('LP') ?? []), '', ...(values.get('TD') ?? [])].join('\n').trim();
  if (body === '' || !value('HD')) return null;
  const author = value('BY')?.replace(/^By /, '');
  return { fields: fieldsOf({ title: value('HD'), author, date: value('PD'), source: value('SN') }), body };
}

const COUNT = /^\d{1,3}(?:,?\d{3})* (?:words|字)$/;
const RIGHTS = /^(?:\(c\)|©|Copyright|版权)/i;
const WRITER = /^(?:By |(?:本报)?记者|作者[:： ])/;

/** Headline, byline and the count of words; below it day, source, code, language and rights, a line each. */
function counted(lines: readonly string[]): FieldBlock | null {
  const count = lines.findIndex((line) => COUNT.test(line));
  const rights = lines.findIndex((line, i) => i > count && i <= count + 12 && RIGHTS.test(simplified(line)));
  if (count < 1 || rights < 0) return null;
  const head = lines.slice(0, count).filter((line) => line !== '');
  const author = WRITER.test(simplified(head.at(-1) ?? '')) ? head.pop() : undefined;
  const below = lines.slice(count + 1, rights).filter((line) => line !== '');
  const day = below.findIndex((line) => parseDate(line)?.length === 10);
  const source = below.slice(day + 1).find((line) => !/^\d{1,2}:\d{2}/.test(line));
  const body = lines
    .slice(rights + 1)
    .join('\n')
    .trim();
  if (day < 0 || body === '') return null;
  return {
    fields: fieldsOf({
      title: head.at(-1),
      author: author?.replace(/^By |^[^A-Z]{0,2}.者[:：]? ?/, ''),
      date: below[day],
      source,
    }),
    body,
  };
}

const LABEL =
  /^(Byline|Section|Length|Dateline|Highlight|Graphic|Notes|Classification|Language|Load-Date|Subject|Copyright)\b:?/;

/** Headline, source and day, labels, `Body` alone on a line, the text, labels again. */
function labelledBody(lines: readonly string[]): FieldBlock | null {
  const from = lines.indexOf('Body');
  if (from < 0) return null;
  const head = lines.slice(0, from).filter((line) => line !== '' && !/^Page \d{1,4} of \d{1,4}$/.test(line));
  const day = head.findIndex((line) => !LABEL.test(line) && parseDate(line)?.length === 10);
  const after = lines.slice(from + 1);
  const end = after.findIndex((line) =>
    /^(?:Graphic|Notes|Classification|Load-Date\b.*|Correction(?:-Date)?\b.*)$/.test(line),
  );
  const body = (end < 0 ? after : after.slice(0, end)).join('\n').trim();
  if (day < 1 || body === '') return null;
  const author = head.map((line) => /^Byline: {0,3}(?:By )?(.{2,120})$/i.exec(line)?.[1]).find((name) => name);
  return { fields: fieldsOf({ title: head[0], source: head[day - 1], date: head[day], author }), body };
}

/** `某报 | 2024-05-06` over `A08 | 要闻`, the headline and the text. */
function clipping(lines: readonly string[]): FieldBlock | null {
  const kept = lines.filter((line) => line !== '');
  const first = kept.findIndex((line) => /[|｜]/.test(line) && parseDate(line)?.length === 10);
  if (first < 0 || first > 8) return null;
  const source = (kept[first] as string).split(/[|｜]/)[0]?.trim();
  let at = first + 1;
  while (/^[A-Z]{0,2}\d{0,3} ?[|｜]|^[^|｜。]{1,12}(?:[|｜][^|｜。]{1,12}){1,3}$/.test(kept[at] ?? '')) at += 1;
  const body = kept.slice(at + 1).filter((line) => !/^字. ?[:：]/.test(line));
  if (!kept[at] || body.length === 0) return null;
  return { fields: fieldsOf({ title: kept[at], source, date: kept[first] }), body: body.join('\n\n') };
}

/** `Publication title: …` and its like in paragraphs of their own, `Full text:` before the text. */
function indexed(lines: readonly string[]): FieldBlock | null {
  const value = (label: string) =>
    lines.map((line) => (line.startsWith(`${label}: `) ? line.slice(label.length + 2) : undefined)).find((one) => one);
  const from = lines.findIndex((line) => line.startsWith('Full text: '));
  if (from < 0) return null;
  const after = lines.slice(from + 1);
  const end = after.findIndex((line) =>
    /^(?:Subject|Location|People|Title|Publication title|Company \/ organization): /.test(line),
  );
  const body = [(lines[from] as string).slice(11), ...(end < 0 ? after : after.slice(0, end))].join('\n').trim();
  const title = value('Title') ?? lines.find((line) => line !== '' && !/^(?:Document \d|_{3,})/.test(line));
  // `Doe, Jane` is Jane Doe.
  const author = value('Author')
    ?.split(';')[0]
    ?.replace(/^([^,]{2,40}), ([^,]{2,40})$/, '$2 $1');
  return {
    fields: fieldsOf({ title, author, source: value('Publication title'), date: value('Publication date') }),
    body,
  };
}

/** For tests. */
export const DATABASE_EXAMPLES: readonly { sign: RegExp; example: string }[] = FORMS;
