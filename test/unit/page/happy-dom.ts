/**
 * What happy-dom does otherwise than browsers where we read properties through the prototypes' own getters: import it
 * before anything of src/page.
 */
const tagOf = (node: Node): string => (node as Element).tagName ?? '#text';

Object.defineProperty(Node.prototype, 'nodeName', {
  configurable: true,
  get(this: Node) {
    if (this.nodeType === Node.ELEMENT_NODE) return tagOf(this);
    return this.nodeType === Node.COMMENT_NODE ? '#comment' : this.nodeType === Node.TEXT_NODE ? '#text' : '#document';
  },
});
Object.defineProperty(Node.prototype, 'parentElement', {
  configurable: true,
  get(this: Node) {
    const { parentNode } = this;
    return parentNode?.nodeType === Node.ELEMENT_NODE ? parentNode : null;
  },
});
Object.defineProperty(Node.prototype, 'textContent', {
  configurable: true,
  get(this: Node) {
    return this.nodeType === Node.TEXT_NODE
      ? (this as Text).data
      : [...this.childNodes]
          .filter((child) => child.nodeType !== Node.COMMENT_NODE)
          .map((child) => child.textContent)
          .join('');
  },
});

// Some of Element's own properties stand on HTMLElement there.
for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(HTMLElement.prototype)))
  if (name !== 'constructor' && !(name in Element.prototype)) Object.defineProperty(Element.prototype, name, property);
