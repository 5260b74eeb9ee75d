// Widgets on paper. What the browser does before and after printing is done by hand, so that the
// page can be looked at while it is laid out for paper; one test prints for real.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { moduleScript, newPage, seen, setUp } from '../../kit/page.js';

const { server, browser } = await setUp();

const html = (body: string, look = '') =>
  `<!doctype html><html lang="fr" style="${look}"><head><meta charset="utf-8"><title>Page</title>${moduleScript}</head><body>${body}</body></html>`;

/** A page with its charts drawn in a window of 1600 pixels, laid out for a sheet of A4. */
async function onPaper(path: string, body: string, look?: string, width = 1600): Promise<Page> {
  const page = await newPage(browser, { width, height: 2400 });
  await page.goto(server.page(path, html(body, look)));
  await page.waitForSelector('[data-drawn]');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMediaType('print');
  await page.setViewport({ width: 718, height: 1000 });
  return page;
}

async function inWidget<T>(page: Page, look: (root: ShadowRoot) => T): Promise<Awaited<T>> {
  const root = await page.evaluateHandle(
    () => document.querySelector('baro-adoption')?.shadowRoot as ShadowRoot,
  );
  return root.evaluate(look);
}

test('PRT-01 the whole chart stands in the width of the sheet, not squeezed', async () => {
  const page = await onPaper('/paper', '<baro-adoption view="purposes"></baro-adoption>');
  const found = await inWidget(page, (root) => {
    const shown = [...root.querySelectorAll('.plot > *')].filter((one) => one.checkVisibility());
    return shown.map((one) => {
      const { left, right, width, height } = one.getBoundingClientRect();
      const { clientWidth, clientHeight } = one.parentElement!;
      return {
        kind: `${one.localName}.${one.getAttribute('class')}`,
        inside: left >= 0 && right <= 718,
        width,
        // Its place has opened to its height.
        whole: clientWidth >= width && Math.abs(clientHeight - height) <= 1,
      };
    });
  });
  assert.deepEqual(found, [{ kind: 'svg.paper', inside: true, width: 640, whole: true }]);
  // The last category: its bars and its printed reason.
  const last = await inWidget(page, (root) => {
    const svg = root.querySelector('svg.paper')!;
    const { bottom } = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('rect, text')].filter(
      (one) => one.getBoundingClientRect().top > bottom - 60,
    ).length;
  });
  assert.ok(last > 3, `${last} parts of the last category`);
  await page.close();
});

test('F04 a page that was never scrolled prints every chart, base, source and address', async () => {
  const page = await newPage(browser, { width: 1000, height: 700 });
  const views = ['tools', 'purposes', 'maturity', 'potential', 'who', 'crisis'];
  const tags = views.map((view) => `<baro-adoption view="${view}"></baro-adoption>`).join('');
  await page.goto(server.page('/unscrolled', html(tags)));
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-state=ready]').length === count,
    {},
    views.length,
  );
  // The last ones are far below: nothing has drawn them.
  assert.equal(await page.$('baro-adoption:last-of-type[data-drawn]'), null);
  const once = new Promise<void>((done) => void page.exposeFunction('laidOut', done));
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const widgets = [...document.querySelectorAll('baro-adoption')];
      const found = widgets.map(({ shadowRoot }) => ({
        marks: shadowRoot!.querySelectorAll('.paper svg > rect').length,
        folded: shadowRoot!.querySelectorAll('details:not([open])').length,
      }));
      (globalThis as unknown as { found: unknown }).found = found;
      (globalThis as unknown as { laidOut: () => void }).laidOut();
    });
  });
  await page.pdf({ format: 'A4' });
  await once;
  const found = await page.evaluate(
    () => (globalThis as unknown as { found: { marks: number; folded: number }[] }).found,
  );
  assert.deepEqual(
    found.map(({ marks, folded }) => [marks > 3, folded]),
    views.map(() => [true, 0]),
  );
  // As paper, looked at: the table is whole, and each address written.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMediaType('print');
  const cut = await page.$$eval('baro-adoption', (all) =>
    all.map(({ shadowRoot }) => {
      const tables = shadowRoot!.querySelector<HTMLElement>('.tables')!;
      const links = [...shadowRoot!.querySelectorAll('a[href]')];
      return [
        tables.scrollHeight - tables.clientHeight,
        links.every((link) => getComputedStyle(link, '::after').content.includes('http')),
      ];
    }),
  );
  assert.deepEqual(
    cut,
    views.map(() => [0, true]),
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await page.$$('baro-adoption >>> .paper'), []);
  await page.close();
});

