// Pages that stand in a widget's way: bodies replaced, prototypes extended, browsers cut down.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { root } from '../../scripts/shared/files.js';
import { embedCode } from '../kit/embed-code.js';
import {
  classicScript,
  drawn,
  moduleScript,
  newPage,
  pageOf,
  quiet,
  ready,
  seen,
  setUp,
} from '../kit/page.js';

const { server, browser } = await setUp();

const scripts = { module: moduleScript, classic: classicScript };
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const three =
  '<baro-adoption></baro-adoption><baro-effects></baro-effects><baro-levers></baro-levers>';

/** The texts of a widget's table, "Réseaux sociaux | 36 % ‡ | …", spaces made ordinary. */
const rowsOf = (page: Page, tag: string): Promise<string[]> =>
  page.$eval(tag, (element) =>
    [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replaceAll(/\s+/g, ' ').trim()).join(' | '),
    ),
  );

/** Like `drawn`, for pages in which the driver's own way to wait is broken: polled by the page. */
const drawnCount = (page: Page, wanted: number): Promise<number> =>
  page.evaluate(async (count) => {
    const start = performance.now();
    const all = () => document.querySelectorAll('[data-drawn]').length;
    while (all() < count && performance.now() - start < 5000) {
      await new Promise(requestAnimationFrame);
    }
    return all();
  }, wanted);

const extended = {
  'EMB-20 enumerable Array.prototype.extra': 'Array.prototype.extra = () => {};',
  'EMB-20 the Array.prototype.toJSON of Prototype.js': `Array.prototype.toJSON = function () {
      return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };`,
  'EMB-20 an enumerable object on Object.prototype': 'Object.prototype.extra = { a: 1 };',
  'SEC-17 names of options on Object.prototype': `for (const name of ['view', 'edition', 'items',
      'highlight', 'theme', 'lang', 'formatter', 'sourceUrl', 'href', 'variant', 'measures', 'base',
      'not', 'order', 'panel', 'shape', 'caveats', 'reference']) Object.prototype[name] = 'polluted';`,
};

const tools = [
  'Leur propre site internet | 69 % | 73 %* | 71 %†',
  'Réseaux sociaux | 36 %‡ | 62 %* | 67 %†',
  'Outils collaboratifs | 22 % | 43 %* | non publié',
  'Twitter (2013 seulement) | 8 %‡ | demandé autrement | demandé autrement',
];

for (const [name, code] of Object.entries(extended)) {
  test(`${name}: the same figures, drawn`, async () => {
    for (const script of Object.values(scripts)) {
      const page = await newPage(browser, { height: 3000 });
      const html = pageOf(three, `<script>${code}</script>${script}`);
      await page.goto(server.page('/extended', html));
      assert.deepEqual(await ready(page), ['ready', 'ready', 'ready']);
      assert.deepEqual(await rowsOf(page, 'baro-adoption'), tools);
      assert.equal(await drawnCount(page, 3), 3);
      // Other options are made from words and figures.
      await page.$eval('baro-adoption', (one) => one.setAttribute('edition', '2022'));
      await page.$eval('baro-adoption', (one) => one.setAttribute('view', 'purposes'));
      await ready(page);
      assert.deepEqual((await rowsOf(page, 'baro-adoption')).slice(0, 2), [
        'Se faire connaître, communiquer | 74 %',
        'Animer le réseau | 70 %',
      ]);
      await quiet(page);
      await page.close();
    }
  });
}

test('EMB-20 the Array.from of Prototype.js: no chart, but its table and a message', async () => {
  const code = `Array.from = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    const results = new Array(iterable.length || 0);
    for (let i = results.length; i--; ) results[i] = iterable[i];
    return results;
  };`;
  for (const script of Object.values(scripts)) {
    const page = await newPage(browser, { height: 3000 });
    await page.goto(server.page('/from', pageOf(three, `<script>${code}</script>${script}`)));
    assert.deepEqual(await ready(page), ['ready', 'ready', 'ready']);
    assert.deepEqual(await rowsOf(page, 'baro-adoption'), tools);
    for (const tag of ['baro-adoption', 'baro-effects', 'baro-levers']) {
      await page.waitForSelector(`${tag}[data-drawn], ${tag} >>> [role=alert] button`);
    }
    const { errors, rejections } = await seen(page);
    assert.deepEqual([errors, rejections], [[], []]);
    await page.close();
  }
});

