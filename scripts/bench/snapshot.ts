// Measures snapshots beside bare Chart.js on the same canvas, headless Chromium drawing the same
// chart, and ECharts with resvg where the two are installed. Ratios count: machines differ.
// Cold start and memory are those of dist/.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

import type { ChartConfiguration } from 'chart.js';

import type { Sheet } from '../../src/formats/index.js';
import type { Panel, View } from '../../src/view/index.js';
import { root } from '../shared/files.js';
import { browserArgs, findBrowser } from '../test/browser.mjs';
import { median, needBuild } from './needs.js';

/** What Chart.js is called in a page that loads its script. */
declare const Chart: new (canvas: HTMLCanvasElement, config: object) => { destroy(): void };

/** What is used of the peers, which are not installed with the others. */
interface ECharts {
  init(
    dom: null,
    theme: null,
    options: object,
  ): { setOption(option: object): void; renderToSVGString(): string; dispose(): void };
}
interface Resvg {
  Resvg: new (svg: string, options: object) => { render(): { asPng(): Buffer } };
}

const BARE = 'PNG, bare Chart.js, plain encoding';
const SCALES = [1, 2];

interface Job {
  view: View;
  sheet: Sheet;
}

type Draw = (job: Job) => unknown;

/** @param rounds how many times each leg is measured */
export async function benchSnapshot(rounds: number): Promise<void> {
  needBuild();
  const { ours, bare, svg } = await legs();
  const browser = await browserLeg();
  const peer = await peerLeg();
  const rows = [];
  for (const scale of SCALES) {
    const timed: Record<string, Draw> = {
      'PNG, ours: the whole figure': (job) => ours(job, scale),
      [BARE]: (job) => bare(job, scale),
      'SVG, ours: the whole figure': (job) => svg(job),
      ...(browser
        ? { 'PNG, Chart.js in headless Chromium': (job: Job) => browser.draw(job, scale) }
        : {}),
      ...(peer ? { 'PNG, ECharts and resvg': (job: Job) => peer(job, scale) } : {}),
    };
    const speed = await compare(timed, rounds);
    const base = speed[BARE] ?? Number.NaN;
    for (const [name, perSecond] of Object.entries(speed)) {
      const ratio = (perSecond / base).toFixed(2);
      rows.push({ scale: `${scale}x`, what: name, 'a second': perSecond.toFixed(1), ratio });
    }
  }
  await browser?.close();
  console.log('Warm, one process, the French views one after the other; median of rounds.');
  console.table(rows);

  const first = child(cold);
  const start = performance.now();
  const again = await browserLeg();
  const [job] = await jobs();
  if (again && job) await again.draw(job, 2);
  const chromium = again ? `${(performance.now() - start).toFixed(0)} ms` : 'no browser';
  await again?.close();
  const { count, peak } = child<{ count: number; peak: number }>(memory);
  console.table([
    { what: 'cold process to the first PNG at 2x', ours: `${first.ms.toFixed(0)} ms`, chromium },
    { what: `peak memory, ${count} PNGs at 2x in one process`, ours: `${peak} MB`, chromium: '' },
  ]);
  if (!peer) console.log('Peer left out: npm install --no-save echarts @resvg/resvg-js to see it.');
}

/** Charts a second of each leg: rounds take turns, so that a slow moment hits all alike. */
async function compare(
  timed: Readonly<Record<string, Draw>>,
  rounds: number,
): Promise<Record<string, number>> {
  const list = await jobs();
  const times = new Map<string, number[]>(Object.keys(timed).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, draw] of Object.entries(timed)) {
      const start = performance.now();
      for (const job of list) await draw(job);
      // The first round warms up.
      if (round > 0) times.get(name)?.push((performance.now() - start) / list.length);
    }
  }
  return Object.fromEntries(
    [...times].map(([name, milliseconds]) => [name, 1000 / median(milliseconds)]),
  );
}