test('PRT-02 afterwards the screen is as it was', async () => {
  const page = await newPage(browser, { width: 1600, height: 2400 });
  await page.goto(server.page('/screen', html('<baro-adoption></baro-adoption>')));
  await page.waitForSelector('[data-drawn]');
  const look = () =>
    inWidget(page, (root) =>
      [...root.querySelectorAll('canvas, details, .root')].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return [one.className, width, height, one.hasAttribute('open')].join();
      }),
    );
  const earlier = await look();
  // Without the widget's rounded corners, which the browser smooths a little otherwise each time.
  const clip = { x: 16, y: 0, width: 1568, height: 2400 };
  const picture = await page.screenshot({ clip });
  const file = await page.pdf({ format: 'A4' });
  assert.equal(Buffer.from(file.subarray(0, 5)).toString(), '%PDF-');
  assert.deepEqual(await look(), earlier);
  assert.deepEqual(Buffer.from(await page.screenshot({ clip })), Buffer.from(picture));
  const { errors, rejections } = await seen(page);
  assert.deepEqual([errors, rejections], [[], []]);
  await page.close();
});

test('PRT-03 a dark page prints dark on light', async () => {
  const dark = 'color-scheme:dark;background:#111;color:#eee';
  const page = await onPaper('/night', '<baro-adoption view="purposes"></baro-adoption>', dark);
  const colours = await inWidget(page, (root) => {
    const box = getComputedStyle(root.querySelector('.root') as Element);
    const cell = getComputedStyle(root.querySelector('td') as Element);
    const note = getComputedStyle(root.querySelector('.foot') as Element);
    return [box.backgroundColor, box.color, cell.color, note.color];
  });
  assert.deepEqual(colours, [
    'rgb(255, 255, 255)',
    'rgb(0, 0, 0)',
    'rgb(0, 0, 0)',
    'rgb(61, 69, 73)',
  ]);
  await page.close();
});

test('PRT-04 title, period, sample, table, notes and addresses, and no button', async () => {
  // From a phone's window, where the notes are folded.
  const tag = '<baro-adoption view="purposes"></baro-adoption>';
  const page = await onPaper('/content', tag, '', 380);
  const found = await inWidget(page, (root) => {
    const text = (root.querySelector('.root') as HTMLElement).innerText;
    const table = root.querySelector('table')?.getBoundingClientRect();
    const buttons = [...root.querySelectorAll('button')].filter((one) => one.offsetParent);
    const link = root.querySelector('a[href]');
    return {
      title: text.includes('À quoi le numérique sert aux associations'),
      sample: /2\s285 en 2025/.test(text),
      note: text.includes('Calculé à partir de chiffres publiés.'),
      table: (table?.height ?? 0) > 100,
      buttons: buttons.length,
      address: link ? getComputedStyle(link, '::after').content.includes('http') : false,
    };
  });
  assert.deepEqual(found, {
    title: true,
    sample: true,
    note: true,
    table: true,
    buttons: 0,
    address: true,
  });
  await page.close();
});

test('PRT-05 R15 a sheet ends between chart and table or between rows, never within one', async () => {
  const page = await onPaper('/whole', '<baro-adoption></baro-adoption>');
  const found = await inWidget(page, (root) =>
    [
      root.host,
      ...['.panel', 'tr', '.foot p', 'caption'].map((one) => root.querySelector(one)),
    ].map((one) => {
      const { breakInside, breakAfter } = getComputedStyle(one!);
      return [breakInside, breakAfter];
    }),
  );
  assert.deepEqual(found, [
    ['auto', 'auto'],
    ['avoid', 'auto'],
    ['avoid', 'auto'],
    ['avoid', 'auto'],
    ['auto', 'avoid'],
  ]);
  await page.close();
});

test('PRT-06 in grey, on paper: no two series look alike', async () => {
  const tags = { 'baro-effects': 'opinions', 'baro-levers': 'needs' };
  let pairs = 0;
  for (const [tag, view] of Object.entries(tags)) {
    const page = await newPage(browser, { width: 718, height: 2400 });
    await page.goto(server.page('/grey', html(`<${tag} view="${view}"></${tag}>`)));
    await page.waitForSelector('[data-drawn]');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    await page.emulateVisionDeficiency('achromatopsia');
    const pictures: string[] = [];
    const list = await page.waitForSelector(`${tag} >>> [part=legend]`);
    for (const swatch of await list!.$$('.swatch')) {
      pictures.push(await swatch.screenshot({ encoding: 'base64' }));
    }
    const greys = await page.evaluate(async (all) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      const found: number[][] = [];
      for (const text of all) {
        const picture = new Image();
        picture.src = `data:image/png;base64,${text}`;
        await picture.decode();
        [canvas.width, canvas.height] = [picture.width, picture.height];
        context.drawImage(picture, 0, 0);
        const { data } = context.getImageData(0, 0, picture.width, picture.height);
        found.push(data.filter((_, index) => index % 4 === 0) as unknown as number[]);
      }
      return found.map((grey) => Array.from(grey));
    }, pictures);
    greys.forEach((one, index) => {
      for (const other of greys.slice(index + 1)) {
        pairs += 1;
        const differs = one.filter((value, at) => Math.abs(value - other[at]!) > 40).length;
        assert.ok(differs / one.length > 0.1, `${view}: ${index} is like another`);
      }
    });
    await page.close();
  }
  // Three answers, and four.
  assert.equal(pairs, 9);
});
