/**
 * The headline that a page shows, told by the page's own title: `Headline - Section - Example Times` over `<h1>Headline</h1>`.
 * What the two have in common is the headline; what the title has beside it names the site.
 */

import { isOrganisation, isPublisherName } from '@/src/corpus/origin/publisher';
import { isChannel } from '@/src/corpus/origin/section-words';
import { oneLine } from '@/src/corpus/text/characters';
import { selectAll } from './dom-select';

export interface TitleHeading {
  element: Element;
  /** The headline, blanks single. */
  text: string;
  /** The site's name beside it in the title; null when there is none. */
  site: string | null;
}

/** The evidence of a title that such a heading gives. */
export const HEADLINE = 'headline that the title repeats';

const HEADINGS = 'h1,h2,.headline,[itemprop~="headline"],[class*="title"],[class*="Title"],[id*="title"],[id*="Title"]';
const JOIN = /\s*[_|｜丨»•·:：]\s*|\s+[-–—]+\s+|(?<=[\u4e00-\u9fff”）])[-–—]+(?=[\u4e00-\u9fffA-Z])/g;

/** What old and mobile pages set a headline in. */
const LEAVES = 'header,div,p,td,span,strong,b,font,center';

/**
 * The heading that one of the page's titles holds whole, as one of the parts that bars and dashes set off; of several the
 * longest, of equals the first.
 * @param titles the page's titles: title element, og:title …
 * @param sites names and address words of the page's site, lower case
 */
export function titleHeading(
  page: Document,
  titles: readonly string[],
  sites: ReadonlySet<string>,
): TitleHeading | null {
  let best: TitleHeading | null = null;
  for (const element of selectAll(page, HEADINGS).slice(0, 60)) {
    const text = oneLine(element.textContent ?? '', 300);
    if (text.length < 4 || text.length > 200 || sites.has(squeeze(text)) || isPublisherName(text)) continue;
    if (best && best.text.length >= text.length) continue;
    for (const title of titles) {
      const site = siteBeside(title, text, sites);
      if (site === undefined) continue;
      best = { element, text, site };
      if (site !== null) break;
    }
  }
  return best ?? titleLeaf(page, titles, sites);
}

/** A title that no heading repeats: the first element of nothing but most of its words, from the first on. */
function titleLeaf(page: Document, titles: readonly string[], sites: ReadonlySet<string>): TitleHeading | null {
  const joined = titles.map((title) => oneLine(title, 300)).filter((title) => title.search(JOIN) >= 8);
  if (joined.length === 0) return null;
  for (const element of selectAll(page, LEAVES).slice(0, 4000)) {
    if (element.firstElementChild !== null) continue;
    const text = oneLine(element.textContent ?? '', 300);
    const title = joined.find((other) => text.length >= 8 && other.startsWith(text) && text.length * 2 > other.length);
    if (title === undefined || title === text || sites.has(squeeze(text)) || isOrganisation(text)) continue;
    const site = siteBeside(title, text, sites);
    if (site !== undefined) return { element, text, site };
  }
  return null;
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The site's name in what a title has beside a headline; null when that is nothing, undefined when the headline is no part of it. */
function siteBeside(title: string, headline: string, sites: ReadonlySet<string>): string | null | undefined {
  const flat = title.replace(/[\s\u00a0]+/g, ' ');
  const at = flat.toLowerCase().indexOf(headline.toLowerCase().replace(/[\s\u00a0]+/g, ' '));
  if (at < 0) return undefined;
  const before = flat.slice(0, at);
  const after = flat.slice(at + headline.length);
  if ((before !== '' && !/[_|｜丨»•·:：\s-]$/.test(before)) || (after !== '' && !/^[\s_|｜丨»•·:：(（-]/.test(after)))
    return undefined;
  // A few words out of a longer title are no headline of it.
  if (headline.length < 8 && flat.length > headline.length * 4) return undefined;
  const parts = [...before.split(JOIN), ...after.split(JOIN)]
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
  // What follows in running words (`Headline for spring of the year`) belongs to it.
  // Behind a long Chinese headline a blank parts the name of a section from it: `标题 某某办事处_某网`.
  const section = /^ [^\s_|｜丨-]{2,8}[_|｜丨-]/.test(after) && /[\u4e00-\u9fff]{10}/.test(headline);
  if ((/^ [^_|｜丨»•·:：(（–—-]/.test(after) && !section) || /[^_|｜丨»•·:：–—\s-] $/.test(before)) return undefined;
  const own = parts.find((part) => sites.has(squeeze(part))) ?? parts.findLast((part) => isPublisherName(part));
  if (own !== undefined) return own;
  const last = after.trim() === '' ? undefined : after.split(JOIN).at(-1)?.trim();
  return last && last.length >= 2 && last.length <= 30 && !isChannel(last) && !/\d{3}/.test(last) ? last : null;
}
