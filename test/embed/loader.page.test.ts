// The scripts beside everything else that a page may hold: other copies, other libraries.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import type { Page } from 'puppeteer-core';

import { root } from '../../scripts/shared/files.js';
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

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const all = '/dist/cdn/baro.all.js';
const three =
  '<baro-adoption></baro-adoption><baro-effects></baro-effects><div data-baro="levers"></div>';

async function works(page: Page, count = 3): Promise<void> {
  await page.waitForFunction(
    (n) => document.querySelectorAll('[data-state]').length === n,
    {},
    count,
  );
  assert.deepEqual(await ready(page), new Array(count).fill('ready'));
  await drawn(page, count);
  const { errors, rejections } = await seen(page);
  assert.deepEqual([errors, rejections], [[], []]);
}

test('EMB-03 loaded twice in every way: tags defined once, each div upgraded once', async () => {
  const heads = {
    'module, module': moduleScript + moduleScript,
    'classic, classic': classicScript + classicScript,
    'module, classic': moduleScript + classicScript,
    'classic, module': classicScript + moduleScript,
  };
  for (const [name, head] of Object.entries(heads)) {
    const page = await newPage(browser, { height: 3000 });
    await page.goto(server.page('/twice', pageOf(three, head)));
    await works(page);
    assert.equal((await page.$$('[data-baro] > baro-levers')).length, 1, name);
    assert.equal((await page.$$('baro-levers')).length, 1, name);
    assert.ok((await seen(page)).console.length <= 1, name);
    await page.close();
  }
});

