/** The loopback server: right types and encodings, files beside, headers from a sidecar, nothing outside the folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StaticServer, serveFile, serveFolder } from '@/src/cli/drive/serve';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chuchu-serve-'));
  mkdirSync(join(folder, 'site', 'sub'), { recursive: true });
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write('secret.txt', 'outside');
  write('site/plain.html', '<p>页面');
  write('site/declared.html', '<meta charset="gbk"><p>x');
  write('site/bytes.html', Uint8Array.of(0x3c, 0x70, 0x3e, 0xd0, 0xc2, 0xce, 0xc5));
  write('site/notes.txt', '文字');
  write('site/页 面.html', 'named');
  write('site/sub/index.html', 'index');
  write('site/strict.html', 'strict');
  write('site/strict.html.headers', "Content-Security-Policy: default-src 'none'\nX-Other: a: b\n");
  server = await serveFolder(join(folder, 'site'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['/plain.html', 'text/html; charset=utf-8'],
  ['/declared.html', 'text/html'],
  ['/bytes.html', 'text/html'],
  ['/notes.txt', 'text/plain; charset=utf-8'],
])('%s comes as %s', async (path, type) => {
  const response = await fetch(server.origin + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
});

it('adds the headers of the sidecar', async () => {
  const { headers } = await fetch(`${server.origin}/strict.html`);
  expect(headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(headers.get('x-other')).toBe('a: b');
});

it('serves the index of a folder and names with blanks and Chinese characters', async () => {
  expect(await (await fetch(`${server.origin}/sub/`)).text()).toBe('index');
  expect(await (await fetch(server.urlOf(join(folder, 'site', '页 面.html')))).text()).toBe('named');
});

it('serves one file with the files beside it', async () => {
  const one = await serveFile(join(folder, 'site', 'plain.html'));
  expect(await (await fetch(one.url)).text()).toBe('<p>页面');
  expect((await fetch(new URL('notes.txt', one.url))).status).toBe(200);
  await one.close();
});

/** Asks with a path that fetch itself would tidy up. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const sent = request(server.origin, { path }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    sent.on('error', fail).end();
  });
}

it.each(['/missing.html', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/sub', '/%00', '/%zz'])(
  'refuses %s',
  async (path) => {
    expect(await rawStatus(path)).toBe(404);
  },
);
