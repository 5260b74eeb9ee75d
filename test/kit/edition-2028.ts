/** The barometer with an edition that does not exist yet: rows added to its files, nothing else. */
import { readFileSync } from 'node:fs';

import { parseCsv } from '../../scripts/shared/csv.js';
import type { Barometer, Figure, Source } from '../../src/data/index.js';
import { barometer } from '../../src/data/index.js';
import { fr } from '../../src/locales/fr.js';

type Rows = readonly Record<string, string>[];

/** The rows of a file of the fixture, which has the columns of the contract's own. */
export const added = (name: 'barometer' | 'editions' | 'sources'): Rows =>
  parseCsv(readFileSync(new URL(`../fixtures/edition-2028/${name}.csv`, import.meta.url), 'utf8'));

const list = (text: string): string[] => text.split(' ').filter(Boolean);

export function withEdition2028(): Barometer {
  const rows = added('barometer');
  const has = new Set(rows.map(({ widget, view }) => `${widget}.${view}`));
  const lacks = Object.keys(fr.views).filter((view) => !has.has(view));
  if (lacks.length) {
    const file = 'test/fixtures/edition-2028/barometer.csv';
    throw new Error(`${file}: add rows of 2028 for ${lacks.join(', ')}`);
  }
  const figures = rows.map((row) => ({
    ...row,
    base_n: row['base_n'] ? Number(row['base_n']) : null,
    value: Number(row['value']),
    also: list(row['also'] ?? ''),
    caveat: list(row['caveat'] ?? ''),
  }));
  const editions = added('editions').map((row) => ({
    ...row,
    leaders: Number(row['leaders']),
    exact: row['exact'] === 'yes',
  }));
  return {
    figures: [...barometer.figures, ...(figures as unknown as Figure[])],
    editions: [...barometer.editions, ...(editions as unknown as Barometer['editions'])],
    gaps: barometer.gaps,
    sources: [...barometer.sources, ...(added('sources') as unknown as Source[])],
  };
}
