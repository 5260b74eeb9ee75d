// The browsers of Web Test Runner: BARO_ENGINE names one, Chromium where it is not set.
import { chromeLauncher } from '@web/test-runner-chrome';

import { advice, browserArgs, findBrowser } from './browser.mjs';
import { findFirefox, otherEngines } from './other-engines.mjs';
import { startWebKit } from './webkit.mjs';

const launchers = { chromium, firefox, webkit };

export function launcher(name = process.env.BARO_ENGINE ?? 'chromium') {
  if (!Object.hasOwn(launchers, name)) {
    throw new Error(`BARO_ENGINE is "${name}": it may be ${Object.keys(launchers).join(', ')}.`);
  }
  return launchers[name]();
}

function chromium() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(advice);
  return chromeLauncher({ launchOptions: { executablePath, args: browserArgs() } });
}

function firefox() {
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
      page.emulateMediaFeatures = (features) => feign(browser, features);
      return page;
    },
  });
  found.name = 'Firefox';
  return found;
}

async function feign({ connection }, features) {
  const scheme = features.find(({ name }) => name === 'prefers-color-scheme')?.value;
  if (features.length !== 1 || scheme === undefined) {
    throw new Error('In Firefox only the colour scheme can be feigned.');
  }
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    target: { context: result.contexts[0].context },
    expression: `for (const { browsingContext } of gBrowser.browsers) {
      browsingContext.prefersColorSchemeOverride = ${JSON.stringify(scheme)};
    }`,
    awaitPromise: false,
  });
}

function webkit() {
  const active = new Set();
  let page;
  return {
    name: 'WebKit',
    // The commands of the runner drive a page of puppeteer, and this one is like it.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      page ??= await startWebKit();
      page.emulateMediaFeatures = feignInWebKit;
      await page.setViewport({ width: 800, height: 600 });
      active.add(id);
      await page.goto(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => page.url(),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      await page.goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no window to debug in: run the tests in Chromium.');
    },
    stop: () => page?.close(),
  };
}

// WebKitGTK takes its scheme from the desktop it was started on, which is light.
function feignInWebKit(features) {
  if (features.some(({ value }) => value !== 'light')) throw new Error('WebKit stays light.');
}
