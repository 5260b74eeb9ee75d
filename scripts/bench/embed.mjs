/* global document, getComputedStyle, PerformanceObserver, performance */
// Measures what the documented embed code costs a page on an emulated phone, for one chart and for
// thirty, beside a static SVG, bare tree-shaken Chart.js and the chart components of the French
// State, all in one run. Ratios count: machines differ. Serves dist/: build first.
//   npm run bench:embed
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import puppeteer from 'puppeteer-core';
import { build } from 'vite';

import { advice, browserArgs, findBrowser } from '../test/browser.mjs';
import { root } from '../shared/files.js';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PHONE = { width: 390, height: 844, deviceScaleFactor: 3, isMobile: true, hasTouch: true };
const SLOWER = 4;
/** "Fast 3G" as Lighthouse has it: 1.6 Mbit/s, 150 ms a trip. */
const NETWORK = {
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
  offline: false,
};
const PEER = '@gouvfr/dsfr-chart@2.0.4';

if (!existsSync(join(root, 'dist/cdn/baro.js'))) {
  console.error('There is no dist/: run npm run build first.');
  process.exit(1);
}
const executablePath = findBrowser();
if (!executablePath) {
  console.error(advice);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'baro-embed-'));
const files = new Map();
const server = createServer((request, response) => answer(request.url, response));
await new Promise((done) => server.listen(0, done));
const origin = `http://localhost:${server.address().port}`;
let browser;
try {
  const pages = await makePages();
  browser = await puppeteer.launch({ executablePath, args: browserArgs() });
  for (const count of [1, 30]) await compare(count, pages);
} finally {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Each contestant as the body of a page with so many charts, and how to tell that they are drawn. */
async function makePages() {
  const { snapshot } = await import('../../dist/snapshot/index.js');
  const { toEmbed, toWidget, scriptTag } = await import('../../dist/formats/index.js');
  const shown = { widget: 'adoption', view: 'purposes', lang: 'fr' };
  const [wide, narrow] = await Promise.all(
    [600, 320].map((width) => snapshot({ ...shown, format: 'svg', width })),
  );
  for (const { name, data } of [wide, narrow]) files.set(`/pictures/${name}`, data);
  const place = ({ name, width, height }) => ({ src: `/pictures/${name}`, width, height });
  const image = { ...place(wide), narrow: place(narrow) };
  const { version, files: hashes } = JSON.parse(
    readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8'),
  );
  const script = `baro-${version}.js`;
  const files_ = { base: '/', script, integrity: hashes[script] };
  const rows = wide.view.panels[0].rows;
  const data = {
    labels: rows.map(({ label }) => label),
    series: wide.view.panels[0].columns.map(({ label }, index) => ({
      label,
      data: rows.map(({ cells }) => cells[index].value),
    })),
  };
  files.set('/bare.js', await bareChart(data));
  const peer = await peerFiles();
  const figure = toEmbed(wide.view, { variant: 'figure', base: '/', image });
  const repeat = (html, count) => Array.from({ length: count }, () => html).join('');
  return {
    'static SVG': {
      body: (count) => repeat(figure, count),
      drawn: () => [...document.images].every((one) => one.complete),
    },
    'ours, documented code': {
      body: (count) => scriptTag(files_) + repeat(toWidget(wide.view, { image }), count),
      drawn: () => !!document.querySelector('baro-adoption[data-drawn]'),
      tip: () => {
        const tip = document.querySelector('baro-adoption')?.shadowRoot?.querySelector('.tip');
        return !!tip && getComputedStyle(tip).display !== 'none' && !!tip.textContent?.trim();
      },
      target: 'baro-adoption',
    },
    'bare Chart.js, all at once': {
      body: (count) =>
        `${repeat('<div style="height:420px"><canvas></canvas></div>', count)}<script type="module" src="/bare.js"></script>`,
      drawn: () => document.body.dataset.drawn === 'all',
      tip: () => document.body.dataset.tip === 'yes',
      target: 'canvas',
    },
    ...(peer
      ? {
          [PEER]: {
            body: (count) =>
              `<link rel="stylesheet" href="/peer.css">${repeat(peerTag(data), count)}<script type="module" src="/peer.js"></script>`,
            drawn: () => {
              const host = document.querySelector('bar-chart');
              const canvas = (host?.shadowRoot ?? host)?.querySelector('canvas');
              return !!canvas && canvas.width > 0 && canvas.height > 0;
            },
          },
        }
      : {}),
  };
}

/** Chart.js with what a bar chart needs, registered by hand, all charts drawn as the script runs. */
async function bareChart({ labels, series }) {
  const entry = join(folder, 'bare.js');
  writeFileSync(
    entry,
    `import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from ${JSON.stringify(join(root, 'node_modules/chart.js/dist/chart.js'))};
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);
const data = ${JSON.stringify({ labels, datasets: series })};
for (const canvas of document.querySelectorAll('canvas')) {
  new Chart(canvas, { type: 'bar', data, options: { animation: false, indexAxis: 'y', maintainAspectRatio: false,
    plugins: { tooltip: { external: ({ tooltip }) => { if (tooltip.opacity) document.body.dataset.tip = 'yes'; } } } } });
}
document.body.dataset.drawn = 'all';`,
  );
  const made = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'bare' }, minify: true },
  });
  return [made].flat()[0].output[0].code;
}

