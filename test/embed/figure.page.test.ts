// The documented code holds a whole figure: read with no script, kept while anything fails.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { root } from '../../scripts/shared/files.js';
import type { EmbedVariant } from '../../src/formats/index.js';
import { chunkOf } from '../kit/chunk.js';
import { embedCode } from '../kit/embed-code.js';
import {
  drawn,
  gate,
  layoutShift,
  moduleScript,
  newPage,
  pageOf,
  quiet,
  ready,
  seen,
  setUp,
  watchShifts,
} from '../kit/page.js';

const { server, browser } = await setUp();

/** What the build says of its files. */
const built = JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8')) as {
  version: string;
  files: Record<string, string>;
};

const which = { widget: 'adoption', view: 'tools', lang: 'fr' } as const;
const code = (options?: Parameters<typeof embedCode>[2]) => embedCode(server, which, options);
const chunk = (name: 'drawing' | 'table') => chunkOf('baro.js', name);

/** What assistive technology is given: "image Barres, outils numériques…", "link Bizouard…". */
async function exposed(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter((node) => !node.ignored)
    .map(({ role, name }) => `${role?.value ?? ''} ${name?.value ?? ''}`.replaceAll(/\s/g, ' '));
}

const count = (list: readonly string[], pattern: RegExp) =>
  list.filter((text) => pattern.test(text)).length;

/** Title, finding, picture, table and source are there to be read; asked without the page's script. */
async function readable(page: Page, name: string): Promise<void> {
  const given = await exposed(page);
  assert.equal(count(given, /^image Barres, outils numériques : « Outils collab/), 1, name);
  assert.equal(
    count(
      given,
      /^StaticText Outils collaboratifs : usage déclaré par 43 % des responsables en 2016/,
    ),
    1,
    name,
  );
  assert.equal(count(given, /^DisclosureTriangle Tableau : Les outils numériques des ass/), 1);
  assert.equal(count(given, /^link Source : Solidatech et Recherches & Solid/), 1, name);
  assert.equal(count(given, /undefined|null|NaN/), 0, name);
  const picture = await page.$('figure img, figure svg');
  const box = await picture!.boundingBox();
  assert.ok((box?.width ?? 0) > 280 && (box?.height ?? 0) > 300, `${name}: the picture is seen`);
}

for (const variant of ['tag', 'div', 'figure'] satisfies EmbedVariant[]) {
  test(`EMB-13 ${variant} with no script at all: the whole figure is read`, async () => {
    const page = await newPage(browser, { hooks: false });
    await page.setJavaScriptEnabled(false);
    for (const options of [{}, { inline: true, strict: true }]) {
      const body = await code({ variant, ...options });
      await page.goto(server.page('/plain', pageOf(body, '')));
      await readable(page, variant);
    }
    await page.close();
  });
}

test('EMB-13 what an editor leaves of the code: readable, with script and without', async () => {
  const whole = await code();
  const figure = whole.slice(whole.indexOf('<figure'), whole.indexOf('</figure>') + 9);
  const tag = whole.slice(whole.indexOf('<baro'));
  const cases = {
    'the tag without the script': tag,
    'the script without the tag': moduleScript + figure,
    'the script after the text alone': `<p>62 % en 2016</p>${moduleScript}`,
    'only text is left': '<p>62 % en 2016</p>',
  };
  for (const [name, body] of Object.entries(cases)) {
    for (const script of [true, false]) {
      const page = await newPage(browser, { hooks: script });
      await page.setJavaScriptEnabled(script);
      await page.goto(server.page('/left', pageOf(body, '')));
      if (body.includes('<figure')) await readable(page, name);
      else assert.equal(count(await exposed(page), /^StaticText 62 % en 2016$/), 1, name);
      if (script) await quiet(page);
      await page.close();
    }
  }
});

const lateScript =
  '<script>addEventListener("load", () => { document.title = "went on"; })</script>';

const lost = {
  'NET-07 the script is blocked': { cut: true },
  'NET-07 the script is not there': { status: 404, body: 'gone' },
  'NET-09 half of the script': { body: (text: string) => text.slice(0, text.length / 2) },
  'EMB-22 a syntax that the browser lacks': { body: (text: string) => `${text}; let a := 1;` },
};

/** The scripts that a page may ask for. */
const scripts = ['baro.js', `baro-${built.version}.js`, 'baro.all.js'];

