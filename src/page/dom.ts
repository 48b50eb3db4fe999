/**
 * DOM access that a page cannot bend. `<form><input name=parentNode>` makes `form.parentNode` an input in Chromium's
 * isolated world (TRUST finding 5), so properties of elements are read through the prototypes' own getters.
 */

function getter<T>(prototype: object, name: string): (target: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T;
  return (target) => get.call(target);
}

/** A prototype's own method as a function of what it is called on. */
function method<T extends Node, A extends unknown[], R>(own: (...args: A) => R): (target: T, ...args: A) => R {
  return own.call.bind(own) as (target: T, ...args: A) => R;
}

export const parentOf = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
/** Null beside a document or a shadow root too. */
export const parentElementOf = getter<Element | null>(Node.prototype, 'parentElement');
const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
/** `#text` for text, `#comment`, else the element's qualified name, upper case in HTML: type and tag in one read. */
export const nodeNameOf = getter<string>(Node.prototype, 'nodeName');
export const localNameOf = getter<string>(Element.prototype, 'localName');
export const idOf = getter<string>(Element.prototype, 'id');
export const slotOf = getter<HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

export const scrollWidthOf = getter<number>(Element.prototype, 'scrollWidth');
export const scrollHeightOf = getter<number>(Element.prototype, 'scrollHeight');
export const clientWidthOf = getter<number>(Element.prototype, 'clientWidth');
export const clientHeightOf = getter<number>(Element.prototype, 'clientHeight');

export const boxOf = method<Element, [], DOMRect>(Element.prototype.getBoundingClientRect);
export const append = method<Element, [child: Node], void>(Element.prototype.append);

const elementScroll = method<Element, [ScrollIntoViewOptions], void>(Element.prototype.scrollIntoView);
export const scrollToMiddle = (element: Element): void =>
  elementScroll(element, { block: 'center', behavior: 'instant' });

export const closest = method<Element, [selector: string], Element | null>(Element.prototype.closest);

export const firstElementOf = getter<Element | null>(Element.prototype, 'firstElementChild');

type Query = [selector: string];
const elementQuery = method<Element, Query, NodeListOf<Element>>(Element.prototype.querySelectorAll);
const documentQuery = method<Document, Query, NodeListOf<Element>>(Document.prototype.querySelectorAll);
const fragmentQuery = method<DocumentFragment, Query, NodeListOf<Element>>(DocumentFragment.prototype.querySelectorAll);
export function queryIn(root: ParentNode, selector: string): NodeListOf<Element> {
  if (root instanceof Document) return documentQuery(root, selector);
  return root instanceof DocumentFragment ? fragmentQuery(root, selector) : elementQuery(root as Element, selector);
}

export const firstIn = method<Element, Query, Element | null>(Element.prototype.querySelector);
export const textContentOf = getter<string>(Node.prototype, 'textContent');

/** A live list, which browsers fill as it is read. */
export const byTag = method<Document, [tag: string], HTMLCollectionOf<Element>>(
  Document.prototype.getElementsByTagName,
);
/** Whether a document has more elements than this; browsers go through so many of them, and not through all. */
export const hasMoreElements = (root: Document, count: number): boolean => byTag(root, '*')[count] !== undefined;

export const hasAttributes = method<Element, [], boolean>(Element.prototype.hasAttributes);
export const matches = method<Element, Query, boolean>(Element.prototype.matches);

export const rootOf = method<Node, [], Node>(Node.prototype.getRootNode);
export const contains = method<Node, [inner: Node | null], boolean>(Node.prototype.contains);

const elementVisible = method<Element, [CheckVisibilityOptions], boolean>(Element.prototype.checkVisibility);
/**
 * Has a box that is neither `visibility: hidden` nor wholly transparent, ancestors included. An element with
 * `display: contents` has no box of its own: its parent's counts.
 */
export function isVisible(element: Element): boolean {
  const shows = elementVisible(element, { visibilityProperty: true, opacityProperty: true });
  if (shows || getComputedStyle(element).display !== 'contents') return shows;
  const outer = composedParent(element);
  return outer !== null && isVisible(outer);
}

/** The element that holds a node, through shadow roots: the host of a shadow root is the parent of its children. */
export function composedParent(node: Node): Element | null {
  const element = parentElementOf(node);
  if (element) return element;
  const parent = parentOf(node);
  return parent instanceof ShadowRoot ? parent.host : null;
}

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
/** Text, in XHTML as a CDATA section too (which is a kind of Text). */
export const isText = (node: Node): node is Text => {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
};

/** A walker over the text below a node. */
export const textWalker = (root: Node): TreeWalker =>
  document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
