// What a page downloads, min + gzip, at the three moments that a reader notices.
// It measures the files for script tags as they are shipped: the `cdn` build, kept in memory.
import { gzipSync } from 'node:zlib';

import { build, type Rolldown } from 'vite';

import { readCommand } from './shared/command.js';
import { root } from './shared/files.js';

type Chunk = Rolldown.OutputChunk;

readCommand({
  command: 'npm run sizes',
  summary: 'Measures what a page downloads, min + gzip, at the moments that a reader notices.',
});

const bars = { entry: 15000, table: 22000, chart: 75000 };

const result = await build({ root, mode: 'cdn', logLevel: 'silent', build: { write: false } });
const files = ([result].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
const chunks = files.filter((file) => file.type === 'chunk');
const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
const size = new Map(
  files.map((file) => [
    file.fileName,
    gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length,
  ]),
);

const sizeOf = (file: string): number => size.get(file) ?? 0;

const entry = withImports(chunks.filter((chunk) => chunk.isEntry));
const content = withImports(chunks.filter((chunk) => holds(chunk, 'src/elements/table/index.ts')));
const drawing = withImports(
  chunks.filter((chunk) => holds(chunk, 'src/elements/drawing/chart-controller.ts')),
);
const figures = withImports(
  chunks.filter((chunk) => holds(chunk, 'src/elements/shell/any-view.ts')),
);
const locales = chunks.filter((chunk) => holds(chunk, /^src\/locales\/[a-z]{2,3}(-\w+)?\.ts$/));
// A chunk for each shape whose layout does not come with the first table.
const layouts = chunks.filter((chunk) => holds(chunk, /^src\/chart\/layout\/more\//));

/** The view of each widget that a tag without attributes shows, in its widest language. */
const defaults = ['adoption.tools', 'effects.opinions', 'levers.needs'].map((name) => {
  const made = files.filter(({ fileName }) => fileName.includes(`/${name}.`));
  const [widest] = made.sort((a, b) => sizeOf(b.fileName) - sizeOf(a.fileName));
  if (widest?.type !== 'asset') throw new Error(`sizes: no prepared view is named ${name}`);
  const shapes = [...String(widest.source).matchAll(/\bshape"?:"([a-z-]+)"/g)].map(([, is]) => is);
  const needed = layouts.filter((chunk) =>
    shapes.some((shape) => holds(chunk, `src/chart/layout/more/${shape}.ts`)),
  );
  return union(entry, content, withImports(needed), new Set([widest.fileName]));
});
const table = defaults.reduce((most, set) => (total(set) > total(most) ? set : most));
// Bars: the default of <baro-adoption>.
const [firstDefault = entry] = defaults;
const chart = union(firstDefault, drawing);
const any = locales.map((locale) => union(table, figures, withImports([...layouts, locale])));

const rows: [label: string, files: Set<string>, bar: number][] = [
  ['baro.js and what it imports at once', entry, bars.entry],
  ['until the first table, widest default view', table, bars.table],
  ['until the first bar chart', chart, bars.chart],
];
let over = false;
for (const [label, set, bar] of rows) {
  const bytes = total(set);
  over ||= bytes > bar;
  const mark = bytes > bar ? 'OVER' : 'ok';
  console.log(`${label.padEnd(44)} ${String(bytes).padStart(6)} of ${bar} bytes  ${mark}`);
  console.log(`    ${[...set].map((file) => `${file} ${sizeOf(file)}`).join(', ')}`);
}
const most = Math.max(...any.map(total));
console.log(
  `${'a table with options: all words, all figures'.padEnd(44)} ${String(most).padStart(6)} bytes`,
);
if (!drawing.size || !content.size || !figures.size || !locales.length) {
  console.error('sizes: a chunk was not found in the build; what was measured is not the whole.');
  process.exitCode = 1;
}
if (over) process.exitCode = 1;

/** The names of the chunks and of all that they import statically, which loads with them. */
function withImports(start: readonly Chunk[]): Set<string> {
  const found = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    chunk.imports.forEach((name) => add(byName.get(name)));
  };
  start.forEach(add);
  return found;
}

/** Whether a chunk holds a module. */
function holds(chunk: Chunk, path: string | RegExp): boolean {
  return chunk.moduleIds
    .map((id) => id.replaceAll('\\', '/').slice(root.length))
    .some((id) => (typeof path === 'string' ? id === path : path.test(id)));
}

function union(...sets: ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function total(names: ReadonlySet<string>): number {
  return [...names].reduce((sum, file) => sum + sizeOf(file), 0);
}
