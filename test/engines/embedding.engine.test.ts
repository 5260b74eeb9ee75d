// Widgets in other people's pages, in the engine that BARO_ENGINE names.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from '../../scripts/shared/files.js';
import {
  classicScript,
  drawn,
  html,
  quiet,
  ready,
  script,
  seen,
  setUp,
  until,
} from '../kit/engine-pages.js';

const { server, engine } = await setUp();

/** The page's own clock: what the driver needs to ask is not ours. */
const watch = `<script>
  addEventListener('baro-ready', ({ timeStamp }) => (globalThis.readyAt = timeStamp));
</script>`;

for (const tag of ['baro-adoption', 'baro-effects', 'baro-levers']) {
  test(`EMB-01 <${tag}> and the script, nothing else`, async () => {
    await engine.goto(server.page('/one', html(`<${tag}></${tag}>`, watch + script)));
    assert.deepEqual(await ready(engine), ['ready']);
    await drawn(engine, tag);
    const { readyAt, rows, ink } = await engine.evaluate((name) => {
      const inside = document.querySelector(name)!.shadowRoot!;
      const canvas = inside.querySelector('canvas')!;
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
      const pixels = new Uint32Array(data.buffer);
      const other = pixels.filter((pixel) => pixel !== pixels[0]).length;
      return {
        readyAt: (globalThis as unknown as { readyAt: number }).readyAt,
        rows: inside.querySelectorAll('tbody tr').length,
        ink: other / pixels.length,
      };
    }, tag);
    assert.ok(readyAt < 2000, `${readyAt} ms`);
    assert.ok(rows > 0, 'a table');
    assert.ok(ink > 0.005, 'a chart');
    await quiet(engine);
  });
}

for (const [name, head] of [
  ['the module twice', script + script],
  ['the classic script twice', classicScript + classicScript],
  ['one of each', script + classicScript],
] as const) {
  test(`EMB-03 ${name}: one definition, one warning at most`, async () => {
    await engine.goto(server.page('/twice', html('<baro-effects></baro-effects>', head)));
    assert.deepEqual(await ready(engine), ['ready']);
    await drawn(engine, 'baro-effects');
    const { errors, rejections, console } = await seen(engine);
    assert.deepEqual([errors, rejections], [[], []]);
    assert.ok(console.length <= 1, console.map(({ text }) => text).join('\n'));
  });
}

/** Tells the page around the frame how the widget fares: that page must not look inside. */
const report = `<script>
  const errors = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  addEventListener('baro-draw', async ({ target }) => {
    const menu = () => target.shadowRoot.querySelector('[aria-expanded]');
    while (!menu()) await new Promise(requestAnimationFrame);
    menu().click();
    const buttons = () => target.shadowRoot.querySelectorAll('.exports button');
    // The list comes when the menu is opened.
    while (!buttons().length) await new Promise(requestAnimationFrame);
    const entries = buttons().length;
    const { state } = target.dataset;
    parent.postMessage({ origin, state, entries, errors }, '*');
  });
</script>`;

test('EMB-17 a sandboxed frame of no origin: a chart, no downloads in the menu, no error', async (t) => {
  const inner = server.page('/framed', html('<baro-levers></baro-levers>', report + script));
  // Modules are asked for across origins there.
  server.override(/^\/dist\/cdn\//, { headers: { 'access-control-allow-origin': '*' } });
  t.after(() => server.override(/^\/dist\/cdn\//, undefined));
  const outer = `<script>addEventListener('message', ({ data }) => (globalThis.told = data));</script>
    <iframe title="Chart" width="700" height="900" sandbox="allow-scripts" src="${inner}"></iframe>`;
  await engine.goto(server.page('/frame', html(outer, '')));
  await until(engine, () => 'told' in globalThis, []);
  const told = await engine.evaluate(() => (globalThis as unknown as { told: unknown }).told);
  assert.deepEqual(told, { origin: 'null', state: 'ready', entries: 2, errors: [] });
  await quiet(engine);
});

for (const [file, kind] of [
  ['baro.js', ' type="module"'],
  ['baro.all.js', ''],
] as const) {
  const address = `/dist/cdn/${file}`;
  const code = readFileSync(join(root, 'dist/cdn', file));
  const hash = createHash('sha384').update(code).digest('base64');
  const head = `<script${kind} src="${address}" integrity="sha384-${hash}"></script>`;
  const body = '<baro-adoption><p>62 % en 2016</p></baro-adoption>';

  test(`EMB-25 ${file} with its checksum`, async () => {
    await engine.goto(server.page('/right', html(body, head)));
    assert.deepEqual(await ready(engine), ['ready']);
    await drawn(engine, 'baro-adoption');
    await quiet(engine);
  });

  test(`EMB-25 ${file} changed by a byte: not run, and what stands in the tag is shown`, async (t) => {
    server.override(address, { body: `${code.toString('utf8')} ` });
    t.after(() => server.override(address, undefined));
    await engine.goto(server.page('/wrong', html(body, head)));
    await until(engine, () => (globalThis as unknown as Hooked).__seen().errors.length > 0, []);
    const { defined, shown, height } = await engine.evaluate(() => {
      const element = document.querySelector<HTMLElement>('baro-adoption')!;
      return {
        defined: customElements.get('baro-adoption') !== undefined,
        shown: element.innerText.trim(),
        height: element.firstElementChild!.getBoundingClientRect().height,
      };
    });
    assert.equal(defined, false);
    assert.equal(shown, '62 % en 2016');
    assert.ok(height > 10);
    const { errors, rejections } = await seen(engine);
    assert.deepEqual([errors, rejections], [['a resource did not load'], []]);
  });
}

interface Hooked {
  __seen(): { errors: string[] };
}