test('EMB-04 two versions at two addresses, in both orders: the first wins and all is drawn', async () => {
  // Only the version that it says it has: its files keep their names, in a folder of their own.
  const quoted = new RegExp(`(["'\`])${version}\\1`, 'g');
  server.override(/^\/copy\//, { body: (text) => text.replaceAll(quoted, '"9.9.9"') });
  const other = (tag: string) => tag.replace('/dist/', '/copy/dist/');
  const orders: [head: string, first: string, second: string][] = [
    [moduleScript + other(moduleScript), version, '9.9.9'],
    [other(moduleScript) + moduleScript, '9.9.9', version],
    [classicScript + other(classicScript), version, '9.9.9'],
    [other(classicScript) + classicScript, '9.9.9', version],
    [other(moduleScript) + classicScript, version, '9.9.9'],
  ];
  for (const [head, first, second] of orders) {
    const page = await newPage(browser, { height: 3000 });
    await page.goto(server.page('/versions', pageOf(three, head)));
    await works(page);
    const versions = await page.evaluate(() =>
      ['adoption', 'effects', 'levers'].map(
        (name) => (customElements.get(`baro-${name}`) as unknown as { version: string }).version,
      ),
    );
    assert.deepEqual(versions, [first, first, first], head);
    assert.deepEqual((await seen(page)).console, [
      {
        level: 'warn',
        text: `<baro-adoption> is already defined (baro-widgets ${first}); this copy (baro-widgets ${second}) leaves it as it is.`,
      },
    ]);
    assert.equal((await page.$$('baro-levers')).length, 1);
    await page.close();
  }
  server.override(/^\/copy\//, undefined);
});

test('EMB-05 the page has a tag of that name: one warning, the other two work', async () => {
  const own = `<script>customElements.define('baro-adoption', class extends HTMLElement {
    connectedCallback() { this.textContent = 'own'; } });</script>`;
  for (const script of [moduleScript, classicScript]) {
    const page = await newPage(browser, { height: 3000 });
    await page.goto(server.page('/own', pageOf(three, own + script)));
    await drawn(page, 2);
    const { errors, rejections, console } = await seen(page);
    assert.deepEqual([errors, rejections], [[], []]);
    assert.deepEqual(
      console.map(({ text }) => text),
      [
        `<baro-adoption> is already defined (another library); this copy (baro-widgets ${version}) leaves it as it is.`,
      ],
    );
    assert.equal(await page.$eval('baro-adoption', (element) => element.textContent), 'own');
    await page.close();
  }
});

test('EMB-06 the page’s own Chart.js: neither changes the other', async () => {
  const umd = readFileSync(join(root, 'node_modules/chart.js/dist/chart.umd.js'), 'utf8');
  server.override('/chart.js', {
    status: 200,
    headers: { 'content-type': 'text/javascript' },
    body: `${umd};
      Chart.defaults.font.size = 40;
      Chart.defaults.color = 'red';
      Chart.register({ id: 'broken', beforeDraw() { throw new Error('a plugin of the page'); } });`,
  });
  const heads = {
    none: '',
    'Chart.js 4': '<script src="/chart.js"></script>',
    'Chart.js 2':
      '<script>Chart = { version: "2.9.4", defaults: { global: { defaultFontSize: 40 } } };</script>',
  };
  const pictures: string[] = [];
  for (const [name, head] of Object.entries(heads)) {
    for (const script of [moduleScript, classicScript]) {
      const page = await newPage(browser, { height: 3000 });
      const keep =
        '<script>kept = [window.Chart, JSON.stringify(window.Chart?.defaults)];</script>';
      await page.goto(server.page('/chart', pageOf(three, head + keep + script)));
      await works(page);
      await quiet(page);
      const same = await page.evaluate(() => {
        const { Chart, kept } = globalThis as unknown as Record<string, { defaults?: object }>;
        const [before, text] = kept as unknown as [unknown, string | undefined];
        return Chart === before && JSON.stringify(Chart?.defaults) === text;
      });
      assert.ok(same, name);
      pictures.push(
        await page.$eval('baro-adoption', (element) =>
          element.shadowRoot!.querySelector('canvas')!.toDataURL(),
        ),
      );
      await page.close();
    }
  }
  assert.equal(new Set(pictures).size, 1);
  assert.ok(pictures[0]!.length > 5000);
});

test('EMB-07 the page’s own Lit, of either build: both work; only Lit’s development build tells of two', async () => {
  for (const build of ['', 'development/']) {
    const imports = Object.fromEntries(
      ['lit-html', 'lit-element', '@lit/reactive-element'].map((name) => [
        name,
        `/packages/${name}/${build}${name.replace('@lit/', '')}.js`,
      ]),
    );
    const own = `<script type="importmap">${JSON.stringify({ imports })}</script>
      <script type="module">import { LitElement, html } from 'lit-element';
      customElements.define('own-lit', class extends LitElement {
        render() { return html\`<b>\${'own'}</b>\`; } });</script>`;
    for (const head of [own + moduleScript, own + classicScript]) {
      const page = await newPage(browser, { height: 3000 });
      await page.goto(server.page('/lit', pageOf(`${three}<own-lit></own-lit>`, head)));
      await works(page);
      await page.waitForSelector('own-lit >>> b');
      const texts = (await seen(page)).console.map(({ text }) => text);
      // That it is one, and, of each of its three packages, that there is another on the page.
      const two = texts.filter((text) => /Multiple versions of Lit loaded/.test(text));
      assert.equal(texts.length - two.length, build ? 1 : 0, texts.join('\n'));
      if (!build) assert.deepEqual(two, []);
      await page.close();
    }
  }
});

test('EMB-08 a page with loaders of modules: the classic script asks none of them', async () => {
  const head = `<script>
    calls = 0;
    define = () => { calls += 1; throw new Error('a loader of the page'); };
    define.amd = {};
    module = { exports: { own: true } };
    exports = module.exports;
    require = () => { calls += 1; };</script>${classicScript}`;
  const page = await newPage(browser, { height: 3000 });
  await page.goto(server.page('/loaders', pageOf(three, head)));
  await works(page);
  const after = await page.evaluate(() => {
    const { calls, module } = globalThis as unknown as { calls: number; module: object };
    return [calls, JSON.stringify(module)];
  });
  assert.deepEqual(after, [0, '{"exports":{"own":true}}']);
  await quiet(page);
  await page.close();
});

test('EMB-24 the script anywhere and in every way, before the tag and after', async () => {
  const tag = '<baro-effects view="recognised"></baro-effects>';
  const pages: [head: string, body: string][] = [
    [moduleScript, tag],
    [classicScript, tag],
    [`<script defer src="${all}"></script>`, tag],
    [`<script async src="${all}"></script>`, tag],
    ['<script async type="module" src="/dist/cdn/baro.js"></script>', tag],
    ['', classicScript + tag],
    ['', moduleScript + tag],
    ['', tag + classicScript],
    ['', tag + moduleScript],
    ['', `${tag}<script async src="${all}"></script>`],
  ];
  for (const [head, body] of pages) {
    const page = await newPage(browser);
    await page.goto(server.page('/place', pageOf(body, head)));
    await works(page, 1);
    await quiet(page);
    await page.close();
  }
});

/** Scripts that a consent tool holds back and brings back as classic ones. */
const held: [name: string, script: string][] = [
  ['the script in one file', `<script type="text/plain" src="${all}"></script>`],
  ['import()', '<script type="text/plain">import("/dist/cdn/baro.js")</script>'],
];

for (const [name, script] of held) {
  test(`F16 ${name} works as a module, as a classic script, and brought back without its type`, async () => {
    const heads = [
      script.replace('text/plain', 'module'),
      script.replace(' type="text/plain"', ''),
      script,
    ];
    for (const head of heads) {
      const page = await newPage(browser, { height: 3000 });
      await page.goto(server.page('/consent', pageOf(three, head)));
      await page.$$eval('script[type="text/plain"]', (scripts) => {
        for (const old of scripts) {
          const script = document.createElement('script');
          if (old.src) script.src = old.src;
          else script.text = old.text;
          old.replaceWith(script);
        }
      });
      await works(page);
      await quiet(page);
      await page.close();
    }
  });
}

test('F16 baro.js as a classic script is refused by the browser: what is inside the tag stays', async () => {
  const page = await newPage(browser);
  const body = '<baro-adoption><p>Les chiffres</p></baro-adoption>';
  await page.goto(
    server.page('/classic', pageOf(body, '<script src="/dist/cdn/baro.js"></script>')),
  );
  const { errors } = await seen(page);
  assert.equal(errors.length, 1);
  assert.match(errors[0] ?? '', /import|export/);
  assert.equal(await page.evaluate(() => document.body.innerText.trim()), 'Les chiffres');
  await page.close();
});

test('EMB-27 served from another origin, in a folder, on a page with a base elsewhere', async () => {
  server.override(/^\/copy\//, { headers: { 'access-control-allow-origin': '*' } });
  const head = `<base href="https://elsewhere.invalid/x/">
    <script type="module" src="${server.other}/copy/dist/cdn/baro.js"></script>`;
  const page = await newPage(browser, { height: 3000 });
  server.hits.length = 0;
  await page.goto(
    server.page('/base', pageOf(`${three}<baro-levers edition="2016"></baro-levers>`, head)),
  );
  await works(page, 4);
  await quiet(page);
  const files = server.hits.filter(({ url }) => url !== '/base');
  assert.ok(files.length > 8);
  for (const { host, url } of files) {
    assert.match(`http://${host}${url}`, new RegExp(`^${server.other}/copy/dist/cdn/`));
  }
  server.override(/^\/copy\//, undefined);
  await page.close();
});

test('EMB-28 a page on a disk: the classic script is all that it takes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baro-'));
  const file = join(folder, 'page.html');
  const script = pathToFileURL(join(root, 'dist/cdn/baro.all.js')).href;
  writeFileSync(file, pageOf(three, `<script src="${script}"></script>`));
  const page = await newPage(browser, { height: 3000 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await works(page);
  await quiet(page);
  assert.deepEqual(asked, [pathToFileURL(file).href, script]);
  await page.close();
  rmSync(folder, { recursive: true });
});
