import assert from 'node:assert/strict';
import { test } from 'node:test';

import { avoidOverlap } from '../../../src/chart/layout/avoid-overlap.js';

const line = { min: 0, max: 100, gap: 2 };

test('what has room stays where it is', () => {
  const centres = avoidOverlap({ ...line, centres: [10, 40, 90], sizes: [10, 10, 10] });
  assert.deepEqual(centres, [10, 40, 90]);
});

test('two in conflict move apart by the same distance', () => {
  assert.deepEqual(avoidOverlap({ ...line, centres: [50, 54], sizes: [10, 10] }), [46, 58]);
});

test('three in conflict keep their order and their gaps', () => {
  const centres = avoidOverlap({ ...line, centres: [50, 50, 50], sizes: [10, 20, 10] });
  assert.deepEqual(centres, [33, 50, 67]);
});

test('nothing leaves the line, also where a neighbour is pushed to its end', () => {
  assert.deepEqual(avoidOverlap({ ...line, centres: [1, 3], sizes: [10, 10] }), [5, 17]);
  assert.deepEqual(avoidOverlap({ ...line, centres: [97, 99], sizes: [10, 10] }), [83, 95]);
});

test('nothing in, nothing out', () => {
  assert.deepEqual(avoidOverlap({ ...line, centres: [], sizes: [] }), []);
});
