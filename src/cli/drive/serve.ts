/**
 * A small static server on loopback: content scripts do not run on file: pages, so a FILE is opened from here, with the
 * files beside it. `page.html.headers`, where it exists, adds response headers (`Name: value` lines), such as a policy.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.md': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** `http://127.0.0.1:PORT`, without a closing slash. */
  origin: string;
  /** Address of a file below the served folder. */
  urlOf(file: string): string;
  close(): Promise<void>;
}

/** Serves a folder (and nothing above it) until closed. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    respond(root, request.url ?? '/', response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    urlOf: (file) => `${origin}/${relative(root, resolve(file)).split(sep).map(encodeURIComponent).join('/')}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Serves the folder in which a file lies. */
export async function serveFile(file: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = await serveFolder(dirname(file));
  return { url: server.urlOf(file), close: server.close };
}

async function respond(root: string, target: string, response: ServerResponse): Promise<void> {
  const path = fileFor(root, target);
  const isFile = path !== null && (await stat(path).catch(() => null))?.isFile();
  if (!path || !isFile) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
    return;
  }
  const body = await readFile(path);
  response.writeHead(200, {
    'content-type': contentType(path, body),
    'cache-control': 'no-store',
    ...(await headersBeside(path)),
  });
  response.end(body);
}

/** The file that a request means, or null when it lies outside the root or cannot be a path. */
function fileFor(root: string, target: string): string | null {
  try {
    const path = decodeURIComponent(new URL(target, 'http://localhost').pathname);
    const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return !path.includes('\0') && file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null;
  } catch {
    return null;
  }
}

async function headersBeside(path: string): Promise<Record<string, string>> {
  const text = await readFile(`${path}.headers`, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line.includes(':'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** Type by extension. UTF-8 is named only where the text is UTF-8 and does not name an encoding itself. */
function contentType(path: string, body: Buffer): string {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const isText = type.startsWith('text/') || type.endsWith('+xml') || type === 'application/xml';
  if (!isText) return type;
  const head = body.toString('latin1', 0, 1024).toLowerCase();
  const namesEncoding = head.includes('charset') || head.includes('encoding=') || /^(\xFF\xFE|\xFE\xFF)/i.test(head);
  return !namesEncoding && isUtf8(body) ? `${type}; charset=utf-8` : type;
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
