// host.js, which gives frames their height on pages other than WordPress's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { root } from '../../scripts/shared/files.js';
import {
  complaints,
  frameOf,
  heard,
  layout,
  painted,
  SECRET,
  serveFrames,
} from '../kit/frame-pages.js';
import { newPage, setUp } from '../kit/page.js';

const { server, browser } = await setUp();
const site = await serveFrames(server);

const host = `<script defer src="/dist/cdn/host.js"></script>`;
const heightOf = (page: Page) => page.$eval('iframe', (frame) => frame.style.height);

test('host.js gives frames of each kind the height they ask for, also those that spoke before', async () => {
  const page = await newPage(browser, { hooks: false });
  const kinds = [
    'sandbox="allow-scripts"',
    'sandbox="allow-scripts allow-same-origin"',
    '',
    'loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"',
  ];
  for (const kind of kinds) {
    await page.goto(
      site.around(
        '/host',
        site.frame('/dist/cdn/f/levers/needs/fr/', `${kind} width="600" height="640"`) + host,
      ),
    );
    const frame = await frameOf(page);
    await frame.waitForSelector('[data-drawn]');
    await page.waitForFunction(
      `said.at(-1) && document.querySelector('iframe').style.height === said.at(-1).data.value + 'px'`,
      { polling: 50 },
    );
    const { inner, whole } = await layout(frame);
    // More than WordPress allows: other pages may be asked for it.
    assert.ok(inner === whole && inner > 1000, `${kind}: ${whole} in ${inner}`);
    assert.deepEqual(await complaints(page), []);
  }
  await page.goto(site.around('/host', site.frame('/dist/cdn/f/effects/signals/fr/')));
  const frame = await frameOf(page);
  await frame.waitForSelector('[data-drawn]');
  await heard(page);
  await page.addScriptTag({ url: '/dist/cdn/host.js' });
  await page.waitForFunction(`document.querySelector('iframe').style.height`, { polling: 50 });
  assert.deepEqual(await complaints(page), []);
  await page.close();
});

/** What host.js is told by a window, with an origin that the test chooses. */
const tell = (page: Page, data: unknown, origin: string, from = 'iframe') =>
  page.evaluate(
    (value, claimed, selector) => {
      const frame = document.querySelector<HTMLIFrameElement>(selector);
      const source = frame?.contentWindow ?? window;
      dispatchEvent(new MessageEvent('message', { data: value, origin: claimed, source }));
    },
    data,
    origin,
    from,
  );

test('SEC-22 host.js believes a frame’s own window with its exact origin, and nobody else', async () => {
  const page = await newPage(browser, { hooks: false });
  // A page that is silent, so that only the test speaks.
  const path = '/dist/cdn/f/adoption/silent/fr/';
  server.page(path, '<!doctype html><title>Chart</title>');
  const silent = server.page('/silent', '<!doctype html><title>Other</title>');
  const other = `<iframe id="other" title="Other" src="${silent}"></iframe>`;
  const open = async (sandbox: string) => {
    await page.goto(site.around('/origins', site.frame(path, sandbox) + other + host));
    await page.waitForFunction('document.readyState === "complete"');
  };
  const told = async (origin: string, from?: string) => {
    await tell(page, { message: 'height', value: 555 }, origin, from);
    await painted(page);
    return heightOf(page);
  };
  const port = new URL(server.origin).port;
  const wrong = [
    server.other,
    'https://example.org',
    `http://evillocalhost:${port}`,
    `http://localhost:${port}.example.org`,
    `http://localhost.example.org:${port}`,
    'http://localhost',
    `https://localhost:${port}`,
    server.origin.toUpperCase(),
    '',
  ];
  await open('');
  for (const origin of [...wrong, 'null']) assert.equal(await told(origin), '', origin);
  assert.equal(await told(server.origin, '#other'), '', 'another frame');
  assert.equal(await told(server.origin, '#none'), '', 'the page itself');
  assert.equal(await told(server.origin), '555px');

  await open('sandbox="allow-scripts"');
  for (const origin of [...wrong, server.origin]) assert.equal(await told(origin), '', origin);
  assert.equal(await told('null', '#other'), '', 'another frame of no origin');
  assert.equal(await told('null'), '555px');

  // Frames that are none of ours ask in vain; so do those that speak to WordPress.
  await page.goto(site.around('/origins', `${other}${host}`));
  await tell(page, { message: 'height', value: 555 }, server.origin);
  await painted(page);
  assert.equal(await heightOf(page), '');
  await open('');
  await tell(page, { message: 'height', value: 555, secret: SECRET }, server.origin);
  await painted(page);
  assert.equal(await heightOf(page), '');
  await page.close();
});

