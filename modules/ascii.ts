/**
 * Writes the background's code in ASCII, every other character by its escape. Chromium decodes the whole script each time
 * it wakes the worker, and one character beyond Latin-1 makes it two bytes a character: 600 KB with 55,000 Chinese
 * characters took 3 ms of a waking worker, 770 KB of ASCII take .4. WXT asks its bundler for the same, whose minifier no
 * longer heeds it. Firefox gains nothing and loses nothing by it; there what reads figures is another file, and not ASCII.
 */
import { defineWxtModule } from 'wxt/modules';

const BACKGROUND = 'background.js';

export default defineWxtModule({
  name: 'chuchu:ascii',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins ??= [];
      config.plugins.push({
        name: 'chuchu:ascii',
        enforce: 'post',
        generateBundle(_options, bundle) {
          const chunk = bundle[BACKGROUND];
          if (chunk?.type === 'chunk') chunk.code = inAscii(chunk.code);
        },
      });
    });
  },
});

/**
 * JavaScript in ASCII. An escape means its character in strings, templates, names and regular expressions alike, and in
 * the sources of patterns that are written with `String.raw` (no other use of it has more than ASCII).
 * @throws Error where a backslash stands before such a character: there the escape would mean something else.
 */
export function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit, at: number) => {
    let backslashes = 0;
    while (code[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 1)
      throw new Error(`a backslash before ${unit}: ${code.slice(Math.max(0, at - 40), at + 1)}`);
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