for (const [name, answer] of Object.entries(lost)) {
  test(`${name}: the figure stays, the page goes on`, async () => {
    for (const script of scripts) {
      server.override(`/dist/cdn/${script}`, answer);
      const page = await newPage(browser);
      const body = await code({ script });
      await page.goto(server.page('/lost', pageOf(body + lateScript, '')));
      await page.waitForFunction(() => document.title === 'went on');
      assert.equal(await page.evaluate(() => customElements.get('baro-adoption')), undefined);
      await readable(page, script);
      const { rejections, console } = await seen(page);
      assert.deepEqual([rejections, console], [[], []]);
      await page.close();
      server.restore();
    }
  });
}

test('EMB-22 no custom elements: the figure stays, nothing is thrown', async () => {
  for (const script of ['baro.js', 'baro.all.js']) {
    for (const variant of ['tag', 'div'] as const) {
      const page = await newPage(browser);
      await page.evaluateOnNewDocument('delete window.customElements');
      const body = await code({ script, variant });
      await page.goto(server.page('/old', pageOf(body + lateScript, '')));
      await page.waitForFunction(() => document.title === 'went on');
      await readable(page, `${script} ${variant}`);
      const { errors, rejections } = await seen(page);
      assert.deepEqual([errors, rejections], [[], []], `${script} ${variant}`);
      await page.close();
    }
  }
});

test('EMB-25 integrity: the right file runs, a changed one leaves the figure', async () => {
  for (const script of [`baro-${built.version}.js`, `baro.all-${built.version}.min.js`]) {
    const body = await code({ script, integrity: built.files[script] });
    for (const right of [true, false]) {
      // One byte more.
      if (!right) server.override(`/dist/cdn/${script}`, { body: (text) => `${text} ` });
      const page = await newPage(browser);
      await page.goto(server.page('/whole', pageOf(body + lateScript, '')));
      await page.waitForFunction(() => document.title === 'went on');
      if (right) {
        assert.deepEqual(await ready(page), ['ready']);
        await drawn(page);
        await quiet(page);
      } else {
        assert.equal(await page.evaluate(() => customElements.get('baro-adoption')), undefined);
        await readable(page, script);
      }
      await page.close();
    }
  }
});

test('EMB-26 integrity in an import map: all files pass, a changed chunk is refused', async () => {
  const path = chunk('drawing');
  const integrity = Object.fromEntries(
    Object.entries(built.files).map(([file, hash]) => [`/dist/cdn/${file}`, hash]),
  );
  const head = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  const page = await newPage(browser);
  await page.goto(server.page('/map', pageOf(await code(), head)));
  await drawn(page);
  await quiet(page);
  server.override(path, { body: (text) => `${text} ` });
  await page.goto(server.page('/map', pageOf(await code(), head)));
  const alert = await page.waitForSelector('baro-adoption >>> [role=alert]');
  await readable(page, 'refused');
  server.restore();
  await alert!.$eval('button', (button) => button.click());
  await drawn(page);
  await page.close();
});

test('the figure is what is exposed until the chart is drawn, the table from then on', async () => {
  const { opened, open } = gate();
  server.override(chunk('drawing'), { until: opened });
  const page = await newPage(browser);
  await page.goto(server.page('/exposed', pageOf(await code(), '')));
  assert.deepEqual(await ready(page), ['ready']);
  await readable(page, 'before');
  const table = /^table Les outils numériques des associations/;
  const chart = /^group Graphique, flèches pour parcourir les chiffres$/;
  const before = await exposed(page);
  assert.deepEqual([count(before, table), count(before, chart)], [0, 0]);
  open();
  await drawn(page);
  server.override(chunk('drawing'), undefined);
  const later = await exposed(page);
  assert.deepEqual([count(later, table), count(later, chart)], [1, 1]);
  assert.equal(count(later, /^DisclosureTriangle/), 0);
  assert.equal(count(later, /^image /), 1);
  assert.equal(count(later, /^link Recherches & Solidarités et Solidatech, « La place/), 1);
  await quiet(page);
  await page.close();
});

