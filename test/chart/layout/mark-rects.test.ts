// The marks that stand in the chart's place until it is painted: the rectangles of Chart.js itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createCanvas } from '@napi-rs/canvas';

import { drawPanel } from '../../../src/chart/draw.js';
import { layoutPanel } from '../../../src/chart/layout/all.js';
import { markRects } from '../../../src/chart/layout/mark-rects.js';
import { rectOf } from '../../../src/chart/plugins/bar-rect.js';
import { fr } from '../../../src/locales/fr.js';
import { lightTheme } from '../../../src/theme/index.js';
import { viewNames, widgetIds, widgets } from '../../../src/view/index.js';

const measure = (text: string, size: number): number => text.length * size * 0.56;

test('every mark of every view stands where Chart.js draws it, at most 1 px beside', () => {
  let bars = 0;
  for (const widget of widgetIds) {
    for (const name of viewNames[widget]) {
      const { panels } = widgets[widget].view(fr, { view: name });
      for (const panel of panels.filter(({ form }) => form.mark === 'bar')) {
        for (const width of [320, 600, 1200]) {
          for (const dir of ['ltr', 'rtl'] as const) {
            const layout = layoutPanel(panel, { width, measure, dir, alignedPanels: panels });
            const canvas = createCanvas(1, 1);
            const chart = drawPanel(canvas, { panel, layout, theme: lightTheme });
            const drawn = panel.rows.flatMap((row, r) =>
              row.cells.flatMap((_, c) => rectOf(chart, r, c) ?? []),
            );
            const marks = markRects(panel, layout);
            chart.destroy();
            assert.equal(marks.length, drawn.length, `${widget} ${name}`);
            marks.forEach((mark, i) => {
              for (const side of ['x', 'y', 'width', 'height'] as const) {
                const off = Math.abs(mark[side] - drawn[i]![side]);
                assert.ok(off <= 1, `${widget} ${name} ${width} ${dir} ${i}: ${side} ${off}`);
              }
              bars += 1;
            });
          }
        }
      }
    }
  }
  assert.ok(bars > 600, `${bars} bars compared`);
});

test('a gap has no mark; a dot is a square of 12 px around its middle', () => {
  const { panels } = widgets.adoption.view(fr, { view: 'free-software' });
  const [panel] = panels;
  assert.ok(panel);
  const layout = layoutPanel(panel, { width: 600, measure });
  const marks = markRects(panel, layout);
  assert.deepEqual(
    marks.map(({ width, height }) => [width, height]),
    [
      [12, 12],
      [12, 12],
      [12, 12],
      [12, 12],
    ],
  );
  const [first] = layout.marks;
  assert.equal(marks[0]!.x + 6, first!.x + first!.width / 2);
  const gap = { ...panel.rows[0]!.cells[0]!, share: null, value: null };
  const rows = [{ ...panel.rows[0]!, cells: [gap] }, ...panel.rows.slice(1)];
  assert.equal(markRects({ ...panel, rows }, layout).length, 3);
});
