/**
 * Writes src/data/rows.ts from data/*.csv: `npm run data`. With --check it writes nothing and
 * exits 1 when the file is out of step. Adding an edition is adding rows to the CSV files.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { parseCsv } from './shared/csv.js';

const root = new URL('..', import.meta.url);
const target = new URL('src/data/rows.ts', root);
const read = (name) => parseCsv(readFileSync(new URL(`data/${name}.csv`, root), 'utf8'));
const list = (text) => text.split(' ').filter(Boolean);

/** What most figures lack is left out: src/data/figure-row.ts says what stands for it. */
const figures = read('barometer').map((row) => ({
  widget: row.widget,
  view: row.view,
  item: row.item,
  ...(row.family && { family: row.family }),
  edition: row.edition,
  measure: row.measure,
  base: row.base,
  base_n: row.base_n === '' ? null : Number(row.base_n),
  value: Number(row.value),
  status: row.status,
  ...(row.formula && { formula: row.formula }),
  source: row.source,
  ...(row.also && { also: list(row.also) }),
  ...(row.caveat && { caveat: list(row.caveat) }),
}));
const editions = read('editions').map((row) => ({
  edition: row.edition,
  leaders: Number(row.leaders),
  other_samples: row.other_samples,
  period: row.period,
  published: row.published,
  exact: row.exact === 'yes',
  source: row.source,
}));
const gaps = read('gaps').map((row) => ({
  view: row.view,
  item: row.item,
  edition: row.edition,
  reason: row.reason,
  source: row.source,
}));
const sources = read('sources').map((row) => ({
  key: row.key,
  title: row.title,
  publisher: row.publisher,
  year: row.year,
  kind: row.kind,
  url: row.url,
}));

const literal = (value) => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value);
};
const line = (row) =>
  `  { ${Object.entries(row)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')} },\n`;
const table = (name, type, rows) =>
  `\nexport const ${name}: readonly ${type}[] = [\n${rows.map(line).join('')}];\n`;

const text = [
  '// Written by `npm run data` from data/*.csv. Change those, not this.\n',
  "import type { FigureRow } from './figure-row.js';\n",
  "import type { Edition, Gap, Source } from './types.js';\n",
  table('figureRows', 'FigureRow', figures),
  table('editionRows', 'Edition', editions),
  table('gapRows', 'Gap', gaps),
  table('sourceRows', 'Source', sources),
].join('');

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/data/rows.ts is out of step with data/*.csv: run `npm run data`.');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
