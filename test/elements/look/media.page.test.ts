// What a reader's system asks of a page: forced colours, more contrast, less motion, a finger.
// Feigned through the browser's own protocol, which Web Test Runner can't do.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import type { CDPSession, Page } from 'puppeteer-core';

import { drawn, newPage, pageOf, quiet, setUp } from '../../kit/page.js';

const { server, browser } = await setUp();

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Features = Readonly<Record<string, string>>;

/** What one session feigns, another can't take back. */
const sessions = new WeakMap<Page, CDPSession>();

/** Before or after the page is loaded. */
async function feign(page: Page, features: Features): Promise<void> {
  const cdp = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, cdp);
  await cdp.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

const tags =
  '<baro-effects></baro-effects><baro-adoption></baro-adoption><baro-levers></baro-levers>';

async function open(path: string, body: string, features: Features, look = ''): Promise<Page> {
  const page = await newPage(browser, { width: 800, height: 2600 });
  await page.goto(server.page('/blank', pageOf('')));
  await feign(page, features);
  const html = pageOf(body).replace('<html', `<html style="${look}"`);
  await page.goto(server.page(path, html));
  await drawn(page, body.match(/<baro-/g)?.length);
  return page;
}

/** The canvas and what stands around it, as colours. */
function look(page: Page, tag = 'baro-effects') {
  return page.$eval(tag, (element) => {
    const root = element.shadowRoot as ShadowRoot;
    const canvas = root.querySelector('canvas') as HTMLCanvasElement;
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
      0,
      0,
      canvas.width,
      canvas.height,
    );
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] !== 255) continue;
      const key = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
    const style = (selector: string) =>
      getComputedStyle(root.querySelector(selector) as HTMLElement);
    const system = (name: string) => {
      const probe = document.createElement('i');
      probe.style.color = name;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    return {
      picture: canvas.toDataURL(),
      colours: colours.slice(0, 40),
      text: style('.root').color,
      muted: style('.foot').color,
      button: style('button').borderTopColor,
      edge: style('button').borderTopWidth,
      ground: style('.root').backgroundColor,
      canvas: system('Canvas'),
      canvasText: system('CanvasText'),
    };
  });
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((text) => {
    const share = Number(text) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

for (const scheme of ['dark', 'light'] as const) {
  test(`A11-19 forced colours at load, ${scheme}: chart, text and edges take the system’s`, async () => {
    const features = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };
    const page = await open(`/forced-${scheme}`, tags, features);
    for (const tag of ['baro-effects', 'baro-adoption', 'baro-levers']) {
      const { colours, text, muted, button, edge, canvas, canvasText } = await look(page, tag);
      assert.equal(luminance(canvas) < 0.5, scheme === 'dark', canvas);
      assert.deepEqual([text, muted, edge], [canvasText, canvasText, '1px'], tag);
      assert.ok(contrast(button, canvas) >= 3, `${tag}: edge of a button ${button}`);
      // What most of the ink has is text, mark or pattern: each can be told from the ground.
      assert.ok(colours.includes(canvasText), `${tag}: ${colours[0]}`);
      const [most = ''] = colours.filter((colour) => colour !== canvas);
      assert.ok(contrast(most, canvas) >= 3, `${tag}: ${most} on ${canvas}`);
    }
    await quiet(page);
    await page.close();
  });
}

test('A11-19 forced colours switched on and off: the chart follows both ways', async () => {
  const page = await open('/switched', tags, {});
  const before = await look(page);
  await feign(page, { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
  await page.waitForFunction(
    (picture) => {
      const root = document.querySelector('baro-effects')?.shadowRoot;
      return root?.querySelector('canvas')?.toDataURL() !== picture;
    },
    {},
    before.picture,
  );
  const forced = await look(page);
  assert.ok(forced.colours.includes(forced.canvasText));
  assert.equal(forced.text, forced.canvasText);
  await feign(page, {});
  await page.waitForFunction(
    (picture) => {
      const root = document.querySelector('baro-effects')?.shadowRoot;
      return root?.querySelector('canvas')?.toDataURL() === picture;
    },
    {},
    before.picture,
  );
  await quiet(page);
  await page.close();
});

test('A11-19 forced colours: answers still differ by pattern, a pressed button by its ground', async () => {
  const page = await open('/patterns', '<baro-effects></baro-effects>', {
    'forced-colors': 'active',
    'prefers-color-scheme': 'dark',
  });
  // The swatches repeat what the chart draws: one solid, one hatched, one in another grey.
  const swatches = await page.$eval('baro-effects', (element) =>
    [...(element.shadowRoot as ShadowRoot).querySelectorAll('.swatch svg')].map((svg) => {
      const rect = svg.querySelector('rect') as SVGRectElement;
      return [getComputedStyle(rect).fill, svg.querySelector('path') !== null].join();
    }),
  );
  assert.equal(new Set(swatches).size, 3, swatches.join(' '));
  const [off, on] = await page.$eval('baro-effects', async (element) => {
    const button = (element.shadowRoot as ShadowRoot).querySelector('button') as HTMLElement;
    const grounds = [getComputedStyle(button).backgroundColor];
    button.click();
    await (element as HTMLElement & { ready: Promise<void> }).ready;
    grounds.push(getComputedStyle(button).backgroundColor);
    return grounds;
  });
  assert.notEqual(off, on);
  await page.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`A11-20 prefers-contrast: more, ${scheme}: outlines, no grey text, 7:1`, async () => {
    const features = { 'prefers-contrast': 'more', 'prefers-color-scheme': scheme };
    const page = await open(`/contrast-${scheme}`, tags, features, `color-scheme:${scheme}`);
    const plain = await open(
      `/plain-${scheme}`,
      tags,
      { 'prefers-color-scheme': scheme },
      `color-scheme:${scheme}`,
    );
    const wanted = scheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    for (const tag of ['baro-effects', 'baro-adoption', 'baro-levers']) {
      const strong = await look(page, tag);
      const weak = await look(plain, tag);
      assert.equal(strong.text, wanted);
      const ground = scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)';
      assert.ok(contrast(strong.muted, ground) >= 7, `${tag}: ${strong.muted}`);
      assert.ok(contrast(strong.muted, ground) > contrast(weak.muted, ground));
      // Outlines: test/chart/config.test.ts measures them.
      assert.ok(strong.colours.includes(wanted), tag);
    }
    await quiet(page);
    await page.close();
    await plain.close();
  });
}

for (const [name, features] of Object.entries<Features>({
  'forced colours': { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  'more contrast': { 'prefers-contrast': 'more' },
})) {
  test(`A11-01 axe finds no fault under ${name}, chart and table`, async () => {
    const page = await open('/axe', `<main><h1>Page</h1>${tags}</main>`, features);
    await page.addScriptTag({ path: axePath });
    const faults = () =>
      page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string }[] }> };
        };
        const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        return (await axe.run({ runOnly })).violations.map(({ id }) => id);
      });
    assert.deepEqual(await faults(), []);
    await page.evaluate(async () => {
      for (const element of document.querySelectorAll('[data-state]')) {
        element.shadowRoot?.querySelector<HTMLElement>('[aria-pressed]')?.click();
        await (element as HTMLElement & { ready: Promise<void> }).ready;
      }
    });
    assert.deepEqual(await faults(), []);
    await page.close();
  });
}

