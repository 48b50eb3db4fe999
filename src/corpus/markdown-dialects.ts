/**
 * What dialects of Markdown add to it: attributes and boxes of converters (`[…]{.a}`, `::: {.b}`), notes and links of
 * notebooks (`[^1]`, `[[…]]`, `> [!quote]`), tags of site generators (`{% … %}`), links by reference. What is left is Markdown.
 */
import { isBesideWord } from '@/src/corpus/html/parse';

const ATTRIBUTE = '(?:[#.][\\w:-]{1,80}|[\\w:-]{1,40}=(?:"[^"\\n]{0,300}"|[^\\s{}"]{1,200}))';
const ATTRIBUTES = `\\{:? ?${ATTRIBUTE}(?: {1,3}${ATTRIBUTE}){0,11} ?\\}`;

/** One sign that must be there, and what is written instead; a row a form. */
const FORMS: readonly { sign: string; find: RegExp; write: string; example: string }[] = [
  {
    sign: ')',
    find: new RegExp(`(?<=\\))${ATTRIBUTES}`, 'g'),
    write: '',
    example: '[首页](https://a.example/){.nav-link}',
  },
  {
    sign: ']{',
    find: new RegExp(
      `\\[((?:[^[\\]\\n]|\\[[^[\\]\\n]{0,300}\\](?:\\([^()\\s]{0,600}\\))?){0,2000})\\]${ATTRIBUTES}`,
      'g',
    ),
    write: '$1',
    example: '[来源：某报]{.source}',
  },
  {
    sign: '{',
    find: new RegExp(`^(#{1,6} .{1,300}?) ${ATTRIBUTES}$|^ {0,3}${ATTRIBUTES}$`, 'gm'),
    write: '$1',
    example: '## 标题 {#title .article-title}',
  },
  { sign: '{%', find: /\{%[^{}\n]{1,300}%\}/g, write: '', example: '{% asset_img a.jpg %}' },
  { sign: '{{', find: /\{\{[<%][^{}\n]{1,300}[>%]\}\}/g, write: '', example: '{{< figure src="a.jpg" >}}' },
  { sign: '[^', find: /\[\^[^\]\s]{1,40}\](?!:)/g, write: '', example: '投资3.6亿元[^1]' },
  { sign: '![[', find: /!\[\[[^[\]\n]{1,200}\]\]/g, write: '', example: '![[a.png]]' },
  { sign: '[[', find: /\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g, write: '$1', example: '[[某人|他]]' },
  { sign: '==', find: /==(?=[^\s=])([^=\n]{0,300}[^\s=])==/g, write: '$1', example: '==要点==' },
  { sign: '%%', find: /%%(?=[^\s%])[^%\n]{1,300}%%/g, write: '', example: '%%待核%%' },
  { sign: '[!', find: /^( {0,3}> ?)\[![\w-]{2,20}\][+-]? {0,3}/gm, write: '$1', example: '> [!quote] 县长的话' },
  // A break of the line, which is one anyway.
  { sign: '\\\n', find: /\\(?=\n)/g, write: '', example: '来源：某报\\' },
];

/** The text in the Markdown that `markdownToBlocks` reads. Linear. */
export function plainMarkdown(source: string): string {
  let text = `${source}\n`;
  if (text.includes(':::')) text = withoutBoxes(text);
  for (const { sign, find, write } of FORMS) if (text.includes(sign)) text = text.replace(find, write);
  if (text.includes(']:')) text = withAddresses(text);
  return text.slice(0, -1);
}

/** True for a text that has such boxes or attributes, which no other format writes. */
export function hasDialect(text: string): boolean {
  return BOXED.test(text) || (text.includes(']{') && SPAN.test(text));
}

const BOXED = /^ {0,3}:{3,} ?\{[^{}\n]{1,300}\}/m;
const SPAN = new RegExp(`\\]${ATTRIBUTES}`);
const FENCE = /^ {0,3}:{3,} ?(\{[^{}]{0,300}\}|[\w-]{1,60})? ?:{0,80}\s{0,3}$/;

/** Without the lines that open and close boxes, and without what stands in those that are beside the article. */
function withoutBoxes(text: string): string {
  const lines = text.split('\n');
  const open: { from: number; beside: boolean }[] = [];
  const boxes: { from: number; to: number }[] = [];
  lines.forEach((line, i) => {
    const fence = FENCE.exec(line);
    if (!fence) return;
    lines[i] = '';
    if (fence[1] !== undefined) open.push({ from: i, beside: (fence[1].match(/[a-z]+/gi) ?? []).some(isBesideWord) });
    else {
      const box = open.pop();
      if (box?.beside && !open.some(({ beside }) => beside)) boxes.push({ from: box.from, to: i });
    }
  });
  for (const { from, to } of boxes) {
    // What holds most of the text is no box beside it.
    const size = lines.slice(from, to).join('').length;
    if (size * 2 < text.length) lines.fill('', from, to);
  }
  return lines.join('\n');
}

const DEFINITION =
  /^ {0,3}\[([^\]^\n][^\]\n]{0,99})\]: {0,4}<?(https?:\/\/[^\s<>]{4,2000})>?(?: {1,4}["'(][^\n]{0,300})?$/gm;

/** Links by reference (`[某报][1]` over `[1]: https://…`) with their addresses. */
function withAddresses(text: string): string {
  const addresses = new Map<string, string>();
  const rest = text.replace(DEFINITION, (_, name: string, address: string) => {
    addresses.set(name.toLowerCase(), address);
    return '';
  });
  if (addresses.size === 0) return text;
  return rest.replace(
    /(!?)\[([^[\]\n]{1,300})\]\[([^[\]\n]{0,100})\]/g,
    (written, image: string, label: string, name: string) => {
      const address = addresses.get((name || label).toLowerCase());
      return address === undefined ? written : `${image}[${label}](${address})`;
    },
  );
}
