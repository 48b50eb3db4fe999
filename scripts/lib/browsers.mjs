/**
 * Finds the browsers that are installed on this machine. Plain Node without packages: `npm start` needs it before
 * anything is installed.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Programs by browser: names looked for in PATH, then usual places by platform. */
const PROGRAMS = {
  chromium: {
    variable: 'CHUCHU_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'CHUCHU_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    darwin: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Path of an installed browser, or null. The environment variables CHUCHU_CHROMIUM and CHUCHU_FIREFOX go first.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const { variable, names, darwin, win32 } = PROGRAMS[browser];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  /** @type {string[]} */
  let places;
  if (process.platform === 'darwin') {
    places = ['/Applications', join(homedir(), 'Applications')].flatMap((root) => darwin.map((app) => join(root, app)));
  } else if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    places = roots.flatMap((root) => (root ? win32.map((program) => join(root, program)) : []));
  } else {
    const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
    places = names.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
  }
  return places.find(isProgram) ?? null;
}

/**
 * Whether the environment says which program to take; then no other is looked for, nor installed.
 * @param {'chromium' | 'firefox'} browser
 */
export function isNamed(browser) {
  return Boolean(process.env[PROGRAMS[browser].variable]);
}

/**
 * What a person has to install when a browser is missing.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string}
 */
export function installHint(browser) {
  const chromium = browser === 'chromium';
  const variable = PROGRAMS[browser].variable;
  if (isNamed(browser)) return `${variable} is set to ${process.env[variable]}, which is not a program.`;
  const how =
    process.platform === 'darwin'
      ? `brew install --cask ${chromium ? 'chromium' : 'firefox'}, or install ${chromium ? 'Google Chrome' : 'Firefox'} from its maker`
      : process.platform === 'win32'
        ? `winget install ${chromium ? 'Google.Chrome' : 'Mozilla.Firefox'}`
        : `sudo apt-get install ${chromium ? 'chromium' : 'firefox-esr'} fonts-noto-cjk (Debian; other systems have packages of like names)`;
  const what = chromium ? 'No Chrome, Chromium or Edge is installed' : 'No Firefox is installed';
  return `${what}. To install one: ${how}. Or set ${variable} to the path of its program.`;
}
