// Measures snapshots beside bare Chart.js on the same canvas, headless Chromium drawing the same
// chart, and ECharts with resvg where the two are installed. Ratios count: machines differ.
// Cold start and memory are those of dist/ where it is built, else of the sources.
//   npm run bench:snapshot
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

import { browserArgs, findBrowser } from '../test/browser.mjs';

const ROUNDS = 7;
const SCALES = [1, 2];
// Not of the shared files, which need tsx: a cold start is measured without it.
const root = fileURLToPath(new URL('../..', import.meta.url));
const self = fileURLToPath(import.meta.url);
const built = existsSync(join(root, 'dist/snapshot/index.js'));

if (process.argv[2] === 'cold') await cold();
else if (process.argv[2] === 'memory') await memory();
else await main();

async function main() {
  const { ours, bare, svg } = await legs();
  const browser = await browserLeg();
  const peer = await peerLeg();
  const rows = [];
  for (const scale of SCALES) {
    const timed = {
      'PNG, ours: the whole figure': (job) => ours(job, scale),
      'PNG, bare Chart.js, plain encoding': (job) => bare(job, scale),
      'SVG, ours: the whole figure': (job) => svg(job),
      ...(browser
        ? { 'PNG, Chart.js in headless Chromium': (job) => browser.draw(job, scale) }
        : {}),
      ...(peer ? { 'PNG, ECharts and resvg': (job) => peer(job, scale) } : {}),
    };
    const speed = await compare(timed);
    const base = speed['PNG, bare Chart.js, plain encoding'];
    for (const [name, perSecond] of Object.entries(speed)) {
      const ratio = (perSecond / base).toFixed(2);
      rows.push({ scale: `${scale}x`, what: name, 'a second': perSecond.toFixed(1), ratio });
    }
  }
  await browser?.close();
  console.log('Warm, one process, the French views one after the other; median of rounds.');
  console.table(rows);

  const first = child('cold');
  const start = performance.now();
  const again = await browserLeg();
  const [job] = await jobs();
  if (again) await again.draw(job, 2);
  const chromium = again ? `${(performance.now() - start).toFixed(0)} ms` : 'no browser';
  await again?.close();
  const { count, peak } = child('memory');
  console.table([
    { what: 'cold process to the first PNG at 2x', ours: `${first.ms.toFixed(0)} ms`, chromium },
    { what: `peak memory, ${count} PNGs at 2x in one process`, ours: `${peak} MB`, chromium: '' },
  ]);
  if (!peer) console.log('Peer left out: npm install --no-save echarts @resvg/resvg-js to see it.');
}

/** Charts a second of each leg: rounds take turns, so that a slow moment hits all alike. */
async function compare(timed) {
  const list = await jobs();
  const times = Object.fromEntries(Object.keys(timed).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, draw] of Object.entries(timed)) {
      const start = performance.now();
      for (const job of list) await draw(job);
      // The first round warms up.
      if (round > 0) times[name].push((performance.now() - start) / list.length);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      1000 / all.sort((a, b) => a - b)[Math.floor(all.length / 2)],
    ]),
  );
}

/** The French views, each with the sheet of its picture at 600 pixels. */
async function jobs() {
  const { fr } = await import('../../src/locales/fr.js');
  const { viewNames } = await import('../../src/view/index.js');
  const { viewFunctions } = await import('../../src/snapshot/options.js');
  const { loadStudio } = await import('../../src/snapshot/canvas.js');
  const { layoutSheet } = await import('../../src/formats/layout-sheet.js');
  const { measure } = await loadStudio();
  return Object.entries(viewNames).flatMap(([widget, views]) =>
    views.map((name) => {
      const view = viewFunctions[widget](fr, { view: name });
      return { widget, view, sheet: layoutSheet(view, { width: 600, measure }) };
    }),
  );
}

