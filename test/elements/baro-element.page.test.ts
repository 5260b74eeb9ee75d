// Widgets in whole pages: loading, policies, failures, memory.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import type { CDPSession, Page } from 'puppeteer-core';

import { chunkOf } from '../kit/chunk.js';
import {
  drawn,
  launchBrowser,
  newPage,
  pageOf,
  quiet,
  ready,
  seen,
  setUp,
  within,
} from '../kit/page.js';

type Widget = HTMLElement & {
  ready: Promise<void>;
  view: string | null;
  edition: string | null;
  toCSV(): string;
};

const { server, browser } = await setUp();

for (const tag of ['baro-adoption', 'baro-effects', 'baro-levers']) {
  test(`EMB-01 <${tag}> and the script, nothing else`, async () => {
    const page = await newPage(browser);
    await page.goto(server.page('/one', pageOf(`<${tag}></${tag}>`)));
    assert.deepEqual(await ready(page), ['ready']);
    // Counted by the page from its own start: the browser's start is not ours.
    assert.ok((await page.evaluate(() => performance.now())) < 2000, 'within two seconds');
    await drawn(page);
    await quiet(page);
    await page.close();
  });
}

test('EMB-02 twelve widgets: every file of ours is asked for once', async () => {
  const tags = ['baro-adoption', 'baro-effects', 'baro-levers'];
  const body = tags.map((tag) => `<${tag}></${tag}>`.repeat(4)).join('');
  const page = await newPage(browser, { height: 9000 });
  server.hits.length = 0;
  await page.goto(server.page('/twelve', pageOf(body)));
  assert.deepEqual(await ready(page), new Array(12).fill('ready'));
  await drawn(page, 12);
  const files = server.hits.map((hit) => hit.url).filter((url) => url !== '/twelve');
  assert.equal(new Set(files).size, files.length, files.join(' '));
  assert.ok(
    files.every((url) => url.startsWith('/dist/cdn/')),
    files.join(' '),
  );
  await quiet(page);
  await page.close();
});

const policies = {
  'SEC-01': "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'",
  'SEC-04':
    "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types baro-widgets",
};

for (const [id, policy] of Object.entries(policies)) {
  test(`${id} no violation in any state under ${policy}`, async () => {
    const page = await newPage(browser);
    const body = `<baro-adoption></baro-adoption><baro-levers view="needs"><p>71 %</p></baro-levers>
      <baro-effects theme="dark"></baro-effects>`;
    await page.goto(server.page('/policy', pageOf(body), { 'content-security-policy': policy }));
    assert.deepEqual(await ready(page), ['ready', 'ready', 'ready']);
    for (const tag of ['baro-adoption', 'baro-levers', 'baro-effects']) {
      await page.$eval(tag, (element) => element.scrollIntoView());
      await page.waitForSelector(`${tag}[data-drawn]`);
      await page.$eval(tag, (element) =>
        element.shadowRoot!.querySelector<HTMLElement>('.chart-slot')!.focus(),
      );
      for (const key of ['ArrowRight', 'ArrowDown', 'End'] as const) await page.keyboard.press(key);
      const canvas = await page.waitForSelector(`${tag} >>> canvas`);
      await canvas!.hover();
      await page.$eval(tag, (element) =>
        element.shadowRoot!.querySelector<HTMLElement>('[aria-pressed]')!.click(),
      );
      await page.waitForSelector(`${tag} >>> [aria-expanded]`);
      await page.click(`${tag} >>> [aria-expanded]`);
      // A headless browser may or may not let a page copy: either is said.
      const said = ['Constat copié|copie', 'Tableau copié|copie', '\\.csv', '\\.png', '\\.svg'];
      for (const [entry, wanted] of said.entries()) {
        const button = `${tag} >>> .exports li:nth-child(${entry + 1}) button`;
        await page.waitForSelector(button);
        await page.click(button);
        await page.waitForFunction(
          (name, text) =>
            new RegExp(text).test(
              document.querySelector(name)!.shadowRoot!.querySelector('.result')!.textContent ?? '',
            ),
          {},
          tag,
          wanted,
        );
      }
    }
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll<Widget>('[data-state]')) {
        element.lang = 'en';
        element.setAttribute('theme', 'dark');
        element.style.setProperty('--baro-series-1', 'hotpink');
        await element.ready;
        element.toCSV();
        element.edition = '2013';
        element.view = 'nonsense';
        await element.ready;
      }
      const broken = document.querySelector<Widget>('baro-adoption')!;
      broken.view = 'ai';
      await broken.ready;
    });
    await page.setViewport({ width: 320, height: 600 });
    await page.emulateMediaType('print');
    await page.pdf();
    const { errors, rejections, violations } = await seen(page);
    assert.deepEqual([errors, rejections, violations], [[], [], []]);
    assert.equal(await page.$eval('baro-adoption', (element) => element.dataset['state']), 'empty');
    await page.close();
  });
}

