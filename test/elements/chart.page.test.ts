// <baro-chart> in a page: figures by text, by address and by property, right or wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

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

const one = (value: unknown, item = 'Site internet') => ({
  item,
  value,
  edition: 2024,
  base: 'membres',
  base_n: 212,
  source: 'Enquête du réseau',
});
const inside = (data: unknown): string =>
  `<baro-chart><script type="application/json">${typeof data === 'string' ? data : JSON.stringify(data)}</script></baro-chart>`;

/** What is shown of each chart: its rows, or what it says in their place. */
const told = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('baro-chart')].map((element) => {
      const root = element.shadowRoot;
      const rows = [...(root?.querySelectorAll('tbody tr') ?? [])];
      const text = (node: Element | null | undefined) =>
        (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return rows.length
        ? rows.map((row) => [...row.children].map(text).join(' ')).join(', ')
        : text(root?.querySelector('[role=alert], .message'));
    }),
  );

for (const [name, head] of [
  ['module', moduleScript],
  ['classic script', classicScript],
] as const) {
  test(`EMB-16 figures inside the tag are drawn (${name})`, async () => {
    const page = await newPage(browser);
    await page.goto(server.page('/own', pageOf(inside({ figures: [one(71)] }), head)));
    await drawn(page);
    assert.deepEqual(await told(page), ['Site internet 71 %']);
    await quiet(page);
    await page.close();
  });
}

test('a page without <baro-chart> asks for nothing of it', async () => {
  const page = await newPage(browser);
  server.hits.length = 0;
  await page.goto(server.page('/none', pageOf('<baro-levers></baro-levers>')));
  await drawn(page);
  assert.deepEqual(
    server.hits.filter(({ url }) => /baro-chart|dataset/.test(url)),
    [],
  );
  await page.close();
});

test('DAT-02, DAT-04 what can’t be read is said in the widget, on the console and by an event', async () => {
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(() => {
    const codes: unknown[] = [];
    Object.assign(globalThis, { __faults: codes });
    addEventListener('baro-error', (event) => codes.push((event as CustomEvent).detail));
  });
  const body = [
    inside('{bad'),
    inside('{"figures":7}'),
    inside({ figures: [one('x')] }),
    '<baro-chart></baro-chart>',
  ];
  await page.goto(server.page('/bad', pageOf(body.join(''))));
  const states = await ready(page);
  assert.deepEqual(states, ['error', 'error', 'empty', 'empty']);
  const texts = await told(page);
  assert.match(
    texts[0] ?? '',
    /^Le graphique ne s’affiche pas\. line 1, column 2 "bad": expected a name in ", or }\. Réessayer$/,
  );
  assert.equal(
    texts[1],
    'Le graphique ne s’affiche pas. figures "7": expected a list of figures. Réessayer',
  );
  assert.deepEqual(texts.slice(2), ['Aucun chiffre à afficher.', 'Aucun chiffre à afficher.']);
  const faults = (await page.evaluate('globalThis.__faults')) as { name: string; value: string }[];
  assert.ok(faults.some(({ name, value }) => name === 'figures[0].value' && value === 'x'));
  const { errors, rejections } = await seen(page);
  assert.deepEqual([errors, rejections], [[], []]);
  await page.close();
});

test('a file by src, JSON or CSV, without cookies; the property comes first', async () => {
  server.page('/own.json', JSON.stringify([one(12)]));
  server.page('/own.csv', 'item;edition;value;base;source\nBlog;2024;"7,5";membres;Enquête\n');
  const page = await newPage(browser);
  await page.goto(
    server.page(
      '/src',
      pageOf('<baro-chart src="own.json"></baro-chart><baro-chart src="/own.csv"></baro-chart>'),
    ),
  );
  await drawn(page, 2);
  assert.deepEqual(await told(page), ['Site internet 12 %', 'Blog 7,5 %']);
  await page.evaluate(
    (figure) => {
      Object.assign(document.querySelector('baro-chart') ?? {}, { figures: [figure] });
    },
    one(33, 'Don'),
  );
  await page.waitForSelector('baro-chart >>> ::-p-text(33)');
  assert.equal((await told(page))[0], 'Don 33 %');
  await quiet(page);
  await page.close();
});

