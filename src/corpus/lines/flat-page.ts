/**
 * A whole page on one line, as crawls keep it: the title with the site's name, the menus, the title again, its fields, the text
 * and what stands below it. It gets lines of its own again.
 */

/** A page has so many characters at least. */
const LEAST = 300;
/** Where the page's title ends and the names of sections and site begin. */
const TITLE_END = /[ \u3000]?(?:[_|｜]|-{1,2}|[–—])[ \u3000]?/g;
const DAY = '(?:19|20)\\d{2}[-/年.]\\d{1,2}[-/月.]\\d{1,2}日?';
const DAY_NEAR = new RegExp(`^.{0,80}?${DAY}`, 's');
/** A title stands a few times in the menus, tags and lists of its page. */
const MOST_TRIES = 8;
/** What stands between the title and the text, one field after the other. */
const FIELD = new RegExp(
  `${DAY}(?:[ \\u3000]?\\d{1,2}:\\d{2}(?::\\d{2})?)?|(?:来源|稿源|作者|记者|编辑|责任编辑|日期|时间)[:：][ \\u3000]{0,3}[^\\s:：]{2,24}(?: [（(][^（）()\\s]{1,8}[）)])?|手机看新闻|(?:字[号体]|分享到|关键词|评论|我要评论)[:：]?(?: \\d{1,6}(?= ))?|打印|网摘|纠错|商城|分享|推荐|原标题[:：]`,
  'g',
);
/** The most characters of a stray word between two fields. */
const GAP = 24;
/** What closes the text of a page. */
const CLOSE =
  /(?:本文|文章)来源[:：]|[（([【]?(?:责任编辑|责编|编辑)[:：]|点击查看|分享到|打印 |相关(?:新闻|阅读|推荐|文章)|延伸阅读|关键词阅读|[上下]一篇|(?:最新|热门)评论|声明[:：]|版权(?:所有|声明)|Copyright|©/g;
/** Who is named there: kept, on lines of their own. */
const CLOSING_FIELD =
  /(?:(?:本文|文章)来源|责任编辑|责编|编辑)[:：][ \u3000]{0,2}[^\s（）()[\]【】]{2,24}(?:[（(][^（）()]{1,4}[）)])?(?:、[\u4e00-\u9fff]{2,4})?/g;

/** Such a page with its title, fields and paragraphs on lines of their own; any other text as it is. Linear. */
export function unflattened(text: string): string {
  const line = text.trim();
  if (line.length < LEAST || line.includes('\n')) return text;
  const found = titleSaidAgain(line);
  if (found === null) return text;
  const { title, end } = found;
  const { fields, body } = fieldsOf(line.slice(end), title);
  const { story, closing } = storyOf(body);
  return [title, ...fields, ...paragraphs(story), ...closing].join('\n');
}

/** The title that opens the page and stands again over the article's day; the longest that does. */
function titleSaidAgain(line: string): { title: string; end: number } | null {
  let found: { title: string; end: number } | null = null;
  for (const { index } of line.slice(0, 120).matchAll(TITLE_END)) {
    const title = line.slice(0, index).trim();
    if (title.length < 8 || !/\p{L}.*\p{L}/u.test(title)) continue;
    let at = line.indexOf(title, index);
    for (let tries = 0; at > 0 && tries < MOST_TRIES; tries += 1, at = line.indexOf(title, at + title.length)) {
      const end = at + title.length;
      if (!DAY_NEAR.test(line.slice(end, end + 100))) continue;
      found = { title, end };
      break;
    }
  }
  return found;
}

function fieldsOf(rest: string, title: string): { fields: string[]; body: string } {
  const fields: string[] = [];
  let end = 0;
  for (const match of rest.slice(0, 400).matchAll(FIELD)) {
    const gap = rest.slice(end, match.index).trim();
    if (gap.length > GAP || /[，。]/.test(gap)) break;
    if (gap !== '') fields.push(gap);
    // `来源: 某报 (南岭)`: where its site is.
    fields.push(match[0].replace(/ [（(][^（）()]{1,8}[）)]$/, ''));
    end = match.index + match[0].length;
    const again = rest.slice(end).trimStart();
    if (match[0].startsWith('原标题') && again.startsWith(title)) end = rest.length - again.length + title.length;
  }
  return { fields: fields.filter((field) => !/^(?:原标题|关键词)[:：]?$/.test(field)), body: rest.slice(end) };
}

/** The text up to the first close behind which few sentences follow. */
function storyOf(body: string): { story: string; closing: string[] } {
  const stops = [...body.matchAll(/。/g)].map(({ index }) => index);
  for (const { index } of body.matchAll(CLOSE)) {
    if (index < 60) continue;
    const after = stops.length - firstAfter(stops, index);
    const rest = body.length - index;
    if (after > 2 && after * 120 > rest) continue;
    const closing = body.slice(index, index + 200).match(CLOSING_FIELD) ?? [];
    return { story: body.slice(0, index), closing };
  }
  return { story: body, closing: [] };
}

function firstAfter(sorted: readonly number[], index: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A blank behind a full stop, or two wide ones, part paragraphs there. */
function paragraphs(story: string): string[] {
  return story
    .split(/(?<=[。！？”])[ \u3000]{1,4}(?=\S)|\u3000{2}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
