// Functions of these files that run in a page.
import type { Page } from 'puppeteer-core';

/**
 * Call before the page is opened: tsx keeps the names of functions with a helper, which is not there
 * where puppeteer sends a function to.
 */
export async function allowFunctions(page: Page): Promise<void> {
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
}
