// What a test of a whole page starts from: a server, a browser, and pages that are watched.
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';

import { advice, browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { installHooks, type Seen } from './hooks.js';

export { type Seen } from './hooks.js';
export { startServer, type Hit, type Override, type Server } from './server.js';

export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(advice);
  const { args = [], ...rest } = options;
  return puppeteer.launch({ executablePath, args: [...browserArgs(), ...args], ...rest });
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

/** What the hooks of a page have seen since it was loaded. */
export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => (globalThis as unknown as { __seen(): Seen }).__seen());
}

/** Waits for the `ready` promise of every widget in the page, and says their states. */
export function ready(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const widgets = [
      ...document.querySelectorAll<HTMLElement & { ready?: Promise<unknown> }>('*'),
    ].filter((element) => element.localName.startsWith('baro-'));
    await Promise.all(widgets.map((element) => customElements.whenDefined(element.localName)));
    for (const element of widgets) await element.ready;
    return widgets.map((element) => element.dataset['state'] ?? '');
  });
}

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
