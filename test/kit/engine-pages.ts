// Pages with widgets in them, and what a test asks of them in any engine.
import assert from 'node:assert/strict';

import { type Engine, type EngineOptions, startEngine } from './engine.js';
import { installHooks, type Seen } from './hooks.js';
import { closeAfter, type Server, startServer } from './server.js';

export const script = '<script type="module" src="/dist/cdn/baro.js"></script>';
export const classicScript = '<script src="/dist/cdn/baro.all.js"></script>';

export const html = (body: string, head = script): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>` +
  `<script src="/hooks.js"></script>${head}</head><body>${body}</body></html>`;

/** The server and the engine of a file's tests, closed after the last. */
export async function setUp(
  options: EngineOptions = {},
): Promise<{ server: Server; engine: Engine }> {
  const [server, engine] = await Promise.all([startServer(), startEngine(options)]);
  // No driver puts hooks into a page before its scripts in every engine: the page loads them. And
  // the loader of these tests names functions through a helper that no page has.
  const hooks = `globalThis.__name = (value) => value; (${installHooks.toString()})();`;
  const headers = { 'content-type': 'text/javascript' };
  server.page('/hooks.js', hooks, headers);
  closeAfter(server, engine);
  return { server, engine };
}

export async function seen(engine: Engine): Promise<Seen> {
  const { violations, ...rest } = await engine.evaluate(() =>
    (globalThis as unknown as { __seen(): Seen }).__seen(),
  );
  // Firefox and WebKit tell the page of the icon that they ask for by themselves.
  const ours = violations.filter(({ blocked }) => !blocked.endsWith('/favicon.ico'));
  return { ...rest, violations: ours };
}

/** Nothing was thrown, refused or told on the console. */
export async function quiet(engine: Engine): Promise<void> {
  const { errors, rejections, violations, console } = await seen(engine);
  assert.deepEqual([errors, rejections, violations, console], [[], [], [], []]);
}

/** Waits for the `ready` promise of every widget in the page, and says their states. */
export const ready = (engine: Engine): Promise<string[]> =>
  engine.evaluate(async () => {
    const widgets = [
      ...document.querySelectorAll<HTMLElement & { ready?: Promise<unknown> }>('*'),
    ].filter((element) => element.localName.startsWith('baro-'));
    const all = async () => {
      await Promise.all(widgets.map((element) => customElements.whenDefined(element.localName)));
      for (const element of widgets) await element.ready;
    };
    const late = new Promise((_, fail) => setTimeout(fail, 10_000, new Error('never ready')));
    await Promise.race([all(), late]);
    return widgets.map((element) => element.dataset['state'] ?? '');
  });

/** Asks the page again and again until something holds there. */
export async function until<Args extends unknown[]>(
  engine: Engine,
  holds: (...args: Args) => unknown,
  args: Args,
  milliseconds = 10_000,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await engine.evaluate(holds, ...args))) {
    if (performance.now() > end) throw new Error(`not in ${milliseconds} ms: ${holds.toString()}`);
  }
}

export const drawn = (engine: Engine, tag: string): Promise<void> =>
  until(engine, (name) => document.querySelector(name)!.hasAttribute('data-drawn'), [tag]);

/** The middle of something in a widget, on the screen. */
export const middle = (engine: Engine, tag: string, selector: string): Promise<[number, number]> =>
  engine.evaluate(
    (name, inner) => {
      const found = document.querySelector(name)!.shadowRoot!.querySelector(inner);
      if (!found) throw new Error(`no ${inner} in ${name}`);
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)] as [number, number];
    },
    tag,
    selector,
  );

export async function click(engine: Engine, tag: string, selector: string): Promise<void> {
  // The menu's words come after the chart.
  const there = (name: string, inner: string) =>
    document.querySelector(name)!.shadowRoot!.querySelector(inner) !== null;
  await until(engine, there, [tag, selector]);
  await engine.mouse.click(...(await middle(engine, tag, selector)));
}

export const has = (engine: Engine, tag: string, selector: string): Promise<boolean> =>
  engine.evaluate(
    (name, inner) => document.querySelector(name)!.shadowRoot!.querySelector(inner) !== null,
    tag,
    selector,
  );