test('SEC-23 host.js takes numbers, 200 to 10 000, and writes once for each picture', async () => {
  const page = await newPage(browser, { hooks: false });
  const path = '/dist/cdn/f/adoption/silent/fr/';
  server.page(path, '<!doctype html><title>Chart</title>');
  const address = site.around('/numbers', site.frame(path, '') + host);
  await page.goto(address);
  const told = async (data: unknown) => {
    await page.$eval('iframe', (frame) => frame.style.removeProperty('height'));
    await tell(page, data, server.origin);
    await painted(page);
    return heightOf(page);
  };
  const message = 'height';
  assert.equal(await told({ message, value: 640.2 }), '641px');
  assert.equal(await told({ message, value: -5 }), '200px');
  assert.equal(await told({ message, value: 1e9 }), '10000px');
  const refused: unknown[] = [
    { message, value: '100px;position:fixed' },
    { message, value: '640' },
    { message, value: { valueOf: 640 } },
    { message, value: [640] },
    { message, value: null },
    { message },
    { message: 'link', value: 'https://example.org/' },
    { message: 'navigate', value: 640, href: 'https://example.org/' },
    'height:640',
    640,
    null,
  ];
  for (const data of refused) assert.equal(await told(data), '', JSON.stringify(data));
  // No JSON has it.
  await page.evaluate((origin) => {
    const { contentWindow: source } = document.querySelector('iframe')!;
    const data = { message: 'height', value: NaN };
    dispatchEvent(new MessageEvent('message', { data, origin, source }));
  }, server.origin);
  await painted(page);
  assert.equal(await heightOf(page), '');

  const writes = await page.evaluate(
    (origin) =>
      new Promise<number[]>((done) => {
        const frame = document.querySelector('iframe')!;
        const { contentWindow: source } = frame;
        let count = 0;
        new MutationObserver((records) => (count += records.length)).observe(frame, {
          attributeFilter: ['style'],
        });
        let pictures = 0;
        const step = () => {
          for (let value = 300; value < 2300; value += 1) {
            const data = { message: 'height', value: value + pictures };
            dispatchEvent(new MessageEvent('message', { data, origin, source }));
          }
          pictures += 1;
          if (pictures < 5) requestAnimationFrame(step);
          else requestAnimationFrame(() => requestAnimationFrame(() => done([count, pictures])));
        };
        step();
      }),
    server.origin,
  );
  assert.deepEqual(writes, [5, 5]);
  assert.equal(await heightOf(page), '2303px');
  assert.equal(page.url(), address);
  await page.close();
});

test('SEC-24 neither script reads anything about the reader', () => {
  for (const name of ['frame', 'host']) {
    const source = readFileSync(join(root, `src/embed/${name}.ts`), 'utf8');
    const text = source.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    assert.doesNotMatch(text, /navigator|cookie|Storage|screen\b|history|userAgent|Date|fetch\(/);
    const sent = [...text.matchAll(/postMessage\(([^;]*?),\s*([^,;]+)\);/g)].map(([, , to]) => to);
    assert.deepEqual(sent, name === 'frame' ? ['target'] : ["'*'"]);
  }
});