test('EMB-15 a page that replaces its body and runs the script again, 20 times', async () => {
  const body = '<baro-effects view="recognised"></baro-effects><div data-baro="levers"></div>';
  for (const [kind, script] of Object.entries(scripts)) {
    const page = await newPage(browser, { hooks: false, height: 3000 });
    const errors: string[] = [];
    const warnings: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => warnings.push(message.text()));
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    await client.send('HeapProfiler.enable');
    await page.goto(server.page('/visit', pageOf(body, script)));
    await drawn(page, 2);
    const first = await page.evaluateHandle(() => customElements.get('baro-adoption'));
    const counts: unknown[] = [];
    // A module is run once, whoever asks: few visits show that.
    const visits = kind === 'classic' ? 20 : 4;
    for (let visit = 0; visit < visits; visit += 1) {
      await page.evaluate(async (html) => {
        const next = document.createElement('body');
        next.innerHTML = html;
        document.body.replaceWith(next);
        const old = document.querySelector<HTMLScriptElement>('head script')!;
        const again = document.createElement('script');
        again.type = old.type;
        again.src = old.src;
        const ran = new Promise((done) => again.addEventListener('load', done));
        old.replaceWith(again);
        await ran;
      }, body);
      await drawn(page, 2);
      if (visit !== visits / 2 - 1 && visit !== visits - 1) continue;
      // What was let go is gone: as many nodes and listeners after all visits as after half.
      for (let round = 0; round < 4; round += 1) await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      counts.push(metrics.filter(({ name }) => /^(Nodes|JSEventListeners)$/.test(name)));
    }
    assert.deepEqual(counts[1], counts[0], kind);
    assert.deepEqual(errors, [], kind);
    assert.ok(warnings.length <= 1, `${kind}: ${warnings.join('\n')}`);
    const same = await page.evaluate((one) => customElements.get('baro-adoption') === one, first);
    assert.ok(same, kind);
    await page.close();
  }
});

test('EMB-18 where a page hides things or keeps them to itself: ready when shown', async () => {
  const widget = '<baro-effects view="recognised"></baro-effects>';
  const body = `<div id="private"></div><own-slot>${widget}</own-slot><dialog>${widget}</dialog>
    <div popover>${widget}</div><details><summary>More</summary>${widget}</details>
    <script>
      const root = document.getElementById("private").attachShadow({ mode: 'closed' });
      root.innerHTML = '${widget}';
      inside = [root.firstElementChild, ...document.querySelectorAll('baro-effects')];
      const own = document.querySelector('own-slot').attachShadow({ mode: 'open' });
      own.innerHTML = '<p>Before</p><slot></slot>';
    </script>`;
  for (const script of Object.values(scripts)) {
    const page = await newPage(browser, { height: 6000 });
    await page.goto(server.page('/hidden', pageOf(body, script)));
    await page.waitForFunction(() => Boolean(customElements.get('baro-effects')));
    const states = () =>
      page.evaluate(async () => {
        const { inside } = globalThis as unknown as {
          inside: (HTMLElement & { ready: Promise<void> })[];
        };
        await Promise.all(inside.map((one) => one.ready));
        return inside.map((one) => one.dataset['state']);
      });
    assert.deepEqual(await states(), new Array(5).fill('ready'));
    await page.evaluate(() => {
      document.querySelector('dialog')!.showModal();
      document.querySelector<HTMLElement>('[popover]')!.showPopover();
      document.querySelector('details')!.open = true;
    });
    const inked = () => {
      const { inside } = globalThis as unknown as { inside: HTMLElement[] };
      return inside.every((one) => {
        const canvas = one.shadowRoot!.querySelector('canvas')!;
        return one.hasAttribute('data-drawn') && canvas.width > 200 && canvas.height > 40;
      });
    };
    await page.waitForFunction(inked);
    await quiet(page);
    await page.close();
  }
});

test('EMB-19 a page without a doctype has the chart', async () => {
  const page = await newPage(browser);
  const html = pageOf('<baro-levers></baro-levers>').replace('<!doctype html>', '');
  await page.goto(server.page('/quirks', html));
  assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
  await drawn(page);
  await quiet(page);
  await page.close();
});

