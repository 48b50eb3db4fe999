/**
 * HTML to a DOM, with what is not the article taken out: scripts, forms, navigation, sidebars, teasers, shares, reader
 * comments. Uses linkedom's worker build, which runs the same in Node, a worker and a page.
 */
import { parseHTML } from 'linkedom/worker';
import { selectAll, selectFirst } from './dom-select';

/** Beyond these a page is no article; it is read as text with its tags removed (see `stripTags`). */
const MOST_TAGS = 40_000;
const DEEPEST = 400;

/** The document of an HTML text; a fragment becomes the body of one. Null when it is too deep or has too many tags. */
export function parseHtml(html: string): Document | null {
  if (tooHeavy(html)) return null;
  const whole = /<body[\s>]/i.test(html.slice(0, 2_000_000))
    ? openToItsEnd(unwrapped(html))
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  try {
    const { document: page } = parseHTML(whole) as unknown as { document: Document };
    return page.body ? page : null;
  } catch {
    return null;
  }
}

/** How far from its beginning a page may open behind the tags of an archive. */
const WRAPPED = 4_000;

/** `<text id="…"><html>`, `<DOC><DOCNO>…`: a page inside an archive's element begins at its own root. */
function unwrapped(html: string): string {
  const at = html.slice(0, WRAPPED).search(/<(?:!doctype\s|html[\s>])/i);
  return at > 0 && !/\S/.test(stripTags(html.slice(0, at))) ? html.slice(at) : html;
}

/** An included header may close the page over its article; browsers go on in the same body. A second page stays another. */
function openToItsEnd(html: string): string {
  const at = html.search(/<\/(?:body|html)\s{0,9}>/i);
  return at < 0 || /<(?:html|body)[\s>]/i.test(html.slice(at)) ? html : html.replace(/<\/(?:body|html)\s{0,9}>/gi, '');
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dd|dt|option|!)/i;

/** Counts tags and the depth they open; optional end tags do not deepen. */
function tooHeavy(html: string): boolean {
  let tags = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > MOST_TAGS) return true;
    const name = html.slice(at + 1, at + 12);
    if (name[0] === '/') depth = Math.max(0, depth - (VOID.test(name.slice(1)) ? 0 : 1));
    else if (/^[a-z]/i.test(name) && !VOID.test(name)) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Text of HTML with every tag removed, block tags and br as line ends: the fallback for pages that do not parse. */
export function stripTags(html: string): string {
  return html
    .replace(/<(?:\/?(?:p|div|li|tr|h[1-6]|section|article|blockquote|table)|br)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<[!/a-z][^<>]{0,4000}>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** What a page says in one `<pre>`, as browsers show plain text and old archives keep it; null where more stands beside it. */
export function preformatted(body: Element): string | null {
  const pre = selectFirst(body, 'pre')?.textContent ?? '';
  return pre.length >= 200 && pre.length * 10 >= (body.textContent ?? '').length * 9 ? pre : null;
}

const NEVER_TEXT =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,form,button,input,select,textarea,nav,dialog,map,' +
  '[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],[role="banner"],[role="contentinfo"],' +
  '[role="search"],[role="dialog"],[role="menu"],[role="alert"]';

/** Words in class and id that name what is beside an article. Matched as whole words after splitting `fooBar-baz_qux`. */
const BESIDE = new Set(
  (
    'comment comments comm pinglun disqus discuss reply replies feedback related relate relevant recommend recommended recommends recommendation ' +
    'tuijian xiangguan sidebar aside side sharebar share sharing shares sns social breadcrumb breadcrumbs crumb crumbs mbx menu navbar nav navigation ' +
    'navi footer foot copyright ad ads adv advert advertisement advertising gg guanggao banner promo promotion promoted sponsor sponsored newsletter subscribe ' +
    'subscription paywall popup modal cookie cookies consent pager pagination paging pagenav hot hotnews rank ranking ranklist toolbar login register qrcode ' +
    'erweima ewm teaser teasers outbrain taboola widget trending popular mostread readmore relatedposts sharedaddy tweet instagram morelist morenews editornote statement disclaimer bottomnav skip ' +
    'tags keywords tools controls'
  ).split(' '),
);
/** True for a word that names a box beside the article. */
export const isBesideWord = (word: string): boolean => BESIDE.has(word.toLowerCase());

/** Such words name the whole page or the article too: `share-layout`, `has-sidebar`; they never remove these. */
const KEPT_TAGS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'H1']);

