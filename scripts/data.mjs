/**
 * Writes src/data/rows.ts from data/*.csv: `npm run data`. With --check it writes nothing and
 * exits 1 when the file is out of step. Adding an edition is adding rows to the CSV files.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { format } from 'prettier';

import { parseCsv } from './shared/csv.js';

const root = new URL('..', import.meta.url);
const target = new URL('src/data/rows.ts', root);
const read = (name) => parseCsv(readFileSync(new URL(`data/${name}.csv`, root), 'utf8'));

/**
 * Lines keep the module small: every page that shows a widget loads it. A line is an item and
 * the fields in which it differs from the line before, each behind a sign; src/data/lines.ts
 * reads them back.
 */
function figureLines(leaders) {
  const lines = [];
  let last = {};
  for (const row of read('barometer')) {
    const key = `${row.widget}.${row.view}`;
    if (key !== last.key) lines.push(`#${key}`);
    const now = {
      key,
      '@': row.edition,
      ':': row.measure,
      '/': row.base,
      '!': row.status,
      '<': row.source,
      '*': row.caveat.replaceAll(' ', ','),
      '=': row.family,
    };
    const before = key === last.key ? last : {};
    const tokens = ['@', ':', '/', '!', '<', '*', '=']
      .filter((sign) => now[sign] !== (before[sign] ?? ''))
      .map((sign) => sign + now[sign]);
    // A leaders' base counts as many as its edition has leaders, unless the row says otherwise.
    const usual = row.base === 'leaders' ? leaders.get(row.edition) : '';
    if (row.base_n !== usual) tokens.push(`n${row.base_n}`);
    if (row.also) tokens.push(`+${row.also.replaceAll(' ', ',')}`);
    lines.push([row.item, row.status === 'derived' ? row.formula : row.value, ...tokens].join(' '));
    last = now;
  }
  return lines.join('\n');
}

const editions = read('editions').map((row) => [
  row.edition,
  Number(row.leaders),
  row.other_samples,
  row.period,
  row.published,
  row.exact === 'yes',
  row.source,
]);
const gaps = read('gaps').map((row) => [row.view, row.item, row.edition, row.reason, row.source]);
const sources = read('sources').map((row) => [
  row.key,
  row.title,
  row.publisher,
  row.year,
  row.kind,
  row.url,
]);

const text = await format(
  `// Written by \`npm run data\` from data/*.csv. Change those, not this.
import type { GapReason, Source } from './types.js';

/** Figures in the form that lines.ts describes. */
export const figureLines = \`
${figureLines(new Map(editions.map(([edition, leaders]) => [edition, String(leaders)])))}
\`;

/** edition, leaders, other samples, period, published, exact, source */
export const editionRows: readonly (readonly [string, number, string, string, string, boolean, string])[] = ${JSON.stringify(editions)};

/** view, item, edition, reason, source */
export const gapRows: readonly (readonly [string, string, string, GapReason, string])[] = ${JSON.stringify(gaps)};

/** key, title, publisher, year, kind, url */
export const sourceRows: readonly (readonly [string, string, string, string, Source['kind'], string])[] = ${JSON.stringify(sources)};
`,
  { parser: 'typescript', singleQuote: true, printWidth: 100 },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/data/rows.ts is out of step with data/*.csv: run `npm run data`.');
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
