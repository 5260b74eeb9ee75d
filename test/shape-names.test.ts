import assert from 'node:assert/strict';
import { test } from 'node:test';

import { filesUnder } from '../scripts/shared/files.js';
import { comparisonsIn } from './shape-names.js';

const lines = [
  "import type { Panel, Shape } from '../view/view.js';",
  "export const is = (panel: Panel): boolean => panel.shape === 'dots';",
  "export const isNot = (shape?: Shape | null): boolean => 'bars' !== shape;",
  "export const starts = ({ shape }: Panel): boolean => shape.startsWith('stacked');",
  "const list: readonly Shape[] = ['bars', 'dots'];",
  'export const has = (panel: Panel): boolean => list.includes(panel.shape);',
  'export const matches = ({ shape }: Panel): boolean => /^stacked/.test(shape);',
  'export function which({ shape }: Panel): number {',
  "  switch (shape) { case 'bars': return 1; default: return 2; }",
  '}',
  // Not of a shape, or not a comparison.
  "export const pattern = (name: 'dots' | 'lines'): boolean => name === 'dots';",
  "export const asks = ({ form }: Panel): boolean => form.mark === 'dot';",
  "export const named = ({ shape }: Panel): Shape => shape ?? 'bars';",
];

test('nobody compares the name of a shape; one is seen to be refused', () => {
  const files = filesUnder('src').filter(
    (file) => file.endsWith('.ts') && file !== 'src/view/shapes.ts',
  );
  assert.ok(files.length > 100, 'no source was read');
  assert.deepEqual(comparisonsIn(files, { 'src/chart/invented.ts': lines.join('\n') }), [
    "src/chart/invented.ts:2 panel.shape === 'dots'",
    "src/chart/invented.ts:3 'bars' !== shape",
    "src/chart/invented.ts:4 shape.startsWith('stacked')",
    'src/chart/invented.ts:6 list.includes(panel.shape)',
    'src/chart/invented.ts:7 /^stacked/.test(shape)',
    "src/chart/invented.ts:9 switch (shape) { case 'bars': return 1; default: return 2; }",
  ]);
});
