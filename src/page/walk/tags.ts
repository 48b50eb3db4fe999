/** What HTML's elements mean for text: where no term is looked for, and which elements words run through. */
import { localNameOf, nodeNameOf } from '@/src/page/dom';

/** No marks inside: code, controls, editors, drawings, text that is not shown. */
export const SKIPPED_TAGS = (
  'code kbd samp tt textarea select option datalist button script style noscript template title head svg math ' +
  'canvas object audio video iframe meter progress input rt rp rtc'
).split(' ');
/** No marks inside elements with these attributes either. Other values of contenteditable are those of what is around. */
export const SKIPPED_ATTRIBUTES =
  '[hidden],[contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i],' +
  '[role="textbox" i],[role="searchbox" i],[role="button" i],[role="option" i],.monaco-editor,.ace_editor,.CodeMirror,.cm-editor';

/** Skipped too, except in a plain-text document, which browsers show as one `pre`. */
export const SKIPPED_PREFORMATTED = ['pre', 'listing', 'xmp', 'plaintext'];

/** Text in these is not part of the line: ruby annotations, scripts, what is never shown. Stepped over as a whole. */
export const OUT_OF_LINE = new Set(['rt', 'rp', 'rtc', 'script', 'style', 'noscript', 'template']);

/**
 * Elements that a word runs through, by tag. The usual ones first: browsers try the names of NOT_PLAIN one after the other,
 * which was a quarter of the walk of a page of spans.
 */
const INLINE = (
  'span a b strong em i font u small sub sup time label mark code abbr acronym bdi bdo big cite data del dfn ins ' +
  'kbd nobr output q rb ruby s samp slot strike tt var wbr'
).split(' ');

/**
 * Selects what may make the text of a block more than its text nodes joined: elements that part words, show nothing, or
 * hold no term, and spans that may be there for a shadow root. Browsers try each of these on every element of a page, so they are few: such a block is walked node by
 * node, and there SKIPPED_ATTRIBUTES say it exactly; editors are no inline elements.
 */
export const NOT_PLAIN = `:not(${INLINE.filter((tag) => !SKIPPED_TAGS.includes(tag) && !/^(ruby|rb|slot)$/.test(tag))}),[hidden],[contenteditable],[role],span:empty`;

/** Whether a word runs through elements of a tag, as far as tags were met. */
const met = new Map(INLINE.map((tag) => [tag, true]));

/**
 * Custom elements are inline, and what HTML does not know (`mpchecktext` of an editor, `st1:place` of Word); what else is
 * not in the list parts words.
 * @param name of the element: without a prefix, in lower case.
 */
export function isInline(element: Element, name = localNameOf(element).toLowerCase()): boolean {
  let inline = met.get(name);
  if (inline === undefined) {
    inline = name.includes('-') || element instanceof HTMLUnknownElement;
    // What a page invents is not remembered for ever; `o:p` of Word, which is asked as p, says nothing of p.
    if (met.size < 500 && !nodeNameOf(element).includes(':')) met.set(name, inline);
  }
  return inline;
}

/** Elements of HTML that can have a shadow root and hold text of their own: looked at while they are few. */
export const TEXTUAL_HOSTS = ['p', 'span'];

/** Elements that can have a shadow root and mostly hold other elements. */
export const PLAIN_HOSTS = 'div section article aside main nav header footer body blockquote h1 h2 h3 h4 h5 h6'.split(
  ' ',
);

/** A section for the density "first of each term in a section". */
export const SECTION = 'article,section,main,aside,nav,footer,header,[role="article"],[role="main"]';
