// Linked widgets as a page loads them: what is asked for, when, and what stands without it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { filesUnder } from '../../scripts/shared/files.js';
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
} from '../kit/page.js';

const { server, browser } = await setUp();

interface Linked extends HTMLElement {
  toJSON(): { editions: string[]; highlight?: { id: string } } | null;
}

const TAGS = 'baro-adoption, baro-effects, baro-levers, baro-chart';
const THREE =
  '<baro-adoption view="purposes"></baro-adoption><baro-adoption view="palette"></baro-adoption>' +
  '<baro-levers view="difficulties"></baro-levers>';

/** What each widget brings out, and its editions. */
const shown = (page: Page): Promise<string[]> =>
  page.$$eval(TAGS, (all) =>
    (all as unknown as Linked[]).map((one) => {
      const { editions = [], highlight } = one.toJSON() ?? {};
      return [highlight?.id ?? 'none', ...editions].join(' ');
    }),
  );

async function untilShown(page: Page, wanted: readonly string[]): Promise<void> {
  await page
    .waitForFunction(
      (tags, text) =>
        [...document.querySelectorAll<Linked>(tags)]
          .map((one) => {
            const { editions = [], highlight } = one.toJSON() ?? {};
            return [highlight?.id ?? 'none', ...editions].join(' ');
          })
          .join() === text,
      { timeout: 20_000 },
      TAGS,
      wanted.join(),
    )
    .catch(() => undefined);
  assert.deepEqual(await shown(page), wanted);
}

/** Chooses the first figure of a widget by keyboard. */
async function choose(page: Page, index: number): Promise<void> {
  await page.evaluate(
    (tags, i) => {
      const one = document.querySelectorAll(tags)[i];
      one?.scrollIntoView();
      one?.shadowRoot?.querySelector<HTMLElement>('.chart-slot')?.focus();
    },
    TAGS,
    index,
  );
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
}

const strict =
  "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types baro-widgets";

for (const [name, head] of [
  ['module', moduleScript],
  ['classic script', classicScript],
] as const) {
  test(`SEC-01, SEC-04 a dashboard shares and links under a strict policy (${name})`, async () => {
    const page = await newPage(browser, { height: 4000 });
    const body = `<baro-dashboard edition="2019 2022">${THREE}</baro-dashboard>`;
    const policy = { 'content-security-policy': strict };
    await page.goto(server.page('/dashboard', pageOf(body, head), policy));
    await drawn(page, 3);
    await untilShown(page, ['none 2019 2022', 'none 2019 2022', 'none 2019 2022']);
    assert.equal(
      await page.$eval('baro-dashboard', (one) => getComputedStyle(one).display),
      'block',
    );
    await choose(page, 1);
    await untilShown(page, ['2019 2019 2022', 'accounting 2019 2022', '2019 2019 2022']);
    await page.keyboard.press('Escape');
    await untilShown(page, ['none 2019 2022', 'none 2019 2022', 'none 2019 2022']);
    await quiet(page);
    await page.close();
  });
}

test('no widget shows other editions before the code of its dashboard has come', async () => {
  server.override(/\/baro-dashboard-/, { delay: 500 });
  const page = await newPage(browser, { height: 4000 });
  await page.evaluateOnNewDocument(() => {
    const told: string[] = [];
    Object.assign(globalThis, { __told: told });
    addEventListener('baro-ready', ({ target }) => {
      const { localName } = target as Element;
      told.push([localName, ...((target as Linked).toJSON()?.editions ?? [])].join(' '));
    });
  });
  await page.goto(
    server.page('/first', pageOf(`<baro-dashboard edition="2022">${THREE}</baro-dashboard>`)),
  );
  await drawn(page, 3);
  assert.deepEqual(((await page.evaluate('globalThis.__told')) as string[]).sort(), [
    'baro-adoption 2022',
    'baro-adoption 2022',
    'baro-levers 2022',
  ]);
  await quiet(page);
  await page.close();
});

test('a page without linked widgets asks for nothing of them; a group does with its first choice', async () => {
  const linking = /baro-dashboard|group-|link-|upgrade/;
  const asked = (): string[] =>
    server.hits.map(({ url }) => url).filter((url) => linking.test(url));
  // The names that are looked for are those of the build.
  const files = filesUnder('dist/cdn').filter((file) => linking.test(file));
  assert.ok(files.length >= 4, files.join());
  const page = await newPage(browser, { height: 4000 });
  server.hits.length = 0;
  const pair =
    '<baro-adoption view="purposes" group="a"></baro-adoption>' +
    '<baro-levers view="difficulties" group="a"></baro-levers>';
  await page.goto(server.page('/group', pageOf(pair)));
  await drawn(page, 2);
  assert.deepEqual(asked(), []);
  await choose(page, 0);
  await untilShown(page, ['communication 2019 2022 2025', '2019 2019 2022 2025']);
  assert.equal(asked().length, 2);
  await choose(page, 0);
  await untilShown(page, ['none 2019 2022 2025', 'none 2019 2022 2025']);
  await quiet(page);
  await page.close();
});

test('DAT-19 where the code of the dashboard is lost, its widgets are as without one', async () => {
  server.override(/\/baro-dashboard-/, { status: 404 });
  const page = await newPage(browser, { height: 4000 });
  await page.goto(
    server.page('/lost', pageOf(`<baro-dashboard edition="2019">${THREE}</baro-dashboard>`)),
  );
  await drawn(page, 3);
  await untilShown(page, ['none 2019 2022 2025', 'none 2019 2022', 'none 2019 2022 2025']);
  const { errors, rejections, console } = await seen(page);
  assert.deepEqual([errors, rejections], [[], []]);
  assert.match(console.map(({ text }) => text).join(), /<baro-dashboard> stays as it is: /);
  await page.close();
});

test('a div for a chart of a dataset, linked by its group', async () => {
  const one = (item: string, value: number) => ({
    item,
    value,
    edition: 2022,
    base: 'b',
    source: 's',
  });
  server.page('/own.json', JSON.stringify([one('communication', 40), one('Blog', 7)]));
  const page = await newPage(browser, { height: 4000 });
  const body =
    '<div data-baro="chart" data-src="/own.json" data-group="a">En attendant</div>' +
    '<baro-adoption view="purposes" group="a"></baro-adoption>';
  await page.goto(server.page('/div', pageOf(body)));
  await page.waitForSelector('[data-baro] > baro-chart[data-drawn]');
  assert.deepEqual(await ready(page), ['ready', 'ready']);
  await choose(page, 0);
  await untilShown(page, ['communication 2022', 'communication 2019 2022 2025']);
  await quiet(page);
  await page.close();
});

test('DAT-19 where the code of the dashboard hangs, its widgets are shown without, and follow it later', async () => {
  const { opened, open } = gate();
  server.override(/\/(baro-dashboard|upgrade)-/, { until: opened });
  const page = await newPage(browser, { height: 4000 });
  await page.goto(
    server.page('/hangs', pageOf(`<baro-dashboard edition="2022">${THREE}</baro-dashboard>`)),
    { waitUntil: 'domcontentloaded' },
  );
  await drawn(page, 3);
  await untilShown(page, ['none 2019 2022 2025', 'none 2019 2022', 'none 2019 2022 2025']);
  open();
  await untilShown(page, ['none 2022', 'none 2022', 'none 2022']);
  await quiet(page);
  await page.close();
});
