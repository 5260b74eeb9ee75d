// Pages with widgets in them, and what a test asks of them in any engine.
import { type Engine, type EngineOptions, startEngine } from './engine.js';
import { installHooks } from './hooks.js';
import { moduleScript, pageOf } from './in-page.js';
import { closeAfter, type Server, startServer } from './server.js';

export { classicScript, quiet, ready, moduleScript as script, seen } from './in-page.js';

/** A page that loads the hooks by itself; `head` is the script's tag unless said otherwise. */
export const html = (body: string, head = moduleScript): string =>
  pageOf(body, `<script src="/hooks.js"></script>${head}`);

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
