// Pages for frames: in a sandbox of no origin, in frames of any height, alone, without a script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import type axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

import {
  complaints,
  frameOf,
  headersOf,
  heard,
  layout,
  painted,
  type Said,
  said,
  served,
  serveFrames,
} from '../kit/frame-pages.js';
import { newPage, setUp, within } from '../kit/page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { server, browser } = await setUp();
const site = await serveFrames(server);

test('EMB-17, SEC-01 a frame with sandbox="allow-scripts" alone, under the strictest policy', async () => {
  const page = await newPage(browser, { hooks: false });
  server.hits.length = 0;
  await page.goto(site.around('/sandbox', site.frame('/dist/cdn/f/adoption/tools/fr/')));
  const frame = await frameOf(page);
  await frame.waitForSelector('[data-drawn]');
  assert.equal(await frame.evaluate('origin'), 'null');
  await frame.waitForSelector('baro-adoption >>> [aria-expanded]');
  await frame.click('baro-adoption >>> [aria-expanded]');
  await frame.waitForSelector('baro-adoption >>> .exports');
  // Two to copy; a sandbox without allow-downloads lets nothing be saved.
  assert.equal((await frame.$$('baro-adoption >>> .exports button')).length, 2);
  assert.deepEqual(await complaints(page), []);
  assert.deepEqual(
    server.hits.map(({ url }) => url).filter((url) => !/^\/(sandbox|dist\/cdn\/)/.test(url)),
    [],
  );
  await page.close();
});

test('EMB-17 a server without CORS headers: the classic script draws in a frame of no origin', async () => {
  server.override(served, undefined);
  server.page('/dist/cdn/f/bare/host/en/', site.pages.get('/dist/cdn/f/levers/difficulties/en/')!);
  const page = await newPage(browser, { hooks: false });
  await page.goto(site.around('/bare', site.frame('/dist/cdn/f/bare/host/en/')));
  const frame = await frameOf(page);
  await frame.waitForSelector('[data-drawn]');
  assert.equal(
    await frame.$$eval('script', (all) => all.at(-1)!.src.split('/').pop()),
    'baro.all.js',
  );
  server.override(served, { headers: headersOf('/dist/cdn/baro.js') });
  await page.close();
});

for (const name of ['baro.js and baro.all.js', 'the chart']) {
  test(`NET-07 without ${name} the figure stays, and says its height`, async () => {
    const lost =
      name === 'the chart'
        ? /\/dist\/cdn\/drawing-/
        : /\/dist\/cdn\/baro(\.all|-\d+\.\d+\.\d+)?\.js/;
    server.override(served, undefined);
    server.override(lost, { status: 404, headers: headersOf('/dist/cdn/baro.js') });
    server.override(served, { headers: headersOf('/dist/cdn/baro.js') });
    const page = await newPage(browser, { hooks: false });
    await page.goto(site.around('/lost', site.frame('/dist/cdn/f/effects/opinions/fr/')));
    const frame = await frameOf(page);
    await page.waitForFunction(
      () =>
        (globalThis as unknown as { said: Said[] }).said.some(
          ({ data }) => Number(data.value) > 700,
        ),
      { polling: 50 },
    );
    const figure = await frame.$eval('figure', (element) => element.getBoundingClientRect().height);
    const { data } = (await said(page)).at(-1)!;
    assert.ok(Number(data.value) > figure, `${String(data.value)} of ${figure}`);
    assert.ok(await frame.$eval('img', (img) => img.complete && img.naturalWidth > 0));
    assert.equal(await frame.evaluate(() => document.documentElement.className), '');
    server.override(lost, undefined);
    await page.close();
  });
}

for (const [width, height] of [
  [300, 200],
  [300, 400],
  [600, 400],
  [600, 640],
  [600, 1000],
] as const) {
  test(`a frame of ${width} by ${height} that nobody resizes: title and chart first, notes folded`, async () => {
    const page = await newPage(browser, { hooks: false });
    for (const path of ['/dist/cdn/f/adoption/tools/fr/', '/dist/cdn/f/levers/needs/fr/']) {
      const size = `sandbox="allow-scripts" width="${width}" height="${height}"`;
      await page.goto(site.around('/fixed', site.frame(path, size)));
      const frame = await frameOf(page);
      await frame.waitForSelector('[data-drawn]');
      await painted(frame);
      const { inner, whole, over, title, chart, folded } = await layout(frame);
      assert.deepEqual([inner, over], [height - 0, 0]);
      assert.ok(title < 30 && chart < 200, `title at ${title}, chart at ${chart}`);
      const fits = path.includes('tools') && (height === 1000 || (width === 600 && height === 640));
      assert.equal(whole <= inner, fits, `${path}: ${whole} in ${inner}`);
      // Unfolded where there is room for all of it.
      assert.equal(folded, !(path.includes('tools') && width === 600 && height === 1000));
    }
    await page.close();
  });
}

