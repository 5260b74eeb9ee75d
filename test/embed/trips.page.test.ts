// How many trips to the server a page makes until its first chart, and how many files it requests.
// No clock: all that is requested is held, and let through together when nothing more is requested.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { HTTPRequest, Page } from 'puppeteer-core';

import { newPage, pageOf, setUp } from '../kit/page.js';

const { server, browser } = await setUp();

/** Until a request that the last answers lead to has been made. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );

/** The files of each trip after that of the HTML, without hash: [["baro"], ["drawing", "layout"]]. */
async function tripsOf(body: string): Promise<string[][]> {
  const page = await newPage(browser);
  const held: HTTPRequest[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) held.push(request);
    else void request.continue();
  });
  // The page has loaded when its script has: that is the first trip.
  const first = page.waitForRequest((request) => request.url().endsWith('/baro.js'));
  const loaded = page.goto(server.page('/trips', pageOf(body)));
  await first;
  const trips: string[][] = [];
  while (!(await page.$('[data-drawn]'))) {
    await settled(page);
    if (!held.length) continue;
    const files = held.splice(0);
    trips.push(
      files.map((request) => /([^/]+?)(?:-[\w-]{8})?\.js$/.exec(request.url())?.[1] ?? '').sort(),
    );
    const answers = files.map((file) => page.waitForResponse((one) => one.request() === file));
    await Promise.all([...answers, ...files.map((file) => file.continue())]);
  }
  await loaded;
  await page.close();
  return trips;
}

test('a bare tag: the script, then all that its chart needs', async () => {
  assert.deepEqual(await tripsOf('<baro-adoption></baro-adoption>'), [
    ['baro'],
    ['adoption.tools.fr', 'drawing', 'table'],
  ]);
});

test('a chart of another shape: its layout comes beside the first, in the same trip', async () => {
  assert.deepEqual(await tripsOf('<baro-effects></baro-effects>'), [
    ['baro'],
    ['drawing', 'effects.opinions.fr', 'stacked-bars', 'table'],
  ]);
});
