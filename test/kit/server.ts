// A small static server for tests of whole pages: the build, the demo, and pages of the test's own.
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, afterEach } from 'node:test';

import { root } from '../../scripts/shared/files.js';
import { filesOf, serve, typeOf } from '../../scripts/shared/static-server.js';

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

export async function startServer(): Promise<Server> {
  const pages = new Map<string, { html: string; headers: OutgoingHttpHeaders }>();
  const overrides = new Map<string, { path: string | RegExp; answer: Override }>();
  const hits: Hit[] = [];
  const folders: Record<string, string> = { ...usual };

  const answer = async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const change = [...overrides.values()].find((one) =>
      typeof one.path === 'string' ? one.path === path : one.path.test(path),
    )?.answer;
    if (change?.delay !== undefined) await new Promise((done) => setTimeout(done, change.delay));
    await change?.until;
    if (change?.cut === true) return void response.destroy();
    const page = pages.get(path);
    const isChanged = change && (change.status ?? change.headers ?? change.body) !== undefined;
    const place = placeOf(path, folders);
    if (!page && !isChanged && place) {
      request.url = encodeURI(place.path);
      return filesOf(place.folder)(request, response);
    }
    const file = place ? join(place.folder, place.path) : '';
    const content = page ? Buffer.from(page.html) : await readFile(file).catch(() => undefined);
    const body =
      typeof change?.body === 'function'
        ? change.body(content?.toString('utf8') ?? '')
        : (change?.body ?? content);
    response.writeHead(change?.status ?? (body === undefined ? 404 : 200), {
      'content-type': page || extname(file) === '' ? typeOf('index.html') : typeOf(file),
      'cache-control': 'no-store',
      ...page?.headers,
      ...change?.headers,
    });
    response.end(body ?? 'not found');
  };

  const server = await serve((request, response) => {
    const url = request.url ?? '/';
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    const { host = '', referer } = request.headers;
    hits.push({ method: request.method ?? '', url, host, referer });
    answer(path, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const { origin, port } = server;

  return {
    origin,
    other: `http://127.0.0.1:${port}`,
    hits,
    page(path, html, headers = {}) {
      pages.set(path, { html, headers });
      return `${origin}${path}`;
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
    close: () => server.close(),
  };
}

/** The folder that the first part of a path stands for, and the path from there. */
function placeOf(
  path: string,
  folders: Readonly<Record<string, string>>,
): { folder: string; path: string } | undefined {
  const [, first = '', ...rest] = normalize(path).split(/[\\/]/);
  // The same files under another address: /copy/dist/cdn/baro.js.
  if (first === 'copy') return placeOf(`/${rest.join('/')}`, folders);
  const folder = folders[first];
  if (folder === undefined) return undefined;
  return { folder, path: rest.join('') === '' ? '/index.html' : `/${rest.join('/')}` };
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
