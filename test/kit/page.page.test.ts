import assert from 'node:assert/strict';
import { test } from 'node:test';

import { newPage, seen, setUp } from './page.js';

// The page tests trust these hooks to see trouble: so they are shown some.
const { server, browser } = await setUp();

test('a quiet page is seen as quiet', async () => {
  const page = await newPage(browser);
  await page.goto(server.page('/quiet', '<!doctype html><title>quiet</title>'));
  const { errors, rejections, violations, console, calls, listeners, live } = await seen(page);
  assert.deepEqual([errors, rejections, violations, console], [[], [], [], []]);
  assert.deepEqual([calls, listeners, live.timers], [{}, {}, 0]);
  assert.deepEqual(
    server.hits.map((hit) => hit.url),
    ['/quiet'],
  );
  await page.close();
});

test('errors, rejections, violations and messages are seen', async () => {
  const html = `<!doctype html><title>loud</title><p style="color: red">a</p>
    <script src="/loud.js"></script>`;
  server.override('/loud.js', {
    status: 200,
    headers: { 'content-type': 'text/javascript' },
    body: `console.warn('careful'); Promise.reject(new Error('late'));
      localStorage.setItem('a', 'b'); document.cookie = 'a=b';
      fetch('https://elsewhere.invalid/').catch(() => {}); throw new Error('loud');`,
  });
  const page = await newPage(browser);
  const policy = "default-src 'none'; script-src 'self'";
  await page.goto(server.page('/loud', html, { 'content-security-policy': policy }));
  await page.waitForFunction(() => true);
  const { errors, rejections, violations, console, calls } = await seen(page);
  assert.deepEqual(errors, ['Uncaught Error: loud']);
  assert.deepEqual(rejections, ['Error: late']);
  assert.deepEqual(violations.map((violation) => violation.directive).sort(), [
    'connect-src',
    'style-src-attr',
  ]);
  assert.deepEqual(console, [{ level: 'warn', text: 'careful' }]);
  assert.deepEqual(
    { storage: calls['storage'], cookie: calls['document.cookie'], fetch: calls['fetch'] },
    { storage: 1, cookie: 1, fetch: 1 },
  );
  // The next files of the lane have the same browser.
  await page.evaluate(() => {
    document.cookie = 'a=; max-age=0';
    localStorage.clear();
  });
  await page.close();
});

test('listeners, observers and timers are counted until they are gone', async () => {
  const page = await newPage(browser);
  await page.goto(server.page('/busy', '<!doctype html><title>busy</title>'));
  await page.evaluate(() => {
    const stop = new AbortController();
    const listener = () => {};
    const observer = new ResizeObserver(listener);
    observer.observe(document.body);
    addEventListener('resize', listener);
    addEventListener('resize', listener);
    matchMedia('print').addEventListener('change', listener, { signal: stop.signal });
    const timer = setTimeout(listener, 1e6);
    Object.assign(globalThis, {
      end() {
        observer.disconnect();
        removeEventListener('resize', listener);
        stop.abort();
        clearTimeout(timer);
      },
    });
  });
  const during = await seen(page);
  assert.deepEqual(during.listeners, { 'window resize': 1, 'media print change': 1 });
  assert.deepEqual([during.live.observers['ResizeObserver'], during.live.timers], [1, 1]);
  await page.evaluate(() => (globalThis as unknown as { end(): void }).end());
  const after = await seen(page);
  assert.deepEqual(after.listeners, {});
  assert.deepEqual([after.live.observers['ResizeObserver'], after.live.timers], [0, 0]);
  await page.close();
});

test('the server cuts, delays and replaces what a test asks it to', async () => {
  server.override('/cut', { cut: true });
  await assert.rejects(fetch(`${server.origin}/cut`));
  server.override('/slow', { delay: 50, status: 503, body: 'later' });
  const slow = await fetch(`${server.origin}/slow`);
  assert.deepEqual([slow.status, await slow.text()], [503, 'later']);
  assert.equal((await fetch(`${server.origin}/dist/../package.json`)).status, 404);
});