test('EMB-22 without a script, at 300 px: picture, finding, figures and source are read', async () => {
  const page = await newPage(browser, { hooks: false, width: 300, height: 400 });
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.origin}/dist/cdn/f/adoption/tools/fr/`);
  const state = () =>
    page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      picture: document.images[0]?.currentSrc.split('/').pop(),
      width: document.images[0]?.getBoundingClientRect().width,
      text: document.body.innerText.replace(/[\u00a0\u202f]/g, ' '),
    }));
  const { over, picture, width, text } = await state();
  assert.deepEqual([over, picture, width], [0, 'baro-adoption-tools-fr-light-320.svg', 300]);
  assert.match(text, /usage déclaré par 43 % des responsables en 2016, 22 % en 2013/);
  assert.match(text, /Source : Solidatech et Recherches & Solidarités/);
  await page.$eval('details', (details) => (details.open = true));
  const open = await state();
  assert.equal(open.over, 0);
  assert.match(open.text, /Réseaux sociaux\s+36 % ‡\s+62 % \*\s+67 % †/);
  await page.close();
});

test('axe finds nothing in a frame’s page, with and without a script', async () => {
  for (const [script, width] of [
    [true, 300],
    [true, 900],
    [false, 300],
  ] as const) {
    const page = await newPage(browser, { hooks: false, width });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const lost = !script && request.resourceType() === 'script';
      void (lost ? request.abort() : request.continue());
    });
    await page.goto(`${server.origin}/dist/cdn/f/effects/opinions/fr/`);
    if (script) await page.waitForSelector('[data-drawn]');
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axeCore }).axe.run(document, {
        resultTypes: ['violations'],
      }),
    );
    assert.deepEqual(
      violations.map(({ id, help }) => `${id}: ${help}`),
      [],
    );
    await page.close();
  }
});

test('opened by itself the page has the whole widget, its notes open, and no link to itself', async () => {
  const page = await newPage(browser, { hooks: false });
  await page.goto(`${server.origin}/dist/cdn/f/levers/needs/en/`);
  await page.waitForSelector('[data-drawn]');
  await painted(page);
  assert.deepEqual(
    await page.evaluate(() => ({
      link: document.querySelector('.open')!.checkVisibility(),
      folded: !!document
        .querySelector('baro-levers')!
        .shadowRoot!.querySelector('[part~=notes] details'),
      waits: document.documentElement.className,
    })),
    { link: false, folded: false, waits: '' },
  );
  assert.deepEqual(await complaints(page), []);
  await page.close();
});

test('a link in a frame opens beside the page around, where the sandbox lets it', async () => {
  const page = await newPage(browser, { hooks: false });
  const path = '/dist/cdn/f/adoption/tools/en/';
  const sandbox = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
  await page.goto(site.around('/popups', site.frame(path, `${sandbox} width="600" height="640"`)));
  const frame = await frameOf(page);
  await frame.waitForSelector('[data-drawn]');
  const opened = new Promise<Page | null>((done) => page.once('popup', done));
  await frame.click('.open a');
  const other = await within(5000, opened);
  assert.equal(other?.url(), `${server.origin}${path}`);
  // A page like any other, with its origin, where charts can be saved.
  assert.equal(await other?.evaluate('origin'), server.origin);
  assert.equal(frame.url(), `${server.origin}${path}`);
  assert.ok((await said(page)).every(({ data: { message } }) => message === 'height'));
  await other?.close();
  await page.close();
});

test('NET-10 on a page that asks all to agree (COEP), tag and frame work with the headers given', async () => {
  const page = await newPage(browser, { hooks: false });
  const coep = { 'cross-origin-embedder-policy': 'require-corp' };
  const body = `<script type="module" crossorigin src="${server.origin}/dist/cdn/baro.js"></script>
    <baro-effects lang="en"></baro-effects>${site.frame('/dist/cdn/f/effects/signals/en/')}`;
  await page.goto(site.around('/coep', body, coep));
  assert.equal(await page.evaluate('crossOriginIsolated || true'), true);
  await page.waitForSelector('baro-effects[data-drawn]');
  await page.$eval('iframe', (element) => element.scrollIntoView());
  await (await frameOf(page)).waitForSelector('[data-drawn]');
  assert.deepEqual(await complaints(page), []);
  await page.close();
});

test('SEC-24 a frame names the page around where it is known, and says a number and nothing else', async () => {
  const page = await newPage(browser, { hooks: false });
  const path = '/dist/cdn/f/effects/signals/fr/';
  // On the frame's own server its calls can be watched.
  const watch = `<script>const calls = [];
    globalThis.postMessage = (...all) => calls.push(all);</script>${site.frame(path, '')}`;
  await page.goto(server.page('/same', `<!doctype html><title>Page</title>${watch}`));
  await (await frameOf(page)).waitForSelector('[data-drawn]');
  await page.waitForFunction('calls.length > 0', { polling: 50 });
  const calls = (await page.evaluate('calls')) as [data: object, target: string][];
  for (const [data, target] of calls) {
    assert.deepEqual(Object.keys(data), ['message', 'value']);
    assert.equal(target, server.origin);
  }
  // In a page of no origin nobody can be named: the number goes to whoever is there.
  const inner = `<script>addEventListener('message', ({ data }) => parent.postMessage(data, '*'));</script>${site.frame(path)}`;
  server.page('/opaque', `<!doctype html><title>Page</title>${inner}`);
  await page.goto(site.around('/nested', site.frame('/opaque')));
  await heard(page);
  const [first] = await said(page);
  assert.deepEqual(Object.keys(first!.data), ['message', 'value']);
  assert.equal(typeof first!.data.value, 'number');
  await page.close();
});
