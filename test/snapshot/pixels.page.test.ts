/** Pictures beside a browser: the same chart drawn by both, SVG and e-mails opened in one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'puppeteer-core';

import { chartConfig, createChart, layoutPanel } from '../../src/chart/index.js';
import { toEmail, toSvg } from '../../src/formats/index.js';
import { fr } from '../../src/locales/fr.js';
import { FAMILIES, loadRenderer } from '../../src/snapshot/canvas.js';
import { snapshot } from '../../src/snapshot/index.js';
import { lightTheme, swatch } from '../../src/theme/index.js';
import { adoptionView } from '../../src/view/index.js';
import { hostile, views } from '../kit/markup.js';
import { newPage, seen, setUp } from '../kit/page.js';

const { server, browser } = await setUp();

const view = adoptionView(fr, { view: 'crisis' });

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

async function read(png: Uint8Array): Promise<Drawing> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const ctx = canvas.getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, data };
}

/** Share of the pixels that a reader could tell apart. */
function difference(a: Drawing, b: Drawing): number {
  assert.deepEqual([a.width, a.height], [b.width, b.height]);
  let apart = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const far = [0, 1, 2].some((c) => Math.abs((a.data[at + c] ?? 0) - (b.data[at + c] ?? 0)) > 64);
    if (far) apart += 1;
  }
  return apart / (a.width * a.height);
}

/** The longest run of each colour in a line of pixels, in its order: what the bars are. */
function runs({ width, data }: Drawing, y: number, colours: readonly string[]): string[] {
  const found: string[] = [];
  let last = '';
  let length = 0;
  for (let x = 0; x <= width; x += 1) {
    const at = (y * width + x) * 4;
    const colour = x === width ? '' : `#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`;
    if (colour === last) length += 1;
    else {
      if (length > 4 && colours.includes(last)) found.push(`${last} ${length}`);
      last = colour;
      length = 1;
    }
  }
  return found;
}

test('SNP-23: a chart drawn in Node and in Chromium has the same bars, order and colours', async () => {
  const page = await newPage(browser, { width: 700, hooks: false });
  await page.goto(
    server.page(
      '/pixels',
      `<!doctype html><html lang="fr"><title>pixels</title><style>
        @font-face { font-family: Inter; src: url(/dist/fonts/Inter-Regular.woff2); }
        @font-face { font-family: Inter; font-weight: 600; src: url(/dist/fonts/Inter-SemiBold.woff2); }
        body { font: 14px Inter; background: #fff; margin: 20px }
      </style><p>a <b style="font-weight: 600">b</b></p>
      <script type="module">
        await Promise.all([document.fonts.load('14px Inter'), document.fonts.load('600 14px Inter')]);
        await import('/dist/cdn/baro.js');
      </script>
      <baro-adoption view="crisis" theme="light"></baro-adoption>`,
    ),
  );
  await page.waitForSelector('baro-adoption[data-drawn]', { timeout: 20_000 });
  const drawn = await page.evaluate(() => {
    const canvas = document.querySelector('baro-adoption')?.shadowRoot?.querySelector('canvas');
    if (!canvas) throw new Error('no canvas');
    const copy = document.createElement('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    const ctx = copy.getContext('2d');
    if (!ctx) throw new Error('no context');
    ctx.fillStyle = '#ffffff';
    ctx.fillRect(0, 0, copy.width, copy.height);
    ctx.drawImage(canvas, 0, 0);
    return copy.toDataURL('image/png').split(',')[1] ?? '';
  });
  const browsers = await read(Buffer.from(drawn, 'base64'));

  const { measure } = await loadRenderer();
  const [panel] = view.panels;
  assert.ok(panel);
  const layout = layoutPanel(panel, { width: browsers.width, measure });
  const canvas = createCanvas(layout.width, layout.height);
  const theme = { ...lightTheme, font: FAMILIES };
  createChart(canvas, chartConfig(panel, layout, theme, { ground: true }), layout);
  const ours = await read(canvas.toBuffer('image/png'));

  const fills = panel.rows.flatMap((row) => row.cells.map((cell) => swatch(cell.tone, theme).fill));
  const bars = layout.marks.map((mark) => {
    const y = Math.round(mark.y + mark.height / 2);
    return [runs(ours, y, fills), runs(browsers, y, fills)];
  });
  for (const [inNode, inBrowser] of bars) {
    assert.equal(inNode?.length, 1);
    assert.deepEqual(inBrowser, inNode);
  }
  // Text is smoothed differently, and the canvas package sets it up to a pixel lower: the bars
  // above are exact, this sees to it that nothing is missing or elsewhere.
  const apart = difference(ours, browsers);
  assert.ok(apart < 0.06, `${(apart * 100).toFixed(2)} % of the pixels differ`);
  await page.close();
});

async function open(page: Page, svg: string): Promise<void> {
  await page.goto(server.page('/picture.svg', svg, { 'content-type': 'image/svg+xml' }));
}

test('SNP-23: the SVG with its font looks like the PNG', async () => {
  for (const [widget, name] of [
    ['adoption', 'maturity'],
    ['levers', 'needs'],
  ] as const) {
    const png = await snapshot({ widget, view: name });
    const svg = await snapshot({ widget, view: name, format: 'svg', embedFont: true });
    const page = await newPage(browser, { width: 600, height: png.height ?? 0, hooks: false });
    await page.goto(
      server.page(
        '/picture',
        `<!doctype html><title>x</title><body style="margin:0"><img src="data:image/svg+xml;base64,${Buffer.from(svg.data).toString('base64')}" style="display:block">`,
      ),
    );
    await page.waitForFunction(() => document.images[0]?.complete);
    const shot = await page.screenshot();
    const apart = difference(await read(png.data as Uint8Array), await read(shot));
    assert.ok(apart < 0.02, `${name}: ${(apart * 100).toFixed(2)} % of the pixels differ`);
    await page.close();
  }
});

test('SNP-03: where the font is not there a wider one stays inside the picture', async () => {
  const { measure } = await loadRenderer();
  const page = await newPage(browser);
  for (const one of views.filter(({ lang }) => lang === 'fr')) {
    const svg = toSvg(one, { ...lightTheme, font: 'monospace' }, { measure, width: 320 });
    await open(page, svg);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('text')]
        .filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 0 || right > 320;
        })
        .map((text) => text.textContent),
    );
    assert.deepEqual(beyond, [], one.view);
  }
  await page.close();
});

