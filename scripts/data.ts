/**
 * Writes the figures and the names of the views as modules, from data/*.csv: `npm run data`. With
 * --check it writes nothing and exits 1 where a file is out of step.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { readCommand } from './shared/command.js';
import { parseCsv } from './shared/csv.js';

const { options } = readCommand({
  command: 'npm run data',
  summary: 'Writes src/data/rows.ts and src/locales/view-key.ts from data/*.csv.',
  options: { check: { help: 'writes nothing; ends with 1 where a file is out of step' } },
});

type Row = Readonly<Record<Column, string>>;
/** The columns of the files in data/. */
type Column =
  | ('widget' | 'view' | 'item' | 'family' | 'edition' | 'measure' | 'base' | 'base_n')
  | ('value' | 'status' | 'formula' | 'source' | 'also' | 'caveat' | 'reason')
  | ('leaders' | 'other_samples' | 'period' | 'published' | 'exact')
  | ('key' | 'title' | 'publisher' | 'year' | 'kind' | 'url');

const root = new URL('..', import.meta.url);
const read = (name: string): Row[] =>
  parseCsv(readFileSync(new URL(`data/${name}.csv`, root), 'utf8')) as Row[];
const list = (text: string): string[] => text.split(' ').filter(Boolean);

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

type Value = string | number | boolean | null | readonly string[];

const literal = (value: Value): string => {
  if (typeof value === 'object' && value !== null) return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value);
};
const line = (row: Readonly<Record<string, Value>>): string =>
  `  { ${Object.entries(row)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')} },\n`;
const table = (
  name: string,
  type: string,
  rows: readonly Readonly<Record<string, Value>>[],
): string => `\nexport const ${name}: readonly ${type}[] = [\n${rows.map(line).join('')}];\n`;

const views = [...new Set(figures.map(({ widget, view }) => `${widget}.${view}`))];

const written = '// Written by `npm run data` from data/*.csv. Change those, not this.\n';
const texts = {
  'src/data/rows.ts': [
    written,
    "import type { FigureRow } from './figure-row.js';\n",
    "import type { Edition, Gap, Source } from './types.js';\n",
    table('figureRows', 'FigureRow', figures),
    table('editionRows', 'Edition', editions),
    table('gapRows', 'Gap', gaps),
    table('sourceRows', 'Source', sources),
  ],
  'src/locales/view-key.ts': [
    written,
    '\n/** Widget and view of figures: every language has words for each. */\n',
    'export type ViewKey =\n',
    `${views.map((view) => `  | '${view}'`).join('\n')};\n`,
  ],
};

for (const [file, parts] of Object.entries(texts)) {
  const text = parts.join('');
  const target = new URL(file, root);
  if (!options.check) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`${file} is out of step with data/*.csv: run \`npm run data\`.`);
    process.exitCode = 1;
  }
}