/**
 * Removes from a page what cannot be its article. Elements that hold most of the page's text always stay, and those that
 * hold the article's own headline.
 * @param headline the heading that the page's title repeats (`titleHeading`)
 */
export function removeFurniture(page: Document, headline: Element | null = null): void {
  const holds = (element: Element) => headline !== null && element.contains(headline);
  for (const element of selectAll(page, NEVER_TEXT)) {
    // ASP.NET wraps whole pages in one form.
    if ((element.tagName === 'FORM' && holdsMost(page, element)) || holds(element)) continue;
    element.remove();
  }
  for (const element of selectAll(page, '[style]')) {
    if (
      /display\s{0,3}:\s{0,3}none/i.test((element.getAttribute('style') ?? '').slice(0, 500)) &&
      !holdsMost(page, element) &&
      !holds(element)
    )
      element.remove();
  }
  const total = (page.body.textContent ?? '').length;
  for (const element of selectAll(page, '[class],[id]')) {
    if (KEPT_TAGS.has(element.tagName) || !element.parentNode || holds(element)) continue;
    const words = wordsOf(element).filter((word) => BESIDE.has(word));
    if (words.length === 0) continue;
    // `teaser` also names the standfirst, which links nowhere.
    if (words.every((word) => word === 'teaser') && !selectFirst(element, 'a')) continue;
    if ((element.textContent ?? '').length * 2 < total) element.remove();
  }
  const boxes = new Set<Element>();
  for (const heading of selectAll(page, 'h2,h3,h4,h5,h6')) {
    const box = heading.parentElement;
    if (!box || KEPT_TAGS.has(box.tagName) || boxes.has(box)) continue;
    boxes.add(box);
    if (!holds(box) && isLinkBox(box, heading, total)) box.remove();
  }
  for (const element of selectAll(page, 'footer,body>header,body>div>header')) {
    if (
      (element.textContent ?? '').length * 2 < total &&
      !selectFirst(element, 'h1') &&
      !holds(element) &&
      !opensArticle(element)
    )
      element.remove();
  }
}

/** Drupal says who wrote and when in a footer that stands above the text: first in its article, with more behind it. */
function opensArticle(element: Element): boolean {
  const size = (text: string | null | undefined) => (text ?? '').trim().length;
  const rest = size(element.parentElement?.textContent) - size(element.textContent);
  return (
    element.tagName === 'FOOTER' &&
    element.parentElement?.tagName === 'ARTICLE' &&
    element.parentElement.firstElementChild === element &&
    size(element.textContent) <= 200 &&
    rest > size(element.textContent)
  );
}

/** A small box with a heading that has nothing but links under it. */
function isLinkBox(box: Element, heading: Element, total: number): boolean {
  const size = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '').length;
  const whole = size(box);
  const links = selectAll(box, 'a').filter((link) => !heading.contains(link) && !link.contains(heading));
  if (links.length === 0 || whole * 4 > total) return false;
  return whole - size(heading) - links.reduce((sum, link) => sum + size(link), 0) <= links.length * 2;
}

/** Pages show their text late (`visibility`, `display` set by a script): what holds most of it is no hidden extra. */
function holdsMost(page: Document, element: Element): boolean {
  return (element.textContent ?? '').length * 2 > (page.body.textContent ?? '').length;
}

/** The words of an element's class and id, lower case: `relatedNews-list` → related, news, list. */
export function wordsOf(element: Element): string[] {
  const [style, id] = [element.getAttribute('class'), element.getAttribute('id')];
  if (!style && !id) return [];
  const names = `${style ?? ''} ${id ?? ''}`.slice(0, 400);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
