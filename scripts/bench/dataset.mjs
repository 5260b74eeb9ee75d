/* global document, performance, PerformanceObserver, requestAnimationFrame, setTimeout, window */
// Measures what <baro-chart> costs a page: how long until its table and its chart stand, and the
// longest task, for few figures and for more than it shows. Serves dist/: build first.
//   npm run bench:dataset
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

import puppeteer from 'puppeteer-core';

import { root } from '../shared/files.js';
import { advice, browserArgs, findBrowser } from '../test/browser.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 3);

/** So many figures of so many items; the rest are editions, or answers. */
const surveys = {
  '1 item': survey(1, 1),
  '100 items': survey(100, 100),
  '1,000 figures: 200 items, 5 years': survey(1000, 200),
  '1,000 figures: 1,000 items': survey(1000, 1000),
  '1,000 figures: 1 item, 1,000 years': survey(1000, 1),
  '1,000 figures: 1 item, 1,000 answers': survey(1000, 1, (i) => ({ measure: `answer ${i}` })),
  '1,000 figures: each of its own base': survey(1000, 200, (i) => ({ base: `members ${i}` })),
  '10,000 figures: 10,000 items': survey(10_000, 10_000),
  '10,000 figures: 200 items, 50 years': survey(10_000, 200),
  '100,000 figures': survey(100_000, 100_000),
  '1,000,000 figures': survey(1_000_000, 1_000_000),
};

if (!existsSync(join(root, 'dist/cdn/baro.js'))) {
  console.error('There is no dist/: run npm run build first.');
  process.exit(1);
}
const executablePath = findBrowser();
if (!executablePath) {
  console.error(advice);
  process.exit(1);
}

const types = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css' };
const server = createServer((request, response) => {
  if (request.url === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><html lang="fr"><title>Bench</title><body></body></html>');
    return;
  }
  const file = join(root, 'dist/cdn', new URL(request.url, 'http://localhost').pathname);
  if (!existsSync(file)) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  response.end(readFileSync(file));
});
await new Promise((done) => server.listen(0, done));
const browser = await puppeteer.launch({ executablePath, args: browserArgs() });
try {
  const heads = ['table', 'chart', 'longest task', 'of it busy', 'rows'];
  const title = `milliseconds, medians of ${ROUNDS} rounds`;
  console.log(title.padEnd(40) + heads.map((name) => name.padStart(13)).join(''));
  for (const [name, make] of Object.entries(surveys)) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(make));
    const row = ['table', 'chart', 'longest', 'busy', 'rows'].map((key) =>
      String(Math.round(median(rounds.map((one) => one[key])))).padStart(13),
    );
    console.log(name.padEnd(40) + row.join(''));
  }
} finally {
  await browser.close();
  server.close();
}

function survey(count, items, more = () => ({})) {
  return `Array.from({ length: ${count} }, (_, i) => ({
    item: 'Item ' + (i % ${items}), value: i % 101, edition: 1900 + Math.floor(i / ${items}) % 8000,
    base: 'members', base_n: 200, source: 'own survey', ...(${String(more)})(i),
  }))`;
}

/** One page, one chart: its code is there already, as on a page that has shown another. */
async function measure(make) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`http://localhost:${server.address().port}/`);
  await page.evaluate(async () => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        window.longest = Math.max(window.longest, duration);
      }
    }).observe({ type: 'longtask' });
    const first = document.createElement('baro-chart');
    first.figures = [{ item: 'a', value: 1, edition: 2024 }];
    document.body.append(first);
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/baro.js';
    document.head.append(script);
    await new Promise((done) => first.addEventListener('baro-draw', done, { once: true }));
    first.remove();
    await new Promise((done) => setTimeout(done, 200));
  });
  // Made before the clock runs: the author's own work.
  await page.evaluate((text) => (window.figures = new Function(`return ${text}`)()), make);
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  const result = await page.evaluate(async () => {
    window.longest = 0;
    const element = document.createElement('baro-chart');
    const drawn = new Promise((done) =>
      element.addEventListener('baro-draw', done, { once: true }),
    );
    const start = performance.now();
    element.figures = window.figures;
    document.body.append(element);
    await element.ready;
    const table = performance.now() - start;
    await drawn;
    const chart = performance.now() - start;
    // Long tasks are told a little later.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)));
    const rows = element.shadowRoot.querySelectorAll('tbody tr').length;
    return { table, chart, longest: window.longest, rows };
  });
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  await page.close();
  // On a machine that others use too a task waits: what it worked is the processor's own time.
  const mains = traceEvents.filter(({ args }) => args?.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) =>
      /RunTask$/.test(name) && mains.some((main) => main.pid === pid && main.tid === tid),
  );
  return { ...result, busy: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000 };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
