// The browser of the page tests: one for all the files that run in a process.
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

import { advice, browserArgs, findBrowser } from '../../scripts/test/browser.mjs';

let shared: Promise<Browser> | undefined;

/** A browser of the caller's own, who closes it. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(advice);
  const { args = [], ...rest } = options;
  return puppeteer.launch({ executablePath, args: [...browserArgs(), ...args], ...rest });
}

/** The browser that all files of this process share. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

/**
 * Ends what a file has left in the shared browser. A page that no longer answers takes the browser
 * with it: the next file gets a new one. Where a file runs alone, the browser ends with it.
 */
export async function closePages(browser: Browser): Promise<void> {
  if (process.env['BARO_LANE'] === undefined) return closeBrowser();
  const [, ...pages] = await browser.pages();
  const closed = Promise.all(pages.map((page) => page.close())).then(() => true);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(resolve, 10_000, false)));
  const all = await Promise.race([closed.catch(() => false), late]);
  clearTimeout(timer);
  if (!all) await closeBrowser();
}

/** Closes the shared browser, if there is one; a hung one is killed. */
export async function closeBrowser(): Promise<void> {
  const browser = await shared?.catch(() => undefined);
  shared = undefined;
  if (!browser) return;
  const timer = setTimeout(() => browser.process()?.kill('SIGKILL'), 10_000);
  await browser.close().catch(() => undefined);
  clearTimeout(timer);
}
