/** A `document` in Node for the properties of pages, before anything that reads `Node.prototype` is loaded. */
import { Window } from 'happy-dom';

const window = new Window({ url: 'https://news.example/' });
const NAMES = [
  'document',
  'Node',
  'Element',
  'HTMLElement',
  'Text',
  'Document',
  'DocumentFragment',
  'ShadowRoot',
  'NodeFilter',
  'getComputedStyle',
  'Range',
  'MutationObserver',
];
for (const name of NAMES) {
  const value = (window as unknown as Record<string, unknown>)[name];
  const bound = name === 'getComputedStyle' ? (value as typeof getComputedStyle).bind(window) : value;
  Object.defineProperty(globalThis, name, { value: bound, configurable: true, writable: true });
}