const chartChunk = () => chunkOf('baro.js', 'drawing');

test('NET-03 words of the menu that do not come: the chart stands, the next press asks again', async () => {
  const page = await newPage(browser);
  server.override(/menu-fr-/, { status: 404, body: 'gone' });
  server.hits.length = 0;
  await page.goto(server.page('/no-menu', pageOf('<baro-adoption></baro-adoption>')));
  await ready(page);
  await drawn(page);
  const asked = () => server.hits.filter(({ url }) => url.includes('/menu-fr-')).length;
  assert.equal(asked(), 0);
  const problem = page.evaluate(
    () =>
      new Promise<{ code: string; name: string }>((resolve) => {
        document.addEventListener('baro-error', ({ detail }) => resolve(detail), { once: true });
      }),
  );
  await page.click('baro-adoption >>> .open');
  const { code, name } = await problem;
  assert.deepEqual([code, name, asked()], ['load', 'menu', 1]);
  const expanded = () =>
    page.$eval('baro-adoption >>> .open', (one) => one.getAttribute('aria-expanded'));
  assert.deepEqual([await expanded(), await page.$('baro-adoption >>> .exports')], ['false', null]);
  assert.ok(await page.$('baro-adoption[data-drawn]'));
  server.override(/menu-fr-/, undefined);
  await page.click('baro-adoption >>> .open');
  await page.waitForSelector('baro-adoption >>> .exports');
  assert.equal(await expanded(), 'true');
  const { errors, rejections } = await seen(page);
  assert.deepEqual([errors, rejections], [[], []]);
  await page.close();
});

const failures = {
  'NET-01 503': { status: 503, body: 'later' },
  'NET-04 a page instead of the script': {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html>',
  },
  'NET-03 404': { status: 404, body: 'gone' },
};

for (const [name, answer] of Object.entries(failures)) {
  test(`${name}: message, table, and NET-02 a retry that works`, async () => {
    const chunk = chartChunk();
    const page = await newPage(browser);
    server.override(chunk, answer);
    server.hits.length = 0;
    await page.goto(server.page('/fails', pageOf('<baro-adoption></baro-adoption>')));
    assert.deepEqual(await ready(page), ['ready']);
    const alert = await page.waitForSelector('baro-adoption >>> [role=alert]', { timeout: 1000 });
    assert.match(
      (await alert!.evaluate((element) => element.textContent)) ?? '',
      /Le graphique ne s’affiche pas\. Le tableau donne les mêmes chiffres\.\s+Réessayer/,
    );
    const state = await page.$eval('baro-adoption', (element) => {
      const table = element.shadowRoot!.querySelector('.tables')!.getBoundingClientRect();
      const rows = element.shadowRoot!.querySelectorAll('tbody tr').length;
      return [element.dataset['state'], rows, table.height > 100];
    });
    assert.deepEqual(state, ['ready', 4, true]);
    const { errors, rejections, console } = await seen(page);
    assert.deepEqual([errors, rejections], [[], []]);
    assert.equal(console.length, 1);
    // Pressed while the server still fails: told again, and nothing worse.
    await page.click('baro-adoption >>> [role=alert] button');
    await page.waitForFunction(
      (path) => performance.getEntriesByName(`${location.origin}${path}?r=1`).length > 0,
      {},
      chunk,
    );
    await page.waitForSelector('baro-adoption >>> [role=alert] button');
    server.override(chunk, undefined);
    await page.click('baro-adoption >>> [role=alert] button');
    await drawn(page);
    assert.equal(await page.$('baro-adoption >>> [role=alert]'), null);
    assert.ok(server.hits.filter((hit) => hit.url.startsWith(chunk)).length >= 2);
    await page.close();
  });
}

