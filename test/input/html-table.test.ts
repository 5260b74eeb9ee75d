/** Tables of a page, as rows of cells. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { readPageTable, type TableCell } from '../../src/input/html-table.js';
import { parseLoaded } from '../../src/input/loaded-dataset.js';
import { fr } from '../../src/locales/fr.js';
import { buildDatasetView } from '../../src/view/dataset-view.js';
import { plain } from '../kit/views.js';

type Given = string | readonly [text: string, columns: number, rows?: number];

const cell = (given: Given): TableCell => {
  const [text, columns = 1, rows = 1] = typeof given === 'string' ? [given] : given;
  return { text, columns, rows };
};
const read = (rows: readonly (readonly Given[])[], caption = '') => {
  const { value, faults, dropped } = readPageTable(
    { caption, rows: rows.map((row) => row.map(cell)) },
    {},
  );
  return {
    value,
    dropped,
    faults: faults.map(({ path, found, expected }) => [path, found, ...expected].join(' | ')),
  };
};
const years = ['Outil', '2022', '2024 (%)'] as const;
const figure = (item: string, edition: string, value?: string) => ({
  ...{ item, edition },
  ...(value === undefined ? {} : { value }),
});

describe('R5 a table', () => {
  test('has the years in its first row, the items in its first column, the title as caption', () => {
    const rows = [
      years,
      ['Site internet', '66\u00a0%', '71 %'],
      ['Blog', 'non demandé', '12,5'],
      ['Chat', '', '–'],
      ['Forum', 'moins de 30 réponses', '9'],
    ] as const;
    assert.deepEqual(read(rows, 'Nos outils'), {
      value: {
        title: 'Nos outils',
        rowHead: 'Outil',
        figures: [
          figure('Site internet', '2022', '66\u00a0%'),
          figure('Site internet', '2024', '71 %'),
          figure('Blog', '2022'),
          figure('Blog', '2024', '12,5'),
          figure('Chat', '2022'),
          figure('Chat', '2024'),
          figure('Forum', '2022'),
          figure('Forum', '2024', '9'),
        ],
        gaps: [
          { item: 'Blog', edition: '2022', reason: 'not-asked' },
          { item: 'Forum', edition: '2022', reason: 'too-few' },
        ],
      },
      dropped: 0,
      faults: [],
    });
  });

  test('may have one year, no name above the items, and columns of fields', () => {
    const { value, faults } = read([
      ['', '2024', 'base', 'base_n'],
      ['Blog', '12', 'membres', '212'],
    ]);
    assert.deepEqual(value, {
      figures: [{ base: 'membres', base_n: '212', ...figure('Blog', '2024', '12') }],
      gaps: [],
    });
    assert.deepEqual(faults, []);
  });

  test('may have a line a figure', () => {
    const { value, faults } = read([
      ['Item', 'Edition', 'Value'],
      ['Blog', '2024', '12'],
    ]);
    assert.deepEqual(value, { figures: [figure('Blog', '2024', '12')], gaps: [] });
    assert.deepEqual(faults, []);
  });

  test('may have its years in the first column', () => {
    const { value, faults } = read([
      ['Année', 'Blog'],
      ['2022', '9'],
      ['2024', '12'],
    ]);
    assert.deepEqual(value, {
      figures: [figure('Blog', '2022', '9'), figure('Blog', '2024', '12')],
      gaps: [],
    });
    assert.deepEqual(faults, []);
  });

  test('has headings over its years, and notes over its whole width', () => {
    const { value, faults, dropped } = read([
      [
        ['Outil', 1, 2],
        ['Part des membres', 2],
      ],
      ['2022', '2024'],
      ['Blog', '9', '12'],
      [['Source : enquête', 3]],
    ]);
    assert.deepEqual(value, {
      rowHead: 'Outil',
      figures: [figure('Blog', '2022', '9'), figure('Blog', '2024', '12')],
      gaps: [],
    });
    assert.deepEqual(faults, [
      'row 4, column 1 | Source : enquête | a share for one of 2022, 2024',
    ]);
    assert.equal(dropped, 0);
  });

  test('a cell over several years is nobody’s share', () => {
    const { value, faults, dropped } = read([years, ['Blog', '9', '12'], ['Chat', ['5', 2]]]);
    assert.deepEqual(value, {
      rowHead: 'Outil',
      figures: [figure('Blog', '2022', '9'), figure('Blog', '2024', '12')],
      gaps: [],
    });
    assert.deepEqual(faults, [
      'row 3, column 2 | a cell over several | a cell of its own for each item and each year',
    ]);
    assert.equal(dropped, 1);
  });

  test('without years is told in one sentence', () => {
    const wanted = 'a first row with the year above each column of shares, such as 2024';
    assert.deepEqual(
      read([
        ['Outil', 'Part'],
        ['Blog', '12'],
      ]),
      {
        ...{ value: undefined, dropped: undefined },
        faults: [`row 1, column 1 | Outil | ${wanted}`],
      },
    );
    assert.deepEqual(
      read([
        ['Outil', ['Part', 2]],
        ['Blog', '12', '9'],
      ]).faults,
      [`row 1, column 1 | cells over several columns | ${wanted}`],
    );
    assert.match(
      read([
        ['Réponse', 'Décompte', 'Pourcentage'],
        ['Oui', '5', '50 %'],
      ]).faults.join(),
      /survey tool's table of one question/,
    );
  });

  test('empty is no fault, and no size of a cell is too much', () => {
    assert.deepEqual(read([]), { value: { figures: [] }, dropped: undefined, faults: [] });
    assert.deepEqual(read([['', ' ']]).value, { figures: [] });
    const wide = read([years, ['Blog', ['9', 1e9, Number.MAX_SAFE_INTEGER]]]);
    assert.equal(wide.value, undefined);
  });

  test('a caption that names the source is no title', () => {
    const { value } = read(
      [
        ['', '2024'],
        ['Blog', '12'],
      ],
      'Source : enquête du réseau',
    );
    assert.deepEqual(value, {
      figures: [{ ...figure('Blog', '2024', '12'), source: 'enquête du réseau' }],
      gaps: [],
    });
  });

  test('is shown with its reasons, its faults and a note', () => {
    const { dataset, faults } = parseLoaded(
      readPageTable(
        {
          caption: 'Nos outils',
          rows: [years, ['Blog', '12x', '12'], ['Chat', 'non demandé', '5'], ['', '1', '2']].map(
            (row) => row.map(cell),
          ),
        },
        {},
      ),
    );
    const { view } = buildDatasetView(fr, dataset);
    assert.equal(view.title, 'Nos outils');
    assert.deepEqual(
      view.panels.flatMap(({ rows }) =>
        rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => plain(text))]),
      ),
      [
        ['Blog', 'valeur illisible', '12 %'],
        ['Chat', 'non demandé', '5 %'],
      ],
    );
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['row 2, column 2, 2022', 'row 4, column 1, item'],
    );
    assert.ok(view.notes.some(({ key }) => key === 'dropped'));
  });
});
