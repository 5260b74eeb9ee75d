/** Options of `<baro-chart>`: the dataset's own editions and items, and a shape. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { ReadFigure } from '../../src/input/barometer.js';
import { checkDatasetOptions, type DatasetOptions } from '../../src/input/dataset-options.js';
import { parseDataset } from '../../src/input/parse-dataset.js';

const given = ['Site web', 'Blog', 'Chat, forum'].flatMap((item) =>
  [2022, 2024].map((edition) => ({ item, edition, value: 5 })),
);
const figures: readonly ReadFigure[] = parseDataset(given).dataset?.data.figures ?? [];
const check = (options: DatasetOptions) =>
  checkDatasetOptions(options, { figures, shapes: ['bars', 'dots'] });

test('no option is all of the dataset, and no fault', () => {
  assert.deepEqual(check({ shape: '', items: null }), {
    options: { view: 'own', edition: null, items: null, highlight: null, comparison: null },
    faults: [],
  });
});

test('items are parted by commas, or named whole; the latest edition is a year', () => {
  const { options, faults } = check({ items: 'Blog, Site web', edition: 'latest' });
  assert.deepEqual([options.items, options.edition, faults], [['Blog', 'Site web'], ['2024'], []]);
  assert.deepEqual(check({ items: 'Chat, forum' }).options.items, ['Chat, forum']);
  assert.deepEqual(check({ items: ['Chat, forum', 'Blog'] }).options.items, [
    'Chat, forum',
    'Blog',
  ]);
  assert.deepEqual(check({ highlight: 'Site web' }).options.highlight, 'Site web');
});

test('what is not allowed is named with what is, ten at most of one option', () => {
  const { options, faults } = check({ shape: 'pie', edition: '1999 2022', highlight: 'x' });
  assert.deepEqual(options.edition, ['2022']);
  assert.deepEqual(faults, [
    { path: 'edition', found: '1999', expected: ['2022', '2024', 'latest'] },
    { path: 'shape', found: 'pie', expected: ['bars', 'dots'] },
    {
      path: 'highlight',
      found: 'x',
      expected: ['Site web', 'Blog', 'Chat, forum', '2022', '2024'],
    },
  ]);
  const many = Array.from({ length: 50 }, (_, i) => `x${i}`).join(' ');
  assert.equal(check({ items: many }).faults.length, 10);
});
