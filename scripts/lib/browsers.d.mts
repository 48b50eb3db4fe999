/** Types of browsers.mjs, which must stay plain JavaScript (it runs before anything is installed). */
export function findBrowser(browser: 'chromium' | 'firefox'): string | null;
export function isNamed(browser: 'chromium' | 'firefox'): boolean;
export function installHint(browser: 'chromium' | 'firefox'): string;
