// Pages for frames as WordPress shows them: hidden until they speak, as tall as they say.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  complaints,
  frameOf,
  heard,
  layout,
  painted,
  type Said,
  said,
  SECRET,
  serveFrames,
} from '../kit/frame-pages.js';
import { newPage, setUp } from '../kit/page.js';

const { server, browser } = await setUp();
const site = await serveFrames(server);

test('WordPress: the hidden frame says its height with the secret, once, and is shown', async () => {
  const page = await newPage(browser, { hooks: false });
  await page.goto(site.around('/wp', site.wordpress('/dist/cdn/f/adoption/tools/fr/', 300)));
  const frame = await frameOf(page);
  await frame.waitForSelector('[data-drawn]');
  await painted(frame);
  const all = await said(page);
  assert.equal(all.length, 1);
  const { data, origin } = all[0]!;
  assert.deepEqual(Object.keys(data).sort(), ['message', 'secret', 'value']);
  assert.deepEqual([data.message, data.secret, origin], ['height', SECRET, 'null']);
  const { inner, whole, over } = await layout(frame);
  assert.deepEqual([inner, whole, over], [data.value, data.value, 0]);
  assert.deepEqual(
    await page.$eval('iframe', (element) => [element.getAttribute('style'), element.height]),
    [null, String(data.value)],
  );
  // Notes that the reader unfolds make it taller.
  await frame.click('baro-adoption >>> details summary');
  await heard(page, 2);
  assert.ok(Number((await said(page))[1]!.data.value) > Number(data.value));
  assert.deepEqual(await complaints(page), []);
  await page.close();
});

test('WordPress: the height is said before the frame comes into view, and stays', async () => {
  const page = await newPage(browser, { hooks: false });
  const far = `<div style="height:5000px"></div>${site.wordpress('/dist/cdn/f/levers/difficulties/en/', 600)}`;
  await page.goto(site.around('/far', far));
  await heard(page);
  const frame = await frameOf(page);
  assert.equal(await frame.$('[data-drawn]'), null);
  await page.$eval('iframe', (element) => element.scrollIntoView());
  await frame.waitForSelector('[data-drawn]');
  await painted(frame);
  const all = await said(page);
  assert.equal(all.length, 1);
  assert.equal((await layout(frame)).inner, all[0]!.data.value);
  await page.close();
});

test('WordPress: a secret that its script adds later, and the message "ready", are answered', async () => {
  const page = await newPage(browser, { hooks: false });
  const path = '/dist/cdn/f/effects/signals/fr/';
  const late = `globalThis.add = () => { frame.src += '#?secret=${SECRET}'; };
    globalThis.ask = (secret) => frame.contentWindow.postMessage({ message: 'ready', secret }, '*');`;
  await page.goto(site.around('/late', site.wordpress(path, 600, late)));
  const frame = await frameOf(page);
  // Hidden as it is, it draws nothing; but it speaks.
  await heard(page);
  const before = (await said(page)).length;
  assert.deepEqual(Object.keys((await said(page))[0]!.data).sort(), ['message', 'value']);
  await page.evaluate('add()');
  await heard(page, before + 1);
  assert.equal((await said(page)).at(-1)!.data.secret, SECRET);
  await frame.waitForSelector('[data-drawn]');
  // A wrong secret gets no answer; the right one gets one, although the height has not changed.
  await page.evaluate(`ask('wrong'); ask('${SECRET}')`);
  await heard(page, before + 2);
  await painted(frame);
  const all = await said(page);
  assert.equal(all.length, before + 2);
  assert.equal(all.at(-1)!.data.value, all.at(-2)!.data.value);
  await page.close();
});

test('WordPress: links are handed to the page around, as addresses of the frame’s own server', async () => {
  const page = await newPage(browser, { hooks: false });
  await page.goto(site.around('/link', site.wordpress('/dist/cdn/f/adoption/tools/en/', 600)));
  const frame = await frameOf(page);
  await frame.waitForSelector('[data-drawn]');
  const opened: string[] = [];
  browser.on('targetcreated', (target) => {
    if (String(target.type()) === 'page') opened.push(target.url());
  });
  const address = `${server.origin}/dist/cdn/f/adoption/tools/en/`;
  for (const link of ['.open a', 'baro-adoption >>> .source a']) {
    const before = (await said(page)).length;
    await frame.click(link);
    await page.waitForFunction(
      (count) =>
        (globalThis as unknown as { said: Said[] }).said
          .slice(count)
          .some(({ data }) => data.message === 'link'),
      { polling: 50 },
      before,
    );
    const { data } = (await said(page)).find(
      ({ data: { message } }, index) => index >= before && message === 'link',
    )!;
    assert.deepEqual(data, { message: 'link', value: address, secret: SECRET });
    // WordPress follows a link only out of the frame that has the focus.
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'iframe');
  }
  assert.equal(frame.url(), `${address}#?secret=${SECRET}`);
  assert.deepEqual(opened, []);
  browser.removeAllListeners('targetcreated');
  await page.close();
});
