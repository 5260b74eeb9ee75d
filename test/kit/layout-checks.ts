/** Whether the texts of a layout can be read: nothing clipped, nothing on anything else. */
import assert from 'node:assert/strict';

import type { Measure, PanelLayout, TextRun } from '../../src/chart/layout/types.js';
import type { Panel } from '../../src/view/view.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(run: TextRun, measure: Measure): Box {
  const width = measure(run.text, run.size, run.weight);
  const left = run.x - { left: 0, center: width / 2, right: width }[run.align];
  return {
    left,
    right: left + width,
    top: run.y - run.size * 0.55,
    bottom: run.y + run.size * 0.55,
  };
}

/** More than a rounding error in common. */
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 &&
  b.left < a.right - 0.01 &&
  a.top < b.bottom - 0.01 &&
  b.top < a.bottom - 0.01;

/** What is drawn for a cell: the bar, or the dot in the middle of its area. */
function inkOf(panel: Panel, mark: PanelLayout['marks'][number]): Box {
  const { x, y, width, height } = mark;
  if (panel.form.mark !== 'dot') {
    return { left: x, right: x + width, top: y, bottom: y + height };
  }
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return { left: middleX - 6, right: middleX + 6, top: middleY - 6, bottom: middleY + 6 };
}

/** Every text of a layout is inside the picture, and on no other text and no mark. */
export function checkTexts(
  panel: Panel,
  found: PanelLayout,
  measure: Measure,
  where: string,
): void {
  const boxes = found.texts.map((run) => ({ run, box: boxOf(run, measure) }));
  for (const { run, box } of boxes) {
    const inside =
      box.left >= -0.01 &&
      box.right <= found.width + 0.01 &&
      box.top >= -0.01 &&
      box.bottom <= found.height + 0.01;
    assert.ok(inside, `${where}: "${run.text}" leaves the picture: ${JSON.stringify(box)}`);
  }
  boxes.forEach((one, i) => {
    for (const other of boxes.slice(i + 1)) {
      assert.ok(!meet(one.box, other.box), `${where}: "${one.run.text}" on "${other.run.text}"`);
    }
  });
  for (const mark of found.marks.filter(({ figure }) => figure !== null)) {
    for (const { run, box } of boxes) {
      const own = run.role === 'inside' && run.row === mark.row && run.column === mark.column;
      if (own) continue;
      assert.ok(!meet(box, inkOf(panel, mark)), `${where}: "${run.text}" on mark ${mark.figure}`);
    }
  }
}