test('SEC-14: a hostile SVG opened as a page runs nothing and asks for nothing', async () => {
  const one = views.find((some) => some.view === 'tools');
  assert.ok(one);
  const { measure } = await loadRenderer();
  for (const attack of [
    '</text><script>window.__pwned=1</script>',
    '"><svg onload="window.__pwned=1">',
    ']]><script href="/evil.js"/>',
    '&lt;script&gt;window.__pwned=1&lt;/script&gt;',
  ]) {
    const page = await newPage(browser);
    server.hits.length = 0;
    await open(page, toSvg(hostile(one, attack), lightTheme, { measure }));
    const { errors, calls } = await seen(page);
    assert.deepEqual([errors, calls], [[], {}]);
    assert.equal(await page.evaluate('window.__pwned'), undefined);
    assert.deepEqual(
      server.hits.map((hit) => hit.url),
      ['/picture.svg'],
    );
    assert.ok((await page.evaluate(() => document.documentElement.textContent)).includes(attack));
    await page.close();
  }
});

test('PRT-13: e-mails are 600 pixels at most, and nothing leaves a screen of 320', async () => {
  const page = await newPage(browser, { hooks: false });
  for (const one of views) {
    const html = `<!doctype html><meta charset="utf-8"><body style="margin:0">${toEmail(one)}`;
    for (const width of [320, 800]) {
      await page.setViewport({ width, height: 600 });
      await page.setContent(html);
      const { table, whole, small } = await page.evaluate(() => ({
        table: document.querySelector('table')?.getBoundingClientRect().width ?? 0,
        whole: document.documentElement.scrollWidth,
        small: [...document.querySelectorAll('td, th, p, h2')].filter(
          (element) =>
            element.textContent?.trim() && parseFloat(getComputedStyle(element).fontSize) < 11,
        ).length,
      }));
      assert.equal(table, Math.min(width, 600), `${one.view} ${one.lang} at ${width}`);
      assert.equal(whole, width);
      assert.equal(small, 0);
    }
  }
  await page.close();
});

test('PRT-09: with pictures blocked the alternative, the finding and the link are there', async () => {
  const one = views.find((some) => some.view === 'tools' && some.lang === 'fr');
  assert.ok(one);
  const page = await newPage(browser, { width: 640, hooks: false });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.resourceType() === 'image' ? request.abort() : request.continue());
  });
  const picture = { imageBase: server.origin, name: 'a.png', width: 600, height: 572 };
  const html = toEmail(one, { link: 'https://example.org/numerique', picture });
  await page.goto(server.page('/mail', `<!doctype html><title>x</title>${html}`));
  const found = await page.evaluate(() => ({
    text: document.body.innerText,
    alt: document.images[0]?.alt,
    links: [...document.links].map((link) => link.href),
  }));
  assert.equal(found.alt, one.name);
  assert.ok(found.text.includes(one.title) && found.text.includes(one.summary));
  assert.deepEqual(new Set(found.links), new Set(['https://example.org/numerique']));
  await page.close();
});