test('DAT-15 two addresses, the first is slow: the last one asked for is shown', async () => {
  server.page('/slow.json', JSON.stringify([one(1)]));
  server.page('/fast.json', JSON.stringify([one(2)]));
  const { opened, open } = gate();
  server.override('/slow.json', { until: opened });
  const page = await newPage(browser);
  await page.goto(server.page('/last', pageOf('<baro-chart src="/slow.json"></baro-chart>')));
  await page.waitForFunction(() => document.querySelector('baro-chart')?.shadowRoot);
  await page.evaluate(() =>
    document.querySelector('baro-chart')?.setAttribute('src', '/fast.json'),
  );
  await drawn(page);
  open();
  await page.waitForNetworkIdle();
  assert.deepEqual(await told(page), ['Site internet 2 %']);
  await page.close();
});

test('SEC-26 addresses that are no file of figures are refused, and said', async () => {
  server.page('/large.json', `[${'1'.repeat(2_100_000)}]`);
  const page = await newPage(browser);
  const body = [
    'javascript:alert(1)',
    'data:application/json,[]',
    'http://[',
    '/absent.json',
    '/large.json',
  ]
    .map((src) => `<baro-chart src="${src}"></baro-chart>`)
    .join('');
  await page.goto(server.page('/refused', pageOf(body)));
  await ready(page);
  const failed = 'Le graphique ne s’affiche pas.';
  assert.deepEqual(await told(page), [
    `${failed} src "javascript:alert(1)": expected an address of http or https. Réessayer`,
    `${failed} src "data:application/json,[]": expected an address of http or https. Réessayer`,
    `${failed} src "http://[": expected an address. Réessayer`,
    `${failed} src "404 for /absent.json": expected a file. Réessayer`,
    `${failed} src "/large.json": expected a file of 2 MB at most. Réessayer`,
  ]);
  await page.close();
});

test('F15 a file that the page’s policy refuses, one of another server, and one without an answer', async () => {
  const page = await newPage(browser);
  const failed = 'Le graphique ne s’affiche pas.';
  const toldOf = async (src: string, policy: string): Promise<string[]> => {
    const headers = { 'content-security-policy': policy };
    const body = `<baro-chart src="${src}"></baro-chart>`;
    await page.goto(server.page('/policy', pageOf(body), headers));
    await ready(page);
    return told(page);
  };
  server.override('/cut.csv', { cut: true });
  assert.deepEqual(await toldOf('/m.csv', "connect-src 'none'"), [
    `${failed} src "refused by the page's policy: /m.csv": expected an address that connect-src allows. Réessayer`,
  ]);
  assert.deepEqual(await toldOf(`${server.other}/cut.csv`, ''), [
    `${failed} src "no answer from ${server.other}/cut.csv": expected a file, with Access-Control-Allow-Origin. Réessayer`,
  ]);
  assert.deepEqual(await toldOf('/cut.csv', ''), [
    `${failed} src "no answer from /cut.csv": expected a file. Réessayer`,
  ]);
  await page.close();
});

test('a comparison that is set on <baro-chart> is told: it has no barometer beside it', async () => {
  const page = await newPage(browser);
  await page.goto(server.page('/beside', pageOf(inside({ figures: [one(71)] }))));
  await ready(page);
  await page.evaluate(async () => {
    const element = document.querySelector('baro-chart') as HTMLElement & {
      comparison: unknown;
      ready: Promise<void>;
    };
    element.comparison = { name: 'Notre réseau', values: { 'Site internet': 88 } };
    await element.ready;
  });
  assert.deepEqual(await told(page), ['Site internet 71 %']);
  assert.deepEqual(
    (await seen(page)).console.map(({ text }) => text),
    [
      '<baro-chart> comparison "(object)": expected nothing: another survey is part of `figures` here.',
    ],
  );
  await page.close();
});

