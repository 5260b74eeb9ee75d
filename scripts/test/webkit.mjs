// WebKit as a page that tests drive: W3C WebDriver spoken to WebKitGTK, on an X server of its own.
/* global fetch */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { findWebKit, otherEngines } from './other-engines.mjs';

// The driver's own browser can't be narrower than its tool bar: this lets it.
const narrow = 'entry, button { margin: -20px -400px -20px 0; }\n';

// Keys that are no character, by their names in the DOM (W3C WebDriver, 17.4.2).
const keys = {
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

/**
 * Starts WebKit.
 * @param {object} options
 * @param {boolean} [options.dark] the system's colours are dark
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
  const display = await firstLine(server, server.stdio[3], 'Xvfb');
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
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${session}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit, ${path}: ${value.error} ${value.message}`);
    return value;
  };
  const act = (type, actions) => {
    const pointer = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    return call('POST', '/actions', { actions: [{ type, id: type, ...pointer, actions }] });
  };
  const key = (name) => keys[name] ?? name;
  const button = ({ button: name = 'left' } = {}) => ({ button: buttons[name] });

  try {
    await listening(port, driver);
    const { sessionId } = await call('POST', '', { capabilities: {} });
    session = `/${sessionId}`;
  } catch (error) {
    end();
    throw error;
  }

  const execute = (script, args = []) => call('POST', '/execute/async', { script, args });

  // Named as in puppeteer's Page, which the tests of the other engines drive.
  return {
    /** Where the browser puts what a page downloads. */
    folder,
    url: () => call('GET', '/url'),
    goto: (url) => call('POST', '/url', { url }),
    /** Runs a function in the page; its result is plain data, or a promise of such. */
    async evaluate(run, ...args) {
      const { value, error } = await execute(
        `const given = [...arguments]; const done = given.pop();
        new Promise((resolve) => resolve((${run})(...given))).then(
          (value) => done({ value }),
          (reason) => done({ error: String(reason) }),
        );`,
        args,
      );
      if (error !== undefined && error !== null) throw new Error(error);
      return value;
    },
    async setViewport({ width, height }) {
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const [w, h, outer] = await execute('arguments[0]([innerWidth, innerHeight, outerHeight])');
        if (w === width && h === height) return;
        if (attempt % 20 === 0) {
          await call('POST', '/window/rect', { width, height: height + outer - h });
        }
        await pause(10);
      }
      throw new Error(`WebKit shows no page of ${width} by ${height}.`);
    },
    keyboard: {
      press: (name) =>
        act('key', [
          { type: 'keyDown', value: key(name) },
          { type: 'keyUp', value: key(name) },
        ]),
      down: (name) => act('key', [{ type: 'keyDown', value: key(name) }]),
      up: (name) => act('key', [{ type: 'keyUp', value: key(name) }]),
      async type(text) {
        for (const letter of text) await this.press(letter);
      },
    },
    mouse: {
      move: (x, y) => act('pointer', [{ type: 'pointerMove', x, y, duration: 0 }]),
      down: (options) => act('pointer', [{ type: 'pointerDown', ...button(options) }]),
      up: (options) => act('pointer', [{ type: 'pointerUp', ...button(options) }]),
      click: (x, y, options) =>
        act('pointer', [
          { type: 'pointerMove', x, y, duration: 0 },
          { type: 'pointerDown', ...button(options) },
          { type: 'pointerUp', ...button(options) },
        ]),
      reset: () => call('DELETE', '/actions'),
    },
    async close() {
      await call('DELETE', '').catch(() => {});
      process.removeListener('exit', end);
      process.removeListener('SIGTERM', stop);
      end();
    },
  };
}

const stop = () => process.exit(1);

function firstLine(child, stream, name) {
  return new Promise((resolve, reject) => {
    stream.once('data', (data) => resolve(String(data).trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function listening(port, driver) {
  for (let attempt = 0; attempt < 200 && driver.exitCode === null; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
