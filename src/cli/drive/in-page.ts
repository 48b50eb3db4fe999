/** Functions that run inside a page. Each is sent as source text: it may use nothing from outside itself. */

/** Address of the document, and the place of each child frame's viewport by its index in `window.frames`. */
export function childFramePlaces(): { url: string; places: ({ x: number; y: number } | null)[] } {
  const elements: (HTMLIFrameElement | HTMLFrameElement)[] = [];
  const collect = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'iframe' || element.localName === 'frame') elements.push(element as HTMLIFrameElement);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document);
  const places = Array.from({ length: window.length }, (_, index) => {
    const element = elements.find((candidate) => candidate.contentWindow === window[index]);
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      x: box.x + element.clientLeft + Number.parseFloat(style.paddingLeft),
      y: box.y + element.clientTop + Number.parseFloat(style.paddingTop),
    };
  });
  return { url: location.href, places };
}
