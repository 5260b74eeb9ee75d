/**
 * One figure, one text: what the contract prints stands in the View, in the CSV and in the
 * chart's configuration, letter by letter. The table and the pixels are test/trace.browser.test.ts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { parseCsv } from '../scripts/shared/csv.js';
import { chartConfig, layoutPanel } from '../src/chart/index.js';
import { toCsv } from '../src/formats/csv.js';
import { en } from '../src/locales/en.js';
import { fr } from '../src/locales/fr.js';
import { lightTheme } from '../src/theme/index.js';
import type { View } from '../src/view/index.js';
import { measure } from './kit/measure.js';
import { FIGURES, NOT_SHOWN } from './kit/settled.js';
import { allViews } from './kit/views.js';

const rows = parseCsv(readFileSync(new URL('../data/barometer.csv', import.meta.url), 'utf8')) as {
  id: string;
  value: string;
  source: string;
  base_n: string;
}[];
const contract = rows.filter(({ id }) => !NOT_SHOWN.figures.some((figure) => figure === id));

/** How each language prints a share, written out here and nowhere taken from the code. */
const printed: Record<string, (value: string) => string> = {
  fr: (value) => `${value}\u00a0%`,
  en: (value) => `${value}%`,
};

interface Shown {
  readonly cell: string[];
  readonly csv: Record<string, string>[];
  readonly chart: { text: string; value: number | null }[];
}

/** Everything that the outputs of these views say of a figure. */
function outputs(views: readonly View[]): Map<string, Shown> {
  const found = new Map<string, Shown>();
  const at = (id: string) => {
    const shown = found.get(id) ?? { cell: [], csv: [], chart: [] };
    found.set(id, shown);
    return shown;
  };
  for (const view of views) {
    for (const row of parseCsv(toCsv(view).replaceAll('\r\n', '\n'))) {
      if (row['figure']) at(row['figure']).csv.push(row);
    }
    for (const panel of view.panels) {
      for (const cell of panel.rows.flatMap((row) => row.cells)) {
        if (cell.figure) at(cell.figure).cell.push(cell.text);
      }
      const config = chartConfig(panel, layoutPanel(panel, { width: 600, measure }), lightTheme);
      for (const datum of config.data.datasets.flatMap((dataset) => dataset.data)) {
        const lies = panel.form.axis === 'horizontal';
        if (datum.figure) {
          at(datum.figure).chart.push({ text: datum.text, value: lies ? datum.x : datum.y });
        }
      }
    }
  }
  return found;
}

for (const words of [fr, en]) {
  describe(`DAT-18 in ${words.lang}`, () => {
    const shown = outputs(allViews(words));
    test('every row of the contract is in view, CSV and chart with one text', () => {
      assert.equal(rows.length, FIGURES);
      assert.equal(contract.length, FIGURES - NOT_SHOWN.figures.length);
      for (const { id, value, source, base_n } of contract) {
        const text = printed[words.lang]?.(value) ?? '';
        const outs = shown.get(id);
        assert.ok(outs, `${id} is in no view`);
        assert.ok(outs.cell.length && outs.csv.length && outs.chart.length, id);
        for (const cell of outs.cell) assert.equal(cell, text, id);
        for (const row of outs.csv) {
          assert.equal(row['text'], text, id);
          assert.equal(row['value'], value, id);
          assert.equal(row['source'], source, id);
          assert.equal(row['base_n'], base_n, id);
        }
        for (const datum of outs.chart) {
          assert.equal(datum.text, text, id);
          assert.equal(datum.value, Number(value), id);
        }
      }
    });

    test('nothing else is shown as a figure', () => {
      assert.deepEqual([...shown.keys()].sort(), contract.map(({ id }) => id).sort());
    });
  });
}

test('adoption.tools.social-networks.uses.2016 is 62 everywhere', () => {
  const outs = outputs(allViews(fr)).get('adoption.tools.social-networks.uses.2016');
  assert.deepEqual(outs?.cell, ['62\u00a0%']);
  assert.equal(outs.csv[0]?.['value'], '62');
  assert.equal(outs.csv[0]['text'], '62\u00a0%');
  assert.deepEqual(outs.chart, [{ text: '62\u00a0%', value: 62 }]);
});