/** What has the focus, in words: the host, then what inside it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return [
      activeElement?.localName,
      activeElement?.shadowRoot?.activeElement?.getAttribute('role'),
      activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'),
    ];
  });
const title = 'Les outils numériques des associations, selon leurs responsables';

for (const [what, name] of [
  ['a figure', 'NET-01'],
  ['nothing', 'NET-02'],
] as const) {
  test(`${name} ${what} inside, the chart is lost: one message, and a retry that keeps the focus`, async () => {
    const path = chunk('drawing');
    server.override(path, { status: 503 });
    const page = await newPage(browser);
    const body =
      what === 'nothing' ? `${moduleScript}<baro-adoption></baro-adoption>` : await code();
    await page.goto(server.page('/chart', pageOf(body, '')));
    const alert = await page.waitForSelector('baro-adoption >>> [role=alert]');
    assert.equal((await page.$$('baro-adoption >>> [role=alert]')).length, 1);
    if (what === 'a figure') await readable(page, 'kept');
    const size = await alert!.boundingBox();
    assert.ok(size!.height > 20 && size!.width > 280, 'the message is seen');

    const { opened, open } = gate();
    server.override(path, { status: 503, until: opened });
    await alert!.$eval('button', (button) => button.focus());
    await page.keyboard.press('Enter');
    const said = () => alert!.evaluate((element) => element.textContent?.replaceAll(/\s+/g, ' '));
    await page.waitForFunction(
      (element) => element?.textContent?.includes('Chargement…'),
      {},
      alert,
    );
    assert.equal(await said(), ' Chargement… Réessayer ');
    assert.deepEqual((await focused(page))[0], 'baro-adoption');
    open();
    await page.waitForFunction((element) => !element?.textContent?.includes('…'), {}, alert);
    const failed = 'Le graphique ne s’affiche pas. Le tableau donne les mêmes chiffres.';
    assert.equal(await said(), ` ${failed} Réessayer `);
    assert.equal((await focused(page))[0], 'baro-adoption');

    server.override(path, undefined);
    await page.keyboard.press('Enter');
    await drawn(page);
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement);
    assert.deepEqual(await focused(page), ['baro-adoption', 'figure', title]);
    assert.equal(await page.$('baro-adoption >>> [role=alert]'), null);
    await page.close();
  });
}

test('NET-02 the words are lost, and come by keyboard: the focus stays in the widget', async () => {
  const path = chunk('table');
  for (const inside of [
    '',
    '<p>62 % en 2016</p>',
    (await code()).match(/<figure[^]*<\/figure>/)![0],
  ]) {
    server.override(path, { status: 503 });
    const page = await newPage(browser);
    const body = `<baro-adoption>${inside}</baro-adoption>`;
    await page.goto(server.page('/words', pageOf(body)));
    assert.deepEqual(await ready(page), ['error']);
    const alert = await page.waitForSelector('baro-adoption >>> [role=alert]');
    assert.match(
      (await alert!.evaluate((element) => element.textContent)) ?? '',
      /ne s’affiche pas/,
    );
    server.override(path, undefined);
    await alert!.$eval('button', (button) => button.focus());
    await page.keyboard.press('Enter');
    await drawn(page);
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement);
    assert.deepEqual(await focused(page), ['baro-adoption', 'figure', title], inside.slice(0, 20));
    await page.close();
  }
});

test('R1 what the figure was taller is given back once what follows it is out of sight', async () => {
  const body = `${await code()}<p id="next">Ce qui suit.</p><div style="height: 3000px"></div>`;
  /** Pixels of empty card below the last line, without its padding. */
  const empty = (page: Page) =>
    page.$eval('baro-adoption', ({ shadowRoot }) => {
      const root = shadowRoot!.querySelector('.root')!;
      const { bottom } = root.querySelector('.foot')!.getBoundingClientRect();
      return Math.round(root.getBoundingClientRect().bottom - bottom - 16);
    });
  // A low window: the end of the widget was never seen.
  const low = await newPage(browser, { width: 380, height: 500 });
  await watchShifts(low);
  await low.goto(server.page('/low', pageOf(body)));
  await drawn(low);
  await low.waitForFunction(
    () =>
      document.querySelector('baro-adoption')!.shadowRoot!.querySelector<HTMLElement>('.root')!
        .style.minBlockSize === '0px',
  );
  assert.ok((await empty(low)) <= 8, `${await empty(low)} px`);
  assert.equal(await layoutShift(low), 0);
  await low.close();
  // A high one: nothing moves, until the reader has scrolled the end out of sight.
  const high = await newPage(browser, { width: 380, height: 2000 });
  await watchShifts(high);
  await high.goto(server.page('/high', pageOf(`<div style="height: 500px"></div>${body}`)));
  const next = () => high.$eval('#next', (one) => one.getBoundingClientRect().top + scrollY);
  const before = await next();
  await drawn(high);
  assert.equal(await next(), before);
  assert.ok((await empty(high)) > 50, `${await empty(high)} px`);
  await high.setViewport({ width: 380, height: 900 });
  await high.evaluate(() => scrollTo(0, 100));
  await high.waitForFunction(
    () =>
      document.querySelector('baro-adoption')!.shadowRoot!.querySelector<HTMLElement>('.root')!
        .style.minBlockSize === '0px',
  );
  assert.ok((await empty(high)) <= 8, `${await empty(high)} px`);
  assert.equal(await layoutShift(high), 0);
  await high.close();
});