test('NET-12 words that fail: the other language, to say so, and a retry', async () => {
  const file = /\/fr-/;
  server.override(file, { status: 503 });
  const page = await newPage(browser);
  // A chosen edition is not prepared: words and figures are needed.
  const tag = '<baro-adoption edition="2016"><p>62 % en 2016</p></baro-adoption>';
  await page.goto(server.page('/words', pageOf(tag)));
  assert.deepEqual(await ready(page), ['error']);
  assert.match(await page.$eval('baro-adoption', (element) => element.innerText), /62 % en 2016/);
  server.override(file, undefined);
  await page.click('baro-adoption >>> [role=alert] button');
  await drawn(page);
  await page.close();
});

test('a prepared view that fails is made from words and figures, with the same result', async () => {
  const texts: string[] = [];
  for (const answer of [undefined, { status: 404 }]) {
    server.override(/\/views-/, answer);
    server.hits.length = 0;
    const page = await newPage(browser);
    await page.goto(server.page('/prepared', pageOf('<baro-levers></baro-levers>')));
    assert.deepEqual(await ready(page), ['ready']);
    texts.push(await page.$eval('baro-levers', (element) => JSON.stringify(element)));
    const figures = server.hits.some(({ url }) => url.includes('any-view-'));
    assert.equal(figures, answer !== undefined);
    await page.close();
  }
  server.override(/\/views-/, undefined);
  assert.equal(texts[0], texts[1]);
  assert.ok((texts[0]?.length ?? 0) > 1000);
});

async function metrics(client: CDPSession) {
  for (let round = 0; round < 4; round += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics: list } = await client.send('Performance.getMetrics');
  const of = (name: string) => list.find((metric) => metric.name === name)?.value ?? NaN;
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: usedSize };
}

async function alive(client: CDPSession, expression: string): Promise<number> {
  const { result } = await client.send('Runtime.evaluate', { expression });
  const found = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
  const { result: length } = await client.send('Runtime.callFunctionOn', {
    objectId: found.objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
  });
  return length.value as number;
}

/** Runs in the page: connect, draw, take away, so many times. */
const cycles = (count: number, way: string) =>
  `(async () => {
    const place = document.querySelector('#place');
    for (let i = 0; i < ${count}; i += 1) {
      const box = document.createElement('section');
      box.innerHTML = '<baro-effects view="recognised"></baro-effects>';
      place.append(box);
      const element = box.firstElementChild;
      await new Promise((done) => element.addEventListener('baro-draw', done, { once: true }));
      ${way}
      await 0;
    }
  })()`;

for (const [id, way] of [
  ['LIF-01', 'element.remove(); box.remove();'],
  ['LIF-02', "place.innerHTML = '';"],
] as const) {
  test(
    `${id} 50 + 400 times connected, drawn and taken away with ${way}: nothing is left`,
    { timeout: 180_000 },
    async () => {
      const page = await newPage(browser, { hooks: false });
      const client = await page.createCDPSession();
      await client.send('Performance.enable');
      await client.send('HeapProfiler.enable');
      await page.goto(server.page('/leaks', pageOf('<div id="place"></div>')));
      await page.evaluate(cycles(50, way));
      const first = await metrics(client);
      await page.evaluate(cycles(200, way));
      const half = await metrics(client);
      await page.evaluate(cycles(200, way));
      const last = await metrics(client);
      assert.equal(last.nodes - first.nodes, 0, 'nodes');
      assert.equal(last.listeners - first.listeners, 0, 'listeners');
      const slope = (last.heap - half.heap) / 200;
      assert.ok(slope <= 1024, `heap grows ${Math.round(slope)} bytes a cycle`);
      assert.ok((await alive(client, "customElements.get('baro-effects').prototype")) <= 1);
      await page.close();
    },
  );
}

