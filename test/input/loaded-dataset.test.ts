/** A dataset that came as a text: each fault is reported once, with the better place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Fault } from '../../src/input/fault.js';
import { parseLoaded } from '../../src/input/loaded-dataset.js';

const ofLine: Fault = {
  ...{ path: 'value', line: 2, column: 8, found: 'x' },
  expected: ['a share from 0 to 100'],
};
const value = { title: {}, figures: [{ item: 'a', edition: 2024, value: 'x' }] };
const places = (faults: readonly Fault[]) => faults.map(({ path, line }) => [path, line]);

test('a figure that its line reported is not reported again, the rest is', () => {
  assert.deepEqual(places(parseLoaded({ value, faults: [ofLine] }).faults), [
    ['value', 2],
    ['title', undefined],
  ]);
  assert.deepEqual(places(parseLoaded({ value, faults: [] }).faults), [
    ['figures[0].value', undefined],
    ['title', undefined],
  ]);
});

test('what could not be read as a text has no content to report', () => {
  const { dataset, faults } = parseLoaded({ value: undefined, faults: [ofLine] });
  assert.deepEqual([dataset, places(faults)], [null, [['value', 2]]]);
});
