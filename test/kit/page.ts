// What a test of a whole page starts from: a server, a browser, and pages that are watched.
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';

import { closePages, launchBrowser, sharedBrowser } from './browser.js';
import { installHooks } from './hooks.js';
import { closeAfter, type Server, startServer } from './server.js';

export { launchBrowser } from './browser.js';
export { type Seen } from './hooks.js';
export { classicScript, moduleScript, pageOf, quiet, ready, seen } from './in-page.js';
export { type Hit, type Override, type Server, startServer } from './server.js';

/**
 * The server and the browser of a file's tests. The browser is shared by all files that run in one
 * process, unless a file wants it with options of its own. After the last test of the file its pages
 * are closed; what a test has changed of the server's answers is taken back after that test.
 */
export async function setUp(
  options?: LaunchOptions,
): Promise<{ server: Server; browser: Browser }> {
  const [server, browser] = await Promise.all([
    startServer(),
    options ? launchBrowser(options) : sharedBrowser(),
  ]);
  closeAfter(server, options ? browser : { close: () => closePages(browser) });
  return { server, browser };
}

interface PageOptions {
  /** The hooks keep what they count alive: leave them out where the heap is measured. */
  hooks?: boolean;
  width?: number;
  height?: number;
}

export async function newPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const { hooks = true, width = 1200, height = 900 } = options;
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateTimezone('Europe/Paris');
  // The loader of these tests names functions through a helper that no page has.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
  if (hooks) await page.evaluateOnNewDocument(installHooks);
  return page;
}

/** Resolves once so many widgets have their chart. */
export const drawn = (page: Page, count = 1): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll('[data-drawn]').length === wanted,
    {},
    count,
  );

/** A promise that the test keeps: what waits for `opened` goes on after `open()`. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Call before the page is loaded; then `layoutShift(page)` says how far its content has jumped. */
export async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { __shifts: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Cumulative layout shift so far, after three more frames. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const { __shifts } = globalThis as unknown as { __shifts: number[] };
    return __shifts.reduce((sum, value) => sum + value, 0);
  });

/** Fails when the page does not answer in time; the caller then closes the browser. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