test('LIF-06 after the widget is taken away no listener, observer or timer is left', async () => {
  const page = await newPage(browser);
  await page.goto(server.page('/balance', pageOf('')));
  await page.evaluate(() => customElements.whenDefined('baro-levers'));
  const before = await seen(page);
  const rest = async () => {
    const { listeners, live } = await seen(page);
    return { listeners, live };
  };
  for (const state of ['loading', 'ready', 'drawn', 'figure', 'table']) {
    await page.evaluate(async (until) => {
      const element = document.createElement('baro-adoption') as Widget;
      const painted = new Promise((done) => element.addEventListener('baro-draw', done));
      document.body.append(element);
      if (until !== 'loading') await element.ready;
      if (['drawn', 'figure', 'table'].includes(until)) await painted;
      const stage = element.shadowRoot!.querySelector<HTMLElement>('.chart-slot');
      if (until === 'figure') {
        stage!.focus();
        stage!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
        stage!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      }
      if (until === 'table') element.shadowRoot!.querySelector('button')!.click();
      element.remove();
      await new Promise((done) => setTimeout(done));
      await element.ready;
    }, state);
    assert.deepEqual(await rest(), { listeners: before.listeners, live: before.live }, state);
  }
  await quiet(page);
  await page.close();
});

test('LIF-08 at rest there are no frames and no timers', async () => {
  const page = await newPage(browser);
  await page.goto(server.page('/rest', pageOf('<baro-levers></baro-levers>')));
  await ready(page);
  await drawn(page);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const before = await seen(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  const later = await seen(page);
  assert.equal(later.calls['requestAnimationFrame'], before.calls['requestAnimationFrame']);
  assert.equal(later.live.timers, 0);
  assert.equal((later.calls['setTimeout'] ?? 0) - (before.calls['setTimeout'] ?? 0), 1);
  await page.close();
});

test('LIF-10 other device pixels at run time: the canvas follows', async () => {
  const page = await newPage(browser);
  await page.goto(server.page('/pixels', pageOf('<baro-levers></baro-levers>')));
  await drawn(page);
  for (const deviceScaleFactor of [2, 1.25, 3, 4, 1]) {
    // Pixels alone make a headless browser paint no frame: the width changes with them.
    await page.setViewport({ width: 1200 - deviceScaleFactor * 4, height: 900, deviceScaleFactor });
    await page.waitForFunction(
      (wanted) => {
        const canvas = document.querySelector('baro-levers')!.shadowRoot!.querySelector('canvas')!;
        return Math.abs(canvas.width - canvas.clientWidth * wanted) <= 1;
      },
      {},
      Math.min(deviceScaleFactor, 3),
    );
  }
  await page.close();
});

test('LAY-22 the chart, when it comes, moves nothing', async () => {
  const chunk = chartChunk();
  server.override(chunk, { delay: 500 });
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { __shifts: shifts });
    new PerformanceObserver((list) => shifts.push(list.getEntries().length)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  const count = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as { __shifts: number[] }).__shifts.length;
    });
  const body = '<baro-adoption><p>62 % en 2016</p></baro-adoption><p>After.</p>';
  await page.goto(server.page('/shift', pageOf(body)));
  await ready(page);
  const before = await count();
  assert.equal(await page.$('[data-drawn]'), null);
  await drawn(page);
  assert.equal((await count()) - before, 0);
  server.override(chunk, undefined);
  await page.close();
});

test('LAY-15 a scrollbar that comes with the unfolded foot does not come and go', async () => {
  // Headless browsers hide the scrollbars that this is about.
  const other = await launchBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] });
  try {
    const page = await newPage(other, { hooks: false });
    const body = '<div id="s"><baro-adoption></baro-adoption></div>';
    await page.goto(server.page('/bars', pageOf(body)));
    await drawn(page);
    const { settled, bars } = await page.evaluate(async () => {
      const place = document.querySelector<HTMLElement>('#s')!;
      const element = place.firstElementChild as HTMLElement;
      const frames = async (count: number) => {
        const heights = new Set<number>();
        for (let frame = 0; frame < count; frame += 1) {
          await new Promise(requestAnimationFrame);
          heights.add(element.offsetHeight);
        }
        return [...heights];
      };
      const heightAt = async (width: number) => {
        place.style.width = `${width}px`;
        await frames(4);
        return element.offsetHeight;
      };
      const folded = await heightAt(470);
      const unfolded = await heightAt(520);
      place.style.overflow = 'auto';
      place.style.height = `${(folded + unfolded) / 2}px`;
      const settled: number[] = [];
      const bars = new Set<number>();
      for (let width = 540; width > 460; width -= 3) {
        await heightAt(width);
        settled.push((await frames(6)).length);
        bars.add(width - element.clientWidth);
      }
      return { settled, bars: bars.size };
    });
    assert.deepEqual(new Set(settled), new Set([1]));
    assert.equal(bars, 2, 'with and without a scrollbar');
    await page.close();
  } finally {
    await other.close();
  }
});