/** The French views, each with the sheet of its picture at 600 pixels. */
async function jobs(): Promise<Job[]> {
  const { fr } = await import('../../src/locales/fr.js');
  const { viewNames, widgetIds, widgets } = await import('../../src/view/index.js');
  const { loadRenderer } = await import('../../src/snapshot/canvas.js');
  const { layoutSheet } = await import('../../src/formats/layout-sheet.js');
  const { measure } = await loadRenderer();
  return widgetIds.flatMap((widget) =>
    viewNames[widget].map((name) => {
      const view = widgets[widget].view(fr, { view: name });
      return { view, sheet: layoutSheet(view, { width: 600, measure }) };
    }),
  );
}

async function legs() {
  const { createCanvas } = await import('@napi-rs/canvas');
  const { Chart: BareChart, registerables } = await import('chart.js');
  const { loadRenderer } = await import('../../src/snapshot/canvas.js');
  const { drawPng } = await import('../../src/snapshot/png.js');
  const { layoutSheet } = await import('../../src/formats/layout-sheet.js');
  const { writeSvg } = await import('../../src/formats/picture/write-svg.js');
  const { lightTheme } = await import('../../src/theme/index.js');
  BareChart.register(...registerables);
  const renderer = await loadRenderer();
  const sheetOf = (view: View) => layoutSheet(view, { width: 600, measure: renderer.measure });
  return {
    ours: ({ view }: Job, scale: number) =>
      drawPng(renderer, { view, sheet: sheetOf(view), theme: lightTheme, scale }),
    svg: ({ view }: Job) => writeSvg(view, sheetOf(view), lightTheme, renderer),
    bare({ view, sheet }: Job, scale: number) {
      const canvas = createCanvas(sheet.width, sheet.height);
      const chart = new BareChart(canvas as unknown as HTMLCanvasElement, bareConfig(view, scale));
      const data = canvas.toBuffer('image/png');
      chart.destroy();
      // Without this line bare Chart.js needs gigabytes for the run.
      canvas.width = canvas.height = 1;
      return data;
    },
  };
}

function firstPanel(view: View): Panel {
  const [panel] = view.panels;
  if (panel === undefined) throw new Error(`${view.view} has no panel`);
  return panel;
}

/** The view's first panel as anybody would write it: no title, no notes, Chart.js's own axes. */
function bareConfig(view: View, scale: number): ChartConfiguration<'bar', (number | null)[]> {
  const panel = firstPanel(view);
  const { stacked } = panel.form;
  return {
    type: 'bar',
    data: {
      labels: panel.rows.map((row) => row.label),
      datasets: panel.columns.map((column, c) => ({
        label: column.label,
        data: panel.rows.map((row) => row.cells[c]?.value ?? null),
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
    async draw({ view, sheet }: Job, scale: number) {
      const url = await page.evaluate(
        ({ width, height, config }) => {
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
  const load = (name: string): Promise<unknown> => import(name).catch(() => null);
  const echarts = (await load('echarts')) as ECharts | null;
  const resvg = (await load('@resvg/resvg-js')) as Resvg | null;
  if (!echarts || !resvg) return null;
  return ({ view, sheet }: Job, scale: number) => {
    const panel = firstPanel(view);
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
        data: panel.rows.map((row) => row.cells[c]?.value ?? null),
      })),
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    const fitTo = { mode: 'width', value: width * scale };
    return new resvg.Resvg(svg, { fitTo, background: '#fff' }).render().asPng();
  };
}

/** Runs a program in a process of its own, without tsx, and reads the JSON that it prints. */
function child<Result>(program: string): Result & { ms: number } {
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { ms: performance.now() - start, ...(JSON.parse(stdout) as Result) };
}

const built = (entry: string): string =>
  JSON.stringify(pathToFileURL(join(root, 'dist', entry, 'index.js')).href);

const cold = `
  import { snapshot } from ${built('snapshot')};
  const { data } = await snapshot({ widget: 'adoption', scale: 2 });
  console.log(JSON.stringify({ bytes: data.length }));
`;

const memory = `
  import { snapshots } from ${built('snapshot')};
  import { viewNames } from ${built('view')};
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
`;
