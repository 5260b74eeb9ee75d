// EMB-16: each framework's app, built from the packed package, sets data of every kind on the tags
// and hears their events, as Custom Elements Everywhere asks of frameworks.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';

import type { Browser, Page } from 'puppeteer-core';

import type { BaroElement } from '../../src/elements/baro-element.js';
import { viewNames } from '../../src/view/index.js';
import { launchBrowser, newPage, seen, type Server, startServer } from '../kit/page.js';
import { folder } from './installed.js';
import type { App, Heard, State } from './shared/app.js';

const apps = ['angular', 'plain', 'react', 'svelte', 'vue'] as const;

let server: Server;
let browser: Browser;
let page: Page;
before(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  server.mount('apps', folder);
});
afterEach(() => page?.close());
after(async () => {
  await browser?.close();
  await server?.close();
});

type Held = { app: App };

const patience = { timeout: 10_000 };

/** Opens an app, and waits for the tables of its three widgets. */
async function open(app: (typeof apps)[number]): Promise<void> {
  page = await newPage(browser, { height: 2400 });
  await page.goto(`${server.origin}/apps/${app}/dist/index.html`);
  await page.waitForFunction(
    () => document.querySelectorAll('[data-state=ready]').length === 3,
    patience,
  );
}

/** Changes the app's state, and waits until the page shows a text in a tag, or no longer has it. */
async function set(part: Partial<State>, tag: string, text: string | null): Promise<void> {
  // Plain data has no undefined: null stands for it on the way.
  await page.evaluate(
    (entries) => {
      const given = entries.map(([name, value]) => [name, value ?? undefined]);
      (globalThis as unknown as Held).app.set(Object.fromEntries(given) as Partial<State>);
    },
    Object.entries(part).map(([name, value]) => [name, value ?? null] as [string, unknown]),
  );
  await page.waitForFunction(
    (tag, text) => {
      const element = document.querySelector(tag);
      if (!element || text === null) return !element && text === null;
      return element.shadowRoot?.textContent?.includes(text);
    },
    patience,
    tag,
    text,
  );
}

