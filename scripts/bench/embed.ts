// Measures what the documented embed code costs a page on an emulated phone, for one chart and for
// thirty, beside a static SVG, bare tree-shaken Chart.js and the chart components of the French
// State, all in one run. Ratios count: machines differ. Serves dist/: build first.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';

import type * as formatsEntry from '../../src/formats/index.js';
import type * as snapshotEntry from '../../src/snapshot/index.js';
import type { Snapshot } from '../../src/snapshot/index.js';
import { filesUnder, root } from '../shared/files.js';
import { allowFunctions } from '../shared/page-functions.js';
import { filesOf, serve } from '../shared/static-server.js';
import { browserArgs } from '../test/browser.mjs';
import { median, needBrowser, needBuild } from './needs.js';

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

/** A page of so many charts, and how to tell in it that they are drawn. */
interface Contestant {
  body(count: number): string;
  drawn(): boolean;
  /** In the page: whether the first coloured mark stands; when it is drawn where absent. */
  marked?(): boolean;
  /** In the page: whether a tooltip shows. */
  tip?(): boolean;
  /** What the pointer moves over. */
  target?: string;
}

interface Data {
  labels: string[];
  series: { label: string; data: (number | null)[] }[];
}

/** What is written down in the page. */
interface Seen {
  first: number;
  tasks: number[];
  shifts: number[];
}
declare const window: Window & { seen: Seen };

type Measure =
  'bytes' | 'requests' | 'first' | 'marked' | 'drawn' | 'tip' | 'heap' | 'blocking' | 'shift';
type Measured = Record<Measure, number>;

/** What all of a bench share: a browser, and a folder that is served. */
interface Bench {
  browser: Browser;
  origin: string;
  rounds: number;
  /** Serves a file at a path. */
  put(path: string, content: string | Uint8Array): void;
}

