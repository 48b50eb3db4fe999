/**
 * What may be in a build that goes to a store: the gate of `npm test` after each build. Permissions, policy, packages and
 * the ways to the network are compared with what is written down here and in THIRD_PARTY.md; more than that fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputDir, ROOT } from './build.mjs';

/** The README says why each is needed. */
const PERMISSIONS = ['contextMenus', 'storage'];
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};
/** Keys of the manifest by which a page, another extension or a server could reach in, or we out. */
const FORBIDDEN_KEYS = [
  ...['host_permissions', 'optional_permissions', 'optional_host_permissions', 'externally_connectable'],
  ...['web_accessible_resources', 'update_url', 'oauth2', 'key', 'content_security_policy_sandbox', 'sandbox'],
];
/** Names of XML languages, which nobody fetches. */
const ADDRESSES = /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|2000\/svg)$/;
const NEVER =
  /\b(?:indexedDB|eval\(|new Function|importScripts|WebSocket|XMLHttpRequest|sendBeacon|EventSource|RTCPeerConnection|onMessageExternal|onConnectExternal|document\.write|WebAssembly)/g;
/** How a content script would listen to what pages post (TRUST T13). */
const LISTENS = /[[(,]\s*["'`]message["'`]\s*,|\bonmessage\b/;
/** The background reads its own pack; nothing else fetches. */
const FETCHES = { 'background.js': 1 };

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {string[]} what is wrong, one line each; empty when all is as written down
 */
export function checkPackage(browser) {
  const folder = outputDir(browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return [
    ...checkManifest(manifest),
    ...checkCode(folder),
    ...checkPackages(JSON.parse(readFileSync(join(ROOT, '.wxt', `bundled-${browserOf(browser)}.json`), 'utf8'))),
  ];
}

/** As WXT calls it. */
const browserOf = (browser) => (browser === 'chromium' ? 'chrome' : browser);

function checkManifest(manifest) {
  const wrong = FORBIDDEN_KEYS.filter((key) => key in manifest).map((key) => `manifest: ${key} is there`);
  const permissions = [...(manifest.permissions ?? [])].sort();
  if (permissions.join() !== PERMISSIONS.join()) wrong.push(`manifest: permissions ${permissions.join(', ')}`);
  const policy = Object.fromEntries(
    (manifest.content_security_policy?.extension_pages ?? '').split(';').map((part) => {
      const [name, ...values] = part.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
  if (JSON.stringify(policy) !== JSON.stringify(POLICY)) wrong.push(`manifest: policy ${JSON.stringify(policy)}`);
  for (const script of manifest.content_scripts ?? []) {
    if (script.world === 'MAIN') wrong.push('manifest: a content script runs in the page’s own world');
    const matches = script.matches.join();
    if (matches !== 'http://*/*,https://*/*') wrong.push(`manifest: a content script matches ${matches}`);
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  if (manifest.version !== version) wrong.push(`manifest: version ${manifest.version}, package.json ${version}`);
  if (!changelog.includes(`\n## ${version} `)) wrong.push(`CHANGELOG.md has no entry for ${version}`);
  return wrong;
}

function checkCode(folder) {
  const wrong = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|html|css)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [address] of text.matchAll(/https?:\/\/[a-zA-Z0-9][^\s"'`<>)\\]*/g)) {
      if (!ADDRESSES.test(address)) wrong.push(`${file}: the address ${address}`);
    }
    for (const [word] of text.matchAll(NEVER)) wrong.push(`${file}: ${word}`);
    if (file.startsWith('content-scripts') && LISTENS.test(text)) wrong.push(`${file}: listens to messages of pages`);
    // Of any object: `globalThis.fetch` too.
    const fetches = [...text.matchAll(/(?<![\w$])fetch\(/g)].length;
    if (fetches > (FETCHES[file] ?? 0)) wrong.push(`${file}: ${fetches} calls of fetch`);
    if (/<script(?![^>]*\bsrc=)[^>]*>/.test(text) && file.endsWith('.html'))
      wrong.push(`${file}: a script inside the page`);
  }
  return wrong;
}

/** @param {string[]} bundled */
function checkPackages(bundled) {
  const listed = new Map();
  for (const line of readFileSync(join(ROOT, 'THIRD_PARTY.md'), 'utf8').split('\n')) {
    const [, name, version, licence] = line.split('|').map((cell) => cell.trim());
    if (/^\d+\.\d+\.\d+$/.test(version ?? '')) listed.set(name, { version, licence });
  }
  const wrong = [];
  for (const name of bundled) {
    const { version, license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
    const row = listed.get(name);
    if (!row) wrong.push(`THIRD_PARTY.md does not list ${name} ${version} (${license})`);
    else if (row.version !== version || row.licence !== license)
      wrong.push(`THIRD_PARTY.md: ${name} is ${version} (${license}), not ${row.version} (${row.licence})`);
  }
  for (const name of listed.keys()) {
    if (!bundled.includes(name)) wrong.push(`THIRD_PARTY.md lists ${name}, which is in no build`);
  }
  return wrong;
}
