// The browsers of Web Test Runner: BARO_ENGINE names one, Chromium where it is not set.
import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { Browser, MediaFeature } from 'puppeteer-core';

import { advice, browserArgs, findBrowser } from './browser.mjs';
import { findFirefox, otherEngines } from './other-engines.js';
import { startWebKit, type WebKit } from './webkit.js';

const launchers: Readonly<Record<string, () => BrowserLauncher>> = { chromium, firefox, webkit };

export function launcher(name = process.env['BARO_ENGINE'] ?? 'chromium'): BrowserLauncher {
  const launch = Object.hasOwn(launchers, name) ? launchers[name] : undefined;
  if (launch === undefined) {
    throw new Error(`BARO_ENGINE is "${name}": it may be ${Object.keys(launchers).join(', ')}.`);
  }
  return launch();
}

function chromium(): BrowserLauncher {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(advice);
  return chromeLauncher({ launchOptions: { executablePath, args: browserArgs() } });
}

function firefox(): BrowserLauncher {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(otherEngines.firefox.advice);
  const found = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      // Its own window is where the dark scheme of a system can be feigned.
      args: ['--remote-allow-system-access'],
    },
    async createPage({ browser, context }) {
      const page = await context.newPage();
      page.emulateMediaFeatures = (features = []) => feign(browser, features);
      return page;
    },
  });
  found.name = 'Firefox';
  return found;
}

/** The session of WebDriver BiDi, which puppeteer keeps to itself. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: object }> };
}

async function feign(browser: Browser, features: readonly MediaFeature[]): Promise<void> {
  const { connection } = browser as unknown as BidiBrowser;
  const scheme = features.find(({ name }) => name === 'prefers-color-scheme')?.value;
  if (features.length !== 1 || scheme === undefined) {
    throw new Error('In Firefox only the colour scheme can be feigned.');
  }
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  await connection.send('script.evaluate', {
    target: { context: window?.context },
    expression: `for (const { browsingContext } of gBrowser.browsers) {
      browsingContext.prefersColorSchemeOverride = ${JSON.stringify(scheme)};
    }`,
    awaitPromise: false,
  });
}

/** The page that the commands of the runner drive. */
type Driven = WebKit & { emulateMediaFeatures(features: readonly MediaFeature[]): void };

function webkit(): BrowserLauncher & { getPage(): Driven | undefined } {
  const active = new Set<string>();
  let page: Driven | undefined;
  return {
    name: 'WebKit',
    // The commands of the runner drive a page of puppeteer, and this one is like it.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      page ??= { ...(await startWebKit()), emulateMediaFeatures: feignInWebKit };
      await page.setViewport({ width: 800, height: 600 });
      active.add(id);
      await page.goto(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => page?.url(),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      await page?.goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no window to debug in: run the tests in Chromium.');
    },
    async stop() {
      await page?.close();
    },
  };
}

// WebKitGTK takes its scheme from the desktop it was started on, which is light.
function feignInWebKit(features: readonly MediaFeature[]): void {
  if (features.some(({ value }) => value !== 'light')) throw new Error('WebKit stays light.');
}