/** @param rounds how many times each page is measured */
export async function benchEmbed(rounds: number): Promise<void> {
  needBuild();
  const executablePath = needBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'baro-embed-'));
  const served = join(folder, 'served');
  // As a host compresses them. What the server sends must not depend on the processor.
  const put = (path: string, content: string | Uint8Array): void => {
    const file = join(served, `${path}.gz`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, gzipSync(content, { level: 9 }));
  };
  for (const file of filesUnder('dist/cdn')) {
    put(file.slice('dist/cdn/'.length), readFileSync(join(root, file)));
  }
  const server = await serve(filesOf(served, { gzip: true }));
  let browser: Browser | undefined;
  try {
    const pages = await makePages(folder, put);
    browser = await puppeteer.launch({ executablePath, args: browserArgs() });
    const bench = { browser, origin: server.origin, rounds, put };
    for (const count of [1, 30]) await compare(bench, count, pages);
  } finally {
    await browser?.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each contestant as the body of a page with so many charts, and how to tell that they are drawn. */
async function makePages(folder: string, put: Bench['put']): Promise<Record<string, Contestant>> {
  const { snapshot } = await built<typeof snapshotEntry>('snapshot');
  const { toEmbed, toWidget, scriptTag } = await built<typeof formatsEntry>('formats');
  const picture = (width: number): Promise<Snapshot> =>
    snapshot({ widget: 'adoption', view: 'purposes', lang: 'fr', format: 'svg', width });
  const [wide, narrow] = [await picture(600), await picture(320)];
  for (const { name, data } of [wide, narrow]) put(`pictures/${name}`, data);
  const place = ({ name, width, height }: Snapshot) => ({
    src: `/pictures/${name}`,
    width: width ?? 0,
    height: height ?? 0,
  });
  const image = { ...place(wide), narrow: place(narrow) };
  const { version, files: hashes } = JSON.parse(
    readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8'),
  ) as { version: string; files: Record<string, string> };
  const script = `baro-${version}.js`;
  const files = { base: '/', script, integrity: hashes[script] };
  const { rows = [], columns = [] } = wide.view.panels[0] ?? {};
  const data: Data = {
    labels: rows.map(({ label }) => label),
    series: columns.map(({ label }, index) => ({
      label,
      data: rows.map(({ cells }) => cells[index]?.value ?? null),
    })),
  };
  put('bare.js', await bareChart(folder, data));
  const dataset = JSON.stringify({
    title: 'Usages',
    figures: rows.flatMap(({ label, cells }) =>
      cells.flatMap(({ value, edition }) =>
        value === null ? [] : [{ item: label, edition, value, base_n: 1000 }],
      ),
    ),
  });
  const peer = peerFiles(folder, put);
  const figure = toEmbed(wide.view, { variant: 'figure', base: '/', image });
  const repeat = (html: string, count: number): string =>
    Array.from({ length: count }, () => html).join('');
  return {
    'static SVG': {
      body: (count) => repeat(figure, count),
      drawn: () => [...document.images].every((one) => one.complete),
    },
    'ours, documented code': {
      body: (count) => scriptTag(files) + repeat(toWidget(wide.view, { image }), count),
      drawn: () => !!document.querySelector('baro-adoption[data-drawn]'),
      tip: () => {
        const tip = document.querySelector('baro-adoption')?.shadowRoot?.querySelector('.tip');
        return !!tip && getComputedStyle(tip).display !== 'none' && !!tip.textContent?.trim();
      },
      target: 'baro-adoption',
    },
    'ours, bare tag': {
      body: (count) =>
        '<script type="module" src="/baro.js"></script>' +
        repeat('<baro-adoption view="purposes"></baro-adoption>', count),
      drawn: () => !!document.querySelector('baro-adoption[data-drawn]'),
      marked: () =>
        !!document
          .querySelector('baro-adoption')
          ?.shadowRoot?.querySelector('.plot > svg, :host([data-drawn]) canvas'),
    },
    'ours, <baro-chart>': {
      body: (count) =>
        '<script type="module" src="/baro.js"></script>' +
        repeat(
          `<baro-chart><script type="application/json">${dataset}</script></baro-chart>`,
          count,
        ),
      drawn: () => !!document.querySelector('baro-chart[data-drawn]'),
    },
    'bare Chart.js, all at once': {
      body: (count) =>
        `${repeat('<div style="height:420px"><canvas></canvas></div>', count)}<script type="module" src="/bare.js"></script>`,
      drawn: () => document.body.dataset['drawn'] === 'all',
      tip: () => document.body.dataset['tip'] === 'yes',
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
async function bareChart(folder: string, { labels, series }: Data): Promise<string> {
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
  if (!Array.isArray(made)) throw new Error('one format is a list of one output');
  return made[0]?.output[0].code ?? '';
}

/** Serves the peer's own files, installed apart; false where no registry can be reached. */
function peerFiles(folder: string, put: Bench['put']): boolean {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...quiet, '--fetch-retries=1', PEER], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.log(`${PEER} could not be installed: it is left out.`);
    return false;
  }
  const from = join(folder, 'node_modules/@gouvfr/dsfr-chart/dist/BarChart');
  put('peer.js', readFileSync(join(from, 'BarChart.js')));
  put('peer.css', readFileSync(join(from, 'BarChart.css')));
  return true;
}

function peerTag({ labels, series }: Data): string {
  const text = (value: unknown): string =>
    JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  const x = text(series.map(() => labels));
  const y = text(series.map(({ data }) => data.map((value) => value ?? 0)));
  const name = text(series.map(({ label }) => label));
  return `<bar-chart horizontal="true" x='${x}' y='${y}' name='${name}'></bar-chart>`;
}

async function compare(
  bench: Bench,
  count: number,
  pages: Readonly<Record<string, Contestant>>,
): Promise<void> {
  const found = new Map<string, Measured[]>(Object.keys(pages).map((name) => [name, []]));
  const medianOf = (name: string, key: Measure): number =>
    median((found.get(name) ?? []).map((one) => one[key]));
  // Round by round, so that what the machine does besides falls on all of them alike.
  for (let round = 0; round < bench.rounds; round += 1) {
    for (const [name, page] of Object.entries(pages)) {
      found.get(name)?.push(await measure(bench, page, count));
    }
  }
  const base = medianOf('static SVG', 'first');
  const bare = medianOf('bare Chart.js, all at once', 'blocking');
  const bareMarks = medianOf('bare Chart.js, all at once', 'marked');
  const rows = Object.keys(pages).map((name) => {
    const of = (key: Measure): number => medianOf(name, key);
    const round = (value: number, unit: string): string =>
      Number.isNaN(value) ? '–' : `${value.toFixed(0)} ${unit}`;
    return {
      page: name,
      gzip: round(of('bytes') / 1000, 'kB'),
      requests: of('requests'),
      'first marks': round(of('marked'), 'ms'),
      'of bare, marks': (of('marked') / bareMarks).toFixed(2),
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
    `${charts}, phone of ${PHONE.width} px, processor ${SLOWER}x slower, 1.6 Mbit/s; median of ${bench.rounds}`,
  );
  console.table(rows);
}

async function measure(
  { browser, origin, put }: Bench,
  { body, drawn, marked, tip, target }: Contestant,
  count: number,
): Promise<Measured> {
  put(
    `page-${count}.html`,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><body>${body(count)}`,
  );
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await allowFunctions(page);
    await page.setViewport(PHONE);
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let bytes = 0;
    let requests = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${origin}/page-${count}`);
    const patience = { polling: 'raf', timeout: 20_000 } as const;
    const now = (): Promise<number> => page.evaluate(() => performance.now());
    const marks = page.waitForFunction(marked ?? drawn, patience).then(now, () => Number.NaN);
    const done = page.waitForFunction(drawn, patience);
    const at = await done.then(now, () => Number.NaN);
    // All but the page itself, until the chart is drawn.
    const requested = requests - 1;
    const tipped = tip && target ? await tipTime(page, target, tip) : Number.NaN;
    await page.waitForNetworkIdle({ idleTime: 500 });
    const seen = await page.evaluate(() => window.seen);
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return {
      bytes,
      requests: requested,
      marked: await marks,
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
async function tipTime(page: Page, target: string, tip: () => boolean): Promise<number> {
  const element = await page.$(target);
  await element?.scrollIntoView();
  const box = await element?.boundingBox();
  if (!box) return Number.NaN;
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
function watch(): void {
  const seen: Seen = { first: 0, tasks: [], shifts: [] };
  window.seen = seen;
  const on = (type: string, take: (entry: PerformanceEntry & { value: number }) => void): void =>
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => take(entry as PerformanceEntry & { value: number })),
    ).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', (entry) => (seen.first = entry.startTime));
  on('longtask', (entry) => seen.tasks.push(entry.duration));
  on('layout-shift', (entry) => seen.shifts.push(entry.value));
}

function sums({ tasks, shifts }: Seen): Pick<Measured, 'blocking' | 'shift'> {
  return {
    blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    shift: shifts.reduce((sum, value) => sum + value, 0),
  };
}

/** An entry of the package as it was built. */
async function built<Entry>(name: string): Promise<Entry> {
  return (await import(pathToFileURL(join(root, 'dist', name, 'index.js')).href)) as Entry;
}