/** Label and figures of each row that a tag shows. */
const rows = (tag: string): Promise<string[]> =>
  page.evaluate(
    (tag) =>
      [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(
        (row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' '),
      ),
    tag,
  );

const heard = (): Promise<Heard[]> =>
  page.evaluate(() => (globalThis as unknown as Held).app.heard);

const hears = (by: string, type: string, count = 1): Promise<unknown> =>
  page.waitForFunction(
    (by, type, count) =>
      (globalThis as unknown as Held).app.heard.filter((one) => one.by === by && one.type === type)
        .length === count,
    patience,
    by,
    type,
    count,
  );

for (const app of apps) {
  test(`EMB-16 ${app}: texts, numbers, truths, lists and objects arrive`, async () => {
    await open(app);
    const set = await page.evaluate(() => {
      const adoption = document.querySelector('baro-adoption')!;
      const chart = document.querySelector('baro-chart')!;
      const levers = document.querySelector('baro-levers')!;
      const { view, items, edition, headingLevel, noTitle } = adoption;
      const { state } = (globalThis as unknown as Held).app;
      return {
        adoption: { view, items, edition: Number(edition), level: Number(headingLevel), noTitle },
        same: [items === state.items, chart.figures === state.figures],
        levers: [levers.noTable, levers.noActions, levers.noTitle, levers.headingLevel],
        class: adoption.className,
        title: [...document.querySelectorAll<BaroElement>('baro-chart, baro-levers')].map(
          (element) => element.shadowRoot?.querySelector('[part=title]')?.ariaLevel,
        ),
      };
    });
    assert.deepEqual(set, {
      adoption: {
        view: 'purposes',
        items: ['network', 'communication'],
        edition: 2022,
        level: 3,
        noTitle: true,
      },
      // The list and the object themselves, not a text or a copy of them.
      same: [true, true],
      // By attribute: a name with a hyphen, with a value and without.
      levers: [true, true, false, '4'],
      class: 'first',
      title: ['2', '4'],
    });
    assert.deepEqual(await rows('baro-adoption'), [
      'Keeping their network active 70%',
      'Raising their profile, communicating 74%',
    ]);
    assert.deepEqual(await rows('baro-chart'), ['Website 71%', 'Blog 12%']);
    const { errors, rejections, console } = await seen(page);
    assert.deepEqual([errors, rejections, console], [[], [], []]);
  });

  test(`EMB-16 ${app}: a change arrives, and nothing gives the default back`, async () => {
    await open(app);
    const own = { item: 'Podcast', value: 9, edition: 2024, base: 'members', base_n: 212 };
    await set(
      { view: 'tools', items: ['website'], edition: 2019 },
      'baro-adoption',
      'Their own website',
    );
    assert.deepEqual(await rows('baro-adoption'), ['Their own website 71%']);
    const source = 'Survey of the network, 2024';
    await set({ figures: { figures: [{ ...own, source }] } }, 'baro-chart', 'Podcast');
    assert.deepEqual(await rows('baro-chart'), ['Podcast 9%']);
    await set({ noTitle: false }, 'baro-adoption', 'Their own website');
    await page.waitForFunction(
      () => document.querySelector('baro-adoption')?.noTitle === false,
      patience,
    );
    const nothing = { view: undefined, items: undefined, edition: undefined };
    await set({ ...nothing, headingLevel: undefined }, 'baro-adoption', 'Collaborative tools');
    assert.deepEqual(await rows('baro-adoption'), [
      'Their own website 69% 73%* 71%†',
      'Social networks 36%‡ 62%* 67%†',
      'Collaborative tools 22% 43%* not published',
      'Twitter (2013 only) 8%‡ asked differently asked differently',
    ]);
    // What is wrong is reported when its code has come.
    if (app === 'vue') {
      await page.waitForFunction(
        () =>
          (globalThis as unknown as { __seen(): { console: unknown[] } }).__seen().console
            .length === 2,
        patience,
      );
    }
    const { errors, rejections, console } = await seen(page);
    // Vue gives 0 where a number is taken away: told, as any wrong value, and the default shown.
    const zero = (name: string, expected: string) =>
      `<baro-adoption> ${name} "0": expected one of ${expected}.`;
    const told = [
      zero('edition', '2013, 2016, 2019, 2022, 2025, latest'),
      zero('heading-level', 'none, 2, 3, 4, 5, 6'),
    ];
    assert.deepEqual(
      [errors, rejections, console.map(({ text }) => text)],
      [[], [], app === 'vue' ? told : []],
    );
  });

  test(`EMB-16 ${app}: children stay, go and come back, and so does the tag`, async () => {
    await open(app);
    const inside = (there: boolean) =>
      page.waitForFunction(
        (there) => !!document.querySelector('baro-adoption > p') === there,
        patience,
        there,
      );
    await inside(true);
    await set({ inside: undefined }, 'baro-adoption', 'Keeping their network active');
    await inside(false);
    await set({ inside: 'Here again.' }, 'baro-adoption', 'Keeping their network active');
    await inside(true);
    await hears('template', 'baro-ready');
    await set({ shown: false }, 'baro-adoption', null);
    await set({ shown: true }, 'baro-adoption', 'Keeping their network active');
    // A page without a framework puts the same tag back.
    await hears('template', 'baro-ready', app === 'plain' ? 1 : 2);
    assert.deepEqual(await rows('baro-adoption'), [
      'Keeping their network active 70%',
      'Raising their profile, communicating 74%',
    ]);
    assert.deepEqual(await rows('baro-chart'), ['Website 71%', 'Blog 12%']);
    const { errors, rejections, console } = await seen(page);
    assert.deepEqual([errors, rejections, console], [[], [], []]);
  });

  test(`EMB-16 ${app}: events are heard, by the template and by code`, async () => {
    await open(app);
    await hears('template', 'baro-draw');
    const all = { items: undefined, edition: 2019 };
    await set({ ...all, view: 'nonsense' }, 'baro-adoption', 'Their own website');
    await hears('template', 'baro-error');
    for (const tag of ['baro-adoption', 'baro-chart']) {
      await page.waitForSelector(`${tag}[data-drawn]`);
      await page.evaluate((tag) => {
        document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.chart-slot')?.focus();
      }, tag);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      // The first key brings the code that answers it; a reader who leaves before gives it up.
      if (tag === 'baro-adoption') await hears('template', 'baro-select');
    }
    await page.waitForFunction(() => document.querySelector('output')?.textContent !== '');
    const events = await heard();
    const of = (by: string, type: string) =>
      events
        .filter((one) => one.by === by && one.type === type)
        .map(({ tag, detail }) => [tag, detail]);
    const first = ['baro-adoption', { state: 'ready', view: 'purposes', lang: 'en' }];
    assert.deepEqual(of('template', 'baro-ready'), [first]);
    assert.deepEqual(of('code', 'baro-ready'), [first]);
    assert.deepEqual(of('template', 'baro-draw')[0], [
      'baro-adoption',
      { view: 'purposes', lang: 'en' },
    ]);
    assert.deepEqual(of('template', 'baro-error')[0], [
      'baro-adoption',
      { code: 'bad-value', name: 'view', value: 'nonsense', expected: [...viewNames.adoption] },
    ]);
    assert.deepEqual(of('template', 'baro-select'), [
      [
        'baro-adoption',
        { figure: 'adoption.tools.website.uses.2019', item: 'website', edition: '2019' },
      ],
    ]);
    assert.equal(await page.$eval('output', (element) => element.textContent), 'Website.2024');
  });
}