async function legs() {
  const { createCanvas } = await import('@napi-rs/canvas');
  const { Chart, registerables } = await import('chart.js');
  const { loadStudio } = await import('../../src/snapshot/canvas.js');
  const { drawPng } = await import('../../src/snapshot/png.js');
  const { layoutSheet } = await import('../../src/formats/layout-sheet.js');
  const { writeSvg } = await import('../../src/formats/picture/write-svg.js');
  const { lightTheme } = await import('../../src/theme/index.js');
  Chart.register(...registerables);
  const studio = await loadStudio();
  const sheetOf = (view) => layoutSheet(view, { width: 600, measure: studio.measure });
  return {
    ours: ({ view }, scale) => drawPng(studio, view, sheetOf(view), lightTheme, scale),
    svg: ({ view }) => writeSvg(view, sheetOf(view), lightTheme, studio),
    bare({ view, sheet }, scale) {
      const canvas = createCanvas(sheet.width, sheet.height);
      const chart = new Chart(canvas, bareConfig(view, scale));
      const data = canvas.toBuffer('image/png');
      chart.destroy();
      // Without this line bare Chart.js needs gigabytes for the run.
      canvas.width = canvas.height = 1;
      return data;
    },
  };
}

/** The view's first panel as anybody would write it: no title, no notes, Chart.js's own axes. */
function bareConfig(view, scale) {
  const [panel] = view.panels;
  const stacked = panel.form.stacked;
  return {
    type: 'bar',
    data: {
      labels: panel.rows.map((row) => row.label),
      datasets: panel.columns.map((column, c) => ({
        label: column.label,
        data: panel.rows.map((row) => row.cells[c].value),
      })),
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: scale,
      indexAxis: panel.form.axis === 'vertical' ? 'x' : 'y',
      scales: { x: { stacked }, y: { stacked } },
    },
  };
}

async function browserLeg() {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ executablePath, args: browserArgs() });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><canvas></canvas>');
  await page.evaluate(readFileSync(join(root, 'node_modules/chart.js/dist/chart.umd.js'), 'utf8'));
  return {
    close: () => browser.close(),
    async draw({ view, sheet }, scale) {
      const url = await page.evaluate(
        ({ width, height, config }) => {
          /* global document, Chart */
          const canvas = document.createElement('canvas');
          canvas.width = width;
          canvas.height = height;
          const chart = new Chart(canvas, config);
          const data = canvas.toDataURL('image/png');
          chart.destroy();
          return data;
        },
        { width: sheet.width, height: sheet.height, config: bareConfig(view, scale) },
      );
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
  };
}

async function peerLeg() {
  const names = ['echarts', '@resvg/resvg-js'];
  const [echarts, resvg] = await Promise.all(names.map((name) => import(name).catch(() => null)));
  if (!echarts || !resvg) return null;
  return ({ view, sheet }, scale) => {
    const [panel] = view.panels;
    const { width, height } = sheet;
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption({
      animation: false,
      legend: {},
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: panel.rows.map((row) => row.label) },
      series: panel.columns.map((column, c) => ({
        type: 'bar',
        name: column.label,
        data: panel.rows.map((row) => row.cells[c].value),
      })),
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    const fitTo = { mode: 'width', value: width * scale };
    return new resvg.Resvg(svg, { fitTo, background: '#fff' }).render().asPng();
  };
}

/** Runs a part of this script in a process of its own and reads the JSON that it prints. */
function child(part) {
  const start = performance.now();
  const { stdout } = spawnSync(
    process.execPath,
    [...(built ? [] : ['--import', 'tsx']), self, part],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return { ms: performance.now() - start, ...JSON.parse(stdout) };
}

function product(entry) {
  return import(`../../${built ? 'dist' : 'src'}/${entry}/index.js`);
}

async function cold() {
  const { snapshot } = await product('snapshot');
  const { data } = await snapshot({ widget: 'adoption', scale: 2 });
  console.log(JSON.stringify({ bytes: data.length, inside: performance.now() }));
}

async function memory() {
  const { snapshots } = await product('snapshot');
  const { viewNames } = await product('view');
  let count = 0;
  for (let round = 0; round < 20; round += 1) {
    for (const [widget, views] of Object.entries(viewNames)) {
      for (const view of views) {
        await snapshots({ widget, view, scale: 2, formats: ['png'] });
        count += 1;
      }
    }
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(JSON.stringify({ count, peak }));
}
