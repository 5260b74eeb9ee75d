// Networks that hang, come and go, and count: what a widget asks for, when, and how often.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { filesUnder } from '../../../scripts/shared/files.js';
import { headersFile } from '../../../scripts/site/headers.js';
import { embedCode } from '../../kit/embed-code.js';
import {
  classicScript,
  drawn,
  gate,
  moduleScript,
  newPage,
  pageOf,
  quiet,
  ready,
  seen,
  setUp,
} from '../../kit/page.js';

const { server, browser } = await setUp();

/** The page's clock stands: `tenSecondsLater` fires its timers of ten seconds. */
async function stopClock(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const kept = new Map<number, () => void>();
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    let last = 1e9;
    Object.assign(globalThis, {
      __kept: kept,
      setTimeout: (run: () => void, ms = 0) => {
        if (ms !== 10_000) return set(run, ms);
        kept.set((last += 1), run);
        return last;
      },
      clearTimeout: (id: number) => kept.delete(id) || clear(id),
    });
  });
  const client = await page.createCDPSession();
  await client.send('Animation.enable');
  await client.send('Animation.setPlaybackRate', { playbackRate: 0 });
}

/** Says how many waited. */
const tenSecondsLater = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { __kept: kept } = globalThis as unknown as { __kept: Map<number, () => void> };
    const runs = [...kept.values()];
    kept.clear();
    runs.forEach((run) => run());
    return runs.length;
  });

/** Whether "Chargement…" is seen so many milliseconds after it has been put there. */
async function loadingSeenAt(page: Page, milliseconds: number): Promise<boolean> {
  await page.waitForSelector('baro-adoption >>> .late');
  return page.$eval(
    'baro-adoption',
    (element, time) => {
      const late = element.shadowRoot!.querySelector('.late')!;
      for (const animation of late.getAnimations()) {
        animation.currentTime = time;
      }
      return (
        late.textContent === 'Chargement…' && late.checkVisibility({ visibilityProperty: true })
      );
    },
    milliseconds,
  );
}

const alertOf = async (page: Page): Promise<string> => {
  const alert = await page.waitForSelector('baro-adoption >>> [role=alert]');
  const text = await alert!.evaluate((one) => one.textContent ?? '');
  return text.replaceAll(/\s+/g, ' ').trim();
};

const insides = {
  nothing: () => '',
  'a text': () => '<p id="own">62 % en 2016</p>',
  'a figure': async () => {
    const code = await embedCode(server, { widget: 'adoption', view: 'tools', lang: 'fr' });
    return code.match(/<figure[^]*<\/figure>/)![0].replace('<figure', '<figure id="own"');
  },
};

for (const [what, inside] of Object.entries(insides)) {
  test(`NET-05 ${what} inside, the words never come: a word after 0.5 s, a message after 10 s`, async (t) => {
    const { opened, open } = gate();
    t.after(open);
    server.override(/\/(table|views|any-view|fr)-/, { until: opened });
    const page = await newPage(browser);
    await stopClock(page);
    const body = `<baro-adoption>${await inside()}</baro-adoption>`;
    await page.goto(server.page('/hangs', pageOf(body)), { waitUntil: 'domcontentloaded' });
    const stands = () =>
      what === 'nothing' ? true : page.$eval('#own', (own) => own.checkVisibility());
    assert.ok(await stands());
    assert.equal(await loadingSeenAt(page, 499), false);
    assert.equal(await loadingSeenAt(page, 501), what !== 'a figure');
    assert.equal(await page.$('baro-adoption >>> [role=alert]'), null);
    // One waits for words, one for the chart, which is near the window.
    assert.equal(await tenSecondsLater(page), 2);
    assert.equal(await alertOf(page), 'Le graphique ne s’affiche pas. Réessayer');
    assert.equal(await page.$eval('baro-adoption', (one) => one.dataset['state']), 'error');
    assert.ok(await stands());
    // What comes after all is taken.
    open();
    await drawn(page);
    assert.equal(await page.$('baro-adoption >>> [role=alert]'), null);
    assert.deepEqual((await seen(page)).errors, []);
    await page.close();
  });
}