test('NET-02 a file that failed comes by the retry', async () => {
  server.override('/later.json', { status: 503 });
  const page = await newPage(browser);
  await page.goto(server.page('/again', pageOf('<baro-chart src="/later.json"></baro-chart>')));
  await ready(page);
  server.restore();
  server.page('/later.json', JSON.stringify([one(5)]));
  await page.click('baro-chart >>> .notice button');
  await drawn(page);
  assert.deepEqual(await told(page), ['Site internet 5 %']);
  await page.close();
});

for (const [count, all, lines] of [
  [1000, '1\u202f000', 1000],
  [10_000, '10\u202f000', 10_000],
  [100_000, '10\u202f000', 10_000],
  [1_000_000, '10\u202f000', 10_000],
] as const) {
  test(`DAT-07 of ${count} items the first are drawn, it is said, the CSV has what was read`, async () => {
    const page = await newPage(browser);
    await page.goto(server.page('/many', pageOf('<baro-chart></baro-chart>')));
    await ready(page);
    const csv = await page.evaluate(async (size) => {
      const element = document.querySelector('baro-chart') as HTMLElement & {
        figures: unknown;
        ready: Promise<void>;
        toCSV(): string;
      };
      element.figures = Array.from({ length: size }, (_, i) => ({
        item: `Item ${i}`,
        value: i % 101,
        edition: 2024,
        base: 'membres',
        base_n: 212,
        source: 'Enquête',
      }));
      await element.ready;
      const rows = element.toCSV().trim().split('\r\n');
      return { lines: rows.length - 1, last: rows[rows.length - 1]?.split(',')[3] };
    }, count);
    assert.deepEqual(csv, { lines, last: `Item ${lines - 1}` });
    await drawn(page);
    assert.equal((await told(page))[0]?.split(', ').length, 200);
    const note = await page.$eval('baro-chart >>> [part~=notes]', (node) => node.textContent);
    assert.ok(
      note?.includes(`${all} chiffres\u00a0: 200 sont montrés ici, le fichier CSV les a tous.`),
      note ?? '',
    );
    const { errors, rejections } = await seen(page);
    assert.deepEqual([errors, rejections], [[], []]);
    await page.close();
  });
}

test('DAT-07 many figures of a tag and of a file are made in steps, and the last ones win', async () => {
  const many = (item: string) =>
    Array.from({ length: 900 }, (_, i) => one(i % 100, `${item} ${i}`));
  server.page('/many.json', JSON.stringify(many('file')));
  const page = await newPage(browser);
  await page.goto(
    server.page(
      '/steps',
      pageOf(`${inside(many('tag'))}<baro-chart src="/many.json"></baro-chart>`),
    ),
  );
  await page.evaluate(() => {
    const events: string[] = [];
    Object.assign(globalThis, { __ready: events });
    addEventListener('baro-ready', ({ target }) =>
      events.push((target as Element).hasAttribute('src') ? 'file' : 'tag'),
    );
  });
  assert.deepEqual(await ready(page), ['ready', 'ready']);
  await drawn(page, 2);
  assert.deepEqual(
    (await told(page)).map((rows) => rows.split(', ')[0]),
    ['tag 99 99 %', 'file 99 99 %'],
  );
  const shown = await page.evaluate(
    async ([first, last]) => {
      const element = document.querySelector('baro-chart') as HTMLElement & {
        figures: unknown;
        ready: Promise<void>;
        updateComplete: Promise<unknown>;
      };
      element.figures = first;
      await element.updateComplete;
      element.figures = last;
      await element.ready;
      return element.shadowRoot?.querySelector('tbody th')?.textContent?.trim();
    },
    [many('first'), many('last')],
  );
  assert.equal(shown, 'last 99');
  assert.deepEqual(((await page.evaluate('globalThis.__ready')) as string[]).sort(), [
    'file',
    'tag',
  ]);
  await quiet(page);
  await page.close();
});
