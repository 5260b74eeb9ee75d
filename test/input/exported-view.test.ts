/** A View's CSV, read back as a dataset. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { toCsv, toExcelCsv } from '../../src/formats/index.js';
import { readDatasetFile } from '../../src/input/dataset-file.js';
import { parseLoaded } from '../../src/input/loaded-dataset.js';
import { fr } from '../../src/locales/fr.js';
import { buildDatasetView } from '../../src/view/dataset-view.js';
import { adoptionView, chartView, type View, viewNames } from '../../src/view/index.js';
import { widgets } from '../../src/view/widgets.js';
import { plain } from '../kit/views.js';

const readBack = (csv: string) => {
  const file = readDatasetFile(new TextEncoder().encode(csv), viewNames);
  const { dataset, faults } = parseLoaded(file);
  return { ...buildDatasetView(fr, dataset), faults };
};

/** What each cell says, by item, year and answer. */
const cellsOf = (view: View): string[] =>
  [...view.panels, ...(view.more ?? [])]
    .flatMap((panel) =>
      panel.rows.flatMap((row) =>
        row.cells.map((cell, c) => {
          const column = panel.columns[c]?.label ?? '';
          const item = panel.rowsAre === 'items' ? row.label : column;
          return plain([item, cell.edition, cell.text].join(' | '));
        }),
      ),
    )
    .filter((text) => !text.includes('non publié'))
    .sort();

const survey = chartView(fr, {
  figures: [
    { item: '=SOMME(A1)', edition: 2022, value: 66, base: '-membres', base_n: 212 },
    { item: '=SOMME(A1)', edition: 2024, value: '71,5', base: '-membres', base_n: 84 },
    { item: '＝1+1', edition: 2022, value: 5, base: '-membres', base_n: 212, source: '@x' },
    { item: '＝1+1', edition: 2024, value: 5, base: '-membres', base_n: 12, source: '@x' },
    { item: ' "a"; b, c', edition: 2022, value: 'x', base: '-membres', base_n: 212 },
  ],
  gaps: [{ item: ' "a"; b, c', edition: 2024, reason: 'not-asked' }],
});

for (const [name, write] of [
  ['toCsv', toCsv],
  ['toExcelCsv', toExcelCsv],
] as const) {
  test(`F26 what ${name} writes of a dataset is read back without a fault`, () => {
    const { view, faults } = readBack(write(survey));
    assert.deepEqual(faults, []);
    // The value that could not be read is written as a gap.
    const written = cellsOf(survey).map((text) => text.replace('valeur illisible', 'non publié'));
    assert.deepEqual(
      cellsOf(view),
      written.filter((text) => !text.includes('non publié')),
    );
    assert.equal(view.panels[0]?.rows[0]?.cells[0]?.base, '-membres');
  });

  test(`F26 what ${name} writes of each view of the barometer has its figures`, () => {
    for (const [widget, names] of Object.entries(viewNames)) {
      for (const view of names) {
        const made = widgets[widget as keyof typeof widgets].view(fr, { view });
        const read = readBack(write(made));
        const where = `${widget} ${view}`;
        assert.deepEqual(read.faults, [], where);
        const shown = [...new Set(cellsOf(made))].filter((text) => text.endsWith('%'));
        assert.deepEqual(
          cellsOf(read.view).filter((text) => text.endsWith('%')),
          shown,
          where,
        );
      }
    }
  });
}

test('F26 a comparison comes back as a survey of its own year', () => {
  const made = adoptionView(fr, {
    view: 'purposes',
    edition: 'latest',
    comparison: { name: 'N', sample: 412, edition: 2026, values: { network: 70 } },
  });
  const { view } = readBack(toCsv(made));
  assert.ok(cellsOf(view).some((text) => text.endsWith('| 2026 | 70 %')));
});
