/** WXT: one source, Chrome MV3 and Firefox MV3. Each unusual line says which trap it avoids (TRUST, PLATFORM). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const EXTENSION_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Parts of FlexSearch that an index mounted on a storage never runs, each with what is imported of it. */
const UNUSED_OF_FLEXSEARCH = new Map([
  ['worker.js', 'export default class {}'],
  ['document.js', 'export default class {}'],
  ['resolver.js', 'export default class {}'],
  ['encoder.js', 'export default class {}; export const fallback_encoder = undefined'],
  ['charset.js', 'export default {}'],
  ['keystore.js', 'export class KeystoreMap {}; export class KeystoreSet {}'],
  ['document/search.js', 'export function apply_enrich() {}'],
  ['serialize.js', 'export function exportIndex() {} export function importIndex() {} export function serialize() {}'],
  ['index/add.js', ''],
  // A function all the same: `(void 0)(this.map)` in the bundle is an error to the store's lint.
  ['index/remove.js', 'export function remove_index() {}'],
]);

/**
 * FlexSearch's bundles carry `Function()` for a worker that we never start (store linters object), and its compact
 * build lacks `mount`. Its own modules are right; only Index is used, and only to search: what indexes, encodes and
 * highlights is a twelfth of the background's code, which a waking worker reads whole.
 */
function flexsearchIndexOnly(): Plugin {
  const modules = fileURLToPath(new URL('./node_modules/flexsearch/dist/module/', import.meta.url));
  const id = '\0flexsearch-index';
  const unused = '\0flexsearch-without/';
  return {
    name: 'chuchu:flexsearch-index-only',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'flexsearch') return id;
      if (!importer?.startsWith(modules)) return undefined;
      const part = relative(modules, resolve(dirname(importer), source)).replaceAll('\\', '/');
      return UNUSED_OF_FLEXSEARCH.has(part) ? unused + part : undefined;
    },
    load(source) {
      if (source === id) return `export { default as Index } from ${JSON.stringify(join(modules, 'index.js'))};`;
      return source.startsWith(unused) ? UNUSED_OF_FLEXSEARCH.get(source.slice(unused.length)) : undefined;
    },
  };
}

/**
 * WXT hands every content script a context whose events a page can forge (TRUST finding 4). Nothing of ours looks at it:
 * its listeners and observers would cost each frame 4 kB of code and a millisecond.
 */
function noContentScriptContext(): Plugin {
  const id = '\0no-content-script-context';
  return {
    name: 'chuchu:no-content-script-context',
    enforce: 'pre',
    apply: 'build',
    resolveId: (source) => (source === 'wxt/utils/content-script-context' ? id : undefined),
    load: (source) => (source === id ? 'export class ContentScriptContext {}' : undefined),
  };
}

/** Packages that any build of this run has code of; scripts/lib/package-check.mjs holds them to THIRD_PARTY.md. */
const bundled = new Set<string>();

/** Writes down of which packages code went into the build: `.wxt/bundled-BROWSER.json`. */
function bundledPackages(browser: string): Plugin {
  return {
    name: 'chuchu:bundled-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
          if (name !== undefined && renderedLength > 0) bundled.add(name);
        }
      }
      const folder = fileURLToPath(new URL('./.wxt/', import.meta.url));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `bundled-${browser}.json`), JSON.stringify([...bundled].sort()));
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage', 'contextMenus'],
    omnibox: { keyword: 'chuchu' },
    // The name is in src/app/site-command.ts too; people change the keys in the browser's own settings. Chromium gives
    // no key to what it uses itself (Alt+Shift with A, B, C, I, N, P, T, W, X).
    commands: {
      'toggle-site': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandToggleSite__' },
    },
    content_security_policy: { extension_pages: EXTENSION_CSP },
    incognito: browser === 'firefox' ? undefined : 'spanning',
    // light-dark() came with 123, the rest is older; nothing newer is used without a check.
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'chuchu@chuchu.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
  // What work leaves behind, as .gitignore has it (which WXT does not read): reviewers get the committed sources.
  zip: { excludeSources: ['test-results/**', 'coverage/**', '**/*.log', 'web-ext.config.ts'] },
  // JSON as text: parsing the lexicons takes a waking worker a third of what as many object literals take.
  vite: ({ browser }) => ({
    plugins: [flexsearchIndexOnly(), noContentScriptContext(), bundledPackages(browser)],
    json: { stringify: true },
    // Both browsers preload modules by themselves: no `fetch` of Vite's in our pages. Our style sheets as they are
    // written: for older browsers light-dark() would be spelled out, in every frame.
    build: {
      sourcemap: false,
      // Vite's helper for imports on demand would ask a background's document for them by links. Our pages lose theirs: their
      // three small files are read one after the other.
      modulePreload: browser === 'firefox' ? false : { polyfill: false },
      cssTarget: ['chrome123', 'firefox142'],
    },
  }),
});
