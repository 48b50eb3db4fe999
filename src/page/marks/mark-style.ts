/** The look of marks: marks.css comes with the manifest; shadow roots adopt it. */
import css from './marks.css?inline';

/** Names in CSS.highlights, by the tone of the text that is marked. */
export const HIGHLIGHTS = { onLight: 'chuchu-on-light', onDark: 'chuchu-on-dark', current: 'chuchu-current' } as const;
export type Tone = 'onLight' | 'onDark';

let sheet: CSSStyleSheet | null = null;

/** Makes marks visible in a shadow root, where the manifest's sheet does not reach; again when the page dropped it. */
export function adoptMarkStyle(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  const adopted = [...root.adoptedStyleSheets];
  if (!adopted.includes(sheet)) root.adoptedStyleSheets = [...adopted, sheet];
}

/** Takes the sheet out of a shadow root again. */
export function dropMarkStyle(root: ShadowRoot): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((s) => s !== sheet);
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
