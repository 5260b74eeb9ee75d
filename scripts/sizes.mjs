// What a page downloads, min + gzip, at the three moments that a reader notices.
// It measures the files for script tags as they are shipped: the `cdn` build, kept in memory.
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

import { root } from './files.mjs';

const bars = { entry: 15000, table: 20000, chart: 75000 };

const result = await build({ root, mode: 'cdn', logLevel: 'silent', build: { write: false } });
const chunks = [result]
  .flat()
  .flatMap(({ output }) => output.filter(({ type }) => type === 'chunk'));
const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
const size = new Map(
  chunks.map(({ fileName, code }) => [fileName, gzipSync(code, { level: 9 }).length]),
);

const entry = withImports(chunks.filter((chunk) => chunk.isEntry));
const locales = chunks.filter((chunk) => has(chunk, /^src\/locales\/[a-z]{2,3}(-\w+)?\.ts$/));
const widest = locales.sort((a, b) => total(withImports([b])) - total(withImports([a])))[0];
const figures = chunks.filter((chunk) => has(chunk, /^src\/(view|data)\//));
const table = union(entry, withImports([...figures, ...(widest ? [widest] : [])]));
const chart = union(table, withImports(chunks.filter(drawsBars)));

const rows = [
  ['baro.js and what it imports at once', entry, bars.entry],
  [`until the first table (${nameOf(widest)})`, table, bars.table],
  ['until the first bar chart', chart, bars.chart],
];
let over = false;
for (const [label, files, bar] of rows) {
  const bytes = total(files);
  over ||= bytes > bar;
  const mark = bytes > bar ? 'OVER' : 'ok';
  console.log(`${label.padEnd(44)} ${String(bytes).padStart(6)} of ${bar} bytes  ${mark}`);
  console.log(`    ${[...files].map((file) => `${file} ${size.get(file)}`).join(', ')}`);
}
const others = [...size].filter(([file]) => !chart.has(file));
if (others.length > 0) {
  console.log(`apart: ${others.map(([file, bytes]) => `${file} ${bytes}`).join(', ')}`);
}
if (locales.length === 0 || !chunks.some((chunk) => has(chunk, /node_modules\/chart\.js\//))) {
  console.error('sizes: no locale or no Chart.js was found in the build; nothing was measured.');
  process.exitCode = 1;
}
if (over) process.exitCode = 1;

/**
 * Chart.js itself and our drawing code, but for chunks that hold another shape only: those come
 * when a view asks for them.
 */
function drawsBars(chunk) {
  const ours = modules(chunk).filter((id) => id.startsWith('src/chart/'));
  if (ours.length === 0) return has(chunk, /node_modules\/chart\.js\//);
  const shared = !chunk.isDynamicEntry || !chunk.facadeModuleId?.includes('/src/chart/');
  return shared || ours.some((id) => /bar|index|config/.test(id));
}

/** The names of the chunks and of all that they import statically, which loads with them. */
function withImports(start) {
  const found = new Set();
  const add = (chunk) => {
    if (!chunk || found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    chunk.imports.forEach((name) => add(byName.get(name)));
  };
  start.forEach(add);
  return found;
}

function modules(chunk) {
  return chunk.moduleIds.map((id) => {
    const path = id.replaceAll('\\', '/');
    return path.startsWith(root.replaceAll('\\', '/')) ? path.slice(root.length) : path;
  });
}

function has(chunk, pattern) {
  return modules(chunk).some((id) => pattern.test(id));
}

function union(...sets) {
  return new Set(sets.flatMap((set) => [...set]));
}

function total(files) {
  return [...files].reduce((sum, file) => sum + size.get(file), 0);
}

function nameOf(chunk) {
  return chunk ? chunk.fileName.replace(/-.*/, '') : 'no locale';
}
