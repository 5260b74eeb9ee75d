// WebKit as a page that tests drive: W3C WebDriver spoken to WebKitGTK, on an X server of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

import { findWebKit, otherEngines } from './other-engines.js';

// The driver's own browser can't be narrower than its tool bar: this lets it.
const narrow = 'entry, button { margin: -20px -400px -20px 0; }\n';

// Keys that are no character, by their names in the DOM (W3C WebDriver, 17.4.2).
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const buttons = { left: 0, middle: 1, right: 2 };

interface Button {
  button?: keyof typeof buttons;
}

interface Size {
  width: number;
  height: number;
}

export type WebKit = Awaited<ReturnType<typeof startWebKit>>;

/**
 * Starts WebKit.
 * @param options `dark`: the system's colours are dark
 */
export async function startWebKit({ dark = false } = {}) {
  const program = findWebKit();
  if (!program) throw new Error(otherEngines.webkit.advice);
  const folder = mkdtempSync(join(tmpdir(), 'baro-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), narrow);
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);

  const screen = ['-displayfd', '3', '-screen', '0', '2600x1600x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await firstLine(server, server.stdio[3] as Readable, 'Xvfb');
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      TZ: 'Europe/Paris',
      XDG_CONFIG_HOME: folder,
      GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
      // A desktop that this has not: without it the browser looks for it, and waits.
      NO_AT_BRIDGE: '1',
      WAYLAND_DISPLAY: '',
      GDK_BACKEND: 'x11',
    },
  });
  const end = () => {
    driver.kill();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  // A test runner ends a file that takes too long: the browser must not outlive it.
  process.once('SIGTERM', stop);

  let session = '';
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${session}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebKit, ${path}: ${error} ${message}`);
  };
  const act = (type: 'key' | 'pointer', actions: readonly object[]): Promise<unknown> => {
    const pointer = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    return call('POST', '/actions', { actions: [{ type, id: type, ...pointer, actions }] });
  };
  const key = (name: string): string => keys[name] ?? name;
  const button = ({ button: name = 'left' }: Button = {}) => ({ button: buttons[name] });

  try {
    await listening(port, driver);
    const { sessionId } = (await call('POST', '', { capabilities: {} })) as { sessionId: string };
    session = `/${sessionId}`;
  } catch (error) {
    end();
    throw error;
  }

  const execute = (script: string, args: readonly unknown[] = []): Promise<unknown> =>
    call('POST', '/execute/async', { script, args });

  // Named as in puppeteer's Page, which the tests of the other engines drive.
  return {
    /** Where the browser puts what a page downloads. */
    folder,
    url: () => call('GET', '/url') as Promise<string>,
    goto: (url: string) => call('POST', '/url', { url }),
    /** Runs a function in the page; its result is plain data, or a promise of such. */
    async evaluate<Args extends unknown[], Result>(
      run: (...args: Args) => Result,
      ...args: Args
    ): Promise<Awaited<Result>> {
      const { value, error } = (await execute(
        `const given = [...arguments]; const done = given.pop();
        new Promise((resolve) => resolve((${run.toString()})(...given))).then(
          (value) => done({ value }),
          (reason) => done({ error: String(reason) }),
        );`,
        args,
      )) as { value: Awaited<Result>; error?: string | null };
      if (error !== undefined && error !== null) throw new Error(error);
      return value;
    },
    async setViewport({ width, height }: Size): Promise<void> {
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const [w, h, outer] = (await execute(
          'arguments[0]([innerWidth, innerHeight, outerHeight])',
        )) as [number, number, number];
        if (w === width && h === height) return;
        if (attempt % 20 === 0) {
          await call('POST', '/window/rect', { width, height: height + outer - h });
        }
        await pause(10);
      }
      throw new Error(`WebKit shows no page of ${width} by ${height}.`);
    },
    keyboard: {
      async press(name: string): Promise<void> {
        await act('key', [
          { type: 'keyDown', value: key(name) },
          { type: 'keyUp', value: key(name) },
        ]);
      },
      down: (name: string) => act('key', [{ type: 'keyDown', value: key(name) }]),
      up: (name: string) => act('key', [{ type: 'keyUp', value: key(name) }]),
      async type(text: string): Promise<void> {
        for (const letter of text) await this.press(letter);
      },
    },
    mouse: {
      async move(x: number, y: number): Promise<void> {
        await act('pointer', [{ type: 'pointerMove', x, y, duration: 0 }]);
      },
      down: (options?: Button) => act('pointer', [{ type: 'pointerDown', ...button(options) }]),
      up: (options?: Button) => act('pointer', [{ type: 'pointerUp', ...button(options) }]),
      async click(x: number, y: number, options?: Button): Promise<void> {
        await act('pointer', [
          { type: 'pointerMove', x, y, duration: 0 },
          { type: 'pointerDown', ...button(options) },
          { type: 'pointerUp', ...button(options) },
        ]);
      },
      reset: () => call('DELETE', '/actions'),
    },
    async close(): Promise<void> {
      await call('DELETE', '').catch(() => undefined);
      process.removeListener('exit', end);
      process.removeListener('SIGTERM', stop);
      end();
    },
  };
}

const stop = () => process.exit(1);

function firstLine(child: ChildProcess, stream: Readable, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    stream.once('data', (data) => resolve(String(data).trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function listening(port: number, driver: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200 && driver.exitCode === null; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
