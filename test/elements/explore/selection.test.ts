import assert from 'node:assert/strict';
import { test } from 'node:test';

import { selectionAt } from '../../../src/elements/explore/selection.js';
import type { View } from '../../../src/view/view.js';

const viewOf = (rowsAre: string): View =>
  ({
    panels: [
      {
        rowsAre,
        columns: [{ id: 'first' }, { id: 'second' }],
        rows: [
          {
            id: 'row',
            cells: [
              { figure: 'a.b.2016', edition: '2016' },
              { figure: null, edition: '2019' },
            ],
          },
        ],
      },
    ],
  }) as unknown as View;
const at = (column: number, row = 0, panel = 0) => ({ panel, row, column });

test('rows are items: the item is the row', () => {
  assert.deepEqual(selectionAt(viewOf('items'), at(0)), {
    figure: 'a.b.2016',
    item: 'row',
    edition: '2016',
  });
});

test('rows are editions: the item is the column', () => {
  assert.deepEqual(selectionAt(viewOf('editions'), at(0)), {
    figure: 'a.b.2016',
    item: 'first',
    edition: '2016',
  });
});

test('a gap, and a place that is not there, are nothing to choose', () => {
  assert.equal(selectionAt(viewOf('items'), at(1)), null);
  assert.equal(selectionAt(viewOf('items'), at(2)), null);
  assert.equal(selectionAt(viewOf('items'), at(0, 1)), null);
  assert.equal(selectionAt(viewOf('items'), at(0, 0, 1)), null);
});