test('EMB-19 a page in XHTML keeps what its author wrote', async () => {
  for (const [kind, script] of Object.entries(scripts)) {
    const page = await newPage(browser);
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>Page</title>
      ${script}</head><body><baro-levers><p>71 %</p></baro-levers></body></html>`;
    const headers = { 'content-type': 'application/xhtml+xml' };
    await page.goto(server.page('/xhtml', xhtml, headers));
    assert.equal(await page.evaluate(() => document.contentType), 'application/xhtml+xml');
    assert.equal(await page.evaluate(() => document.readyState), 'complete');
    const shows = await page.$eval('baro-levers p', (one) => one.getClientRects().length);
    assert.equal(shows, 1);
    const { errors, rejections, console } = await seen(page);
    assert.deepEqual([errors, rejections], [[], []]);
    // Browsers may run no module there at all, and say so themselves.
    const told = `<baro-adoption> can’t be shown in XHTML; this copy (baro-widgets ${version}) leaves it as it is.`;
    const texts = console.map(({ text }) => text);
    assert.deepEqual(texts, kind === 'classic' ? [told] : []);
    await page.close();
  }
});

test('EMB-21 a browser without adopted sheets: styled by lit’s nonce, without it still to be read', async () => {
  const widget = '<baro-levers></baro-levers>';
  const cut = 'delete Document.prototype.adoptedStyleSheets;';
  for (const [nonce, rules] of [
    ['', ''],
    ['baro', "; style-src 'nonce-baro'"],
    ['', "; style-src 'self'"],
  ] as const) {
    const page = await newPage(browser, { width: 600, height: 3000 });
    const head = `<script nonce="baro">${cut} litNonce = '${nonce}' || undefined;</script>${moduleScript}`;
    const policy = { 'content-security-policy': `script-src 'self' 'nonce-baro'${rules}` };
    await page.goto(server.page('/sheets', pageOf(widget, head), policy));
    assert.deepEqual(await ready(page), ['ready']);
    await drawn(page);
    const { errors, rejections, violations } = await seen(page);
    assert.deepEqual([errors, rejections], [[], []]);
    const styled = nonce !== '' || rules === '';
    assert.equal(violations.length === 0, styled);
    const [display, height, rows] = await page.$eval(
      'baro-levers',
      (element) =>
        [
          getComputedStyle(element).display,
          element.shadowRoot!.querySelector('canvas')!.getBoundingClientRect().height,
          element.shadowRoot!.querySelectorAll('tbody tr').length,
        ] as const,
    );
    assert.equal(display, styled ? 'block' : 'inline');
    assert.ok(height > 100 && height < 1000, `the canvas is ${height} px high`);
    assert.ok(rows > 5);
    await page.close();
  }
});

test('EMB-22 a browser without modules: the figure stays', async () => {
  const code = await embedCode(server, { widget: 'adoption', view: 'tools', lang: 'fr' });
  // To such a browser a module is a kind of script that it does not know.
  const old = code.replace('type="module"', 'type="unknown"');
  assert.notEqual(old, code);
  const page = await newPage(browser);
  await page.goto(server.page('/old', pageOf(old, '')));
  const seenThere = await page.$eval('figure', (one) => [one.checkVisibility(), one.offsetHeight]);
  assert.equal(seenThere[0], true);
  assert.ok(Number(seenThere[1]) > 500);
  await quiet(page);
  await page.close();
});

test('PRV-06 storage refused and every permission off: ready and drawn', async () => {
  const features = [
    'geolocation',
    'camera',
    'microphone',
    'fullscreen',
    'clipboard-write',
    'clipboard-read',
    'storage-access',
    'accelerometer',
    'gyroscope',
    'payment',
    'usb',
  ];
  const headers = { 'permissions-policy': features.map((name) => `${name}=()`).join(', ') };
  const page = await newPage(browser, { hooks: false });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const refuse = {
      get(): never {
        throw new DOMException('refused', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, refuse);
    }
    Object.defineProperty(Document.prototype, 'cookie', { ...refuse, set: refuse.get });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', refuse);
  });
  await page.goto(server.page('/refused', pageOf(three, moduleScript), headers));
  assert.deepEqual(await ready(page), ['ready', 'ready', 'ready']);
  await page.setViewport({ width: 1200, height: 3000 });
  await drawn(page, 3);
  assert.deepEqual(errors, []);
  await page.close();
});
