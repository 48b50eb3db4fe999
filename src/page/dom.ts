/**
 * DOM access that a page cannot bend. `<form><input name=parentNode>` makes `form.parentNode` an input in Chromium's
 * isolated world (TRUST finding 5), so properties of elements are read through the prototypes' own getters.
 */

function getter<T>(prototype: object, name: string): (target: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T;
  return (target) => get.call(target);
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

const elementBox = Element.prototype.getBoundingClientRect;
export const boxOf = (element: Element): DOMRect => elementBox.call(element);

const elementAppend = Element.prototype.append;
export const append = (parent: Element, child: Node): void => elementAppend.call(parent, child);

const elementScroll = Element.prototype.scrollIntoView;
export const scrollToMiddle = (element: Element): void =>
  elementScroll.call(element, { block: 'center', behavior: 'instant' });

const elementClosest = Element.prototype.closest;
export const closest = (element: Element, selector: string): Element | null => elementClosest.call(element, selector);

export const firstElementOf = getter<Element | null>(Element.prototype, 'firstElementChild');

const elementQuery = Element.prototype.querySelectorAll;
const documentQuery = Document.prototype.querySelectorAll;
const fragmentQuery = DocumentFragment.prototype.querySelectorAll;
export function queryIn(root: ParentNode, selector: string): NodeListOf<Element> {
  if (root instanceof Document) return documentQuery.call(root, selector);
  return (root instanceof DocumentFragment ? fragmentQuery : elementQuery).call(root, selector);
}

const elementFirst = Element.prototype.querySelector;
export const firstIn = (element: Element, selector: string): Element | null => elementFirst.call(element, selector);
export const textContentOf = getter<string>(Node.prototype, 'textContent');

const documentTags = Document.prototype.getElementsByTagName;
/** A live list, which browsers fill as it is read. */
export const byTag = (root: Document, tag: string): HTMLCollectionOf<Element> => documentTags.call(root, tag);
/** Whether a document has more elements than this; browsers go through so many of them, and not through all. */
export const hasMoreElements = (root: Document, count: number): boolean => byTag(root, '*')[count] !== undefined;

const elementAttributes = Element.prototype.hasAttributes;
export const hasAttributes = (element: Element): boolean => elementAttributes.call(element);

const elementMatches = Element.prototype.matches;
export const matches = (element: Element, selector: string): boolean => elementMatches.call(element, selector);

const nodeRoot = Node.prototype.getRootNode;
export const rootOf = (node: Node): Node => nodeRoot.call(node);

const nodeContains = Node.prototype.contains;
export const contains = (outer: Node, inner: Node | null): boolean => nodeContains.call(outer, inner);

const elementVisible = Element.prototype.checkVisibility;
/**
 * Has a box that is neither `visibility: hidden` nor wholly transparent, ancestors included. An element with
 * `display: contents` has no box of its own: its parent's counts.
 */
export function isVisible(element: Element): boolean {
  const shows = elementVisible.call(element, { visibilityProperty: true, opacityProperty: true });
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
