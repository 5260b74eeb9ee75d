// What a browser does with a whole page: puts it away and takes it back, hides it, freezes it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { drawn, newPage, pageOf, quiet, ready, seen, setUp } from '../kit/page.js';

const { server, browser } = await setUp({
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});

/** The pointer goes down the chart until a figure is under it: the tooltip's text. */
async function tipOf(page: Page): Promise<string> {
  const canvas = await page.waitForSelector('baro-adoption >>> canvas');
  const { x, y, width, height } = (await canvas!.boundingBox())!;
  await page.mouse.move(1, 1);
  // The first touch loads the tooltip's code: figures passed before it has come would be missed.
  await page.mouse.move(x + width * 0.4, y + 1);
  await page.waitForFunction(
    () => document.querySelector('baro-adoption')!.shadowRoot!.querySelector('.tip') !== null,
  );
  for (let down = 4; down < height; down += 4) {
    await page.mouse.move(x + width * 0.4, y + down);
    const text = await page.$eval('baro-adoption', (element) => {
      const tip = element.shadowRoot!.querySelector<HTMLElement>('.tip:not([hidden])');
      return tip?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    });
    if (text) return text;
  }
  return 'no tooltip';
}

test('LIF-07 left and come back to: the same page, its chart alive, no handler that forbids it', async () => {
  const page = await newPage(browser, { hooks: false });
  await page.evaluateOnNewDocument(() => {
    const shows: boolean[] = [];
    Object.assign(globalThis, { __shows: shows, __listens: [] });
    const native = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
      (globalThis as unknown as { __listens: string[] }).__listens.push(type);
      return Reflect.apply(native, this, [type, ...rest]) as undefined;
    };
    native.call(globalThis, 'pageshow', (event) =>
      shows.push((event as PageTransitionEvent).persisted),
    );
  });
  const address = server.page('/here', pageOf('<baro-adoption></baro-adoption>'));
  const elsewhere = server.page('/elsewhere', pageOf('<p>Elsewhere</p>', ''));
  await page.goto(address);
  await drawn(page);
  const before = await tipOf(page);
  await page.goto(elsewhere);
  // The driver's own way back waits for a load that never happens.
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.pathname === '/here');
  const [shows, listens] = await page.evaluate(() => {
    const { __shows, __listens } = globalThis as unknown as {
      __shows: boolean[];
      __listens: string[];
    };
    return [__shows, __listens] as const;
  });
  assert.deepEqual(shows, [false, true]);
  assert.ok(listens.length > 5);
  assert.deepEqual(
    listens.filter((type) => /^(?:before)?unload$/.test(type)),
    [],
  );
  assert.equal(await tipOf(page), before);
  assert.match(before, /^Leur propre site internet/);
  // It lives: another language is taken.
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await page.waitForFunction(() =>
    /Their own website/.test(document.querySelector('baro-adoption')!.shadowRoot!.textContent),
  );
  await page.close();
});

test('LIF-09 loaded behind another tab, frozen and woken: drawn when it is seen', async () => {
  const page = await newPage(browser);
  const front = await browser.newPage();
  await front.goto(server.page('/front', pageOf('<p>In front</p>', '')));
  await front.bringToFront();
  const client = await page.createCDPSession();
  await page.goto(server.page('/behind', pageOf('<baro-adoption></baro-adoption>')));
  assert.equal(await page.evaluate(() => document.visibilityState), 'hidden');
  assert.deepEqual(await ready(page), ['ready']);
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  await page.bringToFront();
  await drawn(page);
  await quiet(page);
  const { errors } = await seen(page);
  assert.deepEqual(errors, []);
  await front.close();
  await page.close();
});
