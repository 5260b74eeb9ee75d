// A small static server for tests of whole pages: the build, the demo, and pages of the test's own.
import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { after, afterEach } from 'node:test';

import { root } from '../../scripts/shared/files.js';

export interface Hit {
  method: string;
  /** Path with query, as asked for. */
  url: string;
  host: string;
  referer: string | undefined;
}

export interface Override {
  status?: number;
  headers?: OutgoingHttpHeaders;
  /** Instead of the file's content; a function is given that content. */
  body?: string | ((content: string) => string);
  /** Milliseconds before the answer. */
  delay?: number;
  /** No answer before this is fulfilled. */
  until?: Promise<unknown>;
  /** The connection is cut without an answer. */
  cut?: boolean;
}

export interface Server {
  /** `http://localhost:<port>`, without a last slash. */
  origin: string;
  /** The same server under another origin, for what a page must not confuse. */
  other: string;
  /** Every request so far, but the icon's; `hits.length = 0` forgets them. */
  hits: Hit[];
  /** Serves HTML at a path and says its address. */
  page(path: string, html: string, headers?: OutgoingHttpHeaders): string;
  /** Serves a folder, wherever it is, under the first part of a path. */
  mount(name: string, folder: string): void;
  /** Changes the answer for a path, or for all that a pattern finds; undefined takes it back. */
  override(path: string | RegExp, answer: Override | undefined): void;
  /** Takes every change back: a test that failed half-way leaves nothing to the next. */
  restore(): void;
  close(): Promise<void>;
}

// Where the first part of a path is looked for; /dist/cdn/baro.js, /site/index.html.
const usual: Readonly<Record<string, string>> = {
  dist: join(root, 'dist'),
  site: join(root, 'dist-site'),
  packages: join(root, 'node_modules'),
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export async function startServer(): Promise<Server> {
  const pages = new Map<string, { html: string; headers: OutgoingHttpHeaders }>();
  const overrides = new Map<string, { path: string | RegExp; answer: Override }>();
  const hits: Hit[] = [];
  const folders: Record<string, string> = { ...usual };

  const answer = async (path: string, response: ServerResponse) => {
    const change = [...overrides.values()].find((one) =>
      typeof one.path === 'string' ? one.path === path : one.path.test(path),
    )?.answer;
    if (change?.delay !== undefined) await new Promise((done) => setTimeout(done, change.delay));
    await change?.until;
    if (change?.cut === true) return void response.destroy();
    const page = pages.get(path);
    const file = fileOf(path, folders);
    const type = (page ? undefined : types[extname(file)]) ?? types['.html'];
    const content = page ? Buffer.from(page.html) : await readFile(file).catch(() => undefined);
    const body =
      typeof change?.body === 'function'
        ? change.body(content?.toString('utf8') ?? '')
        : (change?.body ?? content);
    response.writeHead(change?.status ?? (body === undefined ? 404 : 200), {
      'content-type': type,
      'cache-control': 'no-store',
      ...page?.headers,
      ...change?.headers,
    });
    response.end(body ?? 'not found');
  };

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    // A browser asks for an icon by itself: no test should see or count that.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const { host = '', referer } = request.headers;
    hits.push({ method: request.method ?? '', url, host, referer });
    answer(path, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://localhost:${port}`,
    other: `http://127.0.0.1:${port}`,
    hits,
    page(path, html, headers = {}) {
      pages.set(path, { html, headers });
      return `http://localhost:${port}${path}`;
    },
    mount(name, folder) {
      folders[name] = folder;
    },
    override(path, change) {
      // Two patterns that are written alike are two objects.
      const key = String(path);
      if (change) overrides.set(key, { path, answer: change });
      else overrides.delete(key);
    },
    restore: () => overrides.clear(),
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function fileOf(path: string, folders: Readonly<Record<string, string>>): string {
  const [, first = '', ...rest] = normalize(path).split(/[\\/]/);
  // The same files under another address: /copy/dist/cdn/baro.js.
  if (first === 'copy') return fileOf(`/${rest.join('/')}`, folders);
  const folder = folders[first];
  if (folder === undefined) return '';
  return join(folder, ...(rest.join('') === '' ? ['index.html'] : rest));
}

/**
 * For the tests of a file: what each has changed of the server's answers is taken back after it, and
 * server and browser are closed after the last, whatever the browser does.
 */
export function closeAfter(server: Server, browser: { close(): Promise<void> }): void {
  afterEach(() => server.restore());
  after(async () => {
    try {
      await browser.close();
    } finally {
      await server.close();
    }
  });
}
