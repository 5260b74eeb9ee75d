// A browser that BARO_ENGINE names, driven the same way whatever it is: no DevTools protocol.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import puppeteer, { type KeyInput, type LaunchOptions } from 'puppeteer-core';

import { advice, browserArgs, findBrowser } from '../../scripts/test/browser.mjs';
import { findFirefox, otherEngines } from '../../scripts/test/other-engines.js';
import { startWebKit } from '../../scripts/test/webkit.js';

export interface Engine {
  /** Where the browser puts what a page downloads. */
  readonly folder: string;
  /** Resolves when the page is loaded. */
  goto(url: string): Promise<unknown>;
  /** Runs a function in the page, with plain data in and out. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  readonly keyboard: { press(key: KeyInput): Promise<void> };
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  /** Lays the page out for paper; WebKit's driver has no such command. */
  print?(): Promise<unknown>;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** The system's colours are dark. */
  readonly dark?: boolean;
}

export const engineName = process.env['BARO_ENGINE'] ?? 'chromium';

/** Starts the engine with one page, 1200 by 900 pixels. */
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  const engine = engineName === 'webkit' ? await startWebKit(options) : await byPuppeteer(options);
  await engine.setViewport({ width: 1200, height: 900 });
  return engine;
}

async function byPuppeteer({ dark = false }: EngineOptions): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'baro-downloads-'));
  const browser = await puppeteer.launch(
    engineName === 'firefox' ? firefox(folder, dark) : chromium(),
  );
  const page = await browser.newPage();
  if (engineName !== 'firefox') {
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const value = dark ? 'dark' : 'light';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  }
  return {
    folder,
    goto: (url) => page.goto(url),
    // Puppeteer's own types also know of handles, which no test here gives or takes.
    evaluate: ((run: () => unknown, ...args: []) =>
      page.evaluate(run, ...args)) as Engine['evaluate'],
    setViewport: (size) => page.setViewport(size),
    keyboard: page.keyboard,
    mouse: page.mouse,
    print: () => page.pdf(),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function chromium(): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(advice);
  return { executablePath, args: browserArgs() };
}

function firefox(folder: string, dark: boolean): LaunchOptions {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error(otherEngines.firefox.advice);
  return {
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
    },
  };
}
