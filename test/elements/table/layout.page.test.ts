// What a page sees of a widget's size: nothing moves, nothing is cut, whatever stands around it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { embedCode, type Which } from '../../kit/embed-code.js';
import {
  drawn,
  gate,
  layoutShift,
  newPage,
  pageOf,
  quiet,
  ready,
  setUp,
  watchShifts,
} from '../../kit/page.js';

const { server, browser } = await setUp();

const heightOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => Math.round(element.getBoundingClientRect().height));

const defaults: readonly Which[] = [
  { widget: 'adoption', view: 'tools', lang: 'fr' },
  { widget: 'effects', view: 'opinions', lang: 'fr' },
  { widget: 'levers', view: 'needs', lang: 'fr' },
];
// What follows the widget fills the window, so that whatever moves is seen to move.
const after_ = '<div style="height:3000px;background:#ddd">After.</div>';

for (const which of defaults) {
  for (const [name, widths, options] of [
    ['tag', [320, 600, 1200], {}],
    ['div', [320, 600, 1200], { variant: 'div' }],
    ['picture in the code', [320, 1200], { inline: true, strict: true }],
  ] as const) {
    test(`LAY-22 ${which.widget}, ${name}: the script comes late, and nothing moves`, async () => {
      const host = name === 'div' ? '[data-baro]' : `baro-${which.widget}`;
      const code = await embedCode(server, which, options);
      for (const width of widths) {
        const { opened, open } = gate();
        server.override('/dist/cdn/baro.js', { until: opened });
        const page = await newPage(browser, { width });
        await watchShifts(page);
        const html = pageOf(code + after_, '');
        const loaded = page.goto(server.page('/late', html));
        await page.waitForFunction(
          () =>
            document.readyState === 'interactive' &&
            [...document.images].every((image) => image.complete),
        );
        assert.equal(await layoutShift(page), 0, `${width} px, before`);
        const before = await heightOf(page, host);
        assert.ok(before > 500, 'the figure stands');
        open();
        await loaded;
        await drawn(page);
        assert.equal(await layoutShift(page), 0, `${width} px`);
        // What is not needed is given back only where all that follows is out of sight (R1).
        const after = await heightOf(page, host);
        const end = await page.$eval(host, (one) => one.getBoundingClientRect().bottom);
        const isGivenBack = after < before && end >= 900;
        assert.ok(after === before || isGivenBack, `${width} px: ${before}, then ${after}`);
        assert.equal(await heightOf(page, 'figure'), 0);
        await quiet(page);
        await page.close();
      }
      server.override('/dist/cdn/baro.js', undefined);
    });
  }
}

test('LAY-22 the window narrows before the chart is drawn: the place is the figure’s of then', async () => {
  const code = await embedCode(server, { widget: 'adoption', view: 'tools', lang: 'fr' });
  const page = await newPage(browser);
  const far = `<div style="height:3000px"></div>${code}${after_}`;
  await page.goto(server.page('/narrows', pageOf(far, '')));
  assert.deepEqual(await ready(page), ['ready']);
  // So high that the end of the widget stays in sight, and with it the height of its place.
  await page.setViewport({ width: 400, height: 2000 });
  // Until the picture for narrow windows has come, the figure has another height.
  await page.waitForFunction(() => {
    const image = document.querySelector('img') as HTMLImageElement;
    return image.currentSrc.endsWith('-320.svg') && image.complete;
  });
  const before = await heightOf(page, 'baro-adoption');
  await page.$eval('baro-adoption', (element) => element.scrollIntoView());
  await drawn(page);
  assert.equal(await heightOf(page, 'baro-adoption'), before);
  // Another width asks for another height: nothing is kept then.
  await page.setViewport({ width: 1000, height: 900 });
  await page.waitForFunction(() => {
    const root = document.querySelector('baro-adoption')!.shadowRoot!.querySelector('.root')!;
    return getComputedStyle(root).minBlockSize === '0px';
  });
  const fresh = '<baro-adoption view="tools"></baro-adoption>';
  await page.$eval('baro-adoption', (one, html) => one.insertAdjacentHTML('afterend', html), fresh);
  await drawn(page, 2);
  const heights = await page.$$eval('baro-adoption', (all) => all.map((one) => one.offsetHeight));
  assert.equal(heights[0], heights[1]);
  await page.close();
});

test('LAY-22 margins of the figure, in columns and between paragraphs: nothing moves', async () => {
  const which = { widget: 'effects', view: 'opinions', lang: 'fr' } as const;
  const code = await embedCode(server, which);
  const style = '<style>figure { margin: 40px 10px !important } p { margin: 24px 0 }</style>';
  const places = [
    `<p>Before.</p>${code}<p>After.</p>`,
    `<div style="display:flex;flex-direction:column">${code}</div>`,
    `<div style="overflow:auto">${code}</div>`,
    `<div style="display:grid"><section>${code}</section></div>`,
  ];
  for (const place of places) {
    const { opened, open } = gate();
    server.override('/dist/cdn/baro.js', { until: opened });
    const page = await newPage(browser);
    await watchShifts(page);
    const html = pageOf(style + place + after_, '');
    const loaded = page.goto(server.page('/margins', html));
    await page.waitForFunction(
      () =>
        document.readyState === 'interactive' &&
        [...document.images].every((image) => image.complete),
    );
    assert.equal(await layoutShift(page), 0);
    open();
    await loaded;
    await drawn(page);
    assert.equal(await layoutShift(page), 0, place.slice(0, 60));
    await page.close();
  }
  server.override('/dist/cdn/baro.js', undefined);
});