test('A11-21 reduced motion, at load and switched: nothing moves, no transition', async () => {
  for (const reduced of ['reduce', 'no-preference']) {
    const page = await open(`/motion-${reduced}`, tags, { 'prefers-reduced-motion': reduced });
    const moves = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('baro-effects, baro-adoption, baro-levers')].flatMap((one) =>
          [...(one.shadowRoot as ShadowRoot).querySelectorAll('*')]
            .map((inner) => getComputedStyle(inner))
            .filter(
              (style) =>
                !/^0s(, 0s)*$/.test(style.transitionDuration) || style.animationName !== 'none',
            )
            .map((style) => style.animationName),
        ),
      );
    assert.deepEqual(await moves(), []);
    const { picture } = await look(page);
    await feign(page, {
      'prefers-reduced-motion': reduced === 'reduce' ? 'no-preference' : 'reduce',
    });
    assert.deepEqual(await moves(), []);
    assert.equal((await look(page)).picture, picture);
    await page.close();
  }
});

test('A11-21, A11-22 the chart is there at once and stands still, also after another width', async () => {
  const page = await newPage(browser, { width: 800, height: 2600 });
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { __pictures: seen });
    addEventListener('baro-draw', (event) => {
      const root = (event.target as HTMLElement).shadowRoot as ShadowRoot;
      const shoot = () => {
        seen.push((root.querySelector('canvas') as HTMLCanvasElement).toDataURL());
        if (seen.length < 30) requestAnimationFrame(shoot);
      };
      shoot();
    });
  });
  await page.goto(server.page('/still', pageOf('<baro-effects></baro-effects>')));
  await drawn(page);
  const pictures = () =>
    page.evaluate(() => (globalThis as unknown as { __pictures: string[] }).__pictures);
  await page.waitForFunction(
    () => (globalThis as unknown as { __pictures: string[] }).__pictures.length === 30,
  );
  assert.equal(new Set(await pictures()).size, 1);
  await page.setViewport({ width: 500, height: 2600 });
  await page.waitForFunction(() => {
    const root = document.querySelector('baro-effects')?.shadowRoot;
    return (root?.querySelector('canvas')?.width ?? 500) < 500;
  });
  const after = await page.evaluate(async () => {
    const root = document.querySelector('baro-effects')?.shadowRoot as ShadowRoot;
    const canvas = root.querySelector('canvas') as HTMLCanvasElement;
    const seen = new Set<string>();
    for (let frame = 0; frame < 30; frame += 1) {
      seen.add(canvas.toDataURL());
      await new Promise(requestAnimationFrame);
    }
    return seen.size;
  });
  assert.equal(after, 1);
  await page.close();
});

