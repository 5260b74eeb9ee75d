// Measures what <baro-chart> costs a page: how long until its table and its chart stand, and the
// longest task, for few figures and for more than it shows. Serves dist/: build first.
import { join } from 'node:path';

import puppeteer, { type Browser } from 'puppeteer-core';

import { root } from '../shared/files.js';
import { allowFunctions } from '../shared/page-functions.js';
import { filesOf, serve } from '../shared/static-server.js';
import { browserArgs } from '../test/browser.mjs';
import { median, needBrowser, needBuild } from './needs.js';

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

/** What the functions in the page keep there between calls. */
declare const window: Window & { longest: number; figures: unknown[] };

type BaroChart = HTMLElement & { figures: unknown; ready: Promise<void> };

interface Measured {
  table: number;
  chart: number;
  longest: number;
  busy: number;
  rows: number;
}

/** The main thread's tasks in a trace of Chromium. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

/** @param rounds how many times each survey is measured */
export async function benchDataset(rounds: number): Promise<void> {
  needBuild();
  const files = filesOf(join(root, 'dist/cdn'));
  const server = await serve((request, response) => {
    if (request.url !== '/') return files(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html lang="fr"><title>Bench</title><body></body></html>');
  });
  const browser = await puppeteer.launch({ executablePath: needBrowser(), args: browserArgs() });
  try {
    const heads = ['table', 'chart', 'longest task', 'of it busy', 'rows'];
    const title = `milliseconds, medians of ${rounds} rounds`;
    console.log(title.padEnd(40) + heads.map((name) => name.padStart(13)).join(''));
    for (const [name, make] of Object.entries(surveys)) {
      const measured: Measured[] = [];
      for (let round = 0; round < rounds; round += 1) {
        measured.push(await measure(browser, server.origin, make));
      }
      const row = (['table', 'chart', 'longest', 'busy', 'rows'] as const).map((key) =>
        String(Math.round(median(measured.map((one) => one[key])))).padStart(13),
      );
      console.log(name.padEnd(40) + row.join(''));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

function survey(count: number, items: number, more: (i: number) => object = () => ({})): string {
  return `Array.from({ length: ${count} }, (_, i) => ({
    item: 'Item ' + (i % ${items}), value: i % 101, edition: 1900 + Math.floor(i / ${items}) % 8000,
    base: 'members', base_n: 200, source: 'own survey', ...(${more.toString()})(i),
  }))`;
}

/** One page, one chart: its code is there already, as on a page that has shown another. */
async function measure(browser: Browser, origin: string, make: string): Promise<Measured> {
  const page = await browser.newPage();
  await allowFunctions(page);
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${origin}/`);
  await page.evaluate(async () => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        window.longest = Math.max(window.longest, duration);
      }
    }).observe({ type: 'longtask' });
    const first = document.createElement('baro-chart') as BaroChart;
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
  await page.evaluate((text) => {
    window.figures = (0, eval)(text) as unknown[];
  }, make);
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  const result = await page.evaluate(async () => {
    window.longest = 0;
    const element = document.createElement('baro-chart') as BaroChart;
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
    const rows = element.shadowRoot?.querySelectorAll('tbody tr').length ?? 0;
    return { table, chart, longest: window.longest, rows };
  });
  const trace = (await page.tracing.stop()) ?? new Uint8Array();
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString()) as {
    traceEvents: TraceEvent[];
  };
  await page.close();
  // On a machine that others use too a task waits: what it worked is the processor's own time.
  const mains = traceEvents.filter(({ args }) => args?.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) =>
      /RunTask$/.test(name) && mains.some((main) => main.pid === pid && main.tid === tid),
  );
  return { ...result, busy: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000 };
}