/** Where the browser puts what a page downloads. */
async function downloads(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'baro-'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return folder;
}

/** Resolves once there are so many whole files. */
async function filesIn(folder: string, count: number): Promise<void> {
  const whole = () => readdirSync(folder).filter((file) => /\.(csv|png|svg)$/.test(file));
  while (whole().length < count) await new Promise((done) => setTimeout(done, 50));
}

test('SEC-01, SEC-21 downloads work under the strictest policy, by safe names', async () => {
  const page = await newPage(browser);
  const folder = await downloads(page);
  const body = '<baro-adoption theme="dark"></baro-adoption>';
  const headers = { 'content-security-policy': policies['SEC-01'] };
  await page.goto(server.page('/downloads', pageOf(body), headers));
  await ready(page);
  await drawn(page);
  await page.waitForSelector('baro-adoption >>> [aria-expanded]');
  await page.click('baro-adoption >>> [aria-expanded]');
  for (const entry of [3, 4, 5]) {
    await page.waitForSelector('baro-adoption >>> .exports button[aria-disabled=false]');
    await page.click(`baro-adoption >>> .exports li:nth-child(${entry}) button`);
    await within(5000, filesIn(folder, entry - 2));
  }
  const [png, svg, csv] = [
    'baro-adoption-tools-fr-dark-600-2x.png',
    'baro-adoption-tools-fr-dark-600.svg',
    'baro-adoption-tools-fr-excel.csv',
  ] as const;
  assert.deepEqual(readdirSync(folder).sort(), [png, svg, csv]);
  assert.match(readFileSync(join(folder, csv), 'utf8'), /^\ufeffwidget;view;panel;/);
  assert.equal(readFileSync(join(folder, png)).readUInt32BE(16), 1200);
  assert.match(readFileSync(join(folder, svg), 'utf8'), /^<svg /);
  assert.equal(await page.$('baro-adoption >>> a[download]'), null);
  await quiet(page);
  rmSync(folder, { recursive: true });
  await page.close();
});

test('EMB-17 a sandboxed frame of no origin: no downloads in the menu, no error', async () => {
  const page = await newPage(browser, { hooks: false });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const inner = server.page('/framed', pageOf('<baro-levers></baro-levers>'));
  // Modules are asked for across origins there.
  server.override(/\/dist\/cdn\//, { headers: { 'access-control-allow-origin': '*' } });
  for (const [sandbox, count] of [
    ['allow-scripts', 2],
    ['allow-scripts allow-same-origin allow-downloads', 5],
  ] as const) {
    const outer = `<!doctype html><title>Page</title><iframe title="Chart" width="700" height="900" sandbox="${sandbox}" src="${inner}"></iframe>`;
    await page.goto(server.page(`/frame-${count}`, outer));
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('[data-drawn]');
    await frame.waitForSelector('baro-levers >>> [aria-expanded]');
    await frame.click('baro-levers >>> [aria-expanded]');
    await frame.waitForSelector('baro-levers >>> .exports');
    const entries = await frame.$$('baro-levers >>> .exports button');
    assert.equal(entries.length, count, sandbox);
    await frame.click('baro-levers >>> .exports button');
    await frame.waitForFunction(
      () =>
        document.querySelector('baro-levers')!.shadowRoot!.querySelector('.result')!.textContent,
    );
    assert.deepEqual(errors, []);
  }
  server.override(/\/dist\/cdn\//, undefined);
  await page.close();
});
