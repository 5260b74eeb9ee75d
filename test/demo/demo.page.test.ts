import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { english as designersEnglish } from '../../demo/designers/words.js';
import { english } from '../../demo/index/words.js';
import { sources } from '../../src/data/index.js';
import { viewNames } from '../../src/view/index.js';
import { violations } from '../kit/axe.js';
import { newPage, ready, seen, setUp } from '../kit/page.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

const { server, browser } = await setUp();
beforeEach(() => {
  server.override('/site/', { headers: { 'content-security-policy': policy } });
  server.hits.length = 0;
});

async function open(query = '', width = 1200): Promise<Page> {
  const page = await newPage(browser, { width });
  await page.goto(`${server.origin}/site/${query}`);
  return page;
}

/** Scrolls past every widget, as a reader does, and waits until each has its chart. */
async function drawn(page: Page): Promise<void> {
  assert.deepEqual(await ready(page), ['ready', 'ready', 'ready']);
  for (const tag of ['baro-adoption', 'baro-effects', 'baro-levers']) {
    await page.$eval(tag, (element) => element.scrollIntoView());
    await page.waitForSelector(`${tag}[data-drawn]`);
  }
}

/** The title that each widget shows. */
const titles = (page: Page) =>
  page.$$eval('baro-adoption, baro-effects, baro-levers', (all) =>
    all.map((element) => element.shadowRoot?.querySelector('[part~="title"]')?.textContent.trim()),
  );

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the demo draws three charts under a strict policy, quietly, from its own server', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await drawn(page);
  const { errors, rejections, violations, console, calls } = await seen(page);
  assert.deepEqual([errors, rejections, violations, console], [[], [], [], []]);
  assert.deepEqual([calls['storage'], calls['document.cookie']], [undefined, undefined]);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(`${server.origin}/site/`)),
    [],
  );
  assert.equal(await page.$('[style]'), null);
  await page.close();
});

test('the demo fits a phone of 320 px in both languages, whatever width is asked', async () => {
  for (const query of ['?lang=fr', '?lang=en', '?lang=fr&width=900']) {
    const page = await open(query, 320);
    await drawn(page);
    assert.equal(await overflow(page), 0, query);
    await page.close();
  }
});

test('the language changes the page, its controls and every widget, and stays in the address', async () => {
  const page = await open();
  await drawn(page);
  const french = await titles(page);
  assert.equal(french[0], 'Les outils numériques des associations, selon leurs responsables');
  await page.click('a[data-language="en"]');
  await page.waitForFunction(() =>
    document
      .querySelector('select[name="adoption-view"] option')
      ?.textContent.startsWith('Associations’ digital tools'),
  );
  await ready(page);
  assert.equal(await page.$eval('html', (html) => html.lang), 'en');
  assert.equal(await page.title(), 'Digital practice in associations, as their leaders see it');
  assert.equal(await page.$eval('.code .button', (button) => button.textContent), 'Copy');
  assert.match(page.url(), /\?lang=en$/);
  const other = await titles(page);
  other.forEach((title, index) => assert.notEqual(title, french[index]));
  assert.equal(await page.$eval('a[aria-current]', (link) => link.textContent), 'English');

  await page.reload();
  await ready(page);
  assert.deepEqual(await titles(page), other);
  await page.click('a[data-language="fr"]');
  await page.waitForFunction(() => document.documentElement.lang === 'fr');
  await ready(page);
  assert.equal(
    await page.$eval('h1', (heading) => heading.textContent),
    'Le numérique dans les associations, vu par leurs responsables',
  );
  await page.close();
});