for (const [name, features, look] of [
  ['light', {}, ''],
  ['dark', {}, 'color-scheme:dark'],
  ['forced colours', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }, ''],
  ['more contrast', { 'prefers-contrast': 'more' }, ''],
] as const) {
  test(`A11-08 the focus mark, ${name}: 2 px and more, 3:1 with what it stands on`, async () => {
    const body =
      '<style>*{outline:0!important}</style><baro-adoption></baro-adoption><button>after</button>';
    const page = await open('/focus', body, features, look);
    const rootOf = 'document.querySelector("baro-adoption").shadowRoot';
    let stops = 0;
    for (;;) {
      await page.keyboard.press('Tab');
      const box = (await page.evaluate(`(() => {
        const at = ${rootOf}.activeElement;
        if (!at) return null;
        const { x, y, width, height } = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        return { x, y, width, height, line: style.outlineWidth, off: style.outlineOffset };
      })()`)) as { x: number; y: number; width: number; height: number; off: string } | null;
      if (!box) break;
      stops += 1;
      // A column of pixels across the upper edge: ground, mark, ground.
      const strip = await pixels(page, Math.round(box.x + box.width / 2), box.y - 12, 14);
      const [ground = ''] = strip;
      const mark = strip.filter((colour) => contrast(colour, ground) >= 3);
      assert.ok(mark.length >= 2, `stop ${stops}: ${strip.join(' ')}`);
    }
    assert.ok(stops >= 4 && stops <= 6, `${stops} stops`);
    await page.close();
  });
}

/** Colours of a column of pixels of the page as it is seen. */
async function pixels(page: Page, x: number, y: number, height: number): Promise<string[]> {
  const clip = { x, y: Math.round(y), width: 1, height };
  const shot = await page.screenshot({ encoding: 'base64', clip });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const found = context.getImageData(0, 0, 1, image.height).data;
    return Array.from(
      { length: image.height },
      (_, i) => `rgb(${found[i * 4]}, ${found[i * 4 + 1]}, ${found[i * 4 + 2]})`,
    );
  }, shot);
}

test('A11-14 by a finger: a tap shows the figure, and a swipe over the chart scrolls the page', async () => {
  const page = await newPage(browser, { width: 400, height: 600 });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const html = pageOf('<baro-effects></baro-effects><div style="height:2000px"></div>');
  await page.goto(server.page('/touch', html));
  await drawn(page);
  const at = await page.$eval('baro-effects', (element) => {
    const { x, y } = (
      (element.shadowRoot as ShadowRoot).querySelector('canvas') as Element
    ).getBoundingClientRect();
    return { x: x + 40, y: y + 36 };
  });
  const tip = () =>
    page.$eval('baro-effects', (element) => {
      const one = (element.shadowRoot as ShadowRoot).querySelector<HTMLElement>('.tip');
      return one?.hidden ? '' : (one?.textContent ?? '');
    });
  await page.touchscreen.tap(at.x, at.y);
  // The code of tooltips comes with the first touch.
  await page.waitForFunction(() => {
    const root = document.querySelector('baro-effects')?.shadowRoot;
    return root?.querySelector<HTMLElement>('.tip')?.hidden === false;
  });
  assert.match(await tip(), /Effet positif60\s%/);
  await page.touchscreen.tap(at.x, 590);
  const move = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: at.x, y }],
    });
  const from = at.y + 100;
  await move('touchStart', from);
  for (let step = 20; step <= 200; step += 20) await move('touchMove', from - step);
  await move('touchEnd', from - 200);
  await page.waitForFunction(() => scrollY > 100);
  assert.equal(await tip(), '');
  await page.close();
});

test('in forced colours the marks stand in the colours of the reader until the chart is painted', async () => {
  const page = await newPage(browser, { width: 800, height: 900 });
  await page.goto(server.page('/blank', pageOf('')));
  await feign(page, { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
  const far = '<div style="height:5000px"></div><baro-effects></baro-effects>';
  await page.goto(server.page('/first-marks', pageOf(far)));
  await page.waitForSelector('[data-state=ready]');
  const found = await page.$eval('baro-effects', ({ shadowRoot }) => {
    const style = (one: string) => getComputedStyle(shadowRoot!.querySelector(one)!);
    const system = document.createElement('p');
    document.body.append(system);
    const of = (name: string) => {
      system.style.color = name;
      return getComputedStyle(system).color;
    };
    return [
      [style('.first rect').fill, style('.first text').fill].map(
        (fill) => fill === of('CanvasText'),
      ),
      [style('.first text').stroke].map((stroke) => stroke === of('Canvas')),
    ];
  });
  assert.deepEqual(found, [[true, true], [true]]);
  await page.close();
});
