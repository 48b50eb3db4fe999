/** Names of keys, as KeyboardEvent.key has them, for WebDriver's actions. */

/** Code points of https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** `Shift+Tab` as WebDriver's code points. Throws on a name that is neither a character nor a known key. */
export function parseChord(chord: string): { modifiers: string[]; key: string } {
  const codes = chord.split('+').map((name) => {
    const code = CODES[name] ?? (Array.from(name).length === 1 ? name : undefined);
    if (code === undefined) throw new Error(`no such key: ${name}`);
    return code;
  });
  const key = codes.pop() ?? '';
  return { modifiers: codes, key };
}
