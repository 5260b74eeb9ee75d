// What a page downloads, min + gzip, at the moments that a reader notices, as a real page asks for it:
// one bare tag, no scroll, no pointer, a second of rest. What the graph of imports expects is computed
// beside it; where the two differ, code travels that nobody has planned, and the command fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import puppeteer from 'puppeteer-core';

import { readCommand } from './shared/command.js';
import { filesOf, serve } from './shared/static-server.js';
import { buildCdn, type CdnBuild, writeCdn } from './sizes/cdn-build.js';
import {
  type DefaultView,
  differences,
  expected,
  type Phase,
  phasesWithout,
  widestView,
} from './sizes/graph.js';
import { askedFor, type Site } from './sizes/page.js';
import { advice, browserArgs, findBrowser } from './test/browser.mjs';

/** The code that comes by `import()` before a page with one chart is at rest. */
const phases: readonly Phase[] = [
  { name: 'table', moment: 'table', modules: 'src/elements/table/' },
  { name: 'layout of the shape', moment: 'table', modules: 'src/chart/layout/more/{shape}.ts' },
  { name: 'drawing', moment: 'chart', modules: 'src/elements/drawing/' },
];

/** What comes besides where a tag has options: no view is made beforehand. */
const optionPhases: readonly Phase[] = [
  { name: 'any view', moment: 'table', modules: 'src/elements/shell/any-view.ts' },
  { name: 'words', moment: 'table', modules: 'src/locales/{lang}.ts' },
  { name: 'layouts', moment: 'table', modules: 'src/chart/layout/more/' },
];

/**
 * Bytes at most. The design asks for 22,000 until the first table with its first marks. The marks
 * and what prints them take 2,600, and 400 the care for pages that others change. Without both it would
 * be just under.
 */
const bars = { entry: 15_000, table: 25_000, chart: 75_000 };

/** What a tag without attributes shows. */
const defaults = { adoption: 'tools', effects: 'opinions', levers: 'needs' };

readCommand({
  command: 'npm run sizes',
  summary: 'Measures what a page downloads, min + gzip, at the moments that a reader notices.',
});
const executablePath = findBrowser();
if (!executablePath) {
  console.error(advice);
  process.exit(1);
}

const cdn = await buildCdn();
const views = Object.entries(defaults).map(([widget, view]) => widestView(cdn, widget, view));
const faults = phasesWithout(cdn, [...phases, ...optionPhases], views).map(
  ({ name, modules }) => `no file of the build has the phase ${name}, ${modules}`,
);
const folder = mkdtempSync(join(tmpdir(), 'baro-sizes-'));
writeCdn(cdn, folder);
const server = await serve(filesOf(folder));
const browser = await puppeteer.launch({ executablePath, args: browserArgs() });
try {
  await measureAll({ browser, origin: server.origin, folder });
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(`sizes: ${fault}`);
if (faults.length > 0) process.exitCode = 1;

async function measureAll(site: Site): Promise<void> {
  const tables: Set<string>[] = [];
  const charts: Set<string>[] = [];
  for (const view of views) {
    tables.push(await measure(site, view, 'table'));
    charts.push(await measure(site, view, 'chart'));
  }
  const [firstChart = new Set<string>(), ...otherCharts] = charts;
  const entries = views.map((view) => expected(cdn, phases, view, 'entry'));
  report('baro.js and what it imports at once', largest(entries), bars.entry);
  report('until the first table, widest default view', largest(tables), bars.table);
  // <baro-adoption> shows bars; what the others show has a chunk more, and no bar.
  report('until the first bar chart', firstChart, bars.chart);
  report('until the first chart of another widget', largest(otherCharts));
  const withOptions = [...phases, ...optionPhases];
  const any = views.map((view) => expected(cdn, withOptions, view, 'table'));
  report('a table with options: all words, all figures', largest(any));
}

/** The files that a page asks for; what the graph does not expect is a fault. */
async function measure(
  site: Site,
  view: DefaultView,
  moment: 'table' | 'chart',
): Promise<Set<string>> {
  const asked = await askedFor(site, view, moment);
  const found = differences(asked, expected(cdn, phases, view, moment), cdn);
  faults.push(...found.map((text) => `${view.widget} in ${view.lang}, first ${moment}: ${text}`));
  return asked;
}

function report(label: string, names: ReadonlySet<string>, bar = Infinity): void {
  const bytes = total(cdn, names);
  if (bytes > bar) faults.push(`${label}: ${bytes} bytes are over ${bar}`);
  const verdict = bytes > bar ? 'OVER' : `ok, ${bar - bytes} left`;
  const limit = bar === Infinity ? 'bytes' : `of ${bar} bytes  ${verdict}`;
  console.log(`${label.padEnd(44)} ${String(bytes).padStart(6)} ${limit}`);
  const parts = [...names].map((name) => `${name} ${cdn.files.get(name)?.size ?? 0}`);
  console.log(`    ${parts.join(', ')}`);
}

function largest(sets: readonly Set<string>[]): Set<string> {
  return sets.reduce((most, set) => (total(cdn, set) > total(cdn, most) ? set : most), new Set());
}

function total({ files }: CdnBuild, names: ReadonlySet<string>): number {
  return [...names].reduce((sum, name) => sum + (files.get(name)?.size ?? 0), 0);
}
