// What a test asks of a page with widgets, whatever drives it: puppeteer, or an engine's own driver.
import assert from 'node:assert/strict';

import type { Seen } from './hooks.js';

/** A page of puppeteer or an `Engine`: runs a function in the page. */
export interface Evaluates {
  evaluate<Result>(run: () => Result): Promise<Awaited<Result>>;
}

/** The two scripts that a page may load, as it writes them. */
export const moduleScript = '<script type="module" src="/dist/cdn/baro.js"></script>';
export const classicScript = '<script src="/dist/cdn/baro.all.js"></script>';

/** A French page; `head` is the script's tag unless said otherwise. */
export const pageOf = (body: string, head = moduleScript): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

/** What the hooks of a page have seen since it was loaded. */
export async function seen(page: Evaluates): Promise<Seen> {
  const { violations, ...rest } = await page.evaluate(() =>
    (globalThis as unknown as { __seen(): Seen }).__seen(),
  );
  // Firefox and WebKit tell the page of the icon that they ask for by themselves.
  const ours = violations.filter(({ blocked }) => !blocked.endsWith('/favicon.ico'));
  return { ...rest, violations: ours };
}

/** Fails unless nothing at all was thrown, refused or told to the console. */
export async function quiet(page: Evaluates): Promise<void> {
  const { errors, rejections, violations, console } = await seen(page);
  assert.deepEqual([errors, rejections, violations, console], [[], [], [], []]);
}

/** Waits for the `ready` promise of every widget in the page, and says their states. */
export const ready = (page: Evaluates): Promise<string[]> =>
  page.evaluate(async () => {
    const widgets = [
      ...document.querySelectorAll<HTMLElement & { ready?: Promise<unknown> }>('*'),
    ].filter((element) => element.localName.startsWith('baro-'));
    const all = async () => {
      await Promise.all(widgets.map((element) => customElements.whenDefined(element.localName)));
      for (const element of widgets) await element.ready;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((_, fail) => {
      timer = setTimeout(fail, 30_000, new Error('never ready'));
    });
    await Promise.race([all(), late]);
    clearTimeout(timer);
    return widgets.map((element) => element.dataset['state'] ?? '');
  });
