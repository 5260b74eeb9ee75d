// Pages for frames as the site makes them, served beside the build; and pages around them.
import { beforeEach } from 'node:test';

import type { Frame, Page } from 'puppeteer-core';

import { frameFiles, picturedViews, pictureFiles } from '../../scripts/site/frames.js';
import { headersFile } from '../../scripts/site/headers.js';
import type { Server } from './page.js';

/** What a page around a frame was told. */
export interface Said {
  data: { message: string; value: unknown; secret?: string };
  origin: string;
}

export const SECRET = 'a1B2c3D4e5';

/** The files beside which the pages stand. */
export const served = /^\/dist\/cdn\//;

/** Keeps what goes wrong in a page: what happens in a frame of another process tells no one else. */
const WATCH = `globalThis.complaints = [];
addEventListener('error', (event) => complaints.push(event.message || event.target.src), true);
addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) =>
  complaints.push(event.effectiveDirective + ' ' + event.blockedURI));
for (const level of ['warn', 'error']) console[level] = (...all) => complaints.push(all.join(' '));`;

const SANDBOX = 'sandbox="allow-scripts" width="600" height="640"';
const WORDPRESS = `class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
  style="position: absolute; visibility: hidden;" data-secret="${SECRET}"
  frameborder="0" marginwidth="0" marginheight="0"`;

/** The headers that the site's hosts are told to send, for the build as it is served here. */
const rules = headersFile([], '/dist/')
  .replaceAll('/baro/', '/cdn/')
  .split('\n\n')
  .map((rule) => {
    const [path = '', ...lines] = rule.trim().split('\n');
    const pairs = lines.map((line) => line.trim().split(/: (.*)/s));
    return {
      path: path.replace('*', ''),
      headers: Object.fromEntries(pairs) as Record<string, string>,
    };
  });

export const headersOf = (path: string): Record<string, string> =>
  rules
    .filter((rule) => path.startsWith(rule.path))
    .reduce((all, { headers }) => ({ ...all, ...headers }), {});

/** The site's pages, and pages of another site around them. */
export interface FrameSite {
  /** The site's pages, by their path. */
  readonly pages: ReadonlyMap<string, string>;
  /** Serves a page of another site, which keeps in `said` what its frames say. */
  around(path: string, body: string, headers?: Record<string, string>): string;
  /** A frame; by default sandboxed, 600 by 640. */
  frame(path: string, attributes?: string): string;
  /**
   * What WordPress makes of `oembed.json`, with a script that does what its own does; with `late`
   * the frame's address has no secret, which the script then may add.
   */
  wordpress(path: string, width: number, late?: string): string;
}

/** Serves pages, pictures and headers as the site's own. */
export async function serveFrames(server: Server): Promise<FrameSite> {
  const pages = new Map<string, string>();
  server.page('/dist/cdn/watch.js', WATCH, { 'content-type': 'text/javascript' });
  const watched = '<meta charset="utf-8"><script src="/dist/cdn/watch.js"></script>';
  const all = await picturedViews();
  for (const [path, content] of [...pictureFiles(all), ...frameFiles(all)]) {
    const at = `/dist/cdn/${path.replace('index.html', '')}`;
    const type = path.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
    const html = content.replace('<meta charset="utf-8">', watched);
    server.page(at, html, { ...headersOf(at), 'content-type': type });
    if (path.endsWith('.html')) pages.set(at, content);
  }
  beforeEach(() => server.override(served, { headers: headersOf('/dist/cdn/baro.js') }));
  const frame: FrameSite['frame'] = (path, attributes = SANDBOX) =>
    `<iframe title="Chart" src="${server.origin}${path}" ${attributes}></iframe>`;
  return {
    pages,
    frame,
    around(path, body, headers = {}) {
      const keep = `<script>globalThis.said = [];
        addEventListener('message', ({ data, origin }) => said.push({ data, origin }));
        ${WATCH}</script>`;
      const html = `<!doctype html><title>Page</title><body>${keep}${body}`;
      return server.page(path, html, headers).replace(server.origin, server.other);
    },
    wordpress: (path, width, late = '') => `
      <blockquote class="wp-embedded-content" data-secret="${SECRET}"><a href="/">Title</a></blockquote>
      ${frame(late ? path : `${path}#?secret=${SECRET}`, `${WORDPRESS} width="${width}" height="773"`)}
      <script>
        const frame = document.querySelector('iframe');
        addEventListener('message', ({ data, source }) => {
          if (data.secret !== '${SECRET}' || source !== frame.contentWindow) return;
          document.querySelector('blockquote').style.display = 'none';
          frame.removeAttribute('style');
          if (data.message !== 'height') return;
          frame.height = Math.min(1000, Math.max(200, parseInt(data.value)));
        });
        ${late}
      </script>`,
  };
}

export const frameOf = async (page: Page): Promise<Frame> =>
  (await page.waitForSelector('iframe'))!.contentFrame();

export const said = (page: Page): Promise<Said[]> => page.evaluate('said') as Promise<Said[]>;

export const heard = (page: Page, count = 1) =>
  page.waitForFunction(`said.length >= ${count}`, { polling: 50 });

/** Two pictures of the screen later, all that a change brings about has come. */
export const painted = (page: Page | Frame) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** Errors, refusals, violations and warnings of a page and of the frame in it. */
export async function complaints(page: Page): Promise<string[]> {
  const frames = await Promise.all(page.frames().map((frame) => frame.evaluate('complaints')));
  return (frames as string[][]).flat();
}

export const layout = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
    const widget = document.querySelector('main > *:not(h1)')!.shadowRoot!;
    const top = (selector: string) => widget.querySelector(selector)!.getBoundingClientRect().top;
    return {
      inner: innerHeight,
      whole: scrollHeight,
      over: scrollWidth - clientWidth,
      title: Math.round(top('[part~=title]')),
      chart: Math.round(top('[part~=chart]')),
      folded: !!widget.querySelector('[part~=notes] details'),
    };
  });