/** The peer's own files, installed apart; null where no registry can be reached. */
async function peerFiles() {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...quiet, '--fetch-retries=1', PEER], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.log(`${PEER} could not be installed: it is left out.`);
    return null;
  }
  const from = join(folder, 'node_modules/@gouvfr/dsfr-chart/dist/BarChart');
  files.set('/peer.js', readFileSync(join(from, 'BarChart.js')));
  files.set('/peer.css', readFileSync(join(from, 'BarChart.css')));
  return true;
}

function peerTag({ labels, series }) {
  const text = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  const x = text(series.map(() => labels));
  const y = text(series.map(({ data }) => data.map((value) => value ?? 0)));
  const name = text(series.map(({ label }) => label));
  return `<bar-chart horizontal="true" x='${x}' y='${y}' name='${name}'></bar-chart>`;
}

async function compare(count, pages) {
  const names = Object.keys(pages);
  const found = Object.fromEntries(names.map((name) => [name, []]));
  // Round by round, so that what the machine does besides falls on all of them alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) found[name].push(await measure(pages[name], count));
  }
  const base = median(found['static SVG'].map(({ first }) => first));
  const bare = median(found['bare Chart.js, all at once'].map(({ blocking }) => blocking));
  const rows = names.map((name) => {
    const of = (key) => median(found[name].map((one) => one[key]));
    const round = (value, unit) => (Number.isNaN(value) ? '–' : `${value.toFixed(0)} ${unit}`);
    return {
      page: name,
      gzip: round(of('bytes') / 1000, 'kB'),
      'first visual': round(of('first'), 'ms'),
      'of SVG': (of('first') / base).toFixed(2),
      'first chart': round(of('drawn'), 'ms'),
      tooltip: round(of('tip'), 'ms'),
      blocking: round(of('blocking'), 'ms'),
      'of bare': bare ? (of('blocking') / bare).toFixed(2) : '–',
      shift: of('shift').toFixed(3),
      heap: `${(of('heap') / 1e6).toFixed(1)} MB`,
    };
  });
  const charts = count === 1 ? 'One chart' : `${count} charts`;
  console.log(
    `${charts}, phone of ${PHONE.width} px, processor ${SLOWER}x slower, 1.6 Mbit/s; median of ${ROUNDS}`,
  );
  console.table(rows);
}

async function measure({ body, drawn, tip, target }, count) {
  const path = `/page-${count}`;
  files.set(
    path,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><body>${body(count)}`,
  );
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE);
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.evaluateOnNewDocument(watch);
    await page.goto(origin + path);
    const done = page.waitForFunction(drawn, { polling: 'raf', timeout: 20_000 });
    const at = await done.then(
      () => page.evaluate(() => performance.now()),
      () => Number.NaN,
    );
    const tipped = tip ? await tipTime(page, target, tip) : Number.NaN;
    await page.waitForNetworkIdle({ idleTime: 500 });
    const seen = await page.evaluate(() => globalThis.seen);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return {
      bytes,
      first: seen.first || at,
      drawn: at,
      tip: tipped,
      heap: usedSize,
      ...sums(seen),
    };
  } finally {
    await context.close();
  }
}

/** When the first figure answers a tap, from the page's start. */
async function tipTime(page, target, tip) {
  const element = await page.$(target);
  await element.scrollIntoView();
  const box = await element.boundingBox();
  for (let y = 0.1; y < 0.95; y += 0.04) {
    await page.mouse.move(box.x + box.width * 0.35, box.y + Math.min(box.height, 800) * y);
    if (await page.evaluate(tip)) return page.evaluate(() => performance.now());
  }
  return Number.NaN;
}

/**
 * First visual: the largest paint of text or picture until a reader acts. A canvas is no such paint
 * for a browser: where there is nothing else, the first visual is the chart.
 */
function watch() {
  const seen = { first: 0, tasks: [], shifts: [] };
  globalThis.seen = seen;
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', (entry) => (seen.first = entry.startTime));
  on('longtask', (entry) => seen.tasks.push(entry.duration));
  on('layout-shift', (entry) => seen.shifts.push(entry.value));
}

function sums({ tasks, shifts }) {
  return {
    blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    shift: shifts.reduce((sum, value) => sum + value, 0),
  };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function answer(url, response) {
  const path = decodeURIComponent(url.split('?')[0]);
  const file = join(root, 'dist/cdn', path.slice(1));
  const safe = !path.includes('..') && existsSync(file) && extname(file) !== '';
  const content = files.get(path) ?? (safe ? readFileSync(file) : null);
  if (content === null) return void response.writeHead(404).end();
  const types = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
  response.writeHead(200, {
    'content-type': types[extname(path)] ?? 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
  });
  response.end(gzipSync(content, { level: 9 }));
}
