/**
 * The elements of a page by the few CSS selectors that its readers use, each compiled once for all pages: names, classes,
 * ids and attributes, alone or together, in lists, with a blank or > between an element and one around it.
 *
 * Why: linkedom parses and compiles a selector anew at every call, which was a tenth of the time of a short document.
 */

/** How an attribute's value is compared: it is there, it is this, one of its words is, it holds this. */
type Comparison = '' | '=' | '~=' | '*=';

interface AttributeTest {
  name: string;
  comparison: Comparison;
  value: string;
}

/** One element of a selector: `div.title[id]`. */
interface Compound {
  name: string | null;
  attributes: AttributeTest[];
}

/** An element, and from the inside out what has to stand around it: its parent, or any element. */
interface Path {
  element: Compound;
  around: { compound: Compound; isParent: boolean }[];
}

interface Selector {
  /** Names that are enough. */
  names: ReadonlySet<string>;
  /** Whatever else matches. */
  paths: readonly Path[];
  /** None of the paths matches an element without attributes. */
  needsAttributes: boolean;
}

/** HTML compares the values of these without regard to case. */
const CASELESS = new Set(['rel', 'type']);
const SHOW_ELEMENT = 1;
const COMPOUND = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+|\[[\w-]+(?:[~*]?="[^"]*")?\])*)$/;
const ATTRIBUTE = /([.#])([\w-]+)|\[([\w-]+)(?:([~*]?=)"([^"]*)")?\]/g;

const compiled = new Map<string, Selector>();

/**
 * All elements that match, in document order, as `querySelectorAll`; what a template holds is none of them.
 * @param selector of the kinds that the head of this file names.
 * @throws Error for any other selector: it stands in code.
 */
export function selectAll(root: Document | Element, selector: string): Element[] {
  const found: Element[] = [];
  visit(root, selectorOf(selector), (element) => {
    found.push(element);
    return false;
  });
  return found;
}

/** The first element that matches, as `querySelector`; null when none does. Throws as `selectAll`. */
export function selectFirst(root: Document | Element, selector: string): Element | null {
  let first: Element | null = null;
  visit(root, selectorOf(selector), (element) => {
    first = element;
    return true;
  });
  return first;
}

/** Calls with each element that matches until one call gives true. */
function visit(root: Document | Element, selector: Selector, found: (element: Element) => boolean): void {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOW_ELEMENT);
  let template: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    if (template?.contains(element)) continue;
    if (element.localName === 'template') template = element;
    if (matches(element, selector) && found(element)) return;
  }
}

function matches(element: Element, { names, paths, needsAttributes }: Selector): boolean {
  if (names.has(element.localName)) return true;
  if (paths.length === 0 || (needsAttributes && !element.hasAttributes())) return false;
  return paths.some((path) => fits(element, path.element) && standsIn(element, path.around));
}

function fits(element: Element, { name, attributes }: Compound): boolean {
  return (name === null || name === element.localName) && attributes.every((test) => holds(element, test));
}

function holds(element: Element, { name, comparison, value }: AttributeTest): boolean {
  // linkedom gives '' for a class that is not there.
  if (!element.hasAttribute(name)) return false;
  if (comparison === '') return true;
  const own = element.getAttribute(name) ?? '';
  const written = CASELESS.has(name) ? own.toLowerCase() : own;
  if (comparison === '=') return written === value;
  if (comparison === '~=') return written.includes(value) && written.split(/\s+/).includes(value);
  return written.includes(value);
}

/** Whether an element stands in others as a path asks for; of those at any distance the nearest is taken first. */
function standsIn(element: Element, around: Path['around'], at = 0): boolean {
  const step = around[at];
  if (!step) return true;
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (fits(outer, step.compound) && standsIn(outer, around, at + 1)) return true;
    if (step.isParent) return false;
  }
  return false;
}

function selectorOf(source: string): Selector {
  const known = compiled.get(source);
  if (known) return known;
  const names = new Set<string>();
  const paths: Path[] = [];
  for (const part of source.split(',')) {
    const path = pathOf(part.trim());
    const { name, attributes } = path.element;
    if (name !== null && attributes.length === 0 && path.around.length === 0) names.add(name);
    else paths.push(path);
  }
  const selector = { names, paths, needsAttributes: paths.every(({ element }) => element.attributes.length > 0) };
  compiled.set(source, selector);
  return selector;
}

/** `body>div header`: the last is the element, those before it stand around it. */
function pathOf(source: string): Path {
  const parts = source.split(/\s*(>)\s*|\s+/).filter((part) => part !== undefined && part !== '');
  const around: Path['around'] = [];
  let i = parts.length - 1;
  const element = compoundOf(parts[i] ?? '');
  for (i -= 1; i >= 0; i -= 1) {
    const isParent = parts[i] === '>';
    if (isParent) i -= 1;
    around.push({ compound: compoundOf(parts[i] ?? ''), isParent });
  }
  return { element, around };
}

function compoundOf(source: string): Compound {
  const parsed = source === '' ? null : COMPOUND.exec(source);
  if (!parsed) throw new Error(`no selector of the kinds that are known here: ${source}`);
  const attributes = [...(parsed[2] ?? '').matchAll(ATTRIBUTE)].map(([, sign, word, name, comparison, value]) =>
    sign === undefined
      ? { name: name as string, comparison: (comparison ?? '') as Comparison, value: value ?? '' }
      : {
          name: sign === '.' ? 'class' : 'id',
          comparison: (sign === '.' ? '~=' : '=') as Comparison,
          value: word ?? '',
        },
  );
  return { name: parsed[1] ?? null, attributes };
}