test('every view of every widget can be chosen, and the tag shown is the one in the page', async () => {
  const page = await open();
  await ready(page);
  for (const [widget, names] of Object.entries(viewNames)) {
    const name = `select[name="${widget}-view"]`;
    const views = await page.$$eval(`${name} option`, (all) =>
      all.map(({ value, textContent }) => ({ value, textContent })),
    );
    assert.deepEqual(
      views.map(({ value }) => value),
      names,
    );
    for (const { value, textContent } of views) {
      await page.select(name, value);
      await ready(page);
      const shown = await titles(page);
      assert.ok(shown.includes(textContent), `${widget} ${value} is not shown`);
      assert.equal(
        await page.$eval(`#${widget} code`, (code) => code.textContent),
        `<baro-${widget} view="${value}" lang="fr"></baro-${widget}>`,
      );
    }
  }
  const last = Object.entries(viewNames).map(([widget, names]) => `${widget}=${names.at(-1)}`);
  assert.ok(page.url().endsWith(last.join('&')), page.url());
  assert.deepEqual((await seen(page)).console, []);
  await page.close();
});

test('theme, width, edition and highlight are settings of the page; wrong ones are left out', async () => {
  const page = await open(
    '?theme=dark&width=480&adoption=purposes&adoption-edition=2022&adoption-highlight=network',
  );
  await drawn(page);
  assert.equal(
    await page.$eval('#adoption code', (code) => code.textContent),
    '<baro-adoption view="purposes" lang="fr" theme="dark" edition="2022" highlight="network"></baro-adoption>',
  );
  assert.equal(await page.$eval('baro-adoption', (element) => element.clientWidth), 480);
  const ground = () => page.$eval('body', (body) => getComputedStyle(body).backgroundColor);
  assert.equal(await ground(), 'rgb(22, 27, 32)');
  await page.select('select[name="theme"]', 'light');
  assert.equal(await ground(), 'rgb(255, 255, 255)');
  // The view of the crisis has neither that edition's item nor that highlight.
  await page.select('select[name="adoption-view"]', 'ai');
  await ready(page);
  assert.equal(
    await page.$eval('#adoption code', (code) => code.textContent),
    '<baro-adoption view="ai" lang="fr" theme="light"></baro-adoption>',
  );
  await page.close();

  const odd = await open('?lang=xx&theme=pink&width=-1&adoption=<b>&levers-edition=1900');
  await drawn(odd);
  assert.equal(await odd.$eval('html', (html) => html.lang), 'fr');
  assert.deepEqual((await seen(odd)).console, []);
  await odd.close();
});

test('code is copied and said so; without a clipboard it is selected', async () => {
  const page = await open();
  await ready(page);
  const status = () => page.$eval('#embed [role="status"]', (element) => element.textContent);
  assert.equal(await status(), '');
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.title = text;
      return Promise.resolve();
    };
  });
  await page.click('#embed .button');
  await page.waitForFunction(() => document.querySelector('#embed [role="status"]')?.textContent);
  assert.equal(await status(), 'Copié');
  const code = await page.$eval('#embed code', (element) => element.textContent);
  assert.equal(code.split('\n').length, 3);
  assert.equal(await page.title(), code.replace(/\s+/g, ' '));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.click('#embed .button');
  await page.waitForFunction(() => getSelection()?.toString().startsWith('<script'));
  assert.match(await status(), /^Sélectionné\u00a0:/);
  await page.close();
});

test('without the elements, and without any script, the page still reads', async () => {
  const fallback = Array(3).fill('Lire l’étude chez Solidatech');
  const seenIn = (page: Page) =>
    page.$$eval('.frame a', (links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.textContent),
    );
  const elements = /\/define-/;
  server.override(elements, { status: 404 });
  const page = await open();
  await page.waitForSelector('#settings select');
  assert.deepEqual(await seenIn(page), fallback);
  await page.close();
  server.override(elements, undefined);

  const plain = await newPage(browser);
  await plain.setJavaScriptEnabled(false);
  await plain.goto(`${server.origin}/site/`);
  assert.deepEqual(await seenIn(plain), fallback);
  assert.equal(await plain.$eval('#settings', (form) => getComputedStyle(form).display), 'none');
  await plain.close();
});