test('NET-05 the chart never comes: its marks at once, a word after 0.5 s, a message after 10 s', async (t) => {
  const { opened, open } = gate();
  t.after(open);
  server.override(/\/drawing-/, { until: opened });
  const page = await newPage(browser);
  await stopClock(page);
  await page.goto(server.page('/hangs', pageOf('<baro-adoption></baro-adoption>')));
  assert.deepEqual(await ready(page), ['ready']);
  const tableHeight = () =>
    page.$eval('baro-adoption', (one) => {
      const table = one.shadowRoot!.querySelector('table')!;
      return table.closest('.away') ? 0 : table.getBoundingClientRect().height;
    });
  // Its marks: four tools with two or three figures each, and their printed values.
  const marks = () =>
    page.$eval('baro-adoption', ({ shadowRoot }) => {
      const svg = shadowRoot!.querySelector('.plot > svg');
      return svg?.checkVisibility({ visibilityProperty: true })
        ? [svg.querySelectorAll('svg > rect').length > 8, svg.textContent.includes('73\u00a0%')]
        : [];
    });
  assert.deepEqual(await marks(), [true, true]);
  assert.equal(await tableHeight(), 0);
  assert.equal(await loadingSeenAt(page, 499), false);
  assert.equal(await loadingSeenAt(page, 501), true);
  assert.equal(await tenSecondsLater(page), 1);
  const failed = 'Le graphique ne s’affiche pas. Le tableau donne les mêmes chiffres. Réessayer';
  assert.equal(await alertOf(page), failed);
  assert.ok((await tableHeight()) > 100);
  assert.deepEqual(await marks(), []);
  open();
  await drawn(page);
  assert.equal(await page.$('baro-adoption >>> [role=alert]'), null);
  await page.close();
});

test('the chart’s code is requested with the first table, before an observer calls back', async () => {
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(() => {
    IntersectionObserver.prototype.observe = () => undefined;
  });
  await Promise.all([
    page.waitForRequest((request) => request.url().includes('/drawing-')),
    page.goto(server.page('/ahead', pageOf('<baro-effects></baro-effects>'))),
  ]);
  await page.close();
});

test('the code of a chart far below, or in a closed tab, is not requested', async () => {
  const page = await newPage(browser);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const closed = '<div style="display:none"><baro-levers></baro-levers></div>';
  const far = '<div style="height:5000px"></div><baro-effects></baro-effects>';
  await page.goto(server.page('/far', pageOf(closed + far)));
  assert.deepEqual(await ready(page), ['ready', 'ready']);
  await quiet(page);
  assert.deepEqual(
    requested.filter((url) => /\/drawing-/.test(url)),
    [],
  );
  await page.close();
});

test('NET-06 the line is lost before the chart is asked for, and comes back: a press brings it', async () => {
  const page = await newPage(browser);
  const far = '<div style="height:3000px"></div><baro-adoption></baro-adoption>';
  await page.goto(server.page('/offline', pageOf(far)));
  assert.deepEqual(await ready(page), ['ready']);
  await page.setOfflineMode(true);
  await page.$eval('baro-adoption', (element) => element.scrollIntoView());
  const failed = 'Le graphique ne s’affiche pas. Le tableau donne les mêmes chiffres. Réessayer';
  assert.equal(await alertOf(page), failed);
  // Still without a line: told again, nothing worse.
  await page.click('baro-adoption >>> [role=alert] button');
  await page.waitForSelector('baro-adoption >>> [role=alert] button');
  await page.setOfflineMode(false);
  await page.click('baro-adoption >>> [role=alert] button');
  await drawn(page);
  assert.equal(await page.$('baro-adoption >>> [role=alert]'), null);
  const { errors, rejections } = await seen(page);
  assert.deepEqual([errors, rejections], [[], []]);
  await page.close();
});

// Words by which lists of advertisement blockers know what to block.
const BLOCKED =
  /(?:^|[^a-z])(?:ads?|adv|banners?|promo|sponsor|stats?|social|share|popup|count)(?:[^a-z]|$)|advert|track|analytic|beacon|pixel|counter|metric|telemetry/i;

