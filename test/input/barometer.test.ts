/** The data argument of a view: rows as they are, and what a reader may find there instead. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { barometer } from '../../src/data/index.js';
import { readBarometer } from '../../src/input/barometer.js';

test('the barometer is read as it is, and not changed', () => {
  const before = JSON.stringify(barometer);
  assert.deepEqual(
    readBarometer(barometer).figures,
    barometer.figures.map((figure) => ({ ...figure, compared: false })),
  );
  assert.equal(JSON.stringify(barometer), before);
});

test('a figure of texts is a figure; one without an item or an edition is none', () => {
  const row = { id: 'x', widget: 'levers', view: 'needs', item: ' a ', edition: 2016 };
  const { figures } = readBarometer({
    figures: [
      { ...row, value: '12,5 %', base_n: '1 200', caveat: ['a', 5, {}], also: 'x' },
      { ...row, item: '' },
      { ...row, edition: {} },
      null,
      'x',
    ],
  });
  assert.deepEqual(figures, [
    {
      ...{ id: 'x', widget: 'levers', view: 'needs', item: 'a', family: '', edition: '2016' },
      ...{ measure: '', base: '', base_n: 1200, value: 12.5, unit: 'percent' },
      ...{ status: 'uncertain', formula: '', source: '', also: [], caveat: ['a', '5', ''] },
      compared: false,
    },
  ]);
});

test('DAT-03 what is no data has no figures, editions, gaps or sources', () => {
  for (const none of [null, undefined, '', 7, [], { figures: 'x', editions: {} }]) {
    assert.deepEqual(readBarometer(none), { figures: [], editions: [], gaps: [], sources: [] });
  }
});