for (const [file, words] of [
  ['index', english],
  ['designers', designersEnglish],
] as const) {
  test(`${file}: HTML and English name the same places, links are known, French is set right`, () => {
    const html = readFileSync(`demo/${file}.html`, 'utf8');
    const names = [...html.matchAll(/data-words(?:-label)?="(\w+)"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(names)].sort(), Object.keys(words).sort());
    const known = sources.map((source) => source.url);
    for (const [, url] of html.matchAll(/href="(http[^"]+)"/g)) assert.ok(known.includes(url!));
    const text = html
      .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, '')
      .replace(/&(nbsp|#8239);/g, '\u00a0');
    assert.doesNotMatch(text, /[ \n][:;?!%»]|« |'/, 'no-break spaces and ’');
  });
}

test('axe finds nothing in French by day on a wide screen, in English by night on a phone', async () => {
  server.override('/site/', undefined);
  for (const [query, width] of [
    ['fr&theme=light', 1200],
    ['en&theme=dark', 360],
  ] as const) {
    const page = await open(`?lang=${query}`, width);
    await drawn(page);
    assert.deepEqual(await violations(page), [], `${query} at ${width} px`);
    await page.close();
  }
});

test('the page for newsletters gives picture, alternative text, e-mail and plain text', async () => {
  const page = await newPage(browser);
  const link = await open();
  await link.waitForSelector('#settings select');
  await page.goto(await link.$eval('a[data-page]', (a) => a.href));
  await link.close();
  await page.waitForSelector('#picture canvas');
  const text = (selector: string) => page.$eval(selector, (element) => element.textContent);
  const name =
    'Barres, outils numériques\u00a0: «\u00a0Outils collaboratifs\u00a0» 43\u00a0% en\u00a02016';
  assert.equal(await text('#alt code'), name);
  assert.equal(await page.$eval('#picture canvas', (canvas) => canvas.ariaLabel), name);
  assert.equal(await page.$eval('#picture canvas', (canvas) => canvas.width), 1200);

  // Every choice shows in every form.
  for (const [field, value] of [
    ['widget', 'effects'],
    ['view', 'since-covid'],
    ['language', 'en'],
    ['theme', 'dark'],
    ['width', '480'],
  ] as const) {
    await page.select(`select[name="${field}"]`, value);
  }
  await page.waitForFunction(() => document.querySelector('canvas')?.width === 960);
  assert.match(await text('#text code'), /^Effects seen since the health crisis\n/);
  assert.match(await text('#email code'), /^<table lang="en"[^>]*bgcolor="#161b20"/);
  assert.match(await text('#long code'), /61%/);
  const heading = await page.waitForFunction(() => {
    const inside = document.querySelector('iframe')?.contentDocument;
    return inside?.documentElement.lang === 'en' && inside.querySelector('h2')?.textContent;
  });
  assert.equal(await heading.jsonValue(), 'Effects seen since the health crisis');
  const height = await page.$eval('iframe', (frame) => frame.clientHeight);
  assert.ok(height > 300, `the preview is ${height} px high`);
  assert.deepEqual((await seen(page)).console, []);

  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      (globalThis as unknown as { saved: string[] }).saved.push(this.download);
    };
    Object.assign(globalThis, { saved: [] });
    const isDownload = (button: Element) => button.textContent?.startsWith('Télécharger');
    for (const button of document.querySelectorAll<HTMLButtonElement>('.actions button')) {
      if (isDownload(button)) button.click();
    }
  });
  await page.waitForFunction(
    () => (globalThis as unknown as { saved: string[] }).saved.length === 4,
  );
  const saved = await page.evaluate(() => (globalThis as unknown as { saved: string[] }).saved);
  assert.deepEqual(saved.sort(), [
    'baro-effects-since-covid-en-dark-480-2x.png',
    'baro-effects-since-covid-en-dark-480.svg',
    'baro-effects-since-covid-en-dark.html',
    'baro-effects-since-covid-en.txt',
  ]);
  await page.close();
});

test('the page for newsletters fits a phone, and axe finds nothing in it', async () => {
  for (const width of [1200, 320]) {
    for (const query of ['?lang=fr', '?lang=en&theme=dark&widget=levers']) {
      const page = await newPage(browser, { width });
      await page.goto(`${server.origin}/site/designers.html${query}`);
      await page.waitForSelector('#picture canvas');
      assert.equal(await overflow(page), 0);
      assert.deepEqual(await violations(page), [], `${query} at ${width} px`);
      await page.close();
    }
  }
});