test('NET-08 no file and no global has a name that blockers block', async () => {
  const files = filesUnder('dist/cdn').map((file) => file.slice('dist/cdn/'.length));
  assert.ok(files.length > 40);
  assert.deepEqual(
    files.filter((file) => BLOCKED.test(file)),
    [],
  );
  for (const script of [moduleScript, classicScript]) {
    const page = await newPage(browser, { height: 3000 });
    const before = '<script>before = new Set(Object.getOwnPropertyNames(globalThis));</script>';
    const body = '<baro-levers></baro-levers><div data-baro="effects"></div>';
    await page.goto(server.page('/globals', pageOf(body, before + script)));
    await drawn(page, 2);
    const added = await page.evaluate(() => {
      const { before } = globalThis as unknown as { before: Set<string> };
      return Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    });
    // Lit as published lists its three packages there, and what it knows of properties; the others
    // are the driver's.
    const known =
      /^before$|^(reactiveElement|litHtml|litElement)Versions$|^litPropertyMetadata$|puppeteer|^__aria/;
    assert.deepEqual(
      added.filter((name) => !known.test(name)),
      [],
    );
    await page.close();
  }
});

test('NET-11, LIF-11 fifty widgets: each file once, canvases only near the window', async () => {
  const tags = ['baro-adoption', 'baro-effects', 'baro-levers'];
  const body = Array.from({ length: 50 }, (_, i) => `<${tags[i % 3]}></${tags[i % 3]}>`).join('');
  const page = await newPage(browser);
  server.hits.length = 0;
  await page.goto(server.page('/fifty', pageOf(body)));
  assert.deepEqual(await ready(page), new Array(50).fill('ready'));
  await page.waitForSelector('[data-drawn]');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const canvases = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('body > *')].flatMap((element) => [
        ...element.shadowRoot!.querySelectorAll('canvas'),
      ]);
      // A canvas that nobody has touched is 300 by 150, and holds nothing.
      const used = all.filter(({ width, height }) => width !== 300 || height !== 150);
      const area = used.reduce((sum, { width, height }) => sum + width * height, 0);
      return { all: all.length, used: used.length, area };
    });
  const first = await canvases();
  assert.ok(first.all >= 50, String(first.all));
  assert.ok(first.used >= 1 && first.used <= 8, String(first.used));
  await page.$eval('body > :last-child', (element) => element.scrollIntoView());
  await page.waitForSelector('body > :last-child[data-drawn]');
  const last = await canvases();
  assert.ok(last.used > first.used && last.used < 50, 'what was passed over is not drawn');
  assert.ok(last.area < 40e6, `${last.area} pixels`);
  const files = server.hits.map(({ url }) => url);
  assert.equal(new Set(files).size, files.length, files.join(' '));
  assert.equal(files.filter((url) => url.includes('drawing')).length, 1);
  await quiet(page);
  await page.close();
});

test('NET-10 from another origin, in a page that asks all it holds to agree to it', async () => {
  // The headers that our own `_headers` file gives to every file.
  const given = headersFile([]).split('\n\n')[0]!.split('\n').slice(1);
  const headers = Object.fromEntries(
    given.filter(Boolean).map((line) => line.trim().split(': ') as [string, string]),
  );
  assert.deepEqual(Object.keys(headers).sort(), [
    'Access-Control-Allow-Origin',
    'Cross-Origin-Resource-Policy',
    'X-Content-Type-Options',
  ]);
  server.override(/^\/dist\/cdn\//, { headers });
  const isolated = {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  };
  for (const script of ['type="module" src="FROM/baro.js"', 'src="FROM/baro.all.js"']) {
    const head = `<script ${script.replace('FROM', `${server.other}/dist/cdn`)}></script>`;
    const page = await newPage(browser);
    const html = pageOf('<baro-levers></baro-levers>', head);
    await page.goto(server.page('/isolated', html, isolated));
    assert.equal(await page.evaluate(() => crossOriginIsolated), true);
    assert.deepEqual(await ready(page), ['ready']);
    await drawn(page);
    await quiet(page);
    await page.close();
  }
});
