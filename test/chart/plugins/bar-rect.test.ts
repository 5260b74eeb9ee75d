import assert from 'node:assert/strict';
import { test } from 'node:test';

import { rectOf } from '../../../src/chart/plugins/bar-rect.js';
import type { PanelChart } from '../../../src/chart/types.js';

/** A chart of one bar, as Chart.js describes it. */
const chartOf = (bar: object): PanelChart =>
  ({ getDatasetMeta: () => ({ data: [bar] }) }) as unknown as PanelChart;

test('a bar that lies goes from its base to its end, about its middle', () => {
  const bar = { horizontal: true, x: 80, base: 20, y: 50, width: 60, height: 10 };
  assert.deepEqual(rectOf(chartOf(bar), 0, 0), { x: 20, y: 45, width: 60, height: 10 });
});

test('from right to left its end is left of its base', () => {
  const bar = { horizontal: true, x: 20, base: 80, y: 50, width: 60, height: 10 };
  assert.deepEqual(rectOf(chartOf(bar), 0, 0), { x: 20, y: 45, width: 60, height: 10 });
});

test('a column goes from its top to its base', () => {
  const bar = { horizontal: false, x: 50, y: 10, base: 90, width: 20, height: 80 };
  assert.deepEqual(rectOf(chartOf(bar), 0, 0), { x: 40, y: 10, width: 20, height: 80 });
});

test('a gap, a value of zero and a row that is not there have none', () => {
  const bar = { horizontal: true, x: 20, base: 20, y: 50, width: 0, height: 10 };
  assert.equal(rectOf(chartOf(bar), 0, 0), null);
  assert.equal(rectOf(chartOf({ ...bar, width: Number.NaN }), 0, 0), null);
  assert.equal(rectOf(chartOf(bar), 1, 0), null);
});
