/** The look of marks, and the sheets that carry it into the document and every shadow root. */

/** Names in CSS.highlights, by the tone of the text that is marked. */
export const HIGHLIGHTS = { onLight: 'chuchu-on-light', onDark: 'chuchu-on-dark', current: 'chuchu-current' } as const;
export type Tone = 'onLight' | 'onDark';

/** Not printed. Colours: 5:1 and more on white and on black, and the text itself is never recoloured. */
const CSS_TEXT = `@media screen {
  ::highlight(${HIGHLIGHTS.onLight}) { text-decoration: underline dotted 1.5px #0b6b7d; text-underline-offset: 0.22em; }
  ::highlight(${HIGHLIGHTS.onDark}) { text-decoration: underline dotted 1.5px #7cc4d1; text-underline-offset: 0.22em; }
  ::highlight(${HIGHLIGHTS.current}) { background-color: rgb(38 150 170 / 22%); }
}`;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Makes marks visible in a document or shadow root; again when the page dropped our sheet. */
export function adoptMarkStyle(root: Document | ShadowRoot): void {
  const owner = root instanceof Document ? root : root.ownerDocument;
  let sheet = sheets.get(owner);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    sheets.set(owner, sheet);
  }
  const adopted = [...root.adoptedStyleSheets];
  if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
}

export function dropMarkStyle(root: Document | ShadowRoot): void {
  const owner = root instanceof Document ? root : root.ownerDocument;
  const sheet = sheets.get(owner);
  if (sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((s) => s !== sheet);
}

/** The tone of a text by its colour: light text stands on dark. Any CSS colour that is not rgb() counts as dark text. */
export function toneOf(color: string): Tone {
  const parts = /^rgba?\((\d{1,3})[, ]+(\d{1,3})[, ]+(\d{1,3})/.exec(color);
  if (parts) {
    const [, r, g, b] = parts.map(Number);
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) > 128 ? 'onDark' : 'onLight';
  }
  const lightness = /^(?:ok)?l(?:ab|ch)\(([\d.]{1,8})(%?)/.exec(color);
  if (lightness) {
    const value = Number(lightness[1]);
    const whole = color.startsWith('ok') && lightness[2] === '' ? 1 : 100;
    return value / whole > 0.6 ? 'onDark' : 'onLight';
  }
  return 'onLight';
}
